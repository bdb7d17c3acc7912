/** str to bytes and back by the encodings that need no tables. CPython: Objects/unicodeobject.c, Lib/encodings. */
import { ByteBuilder } from './byte-builder.ts';
import { isKnownHandler } from './codec-errors.ts';
import { decodeEscapes, decodeRawEscapes, encodeEscapes, encodeRawEscapes } from './codec-escape.ts';
import { decodeByTable, encodeByTable, type SingleByteName } from './codec-single-byte.ts';
import { decodeUtf7, encodeUtf7 } from './codec-utf7.ts';
import { decodeUtf8, encodeUtf8 } from './codec-utf8.ts';
import { decodeWide, encodeWide } from './codec-wide.ts';
import { PyDict, PyList } from './containers.ts';
import { PyException, raise } from './errors.ts';
import { appendNote } from './notes.ts';
import type { Arg, Interp, Value } from './object.ts';

interface Codec {
  readonly encode: (interp: Interp, text: string, errors: string) => Uint8Array;
  readonly decode: (interp: Interp, bytes: Uint8Array, errors: string) => string;
}

function singleByte(name: SingleByteName): Codec {
  return {
    encode: (interp, text, errors) => encodeByTable(interp, name, text, errors),
    decode: (interp, bytes, errors) => decodeByTable(interp, name, bytes, errors),
  };
}

function wide(width: 2 | 4, order: 'le' | 'be' | 'bom'): Codec {
  return {
    encode: (interp, text, errors) => encodeWide(interp, width, order, text, errors),
    decode: (interp, bytes, errors) => decodeWide(interp, width, order, bytes, errors),
  };
}

const UTF8: Codec = { encode: encodeUtf8, decode: decodeUtf8 };

const UTF8_SIG: Codec = {
  encode(interp, text, errors) {
    const bytes = encodeUtf8(interp, text, errors);
    const out = new ByteBuilder(interp, bytes.length + 3);
    out.pushAll([0xef, 0xbb, 0xbf]);
    out.pushAll(bytes);
    return out.finish();
  },
  decode(interp, bytes, errors) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return decodeUtf8(interp, hasMark ? bytes.subarray(3) : bytes, errors);
  },
};

const ESCAPE: Codec = { encode: encodeEscapes, decode: decodeEscapes };

/** Codecs by normalised name. */
const CODECS: ReadonlyMap<string, Codec> = new Map(
  (
    [
      [UTF8, 'utf_8 utf8 u8 utf cp65001 utf8_ucs2 utf8_ucs4'],
      [UTF8_SIG, 'utf_8_sig utf8_sig'],
      [
        singleByte('ascii'),
        'ascii us_ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us',
      ],
      [
        singleByte('latin-1'),
        'latin_1 latin1 iso_8859_1 iso8859_1 iso8859 8859 cp819 csisolatin1 ibm819 iso_8859_1_1987 iso_ir_100 l1 latin',
      ],
      [singleByte('cp1250'), 'cp1250 1250 windows_1250'],
      [singleByte('cp1251'), 'cp1251 1251 windows_1251'],
      [singleByte('cp1252'), 'cp1252 1252 windows_1252'],
      [singleByte('cp1253'), 'cp1253 1253 windows_1253'],
      [singleByte('cp1254'), 'cp1254 1254 windows_1254'],
      [singleByte('cp1255'), 'cp1255 1255 windows_1255'],
      [singleByte('cp1256'), 'cp1256 1256 windows_1256'],
      [singleByte('cp1257'), 'cp1257 1257 windows_1257'],
      [singleByte('cp1258'), 'cp1258 1258 windows_1258'],
      [singleByte('cp437'), 'cp437 437 ibm437 cspc8codepage437'],
      [singleByte('cp850'), 'cp850 850 ibm850 cspc850multilingual'],
      [singleByte('cp852'), 'cp852 852 ibm852 cspcp852'],
      [singleByte('cp866'), 'cp866 866 ibm866 csibm866'],
      [singleByte('iso8859_2'), 'iso8859_2 iso_8859_2 latin2 l2 csisolatin2 iso_ir_101 iso_8859_2_1987'],
      [singleByte('iso8859_5'), 'iso8859_5 iso_8859_5 cyrillic csisolatincyrillic iso_ir_144 iso_8859_5_1988'],
      [singleByte('iso8859_7'), 'iso8859_7 iso_8859_7 greek greek8 ecma_118 elot_928 csisolatingreek iso_ir_126 iso_8859_7_1987'],
      [singleByte('iso8859_9'), 'iso8859_9 iso_8859_9 latin5 l5 csisolatin5 iso_ir_148 iso_8859_9_1989'],
      [singleByte('iso8859_15'), 'iso8859_15 iso_8859_15 latin9 l9'],
      [singleByte('koi8_r'), 'koi8_r cskoi8r'],
      [singleByte('koi8_u'), 'koi8_u'],
      [singleByte('mac_roman'), 'mac_roman macroman macintosh'],
      [wide(2, 'bom'), 'utf_16 utf16 u16'],
      [wide(2, 'le'), 'utf_16_le utf_16le utf16_le utf16le unicodelittleunmarked'],
      [wide(2, 'be'), 'utf_16_be utf_16be utf16_be utf16be unicodebigunmarked'],
      [wide(4, 'bom'), 'utf_32 utf32 u32'],
      [wide(4, 'le'), 'utf_32_le utf_32le utf32_le utf32le'],
      [wide(4, 'be'), 'utf_32_be utf_32be utf32_be utf32be'],
      [ESCAPE, 'unicode_escape'],
      [{ encode: encodeRawEscapes, decode: decodeRawEscapes }, 'raw_unicode_escape'],
      [{ encode: encodeUtf7, decode: decodeUtf7 }, 'utf_7 utf7 u7 unicode_1_1_utf_7'],
    ] as const
  ).flatMap(([codec, names]) => names.split(' ').map((name): [string, Codec] => [name, codec])),
);

/** Codecs of CPython that do not turn str into bytes. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  'base64 base_64 base64_codec bz2 bz2_codec hex hex_codec quopri quopri_codec quotedprintable quoted_printable rot13 rot_13 uu uu_codec zip zlib zlib_codec'.split(
    ' ',
  ),
);

function normalized(encoding: string): string {
  return encoding
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Encodings that CPython knows without asking its registry, which notes the name of what failed. */
const UNNOTED: ReadonlySet<string> = new Set(
  'utf_8 utf8 utf_16 utf16 utf_32 utf32 ascii us_ascii latin_1 latin1 iso_8859_1 iso8859_1'.split(' '),
);

/** Notes that a codec failed, and which. CPython: _PyCodec_EncodeInternal, _PyCodec_DecodeInternal. */
function noted(error: unknown, encoding: string, what: 'encoding' | 'decoding'): unknown {
  if (error instanceof PyException && !UNNOTED.has(normalized(encoding)))
    appendNote(error.value, `${what} with '${encoding}' codec failed`);
  return error;
}

function find(interp: Interp, encoding: string, use: 'encode' | 'decode'): Codec {
  if (encoding === 'utf-8') return UTF8;
  interp.meter.charge(encoding.length >> 2);
  const name = normalized(encoding);
  const codec = CODECS.get(name);
  if (codec !== undefined) return codec;
  if (NOT_TEXT.has(name))
    throw raise('LookupError', `'${encoding}' is not a text encoding; use codecs.${use}() to handle arbitrary codecs`);
  throw raise('LookupError', `unknown encoding: ${encoding}`);
}

/** The first of the names of a text encoding; null if there is none of that name. */
export function canonicalEncoding(encoding: string): string | null {
  const codec = CODECS.get(normalized(encoding));
  for (const [name, each] of codec === undefined ? [] : CODECS) if (each === codec) return name;
  return null;
}

/** As `encodeText` by a canonical name, without notes. */
export function encodeWith(interp: Interp, text: string, name: string, errors: string): Uint8Array {
  return find(interp, name, 'encode').encode(interp, text, errors);
}

/** As `decodeBytes` by a canonical name, without notes. */
export function decodeWith(interp: Interp, bytes: Uint8Array, name: string, errors: string): string {
  const before = interp.meter.building;
  try {
    return find(interp, name, 'decode').decode(interp, bytes, errors);
  } finally {
    interp.meter.building = before;
  }
}

/** What encodes or decodes in the place of the engine: a function of module `codecs`, where the program has registered the encoding or the error handler there. */
export function registeredCodec(interp: Interp, encoding: Arg, errors: Arg, use: 'encode' | 'decode'): Value | undefined {
  const codecs = interp.loadedModule('codecs');
  if (!(codecs instanceof PyDict)) return undefined;
  const handlers = codecs.get('_handlers');
  const searches = codecs.get('_searches');
  const isHandler =
    typeof errors === 'string' && !isKnownHandler(errors) && handlers instanceof PyDict && handlers.get(errors) !== undefined;
  const isEncoding =
    typeof encoding === 'string' &&
    searches instanceof PyList &&
    searches.items.length > 0 &&
    !CODECS.has(normalized(encoding)) &&
    !NOT_TEXT.has(normalized(encoding));
  return isHandler || isEncoding ? codecs.get(`_${use}_text`) : undefined;
}

/** str.encode. Raises LookupError and UnicodeEncodeError. */
export function encodeText(interp: Interp, text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  const codec = find(interp, encoding, 'encode');
  try {
    return codec.encode(interp, text, errors);
  } catch (error) {
    throw noted(error, encoding, 'encoding');
  }
}

/** bytes.decode. Raises LookupError and UnicodeDecodeError. */
export function decodeBytes(interp: Interp, bytes: Uint8Array, encoding = 'utf-8', errors = 'strict'): string {
  const { meter } = interp;
  const before = meter.building;
  const codec = find(interp, encoding, 'decode');
  try {
    return codec.decode(interp, bytes, errors);
  } catch (error) {
    throw noted(error, encoding, 'decoding');
  } finally {
    // What error handlers have added.
    meter.building = before;
  }
}
