/** Module `datetime`. CPython: Modules/_datetimemodule.c, Lib/_strptime.py. */
import { DATETIME_CALENDAR } from './datetime-calendar.ts';
import { DATETIME_DATE } from './datetime-date.ts';
import { DATETIME_DELTA } from './datetime-delta.ts';
import { DATETIME_PARSE } from './datetime-parse.ts';
import { DATETIME_TIME } from './datetime-time.ts';

/** Frozen Python of the module. */
export const DATETIME_SOURCE = [DATETIME_DELTA, DATETIME_CALENDAR, DATETIME_DATE, DATETIME_TIME, DATETIME_PARSE].join('\n');
