/** Clauses that begin as surely as any, and were not read: (市教育局牵头,镇、村配合), 部门分工:省教育厅、各专家负责. */
import {type Line, positionIn} from '../plan/blocks.ts'
import type {Span} from '../units/list.ts'
import {endsLikeName, namesWholeUnits} from './clauses/plausible.ts'
import {report} from './findings.ts'
import type {Piece} from './pieces.ts'
import type {Reading} from './reading.ts'
import {divisionIn} from './recognisers/division-line.ts'
import {recognise} from './recognisers/index.ts'
import type {Found} from './recognisers/recogniser.ts'

/** Reports the verb of such a clause, where nothing was found in its line, or nothing of its other half. */
export function reportUnreadClause(line: Line, found: readonly Found[], {lexicon, file}: Reading): void {
  const {folded} = line
  const verb =
    found.length === 0
      ? unreadVerb(folded)
      : (unreadHelp(folded, found.at(-1)!.end) ?? unreadBefore(folded, found[0]!))
  // What was found and left out has its reason.
  if (!verb || (found.length === 0 && recognise(line, lexicon).length > 0)) return
  report(file, 'role-word-in-prose', positionIn(line, verb), line.value.slice(verb.start, verb.end))
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

/** The first verb of a clause, where the first name before it is whole. */
function verbBehind(folded: string, {start, end}: Span): Span | undefined {
  const words = folded.slice(start, end)
  const found = /^([^,;。:]{2,80}?)(牵头|负责(?!人|同志)|主办)/.exec(words)
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
