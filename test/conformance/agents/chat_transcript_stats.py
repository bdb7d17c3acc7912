"""Read chat exports in two formats with generators, thread replies, and compute streaks and response times."""
import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone
from itertools import chain, groupby, pairwise, takewhile, tee
from operator import itemgetter
from typing import Iterable, Iterator, TypedDict


class Message(TypedDict, total=False):
    when: datetime
    who: str
    text: str
    reply_to: int


PHONE = '''12/03/2024, 09:15 - Ann: Morning all 😀
12/03/2024, 09:16 - Bob: Hi Ann!
How are
you?
12/03/2024, 09:45 - Ann: @Bob fine. <Media omitted>
12/03/2024, 23:58 - Cid joined using an invite link
12/03/2024, 23:59 - Cid: night
13/03/2024, 00:02 - Bob: @Cid hi
15/03/2024, 10:00 - Bob: anyone?
'''
LOG = ['[2024-03-13T08:00:00Z] <ann> see https://x.example/a?b=1', '[2024-03-13T10:30:00+02:00] <Bob> @ann ok, +1', '[bad] <x> y', '[2024-03-14T12:00:00Z] * Ann waves']
START = re.compile(r'(\d\d/\d\d/\d{4}, \d\d:\d\d) - (?:(\w+): )?(.*)')
IRC = re.compile(r'\[(?P<when>[\dT:+Z-]+)\] (?:<(?P<who>\w+)>|\* (?P<actor>\w+)) (?P<text>.*)')


def read_phone(text: str) -> Iterator[Message]:
    current = None
    for line in text.splitlines():
        if match := START.match(line):
            if current:
                yield current
            when = datetime.strptime(match[1], '%d/%m/%Y, %H:%M').replace(tzinfo=timezone.utc)
            current = Message(when=when, who=match[2], text=match[3]) if match[2] else None
        elif current:
            current['text'] += '\n' + line
    if current:
        yield current


def read_irc(lines: Iterable[str]) -> Iterator[Message]:
    for line in lines:
        match = IRC.fullmatch(line)
        if match is None:
            print('skipped', repr(line))
            continue
        yield {'when': datetime.fromisoformat(match['when']).astimezone(timezone.utc), 'who': (match['who'] or match['actor']).title(), 'text': match['text']}


def thread(messages):
    last = {}
    for i, message in enumerate(messages):
        for name in re.findall(r'@(\w+)', message['text']):
            if name.title() in last:
                message['reply_to'] = last[name.title()]
        last[message['who']] = i
        yield message


def rolling(iterable, n):
    copies = tee(iterable, n)
    for skip, copy in enumerate(copies):
        for _ in range(skip):
            next(copy, None)
    return zip(*copies)


messages = list(thread(sorted(chain(read_phone(PHONE), read_irc(LOG)), key=itemgetter('when'))))
for i, m in enumerate(messages):
    print(i, f"{m['when']:%a %d %b %H:%M}", m['who'].ljust(4), repr(m['text']), f"-> {m['reply_to']}" if 'reply_to' in m else '')
print(Counter(m['who'] for m in messages).most_common())
delays = defaultdict(list)
for m in messages:
    if 'reply_to' in m:
        delays[m['who']].append(m['when'] - messages[m['reply_to']]['when'])
print({who: str(sum(times, timedelta()) / len(times)) for who, times in delays.items()})
days = {day: len(list(group)) for day, group in groupby(m['when'].date() for m in messages)}
print({f'{day:%j %G-W%V}': n for day, n in days.items()}, max(days, key=days.get).isoformat())
streak = 1 + sum(1 for _ in takewhile(lambda pair: (pair[1] - pair[0]).days == 1, pairwise(sorted(days))))
print('streak', streak, 'gaps', [str(b['when'] - a['when']) for a, b in pairwise(messages) if b['when'] - a['when'] > timedelta(hours=12)])
print([f"{a['who'][0]}{b['who'][0]}{c['who'][0]}" for a, b, c in rolling(messages, 3)])
print(re.findall(r'https?://\S+', ' '.join(m['text'] for m in messages)), sum(len(re.findall(r'[\U0001F300-\U0001FAFF]', m['text'])) for m in messages))
cest = timezone(timedelta(hours=2), 'CEST')
print(messages[0]['when'].astimezone(cest), messages[0]['when'].astimezone(cest).tzname(), messages[-1]['when'].timestamp(), Message.__required_keys__, Message.__optional_keys__ == {'when', 'who', 'text', 'reply_to'})
