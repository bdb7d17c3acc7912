class A:
    def __str__(self): return 'A!'
class My(SyntaxError): pass
try:
    raise My(0.5, '  padß') from None
except My as e:
    raise My(A(), ('f', A(), 2, 'text\n')) from e
