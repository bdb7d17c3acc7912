/** The section for a system prompt: what is in it, and that its example runs. */
import { expect, test } from 'vitest';
import { allow, ask, budget, contract, deny, makePrompt, maxEffect, rate, runSync, where } from '../../src/index.ts';
import { STUB_CONTRACTS } from './stub-contracts.ts';

const blocks = (text: string): string[] => [...text.matchAll(/^(`{3,})python\n(.*?)^\1$/gms)].map(([, , code]) => code as string);

test('without policies: functions, denial, an example that runs', () => {
  const prompt = makePrompt(STUB_CONTRACTS);
  expect(makePrompt([...STUB_CONTRACTS].reverse())).toBe(prompt);
  expect([...prompt.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title)).toEqual([
    'Running Python',
    'Functions',
    'What does not exist',
    'When a call is denied',
    'Example',
  ]);
  const [functions, example] = blocks(prompt);
  expect(functions).toContain('class billing:');
  expect(functions).toContain('At most 50 calls in a run. At most 10 calls in 1 s. Given up after 2.5 s.');
  expect(functions).not.toContain('gone');
  expect(runSync(functions as string)).toMatchObject({ status: 'completed' });
  expect(runSync(example as string, { functions: STUB_CONTRACTS, inputs: { customer_id: 'x' } })).toMatchObject({
    status: 'completed',
    value: [],
  });
});

test('policies and limits, with their numbers', () => {
  const policies = [
    allow(['billing.*', 'lookup']),
    deny('lookup', { reason: 'it is closed' }),
    maxEffect('read', { except: 'billing.v.*' }),
    where('billing.list', true, 'only own customers'),
    budget('billing.*', { calls: 7, bytes: 1_000, cost: { max: 500, argument: 'cents', unit: 'cents' } }),
    budget('billing.list', { cost: { max: 5, perCall: 2 }, scope: 'session' }),
    rate('*', { calls: 10, perMs: 1_000 }),
    ask('billing.list', { when: true, reason: 'a person looks' }),
  ];
  const prompt = makePrompt(STUB_CONTRACTS, { policies, limits: { timeMs: 2_000, memory: 1_000 } });
  const limits = prompt.slice(prompt.indexOf('## Limits'), prompt.indexOf('## Example'));
  expect(limits).toBe(`## Limits

- \`billing.list\`: only own customers.
- \`billing.*\`: at most 7 calls, 1000 bytes of arguments and results, 500 cents in all by \`cents\` in a run, together.
- \`billing.list\`: at most 5, 2 for each call in a session.
- all functions: at most 10 calls in 1 s.
- \`billing.list\`: some calls must be approved by a person: a person looks.
- Time: 2 s.
- Memory: 1000 bytes.

A limit of the run ends the program and cannot be caught.

`);
  expect(prompt).toContain(
    '- `billing.refund`: its effect is irreversible, and no more than read is allowed.\n- `lookup`: it is closed.\n',
  );
  expect(blocks(prompt)[0]).not.toContain('lookup');
});

test('nothing to call', () => {
  expect(makePrompt([])).toContain('There are none');
  const one = contract({
    name: 'f',
    version: '1.0.0',
    summary: '````',
    input: { type: 'object' },
    output: { type: 'null' },
    handler: () => null,
  });
  expect(blocks(makePrompt([one]))[0]).toContain('````');
});
