/** Tables of units and what is asked of each: 乡镇 · 目标任务, where the goals say what there is to do. */
import type {Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {fieldOf} from '../../plan/fields.ts'
import {directory, dutyColumns, isOfGoals, isOfPlaces, isOfUnits} from './duty-columns.ts'
import {foldedOf} from './short-rows.ts'
import {acrossOf} from './table-headings.ts'

/** Whether a header is that of those who have goals. */
export const isOfGoalsUnits = (header: string): boolean => isOfUnits(header) || isOfPlaces(header)

/** 新建羊圈12处, 完成造林1200亩: what there is to do. */
const work =
  /^(?:全面|全力|扎实|有序|积极|切实)?(?:新建|改建|扩建|修建|建设|建成|建立|建好|创建|完善|健全|加强|强化|加快|加大|推进|推动|开展|组织|实施|落实|打造|提升|提高|改造|整治|排查|清理|疏通|修缮|种植|推广|培育|发展|引进|编制|制定|举办|做好|抓好|负责|确保|完成)[一-鿿]{2}/
/** Whether words say what there is to do. */
export const saysWork = (words: string): boolean => work.test(words)
/** 120株, 完成120株, 不少于9000亩: how much of it. */
const measure =
  /^(?:完成|新增|达到?|约|不[少低]于|超过?)?[≥≤<>]?\d[\d,.]*(?:[-~—]\d[\d,.]*)?(?:%|[^\d、,;]{0,4})(?:以上|左右|以内)?$/
/** The sum of all is nobody's. */
const ofAll = /^(?:全[省市县区州旗镇乡]|[合总小共]计)/

/** One of those beside goals, and what stands beside it. */
export interface Goal {
  unit: string
  words: string
}

/** Whether all goals may say what one of those beside them has to do; of towns, whether most plainly do. */
export function areGoals(header: string, goals: readonly Goal[]): boolean {
  const isFigure = (words: string) => words !== '' && words.split(/[、,;]/).every(part => measure.test(part))
  if (goals.length === 0 || goals.some(({unit, words}) => ofAll.test(unit) || isFigure(words))) return false
  if (isOfUnits(header)) return true
  return (
    goals.every(({unit}) => unit !== '') &&
    2 * goals.filter(({words}) => saysWork(words)).length > goals.length
  )
}

/** 责任人 · 资金: who looks after it in a town, and what it costs. Whoever else stands there may have the work. */
function isBeside({kind, header}: Column): boolean {
  if (directory.test(header)) return false
  return kind === 'number' || header === '备注' || /资金|投资/.test(header) || isOfFields(header)
}

const isOfFields = (header: string) => /^(?:deadline|person)$/.test(fieldOf(header) ?? '')

/** The columns of units and their goals, where the rows say what to do; beside towns nothing else may stand. */
export function goalColumns(columns: readonly Column[], below: readonly Row[]): Column[] | undefined {
  const ofUnits = columns.some(({header}) => isOfUnits(header)) ? dutyColumns(columns) : undefined
  const unit = columns.findIndex(({header}) => (ofUnits ? isOfUnits(header) : isOfPlaces(header)))
  const words = columns.findLastIndex(({header}) => isOfGoals(header))
  if (unit < 0 || words < 0) return undefined
  if (!ofUnits && !columns.every((column, at) => at === unit || at === words || isBeside(column)))
    return undefined
  const textAt = ({cells}: Row, at: number) => (cells[at] ? foldedOf(cells[at]) : '')
  const goals = below
    .filter(row => !acrossOf(row))
    .map(row => ({unit: textAt(row, unit), words: textAt(row, words)}))
  if (!areGoals(columns[unit]!.header, goals)) return undefined
  return columns.map((column, at): Column => {
    if (at === unit) return {kind: 'role', header: column.header, role: column.role ?? 'responsible'}
    return at === words ? {kind: 'task', header: column.header, isOfDuties: true} : column
  })
}
