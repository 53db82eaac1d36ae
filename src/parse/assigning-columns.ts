/** Columns that hold units though their headers name no role for sure, as their cells show: 责任分工 · 责任. */
import type {Line, Row} from '../plan/blocks.ts'
import type {Column} from '../plan/columns.ts'
import {clauseIn} from './duties.ts'
import {namesWholeUnits} from './plausible.ts'
import {recognise} from './recognisers/index.ts'
import type {Lexicon} from './roles.ts'
import {acrossOf} from './table-headings.ts'

const header = /^(?:(?:责任|职责|任务|工作)?分工|责任(?:清单)?)$/

/** The columns with those as roles, if there are any; `below` are the rows that follow the headers. */
export function withAssigning(
  columns: readonly Column[],
  below: readonly Row[],
  lexicon: Lexicon,
): Column[] | undefined {
  if (!columns.some(column => header.test(column.header))) return withClauses(columns, below, lexicon)
  const first = (at: number) => below.find(row => !acrossOf(row) && row.cells[at]?.lines.length)?.cells[at]
  const isAssigning = (column: Column, at: number) =>
    header.test(column.header) && first(at)?.lines.every(line => assigns(line, lexicon)) === true
  return columns.some(isAssigning)
    ? columns.map((column, at) =>
        isAssigning(column, at) ? {kind: 'role', header: column.header, role: 'responsible'} : column,
      )
    : withClauses(columns, below, lexicon)
}

/** The columns of numbered rows whose words say themselves who does what: 治水。（市水务局牵头，市生态环境局配合） */
function withClauses(
  columns: readonly Column[],
  below: readonly Row[],
  lexicon: Lexicon,
): Column[] | undefined {
  if (!columns.some(({kind}) => kind === 'number')) return undefined
  const saysWho = ({cells}: Row) =>
    cells.some(
      ({lines}, at) => columns[at]?.kind !== 'number' && lines.some(line => hasClause(line, lexicon)),
    )
  return below.some(saysWho) ? [...columns] : undefined
}

/** Units in a bare bracket may be anything. */
const hasClause = (line: Line, lexicon: Lexicon): boolean =>
  recognise(line, lexicon).some(({nodes}) => nodes.some(node => node.type === 'duty' && node.label !== ''))

/** Whether a line of a cell names units, or says in a clause who does what. */
export function assigns(line: Line, lexicon: Lexicon): boolean {
  const {folded} = line
  return (
    clauseIn(line, 'responsible', lexicon) !== undefined ||
    namesWholeUnits(folded, {start: 0, end: folded.length})
  )
}
