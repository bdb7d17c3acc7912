def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === conversions ===
print('%d %i %u|%5d|%-5d|%05d|%+d|% d|%x %X %#x|%o %#o|%c %c|%s %r %a|%%' % (1, 2, 3, 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 65, 'B', 'é', 'é', 'é'))
print('%f %.2f %10.3f|%-10.1f|%+.1f %e %.2E %g %G %.3g %#.3g %010.2f %.0f' % (1.5, 3.14159, 2.71828, 1.25, 2.0, 12345.678, 0.00012, 1e10, 1e-10, 123.456, 1.0, -3.14159, 2.5))
print('%5s|%-5s|%.2s|%5.1s|%s %s' % ('a', 'b', 'cdef', 'gh', [1, 2], None), '%s' % 5, '%s' % (5,), '%s %s' % ('a', (1, 2)), '%s' % ((1, 2),), '%s' % [1, 2], '%d%%' % 50)
print('%(a)s %(b)05.1f %(a)r' % {'a': 'x', 'b': 2.25, 'unused': 1}, '%(k)s' % {'k': (1, 2)}, '%s' % {'a': 1}, '%%' % (), '%%' % {}, 'no placeholders' % (), 'none' % {}, '%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 3.14159))
print('%d %d %d' % (1.9, -1.9, True), '%x' % 10**20, '%d' % 10**30, '%.3d' % 5, '%+.2e' % 12345, '%5%|' % () if False else '', '%s' % True, '%f %f' % (float('inf'), float('nan')), '%05d %05s' % (-3, 'a'), '%.50f' % 0.1)


class S:
    def __str__(self): return 'str form'
    def __repr__(self): return 'repr form'
    def __int__(self): return 7
    def __float__(self): return 1.5
    def __index__(self): return 9


print('%s %r %d %f %x %c' % (S(), S(), S(), S(), S(), S()))

# === errors ===
err(lambda: '%d' % 'a', lambda: '%d' % None, lambda: '%f' % 'a', lambda: '%x' % 1.5, lambda: '%o' % 'a', lambda: '%c' % 'ab', lambda: '%c' % -1, lambda: '%c' % 1.5, lambda: '%s %s' % 'a', lambda: '%s %s' % (1,), lambda: '%s' % (1, 2), lambda: 'a' % 1, lambda: 'a' % (1,), lambda: '%(a)s' % {}, lambda: '%(a)s' % 5, lambda: '%(a)s' % (1,), lambda: '%(a' % {'a': 1}, lambda: '%' % (), lambda: '%y' % 1, lambda: '%5' % 1, lambda: '%*d' % ('a', 1), lambda: '%.*f' % (1.5, 1), lambda: '%d' % float('inf'), lambda: '%d' % float('nan'), lambda: '%s %(a)s' % {'a': 1}, lambda: '%l' % 1, lambda: '%d' % [1], lambda: '%s' % ())
