/** Keeps what was parsed of the latest templates: programs format by the same few, again and again. Never part of a snapshot. */

import { chargeRunning } from '../limits/meter.ts';

const MAX_TEMPLATES = 256;
const MAX_LENGTH = 1024;
/** Up to this length the latest long one is kept too: formatting that waits for guest code comes back to it. */
const MAX_LATEST = 1 << 18;

/** Parsed forms by template; full, it starts anew. */
export class TemplateCache<T> {
  readonly #parsed = new Map<string, T>();
  #latest: { readonly template: string; readonly parsed: T } | null = null;

  /** Returns the parsed form of `template`. */
  get(template: string, parse: (template: string) => T): T {
    if (template.length > MAX_LENGTH) return this.#long(template, parse);
    const found = this.#parsed.get(template);
    if (found !== undefined) return found;
    const parsed = parse(template);
    if (this.#parsed.size >= MAX_TEMPLATES) this.#parsed.clear();
    this.#parsed.set(template, parsed);
    return parsed;
  }

  #long(template: string, parse: (template: string) => T): T {
    if (this.#latest !== null && this.#latest.template === template) return this.#latest.parsed;
    // FUEL: parsing takes longest where nothing is kept and each step of formatting parses anew.
    chargeRunning(template.length >> 2);
    const parsed = parse(template);
    this.#latest = template.length <= MAX_LATEST ? { template, parsed } : null;
    return parsed;
  }
}
