# Modules binascii, struct, decimal, datetime, statistics, traceback: odd arguments and texts.
import binascii
import datetime
import decimal
import statistics
import struct
import traceback


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


# === separators of hexlify: bytes may have what is not ASCII ===
for sep in None, '', ':', '::', 'é', '漢', b'\xff', b':', b'', 3:
    show(lambda: binascii.hexlify(b'abcd', sep))
    show(lambda: binascii.hexlify(b'abcd', sep, 2))
show(lambda: binascii.hexlify(b'abc', bytes_per_sep=2))
show(lambda: binascii.hexlify(b'abc', 'é', 'x'))
for data in b'', '', b' ', b'!', b'#86)C', b'#86)C\n', b'\x80', b'$zz':
    show(lambda: binascii.a2b_uu(data))

# === iter_unpack looks at its format first ===
for format in '', '3s', 'zz', 3:
    for data in b'abcd', b'abcdef', 3, 'x':
        show(lambda: list(struct.iter_unpack(format, data)))

# === logical_invert of more digits than the precision ===
context = decimal.Context(prec=5)
for number in 10**30, 1, 0, 101, 10**5, 10**4 + 1, 2 * 10**30:
    show(lambda: context.logical_invert(number))

# === times without colons and points ===
for text in ('20200229', '2020022', '202002', '20:20:022', '202002.5', '202002,5', '20200229+00', '20200229+0000', '2020', '20:20:02.', '202002.',
             '20:20:02:5', '202002:5', '2020021234567', '20200212345678x', '202002123456789', 'T20200229', '20200229Z', '202002 29', '2020-29', '20200'):
    show(lambda: datetime.time.fromisoformat(text))
    show(lambda: datetime.datetime.fromisoformat('2020-01-01T' + text))

# === fmean multiplies until a weight is missing ===
for data, weights in (
    ([decimal.Decimal(1), 0.5], [2, 3, 4]), ([1, 'x'], [1, 2, 3, 4]), ([1, 2], [1, 2, 3]), ([1, 2], [0, 0]), ([], []), ([1, 2], ['a', 'b']),
    ([1, 2], 3), (3, [1]), ([1, 2], [1, 3]),
):
    show(lambda: statistics.fmean(data, weights))

# === the lines of a FrameSummary are counted when it is made ===
for lineno in 1, -1, None, 'x', 2.5, True:
    for keywords in {}, {'lookup_line': False}, {'end_lineno': 'a'}, {'line': '  x\n y'}, {'line': ''}, {'end_lineno': 3}:
        show(lambda: traceback.FrameSummary('nothing', lineno, 'f', **keywords))
        show(lambda: traceback.FrameSummary('nothing', lineno, 'f', **keywords).line)
