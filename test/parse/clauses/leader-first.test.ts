/** Who leads, in the first sentence of an entry, and then what each of the others does. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

/** Of each task its words, and who leads, helps or is responsible. */
const read = (words: string) =>
  taskRows(parsePlan(`临河县庆典方案\n一、工作任务\n1.${words}\n2.清扫。（县城管局负责）`), '')
    .slice(0, -1)
    .map(({text, lead, cooperating, responsible}) => [
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join(' ')),
    ])

test('each has a task of its own', () => {
  expect(read('现场布置由县文旅局牵头。团县委负责悬挂彩旗，县融媒体中心负责网络宣传。')).toEqual([
    ['现场布置', '县文旅局', '', ''],
    ['悬挂彩旗，', '', '', '团县委'],
    ['网络宣传。', '', '', '县融媒体中心'],
  ])
  expect(read('安保由县公安局负责。县交警大队负责疏导交通，设置停车点。')).toEqual([
    ['安保', '', '', '县公安局'],
    ['疏导交通，设置停车点。', '', '', '县交警大队'],
  ])
})

test.each([
  '接待由县政府办负责。各单位要密切配合。',
  '排查由县水利局牵头。县财政局负责人参加。',
  '整治由县水利局牵头。县财政局负责安排了经费。',
  '整治由县水利局牵头。县财政局负责经费，必要时由县武警中队处置。',
])('but not where anything else is said: %s', words => {
  expect(read(words)).toEqual([[expect.stringContaining(words.slice(0, 8)), '', '', '']])
})

test('behind a heading each of three has a task of its own', () => {
  expect(read('落实责任。县水利局负责清淤，每月巡查。公安部门负责维护秩序。县财政局负责筹措经费。')).toEqual([
    ['清淤，每月巡查。', '', '', '县水利局'],
    ['维护秩序。', '', '', '公安部门'],
    ['筹措经费。', '', '', '县财政局'],
  ])
})

test.each([
  '落实责任。县水利局负责清淤。县财政局负责筹措经费。',
  '落实责任。县水利局负责清淤。公安部门负责维护秩序。各单位要密切配合。',
  '落实责任。县水利局负责清淤。公安部门负责维护秩序。县财政局负责拨付了经费。',
])('but two may be told of, and so may what is said besides: %s', words => {
  expect(read(words)).toEqual([[expect.stringContaining(words.slice(0, 8)), '', '', '']])
})

test.each(['工作总结', '情况通报'])('nor in a document that tells: %s', title => {
  const words = '落实责任。县水利局负责清淤。公安部门负责维护秩序。县财政局负责筹措经费。'
  expect(taskRows(parsePlan(`临河县${title}\n一、有关情况\n1.${words}`), '')).toEqual([])
})

const inTurn = '县水利局负责清淤。公安部门负责维护秩序。县财政局负责筹措经费。'

test('nor where a label says whose the entry is', () => {
  expect(read(`清淤。${inTurn}\n牵头单位：县水利局\n配合单位：县财政局`)).toEqual([
    [`清淤。${inTurn}`, '县水利局', '县财政局', ''],
  ])
})

test.each([
  [
    '县水利局机关介绍',
    '一、内设机构职责。办公室负责文电。人事科负责人事。财务科负责财务。\n二、编制。编制20名。',
  ],
  ['某县水井规划', `一、现状。${inTurn}\n二、目标。建成水井三口。`],
  ['水井安全知识', `1.监管分工。${inTurn}\n2.水质。煮沸。`],
])('nor where it tells what the units are there for: %s', (title, words) => {
  const plan = parsePlan(`${title}\n${words}`)
  expect(taskRows(plan, '')).toEqual([])
  expect(plan.children.every(({type}) => type === 'note')).toBe(true)
})

test('of principles nothing is said, and nothing reported', () => {
  const file = new VFile(
    `某县水井方案\n一、工作原则\n（一）统一领导。${inTurn}\n二、任务\n1.清淤。责任单位：县水利局。`,
  )
  parsePlan(file)
  expect(file.messages).toEqual([])
})

test.each([
  ['问题整改', 3],
  ['会议服务', 3],
  ['情况摸底', 3],
  ['知识竞赛', 3],
  ['现有水井管护', 3],
  ['现状调查', 3],
  ['落实河长体制', 3],
  ['规划编制', 3],
  ['科室联动', 3],
  ['解决突出问题', 3],
  ['存在问题', 0],
  ['基本情况', 0],
  ['水井现状', 0],
  ['管理体制', 0],
  ['现行做法', 0],
  ['内设机构职责', 0],
  ['会议强调', 0],
])('a heading is of work, whatever it speaks of, unless it tells how things are: %s', (heading, count) => {
  const rows = taskRows(
    parsePlan(`某县水井方案\n一、重点任务\n1.${heading}。${inTurn}\n2.打井。由县住建局负责。`),
    '',
  )
  expect(rows.filter(({responsible}) => responsible.length > 0)).toHaveLength(count + 1)
})
