import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan, readPlan} from '../../../src/pipeline.ts'
import type {Plan, Section, Task} from '../../../src/plan/types.ts'
import {formatPlan} from '../../../src/write/plan/format-plan.ts'
import {planForms} from '../../../src/write/plan/forms.ts'

const odd = [
  '落实*1号*文件和_甲_、`乙`、~~丙~~。',
  '清理<b>与&nbsp;，见<http://a.cn>、<a@b.cn>。',
  '甲|乙\\丙\\|丁，[链接](http://a.cn)![图](b.png)。',
  '# 不是标题',
  '- 不是列表',
  '> 不是引文',
  '2) 不是列表',
  '---',
  '每年1~3月、5~6月检查。',
  '王  某“说明”\u3000&amp;#35;。',
]
const source = `分工方案\n${odd.map((words, at) => `（${at + 1}）${words}\n牵头单位：市司法局`).join('\n')}\n附则：\n${odd.join('\n')}`
const plan = parsePlan(source)

/** What a viewer of Markdown shows. */
function shown(node: Nodes): string {
  if ('children' in node) return node.children.map(shown).join('')
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

test.each(planForms)('words that look like Markdown or HTML survive in both, as %s', async as => {
  for (const to of ['markdown', 'html'] as const) {
    const again = await readPlan(new VFile(formatPlan(plan, {to, as})), {format: to})
    const texts = (from: Plan) => from.children.flatMap(node => (node.type === 'task' ? node.text : []))
    expect(texts(again)).toEqual(texts(plan))
  }
})

test('a viewer of Markdown shows the words as they are', () => {
  const markdown = formatPlan(plan, {to: 'markdown'})
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const lines = tree.children.map(shown)
  // Blanks in a row are shown as one, and that is all.
  for (const [at, words] of odd.entries()) expect(lines).toContain(`（${at + 1}）${words}`)
  // The one that is numbered is an entry, which stands right behind its number.
  expect(lines.slice(-odd.length)).toEqual(odd.map(words => words.replace('2) ', '2)')))
})

test('HTML keeps blanks in a row, and every mark', () => {
  const html = formatPlan(parsePlan('分工方案\n1.王  某<b>&nbsp;。\n牵头单位：市司法局'), {to: 'html'})
  expect(html).toContain('<pre>1.王  某&lt;b&gt;&amp;nbsp;。</pre>\n<p><b>牵头单位：</b>市司法局。</p>')
})

/** Every line of words that a tree holds. */
function wordsOf(parent: Plan | Section | Task): string[] {
  const own = parent.type === 'plan' ? [] : [parent.title ?? '', parent.type === 'task' ? parent.text : '']
  const children: readonly Task['children'][number][] = parent.children
  const below = children.flatMap(node => {
    if (node.type === 'note') return [node.label ?? '', node.value]
    return node.type === 'duty' ? node.children.map(({value}) => value) : wordsOf(node)
  })
  return [...own, ...below].flatMap(words => words.split('\n')).map(line => line.trimEnd())
}

const pieces = fc.constantFrom(
  ...[
    '一、',
    '(一)',
    '1.',
    '（2）',
    '①',
    '责任分工',
    '对有劳动能力的贫困户,加大扶持力度。',
    '2020年底前',
    '1分',
  ],
  ...[
    '牵头单位: ',
    '协同单位：',
    '责任人：',
    '省农业厅',
    '张三',
    '、',
    '，',
    ';',
    '。',
    '等',
    '无',
    '负责',
    '牵头，',
  ],
  ...['(', ')', '“', '\n', '\n', '\r\n', ' ', '\t', '出处:网站', '打印本页', '— 1 —'],
)

test.each(planForms)('whatever a document says, none of its words is lost, as %s', as => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 60}), parts => {
      const read = parsePlan(parts.join(''))
      const text = formatPlan(read, {as})
      for (const words of wordsOf(read)) expect(text).toContain(words)
    }),
    {numRuns: 1000},
  )
})
