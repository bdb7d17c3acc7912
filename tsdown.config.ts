/** The build: the library entry and the command line, as ES modules in ASCII with declarations. The engine's own Python is compiled here, not where it runs. */
import { spawnSync } from 'node:child_process';
import { defineConfig } from 'tsdown';

const precompile = {
  name: 'precompile',
  load(id: string): string | undefined {
    if (!id.endsWith('/src/interpreter/precompiled.ts')) return undefined;
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/precompile.ts'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error('tools/precompile.ts failed; its output is above');
    return stdout;
  },
};

/** Leaves out the texts of modules: they are in the build as code. Nothing but the compiler reads them. */
const withoutModuleTexts = {
  name: 'without-module-texts',
  transform: {
    order: 'pre' as const,
    handler(code: string, id: string): string | undefined {
      if (!id.endsWith('/src/stdlib/table.ts')) return undefined;
      const short = code.replace(/(kind: 'frozen', source: )[^}]+ \}/g, "$1'' }");
      if (short === code) throw new Error('src/stdlib/table.ts has no row of a frozen module as tsdown.config.ts expects it');
      return short;
    },
  },
};

/** One character outside ASCII makes the host keep the whole file with two bytes for each. A text by String.raw must have none. */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk(code: string): string {
    return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
};

export default defineConfig({
  entry: { index: 'src/index.ts', node: 'src/node/node.ts', 'cli/main': 'src/cli/main.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  outDir: 'dist',
  clean: true,
  dts: { tsconfig: 'tsconfig.node.json' },
  tsconfig: 'tsconfig.node.json',
  sourcemap: false,
  deps: { neverBundle: [/^node:/] },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  plugins: [precompile, withoutModuleTexts, asciiOnly],
});
