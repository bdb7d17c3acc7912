/** Runs agent.py behind the boundary, shows what it did, then its journal, then a replay of it that calls nothing. */
import { readFileSync } from 'node:fs';
import { firstFinding, MemoryStore, maxEffect, readJournal, replay, run } from 'sandboa';
import { functions, sent } from './host.mjs';

const code = readFileSync(new URL('agent.py', import.meta.url), 'utf8');
const store = new MemoryStore();
const outcome = await run(code, {
  functions,
  filename: 'agent.py',
  runId: 'invoices',
  journal: store,
  print: (text) => process.stdout.write(text),
});

if (outcome.status !== 'completed') {
  console.error(`${outcome.status}: ${outcome.error?.traceback ?? outcome.error?.message}`);
  process.exit(1);
}

console.log(JSON.stringify(outcome.value, null, 2));
const counts = {};
for (const {
  name,
  outcome: { status },
} of outcome.calls)
  counts[`${name} ${status}`] = (counts[`${name} ${status}`] ?? 0) + 1;
console.log('calls:', counts);
console.log('reminders sent:', sent.length);
const { fuel, memoryBytes, timeMs } = outcome.usage;
console.log(`used: ${fuel} fuel, ${(memoryBytes / 1e6).toFixed(1)} MB, ${timeMs.toFixed(1)} ms`);

// The journal: all that happened, each entry bound to the one before by its hash.
const journal = readJournal(store.read('invoices'));
console.log(`\njournal: ${journal.entries.length} entries, last hash ${journal.head.slice(0, 16)}; its last calls:`);
for (const entry of journal.entries.slice(-12)) {
  const { seq, kind, call = '', name = '', verdict = '', outcome: settled } = entry;
  const result = settled === undefined ? '' : settled.status === 'denied' ? `denied ${settled.denial.code}` : settled.status;
  console.log(`  ${String(seq).padStart(3)} ${kind.padEnd(15)} ${[call, name, verdict, result].filter(Boolean).join(' ')}`);
}

// The replay: the same program with the recorded outcomes; no handler is called.
const sentBefore = sent.length;
const again = replay(journal);
console.log(`\nreplay: ${firstFinding(again)}; fuel ${again.runs[0].fuel}, ${sent.length - sentBefore} reminders sent`);
const { flips } = replay(journal, { policies: [maxEffect('read')] });
console.log(
  `a read-only policy would have denied ${flips.length} of its ${journal.calls.size} calls: ${[...new Set(flips.map(({ name }) => name))].join(', ')}`,
);
if (again.status !== 'match') process.exit(1);
