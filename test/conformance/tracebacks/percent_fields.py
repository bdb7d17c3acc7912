class A:
    def __str__(self): return 1 // 0
def f(i):
    o2 = A()
    if i == 0: return [*('%-5s|' % (o2,)), 1]
    if i == 1: return '%-5s|' % (o2,)
    if i == 2: return '%s' % (o2,)
    if i == 3: return 'a%s|%s' % (1, o2)
    if i == 4: return 'a%s|%s' % (1, *[o2])
    if i == 5: return 'a%5.3s|%s' % (o2, 1)
    if i == 6: return 'a%5r|%s' % (1, o2)
    if i == 7: return 'a%d|%s' % (1, o2)
    if i == 8: return f'a{o2}'
    if i == 9: return f'a{o2!s:>5}'
    if i == 10: return 'a%+s' % (o2,)
    if i == 11: return 'a%05s' % (o2,)
    if i == 12: return '%s%%' % (o2,)
    if i == 13: return '%s' % o2
    if i == 14: return '%s' % (o2, 1)
    if i == 15: return '%5d' % (o2,)
import traceback, sys
for i in range(16):
    try: print(f(i))
    except Exception: traceback.print_exc(file=sys.stdout)
