/** A task whose fields are the items of its entry: （一）整改目标 （二）整改措施 （三）责任单位. */
import {isHeading} from '../../plan/heading.ts'
import type {Duty, Task} from '../../plan/types.ts'
import {type Assignment, assignmentsOf} from './assignments.ts'
import {type Block, linesOf} from './blocks.ts'
import {type Child, isWrittenHere} from './body.ts'
import {type Markers, nextMarkers} from './numbering.ts'
import {wordsOf} from './words.ts'

const itemLabel = /^[一-鿿]{2,10}$/

/**
 * Only where nothing else would do: a field of many lines or words, or of any words before the duties, or a heading alone above
 * entries.
 */
export function numberedFields(
  task: Task,
  markers: Markers,
  above: readonly Duty[],
): {blocks: Block[]; rest: Child[]} | undefined {
  const fields = task.children.filter(node => isWrittenHere(node, above))
  const rest = task.children.filter(
    node => node.type !== 'duty' && !(node.type === 'note' && node.kind === 'field'),
  )
  const entries = rest.filter(node => node.type === 'section' || node.type === 'task')
  const assignments = assignmentsOf(fields)
  if (assignments.length + entries.length < 2) return undefined
  if (!assignments.every(({label, asVerb}) => itemLabel.test(label) && asVerb === undefined)) return undefined
  const isLong = assignments.some(one => one.isField && !standsAlone(one))
  const firstDuty = fields.findIndex(({type}) => type === 'duty')
  const isBefore = fields.slice(0, firstDuty).some(node => node.type === 'note' && node.field === 'other')
  if (!isLong && !isBefore && (entries.length === 0 || !isHeadingAlone(task))) return undefined
  const print = nextMarkers(task, markers)
  return {blocks: assignments.flatMap((one, index) => itemBlocks(print(index + 1), one)), rest}
}

function isHeadingAlone(task: Task): boolean {
  const [words = '', ...more] = wordsOf(task)
  return more.length === 0 && isHeading(words)
}

/** Whether a field is known for one on a line of its own, `验收单位：甲局`. */
function standsAlone({label, words}: Assignment): boolean {
  if (words.includes('\n') || label.length + words.length >= longestLine) return false
  return tellingLabel.test(label) || (label.length >= 3 && label.length <= 8)
}

const longestLine = 80
const tellingLabel = /时[限间]|期限|领导|成果|汇总|联系|责任|牵头|负责/

function itemBlocks(marker: string, {label, words}: Assignment): Block[] {
  return words.includes('\n')
    ? [{type: 'line', text: `${marker}${label}`}, ...linesOf(words)]
    : [{type: 'line', text: `${marker}${label}：${words}`}]
}
