/** Checks the rules of the code's shape: who imports whom, no circles, sizes, headers, forbidden words, and what the engine's bundle reaches. */
import { rolldown } from 'rolldown';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { positionOf, readSourceFiles, type SourceFile, visitNodes } from './source-files.ts';

const ENGINE_BELOW = ['limits', 'syntax', 'bytecode', 'compiler', 'objects', 'builtins', 'stdlib', 'vm', 'jit', 'snapshot'];

/** Folder -> the other folders of `src/` that it may import. A folder that is not here may not exist. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  limits: [],
  syntax: [],
  bytecode: [],
  frozen: [],
  compiler: ['syntax', 'bytecode'],
  objects: ['bytecode', 'limits'],
  builtins: ['objects', 'limits'],
  stdlib: ['objects', 'limits'],
  vm: ['objects', 'bytecode', 'limits'],
  jit: ['vm', 'objects', 'bytecode', 'limits'],
  snapshot: ['vm', 'objects', 'bytecode', 'limits'],
  interpreter: [...ENGINE_BELOW, 'frozen'],
  boundary: ['interpreter'],
  server: ['boundary', 'interpreter'],
  web: ['boundary', 'interpreter'],
  node: ['boundary', 'interpreter'],
  cli: ['server', 'node', 'boundary', 'interpreter'],
  'index.ts': ['limits', 'snapshot', 'interpreter', 'boundary', 'server'],
};

/** Folders that may use Node's own modules. */
const NODE_SIDE = new Set(['server', 'node', 'cli']);

/** What hosts import: `sandboa` and `sandboa/node`. */
const PUBLIC_NAMES = new Set(['src/index.ts', 'src/node/node.ts']);

/** Packages that a folder may import besides: small, pure ECMAScript. */
const PACKAGES: Record<string, readonly string[]> = { boundary: ['@noble/hashes'], stdlib: ['@noble/hashes'], snapshot: ['@noble/hashes'] };

/** Lists the types of `objects/`. */
const TYPES_TABLE = 'src/objects/types.ts';

/** Types whose values other types make: iterators over containers, `list[int]`, views of namespaces, tracebacks. */
const SHARED_TYPES = new Set(['iterators', 'generic-alias', 'mappingproxy', 'traceback-type'].map((name) => `src/objects/${name}.ts`));

/** Functions that may be longer than a page: the loops of the interpreter and of the matcher of regular expressions are one switch each. */
const LONG_FUNCTIONS = new Set(['runFrames', 'evalLoop', 'runProgram']);

const MAX_FILE_LINES = 900;
const MAX_FUNCTION_LINES = 80;

const SRC = readSourceFiles('src');
const TOOLS = [...readSourceFiles('tools'), ...readSourceFiles('bench')];
const TESTS = readSourceFiles('test');
const isGenerated = (file: SourceFile): boolean => file.path.endsWith('.generated.ts');

describe('imports', () => {
  test('folders import only what the table allows', () => {
    const faults = SRC.flatMap((file) => file.imports.flatMap(({ target }) => faultOfFolder(file, target)));
    expect(faults).toEqual([]);
  });

  test('no circles between files, type imports included', () => {
    expect(findCircles(SRC)).toEqual([]);
  });

  test('only the Node side imports Node itself, and packages are those of the list', () => {
    const faults = SRC.flatMap((file) =>
      file.imports
        .filter(({ target, specifier }) => target === null && !(NODE_SIDE.has(file.folder) && specifier.startsWith('node:')))
        .filter(({ specifier }) => !PACKAGES[file.folder]?.some((name) => specifier.startsWith(`${name}/`)))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
  });

  test('relative imports name a file with its extension', () => {
    const known = new Set([...SRC, ...TOOLS, ...TESTS].map((file) => file.path));
    const faults = [...SRC, ...TOOLS, ...TESTS].flatMap((file) =>
      file.imports
        .filter(({ target }) => target !== null && !known.has(target))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
  });

  test('only the files of public names re-export, and nothing in src imports them', () => {
    const faults = SRC.flatMap((file) => [
      ...file.imports
        .filter(({ isReExport }) => isReExport && !PUBLIC_NAMES.has(file.path))
        .map(({ specifier }) => `${file.path} re-exports ${specifier}`),
      ...file.imports.filter(({ target }) => PUBLIC_NAMES.has(target!)).map(({ target }) => `${file.path} imports ${target}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('inside objects: a type is imported by the table of types alone', () => {
    const types = new Set(
      SRC.find(({ path }) => path === TYPES_TABLE)!
        .imports.filter(({ isBare }) => isBare)
        .map(({ target }) => target),
    );
    expect(types.size).toBeGreaterThan(20);
    for (const path of SHARED_TYPES) types.delete(path);
    const faults = SRC.filter(({ folder, path }) => folder === 'objects' && path !== TYPES_TABLE).flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => types.has(target) && firstWord(target!) !== firstWord(path))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });
});

/** A type may be spread over files that share their first word: `str.ts`, `str-format.ts`. */
function firstWord(path: string): string {
  return /(\w+)[\w-]*\.ts$/.exec(path)![1]!;
}

function faultOfFolder(file: SourceFile, target: string | null): string[] {
  const allowed = MAY_IMPORT[file.folder];
  if (allowed === undefined) return [`${file.path}: the folder is not in the import table`];
  if (target === null) return [];
  const folder = target.startsWith('src/') ? target.split('/')[1]! : target;
  return folder === file.folder || allowed.includes(folder) ? [] : [`${file.path} imports ${target}`];
}

/** Returns each group of files that reach each other through imports (strongly connected components, Tarjan). */
function findCircles(files: readonly SourceFile[]): string[][] {
  const targets = new Map(files.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]));
  const state = new Map<string, { index: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): { index: number; low: number; isOpen: boolean } => {
    const own = { index: state.size, low: state.size, isOpen: true };
    state.set(path, own);
    open.push(path);
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      const other = state.get(target) ?? visit(target);
      if (other.isOpen) own.low = Math.min(own.low, other.low);
    }
    if (own.low === own.index) {
      const group = open.splice(open.indexOf(path));
      for (const member of group) state.get(member)!.isOpen = false;
      if (group.length > 1 || targets.get(path)!.includes(path)) circles.push(group.sort());
    }
    return own;
  };
  for (const path of targets.keys()) if (!state.has(path)) visit(path);
  return circles;
}

describe('sizes', () => {
  test(`files have at most ${MAX_FILE_LINES} lines, nine in ten under 450`, () => {
    const files = [...SRC, ...TOOLS, ...TESTS].filter((file) => !isGenerated(file));
    expect(files.filter(({ lines }) => lines > MAX_FILE_LINES).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const sizes = SRC.filter((file) => !isGenerated(file))
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    console.info(
      `src: ${sizes.length} files, lines p50 ${sizes[sizes.length >> 1]}, p90 ${sizes[Math.floor(sizes.length * 0.9)]}, max ${sizes.at(-1)}`,
    );
  });

  test(`functions have at most ${MAX_FUNCTION_LINES} lines`, () => {
    const faults = [...SRC, ...TOOLS].filter((file) => !isGenerated(file)).flatMap(findLongFunctions);
    expect(faults).toEqual([]);
  });
});

function findLongFunctions(file: SourceFile): string[] {
  const faults: string[] = [];
  visitNodes(file.ast, (node) => {
    if (!ts.isFunctionLike(node)) return;
    const start = file.ast.getLineAndCharacterOfPosition(node.getStart(file.ast)).line;
    const lines = file.ast.getLineAndCharacterOfPosition(node.end).line - start + 1;
    const name = node.name?.getText(file.ast) ?? 'anonymous';
    if (lines > MAX_FUNCTION_LINES && !LONG_FUNCTIONS.has(name)) faults.push(`${positionOf(file, node)} ${name}: ${lines}`);
  });
  return faults;
}

describe('text', () => {
  test('every file starts with a comment on what it holds', () => {
    const faults = [...SRC, ...TOOLS, ...TESTS].filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text)).map(({ path }) => path);
    expect(faults).toEqual([]);
  });

  test('no any, no silenced type error, no default export', () => {
    const faults = [...SRC, ...TOOLS, ...TESTS].flatMap((file) => {
      const found: string[] = [];
      if (/@ts-(ignore|expect-error|nocheck)/.test(file.text) && file.path !== 'test/architecture.test.ts')
        found.push(`${file.path}: silenced type error`);
      visitNodes(file.ast, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${positionOf(file, node)}: any`);
        if (ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isFunctionLike(node.parent)))
          found.push(`${positionOf(file, node)}: default export`);
      });
      return found;
    });
    expect(faults).toEqual([]);
  });

  test('source files throw named errors', () => {
    const faults = SRC.flatMap((file) => {
      const found: string[] = [];
      visitNodes(file.ast, (node) => {
        if (ts.isThrowStatement(node) && ts.isNewExpression(node.expression) && node.expression.expression.getText(file.ast) === 'Error') {
          found.push(`${positionOf(file, node)}: throw new Error`);
        }
      });
      return found;
    });
    expect(faults).toEqual([]);
  });

  test('a TODO names its issue', () => {
    const faults = SRC.filter((file) => !isGenerated(file)).flatMap((file) =>
      [...file.text.matchAll(/\b(TODO|FIXME|XXX)\b(?!\(#\d+\):)/g)].map(({ 0: word }) => `${file.path}: ${word}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('engine bundle', () => {
  /** The globals that the engine may name: the language's own, less all that reaches out, depends on the machine or makes code from text. */
  const ALLOWED_GLOBALS = new Set(
    (
      'Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Error Float64Array Infinity Int32Array Int8Array JSON Map Math NaN Number Object Promise ' +
      'RangeError Reflect RegExp Set String Symbol SyntaxError TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet isFinite isNaN parseFloat parseInt undefined'
    ).split(' '),
  );
  const FORBIDDEN_MEMBERS = new Set(['Math.random', 'import.meta']);

  test('has no dependency and names nothing of the host', { timeout: 60_000 }, async () => {
    const entries = SRC.filter(({ folder }) => folder === 'interpreter').map(({ path }) => path);
    expect(entries).not.toEqual([]);
    const bundle = await rolldown({ input: entries, platform: 'neutral', external: () => false, logLevel: 'silent', treeshake: false });
    const { output } = await bundle.generate({ format: 'esm' });
    await bundle.close();
    const chunks = output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []));
    const names = new Set(chunks.map(({ fileName }) => fileName));
    const outside = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]).filter((name) => !names.has(name));
    expect(outside).toEqual([]);
    expect(chunks.flatMap(({ fileName, code }) => findHostNames(fileName, code))).toEqual([]);
  });

  test('the check sees what it is for', () => {
    const seen = (code: string): string[] => findHostNames('a.js', code).map((fault) => fault.replace(/.* /, ''));
    expect(seen('process.exit(); const f = () => require("a"); fetch; new Function("x"); eval("1"); globalThis.a')).toEqual(
      'process require fetch Function eval globalThis'.split(' '),
    );
    expect(seen('Date.now(); Math.random(); await import("a"); setTimeout(() => {}); import.meta.url')).toEqual(
      'Date Math.random import() setTimeout import.meta'.split(' '),
    );
    expect(
      seen('const f = (process) => process.fetch; f({ eval: 1 }); class A { require() {} } new Map(); export { f as fetch, A };'),
    ).toEqual([]);
  });

  /** Returns `path:line name` of each name that the bundle does not define and may not use. */
  function findHostNames(path: string, code: string): string[] {
    const { ast, checker } = checkWithoutLibrary(code);
    const faults: string[] = [];
    visitNodes(ast, (node) => {
      const fault = hostName(node, ast, checker);
      if (fault !== null) faults.push(`${positionOf({ path, ast }, node)} ${fault}`);
    });
    return faults;
  }

  function hostName(node: ts.Node, ast: ts.SourceFile, checker: ts.TypeChecker): string | null {
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) return 'import()';
    if (ts.isMetaProperty(node) || ts.isPropertyAccessExpression(node))
      return FORBIDDEN_MEMBERS.has(node.getText(ast)) ? node.getText(ast) : null;
    if (!ts.isIdentifier(node) || !isReference(node) || ALLOWED_GLOBALS.has(node.text)) return null;
    return node.text === 'globalThis' || checker.getSymbolAtLocation(node) === undefined ? node.text : null;
  }

  /** Binds a text with no library at all, so that every global is an unknown name. */
  function checkWithoutLibrary(code: string): { ast: ts.SourceFile; checker: ts.TypeChecker } {
    const options: ts.CompilerOptions = {
      noLib: true,
      noResolve: true,
      types: [],
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
    };
    const ast = ts.createSourceFile('bundle.ts', code, ts.ScriptTarget.ESNext, true);
    const host = { ...ts.createCompilerHost(options), getSourceFile: (name: string) => (name === 'bundle.ts' ? ast : undefined) };
    return { ast, checker: ts.createProgram(['bundle.ts'], options, host).getTypeChecker() };
  }

  /** True where an identifier is read as a variable; a property name, a key or a label of that name is harmless. */
  function isReference(node: ts.Identifier): boolean {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
    if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
    if (ts.isClassElement(parent) || ts.isObjectLiteralElement(parent)) return ts.isShorthandPropertyAssignment(parent);
    if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
    return !(
      ts.isLabeledStatement(parent) ||
      ts.isBreakOrContinueStatement(parent) ||
      ts.isModuleReference(parent) ||
      isModuleName(parent) ||
      ts.isMetaProperty(parent)
    );
  }

  function isModuleName(parent: ts.Node): boolean {
    return ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent) || ts.isImportClause(parent);
  }
});
