/**
 * Prints how fast the built package is beside CPython and Monty, in one interleaved run. `npm run bench [-- part … --rounds=N]`.
 * Every figure is text to result: compiling is part of it, process start is not.
 */
import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureBoundary } from './boundary.ts';
import { measureImports } from './imports.ts';
import { measureJournals } from './journals.ts';
import { measureMicro } from './micro.ts';
import { measureParser } from './parser.ts';
import { cpythonPeer, loadNode, loadSandboa, montyPeer, type Peer, sandboaPeer } from './peers.ts';
import { measureSnapshots } from './snapshots.ts';
import { measureStdlib } from './stdlib.ts';

const PROGRAMS = fileURLToPath(new URL('programs/', import.meta.url));

/** Best ms of one program by peer name, or why it did not run. */
type Row = Map<string, number | string>;

async function measureProgram(path: string, peers: readonly Peer[], rounds: number): Promise<Row> {
  const row: Row = new Map();
  // The first round is the warm-up; its result is not kept. The order turns with the round, so that no peer always runs after the same one.
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < peers.length; i++) {
      const peer = peers[(i + round) % peers.length]!;
      const best = row.get(peer.name);
      if (typeof best === 'string') continue;
      try {
        const ms = await peer.measure(path, 1);
        if (round > 0) row.set(peer.name, Math.min(best ?? Infinity, ms));
      } catch (error) {
        row.set(peer.name, `cannot: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      }
    }
  }
  return row;
}

/** Returns ms for a fixed piece of work: it differs between start and end when something else takes the machine. */
function spin(): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    let x = 1;
    for (let i = 0; i < 20_000_000; i++) x = (x * 31 + i) | 0;
    best = Math.min(best, performance.now() - start + (x & 0));
  }
  return best;
}

function printTable(rows: ReadonlyMap<string, Row>, peers: readonly Peer[], base: string | undefined): void {
  const others = peers.filter(({ name }) => name !== base);
  const cells = (name: string, ms: string[], ratios: string[]): string =>
    name.padEnd(14) + ms.map((text) => text.padStart(13)).join('') + ratios.map((text) => text.padStart(12)).join('');
  const ratioNames = base === undefined ? [] : others.map(({ name }) => `${name} ×`);
  console.log(
    cells(
      'program',
      peers.map(({ name }) => `${name} ms`),
      ratioNames,
    ),
  );
  const logs = new Map<string, number[]>(others.map(({ name }) => [name, []]));
  const faults: string[] = [];
  for (const [program, row] of rows) {
    const baseMs = base === undefined ? undefined : row.get(base);
    const ratios = others.map(({ name }) => {
      const ms = row.get(name);
      if (typeof ms !== 'number' || typeof baseMs !== 'number') return '–';
      logs.get(name)!.push(Math.log(ms / baseMs));
      return (ms / baseMs).toFixed(2);
    });
    for (const [name, ms] of row) if (typeof ms === 'string') faults.push(`${program}: ${name} ${ms}`);
    const times = peers.map(({ name }) => row.get(name)).map((ms) => (typeof ms === 'number' ? ms.toFixed(2) : 'cannot'));
    console.log(cells(program, times, base === undefined ? [] : ratios));
  }
  if (base !== undefined) {
    const geomeans = others.map(({ name }) =>
      Math.exp(logs.get(name)!.reduce((sum, log) => sum + log, 0) / logs.get(name)!.length).toFixed(2),
    );
    const counts = others.map(({ name }) => `${logs.get(name)!.length} programs`);
    console.log(
      cells(
        'geomean',
        peers.map(() => ''),
        geomeans,
      ),
    );
    console.log(
      cells(
        '',
        peers.map(() => ''),
        counts,
      ),
    );
  }
  for (const fault of faults) console.log(fault);
}

async function main(args: readonly string[]): Promise<void> {
  const parts = args.filter((arg) => !arg.startsWith('--'));
  const rounds = Number(args.find((arg) => arg.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5);
  const sandboa = await loadSandboa();
  const peers = [sandboaPeer(sandboa), await cpythonPeer(), await montyPeer()].filter((peer) => peer !== null);
  const base = peers.find(({ name }) => name === 'cpython')?.name;
  const load = loadavg()[0]!;
  console.log(peers.map(({ name, version }) => `${name} ${version}`).join(', '));
  console.log(
    `Node ${process.version}, ${cpus().length} cores, load ${load.toFixed(2)}${load > 0.7 ? ' — the machine is busy, read with care' : ''}`,
  );
  console.log(
    `Text to result, best of ${rounds} interleaved rounds after a warm-up, default limits; × is the ratio to CPython, lower is better.\n`,
  );
  const spinBefore = spin();
  const paths = readdirSync(PROGRAMS).filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)));
  const rows = new Map<string, Row>();
  for (const name of paths) rows.set(basename(name, '.py'), await measureProgram(PROGRAMS + name, peers, rounds));
  if (rows.size > 0) printTable(rows, peers, base);
  if (parts.length === 0 || parts.includes('micro')) await measureMicro(sandboa, peers);
  if (parts.length === 0 || parts.includes('stdlib'))
    await measureStdlib(
      sandboa,
      peers.find(({ name }) => name === base),
      rounds,
    );
  if (parts.length === 0 || parts.includes('imports')) measureImports();
  if (parts.length === 0 || parts.includes('parser')) measureParser();
  if (parts.length === 0 || parts.includes('snapshots')) await measureSnapshots(sandboa);
  if (parts.length === 0 || parts.includes('boundary')) {
    measureBoundary(sandboa);
    await measureJournals(sandboa, await loadNode());
  }
  const drift = spin() / spinBefore - 1;
  if (Math.abs(drift) > 0.15)
    console.log(`\nA fixed loop took ${(drift * 100).toFixed(0)} % longer at the end than at the start: the machine was disturbed.`);
  for (const peer of peers) peer.close();
}

await main(process.argv.slice(2));
