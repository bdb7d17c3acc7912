import argparse, sys, textwrap, io, contextlib, shlex, os, pathlib, json
def positive(s):
    v = int(s)
    if v <= 0: raise argparse.ArgumentTypeError(f"{v} is not positive")
    return v
def build():
    p = argparse.ArgumentParser(prog="tool", description="Manage things.", epilog="See docs.", formatter_class=argparse.ArgumentDefaultsHelpFormatter, fromfile_prefix_chars=None)
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    p.add_argument("-v", "--verbose", action="count", default=0, help="more output")
    g = p.add_mutually_exclusive_group()
    g.add_argument("--json", dest="fmt", action="store_const", const="json"); g.add_argument("--csv", dest="fmt", action="store_const", const="csv")
    sub = p.add_subparsers(dest="cmd", required=True, metavar="COMMAND", title="commands")
    a = sub.add_parser("add", help="add items", aliases=["a"])
    a.add_argument("items", nargs="+", metavar="ITEM"); a.add_argument("-n", "--count", type=positive, default=1); a.add_argument("--tag", action="append", choices=["x", "y", "z"])
    a.set_defaults(func=lambda ns: [i * ns.count for i in ns.items])
    r = sub.add_parser("rm"); r.add_argument("path", type=pathlib.PurePosixPath); r.add_argument("--force", action=argparse.BooleanOptionalAction, default=False); r.add_argument("rest", nargs=argparse.REMAINDER)
    r.set_defaults(func=lambda ns: (ns.path.suffix, ns.path.parent, ns.force, ns.rest))
    return p
def run(line):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            ns = build().parse_args(shlex.split(line)); result = ns.func(ns)
        print("OK", result, {k: v for k, v in sorted(vars(ns).items()) if k != "func"})
    except SystemExit as e:
        print("EXIT", e.code); print(textwrap.indent(out.getvalue() + err.getvalue(), "  | "), end="")
for line in ["add a b -n 2", "-vv --json a q --tag x --tag y", "rm /tmp/x.txt --force extra --not-opt", "rm --no-force a.b", "", "-h", "add -h", "add x -n 0", "add x --tag w", "--json --csv add x", "zap", "--version", "add", "rm a -- b", "add x -n two", "--verb add x"]: run(line)
p = argparse.ArgumentParser(prog="p", exit_on_error=False, add_help=False, allow_abbrev=False)
p.add_argument("--size", type=lambda s: tuple(map(int, s.split("x"))), default=(0, 0)); p.add_argument("-f", nargs="?", const="C", default="D"); p.add_argument("xs", nargs="*", type=float)
print(p.parse_args([]), p.parse_args(["--size=3x4", "-f", "--", "1.5", "2"]), p.parse_known_args(["-f", "--unknown", "1", "3"]))
try: p.parse_args(["--size", "ax"])
except argparse.ArgumentError as e: print(e)
p.print_usage(sys.stdout); print(p.format_help()); ns = argparse.Namespace(a=1, b="x"); print(ns, vars(ns), "a" in ns, ns == argparse.Namespace(b="x", a=1))
print(sys.argv[1:], os.environ.get("HOME_X", "unset"), os.path.join("a", "..", "b"), os.path.normpath("a/../b//c"), os.path.splitext("x.tar.gz"), os.sep)
