import type {VFile} from 'vfile'
import type {FirstNamed} from '../plan/first-named.ts'
import type {Lexicon} from './roles.ts'
import type {TableState} from './table-cells.ts'

/** What is gathered while a document is read, and holds for more than one place. */
export interface Reading {
  /** Takes the messages. */
  file: VFile
  lexicon: Lexicon
  /** 列第一位者为牵头单位: from which offset on the first-named unit leads, and what the others are then. */
  firstNamed: FirstNamed[]
  /** The tables whose headers were read, by their number. */
  tables: Map<number, TableState>
}
