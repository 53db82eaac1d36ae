// Builds the program, one bundle that starts fast, and the library, one module a file with its types.
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {build} from 'esbuild'

rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: ['src/cli/start.ts'],
  outfile: 'dist/cli.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // CommonJS starts faster than ES modules do.
  format: 'cjs',
  // Loaded from node_modules by the commands that need them.
  external: ['@bomb.sh/tab', 'chalk', 'cli-table3', 'csv-stringify', 'pinyin-pro', 'remark-parse', 'unified'],
})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
})
