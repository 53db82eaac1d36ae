/** How much has to fit at the end of a printed line. */
import {expect, test} from 'vitest'
import {wouldNotFit} from '../../src/read/pdf/would-not-fit.ts'

test.each([
  ['省财政厅负责', 1],
  ['2024年', 2],
  ['60%以上', 2.5],
  ['五、治理', 2],
  ['“五小”工程', 2],
  ['建“双创”生态', 3],
])('%s needs %d times the size of its letters', (text, room) => {
  expect(wouldNotFit(text, {left: 10 * room, size: 10})).toBe(true)
  expect(wouldNotFit(text, {left: 10 * room + 2, size: 10})).toBe(false)
})
