/** What CPython 3.14's builtins and builtin types have and ours do not, with the reason; and what works in part. `docs/compatibility.md` is made of these rows. */
import type { Support } from '../objects/define.ts';

/** Names that share a row. */
export interface GapRow {
  readonly names: readonly string[];
  readonly support: Exclude<Support, 'supported'>;
}

const CAPABILITY = { refused: 'reaches code or files outside the program; reading the name is a NameError' } as const;
const INTERACTIVE = { refused: 'made by the site module for the interactive prompt' } as const;
const INTERPRETER = { refused: 'a part of the interpreter itself' } as const;
const BYTECODE = { refused: 'code objects show no bytecode' } as const;
const FRAME = { refused: 'frames show code and line only' } as const;
const NO_DEL = { refused: 'nothing is finalised: `__del__` is never called' } as const;
const SUBSTITUTION = { partial: 'substitution in generic aliases is built in; the hooks are not there' } as const;
const ANNOTATE = { refused: 'only functions, classes and modules of programs are annotated' } as const;

/** By type; `builtins` are the names found without importing. */
export const GAPS: Readonly<Record<string, readonly GapRow[]>> = {
  builtins: [
    { names: ['__import__', 'breakpoint', 'compile', 'eval', 'exec', 'input', 'open'], support: CAPABILITY },
    { names: ['copyright', 'credits', 'exit', 'license', 'quit'], support: INTERACTIVE },
    { names: ['_IncompleteInputError', '__build_class__', '__loader__', '__package__', '__spec__'], support: INTERPRETER },
    { names: ['False', 'None', 'True'], support: { partial: 'keywords, but not attributes of the module `builtins`' } },
  ],
  ParamSpec: [{ names: ['__typing_prepare_subst__', '__typing_subst__'], support: SUBSTITUTION }],
  TypeAliasType: [{ names: ['__iter__'], support: { refused: 'an alias is not unpacked with `*`' } }],
  TypeVar: [{ names: ['__typing_prepare_subst__', '__typing_subst__'], support: SUBSTITUTION }],
  TypeVarTuple: [{ names: ['__typing_prepare_subst__', '__typing_subst__'], support: SUBSTITUTION }],
  async_generator: [{ names: ['__del__'], support: NO_DEL }],
  bytearray: [{ names: ['__alloc__', '__release_buffer__'], support: { refused: 'memory of the host is not shown' } }],
  code: [
    {
      names: [
        '__replace__',
        '_co_code_adaptive',
        '_varname_from_oparg',
        'co_branches',
        'co_code',
        'co_exceptiontable',
        'co_lines',
        'co_linetable',
        'co_lnotab',
        'co_positions',
        'replace',
      ],
      support: BYTECODE,
    },
  ],
  coroutine: [{ names: ['__del__'], support: NO_DEL }],
  frame: [
    {
      names: ['clear', 'f_builtins', 'f_generator', 'f_globals', 'f_locals', 'f_trace', 'f_trace_lines', 'f_trace_opcodes'],
      support: FRAME,
    },
  ],
  function: [{ names: ['__builtins__'], support: INTERPRETER }],
  generator: [{ names: ['__del__'], support: NO_DEL }],
  memoryview: [{ names: ['__release_buffer__'], support: { refused: 'memory of the host is not shown' } }],
  module: [{ names: ['__annotate__', '__annotations__'], support: ANNOTATE }],
};
