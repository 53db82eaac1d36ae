/** Headings that have no number: their markup tells what stands below them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import {makeDocx, p} from '../read/make-docx.ts'

/** Of each task its number, the headings above it and its title. */
const outlineOf = async (path: string, value: string | Uint8Array) =>
  taskRows(await readPlan(new VFile({path, value})), '').map(row =>
    [row.number, ...row.headings, row.title ?? row.text].join(' '),
  )
const ofMarkdown = (text: string) => outlineOf('plan.md', text)

const read = ['1.1 扩大茶园 改造老园', '1.2 扩大茶园 开辟新园', '2.1 做强茶厂 建厂']

test('are sections and tasks in Markdown', async () => {
  const plan =
    '# 云水市茶业要点\n## 扩大茶园\n### 改造老园\n改种三千亩。责任单位：市农业局\n### 开辟新园\n新种千亩。（市林业局牵头）\n' +
    '## 做强茶厂\n### 建厂\n建两座。责任单位：市工信局'
  expect(await ofMarkdown(plan)).toEqual(read)
})

test('are so on web pages', async () => {
  const page =
    '<h1>云水市茶业要点</h1><h2>扩大茶园</h2><h3>改造老园</h3><p>改种三千亩。责任单位：市农业局</p><h3>开辟新园</h3><p>新种千亩。（市林业局牵头）</p>' +
    '<h2>做强茶厂</h2><h3>建厂</h3><p>建两座。责任单位：市工信局</p><h2>相关链接</h2><h2>茶市开张</h2>'
  expect(await outlineOf('plan.html', page)).toEqual(read)
})

test('are so in the outline of Word', async () => {
  const styles = [1, 2, 3].map(
    level =>
      `<w:style w:type="paragraph" w:styleId="h${level}"><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  const body =
    p('云水市茶业要点', undefined, 'h1') +
    p('扩大茶园', undefined, 'h2') +
    p('改造老园', undefined, 'h3') +
    p('改种三千亩。责任单位：市农业局') +
    p('开辟新园', undefined, 'h3') +
    p('新种千亩。（市林业局牵头）') +
    '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>做强茶厂</w:t></w:r></w:p>' +
    p('建厂', undefined, 'h3') +
    p('建两座。责任单位：市工信局')
  expect(await outlineOf('plan.docx', makeDocx({body, styles: styles.join('')}))).toEqual(read)
})

test('hold what has numbers, which go on over them or begin again', async () => {
  const plan = (second: string) =>
    `# 云水市茶业要点\n## 扩大茶园\n1. 改种三千亩。（市农业局牵头）\n2. 新种千亩。（市林业局牵头）\n## 做强茶厂\n${second} 建两座。（市工信局牵头）`
  expect(await ofMarkdown(plan('1.'))).toEqual([
    '1.1 扩大茶园 改种三千亩。',
    '1.2 扩大茶园 新种千亩。',
    '2.1 做强茶厂 建两座。',
  ])
  expect((await ofMarkdown(plan('3.'))).at(-1)).toBe('2.3 做强茶厂 建两座。')
})

test('stand below those that have numbers', async () => {
  const plan =
    '# 要点\n## 一、重点任务\n### 改造老园\n改种三千亩。（市农业局牵头）\n### 开辟新园\n新种千亩。（市林业局牵头）\n' +
    '## 二、其他任务\n### 宣传\n办茶节。（市文旅局负责）'
  expect(await ofMarkdown(plan)).toEqual([
    '1.1 重点任务 改造老园',
    '1.2 重点任务 开辟新园',
    '2.1 其他任务 宣传',
  ])
})

test('say how the work is to be done, as numbered ones do', async () => {
  const plan =
    '# 要点\n## 重点任务\n### 改造老园\n改种三千亩。（市农业局牵头）\n### 开辟新园\n新种千亩。（市林业局牵头）\n' +
    '## 保障措施\n### 加强领导\n各县要重视，市农业局牵头抓总。'
  expect(await ofMarkdown(plan)).toHaveLength(2)
})

test.each([
  // The titles of a notice and of its plan.
  '# 关于印发茶业方案的通知\n请执行。\n# 云水市茶业振兴方案\n1. 改种三千亩。（市农业局牵头）\n2. 新种千亩。（市林业局牵头）',
  // One alone.
  '# 要点\n## 重点任务\n1. 改种三千亩。（市农业局牵头）\n2. 新种千亩。（市林业局牵头）',
  // Numbers that are no headings outrank them.
  '# 要点\n一、重点任务\n## 茶园\n1. 改种三千亩。（市农业局牵头）\n二、其他任务\n## 茶厂\n1. 建两座。（市工信局牵头）',
])('are none where little speaks for it: %j', async plan => {
  for (const line of await ofMarkdown(plan)) expect(line).not.toMatch(/茶园|茶厂|方案|通知/)
})
