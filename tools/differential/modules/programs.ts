/** How to call module ast: with generated programs, whole and damaged. */
import { Context } from '../../fuzz/context.ts';
import { Random } from '../../fuzz/random.ts';
import { suite } from '../../fuzz/statements.ts';
import type { ModuleCalls } from './module.ts';

const PROGRAMS = 60;

/** Texts of programs that the fuzzer's grammar gives. */
function programs(): string[] {
  return new Random('programs').times(PROGRAMS, (index) => {
    const context = new Context(`ast:${index}`);
    const place = (['module', 'function', 'generator', 'coroutine', 'class'] as const)[index % 5]!;
    return context.within({ kind: place, nesting: 1 }, () => suite(context, 3)).join('\n');
  });
}

/** A program with a character or two taken out or put in. */
function damaged(program: string, index: number): string {
  const random = new Random(`damaged:${index}`);
  const at = random.below(program.length);
  const put = random.pick(['', '', '(', ')', ' ', ':', '\n', "'", '=', ',', '.', '1', 'x', '*', '[', '}', 'if ', ' in ', '@', '\\']);
  return program.slice(0, at) + put + program.slice(at + (random.chance(0.6) ? 1 : 0));
}

const WHOLE = programs();
const TEXTS = WHOLE.map((program) => JSON.stringify(program));
const DAMAGED = WHOLE.map((program, index) => JSON.stringify(damaged(program, index)));

const LITERALS = [
  "'1'",
  "'-1.5'",
  "'1+2j'",
  "'[1, (2,), {3: {4}}]'",
  "\"'a' 'b'\"",
  "'True'",
  "'x'",
  "'f()'",
  "'1 + 1'",
  "''",
  "' 1'",
  "'\\n1'",
  "'(1'",
  "'{**{}}'",
  '\'b"x"\'',
  "'...'",
  "'set()'",
  '\'-"a"\'',
  "'9' * 30",
  "'1_0'",
  '\'f"x"\'',
  "'1j - 1'",
  "'[*[1]]'",
  "'lambda: 1'",
  "'not True'",
  "'\\t1'",
  "ast.parse('[1]', mode='eval')",
  "ast.Constant('c')",
  'ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2j))',
  "ast.Name('x')",
  "ast.parse('1')",
  '5',
  'None',
  "b'1'",
  "'1\\x00'",
];
const NODES = [
  ...TEXTS.slice(0, 40).map((text) => `ast.parse(${text})`),
  "ast.parse('a + b * -c ** d', mode='eval')",
  "ast.Name('x')",
  "ast.Call(ast.Name('f'), [ast.Starred(ast.Name('a'))], [ast.keyword(None, ast.Name('k'))])",
  "ast.Constant('a\\n\\'\"\\\\é\\ud800')",
  'ast.Constant(1e400)',
  'ast.Constant(-1)',
  'ast.Constant(1+2j)',
  "ast.Constant(('a', 1, None, b'x', ...))",
  'ast.Tuple([])',
  'ast.Set([])',
  "ast.BinOp(ast.BinOp(ast.Name('a'), ast.Pow(), ast.Name('b')), ast.Pow(), ast.UnaryOp(ast.USub(), ast.Constant(1)))",
  "ast.JoinedStr([ast.Constant('{a}\\n'), ast.FormattedValue(ast.Name('x'), 114, ast.JoinedStr([ast.Constant('>5')]))])",
  "ast.arguments([], [ast.arg('a')], None, [], [], None, [ast.Constant(1)])",
  'ast.Name()',
  'ast.Module()',
  '5',
  'None',
  "[ast.Name('x'), ast.Pass()]",
  'ast.Add()',
];
const FIELDS = ["'x'", 'ast.Load()', 'ast.Store()', '5', 'None', "ast.Name('y')", '[]', 'ast.Add()', '[ast.Constant(1)]'];

/** A text that may be long is shown by its length and checksum too. */
const summed = (text: string): string => `(lambda text: (zlib.crc32(text.encode('utf-8', 'surrogatepass')), text))(${text})`;

const ast: ModuleCalls = {
  imports: ['zlib'],
  only: [
    ...'parse literal_eval dump unparse walk iter_child_nodes iter_fields get_docstring get_source_segment fix_missing_locations'.split(
      ' ',
    ),
    ...'increment_lineno copy_location compare Name Constant BinOp Call FunctionDef arguments arg Tuple keyword alias Attribute'.split(' '),
    ...'Dict Compare Lambda MatchValue TypeVar Slice IfExp'.split(' '),
  ],
  values: {
    program: [
      ...TEXTS,
      ...TEXTS,
      ...DAMAGED,
      "''",
      "b'x = 1'",
      "'x = 1'.encode('utf-16')",
      '5',
      'None',
      "'\\x00'",
      "'x\\r\\ny'",
      "'\\ufeffx'",
    ],
    literal: LITERALS,
    node: NODES,
    field: FIELDS,
    mode: ["'exec'", "'eval'", "'exec'", "'nothing'"],
    indent: ['None', '0', '1', '2', "'\\t'", "' '", '-1'],
    documented: [
      'ast.parse(\'"doc"\')',
      'ast.parse(\'"""a\\n    b\\n      c\\n"""\')',
      "ast.parse('def f():\\n  \\'\\'\\'x\\n    y\\'\\'\\'').body[0]",
      "ast.parse('class C:\\n  1').body[0]",
      'ast.parse(\'async def f(): "d"\').body[0]',
      'ast.parse(\'f"x"\')',
      "ast.parse('')",
      "ast.Name('x')",
      '5',
    ],
    source: ['\'a = (b +\\n  c)\\nd = é + "ü"\\n\''],
    piece: [
      'ast.parse(\'a = (b +\\n  c)\\nd = é + "ü"\\n\').body[0]',
      'ast.parse(\'a = (b +\\n  c)\\nd = é + "ü"\\n\').body[0].value',
      'ast.parse(\'a = (b +\\n  c)\\nd = é + "ü"\\n\').body[1].value.right',
      'ast.parse(\'a = (b +\\n  c)\\nd = é + "ü"\\n\').body[1].value.left',
      "ast.Name('x')",
      '5',
    ],
  },
  names: {
    source: ':program',
    filename: 'text',
    mode: ':mode',
    type_comments: 'zero',
    feature_version: 'none',
    optimize: 'none',
    node_or_string: ':literal',
    node: ':node',
    ast_obj: ':node',
    annotate_fields: 'bool',
    include_attributes: 'bool',
    indent: ':indent',
    show_empty: 'bool',
    clean: 'bool',
    padded: 'bool',
    n: 'small',
    new_node: ':node',
    old_node: ':node',
    a: ':node',
    b: ':node',
    compare_attributes: 'bool',
  },
  rows: {
    parse: ':program',
    literal_eval: ':literal',
    dump: ':node ? bool bool',
    unparse: ':node',
    get_docstring: ':documented ? bool',
    get_source_segment: ':source :piece',
    compare: ':node :node',
    ...Object.fromEntries(
      'Name Constant BinOp Call FunctionDef arguments arg Tuple keyword alias Attribute Dict Compare Lambda MatchValue TypeVar Slice IfExp'
        .split(' ')
        .map((name) => [name, '? :field :field :field']),
    ),
  },
  results: {
    parse: summed('ast.dump($, include_attributes=True)'),
    dump: summed('$'),
    unparse: summed('$'),
    walk: '[type(node).__name__ for node in $][:300]',
    iter_child_nodes: '[type(node).__name__ for node in $]',
    fix_missing_locations: summed('ast.dump($, include_attributes=True)'),
    increment_lineno: summed('ast.dump($, include_attributes=True)'),
    copy_location: summed('ast.dump($, include_attributes=True)'),
    ...Object.fromEntries(
      'Name Constant BinOp Call FunctionDef arguments arg Tuple keyword alias Attribute Dict Compare Lambda MatchValue TypeVar Slice IfExp'
        .split(' ')
        .map((name) => [name, '[ast.dump(node) if isinstance(node, ast.AST) else node for node in [$]]']),
    ),
  },
};

export const PROGRAM_MODULES = { ast } satisfies Record<string, ModuleCalls>;
