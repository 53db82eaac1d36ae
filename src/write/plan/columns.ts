/** The cells of a task’s row: which column says what, and in which words. */
import {columnFor} from '../../plan/columns.ts'
import {fold} from '../../plan/fold.ts'
import {roleOfLabel} from '../../plan/role-keys.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {type Assignment, assignmentsOf, clauseOf, isVerb, plainLabels, roleSaid} from './assignments.ts'

const longestHeader = 14
/** Where a column names a role, its cell may still say more: `牵头单位` over `甲局会同乙局`. */
const together = /会同|会商/

/** The words below each header; nothing where a table cannot say it. */
export function cellsOf(nodes: readonly (Duty | Note)[]): Map<string, string> | undefined {
  if (nodes.some(node => node.type === 'note' && node.value.includes('\n'))) return undefined
  const parts = withBareFields(assignmentsOf(nodes))
  if (!parts) return undefined
  const cells = new Map<string, Assignment[][]>()
  for (const part of parts) {
    const header = headerOf(part)
    if (header === undefined) return undefined
    cells.set(header, [...(cells.get(header) ?? []), part])
  }
  if ([...cells.values()].some(held => held.length > 1 && held.some(([one]) => isOwnField(one!))))
    return undefined
  return new Map([...cells].map(([header, held]) => [header, cellWords(header, held)]))
}

/** Assignments, each with the bare dates and scores that belong to it, behind it or before it. */
function withBareFields(assignments: readonly Assignment[]): Assignment[][] | undefined {
  const parts: Assignment[][] = []
  const waiting: Assignment[] = []
  for (const one of assignments) {
    if (one.label !== '' || !one.isField) parts.push([one])
    else if (one.isDue && parts.length > 0) parts.at(-1)!.push(one)
    else waiting.push(one)
  }
  const duty = parts.find(([one]) => !one!.isField)
  if (waiting.length === 0) return parts
  if (!duty) return undefined
  for (const one of waiting) if (one.isDue) duty.push(one)
  const before = waiting.filter(({isDue}) => !isDue)
  if (before.length > 1) return undefined
  duty.unshift(...before)
  return parts
}

/** The header that a part stands below. */
function headerOf(part: readonly Assignment[]): string | undefined {
  const {label, isField} = part.find(one => one.label !== '' || !one.isField)!
  const header = fold(label)
  const {kind} = columnFor(header, undefined, {roleOf: roleOfLabel})
  if (label.length > longestHeader || label.includes('\n')) return undefined
  if (isField && isVerb(label)) return plainLabels.responsible
  if (isField && kind === 'field') return part.length === 1 ? header : undefined
  if (isField) return kind === 'role' ? plainLabels.responsible : undefined
  return kind === 'role' ? header : plainLabels[roleSaid(label)]
}

function isOwnField({isField, label}: Assignment): boolean {
  return (
    isField && !isVerb(label) && columnFor(fold(label), undefined, {roleOf: roleOfLabel}).kind === 'field'
  )
}

function cellWords(header: string, held: readonly Assignment[][]): string {
  const parts = held.flat()
  const [only] = parts
  if (
    parts.length === 1 &&
    (isOwnField(only!) || only!.label === '' || fold(only!.label) === header) &&
    !together.test(only!.words)
  )
    return only!.words
  return clauseOf(parts.map(part => (part.label === '' && !part.isField ? {...part, label: header} : part)))
}
