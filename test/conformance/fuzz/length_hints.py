"""Which builtins ask a guest for a length hint."""
class LH:
    def __init__(s): s.i=0
    def __iter__(s): return s
    def __next__(s): raise StopIteration
    def __length_hint__(s):
        print('hint'); return 5
for n, f in dict(list=list, tuple=tuple, star=lambda x: [*x], ext=[].extend, bytes=bytes, ba=bytearray, set=set, sorted=sorted, starset=lambda x: {*x}, startup=lambda x: (*x,), slice=lambda x: [1].__setitem__(slice(0,0), x), iadd=lambda x: [].__iadd__(x), unpack=lambda x: [a for a, *b in [x]] , max=lambda x: max(x, default=1), dict=dict, frozenset=frozenset, deque=lambda x: x, zip=lambda x: list(zip(x)), enum=lambda x: list(enumerate(x)), map=lambda x: list(map(str, x)), fil=lambda x: list(filter(None, x)), rev=lambda x: list(reversed([1])), sum=sum, any=any, fromb=int.from_bytes, iter=lambda x: list(iter(x)), baext=bytearray().extend, gen=lambda x: list(y for y in x)).items():
    print(n)
    try: f(LH())
    except Exception as e: print(type(e))
