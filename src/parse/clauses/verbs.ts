/**
 * Verbs that end a part of a clause, with all that belongs to them: 按职责分工负责, 牵头, 配合落实.
 * Found from behind: most prose ends otherwise, and one look at its end tells; a single expression of them all is large.
 */
import {personInCharge} from '../../plan/person-in-charge.ts'
import type {Span} from '../../units/list.ts'
import {saysByDuties, startOfDuties} from './by-duties.ts'
import {partnersWork, saysWhom} from './partners-work.ts'
import {endsLikeName, namesWholeUnits} from './plausible.ts'

/** How the work is divided, before the verb. */
const divisions = byFinal(
  words(
    '双 分别 共同 具体 直接 总体 整体 各自 分头 依法 联合 统筹 全面 总 负责 均 贯通 贯彻 督促 督导 分级 分类 推动 按行业 按领域 按属地原则 按属地管理原则 按权限 结合实际 要抓紧 抓紧 切实 认真 予以 给予 派员 抓好 做好 协调 积极 主动 全力 大力 通力 密切',
  ),
)
const verbs = words(
  '牵头 负责牵头 总牵头 负责总牵头 牵头抓总 牵头协调 牵头统筹 牵头主办 主责 负主责 主办 为主 协同 协办 会办 协助 参与 参加 ' +
    '配合 协同配合 协助配合 密切配合 积极配合 共同配合 支持配合 参与配合 配合参与 支持 ' +
    '研究提出落实意见 研究提出实施意见 研究提出具体意见 研究提出意见 提出落实意见 研究提出 研究制定 研究落实 研究解决 ' +
    '主抓 承办 承担 组织落实 组织推进 负责 负责安排 负责协调 负责办理 负责提供 负责筹备 负责联系 负责接待 主要负责 负总责 落实 抓落实 具体组织 组织实施 实施',
)
/** The words by which a sentence assigns: without one of them it need not be read. */
export const leadingWords = ['牵头', '负责', '主办', '主抓', '会同'] as const
export const assigningWords = [
  ...leadingWords,
  ...(['落实', '实施', '承担', '承办', '配合', '组织', '参与'] as const),
]

/** What assigns only where nothing else can be meant, in a bracket or behind a label; much prose ends so. */
const furtherVerbs = words(
  '协作 作为牵头单位 作为责任单位 作为配合单位 为牵头单位 为主办单位 为责任单位 为配合单位 为协办单位 为牵头部门 为责任部门 为配合部门 为责任主体 为实施主体 为实施单位 为落实单位 为参与单位 为成员单位 组成 各负其责 ' +
    '带队 组织 分别办理 共同办理 联合办理 牵头办理 按职责办理 按职责推进 按职责分工推进 按分工推进 组织推进 统筹推进 协同推进 共同推进 督促 督办 督查 督导 主管 指导 监督指导 督促指导 指导督促 督促落实 督导落实 承建 统筹协调 统筹',
)
/** What may stand behind it. */
const doing = byFinal(
  words(
    '负责 落实 推进 督导 督办 督促 指导 实施 组织实施 组织 抓好 做好 执行 承担 完成 开展 工作 同志 为主 及',
  ),
)

function words(list: string): string[] {
  return list.split(' ')
}

/** Words by their last character, which tells most of them apart. */
type ByFinal = ReadonlyMap<string, readonly string[]>

function byFinal(all: readonly string[]): ByFinal {
  const found = new Map<string, string[]>()
  for (const word of all) {
    const final = word.at(-1)!
    found.set(final, [...(found.get(final) ?? []), word])
  }
  return found
}

/** Finds verbs: the standard ones, and those that a person adds. */
export interface VerbFinder {
  /** Each verb of a stretch that a mark or the stretch's end follows, in order. */
  find: (text: string, span: Span) => Span[]
  /** The verb that ends the stretch. */
  last: (text: string, span: Span) => Span | undefined
}

export function verbFinder(added: readonly string[]): VerbFinder {
  const last = endFinder([...added, ...verbs])
  const further = endFinder(furtherVerbs)
  const find = (text: string, {start, end}: Span): Span[] => {
    const found: Span[] = []
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && !marks.has(text[at]!) && !(text[at] === ' ' && behindVerb.test(text.slice(from, at))))
        continue
      const span = {start: from, end: at}
      const work = found.at(-1)
      const verb =
        (work || mayGive(text, at) ? workBehind(text, span) : undefined) ??
        last(text, span) ??
        further(text, span) ??
        dutiesAlone(text, span) ??
        dutyBehind(text, span)
      // 区科技局负责学科类、科技类机构监管: what else it is responsible for.
      if (verb && work?.end === from && isMannerOf(text, work, verb)) work.end = verb.end
      else if (verb) found.push(verb)
      else if (work?.end === from && mayBeWork(text, {start: from, end: at})) work.end = at
      else continue
      from = at
    }
    return found
  }
  return {find, last}
}

/** 县财政局安排2000万元,县教育局负责: money is given before others work with it. */
function mayGive(text: string, end: number): boolean {
  return text[end] === ',' && '金费元'.includes(text[end - 1]!)
}

/** 县市场监管局负责商场、菜市场: places are looked after; but 甲局牵头、联合乙局. */
function mayBeWork(text: string, {start, end}: Span): boolean {
  if (!/^、(?!联合|会同)/.test(text.slice(start, start + 3))) return false
  return '馆宫场园居格校'.includes(text[end - 1]!) || !endsLikeName(text, end)
}

/** Finds the verb that ends a stretch. */
function endFinder(words: readonly string[]): VerbFinder['last'] {
  const all = byFinal(words)
  return (text, {start, end}) => {
    if (!all.has(text[end - 1]!) && !doing.has(text[end - 1]!)) return undefined
    // What stands behind the verb ends here, in one way of reading it or another; a dozen at most stand behind one another.
    const tails = [end]
    let first = end
    for (const tail of tails) {
      for (const from of startsOf(all, text, start, tail)) first = Math.min(first, divided(text, start, from))
      for (const from of startsOf(doing, text, start, tail))
        if (tails.length < 12 && !tails.includes(from)) tails.push(from)
    }
    return first < end ? {start: first, end} : undefined
  }
}

const marks = new Set(',;、。')
/** 市教育局牵头 市财政局配合 */
const behindVerb = /(?:牵头|负责|主办|配合|协办)$/

/** Where the words begin that a stretch ends with. */
function startsOf(words: ByFinal, text: string, start: number, end: number): number[] {
  const starts: number[] = []
  for (const word of words.get(text[end - 1]!) ?? []) {
    // 县政协办, 安委会办, 社会组织 are units.
    const isName =
      (word === '协办' && text[end - 3] === '政') ||
      (word === '会办' && '员事理委社'.includes(text[end - 3]!)) ||
      // 各单位主要负责同志
      (word === '主要负责' && text.startsWith('同志', end)) ||
      (word === '组织' && !'局厅委办部院镇乡筹头责合调体导'.includes(text[end - 3]!))
    if (end - word.length >= start && text.endsWith(word, end) && !isName) starts.push(end - word.length)
  }
  return starts
}

/** 甲局、乙局按职责分工 */
function dutiesAlone(text: string, {start, end}: Span): Span | undefined {
  const from = text.endsWith('职责分工', end) ? startOfDuties(text, start, end) : undefined
  return from !== undefined && saysByDuties(text.slice(from, end)) ? {start: from, end} : undefined
}

/** 甲局按照职责分工,抓好落实: how it does what the verb behind says, before which no other unit stands. */
function isMannerOf(text: string, before: Span, verb: Span): boolean {
  return (
    /^,(?:加强)?$/.test(text.slice(before.end, verb.start)) &&
    saysByDuties(text.slice(before.start, before.end))
  )
}

/** 教育部负责指导, 县农业农村局牵头整改, 县财政局保障经费, 各乡镇参与编制, 区文旅局按职责负责艺术类机构监管: what a unit does, in few words behind its name. */
function dutyBehind(text: string, {start, end}: Span): Span | undefined {
  const from = Math.max(start, end - longestWork)
  const words = text.slice(from, end - 2)
  const at = Math.max(...ofWork.map(word => words.lastIndexOf(word)))
  // 社会保障局 is a name.
  const last = from + (at < 0 && !endsLikeName(text, end) ? words.lastIndexOf('保障') : at)
  // 市农业农村局牵头负责综合利用
  const work = text.startsWith('牵头负责', last - 2) ? last - 2 : last
  if (work <= start || work < from || !onWork.test(text.slice(work + 2, end))) return undefined
  const first = divided(text, start, work)
  // 引导全社会参与消费
  const isHelp = !text.startsWith('负责', work) && !text.startsWith('牵头', work)
  if (isHelp && !bodies.test(text.slice(from, first))) return undefined
  return endsLikeName(text, first) ? {start: first, end} : undefined
}

/** …牵头,县财政局予以资金支持: the help of a partner, behind what others do. 为企业提供服务 has none. */
function workBehind(text: string, {start, end}: Span): Span | undefined {
  const work = partnersWork(text, {start, end})
  if (work === undefined) return undefined
  let from = start
  while (marks.has(text[from]!)) from++
  const first = divided(text, from, work)
  const isPartner =
    first > from && namesWholeUnits(text, {start: from, end: first}) && !saysWhom(text.slice(from, first))
  return isPartner ? {start: first, end} : undefined
}

const bodies = /(?:[局厅委办部院府司镇乡村队站处科]|单位|部门)$/

const longestWork = 16
const ofWork = ['负责', '牵头', '配合', '参与', '协助'] as const
const onWork = new RegExp(`^(?!${personInCharge}|会|的|解释)[一-鿿]+$`)

/** Where the words begin that divide the work, before a verb at `end`; `end` where there are none. */
function divided(text: string, start: number, end: number): number {
  for (let first = end; ; ) {
    const words = startsOf(divisions, text, start, first)[0] ?? startOfDuties(text, start, first)
    if (words === undefined) return first
    first = words
  }
}
