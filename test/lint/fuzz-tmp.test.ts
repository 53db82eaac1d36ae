/** What holds of every text, however broken. */
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {applyFixes, fixesOf} from '../../src/lint/edit.ts'
import {lint} from '../../src/lint/lint.ts'
import type {Finding} from '../../src/lint/rule.ts'
import {readDocument} from '../../src/pipeline.ts'
import {seedText} from '../helpers.ts'

const pieces = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '(一)',
    '（三）',
    '1.',
    '２．',
    '(1)',
    '3)',
    '①',
    '第二条 ',
    '责任分工',
    '改善供水,办好学校，',
  ],
  ...['牵头单位: ', '牵头单位', '协同单位：', '责任单位:', '完成时限：2014年6月', '2015年2月30日前完成'],
  ...[
    '省农业厅',
    '省林业厅省水利厅',
    '省林业厅',
    '省水利厅',
    '（牵头）',
    '、',
    '，',
    ',',
    ';',
    '。',
    '等',
    '无',
  ],
  ...['(', ')', '（', '）', '“', '”', '《', '〔', '\n', '\n', '\n', '\r\n', '\r', ' ', '\u00a0', '　'],
  ...['19.08.2015  22:47', '2016年3月1日', '出处:网站', '各牵头单位要负责', '甲局牵头,乙局配合'],
)
const documents = fc.oneof(
  fc.array(pieces, {maxLength: 60}).map(parts => parts.join('')),
  fc.string({unit: 'binary', maxLength: 200}),
)

async function findingsIn(value: string, path = 'draft.txt'): Promise<Finding[]> {
  return lint(await readDocument(new VFile({path, value})), {maxLead: 1})
}

/** Where a place stands in a text. */
function offsetOf(text: string, {line, column}: Finding['place']): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({0: end, index}) => index + end.length)]
  return starts[line - 1]! + column - 1
}

async function checkFixes(source: string): Promise<void> {
  let text = source
  for (let round = 0; ; round++) {
    const findings = await findingsIn(text)
    for (const {place, end, text: words, fix} of findings) {
      const from = offsetOf(text, place)
      const to = offsetOf(text, end)
      expect(text.slice(from, to)).toBe(words)
      // The 、 before a second mention goes with it, and the mark that stands for a label's colon.
      if (fix) expect(fix.start >= from - 8 && fix.end <= to + 1 && fix.start <= fix.end).toBe(true)
    }
    const fixes = fixesOf(findings)
    if (fixes.length === 0) return
    expect(round).toBeLessThan(20)
    text = applyFixes(text, fixes)
  }
}

test('every place holds its words, every fix stays at its place, and mending comes to an end', async () => {
  await fc.assert(fc.asyncProperty(documents, checkFixes), {numRuns: 12000})
})

test('so it is with the seed’s lines cut, doubled and swapped', async () => {
  const lines = seedText.split('\n')
  const line = fc.nat(lines.length - 1)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(line, line), {maxLength: 8}), async swaps => {
      const changed = [...lines]
      for (const [from, to] of swaps) changed[to] = changed[from]!.slice(0, to + 1)
      await checkFixes(changed.join('\n'))
    }),
    {numRuns: 30},
  )
})

test('no markup makes a rule throw', async () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<table><tr><td>',
    '</td></tr></table>',
    '&nbsp;',
    '**',
    '|',
    '\n- ',
  )
  const marked = fc.array(fc.oneof(pieces, tags), {maxLength: 60}).map(parts => parts.join(''))
  await fc.assert(
    fc.asyncProperty(marked, async source => {
      await findingsIn(source, 'draft.html')
      await findingsIn(source, 'draft.md')
    }),
    {numRuns: 300},
  )
})

test.each([
  ['brackets', '(“《'.repeat(30_000)],
  ['closing marks', `${'('.repeat(30_000)}${'》'.repeat(30_000)}`],
  ['nested brackets', `${'(修'.repeat(20_000)}${')'.repeat(20_000)}`],
  ['numbers', '1.修路。(甲局负责)\n3.通水。(乙局负责)\n'.repeat(5000)],
  ['doubled marks', `1.修路${'、、'.repeat(30_000)}。`],
  ['dates', `2016年3月1日\n${'1.修路，2015年6月底前完成。(甲局负责，2014年底前)\n'.repeat(4000)}`],
])(
  '%s without end are read to the end, where a scan for each of them would outlast the test',
  async (_, source) => {
    const fixes = fixesOf(await findingsIn(source))
    expect(applyFixes(source, fixes)).toHaveLength(
      fixes.reduce((length, {start, end, text}) => length - (end - start) + text.length, source.length),
    )
  },
)
