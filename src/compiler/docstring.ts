/** Strips the common indentation of docstrings. CPython: _PyCompile_CleanDoc. */

/** Returns a docstring as the program sees it. */
export function cleanDoc(doc: string): string {
  const lines = doc.includes('\t') ? expandTabs(doc).split('\n') : doc.split('\n');
  let margin = Number.POSITIVE_INFINITY;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    const indent = leadingSpaces(line);
    if (indent < line.length) margin = Math.min(margin, indent);
  }
  // CPython reads the end of the last line as text when nothing follows its spaces.
  const strip = Number.isFinite(margin) ? margin : 0;
  return lines.map((line, i) => line.slice(i === 0 ? leadingSpaces(line) : Math.min(strip, leadingSpaces(line)))).join('\n');
}

function leadingSpaces(line: string): number {
  let count = 0;
  while (line.charCodeAt(count) === 32) count++;
  return count;
}

function expandTabs(text: string): string {
  let column = 0;
  let result = '';
  for (const character of text) {
    if (character === '\t') {
      const width = 8 - (column % 8);
      result += ' '.repeat(width);
      column += width;
    } else {
      result += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return result;
}
