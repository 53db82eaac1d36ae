/** Clauses that begin as surely as any, and were not read: (市教育局牵头,镇、村配合), 部门分工:省教育厅、各专家负责. */
import {type Line, positionIn} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {personInCharge} from '../../plan/person-in-charge.ts'
import type {Span} from '../../units/list.ts'
import {beginsWithPlace} from '../../units/places.ts'
import {saysWhom} from '../clauses/partners-work.ts'
import {endsLikeName, namesWholeUnits} from '../clauses/plausible.ts'
import {report} from '../reading/findings.ts'
import type {Piece} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {divisionIn} from '../recognisers/division-line.ts'
import {recognise} from '../recognisers/index.ts'
import type {Found} from '../recognisers/recogniser.ts'

/** Reports the verb of such a clause, where nothing was found in its line, or nothing of its other half. */
export function reportUnreadClause(
  line: Line,
  found: readonly Found[],
  {lexicon, file, kind}: Reading,
): void {
  const {folded} = line
  const verb =
    found.length === 0
      ? (unreadVerb(folded) ??
        (kind === 'regulation' || kind === 'explanation' ? undefined : unreadStart(folded)))
      : (unreadHelp(folded, found.at(-1)!.end) ?? unreadBefore(folded, found[0]!))
  // What was found and left out has its reason.
  const isLeftOut = verb && found.length === 0 && recognise(line, lexicon).length > 0
  for (const {start, end} of verb ? (isLeftOut ? [] : [verb]) : unreadBehind(folded, found))
    report(file, 'role-word-in-prose', positionIn(line, {start, end}), line.value.slice(start, end))
}

/** 奖品由县文旅局提供: what a task that has its units from above may say of somebody else. */
export function reportUnreadActor(text: readonly Piece[], {file}: Reading): void {
  for (const {line, start, end} of text) {
    for (const {0: words, 1: list = '', index} of line.folded.slice(start, end).matchAll(actor)) {
      const at = start + index
      const units = {start: at + 1, end: at + 1 + list.length}
      if (!namesWholeUnits(line.folded, units)) continue
      report(file, 'role-word-in-prose', positionIn(line, {start: at, end: at + 1}), words[0]!)
      return
    }
  }
}

const actor =
  /(?<![自案事缘经]|(?<![治管清办处受代护修整审])理)由([^,。;:由]{2,40}?)(?:负责|牵头|主办|承办|组织|提供|制定|安排|承担|落实|实施|办理|保障|起草|拟定|审核|发放|汇总|开展|完成)/g

function unreadVerb(folded: string): Span | undefined {
  if (!leads.some(word => folded.includes(word))) return undefined
  const division = divisionIn(folded)
  if (division) return verbBehind(folded, {start: division.behind, end: folded.length})
  const open = lastBracket.exec(folded)
  const span = open && {start: open.index + 1, end: open.index + open[0].length}
  return span && clauseOfTwo.test(folded.slice(span.start, span.end)) ? verbBehind(folded, span) : undefined
}

const leads = ['牵头', '负责', '主办'] as const
const lastBracket = /\([^()]*\)[。;]?$/
/** 甲局牵头,镇、村配合 */
const clauseOfTwo = /^[^,;。:]{3,40}(?:牵头|负责|主办)[,;].*(?:配合|协助|协办|参与|参加|落实|负责)\)/

const firstVerb = new RegExp(`^([^,;。:]{2,80}?)(牵头|负责(?!${personInCharge}|同志)|主办)`)

/** The first verb of a clause, where the first name before it is whole. */
function verbBehind(folded: string, {start, end}: Span): Span | undefined {
  const words = folded.slice(start, end)
  const found = firstVerb.exec(words)
  if (!found) return undefined
  const [, list = '', verb = ''] = found
  const at = start + list.length
  const first = start + list.split('、', 1)[0]!.length
  return namesWholeUnits(folded, {start, end: first}) ? {start: at, end: at + verb.length} : undefined
}

/** 由甲局牵头,|乙局,驻军配合。: who helps, behind the comma of what was read. */
function unreadHelp(folded: string, from: number): Span | undefined {
  if (folded[from - 1] !== ',') return undefined
  const found = help.exec(folded.slice(from))
  if (!found) return undefined
  const end = from + found[1]!.length
  const at = from + found[0].lastIndexOf(found[2]!)
  return namesWholeUnits(folded, {start: from, end}) ? {start: at, end: at + found[2]!.length} : undefined
}

/** 入场安排学生处负责;|退场由体育系负责。: who does what stands before the last sentence, where no 由 tells his name from it. */
function unreadBefore(folded: string, {start, isRunning}: Found): Span | undefined {
  if (!isRunning) return undefined
  for (let at = folded.lastIndexOf(';', start - 1); at > 0; at = folded.lastIndexOf(';', at - 1)) {
    const end = at
    if (leads.some(word => folded.endsWith(word, end)) && endsLikeName(folded, end - 2))
      return {start: end - 2, end}
  }
  return undefined
}

const help = /^([^,;。:、]{2,20})[、,][^;。:]*?(配合|协助|协办|参与|参加)[。;]?$/

/** 1.由县水利局负责清淤,已于去年完成。 · 1.县水利局负责,清淤12处。: an entry that begins as one that assigns. */
function unreadStart(folded: string): Span | undefined {
  const marker = readMarker(folded)?.length ?? 0
  if (marker === 0) return undefined
  const found = beginning.exec(folded.slice(marker, marker + longestStart))
  if (!found) return undefined
  const [words, before = '', list = '', verb = ''] = found
  const end = marker + words.length
  if (!before.endsWith('由') && folded[end] !== ',') return undefined
  const from = marker + before.length
  return namesWholeUnits(folded, {start: from, end: from + list.length})
    ? {start: end - verb.length, end}
    : undefined
}

const longestStart = 80
const beginning = new RegExp(
  `^((?:(?:会议|经研究)[^,;。:]{0,8},?)?由|)([^,;。:]{3,40}?)(负责(?!${personInCharge}|同志)|牵头)`,
)

/** 由甲局负责设计,|乙局落实资金,|丙局跟踪审计。: what others do, behind the words of a clause that leads them. */
function unreadBehind(folded: string, found: readonly Found[]): Span[] {
  const first = found.findIndex(
    ({isRunning, leads, ofWords, end}) => isRunning && (leads || ofWords || folded[end - 1] === ','),
  )
  if (first < 0) return []
  const verbs: Span[] = []
  let nth = first
  let at = found[first]!.end
  const {leads, ofWords} = found[first]!
  // 由甲局负责,清淤渠系。去年乙局负责: a sentence of its own may tell what was.
  const isLed = leads === true || ofWords === true
  const rest = isLed ? folded.slice(at) : folded.slice(at).split('。', 1)[0]!
  for (const part of rest.split(/[,;。]/, mostParts)) {
    while (nth + 1 < found.length && found[nth]!.end <= at) nth++
    const isRead = found[nth]!.start <= at && at < found[nth]!.end
    const verb = isRead ? undefined : verbOfOther(part.slice(0, longestStart), isLed)
    if (verb) verbs.push({start: at + verb.start, end: at + verb.end})
    at += part.length + 1
  }
  return verbs
}

/** 县财政局|落实|资金; where no clause leads the words, not 基层所站|落实|网格: how they are carried out. */
function verbOfOther(part: string, isLed: boolean): Span | undefined {
  const [words, list = '', verb = ''] = acts.exec(part) ?? []
  if (!words || !ofState.test(list) || saysWhom(list)) return undefined
  if (!isLed && (!beginsWithPlace(list) || list.endsWith('站'))) return undefined
  const start = part.indexOf(list)
  const isWhole = namesWholeUnits(part, {start, end: start + list.length})
  return isWhole ? {start: words.length - verb.length, end: words.length} : undefined
}

const mostParts = 60
const ofState = /[局厅委办部院府站队心]$|[镇乡]$|街道$/
const acts = new RegExp(
  `^由?([^:]{3,40}?)(?:要|应当?|须|将|尽快|及时|全力|积极|同步|依法|具体|共同|切实|认真)*(负责(?!${personInCharge}|同志)|牵头|落实|保障(?!局|厅|部)|提供|做好|抓好|配合|协助|参[与加]|支持|跟踪|监督(?!管理)|指导|督促|组织(?!部|人事)|加强|开展|完成|制定|编制(?!办|委)|审核|拨付|安排|实施|承担|协调|筹措|给予|予以)`,
)
