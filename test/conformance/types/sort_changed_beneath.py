class Less:
    def __init__(self, v): self.v=v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'L{self.v}'
x = [Less(2), Less(1), Less(3)]
try: x.sort(key=lambda a: x.append(1) or a)
except Exception as e: print(type(e).__name__, e)
print(x)
class Bad(Less):
    def __lt__(self, o): raise KeyError('lt')
x = [Bad(2), Bad(1), Bad(3)]
for reverse in (False, True):
    try: x.sort(key=lambda a: x.append(1) or a, reverse=reverse)
    except Exception as e: print(type(e).__name__, e)
    print(x)
for t in ('%(a)99999999999999999999d', '%99999999999999999999d', '%.99999999999999999999d', '%(a).99999999999999999999d', '%99999999999999999999'):
    for a in (1, {'a': 1}, {}, (), {b'a': 1}):
        try: t % a
        except Exception as e: print(type(e).__name__, e)
        try: t.encode() % a
        except Exception as e: print(type(e).__name__, e)
e = OSError(2, 'no', 'file'); e.characters_written = 0; print(e)
e = BlockingIOError(2, 'no', 5); print(e, e.filename, e.characters_written)
