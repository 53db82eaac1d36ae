/** What the cells of a table's row say, and what merged cells of rows above say of it. */
import type {Cell, Line, Row} from '../plan/blocks.ts'
import type {Column} from '../plan/columns.ts'
import type {Duty, Note, Section} from '../plan/types.ts'
import {fieldNode, inherit, unitsIn} from './duties.ts'
import type {Lexicon} from './roles.ts'

/** What is known of a table, whose rows may stand in several sections. */
export interface TableState {
  columns: Column[]
  count: number
  /** The duties and fields of merged cells, which go on into later rows. */
  duties: Map<readonly Line[], Duty[]>
  fields: Map<readonly Line[], Note[]>
  group?: {lines: readonly Line[]; section: Section}
}

export function fieldsOfCell(cell: Cell, {header}: Column, {fields}: TableState): Note[] {
  if (!cell.origin) return (fields.get(cell.lines) ?? []).map(note => ({...note, inherited: true}))
  const notes = cell.lines.map(line => {
    const all = {start: 0, end: line.value.length}
    return fieldNode(line, all, header, all)
  })
  fields.set(cell.lines, notes)
  return notes
}

export function dutiesOfCell(
  cell: Cell,
  {role, header}: Column,
  state: TableState,
  lexicon: Lexicon,
): (Duty | Note)[] {
  if (!cell.origin) return inherit(state.duties.get(cell.lines) ?? [])
  const nodes = cell.lines.flatMap(line => unitsIn(line, role!, header, lexicon))
  state.duties.set(
    cell.lines,
    nodes.filter((node): node is Duty => node.type === 'duty'),
  )
  return nodes
}

/** A cell merged over several roles says of none of its units which it has: they are responsible. */
export function columnOf({cells}: Row, index: number, columns: readonly Column[]): Column {
  const column = columns[index]!
  const covered = columns.filter(
    (other, at) => cells[at]?.lines === cells[index]!.lines && other.kind === 'role',
  )
  return covered.length > 1
    ? {...column, header: covered.map(({header}) => header).join('、'), role: 'responsible'}
    : column
}
