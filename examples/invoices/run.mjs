/** Runs agent.py behind the boundary and shows what it did. */
import { readFileSync } from 'node:fs';
import { run } from 'sandboa';
import { functions, sent } from './host.mjs';

const code = readFileSync(new URL('agent.py', import.meta.url), 'utf8');
const outcome = await run(code, { functions, filename: 'agent.py', print: (text) => process.stdout.write(text) });

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
