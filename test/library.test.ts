import {unified} from 'unified'
import {CONTINUE, visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import fengong, {applyFixes, fixesOf, lint, readDocument, readPlan} from '../src/index.ts'
import {seed, seedText} from './helpers.ts'

test('the unified plugin parses a plan, with messages on the file', () => {
  const file = new VFile('1. 修路。\n牵头单位 省交通运输厅')
  const plan = unified().use(fengong).parse(file)
  expect(plan.children.map(({type}) => type)).toEqual(['task'])
  expect(file.messages.map(String)).toEqual([
    '2:1-2:12: Unexpected label `牵头单位` without a colon, expected one; read as if it had one',
  ])
})

test('the tree is one that unist utilities walk', () => {
  const counts: Record<string, number> = {}
  visit(seed, node => {
    counts[node.type] = (counts[node.type] ?? 0) + 1
    return CONTINUE
  })
  expect(counts).toEqual({plan: 1, section: 23, task: 82, duty: 164, unit: 657, note: 20})
})

test('Markdown in the seed’s form gives the seed’s tasks', async () => {
  const markdown = seedText
    .split('\n')
    .map(line =>
      line
        .replace(/^\s*(一、|二、)/, '## $1')
        .replace(/^(\([一二三四]\))/, '### $1')
        .replace(/^(牵头单位|协同单位):/, '**$1**:'),
    )
    .join('\n')
  const plan = await readPlan(new VFile({path: 'plan.md', value: markdown}))
  const numbers: string[] = []
  visit(plan, 'task', task => {
    numbers.push(task.number)
    return CONTINUE
  })
  expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([82, '1.1.1', '3.6'])
})

test('a draft is checked and mended without the program', async () => {
  const document = await readDocument(new VFile('1. 修路。\n牵头单位 省交通运输厅'))
  const findings = lint(document)
  expect(findings.map(({rule, number, place}) => [rule, number, place])).toEqual([
    ['label-without-colon', '1', {line: 2, column: 1}],
  ])
  expect(applyFixes(String(document.file), fixesOf(findings))).toBe('1. 修路。\n牵头单位：省交通运输厅')
})
