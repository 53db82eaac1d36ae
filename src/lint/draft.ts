/** A document as the rules see it. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Block, type Line, linesOfBlock, pointAt} from '../plan/blocks.ts'
import type {Plan, PlanNode, Task} from '../plan/types.ts'
import {type Placed, placedTasks} from '../plan/walk.ts'
import type {SoundOf} from '../units/near.ts'
import type {Register} from '../units/register.ts'
import {type Unpaired, unpairedIn} from './pairs.ts'
import {repeatedIn} from './unit-lists.ts'
import {type UsualMarks, usualMarks, type WideMark, wideMarksIn} from './usual-marks.ts'

/** What was read from a file. */
export interface ReadDocument {
  plan: Plan
  /** The text that places refer to, and the parser's messages. */
  file: VFile
  /** What the reader gave to the parser. */
  blocks: readonly Block[]
}

/** What the rules know besides the document. */
export type Knowledge = Pick<Draft, 'maxLead' | 'register' | 'soundOf'>

export interface Draft {
  plan: Plan
  text: string
  messages: readonly VFileMessage[]
  /** The document's own lines, those of table cells among them, without what a page added around it. */
  lines: readonly Line[]
  /** Where the lines of the page around the document begin. */
  furniture: ReadonlySet<number>
  tasks: readonly Placed<Task>[]
  /** Marks that there are in two widths. */
  marks: readonly WideMark[]
  /** The widths that most of them have. */
  usual: UsualMarks
  /** Brackets and quotes without a partner, by offset. */
  unpaired: () => ReadonlyMap<number, Unpaired>
  /** Where units begin that their list names more than once, or that have two roles in one task. */
  repeated: () => ReadonlySet<number>
  /** How many tasks one unit may lead. */
  maxLead: number | undefined
  /** What is known of names. */
  register: Register
  /** How a text sounds; without it names that sound alike are not found. */
  soundOf: SoundOf | undefined
}

export function draftOf({plan, file, blocks}: ReadDocument, knowledge: Knowledge): Draft {
  const added = residueOf(plan)
  const all = blocks.flatMap(linesOfBlock)
  const tasks = placedTasks(plan)
  const own = all.filter(line => !line.furniture && !added.has(startOf(line)))
  const lines = withoutQuotedHead(withoutFrontMatter(own, tasks), tasks, String(file))
  const marks = lines.flatMap(wideMarksIn)
  let unpaired: ReadonlyMap<number, Unpaired> | undefined
  let repeated: ReadonlySet<number> | undefined
  return {
    plan,
    text: String(file),
    messages: file.messages,
    lines,
    furniture: new Set(all.flatMap(line => (line.furniture ? startOf(line) : []))),
    tasks,
    marks,
    usual: usualMarks(marks),
    unpaired: () => (unpaired ??= new Map(unpairedIn(lines).map(one => [one.offset, one]))),
    repeated: () => (repeated ??= repeatedIn(plan, tasks)),
    ...knowledge,
  }
}

/**
 * Data that tools put before a Markdown text between two lines of ---, in their own spelling; a plan may
 * stand between such lines too.
 */
function withoutFrontMatter(lines: readonly Line[], tasks: readonly Placed<Task>[]): readonly Line[] {
  if (lines[0]?.value !== fence) return lines
  const end = lines.slice(0, longestFrontMatter).findIndex(({value}, at) => at > 0 && value === fence)
  if (end < 0 || !lines.slice(1, end).every(isDatum)) return lines
  const [first] = tasks
  const isPlan = first && first.node.position.start.line < lines[end]!.line
  return isPlan ? lines : lines.slice(end + 1)
}

/** What a site says of a Markdown text in a block quote before it: > 本文取自网页；仅供查阅。 */
function withoutQuotedHead(
  lines: readonly Line[],
  tasks: readonly Placed<Task>[],
  text: string,
): readonly Line[] {
  const end = lines.findIndex(line => !isQuoted(line, text))
  const [first] = tasks
  return end > 0 && (!first || first.node.position.start.line >= lines[end]!.line) ? lines.slice(end) : lines
}

function isQuoted(line: Line, text: string): boolean {
  return line.column > 1 && text[startOf(line) - line.column + 1] === '>'
}

/** title: 方案 · - an item of a list · what goes on indented below them. */
function isDatum({value, column}: Line, at: number): boolean {
  return /^[^\s:,.()，。（）：][^:,.()，。（）：]{0,30}:(?: |$)|^- /.test(value) || (at > 0 && column > 1)
}

const fence = '---'
const longestFrontMatter = 40

function startOf(line: Line): number {
  return pointAt(line, 0).offset ?? 0
}

/** Where the lines begin that are no part of the document. */
function residueOf(plan: Plan): Set<number> {
  const starts = new Set<number>()
  const visit = (node: PlanNode) => {
    if (node.type === 'note' && node.kind === 'residue') starts.add(node.position.start.offset ?? 0)
    if (node.type !== 'duty' && 'children' in node) node.children.forEach(visit)
  }
  visit(plan)
  return starts
}
