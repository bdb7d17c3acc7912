/** How to call the modules that stand for the machine: sys, os, os.path, pathlib, logging; and asyncio. */
import type { ModuleCalls } from './module.ts';

const words = (text: string, why: string): Record<string, string> => Object.fromEntries(text.split(' ').map((name) => [name, why]));

const PATHS = [
  "'/a/b/c.txt'",
  "'a/../b/./c'",
  "''",
  "'/'",
  "'//x'",
  "'a//b/'",
  "'~/x'",
  "'.hidden'",
  "'a.tar.gz'",
  "b'/a/b'",
  '5',
  'None',
  "'..'",
  "'é/ü'",
  "Odd('__fspath__', '/odd')",
  "Odd('__fspath__', 5)",
  "'a\\x00b'",
  "'$UNSET/\\x24{X}/y'",
  "'c:/x'",
];
const sys: ModuleCalls = {
  names: { string: 'text', maxdigits: 'small', object: 'object' },
  rows: { intern: 'text', getdefaultencoding: '' },
  leftOut: words(
    'activate_stack_trampoline addaudithook audit breakpointhook call_tracing deactivate_stack_trampoline displayhook excepthook exit get_asyncgen_hooks get_coroutine_origin_tracking_depth getallocatedblocks getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit getrefcount getsizeof getswitchinterval gettrace getunicodeinternedsize is_finalizing is_remote_debug_enabled is_stack_trampoline_active remote_exec set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile setrecursionlimit setswitchinterval settrace unraisablehook get_int_max_str_digits',
    'of the machine',
  ),
};

const path: ModuleCalls = {
  values: {
    path: PATHS,
    several: ["['/a/b', '/a/c']", "['a', '/b']", '[]', "['/a']", "[b'/a', '/b']", '5', "('abc', 'abd')", "['/usr/lib', '/usr/lib/x']"],
  },
  names: { path: ':path', p: ':path', s: ':path', a: ':path', filename: ':path', start: ':path', paths: ':several', m: ':several' },
  rows: { join: ':path * :path', relpath: ':path ? :path', commonpath: ':several', commonprefix: ':several', expandvars: ':path' },
  leftOut: words(
    'exists isfile isdir islink ismount lexists getatime getctime getmtime getsize samefile sameopenfile samestat realpath expanduser isdevdrive isjunction',
    'looks at files',
  ),
};

const os: ModuleCalls = {
  only: ['fspath', 'fsencode', 'fsdecode', 'stat_result', 'terminal_size'],
  values: { path: PATHS },
  names: { path: ':path', filename: ':path' },
  rows: { fspath: ':path', fsencode: ':path', fsdecode: ':path', stat_result: 'tuple', terminal_size: 'tuple' },
};

const PURE = "'/a/b/c.txt' 'a/b' '' '/' '..' '.x' 'a.tar.gz' '//h/s' 'a/./b/../c'".split(' ');
const pathlib: ModuleCalls = {
  values: {
    path: [...PATHS, "pathlib.PurePosixPath('q/r')", "pathlib.PureWindowsPath('c:/q')"],
    suffix: ["'.py'", "''", "'py'", "'.'", '5', "'./x'"],
    pattern: ["'*.txt'", "'b/*'", "'/a/**/c.txt'", "''", "'**'", '5', "'[a-z]*'", "'C.TXT'"],
    win: ["'c:/a/b.txt'", "'c:a'", "'//h/s/x'", "'\\\\\\\\?\\\\c:\\\\x'", "'/a'", "'a\\\\b'", "''", "'con'", "b'x'", '5', "'C:/A'"],
  },
  names: {
    other: ':path',
    args: ':path',
    pathsegments: ':path',
    name: 'text',
    suffix: ':suffix',
    stem: 'text',
    path_pattern: ':pattern',
    pattern: ':pattern',
    case_sensitive: 'bool|none',
    walk_up: 'bool',
    key: ':path',
    uri: 'text',
    full_match: ':pattern',
  },
  rows: {
    PurePosixPath: '* :path',
    PureWindowsPath: '* :win',
    PurePath: '* :path',
    ...Object.fromEntries(
      'PurePosixPath PurePath'.split(' ').flatMap((name) => [
        [`${name}.joinpath`, '* :path'],
        [`${name}.relative_to`, ':path'],
        [`${name}.is_relative_to`, ':path'],
        [`${name}.match`, ':pattern'],
        [`${name}.full_match`, ':pattern'],
        [`${name}.__truediv__`, ':path'],
        [`${name}.__rtruediv__`, ':path'],
        [`${name}.__eq__`, ':path'],
        [`${name}.__lt__`, ':path'],
      ]),
    ),
    'PureWindowsPath.joinpath': '* :win',
    'PureWindowsPath.relative_to': ':win',
    'PureWindowsPath.is_relative_to': ':win',
    'PureWindowsPath.__truediv__': ':win',
    'PureWindowsPath.__rtruediv__': ':win',
  },
  receivers: {
    PurePosixPath: PURE.map((each) => `pathlib.PurePosixPath(${each})`),
    PureWindowsPath: [
      "pathlib.PureWindowsPath('c:/a/b.txt')",
      "pathlib.PureWindowsPath('c:a')",
      "pathlib.PureWindowsPath('//h/s/x')",
      "pathlib.PureWindowsPath('a/B')",
      'pathlib.PureWindowsPath()',
    ],
  },
  leftOut: {
    PurePath: 'is PurePosixPath',
    Path: 'looks at files',
    PosixPath: 'looks at files',
    WindowsPath: 'refused',
    '*.parser': 'a module',
  },
};

const logging: ModuleCalls = {
  values: {
    records: ["[logging.LogRecord('n', 20, 'f', 1, 'm', None, None)]", '[]', '5'],
    level: ['10', "'INFO'", "'x'", '0', '25', 'None', '-1', '1.5', "'info'"],
    message: ["'m %s'", "'plain'", '5', "'%d %%'", "'%(a)s'"],
    args: ['()', '(1,)', "('a', 'b')", "({'a': 1},)", 'None', '5'],
    format: ['None', "'%(message)s'", "'%(levelname)s:%(name)s'", "'x'", "'{message}'", "'$message'", '5', "'%(asctime'"],
    style: ["'%'", "'{'", "'$'", "'x'"],
  },
  names: {
    level: ':level',
    levelName: 'text',
    name: 'text',
    msg: ':message',
    fmt: ':format',
    datefmt: 'none|text',
    style: ':style',
    validate: 'bool',
    record: ':LogRecord',
    records: 'list',
    capacity: 'small',
    dict: 'mapping',
    defaults: 'none|mapping',
    encoding: 'none',
    pathname: 'text',
    lineno: 'small',
    args: ':args',
    exc_info: 'none',
    func: 'none|text',
    sinfo: 'none',
    lvl: ':level',
    filter: 'callable|object',
  },
  rows: {
    getLevelName: ':level',
    makeLogRecord: 'mapping',
    Formatter: '? :format none :style',
    LogRecord: 'text small text small :message :args none',
    Filter: '? text',
    'Formatter.format': ':LogRecord',
    'Formatter.formatMessage': ':LogRecord',
    'Filter.filter': ':LogRecord',
    'BufferingFormatter.format': ':records',
    'BufferingFormatter.formatHeader': ':records',
    'BufferingFormatter.formatFooter': ':records',
    'Handler.setLevel': ':level',
    'NullHandler.setLevel': ':level',
  },
  receivers: {
    LogRecord: [
      "logging.LogRecord('n', 20, 'p/f.py', 3, 'm %s', ('a',), None)",
      "logging.LogRecord('n', 5, '', 0, 'plain', None, None, 'func')",
      "logging.LogRecord('a.b', 40, 'x', 1, '%(k)s', ({'k': 1},), None)",
      "logging.LogRecord('n', 20, 'p', 3, 'm %d', ('a',), None)",
    ],
    Formatter: [
      'logging.Formatter()',
      "logging.Formatter('%(levelname)s %(message)s')",
      "logging.Formatter('{levelname}/{message}', style='{')",
      "logging.Formatter('$name $message', style='$')",
    ],
    BufferingFormatter: ['logging.BufferingFormatter()'],
    Filter: ['logging.Filter()', "logging.Filter('a')", "logging.Filter('a.b')"],
    NullHandler: ['logging.NullHandler()', 'logging.NullHandler(20)'],
    Handler: ['logging.Handler()', 'logging.Handler(30)'],
  },
  leftOut: {
    ...words('Logger LoggerAdapter FileHandler StreamHandler', 'write to streams'),
    ...words(
      'basicConfig captureWarnings critical debug disable error exception fatal getHandlerByName getHandlerNames getLogRecordFactory getLogger getLoggerClass info log setLogRecordFactory setLoggerClass shutdown warn warning addLevelName',
      'change what follows, or write to stderr',
    ),
    'Formatter.converter': 'a function',
    'Formatter.formatTime': 'the clock',
    'Formatter.default_format': '',
    '*.lock': 'locks',
    '*.acquire': 'locks',
    '*.release': 'locks',
    '*.createLock': 'locks',
    'Formatter.formatException': 'takes a traceback',
    'Handler.handle': 'locks',
    'Handler.handleError': 'stderr',
    'NullHandler.handleError': 'stderr',
    'NullHandler.close': 'changes the list of handlers',
    'Handler.close': 'changes the list of handlers',
  },
};

export const SYSTEM_MODULES = { sys, 'os.path': path, posixpath: path, os, pathlib, logging } satisfies Record<string, ModuleCalls>;
