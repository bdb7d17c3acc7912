/** The build: the library entry and the command line, as ES modules with declarations. */
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
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
});
