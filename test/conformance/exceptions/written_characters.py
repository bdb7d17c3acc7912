e=OSError()
class I:
    def __init__(self, v): self.v=v
    def __index__(self):
        print('index')
        if isinstance(self.v, Exception): raise self.v
        return self.v
for v in [I(3), I('x'), I(KeyError(1)), 2**70, I(2**70), True, None, 1.5]:
    try: e.characters_written = v; print(e.characters_written)
    except Exception as err: print(type(err), err)
