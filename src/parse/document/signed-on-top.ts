/** Who signs a document, and when, in a bracket of its own below the title: (某县人民政府办公室 2023年5月6日). */
import type {Line} from '../../plan/blocks.ts'
import {signsInBracket} from './masthead.ts'
import {isDocumentNumber} from './meta-lines.ts'
import {titleLines} from './title.ts'

/** That line; where another line stands between, 改造老旧小区, or several are so, they are of tasks. */
export function signedOnTop(preamble: readonly Line[]): Line | undefined {
  const [signed, ...others] = preamble.filter(({folded}) => signsInBracket(folded))
  if (!signed || others.length > 0) return undefined
  const last = preamble
    .slice(0, preamble.indexOf(signed))
    .findLast(({folded}) => !isDocumentNumber(folded) && !folded.startsWith('('))
  return last && titleLines(preamble).includes(last) ? signed : undefined
}
