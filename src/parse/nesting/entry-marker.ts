/** Which numbers at the start of a line begin an entry where they stand. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {isHeading} from '../../plan/heading.ts'
import {closeFor, figure, levelOf, type Marker, readMarker} from '../../plan/markers.ts'

/** The entries that a line may stand in, outermost first. */
type Open = readonly {marker: Marker}[]

/** Finds the marker that begins a line, if one does: of decimals only those that fit where they stand. */
export function entryMarkers(
  blocks: readonly Block[],
): (line: Line, open: Open, at: number) => Marker | undefined {
  let parts: ReadonlySet<number> | undefined
  let padded: boolean | undefined
  let assigned: boolean | undefined
  return ({folded, number}, open, at) => {
    if (number) return number
    if (twoDigits.test(folded)) {
      padded ??= countsAlone(blocks)
      return padded ? {style: 'digit', ordinal: Number(folded), length: 2} : undefined
    }
    const marker = readMarker(folded)
    if (marker?.mayBeWithin) {
      assigned ??= eachAssigned(blocks)
      return assigned ? marker : undefined
    }
    if (marker && (marker.above === undefined || fits(marker, marker.above, open))) return marker
    if (folded[1] !== ' ' && folded[2] !== ' ')
      return nextBeforeFigure(folded, open, marker !== undefined) ?? betweenNumbers(blocks, at, folded, open)
    if (marker) return undefined
    parts ??= partsIn(blocks)
    return beforeDecimals(folded, parts, open)
  }
}

/**
 * Closes the entries that one with this marker is not below: (一) and 1. stand below 2.2 where 2 is a part.
 * `3 应急响应` ends all. A heading by its markup ends those that are as deep, and whatever has numbers alone.
 */
export function closeBefore({style, isBare, depth = Infinity}: Marker, open: {marker: Marker}[]): void {
  if (isBare) open.length = 0
  const isHeading = style === 'heading'
  const ended = open.findIndex(
    ({marker}) => (isHeading || marker.style === 'heading') && (marker.depth ?? Infinity) >= depth,
  )
  if (ended >= 0) open.length = ended
  if (isHeading) return
  const decimal = open[0]?.marker.isBare ? open.findLastIndex(({marker}) => marker.above !== undefined) : -1
  const isWithin = decimal > 0 && levelOf[style] >= levelOf['han-bracket'] && !style.startsWith('decimal')
  const above = isWithin ? decimal : open.findLastIndex(({marker}) => marker.style === 'heading')
  const within = open.splice(above + 1)
  closeFor(style, within)
  open.push(...within)
}

const counted = '[A-Z]|个(?!百分)|[家项户所座条名]'
let beforeFigure: RegExp | undefined
let beforeCount: RegExp | undefined

/** `11.121人才计划` behind entry 10, `3.5G应用` behind 2: the count tells that 11 and 3 are the numbers. */
function nextBeforeFigure(folded: string, open: Open, isDecimal: boolean): Marker | undefined {
  const before = open.find(({marker}) => marker.style === 'digit')?.marker.ordinal
  if (before === undefined || !folded.startsWith(`${before + 1}.`)) return undefined
  beforeFigure ??= new RegExp(`^\\d{1,3}\\.(?=\\d{1,4}(?:(?!${figure})[一-鿿]|${counted}))`)
  // 4.10所学校 is no 4.10, as there are no tenths of what is counted; 3.2推进 may be.
  beforeCount ??= new RegExp(`^\\d{1,3}\\.(?=\\d{1,4}(?:${counted}))`)
  const found = (isDecimal ? beforeCount : beforeFigure).exec(folded)
  return found ? {style: 'digit', ordinal: before + 1, length: found[0].length} : undefined
}

let beforeMeasure: RegExp | undefined
const farthest = 40
/** What a line ends with behind which none goes on. */
const endsWhole = /[。;)\]]$|(?:单位|部门|时限) *:[^。]+$/

/**
 * `4.5年内建成` and `4.110千伏变电站` behind entry 3 and before 5: what a sentence goes on with, 4.5%左右,
 * would leave the count with a gap.
 */
function betweenNumbers(
  blocks: readonly Block[],
  at: number,
  folded: string,
  open: Open,
): Marker | undefined {
  const before = open.find(({marker}) => marker.style === 'digit')?.marker.ordinal
  if (before === undefined || !folded.startsWith(`${before + 1}.`)) return undefined
  // 3.1项目管理 behind 2.1 has a decimal too.
  if (open.some(({marker}) => marker.style === 'decimal')) return undefined
  beforeMeasure ??= new RegExp(`^\\d{1,3}\\.(?=\\d{1,4} ?(?:${figure}|${counted}|[kK]V|岁))`)
  const found = beforeMeasure.exec(folded)
  if (!found || !endsWhole.test(lineAt(blocks, at - 1)?.folded ?? '')) return undefined
  return nextDigit(blocks, at, found[0]) === before + 2
    ? {style: 'digit', ordinal: before + 1, length: found[0].length}
    : undefined
}

/**
 * The next number 1. below a block, above any decimal that begins as its own does; below a heading the count
 * may run on (9. below 三、).
 */
function nextDigit(blocks: readonly Block[], at: number, own: string): number | undefined {
  for (let next = at + 1; next < Math.min(blocks.length, at + farthest); next++) {
    const folded = lineAt(blocks, next)?.folded ?? ''
    const marker = readMarker(folded)
    if (marker?.style === 'digit') return marker.ordinal
    if (folded.startsWith(own)) return undefined
  }
  return undefined
}

const says = /(?:单位|部门|[科处股]室) *[:(]|牵头|负责/

/** Whether behind each 活动一 and before the next entry it is said who does it. */
function eachAssigned(blocks: readonly Block[]): boolean {
  let isOpen = false
  for (const block of blocks) {
    if (block.type !== 'line' || block.furniture) continue
    const marker = readMarker(block.folded)
    if (marker && isOpen) return false
    isOpen = (isOpen || marker?.mayBeWithin === true) && !says.test(block.folded)
  }
  return !isOpen
}

const twoDigits = /^\d\d$/

/** 01 · 02 · 03 on lines of their own, above what they number, where nothing else has numbers. */
function countsAlone(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap(block => (block.type === 'line' && !block.furniture ? block.folded : []))
  const numbers = lines.filter(folded => twoDigits.test(folded)).map(Number)
  const count = numbers.length > 1 && numbers.every((number, at) => number === at + 1)
  return count && !lines.some(folded => readMarker(folded))
}

/** The parts that the decimals of a document name: 2 for 2.1. */
function partsIn(blocks: readonly Block[]): ReadonlySet<number> {
  const parts = new Set<number>()
  for (const block of blocks) {
    const marker = block.type === 'line' ? readMarker(block.folded) : undefined
    if (marker?.style === 'decimal') parts.add(marker.above!)
  }
  return parts
}

/** 2.3 stands behind 2.2, or is the first below an entry 2. */
function fits({style, ordinal}: Marker, above: number, open: Open): boolean {
  const beside = open.find(({marker}) => marker.style === style)?.marker
  if (beside?.above === above && ordinal > beside.ordinal) return true
  if (ordinal !== 1) return false
  const parents = open.filter(({marker}) => levelOf[marker.style] < levelOf[style])
  return parents.length > 0
    ? parents.at(-1)!.marker.ordinal === above
    : above === 1 || beside?.above === above - 1
}

/** `2 重点任务` is a heading where 1.3, 2.1 or 3.1 stands somewhere. */
function beforeDecimals(folded: string, parts: ReadonlySet<number>, open: Open): Marker | undefined {
  const ordinal = Number(folded.slice(0, 2))
  if (!(ordinal > 0) || !isHeading(folded)) return undefined
  if (![ordinal - 1, ordinal, ordinal + 1].some(part => parts.has(part))) return undefined
  // All such headings may stand below others: 一、 over 1 and 1.1.
  const top = open[0]?.marker
  const isBare = top === undefined || top.style === 'digit'
  return {style: 'digit', ordinal, length: String(ordinal).length, ...(isBare && {isBare})}
}
