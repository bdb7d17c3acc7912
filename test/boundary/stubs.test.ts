/** Stubs: the text, that it is Python by our own parser and runs, and that the classes of denials are those of the module. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DENIAL_CLASSES } from '../../src/boundary/stub-denials.ts';
import { contract, makeStubs, runSync } from '../../src/index.ts';
import { schemas } from './arbitrary-schemas.ts';
import { STUB_CONTRACTS } from './stub-contracts.ts';

const EXPECTED = `# What the host offers. The functions are there without an import.
import builtins
from typing import Any, Literal, NotRequired, TypedDict


class InvoiceLinesItem(TypedDict):
    sku: NotRequired[str]


class Invoice(TypedDict):
    id: str  # matches ^in_\\d+$
    cents: int  # 1 to 10000; what is owed
    status: Literal['open', 'paid', 'it\\'s \\\\ odd\\n']
    note: NotRequired[str | None]  # at most 100 characters
    lines: NotRequired[builtins.list[InvoiceLinesItem]]  # at most 5 items


type Json = float | builtins.list[Json] | dict[str, Json]


class Node(TypedDict):
    kids: 'builtins.list[Node]'
    x: NotRequired[Json]


LookupResult = TypedDict('LookupResult', {
    'a-b': 'NotRequired[int]',
    'class': 'NotRequired[str]',
    'list': 'NotRequired[builtins.list[Any]]',
})


class billing:
    @staticmethod
    def list(customer_id: str, status: Literal['open'] = ...) -> builtins.list[Invoice]:
        """Lists invoices, newest \\"\\"\\"first\\"\\"\\" \\\\

        Effect: read. At most 50 calls in a run. At most 10 calls in 1 s. Given up after 2.5 s.
        """
        ...

    @staticmethod
    def refund(invoice: Invoice, *, reason: str = ..., cents: float) -> bool | None:
        """Pays an invoice back.

        Deprecated: it is slow. Use billing.request() instead.
        Effect: irreversible. May be denied as host.unavailable.
        """
        ...

    class v:
        @staticmethod
        async def tree() -> Node:
            """The function billing.v.tree.

            Effect: pure.
            """
            ...


def lookup(n: Any = ...) -> LookupResult:
    """Looks up.

    Effect: read.
    """
    ...
`;

const stubs = makeStubs(STUB_CONTRACTS);

test('the text', () => {
  const host = stubs.slice(0, stubs.indexOf('# In the module boundary'));
  expect(host.trimEnd()).toBe(EXPECTED.trimEnd());
});

test('the same in any order', () => {
  expect(makeStubs([...STUB_CONTRACTS].reverse())).toBe(stubs);
});

test('the text is Python: it runs, and its functions have the declared parameters', () => {
  const outcome = runSync(`${stubs}\nbilling.v.tree.__name__, billing.list.__doc__, issubclass(TimedOut, TimeoutError)`);
  if (outcome.status === 'error') throw new Error(outcome.error.traceback);
  expect(outcome).toMatchObject({ status: 'completed', value: ['tree', expect.stringContaining('"""first""" \\'), true] });
});

test('denial classes are those of the module, with their attributes', () => {
  const outcome = runSync(`
import boundary
found = {}
for name, value in vars(boundary).items():
    if isinstance(value, type):
        found[name] = [[base.__name__ for base in value.__bases__], value.__doc__]
d = boundary.Denied('no')
found, [hasattr(d, name) for name in ${JSON.stringify([...stubs.slice(0, stubs.indexOf('class Answer')).matchAll(/^ {4}(\w+): \S.* {2}# /gm)].map(([, name]) => name).slice(-9))}]`);
  const classes = Object.fromEntries(Object.entries(DENIAL_CLASSES).map(([name, { bases, doc }]) => [name, [bases, doc]]));
  expect(outcome).toMatchObject({
    status: 'completed',
    value: [{ ...classes, Answer: [['object'], expect.any(String)] }, Array(9).fill(true)],
  });
});

test('texts of the host stay where they are', () => {
  const evil = '"""\nimport os\u2028# \\"""\u0000\ud800';
  const one = contract({
    name: 'f',
    version: '1.0.0',
    summary: evil,
    input: { type: 'object', properties: { x: { enum: [evil], description: evil } } },
    output: { type: 'object', properties: { y: { type: 'string', description: evil } } },
    handler: () => ({}),
  });
  expect(runSync(`${makeStubs([one])}\n1`)).toMatchObject({ status: 'completed', value: 1 });
});

test('versions and names', () => {
  const make = (name: string, version = '1.0.0') =>
    contract({
      name,
      version,
      summary: `${name} ${version}.`,
      input: { type: 'object' },
      output: { type: 'object', properties: { a: { type: 'null' } } },
      handler: () => ({}),
    });
  const versions = [make('f', '1.0.0'), make('f', '2.0.0')];
  expect(makeStubs(versions)).toContain('f 2.0.0.');
  expect(makeStubs(versions, { pins: ['f@1'] })).toContain('f 1.0.0.');
  expect(makeStubs([make('FResult'), make('f')])).toContain('def f() -> FResultResult:');
});

test('whatever the schemas, the stubs are Python that runs', { timeout: 60_000 }, () => {
  const makesPython = fc.property(schemas, schemas, (a, b) => {
    const input = { type: 'object', required: ['x'], properties: { y: b, x: a } };
    const one = contract({ name: 'space.f', version: '1.0.0', input, output: b, handler: () => null });
    expect(runSync(`${makeStubs([one])}\nspace.f.__name__`)).toMatchObject({ status: 'completed', value: 'f' });
  });
  fc.assert(makesPython, { numRuns: 100, seed: 9 });
});

test('a form that no value has is left out', () => {
  const x = { allOf: [{ enum: [0] }], anyOf: [{ enum: [1] }, { unevaluatedProperties: true }] };
  const one = contract({ name: 'f', version: '1.0.0', input: { type: 'object', properties: { x } }, output: true, handler: () => null });
  expect(makeStubs([one])).toContain('def f(x: Literal[0] = ...) -> Any:');
});

test('a type of too many forms is Any', () => {
  const pair = (n: number) => ({
    anyOf: [
      { type: 'integer', minimum: n },
      { type: 'integer', maximum: -n },
    ],
  });
  const x = { allOf: [1, 2, 3, 4, 5, 6, 7].map(pair) };
  const one = contract({ name: 'f', version: '1.0.0', input: { type: 'object', properties: { x } }, output: true, handler: () => null });
  expect(makeStubs([one])).toContain('def f(x: Any = ...) -> Any:');
});
