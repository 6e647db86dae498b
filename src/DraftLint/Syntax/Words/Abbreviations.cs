namespace DraftLint.Syntax.Words;

/// <summary>Abbreviations with a stop that are neither titles nor parts of the calendar.</summary>
internal static class Abbreviations
{
    public const string BeforeNames = "mt. mts. ft. pt. st. ste. vs. v. cf. e.g. i.e. viz.";

    public const string General =
        """
        u.s. u.s.a. u.n. u.k. e.u. u.s.s.r. d.c. n.y. n.j. n.c. s.c. n.d. s.d. n.h. n.m. r.i. w.va. p.r. b.c. a.d. b.c.e. c.e. p.r.c. r.o.k.
        d.p.r.k. u.a.e. a.i. n.y.c. l.a. s.f. i.q. p.c. t.v. c.i.a. f.b.i. i.r.s. g.o.p. n.r.a. e.p.a. f.d.a. n.s.a. d.o.j. h.i.v. p.s. r.s.v.p. r.i.p.
        ph.d. m.d. j.d. m.b.a. b.a. b.s. m.a. m.s. m.p.a. m.p.h. d.o. d.d.s. r.n. esq. ll.b. ll.m. ed.d. jr. sr. bros. inc. ltd. corp. co. cos. llc. plc. s.a.
        n.v. a.g. etc. al. est. dept. depts. div. assn. ass'n. assoc. univ. inst. acad. govt. gov't. nat'l. int'l. intl. natl. comm. cmte. bldg. ave. av. blvd. rd.
        hwy. ln. ct. sq. pkwy. apt. ste. tel. ext. approx. avg. ca. misc. max. temp. yr. yrs. hr. hrs. mo. mos. wk. wks. ibid. vol. ed. eds. trans. rev. repr.
        pub. bibl. op. cit. incl. excl. equiv. esp. orig. resp. supp. mfg. mgr. mgmt. tech. sci. econ. pol. lit. gen. anon. dist. twp. jct. pop. hist. n.b.
        """;

    public const string BeforeNumbers = "no. nos. nr. p. pp. para. paras. art. arts. ch. chap. fig. figs. sec. secs. vol. vols. v. c. ca. op. bk. pt. pts. pg. ver. rev. tab. app. reg. n.";

    /// <summary>The states and provinces as the Associated Press shortens them.</summary>
    public const string States =
        """
        ala. ariz. ark. calif. cal. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nebr. nev. okla. ore.
        pa. tenn. tex. va. vt. wash. wis. wyo. ont. que. b.c. alta. sask. man. n.y. n.j. n.c. s.c. n.d. s.d. n.h. n.m. r.i. w.va. d.c.
        """;
}
