/** What a web page or a printer added, after the document. */
import {fold} from '../../plan/fold.ts'
import {beginsResidue} from '../../plan/residue.ts'
import type {Note, Plan, Section, Task} from '../../plan/types.ts'
import type {Block} from './blocks.ts'

/** Stands before residue that does not show by itself that it is no part of the document. */
export const residueBeginning = '【以下为网页内容】'

/** `marked`: whether a line that begins residue by its words would be known for it, as only behind numbered entries. */
export function residueOf(plan: Plan, marked = true): Block[] {
  const lines = residueNotes(plan).flatMap(({value}) => value.split('\n'))
  const first = lines[0]
  if (first !== undefined && first !== residueBeginning && !(marked && beginsResidue(fold(first))))
    lines.unshift(residueBeginning)
  return lines.map(text => ({type: 'residue', text}))
}

function residueNotes(parent: Plan | Section | Task): Note[] {
  const children: readonly Task['children'][number][] = parent.children
  return children.flatMap(node => {
    if (node.type === 'note') return node.kind === 'residue' ? [node] : []
    return node.type === 'duty' ? [] : residueNotes(node)
  })
}
