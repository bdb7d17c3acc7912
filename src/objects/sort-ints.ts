/** Sorting by ints without comparisons: each key and its position become one number, and the host sorts those natively, some ten times faster. */

/** Doubles below this are exact, whatever is added up in them. */
const EXACT = 2 ** 53;

/**
 * The positions 0..n-1 in the order of their rows, equal rows in the order they have, also if reversed. `columns` has at least one column; earlier columns
 * weigh more. Null if a row and its position do not fit one exact double.
 */
export function orderOfInts(columns: readonly (readonly number[])[], isReversed: boolean): number[] | null {
  const n = columns[0].length;
  const packed = new Float64Array(n);
  let range = 1;
  // A power of two, by which division is exact.
  const unit = 2 ** Math.ceil(Math.log2(Math.max(1, n)));
  for (const column of columns) {
    let least = Infinity;
    let most = -Infinity;
    for (let i = 0; i < n; i++) {
      if (column[i] < least) least = column[i];
      if (column[i] > most) most = column[i];
    }
    const width = most - least + 1;
    range *= width;
    if (!(range * unit <= EXACT)) return null;
    for (let i = 0; i < n; i++) packed[i] = packed[i] * width + (isReversed ? most - column[i] : column[i] - least);
  }
  for (let i = 0; i < n; i++) packed[i] = packed[i] * unit + i;
  packed.sort();
  const order = new Array<number>(n);
  for (let i = 0; i < n; i++) order[i] = packed[i] - Math.floor(packed[i] / unit) * unit;
  return order;
}
