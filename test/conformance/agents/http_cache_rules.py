"""Parse HTTP-like responses and simulate a cache with Cache-Control semantics."""
from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Iterator, Mapping, NamedTuple, Optional, Self

RAW = """HTTP/1.1 200 OK\r
Content-Type: text/html; charset=utf-8\r
Cache-Control: max-age=60, public, stale-while-revalidate="30"\r
ETag: W/"abc"\r
Set-Cookie: a=1; Path=/\r
Set-Cookie: b=2; Secure\r
\r
<h1>hi</h1>"""


class StatusLine(NamedTuple):
    version: str
    code: int
    reason: str = ""

    @classmethod
    def parse(cls, line: str) -> Self:
        version, code, *rest = line.split(" ", 2)
        return cls(version, int(code), *rest)


class Headers(Mapping[str, str]):
    def __init__(self, items: list[tuple[str, str]]):
        self._items = items

    def __getitem__(self, key: str) -> str:
        values = self.getall(key)
        if not values:
            raise KeyError(key)
        return ", ".join(values)

    def getall(self, key: str) -> list[str]:
        return [v for k, v in self._items if k.casefold() == key.casefold()]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(k for k, _ in self._items))

    def __len__(self) -> int:
        return len({k.casefold() for k, _ in self._items})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)!r})"


DIRECTIVE = re.compile(r'\s*(?P<name>[\w-]+)\s*(?:=\s*(?:"(?P<q>(?:[^"\\]|\\.)*)"|(?P<v>[^\s,]+)))?\s*(?:,|$)')


def parse_cache_control(text: str) -> dict[str, str | bool]:
    out: dict[str, str | bool] = {}
    pos = 0
    while pos < len(text):
        m = DIRECTIVE.match(text, pos)
        if not m:
            raise ValueError(f"bad directive at {pos}: {text[pos:pos + 10]!r}")
        out[m["name"].lower()] = m["q"] if m["q"] is not None else (m["v"] or True)
        pos = m.end()
    return out


@dataclass(slots=True)
class Entry:
    body: bytes
    stored: datetime
    ttl: timedelta = field(default=timedelta(0))

    def fresh(self, now: datetime) -> bool:
        return now - self.stored < self.ttl


class Cache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self._data: OrderedDict[str, Entry] = OrderedDict()
        self.stats = dict.fromkeys(("hit", "miss", "stale", "evict"), 0)

    def get(self, key: str, now: datetime) -> Optional[bytes]:
        match self._data.get(key):
            case None:
                self.stats["miss"] += 1
                return None
            case Entry(body=body) as e if e.fresh(now):
                self._data.move_to_end(key)
                self.stats["hit"] += 1
                return body
            case Entry():
                del self._data[key]
                self.stats["stale"] += 1
                return None

    def put(self, key: str, entry: Entry) -> None:
        self._data[key] = entry
        while len(self._data) > self.capacity:
            old, _ = self._data.popitem(last=False)
            self.stats["evict"] += 1


def main() -> None:
    head, _, body = RAW.partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    status = StatusLine.parse(first)
    headers = Headers([tuple(map(str.strip, l.split(":", 1))) for l in lines])
    print(status, status._asdict(), headers["set-cookie"], len(headers), "etag" in headers, headers.get("nope", "-"))
    print(headers)
    cc = parse_cache_control(headers["cache-control"])
    print(cc)
    try:
        parse_cache_control("max-age=1, =x")
    except ValueError as e:
        print("error:", e)
    t0 = datetime(2024, 2, 29, 23, 59, 30, tzinfo=timezone.utc)
    cache = Cache(2)
    for i, k in enumerate("abca"):
        if cache.get(k, t0 + timedelta(seconds=10 * i)) is None:
            cache.put(k, Entry(body.encode() + k.encode(), t0, timedelta(seconds=int(cc["max-age"]))))
    print(cache.stats, list(cache._data), cache.get("a", t0 + timedelta(minutes=2)))
    try:
        cache._data["a" if "a" in cache._data else "c"].nope = 1
    except AttributeError as e:
        print(e)


if __name__ == "__main__":
    main()
