"""Finds gaps and bursts in a log whose lines have timestamps in several forms."""
import io
import time
from collections import Counter
from datetime import datetime, timedelta, timezone

LOG = """\
2024-03-10T01:58:00+0000 start
2024-03-10 02:01:30 Z ping
10/Mar/2024:02:02:00 +0000 ping
2024-03-10T02:40:10.250+0000 resume
2024-03-10T03:40:11+0100 burst
2024-03-10T02:40:11+0000 burst
not a date at all
2024-03-10T02:40:12+0000 burst
1710038500 stop
"""
FORMATS = ['%Y-%m-%dT%H:%M:%S%z', '%Y-%m-%dT%H:%M:%S.%f%z', '%Y-%m-%d %H:%M:%S %z', '%d/%b/%Y:%H:%M:%S %z']


def parse(line):
    text, _, message = line.rpartition(' ')
    for format in FORMATS:
        try:
            return datetime.strptime(text, format).astimezone(timezone.utc), message
        except ValueError:
            continue
    if text.isdigit():
        return datetime.fromtimestamp(int(text), timezone.utc), message
    raise ValueError(f'no date in {line!r}')


events, bad = [], []
for number, line in enumerate(io.StringIO(LOG), 1):
    try:
        events.append(parse(line.rstrip('\n')))
    except ValueError as error:
        bad.append((number, str(error)))
events.sort()
for (before, _), (after, message) in zip(events, events[1:]):
    gap = after - before
    if gap > timedelta(minutes=10):
        print(f'gap of {gap} before {message!r} at {after:%H:%M:%S}')
print(Counter(message for _, message in events).most_common())
print(bad)
print(events[0][0].isoformat(), events[-1][0].isoformat(timespec='milliseconds'))
print(time.strftime('%A %d %B %Y, week %V', time.gmtime(events[0][0].timestamp())))
