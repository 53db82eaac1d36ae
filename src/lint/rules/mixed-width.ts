import type {Draft} from '../draft.ts'
import {edit} from '../edit.ts'
import {marksAt} from '../places.ts'
import type {Problem, Rule} from '../rule.ts'
import {type MarkWidth, markKinds, type WideMark, widthOf} from '../usual-marks.ts'

/**
 * A comma, colon, semicolon or bracket in half width where the document otherwise uses full width, or the other way
 * round. GB/T 15834 has full width; but a text that uses half width throughout, as the Yunnan plan on the web does, is not
 * mixed, so the document's own habit decides, for each mark. Where a mark stands in both widths and nearly all other
 * marks are full, it is full width that is asked for, though half width may be somewhat more frequent; but a single slip
 * among many in half width is what is odd.
 *
 * Figures, times, ratios, Latin words and brackets around numbers are left alone. The fix writes the mark in the usual
 * width.
 *
 * @example ok
 * 1. 修通村道,到2016年完成1,200公里,投资比为1:2。(省交通运输厅牵头,省财政厅配合)
 * @example not ok
 * 1.修通村道，改善供水,办好学校。(市交通局牵头，市财政局配合）
 * 2.改善供电，改善通信。（市能源局牵头，市财政局配合）
 * 1:12 Unexpected half-width `,`, expected `，` as elsewhere
 * 1:18 Unexpected half-width `(`, expected `（` as elsewhere
 * @example fixed
 * 1.修通村道，改善供水，办好学校。（市交通局牵头，市财政局配合）
 * 2.改善供电，改善通信。（市能源局牵头，市财政局配合）
 */
export const mixedWidth: Rule<'mixed-width'> = {
  id: 'mixed-width',
  severity: 'info',
  about: {en: 'half-width and full-width marks mixed', zh: '半角、全角标点混用'},
  help: {en: 'Write the mark as everywhere else in the document.', zh: '改用全文通行的标点。'},
  mends: true,
  check: draft => draft.marks.flatMap(mark => problemOf(mark, draft)),
}

function problemOf(mark: WideMark, draft: Draft): Problem[] {
  const usual = draft.usual[mark.kind]
  const {line, at, pair} = mark
  const [start, end] = [at, (pair ?? at) + 1]
  const {value} = line
  const odd = [at, ...(pair === undefined ? [] : [pair])].filter(index => widthOf(value[index]!) !== usual)
  if (odd.length === 0) return []
  const [from, to] = odd.length === 2 ? [start, end] : [odd[0]!, odd[0]! + 1]
  const written = value.slice(from, to)
  const right = [...written]
    .map((char, index) => (odd.includes(from + index) ? inWidth(char, usual) : char))
    .join('')
  const position = marksAt(line, from, to - from)
  const other = usual === 'half' ? words.full : words.half
  return [
    {
      position,
      say: {
        en: `Unexpected ${other.en} \`${short(written)}\`, expected \`${short(right)}\` as elsewhere`,
        zh: `原文${other.zh}“${short(written)}”，应为“${short(right)}”，与全文一致`,
      },
      expected: [right],
      fix: edit(draft, position.start.offset ?? 0, written, right),
    },
  ]
}

/** A pair of brackets with the beginning of what they hold. */
function short(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 2)}…${words.at(-1)}`
}

const longest = 12

function inWidth(mark: string, width: MarkWidth): string {
  for (const {half, full} of markKinds) {
    const at = Math.max(half.indexOf(mark), full.indexOf(mark))
    if (at >= 0) return (width === 'half' ? half : full)[at]!
  }
  return mark
}

const words = {half: {en: 'half-width', zh: '半角'}, full: {en: 'full-width', zh: '全角'}}
