# === order, tuples, bases ===
def catch(e):
    try:
        raise e
    except (IndexError, KeyError) as x:
        return f'lookup {x!r}'
    except ArithmeticError as x:
        return f'arithmetic {type(x).__name__}'
    except ((ValueError,), TypeError) if False else (ValueError, TypeError):
        return 'value or type'
    except Exception:
        return 'any exception'
    except:
        return 'bare'


for e in (IndexError(1), KeyError('k'), ZeroDivisionError(), OverflowError(), UnicodeError('u'), TypeError(), RuntimeError(), GeneratorExit(), KeyboardInterrupt(), SystemExit(1), BaseException('b')):
    print(type(e).__name__, '->', catch(e))

# === the name is unbound afterwards, also on other exits ===
def scopes():
    e = 'before'
    try:
        raise ValueError('v')
    except ValueError as e:
        inner = e
    try:
        return e
    except UnboundLocalError as err:
        return str(err), repr(inner)


def deleted_inside():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return 'fine'


def rebound_inside():
    try:
        raise ValueError
    except ValueError as e:
        e = 'other'
    return 'fine', 'e' in locals()


def in_loop():
    out = []
    for n in (1, 0, 'x'):
        try:
            out.append(10 // n)
        except (ZeroDivisionError, TypeError) as problem:
            out.append(type(problem).__name__)
            continue
        finally:
            out.append('f')
    return out


print(scopes(), deleted_inside(), rebound_inside(), in_loop())

# === nested handlers: which exception is current ===
try:
    raise ValueError('outer')
except ValueError:
    try:
        raise KeyError('inner')
    except KeyError:
        pass
    try:
        raise
    except ValueError as e:
        print('current again:', e, e.__context__)


def helper():
    raise


try:
    try:
        raise IndexError('via helper')
    except IndexError:
        helper()
except IndexError as e:
    print(e)
try:
    helper()
except RuntimeError as e:
    print(e)

# === a metaclass's __subclasscheck__ is not asked ===
class Meta(type):
    def __instancecheck__(cls, obj):
        print('never')
        return True


class Strange(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError('v')
    except Strange:
        print('never')
except ValueError:
    print('not matched by hooks')

# === exceptions as values, in containers, returned ===
errors = {}
for name, f in {'zero': lambda: 1 / 0, 'key': lambda: {}['k'], 'ok': lambda: 1, 'index': lambda: [][0], 'attr': lambda: None.x, 'type': lambda: len(5), 'value': lambda: int('x'), 'unpack': lambda: (lambda a, b: a)(*[1]), 'name': lambda: nope}.items():
    try:
        errors[name] = f()
    except Exception as e:
        errors[name] = e
for name, e in errors.items():
    print(f'{name:<7} {type(e).__name__:<18} {e}')
