/** 列第一位者为牵头单位，下同: a rule by which the first-named unit leads, wherever no lead is written out. */
import type {Duty, Role, Task} from './types.ts'

const rule = /(?:第一(?:位|个|名)?|首位|最前面?)[^,。;()]{0,10}?(?:为|是)(?:总?牵头|主办|第一责任|主要责任)/
const onwards = /起|以下|下同|后同|以后/
const firstWords = ['第一', '首位', '最前'] as const
const othersAre = /(?:其余|其他|其它)[^,。;]{0,10}?((?:配合|协办|参与|协同|协助))/

/** Whether some words may state such a rule: it cannot do without one of these. */
export function saysFirst(words: string): boolean {
  return firstWords.some(word => words.includes(word))
}

/** The rule that folded words state: what it calls the others, if anything, and whether it holds only from there on. */
export function firstNamedIn(words: string): {others: string; isOnwards: boolean} | undefined {
  if (!saysFirst(words) || !rule.test(words)) return undefined
  return {others: othersAre.exec(words)?.[1] ?? '', isOnwards: onwards.test(words)}
}

/** From which offset on a rule holds, and what the others are then. */
export interface FirstNamed {
  from: number
  others: Role
}

/** The children of a task after the rules; the same array where none holds. */
export function withLead(children: Task['children'], rules: readonly FirstNamed[]): Task['children'] {
  const duties = children.filter(node => node.type === 'duty')
  const first = duties.find(duty => duty.role === 'responsible' && duty.children.length > 0)
  const rule = rules.findLast(({from}) => first && (first.position.end.offset ?? 0) >= from)
  if (!first || !rule || duties.some(duty => duty.role === 'lead')) return children
  return children.flatMap((node): Task['children'] => {
    if (node.type !== 'duty' || node.role !== 'responsible') return [node]
    return node === first ? promoted(node, rule.others) : [{...node, role: rule.others}]
  })
}

/** A duty's first unit as a duty of its own. */
function promoted(duty: Duty, others: Role): Duty[] {
  const [lead, ...rest] = duty.children
  if (!lead) return [duty]
  const {start, end} = duty.position
  if (rest.length === 0) return [{...duty, role: 'lead'}]
  const border = lead.position.end
  const {openEnded, ...closed} = duty
  return [
    {...closed, role: 'lead', children: [lead], position: {start, end: border}},
    {...duty, role: others, children: rest, position: {start: border, end}},
  ]
}
