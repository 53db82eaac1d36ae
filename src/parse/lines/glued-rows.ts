/** Rows of a table that were glued into one line: 序号工作任务责任单位21修路。甲局牵头22治水。乙局牵头. */
import type {Line} from '../../plan/blocks.ts'
import {figure} from '../../plan/markers.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {recognise} from '../recognisers/index.ts'
import {cut} from './cut.ts'

const header = /^序号[一-鿿()、/]{2,40}?(?:单位|部门)(?=\d{1,3}[一-鿿“《])/
const longestClause = 800
const number = /^\d{1,3}/
const asFigure = new RegExp(`^(?:${figure})`)

/** Where the rows begin: behind the headers, and at each number that goes on with the count right behind a clause or units. */
export function breaksAtRows(line: Line, lexicon: Lexicon): number[] {
  const {folded} = line
  const first = folded.startsWith('序号') ? header.exec(folded)?.[0].length : undefined
  if (first === undefined) return []
  const breaks = [first]
  let ordinal = Number(number.exec(folded.slice(first))![0])
  for (let at = first; at >= 0; at = folded.indexOf(String(ordinal + 1), at + 1)) {
    if (at === first || !mayBeNumber(folded, at, String(ordinal + 1).length)) continue
    const start = Math.max(breaks.at(-1)!, at - longestClause)
    if (!endsInDuty(cut(line, start, at), lexicon)) continue
    breaks.push(at)
    ordinal++
  }
  return breaks.length > 1 ? breaks : []
}

/** The rows between such breaks, each with its number. */
export function numbered(rows: readonly Line[]): Line[] {
  return rows.map(row => {
    const [digits] = number.exec(row.folded) ?? []
    return digits ? {...row, number: {style: 'digit', ordinal: Number(digits), length: digits.length}} : row
  })
}

function endsInDuty(line: Line, lexicon: Lexicon): boolean {
  const last = recognise(line, lexicon).at(-1)
  return last?.end === line.folded.length && last.nodes.some(({type}) => type === 'duty')
}

/** 落实22根据…, but not 改造22个 or 122户. */
function mayBeNumber(folded: string, at: number, length: number): boolean {
  const behind = folded.slice(at + length, at + length + 2)
  return !/[\d.第]/.test(folded[at - 1]!) && /^[一-鿿“《]/.test(behind) && !asFigure.test(behind)
}
