/** Columns that hold units beside a lead, as all their cells show, though their headers name no role: 牵头单位 · 承接部门. */
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import type {Role} from '../../plan/types.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import {report} from '../reading/findings.ts'
import {lineOf, positionOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {nobody} from './short-rows.ts'
import type {TableState} from './table-cells.ts'
import {acrossOf} from './table-headings.ts'

const headers = [
  // Who is named beside a lead, and has something to do with it.
  {header: /^(?:相关|有关|涉及)(?:单位|部门)$/, role: 'cooperating'},
  {
    header:
      /^(?:(?:责任|职责|任务|工作|部门|单位)分工|分工(?:单位|部门)|承接(?:单位|部门)|属地(?:政府|乡镇|街道|镇街)|(?:建设|业主)单位)$/,
    role: 'responsible',
  },
] as const satisfies readonly {header: RegExp; role: Role}[]

/** 主管部门 may have something to do, or only be asked. */
const unsure = /^(?:行业)?(?:主管|职能)(?:单位|部门)$/

/** The columns with those as roles; `below` are the rows that follow the headers. */
export function withUnitsBeside(columns: readonly Column[], below: readonly Row[]): Column[] {
  if (!columns.some(({role}) => role === 'lead')) return [...columns]
  return columns.map((column, at): Column => {
    if (column.kind !== 'field' && column.kind !== 'task') return column
    const role = headers.find(({header}) => header.test(column.header))?.role
    return role && holdsUnits(at, below) ? {kind: 'role', header: column.header, role} : column
  })
}

/** Reports the columns beside a lead of which nothing tells what their units have to do. */
export function reportUnsure(
  {header: {cells, table}, columns}: Pick<TableState, 'header' | 'columns'>,
  below: readonly Row[],
  {file}: Reading,
): void {
  if (!columns.some(({role}) => role === 'lead')) return
  columns.forEach(({kind, header}, at) => {
    const line = cells[at]?.lines[0]
    if (kind !== 'field' || !line || !unsure.test(header)) return
    const shown = below.slice(0, mostShown).filter(row => row.table === table)
    if (holdsUnits(at, shown)) report(file, 'table-unclear', positionOf(lineOf(line)), line.value)
  })
}

const mostShown = 5

function holdsUnits(at: number, below: readonly Row[]): boolean {
  const cells = below.flatMap(row => (acrossOf(row) ? [] : (row.cells[at] ?? [])))
  return cells.some(({lines}) => lines.length > 0 && !isNobody(lines)) && cells.every(namesUnits)
}

function namesUnits({lines}: Cell): boolean {
  return isNobody(lines) || lines.every(({folded}) => areWholeUnits(folded))
}

function isNobody([line, ...more]: Cell['lines']): boolean {
  return more.length === 0 && (line === undefined || nobody.test(line.folded))
}
