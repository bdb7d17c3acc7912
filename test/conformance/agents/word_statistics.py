TEXT = """
It was the best of times, it was the worst of times; it was the age of wisdom...
It was the age of foolishness -- "it" was the epoch of belief, naïve belief!
"""


# === words ===
def words(text):
    cleaned = ''.join(c.lower() if c.isalpha() or c == "'" else ' ' for c in text)
    return cleaned.split()


all_words = words(TEXT)
counts = {}
for w in all_words:
    counts[w] = counts.get(w, 0) + 1
top = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5]
print(len(all_words), len(counts), top)

# === bigrams, by first letter, by length ===
bigrams = {}
for pair in zip(all_words, all_words[1:]):
    bigrams[pair] = bigrams.get(pair, 0) + 1
print(max(bigrams.items(), key=lambda kv: kv[1]), sum(1 for n in bigrams.values() if n > 1))
index = {}
for w in sorted(counts):
    index.setdefault(w[0], []).append(w)
for letter, group in index.items():
    print(letter, group)
lengths = {n: sum(1 for w in counts if len(w) == n) for n in sorted({len(w) for w in counts})}
print(lengths, f'{sum(map(len, all_words)) / len(all_words):.3f}')

# === sentences ===
sentences = [s.strip() for s in TEXT.replace('\n', ' ').replace('!', '.').split('.') if s.strip()]
for s in sentences:
    print(len(s.split()), s[:30] + ('...' if len(s) > 30 else ''))

# === transformations ===
print(' '.join(w[::-1] for w in 'stressed desserts'.split()), 'A man a plan'.title(), ''.join(sorted('hello')), [w for w in counts if w == w[::-1]])
def caesar(s, k): return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if 'a' <= c <= 'z' else c for c in s)
print(caesar('hello, world', 3), caesar(caesar('hello, world', 3), -3))
def run_length(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return out
print(run_length('aaabccd'), ''.join(c + (str(n) if n > 1 else '') for c, n in run_length('aaabccd😀😀')))
def anagrams(ws):
    groups = {}
    for w in ws:
        groups.setdefault(''.join(sorted(w)), []).append(w)
    return [g for g in groups.values() if len(g) > 1]
print(anagrams(['listen', 'silent', 'google', 'enlist', 'elgoog', 'abc']))
def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        new = [i]
        for j, y in enumerate(b, 1):
            new.append(min(new[-1] + 1, row[j] + 1, row[j - 1] + (x != y)))
        row = new
    return row[-1]
print(levenshtein('kitten', 'sitting'), levenshtein('', 'abc'), min(counts, key=lambda w: levenshtein(w, 'tines')))
camel = 'someVariableNameHTTP'
print(''.join('_' + c.lower() if c.isupper() else c for c in camel), ''.join(p.capitalize() for p in 'some_snake_name'.split('_')))
