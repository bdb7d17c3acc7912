/** THE table of modules that a program can import. A module is a file here and a row. */
import type { Value } from '../objects/object.ts';
import { ABC_SOURCE } from './abc.ts';
import { ANNOTATIONLIB_SOURCE } from './annotationlib.ts';
import { ARGPARSE_SOURCE } from './argparse.ts';
import { arrayMembers } from './array.ts';
import { AST_FUNCTIONS } from './ast.ts';
import { AST_CLASSES } from './ast-classes.ts';
import { astNatives } from './ast-natives.ts';
import { AST_UNPARSE_SOURCE } from './ast-unparse.ts';
import { ASYNCIO_SOURCE } from './asyncio.ts';
import { asyncioNatives } from './asyncio-natives.ts';
import { ATEXIT_SOURCE } from './atexit.ts';
import { BASE64_SOURCE } from './base64.ts';
import { BINASCII_SOURCE } from './binascii.ts';
import { binasciiNatives } from './binascii-natives.ts';
import { bisectMembers } from './bisect.ts';
import { BOUNDARY_SOURCE } from './boundary.ts';
import { CALENDAR_SOURCE } from './calendar.ts';
import { CAPABILITY_SOURCE } from './capability.ts';
import { clinicNatives } from './clinic.ts';
import { CMATH_SOURCE } from './cmath.ts';
import { CODECS_REGISTRY } from './codecs.ts';
import { CODECS_CLASSES } from './codecs-classes.ts';
import { codecsNatives } from './codecs-natives.ts';
import { COLLECTIONS_SOURCE } from './collections.ts';
import { COLLECTIONS_ABC_SOURCE } from './collections-abc.ts';
import { COLLECTIONS_ABC_MIXINS } from './collections-abc-mixins.ts';
import { collectionsNatives } from './collections-natives.ts';
import { COLLECTIONS_USERS_SOURCE } from './collections-users.ts';
import { CONFIGPARSER_PARSERS } from './configparser.ts';
import { CONFIGPARSER_BASE } from './configparser-base.ts';
import { CONTEXTLIB_SOURCE } from './contextlib.ts';
import { CONTEXTVARS_SOURCE } from './contextvars.ts';
import { COPY_SOURCE } from './copy.ts';
import { COPYREG_SOURCE } from './copyreg.ts';
import { CSV_SOURCE } from './csv.ts';
import { csvNatives } from './csv-natives.ts';
import { DATACLASSES_SOURCE } from './dataclasses.ts';
import { dataclassesNatives } from './dataclasses-natives.ts';
import { DATETIME_SOURCE } from './datetime.ts';
import { datetimeNatives } from './datetime-natives.ts';
import { decimalNatives } from './decimal/natives.ts';
import { DECIMAL_SOURCE } from './decimal.ts';
import { DIFFLIB_SOURCE } from './difflib.ts';
import { difflibNatives } from './difflib-natives.ts';
import { ENUM_SOURCE } from './enum.ts';
import { ERRNO_SOURCE } from './errno.ts';
import { ETREE_TREES } from './etree.ts';
import { ETREE_ELEMENTS } from './etree-elements.ts';
import { ETREE_PARSER } from './etree-parser.ts';
import { FNMATCH_SOURCE } from './fnmatch.ts';
import { FRACTIONS_SOURCE } from './fractions.ts';
import { FS_SOURCE } from './fs.ts';
import { FUNCTOOLS_SOURCE } from './functools.ts';
import { functoolsNatives } from './functools-natives.ts';
import { FUTURE_SOURCE } from './future.ts';
import { FUTURES_BASE_SOURCE, FUTURES_SOURCE, FUTURES_THREAD_SOURCE } from './futures.ts';
import { GC_SOURCE } from './gc.ts';
import { GENERIC_SOURCE } from './generic.ts';
import { GETOPT_SOURCE } from './getopt.ts';
import { GLOB_SOURCE } from './glob.ts';
import { COLORSYS_SOURCE, GRAPHLIB_SOURCE } from './graphlib.ts';
import { GZIP_SOURCE } from './gzip.ts';
import { HASHLIB_SOURCE, HMAC_SOURCE, SECRETS_SOURCE } from './hashlib.ts';
import { hashlibNatives } from './hashlib-natives.ts';
import { HEAPQ_SOURCE } from './heapq.ts';
import { heapqNatives } from './heapq-natives.ts';
import { HTML_ENTITIES_SOURCE, HTML_PARSER_SOURCE, HTML_SOURCE } from './html.ts';
import { htmlNatives } from './html-entities.ts';
import { HTTP_SOURCE } from './http.ts';
import { IMPORTLIB_MACHINERY_SOURCE, IMPORTLIB_SOURCE, IMPORTLIB_UTIL_SOURCE, importlibNatives } from './importlib.ts';
import { INSPECT_SOURCE } from './inspect.ts';
import { inspectNatives } from './inspect-natives.ts';
import { IO_SOURCE } from './io.ts';
import { IO_BASE } from './io-base.ts';
import { IO_FILE } from './io-file.ts';
import { ioNatives } from './io-natives.ts';
import { IO_TEXT } from './io-text.ts';
import { IPADDRESS_SOURCE } from './ipaddress.ts';
import { itertoolsMembers } from './itertools.ts';
import { JSON_DECODER_SOURCE, JSON_ENCODER_SOURCE, JSON_SOURCE } from './json.ts';
import { jsonNatives } from './json-natives.ts';
import { KEYWORD_SOURCE } from './keyword.ts';
import { LINECACHE_SOURCE, STAT_SOURCE } from './linecache.ts';
import { LOCALE_SOURCE, PKGUTIL_SOURCE } from './locale.ts';
import { LOGGING_HANDLERS_SOURCE, LOGGING_SOURCE } from './logging.ts';
import { LOGGING_CONFIG_SOURCE } from './logging-config.ts';
import { mathMembers } from './math.ts';
import { MIMETYPES_SOURCE } from './mimetypes.ts';
import { NUMBERS_SOURCE } from './numbers.ts';
import { OPERATOR_SOURCE } from './operator.ts';
import { operatorNatives } from './operator-natives.ts';
import { OS_SOURCE } from './os.ts';
import { PATHLIB_SOURCE } from './pathlib.ts';
import { COMPAT_PICKLE_SOURCE, PICKLE_CLASSES, PICKLE_SOURCE, pickleNatives } from './pickle.ts';
import { PLATFORM_SOURCE } from './platform.ts';
import { POSIXPATH_SOURCE } from './posixpath.ts';
import { PPRINT_SOURCE } from './pprint.ts';
import { QUEUE_SOURCE } from './queue.ts';
import { QUOPRI_SOURCE } from './quopri.ts';
import { RANDOM_SOURCE } from './random.ts';
import { randomNatives } from './random-natives.ts';
import { reNatives } from './re/natives.ts';
import { RE_SOURCE } from './re.ts';
import { REPRLIB_SOURCE } from './reprlib.ts';
import { SAXUTILS_SOURCE } from './saxutils.ts';
import { SCHED_SOURCE } from './sched.ts';
import { SHLEX_SOURCE } from './shlex.ts';
import { SHUTIL_SOURCE } from './shutil.ts';
import { STATISTICS_SOURCE } from './statistics.ts';
import { STRING_PARSER_SOURCE, STRING_SOURCE } from './string.ts';
import { strptimeNatives } from './strptime-natives.ts';
import { STRUCT_SOURCE } from './struct.ts';
import { structNatives } from './struct-natives.ts';
import { STRUCT_TIME_SOURCE } from './struct-time.ts';
import { SYS_SOURCE, sysNatives } from './sys.ts';
import { TEMPFILE_SOURCE } from './tempfile.ts';
import { templatelibMembers } from './templatelib.ts';
import { TEXTWRAP_SOURCE } from './textwrap.ts';
import { THREADING_SOURCE } from './threading.ts';
import { THREAD_SOURCE } from './threading-core.ts';
import { threadsNatives } from './threading-natives.ts';
import { TIME_SOURCE, timeNatives } from './time.ts';
import { TIMEIT_SOURCE } from './timeit.ts';
import { TOKEN_SOURCE } from './token.ts';
import { TOKENIZE_SOURCE, tokenizeNatives } from './tokenize.ts';
import { TOMLLIB_SOURCE } from './tomllib.ts';
import { TRACEBACK_SOURCE } from './traceback.ts';
import { tracebackNatives } from './traceback-natives.ts';
import { TYPES_SOURCE } from './types.ts';
import { typesNatives } from './types-natives.ts';
import { TYPING_SOURCE } from './typing.ts';
import { typingNatives } from './typing-natives.ts';
import { unicodedataMembers } from './unicodedata.ts';
import { UNITTEST_RUNNING } from './unittest.ts';
import { UNITTEST_CASES } from './unittest-case.ts';
import { UNITTEST_CHECKS } from './unittest-checks.ts';
import { MOCK_OBJECTS } from './unittest-mock.ts';
import { MOCK_MAGIC } from './unittest-mock-magic.ts';
import { MOCK_PATCHES } from './unittest-mock-patch.ts';
import { urlcodeNatives } from './urlcode-natives.ts';
import { URLLIB_ERROR_SOURCE, URLLIB_RESPONSE_SOURCE } from './urllib-error.ts';
import { URLLIB_PARSE_SOURCE } from './urllib-parse.ts';
import { UUID_SOURCE } from './uuid.ts';
import { WARNINGS_SOURCE } from './warnings.ts';
import { WEAKREF_SOURCE } from './weakref.ts';
import { ZLIB_SOURCE } from './zlib.ts';
import { zlibNatives } from './zlib-natives.ts';
import { ZONEINFO_SOURCE } from './zoneinfo.ts';

/** Where a module's members come from: our own Python, natives made at import, the builtins, or it is another module. */
export type ModuleRow =
  | { readonly kind: 'frozen'; readonly source: string }
  | { readonly kind: 'native'; readonly members: () => Iterable<readonly [string, Value]> }
  | { readonly kind: 'builtins' }
  | { readonly kind: 'alias'; readonly of: string };

export const MODULES = {
  __future__: { kind: 'frozen', source: FUTURE_SOURCE },
  _ast: { kind: 'native', members: astNatives },
  _ast_unparse: { kind: 'frozen', source: AST_UNPARSE_SOURCE },
  _asyncio: { kind: 'native', members: asyncioNatives },
  _capability: { kind: 'frozen', source: CAPABILITY_SOURCE },
  _codecs: { kind: 'native', members: codecsNatives },
  _collections: { kind: 'native', members: collectionsNatives },
  _collections_users: { kind: 'frozen', source: COLLECTIONS_USERS_SOURCE },
  _collections_abc: { kind: 'frozen', source: COLLECTIONS_ABC_SOURCE + COLLECTIONS_ABC_MIXINS },
  _csv: { kind: 'native', members: csvNatives },
  _datetime: { kind: 'native', members: datetimeNatives },
  _dataclasses: { kind: 'native', members: dataclassesNatives },
  _functools: { kind: 'native', members: functoolsNatives },
  _operator: { kind: 'native', members: operatorNatives },
  _decimal: { kind: 'native', members: decimalNatives },
  _random: { kind: 'native', members: randomNatives },
  _fs: { kind: 'frozen', source: FS_SOURCE },
  _generic: { kind: 'frozen', source: GENERIC_SOURCE },
  _hashlib: { kind: 'native', members: hashlibNatives },
  _heapq: { kind: 'native', members: heapqNatives },
  _io: { kind: 'frozen', source: IO_BASE + IO_FILE + IO_TEXT },
  _io_natives: { kind: 'native', members: ioNatives },
  _html: { kind: 'native', members: htmlNatives },
  _compat_pickle: { kind: 'frozen', source: COMPAT_PICKLE_SOURCE },
  _pickle: { kind: 'frozen', source: PICKLE_CLASSES },
  _pickling: { kind: 'native', members: pickleNatives },
  _importlib: { kind: 'native', members: () => importlibNatives(moduleNames) },
  _json: { kind: 'native', members: jsonNatives },
  _struct_time: { kind: 'frozen', source: STRUCT_TIME_SOURCE },
  _strptime: { kind: 'native', members: strptimeNatives },
  _sys: { kind: 'native', members: sysNatives },
  _thread: { kind: 'frozen', source: THREAD_SOURCE },
  _threads: { kind: 'native', members: threadsNatives },
  _time: { kind: 'native', members: timeNatives },
  _traceback: { kind: 'native', members: tracebackNatives },
  _types: { kind: 'native', members: typesNatives },
  _sre: { kind: 'native', members: reNatives },
  _string: { kind: 'frozen', source: STRING_PARSER_SOURCE },
  _typing: { kind: 'native', members: typingNatives },
  _urlcode: { kind: 'native', members: urlcodeNatives },
  _zlib: { kind: 'native', members: zlibNatives },
  abc: { kind: 'frozen', source: ABC_SOURCE },
  _binascii: { kind: 'native', members: binasciiNatives },
  _clinic: { kind: 'native', members: clinicNatives },
  _struct: { kind: 'native', members: structNatives },
  _bisect: { kind: 'alias', of: 'bisect' },
  _contextvars: { kind: 'alias', of: 'contextvars' },
  _queue: { kind: 'alias', of: 'queue' },
  annotationlib: { kind: 'frozen', source: ANNOTATIONLIB_SOURCE },
  array: { kind: 'native', members: arrayMembers },
  binascii: { kind: 'frozen', source: BINASCII_SOURCE },
  calendar: { kind: 'frozen', source: CALENDAR_SOURCE },
  cmath: { kind: 'frozen', source: CMATH_SOURCE },
  colorsys: { kind: 'frozen', source: COLORSYS_SOURCE },
  glob: { kind: 'frozen', source: GLOB_SOURCE },
  graphlib: { kind: 'frozen', source: GRAPHLIB_SOURCE },
  ipaddress: { kind: 'frozen', source: IPADDRESS_SOURCE },
  queue: { kind: 'frozen', source: QUEUE_SOURCE },
  struct: { kind: 'frozen', source: STRUCT_SOURCE },
  ast: { kind: 'frozen', source: AST_CLASSES + AST_FUNCTIONS },
  asyncio: { kind: 'frozen', source: ASYNCIO_SOURCE },
  atexit: { kind: 'frozen', source: ATEXIT_SOURCE },
  base64: { kind: 'frozen', source: BASE64_SOURCE },
  bisect: { kind: 'native', members: bisectMembers },
  boundary: { kind: 'frozen', source: BOUNDARY_SOURCE },
  builtins: { kind: 'builtins' },
  codecs: { kind: 'frozen', source: CODECS_REGISTRY + CODECS_CLASSES },
  collections: { kind: 'frozen', source: COLLECTIONS_SOURCE },
  'collections.abc': { kind: 'frozen', source: 'from _collections_abc import *\nfrom _collections_abc import __all__\n' },
  concurrent: { kind: 'frozen', source: '' },
  'concurrent.futures': { kind: 'frozen', source: FUTURES_SOURCE },
  'concurrent.futures._base': { kind: 'frozen', source: FUTURES_BASE_SOURCE },
  'concurrent.futures.thread': { kind: 'frozen', source: FUTURES_THREAD_SOURCE },
  contextlib: { kind: 'frozen', source: CONTEXTLIB_SOURCE },
  copy: { kind: 'frozen', source: COPY_SOURCE },
  copyreg: { kind: 'frozen', source: COPYREG_SOURCE },
  csv: { kind: 'frozen', source: CSV_SOURCE },
  datetime: { kind: 'frozen', source: DATETIME_SOURCE },
  dataclasses: { kind: 'frozen', source: DATACLASSES_SOURCE },
  decimal: { kind: 'frozen', source: DECIMAL_SOURCE },
  enum: { kind: 'frozen', source: ENUM_SOURCE },
  operator: { kind: 'frozen', source: OPERATOR_SOURCE },
  random: { kind: 'frozen', source: RANDOM_SOURCE },
  gzip: { kind: 'frozen', source: GZIP_SOURCE },
  hashlib: { kind: 'frozen', source: HASHLIB_SOURCE },
  hmac: { kind: 'frozen', source: HMAC_SOURCE },
  heapq: { kind: 'frozen', source: HEAPQ_SOURCE },
  fractions: { kind: 'frozen', source: FRACTIONS_SOURCE },
  functools: { kind: 'frozen', source: FUNCTOOLS_SOURCE },
  io: { kind: 'frozen', source: IO_SOURCE },
  html: { kind: 'frozen', source: HTML_SOURCE },
  'html.entities': { kind: 'frozen', source: HTML_ENTITIES_SOURCE },
  'html.parser': { kind: 'frozen', source: HTML_PARSER_SOURCE },
  http: { kind: 'frozen', source: HTTP_SOURCE },
  itertools: { kind: 'native', members: itertoolsMembers },
  json: { kind: 'frozen', source: JSON_SOURCE },
  'json.decoder': { kind: 'frozen', source: JSON_DECODER_SOURCE },
  'json.encoder': { kind: 'frozen', source: JSON_ENCODER_SOURCE },
  keyword: { kind: 'frozen', source: KEYWORD_SOURCE },
  linecache: { kind: 'frozen', source: LINECACHE_SOURCE },
  locale: { kind: 'frozen', source: LOCALE_SOURCE },
  math: { kind: 'native', members: mathMembers },
  mimetypes: { kind: 'frozen', source: MIMETYPES_SOURCE },
  numbers: { kind: 'frozen', source: NUMBERS_SOURCE },
  os: { kind: 'frozen', source: OS_SOURCE },
  'os.path': { kind: 'alias', of: 'posixpath' },
  pathlib: { kind: 'frozen', source: PATHLIB_SOURCE },
  pickle: { kind: 'frozen', source: PICKLE_SOURCE },
  pkgutil: { kind: 'frozen', source: PKGUTIL_SOURCE },
  platform: { kind: 'frozen', source: PLATFORM_SOURCE },
  posixpath: { kind: 'frozen', source: POSIXPATH_SOURCE },
  quopri: { kind: 'frozen', source: QUOPRI_SOURCE },
  re: { kind: 'frozen', source: RE_SOURCE },
  secrets: { kind: 'frozen', source: SECRETS_SOURCE },
  shutil: { kind: 'frozen', source: SHUTIL_SOURCE },
  stat: { kind: 'frozen', source: STAT_SOURCE },
  statistics: { kind: 'frozen', source: STATISTICS_SOURCE },
  string: { kind: 'frozen', source: STRING_SOURCE },
  'string.templatelib': { kind: 'native', members: templatelibMembers },
  sys: { kind: 'frozen', source: SYS_SOURCE },
  threading: { kind: 'frozen', source: THREADING_SOURCE },
  tempfile: { kind: 'frozen', source: TEMPFILE_SOURCE },
  textwrap: { kind: 'frozen', source: TEXTWRAP_SOURCE },
  time: { kind: 'frozen', source: TIME_SOURCE },
  traceback: { kind: 'frozen', source: TRACEBACK_SOURCE },
  types: { kind: 'frozen', source: TYPES_SOURCE },
  uuid: { kind: 'frozen', source: UUID_SOURCE },
  typing: { kind: 'frozen', source: TYPING_SOURCE },
  unicodedata: { kind: 'native', members: unicodedataMembers },
  'unittest.mock': { kind: 'frozen', source: `${MOCK_OBJECTS}\n\n${MOCK_MAGIC}\n\n${MOCK_PATCHES}` },
  unittest: { kind: 'frozen', source: UNITTEST_CHECKS + UNITTEST_CASES + UNITTEST_RUNNING },
  urllib: { kind: 'frozen', source: '' },
  'urllib.error': { kind: 'frozen', source: URLLIB_ERROR_SOURCE },
  'urllib.response': { kind: 'frozen', source: URLLIB_RESPONSE_SOURCE },
  'urllib.parse': { kind: 'frozen', source: URLLIB_PARSE_SOURCE },
  pprint: { kind: 'frozen', source: PPRINT_SOURCE },
  reprlib: { kind: 'frozen', source: REPRLIB_SOURCE },
  errno: { kind: 'frozen', source: ERRNO_SOURCE },
  fnmatch: { kind: 'frozen', source: FNMATCH_SOURCE },
  shlex: { kind: 'frozen', source: SHLEX_SOURCE },
  difflib: { kind: 'frozen', source: DIFFLIB_SOURCE },
  _difflib: { kind: 'native', members: difflibNatives },
  _inspect: { kind: 'native', members: inspectNatives },
  warnings: { kind: 'frozen', source: WARNINGS_SOURCE },
  logging: { kind: 'frozen', source: LOGGING_SOURCE },
  'logging.handlers': { kind: 'frozen', source: LOGGING_HANDLERS_SOURCE },
  'logging.config': { kind: 'frozen', source: LOGGING_CONFIG_SOURCE },
  tomllib: { kind: 'frozen', source: TOMLLIB_SOURCE },
  importlib: { kind: 'frozen', source: IMPORTLIB_SOURCE },
  'importlib.machinery': { kind: 'frozen', source: IMPORTLIB_MACHINERY_SOURCE },
  'importlib.util': { kind: 'frozen', source: IMPORTLIB_UTIL_SOURCE },
  inspect: { kind: 'frozen', source: INSPECT_SOURCE },
  argparse: { kind: 'frozen', source: ARGPARSE_SOURCE },
  token: { kind: 'frozen', source: TOKEN_SOURCE },
  _tokenize: { kind: 'native', members: tokenizeNatives },
  tokenize: { kind: 'frozen', source: TOKENIZE_SOURCE },
  configparser: { kind: 'frozen', source: CONFIGPARSER_BASE + CONFIGPARSER_PARSERS },
  contextvars: { kind: 'frozen', source: CONTEXTVARS_SOURCE },
  gc: { kind: 'frozen', source: GC_SOURCE },
  getopt: { kind: 'frozen', source: GETOPT_SOURCE },
  sched: { kind: 'frozen', source: SCHED_SOURCE },
  timeit: { kind: 'frozen', source: TIMEIT_SOURCE },
  weakref: { kind: 'frozen', source: WEAKREF_SOURCE },
  xml: { kind: 'frozen', source: '' },
  'xml.etree': { kind: 'frozen', source: '' },
  'xml.etree.ElementTree': { kind: 'frozen', source: ETREE_ELEMENTS + ETREE_TREES + ETREE_PARSER },
  'xml.sax': { kind: 'frozen', source: '' },
  'xml.sax.saxutils': { kind: 'frozen', source: SAXUTILS_SOURCE },
  zlib: { kind: 'frozen', source: ZLIB_SOURCE },
  zoneinfo: { kind: 'frozen', source: ZONEINFO_SOURCE },
} as const satisfies Record<string, ModuleRow>;

/** The names of the table; apart from it, since it has them itself. */
function moduleNames(): readonly string[] {
  return Object.keys(MODULES);
}
