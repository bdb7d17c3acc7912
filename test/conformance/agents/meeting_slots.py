"""Find common free meeting slots across calendars in different zones."""
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise


@dataclass(frozen=True, order=True)
class Span:
    start: datetime
    end: datetime

    def __post_init__(self):
        if self.end <= self.start:
            raise ValueError(f"empty span {self.start:%H:%M}-{self.end:%H:%M}")

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end

    @property
    def length(self):
        return self.end - self.start


ZONES = {"Lyon": timezone(timedelta(hours=1)), "Austin": timezone(timedelta(hours=-6)), "Pune": timezone(timedelta(hours=5, minutes=30))}
BUSY = {
    "Lyon": ["09:00-10:30", "13:00-14:00", "16:45-18:00"],
    "Austin": ["08:00-08:45", "11:00-12:00"],
    "Pune": ["14:00-15:15", "19:00-19:30"],
}


def parse(day, text, zone):
    start, end = (time.fromisoformat(part) for part in text.split("-"))
    return Span(datetime.combine(day, start, zone), datetime.combine(day, end, zone))


def merge(spans):
    out = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def free(window, busy):
    edges = [window.start, *(edge for span in busy for edge in (span.start, span.end)), window.end]
    for a, b in zip(edges[::2], edges[1::2]):
        if b > a:
            yield Span(a, b)


day = date(2026, 2, 10)
window = Span(datetime(2026, 2, 10, 13, tzinfo=timezone.utc), datetime(2026, 2, 10, 18, tzinfo=timezone.utc))
busy = merge(s for city, texts in BUSY.items() for s in (parse(day, t, ZONES[city]) for t in texts) if s.overlaps(window))
for span in busy:
    print("busy", span.start.astimezone(timezone.utc).strftime("%H:%M"), span.end.astimezone(timezone.utc).strftime("%H:%M"), span.length)
clipped = [Span(max(s.start, window.start), min(s.end, window.end)) for s in busy]
slots = [s for s in free(window, clipped) if s.length >= timedelta(minutes=30)]
for slot in slots:
    shown = ", ".join(f"{city} {slot.start.astimezone(zone):%H:%M%z}" for city, zone in ZONES.items())
    print(f"{slot.length} from {shown}")
print(max(slots, key=lambda s: s.length).start.isoformat(), sum((s.length for s in slots), timedelta()))
print([str(b.start - a.end) for a, b in pairwise(busy)])
try:
    parse(day, "10:00-09:00", timezone.utc)
except ValueError as error:
    print(error)
print(datetime.fromisoformat("2026-02-10T13:00:00+05:30").utctimetuple().tm_hour, (day + timedelta(weeks=2)).strftime("%G-W%V-%u"))
