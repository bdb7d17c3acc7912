"""Train a small Markov model and generate text from seeded randomness."""
import random
import re
import textwrap
from bisect import bisect
from collections import Counter, defaultdict
from itertools import accumulate

CORPUS = """
The ship left the harbour at dawn. The crew sang while the wind filled the sails. The captain watched the shore,
and the shore watched the captain. At noon the wind turned; the crew cursed the wind and trimmed the sails.
By dusk the ship was far from the harbour, and the captain sang while the crew slept.
"""


class Chain:
    def __init__(self, order=2):
        self.order = order
        self.table = defaultdict(Counter)
        self.starts = []

    def train(self, text):
        for sentence in re.split(r"(?<=[.!?])\s+", text.strip()):
            words = re.findall(r"[\w']+|[.,;!?]", sentence)
            if len(words) <= self.order:
                continue
            self.starts.append(tuple(words[: self.order]))
            for i in range(len(words) - self.order):
                self.table[tuple(words[i:i + self.order])][words[i + self.order]] += 1
        return self

    def pick(self, counter, rng):
        words, weights = zip(*counter.items())
        cumulative = list(accumulate(weights))
        return words[bisect(cumulative, rng.random() * cumulative[-1])]

    def sentence(self, rng, most=40):
        words = list(rng.choice(self.starts))
        while len(words) < most:
            options = self.table.get(tuple(words[-self.order:]))
            if not options:
                break
            words.append(self.pick(options, rng))
            if words[-1] in ".!?":
                break
        return re.sub(r"\s+([.,;!?])", r"\1", " ".join(words))


rng = random.Random("markov")
for order in (1, 2):
    chain = Chain(order).train(CORPUS)
    text = " ".join(chain.sentence(rng) for _ in range(4))
    print(textwrap.fill(text, width=70, initial_indent="> ", subsequent_indent="  "))
    print(len(chain.table), max(chain.table.items(), key=lambda item: (item[1].total(), item[0])))
words = re.findall(r"[a-z']+", CORPUS.lower())
frequency = Counter(words)
print(frequency.most_common(4), len(set(words)), sum(map(len, words)) / len(words))
letters = Counter(c for w in words for c in w)
print("".join(c for c, _ in sorted(letters.items(), key=lambda item: (-item[1], item[0]))))
caesar = str.maketrans({chr(97 + i): chr(97 + (i + 3) % 26) for i in range(26)})
print("the captain".translate(caesar), rng.getrandbits(16), "%s" % rng.sample(sorted(frequency), 3))
