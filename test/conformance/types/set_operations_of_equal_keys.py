# What sets make of dicts and lists whose keys are equal to one another.
class Same:
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __eq__(self, o): print('eq', self.v, o); return True
    def __repr__(self): return f'Same({self.v!r})'
for o in (['a', b'a'], [b'a', 'a'], ('a', b'a', 'zz', Same(5)), {b'a':1, 'a':1}, {'a':1, b'a':1}, iter(['a', b'a'])):
    for n in ('intersection','intersection_update','__and__','difference','__sub__','isdisjoint','issuperset'):
        x={Same('a')}
        try: print(n, getattr(x, n)(o), x)
        except TypeError as e: print(e)
