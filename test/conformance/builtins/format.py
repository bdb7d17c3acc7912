def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === default ===
print(format(5), format('a'), format(1.5), format(None), format([1]), format(True), format(5, ''), repr(format('', '')))

# === integers ===
for spec in ('d', '5', '<5', '^5', '>5', '05', '+', ' ', '-', 'b', 'o', 'x', 'X', '#x', '#b', '#010x', 'c', 'n', ',', '_', '_x', 'e', '.2f', '%', '*^9', '=+6', '0=6', '08,', '+,d', 'g'):
    print(spec, '|' + format(1234 if spec != 'c' else 97, spec) + '|', '|' + (format(-42, spec) if spec != 'c' else '') + '|')

# === floats ===
for spec in ('', 'f', '.0f', '.1f', '.3e', 'E', 'g', 'G', '.3g', '#.3g', '%', '.1%', 'n', '10.2f', '<10.2f', '+.2f', ' .2f', ',.2f', '_.1f', '010.3f', '.10', '#.0f', 'z.1f', '=10', '.17g', 'F'):
    print(spec, '|' + format(1234.5678, spec) + '|', '|' + format(-0.00123, spec) + '|', '|' + format(float('inf'), spec) + '|', '|' + format(1e20, spec) + '|')

# === strings ===
for spec in ('', 's', '8', '<8', '>8', '^8', '*^8', '.2', '8.2', '-<8s', '😀>6'):
    print(spec, '|' + format('héy', spec) + '|')

# === errors ===
err(lambda: format(5, 'y'), lambda: format(5, '.2'), lambda: format(5, '.2d'), lambda: format(1.5, 'd'), lambda: format(1.5, 'x'), lambda: format('a', 'd'), lambda: format('a', '=5'), lambda: format('a', '+'), lambda: format('a', ','), lambda: format('a', '#'), lambda: format(5, ',x'), lambda: format(5, ',_'), lambda: format(5, '__'), lambda: format(5, ',c'), lambda: format(5, '+c'), lambda: format(-1, 'c'), lambda: format(5, 's'))
err(lambda: format(), lambda: format(1, 2), lambda: format(1, '', 3), lambda: format([], '5'), lambda: format(None, 's'), lambda: format(5, 'ddd'), lambda: format(5, '<<<5'), lambda: format(1.5, '.'), lambda: format(5, '.f'), lambda: format(True, 'q'), lambda: format(1.5, ',_'), lambda: format(1.0, '5.5.5'), lambda: format('a', '0=5'), lambda: format('a', '05'))
