def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for tpl in (b'%(a)', b'%(a', b'%', b'%(a)5', b'%(a)s', b'%(a)%', b'%()', b'%(', b'%s%', b'%5'):
    for arg in (b'ab', 1, {}, {b'a':1}, (1,), (), 'x', bytearray(b'a'), [1]):
        t(lambda: tpl % arg)
        t(lambda: tpl.decode() % arg)
