/** Principles, and steps of work that is divided elsewhere: sentences in them give nobody a task, and are reported. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

function read(...lines: string[]) {
  const file = new VFile(lines.join('\n'))
  const rows = taskRows(parsePlan(file), '')
  return {texts: rows.map(({text}) => text.slice(0, 4)), rules: file.messages.map(({ruleId}) => ruleId)}
}

const tasks = ['工作方案', '一、任务分解', '1.质量管理。建立质量监测体系。', '牵头单位：教务处']
const steps = [
  '（一）启动阶段（2023年5月—6月）：学习文件，成立机构，动员部署。',
  '（二）自评阶段（2023年7月—12月）：各学院开展自评。',
  '（三）预评估阶段（2024年7月—9月）：由评估中心负责聘请校外专家开展预评估。',
]

test.each(['工作进度', '实施步骤', '时间安排', '实施进度', '工作进度及要求'])(
  'below %s a step that says whose it is is no task',
  heading => {
    expect(read(...tasks, `二、${heading}`, ...steps)).toEqual({
      texts: ['质量管理'],
      rules: ['role-word-in-prose'],
    })
  },
)

test('nor where the tasks say it in sentences too', () => {
  const last =
    '（二）验收阶段（10月—11月）。由地区住建局牵头，发改、财政、审计等部门组成联合验收组，逐项进行验收。'
  const lines = [
    '一、任务',
    '1、修路。由市交通局负责。',
    '二、实施步骤',
    '（一）准备阶段（4月）。各县完成选点。',
    last,
  ]
  expect(read('工作方案', ...lines)).toEqual({texts: ['修路。'], rules: ['role-word-in-prose']})
})

test('a bracket or a label gives a step to its units, and where most have some the others are reported', () => {
  expect(read(...tasks, '二、实施步骤', ...steps.slice(0, 2), '（三）验收。（县教育局负责）').texts).toEqual([
    '质量管理',
    '验收。',
  ])
  const most = ['（一）动员。由教务处负责。', '（二）自评。由评估中心负责。', '（三）总结。']
  expect(read(...tasks, '二、实施步骤', ...most)).toEqual({
    texts: ['质量管理', '动员。', '自评。', '总结。'],
    rules: ['task-has-duty'],
  })
})

test('a step that is named by its work may be a task', () => {
  const named = [
    '（一）自查自改（12月）。各单位全面开展自查。',
    '（二）督导检查（1月）。由安全环保部牵头，机电部参加，进行督导。',
  ]
  expect(read(...tasks, '二、实施步骤', ...named)).toEqual({texts: ['质量管理', '督导检查'], rules: []})
})

test.each(['重点任务及进度', '施工进度', '项目进度'])('below %s are tasks', heading => {
  expect(read(...tasks, `二、${heading}`, ...steps).texts).toHaveLength(4)
})

const principles = [
  '（一）坚持规划先行、分步实施。由地区住建局负责统一规划。',
  '（二）坚持群众主体、政府引导。',
]

test.each(['基本原则', '工作原则', '基本原则。', '总体原则', '指导思想'])(
  'below %s as a part of its own are requirements',
  heading => {
    const lines = ['工作方案', `一、${heading}`, ...principles, '二、任务', '1、修路。由市交通局负责。']
    expect(read(...lines)).toEqual({texts: ['修路。'], rules: ['role-word-in-prose']})
    const [, part] = parsePlan(lines.join('\n')).children
    expect(part?.type === 'section' && part.children).toMatchObject([
      {type: 'note', kind: 'requirement'},
      {type: 'note', kind: 'requirement'},
    ])
  },
)

test.each(['工作目标', '基本原则及分工', '原则要求和任务'])('but not below %s', heading => {
  expect(read('工作方案', `一、${heading}`, ...principles).texts).toHaveLength(2)
})

test('a bracket below 基本原则 is of its principle', () => {
  const lines = ['（一）坚持政府主导。（市政府负责）', '（二）坚持群众主体。']
  expect(read('工作方案', '一、基本原则', ...lines).texts).toEqual(['坚持政府'])
})
