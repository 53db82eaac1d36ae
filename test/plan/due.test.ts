import {expect, test} from 'vitest'
import {calendarOf, dueDays, dueDaysWithin} from '../../src/plan/due.ts'

const of2026 = {year: 2026}

test.each([
  ['6月底前', ['2026-06-30']],
  ['2027年2月底前', ['2027-02-28']],
  ['2026年3月15日', ['2026-03-15']],
  ['2026.6.30', ['2026-06-30']],
  ['2026/6', ['2026-06-30']],
  ['二〇二七年十月底', ['2027-10-31']],
  ['年底前', ['2026-12-31']],
  ['2028年', ['2028-12-31']],
  ['2026-2028年', ['2028-12-31']],
  ['上半年', ['2026-06-30']],
  ['第三季度', ['2026-09-30']],
  ['5月中旬', ['2026-05-20']],
  ['次年3月底前', ['2027-03-31']],
  ['3月至6月', ['2026-06-30']],
  ['2025年6月开工，9月底前建成', ['2025-06-30', '2025-09-30']],
])('%s is due on %j', (words, days) => {
  expect(dueDays(words, of2026)).toEqual(days)
})

test.each(['持续推进', '每年6月', '每季度', '3月起', '2026年以后', '三年内', '3个月内', '2月30日', '13.5%'])(
  '%s names no day',
  words => {
    expect(dueDays(words, of2026)).toEqual([])
  },
)

test('a task is due by the days before which its words say so', () => {
  const words = '改造2000年底前建成的小区，自2024年1月起推进，9月底前完成一期，年内全部完成。'
  expect(dueDaysWithin(words, of2026)).toEqual(['2026-09-30', '2026-12-31'])
})

test('the year is that of the title', () => {
  expect(calendarOf({title: '2026年工作要点', meta: {date: '2025-12-30'}})).toEqual(of2026)
})

test('without a year in the title it is that of the document, whose days lie behind it', () => {
  const calendar = calendarOf({title: '实施方案', meta: {date: '2026-03-01'}})
  expect([dueDays('6月底', calendar), dueDays('1月底', calendar)]).toEqual([['2026-06-30'], []])
})

test('a title of several years, or none and no date, leaves days without a year unread', () => {
  const titles = ['实施方案（2024—2026年）', '实施方案']
  expect(titles.map(title => dueDays('6月底', calendarOf({title, meta: {}})))).toEqual([[], []])
})

test('where nothing else tells the year, one that the words name holds for all of them', () => {
  expect(dueDays('6月开工，2026年底完工', {})).toEqual(['2026-06-30', '2026-12-31'])
})
