# === errors name the class of the program, not the builtin it derives from ===
class I(int):
    pass


class S(str):
    pass


class L(list):
    pass


class F(float):
    pass


class Z(complex):
    pass


def show(call):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


show(lambda: 'a' + I(1))
show(lambda: [1] + I(1))
show(lambda: (1,) + I(1))
show(lambda: b'a' + I(1))
show(lambda: [1] + S('x'))
show(lambda: 'x' + L())
show(lambda: b'x' + S('s'))
show(lambda: [1] + L([2]))
show(lambda: 'a' + S('x'))
show(lambda: bytearray(b'') + S(''))

# === formats ===
show(lambda: format(I(1), 'q'))
show(lambda: format(S(''), 'd'))
show(lambda: f'{I(1):qq}')
show(lambda: f'{F(1):q}')
show(lambda: f'{F(1):qq}')
show(lambda: format(Z(1), 'q'))
show(lambda: format(Z(1), 'qq'))
show(lambda: '{:q}'.format(I(2)))
show(lambda: format(True, 'q'))
show(lambda: format(F(1.5), '.3f') + format(I(7), '05') + format(S('x'), '>3'))
