/** Reads and parses the project's own TypeScript for the architecture test: files, imports, functions, positions. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface SourceFile {
  /** Path from the package's root, with slashes. */
  path: string;
  /** The folder under `src/`, or the file's own name for `src/index.ts`. */
  folder: string;
  text: string;
  lines: number;
  ast: ts.SourceFile;
  imports: Import[];
}

export interface Import {
  /** As written. */
  specifier: string;
  /** Path from the package's root for a relative import, else null. */
  target: string | null;
  isReExport: boolean;
  /** True where a file is only loaded, for its effect: `import './list.ts'`. */
  isBare: boolean;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Returns the TypeScript files under a folder of the package, parsed, in path order. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/node_modules/'))
    .sort()
    .map(readSourceFile);
}

/** Calls `visit` on every node of a file. */
export function visitNodes(root: ts.Node, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(root);
}

/** Returns `path:line` of a node. */
export function positionOf(file: { path: string; ast: ts.SourceFile }, node: ts.Node): string {
  return `${file.path}:${file.ast.getLineAndCharacterOfPosition(node.getStart(file.ast)).line + 1}`;
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, folder: path.split('/')[1]!, text, lines, ast, imports: readImports(path, ast) };
}

function readImports(path: string, ast: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isReExport: boolean, isBare = false): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const target = specifier.text.startsWith('.') ? join(dirname(path), specifier.text).replaceAll('\\', '/') : null;
    imports.push({ specifier: specifier.text, target, isReExport, isBare });
  };
  visitNodes(ast, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, false, node.importClause === undefined);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, false);
  });
  return imports;
}
