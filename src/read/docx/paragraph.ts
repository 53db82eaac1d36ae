/** A paragraph of a Word document, as far as it was read. */
import type {ParagraphStyle} from './labels.ts'

export interface Paragraph extends ParagraphStyle {
  text: string
  /** Its level in the outline, from 0, where it is not its style's. */
  outline?: number | undefined
  /** What stands in text boxes that are anchored in the paragraph. */
  boxes: string[]
  /** Its mark was deleted, so it goes on in the next paragraph. */
  runsOn?: boolean
}
