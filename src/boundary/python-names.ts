/** Which names a Python program can write. */

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** True for an ASCII identifier that is no keyword. */
export function isPythonName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name);
}

/** True for names joined by dots. */
export function isDottedName(name: string): boolean {
  return name.length <= 200 && name.split('.').every(isPythonName);
}
