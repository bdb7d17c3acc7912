/** Differences that are decided and documented. Each row names its page in docs/divergences, or is the oracle's own. */
import type { Difference, Observed } from './run.ts';

/** One documented difference. What is left out matches anything, but something must bind our side: `ours`, `besides` or `isNear`. What a call prints is the same, or the same besides. */
export interface Allowed {
  readonly target?: RegExp;
  readonly call?: RegExp;
  /** Of the result, the receiver afterwards and the notes, with ` | ` between them. */
  readonly theirs?: RegExp;
  readonly ours?: RegExp;
  /** All of what is observed must be the same besides what this matches. */
  readonly besides?: RegExp;
  /** The numbers of both sides may differ in their last digits. */
  readonly isNear?: true;
  /** The receiver afterwards and the notes, which else are the same, may differ as well. */
  readonly isLeftOtherwise?: true;
  /** Left out where the oracle, a 32-bit WebAssembly build, departs from the CPython that the project follows. */
  readonly page?: string;
  readonly why: string;
}

/** THE list of documented differences. */
export const ALLOWED: readonly Allowed[] = [
  {
    target: /^[\w-]+\.__reduce(_ex)?__$/,
    theirs: /^tuple \(function <function (__newobj__|_reconstructor|__newobj_ex__) at /,
    ours: /^tuple \(builtin_function_or_method <built-in function _new_object>|^! TypeError: cannot pickle 'Sub(?:Frozen)?Set' object/,
    page: 'docs/divergences/builtins.md',
    why: 'ordinary objects reduce by a builtin function of ours',
  },
  {
    target: /^(memoryview|bytearray)\.__release_buffer__$/,
    ours: /^! AttributeError: .* has no attribute '__release_buffer__'/,
    isLeftOtherwise: true,
    page: 'docs/divergences/memoryview.md',
    why: '__release_buffer__ is never called',
  },
  {
    target: /^bytearray\.__alloc__$/,
    ours: /^! AttributeError: .* has no attribute '__alloc__'/,
    isLeftOtherwise: true,
    page: 'docs/compatibility.md',
    why: 'memory of the host is not shown',
  },
  {
    target: /^generator\.__del__$/,
    ours: /^! AttributeError: .* has no attribute '__del__'/,
    isLeftOtherwise: true,
    page: 'docs/divergences/lifetime.md',
    why: '__del__ is never called',
  },
  {
    target: /^(\w+\.__dir__|dir)$/,
    theirs: /^names /,
    besides: / (?:__alloc__|__release_buffer__|__del__|__builtins__)\b/g,
    page: 'docs/compatibility.md',
    why: 'names of what is not shown',
  },
  {
    target: /^(type\.__dir__|\w*ExceptionGroup\.__dir__|dir)$/,
    theirs: /^names /,
    besides: / __slotnames__\b/g,
    why: 'a cache of copyreg',
  },
  {
    call: /\b(?:OSError|IOError|EnvironmentError)\b/,
    besides:
      /(?<=[\])][^|]*): (?:-?\d+|True|False)(?= \|)|\b(?:OSError|(?:BlockingIO|BrokenPipe|ChildProcess|ConnectionAborted|FileExists|FileNotFound|Interrupted|Permission|ProcessLookup)Error)\b/g,
    why: 'error numbers of WebAssembly name other subclasses',
  },
  {
    call: /\b(?:OSError|IOError|EnvironmentError)\(/,
    theirs: /^! TypeError: '\w+' object cannot be interpreted as an integer/,
    ours: /^OSError OSError: \[Errno \d+\] /,
    why: 'error numbers of WebAssembly name other subclasses',
  },
  {
    call: /^(?=.*Odd\('__(?:eq|hash)__')(?=.*\b(?:OSError|IOError|EnvironmentError)\()/,
    theirs: /^! TypeError: cannot use 'Odd' as a dict key|\| (?:__(?:hash|eq)__ ?)+$/,
    ours: /^\w+Error \w+Error: \[Errno [^|]*\|[^|]*\| $/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'an error number is an int',
  },
  {
    call: /\bSame\(/,
    besides: / ?\beq\b/g,
    page: 'docs/divergences/builtins.md',
    why: 'a key of a builtin type is found without asking others of its hash',
  },
  {
    target: /^dict\./,
    call: /Change\('__eq__'/,
    besides: / ?\b__eq__\b/g,
    page: 'docs/divergences/builtins.md',
    why: 'how often keys are compared where the dict changes meanwhile',
  },
  {
    call: /(?<![\w.])(?:\d{10,19}|2\*\*(?:3[1-9]|[45]\d|6[0-2])|-2\*\*63|2\*\*(?:32|53|63)-1|10\*\*15\+1|10\*\*18\+7)(?![\w.])/,
    theirs: /^! (?:OverflowError: Python int too large to convert to C (?:ssize_t|long)|\w+: cannot fit '\w+' into an index-sized integer)/,
    ours: /^(?!!|RUN)|^! (?:IndexError: .* out of (?:range|bounds)|(?:OverflowError|ValueError|MemoryError)\b)|^RUN ENDED: memory limit exceeded/,
    isLeftOtherwise: true,
    why: 'sizes of WebAssembly have 32 bits',
  },
  {
    target: /^Unicode(?:Translate|Encode|Decode)Error$/,
    call: /(?<![\w.])\d{10,19}(?![\w.])/,
    theirs: /^! OverflowError: Python int too large to convert to C ssize_t/,
    ours: /^! TypeError: (?:'\w+' object cannot be interpreted as an integer|argument \d must be str)/,
    why: 'sizes of WebAssembly have 32 bits',
  },
  {
    call: /(?=.*Same\(1)(?=.*(?:'\\x00'|2\*\*(?:31|62)))/,
    theirs: /\| (?:\w+ )*eq\b/,
    ours: /\| (?:hash ?)*$/,
    isLeftOtherwise: true,
    why: "hashes of the oracle have 32 bits: those of '\\x00', 2**31 and 2**62 are 1",
  },
  {
    target: /^memoryview\.cast$/,
    call: /cast\((?:x, )?'@?[lLnNP]'/,
    ours: /^! TypeError: memoryview: length is not a multiple of itemsize/,
    why: 'sizes of WebAssembly have 32 bits',
  },
  {
    call: /slice\(.*2\*\*70\)/,
    theirs: /^memoryview /,
    besides: /\(-?\d+,(?: 1)?\) (?=True|False)/g,
    why: 'the stride of a view of one row overflows',
  },
  {
    target: /^(vars|getattr|\w+\.__getattribute__|\w+\.__dict__)$/,
    theirs: /^mappingproxy names /,
    besides: / (?:__alloc__|__release_buffer__|__del__|__sizeof__)\b/g,
    page: 'docs/compatibility.md',
    why: 'names of what is not shown',
  },
  {
    target: /^Unicode(?:En|De)codeError$|^UnicodeTranslateError$|^Unicode\w+Error\.__(?:init|new)__$/,
    ours: /^! TypeError: '(?:Odd|Change)' object cannot be interpreted as an integer/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: '__index__ of a position is not asked',
  },
  {
    target: /^bytearray\.__setitem__$/,
    call: /__index__/,
    besides: / ?__index__/g,
    page: 'docs/divergences/builtins.md',
    why: 'a slice is asked once',
  },
  {
    call: /(?:set|get|del)attr(?:__)?\((?:[^()]+, )?Odd\('__(?:hash|eq)__'/,
    theirs: /__hash__/,
    ours: /^(?:None|! AttributeError: '[\w.]+' object has no attribute '\w+'[^|]*) \|.*\| (?!.*__(?:hash|eq)__)|^None$/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'the name of an attribute is its text',
  },
  {
    call: /__setattr__\((?:x, )?SubStr\(|setattr\(x, SubStr/,
    besides: /,? ?SubStr '\w+': .*(?=\} \|)/g,
    why: 'an attribute is not shown that other instances have by a plain str',
  },
  {
    call: /setattr(?:__)?\((?:x, )?SubStr\(.*Odd\('__repr__'/,
    theirs: /^None \| \w+ dict \{/,
    ours: /^None \| ! .* \| __repr__/,
    isLeftOtherwise: true,
    why: 'an attribute is not shown that other instances have by a plain str',
  },
  {
    target: /^(static|class)method\b/,
    call: /^(static|class)method\(5\)/,
    theirs: /str '__doc__': str "int/,
    besides: /str '__doc__': str (?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g,
    page: 'docs/divergences/builtins.md',
    why: '__doc__ of builtin types is our own',
  },
  {
    target: /^Union\.__(?:r?or|class_getitem)__$/,
    besides: /\b(?:eq|hash|__eq__|__hash__)\b ?/g,
    page: 'docs/divergences/builtins.md',
    why: 'members of a union are compared by identity',
  },
  {
    target: /^Union\.(?:__r?or__|__class_getitem__)$/,
    call: /__(?:eq|hash)__/,
    theirs: /\b__(?:eq|hash)__/,
    ours: /^(?:Union|Odd|Change) (?!.*__(?:eq|hash)__)/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'members of a union are neither compared nor hashed',
  },
  {
    target: /^(?:bytes|bytearray|memoryview)\.(?:__buffer__|_from_flags)$/,
    theirs: /^(?:memoryview |! BufferError: |! SystemError: |! TypeError: memoryview: a bytes-like)/,
    ours: /^(?:memoryview |! BufferError: )/,
    page: 'docs/divergences/memoryview.md',
    why: 'flags but the one that asks for writing are not read',
  },
  {
    target: /\.__getstate__$/,
    theirs: /^dict \{(?:str 'z': int 1, )?str '__module__': /,
    ours: /^None/,
    page: 'docs/divergences/builtins.md',
    why: 'classes have no state',
  },
  {
    theirs: /^! TypeError: a class that defines __slots__ without defining __getstate__ cannot be pickled/,
    ours: /^(?:tuple \(|! TypeError: cannot pickle )/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'objects reduce in one way',
  },
  {
    target: /^(?:set|frozenset)\.|^dict\.fromkeys$/,
    call: /dict\.fromkeys\(/,
    besides: / ?\bhash\b/g,
    page: 'docs/divergences/set.md',
    why: 'how often keys of a dict are hashed',
  },
  {
    target: /^str\.__iter__$|^iter$/,
    call: /SubStr|Odd\([^)]*, str/,
    besides: /\bstr_(?:ascii_)?iterator\b/g,
    page: 'docs/divergences/str.md',
    why: 'the iterator of a subclass',
  },
  {
    target: /\.__dir__$|^dir$/,
    call: /__getattr(?:ibute)?__/,
    ours: /^names /,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'dir asks no guest __getattribute__ for __dict__',
  },
  {
    target: /^type\.__(?:set|del)attr__$/,
    theirs: /^! TypeError: cannot set .* attribute of immutable type|\| __repr__$/,
    ours: /^! TypeError: attribute name must be string/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'the name is looked at first',
  },
  {
    call: /\*\*\{1: 2\}/,
    theirs: /^! TypeError: keywords must be strings/,
    ours: /^! TypeError: (?:descriptor '\w+' for '\w+' objects doesn't apply to a|[\w.]+\(\) takes no keyword arguments|unbound method [\w.]+\(\) needs an argument)/,
    page: 'docs/divergences/builtins.md',
    why: 'keywords are looked at last',
  },
  {
    call: /\*\*\{/,
    besides: /(?<=^! TypeError: )\w+\.(?=\w+\(\) takes no keyword arguments)/g,
    page: 'docs/divergences/builtins.md',
    why: 'the name of a method that takes no keywords',
  },
  {
    target: /^complex\.|^pow$/,
    call: /float\("-?inf"\)/,
    theirs: /^complex /,
    ours: /^complex /,
    besides: /\(-0\+(?=0j\))|(?<=0j)\)/g,
    why: 'the sign of a NaN on the way',
  },
  {
    call: /\*\*\{1: 2\}/,
    ours: /^! TypeError: keywords must be strings/,
    page: 'docs/divergences/builtins.md',
    why: 'keywords are looked at first',
  },
  {
    target: /^(?:int|bool|float|complex)\.__r?pow__$|^pow$/,
    theirs: /^complex \(/,
    ours: /^complex \(/,
    isNear: true,
    page: 'docs/divergences/math.md',
    why: 'the last digits of a complex power',
  },
  {
    target: /^(?:bytes|bytearray)(?:\.|$)/,
    theirs: /^! (?:TypeError: '\w+' object cannot be interpreted as an integer|ValueError: bytes? must be in range)/,
    besides: /<[^<>]*; [^<>]*>/g,
    page: 'docs/divergences/builtins.md',
    why: 'all items are taken before the first is looked at',
  },
  {
    target: /\.__getattribute__$/,
    theirs: /^! TypeError: (?:attribute name must be string|cannot use '\w+' as a dict key)/,
    ours: /^! TypeError: attribute name must be string/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'the name is looked at first',
  },
  {
    target: /^(?:int|bool)\.from_bytes$/,
    besides: / ?\b__len__\b/g,
    page: 'docs/divergences/builtins.md',
    why: 'a subclass of list is not asked for its length',
  },
  {
    target: /^(?:Union\.__(?:r?or|class_getitem)__|property(?:\.\w+)?)$/,
    call: /Odd\('__getattribute__'/,
    besides: / ?\b__getattribute__\b|\s+$/g,
    page: 'docs/divergences/builtins.md',
    why: 'how often a guest __getattribute__ is asked',
  },
  {
    target: /^(?:classmethod|staticmethod|super)\.__reduce(?:_ex)?__$/,
    theirs: /^tuple \(function <function _reconstructor/,
    ours: /^! TypeError: cannot pickle/,
    page: 'docs/divergences/builtins.md',
    why: 'objects reduce in one way',
  },
  {
    target: /^function\.__kwdefaults__$/,
    call: /SubDict/,
    theirs: /^None /,
    ours: /^! TypeError: __kwdefaults__ must be set to a dict object/,
    page: 'docs/divergences/builtins.md',
    why: '__kwdefaults__ is a plain dict',
  },
  {
    target: /\.__reduce(?:_ex)?__$/,
    call: /Odd\('__getattr(?:ibute)?__'/,
    ours: /^(?:tuple \(|! (?:TypeError|AttributeError): )/,
    isLeftOtherwise: true,
    page: 'docs/divergences/builtins.md',
    why: 'objects reduce in one way',
  },
  {
    target: /^super\.__reduce_ex__$/,
    ours: /^! TypeError: cannot pickle 'super' object/,
    page: 'docs/divergences/builtins.md',
    why: 'objects reduce in one way',
  },
  {
    target: /^bytearray\.__init__$/,
    theirs: /^! ValueError: byte must be in range\(0, 256\) \| (?:Sub)?[Bb]yte[Aa]rray /,
    besides: /\| (?:Sub)?[Bb]yte[Aa]rray .* \|/g,
    page: 'docs/divergences/builtins.md',
    why: 'bytes of former contents after a list that does not fit',
  },
  {
    target: /^bytearray\.join$/,
    theirs: /^! BufferError: Existing exports of data/,
    ours: /^(?:bytearray b|! TypeError: (?:sequence item \d+: expected a bytes-like object|can only join an iterable))/,
    isLeftOtherwise: true,
    page: 'docs/divergences/memoryview.md',
    why: 'a separator is not locked',
  },
  {
    target: /^bytearray\.(?:r?(?:find|index)|__contains__)$/,
    call: /Change\('__index__', lambda x: (?:delitem|x\.(?:clear|pop|remove|extend|append))/,
    theirs: /^(?:int |bool True)/,
    ours: /^(?:int -1|bool False|! ValueError: subsection not found)/,
    why: 'bytes that are no longer there are read',
  },
  {
    theirs: /^! TypeError: __index__ returned non-int/,
    ours: /^! TypeError: slice indices must be integers/,
    page: 'docs/divergences/builtins.md',
    why: 'which of two mistakes is reported',
  },
];

function textOf({ result, state, notes }: Observed): string {
  return `${result} | ${state} | ${notes}`;
}

/** Whether what is no result is the same on both sides. */
function leaveTheSame(theirs: Observed, ours: Observed): boolean {
  return theirs.state === ours.state && theirs.notes === ours.notes;
}

function isSameBesides(theirs: Observed, ours: Observed, besides: RegExp): boolean {
  const rest = (observed: Observed) => textOf(observed).replace(besides, '') + observed.printed.replace(besides, '');
  return rest(theirs) === rest(ours);
}

const NUMBER = /\d+(?:\.\d+)?(?:e[-+]\d+)?/g;

/** Whether two texts are the same but for the last digits of their numbers. */
function isNearlySame(theirs: string, ours: string): boolean {
  const a = theirs.match(NUMBER) ?? [];
  const b = ours.match(NUMBER) ?? [];
  if (theirs.replace(NUMBER, '') !== ours.replace(NUMBER, '')) return false;
  return a.every((text, i) => Math.abs(Number(text) - Number(b[i])) <= 1e-14 * Math.abs(Number(text)));
}

/** Raises for a row that takes anything from our side. */
export function checkRows(rows: readonly Allowed[]): void {
  for (const { ours, besides, isNear, why } of rows)
    if (ours === undefined && besides === undefined && isNear === undefined)
      throw new Error(`the row "${why}" takes anything: say what our side gives (ours), or what it has besides`);
}

function explains(row: Allowed, { name, call, theirs, ours }: Difference): boolean {
  if (row.target?.test(name) === false || row.call?.test(`${call.receiver} -> ${call.call}`) === false) return false;
  if (row.theirs?.test(textOf(theirs)) === false || row.ours?.test(textOf(ours)) === false) return false;
  if (row.besides !== undefined) return isSameBesides(theirs, ours, row.besides);
  if (theirs.printed !== ours.printed) return false;
  if (row.isNear === true) return isNearlySame(textOf(theirs), textOf(ours));
  return row.isLeftOtherwise === true || leaveTheSame(theirs, ours);
}

/** Returns the row that explains a difference. */
export function findAllowed(difference: Difference, rows: readonly Allowed[]): Allowed | undefined {
  const { result } = difference.ours;
  // What ends a run, but for a size that the oracle refuses, is explained by nothing.
  if (result.startsWith('RUN ENDED') && !result.startsWith('RUN ENDED: memory limit exceeded')) return undefined;
  return rows.find((row) => explains(row, difference));
}
