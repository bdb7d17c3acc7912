/** The proleptic Gregorian calendar: dates and their ordinals, of which 1 is 1 January 1. CPython: Modules/_datetimemodule.c. */

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whether a year has 366 days. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Which day of its year a date is, from 1. */
export function dayOfYear(year: number, month: number, day: number): number {
  return BEFORE_MONTH[month - 1] + day + (month > 2 && isLeap(year) ? 1 : 0);
}

/** Days since the day before 1 January 1. */
export function ordinal(year: number, month: number, day: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + dayOfYear(year, month, day);
}

/** Year, month and day of an ordinal, by years that begin in March. */
export function fromOrdinal(days: number): [number, number, number] {
  const era = Math.floor((days + 305) / 146097);
  let day = days + 305 - era * 146097;
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / 146096)) / 365);
  day -= 365 * year + Math.floor(year / 4) - Math.floor(year / 100);
  const month = Math.floor((5 * day + 2) / 153);
  day -= Math.floor((153 * month + 2) / 5) - 1;
  return month < 10 ? [year + era * 400, month + 3, day] : [year + era * 400 + 1, month - 9, day];
}

const IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month of 1 to 12 has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : IN_MONTH[month - 1];
}
