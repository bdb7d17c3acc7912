/** Differences in modules that are decided and documented, as in `allowed.ts`. */
import type { Allowed } from './allowed.ts';

/** A TypeError about how many arguments there are, or which keywords. */
const COUNT =
  /^! TypeError: .*(?:takes (?:no|exactly|at (?:least|most)|from|\d)|takes \d|expected (?:at (?:least|most) |exactly )?\d+ arguments?|missing (?:\d+ )?required|unexpected keyword|multiple values|positional-only|no keyword|given by name|needs an argument|not enough arguments|too many positional|must have at least)/;

/** What is C in CPython and Python here. */
const PYTHON =
  /^(?:io|collections\.(?:deque|OrderedDict|defaultdict|Counter)|datetime|functools|operator|csv|struct|binascii|cmath|bisect|hmac|os|time|types|heapq|hashlib|random|zlib|codecs|contextvars|xml\.etree\.ElementTree)\b/;

/** One error for every class, so that two errors of a class are the same besides their texts. */
function wrong(error: string): Allowed {
  const one = new RegExp(`^! ${error}: `);
  return {
    target: PYTHON,
    theirs: one,
    ours: one,
    page: 'docs/divergences/modules.md',
    why: 'the words for a wrong argument',
  };
}

/** THE list of documented differences in modules. */
export const ALLOWED_IN_MODULES: readonly Allowed[] = [
  {
    theirs: COUNT,
    ours: COUNT,
    page: 'docs/divergences/modules.md',
    why: 'the words for wrong numbers of arguments',
  },
  {
    besides: / \[__(?:context|cause)__ \w+\]/g,
    page: 'docs/divergences/modules.md',
    why: 'what was being handled inside a module when it raised',
  },
  ...['TypeError', 'ValueError', 'AttributeError', 'OverflowError', 'IndexError'].map(wrong),
  {
    target: PYTHON,
    call: /2\*\*(?:31|70)/,
    theirs: /^! (?:OverflowError|IndexError): (?:Python int too large|cannot fit)/,
    ours: /^(?!!|RUN)|^! (?:IndexError|OverflowError|ValueError|MemoryError)\b|^RUN ENDED: memory limit exceeded/,
    isLeftOtherwise: true,
    page: 'docs/divergences/modules.md',
    why: 'a size beyond the machine is not refused as such',
  },
  {
    call: /\*\*5|\*5\)/,
    theirs: /^! TypeError: .* argument after \*\*? must be/,
    ours: /^! TypeError: .* argument after \*\*? must be/,
    page: 'docs/divergences/modules.md',
    why: 'the words for wrong numbers of arguments',
  },
  {
    target: /^(?:math|cmath|statistics|random|colorsys|fractions)\./,
    isNear: true,
    page: 'docs/divergences/math.md',
    why: 'the last digits of transcendental functions',
  },
  {
    besides:
      /\b(?:odict_\w+|dict_\w+|keys|values|items|_element_iterator|formatteriterator|unpack_iterator|list_iterator|tuple_iterator|generator)\b|(?:odict_\w+\()?(?:\[|\()|\]|\)|\b(?:tuple|str|int) |'/g,
    target:
      /^(?:collections\.OrderedDict\.(?:keys|values|items|__iter__|__reversed__)|string\.Formatter\.parse|contextvars\.Context\.(?:keys|values|items|__iter__)|xml\.etree\.ElementTree\.Element(?:Tree)?\.iter(?:text)?|(?:struct\.|struct\.Struct\.)iter_unpack)$/,
    page: 'docs/divergences/modules.md',
    why: 'the types of views and iterators',
  },
  {
    target: /^(?:collections\.Counter|itertools\.product|statistics\.(?:multi)?mode)$/,
    besides: /\b(?:hash|len)\b ?/g,
    page: 'docs/divergences/modules.md',
    why: 'how often a key is hashed, and whether a length is asked for',
  },
  {
    target: /^hashlib\./,
    call: /string=None/,
    ours: /^str /,
    page: 'docs/divergences/hashlib.md',
    why: 'string=None is as if it were left out',
  },
  {
    target: /^(?:reprlib|pprint)\./,
    theirs: / at 0x/,
    ours: / at 0x/,
    why: 'addresses are of different lengths where a text is cut',
  },
  {
    target: /^io\.BufferedWriter\.readline$/,
    ours: /^! UnsupportedOperation: read(?:line)?\b/,
    page: 'docs/divergences/io.md',
    why: 'the buffered classes have a base class in common',
  },
  {
    target: /^io\.(?:Buffered\w+|TextIOWrapper)$/,
    theirs: /\| (?:BytesIO|StringIO) <; ValueError: I\/O operation on closed file/,
    besides: /(?<=\| (?:BytesIO|StringIO) )<[^|]*>/g,
    page: 'docs/divergences/lifetime.md',
    why: 'a stream that is dropped closes nothing',
  },
  {
    target: /^typing\.TypeAliasType\.__(?:iter|r\w+)__$/,
    ours: /^! (?:TypeError: .* is not iterable|AttributeError: .* has no attribute '__iter__')/,
    page: 'docs/divergences/modules.md',
    why: 'an alias is not unpacked by a star',
  },
  {
    target: /^(?:calendar|datetime)\./,
    theirs: /(?:^! |; )OverflowError: Python int too large to convert to C long/,
    ours: /(?:^! |; )(?:OverflowError: signed integer is (?:greater than maximum|less than minimum)|ValueError: year)/,
    why: 'a long of WebAssembly has 32 bits',
  },
  {
    target: /^typing\./,
    call: /\blen\b/,
    theirs: /__main__\.len\b/,
    besides: /\b__main__\.(?=len\b)/g,
    page: 'docs/divergences/builtins.md',
    why: 'the module of a builtin function cannot be set, as an earlier call does',
  },
  {
    target: /^operator\.is_(?:not)?$/,
    call: /^(\S.*) -> operator\.is_(?:not)?\(x, \1\)$/,
    ours: /^bool /,
    page: 'docs/divergences/builtins.md',
    why: 'equal constants of two functions are two objects',
  },
  {
    target: /^math\.acosh$/,
    theirs: /^float -/,
    ours: /^! ValueError: expected argument value not less than 1, got -/,
    why: 'the C library of WebAssembly gives numbers outside of the domain',
  },
  {
    target: /^hashlib\.new$/,
    theirs: /^! TypeError: can only concatenate str/,
    ours: /^! TypeError: new\(\) argument 'name' must be str/,
    isLeftOtherwise: true,
    why: 'Pyodide has no OpenSSL',
  },
  {
    target: /^struct\.\w+$/,
    theirs: /\| (?:\w+ )*(?:__eq__|__hash__|hash)/,
    ours: /^! TypeError: Struct\(\) argument 1 must be a str or bytes object/,
    isLeftOtherwise: true,
    page: 'docs/divergences/modules.md',
    why: 'formats are not compared with those that came before',
  },
  {
    target: /^collections\.OrderedDict\.(?:__setitem__|setdefault|update)$/,
    besides: /\b(?:__hash__|hash)\b ?/g,
    page: 'docs/divergences/modules.md',
    why: 'how often a key is hashed',
  },
  {
    target: /^struct\./,
    call: /(?:[FD]\b|0x1F)/,
    ours: /^! error: bad char in struct format/,
    isLeftOtherwise: true,
    page: 'docs/divergences/struct.md',
    why: 'the codes F and D are refused',
  },
  {
    target: /^inspect\.getdoc$/,
    theirs: /^str /,
    ours: /^(?:None|str (?:'[^'\\]*'|"[^"\\]*")) /,
    page: 'docs/divergences/builtins.md',
    why: 'methods of builtin types have no documentation, and types a line of their own',
  },
  {
    target: /^typing\.ByteString\b/,
    ours: /^! AttributeError: module 'typing' has no attribute '/,
    isLeftOtherwise: true,
    page: 'docs/divergences/modules.md',
    why: 'does not exist',
  },
  {
    target: /\.__typing_(?:prepare_)?subst__$/,
    ours: /^! AttributeError: .* has no attribute '__typing_/,
    isLeftOtherwise: true,
    page: 'docs/divergences/modules.md',
    why: 'how type parameters are put in is private',
  },
  {
    target: /^json\.JSONEncoder\.iterencode$/,
    theirs: /^(?:tuple \(|generator <)/,
    ours: /^generator <(?:str '.*'; end>|; \w+Error: )/,
    page: 'docs/divergences/json.md',
    why: 'the text comes in one piece',
  },
  {
    target: /^datetime\.datetime\.(?:astimezone|timestamp)$/,
    theirs: /UTC-0000|^! ValueError: year must be in 1\.\.9999/,
    ours: /^float -?\d+\.0 |tzinfo=datetime\.timezone\(datetime\.timedelta\(0\), 'UTC'\)/,
    page: 'docs/divergences/datetime.md',
    why: 'local time is UTC',
  },
  {
    target: /^time\.strftime$/,
    call: /%(?:f|:z)/,
    theirs: /^str ''/,
    ours: /^str '.*%(?:f|:z)/,
    page: 'docs/divergences/datetime.md',
    why: 'a directive that does not exist is left as it is',
  },
  {
    target: /strftime$|__format__$/,
    call: /'%'/,
    theirs: /^str ''/,
    ours: /^str '%'/,
    page: 'docs/divergences/datetime.md',
    why: 'a directive that does not exist is left as it is',
  },
  {
    target: /^time\.mktime$/,
    theirs: /^float -2\d{9}\.0/,
    ours: /^float -62\d{9}\.0/,
    why: 'JavaScript takes the year 1 for 1901, and so does the C library of WebAssembly',
  },
  {
    target: /^time\.(?:gmtime|localtime|ctime|mktime|asctime|strftime)$/,
    theirs: /\b1900\b/,
    ours: /^(?:struct_time|str|float) /,
    why: 'years of WebAssembly have 32 bits',
  },
  {
    target: /^io\.Buffered/,
    besides: /\bUnsupportedOperation: read(?:line)?\b/g,
    page: 'docs/divergences/io.md',
    why: 'the buffered classes have a base class in common',
  },
  {
    target:
      /^(?:json\.|ipaddress\.|calendar\.|shlex\.|fnmatch\.|posixpath\.|os\.path\.|pathlib\.|re\.|traceback\.|io\.|cmath\.|decimal\.|urllib\.|statistics\.|logging\.|string\.|html\.|unicodedata\.|enum\.|difflib\.|inspect\.|queue\.|secrets\.|reprlib\.|textwrap\.|warnings\.|typing\.|itertools\.|collections\.|fractions\.|csv\.|codecs\.|gzip\.|configparser\.|xml\.|glob\.)/,
    theirs: /^! (?:TypeError|AttributeError): /,
    ours: /^! (?:TypeError|AttributeError): /,
    page: 'docs/divergences/modules.md',
    why: 'where inside a module a wrong argument trips',
  },
  {
    target: /^decimal\.Decimal\.__format__$/,
    theirs: /^! ModuleNotFoundError: No module named '_pydecimal'/,
    ours: /^(?:str |! ValueError: invalid format string|! TypeError: Decimal\.__format__\(\) takes exactly one argument)/,
    why: 'Pyodide has no _pydecimal',
  },
];
