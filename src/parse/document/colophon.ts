/** What a document says of itself at its end, or on top of it: 成文日期, 信息公开选项, 抄送, who printed it when (版记). */
import type {Line} from '../../plan/blocks.ts'
import {hanYear} from '../../plan/numerals.ts'
import {looksLikeUnits} from '../clauses/plausible.ts'
import type {Entry, Outline} from '../nesting/outline.ts'
import {lastOf} from '../reading/last-entry.ts'
import {type Datum, dataIn, datumNamed, longestLabel, mayBeginDatum} from './data-labels.ts'
import {isDocumentNumber, isSignature, readDate} from './meta-lines.ts'

/** Whether a cell is the label of a datum, 索 引 号: or 成文日期. */
export function isDatumLabel(folded: string): boolean {
  return datumNamed(folded.replace(/[: ]/g, '')) !== undefined
}

/** The datum that a folded line is. */
export function datumOf(folded: string): {datum: Datum; isCopied: boolean} | undefined {
  if (!mayBeginDatum(folded)) return undefined
  const colon = folded.indexOf(':')
  if (colon < 2 || colon > longestLabel + 2) return undefined
  const label = folded.slice(0, colon).replaceAll(' ', '')
  const datum = datumNamed(label)
  // 发布日期 may be that of what a task is to publish: such a date counts where it is a day.
  if (!datum || (datum === 'published' && !isDay(folded))) return undefined
  return {datum, isCopied: /^[抄分]/.test(label)}
}

function isDay(folded: string): boolean {
  const [first] = dataIn(folded)
  return first !== undefined && readDate(folded.slice(first.start, first.end).trim()) !== undefined
}

const longestPrinted = 50
const printedOn = new RegExp(`^(?:[一-鿿]{2,24} *)?((?:\\d{4}|${hanYear}) *年.{2,12}日) *印发$`)

/** 某市人民政府办公室 2024年3月6日印发: the day. */
export function printedDay(folded: string): string | undefined {
  if (!folded.endsWith('印发') || folded.length > longestPrinted) return undefined
  return readDate(printedOn.exec(folded)?.[1] ?? '')
}

const disclosure = /^(?:主动公开|依申请公开|不予公开)$/

/** Whether a folded line says nothing but such a datum. */
export function isColophon(folded: string): boolean {
  return datumOf(folded) !== undefined || printedDay(folded) !== undefined || disclosure.test(folded)
}

const mostLines = 12
const contact = /^\(?联 *系 *(?:人|电 *话|方 *式)[^,。;:]{0,6}:/

/** (联系人:张某,联系电话:…) */
export function isContact(folded: string): boolean {
  return contact.test(folded)
}

export interface Colophon {
  lines: Line[]
  /** What a page added behind them. */
  residue: Line[]
}

/**
 * Takes the lines at the document's end off its last entry that are not the entry's. What other entries say
 * too, 联系人 or 发布单位, is a field of each.
 */
export function takeColophon(
  outline: Outline,
  isImprint: (line: Line) => boolean,
  signed: ReadonlySet<Line>,
): Colophon {
  const entry = lastOf(outline.parts.findLast(part => 'entries' in part)?.entries ?? [])
  const lines = entry?.lines ?? outline.preamble
  const first = Math.max(entry ? 1 : 0, lines.length - mostLines)
  const isSaid = (line: Line) =>
    isColophon(line.folded) || isContact(line.folded) || isImprint(line)
      ? !isSaidElsewhere(line, outline)
      : false
  for (let at = first; at < lines.length; at++) {
    if (
      isOfPageTop(lines[at]!.folded) ||
      !isSaid(lines[at]!) ||
      !endsDocument(lines.slice(at), line => signed.has(line) || isSaid(line))
    )
      continue
    const {offset} = lines[at]!
    const residue = entry?.residue.filter(line => line.offset > offset) ?? []
    if (entry) entry.residue = entry.residue.filter(line => line.offset < offset)
    return {lines: lines.splice(at), residue}
  }
  return {lines: [], residue: []}
}

/** 时效性:有效 at the end of an entry may be a field of it, as 施行日期 may; 发布文号:某政发〔2023〕1号 is of no entry. */
function isOfPageTop(folded: string): boolean {
  return ofPageTop.test(folded) && !isDocumentNumber(folded.slice(folded.indexOf(':') + 1).trim())
}

const ofPageTop =
  /^(?:施行日期|时 *效(?: *性)?|效力级别|(?:发布|文件|政策)字号|(?:发文|公文|发布|文件)文号) *:/

/** Whether nothing but data, signatures and the rest of who gets a copy follows. */
function endsDocument(lines: readonly Line[], isSaid: (line: Line) => boolean): boolean {
  let copied = false
  return lines.every(line => {
    const {folded} = line
    if (copied && looksLikeUnits(folded, {start: 0, end: folded.length})) return true
    copied = datumOf(folded)?.isCopied === true
    return isSaid(line) || isSignature(folded) || isDocumentNumber(folded)
  })
}

function isSaidElsewhere(line: Line, {preamble, parts}: Outline): boolean {
  const colon = line.folded.indexOf(':')
  if (colon < 0) return false
  const label = line.folded.slice(0, colon + 1)
  const says = (other: Line) => other !== line && other.folded.startsWith(label)
  const anySays = ({lines, children}: Entry): boolean => lines.some(says) || children.some(anySays)
  if (parts.length === 0) return preamble.some(says)
  return parts.some(part => 'entries' in part && part.entries.some(anySays))
}
