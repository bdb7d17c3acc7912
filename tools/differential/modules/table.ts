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
  atexit: 'keeps functions: test/conformance/stdlib/atexit_platform.py',
  asyncio: 'its objects live in a running loop',
  boundary: 'ours',
  builtins: 'called without --modules',
  concurrent: 'empty',
  'concurrent.futures': 'needs threads, which the oracle has not: test/unit/threads.test.ts',
  'concurrent.futures._base': 'as concurrent.futures',
  'concurrent.futures.thread': 'as concurrent.futures',
  copyreg: 'registers what others do: test/conformance/stdlib/copyreg_all.py',
