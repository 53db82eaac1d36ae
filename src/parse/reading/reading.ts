import type {VFile} from 'vfile'
import type {Block, Line} from '../../plan/blocks.ts'
import type {FirstNamed} from '../../plan/first-named.ts'
import type {Register} from '../../units/register.ts'
import type {Lexicon} from '../clauses/roles.ts'
import type {SignMeaning} from '../clauses/sign-legend.ts'
import type {Department} from '../departments/departments.ts'
import type {DocumentKind} from '../document/document-kind.ts'
import type {TableState} from '../tables/table-cells.ts'

/** What is gathered while a document is read, and holds for more than one place. */
export interface Reading {
  /** Takes the messages. */
  file: VFile
  lexicon: Lexicon
  /** The whole document: what a mark in a table means may stand anywhere. */
  blocks: readonly Block[]
  /** The lines that begin with the unit they are of. */
  departments: ReadonlyMap<Line, Department>
  /** Whether some of them are paragraphs, beside which other parts need no units. */
  hasDepartmentLines: boolean
  /** What is known of names, made when it is first asked for. */
  register: () => Register
  /** 列第一位者为牵头单位: from which offset on the first-named unit leads, and what the others are then. */
  firstNamed: FirstNamed[]
  /** 带*的为牵头单位: what signs beside units mean, made when the first is seen. */
  signs?: ReadonlyMap<string, SignMeaning | undefined>
  /** What the document is, where its title tells that it is no plan. */
  kind: DocumentKind | undefined
  /** Lines of the document's own data: who was there, what is attached. */
  asides: ReadonlySet<Line>
  /** Whether a bracket or a label has assigned something so far, outside of 保障措施 and the like. */
  isSetOff?: boolean
  /** Whether one does anywhere, made when it is first asked for. */
  isSetOffBelow?: boolean
  /** Whether its title tells of what is to do, or of rules, news or the past, made when it is first asked for. */
  tells?: 'work' | 'other' | 'unknown'
  /** The tables whose headers were read, by their number. */
  tables: Map<number, TableState>
}
