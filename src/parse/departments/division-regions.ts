/** The headings that say that the work is divided below, 三、职责分工 and 成员单位职责, with where what is below them begins. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {dividesWork, tellsOfBody} from '../document/telling-title.ts'
import {isRequirementHeading} from '../reading/part-headings.ts'
import {type Part, partAt} from './division-entries.ts'
import {firstOfSeveral} from './others-behind.ts'

/** A heading, and the blocks below it. */
export interface Region {
  /** 职责 says it only of lists that leave no doubt. */
  saysDivision: boolean
  marker: Marker | undefined
  start: number
  /** Without a number itself, it stands over paragraphs that have none, each of another unit's work. */
  isOverParagraphs: boolean
  /** It is no heading that leaves no doubt: 现将各单位任务明确如下: · 二、明确分工,落实责任 */
  isSentence: boolean
}

const longestHeading = 20
const longestIntroduction = 60
/** 职责分工落实情况, but not 任务分工情况 and 关于职责分工问题 */
const ofPast = /(?:(?<!分工)情况|成效|(?<!分工)问题|做法|经验)[:：]?$/
/** 成员单位职责, 组织体系及职责, 部门职责任务, 平台职责清单; but not 内设机构职责, which is no plan's. */
const ofDuties = /^(?!.*(?:内设|岗位|人员)).*职责(?:任务|要求|清单|如下|[和及与](?:任务|要求))?:?$/

/** What a line says that has the words of such a heading. */
export function divisionHead(line: string): {saysDivision: boolean} | undefined {
  const folded = line.replace(/。$/, '')
  const saysDivision = folded.includes('分工')
  if (!(saysDivision || folded.includes('职责')) || folded.length > longestIntroduction) return undefined
  if (ofPast.test(folded)) return undefined
  const isHeading =
    folded.length <= longestHeading || endsInDivision.test(folded)
      ? !/[,。;]/.test(folded)
      : folded.endsWith(':')
  return isHeading && (saysDivision || ofDuties.test(folded)) ? {saysDivision} : undefined
}

/**
 * 三、职责分工 · 2.2 成员单位职责 · 四、各单位按以下分工开展工作: · 现将各单位任务明确如下: · 部门职责
 * without a number, over 1.县公安局:负责…
 */
export function regionAt(blocks: readonly Block[], at: number): Region | undefined {
  const folded = lineAt(blocks, at)?.folded ?? ''
  const heading = divisionHead(folded)
  const leadsTo = leadsToDivision(folded) || (dividesInTwo(folded) && readMarker(folded) !== undefined)
  const head = heading ?? (leadsTo ? {saysDivision: false} : undefined)
  if (!head) return undefined
  const marker = readMarker(folded)
  const lead = heading && !marker && isLeadBelow(folded, lineAt(blocks, at + 1)) ? 1 : 0
  const isOverParagraphs = !marker && paragraphsBelow(blocks, at + lead, saysOfPlan(folded, head))
  if (!marker && !isOverParagraphs && !isRightOver(blocks, at)) return undefined
  return {
    ...head,
    marker,
    start: at + 1 + lead,
    isOverParagraphs,
    isSentence: !(heading || (marker && ofMembers.test(folded))),
  }
}

/**
 * 为做好整治工作,现将各单位任务明确如下: · 加强领导。其职责分工为:, but not in news, and neither
 * 任务完成情况如下: nor 目前实行三级养护,各级任务为:
 */
export function leadsToDivision(folded: string): boolean {
  return folded.endsWith(':') && leadsToList.test(folded) && !ofOther.test(folded)
}

/** 各委员部门职责分工 over 爱卫会实行分工负责制。各部门分别做好以下工作: */
function isLeadBelow(heading: string, next: Line | undefined): boolean {
  const words = endsInDivision.test(heading) && next && !readMarker(next.folded) ? next.folded : ''
  return leadsToWork.test(words) && !ofOther.test(words)
}

/** 第六条 遵守制度。各成员单位职责和任务如下: says it in rules, too. */
const ofMembers =
  /(?:^|[,。;:])[^,。;:]{0,10}成员单位的?(?:主要|工作|具体)?(?:职责|任务|分工)[一-鿿]{0,6}如下:$/
const leadsToWork = /(?<!了)(?:以下|下列|如下)[一-鿿]{0,8}:$/
const leadsToList = /(?:职责|任务|分工)[一-鿿]{0,6}(?:如下[一-鿿]{0,4}|为|是):$/
const ofOther =
  /记者|获悉|据悉|了解到|介绍|目前|现行|现有|现状|体制|(?:职责|任务|分工)[一-鿿]{0,4}(?:情况|完成|进展|进度|成效|结果|问题)[一-鿿]{0,6}:$/
const endsInDivision = /(?:职责|任务|工作)分工$|(?:部门|单位)(?:工作|主要)?职责$/
/** 明确分工,责任到人 · 强化领导,落实职责 */
const inTwo = /(?:分工|职责)[一-鿿]{0,6},[一-鿿]{2,8}$|,[一-鿿]{0,6}(?:分工|职责)[一-鿿]{0,4}$/

/** Whether words in two halves say so; 加强组织领导,明确工作职责 is of requirements, whatever stands beside it. */
export function dividesInTwo(words: string): boolean {
  if (words.length > longestInTwo || !inTwo.test(words)) return false
  return !words.split(',').some(part => isRequirementHeading(part.slice(readMarker(part)?.length ?? 0)))
}

const longestInTwo = 30
const fewestParagraphs = 3

/** 教育部门负责人才培养。 · 公安部门负责安全防范。 · 民政部门负责登记。: so many, right below, or in one paragraph. */
function paragraphsBelow(blocks: readonly Block[], at: number, isOfPlan: boolean): boolean {
  const below = lineAt(blocks, at + 1)
  if (below && !readMarker(below.folded) && firstOfSeveral(below, 0, fewestParagraphs)?.span.start === 0)
    return true
  let hasOffice = false
  for (let next = at + 1; next <= at + fewestParagraphs; next++) {
    const line = lineAt(blocks, next)
    const part = line && !readMarker(line.folded) ? partAt(blocks, next, undefined) : undefined
    if (!part || part.isOdd || part.isAlone) return false
    hasOffice ||= isOfBody(part)
  }
  return !hasOffice || ((isOfPlan || dividesWork(blocks)) && !tellsOfBody(blocks))
}

function saysOfPlan(heading: string, {saysDivision}: {saysDivision: boolean}): boolean {
  return heading.includes('成员单位') || (saysDivision && !/内设|科室/.test(heading))
}

/**
 * 办公室:负责文电。 among others says, below 各科室职责 without a number, what the offices of a body are
 * there for; in a plan, or below 职责分工, what they do, but not below 各科室职责分工, or 职责分工 in
 * 县农业局简介.
 */
function isOfBody({line, list}: Part): boolean {
  return line.folded.slice(list.start, list.end) === '办公室'
}

/** Whether a numbered list follows a heading that has no number of its own. */
function isRightOver(blocks: readonly Block[], at: number): boolean {
  const marker = readMarker(lineAt(blocks, at + 1)?.folded ?? '')
  return marker?.ordinal === 1 && partAt(blocks, at + 1, marker)?.isSure === true
}

/** Whether one of the lines below a numbered heading is such a one. */
export function someBelow(
  blocks: readonly Block[],
  {marker: heading, start}: Region,
  is: (line: Line) => boolean,
): boolean {
  for (let at = start; heading && at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    if (line && endsRegion(heading, readMarker(line.folded))) return false
    if (line && is(line)) return true
  }
  return false
}

/** Whether a number ends what is below a heading. */
export function endsRegion(heading: Marker, marker: Marker | undefined): boolean {
  return marker !== undefined && levelOf[marker.style] <= levelOf[heading.style]
}
