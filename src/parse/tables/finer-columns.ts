/** Columns that hold the words of the tasks, as the cells show, whatever their headers: 考核标准 in the rows of a merged 任务. */
import type {Cell, Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../plan/fields.ts'
import {acrossOf} from './table-headings.ts'

/** What says something of a task and is none: remarks, sums, how it stands. */
const ofTask =
  /备注|说明|情况|进度|电话|汇总|资金|投资|金额|经费|万元|分值|得分|权重|类型|性质|级别|来源|依据|计量|数量|目标值|指导|提出|对口|结果|周期|频次|文号|材料|方式|率$|范围|对象|实施地点/
const words = /[一-鿿]{2}/

/**
 * The columns, with the first field behind the words as words too where a row has units of its own beside it,
 * and the words that the rows above have.
 */
export function withFiner(columns: readonly Column[], below: readonly Row[]): Column[] {
  const last = columns.findLastIndex(({kind}) => kind === 'task')
  const behind = columns.slice(last + 1)
  const ofFields = behind.findIndex(({kind}) => kind !== 'field')
  const fields = ofFields < 0 ? behind : behind.slice(0, ofFields)
  const nth = fields.findIndex(
    ({header}, index) => mayBeWords(header) && below.some(row => hasOwnUnits(row, columns, last + 1 + index)),
  )
  if (nth < 0) return [...columns]
  return columns.with(last + 1 + nth, {kind: 'task', header: fields[nth]!.header})
}

function mayBeWords(header: string): boolean {
  const field = fieldOf(header)
  return header !== '' && field !== 'deadline' && field !== 'person' && !ofTask.test(header)
}

/** Whether a row has the words and the number of the one above, and in a column, and for units, what is its own. */
function hasOwnUnits(row: Row, columns: readonly Column[], at: number): boolean {
  const {cells} = row
  const own = cells[at]
  if (acrossOf(row) || !own || !isFilled(own) || cells[at - 1]?.lines === own.lines) return false
  const folded = own.lines.map(line => line.folded).join('')
  if (!words.test(folded) || isDeadline(folded)) return false
  return (
    columns.every(({kind}, index) => (kind !== 'task' && kind !== 'number') || !isFilled(cells[index])) &&
    columns.some(({kind}, index) => kind === 'role' && isFilled(cells[index]))
  )
}

/** Whether a cell holds words that no row above has. */
function isFilled(cell: Cell | undefined): boolean {
  return cell?.origin === true && cell.lines.length > 0
}
