class Stop(BaseException):
    pass


def run(n):
    try:
        if n == 0:
            raise Stop('not an Exception')
        return n
    except Exception as e:
        print('never', e)
    finally:
        print('finally', n)


print(run(1))
try:
    run(0)
except BaseException as e:
    print(type(e).__name__, e, isinstance(e, Exception))
run(0)
