/** A process of its own: reads dumps from standard input, each after its length, goes on with each to its end, and writes the outputs as a JSON array. */
import { load } from '../../../src/index.ts';
import { finish } from './run.ts';

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const input = Buffer.concat(chunks);
const outputs: string[] = [];
for (let at = 0; at < input.length; ) {
  const length = input.readUInt32LE(at);
  const bytes = new Uint8Array(input.subarray(at + 4, at + 4 + length));
  at += 4 + length;
  try {
    outputs.push(finish(load(bytes)).output);
  } catch (error) {
    outputs.push(String(error));
  }
}
process.stdout.write(JSON.stringify(outputs));
