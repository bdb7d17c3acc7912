def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === construction ===
g = ExceptionGroup('msg', [ValueError('v'), ExceptionGroup('in', [TypeError('t'), KeyError('k')])])
print(g, repr(g), g.message, g.exceptions, g.args, isinstance(g, Exception), ExceptionGroup.__mro__)
print(repr(BaseExceptionGroup('b', [KeyboardInterrupt()])), type(BaseExceptionGroup('b', [ValueError()])).__name__)
err(lambda: ExceptionGroup(), lambda: ExceptionGroup('m'), lambda: ExceptionGroup('m', []), lambda: ExceptionGroup('m', [5]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup('m', 5), lambda: ExceptionGroup('m', [KeyboardInterrupt()]), lambda: ExceptionGroup('m', [ValueError], []))

# === split, subgroup, derive ===
print(g.split(TypeError))
print(g.subgroup(ValueError), g.subgroup((TypeError, KeyError)), g.subgroup(OSError))
print(repr(g.subgroup(lambda e: 'k' in str(e))), g.split(OSError))
print(repr(g.derive([ValueError('new')])))
err(lambda: g.split(5), lambda: g.subgroup())


# === subclass ===
class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + '!', excs)


m = MyGroup('mine', [ValueError(1), TypeError(2)])
m.add_note('note')
left, right = m.split(ValueError)
print(repr(left), repr(right), left.__notes__)
try:
    raise m
except Exception as e:
    print(type(e).__name__, e)
