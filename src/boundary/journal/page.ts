/** A journal as one readable page. */

import { showRequested } from './comparison.ts';
import type { Entry, EntryOf } from './entries.ts';
import type { Verified } from './journal.ts';

const MAX_TEXT = 300;

/** Returns the page: what the run is made of, then what happened in its order. Entries after a bad one are left out, and the page says so. */
export function journalPage({ entries, fault }: Pick<Verified, 'entries' | 'fault'>): string {
  const start = entries[0]?.at ?? 0;
  const lines = entries.flatMap((entry) => linesFor(entry, start));
  if (fault !== null) lines.push('', `BROKEN at entry ${fault.seq}: ${fault.reason}. Nothing after it can be relied on.`);
  return `${lines.join('\n')}\n`;
}

function linesFor(entry: Entry, start: number): readonly string[] {
  const when = `+${((entry.at - start) / 1000).toFixed(3)}s`.padStart(10);
  const line = (text: string): string => `${when}  ${text}`;
  switch (entry.kind) {
    case 'run.started':
      return header(entry);
    case 'printed': {
      const texts = entry.text.replace(/\n$/, '').split('\n');
      return texts.map((text, i) => `${i === 0 ? when : ' '.repeat(when.length)}  ${entry.stream === 'stderr' ? '! ' : '| '}${cut(text)}`);
    }
    case 'call.requested': {
      const { name, args, line: at, call } = showRequested(entry);
      return [line(`${call} ${name}(${cut(args)})${at === null ? '' : `  line ${at} in ${entry.function}`}`)];
    }
    case 'call.decided': {
      const { call, verdict, code, policy, reason } = entry;
      const by = policy === null ? '' : ` by "${policy}"`;
      return [line(`${call} ${verdict === 'allow' ? 'allowed' : verdict}${code === null ? '' : ` ${code}`}${by}: ${cut(reason)}`)];
    }
    case 'call.dispatched':
      return [
        line(`${entry.call} dispatched${entry.attempt === 1 ? '' : `, attempt ${entry.attempt}`} (idempotency ${entry.idempotency})`),
      ];
    case 'call.settled':
      return [line(`${entry.call} ${outcomeText(entry.outcome)}${entry.by === 'handler' ? '' : `  [${entry.by}]`}`)];
    case 'suspended':
      return [
        line(
          `suspended (${entry.reason}), waits for ${entry.calls.join(', ')}${entry.snapshot === null ? '' : `; snapshot of ${entry.snapshot.length / 2} bytes`}`,
        ),
      ];
    case 'resumed':
      return [line(`resumed: ${entry.how}${entry.detail === null ? '' : ` ${cut(JSON.stringify(entry.detail))}`}`)];
    case 'run.ended':
      return [line(endText(entry)), ''];
  }
}

function header({
  run,
  at,
  engine,
  filename,
  code,
  codeHash,
  contracts,
  functions,
  asyncFunctions,
  policies,
  inputs,
  isSession,
}: EntryOf<'run.started'>): string[] {
  const names = [...functions, ...asyncFunctions].map((name) =>
    Object.hasOwn(contracts, name) ? `${name}@${contracts[name]?.version}` : name,
  );
  const inputNames = Object.keys(inputs);
  return [
    `${isSession ? 'run of a session' : 'run'} ${run}`,
    `  began      ${new Date(at).toISOString()}`,
    `  engine     ${engine}`,
    `  code       ${filename}, ${code.split('\n').length} lines, sha256 ${codeHash.slice(0, 16)}`,
    ...(names.length === 0 ? [] : [`  functions  ${names.join(', ')}`]),
    ...(policies.length === 0 ? [] : [`  policies   ${policies.map(({ id }) => id).join(', ')}`]),
    ...(inputNames.length === 0 ? [] : [`  inputs     ${inputNames.join(', ')}`]),
  ];
}

function outcomeText(outcome: EntryOf<'call.settled'>['outcome']): string {
  switch (outcome.status) {
    case 'result':
      return `-> ${cut(JSON.stringify(outcome.value))}`;
    case 'error':
      return `raised ${outcome.type}: ${cut(outcome.message)}`;
    case 'denied':
      return `denied ${outcome.denial.code}: ${cut(outcome.denial.message)}`;
  }
}

function endText({ status, value, error, usage }: EntryOf<'run.ended'>): string {
  const what = error === null ? (value === null ? '' : ` ${cut(JSON.stringify(value))}`) : ` ${cut(errorText(error))}`;
  return `${status}${what}  (${usage.fuel} fuel, ${usage.calls} calls, ${usage.outputBytes} bytes printed)`;
}

function errorText(error: unknown): string {
  const { type, message, line, limit } = error as { type?: unknown; message?: unknown; line?: unknown; limit?: unknown };
  if (typeof limit === 'string') return `${limit} limit`;
  return `${String(type)}: ${String(message)}${typeof line === 'number' ? ` (line ${line})` : ''}`;
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
