/** Code objects as JSON text, for code that the build compiles: the host's own JSON reader is fast even where nothing has run yet. */
import type { Code, Const, SourceText } from './code.ts';

/** A constant as JSON: itself where JSON has it, otherwise a tag and what it is made of. */
type ConstJson = null | boolean | number | string | TaggedConst;
type TaggedConst = readonly [tag: string, ...parts: readonly (ConstPart | CodeJson)[]];
type ConstPart = null | boolean | number | string | readonly unknown[];

/** The fields of a code object in the order of `encode`. Positions keep their lines only, each as the difference to the one before. */
type CodeJson = [
  names: readonly [name: string, qualname: string, doc: string | null],
  numbers: readonly number[],
  varnames: readonly string[],
  cellvars: readonly string[],
  freevars: readonly string[],
  names: readonly string[],
  code: readonly number[],
  sites: readonly number[],
  exceptiontable: readonly number[],
  lines: readonly number[],
  consts: readonly ConstJson[],
];

/** Returns the JSON text of `code`. The name of its file is not part of it. */
export function codeToJson(code: Code): string {
  return JSON.stringify(encode(code));
}

/** Returns the code of a text by `codeToJson`, as compiled from a file of that name; its source is not kept. Trusts the text. */
export function codeFromJson(json: string, filename: string): Code {
  return decode(JSON.parse(json) as CodeJson, { filename, source: null });
}

function encode(code: Code): CodeJson {
  const { firstlineno, argcount, posonlyargcount, kwonlyargcount, flags, nlocals, nregs } = code;
  const lines: number[] = [];
  let line = 0;
  for (let i = 0; i < code.linetable.length; i += 4) {
    lines.push(code.linetable[i]! - line);
    line = code.linetable[i]!;
  }
  return [
    [code.name, code.qualname, code.doc],
    [firstlineno, argcount, posonlyargcount, kwonlyargcount, flags, nlocals, nregs],
    code.varnames,
    code.cellvars,
    code.freevars,
    code.names,
    [...code.code],
    [...code.sites],
    [...code.exceptiontable],
    lines,
    code.consts.map(encodeConst),
  ];
}

function decode(json: CodeJson, text: SourceText): Code {
  const [[name, qualname, doc], numbers, varnames, cellvars, freevars, names, code, sites, exceptiontable, lines, consts] = json;
  const [firstlineno, argcount, posonlyargcount, kwonlyargcount, flags, nlocals, nregs] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    kind: 'code',
    name,
    qualname,
    filename: text.filename,
    text,
    firstlineno,
    argcount,
    posonlyargcount,
    kwonlyargcount,
    flags,
    varnames,
    cellvars,
    freevars,
    nlocals,
    nregs,
    code: Int32Array.from(code),
    consts: consts.map((constant) => decodeConst(constant, text)),
    names,
    sites: Int32Array.from(sites),
    exceptiontable: Int32Array.from(exceptiontable),
    linetable: lineTable(lines),
    doc,
  };
}

function lineTable(lines: readonly number[]): Int32Array {
  const table = new Int32Array(lines.length * 4);
  let line = 0;
  for (let i = 0; i < lines.length; i++) {
    line += lines[i]!;
    table[i * 4] = line;
    table[i * 4 + 2] = line;
  }
  return table;
}

function encodeConst(constant: Const): ConstJson {
  if (typeof constant === 'bigint') return ['int', String(constant)];
  if (typeof constant !== 'object' || constant === null) return constant;
  if (constant instanceof Uint8Array) return ['bytes', ...constant];
  switch (constant.kind) {
    case 'float':
      return ['float', floatText(constant.value)];
    case 'complex':
      return ['complex', floatText(constant.imag)];
    case 'ellipsis':
      return ['ellipsis'];
    case 'tuple':
    case 'frozenset':
      return [constant.kind, ...constant.items.map(encodeConst)];
    case 'code':
      return ['code', encode(constant)];
  }
}

/** JSON has no infinities, no NaN and no negative zero. */
function floatText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function decodeConst(json: ConstJson, text: SourceText): Const {
  if (typeof json !== 'object' || json === null) return json;
  const [tag, ...parts] = json;
  switch (tag) {
    case 'int':
      return BigInt(parts[0] as string);
    case 'bytes':
      return Uint8Array.from(parts as number[]);
    case 'float':
      return { kind: 'float', value: Number(parts[0]) };
    case 'complex':
      return { kind: 'complex', imag: Number(parts[0]) };
    case 'ellipsis':
      return { kind: 'ellipsis' };
    case 'code':
      return decode(parts[0] as CodeJson, text);
    default:
      return { kind: tag as 'tuple' | 'frozenset', items: parts.map((part) => decodeConst(part as ConstJson, text)) };
  }
}
