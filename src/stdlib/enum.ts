/** Module `enum`: how classes are made, and what is around them. CPython: Lib/enum.py. */
import { ENUM_CLASSES } from './enum-classes.ts';

const ENUM_TYPE = `
from builtins import bin as _bin, property as _builtin_property
from sys import _main_names

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'property',
           'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr', 'global_enum_repr',
           'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']

# Set below; the classes are made with what stands here first.
Enum = Flag = ReprEnum = EJECT = KEEP = STRICT = CONFORM = None

class nonmember:
    """Protects item from becoming an Enum member during class creation."""

    def __init__(self, value):
        self.value = value

class member:
    """Forces item to become an Enum member during class creation."""

    def __init__(self, value):
        self.value = value

def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')

def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'

def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'

def _is_private(cls_name, name):
    start = '_%s__' % (cls_name,)
    return len(name) > len(start) and name.startswith(start) and (name[-1] != '_' or name[-2] != '_')

def _is_single_bit(number):
    return number > 0 and number & (number - 1) == 0

def _bits_of(number):
    while number:
        bit = number & -number
        yield bit
        number ^= bit

def show_flag_values(value):
    return list(_bits_of(value))

def bin(number, max_bits=None):
    """Like the builtin, but negative values are in two's complement and the leading bit shows the sign."""
    ceiling = 2 ** number.bit_length()
    if number >= 0:
        text = _bin(number + ceiling).replace('1', '0', 1)
    else:
        text = _bin(~number ^ (ceiling - 1) + ceiling)
    sign = text[:3]
    digits = text[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f'{sign} {digits}'

class _auto_null:
    def __repr__(self):
        return '_auto_null'

_auto_null = _auto_null()
_not_given = object()

class auto:
    """Instances are replaced with an appropriate value in Enum class suites."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'

class property:
    """A descriptor for attributes of members; the class may have a member of the same name."""
    member = None

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc if doc is not None or fget is None else fget.__doc__
        self.name = None
        self.clsname = None

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is not None:
            return self.fget(instance)
        if self.member is not None:
            return self.member
        raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
        return self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)

_SUNDERS = frozenset({'_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_',
                      '_iter_member_by_def_', '_add_alias_', '_add_value_alias_'})

class EnumDict(dict):
    """Keeps the order of members and refuses names that are used twice."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._next_value = None

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._set_sunder(key, value)
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value) and not self._is_inner_class(value):
            value = self._add_member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _is_inner_class(self, value):
        if self._cls_name is None or not isinstance(value, type):
            return False
        parts = getattr(value, '__qualname__', '').split('.')
        return len(parts) > 1 and parts[-2] == self._cls_name

    def _set_sunder(self, key, value):
        if key not in _SUNDERS:
            raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
        if key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == '_ignore_':
            value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            self._ignore = value
            taken = set(value) & set(self._member_names)
            if taken:
                raise ValueError(f'_ignore_ cannot specify already set names: {taken!r}')
        return value

    def _add_member(self, key, value):
        if key in self:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        if isinstance(value, auto):
            value = self._next(key, value)
        elif isinstance(value, tuple) and any([isinstance(part, auto) for part in value]):
            parts = [self._next(key, part) if isinstance(part, auto) else part for part in value]
            value = tuple(parts) if type(value) is tuple else type(value)(*parts)
        self._member_names[key] = None
        self._last_values.append(value)
        return value

    def _next(self, key, value):
        self._auto_called = True
        if value.value is _auto_null:
            value.value = self._next_value(key, 1, len(self._member_names), self._last_values[:])
        return value.value

    def update(self, members, **more_members):
        pairs = [(name, members[name]) for name in members.keys()] if hasattr(members, 'keys') else members
        for name, value in pairs:
            self[name] = value
        for name, value in more_members.items():
            self[name] = value

class _Pending:
    """Stands for a member in the namespace until the class is there."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, '_value_'):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*args)
                except Exception as error:
                    raise TypeError('_value_ not set in __new__, unable to create it') from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        is_flag = Flag is not None and issubclass(cls, Flag)
        if is_flag and isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        found = _find_value(cls, value)
        if found is not None:
            made = found
        elif not is_flag or isinstance(value, int) and _is_single_bit(value):
            cls._member_names_.append(name)
        made._install(name)
        _add_value(cls, made, value)

def _find_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for each in cls._member_map_.values():
            if each._value_ == value:
                return each
    return None

def _add_value(cls, made, value):
    try:
        cls._value2member_map_.setdefault(value, made)
        cls._hashable_values_.append(value)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(made._name_, []).append(value)

def _find_data_type(class_name, bases):
    found = []
    for base in bases:
        candidate = None
        for each in base.__mro__:
            if each is object:
                continue
            if isinstance(each, EnumType):
                if each._member_type_ is not object:
                    if each._member_type_ not in found:
                        found.append(each._member_type_)
                    break
            elif '__new__' in each.__dict__ or '__dataclass_fields__' in each.__dict__:
                if (candidate or each) not in found:
                    found.append(candidate or each)
                break
            else:
                candidate = candidate or each
    if len(found) > 1:
        raise TypeError(f'too many data types for {class_name!r}: {set(found)!r}')
    return found[0] if found else object

def _find_data_repr(bases):
    for base in bases:
        for each in base.__mro__:
            if each is object:
                continue
            if isinstance(each, EnumType):
                return each._value_repr_
            if '__repr__' in each.__dict__:
                if '__dataclass_fields__' in each.__dict__ and '__dataclass_params__' in each.__dict__ and each.__dataclass_params__.repr:
                    return _dataclass_repr
                return each.__dict__['__repr__']
    return None

def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ', '.join([f'{name}={getattr(self, name)!r}' for name in fields if fields[name].repr])

def _find_new(classdict, member_type, first_enum):
    """Returns what makes members, whether the class itself defines it, and whether it gets the values."""
    new = classdict.get('__new__')
    if new is not None:
        return new.__func__ if isinstance(new, staticmethod) else new, first_enum is not None, first_enum is not None
    if first_enum is None:
        return object.__new__, False, False
    for method in ('__new_member__', '__new__'):
        for place in (member_type, first_enum):
            target = getattr(place, method, None)
            if target is not None and target is not object.__new__ and target is not getattr(Enum, '__new__', None) and target != object.__new__:
                return target, False, True
    return object.__new__, False, False

class EnumType(type):
    """Metaclass for Enum"""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _check_extension(cls, bases)
        classdict = EnumDict(cls)
        member_type, first_enum = _mixins(cls, bases)
        if first_enum is not None:
            classdict['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return classdict

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        ignored = classdict.setdefault('_ignore_', [])
        ignored.append('_ignore_')
        for key in ignored:
            classdict.pop(key, None)
        # A namespace that __prepare__ has not made has none, which is an AttributeError.
        names = classdict._member_names
        invalid = set(names) & {'mro', ''}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join([repr(name) for name in invalid])}")
        order = classdict.pop('_order_', None)
        if isinstance(order, str):
            order = order.replace(',', ' ').split()
        member_type, first_enum = _mixins(cls, bases)
        new, save_new, use_args = _find_new(classdict, member_type, first_enum)
        namespace = dict(classdict.items())
        if isinstance(namespace.get('_generate_next_value_'), type(_is_sunder)):
            namespace['_generate_next_value_'] = staticmethod(namespace['_generate_next_value_'])
        for name in names:
            namespace[name] = _Pending(namespace[name])
        namespace.update(_new_member_=staticmethod(new), _use_args_=use_args, _member_names_=[], _member_map_={}, _value2member_map_={},
                         _hashable_values_=[], _unhashable_values_=[], _unhashable_values_map_={}, _member_type_=member_type,
                         _value_repr_=_find_data_repr(bases), _boundary_=boundary or getattr(first_enum, '_boundary_', None), _flag_mask_=0,
                         _singles_mask_=0, _all_bits_=0, _inverted_=None)
        try:
            made = super().__new__(metacls, cls, bases, namespace, **kwds)
        except Exception as error:
            if hasattr(error, '__notes__'):
                del error.__notes__
            raise
        _finish(made, classdict, bases, member_type, first_enum, save_new)
        if order is not None:
            _check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """Either returns an existing member, or creates a new enum class."""
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            raise TypeError(f'{cls} has no members; specify \`names=()\` if you meant to create a new, empty, enum')
        return cls._create_(value, None if names is _not_given else names, module=module, qualname=qualname, type=type, start=start,
                            boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original = names
            names = []
            values = []
            for count, name in enumerate(original):
                value = cls._generate_next_value_(name, start, count, values[:])
                values.append(value)
                names.append((name, value))
        for item in () if names is None else names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        classdict['__module__'] = _main_names().get('__name__') if module is None else module
        if qualname is not None:
            classdict['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        shown = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__', '__name__',
                 '__qualname__', *cls._member_names_}
        if cls._member_type_ is not object:
            shown.update(dir(cls._member_type_))
        if cls._new_member_ is not object.__new__:
            shown.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            shown.add('__init_subclass__')
        return sorted(shown)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return _proxy(cls._member_map_)

    @_builtin_property
    def __signature__(cls):
        from inspect import Parameter, Signature
        if cls._member_names_:
            return Signature([Parameter('values', Parameter.VAR_POSITIONAL)])
        return Signature([
            Parameter('new_class_name', Parameter.POSITIONAL_ONLY),
            Parameter('names', Parameter.POSITIONAL_OR_KEYWORD),
            *[Parameter(name, Parameter.KEYWORD_ONLY, default=default)
              for name, default in (('module', None), ('qualname', None), ('type', None), ('start', 1), ('boundary', None))],
        ])

    def __repr__(cls):
        return f'<flag {cls.__name__!r}>' if Flag is not None and issubclass(cls, Flag) else f'<enum {cls.__name__!r}>'

EnumMeta = EnumType
_proxy = type(type.__dict__)

def _check_extension(class_name, bases):
    for base in bases:
        for each in base.__mro__:
            if isinstance(each, EnumType) and each._member_names_:
                raise TypeError(f'<enum {class_name!r}> cannot extend {each!r}')

def _mixins(class_name, bases):
    """Returns the data type of the members and the last base, an enum."""
    if not bases:
        return object, None
    first_enum = bases[-1]
    if not isinstance(first_enum, EnumType):
        raise TypeError('new enumerations should be created as \`EnumName([mixin_type, ...] [data_type,] enum_type)\`')
    return _find_data_type(class_name, bases), first_enum

_FLAG_OPERATORS = ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__')

def _finish(cls, classdict, bases, member_type, first_enum, save_new):
    """Gives the class the methods that decide between its data type and Enum."""
    put = type.__setattr__
    settled = set(classdict)
    if ReprEnum is not None and ReprEnum in bases:
        settled.update(('__format__', '__str__'))
        if '__format__' not in classdict:
            put(cls, '__format__', member_type.__format__)
        if '__str__' not in classdict:
            method = member_type.__str__
            put(cls, '__str__', member_type.__repr__ if method is object.__str__ or method == object.__str__ else method)
    if first_enum is not None:
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name not in settled and getattr(cls, name) in (getattr(member_type, name), getattr(object, name)):
                put(cls, name, getattr(first_enum, name))
    if Flag is not None and issubclass(cls, Flag):
        for name in _FLAG_OPERATORS:
            if name not in classdict:
                put(cls, name, getattr(Flag, name))
    if Enum is not None:
        if save_new:
            put(cls, '__new_member__', staticmethod(cls.__dict__['_new_member_'].__func__))
        put(cls, '__new__', Enum.__new__)
    if Flag is not None and issubclass(cls, Flag):
        values = [each._value_ for each in cls]
        if values != sorted(values):
            put(cls, '_iter_member_', cls._iter_member_by_def_)

def _check_order(cls, order):
    names = cls._member_names_
    if Flag is not None and issubclass(cls, Flag):
        order = [name for name in order if name not in cls._member_map_ or _is_single_bit(cls._member_map_[name]._value_)]
    order = [name for name in order if name not in cls._member_map_ or name in names]
    if order != names:
        raise TypeError(f'member order does not match _order_:\\n  {names!r}\\n  {order!r}')
`;

/** Frozen Python of the whole module. */
export const ENUM_SOURCE = ENUM_TYPE + ENUM_CLASSES;
