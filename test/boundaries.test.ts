import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'

/** Which folders of src each folder may import, besides itself. See docs/architecture.md. */
const allowed: Record<string, readonly string[]> = {
  plan: [],
  read: ['plan'],
  units: ['plan'],
  parse: ['plan', 'units'],
  query: ['plan'],
  lint: ['plan', 'units'],
  diff: ['plan'],
  write: ['plan', 'query', 'diff', 'lint'],
  cli: ['plan', 'read', 'units', 'parse', 'query', 'lint', 'diff', 'write', '.'],
  '.': ['plan', 'read', 'units', 'parse', 'query', 'lint', 'diff', 'write'],
}

/** Which other folders of src/parse each of its folders may import; `plan.ts` may import all. */
const allowedInParse: Record<string, readonly string[]> = {
  reading: [],
  clauses: ['reading'],
  recognisers: ['reading', 'clauses'],
  lines: ['reading', 'clauses', 'recognisers'],
  document: ['reading', 'clauses', 'recognisers'],
  departments: ['reading', 'clauses', 'recognisers', 'document'],
  assigning: ['reading', 'clauses', 'recognisers', 'document', 'departments'],
  tables: ['reading', 'clauses', 'recognisers', 'lines', 'document', 'assigning'],
  grids: ['reading', 'clauses', 'lines', 'document', 'tables'],
  nesting: ['reading', 'clauses', 'recognisers', 'document', 'departments', 'tables'],
  entries: ['reading', 'clauses', 'recognisers', 'document', 'departments', 'assigning', 'tables'],
  names: ['reading', 'clauses', 'document'],
}

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(
  path => path.endsWith('.ts') && !path.endsWith('.d.ts'),
)

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.')

/** The modules that a file imports, as written; `of` leaves out what is imported for its types alone. */
function importsOf(path: string, of: 'all' | 'values' = 'all'): string[] {
  const source = readFileSync(join('src', path), 'utf8')
  const statements = of === 'all' ? source : source.replace(/import type [^;]*? from '[^']+'/g, '')
  return [...statements.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, specifier]) => specifier!)
}

test('each folder of src imports only what the design allows', () => {
  const crossed = files.flatMap(path =>
    importsOf(path)
      .filter(specifier => specifier.startsWith('.'))
      .map(specifier => ({path, folder: folderOf(relative('src', join('src', dirname(path), specifier)))}))
      .filter(({folder}) => folder !== folderOf(path) && !allowed[folderOf(path)]?.includes(folder))
      .map(({folder}) => `${path} imports ${folder}`),
  )
  expect(crossed).toEqual([])
})

test('the folders of the parser import only those before them, but for types', () => {
  const crossed = files.flatMap(path => {
    const [, own] = /^parse\/([^/]+)\//.exec(path) ?? []
    if (!own) return []
    return importsOf(path, 'values')
      .filter(specifier => specifier.startsWith('.'))
      .map(specifier => join(dirname(path), specifier))
      .filter(target => target.startsWith('parse/'))
      .map(target => /^parse\/([^/]+)\//.exec(target)?.[1] ?? target)
      .filter(folder => folder !== own && !allowedInParse[own]?.includes(folder))
      .map(folder => `${path} imports ${folder}`)
  })
  expect(crossed).toEqual([])
})

test('beside its folders the parser has one file', () => {
  expect(files.filter(path => /^parse\/[^/]+$/.test(path))).toEqual(['parse/plan.ts'])
})

test('only cli knows the process, files and consoles', () => {
  const touching = files
    .filter(path => folderOf(path) !== 'cli')
    .filter(path => {
      const source = readFileSync(join('src', path), 'utf8')
      return /\bprocess\.|\bconsole\.|node:fs|node:process/.test(source)
    })
  // pdfjs warns on the console, and has to be kept from it.
  expect(touching).toEqual(['read/pdf/pdf-package.ts'])
})

test('no file of src is longer than 200 lines', () => {
  const long = files.filter(path => readFileSync(join('src', path), 'utf8').split('\n').length > 200)
  // Every sentence of the program stands in one table, every known name in another.
  const tables = ['cli/messages.ts', 'units/registry.ts']
  expect(long.filter(path => !tables.includes(path))).toEqual([])
})
