import type {VFile} from 'vfile'
import {type Block, extentOf, type Line, pointAt} from '../plan/blocks.ts'
import {numberTasks} from '../plan/numbers.ts'
import type {Plan, Task} from '../plan/types.ts'
import {builtInRegister} from '../units/built-in-register.ts'
import type {Register} from '../units/register.ts'
import {colophonNotes, reportResidue, textNotes} from './assigning/unassigned.ts'
import {eventHostsIn} from './clauses/event-hosts.ts'
import {applyFirstNamed, noteFirstNamed} from './clauses/first-named.ts'
import {applyHelpersAlone} from './clauses/helpers-alone.ts'
import {takeOutPersons} from './clauses/persons.ts'
import {lexiconWith, type RoleWord, standardLexicon} from './clauses/roles.ts'
import {departmentsIn} from './departments/departments.ts'
import {bareTitle} from './document/bare-title.ts'
import {takeColophon} from './document/colophon.ts'
import {contentsIn} from './document/contents.ts'
import {documentKind} from './document/document-kind.ts'
import {isByline, isDrawnUp} from './document/imprint.ts'
import {markupHeadings} from './document/markup-headings.ts'
import {cellsAbove, readMeta} from './document/meta.ts'
import {takeNavigation} from './document/navigation.ts'
import {partSignature, signaturesIn} from './document/signatures.ts'
import {behindNotice, takeTails} from './document/tails.ts'
import {needsHeadings} from './document/telling-title.ts'
import {titleLines} from './document/title.ts'
import {entryNodes} from './entries/entries.ts'
import {preambleNodes} from './entries/preamble.ts'
import {sharedOnTop} from './entries/shared-on-top.ts'
import {findTables} from './grids/tabular.ts'
import {reportUnreadStrokes} from './grids/unread-strokes.ts'
import {unglue} from './lines/unglue.ts'
import {unwrap} from './lines/unwrap.ts'
import {nameUnits} from './names/known-names.ts'
import {mendUnits} from './names/mend.ts'
import {reportWordsAmong} from './names/words-among-units.ts'
import {asidesIn} from './nesting/asides.ts'
import {boxedItems} from './nesting/boxes.ts'
import {closingIn} from './nesting/closing.ts'
import {nest} from './nesting/nest.ts'
import type {Outline} from './nesting/outline.ts'
import {remarkPointsIn} from './nesting/remark-points.ts'
import {inOrder, residueNotes} from './reading/notes.ts'
import {lineOf} from './reading/pieces.ts'
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
  const gridded = findTables(blocks, lexicon, file)
  reportUnreadStrokes(gridded, file)
  const tables = mendTables(gridded, lexicon, file)
  const lines = unglue(unwrap(tables, lexicon), lexicon, file, !needsHeadings(tables))
  const found = partSignature(lines)
  const unmarked = new Set([...asidesIn(found), ...contentsIn(found), ...remarkPointsIn(found, lexicon)])
  const signatures = signaturesIn(found, unmarked)
  const signed = new Set(signatures.flat())
  const asides = new Set([...unmarked, ...signed])
  const departments = departmentsIn(found, lexicon)
  const headings = markupHeadings(found, lexicon)
  const ofUnits = [...departments.values()].flatMap(({line, entry}) =>
    entry ? [[line, entry] as const] : [],
  )
  const outline = nest(found, {
    asides: new Set([...asides, ...boxedItems(found, lexicon, file)]),
    ends: signed,
    heads: new Set([...departments.values()].flatMap(({heading}) => heading ?? []).concat(headings.behind)),
    headings: new Map([...headings.entries, ...ofUnits]),
    closing: closingIn(found, lexicon),
  })
  const colophon = takeColophon(outline, line => isDrawnUp(line, found) || isByline(line, found), signed)
  takeNavigation(outline)
  takeTails(outline, {signed, asides, lexicon})
  const {preamble, rows, parts} = outline
  const known = () => register ?? builtInRegister()
  const reading: Reading = {
    file,
    lexicon,
    blocks: found,
    departments,
    hasDepartmentLines: [...departments.values()].some(({isHeading, isOfPart}) => !isHeading && !isOfPart),
    register: known,
    kind: documentKind(outline),
    asides: new Set([...asides, ...eventHostsIn(found)]),
    firstNamed: [],
    tables: new Map(),
  }
  const inTables = tableNodes(rows, reading)
  const aside = colophon.lines.concat(cellsAbove(rows))
  const onTop = sharedOnTop(preambleNodes(preamble, reading), preamble, parts, reading)
  const plan: Plan = {
    type: 'plan',
    title: null,
    meta: readMeta(preamble, linesOf(found, parts), aside, signatures[0], residueOf(parts)),
    children: inOrder([...beside(inTables, onTop.nodes), ...inTables]),
    position: extentOf(blocks),
  }
  let isClosing = false
  const body = parts.flatMap(part => {
    if ('closing' in part) {
      isClosing = true
      return textNotes(part.closing.map(lineOf), 'requirement', reading)
    }
    if ('entries' in part) {
      const own = isClosing
        ? ({inherited: [], noteKind: 'requirement'} as const)
        : ({inherited: onTop.duties, noteKind: 'text'} as const)
      return entryNodes(part.entries, {...own, isRequirement: isClosing, reading})
    }
    if ('lines' in part) return preambleNodes(part.lines, reading)
    reportResidue(part.residue, reading)
    return residueNotes(part.residue)
  })
  plan.children = residueWithin(inOrder(plan.children.concat(body, colophonNotes(colophon))))
  plan.title = titleOf(preamble, plan) ?? titleOf(behindNotice(parts), plan)
  noteRulesAtFoot(found, reading)
  applyFirstNamed(plan, reading)
  applyHelpersAlone(plan, reading)
  takeOutPersons(plan)
  const duties = mendUnits(plan, file, known)
  reportWordsAmong(duties, file)
  if (inTables.length > 0 || reading.tables.size > 0) reportUnreadUnits(plan, file)
  if (!exact) nameUnits(plan, duties, known(), file)
  numberTasks(plan)
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
