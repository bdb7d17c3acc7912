# expect: value
# stdout: 1 1 0 500001 [1, 100000] 100001 True 0 31250
# Long needles that nearly match everywhere, and many matches: linear work, charged in proportion.
text = 'a' * 1_000_000
needle = 'b' + 'a' * 100_000
both = needle + text
last = text + 'a' * 100_000 + 'b'
places = last.rfind('a' * 100_000 + 'b')
out = [
    both.count(needle),
    len(both.replace(needle, '')) // len(text),
    both.find(needle),
    places - 499_999,
    [len(both.split(needle)) - 1, len(needle) - 1],
    len(('a,' * 100_000).rsplit(',')),
    needle in both,
    last.rfind(needle) + 1,
    ('x' * 32 * 31_250).count('x' * 32),
]
print(*out)
