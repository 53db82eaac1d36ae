import {expect, test} from 'vitest'
import {findNumber} from '../../src/query/find-number.ts'
import {planOf, seed} from '../helpers.ts'

/** The found entry's printed number and where it stands, else the answer as it is. */
function find(typed: string, plan = seed) {
  const answer = findNumber(plan, typed)
  return 'found' in answer ? `${answer.found.marker}:${answer.found.position.start.line}` : answer
}

test.each([
  ['1.1.1', '(1):19'],
  ['１.１.１', '(1):19'],
  [' 1 . 1 . 1 ', '(1):19'],
  ['1-1-1', '(1):19'],
  ['1.1.1.1', '(1):19'],
  ['(一)1(1)', '(1):19'],
  ['（一）１（１）', '(1):19'],
  ['一(一)1.(1)', '(1):19'],
  ['一、(一)1.(1)', '(1):19'],
  ['(一)-1-(1)', '(1):19'],
  ['( 一 ) 1. ( 1 )', '(1):19'],
  ['2.7', '7.:349'],
  ['(二)7', '7.:349'],
  ['3.6', '6.:545'],
  ['#12', '(1):91'],
  ['＃12', '(1):91'],
  ['第12项', '(1):91'],
  ['第十二项', '(1):91'],
  ['第 １２ 項', '(1):91'],
  ['㈠1⑴', '(1):19'],
  ['㈡7', '7.:349'],
  ['1.1', '1.:17'],
  ['1', '(一):15'],
  ['(一)', '(一):15'],
  ['一、', '一、:13'],
])('%j stands for %s', (typed, found) => {
  expect(find(typed)).toBe(found)
})

test('a part is found by words of its title, and what was found is told where these are not the whole of it', () => {
  const plan = planOf('一、推进产业\n1.种茶。\n牵头单位：甲局\n二、推进基层建设\n1.修路。\n牵头单位：乙局')
  expect(findNumber(plan, '基层 建设')).toMatchObject({found: {marker: '二、'}, taken: '推进基层建设'})
  expect(findNumber(plan, '推进产业')).toEqual({found: expect.objectContaining({marker: '一、'})})
  expect(findNumber(plan, '推进')).toEqual({ambiguous: ['推进产业', '推进基层建设']})
  expect(findNumber(plan, '修路')).toEqual({nearest: []})
})

test('offers the numbers nearest to a wrong one', () => {
  expect(find('9.9.9')).toEqual({nearest: ['3.6', '3.5.3', '3.5.2']})
  expect(find('1.2.6')).toEqual({nearest: ['1.2.2', '1.2.1', '1.1.5']})
  expect(find('1.1.6')).toEqual({nearest: ['1.1.5', '1.1.4', '1.1.3']})
  expect(find('#83')).toEqual({nearest: ['#82']})
})

test('a tail that only one entry has stands for it', () => {
  expect(find('7.')).toBe('7.:349')
  expect(find('(9)')).toBe('(9):329')
  expect(find('5(5)')).toBe('(5):305')
})

test('names all that an ambiguous tail may stand for', () => {
  expect(find('6.(1)')).toEqual({ambiguous: ['1.6.1', '2.6.1']})
})

test.each(['', 'abc', '1.1.x', '#', '#0x1', '()', '1..', '.'])('%j is no number', typed => {
  expect(findNumber(seed, typed)).not.toHaveProperty('ambiguous')
})

test('says what a full path or a tail was taken for', () => {
  expect(findNumber(seed, '1.1.1.1')).toMatchObject({taken: '1.1.1'})
  expect(findNumber(seed, '7')).toMatchObject({taken: '2.7'})
  expect(findNumber(seed, '1.1.1')).not.toHaveProperty('taken')
})

const running = planOf(
  '一、甲类',
  '1.甲事。（市教育局）',
  '2.乙事。（市财政局）',
  '二、乙类',
  '3.丙事。（市民政局）',
)

test.each(['2.', '2．', '2、', ' 2 . '])('%j is what the document prints so, not section 二、', typed => {
  expect(find(typed, running)).toBe('2.:3')
  expect(findNumber(running, typed)).not.toHaveProperty('taken')
})

test('bare digits that may be a section or what is printed so are ambiguous, and the names offered are not', () => {
  expect(find('2', running)).toEqual({ambiguous: ['1.2', '二、']})
  expect(find('1.2', running)).toBe('2.:3')
  expect(find('二、', running)).toBe('二、:4')
  expect(findNumber(running, '3')).toMatchObject({taken: '2.3'})
})

test('headings of a table that bear no number are not offered beside what is printed so', () => {
  const rows = ['企业|1|开办。|甲局', '企业|2|登记。|乙局', '工程|3|合一。|丙局', '信贷|4|贷款。|丁局']
  const table = planOf('类别|序号|任务|牵头单位', ...rows)
  expect(findNumber(table, '2')).toMatchObject({taken: '1.2'})
})

test('a part without tasks is what was meant, and not the end of a number elsewhere', () => {
  const plan = planOf(
    '一、重点任务',
    '（一）增加车位。',
    '1.城区500个。（县城管局负责）',
    '2.镇区300个。（县住建局负责）',
    '（二）修路。（县交通局负责）',
    '二、保障措施',
    '（一）加强领导。各单位要高度重视。',
  )
  for (const typed of ['二', '二(一)', '二、（一）', '2.1'])
    expect(findNumber(plan, typed)).toMatchObject({taskless: {marker: '二、'}})
  expect(find('1.1', plan)).toBe('1.:3')
})

test('a list below one entry is no numbering that runs on', () => {
  const plan = planOf(
    '一、城建',
    '（一）增加车位。',
    '1.城区500个。（县城管局负责）',
    '2.镇区300个。（县住建局负责）',
    '二、交通',
    '（一）修路。（县交通局负责）',
  )
  expect(find('2', plan)).toBe('二、:5')
})

test.each(['第3号', '第003号', '第三号', '第 ３ 號'])(
  '%j is the number that an entry says in its words',
  typed => {
    const plan = planOf(
      '一、代表建议',
      '第002号 关于停车难的建议',
      '主办单位：县住建局',
      '第003号 关于湿地保护的建议',
      '主办单位：县林业局',
    )
    expect(findNumber(plan, typed)).toMatchObject({found: {ordinal: 2}})
  },
)

test('brackets are no full stop: what is taken for it is said', () => {
  expect(findNumber(running, '（2）')).toMatchObject({found: {marker: '2.'}, taken: '1.2'})
})

test('where each section begins anew, bare digits are the section, and a printed number is in each', () => {
  const anew = planOf('一、甲', '1.修路。（甲局）', '2.通水。（乙局）', '二、乙', '1.供电。（丙局）')
  expect(find('2', anew)).toBe('二、:4')
  expect(find('1.', anew)).toEqual({ambiguous: ['1.1', '2.1']})
  expect(find('2.', anew)).toBe('2.:3')
})

test('a number without its like in print is found by the digits', () => {
  const plan = planOf('一、甲', '（一）修路。（甲局）', '二、乙', '（一）通水。（乙局）')
  expect(find('2.', plan)).toBe('二、:3')
})

test('⑴ and (1) are one, whichever is printed', () => {
  const plan = planOf('1.甲', '⑴修路。（甲局）', '⑵通水。（乙局）', '2.乙', '⑴供电。（丙局）')
  for (const typed of ['1⑵', '1(2)', '⑵', '(2)']) expect(find(typed, plan)).toBe('⑵:3')
})

test('the words around a number may be typed as the document prints them', () => {
  const plan = planOf(
    '第一章 总则',
    '1)修路。（甲局）',
    '2)通水。（乙局）',
    '第二章 附则',
    '任务1：供电。（丙局）',
    '任务2：供气。（丁局）',
  )
  expect(find('1)', plan)).toBe('1):2')
  expect(find('第一章2)', plan)).toBe('2):3')
  expect(find('第二章 任务2：', plan)).toBe('任务2：:6')
})

test('a tail is enough where the numbering runs on', () => {
  const plan = planOf('一、甲', '1. 修路。', '牵头单位:省农业厅', '二、乙', '2. 通水。', '牵头单位:省水利厅')
  expect(find('2.2', plan)).toBe('2.:5')
  const longer = planOf(
    '一、甲',
    '1. 修路。',
    '牵头单位:省农业厅',
    '二、乙',
    '45. 通水。',
    '牵头单位:省水利厅',
  )
  expect(find('45', longer)).toBe('45.:5')
})

test('a number printed twice is ambiguous, and each has a count', () => {
  const plan = planOf('1. 修路。', '牵头单位:省农业厅', '1. 通水。', '牵头单位:省水利厅')
  expect(find('1', plan)).toEqual({ambiguous: ['#1', '#2']})
  expect(find('#2', plan)).toBe('1.:3')
})

test('where the document prints whole numbers, they are the numbers', () => {
  const plan = planOf(
    '1 总则\n统一领导。\n2 任务\n2.1 修路\n2.1.1 修县道。（县交通局负责）\n2.1.2 修村道。（各乡镇负责）',
  )
  expect(find('2.1.2', plan)).toBe('2.1.2:6')
  expect(find('2.1', plan)).toBe('2.1:4')
})
