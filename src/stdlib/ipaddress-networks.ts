/** Frozen Python of `ipaddress`: networks, interfaces, ranges. CPython: Lib/ipaddress.py. */
export const IPADDRESS_NETWORKS = `
# ---- networks ----

def _prefix_of(text, bits, is_v6):
    """The length of a prefix from a number, a netmask or (IPv4) a host mask."""
    if isinstance(text, int):
        if not 0 <= text <= bits:
            raise NetmaskValueError(f'{text!r} is not a valid netmask')
        return text
    if text.isascii() and text.isdigit():
        length = int(text)
        if length <= bits:
            return length
        raise NetmaskValueError(f'{text!r} is not a valid netmask')
    if is_v6:
        raise NetmaskValueError(f'{text!r} is not a valid netmask')
    try:
        value = _parse_v4(text)
    except AddressValueError:
        raise NetmaskValueError(f'{text!r} is not a valid netmask') from None
    for mask in (value, value ^ 0xffffffff):
        ones = mask.bit_count()
        if mask == (1 << 32) - (1 << 32 - ones):
            return ones
    raise NetmaskValueError(f'{text!r} is not a valid netmask')


def _split(address, bits):
    if isinstance(address, (int, bytes)):
        return address, bits
    if isinstance(address, tuple):
        return address if len(address) > 1 else (address[0], bits)
    parts = str(address).split('/')
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return (parts[0], parts[1]) if len(parts) == 2 else (parts[0], bits)


class _Network(_Base):
    def __init__(self, address, strict=True):
        kind = self._address_class
        base, mask = _split(address, kind.max_prefixlen)
        self.network_address = kind(base)
        self._prefixlen = _prefix_of(mask, kind.max_prefixlen, kind.version == 6)
        self.netmask = kind((1 << kind.max_prefixlen) - (1 << kind.max_prefixlen - self._prefixlen))
        packed = int(self.network_address)
        if packed & int(self.netmask) != packed:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = kind(packed & int(self.netmask))

    @property
    def prefixlen(self):
        return self._prefixlen

    @cached_property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @cached_property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ (1 << self.max_prefixlen) - 1)

    @property
    def num_addresses(self):
        """Number of hosts in the current subnet."""
        return int(self.broadcast_address) - int(self.network_address) + 1

    @property
    def with_prefixlen(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    def _explode(self):
        return f'{self.network_address if isinstance(self, IPv4Network) else _spelt_out(self.network_address)}/{self._prefixlen}'

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def reverse_pointer(self):
        """The name of the reverse DNS pointer for the IP network."""
        if isinstance(self, IPv4Network):
            return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'
        return '.'.join(self.exploded[::-1].replace(':', '')) + '.ip6.arpa'

    def hosts(self):
        """Generate Iterator over usable hosts in a network."""
        first, last = int(self.network_address), int(self.broadcast_address)
        kind = self._address_class
        full = self.max_prefixlen - 1
        if self._prefixlen >= full:
            return [kind(ip) for ip in range(first, last + 1)]
        return (kind(ip) for ip in range(first + 1, last if kind.version == 4 else last + 1))

    def __iter__(self):
        for ip in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(ip)

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        ip = first + n if n >= 0 else last + n + 1
        if not first <= ip <= last:
            raise IndexError('address out of range')
        return self._address_class(ip)

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return (self.network_address, self.netmask) < (other.network_address, other.netmask)

    def __gt__(self, other):
        below = self.__lt__(other)
        return NotImplemented if below is NotImplemented else not below and self != other

    def __le__(self, other):
        below = self.__lt__(other)
        return NotImplemented if below is NotImplemented else below or self == other

    def __ge__(self, other):
        below = self.__lt__(other)
        return NotImplemented if below is NotImplemented else not below

    def __eq__(self, other):
        try:
            return (self.version == other.version and self.network_address == other.network_address
                    and int(self.netmask) == int(other.netmask))
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __contains__(self, other):
        if self.version != other.version:
            return False
        if isinstance(other, _Network):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def overlaps(self, other):
        """Tell if self is partly contained in other."""
        return (self.network_address in other or self.broadcast_address in other
                or other.network_address in self or other.broadcast_address in self)

    def address_exclude(self, other):
        """Remove an address from a larger block."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        if not isinstance(other, _Network):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        if other == self:
            return
        s1, s2 = self.subnets()
        while s1 != other and s2 != other:
            if other.subnet_of(s1):
                yield s2
                s1, s2 = s1.subnets()
            else:
                yield s1
                s1, s2 = s2.subnets()
        yield s2 if s1 == other else s1

    def compare_networks(self, other):
        """Compare two IP objects."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same type')
        mine = self.network_address, self.netmask
        theirs = other.network_address, other.netmask
        return -1 if mine < theirs else 1 if mine > theirs else 0

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The subnets which join to make the current subnet."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError('prefix length diff %d is invalid for netblock %s' % (prefix, self))
        step = int(self.hostmask) + 1 >> prefixlen_diff
        for ip in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield self.__class__((ip, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The supernet containing the current network."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return self.__class__((int(self.network_address) & int(self.netmask) << prefixlen_diff, prefix))

    @staticmethod
    def _is_subnet(a, b):
        try:
            if a.version != b.version:
                raise TypeError(f'{a} and {b} are not of the same version')
            return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address
        except AttributeError:
            raise TypeError(f'Unable to test subnet containment between {a} and {b}')

    def subnet_of(self, other):
        """Return True if this network is a subnet of other."""
        return self._is_subnet(self, other)

    def supernet_of(self, other):
        """Return True if this network is a supernet of other."""
        return self._is_subnet(other, self)

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    is_multicast = property(lambda self: self._both('is_multicast'))
    is_reserved = property(lambda self: self._both('is_reserved'))
    is_link_local = property(lambda self: self._both('is_link_local'))
    is_private = property(lambda self: self._both('is_private'))
    is_unspecified = property(lambda self: self._both('is_unspecified'))
    is_loopback = property(lambda self: self._both('is_loopback'))

    @property
    def is_global(self):
        if self.version == 4:
            shared = _network('100.64.0.0/10')
            return not (self.network_address in shared and self.broadcast_address in shared) and not self.is_private
        return not self.is_private


class IPv4Network(_Network):
    """This class represents and manipulates 32-bit IPv4 network + addresses.."""

    version = 4
    max_prefixlen = 32
    _address_class = IPv4Address


class IPv6Network(_Network):
    """This class represents and manipulates 128-bit IPv6 networks."""

    version = 6
    max_prefixlen = 128
    _address_class = IPv6Address
    is_site_local = property(lambda self: self._both('is_site_local'))


# ---- interfaces ----

class _Interface:
    __slots__ = ()

    def __init__(self, address):
        base, mask = _split(address, self.max_prefixlen)
        super().__init__(base)
        self.network = self._network_class((base, mask), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    def __reduce__(self):
        return self.__class__, (str(self),)

    @cached_property
    def hostmask(self):
        return self.network.hostmask

    def _plain(self):
        return self.ip

    def _length(self):
        return f'/{self._prefixlen}'

    def __str__(self):
        return f'{self.ip}/{self._prefixlen}'

    def __eq__(self, other):
        equal = self._base.__eq__(self, other)
        if equal is NotImplemented or not equal:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        below = self._base.__lt__(self, other)
        if below is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and below
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    @property
    def ip(self):
        return self._base(self._ip)

    @property
    def with_prefixlen(self):
        return f'{self._text(self._ip)}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self._text(self._ip)}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self._text(self._ip)}/{self.hostmask}'


class IPv4Interface(_Interface, IPv4Address):
    _base = IPv4Address
    _text = staticmethod(_text_v4)
    _network_class = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    _base = IPv6Address
    _text = staticmethod(_text_v6)
    _network_class = IPv6Network

    def __str__(self):
        return f'{IPv6Address.__str__(self)}/{self._prefixlen}'


# ---- ranges ----

def _range(first, last):
    bits = first.max_prefixlen
    kind = IPv4Network if first.version == 4 else IPv6Network
    low, high = first._ip, last._ip
    while low <= high:
        zeros = min((low & -low).bit_length() - 1 if low else bits, (high - low + 1).bit_length() - 1)
        yield kind((low, bits - zeros))
        low += 1 << zeros
        if low - 1 == (1 << bits) - 1:
            break


def summarize_address_range(first, last):
    """Summarize a network range given the first and last IP addresses."""
    if not isinstance(first, _Address) or not isinstance(last, _Address):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    yield from _range(first, last)


def collapse_addresses(addresses):
    """Collapse a list of IP objects."""
    ranges = []
    version = None
    for ip in addresses:
        if version is None:
            first_seen = ip
            version = ip.version
        elif ip.version != version:
            raise TypeError(f'{ip} and {first_seen} are not of the same version')
        network = ip if isinstance(ip, _Network) else (IPv4Network if version == 4 else IPv6Network)((ip._ip, ip.max_prefixlen))
        ranges.append((network.network_address._ip, network.broadcast_address._ip))
    ranges.sort()
    merged = []
    for low, high in ranges:
        if merged and low <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], high)
        else:
            merged.append([low, high])
    kind = IPv4Address if version == 4 else IPv6Address
    return (network for low, high in merged for network in _range(kind(low), kind(high)))


def get_mixed_type_key(obj):
    """Return a key suitable for sorting between networks and addresses."""
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _Address):
        return obj.version, obj
    return NotImplemented
`;
