/**
 * 列第一位者为牵头单位,下同: a rule by which the first-named unit leads, wherever no lead is written out;
 * 第一个逗号前为牵头单位: all that stand before the first such mark; 无牵头单位的,责任单位即为牵头单位: all.
 */
import {fold} from './fold.ts'
import type {Duty, Role, Task, Unit} from './types.ts'

const lead =
  '[^,。;()]{0,10}?(?:为|是)(?:该[^,。;()牵]{0,6}|工作|任务|项目|责任|主要?)?(?:总?牵头|主办|主责|第一责任|主要责任)'
/** How folded words name who comes first: 第1位, 首列, 前一个单位. */
export const firstPlace =
  '第一(?![至、和]第)|第1[位个名家]|首[位个列]|为首|(?:前一个|打头)(?=单位|部门)|前者(?=[为是])|最前'
const rule = new RegExp(
  `(?:(?:${firstPlace})(?:位|个|名)?面?的?|[排列]在前面?的?)(?:${lead}|的?(?:部门|单位|者|的)(?:负责|总)?(?:牵头(?!单位|部门)|负总责))`,
)
/** 逗号前 · “;”之前 · 第一个分号前 */
const beforeMark = new RegExp(`(?:([逗分顿])号|[“"'(]([,;、])[”"')]号?)[之以]?前${lead}`)
const markNamed: Record<string, string> = {逗: ',', 分: ';', 顿: '、'}
const onwards = /起|以下|下同|后同|以后/
/** 没有牵头单位的,责任单位即为牵头单位 */
const allLead =
  /(?:无|没有|未[^,。;()]{0,4})牵头(?:单位|部门)的?,?[^,。;()]{0,6}责任(?:单位|部门)[^,。;()]{0,4}[为是]牵头/
/** 分别负责为各部门按职责分别牵头: where several share a task so, each leads its part. */
const severally = /分别负责(?:的|者)?[为是][^,。;()]{0,12}牵头/

/** Whether folded words state no more than that. */
export function saysSeverally(words: string): boolean {
  return words.includes('分别负责') && severally.test(words)
}

const firstWords = [
  '第一',
  ...['第1位', '第1个', '第1名', '第1家'],
  ...['首位', '首个', '首列', '为首'],
  ...['前一个', '前者', '打头'],
  '最前',
  '排在前',
  '列在前',
  '号前',
  '号之前',
  '号以前',
  '”前',
  '"前',
] as const
const othersAre = /(?:其余|余者|其他|其它|[号”"][之以]?后)[^,。;]{0,10}?((?:配合|协办|参与|参加|协同|协助))/

/** Whether some words may state such a rule: it cannot do without one of these, and says what is what. */
export function saysFirst(words: string): boolean {
  if (!['为', '是', '第一', '首', '前一', '前者', '打头'].some(word => words.includes(word))) return false
  return firstWords.some(word => words.includes(word)) || (words.includes('牵头') && allLead.test(words))
}

// 排在首位的为第一牵头单位 tells which of several that lead is the first.
const ofFirst = /(?:首[位个]|最前|排名|第一[位个名家者])[^。;第]{0,15}?(牵头|负总责)/

// 标注下划线的为牵头单位: a text does not show it.
const ofType = /(?:加粗|粗体|黑体|斜体|下划线|标[红黑粗]|红[色字])[^。;]{0,10}?[为是](牵头|主办)/

/**
 * Where folded words that speak of who comes first, or of how a name is printed, say who leads, and state no
 * rule that is understood: 排名首位的视情况牵头, 加粗单位为牵头单位.
 */
export function unreadRule(words: string): {start: number; end: number} | undefined {
  const found = ofFirst.exec(words) ?? ofType.exec(words)
  if (!found || firstNamedIn(words)) return undefined
  const end = found.index + found[0].length
  return {start: end - found[1]!.length, end}
}

/** 其余为配合单位: what folded words call the others; empty where they do not. */
export function othersIn(words: string): string {
  return othersAre.exec(words)?.[1] ?? ''
}

/** 列第一位的部门(单位)为牵头部门(单位) · 市(州)、部门: what such a bracket adds is of the word before it. */
const alsoMeant =
  /(?<=[一-鿿])[([](?:部门|单位|[处科]室|地区|企业|机构|个人|责任人|[省市县区州]|[、/和或及])+[)\]]/g

/**
 * What folded words state of the first-named: which mark stands behind them, if not the first alone; what the
 * others are; whether it holds only from there on; whether all lead, or all that share a task.
 */
export function firstNamedIn(
  sentence: string,
): {others: string; isOnwards: boolean; mark?: string; all?: boolean; severally?: boolean} | undefined {
  const words = sentence.replaceAll(' ', '').replace(alsoMeant, '')
  if (!saysFirst(words)) return undefined
  if (allLead.test(words)) return {others: '', isOnwards: onwards.test(words), all: true}
  const before = words.includes('前') ? beforeMark.exec(words) : null
  if (!before && !rule.test(words)) return undefined
  const mark = before ? (before[2] ?? markNamed[before[1]!]!) : undefined
  return {
    others: othersIn(words),
    isOnwards: onwards.test(words),
    ...(mark && {mark}),
    ...(saysSeverally(words) && {severally: true}),
  }
}

/** From which offset on a rule holds, and what the others are then. */
export interface FirstNamed {
  from: number
  others: Role
  /** The units before the first such mark lead, or all where there is none. */
  mark?: string
  /** All lead. */
  all?: boolean
  /** Where a clause says 分别负责, all of it lead. */
  severally?: boolean
}

/** The children of a task after the rules; the same array where none holds. `source` is the text that places refer to. */
export function withLead(
  children: Task['children'],
  rules: readonly FirstNamed[],
  source = '',
): Task['children'] {
  const duties = children.filter(node => node.type === 'duty')
  const first = duties.find(duty => duty.role === 'responsible' && duty.children.length > 0)
  const rule = rules.findLast(({from}) => first && (first.position.end.offset ?? 0) >= from)
  if (!first || !rule || duties.some(duty => duty.role === 'lead')) return children
  return children.flatMap((node): Task['children'] => {
    if (node.type !== 'duty' || node.role !== 'responsible') return [node]
    if (rule.all || (rule.severally && node.label.startsWith('分别'))) return [{...node, role: 'lead'}]
    if (node !== first) return [{...node, role: rule.others}]
    return promoted(node, rule.mark ? countBefore(rule.mark, node.children, source) : 1, rule.others)
  })
}

/** A duty's first units as a duty of their own. */
function promoted(duty: Duty, count: number, others: Role): Duty[] {
  const leads = duty.children.slice(0, count)
  const rest = duty.children.slice(count)
  if (rest.length === 0) return [{...duty, role: 'lead'}]
  const {start, end} = duty.position
  const border = leads.at(-1)!.position.end
  const {openEnded, ...closed} = duty
  return [
    {...closed, role: 'lead', children: leads, position: {start, end: border}},
    {...duty, role: others, children: rest, position: {start: border, end}},
  ]
}

/** How many units stand before the first mark between two of them. */
function countBefore(mark: string, units: readonly Unit[], source: string): number {
  const at = units.findIndex(({position}, index) => {
    const next = units[index + 1]
    if (!next) return true
    const between = fold(source.slice(position.end.offset, next.position.start.offset))
    return between.replace(noMark, '').includes(mark)
  })
  return at + 1
}

/** What may stand between two units and hold marks of its own: remarks, and the source's markup. */
const noMark = /\([^()]*\)|<[^>]*>|&#?\w+;/g
