/** The stages that have golden files: each turns source into printed output. */
import { dis } from '../../src/bytecode/dis.ts';
import { compileModule } from '../../src/compiler/compile.ts';
import { dumpAst } from '../../src/syntax/dump.ts';
import { parseModule } from '../../src/syntax/parser.ts';
import { COL, END, END_COL, END_LINE, KIND, LINE, START, TOKEN_SIZE, tokenName } from '../../src/syntax/token.ts';
import { tokenizeText } from '../../src/syntax/tokenizer.ts';

const FILENAME = 'golden.py';

/** Stage by folder name. */
export const STAGES = {
  tokens: printTokens,
  ast: (source: string) => dumpAst(parseModule(source)),
  bytecode: (source: string) => dis(compileModule(parseModule(source), { filename: FILENAME })),
} as const satisfies Record<string, (source: string) => string>;

/** One token a line, as CPython's tokenize module prints them: place, kind, text. */
function printTokens(source: string): string {
  const state = tokenizeText(source);
  const lines: string[] = [];
  for (let at = 0; at < state.count; at += TOKEN_SIZE) {
    const field = (index: number): number => state.tokens[at + index]!;
    const place = `${field(LINE)},${field(COL)}-${field(END_LINE)},${field(END_COL)}:`;
    lines.push(`${place.padEnd(16)}${tokenName(field(KIND)).padEnd(16)}${JSON.stringify(source.slice(field(START), field(END)))}`);
  }
  return lines.join('\n');
}
