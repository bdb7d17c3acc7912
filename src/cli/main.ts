#!/usr/bin/env node
/** The `sandboa` executable: connects the command line to the process. */
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommandLine } from './cli.ts';
import { ExitCode, type Io } from './io.ts';

const FLUSH_AT = 1 << 14;

/** Text on its way to stdout. Written whole before the process ends, whatever is at the other end. */
let buffered = '';

function flush(): void {
  if (buffered !== '') writeAll(1, buffered);
  buffered = '';
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const { code } = error as { code?: string };
      // The reader has gone, as in `sandboa run x.py | head`.
      if (code === 'EPIPE') process.exit(ExitCode.ok);
      if (code !== 'EAGAIN') throw error;
      // The pipe is full: wait a little for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const io: Io = {
  out(text) {
    buffered += text;
    if (buffered.length >= FLUSH_AT || (process.stdout.isTTY && text.includes('\n'))) flush();
  },
  err(text) {
    flush();
    writeAll(2, text);
  },
  isTerminal: process.stderr.isTTY === true,
  readStdin: () => readFileSync(0, 'utf8'),
  readFile: (path) => readFileSync(path, 'utf8'),
  writeFile: (path, text) => writeFileSync(path, text),
  importModule: (path) => import(pathToFileURL(resolve(path)).href) as Promise<Record<string, unknown>>,
  version: (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version,
};

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), io);
} finally {
  flush();
}
