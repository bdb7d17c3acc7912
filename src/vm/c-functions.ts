/** Functions and methods that are C in CPython and frozen Python here: what they are called where arguments do not fit. Only c-arguments.ts reads this. */

/** What is C of one text of frozen Python. */
interface CText {
  /** The module of C, which errors name. */
  readonly module: string;
  /** The qualified names of functions and methods. */
  readonly names: RegExp;
  /** Classes that CPython does not have: the class of the object that has the method is named instead. */
  readonly ours?: RegExp;
  /** Signatures, as arguments.ts reads them, by qualified name: where C parses its arguments in another way than their shape tells. */
  readonly signatures?: Readonly<Record<string, string>>;
}

/** THE table of functions of C that are frozen Python, by the text that has them. */
export const C_FUNCTIONS: Readonly<Record<string, CText>> = {
  binascii: { module: 'binascii', names: /^[a-z]/ },
  cmath: { module: 'cmath', names: /^[a-z]/ },
  collections: { module: '_collections', names: /^(?:deque|defaultdict|OrderedDict)\./ },
  csv: {
    module: '_csv',
    names: /^(?:(?:(?:un)?register|get)_dialect|list_dialects|field_size_limit|reader|writer|_(?:Dialect|Writer)\.\w+)$/,
    signatures: {
      reader: 'range reader(iterable, dialect=None, /, **fmtparams)',
      writer: 'range writer(fileobj, dialect=None, /, **fmtparams)',
      register_dialect: 'range register_dialect(name, dialect=None, /, **fmtparams)',
      field_size_limit: 'clinic field_size_limit(new_limit=None, /)',
    },
  },
  datetime: {
    module: 'datetime',
    names: /^(?:date|time|datetime|timedelta|tzinfo|timezone|IsoCalendarDate)\./,
    signatures: {
      'date.fromordinal': 'tuple fromordinal(ordinal, /)',
      'date.fromisocalendar': 'clinic fromisocalendar(year: int, week: int, day: int)',
      'date.strptime': 'tuple strptime(string, format, /)',
      'datetime.combine': 'clinic combine(date: datetime.date, time: datetime.time, tzinfo=None)',
      'datetime.fromordinal': 'tuple fromordinal(ordinal, /)',
      'datetime.isoformat': 'clinic isoformat(sep="T", timespec="auto")',
      'datetime.strptime': 'tuple strptime(string, format, /)',
      'time.__new__': 'clinic function(hour: int=0, minute: int=0, second: int=0, microsecond: int=0, tzinfo=None, *, fold=0)',
      'time.strptime': 'tuple strptime(string, format, /)',
      'timezone.__new__': 'clinic timezone(offset: datetime.timedelta, name: str="")',
    },
  },
  hashlib: {
    module: '_hashlib',
    names: /^(?:md5|sha\d\w*|shake_\d+|blake2[bs])$/,
    signatures: Object.fromEntries(
      ['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'].map(
        (name) => [name, `clinic ${/3_|ke/.test(name) ? 'sha3_224' : name}(data=b'', *, usedforsecurity=True, string=None)`],
      ),
    ),
  },
  functools: {
    module: '_functools',
    names: /^(?:reduce|cmp_to_key|(?:partial|_lru_cache_wrapper|_KeyWrapper|_PlaceholderType)\.\w+)$/,
    signatures: { reduce: 'clinic reduce(function, iterable, /, initial=None)' },
  },
  _io: {
    module: '_io',
    names: /^(?:open|open_code|text_encoding|(?:_\w+Base|_Buffered|\w+IO\w*|Buffered\w+|IncrementalNewlineDecoder)\.\w+)$/,
    ours: /^_Buffered$/,
    signatures: {
      '_IOBase.fileno': 'nothing fileno()',
      '_IOBase.seek': 'clinic seek(offset, whence=0, /)',
      '_IOBase.truncate': 'clinic truncate(size=None, /)',
      '_Buffered.truncate': 'clinic truncate(pos=None, /)',
      '_BufferedIOBase.detach': 'nothing detach()',
      '_BufferedIOBase.read': 'clinic read(size=-1, /)',
      '_BufferedIOBase.read1': 'clinic read1(size=-1, /)',
      '_BufferedIOBase.write': 'clinic write(b, /)',
      '_TextIOBase.detach': 'nothing detach()',
      '_TextIOBase.read': 'clinic read(size=-1, /)',
      '_TextIOBase.readline': 'clinic readline(size=-1, /)',
      '_TextIOBase.write': 'clinic write(s, /)',
      'BufferedRWPair.peek': 'varargs peek(*args)',
      'BufferedRWPair.read': 'varargs read(*args)',
      'BufferedRWPair.read1': 'varargs read1(*args)',
      'BufferedRWPair.readinto': 'varargs readinto(*args)',
      'BufferedRWPair.readinto1': 'varargs readinto1(*args)',
      'BufferedRWPair.write': 'varargs write(*args)',
    },
  },
  operator: { module: '_operator', names: /^(?:countOf|indexOf|(?:itemgetter|attrgetter|methodcaller)\.\w+)$/ },
  queue: {
    module: '_queue',
    names: /^SimpleQueue\./,
    signatures: { 'SimpleQueue.get_nowait': 'nothing get_nowait()', 'SimpleQueue.__init__': 'empty SimpleQueue()' },
  },
  struct: { module: '_struct', names: /^(?:pack_into|unpack_from|iter_unpack|Struct\.\w+)$/ },
  _thread: {
    module: '_thread',
    names: /^(?:[a-z]\w*|(?:lock|RLock)\.[a-z]\w*)$/,
    signatures: {
      'lock.acquire': 'clinic acquire(blocking=True, timeout=-1)',
      'RLock.acquire': 'clinic acquire(blocking=True, timeout=-1)',
      start_new_thread: 'tuple start_new_thread(function, args, kwargs={}, /)',
      stack_size: 'tuple stack_size(size=0, /)',
    },
  },
  time: {
    module: 'time',
    names: /^[a-z]/,
    signatures: {
      asctime: 'varargs asctime(tuple=None, /)',
      clock_getres: 'tuple clock_getres(clk_id, /)',
      ctime: 'tuple ctime(seconds=None, /)',
      get_clock_info: 'tuple get_clock_info(name, /)',
      gmtime: 'tuple gmtime(seconds=None, /)',
      localtime: 'tuple localtime(seconds=None, /)',
      strftime: 'tuple strftime(format, tuple=None, /)',
      strptime: 'varargs strptime(*args)',
    },
  },
  types: {
    module: 'types',
    names: /^SimpleNamespace\./,
    signatures: { 'SimpleNamespace.__init__': 'range SimpleNamespace(mapping_or_iterable=(), /)' },
  },
  zoneinfo: { module: 'zoneinfo', names: /^ZoneInfo\./ },
};
