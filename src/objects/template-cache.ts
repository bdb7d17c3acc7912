/** Keeps what was parsed of the latest templates: programs format by the same few, again and again. Never part of a snapshot. */

const MAX_TEMPLATES = 256;
const MAX_LENGTH = 1024;

/** Parsed forms by template; full, it starts anew. */
export class TemplateCache<T> {
  readonly #parsed = new Map<string, T>();

  /** Returns the parsed form of `template`. */
  get(template: string, parse: (template: string) => T): T {
    const found = this.#parsed.get(template);
    if (found !== undefined) return found;
    const parsed = parse(template);
    if (template.length > MAX_LENGTH) return parsed;
    if (this.#parsed.size >= MAX_TEMPLATES) this.#parsed.clear();
    this.#parsed.set(template, parsed);
    return parsed;
  }
}
