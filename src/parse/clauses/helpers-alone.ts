/** Units that help one another where nobody stands before them: 县残联、县妇联按职责分工,密切配合 do the work. */
import {fold} from '../../plan/fold.ts'
import type {Duty, Plan, Section, Task} from '../../plan/types.ts'
import type {Reading} from '../reading/reading.ts'
import {startOfDuties} from './by-duties.ts'

/**
 * Gives them the work, where all of their task is read: who leads it may stand in a line of its own, a column
 * or a heading above. Where several name one who leads what stands below the heading, or one of those who do it
 * where nobody leads, they all share this task of it; else who has a role from above has no second one.
 */
export function applyHelpersAlone(plan: Plan, {file}: Reading): void {
  applyTo(plan, false, String(file))
}

function applyTo(parent: Plan | Section | Task, isLed: boolean, source: string): void {
  const children: (Duty | Plan['children'][number])[] = parent.children
  const duties = children.filter(node => node.type === 'duty')
  const leading = duties.filter(({role}) => role !== 'cooperating')
  const isLedHere = isLed || leading.length > 0
  const shared = leading.every(({inherited}) => inherited) ? leading : []
  const above = leadsOf(shared)
  let isShared = false
  for (const duty of duties) {
    const isAmong =
      duty.children.length > 1 && above.some(one => one.children.some(({name}) => names(duty, name)))
    const label = isLedHere && shared.length === 0 ? undefined : labelOfAlone(duty, source)
    if (label === undefined) continue
    if (isLedHere && !isAmong) {
      const isNew = duty.children.some(({name}) => !shared.some(one => names(one, name)))
      if (!isNew) children.splice(children.indexOf(duty), 1)
      else for (const one of shared) replaceWithout(children, one, duty)
      continue
    }
    duty.role = 'responsible'
    duty.label = label
    isShared ||= isAmong
  }
  if (isShared) for (const one of duties) if (one.inherited) children.splice(children.indexOf(one), 1)
  for (const node of children)
    if (node.type === 'section' || node.type === 'task') applyTo(node, isLedHere, source)
}

/** Those above but for who helps here, whose words stay read. */
function replaceWithout(nodes: (Duty | Plan['children'][number])[], one: Duty, helping: Duty): void {
  const rest = one.children.filter(({name}) => !names(helping, name))
  nodes.splice(nodes.indexOf(one), 1, ...(rest.length > 0 ? [{...one, children: rest}] : []))
}

function leadsOf(duties: readonly Duty[]): readonly Duty[] {
  const leads = duties.filter(({role}) => role === 'lead')
  return leads.length > 0 ? leads : duties
}

function names({children}: Duty, unit: string): boolean {
  return children.some(({name}) => name === unit)
}

/**
 * The label before units that only help one another, 责任单位 or none; nothing where a mark parts them from
 * whom they help, 甲局;乙局按职责分工,积极配合.
 */
function labelOfAlone({role, label, children, position}: Duty, source: string): string | undefined {
  const [first, last] = [children[0], children.at(-1)]
  if (role !== 'cooperating' || !first || !last) return undefined
  const behind = fold(source.slice(last.position.end.offset, position.end.offset)).replaceAll(' ', '')
  const comma = behind.indexOf(',')
  if (!behind.slice(comma).includes(label) || startOfDuties(behind, 0, comma) === undefined) return undefined
  const head = fold(source.slice(position.start.offset, last.position.start.offset))
  const units = fold(source.slice(first.position.start.offset, last.position.start.offset))
  return /[,;。]/.test(units) ? undefined : (/[^(:]*(?=:)/.exec(head)?.[0] ?? '').trim()
}
