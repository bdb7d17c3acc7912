import csv, io, json, re, statistics, textwrap, pprint, string, difflib, html, unicodedata, calendar
from collections import Counter, defaultdict, namedtuple
from datetime import date, datetime, timedelta, time as dtime
from itertools import groupby, zip_longest, chain, islice, tee
RAW = '''id,name,joined,amount,tags
1," Ann ""A"" Lee ",2024-01-05,"1,234.50",a|b
2,Zoë,05/02/2024,€99.9,
3,bob,2024-13-01,n/a,b|c|a
4,Ann Lee,20240229,-12,"x
y"
5,,Mar 3 2024,(45.00),b
'''
FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%Y%m%d", "%b %d %Y")
def parse_date(s):
    for f in FORMATS:
        try: return datetime.strptime(s, f).date()
        except ValueError as e: last = e
    print("  !", last); return None
def parse_amount(s):
    neg = s.startswith("(") and s.endswith(")")
    m = re.search(r"-?[\d,]+(?:\.\d+)?", s)
    if not m: return None
    v = float(m[0].replace(",", "")); return -v if neg else v
Row = namedtuple("Row", "id name joined amount tags")
rows = []
for rec in csv.DictReader(io.StringIO(RAW)):
    rows.append(Row(int(rec["id"]), " ".join(re.sub(r'"[^"]*"', "", rec["name"]).split()).title() or None, parse_date(rec["joined"]), parse_amount(rec["amount"]), tuple(filter(None, rec["tags"].split("|")))))
pprint.pprint(rows, width=70)
amounts = [r.amount for r in rows if r.amount is not None]
print(f"{statistics.mean(amounts):.3f} {statistics.median(amounts)} {statistics.stdev(amounts):.4f} {statistics.quantiles(amounts, n=4)} {statistics.pstdev(amounts):.2e}")
print(Counter(chain.from_iterable(r.tags for r in rows)).most_common(2))
cols = ["name", "joined", "amount"]; widths = [max(len(c), *(len(str(getattr(r, c))) for r in rows)) for c in cols]
line = "+".join("-" * (w + 2) for w in widths); print(line)
for r in rows: print("|".join(f" {str(getattr(r, c)):{'>' if c == 'amount' else '<'}{w}} " for c, w in zip(cols, widths)))
print(textwrap.fill("The quick brown fox jumps over the lazy dog. " * 3, 40, initial_indent="* ", subsequent_indent="  ")); print(textwrap.shorten("Hello   wide world of text", 18), textwrap.dedent("   a\n     b\n   c").splitlines())
print(string.Template("$who owes $$${amt} to ${x.y}").safe_substitute(who="Ann", amt=5))
try: string.Template("$a $b").substitute(a=1)
except KeyError as e: print("missing", e)
a, b = "one\ntwo\nthree\nfour".splitlines(), "one\n2\nthree\nfive\nfour".splitlines()
print("\n".join(difflib.unified_diff(a, b, "old", "new", lineterm="", n=1))); print(difflib.get_close_matches("appel", ["ape", "apple", "peach"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3), *difflib.ndiff(["ab\n"], ["ac\n"]))
print(html.escape('<a href="x">\'&'), html.unescape("&lt;&eacute;&#x41;&nbsp;&notit;"), unicodedata.normalize("NFKD", "Zoë ﬁ").encode("ascii", "ignore"), unicodedata.name("é"), "ß".casefold(), "ǆ".title())
out = io.StringIO(); w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n"); w.writerows([["a", 1, 2.5, None], ['q"q', "x,y", True, ""]]); print(out.getvalue(), csv.list_dialects())
print(calendar.month(2024, 2), calendar.monthrange(2023, 2), [d.isoformat() for d in (date(2024, 1, 31) + timedelta(days=n) for n in (0, 1))], date(2024, 12, 30).isocalendar(), f"{datetime(2024, 3, 9, 7, 5):%A %d %B %Y %I:%M %p week %V}")
for k, grp in groupby(sorted(rows, key=lambda r: (r.joined is None, r.joined and r.joined.month or 0)), key=lambda r: r.joined.strftime("%Y-%m") if r.joined else "unknown"): print(k, [r.id for r in grp])
print(json.dumps([r._asdict() for r in rows[:2]], default=str, ensure_ascii=False, separators=(",", ":"))); print("{:>10}|{:^10}|{:<10}|{:*^9}|{:+.1%}|{:#x}|{:_}|{:,}".format("r", "c", "l", "m", 0.256, 255, 1234567, 9876543.21)); print(f"{'x':>{5}}{3.14159:{8}.{3}}{10:08.3f}{-5: d}{2**70:e}{True:d}{'é':!>3}{1e-10:g}{0.1+0.2!r}{[1]!s:>5}")
