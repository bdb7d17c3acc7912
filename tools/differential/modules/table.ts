/** THE table of how the standard modules are called. */
import { BYTES_MODULES } from './bytes.ts';
import { CLASS_MODULES } from './classes.ts';
import { CONTAINER_MODULES } from './containers.ts';
import { DOCUMENT_MODULES } from './documents.ts';
import { FORMAT_MODULES } from './formats.ts';
import type { ModuleCalls } from './module.ts';
import { NUMBER_MODULES } from './numbers.ts';
import { PROGRAM_MODULES } from './programs.ts';
import { SETTING_MODULES } from './settings.ts';
import { SYSTEM_MODULES } from './system.ts';
import { TEXT_MODULES } from './text.ts';
import { TIME_MODULES } from './times.ts';

export const MODULE_CALLS: Readonly<Record<string, ModuleCalls>> = {
  ...NUMBER_MODULES,
  ...TEXT_MODULES,
  ...BYTES_MODULES,
  ...CONTAINER_MODULES,
  ...TIME_MODULES,
  ...FORMAT_MODULES,
  ...CLASS_MODULES,
  ...SYSTEM_MODULES,
  ...DOCUMENT_MODULES,
  ...PROGRAM_MODULES,
  ...SETTING_MODULES,
};

/** Modules that are not called one call at a time, with the reason. */
export const UNCALLED: Readonly<Record<string, string>> = {
  __future__: 'constants',
  annotationlib: 'looks at functions and classes: test/conformance/stdlib/annotationlib_all.py',
  atexit: 'keeps functions: test/conformance/stdlib/atexit_platform.py',
  asyncio: 'its objects live in a running loop',
  boundary: 'ours',
  builtins: 'called without --modules',
  concurrent: 'empty',
  'concurrent.futures': 'needs threads, which the oracle has not: test/unit/threads.test.ts',
  'concurrent.futures._base': 'as concurrent.futures',
  'concurrent.futures.thread': 'as concurrent.futures',
  copyreg: 'registers what others do: test/conformance/stdlib/copyreg_all.py',
  errno: 'numbers of the system: test/conformance/stdlib/importlib_all.py',
  gc: 'settings of the collector: test/conformance/stdlib/gc_all.py',
  'html.entities': 'tables',
  http: 'constants: test/conformance/stdlib/http_status.py',
  importlib: 'test/conformance/stdlib/importlib_all.py',
  'importlib.machinery': 'as importlib',
  'importlib.util': 'as importlib',
  linecache: 'reads files: test/conformance/stdlib/linecache_stat.py',
  locale: 'test/conformance/stdlib/locale_all.py',
  pkgutil: 'test/conformance/stdlib/locale_all.py',
  'logging.config': 'changes the handlers of what follows',
  'logging.handlers': 'threads, sockets and files',
  mimetypes: 'tables that it changes: test/conformance/stdlib/mimetypes_quopri.py',
  pickle: 'bytes and objects by the thousand: test/conformance/stdlib/pickle_objects.py, pickle_errors.py, pickle_streams.py',
  platform: 'tells of the host: test/conformance/stdlib/atexit_platform.py',
  quopri: 'binascii by other names: test/conformance/stdlib/mimetypes_quopri.py',
  sched: 'waits',
  shutil: 'changes files: test/conformance/stdlib/shutil_all.py',
  stat: 'numbers: test/conformance/stdlib/linecache_stat.py',
  tempfile: 'makes files: test/conformance/stdlib/tempfile_all.py',
  threading: 'the oracle has no threads: test/unit/threads.test.ts, test/conformance/stdlib/threading_alone.py',
  timeit: 'measures time',
  tokenize: 'calls readline: test/conformance/stdlib/tokenize_all.py, tokenize_tokens.py',
  unittest: 'calls tests: test/conformance/stdlib/unittest_all.py',
  'unittest.mock': 'its objects answer to everything: test/conformance/stdlib/mock_objects.py',
  urllib: 'empty',
  'urllib.error': 'exceptions: test/conformance/stdlib/urllib_error.py',
  'urllib.response': 'as urllib.error',
  xml: 'empty',
  'xml.etree': 'empty',
  'xml.sax': 'empty',
  weakref: 'its objects are those of others: test/conformance/stdlib/weakref_all.py',
};
