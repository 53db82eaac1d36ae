/** When and where an event is and who holds it is nobody's task. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

const tasks = ['二、职责分工', '（一）会务组', '牵头单位：市政府办公室', '制定会务工作方案。']
const given = [['市政府办公室', '', '']]
const facts = [
  '时间：2022年9月16日至17日',
  '地点：青石县',
  '主办单位：云峰市人民政府',
  '承办单位：青石县人民政府',
]
const read = (...lines: string[]) => rolesOf(['某某县大会任务分工方案', ...lines].join('\n'))

test.each([
  ['一、时间地点', facts],
  ['一、活动基本情况', ['活动时间：9月16日', '活动地点：青石县', '承办单位：青石县人民政府']],
  ['一、会议时间和地点', ['时间：9月16日。', '地点：青石县。', '协办单位：市文旅局。']],
  ['一、时间地点', ['地点：青石县', '承办单位：青石县人民政府']],
])('%s', (heading, lines) => {
  expect(read(heading, ...lines, ...tasks)).toEqual(given)
})

test('where one beside it says what it is for, that is no task either', () => {
  expect(
    read('一、大会主题', '康养云峰·画里青石', '二、时间地点', ...facts, '三、职责分工', ...tasks.slice(1)),
  ).toEqual(given)
})

test.each([
  ['what is named by its work', ['一、消防宣传', ...facts]],
  ['where who holds it is not said', ['一、时间地点', '时间：9月', '地点：青石县', '牵头单位：县文旅局']],
  ['where a sentence says what to do', ['一、活动基本情况', ...facts, '做好现场保障。全程服务。']],
  ['where it divides tasks', ['一、时间安排及任务分工', ...facts]],
])('but it is %s', (_, lines) => {
  expect(read(...lines, ...tasks).length).toBe(2)
})

test('several events are its tasks', () => {
  const events = ['（一）开幕式时间地点', ...facts, '（二）论坛时间地点', ...facts]
  expect(read('一、主要活动', ...events)).toHaveLength(2)
})
