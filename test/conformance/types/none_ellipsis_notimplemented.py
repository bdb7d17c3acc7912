def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === None ===
print(None, repr(None), str(None), bool(None), type(None), None == None, None is None, None == 0, None == False, None != '', hash(None) == hash(None), {None: 1}[None], [None] * 2, f'{None}', '%s' % None, type(None)() is None)
def set_attr(): None.x = 1
def set_item(): None[0] = 1
err(lambda: None.x, set_attr, set_item, lambda: None[0], lambda: None(), lambda: len(None), lambda: iter(None), lambda: None + 1, lambda: 1 + None, lambda: None < None, lambda: None < 1, lambda: -None, lambda: int(None), lambda: float(None), lambda: 1 in None, lambda: type(None)(1), lambda: None(1, x=2), lambda: [][None], lambda: 'a' + None, lambda: ''.join(None), lambda: range(None), lambda: sorted(None), lambda: sum(None), lambda: f'{None:5}', lambda: max(None), lambda: [*None], lambda: {**None})
x = None
err(lambda: x.strip(), lambda: x['key'], lambda: x.append(1))
def unpack(): a, b = None
def loop():
    for i in None:
        pass
def with_none():
    with None:
        pass
def raise_none(): raise None
def del_none(): del x.attr
err(unpack, loop, with_none, raise_none, del_none)
print(None.__class__, None.__bool__(), None.__eq__(None), None.__eq__(1), None.__doc__ is not False)

# === Ellipsis ===
print(..., Ellipsis is ..., repr(...), type(...), bool(...), type(...)() is ..., ... == ..., {...: 1}[...], [..., ...], hash(...) == hash(Ellipsis), f'{...}')
err(lambda: ....x, lambda: ...(), lambda: ... + 1, lambda: type(...)(1), lambda: ... < ..., lambda: len(...), lambda: ...[0])
def stub(): ...
print(stub())


class G:
    def __getitem__(self, k):
        return k


print(G()[...], G()[..., 1], G()[1:...])

# === NotImplemented ===
print(NotImplemented, repr(NotImplemented), type(NotImplemented), NotImplemented is NotImplemented, type(NotImplemented)() is NotImplemented, (1).__add__('a') is NotImplemented, NotImplemented == NotImplemented, {NotImplemented: 1}[NotImplemented])
err(lambda: bool(NotImplemented), lambda: not NotImplemented, lambda: NotImplemented and 1, lambda: NotImplemented(), lambda: NotImplemented.x, lambda: 1 if NotImplemented else 2, lambda: NotImplemented + 1, lambda: type(NotImplemented)(1), lambda: all([NotImplemented]))
def raise_it(): raise NotImplemented
def raise_error(): raise NotImplementedError('todo')
def raise_class(): raise NotImplementedError
err(raise_it, raise_error, raise_class)
