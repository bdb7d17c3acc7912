# Mocks: attributes, calls, checks and their messages, magic methods.
import re
import unittest.mock as m
from unittest import mock
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, PropertyMock, call, seal, sentinel


def shown(value):
    return re.sub(r"id='\d+'", "id='#'", re.sub(r'0x[0-9a-f]+', '0x#', str(value)))


def attempt(action, *args, **kwargs):
    try:
        print(shown(action(*args, **kwargs)))
    except BaseException as error:
        print(f'{type(error).__name__}: {shown(error)}')


# === names and reprs ===
assert m is mock
print(sorted(mock.__all__))
plain = Mock()
print(shown(plain), shown(Mock(name='db')), shown(plain.a.b), shown(plain.a().b), shown(plain()), shown(MagicMock(name='m')[1]))
print(shown(Mock(spec=int)), shown(Mock(spec_set=[1])), shown(NonCallableMock()), shown(NonCallableMagicMock(name='x')))
print(sentinel.red, sentinel.red is sentinel.red, DEFAULT, ANY, repr(ANY == 5), ANY != 5)

# === calls ===
plain = Mock(name='service')
plain(1, two=2)
plain.method(3).chain('x')
plain.other.deep(4)
print(plain.called, plain.call_count, plain.call_args, plain.call_args_list)
print(plain.mock_calls)
print(plain.method_calls)
print(plain.call_args.args, plain.call_args.kwargs, plain.call_args == call(1, two=2), plain.call_args == ((1,), {'two': 2}))
args, kwargs = plain.call_args
print(args, kwargs, call(1).foo(2).call_list(), call.a.b(3), call, call.a, call().b)
print(call(1) == call(1), call(1) != call(2), call(1) == (1,), call('a') == (('a',),), call.f(1) == ('f', (1,), {}), call(ANY, k=ANY) == call(3, k=4))
print([call(1), call(2)] in m._CallList([call(0), call(1), call(2)]), call(1) in m._CallList([call(1)]))

# === checks that pass ===
plain = Mock()
plain.assert_not_called()
plain(1, a=2)
plain.assert_called()
plain.assert_called_once()
plain.assert_called_with(1, a=2)
plain.assert_called_once_with(1, a=ANY)
plain(3)
plain.assert_any_call(1, a=2)
plain.assert_has_calls([call(1, a=2), call(3)])
plain.assert_has_calls([call(3), call(1, a=2)], any_order=True)

# === checks that fail ===
for name in (None, 'send'):
    plain = Mock(name=name)
    attempt(plain.assert_called)
    attempt(plain.assert_called_once)
    attempt(plain.assert_called_with, 1, a='b')
    attempt(plain.assert_called_once_with, 1)
    attempt(plain.assert_any_call, 1)
    attempt(plain.assert_has_calls, [call(1)])
    plain(1, key='v')
    plain(2)
    attempt(plain.assert_not_called)
    attempt(plain.assert_called_once)
    attempt(plain.assert_called_with, 1)
    attempt(plain.assert_called_once_with, 2)
    attempt(plain.assert_any_call, 9, x=1)
    attempt(plain.assert_has_calls, [call(2), call(1)])
    attempt(plain.assert_has_calls, [call(2), call(5)], any_order=True)
for name in ('assert_foo', 'asert_called', 'assret_called', 'called_once', 'has_calls', 'called_with', '__foo__'):
    attempt(getattr, Mock(), name)
print(shown(Mock(unsafe=True).assert_foo))

# === return values and side effects ===
plain = Mock(return_value=3)
print(plain(), plain(1))
plain.side_effect = [1, 2, ValueError('third'), DEFAULT]
for _ in range(5):
    attempt(plain)
plain.side_effect = KeyError('k')
attempt(plain)
plain.side_effect = ZeroDivisionError
attempt(plain)
plain.side_effect = lambda *a, **k: (a, k)
print(plain(1, b=2))
plain.side_effect = lambda: DEFAULT
print(plain())
print(Mock(wraps=len)([1, 2]), Mock(wraps='abc').upper())
wrapped = Mock(wraps=dict, return_value=7)
print(wrapped(), shown(Mock(side_effect=iter([5])).side_effect)[:18])

# === configuration, children, attributes ===
plain = Mock(**{'a.b.return_value': 1, 'c': 2, 'd.side_effect': KeyError})
print(plain.a.b(), plain.c)
attempt(plain.d)
plain.configure_mock(**{'x.y': 5})
print(plain.x.y)
del plain.x
attempt(lambda: plain.x)
attempt(delattr, plain, 'x')
print(hasattr(plain, 'x'), hasattr(plain, 'y'))
parent = Mock()
child = Mock(return_value='c', name='named')
parent.attach_mock(child, 'kid')
parent.kid(1)
child(2)
loose = Mock()
parent.loose = loose
loose(3)
print(parent.mock_calls, shown(loose), shown(child))
print(dir(Mock(spec=['a', 'b']))[:4], 'a' in dir(parent), 'kid' in dir(parent))
parent.reset_mock()
print(parent.mock_calls, child.call_count, child())
both = Mock(return_value=1, side_effect=[1])
both.reset_mock(return_value=True, side_effect=True)
print(shown(both()), both.side_effect)

# === specifications ===
class Store:
    """Keeps things."""
    kind = 'store'

    def get(self, key, default=None):
        """Looks up."""

    @classmethod
    def make(cls, size): ...

    @staticmethod
    def check(value): ...

    async def load(self, key): ...


spec = Mock(spec=Store)
print(isinstance(spec, Store), spec.__class__ is Store, type(spec) is Store, shown(spec.get(1, 2, 3, 4)))
attempt(lambda: spec.nope)
spec.nope = 1
print(spec.nope)
spec = Mock(spec_set=Store)
attempt(setattr, spec, 'nope', 1)
attempt(lambda: Mock(spec=['a']).b)
attempt(Mock, spec=Mock())
spec = MagicMock(spec=Store)
attempt(lambda: spec[0])
attempt(lambda: len(Mock()))
attempt(lambda: len(MagicMock(spec=Store)))
print(len(MagicMock(spec=list)), len(MagicMock(spec=['__len__'])))
caller = Mock(spec=lambda a, b=2: None)
caller(1, b=3)
caller.assert_called_with(1, 3)
caller.assert_called_once_with(a=1, b=3)
attempt(caller.assert_called_with, 1, 2, 3)
late = Mock()
late.mock_add_spec(['only'])
attempt(lambda: late.other)
print(shown(late.only))

# === magic methods ===
magic = MagicMock()
print(len(magic), int(magic), float(magic), complex(magic), bool(magic), list(magic), 1 in magic, magic == magic, magic == 1, magic != magic)
print(shown(magic[3]), shown(magic + 1), shown(1 + magic), shown(-magic), hash(magic) == hash(magic), shown(round(magic)), [1, 2, 3][magic])
attempt(lambda: magic < 1)
attempt(lambda: magic >= magic)
with magic as entered:
    print(shown(entered))
print(magic.mock_calls[-2:], magic.__enter__.called)
magic.__len__.return_value = 5
magic.__iter__.return_value = [1, 2]
magic.__getitem__.side_effect = lambda key: key * 2
magic.__str__.return_value = 'text'
print(len(magic), list(magic), list(magic), magic['a'], str(magic))
magic.__getitem__.assert_called_with('a')
magic['k'] = 1
del magic['k']
magic.__setitem__.assert_called_with('k', 1)
print(magic.__delitem__.call_args, next(MagicMock(**{'__next__.return_value': 3})))
bare = Mock()
bare.__len__ = lambda self: 4
bare.__add__ = Mock(return_value='sum')
print(len(bare), bare + 2, bare.__add__.call_args)
attempt(setattr, bare, '__init__', 1)
attempt(iter, bare)
magic = MagicMock()
magic += 1
print(shown(magic))
call_twice = MagicMock()
call_twice.a(1)[2].b
print(call_twice.mock_calls, shown(call_twice.mock_calls[0]))

# === properties, sealing, subclasses ===
class Point:
    @property
    def x(self): return 1


holder = Mock()
prop = PropertyMock(return_value=9)
type(holder).size = prop
print(holder.size)
holder.size = 3
print(prop.mock_calls)
sealed = Mock()
sealed.known.return_value = 1
seal(sealed)
print(sealed.known())
attempt(lambda: sealed.unknown)
attempt(lambda: sealed.known.deeper)
attempt(sealed)
attempt(setattr, sealed, 'new', 1)


class Own(MagicMock):
    def hello(self):
        return 'hello'


print(shown(Own()), Own().hello(), isinstance(Own().kid, Own), shown(Own(name='o').kid()))

# === dir without the filter ===
print(mock.FILTER_DIR, '__class__' in dir(Mock()))
mock.FILTER_DIR = False
print('__class__' in dir(Mock()))
mock.FILTER_DIR = True
