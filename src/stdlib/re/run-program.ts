/** The loop of the matcher: one switch over the opcodes of program.ts, one over the kinds of stack entries. `case` labels are the numbers of these tables. */
import type { Matcher } from './matcher.ts';

/** Kinds of stack entries, as in matcher.ts. */
const CHOICE = 0;
const UNDO = 1;
const RUN = 2;
const LAZY = 3;

const ENTRY = 3;
/** What one instruction pushes at most, in words. */
const ROOM = 8 * ENTRY;
/** Steps until fuel is charged. */
const STEPS_AT_ONCE = 4096;

/** Tries a match that begins at `start`; on success registers and `matchEnd` tell it. Throws LimitExceeded. */
export function runProgram(m: Matcher, start: number): boolean {
  const { program, text, end, isWide, registers } = m;
  const { code, tables, lastRegister } = program;
  let { stack } = m;
  let limit = stack.length - ROOM;
  let sp = 0;
  let pc = 0;
  let p = start;
  let steps = m.steps;
  let memo = m.memo !== null;

  main: for (;;) {
    steps += 1;
    // What follows a `break` is a failure.
    switch (code[pc]) {
      case 0: // FAIL
        break;
      case 1: // MATCH
        if ((m.isFull && p !== end) || p === m.notEmptyAt) break;
        m.steps = steps;
        m.matchEnd = p;
        m.top = sp;
        if (memo) m.commit(0);
        return true;
      case 2: // CHAR
        if (p >= end || text.charCodeAt(p) !== code[pc + 1]) break;
        p += 1;
        pc += 2;
        continue;
      case 3: {
        // CHAR2
        if (p >= end) break;
        const c = text.charCodeAt(p);
        if (c !== code[pc + 1] && c !== code[pc + 2]) break;
        p += 1;
        pc += 3;
        continue;
      }
      case 4: {
        // NOT_CHAR
        if (p >= end) break;
        const c = text.charCodeAt(p);
        if (c === code[pc + 1]) break;
        p += isWide && (c & 0xfc00) === 0xd800 ? m.widthAt(p) : 1;
        pc += 2;
        continue;
      }
      case 5: {
        // ANY
        if (p >= end) break;
        const c = text.charCodeAt(p);
        if (c === 10) break;
        p += isWide && (c & 0xfc00) === 0xd800 ? m.widthAt(p) : 1;
        pc += 1;
        continue;
      }
      case 6: // ALL
        if (p >= end) break;
        p += isWide && (text.charCodeAt(p) & 0xfc00) === 0xd800 ? m.widthAt(p) : 1;
        pc += 1;
        continue;
      case 7: {
        // SET
        if (p >= end) break;
        const c = text.charCodeAt(p);
        if (c < 256 ? tables[(code[pc + 1] << 8) + c] === 0 : !m.inSet(code[pc + 1], p)) break;
        p += isWide && (c & 0xfc00) === 0xd800 ? m.widthAt(p) : 1;
        pc += 2;
        continue;
      }
      case 8: // JUMP
        pc = code[pc + 1];
        if (steps > STEPS_AT_ONCE) {
          m.spend(steps);
          steps = 0;
          memo = m.memo !== null;
        }
        continue;
      case 9: {
        // ALT
        const test = code[pc + 2];
        if (test !== -1) {
          const c = p < end ? text.charCodeAt(p) : -1;
          if (
            test >= 0 ? c !== test : c < 256 ? c < 0 || tables[((-2 - test) << 8) + c] === 0 : program.sets[-2 - test].ranges.length === 0
          ) {
            pc = code[pc + 1];
            continue;
          }
        }
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        stack[sp] = (code[pc + 1] << 3) | CHOICE;
        stack[sp + 1] = p;
        sp += ENTRY;
        pc += 3;
        continue;
      }
      case 10: {
        // MARK
        const register = code[pc + 1];
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        stack[sp] = (register << 3) | UNDO;
        stack[sp + 1] = registers[register];
        sp += ENTRY;
        registers[register] = p;
        pc += 2;
        continue;
      }
      case 11: {
        // MARK_END
        const register = code[pc + 1];
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        stack[sp] = (register << 3) | UNDO;
        stack[sp + 1] = registers[register];
        stack[sp + 3] = (lastRegister << 3) | UNDO;
        stack[sp + 4] = registers[lastRegister];
        sp += 2 * ENTRY;
        registers[register] = p;
        registers[lastRegister] = code[pc + 2];
        pc += 3;
        continue;
      }
      case 12: {
        // RUN
        const min = code[pc + 3];
        const max = code[pc + 4];
        let from = p + min;
        let to: number;
        const point = code[pc + 6];
        if (memo && point >= 0 && m.isRunTried(point, p, min)) break;
        if (isWide) {
          to = m.scanWide(code[pc + 1], code[pc + 2], p, max);
          if (m.counted < min) break;
          if (min > 0) from = m.forward(p, min);
        } else {
          to = m.scan(code[pc + 1], code[pc + 2], p, max);
          if (to < from) break;
        }
        steps += (to - p) >> 2;
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        if (memo && point >= 0) {
          to = m.lastUntried(point, from, to);
          if (to < from) break;
        }
        const next = code[pc + 5];
        if (next >= 0 && to > from && (to >= end || text.charCodeAt(to) !== next)) {
          // The entry stands for an end that has failed.
          stack[sp] = (pc << 3) | RUN;
          stack[sp + 1] = from;
          stack[sp + 2] = to;
          sp += ENTRY;
          if (memo && point >= 0) m.failBit(point, to);
          break;
        }
        if (to > from) {
          stack[sp] = (pc << 3) | RUN;
          stack[sp + 1] = from;
          stack[sp + 2] = to;
          sp += ENTRY;
        }
        if (memo && point >= 0) {
          m.top = sp;
          m.enter(point, to);
          sp = m.top;
        }
        p = to;
        pc += 7;
        continue;
      }
      case 13: {
        // RUN_LAZY
        const min = code[pc + 3];
        if (min > 0) {
          const from = isWide ? m.scanWide(code[pc + 1], code[pc + 2], p, min) : m.scan(code[pc + 1], code[pc + 2], p, min);
          if (isWide ? m.counted < min : from < p + min) break;
          steps += min >> 2;
          p = from;
        }
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        const point = code[pc + 5];
        stack[sp] = (pc << 3) | LAZY;
        stack[sp + 1] = p;
        stack[sp + 2] = code[pc + 4] - min;
        if (memo && point >= 0) {
          // A place tried before has led on to all that follow it.
          m.top = sp + ENTRY;
          if (!m.enter(point, p)) break;
          sp = m.top;
        } else sp += ENTRY;
        pc += 6;
        continue;
      }
      case 14: {
        // RUN_ATOMIC
        const min = code[pc + 3];
        if (memo && code[pc + 5] >= 0) {
          if (sp >= limit) {
            stack = m.grow();
            limit = stack.length - ROOM;
          }
          m.top = sp;
          const to = m.atomicRun(pc, p);
          if (to < 0) break;
          steps += (to - p) >> 1;
          sp = m.top;
          p = to;
          pc += 6;
          continue;
        }
        const to = isWide ? m.scanWide(code[pc + 1], code[pc + 2], p, code[pc + 4]) : m.scan(code[pc + 1], code[pc + 2], p, code[pc + 4]);
        steps += (to - p) >> 2;
        if (isWide ? m.counted < min : to < p + min) break;
        p = to;
        pc += 6;
        continue;
      }
      case 15: // AT
        if (!m.isAt(code[pc + 1], p)) break;
        pc += 2;
        continue;
      case 16: {
        // LOOP_ENTER
        const register = code[pc + 1];
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        stack[sp] = (register << 3) | UNDO;
        stack[sp + 1] = registers[register];
        stack[sp + 3] = ((register + 1) << 3) | UNDO;
        stack[sp + 4] = registers[register + 1];
        sp += 2 * ENTRY;
        registers[register] = 0;
        registers[register + 1] = -1;
        pc += 2;
        continue;
      }
      case 17: // LOOP
      case 18: {
        // LOOP_LAZY
        const register = code[pc + 1];
        const count = registers[register];
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        if (steps > STEPS_AT_ONCE) {
          m.spend(steps);
          steps = 0;
          memo = m.memo !== null;
        }
        if (memo) {
          m.top = sp;
          if (!m.enter(code[pc + 5], p)) break;
          sp = m.top;
        }
        if (count < code[pc + 2]) {
          stack[sp] = (register << 3) | UNDO;
          stack[sp + 1] = count;
          sp += ENTRY;
          registers[register] = count + 1;
          pc = code[pc + 4];
          continue;
        }
        if (count >= code[pc + 3] || p === registers[register + 1]) {
          pc += 6;
          continue;
        }
        if (code[pc] === 18) {
          // Goes round again if what is behind the loop fails.
          stack[sp] = (pc << 3) | LAZY;
          stack[sp + 1] = p;
          stack[sp + 2] = count;
          sp += ENTRY;
          pc += 6;
          continue;
        }
        stack[sp] = ((pc + 6) << 3) | CHOICE;
        stack[sp + 1] = p;
        stack[sp + 3] = (register << 3) | UNDO;
        stack[sp + 4] = count;
        stack[sp + 6] = ((register + 1) << 3) | UNDO;
        stack[sp + 7] = registers[register + 1];
        sp += 3 * ENTRY;
        registers[register] = count + 1;
        registers[register + 1] = p;
        pc = code[pc + 4];
        continue;
      }
      case 19: // ATOMIC
      case 21: // LOOK
      case 23: {
        // LOOK_NOT
        const op = code[pc];
        const register = code[pc + 1];
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        stack[sp] = (register << 3) | UNDO;
        stack[sp + 1] = registers[register];
        sp += ENTRY;
        if (op === 19) {
          registers[register] = sp;
          pc += 2;
          continue;
        }
        stack[sp] = ((register + 1) << 3) | UNDO;
        stack[sp + 1] = registers[register + 1];
        sp += ENTRY;
        registers[register] = sp;
        registers[register + 1] = p;
        const from = code[pc + 2] === 0 ? p : m.back(p, code[pc + 2]);
        if (from < 0) {
          if (op === 21) break;
          pc = code[pc + 3];
          continue;
        }
        if (op === 23) {
          stack[sp] = (code[pc + 3] << 3) | CHOICE;
          stack[sp + 1] = p;
          sp += ENTRY;
        }
        p = from;
        pc += 4;
        continue;
      }
      case 20: // ATOMIC_END
      case 22: // LOOK_END
        m.top = sp;
        steps += (sp - registers[code[pc + 1]]) >> 2;
        sp = m.commit(registers[code[pc + 1]]);
        if (code[pc] === 22) p = registers[code[pc + 1] + 1];
        pc += 2;
        continue;
      case 24: // LOOK_NOT_END
        m.top = sp;
        sp = m.revert(registers[code[pc + 1]]);
        break;
      case 25: {
        // GROUP_REF
        const from = registers[code[pc + 1]];
        const to = registers[code[pc + 1] + 1];
        if (from < 0 || to < from) break;
        const after = m.sameText(from, to, p, code[pc + 2]);
        steps += (to - from) >> 2;
        if (after < 0) break;
        p = after;
        pc += 3;
        continue;
      }
      case 26: {
        // IF_GROUP
        const from = registers[code[pc + 1]];
        pc = from < 0 || registers[code[pc + 1] + 1] < from ? code[pc + 2] : pc + 3;
        continue;
      }
      case 27: {
        // POSSESS
        const register = code[pc + 1];
        const count = registers[register];
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        if (count >= code[pc + 2]) {
          if (count >= code[pc + 3] || p === registers[register + 1]) {
            pc = code[pc + 4];
            continue;
          }
        }
        stack[sp] = ((register + 2) << 3) | UNDO;
        stack[sp + 1] = registers[register + 2];
        sp += ENTRY;
        registers[register + 2] = sp;
        if (count >= code[pc + 2]) {
          stack[sp] = (code[pc + 4] << 3) | CHOICE;
          stack[sp + 1] = p;
          stack[sp + 3] = ((register + 1) << 3) | UNDO;
          stack[sp + 4] = registers[register + 1];
          sp += 2 * ENTRY;
          registers[register + 1] = p;
        }
        pc += 5;
        continue;
      }
      case 28: {
        // POSSESS_END
        const register = code[pc + 1];
        m.top = sp;
        steps += (sp - registers[register + 2]) >> 2;
        sp = m.commit(registers[register + 2]);
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        stack[sp] = (register << 3) | UNDO;
        stack[sp + 1] = registers[register];
        sp += ENTRY;
        registers[register] += 1;
        pc = code[pc + 2];
        if (steps > STEPS_AT_ONCE) {
          m.spend(steps);
          steps = 0;
          memo = m.memo !== null;
        }
        continue;
      }
      case 29: // MEMO
        if (memo) {
          if (sp >= limit) {
            stack = m.grow();
            limit = stack.length - ROOM;
          }
          m.top = sp;
          if (!m.enter(code[pc + 1], p)) break;
          sp = m.top;
        }
        pc += 2;
        continue;
      case 30: // SPLIT
        if (sp >= limit) {
          stack = m.grow();
          limit = stack.length - ROOM;
        }
        stack[sp] = ((pc + 2) << 3) | CHOICE;
        stack[sp + 1] = p;
        sp += ENTRY;
        pc = code[pc + 1];
        continue;
    }

    // A failure: back to the last alternative.
    for (;;) {
      if (sp === 0) {
        m.steps = steps;
        return false;
      }
      steps += 1;
      if (steps > STEPS_AT_ONCE) {
        m.spend(steps);
        steps = 0;
        memo = m.memo !== null;
      }
      sp -= ENTRY;
      const tag = stack[sp];
      switch (tag & 7) {
        case 0: // CHOICE
          pc = tag >> 3;
          p = stack[sp + 1];
          continue main;
        case 1: // UNDO
          registers[tag >> 3] = stack[sp + 1];
          continue;
        case 2: {
          // RUN
          pc = tag >> 3;
          const from = stack[sp + 1];
          const tried = stack[sp + 2];
          const next = code[pc + 5];
          let to = isWide && next < 0 ? m.back(tried, 1) : tried - 1;
          if (next >= 0) {
            while (to >= from && text.charCodeAt(to) !== next) to -= 1;
            steps += (tried - to) >> 2;
          }
          const point = code[pc + 6];
          if (memo && point >= 0) m.failBits(point, Math.max(to, from - 1) + 1, tried - 1);
          if (to < from) continue;
          if (to > from) {
            stack[sp + 2] = to;
            sp += ENTRY;
          }
          if (memo && point >= 0) {
            m.top = sp;
            if (!m.enter(point, to)) continue;
            sp = m.top;
          }
          p = to;
          pc += 7;
          continue main;
        }
        case 3: {
          // LAZY
          pc = tag >> 3;
          p = stack[sp + 1];
          const count = stack[sp + 2];
          if (code[pc] === 18) {
            // LOOP_LAZY
            const register = code[pc + 1];
            stack[sp] = (register << 3) | UNDO;
            stack[sp + 1] = registers[register];
            stack[sp + 3] = ((register + 1) << 3) | UNDO;
            stack[sp + 4] = registers[register + 1];
            sp += 2 * ENTRY;
            registers[register] = count + 1;
            registers[register + 1] = p;
            pc = code[pc + 4];
            continue main;
          }
          if (count <= 0 || p >= end) continue;
          const c = m.pointAt(p);
          if (!m.fits(code[pc + 1], code[pc + 2], c)) continue;
          p += c > 0xffff ? 2 : 1;
          stack[sp + 1] = p;
          stack[sp + 2] = count - 1;
          const point = code[pc + 5];
          if (memo && point >= 0) {
            m.top = sp + ENTRY;
            if (!m.enter(point, p)) continue;
            sp = m.top;
          } else sp += ENTRY;
          pc += 6;
          continue main;
        }
      }
    }
  }
}
