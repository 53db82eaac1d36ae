/** The program as it is built: its parts are bundles of their own, which the tests of the sources do not load. */
import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'

const plan = '-p fixtures/own-line/input.txt'
const versions = ['old', 'new'].map(name => `fixtures/revisions/consultation/${name}.txt`).join(' ')
const answers = ['table', 'plain', 'csv', 'tsv', 'json', 'jsonl', 'markdown', 'grep']

test.each([
  [`who-leads 1 ${plan}`, answers],
  [`tasks --lead shiwei ${plan}`, answers],
  [`show 1 ${plan}`, answers],
  [`units --today ${plan}`, answers],
  [`unit 市民政局 ${plan}`, answers],
  [`export --per unit ${plan}`, answers],
  [`check ${plan}`, [...answers.filter(format => format !== 'tsv'), 'text', 'sarif']],
  ['check --coverage', ['text', 'json', 'jsonl']],
  ['check --list-rules', ['table', 'plain', 'csv', 'json', 'jsonl', 'markdown']],
  [`diff ${versions}`, [...answers.filter(format => format !== 'plain' && format !== 'tsv'), 'text', 'html']],
  [`log ${versions}`, ['text', 'json', 'jsonl']],
])('%s answers in each format', (line, formats) => {
  for (const format of formats) {
    const args = ['bin/fengong.cjs', ...line.split(' '), '--format', format]
    const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    expect
      .soft([format, stderr])
      .toEqual([format, expect.not.stringMatching(/fengong failed|takes one of|do not go together/)])
    expect.soft([format, stdout]).not.toEqual([format, ''])
  }
})
