/** Where a document states that the first-named unit leads, and what comes of it. */
import type {VFile} from 'vfile'
import {type Line, positionIn} from '../../plan/blocks.ts'
import {firstNamedIn, unreadRule, withLead} from '../../plan/first-named.ts'
import type {Plan, Section, Task} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {report} from '../reading/findings.ts'
import type {Reading} from '../reading/reading.ts'

/** Notes the rule if some words of the document state it; it holds from `place` on. */
export function noteFirstNamed(words: string, place: number, reading: Reading, everywhere = false): void {
  const rule = firstNamedIn(words)
  if (!rule) return
  const others = reading.lexicon.roleOf(rule.others) ?? 'responsible'
  // Prose that does not say from where on means all tasks.
  const from = everywhere && !rule.isOnwards ? 0 : place
  reading.firstNamed.push({
    from,
    others,
    ...(rule.mark && {mark: rule.mark}),
    ...(rule.all && {all: true}),
    ...(rule.severally && {severally: true}),
  })
}

/** Reports a rule of a line that is not understood, 排名首位的视情况牵头; whether there is one. */
export function reportUnreadRule(line: Line, {start, end}: Span, file: VFile): boolean {
  const rule = unreadRule(line.folded.slice(start, end))
  if (!rule) return false
  const word = {start: start + rule.start, end: start + rule.end}
  report(file, 'role-word-in-prose', positionIn(line, word), line.value.slice(word.start, word.end))
  return true
}

/** Gives the lead to the first-named units, where a rule says so. */
export function applyFirstNamed(plan: Plan, {firstNamed, file}: Reading): void {
  if (firstNamed.length === 0) return
  // Behind all duties 以下 means nothing: such a remark is of them all, where none before it is.
  const last = lastDuty(plan)
  const behind = firstNamed.filter(({from}) => from > last).map(rule => ({...rule, from: 0}))
  const rules = behind.concat(firstNamed.filter(({from}) => from <= last))
  applyTo(plan, rules, rules.some(({mark}) => mark) ? String(file) : '')
}

/** Where the last duty ends. */
function lastDuty(parent: Plan | Section | Task): number {
  let last = 0
  for (const node of parent.children) {
    if (node.type === 'duty') last = Math.max(last, node.position.end.offset!)
    else if (node.type !== 'note') last = Math.max(last, lastDuty(node))
  }
  return last
}

function applyTo(parent: Plan | Section | Task, rules: Reading['firstNamed'], source: string): void {
  for (const node of parent.children) {
    if (node.type !== 'section' && node.type !== 'task') continue
    if (node.type === 'task') node.children = withLead(node.children, rules, source)
    applyTo(node, rules, source)
  }
}
