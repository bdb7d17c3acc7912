# Which characters match where case is ignored: lower case first, then those that share their upper case.
import re

LETTERS = 'aAkK\u212asSſßẞiIİıéÉσςΣµμΜǆǅǄθϑΘάΆẛṡᲀвВﬅﬆ𐐀𐐨ÿŸåÅ\u212b'
for c in LETTERS:
    same = [d for d in LETTERS if re.fullmatch(re.escape(c), d, re.I)]
    in_set = [d for d in LETTERS if re.fullmatch(f'[{c}-{c}]', d, re.I)]
    others = [d for d in LETTERS if re.fullmatch(f'[^{c}]', d, re.I)]
    in_ascii = [d for d in LETTERS if re.fullmatch(re.escape(c), d, re.I | re.A)]
    print(ascii(c), ascii(same), ascii(in_set), len(others), ascii(in_ascii))
print(re.findall('(?i)[a-z]', 'aZ\u212aſıİé'), re.findall('(?i)[a-z]', 'aZ\u212aſıİé', re.A), re.findall('(?i)[^a-z]', 'aZ\u212aſıİé1'))
print(re.findall('(?i)[A-Z_]+', 'ab_C d'), re.findall('(?i)[à-ö]+', 'ÀÖ÷àö'), re.findall('(?i)[\u0100-\u017f]', 'ĀāaS'))
print(re.findall('(?i:a)b', 'Ab AB ab'), re.findall('(?i)a(?-i:b)', 'Ab AB aB'), re.findall('(?i)hello|WORLD', 'HELLO world'))
print(re.findall(b'(?i)[a-f]', b'aF\xe9\xc9'), re.findall(b'(?i)\xe9', b'\xe9\xc9'), re.findall(b'(?i)x', b'xX'))
print(re.findall(b'(?iL)[^a]', b'aAb'), re.findall(b'(?i)[^a]', b'aAb'), re.findall(b'(?iL)a', b'aAb'), re.findall(rb'(?L)\w', b'a\xe9_'))
print(re.search(r'(?i)(ß)\1', 'ßẞ'), re.search(r'(?i)(k)\1', 'k\u212a'), re.search(r'(?i)(s)\1', 'sſ'), re.search(r'(?i)(σ)\1', 'σς'))
print(re.match('(?i)ß', 'ẞ'), re.match('(?i)ẞ', 'ß'), re.match('(?i)[ßa]', 'ẞ'), re.match('(?i)ŉ', 'ʼN'))
print(re.sub('(?i)abc', 'x', 'ABC abc aBc'), re.split('(?i)X', 'axbXc'), re.match('(?i)[\U00010400-\U0001044f]', '\U00010450'))
count = sum(1 for i in range(0x10000) if not 0xd800 <= i < 0xe000 and re.match(re.escape(chr(i)), chr(i).upper()[0], re.I) and chr(i).upper() != chr(i))
print(count)
