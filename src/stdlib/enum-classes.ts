/** Frozen Python of `enum`: the base classes, and decorators. CPython: Lib/enum.py. */

export const ENUM_CLASSES = `
class Enum(metaclass=EnumType):
    """Create a collection of name/value pairs."""

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
            for member in cls._member_map_.values():
                if value == member._value_:
                    return member
        if not cls._member_map_:
            raise TypeError(f'{cls!r} has no members defined')
        problem = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            problem = error
            result = None
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            if result is None and problem is None:
                raise invalid
            if problem is None:
                problem = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
            if not isinstance(problem, ValueError):
                problem.__context__ = invalid
            raise problem
        finally:
            problem = None
            invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _install(self, name):
        """Makes the class know this member by a name."""
        cls = self.__class__
        if name in cls._member_map_:
            if cls._member_map_[name] is not self:
                raise NameError(f'{name!r} is already bound: {cls._member_map_[name]!r}')
            return
        shadowed = None
        for base in cls.__mro__[1:]:
            shadowed = base.__dict__.get(name)
            if shadowed is not None:
                break
        if shadowed is not None and (isinstance(shadowed, (property, _builtin_property)) or hasattr(shadowed, '__get__')):
            redirect = property()
            redirect.member = self
            redirect.__set_name__(cls, name)
            if isinstance(shadowed, (property, _builtin_property)):
                redirect.fget = shadowed.fget
                redirect.fset = shadowed.fset
                redirect.fdel = shadowed.fdel
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, self)
        cls._member_map_[name] = self

    def _add_alias_(self, name):
        self._install(name)

    def _add_value_alias_(self, value):
        cls = self.__class__
        found = _find_value(cls, value)
        if found is not None:
            if found is not self:
                raise ValueError(f'{value!r} is already bound: {found!r}')
            return
        _add_value(cls, self, value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return f'<{self.__class__.__name__}.{self._name_}: {shown(self._value_)}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __dir__(self):
        shown = {'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'}
        if self.__class__._member_type_ is not object:
            shown.update(object.__dir__(self))
        for each in getattr(self, '__dict__', {}):
            if each[0] != '_':
                shown.add(each)
        for cls in self.__class__.mro():
            for name, obj in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if isinstance(obj, property):
                    if obj.fget is not None or name not in self._member_map_:
                        shown.add(name)
                    else:
                        shown.discard(name)
                elif name not in self._member_map_:
                    shown.add(name)
        return sorted(shown)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

class ReprEnum(Enum):
    """Only changes the repr(), leaving str() and format() to the mixed-in type."""

class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints"""

class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings"""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f'encoding must be a string, not {values[1]!r}')
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f'errors must be a string, not {values[2]!r}')
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

def pickle_by_global_name(self, proto):
    return self.name

def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)

class FlagBoundary(StrEnum):
    """control how out of range values are handled"""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()

STRICT, CONFORM, EJECT, KEEP = FlagBoundary

class Flag(Enum, boundary=STRICT):
    """Support for flags"""
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f'invalid flag value {last!r}') from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda each: each._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        flag_mask = cls._flag_mask_
        singles = cls._singles_mask_
        all_bits = cls._all_bits_
        boundary = cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
            if boundary is STRICT:
                bits = max(value.bit_length(), flag_mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\\n    given {bin(value, bits)}\\n  allowed {bin(flag_mask, bits)}')
            if boundary is CONFORM:
                value = value & flag_mask
            elif boundary is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        negative = None
        if value < 0:
            negative = value
            value = all_bits + 1 + value if boundary in (EJECT, KEEP) else singles & value
        unknown = value & ~flag_mask
        aliases = value & ~singles
        known = value & singles
        if unknown and boundary is not KEEP:
            raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        made._name_ = cls._name_of(value, known, aliases)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _name_of(cls, value, known, aliases):
        if not known and not aliases:
            return None
        members = list(cls._iter_member_(known))
        combined = 0
        for each in members:
            combined |= each._value_
        if aliases:
            for each in cls._member_map_.values():
                if each not in members and each._value_ and each._value_ & value == each._value_:
                    members.append(each)
                    combined |= each._value_
        unknown = value ^ combined
        if not combined:
            return None
        name = '|'.join([each._name_ for each in members])
        return f'{name}|{cls._numeric_repr_(unknown)}' if unknown and cls._boundary_ is KEEP else name

    def __contains__(self, other):
        """Returns True if self has at least the same flags set as other."""
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """Returns flags in definition order."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f'<{self.__class__.__name__}: {shown(self._value_)}>'
        return f'<{self.__class__.__name__}.{self._name_}: {shown(self._value_)}>'

    def __str__(self):
        if self._name_ is None:
            return f'{self.__class__.__name__}({self._value_!r})'
        return f'{self.__class__.__name__}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = self._get_value(other)
        return NotImplemented if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._get_value(other)
        return NotImplemented if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._get_value(other)
        return NotImplemented if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._inverted_ is None:
            cls = self.__class__
            value = ~self._value_ if cls._boundary_ in (EJECT, KEEP) else cls._singles_mask_ & ~self._value_
            self._inverted_ = cls(value)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Support for integer-based Flags"""

# ---- decorators ----

def _aliases(cls):
    return [(name, each._name_) for name, each in cls.__members__.items() if name != each._name_]

def unique(enumeration):
    """Class decorator for enumerations ensuring unique member values."""
    found = _aliases(enumeration)
    if found:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join([f'{alias} -> {name}' for alias, name in found])}")
    return enumeration

class EnumCheck(StrEnum):
    """various conditions to check an enumeration for"""
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'

CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck

class verify:
    """Check an enumeration for various constraints. (see EnumCheck)"""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            _CHECKS[check](enumeration)
        return enumeration

def _check_unique(cls):
    found = _aliases(cls)
    if found:
        raise ValueError(f"aliases found in {cls!r}: {', '.join([f'{alias} -> {name}' for alias, name in found])}")

def _check_continuous(cls):
    values = set([each.value for each in cls])
    if len(values) < 2:
        return
    low = min(values)
    high = max(values)
    if issubclass(cls, Flag):
        kind = 'flag'
        missing = [2 ** at for at in range(low.bit_length(), high.bit_length() - 1) if 2 ** at not in values]
    elif issubclass(cls, IntEnum) or all([isinstance(value, int) for value in values]):
        kind = 'enum'
        missing = [value for value in range(low + 1, high) if value not in values]
    else:
        raise Exception(f'verify: unknown type {cls._member_type_!r}')
    if missing:
        raise ValueError(f"invalid {kind} {cls.__name__!r}: missing values {', '.join([str(value) for value in missing])}"[:256])

def _check_named_flags(cls):
    names = cls._member_names_
    values = [each.value for each in cls]
    missing_names = []
    missing = 0
    for name, alias in cls._member_map_.items():
        if name in names or alias.value < 0:
            continue
        gone = [bit for bit in _bits_of(alias.value) if bit not in values]
        if gone:
            missing_names.append(name)
            for bit in gone:
                missing |= bit
    if missing_names:
        if len(missing_names) == 1:
            aliases = f'alias {missing_names[0]} is missing'
        else:
            aliases = f"aliases {', '.join(missing_names[:-1])} and {missing_names[-1]} are missing"
        amount = f'value {missing:#x}' if _is_single_bit(missing) else f'combined values of {missing:#x}'
        raise ValueError(f'invalid Flag {cls.__name__!r}: {aliases} {amount} [use enum.show_flag_values(value) for details]')

_CHECKS = {UNIQUE: _check_unique, CONTINUOUS: _check_continuous, NAMED_FLAGS: _check_named_flags}

# ---- enumerations whose members are names of their module ----

def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"

def global_flag_repr(self):
    module = self.__class__.__module__.split('.')[-1]
    cls_name = self.__class__.__name__
    if self._name_ is None:
        return f'{module}.{cls_name}({self._value_!r})'
    if _is_single_bit(self._value_):
        return f'{module}.{self._name_}'
    if self._boundary_ is not KEEP:
        return '|'.join([f'{module}.{name}' for name in self.name.split('|')])
    return '|'.join([name if name[0].isdigit() else f'{module}.{name}' for name in self._name_.split('|')])

def global_str(self):
    """Use enum_name instead of class.enum_name."""
    if self._name_ is None:
        return f'{self.__class__.__name__}({self._value_!r})'
    return self._name_

def global_enum(cls, update_str=False):
    """Decorator that makes the repr() of an enum reference its module and puts its members into the module."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    if cls.__module__ == _main_names().get('__name__'):
        _main_names().update(cls.__members__)
    return cls
`;
