/** Columns that hold units though their headers name no role for sure, as their cells show: 责任分工 · 责任. */
import type {Cell, Line, Row} from '../../plan/blocks.ts'
import {type Column, isField} from '../../plan/columns.ts'
import {clauseIn} from '../clauses/duties.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {recognise} from '../recognisers/index.ts'
import {sentenceOfCell} from './sentence-cells.ts'
import {acrossOf} from './table-headings.ts'

const header = /^(?:(?:责任|职责|任务|工作)?分工|责任(?:清单)?)$/

/** 任务 · 部门: only beside words for what there is to do. */
const ofUnits = /^(?:单位|部门|科室|处室)(?:名称)?$/
/** Lists of members, posts and helpers. */
const ofPersons = /姓名|职务|岗位|人数|薪资|职称/
const ofWork = /任务|措施|举措|实事|要点|^(?:重点|具体|主要|年度)工作$|工作(?:内容|事项|重点|安排|计划)$/

/** The columns with those as roles, if there are any; `below` are the rows that follow the headers. */
export function withAssigning(
  columns: readonly Column[],
  below: readonly Row[],
  lexicon: Lexicon,
): Column[] | undefined {
  const filled = (at: number) =>
    below.flatMap(row => (acrossOf(row) ? [] : (row.cells[at]?.lines.length && row.cells[at]) || []))
  const assignsAll = (cell: Cell | undefined) => cell?.lines.every(line => assigns(line, lexicon)) === true
  const isOfWork =
    columns.some(({kind, header}) => kind === 'task' && ofWork.test(header)) &&
    !columns.some(({header}) => ofPersons.test(header))
  const isAssigning = (column: Column, at: number) =>
    header.test(column.header)
      ? assignsAll(filled(at)[0])
      : isOfWork && ofUnits.test(column.header) && filled(at).length > 0 && filled(at).every(assignsAll)
  return columns.some(isAssigning)
    ? columns.map((column, at) =>
        isAssigning(column, at) ? {kind: 'role', header: column.header, role: 'responsible'} : column,
      )
    : withClauses(columns, below, lexicon)
}

/** The columns of rows whose words say themselves who does what: 治水。（市水务局牵头，市生态环境局配合） */
function withClauses(
  columns: readonly Column[],
  below: readonly Row[],
  lexicon: Lexicon,
): Column[] | undefined {
  const saysWho = ({cells}: Row) =>
    cells.some(({lines}, at) => {
      const column = columns[at]
      if (!column || column.kind === 'number' || ofPowers.test(column.header)) return false
      return lines.some(line => hasClause(line, lexicon))
    })
  const isNumbered = columns.some(({kind}) => kind === 'number')
  return (isNumbered ? below.some(saysWho) : areOfWork(columns) && mostly(below, saysWho))
    ? [...columns]
    : undefined
}

/** 实施机关 · 行使主体 · 设定依据: who may do something, and by which law: 县政府（由县教育局会同县公安局承办）. */
const ofPowers = /^(?:实施|审批|许可|审查|行使|执法|处罚|登记|审核)(?:机关|主体|部门|单位)$|依据$/

/** 重点任务 · 具体措施 · 完成时限: columns of work to be done, and of nothing that is no field of it. */
function areOfWork(columns: readonly Column[]): boolean {
  return (
    columns.some(({kind, header}) => kind === 'task' && work.test(header)) &&
    columns.every(({kind, header}) => kind !== 'field' || isField(header) || besides.test(header))
  )
}

const work = /(?:任务|措施|举措|事项)$/

/** 进展情况 · 备注 */
const besides = /情况$|进展|说明|备注|成效/

/** Whether the first row does, and most of the others; headings are none of them. */
function mostly(rows: readonly Row[], does: (row: Row) => boolean): boolean {
  const own = rows.filter(row => row.cells.filter(({lines}) => lines.length > 0).length > 1 && !acrossOf(row))
  return own[0] !== undefined && does(own[0]) && 2 * own.filter(does).length > own.length
}

/** Units in a bare bracket may be anything. */
const hasClause = (line: Line, lexicon: Lexicon): boolean =>
  recognise(line, lexicon).some(({nodes}) => nodes.some(node => node.type === 'duty' && node.label !== ''))

/** 成员单位:甲局、乙局 · 资金:丙局 */
function headingEnd(folded: string): number {
  return /^[^、,;。:()]{2,8}:/.exec(folded)?.[0].length ?? 0
}

/** Whether a line of a cell names units, or says in a clause who does what. */
export function assigns(line: Line, lexicon: Lexicon): boolean {
  const {folded} = line
  return saysRole(line, lexicon) || namesWholeUnits(folded, {start: headingEnd(folded), end: folded.length})
}

/** Whether it says in a clause who does what: 市水务局牵头. */
export function saysRole(line: Line, lexicon: Lexicon): boolean {
  return clauseIn(line, 'responsible', lexicon) !== undefined || sentenceOfCell(line, lexicon) !== undefined
}
