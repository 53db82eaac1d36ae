import {expect, test} from 'vitest'
import {readMarker} from '../../src/plan/markers.ts'

test.each([
  ['⒈修路', 'digit', 1],
  ['⒓修路', 'digit', 12],
  ['㈡修路', 'han-bracket', 2],
  ['❸修路', 'circled', 3],
  ['⑫修路', 'circled', 12],
  ['壹、修路', 'part', 1],
  ['拾贰、修路', 'part', 12],
  ['二.修路', 'han', 2],
  ['(1)、修路', 'digit-bracket', 1],
  ['(一)、修路', 'han-bracket', 1],
  ['整改任务二:修路', 'task', 2],
  ['一 、修路', 'han', 1],
  ['1 .修路', 'digit', 1],
])('what numbers look like: %s', (line, style, ordinal) => {
  expect(readMarker(line)).toEqual({style, ordinal, length: line.length - 2})
})

test.each([
  '9 . 3亿元',
  '一 、二 、三产业融合',
  '十.五规划',
  '(1)、(2)项由甲局负责',
  '行动1号',
  '重点任务进展:良好',
])('what is no number: %s', line => {
  expect(readMarker(line)?.length ?? 0).toBeLessThan(4)
})
