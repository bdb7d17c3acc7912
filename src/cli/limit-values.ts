/** Reads `--limit name=value`: sizes like 64MB, durations like 2s, plain numbers. */
import { limitUnits } from '../interpreter/options.ts';
import { UsageError } from './arguments.ts';

const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  bytes: { '': 1, B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 },
  ms: { '': 1, ms: 1, s: 1000, m: 60_000 },
};

/** Returns the limits named by `name=value` texts. Throws UsageError. */
export function readLimits(texts: readonly string[]): Record<string, number> {
  const limits: Record<string, number> = {};
  for (const text of texts) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
    const units = limitUnits();
    const unit = units.get(name);
    if (unit === undefined)
      throw new UsageError(`--limit wants name=value with one of the names ${[...units.keys()].join(', ')}; got ${text}`);
    limits[name] = readAmount(value, unit, text);
  }
  return limits;
}

function readAmount(value: string, unit: string, text: string): number {
  const [, digits, suffix = ''] = /^(\d[\d_]*(?:\.\d+)?) ?([A-Za-z]*)$/.exec(value) ?? [];
  const scales = SCALES[unit] ?? { '': 1 };
  const scale = Object.entries(scales).find(([name]) => name.toLowerCase() === suffix.toLowerCase().replace('ib', 'b'))?.[1];
  if (digits === undefined || scale === undefined) {
    const known = Object.keys(scales).filter((name) => name !== '');
    throw new UsageError(`--limit ${text}: a number${known.length > 0 ? ` with ${known.join(', ')}` : ''} is wanted`);
  }
  return Math.round(Number(digits.replaceAll('_', '')) * scale);
}
