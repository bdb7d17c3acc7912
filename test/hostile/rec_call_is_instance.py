# expect: RecursionError|limit
class A: pass
A.__call__ = A()
A()()
