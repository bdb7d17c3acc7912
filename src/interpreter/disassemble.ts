/** Program text to a listing of its instructions. */
import { dis } from '../bytecode/dis.ts';
import { compileSource } from './compile-source.ts';
import { makeMeter } from './program.ts';

/** Returns the disassembly of a program. Throws RunError, LimitExceeded. */
export function disassemble(code: string, filename: string): string {
  return dis(compileSource(code, filename, makeMeter({}, null)).code);
}
