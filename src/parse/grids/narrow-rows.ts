/** Numbered rows whose cells single blanks part, 3 推进光纤入村 工业和信息化部: nothing but numbers and units tells where a cell ends. */
import {type Block, type Cell, type Line, lineAt, subLine} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import type {Span} from '../../units/list.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {headsBetweenBlanks} from '../tables/header-words.ts'
import {fits} from '../tables/short-rows.ts'
import {readHeader} from '../tables/table-columns.ts'
import type {FoundRows} from './tabbed.ts'

/** The rows below some headers, where all that the count goes through can be read in one way. */
export function narrowRows(blocks: readonly Block[], from: number, lexicon: Lexicon): FoundRows | undefined {
  const first = lineAt(blocks, from)
  if (!first || first.page !== undefined || !headsBetweenBlanks(first.folded, lexicon)) return undefined
  const header = headersOf(first)
  const columns = readHeader([{type: 'row', table: 0, cells: header}], 0, undefined, lexicon)
  const [number, words, ...behind] = columns ?? []
  if (number?.kind !== 'number' || words?.kind !== 'task') return undefined
  if (!behind.some(({kind}) => kind === 'role') || behind.some(({kind}) => kind === 'task')) return undefined
  const cells: Cell[][] = []
  let next: number | undefined
  for (let line = lineAt(blocks, from + 1); line; line = lineAt(blocks, from + 1 + cells.length)) {
    const ordinal = /^\d{1,3}(?= )/.exec(line.folded)?.[0]
    if (ordinal === undefined || Number(ordinal) !== (next ?? Number(ordinal))) break
    const row = rowOf(line, [words, ...behind])
    if (!row) return undefined
    cells.push(row)
    next = Number(ordinal) + 1
  }
  return cells.length > 1 ? {cells: [header, ...cells], taken: cells.length + 1} : undefined
}

/** 序号 · 工 作 任 务 · 牵头部门: characters that stand alone are of one header. */
function headersOf(line: Line): Cell[] {
  return spansIn(line, /[^ ](?: +[^ ](?= |$))+|[^ ]+/g).map(span => cellOf(line, span))
}

/** The cells of a row: as many words at its end as there are columns, the rest being what is to do. */
function rowOf(line: Line, columns: readonly Column[]): Cell[] | undefined {
  const parts = spansIn(line, /[^ ]+/g)
  const border = parts.length - (columns.length - 1)
  const words = parts.slice(1, border)
  const [ofWords, ...others] = columns
  const behind = parts.slice(border).map(span => cellOf(line, span))
  if (words.length === 0 || !behind.every((cell, at) => fits(cell, others[at]!))) return undefined
  // Of two words that may be units it is not known whether the first is of the cell before.
  if (!words.every(span => fits(cellOf(line, span), ofWords!))) return undefined
  const task = cellOf(line, {start: words[0]!.start, end: words.at(-1)!.end})
  return [cellOf(line, parts[0]!), task, ...behind]
}

function spansIn({folded}: Line, words: RegExp): Span[] {
  return [...folded.matchAll(words)].map(({0: word, index}) => ({start: index, end: index + word.length}))
}

function cellOf(line: Line, {start, end}: Span): Cell {
  return {lines: [subLine(line, start, end)], origin: true}
}
