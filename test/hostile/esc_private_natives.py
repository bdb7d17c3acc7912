# expect: value
# stdout: 14 ok
# The natives behind frozen modules take anything a program hands them, and what frozen modules keep may be gone.
import _binascii
import _decimal
import _hashlib
import _struct
import decimal

count = 0
for act in (
    lambda: _struct._pack_into('i', bytearray(4), 0, 5),
    lambda: _struct._unpack_from('i', b'', 'x'),
    lambda: _struct._pieces(None, None),
    lambda: _struct.pack('1000000000000s', b''),
    lambda: _decimal._keep(),
    lambda: _decimal._keep(1),
    lambda: _decimal._listed(5, None),
    lambda: _decimal._change(decimal.Context(), 'traps', 5, None),
    lambda: _hashlib._new(5, None),
    lambda: _hashlib._blake('md5', b'', 1, b'', b'', b''),
    lambda: _hashlib._pbkdf2('shake_128', b'', b'', 1, None),
    lambda: _binascii.decode64(5),
    lambda: decimal.Decimal(1) / 0,
):
    try:
        act()
    except Exception:
        count += 1
decimal.DivisionByZero = 5
decimal._SignalDict = None
vars(_decimal).clear()
try:
    decimal.Decimal(1) / 0
except ArithmeticError:
    count += 1
print(count, 'ok')
