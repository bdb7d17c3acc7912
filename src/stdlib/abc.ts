/** Module `abc`. CPython: Lib/abc.py, Modules/_abc.c. */

/** Frozen Python of the module. */
export const ABC_SOURCE = `
def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj

class abstractclassmethod(classmethod):
    """A decorator indicating abstract classmethods. Deprecated: use classmethod and abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)

class abstractstaticmethod(staticmethod):
    """A decorator indicating abstract staticmethods. Deprecated: use staticmethod and abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)

class abstractproperty(property):
    """A decorator indicating abstract properties. Deprecated: use property and abstractmethod."""
    __isabstractmethod__ = True

_counter = [0]
# What each class has registered; classes are kept alive by it.
_registries = {}

def get_cache_token():
    return _counter[0]

def _abstract_names(cls):
    names = set([name for name, value in cls.__dict__.items() if getattr(value, '__isabstractmethod__', False)])
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            value = getattr(cls, name, None)
            if getattr(value, '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)

class ABCMeta(type):
    """Metaclass for defining Abstract Base Classes (ABCs)."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls)
        return cls

    def register(cls, subclass):
        """Register a virtual subclass of an ABC. Returns the subclass, to allow usage as a class decorator."""
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if _is_one(subclass, cls):
            return subclass
        if _is_one(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        _registries.setdefault(cls, []).append(subclass)
        _counter[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        """Override for isinstance(instance, cls)."""
        subclass = instance.__class__
        subtype = type(instance)
        verdict = _known(cls, subclass)
        if verdict is True:
            return True
        if subtype is subclass:
            return cls.__subclasscheck__(subclass) if verdict is None else False
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        """Override for issubclass(subclass, cls)."""
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        verdict = _known(cls, subclass)
        if verdict is not None:
            return verdict
        token = _counter[0]
        found = _is_below(cls, subclass)
        kept = _verdicts.get(cls)
        if kept is None:
            if len(_verdicts) >= _MOST_KEPT:
                _verdicts.clear()
            kept = _verdicts[cls] = {}
        elif len(kept) >= _MOST_KEPT:
            kept.clear()
        kept[subclass] = True if found else token
        return found

# What has been found out by class and subclass: True, or for what is none the token of that time. CPython's sets of classes are weak; these begin anew.
_verdicts = {}
_MOST_KEPT = 500

def _known(cls, subclass):
    kept = _verdicts.get(cls)
    if kept is None:
        return None
    verdict = kept.get(subclass)
    if verdict is True or verdict is None:
        return verdict
    return False if verdict == _counter[0] else None

def _is_below(cls, subclass):
    verdict = cls.__subclasshook__(subclass)
    if verdict is not NotImplemented:
        if not isinstance(verdict, bool):
            raise AssertionError('__subclasshook__ must return either False, True, or NotImplemented')
        return verdict
    if cls in subclass.__mro__:
        return True
    for registered in _registries.get(cls, ()):
        if _is_one(subclass, registered):
            return True
    for below in type.__subclasses__(cls):
        if _is_one(subclass, below):
            return True
    return False

def _is_one(subclass, cls):
    # What a protocol refuses to programs, it answers to a class above it.
    if '__protocol_attrs__' in cls.__dict__ and isinstance(cls, ABCMeta):
        return ABCMeta.__subclasscheck__(cls, subclass)
    return issubclass(subclass, cls)

class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""
    __slots__ = ()

def update_abstractmethods(cls):
    """Recalculate the set of abstract methods of an abstract class."""
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    cls.__abstractmethods__ = _abstract_names(cls)
    return cls
`;
