/** What `check --format sarif` prints is valid by the schema of SARIF 2.1.0, as OASIS published it. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {expect, test} from 'vitest'
import {uriOf} from '../../src/write/findings/sarif.ts'
import {run, runSeed} from '../helpers.ts'

const schemaPath = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/lib[\\/].*$/, 'lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Ajv.default({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv)
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')))

async function sarifOf(argv: string[], files: Record<string, string> = {}) {
  const {out} = await (Object.keys(files).length > 0 ? run(argv, {files}) : runSeed(argv))
  const log = JSON.parse(out)
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  return log.runs[0]
}

test('the seed’s findings are valid SARIF, each with its rule and its place', async () => {
  const {results, tool} = await sarifOf(['check', '--format', 'sarif'])
  const glued = results.find(({ruleId}: {ruleId: string}) => ruleId === 'units-glued')
  expect(tool.driver.rules[glued.ruleIndex].id).toBe('units-glued')
  expect([glued.level, glued.locations[0].physicalLocation]).toEqual([
    'warning',
    {
      artifactLocation: {uri: 'seeds/yunnan-2015.txt'},
      region: {startLine: 435, startColumn: 24, endLine: 435, endColumn: 32},
    },
  ])
  expect(glued.fixes[0].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: {startLine: 435, startColumn: 28, endLine: 435, endColumn: 28},
      insertedContent: {text: '、'},
    },
  ])
})

test('a document without findings is valid SARIF, in Chinese too', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:市交通局。'}
  const {results} = await sarifOf(['check', 'a.txt', '--format', 'sarif', '--lang', 'zh'], files)
  expect(results).toEqual([])
})

test('line breaks of all kinds count, and a file name is encoded', async () => {
  const files = {'方案 1.txt': '1. 修路。\r\n牵头单位:甲局。\r2. 通水。\n牵头单位 乙局。\r\n'}
  const {results} = await sarifOf(['check', '方案 1.txt', '--format', 'sarif'], files)
  const [{locations, fixes}] = results
  expect(locations[0].physicalLocation.artifactLocation.uri).toBe('%E6%96%B9%E6%A1%88%201.txt')
  expect(fixes[0].artifactChanges[0].replacements[0].deletedRegion).toEqual({
    startLine: 4,
    startColumn: 5,
    endLine: 4,
    endColumn: 5,
  })
})

test.each([
  ['./plans/a.txt', 'plans/a.txt'],
  ['../a#1.txt', '../a%231.txt'],
  ['/tmp/a.txt', 'file:///tmp/a.txt'],
  ['C:\\plans\\a.txt', 'file:///C:/plans/a.txt'],
  ['<stdin>', '%3Cstdin%3E'],
])('%s is the URI %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri)
})
