import type {VFile} from 'vfile'
import {type Block, pointAt} from '../plan/blocks.ts'
import {numberTasks} from '../plan/numbers.ts'
import type {Plan} from '../plan/types.ts'
import {entryNodes} from './entries.ts'
import {mendUnits} from './mend.ts'
import {nest} from './nest.ts'
import {residueNotes} from './notes.ts'
import {preambleNodes, readMeta} from './preamble.ts'
import {titleOf} from './title.ts'

/**
 * Builds the task tree of a document from its lines. Never throws because of what the document says:
 * what is odd is reported on the file, at its place, and read as well as can be.
 */
export function planFromBlocks(blocks: readonly Block[], file: VFile): Plan {
  const {preamble, parts} = nest(blocks)
  const plan: Plan = {
    type: 'plan',
    title: titleOf(preamble) || null,
    meta: readMeta(preamble),
    children: preambleNodes(preamble, file),
    position: extent(blocks),
  }
  for (const part of parts) {
    if ('residue' in part) plan.children.push(...residueNotes(part.residue, file))
    else plan.children.push(...entryNodes(part.entries, {inherited: [], noteKind: 'text', file}))
  }
  mendUnits(plan, file)
  numberTasks(plan)
  return plan
}

function extent(blocks: readonly Block[]): Plan['position'] {
  const last = blocks.at(-1)
  return {
    start: {line: 1, column: 1, offset: 0},
    end: last ? pointAt(last, last.value.length) : {line: 1, column: 1, offset: 0},
  }
}
