"""Compare two versions of a document: unified diff, word-level changes, similarity, and typo suggestions."""
import difflib
import re
import textwrap
from collections import Counter
from pprint import pformat

OLD = textwrap.dedent('''\
    def greet(name):
        """Say hello."""
        print("Hello, " + name)

    def area(width, height):
        result = width * height
        return result

    def unused():
        pass
''').splitlines(keepends=True)
NEW = textwrap.dedent('''\
    def greet(name, *, excited=False):
        """Say hello to someone."""
        mark = "!" if excited else "."
        print(f"Hello, {name}{mark}")

    def area(width, height):
        return width * height

    def volume(width, height, depth):
        return area(width, height) * depth
''').splitlines(keepends=True)


def summarize(diff):
    counts = Counter(line[0] for line in diff if line[:1] in '+-' and line[:3] not in ('+++', '---'))
    return f'{counts["+"]} insertions(+), {counts["-"]} deletions(-)'


def words(text):
    return re.findall(r'\w+|[^\w\s]', text)


def mark_words(old, new):
    a, b = words(old), words(new)
    parts = []
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == 'equal':
            parts.extend(a[i1:i2])
        else:
            if i1 != i2:
                parts.append('[-' + ' '.join(a[i1:i2]) + '-]')
            if j1 != j2:
                parts.append('{+' + ' '.join(b[j1:j2]) + '+}')
    return ' '.join(parts)


def apply_unified(lines, diff):
    """Apply the output of unified_diff to the old lines."""
    result, at = [], 0
    for line in diff:
        if line.startswith('@@'):
            start = int(re.match(r'@@ -(\d+)', line).group(1))
            start = max(start - 1, 0)
            result += lines[at:start]
            at = start
        elif line.startswith(('---', '+++')):
            continue
        elif line[0] == ' ':
            result.append(lines[at])
            at += 1
        elif line[0] == '-':
            at += 1
        else:
            result.append(line[1:])
    return result + lines[at:]


diff = list(difflib.unified_diff(OLD, NEW, 'old.py', 'new.py', n=1))
print(''.join(diff), end='')
print(summarize(diff))
print('patch applies:', apply_unified(OLD, diff) == NEW)
print(''.join(difflib.ndiff(OLD[:3], NEW[:4])), end='')
print(mark_words('The quick brown fox jumps over the lazy dog.', 'The quick red fox leaps over the very lazy dog!'))
print(round(difflib.SequenceMatcher(None, ''.join(OLD), ''.join(NEW)).ratio(), 3))

COMMANDS = ['status', 'commit', 'checkout', 'cherry-pick', 'branch', 'rebase', 'reset']
for typo in ('comit', 'chekout', 'rebsae', 'xyz', 'stats', 'branhc'):
    close = difflib.get_close_matches(typo, COMMANDS, n=2, cutoff=0.6)
    print(f'{typo}: ' + (f'did you mean {" or ".join(close)}?' if close else 'unknown command'))

matcher = difflib.SequenceMatcher(a='ABCDGH', b='AEDFHR')
print([tuple(block) for block in matcher.get_matching_blocks()], matcher.find_longest_match())
print(pformat({'opcodes': matcher.get_opcodes(), 'ratio': matcher.ratio(), 'quick': matcher.quick_ratio()}, width=60))
