/** What the cells of a table's row say, and what merged cells of rows above say of it. */
import type {Cell, Line, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {clauseIn, clauseNodes, fieldNode, inherit, unitsIn} from '../clauses/duties.ts'
import {withSignsRead} from '../clauses/signed-units.ts'
import {report} from '../reading/findings.ts'
import {note} from '../reading/notes.ts'
import {lineOf, positionOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {joinBroken, joinFields} from './broken-names.ts'
import {isCourse, isUndecided, listsOf, unitsInTurn} from './cells-of-roles.ts'
import {isTorn} from './cut-words.ts'
import {unitsOfLines} from './labelled-lines.ts'
import {sentenceOfCell} from './sentence-cells.ts'
import {nobody} from './short-rows.ts'
import {addMark, type Marks} from './table-marks.ts'

/** What is known of a table, whose rows may stand in several sections. */
export interface TableState {
  /** Its last row of headers. */
  header: Row
  columns: Column[]
  /** The words of its rows of headers, which stand on each page again. */
  heads: readonly string[]
  /** Whether the first of its columns of words stands over the others, also where it is of one row alone. */
  isGrouped: boolean
  /** How many tasks it has so far. */
  count: number
  /** How many rows stand below its headers. */
  rows: number
  /** The duties and fields of merged cells, which go on into later rows. */
  duties: Map<readonly Line[], Duty[]>
  fields: Map<readonly Line[], (Duty | Note)[]>
  /** Where units are the headers: each header, and what the marks below them mean. */
  marks?: Marks
}

export function newTable(read: Pick<TableState, 'header' | 'heads' | 'columns' | 'marks'>): TableState {
  return {...read, isGrouped: false, count: 0, rows: 0, duties: new Map(), fields: new Map()}
}

/** All that a row says besides its number and its words. */
export function nodesOfRow(row: Row, state: TableState, reading: Reading): (Duty | Note)[] {
  const nodes: (Duty | Note)[] = []
  const isMerged = row.cells.some(({origin}) => !origin)
  row.cells.forEach((cell, index) => {
    const column = state.columns[index]
    const {marks} = state
    if (column?.kind === 'unit' && marks?.heads[index]) addMark(nodes, row, index, marks, reading)
    else if (isMerged && (row.cells[index - 1]?.lines === cell.lines || isOfWords(cell, row, state))) return
    else if (column?.kind === 'role')
      nodes.push(...dutiesOfCell(cell, columnOf(row, index, state.columns), state, reading))
    else if (column?.kind === 'field') nodes.push(...fieldsOfCell(cell, column, state, reading))
    // Beyond the last header somebody wrote beside the table.
    else if ((!column || column.kind === 'unit') && cell.origin)
      nodes.push(...cell.lines.map(line => note('text', [lineOf(line)])))
  })
  return nodes
}

/** A cell that covers columns of words besides holds words. */
function isOfWords({lines}: Cell, {cells}: Row, {columns}: TableState): boolean {
  return lines.length > 0 && cells.some((other, at) => other.lines === lines && columns[at]?.kind === 'task')
}

function fieldsOfCell(
  cell: Cell,
  {header}: Column,
  {fields}: TableState,
  {lexicon}: Reading,
): (Duty | Note)[] {
  if (!cell.origin) return (fields.get(cell.lines) ?? []).map(note => ({...note, inherited: true}))
  const nodes = joinFields(cell.lines).flatMap((line): (Duty | Note)[] => {
    const all = {start: 0, end: line.value.length}
    const isLabelled = remark.test(header) && lexicon.labelAt(line.folded) !== undefined
    const parts = isLabelled ? clauseIn(line, 'responsible', lexicon) : undefined
    return parts ? clauseNodes(line, parts) : [fieldNode(line, all, header, all)]
  })
  fields.set(cell.lines, nodes)
  return nodes
}

/** 备注 may hold 配合单位:市农业农村局. */
const remark = /备注|说明/

function dutiesOfCell(
  cell: Cell,
  {role, header, roles}: Column,
  state: TableState,
  reading: Reading,
): (Duty | Note)[] {
  if (!cell.origin) return inherit(state.duties.get(cell.lines) ?? [])
  const {lexicon, register} = reading
  const lines = joinBroken(cell.lines, register).flatMap(unitsInTurn)
  const lists = roles && listsOf(lines, header, roles)
  const unitsOf = (line: Line): (Duty | Note)[] => {
    const all = {start: 0, end: line.value.length}
    // With its header, so that it stays what it is when it is written.
    if (isUndecided(line)) return [{...fieldNode(line, all, header, all), field: 'other' as const}]
    if (isCourse(line)) report(reading.file, 'table-unclear', positionOf(lineOf(line)), line.value)
    if (roles && !clauseIn(line, role!, lexicon) && !nobody.test(line.folded))
      report(reading.file, 'table-unclear', positionOf(lineOf(line)), line.value)
    if (!persons.test(header) || !personsAlone.test(line.folded)) {
      const sentence = sentenceOfCell(line, lexicon)
      if (sentence) reportOthers(sentence, reading)
      return sentence ?? unitsIn(line, role!, header, lexicon)
    }
    return [{...fieldNode(line, all, header, all), field: 'person' as const}]
  }
  const signed = lists
    ? lists.flatMap((line, at) => unitsIn(line, roles![at]!, header, lexicon))
    : unitsOfLines(lines, unitsOf, lexicon)
  const nodes = [...withSignsRead(signed, reading)]
  reportTorn(nodes, reading)
  const [first] = nodes
  // Whoever 各区区长 are, the cell names no unit.
  if (first && nodes.every(node => node.type === 'note' && node.field === 'person'))
    report(reading.file, 'task-has-duty', first.position, cell.lines.map(({value}) => value).join(''))
  state.duties.set(
    cell.lines,
    nodes.filter((node): node is Duty => node.type === 'duty'),
  )
  return nodes
}

/** 由县住建局牵头,县公安局追赃挽损,年底前复工: what a sentence says of somebody else is not read. */
function reportOthers(nodes: readonly (Duty | Note)[], {file}: Reading): void {
  for (const node of nodes)
    if (node.type === 'note' && node.kind === 'text' && someoneAtWork.test(node.value))
      report(file, 'words-among-units', node.position, node.value)
}

/** A part of it that begins with a body, or says who is 负责; 县域布局优化 and 打开局面 name none. */
const someoneAtWork =
  /(?:^|[,，;；、])(?:(?:(?:[省市县区州旗乡镇][一-鿿]{0,8}?|[一-鿿]{2})(?:(?<![布格])局(?!面)|委(?![会托])|厅)|[县市区](?:医院|公司|中心)|规划院|各[乡镇街村县区]{1,2})[一-鿿]{2}|[一-鿿]{2,10}(?:负责|牵头|配合)(?!人))/

/** 市 · 区)政府: what is left of a name that a cell broke, and nothing joined. */
function reportTorn(nodes: readonly (Duty | Note)[], {file}: Reading): void {
  for (const node of nodes)
    if (node.type === 'duty')
      for (const {value, position} of node.children)
        if (isTorn(value)) report(file, 'table-unclear', position, value)
}

/** 责任单位及责任人: a name of a person may stand on a line of its own. */
const persons = /[人员]|领导/
const personsAlone = /^[一-鿿]{2,3}(?:[、 ][一-鿿]{2,3})*(?<![局厅委办部院会社处科室站所队组])$/

/** A cell merged over several roles says of none of its units which it has: they are responsible. */
function columnOf({cells}: Row, index: number, columns: readonly Column[]): Column {
  const column = columns[index]!
  const covered = columns.filter(
    (other, at) => cells[at]?.lines === cells[index]!.lines && other.kind === 'role',
  )
  return covered.length > 1
    ? {...column, header: covered.map(({header}) => header).join('、'), role: 'responsible'}
    : column
}
