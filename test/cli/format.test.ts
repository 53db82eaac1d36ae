import {expect, test} from 'vitest'
import {run, runSeed} from '../helpers.ts'

const plan = [
  '某市责任分工方案',
  '一、交通',
  '1. 修通全部村道。',
  '牵头单位: 市交通局',
  '协同单位: 市财政局、各县(区)人民政府等',
  '完成时限: 2020年底',
  '2.养护公路。(市交通局负责)',
].join('\n')
const files = {'plan.txt': plan}

test('format writes a plan in the standard layout, duties below each task', async () => {
  expect(await run(['format', 'plan.txt'], {files})).toEqual({
    code: 0,
    out: [
      '某市责任分工方案',
      '　　一、交通',
      '　　1.修通全部村道。',
      '　　牵头单位：市交通局。',
      '　　协同单位：市财政局、各县(区)人民政府等有关单位。',
      '　　完成时限：2020年底',
      '　　2.养护公路。（市交通局负责）',
      '',
    ].join('\n'),
    err: '',
    written: {},
  })
})

test('of a table its header alone is left out: a word between it and the first row stays', async () => {
  const head = '# 分工方案\n\n| 序号 | 任务 | 牵头单位 |\n|---|---|---|\n'
  const files = {
    'row.md': `${head}| 交通 | | |\n| 1 | 修路 | 市交通局 |\n`,
    'line.md': `${head}\n交通\n\n1. 修路。（市交通局负责）\n`,
    'words.txt': '分工方案\n一、交通\n任务\n内容\n牵头单位情况\n1.修路。（市交通局负责）\n',
  }
  const format = async (file: string) => await run(['format', file], {files})
  expect(await format('row.md')).toMatchObject({
    out: '分工方案\n　　一、交通\n　　1.修路\n　　牵头单位：市交通局。\n',
  })
  expect((await format('line.md')).out).toBe('分工方案\n　　交通\n　　1.修路。（市交通局负责）\n')
  const words = ['分工方案', '　　一、交通', '　　任务', '　　内容', '　　牵头单位情况']
  expect((await format('words.txt')).out.split('\n').slice(0, 5)).toEqual(words)
})

test('an open list ends with words that can stand before a verb', async () => {
  const open = {'a.txt': '1.修路。（市交通局等部门负责）\n2.通水。（市水利局牵头，市财政局、市住建局等配合）'}
  expect(await run(['format', 'a.txt'], {files: open})).toMatchObject({
    out: '　　1.修路。（市交通局等有关单位负责）\n　　2.通水。（市水利局牵头，市财政局、市住建局等有关单位配合）\n',
    err: '',
  })
})

test('a list of which a rule made the first unit lead stands as it was, with the rule', async () => {
  const entries = [
    '（一）减税降费。（财政部、税务总局负责）',
    '（二）推进改革。（发展改革委负责）',
    '（三）稳定就业。（人力资源社会保障部会同民政部负责，6月底前完成）',
  ]
  const asPage = (...lines: string[]) =>
    lines.map((line, at) => `${at === 0 ? '' : '　　'}${line}\n`).join('')
  const stated = asPage('分工方案', '列第一位者为牵头单位，下同。', ...entries)
  const [first = '', ...rest] = entries
  const rule = '负责，列第一位者为牵头单位，其余为配合单位，下同）'
  const inBracket = asPage('分工方案', first.replace('负责）', rule), ...rest)
  for (const text of [stated, inBracket])
    expect(await run(['format', 'a.txt'], {files: {'a.txt': text}})).toMatchObject({out: text, err: ''})
})

test('without the rule a unit that leads otherwise is said to', async () => {
  const text = '分工方案\n　　1.减税降费。\n　　牵头单位：财政局负责。\n　　2.通水。（水利局、财政局负责）\n'
  expect(await run(['format', 'a.txt'], {files: {'a.txt': text}})).toMatchObject({out: text, err: ''})
})

test('entries within one paragraph stay in it, with what parts them and the last that lists no unit', async () => {
  const text = [
    '分工方案',
    '　　一、基础设施',
    '　　（一）1.修路（市交通局负责）；2.架桥（市水务局负责）；3.通水。',
    '　　（二）建设管网。一是供水（责任单位：市水务局）；二是供电（责任单位：市供电局）。',
    '　　（三）改善服务。推行网上办。（市政务办负责）推行掌上办。（市大数据局负责）',
    '',
  ].join('\n')
  expect(await run(['format', 'a.txt'], {files: {'a.txt': text}})).toMatchObject({out: text, err: ''})
})

test('without a title the first entry is indented like the rest, unless all would look broken to fit a page', async () => {
  const task = (number: number, end: string) =>
    `${number}.加快推进农村公路建设和养护管理改善出行条件${end}\n牵头单位：市交通局。\n`
  const broken = {'a.txt': [1, 2, 3, 4].map(number => task(number, '')).join('')}
  const {out, err} = await run(['format', 'a.txt'], {files: broken})
  expect([out.split('\n').map(line => line[0]), err]).toEqual([['1', ...Array(7).fill('　'), undefined], ''])
  const whole = {'a.txt': [1, 2, 3, 4].map(number => task(number, '。')).join('')}
  expect((await run(['format', 'a.txt'], {files: whole})).out[0]).toBe('　')
})

test('as a table each task is a row, below the heading of its section', async () => {
  const {out} = await run(['format', 'plan.txt', '--as', 'table'], {files})
  expect(out.split('\n')).toEqual([
    '某市责任分工方案',
    '　　一、交通',
    '序号\t任务\t牵头单位\t协同单位\t责任单位\t完成时限',
    '1.\t修通全部村道。\t市交通局\t市财政局、各县(区)人民政府等有关单位\t\t2020年底',
    '2.\t养护公路。\t\t\t市交通局\t',
    '',
  ])
})

test('-o writes a file in the format of its name, and never over another without --force', async () => {
  const {written, err, out} = await run(['format', 'plan.txt', '-o', 'new.md'], {files})
  expect(written['new.md']?.split('\n\n').slice(0, 4)).toEqual([
    '# 某市责任分工方案',
    '## 一、交通',
    '1.修通全部村道。',
    '**牵头单位**：市交通局。',
  ])
  expect([err, out]).toEqual(['fengong: 2 tasks written to new.md\n', ''])
  expect(await run(['format', 'plan.txt', '-o', 'plan.txt'], {files})).toMatchObject({
    code: 2,
    written: {},
    err: 'fengong: plan.txt exists already; nothing was written. Use --force to replace it.\n',
  })
  const forced = await run(['format', 'plan.txt', '-o', 'plan.txt', '--force'], {files})
  expect(forced.written['plan.txt']).toContain('　　1.修通全部村道。')
  const html = await run(['format', 'plan.txt', '--as', 'table', '-o', 'new.html'], {files})
  expect(html.written['new.html']).toContain('<tr><td>1.</td><td>修通全部村道。</td><td>市交通局</td>')
})

test('what a web page added stands behind the plan, or is left out', async () => {
  const page = {'page.txt': `${plan}\n出处:某市门户网站\n打印本页`}
  const {out} = await run(['format', 'page.txt'], {files: page})
  expect(out.split('\n').slice(-3)).toEqual(['　　出处:某市门户网站', '　　打印本页', ''])
  const dropped = await run(['format', 'page.txt', '--drop-residue'], {files: page})
  expect(dropped.out).toBe((await run(['format', 'plan.txt'], {files})).out)
  expect(dropped.err).toBe('')
})

test('a plan without tasks is written too, and said', async () => {
  const speech = {'speech.txt': '讲话\n同志们：\n一、提高认识。要抓好落实。'}
  expect(await run(['format', 'speech.txt'], {files: speech})).toEqual({
    code: 1,
    out: '讲话\n　　同志们：\n　　一、提高认识。要抓好落实。\n',
    err: 'fengong: speech.txt holds no task: no duties such as `牵头单位:…` were found in it.\n',
    written: {},
  })
  const html = await run(['format', 'speech.txt', '--to', 'html', '--lang', 'zh'], {files: speech})
  expect(html.out).toContain('<h1>讲话</h1>\n<p>同志们：</p>')
  expect(html.err).toContain('speech.txt 中没有任务')
})

test('of an empty file nothing is written, and that is said', async () => {
  expect(await run(['format', 'empty.txt'], {files: {'empty.txt': ' \n'}})).toEqual({
    code: 1,
    out: '',
    err: 'fengong: empty.txt is empty.\n',
    written: {},
  })
})

test('control characters of a document are shown on standard output, and kept in a file', async () => {
  const odd = {'odd.txt': '分工方案\n1. 修\u001b[2J路。\n牵头单位:市交通局'}
  expect((await run(['format', 'odd.txt'], {files: odd})).out).toContain('修␛[2J路。')
  const {written} = await run(['format', 'odd.txt', '-o', 'new.txt'], {files: odd})
  expect(written['new.txt']).toContain('修\u001b[2J路。')
})

test('where the text would be read otherwise, it is said', async () => {
  // Beside a numbered task the entry would be one too; beside a row of a table it is prose.
  const rows = '| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 修路。 | 市交通局 |\n'
  const odd = {'odd.md': `# 分工方案\n\n## 一、任务\n\n${rows}\n（四）各单位要高度重视。\n`}
  expect((await run(['format', 'odd.md'], {files: odd})).err).toBe(
    'fengong: odd.md: a part of it would be read otherwise from the text that was written; please look at the words of the text (line 9)\n',
  )
  expect((await run(['format', 'odd.md', '--as', 'table'], {files: odd})).err).toBe('')
})

test('one plan only, and one that can be read', async () => {
  expect(
    await run(['format', 'plan.txt', 'other.txt'], {files: {...files, 'other.txt': files['plan.txt']}}),
  ).toMatchObject({
    code: 2,
    err: 'fengong: `format` takes one plan, not 2.\n',
  })
  expect(await run(['format', 'none.txt'], {files})).toMatchObject({code: 2, out: ''})
  expect(await run(['format', 'plan.txt', '--to', 'docx'], {files})).toMatchObject({
    code: 2,
    err: 'fengong: --to <format> takes one of text, markdown, html, not docx.\n',
  })
})

test('the seed comes back with all its tasks and units', async () => {
  const {out, err} = await runSeed(['format'])
  expect(err).toBe('')
  const again = await run(['tasks', '-p', '-', '--format', 'jsonl'], {stdin: out})
  const before = await runSeed(['tasks', '--format', 'jsonl'])
  const bare = (text: string) => text.replace(/"source":.*/g, '')
  expect(bare(again.out)).toBe(bare(before.out))
})
