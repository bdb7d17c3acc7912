/** The rows of stored classes as text, one a line: what a format version promises of them. */
import '../../src/index.ts';
import { type FieldKind, storedRows } from '../../src/objects/stored.ts';

function kindText(kind: FieldKind): string {
  if (typeof kind === 'string') return kind;
  return kind.kind === 'choice' ? `one of ${kind.among.join(' ')}` : `${kind.kind} ${kind.classes.map((cls) => cls.name).join(' ')}`;
}

export function storedRowsText(): string {
  const lines = [...storedRows()].map(([tag, { make, fields, types }]) => {
    const inside =
      fields === 'own'
        ? 'own'
        : Object.entries(fields)
            .map(([name, kind]) => `${name}: ${kindText(kind)}`)
            .join(', ');
    return `${tag} ${make.name} (${types.map((type) => (typeof type === 'string' ? type : type.name)).join(' ')}) ${inside}`;
  });
  return `${lines.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join('\n')}\n`;
}
