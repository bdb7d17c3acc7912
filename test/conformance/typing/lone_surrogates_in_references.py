import typing
for f in (lambda: int | '\ud800', lambda: typing.ForwardRef('\ud800'), lambda: typing.ForwardRef('a\ud800 +'), lambda: list['\ud800'], lambda: typing.Optional['x\ud800'], lambda: typing.get_type_hints(type('C', (), {'__annotations__': {'a': '\udfff'}}))):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)), repr(e.__context__)[:50], repr(e.__cause__)[:50])
x = int | None
for t in ('\ud800', 'a +', 'int', '*a', 'None'):
    for f in (lambda: x.__ror__(t), lambda: x.__or__(t), lambda: x | t, lambda: typing.Union[int, t]):
        try: print(ascii(f()))
        except Exception as e: print(type(e).__name__, ascii(str(e)), repr(e.__context__)[:50], repr(e.__cause__)[:50])
