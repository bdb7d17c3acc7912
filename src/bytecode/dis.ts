/** Text form of code objects, in the column layout of CPython's `dis`. CPython: Lib/dis.py. */

import type { Code, Const } from './code.ts';
import { OPCODES, type OpcodeName, opcodeNames } from './opcodes.ts';

/** Returns the listing of a code object and of the code objects among its constants. */
export function dis(code: Code): string {
  const parts: string[] = [listing(code)];
  for (const value of code.consts) {
    if (isCode(value)) parts.push(`\nDisassembly of ${describe(value)}:\n${dis(value)}`);
  }
  return parts.join('');
}

function isCode(value: Const): value is Code {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && value.kind === 'code';
}

function describe(code: Code): string {
  return `<code object ${code.name}, file "${code.filename}", line ${code.firstlineno}>`;
}

const NAME_WIDTH = 24;

function listing(code: Code): string {
  const labels = findLabels(code);
  const lineWidth = Math.max(3, ...code.linetable.filter((_, i) => i % 4 === 0).map((line) => String(line).length));
  const labelWidth = labels.size === 0 ? 0 : `L${labels.size}:`.length + 1;
  const pcWidth = String(code.code.length / 4).length;
  const lines: string[] = [];
  let line = -1;
  for (let pc = 0; pc < code.code.length; pc += 4) {
    const now = code.linetable[pc] as number;
    let shown = '';
    if (now !== line) {
      if (pc > 0) lines.push('');
      shown = now === 0 ? '--' : String(now);
      line = now;
    }
    const label = labels.get(pc);
    const columns = [shown.padStart(lineWidth), ' ', (label === undefined ? '' : `${label}:`).padStart(labelWidth)];
    columns.push(' ', String(pc / 4).padStart(pcWidth), ' ', instruction(code, pc, labels));
    lines.push(columns.join('').trimEnd());
  }
  const table = exceptionTable(code, labels);
  return `${lines.join('\n')}\n${table}`;
}

/** The operands of an instruction, with what they mean in parentheses. */
function instruction(code: Code, pc: number, labels: Map<number, string>): string {
  const opcode = code.code[pc] as number;
  const name: OpcodeName | undefined = opcodeNames[opcode];
  if (name === undefined) return `<${opcode}>`;
  const row = OPCODES[name];
  const operands: string[] = [];
  const notes: string[] = [];
  for (const [i, role] of [row.a, row.b, row.c].entries()) {
    if (role === '') continue;
    const value = code.code[pc + 1 + i] as number;
    operands.push(role === 'target' ? (labels.get(value) ?? String(value / 4)) : operand(role, value));
    const note = meaning(code, role, value, name);
    if (note !== '') notes.push(note);
  }
  const text = `${name.padEnd(NAME_WIDTH)} ${operands.join(', ')}`;
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}

const PLAIN = new Set([
  'int',
  'count',
  'counts',
  'flags',
  'site',
  'const',
  'argc',
  'level',
  'conversion',
  'kind',
  'method',
  'which',
  'context',
  'keywords',
]);

function operand(role: string, value: number): string {
  return PLAIN.has(role) ? String(value) : `r${value}`;
}

function meaning(code: Code, role: string, value: number, name: OpcodeName): string {
  if (role === 'const') return show(code.consts[value] ?? null);
  if (role === 'site') {
    const index = code.sites[value] as number;
    return name === 'BUILD_CONST_KEY_MAP' ? show(code.consts[index] ?? null) : (code.names[index] ?? '?');
  }
  if (role === 'counts')
    return name.startsWith('CALL')
      ? `${value & 0xfff} of which ${show(code.consts[value >> 12] ?? null)}`
      : `${value & 0xfff}, ${value >> 12}`;
  if (PLAIN.has(role) || role === 'target') return '';
  const free = value - code.nlocals;
  return code.varnames[value] ?? code.freevars[free] ?? '';
}

/** A constant as Python writes it. */
function show(value: Const): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Uint8Array) return `b${quote(String.fromCharCode(...value))}`;
  switch (value.kind) {
    case 'float':
      return Number.isInteger(value.value) && Math.abs(value.value) < 1e16
        ? `${Object.is(value.value, -0) ? '-0' : value.value}.0`
        : String(value.value);
    case 'complex':
      return `${value.imag}j`;
    case 'ellipsis':
      return 'Ellipsis';
    case 'tuple':
      return `(${value.items.map(show).join(', ')}${value.items.length === 1 ? ',' : ''})`;
    case 'frozenset':
      return `frozenset({${value.items.map(show).join(', ')}})`;
    case 'code':
      return describe(value);
  }
}

function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

/** Names for all targets of jumps and all ends of exception table entries, in order of pc. */
function findLabels(code: Code): Map<number, string> {
  const targets = new Set<number>();
  for (let pc = 0; pc < code.code.length; pc += 4) {
    const name = opcodeNames[code.code[pc] as number];
    if (name !== undefined && OPCODES[name].c === 'target') targets.add(code.code[pc + 3] as number);
  }
  const table = code.exceptiontable;
  for (let i = 0; i < table.length; i += 4) for (let j = 0; j < 3; j++) targets.add(table[i + j] as number);
  const sorted = [...targets].sort((a, b) => a - b);
  return new Map(sorted.map((pc, i) => [pc, `L${i + 1}`]));
}

function exceptionTable(code: Code, labels: Map<number, string>): string {
  const table = code.exceptiontable;
  if (table.length === 0) return '';
  const lines = ['ExceptionTable:'];
  for (let i = 0; i < table.length; i += 4) {
    const [start, end, target] = [0, 1, 2].map((j) => labels.get(table[i + j] as number) ?? '?');
    lines.push(`  ${start} to ${end} -> ${target} [r${table[i + 3]}]`);
  }
  return `${lines.join('\n')}\n`;
}
