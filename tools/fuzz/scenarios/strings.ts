/** Scenarios of f-strings, template strings, formats and literals. */

export const STRING_SCENARIOS: readonly string[] = [
  `class F:
    def __format__(self, spec): return «f'<{spec}>'¦<any>¦spec * 2»
    def __repr__(self): return «'F()'¦<any>»
    «def __str__(self): return <any>¦»
    def __getattr__(self, n): return n
    def __getitem__(self, k): tick(); return «k¦repr(k)¦<any>»
x, w, n = <any>, <small>, <num>
print(f'«{x}¦{x!r}¦{x!s}¦{x!a}¦{x=}¦{x = }¦{ x=!s}¦{x=:>9}¦{F():a b}¦{F()!r:>{w}}¦{F()!s:^{8}}¦{n:{w}}¦{n:{'>'}{9}}¦{n:.{w}f}¦{n:«<spec>¦<spec>»}¦{{{n}}}¦{{}}¦{(lambda q: q)(n)}¦{[k for k in (1, 2)]}¦{ {1: 2}[1] }¦{'a' 'b'}¦{"q"}¦{'\\n'}¦{f'{n}'}¦{f"{f'{n!r}'}"}¦{n if w else x}¦{w := 3}¦{(w := 3)}¦{*<!list>, 1}¦{x,}¦{n!r:{w}.{2}}¦{'{'}}}¦{n:{{w}}}¦{w=!r:>{4}}¦{not x}¦{n:{w!r:>1}}¦{x!r:}¦{n:{''}}¦{"\\N{BULLET}"}¦\\N{BULLET}{n}¦{1_0:_}¦{n:%H}¦{x.a.b if 0 else 1}¦{F().real}¦{F()[1]}¦{yield_ if 0 else 2}¦{n=:{w}}¦{1 + 1 = }¦{ n  =  }¦{x!r  }»')
print(f"""«{
    n  # comment
}¦{n:>
5}¦a
{n = }
b¦{'''t''' + "u"}¦{
x!r
}¦{n:
}»""", f'a' 'b' f'{n}', rf'\\d{n}\\{n}', «rf'{n:\\>5}'¦fr'{x!r}\\n'¦f'\\x41{n}\\t'¦f'{n}' '{n}'¦f'' f'{x}'¦F'{n}'¦f'{n}'f"{x}"»)
print('«{}¦{0}¦{0!r}¦{x}¦{x!s:>9}¦{0.real}¦{0[0]}¦{0[a]}¦{:{}}¦{0:{1}}¦{a.b.c}¦{}{}¦{0}{}¦{¦}¦{{}}¦{!r}¦{!x}¦{0!}¦{:}¦{0:}¦{0.}¦{0[}¦{0[]}¦{x.a[0].b}¦{-1}¦{ 0}¦{0 }¦{:d}¦{:«<spec>¦<spec>»}¦{:{:{}}}¦{0[0][1]}¦{0.__class__.__name__}¦{0.__class__.__mro__[1]}»'.format(«x¦n, w¦F(), 5¦x, x=F(), a=F()¦*<seq>¦a=1¦»))
print('«%s¦%r¦%5s|¦%-5d|¦%05d¦%+.2f¦%x¦%c¦%%¦%(a)s¦%(a)5.1f¦%*d¦%.*f¦%s %s¦%i %%¦%z¦%¦%a¦%e¦%G¦%#x¦%ld¦%(a)s %s¦%5¦%o»' % «x¦n¦(x,)¦(w, n)¦{'a': n}¦(n, x, w)¦F()¦()¦<tuple>»)
print(format(«x¦n¦F()¦<any>», '«<spec>¦<spec>¦¦{}¦>¦<<9¦€^7¦010¦_¦,d¦.¦5.¦.3s¦=5¦#b¦+s¦ d¦zf¦c¦n¦%¦s¦r»'))`,

  `from string.templatelib import Template, Interpolation
name, val = <str>, <any>
class Fm:
    def __format__(self, s): return 'fm:' + s
t = t'«hello {name}¦{val!r:>{5}}¦{val=}¦{name}{val}¦¦{val:{name}}¦{{lit}} {1 + 1}¦{(lambda: val)()}¦{t"{name}"}¦{f"{name}"!s}¦{val!a:x}¦a{undefined_t}b¦{val = !s:.3}¦{Fm():q}¦\\N{BULLET}{val}\\n¦{[k for k in (1, 2)]}¦{*[1],}¦{name:%Y}»'
print(t.strings, t.values, len(t.interpolations))
for i in t«¦.interpolations»:
    print(i if isinstance(i, str) else (i.value, i.expression, i.conversion, i.format_spec))
«print(repr(t + t'{val}'))
¦print(repr(t + 'str'))
¦print(repr('str' + t))
¦print(repr(t'a' t'{val}b'))
¦print(t == t, hash(t) == hash(t), t is t)
¦print(Template('a', Interpolation(val, 'val', «None¦'r'¦'q'¦<any>», <str>), 'b'))
¦print(Template('a', 'b', «<any>¦Interpolation(1)¦t»).strings)
¦print(t'{val}'.interpolations[0])
¦print(''.join(s if isinstance(s, str) else format(s.value, s.format_spec) for s in t))
¦t.strings = 1
¦t.zz = 1
¦print(t[0])
¦print(str(t), f'{t}', bool(t), len([*t]))
¦match t:
    case Template(): print('template')
match t'{val}'.interpolations[0]:
    case Interpolation(v, e, c, s): print(v, e, c, s)
¦print(type(t).__name__, type(t).__mro__, isinstance(t, str))
¦class TT(Template): pass
¦print(t + val)
¦print(rt'\\d{val}', tR"""{
    val
}""".interpolations[0].expression)
¦print(Template(«1¦*<seq>», strings=«1¦()»))
»print(t'{name!r}'.interpolations[0].conversion, iter(t))`,

  `for text in (<str>, «'aÄß'¦'ǅx'¦'\\u0130I'¦'ﬁ ﬃ'¦'Σς'», «'tab\\tq'¦'l1\\r\\nl2\\x0bl3\\x85l4\\u2028'¦'\\ud800'¦'\\U0001F600é'¦'a\\x00b'»):
    print(ascii(text), repr(text), len(text), text.«upper()¦lower()¦title()¦casefold()¦swapcase()¦capitalize()¦splitlines()¦splitlines(True)¦encode('utf-8', «'replace'¦'surrogatepass'¦'strict'¦'namereplace'¦'xmlcharrefreplace'¦'nope'»)¦encode(<codec>)¦isidentifier()¦isprintable()¦split(«¦None, 1¦'a'¦''»)¦strip(«¦'aB'¦None¦1»)¦partition(<str>)¦replace(<str>, <str>, «-1¦1¦0¦count=1»)¦translate(<any>)¦zfill(9)¦center(9, <str>)¦find(<str>, <small>)¦count('')¦join(<seq>)¦expandtabs(3)¦startswith(<any>)¦removesuffix(<any>)¦format(*<seq>)¦rsplit('l', 1)¦index(<str>, -3, 5)¦isdecimal(), text.isnumeric()»)
print(«'\\N{GREEK SMALL LETTER ALPHA}\\x41\\101\\u00e9\\
cont'¦r'\\N{x}'¦u'u' 'v' """w
"""¦b'a' b'\\x00\\377'¦1_000 + 0x_ff + 0b1_0 + 0o17¦1e3, 1_0.5e-1_0, .5j, 1E+2¦00, 0_0, 1.e1¦int('１２'), float(' 1_0.5 ')¦...¦(1,), (), (1)¦'' ''¦rb'\\d' Rb'\\\\'»)
print(str.maketrans(«<dict>¦<str>, <str>¦<str>, <str>, <str>»), <bytes>.«decode(<codec>)¦hex('-', 2)¦split()¦translate(None, b'a')¦find(<any>)¦join(<seq>)¦title()¦isupper()¦replace(b'', b'-')¦startswith(<any>)¦fromhex(<str>)¦rjust(9, <any>)», bytearray(<bytes>)«¦[::2]¦.pop()¦.extend(<any>)¦ + <bytes>¦ * 2¦.insert(0, 1)», memoryview(<bytes>)[«0¦1:¦::2¦<any>»])`.replace(
    " b'\\\\x41' if 0 else 1",
    '',
  ),
];
