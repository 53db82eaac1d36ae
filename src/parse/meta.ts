/** The document's own data: number, issuer, date, units that it adds to every task. */
import type {Line} from '../plan/blocks.ts'
import {once} from '../plan/once.ts'
import type {PlanMeta} from '../plan/types.ts'
import {datumOf, printedDay} from './colophon.ts'
import {isDocumentNumber, issuerEnding, readDate} from './meta-lines.ts'

const unlisted = '[,。; ]*不再?(?:逐[一项]|一一|分别|重复|单独|另行)?(?:列出|列示|列|作?做?分工|标注|注明)'
/** Units that take part in all: 具体任务均涉及相关市州人民政府,不再列出. */
const everywhere = once(
  () =>
    new RegExp(
      `[均都](?:涉及到?|需要?|须|由)([^,。;]{2,30}?)(?:(?:组织|贯彻|具体|共同|负责)*(?:落实|负责|配合|参与))?${unlisted}|` +
        `([^,。;]{2,30})[为是](?:以下|上述)?各项(?:工作|任务)的(?:责任|配合|落实)(?:单位|部门)${unlisted}`,
    ),
)
const lastLines = 12
const none = {folded: ''} as Line

/** Lines in document order; `aside` are those that say at the end, or in a table on top, what the document is. */
export function readMeta(preamble: readonly Line[], all: readonly Line[], aside: readonly Line[]): PlanMeta {
  const meta: PlanMeta = {}
  const said = dataIn(preamble.concat(aside))
  const tail = all.slice(-lastLines)
  const dated = (line: Line) => readDate(line.folded)
  const signed = tail.findIndex(line => dated(line) !== undefined)
  const dayLine = preamble.find(line => dated(line) !== undefined) ?? tail[signed]
  const notice = dayLine ? [] : signatureIn(all)
  const day = dated(dayLine ?? notice[1] ?? none)
  const number = preamble.find(({folded}) => isDocumentNumber(folded))
  const issuer = signerIn(tail) ?? signerIn(preamble.slice(-lastLines)) ?? notice[0]
  const date = said.written ?? day ?? said.published
  if (date) meta.date = date
  if (number || said.number) meta.number = number?.value ?? said.number!
  if (issuer || said.issuer) meta.issuer = issuer?.value ?? said.issuer!
  const added = all.find(
    ({folded}) => (folded.includes('不再') || folded.includes('列出')) && everywhere().test(folded),
  )
  if (added) {
    const [words, before, behind] = everywhere().exec(added.folded)!
    const units = before ?? behind ?? ''
    const start = added.folded.indexOf(units, added.folded.indexOf(words))
    meta.everywhere = [added.value.slice(start, start + units.length)]
  }
  return meta
}

/** Who signs a notice that stands before the plan, and the day below. */
function signatureIn(lines: readonly Line[]): readonly Line[] {
  const day = lines.findIndex(
    ({folded}, at) => at > 0 && readDate(folded) !== undefined && issuerEnding.test(lines[at - 1]!.folded),
  )
  return day < 0 ? [] : lines.slice(day - 1, day + 1)
}

/** A name is the issuer's where the date stands below it. */
function signerIn(lines: readonly Line[]): Line | undefined {
  const signed = lines.findIndex(line => readDate(line.folded) !== undefined)
  return lines
    .slice(Math.max(0, signed - 2), Math.max(0, signed))
    .find(({folded}) => issuerEnding.test(folded))
}

interface Said {
  /** 成文日期 */
  written?: string
  /** 发布日期, 印发日期 */
  published?: string
  number?: string
  issuer?: string
}

/** What labels say. */
function dataIn(lines: readonly Line[]): Said {
  const said: Said = {}
  for (const {folded, value} of lines) {
    const printed = printedDay(folded)
    if (printed) said.published ??= printed
    const found = datumOf(folded)
    if (!found) continue
    const words = folded.slice(found.from)
    const day = readDate(words)
    if (found.datum === 'written' && day) said.written ??= day
    else if (found.datum === 'published' && day) said.published ??= day
    else if (found.datum === 'number' && isDocumentNumber(words)) said.number ??= value.slice(found.from)
    else if (found.datum === 'issuer' && issuerEnding.test(words)) said.issuer ??= value.slice(found.from)
  }
  return said
}
