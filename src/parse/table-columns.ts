/** The columns of a table, by their headers. */
import type {Row} from '../plan/blocks.ts'
import type {Role} from '../plan/types.ts'
import {fieldOf} from './fields.ts'
import type {Lexicon} from './roles.ts'

export interface Column {
  kind: 'number' | 'task' | 'role' | 'field'
  header: string
  role?: Role
}

const longestHeader = 14
const taskHeader = /任务|内容|事项|措施|项目|目标|问题|要求|举措|工作|指标|要点|名称|政策/
const numberHeader = /^(?:序号|编号|序|号|No\.?|项)$/i

/** The columns, if the row is a header that names a role. A second header row says more of the first. */
export function readHeader(
  {cells}: Row,
  above: Column[] | undefined,
  lexicon: Lexicon,
): Column[] | undefined {
  const headers = cells.map(cell =>
    cell.lines
      .map(line => line.folded)
      .join('')
      .replaceAll(' ', ''),
  )
  if (
    headers.some(header => header.length > longestHeader) ||
    headers.filter(header => header !== '').length < 2
  )
    return undefined
  const columns = headers.map((header, index): Column => columnFor(header, above?.[index], lexicon))
  const named = columns.filter(({kind}) => kind === 'role')
  if (!headers.some(header => lexicon.roleOf(header) !== undefined && !fieldOf(header))) return undefined
  return named.length > 0 && columns.some(({kind}) => kind === 'task') ? columns : undefined
}

export function columnFor(header: string, above: Column | undefined, {roleOf}: Lexicon): Column {
  if (header === '' && above) return above
  if (numberHeader.test(header)) return {kind: 'number', header}
  if (fieldOf(header) && (fieldOf(header) !== 'other' || !taskHeader.test(header)))
    return {kind: 'field', header}
  const role = roleOf(header)
  if (role && /单位|部门|牵头|配合|主体|[处科股]室|机构|政策局|协办|主办|主责/.test(header))
    return {kind: 'role', header, role}
  if (taskHeader.test(header)) return {kind: 'task', header}
  return {kind: 'field', header}
}
