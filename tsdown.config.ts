/** The build: the library entry and the command line, as ES modules with declarations. The engine's own Python is compiled here, not where it runs. */
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
  plugins: [precompile],
});
