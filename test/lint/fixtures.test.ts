/**
 * Every finding on the seed and on the fixtures, each with the reason why it is right by the document, stands in
 * fixtures/<case>/findings.txt; where there is no such file, nothing is found.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {applyFixes, fixesOf} from '../../src/lint/edit.ts'
import {lint} from '../../src/lint/lint.ts'
import type {Finding} from '../../src/lint/rule.ts'
import {readDocument} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'

/** All that can be read: revisions have several documents each, that of pdf-encrypted has none. */
const documents = readdirSync('fixtures')
  .filter(name => existsSync(join('fixtures', name, 'tree.txt')))
  .map(name => {
    const input = readdirSync(join('fixtures', name)).find(file => file.startsWith('input.'))
    return {name, path: input ? join('fixtures', name, input) : `seeds/${name}.txt`}
  })
const revisions = readdirSync('fixtures/revisions').flatMap(name =>
  ['old.txt', 'new.txt'].map(file => ({
    name: `${name} ${file}`,
    path: join('fixtures/revisions', name, file),
  })),
)

async function checked(path: string, value: string | Uint8Array = readFileSync(path)) {
  const document = await readDocument(new VFile({path, value}))
  return {document, findings: lint(document, {name: basename(path)})}
}

function lineOf({file, place, severity, message, rule}: Finding): string {
  return `${file}:${place.line}:${place.column}: ${severity}: ${message} (${rule})`
}

test.each([...documents, ...revisions])(
  '$name has the findings that a reader confirms',
  async ({name, path}) => {
    const expected = join('fixtures', name, 'findings.txt')
    const lines = existsSync(expected) ? readFileSync(expected, 'utf8').trimEnd().split('\n') : []
    const {findings} = await checked(path)
    expect(findings.map(lineOf)).toEqual(lines.filter(line => !line.startsWith('  # ')))
    expect(lines.map(line => line.startsWith('  # '))).toEqual(lines.map((_, index) => index % 2 === 1))
  },
)

describe.each([...documents, ...revisions].filter(({path}) => /\.(?:txt|md)$/.test(path)))(
  '$name mended',
  ({path}) => {
    async function mend(text: string): Promise<string> {
      const fixes = fixesOf((await checked(path, text)).findings)
      return fixes.length === 0 ? text : mend(applyFixes(text, fixes))
    }

    test('once is mended for good, and answers the same but where a finding named the task', async () => {
      const {document, findings} = await checked(path)
      const before = String(document.file)
      const after = await mend(before)
      expect(await mend(after)).toBe(after)
      const named = new Set(findings.flatMap(({fix, number}) => (fix ? number : [])))
      const rows = (await rowsOf(path, after)).filter(({number}) => !named.has(number))
      expect(rows).toEqual((await rowsOf(path, before)).filter(({number}) => !named.has(number)))
    })
  },
)

/** What `tasks` answers, places apart: what was put in before them moves them. */
async function rowsOf(path: string, text: string) {
  const {document} = await checked(path, text)
  return taskRows(document.plan, '').map(({source: _, ...row}) => row)
}
