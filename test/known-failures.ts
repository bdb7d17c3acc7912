/** Reads a KNOWN_FAILURES file: cases that fail today, each with its reason. A listed case that passes fails the run. */
import { existsSync, readFileSync } from 'node:fs';

/** Returns reason by path. One case a line, `path: reason`; `#` starts a comment line. Raises on a line without a reason. */
export function readKnownFailures(url: URL): Map<string, string> {
  const reasons = new Map<string, string>();
  if (!existsSync(url)) return reasons;
  for (const line of readFileSync(url, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^(\S+):\s+(\S.*)$/.exec(line);
    if (match === null) throw new Error(`${url.pathname}: expected "path: reason", got ${line}`);
    reasons.set(match[1]!, match[2]!);
  }
  return reasons;
}
