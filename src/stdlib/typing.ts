/** Module `typing`. The names of container ABCs stand for themselves until `collections.abc` exists. CPython: Lib/typing.py. */
import { TYPING_CLASSES } from './typing-classes.ts';
import { TYPING_EVALUATE } from './typing-evaluate.ts';
import { TYPING_FORMS } from './typing-forms.ts';

/** Frozen Python of the module. */
export const TYPING_SOURCE = TYPING_FORMS + TYPING_EVALUATE + TYPING_CLASSES;
