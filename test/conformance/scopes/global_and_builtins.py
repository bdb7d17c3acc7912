"""Global names, builtins hidden and shown again, `globals()`, `locals()`, `vars()`."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


len = lambda x: 'hidden len'
print(len('abc'))


def uses():
    return len('abc')


print(uses())
del len
print(len('abc'), uses())
attempt(lambda: undefined)


def delete_missing():
    global never_was
    del never_was


def delete_local():
    v = 1
    del v
    return v


def delete_builtin():
    global print
    del print


def unassigned():
    if False:
        v = 1
    return v


def after_branch(flag):
    if flag:
        v = 'set'
    return v


def augmented_without_global():
    counter_value += 1


counter_value = 0
for f in (delete_missing, delete_local, delete_builtin, unassigned, lambda: after_branch(True), lambda: after_branch(False), augmented_without_global):
    attempt(f)


# === globals() is the namespace itself ===
globals()['made'] = 'by globals()'
print(made, 'made' in globals(), globals()['__name__'], globals() is globals())
del globals()['made']
attempt(lambda: made)
g = globals()
g.update(one=1, two=2)
print(one, two, vars() is globals(), locals() is globals())


def local_view(a, b=2):
    c = 3
    before = locals()
    before['a'] = 'changed'
    before['new'] = 1
    d = 4
    return a, sorted(before), sorted(locals()), locals() is locals()


print(local_view(1))


def closure_locals():
    v = 1

    def inner():
        w = v
        return sorted(locals())

    def no_use():
        return locals()

    return inner(), no_use(), sorted(locals())


print(closure_locals())


def set_global():
    global new_global, other_global
    new_global = 'new'
    other_global, = [5]
    for new_in_loop in range(2):
        pass

    def inner():
        global new_global
        new_global += '!'

    inner()


set_global()
print(new_global, other_global)


def global_targets():
    global gi, gf, gc, ge
    for gi in range(3):
        pass

    def gf():
        return 'gf'

    class gc:
        pass

    import math as ge


global_targets()
print(gi, gf(), gc.__qualname__, gf.__qualname__, ge.__name__)


def shadow_parameter(print):
    return print


def shadow_in_loop():
    for list in [1, 2]:
        pass
    return list


print(shadow_parameter(5), shadow_in_loop(), list('ab'))
True_ = True
print(__name__, __doc__[:12], __debug__)
attempt(lambda: vars(5))
attempt(lambda: vars(1, 2))
attempt(lambda: globals(1))


class Box:
    def __init__(self):
        self.x = 1


print(vars(Box()), 'x' in vars(Box()), sorted(n for n in dir(Box()) if not n.startswith('_')))
if __name__ == '__main__':
    print('main')
