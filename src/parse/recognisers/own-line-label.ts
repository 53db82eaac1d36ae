import {dutyNode} from '../duties.ts'
import {anyRoleWord, roleInitials, roleOfWord} from '../roles.ts'
import type {Recogniser} from './recogniser.ts'

// The Yunnan plan, line 549, has no colon: `牵头单位 省扶贫办。`
// Without a colon, prose may begin so too: what follows must then be one list, not a sentence.
const labelled = new RegExp(`^(${anyRoleWord})(?: *(:) *| +(?=[^,。;!?:]+。?$))(?=\\S)`)

/** `牵头单位: 省农业厅。` on a line of its own. */
export const ownLineLabel: Recogniser = line => {
  if (!roleInitials.has(line.folded[0]!)) return undefined
  const match = labelled.exec(line.folded)
  if (!match) return undefined
  const label = match[1]!
  const all = {start: 0, end: line.value.length}
  const duty = dutyNode(line, all, roleOfWord(label), label, {start: match[0].length, end: all.end})
  return duty.children.length > 0 ? [{start: 0, end: all.end, duty, bare: match[2] === undefined}] : undefined
}
