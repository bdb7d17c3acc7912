/** Stub. */
export const numbered = {};
export const pointRanges = '';
export const aliasDistances = '';
export const oneDigitWords = 0;
export const frequentWords = '';
export const names = '';
