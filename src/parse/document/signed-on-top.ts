/** Who signs a document, and when, in a bracket of its own below the title: (某县人民政府办公室 2023年5月6日). */
import type {Line} from '../../plan/blocks.ts'
import {standsAboveTitle} from './above-title.ts'
import {imprintOn, signsInBracket} from './masthead.ts'
import {readDate} from './meta-lines.ts'
import {titleLines} from './title.ts'

/**
 * That line; where another line stands between, 改造老旧小区, or several are so, they are of tasks. A month may be
 * when the work is to be done, (县农业局 2023年5月), beside a name without its place.
 */
export function signedOnTop(preamble: readonly Line[]): Line | undefined {
  const [signed, ...others] = preamble.filter(({folded}) => signsInBracket(folded))
  const imprint = signed && others.length === 0 ? imprintOn(signed.folded) : undefined
  if (!imprint || (!imprint.date && withoutPlace.test(imprint.issuer))) return undefined
  const last = preamble.slice(0, preamble.indexOf(signed!)).findLast(({folded}) => !tellsOfDocument(folded))
  return last && titleLines(preamble).includes(last) ? signed : undefined
}

const withoutPlace = /^[省市县区州]/

/** (试行), 某政发〔2023〕1号, 2023年5月6日, 各乡镇人民政府:, ——2023年度 */
function tellsOfDocument(folded: string): boolean {
  return readDate(folded) !== undefined || beside.test(folded) || standsAboveTitle(folded)
}

const beside = /^(?:\(|[—-]{2})|^[^。]*:$/
