class A:
    def __str__(self): return 'A!'
    def __bool__(self): return False
raise SyntaxError(A(), (A(), A(), 2, 'text\n'))
