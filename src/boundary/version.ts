/** Semantic versions (semver.org 2.0.0): reading, order, and the bump between two. */

const PATTERN =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*))?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

/** A version in parts. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly prerelease: readonly string[];
}

/** What a change of contract asks of the version. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** The bumps from small to large. */
export const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** Reads a version; null if it is none. */
export function readVersion(text: string): Version | null {
  const match = text.length > 200 ? null : PATTERN.exec(text);
  if (match === null) return null;
  const [, major, minor, patch, prerelease] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), prerelease: prerelease?.split('.') ?? [] };
}

/** Negative if `a` comes before `b`. Both must be versions. */
export function compareVersions(a: string, b: string): number {
  const x = readVersion(a) as Version;
  const y = readVersion(b) as Version;
  const difference = x.major - y.major || x.minor - y.minor || x.patch - y.patch;
  return difference !== 0 ? difference : comparePrereleases(x.prerelease, y.prerelease);
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] as string, b[i] as string];
    if (x === y) continue;
    const [isNumberX, isNumberY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
    if (isNumberX && isNumberY) return Number(x) - Number(y);
    if (isNumberX !== isNumberY) return isNumberX ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return a.length - b.length;
}

/**
 * The bump from one version to a later one, in the meaning it has for readers: before 1.0.0 the second number is the major one and the third the minor one.
 * 'none' if `to` does not come after `from`.
 */
export function bumpBetween(from: string, to: string): Bump {
  if (compareVersions(from, to) >= 0) return 'none';
  const x = readVersion(from) as Version;
  const y = readVersion(to) as Version;
  if (x.major !== y.major) return 'major';
  if (x.minor !== y.minor) return x.major === 0 ? 'major' : 'minor';
  return x.major === 0 && x.patch !== y.patch ? 'minor' : 'patch';
}

/** True if a bump is at least as large as another. */
export function isEnough(bump: Bump, needed: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(needed);
}

/** The least version after `from` that has the bump. */
export function nextVersion(from: string, bump: Bump): string {
  const { major, minor, patch } = readVersion(from) as Version;
  if (bump === 'none') return from;
  if (bump === 'major') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (bump === 'minor' && major > 0) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
