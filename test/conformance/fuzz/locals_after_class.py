# === locals() shows the function's names at the depth where a class body ran ===
def f():
    z = 1
    return locals()


def ff():
    return f()


class G:
    v = 1


print(ff())


class H(G):
    w = 1
    print(f())


print(ff())


def nested():
    class I(G):
        x = 2

    return f(), I.x


print(nested())

# === groups that share a cause: the last one shows it ===
class E(Exception):
    pass


def chain():
    try:
        raise ExceptionGroup('sub', [E(0), ValueError(1)]) from E('cause')
    except* E as g:
        raise E('from') from g
    except* ValueError as g:
        raise TypeError('other')


import traceback

try:
    chain()
except BaseException as e:
    print(''.join(traceback.format_exception(e)))
chain()
