import traceback, sys
class Odd:
    def __str__(self): return 'oddstr'
    def __bool__(self): return False
def show(*args):
    e = SyntaxError(*args)
    for name in 'msg filename lineno offset text end_lineno end_offset'.split():
        print(name, repr(getattr(e, name)) if not isinstance(getattr(e,name), Odd) else 'Odd', end=' ')
    print()
    print(''.join(traceback.format_exception_only(e)))
    try:
        raise e
    except SyntaxError: 
        try: traceback.print_exc(file=sys.stdout)
        except BaseException as x: print('!!', repr(x))
show(0.5, '  padß')
show({'a':1}, ('f', 1, 2, 'text'))
show({}, ('f', 1, 2, 'text'))
show(Odd(), ('f', 1, 2, 'text'))
show([], (None, '7', 2, 'text'))
show('m', (5, '7', '2', 'text'))
show('m', (5, None, '2', 'text'))
show('m', ('', None, '2', 'text'))
show('m', (None, None, '2', 'text'))
show('m', (None, None, 1, 'text'))
show('m', (None, 1, 1, 5))
show('m', (None, 1, '1', 'text'))
show('m', (None, 1, 1, 'text', '1', '2'))
show('m', (None, 1, 1, 'text', 1, '2'))
show('m', (None, 1, 1, 'text', 1, 2))
show('m', (None, 1, 1.5, 'text', 1, 2))
show('m', (None, True, True, 'text', 1, 3))
show('m', (None, 2.5, True, 'text', 1, 3))
show('m', b'1,2,3\n4')
show('m', (3,4,5,b'text'))
show('m', ([],{},(),set()))
show(...,'x,y,,z'.encode('latin-1'))
