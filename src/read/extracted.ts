import type {Block, Line} from '../plan/blocks.ts'

/** A document that is no text: the text taken from it, and its blocks with places in that text. */
export interface Extracted {
  text: string
  blocks: Block[]
  /** Where a table begins, or a row of one, of which it cannot be told for sure what its cells are. */
  doubtful?: Line[]
}
