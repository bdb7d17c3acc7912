# === ipaddress, array and cmath ===
import ipaddress, array, cmath
from ipaddress import *
from array import array


def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


show(lambda: (ip_address('192.168.0.1'), ip_address('2001:db8::1'), ip_address(1), ip_address(2**64), ip_network('10.0.0.0/8'), ip_interface('10.1.2.3/24'), IPv4Address(b'\x01\x02\x03\x04'), IPv6Address('::ffff:1.2.3.4'), IPv6Address('fe80::1%eth0')))
show(lambda: ip_address('1.2.3'))
show(lambda: ip_address(''))
show(lambda: IPv4Address('1.2.3.256'))
show(lambda: IPv4Address('01.2.3.4'))
show(lambda: IPv4Address('1.2.3.4/24'))
show(lambda: IPv4Address(-1))
show(lambda: IPv4Address(2**32))
show(lambda: IPv4Address('a.b.c.d'))
show(lambda: IPv6Address('1::2::3'))
show(lambda: IPv6Address('12345::'))
show(lambda: IPv6Address('1:2:3'))
show(lambda: IPv6Address(':1:2:3:4:5:6:7'))
show(lambda: IPv6Address('g::'))
show(lambda: ip_network('10.0.0.1/8'))
show(lambda: (ip_network('10.0.0.1/8', strict=False), ip_network('10.0.0.0/255.0.0.0'), ip_network('10.0.0.0/0.255.255.255'), ip_network('1.2.3.4'), ip_network(('10.0.0.0', 8)), ip_network('2001:db8::/32')))
show(lambda: IPv4Network('10.0.0.0/33'))
show(lambda: IPv4Network('10.0.0.0/x'))
show(lambda: IPv4Network('10.0.0.0/8/9'))
show(lambda: (str(IPv6Address('2001:0db8:0000:0000:0000:0000:0000:0001')), IPv6Address('2001:db8::1').exploded, IPv6Address('1:0:0:2:0:0:0:3').compressed, IPv4Address('1.2.3.4').packed, int(IPv4Address('1.2.3.4')), IPv4Address('1.2.3.4').reverse_pointer, IPv6Address('::1').reverse_pointer))
show(lambda: (IPv4Address('1.2.3.4') + 5, IPv4Address('1.2.3.4') - 5, IPv4Address('1.2.3.4') < IPv4Address('1.2.3.5'), sorted([IPv4Address('9.0.0.1'), IPv4Address('1.0.0.1')]), IPv4Address('1.2.3.4') == IPv4Address(16909060), hash(IPv4Address(1)) == hash(IPv4Address('0.0.0.1')), {IPv4Address(1): 2}[IPv4Address(1)], IPv4Address(1) != IPv6Address(1)))
show(lambda: IPv4Address(1) < IPv6Address(1))
show(lambda: IPv4Address(1) < 5)
show(lambda: [(a, IPv4Address(a).is_private, IPv4Address(a).is_global, IPv4Address(a).is_loopback, IPv4Address(a).is_multicast, IPv4Address(a).is_link_local, IPv4Address(a).is_reserved, IPv4Address(a).is_unspecified) for a in ('10.1.1.1', '8.8.8.8', '127.0.0.1', '224.0.0.1', '169.254.1.1', '240.0.0.1', '0.0.0.0', '100.64.0.1', '192.0.0.9', '255.255.255.255')])
show(lambda: [(a, IPv6Address(a).is_private, IPv6Address(a).is_global, IPv6Address(a).is_loopback, IPv6Address(a).is_multicast, IPv6Address(a).is_link_local, IPv6Address(a).is_reserved, IPv6Address(a).is_site_local) for a in ('::1', '::', '2001:db8::1', 'fe80::1', 'ff02::1', '2606:4700::1', 'fc00::1', '::ffff:8.8.8.8', '2002:808:808::', 'fec0::1')])
show(lambda: (IPv6Address('::ffff:1.2.3.4').ipv4_mapped, IPv6Address('2002:102:304::').sixtofour, IPv6Address('2001:0:102:304::fefe:fefe').teredo, IPv6Address('::1').ipv4_mapped, IPv6Address('fe80::1%5').scope_id))
show(lambda: [(n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.num_addresses, n.prefixlen, n.with_netmask, n.with_hostmask, n.version, n.max_prefixlen) for n in (ip_network('192.168.1.0/28'), ip_network('2001:db8::/126'))])
show(lambda: (list(ip_network('192.168.1.0/30').hosts()), list(ip_network('192.168.1.0/31').hosts()), list(ip_network('1.2.3.4/32').hosts()), list(ip_network('2001:db8::/126').hosts()), list(ip_network('10.0.0.0/30')), ip_network('10.0.0.0/24')[5], ip_network('10.0.0.0/24')[-1]))
show(lambda: ip_network('10.0.0.0/24')[256])
show(lambda: (ip_address('10.0.0.5') in ip_network('10.0.0.0/24'), ip_address('10.0.1.5') in ip_network('10.0.0.0/24'), ip_network('10.0.0.0/25').subnet_of(ip_network('10.0.0.0/24')), ip_network('10.0.0.0/24').supernet_of(ip_network('10.0.0.0/25')), ip_network('10.0.0.0/24').overlaps(ip_network('10.0.0.128/25')), ip_address('::1') in ip_network('10.0.0.0/8')))
show(lambda: (list(ip_network('10.0.0.0/24').subnets(new_prefix=26)), list(ip_network('10.0.0.0/24').subnets()), ip_network('10.0.1.0/24').supernet(), ip_network('10.0.1.0/24').supernet(new_prefix=16), list(ip_network('10.0.0.0/24').address_exclude(ip_network('10.0.0.64/26')))))
show(lambda: list(ip_network('10.0.0.0/24').subnets(new_prefix=23)))
show(lambda: list(ip_network('10.0.0.0/30').subnets(5)))
show(lambda: (list(summarize_address_range(IPv4Address('192.0.2.0'), IPv4Address('192.0.2.130'))), list(collapse_addresses([ip_network('10.0.0.0/25'), ip_network('10.0.0.128/25'), ip_network('10.0.2.0/24')])), list(collapse_addresses([IPv4Address('1.1.1.1'), IPv4Address('1.1.1.0')])), list(collapse_addresses([]))))
show(lambda: (list(summarize_address_range(IPv4Address(2), IPv4Address(1)))))
show(lambda: (ip_interface('10.1.2.3/24').ip, ip_interface('10.1.2.3/24').network, ip_interface('10.1.2.3/24').netmask, ip_interface('10.1.2.3/24').with_netmask, ip_interface('10.1.2.3/24') == ip_interface('10.1.2.3/25'), ip_interface('10.1.2.3') < ip_interface('10.1.2.4'), str(ip_interface('2001:db8::1/64')), repr(ip_interface('1.2.3.4/8'))))
show(lambda: (sorted([ip_network('10.0.0.0/8'), ip_network('9.0.0.0/8'), ip_network('10.0.0.0/16')]), ip_network('10.0.0.0/8') == ip_network('10.0.0.0/8'), sorted([ip_address('::1'), ip_network('1.0.0.0/8')], key=get_mixed_type_key), ip_network('10.0.0.0/8').compare_networks(ip_network('11.0.0.0/8')), ip_network('10.0.0.0/8').is_private, ip_network('8.0.0.0/8').is_global))
show(lambda: f"{IPv4Address('1.2.3.4'):b} {IPv4Address('1.2.3.4'):#x} {IPv4Address('1.2.3.4'):_b} {IPv6Address('::1'):X} {IPv4Address('1.2.3.4'):>12} {IPv4Address('1.2.3.4'):n}")
show(lambda: (v4_int_to_packed(1), v6_int_to_packed(1)))
show(lambda: (array('i', [1, 2, 3]), array('d', [1.5, 2]), array('B', b'ab'), array('w', 'héllo'), array('i'), array('h', array('b', [1, -1])), array('q', range(3)), array('f', [0.1])))
show(lambda: array('z'))
show(lambda: array(5))
show(lambda: (array('i', 'abc')))
show(lambda: (array('i', [1.5])))
show(lambda: (array('B', [256])))
show(lambda: (array('b', [-129])))
show(lambda: (array('H', [-1])))
show(lambda: (array('d', ['a'])))
show(lambda: (array('i', [1])[5]))
show(lambda: (array('i', [1])['a']))
show(lambda: (array('i', [1]) + [2]))
show(lambda: (array('i', [1]) + array('d', [2])))
show(lambda: (array('i', [1]) == array('d', [1.0]), array('i', [1, 2]) < array('i', [1, 3]), array('i', [1]) != [1], len(array('i', [1, 2])), 2 in array('i', [1, 2]), list(array('i', [1, 2])), array('i', [1, 2, 3])[1:], array('i', [1, 2, 3])[::-1], array('i', [1]) * 3, array('i', [1]) + array('i', [2])))
show(lambda: (array('B', [1, 2]).tobytes(), array('h', [1, 2]).tobytes(), array('i', [1, 2]).itemsize, array('d').itemsize, array('B', [1]).typecode, array('i', [3, 1, 2]).tolist(), array('i', [1, 2, 1]).count(1), array('i', [1, 2, 1]).index(2), array('w', 'ab').tounicode(), ipaddress.IPV4LENGTH, array.__name__))
show(lambda: (array('i', [1]).index(5)))
show(lambda: array('i').pop())
show(lambda: (array('i', [1]).remove(2)))
show(lambda: array('h').frombytes(b'abc'))
show(lambda: [cmath.sqrt(-1), cmath.sqrt(3 + 4j), cmath.sqrt(-2 - 0j), cmath.phase(-1), cmath.polar(3 + 4j), cmath.rect(2, 0), cmath.isnan(complex('nan')), cmath.isinf(1j), cmath.isfinite(1), cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.exp(0), cmath.log(1), cmath.inf, cmath.infj, cmath.nanj, cmath.pi, cmath.e, cmath.tau])
show(lambda: [f'{f(z):.10f}' for f in (cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh, cmath.sqrt) for z in (0.5, 1 + 2j, -3 + 0.1j, 2j, -0.3 - 0.7j)])
show(lambda: cmath.log(0))
show(lambda: cmath.exp(1000))
show(lambda: cmath.sqrt('a'))
show(lambda: cmath.atanh(1))
show(lambda: (cmath.log(100, 10), cmath.sqrt(complex('inf')), cmath.exp(complex('-inf')), cmath.log(complex('-inf')), cmath.rect(1, cmath.pi).real, cmath.sqrt(4), cmath.sqrt(True)))
show(lambda: sorted(n for n in dir(cmath) if n[0] != '_'))

# === arrays change ===
a = array('i', [5, 3])
a.append(7)
a.extend([1, 2])
a.extend(array('i', [9]))
a.insert(0, 4)
a[1] = 6
a[2:4] = array('i', [0, 0, 0])
del a[0]
print(a, a.pop(), a.pop(0), a)
a.reverse()
a += array('i', [8])
a.remove(0)
a.fromlist([1])
a.frombytes(array('i', [77]).tobytes())
print(a, len(a))
b = array('h', [1, 256])
b.byteswap()
print(b, sum(b), max(b), sorted(b))
a.clear()
print(a)
for act in (lambda: a.append('x'), lambda: a.append(2.5), lambda: a.extend(array('d')), lambda: a.fromlist((1,)), lambda: array('w', 'a').append('bc')):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)

# === scopes in texts that are read again, mapped addresses, attributes that can be set ===
for text in ('fe80::1%eth0', '::ffff:1.2.3.4', '::1', '::ffff:1.2.3.4%a'):
    a = ip_address(text)
    for name in ('exploded', 'compressed', 'reverse_pointer', 'packed', 'scope_id'):
        show(lambda: getattr(a, name))
    for kind in (IPv6Interface, IPv6Network):
        show(lambda: kind(text + '/128'))
        for name in ('exploded', 'compressed', 'reverse_pointer', 'with_prefixlen', 'with_netmask', 'with_hostmask', 'hostmask'):
            show(lambda: getattr(kind(text + '/128'), name))
for x in (IPv4Network('10.0.0.0/8'), IPv6Network('::/126'), IPv4Interface('10.0.0.1/8'), IPv6Interface('::1/126'), IPv4Address('1.2.3.4')):
    for name in ('version', 'max_prefixlen', 'hostmask', 'broadcast_address', 'prefixlen', 'num_addresses', 'with_prefixlen', 'exploded'):
        show(lambda: setattr(x, name, 5))
        show(lambda: getattr(x, name))
print(type(IPv4Network.hostmask), IPv4Network.version, IPv6Interface.max_prefixlen)

# === parts of complex numbers and tolerances are real numbers ===
class Index:
    def __index__(self):
        return 2


for a in ((b'1', 2), ('1', 2), (1, '2'), (None, 1), (Index(), 0), (1j, 0), (0, 1j), (bytearray(b'1'), 1)):
    show(lambda: cmath.rect(*a))
    show(lambda: cmath.isclose(1, 2, rel_tol=a[0]))
for z in (0, -0.0, complex(0, -0.0), complex(-0.0, 0)):
    for base in (10, 1, 0.5, 0, 2 + 1j, None, 'x', float('inf')):
        show(lambda: cmath.log(z, base))
