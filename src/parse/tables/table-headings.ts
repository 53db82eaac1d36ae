/** Rows of a table that are headings over the rows below them: 一 · 交通类. */
import type {Cell, Line, Row} from '../../plan/blocks.ts'
import {isHeadingWithBracket} from '../../plan/heading.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {parseNumeral} from '../../plan/numerals.ts'
import {isPageNumber} from '../../plan/residue.ts'
import {isDatumLabel} from '../document/colophon.ts'
import {join} from '../lines/join-lines.ts'

/** A heading that bears a number, as a line that begins with it. */
export interface NumberedHeading {
  line: Line
  marker: Marker
  /** Sums over the rows below it. */
  sums: readonly Line[]
}

/** The words of a row that is one cell from side to side. */
export function acrossOf({cells}: Row): readonly Line[] | undefined {
  const first = cells[0]
  return first?.origin && cells.every(({lines}) => lines === first.lines) ? first.lines : undefined
}

const numberHeader = /^(?:序 *号|编 *号|序)$/

/** How many headings without rows of their own may follow one another. */
const furthest = 20

/** A heading with a number in the cell before it, or at its beginning; `below` are the rows that follow it. */
export function numberedHeading(row: Row, below: Iterable<Row>): NumberedHeading | undefined {
  const heading = numberedWords(row)
  if (!heading) return undefined
  const {marker} = heading
  let looked = 0
  for (const next of below) {
    if (++looked > furthest) break
    const own = acrossOf(next) ? undefined : numberedWords(next)?.marker
    // Headings without rows of their own, or a heading and one of the next level.
    if (own?.style === marker.style) continue
    const number = filled(next, 1)[0]?.lines[0]
    // On the next page the headers are repeated between a heading and its rows.
    if (number && numberHeader.test(number.folded)) continue
    const style = number && (numberAlone(number.folded)?.style ?? readMarker(number.folded)?.style)
    return style === undefined ? undefined : levelOf[style] > levelOf[marker.style] ? heading : undefined
  }
  return undefined
}

/** A row with nothing but words, their number and sums; of two columns the second is blank: 一、稳定就业岗位. */
function numberedWords(row: Row): NumberedHeading | undefined {
  const [first, second, ...more] = filled(row, mostSums + 3)
  if (row.cells.length < (second ? 3 : 2)) return undefined
  const [line, ...others] = first?.lines ?? []
  if (!line || others.length > 0 || first !== row.cells[0] || !first?.origin) return undefined
  if (more.length > mostSums || !more.every(isSum)) return undefined
  const sums = more.flatMap(({lines}) => lines)
  const marker = numberAlone(line.folded)
  if (!second || (!marker && ofPart.test(line.folded) && [second, ...more].every(isAmount))) {
    const marker = readMarker(line.folded)
    const all = [...(second?.lines ?? []), ...sums]
    return marker && isHeadingWithBracket(line.value) ? {line, marker, sums: all} : undefined
  }
  if (!marker || second !== row.cells[1] || !second.origin) return undefined
  return {line: join([line, ...second.lines]), marker: {...marker, length: line.value.length}, sums}
}

/** 一、 · 基础设施类 · 385000 · 92000 */
const mostSums = 8
const figure = /^(?:[\d,.]+[%万亿元个项]{0,2}|[-—/]+)$/

function isSum({lines}: Cell): boolean {
  return lines.every(({folded}) => figure.test(folded))
}

/** 一、产业项目 · （一）道路, but not 1.建设大桥, which may be a task that lacks its unit. */
const ofPart = /^\(?[一二三四五六七八九十]/
/** 2024.12 and 12.31 may be days. */
const mayBeDay = /^(?:19|20)\d\d$|^\d{1,4}\.\d{1,2}(?:\.\d{1,2})?$/

function isAmount(cell: Cell): boolean {
  return isSum(cell) && !cell.lines.some(({folded}) => mayBeDay.test(folded))
}

/** The number that all of a cell is: 一 · （二） · 3 · 第一部分. */
export function numberAlone(folded: string): Marker | undefined {
  const marker = readMarker(`${folded} 一一`)
  if (marker) return marker.length === folded.length ? marker : undefined
  const {length} = folded
  if (/^\d{1,3}$/.test(folded)) return {style: 'digit', ordinal: Number(folded), length}
  const ordinal = parseNumeral(folded)
  return ordinal === undefined ? undefined : {style: 'han', ordinal, length}
}

const longestTitle = 30
/** 城乡建设组（牵头单位：县住建局） */
const ofWhom = /(?<=.)\([^()]*\)$/
const mark = /[。,;:!?]/
const total = /^(?:合计|总计|小计|共计)/
const score = /^[总满]分$/
const subtotal = /^[^,。;:]{1,12}小计$|^\d{1,3}个[^,。;:]{0,8}(?:合计|共计)$/
const remark = /^(?:注|备注|说明|填表说明)(?:\d?[:.、]|$)/

/** Words above rows of their kind, without a number: 交通类, 产业项目（2个） · 1300. */
export function isPlainHeading(row: Row, above: Row | undefined, next: Row | undefined): boolean {
  if (!above || next?.table !== row.table || row.cells.length < 3) return false
  const cell = onlyCell(row) ?? summedUp(row)
  const [line, ...others] = cell?.lines ?? []
  const words = line?.folded.replace(ofWhom, '') ?? ''
  if (!cell || !line || others.length > 0 || words.length > longestTitle || mark.test(words)) return false
  if (isPageNumber(line.folded) || isAside(row) || numberAlone(line.folded) || onlyCell(next)) return false
  const number = next.cells[0]!
  if (acrossOf(row)) return number.lines[0]?.folded !== above.cells[0]?.lines[0]?.folded
  if (!number.origin || !numberAlone(number.lines[0]?.folded ?? '')) return false
  // Words that stand below 序号 are no task; those below the words of a task may be the end of these.
  return (
    cell === row.cells[0] || /[。;]$/.test(above.cells[row.cells.indexOf(cell)]?.lines.at(-1)?.folded ?? '')
  )
}

/** The only cell of a row that is not blank. */
function onlyCell(row: Row): Cell | undefined {
  const cells = filled(row, 2)
  return cells.length === 1 ? cells[0] : undefined
}

/** The first cell of a row, where nothing but sums stands behind it. */
function summedUp(row: Row): Cell | undefined {
  const [first, second] = filled(row, 2)
  if (!second || first !== row.cells[0] || isSum(first!) || !isAmount(second)) return undefined
  const cells = filled(row, mostSums + 2)
  return cells.length < mostSums + 2 && cells.slice(1).every(isAmount) ? first : undefined
}

/** 合计：3项 · 注：…: a row that says something of the others, or of the document. */
export function isAside(row: Row): boolean {
  const folded = filled(row, 1)[0]?.lines[0]?.folded.replaceAll(' ', '') ?? ''
  if (total.test(folded) || remark.test(folded) || sumsUp(row) || isOfScores(row, folded)) return true
  return isOfData(row)
}

/**
 * 总分 · 以上各项 · 100 and 满分 · 各单位 · 100; but 总分 · 教务处 is a task, and so is 满分 beside words,
 * who does them and the number of their row.
 */
function isOfScores({cells}: Row, folded: string): boolean {
  if (!score.test(folded)) return false
  const others = cells.filter(({lines, origin}) => origin && lines.length > 0).slice(1)
  const words = others.filter(cell => !isSum(cell))
  if (words.length === others.length) return false
  return folded === '总分' || words.length < 2 || words.at(-1)!.lines[0]!.folded.startsWith('各')
}

/** 产业项目小计 · 1300; and below a merged 产业项目, 小计 · 1300. */
function sumsUp({cells}: Row): boolean {
  const [first, ...others] = cells.filter(({lines, origin}) => origin && lines.length > 0)
  const folded = first?.lines.length === 1 ? first.lines[0]!.folded.replaceAll(' ', '') : ''
  // Units and deadlines merged over it are a task's.
  const behind = cells.slice(cells.indexOf(first!) + 1).filter(({lines}) => lines !== first?.lines)
  const isCovered = behind.some(({lines, origin}) => !origin && lines.length > 0)
  if (isCovered || others.length === 0 || !others.every(isSum)) return false
  return total.test(folded) || subtotal.test(folded)
}

/** 索引号： · 113706850042672474/2022-04772 · 成文日期： · 2022-10-08: labels, each before what it says. */
function isOfData({cells}: Pick<Row, 'cells'>): boolean {
  const texts = cells.filter(({lines}) => lines.length > 0).map(({lines}) => lines[0]!.folded)
  const isLabel = (text: string) => isDatumLabel(text) && (texts.length > 2 || text.endsWith(':'))
  return texts.length > 0 && texts.every((text, at) => at % 2 === 1 || isLabel(text))
}

/** The first cells that are not blank, each once; most rows need not be looked at to their end. */
function filled({cells}: Row, most: number): Cell[] {
  const found: Cell[] = []
  for (const cell of cells) {
    if (cell.lines.length === 0 || found.some(({lines}) => lines === cell.lines)) continue
    if (found.push(cell) === most) break
  }
  return found
}
