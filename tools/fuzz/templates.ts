/** The grammar of expressions as text: for each type, ways to make a value of it. `<type>` is a hole; `<!type>` one that may hold neither a walrus nor a yield. */

/** Values without operands. Names are those of the prelude, one letter for each type. */
export const ATOMS: Readonly<Record<string, readonly string[]>> = {
  int: ['0', '1', '2', '3', '-1', '7', '10', '255', '1000', '2**31', '2**53', '-2**63', '10**18', '12345678901234567890', '0x1F', '0b101', '1_000', 'i0', 'i1', 'i2', 'i0', 'i1'],
  small: ['0', '1', '2', '3', '-1', '-2', '4'],
  tiny: ['0', '1', '2', '3', '5'],
  index: ['0', '1', '2', '-1', '-2', '3', '-4', '5', 'True', 'i2 % 4'],
  bound: ['0', '1', '2', '-1', '-2', '4', '-9', '9', 'None', '', ''],
  step: ['1', '2', '-1', '-2', '3', '-3', '', 'None'],
  float: ['0.0', '1.5', '-2.25', '1e16', '1e-7', '0.1', '3.0', '-0.0', '1e300', 'float("inf")', 'float("nan")', '123456.789', 'f0', 'f1', '.5', '2.'],
  bool: ['True', 'False', 'b0'],
  str: ["''", "'a'", "'abc'", "'Hello World'", "'x,y,,z'", "'  pad '", "'é'", "'ß'", "'😀k'", "'12'", "'3.5'", "'A\\tb\\nc'", "'ab' 'cd'", 's0', 's1', 's2', "'%s-%d'", "'{}:{}'", "'aXbXc'", "r'\\d'", "'İ'", "'\\x00'", '"it\'s"'],
  bytes: ["b''", "b'abc'", "b'\\x00\\xff'", "b'a,b'", "b'Hello'", 'y0', "b'12'", "b'\\n\\''"],
  list: ['[]', '[1]', '[1, 2, 3]', "['b', 'a']", '[3, 1, 2, 1]', '[[1], [2]]', 'l0', 'l1', 'l2', '[None, True]', '[0.5, 2]'],
  ints: ['[3, 1, 2]', '[5, -1, 0, 5]', '(4, 2, 9)', 'range(4)', '[1]', '[]', 'range(5, 0, -2)', '[True, 2]'],
  strs: ["['b', 'a', 'c']", "('x', 'yy')", "'hello'", "['Ab', 'aB']", '[]', "'a b c'.split()"],
  tuple: ['()', '(1,)', '(1, 2)', "('a', 2.5, None)", 't0', 't1', '((1, 2), 3)'],
  dict: ['{}', "{'a': 1}", "{'a': 1, 'b': 2}", "{1: 'x', 2: 'y'}", 'd0', 'd1', "{(1, 2): 3, None: 4}", "{'b': [1], 'a': {}}", '{True: 1, 1.0: 2}'],
  set: ['set()', '{1, 2}', '{1, 2, 3}', "{'a', 'b'}", 'frozenset({2, 3})', 'set("abc")', '{*range(3)}', '{None, 0, 2.5}'],
  none: ['None'],
  complex: ['1j', '(1+2j)', '(-0.5j)', 'complex(2, -3)', '0j'],
  range: ['range(3)', 'range(1, 6)', 'range(5, 0, -1)', 'range(0)', 'range(0, 10, 3)', 'range(-3, 3, 2)'],
  object: ['o0', 'o1', 'o2'],
  ellipsis: ['...', 'NotImplemented'],
  name: ['x', 'v', 'kind', '__class__.__name__', 'missing', 'upper', 'real', '__doc__', 'name'],
  spec: ['d', '5', '>6', '<7', '^9', '*^9', '+', ' ', '05', 'x', '#x', 'b', '#o', ',', '_', '.2f', '8.3f', 'e', '.3e', 'g', '.2g', '%', '.1%', 's', '.2', '10.3', 'c', 'n', '+.1f', '=+7', '010.2f', '#X', ',.2f', '_x', 'q', 'z.1f', '>>4', '-<4', '.0f', '#.0f'],
  directive: ['%d', '%s', '%r', '%5d', '%-5s|', '%05.1f', '%x', '%#o', '%e', '%g', '%c', '%%%s', '%+d', '% d', '%.3s', '%i', '%a', '%X', '%5.1f%%'],
  type: ['int', 'str', 'list', 'float', 'tuple', 'dict', 'bool', 'bytes', 'type(None)', 'object', 'K0', 'K1', 'E0', 'complex', 'Exception', '(int, str)', 'int | str', 'range'],
  keyfn: ['None', 'str', 'repr', 'lambda v: -v', 'lambda v: str(v)[::-1]', 'len', 'abs', 'lambda v: (type(v).__name__, str(v))', 'lambda v: 0'],
  codec: ["'utf-8'", "'ascii'", "'latin-1'", "'utf-16-le'", "'ascii', 'replace'", "'ascii', 'ignore'", "'ascii', 'backslashreplace'", "'utf-8', 'strict'"],
};

const LISTLIKE = ['<list>', '<tuple>', '<ints>', '<strs>', '<range>', '<str>', '<dict>', 'G0(<small>)', '<object>'];

/** Ways to make each type from others. */
export const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  int: [
    '<int> + <int>', '<int> - <int>', '(<int> * <int>)', '<int> // <int>', '<int> % <int>', '<int> & <int>', '<int> | <int>', '<int> ^ <int>', '(<int> << <tiny>)', '(<int> >> <tiny>)',
    '((<int>) ** <tiny>)', 'pow(<int>, <tiny>, <int>)', '-<int>', '~<int>', '+<int>', 'len(<seq>)', 'abs(<int>)', 'sum(<ints>)', 'sum(<ints>, <int>)', 'max(<ints>)', 'min(<ints>, default=<int>)', 'max(<int>, <int>)',
    'int(<float>)', 'int(<str>)', 'int(<str>, <small>)', 'int(<bool>)', 'ord(<str>)', 'ord(<str>[<index>])', 'round(<float>)', 'round(<int>, <small>)', 'divmod(<int>, <int>)[<index>]', '<str>.count(<str>)',
    '<str>.find(<str>)', '<str>.index(<str>)', '<str>.rfind(<str>, <small>)', '<list>.index(<scalar>)', '<list>.count(<scalar>)', '<tuple>.index(<scalar>, <small>)', '(<int>).bit_length()', '(<int>).bit_count()', '<ints>[<index>]',
    'int.from_bytes(<bytes>, <order>)', 'hash(<tiny>)', '<bytes>[<index>]', '<bytes>.find(<bytes>)', '<dict>.get(<scalar>, <int>)', 'math.gcd(<int>, <int>)', 'math.isqrt(<int>)', 'math.floor(<float>)', 'math.comb(<tiny>, <tiny>)',
    '(<float>).as_integer_ratio()[<index>]', '(<int>).numerator', '<object>.v', 'int(<object>)', 'next(iter(<ints>), <int>)', '<bool> + <bool>', 'sum(1 for x in <!seq> if x)', 'sum(x * 2 for x in <!ints>)', 'len(<set>)', '<range>.count(<int>)',
    '[x for x in <!ints> if x > <!int>][<index>]', 'operator_index(<object>)', '(lambda a, b=2, *c, d=3, **e: a + b + d + len(c) + len(e))(<int>, <int>, *<ints>)', 'max(<strs>, key=len, default="").count("a")', 'len(<strs>)',
  ],
  float: [
    '<float> + <float>', '<float> - <int>', '<float> * <float>', '<int> / <int>', '<float> / <float>', '<float> // <float>', '<float> % <float>', '(<float>) ** <tiny>', '(<float>) ** 0.5', '-<float>', 'abs(<float>)', 'float(<int>)', 'float(<str>)',
    'round(<float>, <small>)', 'sum([<float>, <int>])', 'max(<float>, <float>)', 'min(<float>, <int>)', 'divmod(<float>, <float>)[1]', '(<complex>).real', 'abs(<complex>)', 'math.sqrt(<float>)', 'math.fabs(<float>)', 'math.fmod(<float>, <float>)', 'float(<object>)',
    'math.copysign(<float>, <float>)', 'math.fsum([<float>, <float>])', '<int> * <float>', 'math.inf', 'math.hypot(<int>, 4.0)', '(<float>).conjugate()', 'float.fromhex((<float>).hex())', '(<int>) ** -2', 'math.ldexp(<float>, <small>)',
  ],
  bool: [
    '<int> < <int>', '<int> == <int>', '<float> >= <int>', '<str> < <str>', '<any> == <any>', '<any> != <any>', 'not <any>', '<bool> and <bool>', '<bool> or <bool>', '<scalar> in <list>', '<str> in <str>', '<str> not in <strs>', '<any> is None', '<any> is not None',
    '<int> < <int> <= <int>', '<int> in <range>', '<list> < <list>', '<tuple> >= <tuple>', '<list> == <list>', '<dict> == <dict>', '<str>.startswith(<str>)', '<str>.endswith((<str>, <str>))', '<str>.isdigit()', '<str>.isalpha()', '<str>.isupper()', '<str>.islower()', '<str>.isspace()',
    '<str>.istitle()', '<str>.isidentifier()', '<str>.isalnum()', '<str>.isnumeric()', '<str>.isprintable()', '<str>.isascii()', 'any(<list>)', 'all(<list>)', 'any(x == <!any> for x in <!seq>)', 'isinstance(<any>, <type>)', 'issubclass(<type>, <type>)', 'bool(<any>)', 'callable(<any>)',
    "hasattr(<any>, '<name>')", '<set> <= <set>', '<set>.isdisjoint(<seq>)', '<scalar> in <set>', '<bytes> == <bytes>', '<scalar> in <dict>', '<dict>.keys() == <set>', '(<float>).is_integer()', 'math.isnan(<float>)', 'math.isclose(<float>, <float>)', '<any> < <any>', '<object> == <any>', '<any> in <object>', '<object> < <object>',
    '<set> == <set>', '<set>.issubset(<list>)', '<range> == <range>', '1 < <int> != <float> == <any>', '<bytes>.startswith(<bytes>)', '<bytes>.isalpha()', 'type(<any>) is type(<any>)', '<int> in <bytes>', 'T(<int>) < T(<int>) < T(<int>)',
  ],
  str: [
    '<str> + <str>', '(<str> * <small>)', '(<small> * <str>)', '<str>[<index>]', '<str>[<bound>:<bound>]', '<str>[<bound>:<bound>:<step>]', '<str>.upper()', '<str>.lower()', '<str>.title()', '<str>.capitalize()', '<str>.swapcase()', '<str>.casefold()', '<str>.strip()', '<str>.lstrip(<str>)', '<str>.rstrip(<str>)',
    '<str>.replace(<str>, <str>)', '<str>.replace(<str>, <str>, <small>)', '<str>.center(<width>, <fill>)', '<str>.ljust(<width>)', '<str>.rjust(<width>, <fill>)', '<str>.zfill(<width>)', '<str>.join(<strs>)', '<str>.join([<str>, <any>])', '<str>.expandtabs(<small>)', '<str>.removeprefix(<str>)', '<str>.removesuffix(<str>)',
    '<str>.partition(<str>)[<index>]', '<str>.translate({97: <str>, 98: None})', 'str(<any>)', 'repr(<any>)', 'ascii(<any>)', 'chr(<int> % 1000)', 'chr(<small>)', 'hex(<int>)', 'bin(<int>)', 'oct(<int>)', "format(<num>, '<spec>')", "format(<str>, '<spec>')", "f'{<!any>}'", "f'{<!num>:<spec>}'", "f'{<!str>!r:>10}'",
    "f'{<!any>!s}|{<!any>!r}|{<!any>!a}'", "f'{<!int>:{<!width>}}'", "f'{<!int>=}'", "f'{ <!str> = !r:^12}'", "f'{{{<!int>}}}'", "f'a{<!str>}b{<!float>:.{<!tiny>}f}c'", "'{} {!r:>5} {!s}'.format(<any>, <any>, <any>)", "'{0}{1}{0}'.format(<any>, <str>)", "'{a:<spec>}'.format(a=<num>)", "'{0[0]} {0.x}'.format(<any>)", "'{a[k]}'.format_map({'a': <dict>})",
    "'{:{}}'.format(<str>, <width>)", "'<directive>' % (<any>,)", "'<directive>' % <num>", "'<directive> <directive>' % (<any>, <num>)", "'%(a)s %(b)r' % {'a': <any>, 'b': <any>}", "'%*d' % (<width>, <int>)", '<str> % <tuple>', 'type(<any>).__name__', '<bytes>.decode(<codec>)', '<bytes>.hex()', "bytes.hex(<bytes>, ':', 2)", 'str(<bytes>, <codec>)', '(<float>).hex()',
    'max(<strs>)', 'min(<strs>, key=<keyfn>)', '"".join(reversed(<str>))', '"".join(sorted(<str>))', '"".join(c for c in <!str> if c != <!str>)', "'-'.join(map(str, <seq>))", 'str(<object>)', "format(<object>, '<spec>')", "getattr(<any>, '<name>', <str>)", '<str>.splitlines()[<index>]', '<str>.split()[<index>]', 'repr(<object>)', 'next(iter(<str>))', '<str>.format(<any>, <any>)',
  ],
  bytes: ['<bytes> + <bytes>', '(<bytes> * <small>)', '<bytes>[<bound>:<bound>:<step>]', '<str>.encode(<codec>)', 'bytes(<ints>)', 'bytes([<tiny>, <small>])', '<bytes>.upper()', '<bytes>.replace(<bytes>, <bytes>)', '<bytes>.strip()', '<bytes>.join([<bytes>, <bytes>])', '(<int>).to_bytes(<tiny>, <order>)', "(<int>).to_bytes(9, 'big', signed=True)", 'bytearray(<bytes>)', "b'%d|%s' % (<int>, <bytes>)", 'bytes.fromhex("0aff")', '<bytes>.center(<width>)', '<bytes>.title()', '<bytes>.ljust(<width>, b"*")'],
  list: [
    '<list> + <list>', '(<list> * <small>)', '<list>[<bound>:<bound>]', '<list>[<bound>:<bound>:<step>]', 'list(<seq>)', 'sorted(<ints>)', 'sorted(<strs>, key=<keyfn>)', 'sorted(<list>, key=<keyfn>, reverse=<bool>)', '[<any>, <any>]', '[*<seq>, <any>]', '[*<seq>, *<seq>]', '[x for x in <!seq>]', '[x for x in <!seq> if x]', '[(x, y) for x in <!range> for y in <!strs>]',
    '[x + y for x in <!ints> for y in range(x % 3)]', '[[y for y in <!range> if y != x] for x in <!range>]', '[f(<!any>) for f in (lambda v, k=k: (v, k) for k in <!range>)]', '[f() for f in [lambda: x for x in <!range>]]', 'list(map(<fn>, <seq>))', 'list(map(lambda a, b: (a, b), <seq>, <seq>))', 'list(filter(None, <list>))', 'list(filter(<fn>, <seq>))',
    'list(zip(<seq>, <seq>))', 'list(zip(<seq>, <seq>, strict=True))', 'list(enumerate(<seq>, <small>))', 'list(reversed(<list>))', 'list(reversed(<dict>))', '<str>.split(<str>)', '<str>.split(None, <small>)', '<str>.rsplit(<str>, <small>)', '<str>.splitlines(<bool>)', '<list>.copy()', 'list(<dict>)', 'list(<dict>.items())', 'list(<dict>.values())', 'sorted(<set>, key=repr)',
    'sorted(<set> | <set>, key=repr)', 'sorted(<set> & <set>, key=repr)', 'sorted(<set> - <set>, key=repr)', 'sorted(<set> ^ <set>, key=repr)', 'sorted(<set>.union(<seq>), key=repr)', 'sorted(<dict>.keys() & <set>, key=repr)', 'sorted(<dict>.keys() | <dict>.keys(), key=repr)', 'sorted({x for x in <!strs>}, key=repr)', 'list(<object>)', 'list(G0(<small>))',
    '[*map(<fn>, <ints>)]', '[a for a, *b in [(1, 2), <!tuple>]]', 'drain(G0(<small>), <list>)', 'list(x for x in <!seq> if not x)', '<bytes>.split(<bytes>)', '[v for k, v in <!dict>.items()]', 'list(iter(iter(<ints>).__next__, <int>))', '[T(x) for x in <!ints> if T(x) > 0]', 'sorted(<dict>.items(), key=lambda p: str(p))', '(lambda *a, **k: [a, k])(*<seq>, **<kwargs>)', 'sorted(<list>)', '[i for i in <!range> if i % 2 if i > 1 or <!bool>]',
  ],
  tuple: ['<tuple> + <tuple>', '(<tuple> * <small>)', '<tuple>[<bound>:<bound>:<step>]', 'tuple(<seq>)', '(<any>, <any>)', '(*<seq>, <any>)', 'divmod(<int>, <int>)', 'divmod(<float>, <float>)', '<str>.partition(<str>)', '<str>.rpartition(<str>)', 'tuple(x for x in <!seq>)', 'slice(<small>, None, <small>).indices(<tiny>)', '(<float>).as_integer_ratio()', 'next(enumerate(<seq>))', 'next(zip(<seq>, <seq>), ())', 'math.frexp(<float>)', '*<seq>, <any>', '(lambda *a: a)(*<seq>, *<seq>)', '<any>, <any>', 'max(<dict>.items())'],
  dict: ['{<key>: <any>}', '{<key>: <any>, **<dict>}', '{**<dict>, **<dict>}', 'dict(a=<any>, b=<any>)', 'dict(<dict>, a=<any>)', 'dict(zip(<strs>, <seq>))', '{x: <!any> for x in <!seq>}', '{k: v for k, v in <!dict>.items()}', '{v: k for k, v in <!dict>.items() if v}', 'dict.fromkeys(<strs>, <any>)', '<dict> | <dict>', '<dict>.copy()', 'dict([(<key>, <any>), <tuple>])', 'dict(enumerate(<seq>))', '(lambda **k: k)(**<kwargs>, z=<any>)', '{x: y for x in <!range> for y in <!ints>}'],
  set: ['{<key>, <key>}', 'set(<seq>)', 'frozenset(<seq>)', '<set> | <set>', '<set> & <set>', '<set> - <set>', '<set> ^ <set>', '{x for x in <!seq>}', '<set>.union(<seq>)', '<set>.difference(<list>)', '<set>.symmetric_difference(<ints>)', '<set>.copy()', '<dict>.keys() - <set>'],
  complex: ['<complex> + <complex>', '<complex> * <complex>', '<complex> / <complex>', '<complex> - <int>', '(<complex>) ** 2', '(<complex>).conjugate()', 'complex(<float>, <float>)', 'complex(<str>)', '-<complex>', 'complex(<any>)'],
  range: ['range(<tiny>)', 'range(<small>, <small>)', 'range(<small>, <small>, <small>)', '<range>[<bound>:<bound>:<step>]', 'range(<object>)'],
  none: ['<list>.append(<scalar>)', '<dict>.get(<key>)', '<list>.sort()', '<list>.reverse()', '<list>.clear()', "print(<any>, <any>, sep=<str>, end='\\n')", 'print(*<seq>)', '<dict>.update(<dict>)', '<list>.insert(<index>, <scalar>)', '<list>.extend(<ints>)', '<list>.remove(<scalar>)', '<set>.add(<any>)', '<list>.sort(key=<keyfn>, reverse=<bool>)', "<dict>.update(<kwargs>, q=<any>)"],
  object: ['<object> + <any>', '<object> - <object>', '<any> + <object>', '(<object> * <small>)', '(<small> * <object>)', 'K0(<int>)', 'K1(<int>)', 'K2(<int>)', 'K1(<int>, <any>)', '-<object>', '<object> // <int>', '<int> % <object>', '<object> @ <object>', '<object> & <any>', '<any> | <object>', '~<object>', '<object>.me()', 'K0(v=<int>)', 'K1.make(<int>)', 'K2.make(<any>)', '<object>.twin', '<object>[<index>]', '<object>.m(<any>)', '<object>(<any>)', '<object> << <tiny>', '(<object> ** <tiny>)', 'round(<object>)', 'abs(<object>)', 'divmod(<object>, <int>)', 'reversed(<object>)', '<object>[<bound>:<bound>]', '<object> > <any>', '<object>.s(<int>)', '<object>.missing', 'super(K1, <object>).m(<any>)', 'E0(<any>, <any>)', 'E0(<any>).args', 'K0.m(<object>, <any>)', 'len(<object>)', 'iter(<object>)', 'next(<object>)'],
  ellipsis: ['...'],
};

/** Types that stand for a choice of others, or for a plain text. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  any: ['<int>', '<int>', '<str>', '<str>', '<float>', '<bool>', '<list>', '<tuple>', '<dict>', '<none>', '<object>', '<bytes>', '<call>', '<complex>', '<range>', '<ellipsis>'],
  scalar: ['<int>', '<str>', '<float>', '<bool>', 'None', '<tuple>'],
  key: ['<int>', '<str>', '<tuple>', '<bool>', 'None', '<float>', '<any>'],
  num: ['<int>', '<int>', '<float>', '<bool>', '<float>'],
  seq: LISTLIKE,
  width: ['<tiny>', '8', '12', '6'],
  fill: ["'*'", "' '", "'é'", "'0'", "'ab'"],
  order: ["'big'", "'little'"],
  fn: ['str', 'lambda v: (v, v)', 'len', 'abs', 'lambda v: v + 1', 'T', 'bool', 'lambda v: v == <!any>', 'repr', 'int'],
  kwargs: ["{'a': <any>, 'b': 2}", '{}', 'dict(c=<any>)', '<dict>'],
  call: ['F0(<args>)', 'F1(<args>)', 'F2(<args>)', 'F3(<args>)', 'F0(<any>, <any>)', 'F1(<any>)', 'F2(<any>, <any>)', 'F3(<any>, <any>)'],
};

/** Ways to pass a value of any type through something else. */
export const WRAPPERS = ['<T> if <bool> else <T>', '<T> or <T>', '<T> and <T>', 'T(<T>)', '(lambda: <!T>)()', '(lambda x, y=<!any>: x)(<T>)', '[<T>][0]', "{'k': <T>}['k']", '(<T>, <any>)[0]', 'next(x for x in [<!T>])', '(lambda *a, **k: a[0])(<T>, *<seq>, **<kwargs>)', '[x for x in [<!T>]][-1]', '(<T>)'] as const;

/** The types of which a variable of the prelude exists, with the letter of its names. */
export const VARIABLES = { int: 'i', float: 'f', bool: 'b', str: 's', bytes: 'y', list: 'l', tuple: 't', dict: 'd', object: 'o' } as const;
