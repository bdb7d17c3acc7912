/** Which public names of modules no conformance program mentions. */
import { findCases } from '../conformance/cases.ts';

const WORD = /[A-Za-z_]\w*/g;

/** Names by module of which no conformance program that imports the module has the word. */
export function unmentioned(supported: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const programs = findCases([]).map(({ source }) => ({ source, words: new Set(source.match(WORD)) }));
  const out = new Map<string, readonly string[]>();
  for (const [module, names] of supported) {
    const [top = ''] = module.split('.');
    const imports = new RegExp(`\\b(?:import|from)\\s[^\\n]*\\b${top}\\b`);
    const known = new Set(programs.filter(({ source }) => imports.test(source)).flatMap(({ words }) => [...words]));
    const absent = names.filter((name) => !known.has(name));
    if (absent.length > 0) out.set(module, absent);
  }
  return out;
}

/** Names that no program can show on CPython and here alike, with the reason. */
export const NOT_SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  asyncio: { to_thread: 'the oracle has no threads' },
  gc: Object.fromEntries('get_objects get_referents get_referrers is_tracked'.split(' ').map((name) => [name, 'a NotImplementedError'])),
  inspect: { currentframe: 'None here: frames of running functions are not shown' },
  sys: { getrefcount: 'a NotImplementedError' },
  time: Object.fromEntries(
    'CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI CLOCK_THREAD_CPUTIME_ID monotonic_ns perf_counter_ns process_time process_time_ns'
      .split(' ')
      .map((name) => [name, 'programs of the corpus have no clock; test/boundary gives them one']),
  ),
  typing: { reveal_type: 'writes to stderr' },
  zoneinfo: { TZPATH: 'files of the machine', available_timezones: 'the oracle has no zones', reset_tzpath: 'files of the machine' },
};
