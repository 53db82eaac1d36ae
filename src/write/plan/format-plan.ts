/** A plan as a document, in the layout of GB/T 9704-2012, from its tree alone. */
import type {Plan} from '../../plan/types.ts'
import type {Block} from './blocks.ts'
import {beforeFirstNamed} from './first-named.ts'
import type {PlanForm, PlanFormat} from './forms.ts'
import {toHtml} from './html.ts'
import {listBlocks} from './list.ts'
import {toMarkdown} from './markdown.ts'
import {rowsFinder} from './rows.ts'
import {toText} from './text.ts'

export {type PlanForm, type PlanFormat, planFormats, planForms} from './forms.ts'

export interface FormatOptions {
  /** Default: `text`. */
  to?: PlanFormat
  /** Numbered entries, or the tasks as rows of tables. Default: `list`. */
  as?: PlanForm
  /** Leave out what a web page added around the document. */
  dropResidue?: boolean
}

const formats = {text: toText, markdown: toMarkdown, html: toHtml} satisfies Record<
  PlanFormat,
  (blocks: readonly Block[]) => string
>

/**
 * The plan’s text, its last line ended. To read it again gives the same tree but for places; docs/format.md
 * names what may differ.
 */
export function formatPlan(
  plan: Plan,
  {to = 'text', as = 'list', dropResidue = false}: FormatOptions = {},
): string {
  const rows = as === 'table' ? rowsFinder(to === 'text') : undefined
  const blocks = listBlocks(rows ? plan : beforeFirstNamed(plan), rows).filter(
    ({type}) => type !== 'residue' || !dropResidue,
  )
  return formats[to](blocks)
}
