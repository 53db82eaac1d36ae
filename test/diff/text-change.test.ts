import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {figureChanges, textChange} from '../../src/diff/text-change.ts'
import {brackets, markedText} from '../../src/write/diff/marks.ts'

const marked = (old: string, next: string) => {
  const change = textChange(old, next, false)
  return change && markedText(change.segments, brackets)
}
const figures = (old: string, next: string) => figureChanges(textChange(old, next, false)!.segments)

describe('a text', () => {
  test('is marked where characters came and went', () => {
    expect(marked('发展乡村旅游。', '发展乡村旅游和民宿。')).toBe('发展乡村旅游{+和民宿+}。')
  })
  test('keeps a figure in one piece', () => {
    expect(marked('覆盖率达到85%以上', '覆盖率达到90%以上')).toBe('覆盖率达到[-85%-]{+90%+}以上')
    expect(marked('改造250万户危房', '改造300万户危房')).toBe('改造[-250万户-]{+300万户+}危房')
  })
  test('is not cut into single characters that happen to be the same', () => {
    expect(marked('加强农村道路建设。', '改善乡村公路条件。')).toBe(
      '[-加强农村道路建设-]{+改善乡村公路条件+}。',
    )
  })
  test('is the same in another width, and with other blanks', () => {
    expect(marked('新建(改建)学校 5所,', '新建（改建）学校5所，')).toBeNull()
    expect(textChange('学校,', '学校，', true)).not.toBeNull()
  })
  test('of any kind is told whole: what stays and went is the old one, what stays and came the new one', () => {
    const texts = fc.string({
      unit: fc.constantFrom('省', '市', '建', '设', '8', '5', '%', '，'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(texts, texts, (old, next) => {
        const segments = textChange(old, next, true)?.segments ?? []
        const without = (op: string) =>
          segments.flatMap(segment => (segment.op === op ? [] : segment.value)).join('')
        if (old !== next) expect([without('insert'), without('delete')]).toEqual([old, next])
      }),
    )
  })
  test('of 200,000 characters with nothing in common takes no long time', () => {
    const old = '甲乙'.repeat(100_000)
    const next = '丙丁'.repeat(100_000)
    expect(textChange(old, next, false)?.segments.map(({op}) => op)).toEqual(['delete', 'insert'])
  })
})

describe('figures', () => {
  test('that became others are told, years and days as deadlines', () => {
    expect(figures('2016年底前达到85%', '2017年底前达到90%')).toEqual({
      figures: [
        {kind: 'deadline', old: '2016年', new: '2017年'},
        {kind: 'figure', old: '85%', new: '90%'},
      ],
      more: false,
    })
  })
  test('of another unit are other words', () => {
    expect(figures('新建10个站点', '新建10万平方米站点').figures).toEqual([])
  })
  test('beside other changes leave these to be told', () => {
    expect(figures('新建10个站点', '改建20个站点').more).toBe(true)
  })
})
