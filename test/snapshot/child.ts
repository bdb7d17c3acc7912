/** A process of its own: reads a dump from standard input, goes on to the end, and writes what was printed and the fuel as JSON. */
import { load } from '../../src/index.ts';

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
let step = load(new Uint8Array(Buffer.concat(chunks)), { functions: ['ask'] });
while (step.kind === 'call') step = step.resume(step.args[0]);
process.stdout.write(JSON.stringify({ kind: step.kind, prints: step.prints.join(''), fuel: step.usage.fuel }));
