/** Headings in tables that say themselves who does what stands below them. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {clausesOf} from '../assigning/entry-clauses.ts'
import {textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import type {Heading} from './table-sections.ts'

/** 城乡建设组（牵头单位：县住建局）: its words, and what it assigns. */
export function assignedHeading(lines: readonly Line[], reading: Reading): Heading | undefined {
  const start = readMarker(lines[0]!.folded)?.length ?? 0
  const [clause, ...others] = clausesOf(lines, start, reading)
  if (!clause?.assigned || clause.text.length !== 1 || others.length > 0) return undefined
  // 坚持政府主导（部门配合、社会参与） says how, not who.
  if (!clause.nodes.some(node => node.type === 'duty' && node.role !== 'cooperating')) return undefined
  return {title: textOf(clause.text[0]!), nodes: clause.nodes}
}
