import {expect, test} from 'vitest'
import {partAtGaps} from '../../src/read/pdf/gaps.ts'
import {joinPieces} from '../../src/read/pdf/printed-lines.ts'

const piece = (text: string, left: number, right: number) => ({text, left, right, baseline: 100, size: 10})

test('quotes of another font stand where the other font left gaps for them', () => {
  const pieces = partAtGaps([
    piece('“', 50, 56),
    piece('”', 86, 92),
    piece('持续推进 放', 10, 66),
    piece('管服', 66, 86),
    piece('改革。', 92, 122),
  ])
  expect(joinPieces(pieces).map(({text}) => text)).toEqual(['持续推进“放管服”改革。'])
})

test('a gap that nothing fills is left as it is', () => {
  const whole = piece('市教育局 市财政局', 0, 90)
  expect(partAtGaps([whole, piece('负责', 90, 110)])[0]).toBe(whole)
})
