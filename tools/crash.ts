/** Kills processes in the middle of their runs and recovers each: `npx tsx tools/crash.ts [rounds] [seed]`. Exit code 1 if anything is done twice, lost or not told. */
import { crashAgain } from '../test/boundary/journal/crash.ts';

const [rounds = '200', seed = '1'] = process.argv.slice(2);
const tell = process.stdout.isTTY ? (text: string) => process.stdout.write(`\r${text}\u001b[K`) : () => {};
const counts = await crashAgain(Number(rounds), Number(seed), tell);
console.log(`\n${JSON.stringify(counts, null, 2)}`);
process.exitCode = counts.faults.length === 0 ? 0 : 1;
