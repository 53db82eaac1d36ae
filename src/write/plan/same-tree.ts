/**
 * Whether a plan that was written and read again is the plan that it was: two outlines to compare, one node a line, with
 * all that a node says but its place. Each exception is named here with its reason, and in docs/format.md.
 */
import type {MarkerStyle} from '../../plan/markers.ts'
import type {Duty, Note, Plan, Section, Task} from '../../plan/types.ts'
import {labelOf} from './assignments.ts'
import {isHeldAbove} from './body.ts'
import type {PlanForm} from './forms.ts'
import {everywhereLine} from './front.ts'
import {keptStyle} from './numbering.ts'
import {residueBeginning, residueOf} from './residue.ts'
import {byWords, columnLines, isAssigning, type OutlineLine, onOneLine, trimmed, unitOf} from './same-row.ts'
import {withoutHeaders} from './table-header.ts'

type Parent = Plan | Section | Task
type Child = Task['children'][number]
type Entry = Section | Task

export type {OutlineLine}

/** What a plan says that the one read again does not, node by node. */
export function differences(original: Plan, again: Plan, options: Comparing = {}): OutlineLine[] {
  const [wanted, given] = outlines(original, again, options)
  const left = new Map<string, number>()
  for (const {words} of given) left.set(words, (left.get(words) ?? 0) + 1)
  return wanted.filter(({words}) => {
    const count = left.get(words) ?? 0
    left.set(words, count - 1)
    return count === 0
  })
}

export interface Comparing {
  /** Default: `list`. */
  as?: PlanForm
  /** Residue was left out. */
  dropResidue?: boolean
}

/** The two outlines; equal where the trees are the same. */
export function outlines(
  original: Plan,
  again: Plan,
  {as = 'list', dropResidue = false}: Comparing = {},
): [OutlineLine[], OutlineLine[]] {
  // Behind a table what signed the document is no part of its last row.
  const lifts = as === 'table' || hasLooseNote(original)
  const tableOnTop = original.children.find(isProse)?.kind === 'text'
  // What the plan adds to all its tasks is written as a sentence where no prose says it.
  const added = everywhereLine(original.meta.everywhere?.join('、') ?? '')
  const outline = (plan: Plan): OutlineLine[] => {
    const lines = below(plan, original, {as, above: [], styles: [], lifts, added, indent: '  '})
    // What a page added around the document is no part of it, and is written behind it.
    const residue = dropResidue ? [] : residueOf(plan)
    return [
      {words: say('plan', plan.title, JSON.stringify(Object.entries(plan.meta).sort())), line: 1},
      ...(tableOnTop ? frontFirst(lines) : lines),
      ...residue.flatMap(block =>
        'text' in block && block.text !== residueBeginning ? {words: block.text, line: 1} : [],
      ),
    ]
  }
  return [outline(original), outline(again)]
}

interface Walk {
  as: PlanForm
  above: readonly Duty[]
  styles: readonly MarkerStyle[]
  lifts: boolean
  added: string
  indent: string
}

function below(parent: Parent, like: Parent | undefined, walk: Walk): OutlineLine[] {
  const children = kept(parent, walk)
  const others = like ? kept(like, walk) : []
  const above = [...walk.above, ...children.filter(node => node.type === 'duty')]
  const inColumns = walk.as === 'table' ? columnLines(children, walk.indent) : []
  const lines = children.flatMap((node, at): OutlineLine[] => {
    const pair = others[at]
    const lineOf = (words: string) => ({words: `${walk.indent}${words}`, line: node.position.start.line})
    if (walk.as === 'table' && isAssigning(node)) return []
    if (node.type === 'note') return [lineOf(noteLine(node, pair))]
    if (node.type === 'duty') return [lineOf(dutyLine(node, walk))]
    const entry = pair && (pair.type === 'section' || pair.type === 'task') ? pair : undefined
    const style = entry && keptStyle(entry, walk.styles)
    const line = entryLine(node, entry, style)
    return [
      lineOf(walk.as === 'table' ? onOneLine(line) : line),
      ...below(node, entry, {
        ...walk,
        above,
        styles: style ? [...walk.styles, style] : walk.styles,
        indent: `${walk.indent}  `,
      }),
    ]
  })
  return [...inColumns, ...lines]
}

/**
 * A row of a table has no marker that could stand on a page, and a cell of several lines no title: in a list the first of
 * them may be taken for one.
 */
function entryLine(node: Entry, pair: Entry | undefined, style: MarkerStyle | undefined): string {
  const marker = style ? node.marker : undefined
  if (node.type === 'section') return say('section', marker, node.ordinal, node.title)
  const isCell = pair?.type === 'task' && pair.title === undefined && pair.text.includes('\n')
  const words =
    isCell && node.title !== undefined ? [undefined, `${node.title}\n${node.text}`] : [node.title, node.text]
  return say('task', marker, node.ordinal, node.number, ...words)
}

/** A cell of a table that is no task is `text`; on a page it is prose of the kind that stands at its place. */
function noteLine({kind, field, label, value}: Note, pair: Child | undefined): string {
  const isCell = pair?.type === 'note' && pair.kind === 'text' && kind !== 'field'
  return say('note', isCell ? 'text' : kind, field, label, value)
}

/** What a merged cell says of later rows, and a bracket behind several entries of all, is written out at each of them. */
function dutyLine(duty: Duty, {above}: Walk): string {
  const units = duty.children.map(unitOf).join(' ')
  return say('duty', duty.role, labelOf(duty), duty.openEnded, isHeldAbove(duty, above), units)
}

/** The headers of a table are no notes of a list, whose labels stand at each duty. */
function kept(parent: Parent, {lifts, added}: Walk): Child[] {
  const children = withoutHeaders<Child>(parent.children).filter(
    node => node.type !== 'note' || (node.kind !== 'residue' && node.value !== added),
  )
  return lifts ? children.flatMap(lift) : children
}

/** On a page nothing tells whether prose behind the last task of a section is the task’s or the section’s. */
function lift(node: Child): Child[] {
  if (node.type !== 'section' && node.type !== 'task') return [node]
  const children: Child[] = node.children.filter(isNoResidue).flatMap(lift)
  const last = children.findLastIndex(child => !isProse(child))
  return [{...node, children: children.slice(0, last + 1)} as Entry, ...children.slice(last + 1)]
}

function hasLooseNote(parent: Parent): boolean {
  const children: readonly Child[] = parent.children.filter(isNoResidue)
  return children.some((node, at) => {
    const before = children[at - 1]
    if (isProse(node)) return before?.type === 'section' || before?.type === 'task'
    return (node.type === 'section' || node.type === 'task') && hasLooseNote(node)
  })
}

/** Residue is compared by itself. */
function isNoResidue(node: Child): boolean {
  return node.type !== 'note' || node.kind !== 'residue'
}

function isProse(node: Child): node is Note {
  return node.type === 'note' && node.kind !== 'field' && node.kind !== 'residue'
}

/** Cells that stand above the title, as on a page that shows a document’s data so, are written below it. */
function frontFirst(lines: readonly OutlineLine[]): OutlineLine[] {
  const end = lines.findIndex(({words}) => !words.startsWith('  note'))
  const front = lines
    .slice(0, end)
    .map(({words, line}) => ({words: words.replace(/note \| \w+/, 'note'), line}))
  return [...front.sort(byWords), ...lines.slice(end)]
}

/** Blanks at the end of a line are no part of the page: `修路。 （市交通局）` */
function say(...parts: readonly unknown[]): string {
  return parts.map(part => (typeof part === 'string' ? trimmed(part) : String(part ?? '-'))).join(' | ')
}
