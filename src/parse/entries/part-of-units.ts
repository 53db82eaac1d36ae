/** In what part units do what stands below a heading that says only that: 一、县水利局 over (一)牵头任务, or (一)县水利局 below 一、牵头任务. */

import type {Duty, Note, Role} from '../../plan/types.ts'
import {roleOfHeading} from '../clauses/role-heading.ts'
import {lacking} from '../lacking.ts'
import type {Entry} from '../nest.ts'
import type {Reading} from '../reading.ts'

export function partBelow({lines, marker}: Entry, {lexicon}: Reading): Role | undefined {
  return roleOfHeading(lines[0]!.folded.slice(marker.length), lexicon)
}

/** Duties of units that their heading only names, in that part; words such as 牵头单位 say it themselves. */
export function inPart(duties: readonly Duty[], part: Role | undefined): readonly Duty[] {
  const isNamed = ({label, role}: Duty) => label === '' && role === 'responsible'
  return part && duties.every(isNamed) ? duties.map(duty => ({...duty, role: part})) : duties
}

/** What a task has from above; below 配合任务 the unit helps with it, whoever else is said to lead it. */
export function lackingInPart(
  own: readonly (Duty | Note)[],
  inherited: readonly Duty[],
  part: Role | undefined,
): readonly Duty[] {
  const more = lacking(own, inherited)
  if (more.length > 0 || part !== 'cooperating') return more
  const named = new Set(
    own.flatMap(node => (node.type === 'duty' ? node.children.map(({name}) => name) : [])),
  )
  return inherited.filter(({role, children}) => role === part && !children.some(({name}) => named.has(name)))
}
