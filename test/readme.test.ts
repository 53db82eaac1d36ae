/** Every command in the READMEs and in two pages of docs/ is run, and what it prints is compared with what stands there. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'

interface Example {
  command: string
  output: string[]
}

function examplesIn(file: string): Example[] {
  const examples: Example[] = []
  for (const [, block] of readFileSync(file, 'utf8').matchAll(/```console\n([\s\S]*?)```/g)) {
    for (const line of block!.trimEnd().split('\n')) {
      if (line.startsWith('$ ')) examples.push({command: line.slice(2), output: []})
      else examples.at(-1)!.output.push(line)
    }
  }
  return examples
}

const bin = resolve('bin/fengong.cjs')

function printed(command: string, locale: string): string[] {
  const script = `fengong() { '${process.execPath}' '${bin}' "$@"; }; ${command}`
  const env = {...process.env, LC_ALL: locale, FENGONG_PLAN: ''}
  return spawnSync('bash', ['-c', script], {env, encoding: 'utf8'}).stdout.trimEnd().split(/\r?\n/)
}

describeReadme('README.md', 'C')
describeReadme('README.zh.md', 'zh_CN.UTF-8')
describeReadme('docs/format.md', 'C')
describeReadme('docs/units.md', 'C')

function describeReadme(file: string, locale: string): void {
  test.each(examplesIn(file))(`${file}: $command`, ({command, output}) => {
    const lines = printed(command, locale)
    const rest = output.indexOf('…')
    // A line … stands for all that follows.
    expect(rest < 0 ? lines : lines.slice(0, rest)).toEqual(rest < 0 ? output : output.slice(0, rest))
  })
}

test('the library example of the README runs', () => {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))!
  // Within the project, so that it finds the package by its own name.
  const folder = mkdtempSync(join('test', 'library-'))
  try {
    writeFileSync(join(folder, 'try.mjs'), code!)
    const {stdout, stderr} = spawnSync(process.execPath, [join(folder, 'try.mjs')], {encoding: 'utf8'})
    expect([stderr, stdout]).toEqual(['', '省交通运输厅 { line: 2, column: 6, offset: 16 }\n1\n'])
  } finally {
    rmSync(folder, {recursive: true})
  }
})

test('the JSON schema names the fields of a task row, no more and no fewer', () => {
  const schema = JSON.parse(readFileSync('schema/task-row.json', 'utf8'))
  const [row] = printed('fengong tasks --limit 1 --format jsonl 2>/dev/null', 'C')
  expect(Object.keys(JSON.parse(row!))).toEqual(schema.required)
  expect(Object.keys(schema.properties).filter(name => !schema.required.includes(name))).toEqual([
    'due',
    'fields',
  ])
})
