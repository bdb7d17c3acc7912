/** How tools/unicode.ts writes numbers: in base 32, low digits first, one character each; A-Z a-f ends a number, the others say that it goes on. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes numbers one after another. */
export function encode(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      text += DIGITS[(rest & 31) | 32];
      rest = Math.floor(rest / 32);
    }
    text += DIGITS[rest];
  }
  return text;
}

/** Gap since the last range, length less one; and so on. */
export function encodeRanges(ranges: readonly [number, number][]): string {
  const numbers: number[] = [];
  let end = 0;
  for (const [first, last] of ranges) {
    numbers.push(first - end, last - first);
    end = last + 1;
  }
  return encode(numbers);
}

/** Runs of single characters at a constant distance that move by the same amount: gap, count, distance, zigzag amount; then 0 0 and the others one by one. */
export function encodeMap(entries: readonly [number, number[]][]): string {
  const numbers: number[] = [];
  const single = entries.filter(([, to]) => to.length === 1).map(([from, to]) => [from, to[0] - from]);
  let last = 0;
  for (let i = 0; i < single.length; ) {
    const [from, delta] = single[i];
    const distance = i + 1 < single.length && single[i + 1][1] === delta ? single[i + 1][0] - from : 1;
    let count = 1;
    if (distance <= 4)
      while (i + count < single.length && single[i + count][1] === delta && single[i + count][0] === from + count * distance) count += 1;
    numbers.push(from - last, count, Math.min(distance, 4), delta < 0 ? -2 * delta - 1 : 2 * delta);
    last = from;
    i += count;
  }
  numbers.push(0, 0);
  last = 0;
  for (const [from, to] of entries) {
    if (to.length === 1) continue;
    numbers.push(from - last, to.length, ...to);
    last = from;
  }
  return encode(numbers);
}
