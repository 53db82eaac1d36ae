/** The document's own data: number, issuer, date, units that it adds to every task. */
import {type Line, linesOfCells, type Row} from '../../plan/blocks.ts'
import {saysFirst} from '../../plan/first-named.ts'
import {once} from '../../plan/once.ts'
import type {PlanMeta} from '../../plan/types.ts'
import {eachUnit, type Span} from '../../units/list.ts'
import {bareTitle} from './bare-title.ts'
import {datumNamed, gluedDatum} from './data-labels.ts'
import {mayIssue} from './issuer-names.ts'
import {isSigned, issuersNamed, letterheadOf, namesOn, signersAbove} from './issuers.ts'
import {issuerEnding, numberOnOwnLine, readDate} from './meta-lines.ts'
import {type Said, saidIn} from './said.ts'
import type {Signature} from './signatures.ts'
import {titleLines} from './title.ts'

const unlisted = '[,。; ]*不再?(?:逐[一项]|一一|分别|重复|单独|另行)?(?:列出|列示|列|作?做?分工|标注|注明)'
const allTasks = '(?:(?:以[上下]|上述)(?:各项)?|各项)(?:重点|主要)?(?:工作|任务)'
/** ,区政府无相关工作职能的,由市政府直属责任部门负责相关工作 · ,市水务集团负责园区内的管网工作 */
const exception = '(?:,[^,。;]{2,30}(?:的,[^,。;]{2,40}|负责[^,。;]{2,30}))?'
const ofThem = '(?:责任|配合|落实)(?:单位|部门)'
/** Units that take part in all: 具体任务均涉及相关市州人民政府,不再列出. 以上任务,各市人民政府均为责任单位. */
const everywhere = once(
  () =>
    new RegExp(
      `[均都](?:涉及到?|需要?|须|由)(?<behind>[^,。;]{2,30}?)(?:(?:组织|贯彻|具体|共同|负责)*(?:落实|负责|配合|参与))?${exception}${unlisted}|` +
        `(?<before>[^,。;]{2,30}?)(?:[均都][为是]${allTasks}的${ofThem}|[为是]${allTasks}的${ofThem}${unlisted})|` +
        `${allTasks}(?:的?责任单位)?中?,?(?<between>[^,。;]{2,30}?)[均都][为是]${ofThem}`,
    ),
)
/** What such a sentence says. */
const hints = ['不再', '列出', '均为', '均是', '都为', '都是'] as const
const lastLines = 12
const none = {folded: ''} as Line

/**
 * Lines in document order; `aside` are those that say at the end, or in a table on top, what the document is,
 * `page` what a page shows around it, `asides` who signs in a bracket among others.
 */
export function readMeta(
  preamble: readonly Line[],
  all: readonly Line[],
  aside: readonly Line[],
  signature: Signature | undefined,
  page: readonly Line[],
  asides: ReadonlySet<Line>,
): PlanMeta {
  const meta: PlanMeta = {}
  const said = saidIn(preamble.concat(aside), asides)
  const tail = all.slice(-lastLines)
  const dated = (line: Line) => readDate(line.folded)
  const isDay = (line: Line, at: number, lines: readonly Line[]) =>
    dated(line) !== undefined && !isPublished(line, lines[at - 1])
  // Below a page with its hour the day of a signature counts, but neither a deadline nor that of another page.
  const hasHour = preamble.some(line => dated(line) !== undefined && hasClock(line))
  const dayLine =
    preamble.find(isDay) ?? tail.find((line, at) => isDay(line, at, tail) && (!hasHour || isSigned(tail, at)))
  // Of a notice that stands before the plan.
  const notice = dayLine ? [] : (signature ?? [])
  const day = dated(dayLine ?? notice.at(-1) ?? none)
  const title = titleLines(preamble)
  const number =
    numberOnOwnLine(preamble.filter(({folded}) => !gluedDatum(folded))) ??
    said.number ??
    bareTitle(title.map(({value}) => value).join('')).number
  const issuer = issuerOf({title, preamble, tail, notice, said})
  const shown = preamble.find((line, at) => dated(line) !== undefined && isPublished(line, preamble[at - 1]))
  const date =
    said.written ??
    day ??
    signedWithin(preamble) ??
    adoptedOn(preamble) ??
    said.published ??
    (shown && dated(shown)) ??
    publishedOn(page)
  if (date) meta.date = date
  // 某政发〔2020〕15 号
  if (number) meta.number = number.replace(/\s+/g, '')
  if (issuer) meta.issuer = issuer
  const added = all.find(isForAll)
  const units = added && unitsOfAll(added.folded)
  if (units) meta.everywhere = namesIn(added, units)
  return meta
}

/** …印发给你们。某市人民政府2023年9月5日(此件公开发布)某市绿化方案: the day of a signature that lost its breaks. */
function signedWithin(lines: readonly Line[]): string | undefined {
  return lines.flatMap(({folded}) => {
    const [, name = '', day = ''] = signedInLine.exec(folded) ?? []
    return (mayIssue(name) && readDate(day)) || []
  })[0]
}

const signedInLine = /。 *([一-鿿]{4,24}) *(\d{4}年\d{1,2}月\d{1,2}日) *(?=\(此件|$)/

/** (2019年12月25日县政府第3次常务会议通过) */
function adoptedOn(lines: readonly Line[]): string | undefined {
  return lines.flatMap(({folded}) => readDate(adopted.exec(folded)?.[1] ?? '') ?? [])[0]
}

const adopted = /^\((\d{4}年\d{1,2}月\d{1,2}日)[^(),。;:]{2,40}(?:通过|批准|印发|公布)\)$/

/** What stands in a table on top, which on a web page shows the document's data. */
export function cellsAbove(rows: readonly Row[]): Line[] {
  return rows.slice(0, mostDataRows).flatMap(({cells}) => linesOfCells(cells))
}

const mostDataRows = 12

/**
 * 发布时间:2023-05-06; where / stands before it another site may have taken it over, years later, and
 * 更新时间 is when somebody worked on it.
 */
function publishedOn(page: readonly Line[]): string | undefined {
  const own = page.filter(({folded}) => !folded.includes(' / '))
  return own.flatMap(({folded}) => readDate(published.exec(folded)?.[1] ?? '') ?? [])[0]
}

/** 来源:本网 时间:2023-05-06 is no time of an event. */
const published =
  /^(?![-•·])(?:.{0,40}?(?:发布|发表|公开|公布|印发)(?:时间|日期)|(?:信息)?来源 *:[^:]{1,30} (?:时间|日期)) *: *(\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)/

/** 2021-07-20 18:08, for nobody signs at an hour; or 发布日期 on a line of its own, above the day. */
function isPublished(line: Line, above: Line | undefined): boolean {
  return (
    hasClock(line) || (above !== undefined && datumNamed(above.folded.replace(/[: ]/g, '')) === 'published')
  )
}

function hasClock({folded}: Line): boolean {
  return folded.includes(':')
}

function namesIn({value, folded}: Line, units: Span): string[] {
  const names: Span[] = []
  eachUnit(folded, units, (start, end) => {
    const isOfHouses = ofHouse.test(folded.slice(start, end))
    // 市委、市政府各部门 are one class.
    for (let last = names.at(-1); isOfHouses && last; last = names.at(-1)) {
      if (!house.test(folded.slice(last.start, last.end))) break
      start = last.start
      names.pop()
    }
    names.push({start, end})
  })
  return (names.length > 0 ? names : [units]).map(({start, end}) => value.slice(start, end))
}

const house = /(?:^|[省市县区州旗盟])(?:党?委|人大(?:常委会)?|(?:人民)?政府|政协)$/
const ofHouse = /^[^各]{0,12}?(?:党?委|人大(?:常委会)?|政府|政协)(?:各|直属|所属|有关|相关|组成|工作)/

/** Whether a line says which units take part in all tasks. */
export function isForAll({folded}: Pick<Line, 'folded'>): boolean {
  return unitsOfAll(folded) !== undefined
}

/** Where the units stand that a line names for all tasks. */
function unitsOfAll(folded: string): Span | undefined {
  if (!hints.some(hint => folded.includes(hint))) return undefined
  const found = everywhere().exec(folded)
  const units = found && Object.values(found.groups!).find(Boolean)
  // 各项任务列第一位的单位为牵头单位,其他单位均为配合单位 is another rule.
  if (!units || saysFirst(found[0])) return undefined
  const start = folded.indexOf(units, found.index)
  return {start, end: start + units.length}
}

interface Sources {
  title: readonly Line[]
  preamble: readonly Line[]
  tail: readonly Line[]
  notice: readonly Line[]
  said: Said
}

/** Who signs the document, or is named by a label, by its title, on its head; several are joined by 、. */
function issuerOf({title, preamble, tail, notice, said}: Sources): string {
  const named = issuersNamed(title)
  const signed = [tail, preamble.slice(-lastLines), notice].map(signersIn)
  // What is sent on, 某市人民政府转发市林业局关于…的通知, may be signed too, by whoever drew it up.
  const isNamed = (names: readonly string[]) => names.some(name => named.includes(name))
  const signers = signed.find(isNamed) ?? signed.find(({length}) => length > 0) ?? []
  // Where lines are lost, or the head of a name, the title has them all: 县护林行动计划 | 专班办公室.
  const isMore = named.length > signers.length && signers.every(name => named.includes(name))
  const isEnd = signers.length === 1 && named.some(name => name.endsWith(signers[0]!))
  // 县融媒体中心 and a day below the title: who put it on a page.
  if (named.length > 0 && !signers.some(name => named.includes(name) || issuerEnding.test(name)))
    return named.join('、')
  if (signers.length > 0) return (isMore || isEnd ? named : signers).join('、')
  return said.issuer ?? (named.length > 0 ? named : letterheadOf(preamble)).join('、')
}

/** Names are the issuers' where the date stands below them. */
function signersIn(lines: readonly Line[]): string[] {
  for (const [at, line] of lines.entries()) {
    const names = readDate(line.folded) === undefined ? [] : namesOn(signersAbove(lines, at))
    if (names.length > 0) return names
  }
  return []
}
