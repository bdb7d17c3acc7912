/** The reader of module `csv`: an iterator that makes rows of lines. Its state between two lines is data, so the lines may come from guest code. CPython: Modules/_csv.c (Reader). */
import type { PyModule } from '../objects/callable.ts';
import { PyList } from '../objects/containers.ts';
import { defineType, readonly } from '../objects/define.ts';
import { valueError } from '../objects/errors.ts';
import { iteratorSlots } from '../objects/iterators.ts';
import { parseFloatText } from '../objects/number-text.ts';
import { type Arg, builtinType, CALL, type Interp, PyFloat, typeOf, type Value } from '../objects/object.ts';
import { asStr } from '../objects/protocol.ts';
import { defineStored, oneOf, refTo } from '../objects/stored.ts';
import { pointCount } from '../objects/text-points.ts';
import { strRepr } from '../objects/text-repr.ts';
import { PyCsvFormat, QUOTING } from './csv-format.ts';
import { type Phase, PyStepIterator } from './itertools-base.ts';

const readerType = builtinType('_csv.reader');
readerType.module = '_csv';
readerType.qualname = 'reader';

/** Where in a record the reader is. */
type State = 'record' | 'field' | 'plain' | 'escaped' | 'newline' | 'quoted' | 'quotedEscape' | 'quote' | 'ended';

/** Bytes counted for a row, and for a field beside its slot. */
const ROW_BYTES = 64;
const FIELD_BYTES = 40;

/** Raises csv.Error; returns CALL. */
export function failCsv(interp: Interp, message: string): Value {
  return interp.tailCall((interp.importModule('csv') as PyModule).dict.get('_fail') as Value, [message]);
}

/** What stops a record: the text of csv.Error. */
class CsvFailure {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Reads records of the lines that `inner` gives. */
export class PyCsvReader extends PyStepIterator {
  declare readonly inner: Value;
  declare readonly dialect: Value;
  declare readonly format: PyCsvFormat;
  /** One int: the limit of all readers. */
  declare readonly limit: PyList;
  declare lines: number;
  declare state: State;
  /** Fields of the record so far. */
  declare fields: Value[];
  /** The field in progress, and whether it began without a quote. */
  declare text: string;
  declare isUnquoted: boolean;
  constructor(inner: Value, dialect: Value, format: PyCsvFormat, limit: PyList) {
    super(readerType, [inner]);
    this.inner = inner;
    this.dialect = dialect;
    this.format = format;
    this.limit = limit;
    this.lines = 0;
    this.begin();
  }

  /** False: an error is raised by guest code. */
  override get isPure(): boolean {
    return false;
  }

  begin(): void {
    this.fields = [];
    this.text = '';
    this.isUnquoted = true;
    this.state = 'record';
  }

  next(interp: Interp): Arg {
    this.checkDepth();
    this.begin();
    return this.read(interp);
  }

  read(interp: Interp): Arg {
    for (;;) {
      const line = this.take(interp, this.inner);
      if (line === CALL) return CALL;
      if (line === undefined) return this.ended(interp);
      const row = this.feed(interp, line);
      if (row !== undefined) return row;
    }
  }

  done(interp: Interp, _phase: Phase, line: Value): Arg {
    return this.feed(interp, line) ?? this.read(interp);
  }

  override ended(interp: Interp): Arg {
    if (this.text === '' && this.state !== 'quoted') return undefined;
    if (this.format.isStrict) return failCsv(interp, 'unexpected end of data');
    return this.guarded(interp, () => {
      this.save(interp);
      return this.row(interp);
    });
  }

  guarded(interp: Interp, act: () => Arg): Arg {
    try {
      return act();
    } catch (error) {
      if (error instanceof CsvFailure) return failCsv(interp, error.message);
      throw error;
    }
  }

  /** Takes a line; returns the row if it is complete. */
  feed(interp: Interp, line: Value): Arg {
    const text = asStr(line);
    if (text === undefined)
      return failCsv(interp, `iterator should return strings, not ${typeOf(line).name} (the file should be opened in text mode)`);
    this.lines += 1;
    interp.meter.charge(1 + (text.length >> 3));
    return this.guarded(interp, () => {
      if (this.state !== 'record' || !this.splitWhole(interp, text)) this.scan(interp, text);
      return this.state === 'record' ? this.row(interp) : undefined;
    });
  }

  row(interp: Interp): PyList {
    const { fields } = this;
    interp.meter.allocate(ROW_BYTES + fields.length * (8 + FIELD_BYTES));
    this.fields = [];
    return new PyList(fields);
  }

  /** A record in one line, whose quoted fields hold no quotes; false if it is not of that kind. */
  splitWhole(interp: Interp, text: string): boolean {
    const { format } = this;
    if (!format.isSimple) return false;
    let end = text.length;
    while (end > 0 && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
    if (end > (this.limit.items[0] as number)) return false;
    const body = end === text.length ? text : text.slice(0, end);
    if (body.includes('\n') || body.includes('\r')) return false;
    if (end === 0) return true;
    interp.meter.charge(body.length >> 4);
    const fields = splitLine(body, format.delimiter, format.quoting === QUOTING.none ? '' : format.quote);
    if (fields === undefined) return false;
    this.fields = fields;
    return true;
  }

  /** Ends the field in progress. */
  save(interp: Interp): void {
    const { text, isUnquoted, format } = this;
    this.text = '';
    this.isUnquoted = true;
    this.fields.push(isUnquoted && format.quoting >= QUOTING.nonnumeric ? this.unquoted(interp, text) : text);
  }

  /** What a field without quotes means under a quoting that tells them apart. */
  unquoted(interp: Interp, text: string): Value {
    const { quoting } = this.format;
    if (text === '') return quoting === QUOTING.strings || quoting === QUOTING.notNull ? null : text;
    if (quoting !== QUOTING.nonnumeric && quoting !== QUOTING.strings) return text;
    const x = parseFloatText(interp, text);
    if (x === undefined) throw valueError(`could not convert string to float: ${strRepr(text)}`);
    return new PyFloat(x);
  }

  add(interp: Interp, part: string): void {
    const text = this.text === '' ? part : this.text + part;
    const limit = this.limit.items[0] as number;
    if (text.length > limit && pointCount(text) > limit) throw new CsvFailure(`field larger than field limit (${limit})`);
    interp.meter.checkSize(text.length * 2);
    this.text = text;
  }

  /** Takes a line character by character, and then its end. CPython: parse_process_char. */
  scan(interp: Interp, line: string): void {
    interp.meter.charge(line.length >> 2);
    let at = 0;
    while (at < line.length) {
      const run = this.runEnd(line, at);
      if (run > at) {
        this.add(interp, line.slice(at, run));
        at = run;
        continue;
      }
      const code = line.codePointAt(at) as number;
      const char = code < 0x10000 ? line[at] : String.fromCodePoint(code);
      this.step(interp, char);
      at += char.length;
    }
    this.endLine(interp);
  }

  /** The end of the characters at `at` that mean themselves. */
  runEnd(line: string, at: number): number {
    const { state, format } = this;
    if (state !== 'plain' && state !== 'quoted') return at;
    const { delimiter, quote, escapeChar } = format;
    let end = at;
    for (; end < line.length; end++) {
      const code = line.charCodeAt(end);
      if (code >= 0xd800 && code < 0xe000) break;
      const char = line[end];
      if (char === escapeChar) break;
      if (state === 'quoted' ? char === quote : char === delimiter || code === 10 || code === 13) break;
    }
    return end;
  }

  step(interp: Interp, char: string): void {
    const { format } = this;
    const isNewline = char === '\n' || char === '\r';
    switch (this.state) {
      case 'record':
        if (isNewline) this.state = 'ended';
        else this.stepStart(interp, char, false);
        return;
      case 'field':
        this.stepStart(interp, char, isNewline);
        return;
      case 'escaped':
        this.add(interp, char);
        this.state = isNewline ? 'newline' : 'plain';
        return;
      case 'newline':
      case 'plain':
        this.stepPlain(interp, char, isNewline);
        return;
      case 'quoted':
        if (char === format.escapeChar) this.state = 'quotedEscape';
        else if (char === format.quote && format.quoting !== QUOTING.none) this.state = format.isDoubled ? 'quote' : 'plain';
        else this.add(interp, char);
        return;
      case 'quotedEscape':
        this.add(interp, char);
        this.state = 'quoted';
        return;
      case 'quote':
        this.stepQuote(interp, char, isNewline);
        return;
      case 'ended':
        if (!isNewline) throw new CsvFailure("new-line character seen in unquoted field - do you need to open the file with newline=''?");
        return;
    }
  }

  stepStart(interp: Interp, char: string, isNewline: boolean): void {
    const { format } = this;
    this.state = 'field';
    if (isNewline) this.close(interp, 'ended');
    else if (char === format.quote && format.quoting !== QUOTING.none) {
      this.isUnquoted = false;
      this.state = 'quoted';
    } else if (char === format.escapeChar) this.state = 'escaped';
    else if (char === ' ' && format.skipsSpace) return;
    else if (char === format.delimiter) this.save(interp);
    else {
      this.add(interp, char);
      this.state = 'plain';
    }
  }

  stepPlain(interp: Interp, char: string, isNewline: boolean): void {
    if (isNewline) this.close(interp, 'ended');
    else if (char === this.format.escapeChar) this.state = 'escaped';
    else if (char === this.format.delimiter) this.close(interp, 'field');
    else {
      this.add(interp, char);
      this.state = 'plain';
    }
  }

  /** After a quote within quotes. */
  stepQuote(interp: Interp, char: string, isNewline: boolean): void {
    const { format } = this;
    if (char === format.quote && format.quoting !== QUOTING.none) {
      this.add(interp, char);
      this.state = 'quoted';
    } else if (char === format.delimiter) this.close(interp, 'field');
    else if (isNewline) this.close(interp, 'ended');
    else if (format.isStrict) throw new CsvFailure(`'${format.delimiter}' expected after '${format.quote}'`);
    else {
      this.add(interp, char);
      this.state = 'plain';
    }
  }

  close(interp: Interp, state: State): void {
    this.save(interp);
    this.state = state;
  }

  endLine(interp: Interp): void {
    switch (this.state) {
      case 'record':
      case 'newline':
      case 'quoted':
        return;
      case 'field':
      case 'plain':
      case 'quote':
        this.close(interp, 'record');
        return;
      case 'escaped':
        this.add(interp, '\n');
        this.state = 'plain';
        return;
      case 'quotedEscape':
        this.add(interp, '\n');
        this.state = 'quoted';
        return;
      case 'ended':
        this.state = 'record';
        return;
    }
  }
}

defineType(readerType, {
  slots: iteratorSlots,
  isSubclassable: false,
  getset: {
    dialect: { get: (_interp, self) => (self as PyCsvReader).dialect, set: readonly },
    line_num: { get: (_interp, self) => (self as PyCsvReader).lines, set: readonly },
  },
});

/** The fields of a line without escapes; undefined if a quoted one is not closed before its delimiter, or holds quotes. */
function splitLine(line: string, delimiter: string, quote: string): Value[] | undefined {
  const hasQuotes = quote !== '' && line.includes(quote);
  const fields: Value[] = [];
  let from = 0;
  for (;;) {
    const isQuoted = hasQuotes && line.startsWith(quote, from);
    const start = isQuoted ? from + quote.length : from;
    const close = isQuoted ? line.indexOf(quote, start) : -1;
    const after = isQuoted ? close + quote.length : start;
    if (isQuoted && (close < 0 || (after < line.length && !line.startsWith(delimiter, after)))) return undefined;
    const next = isQuoted && after < line.length ? after : line.indexOf(delimiter, after);
    fields.push(line.slice(start, isQuoted ? close : next < 0 ? line.length : next));
    if (next < 0) return fields;
    from = next + delimiter.length;
  }
}

/** A reader of the lines of an iterator. */
export function makeReader(interp: Interp, inner: Value, dialect: Value, format: PyCsvFormat, limit: PyList): Value {
  interp.meter.allocate(256);
  return new PyCsvReader(inner, dialect, format, limit);
}

defineStored({
  PyCsvReader: {
    tag: 280,
    make: PyCsvReader,
    types: [readerType],
    fields: {
      depth: 'int',
      inner: 'value',
      dialect: 'value',
      format: refTo(PyCsvFormat),
      limit: refTo(PyList),
      lines: 'int',
      state: oneOf('record', 'field', 'plain', 'escaped', 'newline', 'quoted', 'quotedEscape', 'quote', 'ended'),
      fields: 'values',
      text: 'text',
      isUnquoted: 'bool',
    },
  },
});
