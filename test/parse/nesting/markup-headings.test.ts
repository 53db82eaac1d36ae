/** Headings that have no number: their markup tells what stands below them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {makeDocx, p} from '../../read/make-docx.ts'

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
  // Of the entries above them.
  '# 绿化方案\n（一）改造老园。\n#### 责任分工\n市农业局牵头。\n（二）开辟新园。\n#### 责任分工\n市林业局牵头。',
  '# 绿化方案\n1. 改造老园。\n#### （市农业局牵头）\n2. 开辟新园。\n#### （市林业局牵头）',
  // Below numbers without markup.
  '# 绿化方案\n（一）茶园\n### 老园\n改造。（市农业局牵头）\n（二）林地\n### 新林\n造林。（市林业局牵头）',
])('are not those that a number stands over: %j', async plan => {
  expect((await ofMarkdown(plan)).map(line => line[0])).toEqual(['1', '2'])
  const rows = taskRows(await readPlan(new VFile({path: 'plan.md', value: plan})), '')
  expect(rows.map(({lead}) => lead[0]?.written)).toEqual(['市农业局', '市林业局'])
})

test('nor parts of the words of several', async () => {
  const part = (name: string, unit: string) =>
    `## ${name}\n### 背景\n面积不大。\n### 做法\n加大投入。\n责任单位：${unit}\n`
  expect(await ofMarkdown(`# 绿化方案\n${part('老园', '市农业局')}${part('新园', '市林业局')}`)).toEqual([
    '1 老园',
    '2 新园',
  ])
})

test('what a page has below the document, and above its title, is none', async () => {
  const page =
    '<h2>信息公开</h2><h1>云水市人民政府关于推进绿化工作的意见</h1><p>云政发〔2023〕5号</p><h2>老园</h2><p>改造。责任单位：市农业局</p>' +
    '<h2>新园</h2><p>造林。责任单位：市林业局</p><h2>友情链接</h2><p>省林业局</p>'
  const plan = await readPlan(new VFile({path: 'plan.html', value: page}))
  expect(plan.title).toBe('云水市人民政府关于推进绿化工作的意见')
  expect(plan.meta.number).toBe('云政发〔2023〕5号')
  expect(taskRows(plan, '').map(({title}) => title)).toEqual(['老园', '新园'])
})

test('two titles are none, whatever the notice says', async () => {
  const value =
    '# 青山县政府办公室关于印发绿化方案的通知\n青政办〔2023〕5号\n各乡镇：\n请落实。县林业局负责本方案的解释。\n# 青山县绿化行动方案\n## 老园\n改造。（县农业局牵头）\n## 新园\n造林。（县林业局牵头）'
  const plan = await readPlan(new VFile({path: 'plan.md', value}))
  expect([plan.title, plan.meta.number]).toEqual([
    '青山县政府办公室关于印发绿化方案的通知',
    '青政办〔2023〕5号',
  ])
  expect(taskRows(plan, '').map(({headings, title}) => [...headings, title])).toEqual([['老园'], ['新园']])
})

test.each([
  '# 林业局招聘公告\n## 岗位要求\n负责林业调查。\n## 报名方式\n由市林业局人事科负责报名。\n## 联系方式\n联系科室：人事科\n## 其他\n请按时报名。',
  '# 关于绿化建议的答复\n答：您好。\n## 下步造林\n造林。（市林业局牵头）\n## 下步护林\n护林。（市水利局牵头）',
  '# 绿化工作推进会讲话\n## 肯定成绩\n市林业局牵头造林。（市林业局负责）\n## 下步工作\n要护林。（市林业局牵头）',
])('other kinds of documents are not laid out by them: %j', async plan => {
  for (const line of await ofMarkdown(plan)) expect(line).not.toMatch(/岗位|联系|成绩|下步/)
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

test('are no words, persons or units that stand alone behind entries, and no titles of what is attached', async () => {
  const plan = (words: readonly string[]) =>
    `云水市茶业要点\n为发展茶业，制定如下要点。\n${words[0]}\n1.改造老园。（市农业局牵头）\n2.开辟新园。（市林业局牵头）\n${words[1]}\n3.建厂。（市工信局牵头）`
  for (const words of [
    ['重点任务', '市财政局'],
    ['重点任务', '持续推进'],
    ['云水市茶园改造任务', '云水市茶厂建设实施方案'],
  ])
    expect(await outlineOf('plan.txt', plan(words))).toEqual(['1 改造老园。', '2 开辟新园。', '3 建厂。'])
  const body =
    '云水市茶业要点\n重点任务\n1.改造老园。（市农业局牵头）\n每年千亩\n2.建厂\n每年两座\n3.修路。（市交通局牵头）'
  expect(await outlineOf('plan.txt', body)).toEqual(['1 改造老园。', '2 建厂', '3 修路。'])
})

test.each([
  ['责任单位', '县工商联'],
  ['责任单位', '县农业局', '县实验小学'],
  ['责任单位：县农业局、县图书馆', '县融媒体'],
  ['责任单位：县农业局', '县林业局协助办理'],
  ['责任单位：县农业局', '包联领导王伟'],
  ['责任单位：县农业局', '各行政村'],
  ['责任单位：县农业局', '县政务服务'],
  ['责任单位：县农业局', '工作进展顺利'],
])('lines that may be of the entry above are none: %j', async (...lines) => {
  for (const heading of ['扩大茶园规模', '重点任务分工']) {
    const plan = ['云水县茶业方案', heading, '1.改造老园。', ...lines, '2.建厂。', '责任单位：县工信局'].join(
      '\n',
    )
    expect(await outlineOf('plan.txt', `${plan}\n3.修路。\n责任单位：县交通局`)).toEqual([
      '1 改造老园。',
      '2 建厂。',
      '3 修路。',
    ])
  }
})
