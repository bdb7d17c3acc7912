class A:
    def __init__(self, v): self.v = v
    def __str__(self): return self.v
    __repr__ = __str__
x = A('abcé')
print('%s|%5s|%-6s|%.2s|%8.3s|%-8.3s|%08s|%+5s|%#5r|% 5a' % (x, x, x, x, x, x, x, x, x, x))
print('%.s|%0s|%-0s|%00005s|%5.s' % (x, x, x, x, x))
print('%3d%%|%s' % (1, x), '%s%%' % (x,))
for f in ('%s', '%5s'):
    try: print(f % (x, x))
    except TypeError as e: print(e)
try: print('%5s' % (x, x))
except TypeError as e: print(e)
try: print('%5s%s' % (x,))
except TypeError as e: print(e)
try: print('%1000s' % (x,) == ' ' * 996 + 'abcé')
except Exception as e: print(e)
try: print(len('%999s' % (x,)), '%-3.1000s' % (x,))
except Exception as e: print(e)
try: print('%*s|%s' % (5, x, x))
except Exception as e: print(e)
try: print('%(a)s' % (x,))
except Exception as e: print(e)
try: print('%ls %5hs' % (x, x))
except Exception as e: print(e)
class S(str):
    def __format__(self, spec): return 'fmt'
    def __str__(self): return self
print('%s %5s' % (S('a'), S('b')), '%s' % (S('c'),))
print('%-5s|%5s|' % ('😀k', '😀'), '%s' % (1.5,), '%r' % ('a\n',), '%a' % ('é',), '%5.1r|' % (2.25,))
