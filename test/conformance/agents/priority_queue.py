# A binary heap by hand, and what is built on it.
class Heap:
    def __init__(self, items=(), key=lambda x: x):
        self.key = key
        self.data = []
        for item in items:
            self.push(item)

    def push(self, item):
        self.data.append(item)
        i = len(self.data) - 1
        while i and self.key(self.data[i]) < self.key(self.data[(i - 1) // 2]):
            parent = (i - 1) // 2
            self.data[i], self.data[parent] = self.data[parent], self.data[i]
            i = parent

    def pop(self):
        if not self.data:
            raise IndexError('pop from an empty heap')
        top, last = self.data[0], self.data.pop()
        if self.data:
            self.data[0] = last
            i = 0
            while True:
                smallest = min((c for c in (i, 2 * i + 1, 2 * i + 2) if c < len(self.data)), key=lambda c: self.key(self.data[c]))
                if smallest == i:
                    break
                self.data[i], self.data[smallest] = self.data[smallest], self.data[i]
                i = smallest
        return top

    def __len__(self):
        return len(self.data)

    def drain(self):
        while self:
            yield self.pop()


# === heap sort ===
values = [(n * 7919) % 101 for n in range(40)]
print(list(Heap(values).drain()) == sorted(values), list(Heap('banana').drain()), list(Heap([3, 1, 2], key=lambda x: -x).drain()))
try:
    Heap().pop()
except IndexError as e:
    print(e)

# === shortest paths ===
GRAPH = {'a': {'b': 7, 'c': 9, 'f': 14}, 'b': {'c': 10, 'd': 15}, 'c': {'d': 11, 'f': 2}, 'd': {'e': 6}, 'f': {'e': 9}, 'e': {}, 'z': {}}


def shortest(graph, start):
    distance, previous = {start: 0}, {}
    queue = Heap([(0, start)])
    while queue:
        d, node = queue.pop()
        if d > distance[node]:
            continue
        for other, weight in graph[node].items():
            if d + weight < distance.get(other, float('inf')):
                distance[other] = d + weight
                previous[other] = node
                queue.push((d + weight, other))
    return distance, previous


def path(previous, target):
    out = [target]
    while out[-1] in previous:
        out.append(previous[out[-1]])
    return '>'.join(reversed(out))


distance, previous = shortest(GRAPH, 'a')
for node in sorted(GRAPH):
    print(node, distance.get(node, 'unreachable'), path(previous, node))

# === a scheduler ===
clock, trace = 0, []
tasks = Heap([(5, 1, 'report'), (1, 2, 'wake'), (1, 1, 'boot'), (3, 9, 'sync')])
while tasks and clock < 8:
    clock, priority, name = tasks.pop()
    trace.append(f'{clock}:{name}')
    if name == 'sync':
        tasks.push((clock + 3, priority, name))
print(trace, len(tasks))

# === huffman codes ===
text = 'abracadabra'
heap = Heap(((text.count(c), c, c) for c in sorted(set(text))), key=lambda t: t[:2])
while len(heap) > 1:
    (n1, k1, t1), (n2, k2, t2) = heap.pop(), heap.pop()
    heap.push((n1 + n2, min(k1, k2), (t1, t2)))


def codes(tree, prefix=''):
    if isinstance(tree, str):
        return {tree: prefix}
    return codes(tree[0], prefix + '0') | codes(tree[1], prefix + '1')


table = codes(heap.pop()[2])
encoded = ''.join(table[c] for c in text)
print(sorted(table.items()), len(encoded), encoded)
