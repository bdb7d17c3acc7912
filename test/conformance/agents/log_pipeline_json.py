import re, sys, json, logging, logging.handlers, io, collections, datetime as dt, functools, itertools, operator
LINE = re.compile(r'''(?P<ip>\d{1,3}(?:\.\d{1,3}){3}) \S+ (?P<user>\S+) \[(?P<ts>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+?)(?:\?(?P<qs>\S*))? HTTP/(?P<v>[\d.]+)" (?P<status>\d{3}) (?P<size>\d+|-)(?: "(?P<ref>[^"]*)" "(?P<ua>[^"]*)")?''', re.X and 0)
LOG = '''10.0.0.1 - bob [10/Oct/2023:13:55:36 +0000] "GET /a/b?x=1&y=2 HTTP/1.1" 200 2326 "-" "Mozilla/5.0 (X11)"
10.0.0.2 - - [10/Oct/2023:13:55:37 +0200] "POST /login HTTP/1.0" 500 - "http://x" "curl/7"
garbage line
10.0.0.1 - bob [10/Oct/2023:13:59:59 -0530] "GET /a/c HTTP/2" 404 12
10.0.0.3 - al [11/Oct/2023:00:00:00 +0000] "DELETE /a/b HTTP/1.1" 204 0'''
def parse(lines):
    for n, line in enumerate(lines, 1):
        if not (m := LINE.fullmatch(line)):
            logging.getLogger('parse').warning('line %d unparsable: %.10r', n, line); continue
        d = m.groupdict(default='')
        d['ts'] = dt.datetime.strptime(d['ts'], '%d/%b/%Y:%H:%M:%S %z')
        d['size'] = int(d['size']) if d['size'].isdigit() else 0
        d['status'] = int(d['status'])
        yield d
class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({'lvl': record.levelname, 'msg': record.getMessage(), 'args': repr(record.args), 'exc': record.exc_info and repr(record.exc_info[1])})
buf = io.StringIO(); h = logging.StreamHandler(buf); h.setFormatter(JsonFormatter())
mem = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=h)
root = logging.getLogger(); root.addHandler(mem); root.setLevel('DEBUG')
rows = list(parse(LOG.splitlines()))
print(len(rows), repr(buf.getvalue()))
try: 1 / 0
except ZeroDivisionError: logging.exception('bad %s', 'thing')
print(buf.getvalue())
by = collections.defaultdict(lambda: {'n': 0, 'bytes': 0, 'codes': collections.Counter()})
for r in rows:
    e = by[r['ip']]; e['n'] += 1; e['bytes'] += r['size']; e['codes'][r['status'] // 100] += 1
print(json.dumps(by, sort_keys=True, default=dict)); print({k: v['codes'] for k, v in by.items()})
print([r['ts'].astimezone(dt.timezone.utc).isoformat() for r in rows], max(rows, key=operator.itemgetter('ts'))['path'])
keyf = lambda r: r['ts'].replace(minute=0, second=0, tzinfo=None)
for k, g in itertools.groupby(sorted(rows, key=keyf), keyf): print(k, [(*map(r.get, ('method', 'path', 'qs', 'ua')),) for r in g])
print(re.sub(r'(\d+)\.(\d+)\.(\d+)\.(\d+)', lambda m: '.'.join([*m.groups()[:2], 'x', 'x']), LOG.splitlines()[0])[:40], re.split(r'[\s,;]+', 'a, b;c  d'), re.findall(r'(?i)(?<=/)\w+(?=\?|\s)', LOG))
print(root.handlers, logging.getLevelName(15), logging.getLogger('a.b').getEffectiveLevel(), logging.getLogger('a.b').parent)
