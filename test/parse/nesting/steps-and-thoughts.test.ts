/** Entries that are nobody's task, whoever is named beside them. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

function read(plan: string) {
  const file = new VFile(plan)
  const rows = taskRows(parsePlan(file), '')
  return {texts: rows.map(({text}) => text.slice(0, 4)), rules: file.messages.map(({ruleId}) => ruleId)}
}

const steps = [
  '（一）动员部署（12月1日—12月10日）。各单位要制定具体方案。',
  '（二）自查自改（12月11日—1月20日）。各单位全面开展自查。',
  '（三）督导检查（1月21日—3月20日）。由安全环保部牵头，生产技术部、机电部等部门参加，进行全覆盖督导。',
  '（四）总结提升（3月21日—3月31日）。各单位认真总结经验做法。',
].join('\n')

test.each(['实施步骤', '工作步骤', '方法步骤', '实施步骤及时间安排', '阶段划分', '步骤安排'])(
  'below %s only the step that says whose it is is a task',
  heading => {
    expect(read(`集中整治工作方案\n一、${heading}\n${steps}`)).toEqual({texts: ['督导检查'], rules: []})
  },
)

test.each(['重点任务和实施步骤', '工作内容', '主要任务', '工作措施'])(
  'below %s those beside it are tasks, and reported',
  heading => {
    const {texts, rules} = read(`集中整治工作方案\n一、${heading}\n${steps}`)
    expect([texts.length, new Set(rules)]).toEqual([4, new Set(['task-has-duty'])])
  },
)

test('a step is reported where most others say whose they are', () => {
  const most = '（一）动员部署。（县教育局负责）\n（二）自查自改。（县公安局负责）\n（三）总结提升。'
  expect(read(`集中整治工作方案\n一、实施步骤\n${most}`)).toEqual({
    texts: ['动员部署', '自查自改', '总结提升'],
    rules: ['task-has-duty'],
  })
})

test.each(['指导思想。坚持优先发展总方针，抓重点。', '基本原则：坚持统筹推进。', '总体要求。全面贯彻精神。'])(
  'words behind such a heading are no task beside 主要目标 with units: %s',
  thoughts => {
    const goal = '（二）主要目标。农业增加值增长3.3%左右。（省农业农村厅、省统计局）'
    expect(read(`分工的意见\n一、总体要求\n（一）${thoughts}\n${goal}`)).toEqual({
      texts: ['主要目标'],
      rules: [],
    })
  },
)

test.each([
  '指导思想教育。开展教育。',
  '主要目标。粮食产量稳定。',
  '原则上每月一次，开展检查。',
  '坚持基本原则。落实制度。',
])('but these are, and reported: %s', words => {
  const other = '（二）加强宣传。（省农业农村厅、省统计局）'
  expect(read(`分工的意见\n一、重点任务\n（一）${words}\n${other}`).rules).toEqual(['task-has-duty'])
})

test('who is named behind them has the task', () => {
  expect(read('分工的意见\n一、总体要求\n（一）基本原则。坚持节约。（省财政厅负责）')).toEqual({
    texts: ['基本原则'],
    rules: [],
  })
})

test('a heading 时间及工作安排 with nothing below it is no task, and one over tasks leads to them', () => {
  const tasks = '一、工作任务\n（一）植树。（县林业局负责）\n（二）修路。（县交通局负责）'
  expect(read(`绿化方案\n${tasks}\n二、时间及工作安排`)).toEqual({texts: ['植树。', '修路。'], rules: []})
  const below = '（一）发放树苗。（县林业局负责）\n（二）检查。（县督查室负责）'
  expect(read(`绿化方案\n一、时间及工作安排\n${below}`).texts).toEqual(['发放树苗', '检查。'])
})
