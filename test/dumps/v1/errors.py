class Trouble(ValueError):
    pass
def risky(n):
    try:
        if n == 0:
            raise Trouble('none', n)
        return 1 / (n - 1)
    except ZeroDivisionError as error:
        error.add_note('by hand')
        ask('inside')
        raise Trouble('again') from error
    finally:
        print('finally', n)
for n in (0, 1):
    try:
        risky(n)
    except Trouble as e:
        print(type(e).__name__, e.args, repr(e.__cause__), getattr(e.__cause__, '__notes__', None))
risky(1)
