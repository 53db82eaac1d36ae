/**
 * What stands behind the entries of a notice, or of the document: who signs it and when, what is attached,
 * the title of the plan below.
 */
import type {Line} from '../../plan/blocks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import type {Entry, Outline} from '../nesting/outline.ts'
import {lastOf} from '../reading/last-entry.ts'
import {isProvision} from '../reading/provisions.ts'
import {recognise} from '../recognisers/index.ts'
import {isColophon, isContact} from './colophon.ts'
import {isSignature, readDate} from './meta-lines.ts'

export interface Ends {
  /** Lines that sign a document, with their dates. */
  signed: ReadonlySet<Line>
  /** Lines that are the document's data, lists of attachments among them. */
  asides: ReadonlySet<Line>
  lexicon: Lexicon
}

/**
 * Takes such lines off the last entry of each run, where that is certain: behind 附件:名单 stands nothing but
 * what ends a document, and behind a signature, or the words before it, no line that says who does what.
 */
export function takeTails(outline: Outline, ends: Ends): void {
  outline.parts = outline.parts.flatMap((part): Outline['parts'] => {
    if (!('entries' in part)) return [part]
    const entry = lastOf(part.entries)
    const at = entry ? startOfTail(entry, ends) : -1
    if (at < 0) return [part]
    const {offset} = entry!.lines[at]!
    const residue = entry!.residue.filter(line => line.offset > offset)
    entry!.residue = entry!.residue.filter(line => line.offset < offset)
    const lines = entry!.lines.splice(at)
    return [part, {lines}, ...(residue.length > 0 ? [{residue}] : [])]
  })
}

/** What stands between the day of a notice, whose entries come first, and the entries of what it issues. */
export function behindNotice(parts: Outline['parts']): readonly Line[] {
  const at = parts.findIndex((part, nth) => nth > 0 && 'lines' in part)
  const part = parts[at]
  if (!part || !('lines' in part) || !parts.slice(at).some(part => 'entries' in part)) return []
  const day = part.lines.findIndex(({folded}) => readDate(folded) !== undefined)
  return day < 0 ? [] : part.lines.slice(day + 1).filter(({folded}) => !attached.test(folded))
}

const attached = /^附 *[件表] *\d{0,2} *:/
const attachment = /^附 *件 *\d{0,2}$/
const listed = /^附 *[件表] *\d{0,2}$/

function startOfTail({lines, rows}: Entry, {signed, asides, lexicon}: Ends): number {
  const saysWho = (line: Line) =>
    lexicon.labelAt(line.folded) !== undefined || recognise(line, lexicon).length > 0
  const isListed = (line: Line) => asides.has(line) && attached.test(line.folded)
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!
    const isAttachment = attachment.test(line.folded) || (asides.has(line) && listed.test(line.folded))
    const isOver = signed.has(line) || isAttachment || closingWords.test(line.folded)
    const isOwn = isProvision(line.folded) && hasWords(lines.slice(0, at))
    if (!isOver && !isOwn && !isListed(line)) continue
    const rest = lines.slice(at)
    // Rows below 附件 are its own.
    if (rows.some(row => (row.cells[0]?.lines[0]?.offset ?? 0) > line.offset)) return -1
    const over = isOver ? 0 : rest.findIndex(one => signed.has(one) || listed.test(one.folded))
    const data = over < 0 ? rest : rest.slice(0, over)
    if (over >= 0 && rest.slice(over).some(saysWho)) return -1
    if (data.every(one => asides.has(one) || saysOfItself(one.folded))) return startOfRule(lines, at)
    if (!isOwn) return -1
  }
  return -1
}

/** --- above a signature parts it from the text. */
function startOfRule(lines: readonly Line[], at: number): number {
  return at > 1 && /^[-*_=—─]{3,}$/.test(lines[at - 1]!.folded) ? at - 1 : at
}

/** 特此通知。 · 感谢各单位的支持！ · 此致 */
const closingWords =
  /^(?:特此(?:通知|通告|公告|公示|函告|函复|报告|批复)|专此(?:函达|函复|报告)?|此致|敬礼|(?:衷心|诚挚|再次|最后)?(?:感谢|谢谢)(?:各|大家|全体|广大|您|你们)[^,。;:()]{0,20}) *[。!]?$/

/** 五、附则 is nothing without the provision below it. */
function hasWords([first, ...others]: readonly Line[]): boolean {
  return others.length > 0 || /[。;)]$/.test(first!.folded)
}

function saysOfItself(folded: string): boolean {
  return isProvision(folded) || isSignature(folded) || isColophon(folded) || isContact(folded)
}
