def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


s = 'abracadabra'

# === find, index and their mirror images ===
print(s.find('a'), s.find('a', 1), s.find('a', 4, 5), s.find('z'), s.find(''), s.find('', 5), s.find('', 20), s.find('bra', -3), s.find('a', None, None), s.find('abra', 1))
print(s.rfind('a'), s.rfind('a', 0, 10), s.rfind('z'), s.rfind(''), s.rfind('', 3, 5), s.rfind('bra'), s.index('c'), s.rindex('b'), 'a😀b😀'.find('😀', 2), 'a😀b'.index('b'))
err(lambda: s.index('z'), lambda: s.rindex('z'), lambda: s.index('a', 11), lambda: s.find(), lambda: s.find(5), lambda: s.find('a', 'b'), lambda: s.find('a', 1.5), lambda: s.find('a', 1, 2, 3), lambda: s.find(sub='a'), lambda: s.index(None))

# === count ===
print(s.count('a'), s.count('abra'), s.count(''), s.count('a', 1), s.count('a', 1, 5), 'aaaa'.count('aa'), ''.count(''), s.count('', 4, 6), s.count('z'), 'ééé'.count('é'))
err(lambda: s.count(), lambda: s.count(1))

# === startswith, endswith ===
print(s.startswith('abra'), s.startswith('bra', 1), s.startswith(('x', 'a')), s.startswith(()), s.startswith(''), s.startswith('', 11), s.startswith('', 12), s.startswith('bra', 1, 3), s.endswith('bra'), s.endswith(('z', 'ra')), s.endswith('bra', 0, 4), s.endswith(''))
err(lambda: s.startswith(5), lambda: s.startswith(['a']), lambda: s.startswith(('a', 5)), lambda: s.startswith(('z', 5)), lambda: s.endswith(None), lambda: s.endswith((b'a',)), lambda: s.startswith())

# === replace ===
print(s.replace('a', 'X'), s.replace('a', 'X', 2), s.replace('abra', ''), s.replace('', '-'), s.replace('', '-', 3), s.replace('z', 'y'), s.replace('a', 'a'), s.replace('a', 'b', 0), s.replace('a', 'b', -1), ''.replace('', 'x'), 'aaa'.replace('aa', 'b'), s.replace('b', 'é😀', count=1))
err(lambda: s.replace('a'), lambda: s.replace('a', 5), lambda: s.replace(5, 'a'), lambda: s.replace('a', 'b', 'c'), lambda: s.replace('a', 'b', 1, 2), lambda: s.replace('a', 'b', cnt=1))

# === removeprefix, removesuffix ===
print(s.removeprefix('abra'), s.removeprefix('bra'), s.removesuffix('abra'), s.removesuffix(''), 'aa'.removeprefix('aaa'), 'abab'.removeprefix('ab'))
err(lambda: s.removeprefix(), lambda: s.removeprefix(('a',)), lambda: s.removesuffix(5))

# === partition ===
print('a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('='), 'abc'.rpartition('='), '=a'.partition('='), 'a->b'.partition('->'), ''.partition('x'))
err(lambda: 'a'.partition(''), lambda: 'a'.rpartition(''), lambda: 'a'.partition(5), lambda: 'a'.partition())

# === containment across widths ===
print('é' in 'caf\u00e9', 'e\u0301' in 'café', '😀' in 'x😀', '\ud83d' in '😀', 'bc' in 'abcd', 'abcd' in 'abc')
