/** What a line of an entry assigns: what the recognisers find in it, less what cannot be meant where it stands. */
import {type Block, type Line, positionIn} from '../../plan/blocks.ts'
import {isPersonsName} from '../../units/persons.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isColophon} from '../document/colophon.ts'
import {isForAll} from '../document/meta.ts'
import {isSignature} from '../document/meta-lines.ts'
import {report} from '../reading/findings.ts'
import {isItem, tellsFacts} from '../reading/part-headings.ts'
import {isProvision} from '../reading/provisions.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'
import {namesBody} from '../recognisers/of-words.ts'
import {type Found, saysWhoAnswers} from '../recognisers/recogniser.ts'
import {isBesideLabel} from './beside-label.ts'
import {meetsConditions} from './conditions.ts'
import {isRequest} from './exhortation.ts'
import type {Place, Spot} from './place.ts'
import {isSetOff} from './set-off.ts'
import {isOfBody} from './set-up-bodies.ts'

/** All that is found in a line behind its marker; a label may stand right after it. */
export function foundIn(
  lines: readonly Line[],
  at: number,
  place: Place,
  reading: Reading,
): readonly Found[] {
  const found = recognise(lines[at]!, reading.lexicon)
  // 整改措施:… beside 责任单位:甲局 may be a field yet.
  if (found[0]?.only?.includes('sole') && !meetsConditions(found[0], {lines, at, place, reading})) return []
  return place.start === 0 ? found : found.filter(one => one.start >= place.start)
}

/** `doubtful`: it seems to assign and does not, which is reported. */
type Verdict = 'meant' | 'doubtful' | 'not'

/** That of it which assigns where it stands; what seems to assign and does not is reported. */
export function meantOf(
  found: readonly Found[],
  lines: readonly Line[],
  at: number,
  place: Place,
  reading: Reading,
): readonly Found[] {
  const spot = {lines, at, place, reading}
  return found.filter((one, nth) => {
    if (isOfItsWords(one, nth === found.length - 1, spot)) return false
    if (!one.isRunning) {
      reading.isSetOff ||= !place.isRequirement
      return true
    }
    const verdict = isElsewise(one, spot) ? 'not' : verdictOn(one, spot)
    if (verdict === 'doubtful') reportVerb(lines[at]!, one, reading)
    return verdict === 'meant'
  })
}

/** Whether a bracket says more of the words before it, and assigns nothing. */
function isOfItsWords(one: Found, isLast: boolean, {lines, at, place, reading}: Spot): boolean {
  if (one.ofWords && isLast && isOfWords(one, lines, at, reading.lexicon)) return true
  // A list that has labels says with them what its brackets are.
  const isOfList = reading.kind === 'list' && !reading.isSetOff
  return one.isBare === true && (isOfList || namesPersons(lines[at]!.folded.slice(place.start, one.start)))
}

/** Whether a sentence is no assignment beyond doubt: by the document, or since it asks, tells, or says how. */
function isElsewise(one: Found, spot: Spot): boolean {
  const {lines, at, place, reading} = spot
  const line = lines[at]!
  const {kind} = reading
  if (kind === 'regulation' || isProvision(line.folded.slice(place.start))) return true
  if (kind === 'explanation' && !isOfEntry(lines, at, place, reading)) return true
  const isPreamble = place.isPreamble === true
  // Where no label or bracket assigns, it may be what the last entry is about.
  const isLast = reading.isSetOff === true && endsPlan(line, reading)
  return (place.start === 0 && isRequest(one, line, {isPreamble, isLast})) || !meetsConditions(one, spot)
}

/** What a sentence is that may assign, by where it stands and what else does. */
function verdictOn(one: Found, {lines, at, place, reading}: Spot): Verdict {
  const line = lines[at]!
  const {folded} = line
  if (one.isBetween && place.isRequirement) return 'doubtful'
  if ((one.isBetween || ofMeasures.test(folded)) && isBesideLabel(line, lines, reading.lexicon))
    return 'doubtful'
  // 材料组:由县教育局牵头: groups divide the work, whatever the part is called.
  if (ofGroup.test(folded.slice(place.start, one.start))) return 'meant'
  if (reading.kind === 'notice' && !isSetOff(reading)) return 'doubtful'
  if (isOfBody(folded, one, place)) return 'doubtful'
  if (isOfTasks(folded, one, place)) return isForAll(line) ? 'not' : 'doubtful'
  // (…责任单位:甲局) | 由乙局牵头,会同甲局推进。全市先行试点。: the paragraph that ends a plan tells of all the work.
  const isApart =
    place.isBehindDuties && one.start === 0 && one.end < folded.length && endsPlan(line, reading)
  if (place.isManner || isApart) return 'doubtful'
  const isOfCase = reading.kind !== 'plan' && isOfCondition(folded, one.start)
  return isOfCase || (place.isRequirement && isSetOff(reading)) ? 'doubtful' : 'meant'
}

/** （二）采茶。由县林业局牵头 beside labels, or the sentence below （二）采茶。: what paragraphs explain, quoted. */
function isOfEntry(lines: readonly Line[], at: number, {start}: Place, reading: Reading): boolean {
  const isBelow = at === 1 && lines[0]!.folded.endsWith('。') && isItem(lines[0]!)
  return (start > 0 || isBelow) && isSetOff(reading) && !tellsFacts(lines[at]!, reading.blocks)
}

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
 * 推进巡察(市教育局、市卫健委)。 above 牵头单位:市委巡察办: the label assigns, and the bracket is of the
 * words. Words may follow one that names no body beyond doubt, 加强医疗(乡镇卫生院)。配备设备。, and 配合单位
 * stand before the label.
 */
function isOfWords(one: Found, lines: readonly Line[], at: number, lexicon: Lexicon): boolean {
  const isKind = !namesBody(one)
  if (one.end < lines[at]!.folded.length && !isKind && !one.isRunning) return false
  for (const line of lines.slice(at + 1, at + (isKind ? 3 : 2))) {
    const labels = recognise(line, lexicon).filter(({start}) => start === 0)
    if (labels.some(saysWhoAnswers)) return true
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
