/** Frozen Python of `collections`: Counter, OrderedDict, ChainMap and the User classes. CPython: Lib/collections/__init__.py. */

export const COLLECTIONS_DICTS = `
# ---- OrderedDict ----

_nothing = object()

def _missing(key):
    # As PyErr_SetObject makes it: a tuple is the arguments.
    return KeyError() if key is None else KeyError(*key) if _is_of(key, tuple) else KeyError(key)

def _add_pairs(mapping, pairs):
    for pair in pairs:
        parts = iter(pair)
        key = next(parts, _nothing)
        if key is _nothing:
            raise ValueError('need more than 0 values to unpack')
        value = next(parts, _nothing)
        if value is _nothing:
            raise ValueError('need more than 1 value to unpack')
        if next(parts, _nothing) is not _nothing:
            raise ValueError('too many values to unpack (expected 2)')
        mapping[key] = value

def _update_from(ordered, other):
    """Takes the items of a mapping or of pairs, by the object's own __setitem__. CPython: mutablemapping_update_arg."""
    kind = type(other)
    if type(ordered).__setitem__ is dict.__setitem__ and (kind is dict or kind is OrderedDict):
        dict.update(ordered, other)
    elif kind is dict:
        _add_pairs(ordered, list(other.items()))
    else:
        keys = getattr(other, 'keys', _nothing)
        if keys is not _nothing:
            for key in keys():
                ordered[key] = other[key]
            return
        items = getattr(other, 'items', _nothing)
        _add_pairs(ordered, other if items is _nothing else items())

def _check_ordered(self, name):
    """Raises TypeError for what is no OrderedDict, as descriptors of C do."""
    if not _is_of(self, OrderedDict):
        cls = type(self)
        shown = cls.__name__ if cls.__module__ != 'collections' or cls is Counter else f'collections.{cls.__name__}'
        if name in _ORDERED_METHODS:
            raise TypeError(f"descriptor '{name}' for 'collections.OrderedDict' objects doesn't apply to a '{shown}' object")
        raise TypeError(f"descriptor '{name}' requires a 'collections.OrderedDict' object but received a '{shown}'")

_ORDERED_METHODS = frozenset(('update', 'move_to_end', 'pop', 'setdefault', 'popitem', 'copy', '__reduce__'))

class OrderedDict(dict):
    """Dictionary that remembers insertion order."""

    def __init__(self, /, *args, **kwargs):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__init__')
        if len(args) > 1:
            raise TypeError(f'expected at most 1 argument, got {len(args)}')
        OrderedDict.update(self, *args, **kwargs)

    def update(self, /, *args, **kwargs):
        """D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F."""
        if type(self) is not OrderedDict:
            _check_ordered(self, 'update')
        if len(args) > 1:
            raise TypeError(f'update() takes at most 1 positional argument ({len(args)} given)')
        if args:
            _update_from(self, args[0])
        if kwargs:
            _update_from(self, kwargs)

    def move_to_end(self, key, last=True):
        """Move an existing element to the end (or beginning if last is false). Raises KeyError if the element does not exist."""
        if type(self) is not OrderedDict:
            _check_ordered(self, 'move_to_end')
        last = bool(last)
        if not dict.__len__(self):
            raise _missing(key)
        if key is next(dict.__reversed__(self) if last else dict.__iter__(self)):
            return
        hash(key)
        value = dict.get(self, key, _nothing)
        if value is _nothing:
            raise _missing(key)
        if last:
            dict.__delitem__(self, key)
            dict.__setitem__(self, key, value)
            return
        if _move_to_front(self, key):
            return
        first = next(dict.__iter__(self))
        if first == key:
            return
        rest = [pair for pair in dict.items(self)]
        dict.clear(self)
        dict.__setitem__(self, key, value)
        for other, kept in rest:
            dict.setdefault(self, other, kept)

    def pop(self, key, default=_nothing):
        """od.pop(key[,default]) -> v, remove specified key and return the corresponding value. If the key is not found, return the default if given; otherwise, raise a KeyError."""
        if type(self) is not OrderedDict:
            _check_ordered(self, 'pop')
        if dict.__len__(self):
            _check_key(key)
        else:
            hash(key)
        value = dict.pop(self, key, default)
        if value is _nothing:
            raise _missing(key)
        return value

    def setdefault(self, key, default=None):
        """Insert key with a value of default if key is not in the dictionary."""
        if type(self) is not OrderedDict:
            _check_ordered(self, 'setdefault')
        return dict.setdefault(self, key, default)

    def popitem(self, last=True):
        """Remove and return a (key, value) pair, in LIFO order if last is true or FIFO order if false."""
        if type(self) is not OrderedDict:
            _check_ordered(self, 'popitem')
        last = bool(last)
        if not self:
            raise KeyError('dictionary is empty')
        if last:
            return dict.popitem(self)
        key = next(iter(self))
        return key, dict.pop(self, key)

    def copy(self):
        """od.copy() -> a shallow copy of od"""
        if type(self) is not OrderedDict:
            _check_ordered(self, 'copy')
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """Create a new ordered dictionary with keys from iterable and values set to value."""
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __eq__(self, other, /):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__eq__')
        if _is_of(other, OrderedDict):
            return len(self) == len(other) and list(dict.items(self)) == list(dict.items(other))
        return dict.__eq__(self, other)

    def __ne__(self, other, /):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__ne__')
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __repr__(self):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__repr__')
        if not self:
            return f'{type(self).__name__}()'
        return _shown(self, lambda: f'{type(self).__name__}({dict(self.items())!r})', '...')

    def __or__(self, other, /):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__or__')
        if not _is_of(other, dict):
            return NotImplemented
        made = type(self)(self)
        _update_from(made, other)
        return made

    def __ror__(self, other, /):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__ror__')
        if not _is_of(other, dict):
            return NotImplemented
        made = type(other if _is_of(other, OrderedDict) else self)(other)
        _update_from(made, self)
        return made

    def __ior__(self, other, /):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__ior__')
        _update_from(self, other)
        return self

    def __reduce__(self):
        if type(self) is not OrderedDict:
            _check_ordered(self, '__reduce__')
        return type(self), (), self.__dict__ or None, None, iter(self.items())

# ---- Counter ----

_PLAIN_MAPPINGS = (dict, type(type.__dict__))

def _is_mapping(value):
    """isinstance(value, Mapping), which nothing else can be before somebody has imported that class."""
    if issubclass(type(value), _PLAIN_MAPPINGS):
        return True
    cls = _mapping_class()
    if cls is not None:
        return isinstance(value, cls)
    kind = value.__class__
    if kind is type(value):
        return False
    from _collections_abc import Mapping
    return issubclass(kind, Mapping) or issubclass(type(value), Mapping)

def _count_elements(mapping, iterable):
    """Tally elements from the iterable."""
    kind = type(mapping)
    if kind.get is not dict.get or kind.__setitem__ is not dict.__setitem__:
        get = mapping.get
        for item in iterable:
            mapping[item] = get(item, 0) + 1
        return
    while True:
        rest = _count_all(mapping, iterable, 1)
        if rest is None:
            return
        if type(rest) is not tuple:
            break
        item, iterable = rest
        mapping[item] = mapping.get(item, 0) + 1
    for item in rest:
        if _count_item(mapping, item, 1) is False:
            mapping[item] = mapping.get(item, 0) + 1

class Counter(dict):
    """Dict subclass for counting hashable items."""

    def __init__(self, iterable=None, /, **kwds):
        if type(self) is not Counter:
            super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        """Sum of the counts"""
        return sum(self.values())

    def most_common(self, n=None):
        """List the n most common elements and their counts from the most common to the least."""
        pairs = _most_common(self) if type(self).items is dict.items else None
        if pairs is None:
            pairs = sorted(self.items(), key=_second, reverse=True)
        if n is None:
            return pairs
        if type(n) is int:
            return pairs[:max(n, 0)]
        from heapq import nlargest
        return nlargest(n, pairs, key=_second)

    def elements(self):
        """Iterator over elements repeating each as many times as its count."""
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        """Like dict.update() but add counts instead of replacing them."""
        if iterable is not None:
            if _is_mapping(iterable):
                if self:
                    get = self.get
                    for key, count in iterable.items():
                        self[key] = count + get(key, 0)
                else:
                    super().update(iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Like dict.update() but subtracts counts instead of replacing them."""
        if iterable is not None:
            get = self.get
            if _is_mapping(iterable):
                for key, count in iterable.items():
                    self[key] = get(key, 0) - count
            else:
                for item in iterable:
                    self[item] = get(item, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """Return a shallow copy."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        """Like dict.__delitem__() but does not raise KeyError for missing values."""
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f'{self.__class__.__name__}()'
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f'{self.__class__.__name__}({shown!r})'

    def __eq__(self, other):
        """True if all counts agree. Missing counts are treated as zero."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] == other[key] for each in (self, other) for key in each])

    def __ne__(self, other):
        """True if any counts disagree. Missing counts are treated as zero."""
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        """True if all counts in self are a subset of those in other."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] <= other[key] for each in (self, other) for key in each])

    def __lt__(self, other):
        """True if all counts in self are a proper subset of those in other."""
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        """True if all counts in self are a superset of those in other."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] >= other[key] for each in (self, other) for key in each])

    def __gt__(self, other):
        """True if all counts in self are a proper superset of those in other."""
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        """Add counts from two counters."""
        return _merged(self, other, lambda a, b: a + b)

    def __sub__(self, other):
        """Subtract count, but keep only results with positive counts."""
        return _merged(self, other, lambda a, b: a - b)

    def __or__(self, other):
        """Union is the maximum of value in either of the input counters."""
        return _merged(self, other, lambda a, b: b if a < b else a)

    def __and__(self, other):
        """Intersection is the minimum of corresponding counts."""
        return _merged(self, other, lambda a, b: a if a < b else b)

    def __pos__(self):
        """Adds an empty counter, effectively stripping negative and zero counts"""
        return _merged(self, Counter(), lambda a, b: a)

    def __neg__(self):
        """Subtracts from an empty counter.  Strips positive and zero counts, and flips the sign on negative counts."""
        return _merged(self, Counter(), lambda a, b: 0 - a)

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()

def _second(pair):
    return pair[1]

def _merged(first, second, combine):
    """The positive counts that combine() makes of two counters."""
    if not isinstance(second, Counter):
        return NotImplemented
    made = Counter()
    for key, count in first.items():
        result = combine(count, second[key])
        if result > 0:
            made[key] = result
    for key, count in second.items():
        if key not in first:
            result = combine(0, count)
            if result > 0:
                made[key] = result
    return made
`;
