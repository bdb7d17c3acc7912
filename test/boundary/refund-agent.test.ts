/** The worked example of docs/boundary.md: what it says is what happens. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BoxOutcome, Sandboa } from '../../src/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}.cache/refund-agent`;

type Named = 'outcome' | 'approved' | 'rejected' | 'granted' | 'hasty' | 'old';

let example: Readonly<Record<Named, BoxOutcome>> & { readonly box: Sandboa; readonly paidBack: readonly object[] };

// A long time: the package is compiled for the example alone.
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const [, section = ''] = readFileSync(`${ROOT}docs/boundary.md`, 'utf8').split('## A worked example: refunds\n');
  const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(section) ?? [];
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/example.ts`, code);
  example = (await import(pathToFileURL(`${FOLDER}/example.ts`).href)) as typeof example;
}, 240_000);

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(FOLDER, { recursive: true });
});

describe('the refund agent', () => {
  test('reads and pays small refunds freely, and stops at the large one', () => {
    expect(example.outcome).toMatchObject({
      status: 'paused',
      pending: [{ callId: 'call-3', contract: 'billing.refund@2.0.0', args: { charge: 'ch-2', cents: 25_000 } }],
    });
    expect(example.outcome.calls.map(({ name }) => name)).toEqual(['billing.list_charges', 'billing.refund']);
  });

  test('goes on as the person says', () => {
    expect(example.approved).toMatchObject({
      status: 'completed',
      value: [
        ['ch-1', 'refund 1'],
        ['ch-2', 'refund 2'],
      ],
    });
    expect(example.rejected).toMatchObject({
      status: 'completed',
      value: [
        ['ch-1', 'refund 1'],
        ['ch-2', 'approval.rejected', expect.stringContaining('it was one charge and one deposit')],
      ],
    });
    expect(example.paidBack.slice(0, 2)).toEqual([
      { charge: 'ch-1', cents: 4_200, key: 'refunds-1/call-2' },
      { charge: 'ch-2', cents: 20_000, key: 'refunds-1/call-3' },
    ]);
  });

  test('needs no person under a grant', () => {
    expect(example.granted.status).toBe('completed');
    expect(example.granted.calls.map(({ decision }) => decision?.grant)).toEqual([null, null, 'ann-1']);
    expect(example.box.grants).toMatchObject([{ id: 'ann-1', usedCalls: 1, usedAmount: 25_000 }]);
    expect(example.paidBack).toHaveLength(4);
  });

  test('is slowed down, and told of what is retired', () => {
    expect(example.hasty).toMatchObject({ status: 'denied', denial: { code: 'rate.limited', retryAfter: 0.1, line: 2 } });
    expect(example.hasty.calls).toHaveLength(11);
    expect(example.old).toMatchObject({ status: 'denied', denial: { code: 'contract.retired' } });
    expect((example.old as Extract<BoxOutcome, { status: 'denied' }>).denial.message).toContain('version 2 takes cents');
  });
});
