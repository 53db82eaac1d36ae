/**
 * In what part units do what stands below a heading that says only that: 一、县水利局 over (一)牵头任务, or
 * (一)县水利局 below 一、牵头任务.
 */
import type {Duty, Note, Role} from '../../plan/types.ts'
import {lacking} from '../assigning/lacking.ts'
import type {Entry} from '../nesting/outline.ts'
import type {Reading} from '../reading/reading.ts'

/** (二)配合事项(3项) */
const onlyPart =
  /^ *(牵头|主办|配合|协办|协同)的?(?:重点|主要)?(?:工作任务|工作事项|工作|任务|事项)(?:清单)?(?:\(共?\d+[项个条件]\))?:?$/

export function partBelow({lines, marker}: Entry, {lexicon}: Reading): Role | undefined {
  const word = onlyPart.exec(lines[0]!.folded.slice(marker.length))?.[1]
  return word === undefined ? undefined : lexicon.roleOf(word)
}

/** What a task has from above; one that names nobody itself has units that a heading only names in the part that another says. */
export function lackingInPart(
  own: readonly (Duty | Note)[],
  inherited: readonly Duty[],
  part: Role | undefined,
): readonly Duty[] {
  const more = lacking(own, inherited)
  const isNamed = ({label, role}: Duty) => label === '' && role === 'responsible'
  if (!part || own.some(({type}) => type === 'duty') || !more.every(isNamed)) return more
  return more.map(duty => ({...duty, role: part}))
}
