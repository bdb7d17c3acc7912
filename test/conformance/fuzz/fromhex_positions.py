# === where fromhex sees what is no digit ===
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

for s in ("' İ", '0İ', 'İ', 'abc', '0', '0g', 'g0', '00 é', 'g é', '0 é', '000é', '1 2', '12 34 5', '\t12\n', '12\xa0', 'ab😀g', '😀', '0😀'):
    t(lambda: bytes.fromhex(s)); t(lambda: bytearray.fromhex(s))
