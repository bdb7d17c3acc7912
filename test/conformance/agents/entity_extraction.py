"""Extract emails, phones, dates, money and references from free text, with offsets and overlap resolution."""
import re
from collections import defaultdict
from dataclasses import dataclass, field

TEXT = """From: Ann Lee <ann.lee+news@mail.example.org>
On 3 March 2024 (or 2024-03-05?) we shipped order #A-10293 to Bob; he paid $1,299.00 (EUR 1.100,50).
Call +44 20 7946 0958 or (555) 010-4477 before 12/31/24. Visit https://shop.example/o/10293?ref=mail or ftp://old.example/.
Bad ones: foo@bar, 99/99/9999, $abc, #, 1234567890123456789.
"""

PATTERNS = {
    'email': r'(?<![\w.+-])[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}\b',
    'url': r'\b(?:https?|ftp)://[^\s<>"]+[^\s<>".,;:!?)]',
    'date': r'\b(?:\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* \d{4})\b',
    'money': r'(?:[$€£]\s?\d[\d,]*(?:\.\d\d)?|\b(?:EUR|USD)\s\d[\d.]*(?:,\d\d)?)',
    'phone': r'(?<!\w)(?:\+\d{1,3}[ -]?)?(?:\(\d{3}\)[ -]?|\d{2,4}[ -])\d{3,4}[ -]\d{4}\b',
    'order': r'#(?P<series>[A-Z])-(?P<number>\d{3,})',
}
COMBINED = re.compile('|'.join(f'(?P<{name}>{pattern})' for name, pattern in PATTERNS.items()))


@dataclass(frozen=True, order=True)
class Entity:
    start: int
    end: int
    kind: str
    text: str
    extra: tuple = field(default=(), compare=False)

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end


def extract(text):
    found = []
    for match in COMBINED.finditer(text):
        kind = next(name for name in PATTERNS if match[name] is not None)
        extra = tuple((k, v) for k, v in match.groupdict().items() if v is not None and k not in PATTERNS)
        found.append(Entity(*match.span(), kind, match.group(), extra))
    return found


def normalise(entity):
    match entity.kind:
        case 'money':
            digits = re.sub(r'[^\d.,]', '', entity.text)
            if re.search(r',\d\d$', digits):
                digits = digits.replace('.', '').replace(',', '.')
            return round(float(digits.replace(',', '')), 2)
        case 'phone':
            return re.sub(r'[^\d+]', '', entity.text)
        case 'email':
            user, _, host = entity.text.partition('@')
            return f'{user.split("+")[0]}@{host}'.lower()
        case 'order':
            return dict(entity.extra)
        case _:
            return entity.text


entities = extract(TEXT)
by_kind = defaultdict(list)
for entity in entities:
    by_kind[entity.kind].append(normalise(entity))
    line = TEXT.count('\n', 0, entity.start) + 1
    print(f'{line}:{entity.start - TEXT.rfind(chr(10), 0, entity.start):<4}{entity.kind:<7}{entity.text!r}')
for kind, values in sorted(by_kind.items()):
    print(kind, values)
assert all(not a.overlaps(b) for a, b in zip(entities, entities[1:]))


def redact(text, kinds=('email', 'phone')):
    def replace(match):
        for kind in kinds:
            if match[kind]:
                return f'[{kind} {len(match[kind])}]'
        return match.group()
    return COMBINED.sub(replace, text)


print(redact(TEXT).splitlines()[0])
print(re.sub(r'(?i)\b(bob|ann)\b', lambda m: m[0][0] + '.', TEXT.splitlines()[1]))
print(re.split(r'(?<=[.?!])\s+(?=[A-Z])', TEXT.replace('\n', ' ')))
print([m.start() for m in re.finditer(r'(?=(\d\d\d))', '123456')], re.findall(r'(\w)(\w)?', 'abc'), re.subn(r'\s+', ' ', 'a  b \n c'))
print(re.fullmatch(r'(?P<y>\d{4})-(?P<m>\d\d)', '2024-03').groupdict(), re.match(r'(a)|(b)', 'b').groups(), re.escape('a.b*c'))
