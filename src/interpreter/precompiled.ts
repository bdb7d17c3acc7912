/** Code of the engine's own Python as JSON, by the names of its texts. Empty in the sources; the build puts the output of tools/precompile.ts here. */
export const PRECOMPILED: Readonly<Record<string, string>> = {};
