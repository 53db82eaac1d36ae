import {readLabels} from '../clause.ts'
import {clauseNodes, dutyNode, fieldNode} from '../duties.ts'
import {fieldOf} from '../fields.ts'
import type {Recogniser} from './recogniser.ts'

/** What makes a plain label's line more than one list. */
const manifold = /:|牵头|负责|配合|会同/
const anyLabel = /^([^,;。、:()[\]0-9]{2,14}) *:/
const longestField = 80

/** `牵头单位: 省农业厅。`, or as the Yunnan plan has it on line 549, `牵头单位 省扶贫办。`, on a line of its own; several labels on one line; other fields; units on the next line. */
export const ownLineLabel: Recogniser = (line, lexicon) => {
  const {folded} = line
  const {roleOf} = lexicon
  const end = folded.length
  const match = lexicon.initials.has(folded[0]!) ? lexicon.ownLine.exec(folded) : null
  if (match && !manifold.test(folded.slice(match[0].length))) {
    const [all, label = ''] = match
    const duty = dutyNode(line, {start: 0, end}, roleOf(label)!, label, {start: all.length, end})
    if (duty.children.length > 0 || duty.openEnded || nobody.test(folded)) {
      return [{start: 0, end, nodes: [duty], bare: match[2] === undefined}]
    }
  }
  const label = (anyLabel.exec(folded)?.[1] ?? '').trim()
  const alone = end <= longestLabel && folded.replace(/[ :]+$/, '')
  if (alone && lexicon.labels.includes(alone.replaceAll(' ', ''))) {
    return [{start: 0, end, nodes: [], awaits: {role: roleOf(alone)!, label: alone}}]
  }
  if (label === '') return undefined
  if (fieldOf(label) && end <= longestField) {
    const span = {start: 0, end}
    const labels = readLabels(folded, span, lexicon)
    if (labels) return [{...span, nodes: clauseNodes(line, labels)}]
    return [{...span, nodes: [fieldNode(line, span, label, {start: folded.indexOf(':') + 1, end})]}]
  }
  if (!roleOf(label)) return undefined
  const parts = readLabels(folded, {start: 0, end}, lexicon)
  return parts?.[0]?.role ? [{start: 0, end, nodes: clauseNodes(line, parts)}] : undefined
}

const longestLabel = 12
const nobody = /: *(?:无|\/|-|—) *。?$/
