/** Names: what is an identifier, and the private names of classes. */

const IDENTIFIER = /^[\p{XID_Start}_][\p{XID_Continue}]*$/u;

/** True if `text` may be a name in Python source. CPython: PyUnicode_IsIdentifier. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** Returns `__name` as it is called inside class `className`: `_Class__name`. CPython: _Py_Mangle. */
export function mangle(name: string, className: string): string {
  if (!name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}
