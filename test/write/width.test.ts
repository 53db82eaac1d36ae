import fc from 'fast-check'
import {expect, test} from 'vitest'
import {displayWidth, wrap} from '../../src/write/width.ts'

test('Chinese characters take two columns, quotes and digits one', () => {
  expect(['省财政厅', '“挂包帮”', '1.1.1', 'e\u0301'].map(displayWidth)).toEqual([8, 8, 5, 1])
})

test('no line begins with 、 or 。', () => {
  expect(wrap('省农业厅、省林业厅。', 8)).toEqual(['省农业', '厅、省林', '业厅。'])
})

test('numbers and words are not torn', () => {
  expect(wrap('达到85%以上', 6)).toEqual(['达到', '85%以', '上'])
})

test('no line begins with a blank or what closes, none ends with what opens', () => {
  expect(wrap('修路 80% (slip)', 6)).toEqual(['修路', '80%', '(slip)'])
  expect(wrap('under `配合单位` in', 15)).toEqual(['under `配合单', '位` in'])
  expect(wrap('of `修路` `通水`', 10)).toEqual(['of `修路`', '`通水`'])
  expect(wrap('投资[-3亿元-]{+5亿元+}', 14)).toEqual(['投资[-3亿元-]', '{+5亿元+}'])
})

test('wrapping loses no character but blanks, and no line is too wide', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom(...'省财政厅、。，“”《》(1)ab% \n')}),
      fc.integer({min: 2, max: 30}),
      (text, width) => {
        const lines = wrap(text, width)
        const words = (text: string) => text.replace(/[ \n]/g, '')
        expect(words(lines.join(''))).toBe(words(text))
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
      },
    ),
  )
})
