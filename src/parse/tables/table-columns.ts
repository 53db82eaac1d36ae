/** The columns of a table, by its row of headers. */
import type {Row} from '../../plan/blocks.ts'
import {type Column, columnFor, isField, isOwnNumber} from '../../plan/columns.ts'
import {bareHeader, longestHeader} from '../clauses/header-words.ts'
import {isOfMembers, type Lexicon} from '../clauses/roles.ts'
import {withAssigning} from './assigning-columns.ts'
import {withoutBeside, withoutFigures} from './beside-words.ts'
import {withUnitsBeside} from './columns-of-units.ts'
import {directory, dutyColumns, isOfDuties, isOfGoals} from './duty-columns.ts'
import {withFiner} from './finer-columns.ts'
import {goalColumns} from './goal-columns.ts'

/** What stands below 序号. */
const number = /^\(?(?:\d+|[一二三四五六七八九十]+)[).、]*$/

/** How many rows below its headers show what a table holds. */
const mostShown = 5

/** The columns, if the row at a place is a header that names a role. A second header row says more of the first. */
export function readHeader(
  rows: readonly Row[],
  at: number,
  above: Column[] | undefined,
  lexicon: Lexicon,
): Column[] | undefined {
  const {cells} = rows[at]!
  const headers = cells.map(({lines}) => bareHeader(lines.map(({folded}) => folded).join('')))
  if (headers.some(isTooLong) || headers.filter(header => header !== '').length < 2) return undefined
  // A short task that says who is responsible, `1 · 落实政策。 · 市财政局`, is no row of headers.
  if (headers.some(header => number.test(header) || /[。;!?]/.test(header))) return undefined
  const below = rows.slice(at + 1, at + 1 + mostShown)
  const {table} = rows[at]!
  const rest = () => rows.slice(at + 1).filter(row => row.table === table)
  const all = withOwnNumber(columnsOf(headers, above, lexicon), below)
  const found =
    withRoles(all, headers, above ? undefined : below, lexicon) ??
    (above || !headers.some(isOfGoals) ? undefined : goalColumns(all, rest()))
  const columns = found && withUnitsBeside(withoutFigures(found, below), below)
  if (!columns?.some(({kind}) => kind === 'task')) return undefined
  return withFiner(columns, rest())
}

/** The columns of a table without 序号, with 提案号 as its number if nothing but digits stands below. */
function withOwnNumber(columns: Column[], below: readonly Row[]): Column[] {
  const at = columns.findIndex(({header}) => isOwnNumber(header))
  if (at < 0 || columns.some(({kind}) => kind === 'number')) return columns
  const texts = below.map(({cells}) => (cells[at]?.lines ?? []).map(({folded}) => folded).join(''))
  return texts.every(text => /^(?:\d+|第\d+号)$/.test(text))
    ? columns.with(at, {...columns[at]!, kind: 'number'})
    : columns
}

/** The columns, if they say who has to do what; without rows below, a second header row may say it. */
function withRoles(
  columns: Column[],
  headers: readonly string[],
  below: readonly Row[] | undefined,
  lexicon: Lexicon,
): Column[] | undefined {
  const ofDuties = headers.some(isOfDuties) ? dutyColumns(columns) : undefined
  if (ofDuties) return ofDuties
  if (!columns.some(({kind}) => kind === 'task')) return undefined
  if (columns.some(({kind}) => kind === 'role'))
    return headers.some(header => lexicon.roleOf(header) && !isField(header)) ? columns : undefined
  return below && withAssigning(columns, below, lexicon)
}

/** 进展情况、存在问题及下一步打算 may be long. */
function isTooLong(header: string): boolean {
  return header.length > (/情况|打算|备注|说明/.test(header) ? 2 * longestHeader : longestHeader)
}

const ofPersons = /姓名|联络员/

/** Whether a table only says whom to call: 责任单位 · 联络员 · 联系电话. */
export function isDirectory(headers: readonly string[], lexicon: Lexicon): boolean {
  return (
    headers.some(header => directory.test(header)) &&
    headers.every(header => {
      const {kind} = columnFor(header, undefined, lexicon)
      return kind === 'number' || kind === 'role' || directory.test(header) || isField(header)
    })
  )
}

/**
 * Where no header beside 序号 says that it stands over the words of the tasks, the first does that says
 * nothing else: 民生福祉.
 */
function withWords(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({kind}) => kind === 'unit')) return columns
  if (columns.some(({kind}) => kind === 'task')) {
    // 具体要求 over the words and their number.
    const blank = columns.findIndex(
      ({kind, header}, at) => kind === 'field' && header === '' && columns[at + 1]?.kind === 'task',
    )
    const isNumber = blank >= 0 && !columns.some(({kind}) => kind === 'number')
    return isNumber ? columns.with(blank, {kind: 'number', header: ''}) : columns
  }
  // 责任单位 · 姓名 · 职务: whom to call.
  const roles = columns.findIndex(({kind}) => kind === 'role')
  const isOfPersons = columns.some(({header}) => ofPersons.test(header))
  const at = columns.findIndex(
    ({kind, header}, at) =>
      kind === 'field' &&
      header !== '' &&
      !isField(header) &&
      !directory.test(header) &&
      !(isOfPersons && at > roles),
  )
  const isTable = columns.some(({kind}) => kind === 'number')
  return at < 0 || !isTable ? columns : columns.with(at, {kind: 'task', header: columns[at]!.header})
}

/** 办理单位 leads where others assist it; elsewhere it may only be who offers a service. */
const handling = /^办理(?:单位|部门)$/
const assisting = /^(?:协办|会办|协助)(?:单位|部门)$/

/** 责任单位(配合单位) beside a lead: the bracket says which of them. */
const cooperating = /^责任(?:单位|部门)\((?:配合|协同|协办|协助|参与)(?:单位|部门)?\)$/

const category = /^.{0,4}(?:类别|分类|大类|板块|类型)$/
/**
 * A field of work stands over many tasks where the numbers, or two columns of words, stand behind it; else it
 * is the first of a task's words.
 */
const field = /^(?:.{0,4}(?:领域|方面)|(?:主要|重点|工作|任务|建设|发展)?方向)$/

/** Whether a header is that of what stands over tasks, wherever it stands. */
export function isOverTasks(header: string): boolean {
  return category.test(header) || field.test(header)
}

/** The columns below some headers. 类别 before the words of the tasks stands over them; elsewhere it is a field. */
export function columnsOf(
  headers: readonly string[],
  above: readonly Column[] | undefined,
  lexicon: Lexicon,
): Column[] {
  const columns = withoutBeside(
    withWords(headers.map((header, index) => columnFor(header, above?.[index], lexicon))),
  )
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const numbers = columns.findIndex(({kind}) => kind === 'number')
  // 领域 · 重点任务 · 具体举措 · 牵头单位: the words behind it are enough for a task and what it is called.
  const hasUnits = columns.some(({kind}) => kind === 'role')
  const isOverWords = (index: number) =>
    hasUnits &&
    columns.filter(({kind, header}, at) => at > index && kind === 'task' && !isOverTasks(header)).length > 1
  const isCategory = ({header}: Column, index: number) =>
    category.test(header) || (field.test(header) && (index < numbers || isOverWords(index)))
  const first = columns.findIndex(isCategory)
  const hasLead = columns.some(({role}) => role === 'lead')
  const isAssisted = !hasLead && columns.some(({header}) => assisting.test(header))
  return columns.map((column, index) => {
    if (hasLead && (isOfMembers(column.header) || cooperating.test(column.header)))
      return {...column, kind: 'role', role: 'cooperating'}
    if (isAssisted && handling.test(column.header)) return {...column, kind: 'role', role: 'lead'}
    if (index >= words) return column
    if (index === first) return {...column, kind: 'category'}
    return isCategory(column, index) || field.test(column.header) ? {...column, kind: 'task'} : column
  })
}
