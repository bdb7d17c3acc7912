class O:
    def __init__(self, e): self.e=e
    def __index__(self):
        print('idx')
        if isinstance(self.e, Exception): raise self.e
        return self.e
def gen():
    yield 97
    yield 98
    raise KeyError(1)
def t(src, **kw):
    b = bytearray(b'abc')
    try: b.__init__(src, **kw)
    except Exception as e: print(type(e).__name__, e)
    print(b)
for s in (lambda: [97,98,'x'], lambda: iter([97,256]), lambda: gen(), lambda: [97,O(98),O(KeyError(1))], lambda: iter([97,O(98),O('x')]), lambda: 'x', lambda: 2, lambda: -1, lambda: O(3), lambda: O(TypeError()), lambda: O(KeyError()), lambda: None, lambda: range(97,260), lambda: b'zz', lambda: {97:1}, lambda: {98, 300}):
    t(s())
t('abc', encoding='utf-8'); t('abc', encoding='nope'); t('é', encoding='ascii'); t('é')
b = bytearray(b'abc'); v = memoryview(b)
for s in ([97,98], b'zz', 3, b'abc', [97,98,99], gen(), 'x', O(2)):
    try: b.__init__(s)
    except Exception as e: print(type(e).__name__, e)
    print(b)
class S(bytearray):
    def __init__(self, *a):
        try: super().__init__(*a)
        except Exception as e: print('caught', e)
print(S(gen())); print(S([1, O(KeyError(2))]))
