# expect: value
# stdout: TypeError TypeError TypeError
def trial(order):
    class M(type):
        def mro(cls): return order(cls)
    try: type.__call__(M, 'A', (), {})() + 1
    except Exception as e: return type(e).__name__
print(trial(lambda cls: []), trial(lambda cls: [cls, int, str]), trial(lambda cls: 5))
