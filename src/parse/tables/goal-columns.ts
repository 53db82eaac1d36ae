/** Tables of towns and what is asked of each: 乡镇 · 目标任务, where the goals say what there is to do. */
import type {Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {fieldOf} from '../../plan/fields.ts'
import {isOfUnits} from './duty-columns.ts'
import {foldedOf} from './short-rows.ts'
import {acrossOf} from './table-headings.ts'

/** 乡镇 · 镇(街道) · 县(市、区) */
const places = /^各?(?:乡镇|[县市区旗]{2}|[乡县镇]\([镇市区街道、]+\)|乡镇(?:街道|\(街道\))|镇街|街镇)$/
/** Whether a header is that of those who have goals. */
export const isOfGoalsUnits = (header: string): boolean => isOfUnits(header) || places.test(header)

const goals = /^(?:工作|目标|重点|主要)任务$/
/** Whether a header is that of goals. */
export const isOfGoals = (header: string): boolean => goals.test(header)

/** 新建羊圈12处; 120株, 完成120株 only say how much. */
const work =
  /^(?:新建|改建|扩建|修建|建设|建成|建立|建好|创建|完善|健全|加强|推进|开展|组织|实施|落实|打造|提升|提高|改造|整治|排查|清理|疏通|修缮|种植|推广|培育|发展|引进|编制|举办|做好|抓好)[一-鿿]{2}/
/** The sum of all is nobody's. */
const ofAll = /^(?:全[省市县区州旗镇乡]|[合总小共]计)/

/** Whether a goal says what one of those beside it has to do. */
export function isGoalOf(unit: string, words: string): boolean {
  return unit !== '' && !ofAll.test(unit) && work.test(words)
}

/** The columns, where nothing stands beside places and goals but numbers, deadlines and remarks, and every row says what to do. */
export function goalColumns(columns: readonly Column[], below: readonly Row[]): Column[] | undefined {
  const unit = columns.findIndex(({header}) => isOfGoalsUnits(header))
  const words = columns.findIndex(({header}) => isOfGoals(header))
  if (unit < 0 || words < 0) return undefined
  const isPlain = ({kind, header}: Column, at: number) =>
    at === unit || at === words || kind === 'number' || header === '备注' || fieldOf(header) === 'deadline'
  const rows = below.filter(row => !acrossOf(row))
  const textAt = ({cells}: Row, at: number) => (cells[at] ? foldedOf(cells[at]) : '')
  if (!columns.every(isPlain) || rows.length === 0) return undefined
  if (!rows.every(row => isGoalOf(textAt(row, unit), textAt(row, words)))) return undefined
  return columns.map((column, at): Column => {
    if (at === unit) return {kind: 'role', header: column.header, role: column.role ?? 'responsible'}
    return at === words ? {kind: 'task', header: column.header, isOfDuties: true} : column
  })
}
