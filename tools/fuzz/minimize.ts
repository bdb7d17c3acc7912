/** Reduces a program by lines while it still shows what it was kept for. */

/** Returns a program with fewer lines for which `isInteresting` still holds; tries smaller and smaller runs of lines, then suites in place of their statement. */
export function minimize(source: string, isInteresting: (candidate: string) => boolean): string {
  let lines = source.trimEnd().split('\n');
  const attempt = (candidate: string[]): boolean => {
    if (!isInteresting(`${candidate.join('\n')}\n`)) return false;
    lines = candidate;
    return true;
  };
  for (let before = Infinity; lines.length < before; ) {
    before = lines.length;
    for (let size = Math.ceil(lines.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
      for (let start = lines.length - size; start >= 0; start -= size) {
        attempt([...lines.slice(0, start), ...lines.slice(start + size)]);
      }
    }
    for (let at = lines.length - 1; at >= 0; at--) reduceStatement(lines, at, attempt);
  }
  return `${lines.join('\n')}\n`;
}

/** Tries the statement at a line without its suite, then only its suite, then `pass` in place of its body. */
function reduceStatement(lines: string[], at: number, attempt: (candidate: string[]) => boolean): void {
  const line = lines[at];
  if (line === undefined || !line.endsWith(':')) return;
  const depth = indentOf(line);
  let end = at + 1;
  while (end < lines.length && indentOf(lines[end]!) > depth) end++;
  const before = lines.slice(0, at);
  const after = lines.slice(end);
  if (attempt([...before, ...after])) return;
  const suite = lines.slice(at + 1, end).map((text) => text.slice(4));
  if (attempt([...before, ...suite, ...after])) return;
  attempt([...before, line, `${' '.repeat(depth + 4)}pass`, ...after]);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
