/** Tables that are cards, each cell beside its label: 任务名称 · 治水 above 牵头单位 · 市水务局 · 配合单位 · 市生态环境局. */
import type {Cell, Row} from '../../plan/blocks.ts'
import {columnFor, isField} from '../../plan/columns.ts'
import {bareHeader, longestHeader} from '../clauses/header-words.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {assigns} from './assigning-columns.ts'
import {foldedOf, saysNobody} from './short-rows.ts'
import {acrossOf} from './table-headings.ts'

interface Pair {
  label: Cell
  value: Cell
  words: string
}

/** The rows with each card as a row of headers and one below it; nothing where they are no cards. */
export function cardsAsRows(rows: readonly Row[], lexicon: Lexicon): Row[] | undefined {
  const first = rows.findIndex(row => !acrossOf(row))
  if (first < 0) return undefined
  const cards: Pair[][] = [[]]
  for (const row of rows.slice(first)) {
    const pairs = pairsOf(row)
    if (!pairs) return undefined
    for (const pair of pairs) {
      if (!isBeside(pair, lexicon)) return undefined
      const card = cards.at(-1)!
      if (card.some(({words}) => words === pair.words)) cards.push([pair])
      else card.push(pair)
    }
  }
  const namesRole = ({words}: Pair) => columnFor(words, undefined, lexicon).kind === 'role'
  const isWhole = (card: readonly Pair[]) =>
    card.some(namesRole) && card.some(({words}) => ofWork.test(words))
  if (!cards.every(isWhole)) return undefined
  const rowOf = (cells: Cell[]): Row => ({...rows[first]!, cells})
  const made = cards.flatMap(card => [
    rowOf(card.map(({label}) => label)),
    rowOf(card.map(({value}) => value)),
  ])
  return [...rows.slice(0, first), ...made]
}

/** 活动名称 beside 主办单位 divides no work. */
const ofWork = /任务|工作|问题|事项|措施|目标|整改|项目/

/** Each label of a row with the cell behind it. */
function pairsOf({cells}: Row): Pair[] | undefined {
  const own = cells.filter((cell, at) => cell.lines !== cells[at - 1]?.lines)
  if (own.length % 2 === 1 || !own.every(({origin}) => origin)) return undefined
  return own.flatMap((label, at): Pair[] => {
    if (at % 2 === 1) return []
    const words = bareHeader(foldedOf(label).replace(/:$/, ''))
    return [{label, value: own[at + 1]!, words}]
  })
}

/** Whether a cell is a label, and what stands beside it what such a label is for. */
function isBeside({words, value}: Pair, lexicon: Lexicon): boolean {
  if (words === '' || words.length > longestHeader) return false
  const {kind} = columnFor(words, undefined, lexicon)
  if (kind !== 'role') return kind !== 'field' || isField(words)
  return value.lines.length === 0 || saysNobody(value) || value.lines.every(line => assigns(line, lexicon))
}
