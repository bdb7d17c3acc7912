/** Module `argparse`. CPython: Lib/argparse.py. */
import { ARGPARSE_ACTIONS } from './argparse-actions.ts';
import { ARGPARSE_FORMAT } from './argparse-format.ts';
import { ARGPARSE_PARSER } from './argparse-parser.ts';

/** Frozen Python of the module. */
export const ARGPARSE_SOURCE = ARGPARSE_FORMAT + ARGPARSE_ACTIONS + ARGPARSE_PARSER;
