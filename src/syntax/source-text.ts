/** Program text before it is tokenized, and its lines. */
import { PySyntaxError } from './errors.ts';

/** Returns the text as the tokenizer reads it: without byte order mark, with `\n` for every line end. */
export function normalize(source: string): string {
  let text = source;
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('\0')) throw new PySyntaxError('SyntaxError', 'source code string cannot contain null bytes', 0, 0, 0, 0, null);
  return text;
}

/** Returns the line with its newline, or null if there is none of that number. */
export function lineText(text: string, line: number): string | null {
  let start = 0;
  for (let i = 1; i < line; i++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return null;
  }
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end + 1);
}
