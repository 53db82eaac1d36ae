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

/** Which other folders of src/parse each of its folders may import. */
const allowedInParse: Record<string, readonly string[]> = {
  clauses: [],
  recognisers: ['clauses'],
  lines: ['clauses', 'recognisers'],
  document: ['clauses', 'recognisers'],
  tables: ['clauses', 'recognisers', 'lines', 'document'],
  grids: ['clauses', 'lines', 'document', 'tables'],
  departments: ['clauses', 'recognisers', 'document'],
  entries: ['clauses', 'recognisers', 'lines', 'document', 'tables', 'grids', 'departments'],
  names: ['clauses', 'document'],
}

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(
  path => path.endsWith('.ts') && !path.endsWith('.d.ts'),
)

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.')

/** The modules that a file imports, as written. */
function importsOf(path: string): string[] {
  const source = readFileSync(join('src', path), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, specifier]) => specifier!)
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

test('the folders of the parser import only those before them', () => {
  const crossed = files.flatMap(path => {
    const [, own] = /^parse\/([^/]+)\//.exec(path) ?? []
    if (!own) return []
    return importsOf(path)
      .map(specifier => /^\.\.\/([^/.]+)\//.exec(specifier)?.[1] ?? own)
      .filter(folder => folder !== own && !allowedInParse[own]?.includes(folder))
      .map(folder => `${path} imports ${folder}`)
  })
  expect(crossed).toEqual([])
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
