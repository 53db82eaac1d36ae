import type {VFile} from 'vfile'
import {type Block, extentOf, type Line, pointAt} from '../plan/blocks.ts'
import {numberTasks} from '../plan/numbers.ts'
import type {Plan, Task} from '../plan/types.ts'
import {builtInRegister} from '../units/built-in-register.ts'
import type {Register} from '../units/register.ts'
import {colophonNotes} from './assigning/unassigned.ts'
import {eventHostsIn} from './clauses/event-hosts.ts'
import {applyFirstNamed, noteFirstNamed} from './clauses/first-named.ts'
import {applyHelpersAlone} from './clauses/helpers-alone.ts'
import {takeOutPersons} from './clauses/persons.ts'
import {type Lexicon, lexiconWith, type RoleWord, standardLexicon} from './clauses/roles.ts'
import {bareTitle} from './document/bare-title.ts'
import {documentKind} from './document/document-kind.ts'
import {cellsAbove, readMeta} from './document/meta.ts'
import {partSignature} from './document/signatures.ts'
import {behindNotice} from './document/tails.ts'
import {needsHeadings} from './document/telling-title.ts'
import {titleLines} from './document/title.ts'
import {partNodes} from './entries/part-nodes.ts'
import {preambleNodes} from './entries/preamble.ts'
import {sharedOnTop} from './entries/shared-on-top.ts'
import {findTables} from './grids/tabular.ts'
import {reportUnreadStrokes} from './grids/unread-strokes.ts'
import {unglue} from './lines/unglue.ts'
import {unwrap} from './lines/unwrap.ts'
import {nameUnits} from './names/known-names.ts'
import {mendUnits} from './names/mend.ts'
import {reportWordsAmong} from './names/words-among-units.ts'
import {leaveOutWork} from './names/work-among-units.ts'
import type {Outline} from './nesting/outline.ts'
import {type Outlined, outlined} from './nesting/outlined.ts'
import {inOrder} from './reading/notes.ts'
import type {Reading} from './reading/reading.ts'
import {mendTables} from './tables/mend-tables.ts'
import {tableNodes} from './tables/table.ts'
import {reportUnreadUnits} from './tables/unread-units.ts'

export interface ParseOptions {
  /** Role words besides the standard ones: {word: '主责单位', role: 'lead'}. */
  roles?: readonly RoleWord[]
  /** Units are known as they are written: no name is taken for another one. */
  exact?: boolean
  /** What is known of names; by default what comes with the program. */
  register?: Register
}

/**
 * Builds the task tree of a document from its blocks. Never throws because of what the document says:
 * what is odd is reported on the file, at its place, and read as well as can be.
 */
export function planFromBlocks(
  blocks: readonly Block[],
  file: VFile,
  {roles, exact, register}: ParseOptions = {},
): Plan {
  const lexicon = roles ? lexiconWith(roles) : standardLexicon
  const found = linesAndRows(blocks, lexicon, file)
  const document = outlined(found, lexicon, file)
  const known = () => register ?? builtInRegister()
  const reading = readingOf(found, document, {file, lexicon, register: known})
  const inTables = tableNodes(document.outline.rows, reading)
  const plan = treeOf(document, inTables, reading, extentOf(blocks))
  noteRulesAtFoot(found, reading)
  applyFirstNamed(plan, reading)
  applyHelpersAlone(plan, reading)
  takeOutPersons(plan)
  const duties = mendUnits(plan, file, known)
  leaveOutWork(duties, file)
  reportWordsAmong(duties, file)
  if (inTables.length > 0 || reading.tables.size > 0) reportUnreadUnits(plan, file)
  if (!exact) nameUnits(plan, duties, known(), file)
  numberTasks(plan)
  return plan
}

/** The blocks as they are meant: rows of tables that a text draws, lines that were broken or glued. */
function linesAndRows(blocks: readonly Block[], lexicon: Lexicon, file: VFile): readonly Block[] {
  const gridded = findTables(blocks, lexicon, file)
  reportUnreadStrokes(gridded, file)
  const tables = mendTables(gridded, lexicon, file)
  return partSignature(unglue(unwrap(tables, lexicon), lexicon, file, !needsHeadings(tables)))
}

function readingOf(
  blocks: readonly Block[],
  {outline, asides, departments}: Outlined,
  given: Pick<Reading, 'file' | 'lexicon' | 'register'>,
): Reading {
  return {
    ...given,
    blocks,
    departments,
    hasDepartmentLines: [...departments.values()].some(({isHeading, isOfPart}) => !isHeading && !isOfPart),
    kind: documentKind(outline),
    asides: new Set([...asides, ...eventHostsIn(blocks)]),
    firstNamed: [],
    tables: new Map(),
  }
}

/** The tree of what the entries, the tables and the text around them say, with the names as they are written. */
function treeOf(
  {outline, colophon, signatures}: Outlined,
  inTables: Plan['children'],
  reading: Reading,
  position: Plan['position'],
): Plan {
  const {preamble, rows, parts} = outline
  const aside = colophon.lines.concat(cellsAbove(rows))
  const {asides} = reading
  const onTop = sharedOnTop(preambleNodes(preamble, reading), preamble, parts, reading)
  const plan: Plan = {
    type: 'plan',
    title: null,
    meta: readMeta(preamble, linesOf(reading.blocks, parts), aside, signatures[0], residueOf(parts), asides),
    children: inOrder([...beside(inTables, onTop.nodes), ...inTables]),
    position,
  }
  const body = partNodes(parts, onTop, reading)
  plan.children = residueWithin(inOrder(plan.children.concat(body, colophonNotes(colophon))))
  plan.title = titleOf(preamble, plan) ?? titleOf(behindNotice(parts), plan)
  return plan
}

/** What a page shows between the lines of a task that stands before all entries is the task's, as it is an entry's. */
function residueWithin(children: Plan['children']): Plan['children'] {
  let task: Task | undefined
  return children.filter(node => {
    if (node.type === 'task') task = node
    const isWithin =
      task && node.type === 'note' && !node.header && node.position.end.offset! <= task.position.end.offset!
    if (isWithin) task!.children = inOrder([...task!.children, node])
    return !isWithin
  })
}

/** What stands beside tables: behind their first task it leads to nothing. */
function beside(
  inTables: Plan['children'],
  preamble: readonly Plan['children'][number][],
): readonly Plan['children'][number][] {
  const first = inTables.find(({type}) => type !== 'note')?.position.start.offset
  if (first === undefined) return preamble
  return preamble.map(node => {
    const isBehind = node.type === 'note' && node.kind === 'preamble' && node.position.start.offset! > first
    return isBehind ? {...node, kind: 'text'} : node
  })
}

/** What is read as a task is no title: 修路。（市交通局负责） */
function titleOf(preamble: readonly Line[], {children}: Plan): string | null {
  const lines = titleLines(preamble)
  const starts = new Set(lines.map(line => pointAt(line, 0).offset))
  const isTask = children.some(node => node.type === 'task' && starts.has(node.position.start.offset))
  return isTask || lines.length === 0 ? null : bareTitle(lines.map(({value}) => value).join('')).title
}

/** A rule for all tasks may stand in a footnote. */
function noteRulesAtFoot(blocks: readonly Block[], reading: Reading): void {
  blocks.forEach(block => {
    if (block.type === 'line' && block.furniture) noteFirstNamed(block.folded, 0, reading)
  })
}

/** What a page shows around the document. */
function residueOf(parts: Outline['parts']): readonly Line[] {
  return parts.flatMap(part => ('residue' in part ? part.residue : []))
}

/** The document's lines, without that. */
function linesOf(blocks: readonly Block[], parts: Outline['parts']): Line[] {
  const residue = new Set(residueOf(parts))
  return blocks.filter(
    (block): block is Line => block.type === 'line' && !block.furniture && !residue.has(block),
  )
}
