# === struct and binascii, call by call ===
import struct, binascii, base64
from struct import *


def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


show(lambda: (pack('<I', 1), pack('>hBx?', -2, 255, True), pack('!d', 1.5), pack('<f', 0.1), pack('3s5s', b'ab', b'abcdefg'), pack('10p', b'hello'), pack('<q', -1), pack('<Q', 2**64 - 1), pack('c', b'x'), pack('=hi', 1, 2), pack('hi', 1, 2), pack('<e', 1.5), pack('2x'), pack(''), pack('>4B', 1, 2, 3, 4), pack(' < h h', 1, 2)))
show(lambda: (unpack('<I', b'\x01\0\0\0'), unpack('>hB', b'\xff\xfe\xff'), unpack('3s', b'abc'), unpack('5p', b'\x03abcd'), unpack('<d', pack('<d', -0.0)), unpack('<f', pack('<f', 3.14)), unpack('<2e', pack('<2e', 65504, -0.5)), unpack('?', b'\x02'), unpack('c', b'z'), unpack('<q', b'\xff' * 8), unpack('<Q', b'\xff' * 8)))
show(lambda: (calcsize('hi'), calcsize('=hi'), calcsize('bq'), calcsize('<bq'), calcsize('3s'), calcsize('10p'), calcsize('qb'), calcsize('i0q'), calcsize('4x')))
show(lambda: (pack('B', 256)))
show(lambda: (pack('b', -129)))
show(lambda: (pack('<H', 70000)))
show(lambda: (pack('<i', 2**31)))
show(lambda: (pack('<q', 2**63)))
show(lambda: (pack('<Q', -1)))
show(lambda: (pack('i', 1.5)))
show(lambda: (pack('i', 'a')))
show(lambda: (pack('f', 'a')))
show(lambda: (pack('<f', 1e300)))
show(lambda: (pack('<e', 1e6)))
show(lambda: pack('i'))
show(lambda: (pack('i', 1, 2)))
show(lambda: (pack('3s', 'abc')))
show(lambda: (pack('c', b'ab')))
show(lambda: (pack('y', 1)))
show(lambda: (pack('3', 1)))
show(lambda: (pack('<n', 1)))
show(lambda: (pack(5, 1)))
show(lambda: (unpack('i', b'abc')))
show(lambda: (unpack('<h', 'ab')))
show(lambda: (unpack_from('<h', b'\0\1\2\3', 1), unpack_from('<h', b'\0\1\2\3', offset=-2), unpack_from('<h', buffer=b'\0\1')))
show(lambda: (unpack_from('<h', b'\0', 0)))
show(lambda: (unpack_from('<h', b'\0\1', 5)))
show(lambda: (unpack_from('<h', b'\0\1', -5)))
show(lambda: (unpack_from('<h', b'\0\1', -1)))
show(lambda: (list(iter_unpack('<h', b'\1\0\2\0\3\0'))))
show(lambda: (list(iter_unpack('<h', b'\1'))))
show(lambda: (list(iter_unpack('', b'\1'))))
show(lambda: (Struct('<hI').size, Struct('<hI').format, Struct('<hI').pack(1, 2), Struct('<hI').unpack(b'\1\0\2\0\0\0'), list(Struct('<h').iter_unpack(b'\1\0\2\0')), Struct('>h').unpack_from(b'\0\0\1', 1)))
show(lambda: Struct('z'))
show(lambda: (issubclass(error, Exception), error.__name__, error.__module__, sorted(struct.__all__)))
show(lambda: (pack('<f', float('inf')), pack('<d', float('nan')), pack('<e', float('-inf')), unpack('<e', b'\x01\x00'), unpack('<e', b'\x00\x7e')))
show(lambda: (pack('?', []), pack('?', 'x'), pack('<i', True), pack('d', 3)))
show(lambda: (binascii.hexlify(b'\x01\xab'), binascii.hexlify(b'\x01\xab\xff', '-'), binascii.hexlify(b'\x01\xab\xff', b'_', 2), binascii.b2a_hex(bytearray(b'a')), binascii.unhexlify('01AB'), binascii.a2b_hex(b'ff'), binascii.unhexlify('')))
show(lambda: binascii.unhexlify('abc'))
show(lambda: binascii.unhexlify('zz'))
show(lambda: binascii.unhexlify('0 1 '))
show(lambda: binascii.unhexlify(5))
show(lambda: binascii.unhexlify('é'))
show(lambda: (binascii.crc32(b'hello'), binascii.crc32(b'world', binascii.crc32(b'hello ')), binascii.crc32(b''), binascii.crc_hqx(b'hello', 0), binascii.crc32(b'x', 5)))
show(lambda: binascii.crc32('x'))
show(lambda: (binascii.b2a_base64(b'hello'), binascii.b2a_base64(b'hello', newline=False), binascii.a2b_base64('aGVsbG8='), binascii.a2b_base64(b'aGVs bG8=\n'), binascii.a2b_base64('')))
show(lambda: binascii.a2b_base64('abc'))
show(lambda: binascii.a2b_base64('a'))
show(lambda: (binascii.a2b_base64('ab=', strict_mode=True)))
show(lambda: (binascii.a2b_base64('ab$d', strict_mode=True)))
show(lambda: (binascii.b2a_uu(b'hello'), binascii.a2b_uu(b'%:&5L;&\\ \n'), binascii.b2a_uu(b'', backtick=True), binascii.b2a_uu(b'\0\0\0', backtick=True)))
show(lambda: binascii.b2a_uu(b'x' * 46))
show(lambda: (binascii.b2a_qp(b'caf\xe9 = x'), binascii.b2a_qp(b'tab\tend '), binascii.a2b_qp(b'caf=E9 =3D x=\nmore'), binascii.a2b_qp('a_b', header=True), binascii.b2a_qp(b'a b', header=True), binascii.b2a_qp(b'x' * 100)))
show(lambda: (base64.b64decode('!!!!', validate=True)))
show(lambda: base64.b64decode('abc'))
show(lambda: (base64.b64encode(bytes(range(20))), base64.b64decode('AAECAwQFBgcICQoLDA0ODxAREhM='), base64.urlsafe_b64encode(b'\xff\xfe\xfd'), base64.b64decode(b'_-8=', altchars=b'-_')))

# === buffers ===
buffer = bytearray(8)
pack_into('<hh', buffer, 2, 1, -1)
print(buffer)
Struct('<I').pack_into(buffer, -4, 0xDEADBEEF)
print(buffer)
view = memoryview(buffer)
pack_into('<B', view, 0, 255)
print(buffer, unpack_from('<H', view, 0))
for act in (lambda: pack_into('<q', buffer, 4, 1), lambda: pack_into('<q', buffer, -3, 1), lambda: pack_into('<h', buffer, -20, 1),
            lambda: pack_into('<h', b'abc', 0, 1), lambda: pack_into('<h', buffer, 0)):
    try:
        act()
    except Exception as problem:
        print(type(problem).__name__, problem)
try:
    base64.b64decode('a')
except binascii.Error as problem:
    print('binascii.Error', problem)

# === floats that are too large for f ===
import struct

for layout in ('f', '@f', '=f', '<f', '>f', 'e', '<e'):
    for value in (1e100, -1e100, 3.4028235677973366e38, 3.4028235e38):
        try:
            print(layout, value, struct.pack(layout, value))
        except OverflowError as error:
            print(layout, value, error)
