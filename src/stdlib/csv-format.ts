/** How one kind of CSV is written, as the natives of module `csv` need it. CPython: DialectObj in Modules/_csv.c. */
import { builtinType, PyObject } from '../objects/object.ts';
import { defineStored } from '../objects/stored.ts';

/** Values of the constants csv.QUOTE_*. */
export const QUOTING = { minimal: 0, all: 1, nonnumeric: 2, none: 3, strings: 4, notNull: 5 } as const;

/** A checked dialect; texts are empty where there is no such character. */
export interface CsvSettings {
  readonly delimiter: string;
  readonly quote: string;
  readonly escapeChar: string;
  readonly isDoubled: boolean;
  readonly skipsSpace: boolean;
  readonly terminator: string;
  readonly quoting: number;
  readonly isStrict: boolean;
}

const formatType = builtinType('csv_format');

/** Settings as an object, which guests never see. */
export class PyCsvFormat extends PyObject implements CsvSettings {
  declare readonly delimiter: string;
  declare readonly quote: string;
  declare readonly escapeChar: string;
  declare readonly isDoubled: boolean;
  declare readonly skipsSpace: boolean;
  declare readonly terminator: string;
  declare readonly quoting: number;
  declare readonly isStrict: boolean;
  constructor(settings: CsvSettings) {
    super(formatType);
    this.delimiter = settings.delimiter;
    this.quote = settings.quote;
    this.escapeChar = settings.escapeChar;
    this.isDoubled = settings.isDoubled;
    this.skipsSpace = settings.skipsSpace;
    this.terminator = settings.terminator;
    this.quoting = settings.quoting;
    this.isStrict = settings.isStrict;
  }

  /** True if a line without quotes is split at its delimiters and nothing else. */
  get isSimple(): boolean {
    const { escapeChar, skipsSpace, quoting } = this;
    return escapeChar === '' && !skipsSpace && quoting !== QUOTING.nonnumeric && quoting < QUOTING.strings;
  }
}

defineStored({
  PyCsvFormat: {
    tag: 281,
    make: PyCsvFormat,
    types: [formatType],
    fields: {
      delimiter: 'text',
      quote: 'text',
      escapeChar: 'text',
      isDoubled: 'bool',
      skipsSpace: 'bool',
      terminator: 'text',
      quoting: 'int',
      isStrict: 'bool',
    },
    restored: (format: PyCsvFormat) => format.delimiter !== '',
  },
});
