/** The outline of a whole document: its entries, and apart from them what it says of itself. */
import type {VFile} from 'vfile'
import type {Block, Line} from '../../plan/blocks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {type Department, departmentsIn} from '../departments/departments.ts'
import {type Colophon, takeColophon} from '../document/colophon.ts'
import {contentsIn} from '../document/contents.ts'
import {isByline, isDrawnUp} from '../document/imprint.ts'
import {markupHeadings} from '../document/markup-headings.ts'
import {takeNavigation} from '../document/navigation.ts'
import {type Signature, signaturesIn} from '../document/signatures.ts'
import {takeTails} from '../document/tails.ts'
import {asidesIn} from './asides.ts'
import {boxedItems} from './boxes.ts'
import {closingIn} from './closing.ts'
import {nest} from './nest.ts'
import type {Outline} from './outline.ts'
import {remarkPointsIn} from './remark-points.ts'

export interface Outlined {
  outline: Outline
  /** What the document says of itself at its end. */
  colophon: Colophon
  signatures: readonly Signature[]
  /** Lines that begin no entries, but for those in boxes. */
  asides: ReadonlySet<Line>
  /** The lines that begin with the unit they are of. */
  departments: ReadonlyMap<Line, Department>
}

export function outlined(blocks: readonly Block[], lexicon: Lexicon, file: VFile): Outlined {
  const unmarked = new Set([...asidesIn(blocks), ...contentsIn(blocks), ...remarkPointsIn(blocks, lexicon)])
  const signatures = signaturesIn(blocks, unmarked)
  const signed = new Set(signatures.flat())
  const asides = new Set([...unmarked, ...signed])
  const departments = departmentsIn(blocks, lexicon)
  const headings = markupHeadings(blocks, lexicon)
  const ofUnits = [...departments.values()].flatMap(({line, entry}) =>
    entry ? [[line, entry] as const] : [],
  )
  const outline = nest(blocks, {
    asides: new Set([...asides, ...boxedItems(blocks, lexicon, file)]),
    ends: signed,
    heads: new Set([...departments.values()].flatMap(({heading}) => heading ?? []).concat(headings.behind)),
    headings: new Map([...headings.entries, ...ofUnits]),
    closing: closingIn(blocks, lexicon),
  })
  const colophon = takeColophon(outline, line => isDrawnUp(line, blocks) || isByline(line, blocks), signed)
  takeNavigation(outline)
  takeTails(outline, {signed, asides, lexicon})
  return {outline, colophon, signatures, asides, departments}
}
