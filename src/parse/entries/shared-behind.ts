/**
 * Units behind the last of several entries that hold for all of them: a bracket or labels on lines of their
 * own, or 以上由A负责.
 */
import {saysUntilWhen} from '../../plan/fields.ts'
import {fold} from '../../plan/fold.ts'
import {namesDay} from '../../plan/names-day.ts'
import type {Duty, Note, Task} from '../../plan/types.ts'
import {lacking} from '../assigning/lacking.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {looksAfter} from '../clauses/remarks.ts'
import {duty} from '../clauses/unit-duty.ts'
import type {Entry} from '../nesting/outline.ts'
import {inOrder} from '../reading/notes.ts'
import {type Clause, nodesIn} from '../reading/pieces.ts'

interface Read {
  entry: Entry
  assigned: readonly Clause[]
}

/**
 * The duties behind the last entry that the others have too; nothing where another one has its own, or
 * entries below it. `isLedIn` says that the words above lead to the entries, 具体举措:. They come before
 * those of a heading, which adds what they lack, as with the last entry itself.
 */
export function sharedBehind(
  all: readonly Read[],
  {isLedIn, inherited}: {isLedIn?: boolean; inherited: readonly Duty[]},
): Duty[] | undefined {
  const last = all.at(-1)
  if (all.length < 2 || last?.assigned.length !== 1) return undefined
  const others = all.slice(0, -1)
  const isBare = all.every(
    ({entry, assigned}) => entry.children.length === 0 && (assigned.length === 0 || entry === last.entry),
  )
  if (!isBare) return undefined
  const [clause] = last.assigned
  const speaksOfAll = clause!.ofSeveral && speaksOfWork(last.entry) && !isLookedAfter(clause!, others)
  const hasOwn = nameTheirOwn(all.map(({entry}) => entry)) || isOfItsHead(last.entry, clause!)
  if (!speaksOfAll && hasOwn) return undefined
  const isOfAll =
    clause!.ofSeveral || (hasLinesOfItsOwn(last.entry, clause!) && (isLedIn === true || areOneList(others)))
  if (!isOfAll) return undefined
  const own = nodesIn(last.assigned).filter(node => node.type === 'duty')
  return [...own, ...lacking(own, inherited)]
}

/** 以上任务由甲局牵头, 以上3项由甲局负责, but 以上校舍由甲局负责 is of what the last entry is about. */
function speaksOfWork({lines}: Entry): boolean {
  return lines.some(({folded}) => ofAllWork.test(folded))
}

const ofAllWork =
  /^[([]?(?:以上|上述)(?:各|所有|全部|[\d一二三四五六七八九十]+)*[项个条]*(?:重点|具体|目标|任务|工作|事项|措施|项目)*(?=$|[ :,均都分统由]|责任|牵头|主办|配合)/

/** 以上工作由甲局负责抽查 */
function isLookedAfter({nodes}: Clause, others: readonly Read[]): boolean {
  const words = others.flatMap(({entry}) => entry.lines.map(({folded}) => folded)).join('')
  return nodes.some(node => node.type === 'duty' && looksAfter(node.label, words))
}

/** A task of theirs with when all of it is due, 时间:3月底前 as well, unless it says so itself. */
export function withSharedDue(task: Task, all: readonly Read[]): Task {
  const due = nodesIn(all.at(-1)!.assigned).filter(
    node => isDeadline(node) && (saysUntilWhen(node.label ?? '') || /[前底]$/.test(node.value)),
  )
  if (due.length === 0 || namesDay(task) || task.children.some(isDeadline)) return task
  return {...task, children: inOrder([...task.children, ...due.map(node => ({...node, inherited: true}))])}
}

function isDeadline(node: Task['children'][number]): node is Note {
  return node.type === 'note' && node.field === 'deadline'
}

/**
 * A label, 牵头单位:甲局, that begins a line below the words of the last entry, or stands there behind when
 * it is due: 由甲局牵头 is of these alone.
 */
function hasLinesOfItsOwn({lines}: Entry, {nodes}: Clause): boolean {
  const duty = nodes.find(node => node.type === 'duty')
  const line = lines.slice(1).find(({line}) => line === duty?.position.start.line)
  const head = nodes.find(node => node.position.start.line === line?.line)
  if (!line || !head?.label || duty!.label === '') return false
  // 责 任 单 位:甲局
  return line.folded.replaceAll(' ', '').startsWith(fold(head.label).replaceAll(' ', ''))
}

/** (1)办好赛事; | (2)建设平台; before the last: one list, which no duty parts. */
function areOneList(others: readonly Read[]): boolean {
  return others.every(({entry: {lines}}) => lines.at(-1)!.folded.trimEnd().endsWith(';'))
}

/** 3.县气象台:提供预报。 | 责任单位:县气象台 says again whose the last is. */
function isOfItsHead({lines, marker}: Entry, {nodes}: Clause): boolean {
  const units = nodes.flatMap(node => (node.type === 'duty' ? node.children : []))
  const words = lines[0]!.folded.slice(marker.length).trimStart()
  return units.length === 1 && words.startsWith(`${fold(units[0]!.value)}:`)
}

/**
 * One says whose it is, (一)县农业局负责新建茶园; or two begin so, (一)县农业局:新建茶园, or one where the
 * others begin with places, or all of them with a name: 优化产业布局; alone only ends as one does.
 */
function nameTheirOwn(entries: readonly Entry[]): boolean {
  const heads = entries.map(headOf)
  const ofBodies = heads.filter(head => head?.isBody)
  const atWork = ofBodies.filter(head => ofWork.test(head!.behind)).length
  return (
    heads.some(head => head && ofDuty.test(ofWork.exec(head.behind)?.[1] ?? head.behind)) ||
    atWork > 1 ||
    (atWork > 0 && !heads.includes(undefined)) ||
    ofBodies.length === entries.length
  )
}

/** The unit that an entry begins with, and what stands behind it; nothing where it begins otherwise. */
function headOf({lines: [first], marker}: Entry): {isBody: boolean; behind: string} | undefined {
  const words = first!.folded.slice(marker.length).trimStart()
  const end = words.search(afterName)
  if (!namesWholeUnits(words, {start: 0, end})) return undefined
  return {isBody: ofBody.test(words.slice(0, end)), behind: words.slice(end)}
}

/** Bodies that have work done; the rest are also places where it is done, 县福利院:改造设施. */
const ofBody = /(?:[局处科股部委办厅镇乡]|办公室|街道|公司|集团|[大支总]队|法院|检察院)$/

const afterName = /负责|牵头|[ :,。;]|$/
const ofDuty = new RegExp(`^${duty}`)
/** What stands behind a mark or a blank. */
const ofWork = /^[ :,] *(.+)$/

/**
 * 具体举措: below the words of an entry, or as its heading, over those below it; 一、重点任务: may stand over
 * tasks of several, 二、保障措施: and 强化工作保障措施: over what is none.
 */
export function leadsTo({lines}: Entry): boolean {
  const words = lines.at(-1)!.folded.trimEnd()
  return words.endsWith(':') && (lines.length > 1 || measures.test(words))
}

const measures =
  /(?<!(?:^|[^一-鿿]|组织|工作|实施|服务|综合|各项|强化|完善|加强|健全|落实|做好)保障)(?:措施|举措):$/
