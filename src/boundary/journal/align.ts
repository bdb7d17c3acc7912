/** Lays two sequences side by side so that as many items as possible stand beside their equal. */

/** One row: indexes into both sequences; null where one has nothing to stand beside. */
export type AlignedPair = readonly [number | null, number | null];

/** Larger middle parts are laid side by side by position: a longest common subsequence would cost their product. */
const MAX_PRODUCT = 4_000_000;

/** Returns the rows. Items are compared by their texts. */
export function align(a: readonly string[], b: readonly string[]): readonly AlignedPair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const pairs: AlignedPair[] = [];
  for (let i = 0; i < start; i++) pairs.push([i, i]);
  const middleA = a.slice(start, endA);
  const middleB = b.slice(start, endB);
  const middle = middleA.length * middleB.length > MAX_PRODUCT ? byPosition(middleA, middleB) : byCommon(middleA, middleB);
  for (const [i, j] of middle) pairs.push([i === null ? null : i + start, j === null ? null : j + start]);
  for (let i = 0; i < a.length - endA; i++) pairs.push([endA + i, endB + i]);
  return pairs;
}

function byPosition(a: readonly string[], b: readonly string[]): readonly AlignedPair[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [i < a.length ? i : null, i < b.length ? i : null]);
}

/** Longest common subsequence; what stands alone on both sides between two equal rows is put side by side. */
function byCommon(a: readonly string[], b: readonly string[]): readonly AlignedPair[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j] ? (lengths[at + width + 1] as number) + 1 : Math.max(lengths[at + width] as number, lengths[at + 1] as number);
    }
  }
  const pairs: AlignedPair[] = [];
  let alone: [number[], number[]] = [[], []];
  const settle = (): void => {
    const [left, right] = alone;
    for (let k = 0; k < Math.max(left.length, right.length); k++) pairs.push([left[k] ?? null, right[k] ?? null]);
    alone = [[], []];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      settle();
      pairs.push([i++, j++]);
    } else if (j >= b.length || (i < a.length && (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)))
      alone[0].push(i++);
    else alone[1].push(j++);
  }
  settle();
  return pairs;
}
