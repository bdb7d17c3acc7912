/** THE table of how the standard modules are called. */
import { BYTES_MODULES } from './bytes.ts';
import { CLASS_MODULES } from './classes.ts';
import { CONTAINER_MODULES } from './containers.ts';
import { FORMAT_MODULES } from './formats.ts';
import type { ModuleCalls } from './module.ts';
import { NUMBER_MODULES } from './numbers.ts';
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
};

/** Modules that are not called one call at a time, with the reason. */
export const UNCALLED: Readonly<Record<string, string>> = {
  __future__: 'constants',
  ast: 'takes programs: test/conformance/stdlib/ast_all.py',
  atexit: 'keeps functions: test/conformance/stdlib/atexit_platform.py',
  asyncio: 'its objects live in a running loop',
  boundary: 'ours',
  builtins: 'called without --modules',
  codecs: 'its functions are those of str.encode and bytes.decode: test/conformance/stdlib/codecs_registry.py',
  concurrent: 'empty',
  'concurrent.futures': 'needs threads, which the oracle has not: test/unit/threads.test.ts',
  'concurrent.futures._base': 'as concurrent.futures',
  'concurrent.futures.thread': 'as concurrent.futures',
  configparser: 'a parser is its state: test/conformance/stdlib/configparser_all.py',
  contextvars: 'what they hold depends on the context: test/conformance/stdlib/contextvars_all.py',
  copyreg: 'registers what others do: test/conformance/stdlib/copyreg_all.py',
  errno: 'numbers of the system: test/conformance/stdlib/importlib_all.py',
  getopt: 'test/conformance/stdlib/sched_getopt_timeit.py',
  glob: 'looks at files: test/conformance/stdlib/glob_all.py',
  gzip: 'test/conformance/stdlib/gzip_all.py',
  'html.entities': 'tables',
  importlib: 'test/conformance/stdlib/importlib_all.py',
  'importlib.machinery': 'as importlib',
  'importlib.util': 'as importlib',
  'logging.config': 'changes the handlers of what follows',
  'logging.handlers': 'threads, sockets and files',
  pickle: 'bytes and objects by the thousand: test/conformance/stdlib/pickle_objects.py, pickle_errors.py, pickle_streams.py',
  platform: 'tells of the host: test/conformance/stdlib/atexit_platform.py',
  sched: 'waits',
  shutil: 'changes files: test/conformance/stdlib/shutil_all.py',
  tempfile: 'makes files: test/conformance/stdlib/tempfile_all.py',
  threading: 'the oracle has no threads: test/unit/threads.test.ts, test/conformance/stdlib/threading_alone.py',
  timeit: 'measures time',
  unittest: 'calls tests: test/conformance/stdlib/unittest_all.py',
  'unittest.mock': 'its objects answer to everything: test/conformance/stdlib/mock_objects.py',
  urllib: 'empty',
  xml: 'empty',
  'xml.etree': 'empty',
  'xml.sax': 'empty',
  'xml.sax.saxutils': 'test/conformance/stdlib/xml_saxutils.py',
  'xml.etree.ElementTree': 'reads documents: test/conformance/stdlib/xml_etree.py',
  zlib: 'other bytes are as good: test/conformance/stdlib/zlib_all.py',
  weakref: 'its objects are those of others: test/conformance/stdlib/weakref_all.py',
};
