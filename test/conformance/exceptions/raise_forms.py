def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class Custom(Exception):
    def __init__(self, code=7):
        self.code = code
        super().__init__(f'code {code}')


class NeedsTwo(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)


class NotException:
    pass


class OddNew(Exception):
    def __new__(cls, *args):
        return 5


# === what can be raised ===
def r1(): raise ValueError
def r2(): raise ValueError('m')
def r3(): raise Custom
def r4(): raise Custom(9)
def r5(): raise NeedsTwo
def r6(): raise 'string'
def r7(): raise 5
def r8(): raise NotException
def r9(): raise NotException()
def r10(): raise
def r11(): raise OddNew
def r12(): raise ValueError from 5
def r13(): raise ValueError('x') from KeyError
def r14(): raise ValueError('y') from None
def r15(): raise type
def r16(): raise (ValueError, 'tuple')
def r17(): raise undefined_name
def r18(): raise ValueError from NotException
err(r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18)

# === cause and context ===
try:
    r13()
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError('k') from z
except KeyError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('implicit')
except KeyError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('none') from None
except KeyError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)

# === re-raising keeps the object ===
first = ValueError('same')
try:
    try:
        raise first
    except ValueError as e:
        raise
except ValueError as e:
    print(e is first, e.__context__)
try:
    try:
        raise first
    except ValueError as e:
        raise e
except ValueError as e:
    print(e is first, e.__context__, e.__traceback__ is not None)

# === three deep chain, no cycles ===
try:
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise TypeError(2)
    except TypeError:
        raise KeyError(3)
except KeyError as e:
    chain = []
    while e:
        chain.append(repr(e))
        e = e.__context__
    print(chain)
a, b = ValueError('a'), ValueError('b')
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a
except ValueError as e:
    print(e, e.__context__, e.__context__.__context__)

# === raise inside finally and else ===
try:
    try:
        raise ValueError('lost?')
    finally:
        raise TypeError('from finally')
except TypeError as e:
    print(repr(e), repr(e.__context__))
