"""Find duplicate documents by content hash and near duplicates by shingles."""
import hashlib
from collections import defaultdict
from itertools import combinations

DOCUMENTS = {
    "a.txt": "The quick brown fox jumps over the lazy dog.\n",
    "b.txt": "The  quick brown fox jumps over the lazy dog. ",
    "c.txt": "A quick brown fox jumped over a lazy dog.",
    "d.txt": "Completely different text about hashing and sets.",
    "e.txt": "the quick brown fox jumps over the lazy dog.",
    "f.txt": "Completely different text about sets and hashing.",
}


def normalise(text: str) -> str:
    return " ".join(text.lower().split())


def fingerprint(text: str, algorithm: str = "sha256") -> str:
    h = hashlib.new(algorithm)
    for chunk in iter_chunks(normalise(text).encode("utf-8"), 16):
        h.update(chunk)
    return h.hexdigest()


def iter_chunks(data: bytes, size: int):
    for start in range(0, len(data), size):
        yield data[start:start + size]


def shingles(text: str, k: int = 3) -> set[int]:
    words = normalise(text).strip(".").split()
    return {int.from_bytes(hashlib.blake2b(" ".join(words[i:i + k]).encode(), digest_size=8).digest(), "big") for i in range(len(words) - k + 1)}


def jaccard(a: set, b: set) -> float:
    return len(a & b) / len(a | b) if a | b else 1.0


def signature(items: set[int], count: int = 16) -> tuple[int, ...]:
    return tuple(min((item * (2 * i + 1) + 0x9E3779B97F4A7C15 * i) % (1 << 61) for item in items) for i in range(count))


groups = defaultdict(list)
for name, text in DOCUMENTS.items():
    groups[fingerprint(text)].append(name)
for digest, names in sorted(groups.items(), key=lambda pair: pair[1]):
    print(digest[:12], names)

sets = {name: shingles(text) for name, text in DOCUMENTS.items()}
for a, b in combinations(sorted(DOCUMENTS), 2):
    score = jaccard(sets[a], sets[b])
    if score:
        print(f"{a} ~ {b}: {score:.2f}")

signatures = {name: signature(items) for name, items in sets.items()}
close = [(a, b) for a, b in combinations(sorted(signatures), 2)
         if sum(x == y for x, y in zip(signatures[a], signatures[b])) >= 12]
print("likely the same:", close)
for algorithm in ("md5", "sha1", "sha512", "sha3_256", "blake2s"):
    print(f"{algorithm:>9}", fingerprint("hello world", algorithm)[:24])
tree = [hashlib.sha256(t.encode()).digest() for t in DOCUMENTS.values()]
while len(tree) > 1:
    if len(tree) % 2:
        tree.append(tree[-1])
    tree = [hashlib.sha256(tree[i] + tree[i + 1]).digest() for i in range(0, len(tree), 2)]
print("merkle root", tree[0].hex())
