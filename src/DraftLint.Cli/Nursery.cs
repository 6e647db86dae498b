using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DraftLint.Cli;

/// <summary>The part of the heap in which a run's first objects are made.</summary>
/// <remarks>
/// A cold run of one draft touches some seven megabytes of fresh memory, and where a page costs more than the work done on it (under many hypervisors it
/// does), that is most of the run. So an executable asks Linux for pages of two megabytes there, as a database would, before the first object is made,
/// and for what the collector takes from the addresses behind it. Where the kernel has none to give, nothing changes.
/// </remarks>
internal static partial class Nursery
{
    // madvise(2) of Linux.
    private const int HugePage = 14;
    private const int Collapse = 25;

    private const nint HugePageSize = 2 * 1024 * 1024;
    private const nint Size = 4 * HugePageSize;

    /// <summary>The collector's regions of four megabytes don't follow one another: others, for large objects, lie in between.</summary>
    private const nint Reach = 128 * HugePageSize;

    /// <summary>Prepares it.</summary>
    public static unsafe void Prepare()
    {
        if (RuntimeFeature.IsDynamicCodeSupported || !OperatingSystem.IsLinux() || !GC.TryStartNoGCRegion(Size))
            return;

        var first = new byte[16];
        var start = *(nint*)Unsafe.AsPointer(ref first) & -HugePageSize;
        _ = Advise(start, Reach, HugePage);
        _ = Advise(start, HugePageSize, Collapse);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nint length, int advice);
}
