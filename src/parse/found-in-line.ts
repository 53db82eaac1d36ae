/** What a line of an entry assigns: what the recognisers find in it, less what cannot be meant where it stands. */
import {type Block, type Line, positionIn} from '../plan/blocks.ts'
import {isPersonsName} from '../units/persons.ts'
import type {Lexicon} from './clauses/roles.ts'
import {isColophon} from './document/colophon.ts'
import {isForAll} from './document/meta.ts'
import {isSignature} from './document/meta-lines.ts'
import {isProvision} from './document/provisions.ts'
import {mayAssignHeadings} from './document/telling-title.ts'
import {isRequest} from './exhortation.ts'
import {report} from './findings.ts'
import {isBesideLabel, mayBeOfEach, mayBePlanned} from './of-each.ts'
import {isItem, tellsFacts} from './part-headings.ts'
import type {Reading} from './reading.ts'
import {recognise} from './recognisers/index.ts'
import {namesBody} from './recognisers/of-words.ts'
import {assigns, type Found} from './recognisers/recogniser.ts'
import {isSetOff} from './set-off.ts'

/** Where a line stands: from where on it is read, and whether it is of a part such as 保障措施. */
export interface Place {
  start: number
  isRequirement: boolean
  /** Entries stand below it, and nothing before it assigns. */
  isOver?: boolean
  /** What stands above it in its entry has units that lead or are responsible. */
  isBehindDuties?: boolean
  /** It is a principle, or one of the steps: what it says in a sentence gives nobody a task. */
  isManner?: boolean
  /** It stands before the first entry. */
  isPreamble?: boolean
}

/** All that is found in a line behind its marker; a label may stand right after it. */
export function foundIn(line: Line, {start}: Place, {lexicon}: Reading): readonly Found[] {
  const found = recognise(line, lexicon)
  return start === 0 ? found : found.filter(one => one.start >= start)
}

/** That of it which assigns where it stands; what seems to assign and does not is reported. */
export function meantOf(
  found: readonly Found[],
  lines: readonly Line[],
  at: number,
  place: Place,
  reading: Reading,
): readonly Found[] {
  const line = lines[at]!
  return found.filter(one => {
    if (one.ofWords && one === found.at(-1) && isOfWords(one, lines, at, reading.lexicon)) return false
    const before = line.folded.slice(place.start, one.start)
    // A list that has labels says with them what its brackets are.
    if (one.isBare && ((reading.kind === 'list' && !reading.isSetOff) || namesPersons(before))) return false
    if (!one.isRunning) {
      reading.isSetOff ||= !place.isRequirement
      return true
    }
    if (reading.kind === 'regulation' || isProvision(line.folded.slice(place.start))) return false
    if (reading.kind === 'explanation' && !isOfEntry(lines, at, place, reading)) return false
    const isPreamble = place.isPreamble === true
    // Where no label or bracket assigns, it may be what the last entry is about.
    const isLast = reading.isSetOff === true && endsPlan(line, reading)
    if (place.start === 0 && isRequest(one, line, {isPreamble, isLast})) return false
    if (one.isOfEach && !mayBeOfEach(one, lines, at, place, reading)) return false
    if (one.isOfTeam && (isPreamble || !mayAssignHeadings(reading.blocks, ''))) return false
    if (one.isOfPlan && !mayBePlanned(one, line, place, reading)) return false
    const isLabelledBeside = () => isBesideLabel(line, lines, reading.lexicon)
    if (one.isOfManner && isLabelledBeside()) return false
    if (one.isBetween && place.isRequirement) {
      reportVerb(line, one, reading)
      return false
    }
    if ((one.isBetween || ofMeasures.test(line.folded)) && isLabelledBeside()) {
      reportVerb(line, one, reading)
      return false
    }
    // 材料组:由县教育局牵头: groups divide the work, whatever the part is called.
    if (ofGroup.test(before)) return true
    if (reading.kind === 'notice' && !isSetOff(reading)) {
      reportVerb(line, one, reading)
      return false
    }
    if (isOfBody(line.folded, one, place)) {
      reportVerb(line, one, reading)
      return false
    }
    if (isOfTasks(line.folded, one, place)) {
      if (!isForAll(line)) reportVerb(line, one, reading)
      return false
    }
    // (…责任单位:甲局) | 由乙局牵头,会同甲局推进。全市先行试点。: the paragraph that ends a plan tells of all the work.
    const isApart =
      place.isBehindDuties && one.start === 0 && one.end < line.folded.length && endsPlan(line, reading)
    if (place.isManner || isApart) {
      reportVerb(line, one, reading)
      return false
    }
    const isOfCase = reading.kind !== 'plan' && isOfCondition(line.folded, one.start)
    if (!isOfCase && !(place.isRequirement && isSetOff(reading))) return true
    reportVerb(line, one, reading)
    return false
  })
}

/** （二）采茶。由县林业局牵头 beside labels, or 由县林业局牵头 below （二）采茶。: quoted from a plan, where paragraphs below a heading explain it. */
function isOfEntry(lines: readonly Line[], at: number, {start}: Place, reading: Reading): boolean {
  const isBelow = at === 1 && lines[0]!.folded.endsWith('。') && isItem(lines[0]!)
  return (start > 0 || isBelow) && isSetOff(reading) && !tellsFacts(lines[at]!, reading.blocks)
}

/** 领导小组的日常工作由县水利局承担 · 办公室设在县水利局,具体工作由县水利局承担: what a body that is set up does is no task of the plan. */
function isOfBody(folded: string, one: Found, {start}: Place): boolean {
  const by = folded.indexOf('由', one.start)
  if (by < 0 || by >= one.end) return false
  const words = folded.slice(Math.max(start, by - longestSetUp), by)
  if (!daily.test(words)) return false
  return ofBody.test(words) || (start === 0 && officeOfBody.test(folded.slice(by, one.end)))
}

const longestSetUp = 80
const daily = /(?:日常|具体)(?:工作|事务|办公)$/
const ofBody =
  /(?:领导小组|指挥部|联席会议|专班)(?:办公室)?的?日常..$|(?:办公室设在|设立?办公室).*[,。;](?:领导小组|指挥部|联席会议|办公室|其)?的?(?:日常|具体)..$/
const officeOfBody = /^由(?:[一-鿿]{0,12}(?:领导小组|指挥部|联席会议|专班))办公室/

/** Whether nothing but who signs, and what the document says of itself, stands below a line. */
function endsPlan(line: Line, {blocks, asides}: Reading): boolean {
  const isPast = (block: Block) =>
    block.type === 'line' &&
    (block.furniture || asides.has(block) || isColophon(block.folded) || isSignature(block.folded))
  return blocks.slice(-mostBelow).findLast(block => !isPast(block)) === line
}

const mostBelow = 20

/** 整改措施:由财务股核对,办公室配合。 above or below 责任股室:财务股: the label assigns. */
const ofMeasures = /^(?:整改)?措施:/

const ofGroup = /(?:组|专班)[:。]$/

/**
 * 推进巡察(市教育局、市卫健委)。 above 牵头单位:市委巡察办: the label assigns, and the bracket is of the words. Words may follow one that
 * names no body beyond doubt, 加强医疗(乡镇卫生院)。配备设备。, and 配合单位 stand before the label.
 */
function isOfWords(one: Found, lines: readonly Line[], at: number, lexicon: Lexicon): boolean {
  const isKind = !namesBody(one)
  if (one.end < lines[at]!.folded.length && !isKind && !one.isRunning) return false
  for (const line of lines.slice(at + 1, at + (isKind ? 3 : 2))) {
    const labels = recognise(line, lexicon).filter(({start}) => start === 0)
    if (labels.some(assigns)) return true
    if (labels.length === 0) return false
  }
  return false
}

/** 张庄: villages that begin like persons. */
const villages = /[庄沟湾坝寨]$/

/** 王强(市发改委): whose the persons are. */
function namesPersons(before: string): boolean {
  if (before.length > longestNames) return false
  const names = before.replace(/\([^()]*\)| /g, '').split(/[、,;]/)
  return names.every(name => isPersonsName(name) && !villages.test(name))
}

const longestNames = 200

/**
 * 以下任务除注明外,均由甲局牵头: said of the tasks, and none itself; but 一、城建。以下任务由甲局牵头 over its items is of them,
 * and 以上任务,由甲局负责 of those above.
 */
function isOfTasks(folded: string, one: Found, {start, isOver}: Place): boolean {
  const words = folded.slice(start, one.end)
  if (words.includes('未') && ofOthers.test(words)) return true
  const said = words.includes('以下') ? ofTasks.exec(words) : null
  if (!said || start + said.index + said[0].length < one.start) return false
  return !isOver || /除|均/.test(said[0])
}

const ofTasks =
  /(?:^|。) *以下(?:各项)?(?:重点|主要)?(?:工作|任务|事项)(?:的?责任单位中)?(?:,?除[^,。;]{1,20}外)?(?:,均?)?由?/

/** 对未列入本方案的其他任务,由各有关单位按照职责分工抓好落实。 */
const ofOthers =
  /(?:^|。) *[对凡]?未(?:列入|纳入|列明|明确)(?:本|的其[他它])[^,。;]{0,20}(?:任务|事项|工作),?(?:均?由)?[^,。;]{0,24}[,。;]?$/

/** 情况复杂的,由甲局牵头: who does it if that is so, but not “…”的问题,由甲局落实 and 学科类的,由甲局负责. */
function isOfCondition(folded: string, start: number): boolean {
  return folded[start] === '由' && /(?<![类式型])的,$/.test(folded.slice(Math.max(0, start - 4), start))
}

function reportVerb(line: Line, {start, end, nodes}: Found, {file}: Reading): void {
  const label = nodes.find(node => node.type === 'duty')?.label || '由'
  const at = line.folded.indexOf(label, start)
  const span = at < 0 ? {start, end} : {start: at, end: at + label.length}
  report(file, 'role-word-in-prose', positionIn(line, span), line.value.slice(span.start, span.end))
}
