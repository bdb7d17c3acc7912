/** The host's clock, looked up when a run needs it: the engine itself knows none. */

interface HostGlobals {
  readonly performance?: { now(): number };
}

/** Returns a clock in milliseconds: monotonic where the host has one. */
export function hostClock(): () => number {
  const { performance } = globalThis as HostGlobals;
  return performance === undefined ? Date.now : () => performance.now();
}
