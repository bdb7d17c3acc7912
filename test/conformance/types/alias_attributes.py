# What `list[int]` and `int | str` show themselves, and what comes from the origin.


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


alias = list[int]
union = int | str
for name in ('__origin__', '__args__', '__parameters__', '__unpacked__', '__typing_unpacked_tuple_args__', '__copy__', '__name__', 'nothing'):
    attempt(lambda: getattr(alias, name))
for name in ('__origin__', '__args__'):
    attempt(lambda: setattr(alias, name, 1))
    attempt(lambda: setattr(union, name, 1))
attempt(lambda: alias.__eq__([1]))
attempt(lambda: tuple[int, ...].__repr__())
attempt(lambda: alias.__repr__ is list.__repr__)
print(repr(alias), hash(alias) == hash(list[int]), alias == list[int])
starred = next(iter(tuple[int, str]))
print(starred, starred.__unpacked__, starred.__typing_unpacked_tuple_args__, alias.__reduce__())
print(union.__name__, union.__qualname__, union | 5, 5 | union, union | None, union | [1], type(union | 'a'))
attempt(lambda: alias | 5)
attempt(lambda: int | 5)
