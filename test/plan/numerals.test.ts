import {expect, test} from 'vitest'
import {readMarker} from '../../src/plan/markers.ts'
import {parseNumeral} from '../../src/plan/numerals.ts'

test('reads Chinese numerals below a hundred', () => {
  expect(['一', '十', '十二', '二十', '九十九'].map(parseNumeral)).toEqual([1, 10, 12, 20, 99])
})

test('takes no other word for a numeral', () => {
  expect(['', '甲', '十十', '一二'].map(parseNumeral)).toEqual([undefined, undefined, undefined, undefined])
})

test('knows the markers of all levels', () => {
  const lines = ['一、责任分工', '(十二)瞄准贫困对象', '3. 产业扶持', '(4)土地整治', '⑤其他']
  expect(lines.map(line => readMarker(line))).toEqual([
    {style: 'han', ordinal: 1, length: 2},
    {style: 'han-bracket', ordinal: 12, length: 4},
    {style: 'digit', ordinal: 3, length: 2},
    {style: 'digit-bracket', ordinal: 4, length: 3},
    {style: 'circled', ordinal: 5, length: 1},
  ])
})

test('takes no date, figure or year for a marker', () => {
  expect(['19.08.2015 22:47', '1.5万亩', '2016年完成', '(含)'].map(line => readMarker(line))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
