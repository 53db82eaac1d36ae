/**
 * Duties as they were written before a rule such as 列第一位者为牵头单位，下同 made their first units lead:
 * `（甲局、乙局负责）`, where the lead and the others alone, 牵头单位：甲局负责, would be no good Chinese.
 */
import {type FirstNamed, firstNamedIn, withLead} from '../../plan/first-named.ts'
import {fold} from '../../plan/fold.ts'
import {roleOfLabel} from '../../plan/role-keys.ts'
import type {Duty, Note, Plan, Role, Section, Task} from '../../plan/types.ts'
import {isVerb, roleSaid} from './assignments.ts'

type Children = Task['children']

/** The plan with such duties as they were, where its prose states the rule, or the bracket of the first of them can. */
export function beforeFirstNamed(plan: Plan): Plan {
  const stated = rulesIn(plan.children)
  if (stated.length > 0)
    return {...plan, children: undone(plan.children, {rules: stated}) as Plan['children']}
  const first = firstPair(plan.children)
  if (!first) return plan
  const rules = [{from: first.lead.position.end.offset ?? 0, others: first.others}]
  if (!holdsEverywhere(plan.children, rules)) return plan
  const telling = {rules, says: first.task}
  return {...plan, children: undone(plan.children, telling) as Plan['children']}
}

/** The rules that prose states, each with the place from which on it holds. */
function rulesIn(children: Children): FirstNamed[] {
  return children.flatMap((node): FirstNamed[] => {
    if (node.type === 'section' || node.type === 'task') return rulesIn(node.children)
    if (node.type !== 'note' || node.kind === 'field' || node.kind === 'residue') return []
    const rule = firstNamedIn(fold(node.value))
    // What stands before a mark is written with its role, as are all where all lead.
    if (!rule || rule.mark || rule.all) return []
    const from = rule.isOnwards ? (node.position.start.offset ?? 0) : 0
    return [{from, others: roleOfLabel(rule.others) ?? 'responsible'}]
  })
}

interface Pair {
  task: Task
  lead: Duty
  others: Role
}

/** The first task whose list was parted into a lead and others. */
function firstPair(children: Children): Pair | undefined {
  for (const node of children) {
    if (node.type !== 'section' && node.type !== 'task') continue
    if (node.type === 'task') {
      const at = node.children.findIndex(isLeadByRule)
      const lead = node.children[at]
      const rest = node.children[at + 1]
      if (lead?.type === 'duty' && isVerb(lead.label) && rest?.type === 'duty' && isRestOf(rest, lead))
        return {task: node, lead, others: rest.role}
    }
    const below = firstPair(node.children)
    if (below) return below
  }
  return undefined
}

/** A unit that leads though its label says that it is responsible. */
function isLeadByRule(node: Children[number]): node is Duty {
  return (
    node.type === 'duty' &&
    node.role === 'lead' &&
    node.children.length === 1 &&
    (node.label === '' || isVerb(node.label)) &&
    roleSaid(node.label) === 'responsible'
  )
}

function isRestOf(duty: Duty, lead: Duty): boolean {
  return (
    duty.role !== 'lead' &&
    duty.label === lead.label &&
    duty.position.start.offset === lead.position.end.offset
  )
}

/** Whether the rules make of no task what it is not. */
function holdsEverywhere(children: Children, rules: readonly FirstNamed[]): boolean {
  return children.every(node => {
    if (node.type !== 'section' && node.type !== 'task') return true
    const isSame = node.type === 'section' || withLead(node.children, rules) === node.children
    return isSame && holdsEverywhere(node.children, rules)
  })
}

interface Telling {
  rules: readonly FirstNamed[]
  /** The task that states the rule. */
  says?: Task
}

function undone(children: Children, telling: Telling): Children {
  return children.map(node => {
    if (node.type !== 'section' && node.type !== 'task') return node
    const own = node.type === 'task' ? beforeRules(node, telling) : node.children
    return {...node, children: undone(own, telling)} as Section | Task
  })
}

function beforeRules(task: Task, {rules, says}: Telling): Children {
  const {children} = task
  const at = children.findIndex(isLeadByRule)
  const lead = children[at] as Duty | undefined
  if (!lead) return children
  const next = children[at + 1]
  const rest = next?.type === 'duty' && isRestOf(next, lead) ? next : undefined
  const whole: Duty = rest
    ? {
        ...rest,
        role: 'responsible',
        children: [...lead.children, ...rest.children],
        position: {start: lead.position.start, end: rest.position.end},
      }
    : {...lead, role: 'responsible'}
  const others = rules.findLast(({from}) => (whole.position.end.offset ?? 0) >= from)?.others
  const before = children.toSpliced(at, rest ? 2 : 1, whole).map(node => {
    const wasOther = node.type === 'duty' && node.role === others && roleSaid(node.label) === 'responsible'
    return wasOther ? {...node, role: 'responsible' as const} : node
  })
  if (!isSame(withLead(before, rules), children)) return children
  return task === says ? before.toSpliced(at + 1, 0, ruleNote(whole, others)) : before
}

function isSame(some: Children, others: Children): boolean {
  return some.length === others.length && some.every((node, at) => say(node) === say(others[at]!))
}

function say(node: Children[number]): unknown {
  if (node.type !== 'duty') return node
  const units = node.children.map(({value}) => value)
  return JSON.stringify([node.role, node.label, node.openEnded, units])
}

/** The rule, as it stands in the bracket that it follows. */
function ruleNote({position}: Duty, others: Role | undefined): Note {
  const rest = others === 'cooperating' ? '，其余为配合单位' : ''
  const value = `列第一位者为牵头单位${rest}，下同`
  return {type: 'note', kind: 'field', label: '', field: 'other', value, position}
}
