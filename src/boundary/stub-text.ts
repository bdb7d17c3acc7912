/** Texts of the host inside Python source: as string literals, comments and docstrings, which they cannot leave. */

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Returns a Python literal of a text. */
export function pythonText(text: string): string {
  const body = text.replaceAll(/[\\'\p{C}\p{Zl}\p{Zp}]/gu, (character) => ESCAPES[character] ?? escaped(character));
  return `'${body}'`;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) as number;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Returns a comment to the right of code; nothing for an empty text. */
export function commentText(text: string): string {
  return text === '' ? '' : `  # ${oneLine(text)}`;
}

/** Returns a text on one line, without control characters and lone surrogates. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Returns a docstring of lines, indented. */
export function docstring(lines: readonly string[], indent: string): string {
  const safe = lines.map((line) => oneLine(line).replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"'));
  if (safe.length === 1 && !(safe[0] as string).endsWith('"')) return `${indent}"""${safe[0]}"""\n`;
  return `${indent}"""${safe.map((line, i) => (i === 0 || line === '' ? line : `${indent}${line}`)).join('\n')}\n${indent}"""\n`;
}
