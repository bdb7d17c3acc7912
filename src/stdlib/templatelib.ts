/** Module `string.templatelib`. CPython: Lib/string/templatelib.py. */
import { fn, makeNative } from '../objects/define.ts';
import type { Value } from '../objects/object.ts';
import { convert, interpolationType, templateType } from '../objects/template-type.ts';

/** The members by name. */
export function templatelibMembers(): Iterable<readonly [string, Value]> {
  return [
    ['Template', templateType],
    ['Interpolation', interpolationType],
    ['convert', makeNative('convert', fn('convert(obj, /, conversion)', convert), null)],
  ];
}
