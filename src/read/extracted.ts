import type {Block} from '../plan/blocks.ts'

/** A document that is no text: the text taken from it, and its blocks with places in that text. */
export interface Extracted {
  text: string
  blocks: Block[]
}
