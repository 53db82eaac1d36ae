/** What the examples in the rules’ comments leave open: what is not to be reported, and the rarer ways of writing. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {lint} from '../../src/lint/lint.ts'
import {readDocument} from '../../src/pipeline.ts'

async function findingsIn(lines: readonly string[], path = 'draft.txt'): Promise<string[]> {
  const found = lint(await readDocument(new VFile({path, value: lines.join('\n')})))
  return found.map(({rule, place, text}) => `${place.line}:${place.column} ${rule} ${text}`)
}

test.each<[string, string[]]>([
  [
    'a table of contents',
    [
      '目录',
      '一、总体要求',
      '二、重点任务',
      '一、总体要求',
      '要认真落实。',
      '二、重点任务',
      '1. 修路。（甲局负责）',
    ],
  ],
  [
    'a quotation of several paragraphs, each with its mark (GB/T 15834)',
    ['1. 修路。（甲局负责）', '“第一段。', '“第二段。”'],
  ],
  [
    'data before a Markdown text',
    [
      '---',
      '标题: 安全方案',
      '文号: 云安委〔2023〕9号',
      '发布单位: 市应急局',
      '---',
      '1. 排查。（责任单位：甲局）',
    ],
  ],
  [
    'data with lists and remarks that go on',
    [
      '---',
      'title: 绿化(草案)',
      'tags:',
      '  - 林业',
      '- 种树(造林)',
      'about: >',
      '  一个方案,',
      '---',
      '1. 植树。（甲局负责）',
    ],
  ],
  [
    'lists within the lines of a table that was not read',
    [
      '一、任务',
      '(一)清理堆场。(责任单位:区城管局)',
      '区权力清单',
      '管理',
      '1.《公路法》第八条;2.《条例》第五条',
      '建设',
      '1.《公路法》第九条; 2.《条例》第六条',
    ],
  ],
  ['a bracket over several lines', ['1. 修路。', '（牵头单位：甲局', '配合单位：乙局', '完成时限：10月底）']],
  [
    'items with brackets behind their numbers',
    ['1)修路，见附件（表 1）。（甲局负责）', '2)通水：a)建厂；b)建管。（乙局负责）', '①通电。（丙局负责）'],
  ],
  [
    'names in traditional characters beside each other',
    [
      '1. 修路。',
      '責任單位：市財政局、市醫保局、市婦聯、市漁業局、市交通強市辦',
      '2. 通水。',
      '責任單位：市財政局',
    ],
  ],
  ['an apostrophe', ['1. 使用 It’s 和 farmers’ 标识。（甲局负责）']],
  [
    'figures, times, ratios, addresses and Latin words in any width',
    [
      '1. 到2020年，完成1,200公里，8:00-10:00开放，比例1:2，见http://a.cn/b?c=1,2，推广(APP)，分(1)(2)两批。（甲局负责）',
    ],
  ],
  ['half width throughout', ['1. 修路,通水;通电。(甲局牵头,乙局配合)', '2. 通邮(含快递)。(丙局负责)']],
  ['three full stops and an ellipsis', ['1. 修路。。。通水……（甲局负责）']],
  [
    'a leap day, an age in months, a time of service',
    ['1. 2月29日起，为18月龄儿童接种，满24月前完成。（甲局负责）'],
  ],
  [
    'a date that was put there by a page, for the number is of another year',
    ['某发〔2014〕3号', '2016年3月1日', '1. 修路，2015年底前完成。（甲局负责）'],
  ],
  [
    'a past year that is no deadline',
    ['2016年3月1日', '1. 总结2014年以来成果，2017年底前完成。（甲局负责）'],
  ],
  [
    'numbers that run on through headings, and begin again',
    [
      '一、甲',
      '（一）修路。（甲局负责）',
      '二、乙',
      '（二）通水。（甲局负责）',
      '三、丙',
      '（一）通电。（甲局负责）',
    ],
  ],
  [
    'a list that runs on after one in between that begins again',
    [
      '一、甲',
      '1.修路。（甲局负责）',
      '二、乙',
      '（一）丙',
      '1.通水。（乙局负责）',
      '（二）丁',
      '2.通电。（丙局负责）',
    ],
  ],
  [
    'a number that stands within the words of another entry',
    ['一、甲', '1.修路。2.通水。（乙局负责）', '3.通电。（丙局负责）'],
  ],
  [
    'a part that says how the work is to be done, beside tasks',
    ['一、修路。（甲局负责）', '二、通水。（乙局负责）', '三、工作要求', '要高度重视。'],
  ],
  [
    'a heading over items with marks of a higher level',
    [
      '任务1 修路。',
      '牵头单位：甲局',
      '任务2 通水。',
      '（一）建厂。',
      '牵头单位：乙局',
      '（二）建管。',
      '牵头单位：丙局',
    ],
  ],
  ['a lead that is also among those responsible', ['1. 修路。', '牵头单位：甲局', '责任单位：甲局、乙局']],
  ['a whole class in two roles', ['1. 修路。', '责任单位：各乡镇', '配合单位：各乡镇、甲局']],
  [
    'versions, money, codes, times, dates in other writings and figures that only look like a date',
    [
      '1. 升级至2.30版和版本2023.2.30，按GB-2023-2-30，投资2023.30万元，10.2023.2.30，2023.2.31.5。（甲局负责）',
      '2. 二〇二四年二月二十九日、2024-02-29、2024.2.29、12月31号、12月底前，见6月31号文。（甲局负责）',
    ],
  ],
])('%s is as it should be', async (_, lines) => {
  expect(await findingsIn(lines)).toEqual([])
})

test.each<[string, string[], string[]]>([
  [
    'a unit twice in a list that is parted, for its first unit leads',
    ['责任单位列第一位的为牵头单位。', '1. 修路。', '责任单位：甲局、甲局、乙局'],
    ['3:9 unit-twice 甲局'],
  ],
  [
    'a plan between two lines of ---',
    ['---', '绿化方案', '1. 植树。(甲局负责）', '2. 护林。（甲局负责）', '3. 补种。（甲局负责）', '---'],
    ['3:7 mixed-width ('],
  ],
  [
    'a task of labels between two lines of ---',
    ['---', '任务: 植树(造林）', '责任单位: 市林业局', '---'],
    ['2:10 mixed-width ）'],
  ],
  [
    'a label whose units were not read',
    ['1. 修路。', '牵头单位：甲局', '责任单位 立山开发建设，各街道、区直各部门'],
    ['3:1 label-without-colon 责任单位 立山开发建设，各街道、区直各部门'],
  ],
  [
    'a 牵头单位 with nobody behind it',
    ['1. 修路。', '牵头单位：。', '配合单位：甲局'],
    ['2:1 task-has-lead 牵头单位：。'],
  ],
  [
    'a list without its first entry',
    ['一、甲', '2.修路。（甲局负责）', '3.通水。（乙局负责）'],
    ['2:1 numbering 2.'],
  ],
  [
    'a gap in a list that begins again, though another list ended with the number before',
    [
      '一、甲',
      '（一）修路。（市交通局负责）',
      '（二）修桥。（市交通局负责）',
      '二、乙',
      '（一）通水。（市水利局负责）',
      '（三）通电。（市供电公司负责）',
    ],
    ['6:1 numbering （三）'],
  ],
  [
    'a date that no calendar has, in any writing',
    [
      '1. 13月底、13月底前、2023年9月31号、2月30号、2023.2.30、2023-11-31、2023-02-01至2023-02-30、2023/2/30。（甲局负责）',
      '2. 二〇二三年二月三十日、二月三十日、十三月一日、每年6月31日。（甲局负责）',
    ],
    [
      '1:4 date-exists 13月',
      '1:9 date-exists 13月',
      '1:15 date-exists 2023年9月31号',
      '1:26 date-exists 2月30号',
      '1:32 date-exists 2023.2.30',
      '1:42 date-exists 2023-11-31',
      '1:64 date-exists 2023-02-30',
      '1:75 date-exists 2023/2/30',
      '2:4 date-exists 二〇二三年二月三十日',
      '2:15 date-exists 二月三十日',
      '2:21 date-exists 十三月一日',
      '2:29 date-exists 6月31日',
    ],
  ],
  [
    'an unclosed bracket of units with verbs, which is read',
    [
      '1.修路（市交通局牵头，市财政局配合',
      '2.通水（市水利局牵头，各县（区）政府配合，6月底前',
      '3.通电（市供电局牵头）',
    ],
    [
      '1:5 bracket-unclosed （市交通局牵头，市财政局配合',
      '2:5 bracket-unclosed （市水利局牵头，各县（区）政府配合，6月底前',
    ],
  ],
  [
    'an entry whose units stand in an unclosed bracket that cannot be read',
    ['1.修路（按市交通局牵头的办法，见附件', '2.通水（市水利局牵头）', '3.通电。市供电局负责'],
    [
      '1:1 task-has-duty 1.修路（按市交通局牵头的办法，见附件',
      '1:5 unbalanced-marks （',
      '1:11 role-word-in-prose 牵头',
    ],
  ],
  [
    'markers of one width and clauses of the other',
    ['（一）修路。(甲局负责)', '（二）通水。(乙局负责)', '（三）按（一）通电。(丙局负责)'],
    [],
  ],
  [
    'a marker of another width than the others',
    ['（一）修路。(甲局负责)', '（二）通水。(乙局负责)', '(三)通电。(丙局负责)', '（四）通气。（丁局负责）'],
    ['3:1 mixed-width (三)', '4:7 mixed-width （丁局负责）'],
  ],
  [
    'bodies that have their place from the name before them',
    [
      '1.修路。',
      '责任单位：高原县委、县政府，江口县委、县政府',
      '2.通水。',
      '责任单位：高新区党工委、管委会、经开区党工委、管委会',
      '3.通电。',
      '责任单位：东山街道党工委、办事处，西山街道党工委、办事处',
    ],
    [],
  ],
  [
    'bodies of one place that are named twice',
    [
      '1.修路。',
      '责任单位：高原县委、县政府、县人大、县政府',
      '2.通水。',
      '责任单位：县教育局、县政府、市水利局、县政府',
      '3.通电。',
      '责任单位：高原县委、县政府、市供电局、县政府',
    ],
    ['2:19 unit-twice 县政府', '4:20 unit-twice 县政府', '6:20 unit-twice 县政府'],
  ],
  [
    'a label that nobody stands behind',
    [
      '1、照明完善。',
      '牵头单位：市路灯处',
      '配合单位：',
      '2、建市场。',
      '牵头单位：市工商局',
      '配合单位：',
      '市商务局',
    ],
    ['3:1 task-has-cooperating 配合单位：'],
  ],
  [
    'brackets of both widths among full marks: half width is odd, though there is more of it',
    ['1. 修路(含桥)，栽树(含花)，当年（下同）完成。', '责任单位：甲局'],
    ['1:6 mixed-width (含桥)', '1:13 mixed-width (含花)'],
  ],
  ['half-width brackets among full marks', ['1. 修路(含桥)，栽树(含花)。', '责任单位：甲局'], []],
  [
    'brackets of both widths among half marks: full width is odd',
    ['1. 修路(含桥),栽树(含花),当年（下同）完成。', '责任单位:甲局'],
    ['1:20 mixed-width （下同）'],
  ],
  [
    'one bracket in full width among many in half width, though the other marks are full',
    ['1. 修路(含桥)，栽树(含花)，养护(含灯)，治水(含井)，清淤(含沟)，当年（下同）完成。', '责任单位：甲局'],
    ['1:41 mixed-width （下同）'],
  ],
  [
    'commas of both widths among marks of both',
    ['1. 修路,栽树，养护,治水(含井)。', '责任单位：甲局'],
    ['1:9 mixed-width ，'],
  ],
  ['a bracket of two widths', ['1. 修路。（甲局负责)', '2. 通水。（乙局负责）'], ['1:12 mixed-width )']],
  [
    'a deadline that was over when the document was issued',
    ['某发〔2016〕3号', '2016年3月1日', '1. 修路。（甲局负责，2015年底前）'],
    ['3:13 deadline-past 2015年底前'],
  ],
])('%s is found', async (_, lines, expected) => {
  expect(await findingsIn(lines)).toEqual(expected)
})

test('rows of a table share a number with their first words, and are tasks without units where cells are blank', async () => {
  const rows = [
    '| 序号 | 任务 | 措施 | 牵头单位 |',
    '|---|---|---|---|',
    '| 1 | 修路 | 硬化 | 甲局 |',
    '| 1 | 修路 | 绿化 | 乙局 |',
    '| 2 | 通水 | 建厂 | 丙局 |',
    '| 4 | 通电 | 建网 | 丁局 |',
    '| 4 | 通气 | 建管 | 丁局 |',
    '| 5 |  |  | 丁局 |',
    '| 6 | 通车 |  |  |',
  ]
  expect(await findingsIn(rows, 'draft.md')).toEqual([
    '6:3 numbering 4',
    '7:3 numbering 4',
    '8:3 row-without-words 5',
    '9:3 task-has-duty 6 | 通车',
  ])
})

test('what a site says in a quote before a Markdown text is none of it, but a plan may be quoted', async () => {
  const note = ['> 本文取自网页；仅供查阅，以原文为准。', '']
  const plan = ['1. 清理堆场;修路。(甲局负责)', '2. 绿化;亮灯。(甲局负责)']
  expect(await findingsIn([...note, '# 方案', '', ...plan], 'draft.md')).toEqual([])
  const quoted = [
    '> 1. 绿化；亮灯。(甲局负责)',
    '',
    '2. 清理堆场;修路。(甲局负责)',
    '3. 植树;种草。(甲局负责)',
  ]
  expect(await findingsIn(quoted, 'draft.md')).toEqual(['1:8 mixed-width ；'])
  expect(await findingsIn([...plan, '', ...note], 'draft.md')).toEqual(['4:9 mixed-width ；'])
})

test('a number twice is found where no list within the line begins with it', async () => {
  const lines = ['1.修路；2.架桥。（甲局负责）', '1.治水。（乙局负责）', '1.绿化。（丙局负责）']
  expect(await findingsIn(lines)).toEqual(['2:1 numbering 1.', '3:1 numbering 1.'])
})

test('the frame of a saved page is no residue of the document', async () => {
  const page = [
    '<html><body><div class="nav"><a href="/">首页</a> 分享到：微信</div>',
    '<p>1. 修路。（甲局负责）</p></body></html>',
  ]
  expect(await findingsIn(page, 'draft.html')).toEqual([])
})

test('a blank 牵头单位 is reported where most rows of the table have one', async () => {
  const rows = ['1\t修路\t市交通局\t市财政局', '2\t建桥\t\t市公安局', '3\t治水\t市水务局\t市住建局']
  const found = await findingsIn(['序号\t任务\t牵头单位\t责任单位', ...rows])
  expect(found.filter(finding => finding.includes('task-has-lead'))).toEqual([
    '3:1 task-has-lead 2\t建桥\t\t市公安局',
  ])
  const few = await findingsIn(['序号\t任务\t牵头单位\t责任单位', '1\t修路\t\t市财政局', rows[1]!, rows[2]!])
  expect(few.filter(finding => finding.includes('task-has-lead'))).toEqual([])
})

test('where numbers run on over the headings, the number that is due goes on too', async () => {
  const value =
    '一、教育\n1.办学。（甲局负责）\n2.招生。（甲局负责）\n二、交通\n3.修路。（乙局负责）\n三、水利\n6.修渠。（丙局负责）'
  const [found] = lint(await readDocument(new VFile({path: 'draft.txt', value})))
  expect(found!.message).toMatch(/expected `4\.`$/)
})

test('numbers that run on below the fields of a table are those of one list; where rows were chosen from it, that is said once', async () => {
  const fields = ['养殖', '养殖', '种植', '种植', '水利', '水利']
  const table = (numbers: readonly number[]) => [
    '序号\t领域\t重点任务\t具体举措\t牵头单位',
    ...numbers.map((number, at) => `${number}\t${fields[at]}\t增产${number}\t扩种${number}\t县农业局`),
  ]
  expect(await findingsIn(table([1, 2, 3, 4, 6, 7]))).toEqual(['6:1 numbering 6'])
  expect(await findingsIn(table([1, 5, 13, 18, 25, 29]))).toEqual(['3:1 numbering 5'])
  expect(await findingsIn(table([1, 2, 1, 2, 1, 2]))).toEqual([])
})

test('where a list may begin anew or run on, both numbers are expected', async () => {
  const lines = [
    '一、种茶',
    '（一）育苗。（甲局负责）',
    '（二）移栽。（甲局负责）',
    '二、卖茶',
    '（四）开店。（乙局负责）',
  ]
  const [found] = lint(await readDocument(new VFile({path: 'draft.txt', value: lines.join('\n')})))
  expect(found!.message).toContain('expected `（一）` or `（三）`')
})
