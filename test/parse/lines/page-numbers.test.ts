/** What a printed page shows around its text, copied with it: numbers, running heads. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import type {Plan, Section, Task} from '../../../src/plan/types.ts'
import {rolesOf} from '../../roles-of.ts'

/** A plan of short pages, each of which ends within a name. */
const torn = (between: (page: number) => string) =>
  [
    '一、优化服务',
    '1.加强基层政务服务能力建设。推进综合服务中心规范化建',
    '设，年底前可办率达到95%以上。（牵头单位：县行政审批局；',
    '责任单位：各镇人民政',
    between(2),
    '府、县开发区管委会）',
    '2.压缩企业开办时间。费用由县财政承担。（牵头单位：县行',
    '政审批局；责任单位：县公安',
    between(3),
    '局、县税务局）',
    '3.推行“双随机、一公开”监管。实现监管全覆盖、常态化。',
    '（牵头单位：县市场监管局；责任单位：县司',
    between(4),
    '法局、县商务局）',
  ].join('\n')

function residueOf({children}: Pick<Plan | Section | Task, 'children'>): string[] {
  return children.flatMap(node => {
    if (node.type === 'note') return node.kind === 'residue' ? node.value : []
    return node.type === 'duty' ? [] : residueOf(node)
  })
}

test.each([
  ['2', (page: number) => `${page}`],
  ['2 between blank lines', (page: number) => `\n   ${page}\n`],
  ['2 / 6', (page: number) => `${page} / 6`],
  ['Page 2 of 6', (page: number) => `Page ${page} of 6`],
  ['a running head', () => '清河县人民政府办公室文件'],
  ['2 above a running head', (page: number) => `\n${page}\n\n清河县人民政府公报  2021年第4期\n`],
  [
    'a running head beside 2',
    (page: number) => (page % 2 ? `${page}  清河县政府公报` : `清河县政府公报  ${page}`),
  ],
])('what stands between two pages is of no name: %s', (_, between) => {
  const plan = parsePlan(torn(between))
  expect(rolesOf(plan)).toEqual([
    ['县行政审批局', '', '各镇人民政府 县开发区管委会'],
    ['县行政审批局', '', '县公安局 县税务局'],
    ['县市场监管局', '', '县司法局 县商务局'],
  ])
  expect(residueOf(plan).length).toBeGreaterThanOrEqual(3)
})

/** Pages of the same length, in which each line is full. */
const pages = (numbers: readonly (number | string)[], each: string) => {
  const text = numbers.flatMap((number, nth) => [
    ...Array.from({length: 4}, (_, at) => [
      `${4 * nth + at + 1}.${each}排水管网要加强日常管理，进一步开展定期疏通，雨`,
      '季前完成全面清淤，确保城市排水防涝设施正常运行，不出现积',
      '水内涝。',
      '责任单位：市水务局',
    ]).flat(),
    `${number}`,
  ])
  return text.join('\n')
}

test('a number between paragraphs is one where all pages are of one length', () => {
  const plan = parsePlan(pages([1, 2, 3], '市政'))
  expect(residueOf(plan)).toEqual(['1', '2', '3'])
  expect(residueOf(parsePlan(pages([1, 2, 5], '市政')))).toEqual([])
  expect(residueOf(parsePlan(pages([12, 40, 30], '市政')))).toEqual([])
})

test('one number is that of a page where it cuts a line', () => {
  const words = pages(['县'], '市政').split('\n')
  const cut = [...words.slice(0, 5), '1', ...words.slice(5, -1)].join('\n')
  expect(residueOf(parsePlan(cut))).toEqual(['1'])
  const between = [...words.slice(0, 4), '30', ...words.slice(4, -1)].join('\n')
  expect(residueOf(parsePlan(between))).toEqual([])
})

test('a number in the middle of its page may cut a line of a short text', () => {
  const text = ['普查', '排查'].map(
    (word, at) =>
      `${at + 1}.推进${word}，进一步完善更新机\n\n                    ${at + 1}\n\n制。（责任单位：县公安局）`,
  )
  const rows = taskRows(parsePlan(`一、任务\n${text.join('\n')}`), '')
  expect(rows.map(({title, text, responsible}) => [title, text, responsible.length])).toEqual([
    ['推进普查，进一步完善更新机', '制。', 1],
    ['推进排查，进一步完善更新机', '制。', 1],
  ])
})

test.each([
  // Rows of a table that nothing tells to be one.
  '重点工作\n1\n修建市民广场和停车场\n市住建局\n2\n新建公办幼儿园\n市教育局\n3\n改造农村危房\n市农业农村局',
  '投资\n30\n万元\n31\n万元',
  '进度\n1/3\n2/4',
  '重点工作任务清单 1\n修路。\n责任单位：市交通局\n重点工作任务清单 2\n治水。\n责任单位：市水利局\n重点工作任务清单 3',
  '修路。\n责任单位：市交通局\n2023年度重点工作任务分解表\n治水。\n责任单位：市水利局\n2023年度重点工作任务分解表\n办学。',
])('a number, or a title, that cuts nothing stays: %s', text => {
  expect(residueOf(parsePlan(text))).toEqual([])
})

test('numbers of rows stay in their table', () => {
  const table = [
    '序号',
    '任务',
    '责任单位',
    '1',
    '修路',
    '市交通局',
    '2',
    '办学',
    '市教育局',
    '3',
    '治水',
    '市水利局',
  ]
  expect(rolesOf(parsePlan(`分工表\n${table.join('\n')}`)).map(roles => roles[2])).toEqual([
    '市交通局',
    '市教育局',
    '市水利局',
  ])
})

test.each(['（责任单位：市教育局）', '市教育局、市财政局负责', '制度。（责任单位：市教育局）'])(
  'what begins two pages is no running head where it assigns: %s',
  words => {
    const text = [`1.推进办学，完善体系`, '— 1 —', words, '2.推进招生，完善体系', '— 2 —', words]
    expect(residueOf(parsePlan(text.join('\n')))).toEqual(['— 1 —', '— 2 —'])
  },
)

test('the title is none, though pages repeat it', () => {
  const plan = parsePlan(`清河县政务服务工作方案\n${torn(() => '清河县政务服务工作方案')}`)
  expect(plan.title).toBe('清河县政务服务工作方案')
  expect(rolesOf(plan)[0]![2]).toBe('各镇人民政府 县开发区管委会')
})

test.each(['（征求意见稿）', '县委、县政府文件'])('a head may have marks: %s', head => {
  const text = `一、修路。责任单位：县交通局、\n- 1 -\n${head}\n县财政局\n二、治水。责任单位：县水利局、\n- 2 -\n${head}\n县发改局`
  expect(rolesOf(parsePlan(text)).map(roles => roles[2])).toEqual(['县交通局 县财政局', '县水利局 县发改局'])
})

test('numbers of entries on lines of their own are none of pages', () => {
  const text = [
    '某县学校安全和道路安全工作任务分工方案',
    '1',
    '加强学校食堂安全管理，落实每周巡查制度，做好食品',
    '留样。',
    '责任单位：县教育局、县卫健局、县公安局、县城管局',
    '2',
    '加强农村道路交通安全管理，排查整治临水临崖路段和',
    '路口。',
    '责任单位：县交通局、县公安局',
  ]
  expect(residueOf(parsePlan(text.join('\n')))).toEqual([])
})

test('a list that fills its line with towns is whole', () => {
  const text = [
    '一、加强学校食堂安全管理，落实每周巡查制度，做好留样。',
    '责任单位：县教育局、县卫健局、县公安局、各乡镇（街道）',
    '工作要求',
    '各单位要高度重视，加强协调配合，按时报送工作进展情况，',
    '确保完成。',
  ]
  expect(rolesOf(parsePlan(text.join('\n')))).toEqual([['', '', '县教育局 县卫健局 县公安局 各乡镇（街道）']])
})

test('the number of a page within a line is no word of it', () => {
  const plan = parsePlan(
    '一、县监察局。负责对全县秸秆禁烧工作的行政监督，对发第3页共4页生重大责任事故的人员进行追究。（县监察局负责）\n二、县农机局。负责培训。（县农机局负责）',
  )
  expect(JSON.stringify(plan)).toContain('对发生重大责任事故的人员')
})
