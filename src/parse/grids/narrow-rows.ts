/**
 * Numbered rows whose cells single blanks part, 3 推进光纤入村 工业和信息化部: nothing but numbers, units and
 * how many words there are tells where a cell ends.
 */
import {type Block, type Cell, type Line, lineAt, subLine} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isHeadingWithBracket} from '../../plan/heading.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {headsBetweenBlanks} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {breaksName} from '../lines/broken-lists.ts'
import {fits} from '../tables/short-rows.ts'
import {readHeader} from '../tables/table-columns.ts'
import type {FoundRows, OddLine} from './tabbed.ts'
import {across, blank} from './tabbed-cells.ts'

/** The rows below some headers, where all that the count goes through can be read in one way. */
export function narrowRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  const first = lineAt(blocks, from)
  if (!first || first.page !== undefined || !headsBetweenBlanks(first.folded, lexicon)) return undefined
  const header = headersOf(first)
  const columns = readHeader([{type: 'row', table: 0, cells: header}], 0, undefined, lexicon)
  const last = columns?.findLastIndex(({kind}) => kind === 'task') ?? -1
  const [number, ...words] = columns?.slice(0, last + 1) ?? []
  const behind = columns?.slice(last + 1) ?? []
  if (number?.kind !== 'number' || words.length === 0 || !words.every(isOfWords)) return undefined
  if (!behind.some(({kind}) => kind === 'role')) return undefined
  const rows: Row[] = []
  const headings = new Map<number, Line[]>()
  let next: number | undefined
  let at = from + 1
  for (;;) {
    const over = headingsAt(blocks, at)
    const line = lineAt(blocks, at + over.length)
    const ordinal = /^\d{1,3}(?= )/.exec(line?.folded ?? '')?.[0]
    if (!line || ordinal === undefined || !countsOn(Number(ordinal), next, over, headings.has(0))) break
    const row = rowOf(line, words.at(-1)!, behind)
    if (!row && over.length === 0) return undefined
    // Below a heading other entries may stand.
    if (!row) break
    if (over.length > 0) headings.set(rows.length, over)
    rows.push(row)
    next = Number(ordinal) + 1
    at += over.length + 1
  }
  if (rows.length < 2) return undefined
  // Where some rows have more words than columns for them, or fewer, nothing tells them apart.
  const areCells = rows.every(row => row.words.length === words.length)
  const cells = rows.flatMap(({line, number, words: all, behind}, nth) => {
    const whole = cellOf(line, {start: all[0]!.start, end: all.at(-1)!.end})
    const own = areCells
      ? all.map(span => cellOf(line, span))
      : [...words.slice(1).map(() => ({...blank, lines: []})), whole]
    const over = (headings.get(nth) ?? []).map(heading => across(heading, header))
    return [...over, [cellOf(line, number), ...own, ...behind]]
  })
  const odd: OddLine[] = areCells || words.length === 1 ? [] : [{line: first, rule: 'table-unclear'}]
  const over = headingsAt(blocks, at)
  const rest = lineAt(blocks, at + over.length)
  const isRest = (line: Line) =>
    over.length === 0
      ? goesOn(rows.at(-1)!.line, line)
      : Number(/^\d{1,3}(?= )/.exec(line.folded)?.[0]) >= next! ||
        (!over.some(isOfOthers) && rowOf(line, words.at(-1)!, behind) !== undefined)
  if (rest && isRest(rest)) odd.push({line: rest, rule: 'table-unclear'})
  return {cells: [header, ...cells], taken: at - from, odd}
}

/** 一、主要目标, perhaps (一)经济 below it: headings over the rows that follow. */
function headingsAt(blocks: readonly Block[], from: number): Line[] {
  const found: Line[] = []
  for (let line = lineAt(blocks, from); line && isOver(line); line = lineAt(blocks, from + found.length))
    found.push(line)
  return found
}

function isOver({folded, value}: Line): boolean {
  const style = readMarker(folded)?.style
  return (style === 'han' || style === 'han-bracket') && isHeadingWithBracket(value)
}

/** Below a heading numbers may begin again, where one stands over the first row too. */
function countsOn(
  number: number,
  next: number | undefined,
  over: readonly Line[],
  areBelow: boolean,
): boolean {
  if (next === undefined || number === next) return true
  return number === 1 && areBelow && over.length > 0 && !over.some(isOfOthers)
}

/** 二、联系方式: what is numbered below it are no tasks. */
function isOfOthers({folded}: Line): boolean {
  return /联系|领导|小组|成员|人员|名单|考核|评分|情况|步骤|进度|时间|阶段|安排|要求|保障|说明/.test(folded)
}

/** Whether a line is the end of a row that was broken, or a row behind one that is missing. */
function goesOn({folded}: Line, rest: Line): boolean {
  return /[、,]$/.test(folded) || /^\d{1,3} /.test(rest.folded) || breaksName(folded, rest.folded)
}

function isOfWords({kind}: Column): boolean {
  return kind === 'task' || kind === 'category'
}

/** 序号 · 工 作 任 务 · 牵头部门: characters that stand alone are of one header. */
function headersOf(line: Line): Cell[] {
  return spansIn(line, /[^ ](?: +[^ ](?= |$))+|[^ ]+/g).map(span => cellOf(line, span))
}

interface Row {
  line: Line
  number: Span
  words: Span[]
  behind: Cell[]
}

/** A row: as many words at its end as there are columns, the rest being what is to do. */
function rowOf(line: Line, ofWords: Column, columns: readonly Column[]): Row | undefined {
  const [number, ...parts] = spansIn(line, /[^ ]+/g)
  const border = parts.length - columns.length
  const words = parts.slice(0, Math.max(0, border))
  const behind = parts.slice(words.length).map(span => cellOf(line, span))
  if (words.length === 0 || !behind.every((cell, at) => fits(cell, columns[at]!))) return undefined
  // Of two words that may be units it is not known whether the first is of the cell before.
  return words.every(span => fits(cellOf(line, span), ofWords))
    ? {line, number: number!, words, behind}
    : undefined
}

function spansIn({folded}: Line, words: RegExp): Span[] {
  return [...folded.matchAll(words)].map(({0: word, index}) => ({start: index, end: index + word.length}))
}

function cellOf(line: Line, {start, end}: Span): Cell {
  return {lines: [subLine(line, start, end)], origin: true}
}
