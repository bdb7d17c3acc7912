class R:
    def __rmul__(self, o): print('rmul'); return 'R'
    def __radd__(self, o): print('radd'); return 'RA'
class RI(R):
    def __index__(self): print('index'); return 2
for make in (lambda: bytearray(b'ab'), lambda: [1], lambda: b'ab', lambda: 'ab', lambda: (1,), lambda: type('SB',(bytearray,),{})(b'x'), lambda: type('SL',(list,),{})([1])):
    for r in (R(), RI()):
        x = make()
        try:
            x *= r
            print(type(x).__name__, x)
        except Exception as e: print(type(e), e)
        x = make()
        try: print(x * r)
        except Exception as e: print(type(e), e)
        x = make()
        try:
            x += r
            print(type(x).__name__, x)
        except Exception as e: print(type(e), e)

class NI:
    def __radd__(self, o): print('radd'); return NotImplemented
    def __rmul__(self, o): print('rmul'); return NotImplemented
    def __iter__(self): print('iter'); return iter((5, 6))
    def __index__(self): print('index'); return 2
for x in ([1], bytearray(b'a'), (1,), 'a', b'a'):
    try:
        x += NI()
        print(x)
    except Exception as e: print(type(e).__name__, e)
    try:
        x *= NI()
        print(x)
    except Exception as e: print(type(e).__name__, e)
class S(bytearray): pass
class T(bytes): pass
for a in (S(b'a'), T(b'a'), bytearray(b'a'), b'a'):
    for b in ('x', 3, None, [], S(b'x'), memoryview(b'y')):
        try: print(a + b)
        except Exception as e: print(type(e).__name__, e)
        try: print(a.__add__(b))
        except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(self): return 2**70
for x in ([1], (1,), 'a', b'a', bytearray(b'a'), range(5)):
    for f in (lambda: x * I(), lambda: x[I()], lambda: x.__getitem__(I()), lambda: x * 2**70, lambda: x[2**70]):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)

# === repetition in place by an operand on the left ===
class Num(int): pass
class Refusing:
    def __mul__(self, o): print('mul'); return NotImplemented
class Imul(int):
    def __imul__(self, o): print('imul'); return NotImplemented
class Index:
    def __index__(self): print('index'); return 2
class SubList(list): pass
class SubStr(str): pass
class Reflecting:
    def __rmul__(self, o): return 'rmul'
for y in ('cd', [2], (2,), b'cd', bytearray(b'y'), SubList([1]), SubStr('s'), Reflecting(), range(2), {}):
    for x in (2, True, Num(2), Refusing(), Imul(2), Index(), 'ab', SubList([4])):
        try: print(type(x).__name__, type(y).__name__, x * y)
        except Exception as e: print(type(e).__name__, e)
        try:
            x *= y
            print('in place', x)
        except Exception as e: print(type(e).__name__, e)
