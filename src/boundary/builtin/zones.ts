/** The built-in contracts `zone.rules` and `zone.keys`: time zones for module `zoneinfo`, from the platform's `Intl` or from data of the host's own. */
import { OptionError } from '../../interpreter/errors.ts';
import { Contract } from '../contract.ts';

/** A stretch of time with one offset. */
export interface ZonePeriod {
  /** Seconds since 1970 at which it begins; the first period of a zone is also what was before it. */
  readonly from: number;
  /** Seconds east of Greenwich. */
  readonly offset: number;
  /** So many of them are for daylight saving. */
  readonly dst: number;
  /** `CET`, or `+03` where there is no name. */
  readonly name: string;
}

/** Where zones come from. */
export interface ZoneOptions {
  /** The periods of a zone in their order; null for a zone that does not exist. */
  rules(key: string): readonly ZonePeriod[] | null;
  /** All keys. */
  keys(): readonly string[];
}

/** Makes the contracts of time zones. Throws OptionError. */
export function zoneContracts(options: ZoneOptions = PLATFORM): Contract[] {
  if (typeof options?.rules !== 'function' || typeof options.keys !== 'function')
    throw new OptionError('`zones` must be an object with the functions `rules` and `keys`.');
  return [rulesContract(options), keysContract(options)];
}

function rulesContract(options: ZoneOptions): Contract {
  const period = {
    from: { type: 'integer' },
    offset: { type: 'integer', minimum: -86_399, maximum: 86_399 },
    dst: { type: 'integer', minimum: -86_399, maximum: 86_399 },
    name: { type: 'string', maxLength: 100 },
  };
  return new Contract({
    name: 'zone.rules',
    version: '1.0.0',
    summary: 'Gives the offsets of a time zone through the years.',
    input: { type: 'object', properties: { key: { type: 'string', maxLength: 200 } }, required: ['key'], additionalProperties: false },
    output: {
      anyOf: [
        { type: 'null' },
        {
          type: 'array',
          minItems: 1,
          maxItems: 10_000,
          items: { type: 'object', properties: period, required: Object.keys(period), additionalProperties: false },
        },
      ],
    },
    effect: 'pure',
    handler: ({ key }) => options.rules(key as string),
  });
}

function keysContract(options: ZoneOptions): Contract {
  return new Contract({
    name: 'zone.keys',
    version: '1.0.0',
    summary: 'Lists the keys of all time zones.',
    input: { type: 'object', properties: {}, additionalProperties: false },
    output: { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 10_000 },
    effect: 'pure',
    handler: () => [...options.keys()],
  });
}

// ---- zones of the platform -----------------------------------------------------------------------

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DAY = 86_400;
/** Offsets are looked at so often; what changes and changes back in between is not seen. */
const STRIDE = 21 * DAY;
/** A change of clocks that lasts longer is none for daylight saving. */
const LONGEST_SUMMER = 300 * DAY;
/** English of these places knows different names of zones. */
const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-NZ', 'en-IN', 'en-ZA'];

const known = new Map<string, readonly ZonePeriod[] | null>();

const PLATFORM: ZoneOptions = {
  rules(key) {
    let found = known.get(key);
    if (found === undefined) {
      found = platformRules(key);
      if (known.size > 1000) known.clear();
      known.set(key, found);
    }
    return found;
  },
  keys: () => (Intl as { supportedValuesOf?: (key: 'timeZone') => string[] }).supportedValuesOf?.('timeZone') ?? [],
};

function platformRules(key: string): readonly ZonePeriod[] | null {
  // `Intl` takes keys in any case, and offsets, too.
  if (!/^[A-Z][\w+-]*(\/[\w+-]+)*$/.test(key)) return null;
  let zone: Zone;
  try {
    zone = new Zone(key);
  } catch {
    return null;
  }
  if (key !== 'UTC' && !zone.isNamed(key)) return null;
  const changes: { from: number; offset: number }[] = [];
  const start = Date.UTC(FIRST_YEAR, 0, 1) / 1000;
  const end = Date.UTC(LAST_YEAR, 0, 1) / 1000;
  let before = zone.offsetAt(start);
  changes.push({ from: start, offset: before });
  for (let at = start; at < end; at += STRIDE) {
    const after = zone.offsetAt(at + STRIDE);
    if (after === before) continue;
    // Nearly all changes are at a quarter of an hour.
    let high = changeBetween(zone, before, at, at + STRIDE, 900);
    if (zone.offsetAt(high - 1) !== before) high = changeBetween(zone, before, high - 900, high, 1);
    before = zone.offsetAt(high);
    changes.push({ from: high, offset: before });
    // There may be another change in the same stretch.
    at = high - STRIDE;
  }
  const periods = changes.map(({ from, offset }, i) => {
    const next = changes[i + 1];
    const isSummer =
      i > 0 &&
      next !== undefined &&
      next.from - from < LONGEST_SUMMER &&
      (changes[i - 1]?.offset ?? offset) < offset &&
      next.offset < offset;
    return { from, offset, dst: isSummer ? offset - next.offset : 0, name: zone.nameAt(from + 1, offset, isSummer) };
  });
  // `Intl` has no names for early years: then those of later ones.
  return periods.map((period) => {
    if (isName(period.name)) return period;
    const later = periods.find(
      (one) => one.from > period.from && one.offset === period.offset && one.dst > 0 === period.dst > 0 && isName(one.name),
    );
    return { ...period, name: later?.name ?? period.name };
  });
}

/** The first multiple of `step` after `low` at which the offset is another one; at most `high`. */
function changeBetween(zone: Zone, before: number, low: number, high: number, step: number): number {
  let first = Math.floor(low / step);
  let last = Math.ceil(high / step);
  while (last - first > 1) {
    const middle = Math.floor((first + last) / 2);
    if (zone.offsetAt(middle * step) === before) first = middle;
    else last = middle;
  }
  return last * step;
}

function isName(text: string): boolean {
  return /^[A-Z]/.test(text);
}

/** A zone as `Intl` shows it. */
class Zone {
  readonly #key: string;
  readonly #clock: Intl.DateTimeFormat;
  readonly #formats: Intl.DateTimeFormat[] = [];
  /** Names by offset and whether it is summer's. */
  readonly #names = new Map<string, string>();

  /** Throws RangeError for a zone that does not exist. */
  constructor(key: string) {
    this.#key = key;
    this.#clock = new Intl.DateTimeFormat('en-US', {
      timeZone: key,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** False where the key is another zone's in other letters. */
  isNamed(key: string): boolean {
    const shown = this.#clock.resolvedOptions().timeZone;
    return shown.toLowerCase() !== key.toLowerCase() || shown === key;
  }

  /** Seconds east of Greenwich. */
  offsetAt(seconds: number): number {
    const parts = new Map(this.#clock.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000 - seconds;
  }

  /** The name at a moment; the same offset has the same name, once it has one. */
  nameAt(seconds: number, offset: number, isSummer: boolean): string {
    const place = `${offset} ${isSummer}`;
    const known = this.#names.get(place);
    if (known !== undefined) return known;
    const name = this.#findName(seconds, offset);
    if (isName(name)) this.#names.set(place, name);
    return name;
  }

  #findName(seconds: number, offset: number): string {
    if (this.#key === 'UTC') return 'UTC';
    for (const [i, locale] of LOCALES.entries()) {
      this.#formats[i] ??= new Intl.DateTimeFormat(locale, { timeZone: this.#key, timeZoneName: 'short' });
      const name = this.#formats[i]?.formatToParts(seconds * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      if (/^[A-Z]{3,5}$/.test(name) && (name !== 'GMT' || offset === 0)) return name;
    }
    const minutes = Math.floor(Math.abs(offset) / 60);
    const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${hours}${minutes % 60 === 0 ? '' : String(minutes % 60).padStart(2, '0')}`;
  }
}
