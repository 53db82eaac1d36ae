/** Further units within a line, each before words of its own: 县财政局负责筹资;|县审计局负责|审计。 */
import type {Line} from '../../plan/blocks.ts'
import type {Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {dividedAtWith} from '../clauses/divided.ts'
import {clauseNodes} from '../clauses/duties.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {endsLikeName, namesDepartments, namesWholeUnits} from '../clauses/plausible.ts'
import {duty, roleOfDuty, verbOf} from '../clauses/unit-duty.ts'
import type {Found} from '../recognisers/recogniser.ts'

const longestName = 60
/** 县财政局, 各镇, 教育部门 and 城关街道 behind a comma; behind a stop offices too: 教务处 */
const ofPlace = `(?:各|有关|相关|国家|[省市县区州盟旗])(?:[^,;。:()]|\\([^()]{1,20}\\)){1,${longestName}}?|[一-鿿]{2,8}部门|[一-鿿]{2,4}(?:街道|[镇乡])(?:办事处|(?:人民)?政府)?`
const atComma = new RegExp(`^(?:${ofPlace})(?=${duty})`)
const atStop = new RegExp(
  `^(?:${ofPlace}|[一-鿿、]{2,20}?[局处科股室委办院馆站所部会队]|[一-鿿、]{2,20}?(?:中心|公司))(?=${duty})`,
)
/**
 * 指导各镇负责, 会同县司法局负责, 报县政府办负责, 下设办公室负责 and 在县城负责 are said of the unit before:
 * only what begins like a name is one.
 */
const beginsOtherwise =
  /^(?:会同|联合|协[同助调]|配合|指导|督促|监督|组织(?!部|处|科|人事)|引导|安排|支持|推动|抽调|成立|设立|依托|委托|指定|确定|明确|聘请|邀请|授权|责成|责令|要求|督导|商请|提请|下设|内设|[另并]设|(?:[上呈申]?报|抄?送|[转移提]?交|经|通知|通过)(?=[各省市县区州旗镇乡街有相国])|[与和同由请让在向从对]|各自)/

/** Which of the names of a line were read, and where a part begins as one of them does that was not. */
interface Others {
  found: Found[]
  unread: Span[]
}

/**
 * 县财政局负责筹资;县审计局负责审计: units behind the first, and the verbs of those that are no whole names.
 * 街道安委办牵头巡查;安委办负责登记 is of one.
 */
export function othersBehind(line: Line, {start, end}: Span, first: Span): Others {
  const {folded} = line
  let before = folded.slice(first.start, first.end)
  const found: Found[] = []
  const unread: Span[] = []
  for (let at = start; at < end; at++) {
    if (!',;。'.includes(folded[at]!)) continue
    const isAtStop = folded[at] !== ','
    const one = unitAt(folded, at + 1, end, isAtStop)
    const name = one && folded.slice(one.list.start, one.list.end)
    if (!name || before.endsWith(name)) {
      // ,车队负责保障车辆: behind a comma a name of no place is no more than likely.
      const other = isAtStop ? undefined : unitAt(folded, at + 1, end, true)
      if (other && isOther(folded, other.list, before))
        unread.push({start: other.list.end, end: other.span.end})
      continue
    }
    const parts = dividedAtWith(folded, one)
    if (parts.every(({list}) => areUnits(folded, list))) {
      found.push({...one.span, nodes: clauseNodes(line, parts)})
      before = name
    } else if (isAtStop && endsLikeName(folded, one.list.end))
      unread.push({start: one.list.end, end: one.span.end})
  }
  return {found, unread}
}

function isOther(folded: string, {start, end}: Span, before: string): boolean {
  return endsLikeName(folded, end) && !before.endsWith(folded.slice(start, end))
}

/**
 * The first unit of a line that says of several what each does, behind a sentence or not:
 * 各司其职。|县财政局负责|筹资;县审计局负责审计。
 */
export function firstOfSeveral(line: Line, from: number, fewest = 2): UnitAtWork | undefined {
  const {folded} = line
  if (folded.split('负责', 3).length < 3) return undefined
  let first: UnitAtWork | undefined
  let count = 0
  for (let at = from; at < folded.length && (first || at < from + longestIntroduction); at++) {
    if (at > from && !(first ? ';。' : ';。:').includes(folded[at - 1]!)) continue
    const one = unitAtWork(line, at)
    if (!one) continue
    first ??= one
    if (++count === fewest) return first
  }
  return undefined
}

/** The unit that a place begins with, before its work. */
export function unitAtWork({folded}: Line, start: number): UnitAtWork | undefined {
  const one = unitAt(folded, start, folded.length, true)
  return one && dividedAtWith(folded, one).every(({list}) => areUnits(folded, list)) ? one : undefined
}

const longestIntroduction = 80

export interface UnitAtWork extends ClausePart {
  role: Role
}

/** The unit that a place begins with, up to where its work begins; it may be none. */
function unitAt(folded: string, start: number, end: number, isAtStop: boolean): UnitAtWork | undefined {
  const name = (isAtStop ? atStop : atComma).exec(
    folded.slice(start, Math.min(end, start + 2 * longestName)),
  )?.[0]
  if (!name || name === '办公室' || beginsOtherwise.test(name)) return undefined
  const list = {start, end: start + name.length}
  const behind = folded.slice(list.end, end)
  const {label, length} = verbOf(behind)
  return {span: {start, end: list.end + length}, list, label, role: roleOfDuty(behind)}
}

/** 公安交管部门 is one also where its work is not known. */
function areUnits(folded: string, list: Span): boolean {
  return namesWholeUnits(folded, list) || namesDepartments(folded, list, true)
}
