# === the args of an exception may be set to whatever can be iterated ===
class It:
    def __init__(self, items): self.items = items
    def __iter__(self):
        print('iter')
        yield from self.items
class Get:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 2
class Bad:
    def __iter__(self): raise KeyError('bad')
class No: pass
e = ValueError(1)
for v in (It('ab'), Get(), Bad(), No(), 5, (x for x in 'xy'), {'k': 1}, 'text', [1], (), map(str, [1, 2]), None):
    try:
        e.args = v
        print('set')
    except Exception as error:
        print(type(error).__name__, error)
    print(e.args, repr(e))
setattr(e, 'args', It('c'))
print(e.args)
BaseException.args.__set__(e, It('d'))
print(e.args)
class Mine(Exception):
    @property
    def args(self): return super().args
    @args.setter
    def args(self, value): super(Mine, type(self)).args.__set__(self, value)
m = Mine(1)
m.args = It('m')
print(m.args, m)
e = OSError(1, 'x')
e.args = Get()
print(e.args, e.errno, e)
