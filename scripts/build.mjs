// Builds the program, bundles that start fast, and the library, a bundle with the types of each module.
import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {build} from 'esbuild'
import {VFile} from 'vfile'

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', {recursive: true, force: true})

/** Whatever is imported dynamically becomes a bundle of its own, read only by the commands that need it. */
const chunks = new Map([['cli', 'src/cli/start.ts']])
/** Installed by whoever wants it; it is an ES module, and large. */
const optional = /^pdfjs-dist\//
/** The chunk that loads it. */
const chunkOfOptional = 'pdf'
const chunkPerDynamicImport = {
  name: 'chunk-per-dynamic-import',
  setup({onResolve, resolve}) {
    onResolve({filter: /./}, async ({kind, path, resolveDir, pluginData}) => {
      if (kind !== 'dynamic-import' || path.startsWith('node:') || pluginData === 'resolving')
        return undefined
      if (optional.test(path)) return {path, external: true}
      const {path: file} = await resolve(path, {
        resolveDir,
        kind: 'import-statement',
        pluginData: 'resolving',
      })
      const name = basename(path).replace(/\.\w+$/, '')
      if ((chunks.get(name) ?? file) !== file) throw new Error(`Two chunks named ${name}`)
      chunks.set(name, file)
      // From dist, and from bin, whose launcher runs the program.
      return {path: `../dist/${name}.cjs`, external: true}
    })
  },
}

/** Made here, the register of names and the built-in plan as it is read are ready when they are asked for. */
const {outputFiles} = await build({
  stdin: {
    contents: `export {stored} from './src/cli/stored-document.ts'
      export {readDocument} from './src/pipeline.ts'
      export {builtInRegister} from './src/units/built-in-register.ts'`,
    resolveDir: '.',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['pdfjs-dist'],
  write: false,
})
const {builtInRegister, readDocument, stored} = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
)
mkdirSync('dist')
const {successions, ...register} = builtInRegister()
writeFileSync('dist/register.json', JSON.stringify(register))
// Only who asks for heirs reads these.
writeFileSync('dist/successions.json', JSON.stringify(successions))
const builtIn = {value: readFileSync('seeds/yunnan-2015.txt')}
const {blocks, units, ...document} = stored(await readDocument(new VFile(builtIn)))
writeFileSync('dist/plan.json', JSON.stringify(document))
// Only who checks it asks for these.
writeFileSync('dist/blocks.json', JSON.stringify(blocks))
// One JSON behind another: each duty has its place in these.
writeFileSync('dist/plan-units.txt', units)
/** Reads a file, and another one when its part is asked for. */
const withLater = (name, part) =>
  `Object.defineProperty(require('../dist/${name}.json'), '${part}', {get: () => require('../dist/${part}.json')})`
const madeBefore = {
  name: 'made-before',
  setup({onLoad, onResolve}) {
    onResolve({filter: /dist\/\w+\.json$/}, ({path}) => ({path, external: true}))
    onLoad({filter: /built-in-register\.ts$/}, () => ({
      contents: `let register
        export function builtInRegister() {
          register ??= ${withLater('register', 'successions')}
          return register
        }`,
    }))
    onLoad({filter: /built-in-plan\.ts$/}, () => ({
      contents: `import {readFileSync} from 'node:fs'
        import {dirname} from 'node:path'
        export function builtInPlan(path) {
          const units = readFileSync(dirname(dirname(path)) + '/dist/plan-units.txt')
          return Object.assign(${withLater('plan', 'blocks')}, {units})
        }`,
      resolveDir: '.',
    }))
  },
}

// A Map goes on to what is added while it is walked.
for (const [name, entry] of chunks) {
  await build({
    entryPoints: [entry],
    outfile: `dist/${name}.cjs`,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    define: {VERSION: JSON.stringify(version), 'import.meta.url': 'moduleUrl'},
    // CommonJS starts faster than ES modules do, and a dynamic import would start their loader.
    format: 'cjs',
    supported: {'dynamic-import': name === chunkOfOptional},
    // What need not be loaded: commander wants the one for subcommands that are programs of their own, of which there
    // are none; the other is what `process` names anyway.
    alias: {
      'node:child_process': './scripts/no-child-process.cjs',
      'node:process': './scripts/global-process.cjs',
    },
    plugins: [chunkPerDynamicImport, madeBefore],
  })
}
// Bundled ES modules may ask where they are.
const moduleUrl = "const moduleUrl = require('node:url').pathToFileURL(__filename).href\n"
// All in ASCII, what stands in expressions too, a part is read and kept at a byte a character; and as the function that
// it is run as, since what is joined at the start has to be copied once more.
const inAscii = char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
for (const name of chunks.keys()) {
  const part = readFileSync(`dist/${name}.cjs`, 'utf8')
  const whole = part.includes('moduleUrl') ? moduleUrl + part : part
  const asFunction = `(function (require, module, __filename) {${whole.replace(/[^\0-\x7f]/g, inAscii)}\n})`
  writeFileSync(`dist/${name}.cjs`, name === chunkOfOptional ? whole : asFunction)
}

for (const purpose of ['cli.who-leads', 'cli'])
  execFileSync(process.execPath, ['scripts/cache.cjs', purpose], {stdio: 'ignore'})
// The library: one module that its readers follow when they are needed, as each of 300 files would cost an import 1 ms.
await build({
  entryPoints: ['src/index.ts'],
  outdir: 'dist/lib',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  charset: 'utf8',
  chunkNames: '[name]-[hash]',
  plugins: [
    {
      // As text, the register costs an import nothing.
      name: 'register-as-text',
      setup({onLoad}) {
        onLoad({filter: /built-in-register\.ts$/}, () => ({
          contents: `let register
            export function builtInRegister() {
              register ??= JSON.parse(${JSON.stringify(JSON.stringify(builtInRegister()))})
              return register
            }`,
        }))
      },
    },
  ],
})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
})
