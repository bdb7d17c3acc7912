/** Module `ipaddress`. CPython: Lib/ipaddress.py. */
import { IPADDRESS_NETWORKS } from './ipaddress-networks.ts';

const ADDRESSES = `
from functools import cached_property

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """A Value Error related to the address."""


class NetmaskValueError(ValueError):
    """A Value Error related to the netmask."""


def _try(kinds, address, what, *more):
    for kind in kinds:
        try:
            return kind(address, *more)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {what}')


def ip_address(address):
    """Take an IP string/int and return an object of the correct type."""
    return _try((IPv4Address, IPv6Address), address, 'address')


def ip_network(address, strict=True):
    """Take an IP string/int and return an object of the correct type."""
    return _try((IPv4Network, IPv6Network), address, 'network', strict)


def ip_interface(address):
    """Take an IP string/int and return an object of the correct type."""
    return _try((IPv4Interface, IPv6Interface), address, 'interface')


def v4_int_to_packed(address):
    """Represent an address as 4 packed bytes in network (big-endian) order."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4')


def v6_int_to_packed(address):
    """Represent an address as 16 packed bytes in network (big-endian) order."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6')


# ---- texts ----

def _parse_v4(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    octets = text.split('.')
    if len(octets) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    value = 0
    for octet in octets:
        try:
            value = value << 8 | _octet(octet)
        except ValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
    return value


def _octet(text):
    if not text:
        raise ValueError('Empty octet not permitted')
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f'Only decimal digits permitted in {text!r}')
    if len(text) > 3:
        raise ValueError(f'At most 3 characters permitted in {text!r}')
    if text != '0' and text[0] == '0':
        raise ValueError(f'Leading zeros are not permitted in {text!r}')
    number = int(text)
    if number > 255:
        raise ValueError(f'Octet {number} (> 255) not permitted')
    return number


def _spelt_out(address):
    """All digits of an address, whose text is read again: that has no place for a scope."""
    digits = f'{_parse_v6(str(address)):032x}'
    return ':'.join([digits[i:i + 4] for i in range(0, 32, 4)])


def _parse_v6(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    if len(text) > 45:
        shown = text if len(text) <= 90 else f'{text[:45]}({len(text) - 90} chars elided){text[-45:]}'
        raise AddressValueError(f'At most 45 characters expected in {shown!r}')
    parts = text.split(':')
    if len(parts) < 3:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    if '.' in parts[-1]:
        try:
            low = _parse_v4(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
        parts += [f'{low >> 16:x}', f'{low & 0xffff:x}']
    if len(parts) > 9:
        raise AddressValueError(f'At most 8 colons permitted in {text!r}')
    gap = None
    for i in range(1, len(parts) - 1):
        if not parts[i]:
            if gap is not None:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            gap = i
    if gap is not None:
        high = gap
        low = len(parts) - gap - 1
        if not parts[0]:
            high -= 1
            if high:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            low -= 1
            if low:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        skipped = 8 - high - low
        if skipped < 1:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    else:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        high, low, skipped = 8, 0, 0
    try:
        value = 0
        for part in parts[:high]:
            value = value << 16 | _hextet(part)
        value <<= 16 * skipped
        for part in parts[len(parts) - low:]:
            value = value << 16 | _hextet(part)
        return value
    except ValueError as error:
        raise AddressValueError(f'{error} in {text!r}') from None


def _hextet(text):
    if not all(c in '0123456789abcdefABCDEF' for c in text):
        raise ValueError(f'Only hex digits permitted in {text!r}')
    if len(text) > 4:
        raise ValueError(f'At most 4 characters permitted in {text!r}')
    return int(text, 16)


def _text_v4(value):
    return '.'.join([str(byte) for byte in value.to_bytes(4)])


def _text_v6(value):
    groups = [f'{value >> shift & 0xffff:x}' for shift in range(112, -1, -16)]
    best = length = start = 0
    at = -1
    for i, group in enumerate(groups + ['end']):
        if group == '0':
            if not length:
                start = i
            length += 1
            if length > best:
                best, at = length, start
        else:
            length = 0
    if best > 1:
        return f'{":".join(groups[:at])}::{":".join(groups[at + best:])}'
    return ':'.join(groups)


# ---- addresses ----

class _Base:
    __slots__ = ()

    @property
    def exploded(self):
        """Return the longhand version of the IP address as a string."""
        return self._explode()

    @property
    def compressed(self):
        """Return the shorthand version of the IP address as a string."""
        return str(self)

    def _explode(self):
        return str(self)

    def __reduce__(self):
        return self.__class__, (str(self),)


class _Address(_Base):
    __slots__ = ()

    def __int__(self):
        return self._ip

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._ip < other._ip

    def __gt__(self, other):
        below = self.__lt__(other)
        return NotImplemented if below is NotImplemented else not below and self != other

    def __le__(self, other):
        below = self.__lt__(other)
        return NotImplemented if below is NotImplemented else below or self == other

    def __ge__(self, other):
        below = self.__lt__(other)
        return NotImplemented if below is NotImplemented else not below

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(int(self) + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(int(self) - other)

    def __hash__(self):
        return hash(hex(self._ip))

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __format__(self, fmt):
        if not fmt or fmt[-1] == 's':
            return format(str(self), fmt)
        import re
        found = re.fullmatch('(#?)(_?)([xbnX])', fmt)
        if found is None:
            return super().__format__(fmt)
        alternate, grouping, base = found.groups()
        if base == 'n':
            base = 'b' if self.version == 4 else 'x'
        width = self.max_prefixlen if base == 'b' else self.max_prefixlen // 4
        if grouping:
            width += width // 4 - 1
        if alternate:
            width += 2
        return format(int(self), f'{alternate}0{width}{grouping}{base}')

    def _set(self, ip, most):
        if ip < 0:
            raise AddressValueError(f'{ip} (< 0) is not permitted as an IPv{self.version} address')
        if ip > most:
            raise AddressValueError(f'{ip} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address')
        self._ip = ip

    def _unpack(self, data):
        if len(data) != self.max_prefixlen // 8:
            raise AddressValueError(f'{data!r} (len {len(data)} != {self.max_prefixlen // 8}) is not permitted as an IPv{self.version} address')
        return int.from_bytes(data)

    def _within(self, *texts):
        for text in texts:
            network = _network(text)
            if network.version == self.version and network.network_address._ip <= self._ip <= network.broadcast_address._ip:
                return True
        return False

    @property
    def packed(self):
        """The binary representation of this address."""
        return self._ip.to_bytes(type(self).max_prefixlen // 8)


_networks = {}


def _network(text):
    found = _networks.get(text)
    if found is None:
        found = _networks[text] = ip_network(text)
    return found


class IPv4Address(_Address):
    """Represent and manipulate single IPv4 Addresses."""

    __slots__ = ('_ip', '__weakref__')
    version = 4
    max_prefixlen = 32

    def __init__(self, address):
        if isinstance(address, int):
            self._set(address, (1 << 32) - 1)
        elif isinstance(address, bytes):
            self._ip = self._unpack(address)
        else:
            address = str(address)
            if '/' in address:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = _parse_v4(address)

    def __str__(self):
        return _text_v4(self._ip)

    @property
    def reverse_pointer(self):
        """The name of the reverse DNS pointer for the IP address."""
        return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'

    @property
    def is_reserved(self):
        """Test if the address is otherwise IETF reserved."""
        return self._within('240.0.0.0/4')

    @property
    def is_private(self):
        """Whether the address is not globally reachable."""
        return self._within('0.0.0.0/8', '10.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.0.170/31',
                            '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4',
                            '255.255.255.255/32') and not self._within('192.0.0.9/32', '192.0.0.10/32')

    @property
    def is_global(self):
        """Whether the address is globally reachable."""
        return not self._within('100.64.0.0/10') and not self.is_private

    @property
    def is_multicast(self):
        """Test if the address is reserved for multicast use."""
        return self._within('224.0.0.0/4')

    @property
    def is_unspecified(self):
        """Test if the address is unspecified."""
        return self._ip == 0

    @property
    def is_loopback(self):
        """Test if the address is a loopback address."""
        return self._within('127.0.0.0/8')

    @property
    def is_link_local(self):
        """Test if the address is reserved for link-local."""
        return self._within('169.254.0.0/16')

    @property
    def ipv6_mapped(self):
        """Return the IPv4-mapped IPv6 address."""
        return IPv6Address(f'::ffff:{self}')


class IPv6Address(_Address):
    """Represent and manipulate single IPv6 Addresses."""

    __slots__ = ('_ip', '_scope_id', '__weakref__')
    version = 6
    max_prefixlen = 128

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, int):
            self._set(address, (1 << 128) - 1)
        elif isinstance(address, bytes):
            self._ip = self._unpack(address)
        else:
            address = str(address)
            if '/' in address:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            address, mark, scope = address.partition('%')
            if mark:
                if not scope or '%' in scope:
                    raise AddressValueError(f'Invalid IPv6 address: "{address}%{scope}"')
                self._scope_id = scope
            self._ip = _parse_v6(address)

    @property
    def scope_id(self):
        """Identifier of a particular zone of the address's scope."""
        return self._scope_id

    def __str__(self):
        mapped = self.ipv4_mapped
        text = _text_v6(self._ip) if mapped is None else f'::ffff:{mapped}'
        return text + '%' + self._scope_id if self._scope_id else text

    def _plain(self):
        return self

    def _length(self):
        return ''

    def _explode(self):
        text = _spelt_out(self._plain())
        mapped = self.ipv4_mapped
        return text + self._length() if mapped is None else f'{text[:30]}{mapped}'

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        return self._scope_id == getattr(other, '_scope_id', None)

    @property
    def reverse_pointer(self):
        """The name of the reverse DNS pointer for the IP address."""
        mapped = self.ipv4_mapped
        text = self._explode() if mapped is None else f'{_spelt_out(self._plain())[:30]}{mapped._ip:08x}'
        return '.'.join(text[::-1].replace(':', '')) + '.ip6.arpa'

    @property
    def is_multicast(self):
        """Test if the address is reserved for multicast use."""
        mapped = self.ipv4_mapped
        return self._within('ff00::/8') if mapped is None else mapped.is_multicast

    @property
    def is_reserved(self):
        """Test if the address is otherwise IETF reserved."""
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_reserved
        return self._within('::/8', '100::/8', '200::/7', '400::/6', '800::/5', '1000::/4', '4000::/3', '6000::/3', '8000::/3', 'a000::/3',
                            'c000::/3', 'e000::/4', 'f000::/5', 'f800::/6', 'fe00::/9')

    @property
    def is_link_local(self):
        """Test if the address is reserved for link-local."""
        mapped = self.ipv4_mapped
        return self._within('fe80::/10') if mapped is None else mapped.is_link_local

    @property
    def is_site_local(self):
        """Test if the address is reserved for site-local."""
        return self._within('fec0::/10')

    @property
    def is_private(self):
        """Whether the address is not globally reachable."""
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return self._within('::1/128', '::/128', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16',
                            '3fff::/20', 'fc00::/7', 'fe80::/10') and not self._within(
                                '2001:1::1/128', '2001:1::2/128', '2001:3::/32', '2001:4:112::/48', '2001:20::/28', '2001:30::/28')

    @property
    def is_global(self):
        """Whether the address is globally reachable."""
        mapped = self.ipv4_mapped
        return not self.is_private if mapped is None else mapped.is_global

    @property
    def is_unspecified(self):
        """Test if the address is unspecified."""
        mapped = self.ipv4_mapped
        return self._ip == 0 if mapped is None else mapped.is_unspecified

    @property
    def is_loopback(self):
        """Test if the address is a loopback address."""
        mapped = self.ipv4_mapped
        return self._ip == 1 if mapped is None else mapped.is_loopback

    @property
    def ipv4_mapped(self):
        """Return the IPv4 mapped address."""
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def teredo(self):
        """Tuple of embedded teredo IPs."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)

    @property
    def sixtofour(self):
        """Return the IPv4 6to4 embedded address."""
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None
`;

/** Frozen Python of the module. */
export const IPADDRESS_SOURCE = ADDRESSES + IPADDRESS_NETWORKS;
