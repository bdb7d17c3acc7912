name, n, pi = 'Ann', 42, 3.14159

# === plain, nested, conversions ===
print(f'{name} {n + 1} {{literal}} {"quoted"!r} {name!s:>6}|')
print(f'{pi:.2f} {pi:{8}.{3}} {n:05d} {n:#x} {n:,} {-n:+} {n:<6}| {n:^6}| {n:*>6}')
print(f'{f"{name:>{n // 6}}"}', f'{'same quotes'}', f"{'\n'.join(['a', 'b'])}")
print(f'{n=} {pi = :.1f} {name=!s} {n+1 = }')
print(f'''{
    n
    + 1  # a comment
}''')

# === implicit joining, raw, bytes-like text ===
print('a' f'{n}' 'b' rf'\d{n}')
print(f'{ {"k": 1}["k"] }', f'{(lambda x: x * 2)(3)}', f'{[i for i in range(3)]}')
print(f'{name[0]}{name[-1]}', f'{n if n > 40 else 0}', f'{None}', f'{1,2}')

# === percent and format ===
print('%s %r %d %5.1f %x %%' % (name, name, n, pi, n))
print('{} {0!r}'.replace('{0!r}', '{!r:>7}').format(name, n), '{a.real} {b[0]}'.format(a=n, b='xy'))
print('%(k)s' % {'k': 'v'}, '%-5s|' % 'ab', '%+d' % 5, '%05.1f' % pi, '%c' % 65)

# === errors ===
for action in (lambda: f'{n:q}', lambda: f'{name:d}', lambda: '%d' % 'x', lambda: '%s %s' % 1, lambda: '{1}'.format(0), lambda: '{x}'.format(), lambda: format([], 'x')):
    try:
        action()
    except (ValueError, TypeError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
