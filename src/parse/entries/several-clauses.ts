/** Entries of several clauses: what of their words is a heading, and what is of the first clause. */
import type {Line} from '../../plan/blocks.ts'
import {isHeading} from '../../plan/heading.ts'
import {beginsItem, numberOfItem} from '../../plan/items.ts'
import {type Marker, readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {report} from '../reading/findings.ts'
import {type Clause, isWithinBracket, type Piece, positionOf, textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {markerIn} from './nodes.ts'

/** Takes off the heading, and what leads in to a list of departments: 五、职责分工 · 各单位各负其责。 over 县教育局:负责… */
export function takeHead(
  assigned: readonly Clause[],
  departments: ReadonlyMap<Line, {span: Span}>,
): {title: string; introduction: readonly Piece[]} {
  const head = assigned[0]!.text
  const leadsIn = head.length === 2 && assigned.every(({text}) => hasName(text.at(-1)))
  const listed = head.findIndex(({line, end}) => end > (departments.get(line)?.span.start ?? end))
  const isTitled =
    head.length > 1 &&
    !isWithinBracket(head[1]!) &&
    (leadsIn || listed > 0 || isWholeHeading(textOf(head[0]!)))
  const title = isTitled ? textOf(head.shift()!) : ''
  return {title, introduction: listed > 1 ? head.splice(0, listed - 1) : []}
}

/** 严格执行标准并将其 goes on in the next line; 强化应急联动 may stand above what it is about. */
function isWholeHeading(text: string): boolean {
  return isHeading(text) && !tornEnd.test(text)
}

/** Words that no heading ends with, unless they are a part of another: 目的, 合并, 总和. */
const tornEnd = /(?:(?<!目)的|(?<![合兼])并|[将把或其、，,]|(?<![总饱])和)$/

/** 二、民生工作 over ●发放高龄津贴。: a heading and the only item below it, where others have several. */
export function isItemBelowHeading(clause: Clause | undefined): boolean {
  const [head, item, ...more] = clause?.text ?? []
  return head !== undefined && more.length === 0 && isHeading(textOf(head)) && isItem(item, 1)
}

/**
 * 1.完善路网。（牵头单位：甲局） over ▲拓宽东路。（责任单位：乙镇）: the entry has units of its own, and so has each item. Behind
 * 1.▲完善路网。 the items stand side by side, and numbers of items count up.
 */
export function standsOverItems([first, ...others]: readonly Clause[]): boolean {
  return (
    others.length > 0 &&
    first!.text.length > 0 &&
    !first!.text.some(piece => isItem(piece, 1)) &&
    !beginsItem(wordsFrom(first!.text[0]!)) &&
    areItems(others)
  )
}

/**
 * 1 拓宽道路。 · 2 加固桥梁。 | 3 清理水库。 · 4 改造管网。: two items of one clause count too. Several may
 * go on from those of another entry. A single 1 户特困户 is no item.
 */
function areItems(clauses: readonly Clause[]): boolean {
  let last = 0
  const areAll = clauses.every(({text: [head, ...more]}, nth) => {
    if (!isItem(head, last + 1)) return false
    const number = numberIn(head!)
    if (number === undefined) return true
    const goesOn = nth === 0 && clauses.length > 1
    if (number !== last + 1 && number !== 1 && !goesOn) return false
    last = number
    for (const piece of more) if (isItem(piece, last + 1) && numberIn(piece) === last + 1) last++
    return true
  })
  return areAll && (last > 1 || isItem(clauses[0]?.text[0]))
}

function numberIn(piece: Piece): number | undefined {
  return numberOfItem(wordsFrom(piece))
}

function wordsFrom({line, start}: Piece): string {
  return line.folded.slice(start)
}

/** Whether a line begins as an item does; the `next` number is that of one in any case. */
export function isItem(piece: Piece | undefined, next?: number): boolean {
  return piece?.start === 0 && beginsItem(piece.line.folded, next)
}

/** 金融支持:设立基金…: a paragraph that begins with its name. */
function hasName(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[^,。;:]{2,16}:./.test(piece.line.folded.slice(piece.start, piece.end))
}

/** (2)推行网上登记。(甲局负责)(3)改革名称登记。: the last item of a paragraph, of which nobody is said to do it. */
export function reportItemAlone(rest: Clause | undefined, {file}: Reading): void {
  const item = rest?.text[0]
  const marker = item && markerIn(item)
  if (marker && counts(item.line.folded.slice(0, item.start), marker))
    report(file, 'task-has-duty', positionOf(item), textOf(item))
}

/** Whether the number before one stands in a text. */
function counts(before: string, {style, ordinal}: Marker): boolean {
  for (const {index} of before.matchAll(/(?<=^|[。;:,)\] ])[^。;:,)\] ]/g)) {
    const found = readMarker(before.slice(index))
    if (found?.style === style && found.ordinal === ordinal - 1) return true
  }
  return false
}
