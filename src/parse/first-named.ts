/** 列第一位者为牵头单位,下同: a rule by which the first-named unit leads, wherever no lead is written out. */
import type {Duty, Plan, Role, Section, Task} from '../plan/types.ts'
import type {Reading} from './reading.ts'

const rule = /(?:第一(?:位|个|名)?|首位|最前面?)[^,。;()]{0,10}?(?:为|是)(?:总?牵头|主办|第一责任|主要责任)/
const onwards = /起|以下|下同|后同|以后/
const telling = ['第一', '首位', '最前'] as const
const othersAre = /(?:其余|其他|其它)[^,。;]{0,10}?((?:配合|协办|参与|协同|协助))/

/** Notes the rule if some words of the document state it; it holds from `place` on. */
export function noteFirstNamed(words: string, place: number, reading: Reading, everywhere = false): void {
  if (!telling.some(word => words.includes(word)) || !rule.test(words)) return
  const others = reading.lexicon.roleOf(othersAre.exec(words)?.[1] ?? '') ?? 'responsible'
  // Prose that does not say from where on means all tasks.
  const from = everywhere && !onwards.test(words) ? 0 : place
  reading.firstNamed.push({from, others})
}

/** Gives the lead to the first-named units, where a rule says so. */
export function applyFirstNamed(parent: Plan | Section | Task, rules: Reading['firstNamed']): void {
  if (rules.length === 0) return
  for (const node of parent.children) {
    if (node.type !== 'section' && node.type !== 'task') continue
    if (node.type === 'task') node.children = withLead(node.children, rules)
    applyFirstNamed(node, rules)
  }
}

function withLead(children: Task['children'], rules: Reading['firstNamed']): Task['children'] {
  const duties = children.filter(node => node.type === 'duty')
  const first = duties.find(duty => duty.role === 'responsible' && duty.children.length > 0)
  const rule = rules.findLast(({from}) => first && (first.position.end.offset ?? 0) >= from)
  if (!first || !rule || duties.some(duty => duty.role === 'lead')) return children
  return children.flatMap(node => {
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
