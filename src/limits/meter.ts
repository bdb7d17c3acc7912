/** Counts what a run uses toward its limits and ends the run when a ceiling is passed. */
import { ceilingsOf, LimitExceeded, type LimitName, type Limits } from './limits.ts';

/** Fuel is handed out in slices of at most this many units; time is looked at once per slice. */
const SLICE = 1 << 14;

/** What a run has used so far. `memoryBytes` is the peak seen at measurements and at the end. */
export interface Usage {
  fuel: number;
  memoryBytes: number;
  timeMs: number;
  outputBytes: number;
  calls: number;
}

/** What a meter has counted, as snapshots store it. */
export interface MeterState {
  readonly fuelUsed: number;
  readonly bytes: number;
  readonly liveBytes: number;
  readonly memoryMark: number;
  readonly outputBytes: number;
  readonly calls: number;
  readonly peakBytes: number;
  readonly spentMs: number;
  readonly pauseEvery: number;
  readonly pauseMark: number;
  readonly ceilings: Readonly<Record<LimitName, number>>;
}

/** The meter of the run whose code the host's stack is in, for work far below any that has an interpreter at hand. */
let running: Meter | null = null;

/** Makes `meter` the running one; returns the one before, to be put back. */
export function setRunning(meter: Meter | null): Meter | null {
  const before = running;
  running = meter;
  return before;
}

/** Charges the running meter, if any. Throws LimitExceeded. */
export function chargeRunning(units: number): void {
  running?.charge(units);
}

/** Looks at the running meter's clock: for long work that costs no fuel because a cache, which other runs share, nearly always spares it. */
export function checkRunningTime(): void {
  running?.checkTime();
}

/** Thrown by `refill` where the program is to stop for a pause. The instruction in progress has done nothing yet and is begun again afterwards. */
export const PAUSE: unique symbol = Symbol('pause');

/** After this many bytes at least a session's live heap is measured between runs. */
const SETTLE_BYTES = 1 << 20;

/** Meter of one run, or of the runs of a session one after the other. The VM decrements `slice` itself and calls `refill` when it goes below zero. */
export class Meter {
  /** Invariant: fuel used = granted - slice. A small integer, so that the VM's decrement stays cheap. */
  slice: number;
  /** Bytes counted since the last measurement, plus what it found live. */
  bytes = 0;
  /** `bytes` beyond this asks for a measurement. */
  memoryMark: number;
  /** Bytes of results being built, which a measurement of the live heap does not see yet. */
  building = 0;
  /** Depth of host-side recursion in builtins (repr of nested lists and the like). */
  nesting = 0;
  outputBytes = 0;
  calls = 0;
  peakBytes = 0;
  readonly ceilings: Record<LimitName, number>;
  readonly clock: (() => number) | null;
  /** False while the host's stack is in work that cannot be begun again: then no pause begins. */
  canPause = false;
  #pauseEvery = Infinity;
  /** Fuel used at which the next pause is due. */
  #pauseMark = Infinity;
  #liveBytes = 0;
  #granted: number;
  #startMs: number;
  #spentMs = 0;
  #isPaused = false;
  #measure: (() => number) | null = null;

  /** `clock` returns milliseconds from any origin; without it `timeMs` is not checked. */
  constructor(limits: Limits = {}, clock: (() => number) | null = null) {
    const ceilings = ceilingsOf(limits);
    this.ceilings = ceilings;
    this.memoryMark = ceilings.memory;
    if (limits.pauseEvery !== undefined) this.#pauseEvery = limits.pauseEvery;
    this.#pauseMark = this.#pauseEvery;
    this.#granted = Math.min(SLICE, ceilings.fuel, this.#pauseEvery);
    this.slice = this.#granted;
    this.clock = clock;
    this.#startMs = clock === null ? 0 : clock();
  }

  /** Sets how the live heap is measured: returns the live bytes. */
  setMeasure(measure: () => number): void {
    this.#measure = measure;
  }

  /** Fuel units used so far. */
  get fuelUsed(): number {
    return this.#granted - this.slice;
  }

  /** Charges `units` of fuel before the work they stand for is done. Throws LimitExceeded. */
  charge(units: number): void {
    this.slice -= units;
    if (!(this.slice >= 0)) this.#grant();
  }

  /** Called at a back-edge or call when its unit has brought `slice` below zero: grants the next slice, or throws LimitExceeded (fuel or time) or PAUSE. */
  refill(): void {
    if (this.canPause && this.fuelUsed > this.#pauseMark) {
      this.slice += 1;
      throw PAUSE;
    }
    this.#grant();
  }

  #grant(): void {
    this.checkTime();
    const used = this.fuelUsed;
    const left = this.ceilings.fuel - used;
    if (!(left >= 0)) throw new LimitExceeded('fuel', this.ceilings.fuel, used);
    // While a pause is due, every boundary asks here again.
    const grant = Math.min(SLICE, left, Math.max(0, this.#pauseMark - used));
    this.slice = grant;
    this.#granted = used + grant;
  }

  /** Goes on after a pause: the next one is due when `pauseEvery` more units are used. */
  endPause(): void {
    this.#pauseMark = this.fuelUsed + this.#pauseEvery;
    this.#grant();
  }

  /** Makes pauses impossible for work that the engine does in one go; returns what `allowPauses` takes. */
  forbidPauses(): number {
    const mark = this.#pauseMark;
    this.#pauseMark = Infinity;
    return mark;
  }

  /** Ends the work begun with `forbidPauses`. */
  allowPauses(mark: number): void {
    this.#pauseMark = mark;
    if (mark === Infinity) return;
    // What is left of a slice granted meanwhile may reach beyond the mark.
    this.#granted -= this.slice;
    this.slice = 0;
  }

  /** Begins another run of a session: all is counted from nothing but the live heap. `ceilings` replace the former ones. */
  restart(ceilings: Readonly<Record<LimitName, number>>): void {
    Object.assign(this.ceilings, ceilings);
    this.#granted = 0;
    this.slice = 0;
    this.#pauseMark = this.#pauseEvery;
    this.building = 0;
    this.nesting = 0;
    this.outputBytes = 0;
    this.calls = 0;
    this.peakBytes = 0;
    this.#spentMs = 0;
    this.#isPaused = this.clock !== null;
    this.memoryMark = this.ceilings.memory;
  }

  /** Between two runs: learns the size of the live heap, unless little has been allocated since it was last known. */
  settleHeap(): void {
    if (this.#measure === null || this.bytes < 2 * this.#liveBytes + SETTLE_BYTES) return;
    this.#liveBytes = this.#measure();
    this.bytes = this.#liveBytes;
  }

  /** Throws LimitExceeded when the deadline has passed. */
  checkTime(): void {
    const ceiling = this.ceilings.timeMs;
    if (this.clock === null) return;
    const spent = this.timeMs;
    if (spent > ceiling) throw new LimitExceeded('timeMs', ceiling, Math.ceil(spent));
  }

  /** Counts time that a program asks to pass: nobody waits. Throws LimitExceeded. */
  pass(ms: number): void {
    if (this.clock === null) return;
    this.#spentMs += ms;
    this.checkTime();
  }

  /** Milliseconds spent running, pauses at external calls left out. */
  get timeMs(): number {
    if (this.clock === null || this.#isPaused) return this.#spentMs;
    return this.#spentMs + this.clock() - this.#startMs;
  }

  /** Stops the clock (the program waits for the host) ... */
  pauseClock(): void {
    if (this.clock === null || this.#isPaused) return;
    this.#spentMs += this.clock() - this.#startMs;
    this.#isPaused = true;
  }

  /** ... and starts it again. */
  resumeClock(): void {
    if (this.clock === null || !this.#isPaused) return;
    this.#startMs = this.clock();
    this.#isPaused = false;
  }

  /** Counts `bytes` about to be allocated. Throws LimitExceeded if the live heap is past the ceiling. */
  allocate(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.memoryMark) this.#checkMemory(bytes);
  }

  /** Refuses a single result of `bytes` before it is built, and counts it otherwise. */
  allocateLarge(bytes: number): void {
    if (!(bytes <= this.ceilings.memory)) throw new LimitExceeded('memory', this.ceilings.memory, bytes);
    this.allocate(bytes);
  }

  /** Refuses a result that grows piece by piece once it passes `bytes` altogether; does not count it. */
  checkSize(bytes: number): void {
    if (!(bytes <= this.ceilings.memory)) throw new LimitExceeded('memory', this.ceilings.memory, bytes);
  }

  #checkMemory(pending: number): void {
    const ceiling = this.ceilings.memory;
    if (pending > ceiling) throw new LimitExceeded('memory', ceiling, pending);
    const live = (this.#measure === null ? this.bytes : this.#measure()) + this.building + pending;
    if (live > this.peakBytes) this.peakBytes = live;
    if (live > ceiling) throw new LimitExceeded('memory', ceiling, live);
    this.bytes = live;
    // Close to the ceiling the next measurement waits for an eighth of it, so that traversal cost stays proportional to allocation.
    this.memoryMark = Math.max(ceiling, live + ceiling / 8);
    this.charge(Math.min(SLICE - 1, live >> 10));
  }

  /** Counts printed text. Throws LimitExceeded. */
  output(bytes: number): void {
    this.outputBytes += bytes;
    if (this.outputBytes > this.ceilings.output) throw new LimitExceeded('output', this.ceilings.output, this.outputBytes);
  }

  /** Counts one external call. Throws LimitExceeded. */
  externalCall(): void {
    this.calls += 1;
    if (this.calls > this.ceilings.calls) throw new LimitExceeded('calls', this.ceilings.calls, this.calls);
  }

  /** Everything a snapshot stores. */
  state(): MeterState {
    const { fuelUsed, bytes, memoryMark, outputBytes, calls, peakBytes, ceilings } = this;
    return {
      fuelUsed,
      bytes,
      liveBytes: this.#liveBytes,
      memoryMark,
      outputBytes,
      calls,
      peakBytes,
      spentMs: this.timeMs,
      pauseEvery: this.#pauseEvery,
      pauseMark: this.#pauseMark,
      ceilings,
    };
  }

  /** Goes on counting from what a snapshot stored; the ceilings are the constructor's. */
  restore(state: MeterState): void {
    this.bytes = state.bytes;
    this.#liveBytes = state.liveBytes;
    this.memoryMark = Math.min(state.memoryMark, this.ceilings.memory * 1.125);
    this.outputBytes = state.outputBytes;
    this.calls = state.calls;
    this.peakBytes = state.peakBytes;
    this.#spentMs = state.spentMs;
    this.#isPaused = this.clock !== null;
    this.#pauseEvery = state.pauseEvery;
    this.#pauseMark = state.pauseMark;
    this.slice = Math.min(SLICE, this.ceilings.fuel - state.fuelUsed, Math.max(0, state.pauseMark - state.fuelUsed));
    this.#granted = state.fuelUsed + this.slice;
  }

  /** What has been used so far. */
  usage(): Usage {
    return {
      fuel: this.fuelUsed,
      memoryBytes: Math.max(this.peakBytes, Math.min(this.bytes, this.ceilings.memory)),
      timeMs: this.timeMs,
      outputBytes: this.outputBytes,
      calls: this.calls,
    };
  }
}
