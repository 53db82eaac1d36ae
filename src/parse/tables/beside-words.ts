/** Columns that say something of a task whose words stand in another one: 存在问题 · 任务来源 · 2024年目标值 · 目标类型. */
import type {Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {acrossOf} from './table-headings.ts'

/** 任务来源 · 政策依据 · 指标性质 · 2024年目标值 · 提案人 · 项目单位 */
const ofTask = /(?:来源|依据|属性|性质|目标值|[提议]案?人|建议人|(?:项目|建设)单位|编号|代码)$/
/** 存在问题 · 需协调事项: behind the words of a task, how it stands; 下一步措施 is what there is to do. */
const ofState =
  /^(?:目前|当前)?(?:存在)?的?(?:主要|突出)?(?:困难|问题)(?:[及和与、/]?(?:困难|问题|原因|建议))?$|^需.*(?:问题|事项)$|^(?:困难|问题)(?:建议|反馈)$/
/** 目标类型 · A类: behind the words of a task; before them it stands over them. */
const ofKind = /(?:类别|类型|分类)$/
/** What there is to do, for sure. */
const ofWork = /任务|工作|事项|举措/
/** Where work is inspected, or put right, a problem is what there is to do. */
const ofInspection = /检查|督查|巡察|巡视|整改|反馈|审计|销号|排查/

/**
 * The columns with those as fields where another one stands over the words of the task; a plan of what to put
 * right keeps its problems.
 */
export function withoutBeside(columns: readonly Column[]): readonly Column[] {
  const ofWords = columns.filter(({kind}) => kind === 'task')
  if (ofWords.length < 2) return columns
  const headers = ofWords.map(({header}) => header)
  const isOfTask = (header: string) => ofTask.test(header)
  const hasOther = headers.some(header => !isOfTask(header) && !ofState.test(header))
  const work = columns.findIndex(
    ({kind, header}) => kind === 'task' && ofWork.test(header) && !isOfTask(header) && !ofState.test(header),
  )
  const words = columns.findLastIndex(({kind, header}) => kind === 'task' && !ofKind.test(header))
  const isPlain = work >= 0 && !columns.some(({header}) => ofInspection.test(header))
  return columns.map((column, at) => {
    const {kind, header} = column
    const isBeside =
      kind === 'task' &&
      ((hasOther && isOfTask(header)) ||
        (isPlain && at > work && ofState.test(header)) ||
        (words >= 0 && at > words && ofKind.test(header)))
    return isBeside ? {kind: 'field', header} : column
  })
}

/** 1200 · 3.5万元 · 95%以上 */
const figure = /^[≥≤<>约]?\d[\d,.]*(?:%|[万亿]?(?:元|亩|人|个|家|户|处|吨|公里|平方米)?)(?:以上)?$/
/** Whether a cell holds nothing but a figure. */
export const isFigure = (text: string): boolean => figure.test(text)
const blank = /^(?:[/\\—–-]+|无)?$/

/** The columns with those as fields below which nothing but figures stands; `below` are the rows that follow the headers. */
export function withoutFigures(columns: readonly Column[], below: readonly Row[]): Column[] {
  const rows = below.filter(
    row => !acrossOf(row) && row.cells.filter(({lines}) => lines.length > 0).length > 1,
  )
  const isOfFigures = (at: number) => {
    const texts = rows.map(({cells}) => (cells[at]?.lines ?? []).map(({folded}) => folded).join(''))
    return texts.some(isFigure) && texts.every(text => isFigure(text) || blank.test(text))
  }
  return columns.map((column, at) =>
    column.kind === 'task' && isOfFigures(at) ? {kind: 'field', header: column.header} : column,
  )
}
