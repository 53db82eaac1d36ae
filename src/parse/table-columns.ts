/** The columns of a table, by its row of headers. */
import type {Row} from '../plan/blocks.ts'
import {type Column, columnFor, isField} from '../plan/columns.ts'
import {bareHeader, longestHeader} from './header-words.ts'
import type {Lexicon} from './roles.ts'

/** What stands below 序号. */
const number = /^\(?(?:\d+|[一二三四五六七八九十]+)[).、]*$/

/** The columns, if the row is a header that names a role. A second header row says more of the first. */
export function readHeader(
  {cells}: Row,
  above: Column[] | undefined,
  lexicon: Lexicon,
): Column[] | undefined {
  const headers = cells.map(({lines}) => bareHeader(lines.map(({folded}) => folded).join('')))
  if (
    headers.some(header => header.length > longestHeader) ||
    headers.filter(header => header !== '').length < 2
  )
    return undefined
  // A short task that says who is responsible, `1 · 落实政策。 · 市财政局`, is no row of headers.
  if (headers.some(header => number.test(header) || /[。;!?]/.test(header))) return undefined
  const columns = columnsOf(headers, above, lexicon)
  const named = columns.filter(({kind}) => kind === 'role')
  if (!headers.some(header => lexicon.roleOf(header) !== undefined && !isField(header))) return undefined
  return named.length > 0 && columns.some(({kind}) => kind === 'task') ? columns : undefined
}

const category = /^.{0,4}(?:类别|分类|大类|板块|类型)$/
/** A field of work stands over many tasks where the numbers stand behind it, else it is the first of a task's words. */
const field = /^.{0,4}(?:领域|方面)$/

/** The columns below some headers. 类别 before the words of the tasks stands over them; elsewhere it is a field. */
export function columnsOf(
  headers: readonly string[],
  above: readonly Column[] | undefined,
  lexicon: Lexicon,
): Column[] {
  const columns = headers.map((header, index) => columnFor(header, above?.[index], lexicon))
  const words = columns.findLastIndex(({kind}) => kind === 'task')
  const numbers = columns.findIndex(({kind}) => kind === 'number')
  const isCategory = ({header}: Column, index: number) =>
    category.test(header) || (index < numbers && field.test(header))
  const first = columns.findIndex(isCategory)
  return columns.map((column, index) => {
    if (index >= words) return column
    if (index === first) return {...column, kind: 'category'}
    return isCategory(column, index) || field.test(column.header) ? {...column, kind: 'task'} : column
  })
}
