using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(DraftLint.Benchmarks.LintBenchmarks).Assembly).Run(args);
