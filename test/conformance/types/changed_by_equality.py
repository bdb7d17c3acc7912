# === sets and dicts changed by an __eq__ that answers yes or no, in each operation that looks a key up ===
class K:
    def __init__(self, act, value, h=1):
        self.act = act; self.value = value; self.h = h; self.n = 0
    def __hash__(self): return self.h
    def __eq__(self, other):
        if self.n == 0:
            self.n = 1
            self.act()
        return self.value
    def __repr__(self): return 'K'
acts = {
  'pop': lambda c: c.pop(1, None) if isinstance(c, dict) else c.discard(1),
  'clear': lambda c: c.clear(),
  'replace': lambda c: (c.pop(1, None), c.__setitem__(1, 'new')) if isinstance(c, dict) else (c.discard(1), c.add(1)),
  'replace equal': lambda c: (c.pop(1, None), c.__setitem__(1.0, 'new')) if isinstance(c, dict) else (c.discard(1), c.add(1.0)),
  'add': lambda c: c.__setitem__(99, 'x') if isinstance(c, dict) else c.add(99),
  'grow': lambda c: c.update(dict.fromkeys(range(100, 200))) if isinstance(c, dict) else c.update(range(100, 200)),
}
setops = {'add': lambda c, k: c.add(k), 'in': lambda c, k: k in c, 'discard': lambda c, k: c.discard(k), 'remove': lambda c, k: c.remove(k),
 'update': lambda c, k: c.update([k]), 'difference_update': lambda c, k: c.difference_update([k]), 'symmetric_difference_update': lambda c, k: c.symmetric_difference_update([k]),
 'intersection': lambda c, k: c.intersection([k]), 'union': lambda c, k: c.union([k]), 'difference': lambda c, k: c.difference([k]), 'symmetric_difference': lambda c, k: c.symmetric_difference([k]), 'issuperset': lambda c, k: c.issuperset([k]), 'isdisjoint': lambda c, k: c.isdisjoint([k]), 'ixor': lambda c, k: c.__ixor__({k}), 'isub': lambda c, k: c.__isub__({k}), 'ior': lambda c, k: c.__ior__({k}), 'iand': lambda c, k: c.__iand__({k}), 'and': lambda c, k: c & {k}, 'rand': lambda c, k: {k} & c, 'sub': lambda c, k: c - {k}, 'rsub': lambda c, k: {k} - c, 'xor': lambda c, k: c ^ {k}, 'le': lambda c, k: {k} <= c, 'intersection_update': lambda c, k: c.intersection_update([k])}
dictops = {'set': lambda c, k: c.__setitem__(k, 'v'), 'get': lambda c, k: c.get(k), 'getitem': lambda c, k: c[k], 'in': lambda c, k: k in c, 'del': lambda c, k: c.__delitem__(k), 'pop': lambda c, k: c.pop(k, 'd'), 'setdefault': lambda c, k: c.setdefault(k, 'sd'), 'update': lambda c, k: c.update({k: 'u'}), 'update pairs': lambda c, k: c.update([(k, 'u')]), 'ior': lambda c, k: c.__ior__({k: 'u'}), 'keys in': lambda c, k: k in c.keys(), 'items in': lambda c, k: (k, 'a') in c.items(), 'keys and': lambda c, k: c.keys() & [k], 'keys sub': lambda c, k: c.keys() - [k], 'fromkeys': lambda c, k: dict.fromkeys([1, k])}
def norm(c):
    if isinstance(c, dict): return sorted([(repr(k), v) for k, v in c.items()])[:4], len(c)
    return sorted(map(repr, c))[:4], len(c)
for kind, ops, make in (('set', setops, lambda: {1, 2}), ('dict', dictops, lambda: {1: 'a', 2: 'b'})):
    for opname, op in ops.items():
        for actname, act in acts.items():
            # A result made of copies shows the set as it was at the start.
            if opname in ('symmetric_difference', 'xor') and actname in ('clear', 'add', 'grow'):
                continue
            for value in (True, False, 7, 0):
                c = make()
                k = K(lambda: act(c), value)
                try: r = op(c, k)
                except Exception as e: r = type(e).__name__ + ' ' + str(e)
                if isinstance(r, (set, dict)): r = 'self' if r is c else norm(r)
                print(kind, opname, actname, value, r, norm(c))
