/** Units that do something together, where no verb says so. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {dividedAtWith} from '../clauses/divided.ts'
import {clauseNodes} from '../clauses/duties.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {isPreliminaryHeading} from '../reading/part-headings.ts'
import type {Found} from './recogniser.ts'

const longestList = 120

/** 由甲局会同乙局,建立台账: those who do together what stands behind the comma. */
export function jointly(line: Line, start: number): Found | undefined {
  const {folded} = line
  const words = folded.slice(start, start + longestList)
  const length = words.indexOf(',')
  const comma = start + length
  if (length < 0 || comma === folded.length - 1 || !words.slice(0, length).includes('会同')) return undefined
  const list = {start: start + 1, end: comma}
  const parts = dividedAtWith(folded, {span: {start, end: comma + 1}, label: '', list, role: 'responsible'})
  if (parts.length < 2 || !parts.every(part => namesWholeUnits(folded, part.list))) return undefined
  if (isGeneral(folded, parts)) return undefined
  return {start, end: comma + 1, nodes: clauseNodes(line, parts), isRunning: true}
}

/**
 * (一)工作目标。…。由县级财政部门会同农业农村部门,落实资金: below such a heading, departments of no place are
 * no partners in a task.
 */
function isGeneral(folded: string, parts: readonly ClausePart[]): boolean {
  if (!parts.every(({list}) => folded.endsWith('部门', list.end))) return false
  return isPreliminaryHeading(folded.slice(readMarker(folded)?.length ?? 0).split('。', 1)[0]!)
}
