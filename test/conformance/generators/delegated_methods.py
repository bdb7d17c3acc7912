class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def __getattr__(self, name):
        print('asked', name)
        if name in ('throw', 'close'): return lambda *a: print(name, a)
        raise AttributeError(name)
class It2:
    def __iter__(self): return self
    def __next__(self): return 1
    @property
    def throw(self): print('throw asked'); return lambda e: 5
    @property
    def close(self): print('close asked'); raise AttributeError('no')
class It3:
    def __iter__(self): return self
    def __next__(self): return 1
    @property
    def close(self): raise ValueError('bad')
class It4:
    def __iter__(self): return self
    def __next__(self): return 1
    def __getattribute__(self, name):
        print('ask', name)
        return object.__getattribute__(self, name)
def g(i):
    try: yield from i
    except BaseException as e: print('in', type(e), e); raise
for k in It, It2, It3, It4:
    for act in (lambda x: x.close(), lambda x: x.throw(KeyError(1)), lambda x: x.throw(GeneratorExit)):
        x = g(k()); next(x)
        try: print(act(x))
        except BaseException as e: print(type(e), e)
        try: x.close()
        except BaseException as e: print(type(e), e)
