/** Lines of a cell that labels part among roles: 牵头单位:甲局 · 配合单位:乙局 · 丙局. */
import {type Line, pointAt, subLine} from '../../plan/blocks.ts'
import {isField} from '../../plan/columns.ts'
import type {Duty, Note, Role} from '../../plan/types.ts'
import {saysLevel} from '../../units/bare-name.ts'
import type {Span} from '../../units/list.ts'
import {dutyNodes, fieldNode, unitsIn} from '../clauses/duties.ts'
import {labelsIn} from '../clauses/labels.ts'
import {withoutMarks} from '../clauses/list-ends.ts'
import {isOfMembers, type Lexicon, shortLabels} from '../clauses/roles.ts'
import {nobody} from './short-rows.ts'

/** Without a role it is that of a field, 指导单位. */
interface Label {
  role?: Role
  label: string
}

/** What the lines name, each under its own label or the last one above; `unlabelled` reads those that stand below none. */
export function unitsOfLines(
  lines: readonly Line[],
  unlabelled: (line: Line) => (Duty | Note)[],
  lexicon: Lexicon,
): (Duty | Note)[] {
  const parts = lines.flatMap(partedAtShort)
  const [only, ...more] = parts
  if (only && more.length === 0 && !only.folded.includes(':')) return unlabelled(only)
  const nodes: (Duty | Note)[] = []
  let current: Label | undefined
  let hasLead = false
  let above: Line | undefined
  parts.forEach((line, at) => {
    const next = parts[at + 1]
    const alone = next && !labelAlone(next.folded, lexicon) ? labelAlone(line.folded, lexicon) : undefined
    const own = alone ? undefined : ownLabel(line.folded, hasLead, lexicon)
    current = alone ?? own ?? (lineLabel.test(line.folded) ? undefined : current)
    if (!alone) {
      const list = own ? behind(line, own.label) : {start: 0, end: line.value.length}
      const found = current && (own || current.role === undefined) ? labelled(line, current, list) : undefined
      const units =
        found ?? (current?.role ? unitsIn(line, current.role, current.label, lexicon) : unlabelled(line))
      const [first] = units
      // A label on the line above begins what it names.
      if (above && first) first.position = {...first.position, start: pointAt(above, 0)}
      nodes.push(...units)
      const last = own ?? lastLabel(line.folded, current, lexicon)
      // A field goes on behind a 、 alone.
      current = last?.role || line.folded.endsWith('、') ? last : undefined
    }
    above = alone && line
    hasLead ||= current?.role === 'lead'
  })
  return nodes
}

/** 牵头单位: · 配合 */
function labelAlone(folded: string, lexicon: Lexicon): Label | undefined {
  const label = /^[([]?([一-鿿 ]{2,12}?)[)\]]?(:?)$/.exec(folded)
  const words = label?.[1]?.replaceAll(' ', '') ?? ''
  const role = label && lexicon.roleOf(words)
  if (!role || isField(words)) return undefined
  const isKnown = lexicon.labels.includes(words) || shortLabels.some(short => short === words)
  return label[2] || isKnown ? {role, label: words} : undefined
}

/** The last label of a line, or the one that goes on; none goes on behind a field. */
function lastLabel(folded: string, current: Label | undefined, lexicon: Lexicon): Label | undefined {
  const last = labelsIn(folded, {start: 0, end: folded.length}, lexicon).at(-1)
  if (!last) return current
  const role = isField(last.words) ? undefined : lexicon.roleOf(last.words)
  return role && {role, label: last.words}
}

/** 市级:市财政局 goes on with nothing. */
const lineLabel = /^[^、,;。:()]{2,8}:/

/** The label of a line that no clause begins with: 指导单位:省民政厅 · 配合单位:无, and 成员单位 behind a lead. */
function ownLabel(folded: string, hasLead: boolean, {roleOf}: Lexicon): Label | undefined {
  const short = /^[主协配](?=:)/.exec(folded)?.[0]
  if (short) return {role: short === '主' ? 'lead' : 'cooperating', label: short}
  const [, label, words = ''] = /^([一-鿿]{2,6}(?:单位|部门|机构)):(.+)$/.exec(folded) ?? []
  if (!label || isField(label) || saysLevel(label)) return undefined
  const role = roleOf(label)
  if (role) return nobody.test(words) ? {role, label} : undefined
  // 主管部门:甲局;责任单位:乙局: what assigns behind it counts.
  if (!isOfMembers(label)) return assigning.test(words) ? undefined : {label}
  return hasLead ? {role: 'cooperating', label} : undefined
}

/** 主:市水利局;协:市园林局 */
function partedAtShort(line: Line): Line[] {
  if (!/^[主协配]:/.test(line.folded)) return [line]
  const starts = [0, ...[...line.folded.matchAll(/(?<=[、,; ])[主协配]:/g)].map(({index}) => index)]
  return starts.map((start, at) => {
    const {end} = withoutMarks(line.folded, {start, end: starts[at + 1] ?? line.value.length})
    return subLine(line, start, end)
  })
}

const assigning = /:|牵头|负责|配合|主办|协办/

function behind({folded}: Line, label: string): Span {
  return withoutMarks(folded, {start: label.length + 1, end: folded.length})
}

function labelled(line: Line, {role, label}: Label, list: Span): (Duty | Note)[] {
  const all = {start: 0, end: line.value.length}
  return role ? dutyNodes(line, all, role, label, list) : [fieldNode(line, all, label, list)]
}
