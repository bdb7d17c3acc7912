/** How many columns text takes in a terminal: East Asian wide characters take two. CPython: `_display_width` of Lib/traceback.py. */

/** Wide and full-width code points (Unicode 16): gap and length of each range, in base 36. */
const RANGES =
  '3cw 2n 3i3 1 e 1 5b 3 4 0 3 0 ei 1 m 1 r 7 h b 18 0 b 5 4 0 e 0 9 1 i 1 6 1 9 0 6 0 m 0 8 1 2 0 5 0 3 0 8 0 5 1 t 0 10 0 2 0 5 2 2 0 1q 2 p ' +
  '0 f 0 nw 1 1g 0 5 0 mj p 2 2g d 5x r 26 3 2d 3 2u 6 16 2 2l 2 2d a 1b 2 13 9 mkc 4 1i wq s hw 8mb 6l9 e7 lt 9 n y 2 i 2 3 46 2n 3k 6 m4a 4 c ' +
  '1 f 4qf 9 yd 16 9 6w8 3 2 6 2 1 2 82 g 0 u 2 3 0 f 3 9 az 6bp 2e a m 5n2 0 5n 0 5b 0 3 9 2u 2 e 17 5 8 8 1 f 5 4b w d 8 2 1x 2 l d 16 5 4 d ' +
  'g 4 0 4 1y 2 0 2 56 3 1q e 3 2 n j 0 r 1 e 0 2f 2c 1d 1x 7 0 4 2 3 2 5 3 c 1 8 8 6c b 5 0 7w 1a 2 9 2 54 35 c 4 9 6 1j 8 e 3 a 7 8 zs 1ekd 3 1ekd';

/** Filled on first use. */
const starts: number[] = [];
const ends: number[] = [];

/** Returns the width of the first `count` characters of a line given as code points. */
export function displayWidth(characters: readonly string[], count: number = characters.length): number {
  let width = Math.min(count, characters.length);
  if (count > characters.length && !characters.some(isNotAscii)) return count;
  for (let i = 0; i < count && i < characters.length; i++) if (isWide(characters[i].codePointAt(0) as number)) width += 1;
  return width;
}

function isNotAscii(character: string): boolean {
  return character.charCodeAt(0) > 127;
}

function isWide(codePoint: number): boolean {
  if (codePoint < 0x1100) return false;
  if (starts.length === 0) loadRanges();
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < starts[middle]) high = middle - 1;
    else if (codePoint > ends[middle]) low = middle + 1;
    else return true;
  }
  return false;
}

function loadRanges(): void {
  let position = 0;
  const numbers = RANGES.split(' ').map((text) => Number.parseInt(text, 36));
  for (let i = 0; i < numbers.length; i += 2) {
    position += numbers[i];
    starts.push(position);
    position += numbers[i + 1];
    ends.push(position);
  }
}
