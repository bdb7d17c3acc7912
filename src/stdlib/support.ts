/** What CPython 3.14's standard modules have and ours do not, with the reason; and what works in part. `docs/stdlib.md` is made of these rows. */
import type { Support } from '../objects/define.ts';

/** Names that share a row: those of `refused` are not there, those of `partial` are. */
export interface ModuleGapRow {
  readonly names: readonly string[];
  readonly support: Exclude<Support, 'supported'>;
}

function refused(why: string, names: string): ModuleGapRow {
  return { names: names.split(' '), support: { refused: why } };
}

function partial(what: string, names: string): ModuleGapRow {
  return { names: names.split(' '), support: { partial: what } };
}

const NO_NETWORK = 'there are no sockets, pipes or processes';
const NO_FRAMES = 'frames of running functions are not shown';
const NO_DESCRIPTORS = 'there are no descriptors, links, owners or permissions';
const NO_PROCESSES = 'there are no processes, signals or terminals';
const INTERPRETER = 'a part of the interpreter itself';
const LEGACY = 'imported by the module for itself';

const ASYNCIO = [
  refused(
    NO_NETWORK,
    'AbstractServer BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport IncompleteReadError LimitOverrunError Protocol ReadTransport SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Transport WriteTransport create_subprocess_exec create_subprocess_shell open_connection start_server',
  ),
  refused(
    NO_FRAMES,
    'FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph print_call_graph future_add_to_awaited_by future_discard_from_awaited_by',
  ),
  refused('a loop does not wait for threads', 'run_coroutine_threadsafe wrap_future'),
  refused('tasks are never run before they are scheduled', 'create_eager_task_factory eager_task_factory'),
  refused('there is one kind of loop', 'get_event_loop_policy set_event_loop_policy'),
  refused('for event loops that are written in C', '_enter_task _leave_task _register_task _set_running_loop _unregister_task'),
];

const OS = [
  refused(
    NO_PROCESSES,
    'CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_WAIT PRIO_PGRP PRIO_PROCESS PRIO_USER SCHED_BATCH SCHED_DEADLINE SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED _exit abort ctermid execl execle execlp execlpe execv execve execvp execvpe fork getloadavg getpgid getpgrp getpid getppid getpriority getsid grantpt kill killpg login_tty popen posix_openpt ptsname register_at_fork sched_yield setpgid setpgrp setsid spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe system tcgetpgrp tcsetpgrp times times_result ttyname unlockpt wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode',
  ),
  refused(
    NO_DESCRIPTORS,
    'F_LOCK F_TEST F_TLOCK F_ULOCK O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_EXEC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SEARCH O_SYNC O_TMPFILE O_TRUNC O_TTY_INIT O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC chmod chown chroot close closerange device_encoding dup dup2 fchdir fchmod fchown fdatasync fdopen fpathconf fstat fstatvfs fsync ftruncate fwalk get_blocking get_inheritable isatty lockf lseek major makedev minor open pathconf pathconf_names pipe posix_fadvise pread pwrite read readinto readlink readv set_blocking set_inheritable symlink sync umask utime write writev',
  ),
  refused(
    'nothing of the machine is shown',
    'NGROUPS_MAX RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX confstr confstr_names getgid getlogin getuid reload_environ setgid setregid setreuid setuid statvfs statvfs_result sysconf sysconf_names uname uname_result',
  ),
  partial('only what the host has mounted are files', 'access listdir makedirs mkdir remove rename replace rmdir scandir stat unlink walk'),
  partial('empty at first, and the program’s own', 'environ environb getenv getenvb putenv unsetenv'),
  partial('always 1', 'cpu_count'),
  partial('where the host grants `random.seed`', 'urandom'),
];

/** By module. */
export const MODULE_GAPS: Readonly<Record<string, readonly ModuleGapRow[]>> = {
  asyncio: ASYNCIO,
  ast: [
    refused('code is not made from trees', 'PyCF_ALLOW_TOP_LEVEL_AWAIT PyCF_ONLY_AST PyCF_OPTIMIZED_AST PyCF_TYPE_COMMENTS'),
    refused('deprecated in CPython', 'AugLoad AugStore ExtSlice Index Param Suite slice'),
    refused('the command line', 'main'),
    partial('modes `exec` and `eval`', 'parse'),
  ],
  'concurrent.futures': [partial('making one is a NotImplementedError: there are no processes', 'ProcessPoolExecutor')],
  'concurrent.futures._base': [refused('helpers that CPython does not document', 'LOGGER islice')],
  'concurrent.futures.thread': [refused('helpers that CPython does not document', 'WorkerContext')],
  contextlib: [refused('the working directory is set by `os.chdir`', 'chdir')],
  gc: [
    partial(
      'a NotImplementedError: programs are not shown what the interpreter holds',
      'get_objects get_referents get_referrers is_tracked',
    ),
    partial('settings are kept, and nothing is collected', 'collect get_count get_stats set_debug set_threshold'),
  ],
  glob: [partial('only what the host has mounted are files', 'glob iglob')],
  importlib: [refused('modules are not read again, nor as names say', '__import__ reload')],
  'importlib.machinery': [
    refused(
      'there are no finders and loaders',
      'AppleFrameworkLoader BuiltinImporter ExtensionFileLoader FileFinder FrozenImporter NamespaceLoader PathFinder SourceFileLoader SourcelessFileLoader WindowsRegistryFinder all_suffixes BYTECODE_SUFFIXES DEBUG_BYTECODE_SUFFIXES EXTENSION_SUFFIXES OPTIMIZED_BYTECODE_SUFFIXES SOURCE_SUFFIXES',
    ),
  ],
  'importlib.util': [
    refused(
      'there are no finders and loaders',
      'LazyLoader Loader MAGIC_NUMBER cache_from_source decode_source module_from_spec source_from_cache source_hash spec_from_file_location spec_from_loader',
    ),
  ],
  inspect: [
    refused(
      NO_FRAMES,
      'FrameInfo Traceback formatargvalues getargvalues getasyncgenlocals getcoroutinelocals getframeinfo getgeneratorlocals getinnerframes getlineno getouterframes stack trace',
    ),
    partial(NO_FRAMES, 'currentframe'),
    refused('helpers that CPython does not document', 'BlockFinder ClassFoundException EndOfBlock formatannotationrelativeto getblock'),
    refused(INTERPRETER, 'BufferFlags CO_HAS_DOCSTRING CO_METHOD TPFLAGS_IS_ABSTRACT'),
    partial('`eval_str` evaluates types, not calls', 'signature get_annotations'),
  ],
  io: [partial('only what the host has mounted are files', 'open open_code FileIO')],
  'json.encoder': [
    refused(
      'helpers that CPython does not document',
      'ESCAPE ESCAPE_ASCII ESCAPE_DCT HAS_UTF8 INFINITY c_encode_basestring c_encode_basestring_ascii c_make_encoder py_encode_basestring py_encode_basestring_ascii',
    ),
  ],
  logging: [partial('where the host has mounted files', 'FileHandler')],
  'logging.config': [
    refused(
      'helpers that CPython does not document',
      'BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple IDENTIFIER valid_ident',
    ),
    refused(NO_NETWORK, 'DEFAULT_LOGGING_CONFIG_PORT RESET_ERROR StreamRequestHandler ThreadingTCPServer listen stopListening'),
    partial('expressions of the file are names, attributes, calls and literals', 'fileConfig'),
  ],
  'logging.handlers': [
    refused(
      NO_NETWORK,
      'DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT DatagramHandler HTTPHandler NTEventLogHandler SMTPHandler SYSLOG_TCP_PORT SYSLOG_UDP_PORT SocketHandler SysLogHandler',
    ),
    refused('files are not rotated', 'BaseRotatingHandler RotatingFileHandler TimedRotatingFileHandler WatchedFileHandler'),
  ],
  os: OS,
  pathlib: [partial('only what the host has mounted are files', 'Path PosixPath'), partial('has only what paths need', 'PureWindowsPath')],
  pkgutil: [
    refused(
      'there are no packages to walk',
      'ModuleInfo extend_path get_data get_importer iter_importers iter_modules read_code walk_packages',
    ),
  ],
  platform: [
    partial(
      'the same on every host',
      'architecture libc_ver machine node platform processor python_branch python_build python_compiler python_implementation python_revision release system uname version',
    ),
  ],
  random: [partial('making one is a NotImplementedError', 'SystemRandom')],
  re: [partial('a subclass of int with the names of the flags', 'RegexFlag')],
  secrets: [
    partial('the numbers are those of a seed that the host gives', 'choice randbelow randbits token_bytes token_hex token_urlsafe'),
    partial('making one is a NotImplementedError', 'SystemRandom'),
  ],
  shutil: [
    refused(
      'there are no archives of tar and zip',
      'get_archive_formats get_unpack_formats make_archive register_archive_format register_unpack_format unpack_archive unregister_archive_format unregister_unpack_format',
    ),
    refused('nothing of the machine is shown', 'chown disk_usage'),
    partial('only what the host has mounted are files', 'copy copy2 copyfile copytree move rmtree'),
    partial('files have no modes and no times that can be set', 'copymode copystat'),
    partial('no file can be executed', 'which'),
  ],
  sys: [
    refused(
      INTERPRETER,
      'abiflags activate_stack_trampoline addaudithook api_version audit breakpointhook builtin_module_names call_tracing copyright deactivate_stack_trampoline displayhook excepthook flags get_asyncgen_hooks get_coroutine_origin_tracking_depth getallocatedblocks getdlopenflags getprofile getswitchinterval gettrace getunicodeinternedsize is_remote_debug_enabled is_stack_trampoline_active meta_path path_hooks path_importer_cache pycache_prefix remote_exec set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile setswitchinterval settrace stdlib_module_names thread_info unraisablehook',
    ),
    refused('nothing of the machine is shown', 'base_exec_prefix base_prefix exec_prefix executable orig_argv platlibdir prefix stdin'),
    partial('a NotImplementedError', 'getrefcount'),
    partial('sizes as on a 64-bit machine, without spare room; estimates for rare types', 'getsizeof'),
    partial('a deleted module is the same again when it is imported', 'modules'),
  ],
  tempfile: [
    refused(NO_DESCRIPTORS, 'mkstemp'),
    partial('only what the host has mounted are files', 'NamedTemporaryFile TemporaryDirectory mkdtemp mktemp'),
    partial('in memory', 'SpooledTemporaryFile TemporaryFile'),
  ],
  threading: [partial('take only None: there is no tracing', 'setprofile setprofile_all_threads settrace settrace_all_threads')],
  timeit: [partial('statements are functions, not text', 'Timer repeat timeit')],
  time: [refused('clocks are read only', 'clock_settime clock_settime_ns pthread_getcpuclockid')],
  traceback: [refused(NO_FRAMES, 'extract_stack format_stack print_last print_stack walk_stack')],
  types: [refused('there are no capsules', 'CapsuleType')],
  typing: [
    refused('deprecated in CPython', 'ByteString no_type_check_decorator'),
    partial('annotations that are strings may not hold calls', 'get_type_hints'),
    partial('take no further keywords', 'NamedTuple TypedDict'),
  ],
  unicodedata: [refused('there is one version of the database', 'UCD ucd_3_2_0')],
  unittest: [
    refused('there are no signals', 'installHandler registerResult removeHandler removeResult'),
    partial('`discover` is a NotImplementedError: modules of programs cannot be imported', 'TestLoader defaultTestLoader'),
  ],
  xml: [refused('they do not exist', 'dom parsers'), refused('there once they are imported', 'etree sax')],
  'xml.sax': [
    refused(
      'documents are read by `xml.etree.ElementTree`',
      'ContentHandler ErrorHandler InputSource SAXException SAXNotRecognizedException SAXNotSupportedException SAXParseException SAXReaderNotAvailable default_parser_list make_parser parse parseString',
    ),
  ],
  'xml.sax.saxutils': [refused('documents are read by `xml.etree.ElementTree`', 'XMLFilterBase prepare_input_source')],
  'xml.etree.ElementTree': [
    refused('documents are read whole', 'XMLPullParser'),
    refused('canonical XML', 'C14NWriterTarget canonicalize'),
    partial('the document is read before the first event', 'iterparse'),
    partial('reads at its end', 'XMLParser'),
  ],
  weakref: [refused('references are not counted', 'getweakrefcount getweakrefs')],
  uuid: [refused(LEGACY, 'Enum bytes_ int_'), refused('the command line', 'main')],
};
