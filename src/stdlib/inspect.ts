/** Module `inspect`. DIVERGENCE(inspect): frames of running functions cannot be had. CPython: Lib/inspect.py. */
import { INSPECT_KINDS } from './inspect-kinds.ts';
import { INSPECT_SIGNATURE } from './inspect-signature.ts';

/** Frozen Python of the module. */
export const INSPECT_SOURCE = INSPECT_KINDS + INSPECT_SIGNATURE;
