/** What stands at either end of a list of units and is none: deadlines, rules for the whole document, words that lead in. */
import type {Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {areWholeUnits, endsLikeName, namesWholeUnits} from './plausible.ts'
import {isCost, isDue} from './remarks.ts'

/** A part of a clause; the parts follow one another without a gap. */
export interface ClausePart {
  /** Up to the next part, marks included. */
  span: Span
  /** Folded and without blanks; it stands at `labelAt`, where it is written. */
  label: string
  labelAt?: number
  /** The list of units, or the words of the field. */
  list: Span
  /** The role; none for a field, such as a deadline. */
  role?: Role
  /** The label stands without its colon. */
  bare?: boolean
}

/** Takes off a part's list the deadlines and scores at either end of it, and costs before it, as fields. */
export function withoutDates(text: string, part: ClausePart): ClausePart[] {
  if (!part.role) return [part]
  const before: ClausePart[] = []
  const after: ClausePart[] = []
  let {span, list} = part
  for (;;) {
    const words = text.slice(list.start, list.end)
    const head = words.slice(0, endOfHead(words))
    const tail = words.slice(startOfTail(words))
    const border = list.start + head.length + 1
    if (
      isDue(head.trim()) ||
      (isCost(head.trim()) && beginsRemarkOrUnits(text, {start: border, end: list.end}))
    ) {
      before.push({
        span: {start: span.start, end: border},
        label: '',
        list: {start: list.start, end: border - 1},
      })
      span = {start: border, end: span.end}
      const rest = withoutMarks(text, {start: border, end: list.end})
      // 每季度开会,会务由承办乡镇; a 由 right behind the day is the clause's, but for (9月底前,由甲局负责).
      const isInBracket = before.length === 1 && '(['.includes(text[part.span.start - 1] ?? '-')
      list = text[rest.start] === '由' && !isInBracket ? rest : behindLeadIn(text, rest)
    } else if (isDue(tail) && !isOfNext(text, list.end - tail.length, list.end)) {
      const border = list.end - tail.length
      after.unshift({span: {start: border, end: span.end}, label: '', list: {start: border, end: list.end}})
      span = {start: span.start, end: border}
      list = withoutMarks(text, {start: list.start, end: border})
    } else if (words.endsWith(')') && isDue(words.slice(words.lastIndexOf('(') + 1, -1))) {
      const border = list.start + words.lastIndexOf('(')
      after.unshift({
        span: {start: border, end: span.end},
        label: '',
        list: {start: border + 1, end: list.end - 1},
      })
      span = {start: span.start, end: border}
      list = withoutMarks(text, {start: list.start, end: border})
    } else return [...before, {...part, span, list}, ...after]
  }
}

/** 保证水源。6—9月由县城管局|负责: a day and who begins the next clause. */
function isOfNext(text: string, start: number, end: number): boolean {
  const begins = '。;'.includes(text[start - 1]!) && /^\d[^,]*[月日旬份]由/.test(text.slice(start, end))
  return begins && endsLikeName(text, end)
}

function beginsRemarkOrUnits(text: string, list: Span): boolean {
  const words = text.slice(list.start, list.end)
  return namesWholeUnits(text, list) || isDue(words.slice(0, endOfHead(words)))
}

const mark = new Set(',;。')
const markOrPause = new Set(',;。、')
const [longestDue, longestTail] = [30, 40]

/** How long the words are before the first mark; 0 where they are too long, or a 、 comes first. */
function endOfHead(words: string): number {
  let at = 0
  while (at < words.length && at <= longestDue && !markOrPause.has(words[at]!)) at++
  return mark.has(words[at]!) ? at : 0
}

/** Where the words begin behind the last mark or blank; at the end where they are too long, or a 、 is the last. */
function startOfTail(words: string): number {
  let at = words.length
  while (at > 0 && words[at - 1] !== ' ' && !markOrPause.has(words[at - 1]!)) at--
  const follows = at > 0 && words[at - 1] !== '、' && words.length - at <= longestDue
  return follows ? at : words.length
}

/** Whether a list of whole names, or when it is due behind one, may end at `end`; most prose before a verb is neither. */
export function mayEndList(text: string, end: number): boolean {
  if (endsLikeName(text, end)) return true
  const list = withoutMarks(text, {start: Math.max(0, end - longestTail), end})
  const words = text.slice(list.start, list.end)
  return isDue(words.slice(startOfTail(words)))
}

/** 由A、B · 以上由A · 以上工作,由A · 1．A · A1名县级领导: the list alone. */
export function bareList(text: string, span: Span): Span {
  const list = behindLeadIn(text, span)
  return {start: list.start, end: list.end - lengthOfOfficial(text, list)}
}

function behindLeadIn(text: string, span: Span): Span {
  const list = withoutMarks(text, span)
  const words = text.slice(list.start, list.end)
  if (!leadInitials.has(words[0]!) && words[1] !== '是' && !/[由请:]/.test(words)) return list
  const start = leadIn.exec(words)?.[0].length ?? 0
  return {start: list.start + start + lengthOfObject(words.slice(start)), end: list.end}
}

/** By whom, or who is asked: 会场请总务处; but not 申请人社局, 请假县委组织部 and 请教专家. */
const by =
  '(?:(?<![自案事缘经]|(?<![治管清办处受代护修整审])理)由|(?<!^外|[申邀聘提报商呈函敬恳延烦约特宴])请(?![假示愿款柬求]|教(?![务研体育科工学]|师(?!傅))))(?=.{2})'
/** 学科类由市教育局 · 综合组:由县政府办: what the unit is in charge of. */
const object = new RegExp(`^[^,;。、:()由]{1,14}:? *${by}`)
/** 会场布置、音响由县文旅局 */
const objects = new RegExp(`^[^,;。:()由]{2,40}${by}`)

/** How long the words are up to the 由 behind what a unit is in charge of; 0 where there are none. */
function lengthOfObject(words: string): number {
  const one = object.exec(words)
  if (one) return one[0].length
  const several = objects.exec(words)?.[0]
  // 甲局、乙局由甲局牵头: units before it are no objects.
  const areUnits = several?.split('、').some(name => body.test(name) && areWholeUnits(name))
  return several && !areUnits ? several.length : 0
}

/** 县教育局 and 各乡镇, but not 仪仗队. */
const body = /(?:[局厅委办府]|街道|[乡镇]|单位|部门|[大支]队|公司|协会)$/

/** Where a list begins with 由, or 另请, behind what it is in charge of; nothing where it begins otherwise. */
export function behindObject(text: string, {start, end}: Span, list: Span): number | undefined {
  const by = list.start - 1
  const words = text.slice(start, by)
  return '由请'.includes(text[by] ?? '-') &&
    list.end <= end &&
    leadIn.exec(`${words}由`)?.[0] !== `${words}由`
    ? by - (words.length > 1 && text[by] === '请' && words.endsWith('另') ? 1 : 0)
    : undefined
}

/** 责任分工: · 请 · 以上任务由 · 具体: what may lead in to a list. */
const leadIns = [
  '(?:责任|职责|部门|工作|任务)?分工(?:安排|单位)?:',
  '(?:会议)?(?:原则)?(?:请|责成|(?:希望?|望)(?=各|有关|相关)|(?:明确|同意|建议|要求|决定|议定)(?=由))|(?:会后|下一步)(?=由)',
  '以[上下](?:各项)?(?:重点|主要)?(?:工作|任务|事项),?(?=由)|以上(?:[^,。;、]{1,8}(?=由))?|上述[^,]{0,6}|(?:此项|该项|具体|相关)?工作(?=由)',
  '(?:责任|牵头)单位(?=由)|[一二三四五六七八九十]是|均|具体|分别(?:办理|主办|承办)?:?|其中',
]
const leadIn = new RegExp(`^(?:\\d{1,2}[.、](?!\\d))?(?:${leadIns.join('|')})?由?`)
const leadInitials = new Set('0123456789以上此该均具分由请希望责其')

/** 县公安局1名县级领导: how long the words are that tell whom a unit sends; 0 where there are none. */
function lengthOfOfficial(text: string, {start, end}: Span): number {
  if (!text.endsWith('领导', end) && !text.endsWith('负责同志', end)) return 0
  const length = official.exec(text.slice(Math.max(start, end - longestOfficial), end))?.[0].length ?? 0
  return length > 0 && namesWholeUnits(text, {start, end: end - length}) ? length : 0
}

const official = /(?:[\d一两二]{1,2}|各1)[名位](?:分管|主要|[县厅处科局]级)?(?:领导|负责同志)$/
const longestOfficial = 12

const pauses = ' \t|,;。、'

export function withoutMarks(text: string, {start, end}: Span): Span {
  while (start < end && pauses.includes(text[start]!)) start++
  while (end > start && pauses.includes(text[end - 1]!)) end--
  return {start, end}
}
