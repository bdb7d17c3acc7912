/** "Did you mean: 'x'?": the closest name by weighted edit distance. CPython: Python/suggestions.c. */

const MAX_CANDIDATES = 750;
const MAX_LENGTH = 40;
const MOVE_COST = 2;
const CASE_COST = 1;

/** Returns the candidate closest to `wrong` if it is close enough, as CPython chooses it. */
export function suggest(candidates: readonly string[], wrong: string): string | undefined {
  if (candidates.length >= MAX_CANDIDATES) return undefined;
  const from = [...wrong];
  let best: string | undefined;
  let bestDistance = Number.MAX_SAFE_INTEGER;
  for (const candidate of candidates) {
    if (candidate === wrong) continue;
    const to = [...candidate];
    // No more than a third of the characters involved may differ.
    const limit = Math.min(Math.floor(((from.length + to.length + 3) * MOVE_COST) / 6), bestDistance - 1);
    const distance = editDistance(from, to, limit);
    if (distance > limit) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Returns the distance between two names, or something beyond `limit`. CPython: levenshtein_distance. */
function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) start += 1;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA === start || endB === start) return (endA - start + endB - start) * MOVE_COST;
  if (endA - start > MAX_LENGTH || endB - start > MAX_LENGTH) return limit + 1;
  const short = endA <= endB ? a.slice(start, endA) : b.slice(start, endB);
  const long = endA <= endB ? b.slice(start, endB) : a.slice(start, endA);
  if ((long.length - short.length) * MOVE_COST > limit) return limit + 1;
  return fillRows(short, long, limit);
}

function fillRows(short: readonly string[], long: readonly string[], limit: number): number {
  const row = short.map((_, i) => (i + 1) * MOVE_COST);
  let result = 0;
  for (let i = 0; i < long.length; i++) {
    let distance = i * MOVE_COST;
    result = distance;
    let minimum = Number.MAX_SAFE_INTEGER;
    for (let k = 0; k < short.length; k++) {
      const substitute = distance + substitutionCost(long[i], short[k]);
      distance = row[k];
      result = Math.min(Math.min(result, distance) + MOVE_COST, substitute);
      row[k] = result;
      if (result < minimum) minimum = result;
    }
    if (minimum > limit) return limit + 1;
  }
  return result;
}

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  return asciiLower(a) === asciiLower(b) ? CASE_COST : MOVE_COST;
}

function asciiLower(c: string): string {
  return c >= 'A' && c <= 'Z' ? c.toLowerCase() : c;
}
