"""Analyse an access log: errors by path, slow requests, traffic by hour, and suspicious clients."""
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime

LINE = re.compile(
    r'(?P<ip>\S+) \S+ (?P<user>\S+) \[(?P<when>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) HTTP/[\d.]+" '
    r'(?P<status>\d{3}) (?P<size>\d+|-) "(?P<referer>[^"]*)" "(?P<agent>[^"]*)" (?P<seconds>[\d.]+)'
)


@dataclass(frozen=True)
class Hit:
    ip: str
    when: datetime
    method: str
    path: str
    status: int
    size: int
    seconds: float

    @property
    def is_error(self) -> bool:
        return self.status >= 400


def make_lines():
    paths = ['/', '/login', '/api/items?id=%d', '/static/app.js', '/admin']
    for i in range(120):
        path = paths[i * 7 % 5]
        if '%d' in path:
            path = path % i
        status = 500 if i % 23 == 0 else 404 if i % 11 == 0 else 401 if path == '/admin' else 200
        minute, second = divmod(i * 37, 60)
        hour, minute = divmod(minute, 60)
        yield (f'10.0.0.{i % 7} - {"bob" if i % 5 else "-"} [12/Mar/2024:{8 + hour:02}:{minute:02}:{second:02} +0000] '
               f'"{"POST" if path == "/login" else "GET"} {path} HTTP/1.1" {status} {"-" if status == 401 else i * 100} "-" "curl/8" {i % 13 / 10:.3f}')
    yield 'garbage line'
    yield ''


def parse(lines):
    hits, bad = [], 0
    for line in lines:
        match = LINE.fullmatch(line)
        if not match:
            bad += 1
            continue
        fields = match.groupdict()
        hits.append(Hit(
            ip=fields['ip'],
            when=datetime.strptime(fields['when'], '%d/%b/%Y:%H:%M:%S %z'),
            method=fields['method'],
            path=fields['path'].split('?', 1)[0],
            status=int(fields['status']),
            size=0 if fields['size'] == '-' else int(fields['size']),
            seconds=float(fields['seconds']),
        ))
    return hits, bad


def mean(values):
    return sum(values) / len(values)


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def percentile(values, p):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * p / 100))]


def main():
    hits, bad = parse(make_lines())
    print(f'{len(hits)} hits, {bad} unparsable lines')
    print('by status:', dict(sorted(Counter(hit.status for hit in hits).items())))
    by_path = defaultdict(list)
    for hit in hits:
        by_path[hit.path].append(hit)
    print(f'{"path":<16}{"hits":>6}{"errors":>8}{"mean":>8}{"median":>8}{"p95":>8}')
    for path, group in sorted(by_path.items(), key=lambda item: -len(item[1])):
        times = [hit.seconds for hit in group]
        errors = sum(hit.is_error for hit in group)
        print(f'{path:<16}{len(group):>6}{errors:>8}{mean(times):>8.3f}{median(times):>8.3f}{percentile(times, 95):>8.3f}')
    hours = Counter(hit.when.strftime('%H:00') for hit in hits)
    peak = max(hours.values())
    for hour, count in sorted(hours.items()):
        print(hour, '#' * round(40 * count / peak), count)
    suspicious = Counter(hit.ip for hit in hits if hit.status in (401, 404))
    print('suspicious:', [(ip, n) for ip, n in suspicious.most_common(3) if n >= 5])
    print('total bytes:', f'{sum(hit.size for hit in hits):,}')
    slowest = sorted(hits, key=lambda hit: (-hit.seconds, hit.when))[:3]
    for hit in slowest:
        print(f'{hit.seconds:.1f}s {hit.method} {hit.path} at {hit.when.isoformat()}')


main()
