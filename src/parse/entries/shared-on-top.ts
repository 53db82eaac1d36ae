/** Units right below the title, before the first entry, are those of all entries. */
import {type Line, pointAt} from '../../plan/blocks.ts'
import type {Duty, Note, Task} from '../../plan/types.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {hasTitle, titleLines} from '../document/title.ts'
import type {Entry, Outline} from '../nesting/outline.ts'
import {note} from '../reading/notes.ts'
import {isBesideTasks, isRemainder, saysSteps} from '../reading/part-headings.ts'
import {lineOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'
import {saysWhoAnswers} from '../recognisers/recogniser.ts'

const aboutWork = /指导思想|总体要求|工作目标|基本原则|要求|组织领导|保障/

export interface SharedOnTop {
  nodes: readonly (Note | Task)[]
  duties: readonly Duty[]
  /** Entries behind the work, which do not have them: 五、组织实施, 六、联系方式. */
  asides: ReadonlySet<Entry>
}

/**
 * What stands before the entries, and the duties that the entries have from there: then the title is no task.
 * A bracket that only names a unit, (县农业局), tells whose the document is, and whose the work only where
 * its title says that there is some and most entries name nobody else.
 */
export function sharedOnTop(
  nodes: readonly (Note | Task)[],
  preamble: readonly Line[],
  parts: Outline['parts'],
  {lexicon}: Reading,
): SharedOnTop {
  const none = {nodes, duties: [], asides: new Set<Entry>()}
  const [task, ...others] = nodes.filter(node => node.type === 'task')
  if (!task || others.length > 0) return none
  const title = titleLines(preamble)
  if (title.length === 0 || task.position.start.offset !== pointAt(title[0]!, 0).offset) return none
  const entries = parts.flatMap(part => ('entries' in part ? part.entries : []))
  // Where parts lead to the tasks, or say how the work is done, not all entries are tasks.
  const mayShare = entries.length > 0 && !entries.some(({lines}) => aboutWork.test(lines[0]!.folded))
  const words = title.map(({folded}) => folded.replace(/ *\([^()]*\)$/, '')).join('')
  const isTold = told.test(words)
  const isOwner = task.children.every(isUnnamed) && (hasTitle(title) || isTold)
  const saysWork = !isTold && ofWork.test(words)
  const work = entries.slice(0, entries.findLastIndex(entry => !isAside(entry)) + 1)
  const isOfAll = () => !holdNoWork(work) && !areMostlyOfOthers(entries, lexicon)
  const isShared = mayShare && (!isOwner || (saysWork && isOfAll()))
  if (!isShared && !isOwner) return none
  const end = task.position.end.offset!
  const lines = preamble.filter(line => line.offset >= task.position.start.offset! && line.offset < end)
  const notes = lines.map(line => note(title.includes(line) ? 'metadata' : 'preamble', [lineOf(line)]))
  const duties = isShared ? task.children.filter(node => node.type === 'duty') : []
  // What else stands on these lines is in their notes.
  const last = notes.at(-1)!.position.end.offset!
  const isBeside = (node: Note | Task) => node.position.start.offset! < last
  const behind = nodes.slice(nodes.indexOf(task) + 1).filter(node => !isBeside(node))
  const asides = new Set(work.length > 0 ? entries.slice(work.length) : [])
  return {nodes: [...nodes.slice(0, nodes.indexOf(task)), ...notes, ...behind], duties, asides}
}

/**
 * 任务分工, 整改清单, 工作台账, 十件实事: what a unit is to do, which 权力清单, 项目清单, 反馈问题清单 and
 * 工作方案 need not say.
 */
const ofWork =
  /分工|分解|任务|责任|职责|实事(?!求是)|重点工作|整改[^,。;]{0,6}(?:方案|措施|表|清单|台账)|(?:工作|目标)(?:安排|计划)?(?:表|清单|台账)/
/** 工作总结, 工作总结和下步打算, 整改情况的报告, 重点工作回顾, 实事完成进度, 会议上的发言 */
const told =
  /(?:总结|小结|回顾|进[展度]|成效|亮点|汇报|报告|情况|通报|公示|发言|讲话|致辞|材料)$|总结[和及与暨]/

/** 一、反馈问题, 二、实施步骤: parts of what is no work of the unit. */
function holdNoWork(entries: readonly Entry[]): boolean {
  return entries.some(entry => {
    const head = headOf(entry)
    return isAside(entry) || saysSteps(head) || noWork.test(head)
  })
}

/** 其他 over entries may be work as well. */
function isAside(entry: Entry): boolean {
  const head = headOf(entry)
  const isOther = entry.children.length > 0 && /^其[他它][。:]?$/.test(head)
  return isBesideTasks(entry) || (isRemainder(entry) && !isOther) || assessment.test(head)
}

function headOf({lines, marker}: Entry): string {
  return lines[0]!.folded.slice(marker.length).trim()
}

const assessment = /^(?:督[导查]|监督|检查)考核$/
const noWork = /^(?:反馈|存在|主要|突出)的?问题$/

function isUnnamed(node: Task['children'][number]): boolean {
  return node.type !== 'duty' || node.label === ''
}

/** Whether half of the entries without others below, or more, say themselves whose they are, or stand below one that does. */
function areMostlyOfOthers(entries: readonly Entry[], lexicon: Lexicon): boolean {
  const leaves = entries.flatMap(entry => leavesOf(entry, lexicon))
  return leaves.filter(isAssigned => isAssigned).length * 2 >= leaves.length
}

function leavesOf({lines, rows, children}: Entry, lexicon: Lexicon, isBelow = false): boolean[] {
  const isAssigned =
    isBelow || rows.length > 0 || lines.some(line => recognise(line, lexicon).some(saysWhoAnswers))
  return children.length > 0 ? children.flatMap(child => leavesOf(child, lexicon, isAssigned)) : [isAssigned]
}
