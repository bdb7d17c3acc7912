/** A journal as OpenTelemetry traces in OTLP's JSON: a span a run, and one a call. */
import { sha256Hex } from '../hash.ts';
import type { EntryOf } from './entries.ts';
import type { Journal, JournalCall, JournalRun } from './journal.ts';

type AttributeValue = { readonly stringValue: string } | { readonly intValue: string } | { readonly boolValue: boolean };

interface Attribute {
  readonly key: string;
  readonly value: AttributeValue;
}

/** A span, as OTLP has it. */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly name: string;
  /** 1: internal, 3: client. */
  readonly kind: 1 | 3;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  /** 0: unset, 1: ok, 2: error. */
  readonly status: { readonly code: 0 | 1 | 2; readonly message?: string };
}

/** Returns the traces of a journal. Ids are hashes of those of the run and its calls, so that the same journal gives the same traces. */
export function otelTraces(journal: Journal): object {
  const engine = journal.runs[0]?.started.engine ?? '';
  return {
    resourceSpans: [
      {
        resource: { attributes: attributes({ 'service.name': 'sandboa', 'service.version': engine }) },
        scopeSpans: [{ scope: { name: 'sandboa', version: engine }, spans: journal.runs.flatMap((run) => runSpans(run, journal)) }],
      },
    ],
  };
}

function runSpans(run: JournalRun, { entries }: Journal): readonly Span[] {
  const { started, ended, calls } = run;
  const traceId = sha256Hex(started.run).slice(0, 32);
  const spanId = sha256Hex(`${started.run} run`).slice(0, 16);
  const last = entries.filter((entry) => entry.run === started.run).at(-1) ?? started;
  const root: Span = {
    traceId,
    spanId,
    parentSpanId: '',
    name: `run ${started.filename}`,
    kind: 1,
    startTimeUnixNano: nanos(started.at),
    endTimeUnixNano: nanos(last.at),
    attributes: attributes({
      'sandboa.run.id': started.run,
      'sandboa.run.status': ended?.status ?? 'unfinished',
      'sandboa.code.sha256': started.codeHash,
      'code.file.path': started.filename,
      'sandboa.usage.fuel': ended?.usage.fuel ?? null,
      'sandboa.usage.calls': calls.length,
      'error.type': errorType(ended),
    }),
    status: { code: ended === null || ended.status === 'paused' ? 0 : ended.status === 'completed' ? 1 : 2 },
  };
  return [root, ...calls.map((call) => callSpan(call, traceId, spanId, started))];
}

function errorType(ended: EntryOf<'run.ended'> | null): string | null {
  const { type, limit } = (ended?.error ?? {}) as { type?: unknown; limit?: unknown };
  return typeof type === 'string' ? type : typeof limit === 'string' ? `limit.${limit}` : null;
}

function callSpan(
  { requested, decided, dispatched, settled }: JournalCall,
  traceId: string,
  parentSpanId: string,
  started: JournalRun['started'],
): Span {
  const { call, name, line, at, path } = requested;
  const outcome = settled?.outcome ?? null;
  const contract = Object.hasOwn(started.contracts, name) ? started.contracts[name] : undefined;
  const failure = outcome?.status === 'denied' ? outcome.denial.code : outcome?.status === 'error' ? outcome.type : null;
  return {
    traceId,
    spanId: sha256Hex(`${started.run} ${call}`).slice(0, 16),
    parentSpanId,
    name: `execute_tool ${name}`,
    kind: 3,
    startTimeUnixNano: nanos(at),
    endTimeUnixNano: nanos(settled?.at ?? dispatched.at(-1)?.at ?? at),
    attributes: attributes({
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': name,
      'gen_ai.tool.call.id': call,
      'code.line.number': line,
      'code.function.name': requested.function,
      'sandboa.call.path': path,
      'sandboa.contract': contract === undefined ? null : `${name}@${contract.version}`,
      'sandboa.contract.id': contract?.id ?? null,
      'sandboa.decision.verdict': decided?.verdict ?? null,
      'sandboa.decision.policy': decided?.policy ?? null,
      'sandboa.outcome': outcome?.status ?? 'unknown',
      'error.type': failure,
    }),
    status: { code: outcome === null ? 0 : failure === null ? 1 : 2 },
  };
}

/** Attributes that have a value. */
function attributes(values: Readonly<Record<string, string | number | boolean | null>>): readonly Attribute[] {
  return Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [{ key, value: attributeValue(value) }]));
}

function attributeValue(value: string | number | boolean): AttributeValue {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { intValue: String(value) };
}

function nanos(ms: number): string {
  return String(BigInt(Math.round(ms)) * 1_000_000n);
}
