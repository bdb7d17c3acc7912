/** Everything a program can hold must be storable: each class of objects has a row that lists its very fields, and keeps nothing else. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import '../../src/builtins/table.ts';
import '../../src/interpreter/names.ts';
import { type FilledRow, RETIRED_TAGS, storedRows, typesOfRow } from '../../src/objects/stored.ts';
import '../../src/objects/types.ts';
import { MODULES } from '../../src/stdlib/table.ts';
import { positionOf, readSourceFiles, visitNodes } from '../source-files.ts';

/** Modules whose classes a guest may come to hold. */
const FOLDERS = ['objects', 'builtins', 'stdlib', 'interpreter', 'vm'];

interface ClassFacts {
  name: string;
  base: string | null;
  isAbstract: boolean;
  at: string;
  fields: string[];
  /** What no snapshot can hold. */
  hidden: string[];
}

function readClasses(): Map<string, ClassFacts> {
  const classes = new Map<string, ClassFacts>();
  for (const file of readSourceFiles('src').filter(({ folder }) => FOLDERS.includes(folder))) {
    visitNodes(file.ast, (node) => {
      if (!ts.isClassDeclaration(node) || node.name === undefined) return;
      const extended = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
      const properties = node.members.filter(ts.isPropertyDeclaration).filter((member) => !isStatic(member));
      classes.set(node.name.text, {
        name: node.name.text,
        base: extended === undefined ? null : extended.expression.getText(),
        isAbstract: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false,
        at: positionOf(file, node),
        fields: properties.filter(({ name }) => !ts.isPrivateIdentifier(name)).map(({ name }) => name.getText()),
        hidden: properties.filter(({ name }) => ts.isPrivateIdentifier(name)).map(({ name }) => name.getText()),
      });
    });
  }
  return classes;
}

function isStatic(member: ts.PropertyDeclaration): boolean {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

const CLASSES = readClasses();

/** The class and those it derives from, PyObject left out; null if it is no Python object. */
function chainOf(facts: ClassFacts): ClassFacts[] | null {
  const chain = [facts];
  for (let at = facts; at.base !== 'PyObject'; ) {
    const next = at.base === null ? undefined : CLASSES.get(at.base);
    if (next === undefined) return null;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** All modules loaded: some types are made only then. */
for (const row of Object.values(MODULES)) if (row.kind === 'native') [...row.members()];

const rows = [...storedRows().values()];
const rowByName = new Map<string, FilledRow>(rows.map((row) => [row.make.name, row]));

describe('the registry of what snapshots hold', () => {
  test('every class of objects has a row', () => {
    const missing = [...CLASSES.values()].filter((facts) => chainOf(facts) !== null && !facts.isAbstract && !rowByName.has(facts.name));
    expect(missing.map(({ name, at }) => `${at} ${name}: no row in defineStored`)).toEqual([]);
  });

  test('a row lists the fields of its class, all of them', () => {
    const faults: string[] = [];
    for (const facts of CLASSES.values()) {
      const row = rowByName.get(facts.name);
      const chain = chainOf(facts);
      if (row === undefined || chain === null || row.fields === 'own') continue;
      const stored = [...Object.keys(row.fields), ...(row.derived ?? [])].sort();
      const declared = chain.flatMap(({ fields }) => fields).sort();
      if (stored.join() !== declared.join()) faults.push(`${facts.at} ${facts.name} has ${declared.join()}; its row has ${stored.join()}`);
      for (const name of chain.flatMap(({ hidden }) => hidden)) faults.push(`${facts.at} ${facts.name} hides ${name} from snapshots`);
    }
    expect(faults).toEqual([]);
  });

  test('every row names types that exist', () => {
    for (const row of rows) expect(() => typesOfRow(row), row.make.name).not.toThrow();
  });

  test('tags are small and not among the retired ones', () => {
    for (const { tag } of rows) expect(Number.isInteger(tag) && tag > 0 && tag < 0x4000 && !RETIRED_TAGS.includes(tag)).toBe(true);
  });
});
