/** What may stand behind the last verb of a clause and is no unit. */
import {isDeadline} from '../../plan/fields.ts'
import {firstNamedIn, saysSeverally} from '../../plan/first-named.ts'
import type {Span} from '../../units/list.ts'
import {explainsSign} from '../../units/signs.ts'

const rules = [
  ...['首位', '为首'],
  ...['第1位', '第1个', '第1名', '第1家', '首列', '首个单位', '首个部门', '前一个', '打头单位'],
  '最前',
  '下同',
  '排名',
  '不再',
  '均涉及',
  '号前',
  '号后',
  '”前',
  '”后',
] as const
/** 一项任务涉及多个部门的 */
const severalUnits = /^ *(?:同?一[项个]?)?(?:工作|任务|事项)?(?:同时)?涉及(?:多个|两个以上)(?:部门|单位)的?$/
/** 其余为配合单位 */
const ofOthers = /^ *其[余他它][^、]{0,6}[为是]/
const score = /^[+-]?\d+(?:\.\d+)?分$/

/** 第一者, 第一牵头单位, but not 第一人民医院 */
const first = /第一(?!、第)(?=[位个家名者的为是,;。、)]|项(?!目)|牵头|责任|单位|部门|[处科]室|主体|$)/

/** What holds for the whole document: 列首位的为牵头单位, 下同; 具体任务均涉及各区政府, 不再列出. */
export function isRule(words: string): boolean {
  return (
    (words.includes('第一') && first.test(words)) ||
    rules.some(word => words.includes(word)) ||
    explainsSign(words) ||
    saysSeverally(words) ||
    words.startsWith('以上') ||
    severalUnits.test(words) ||
    words.startsWith('以下') ||
    (words.includes('其') && ofOthers.test(words)) ||
    (words.includes('除') && words.includes('外', words.indexOf('除')))
  )
}

/** 其他有关部门和单位按职责分工负责: behind a rule that says who leads, of all who do not. */
const ofOthersToo = /^ *(?:其[余他它]|余者|除|其中)/

/**
 * Where a clause ends, if a rule for the whole document stands behind it up to the end:
 * 甲、乙等负责。列第一位者为牵头部门,其他有关部门按职责分工负责,下同.
 */
export function beforeRule(text: string, {start, end}: Span): number {
  const words = text.slice(start, end)
  if (!words.includes('第一') && !words.includes('首') && !words.includes('下同')) return end
  let from = words.length
  let until = end
  for (let nth = 0; from > 0 && nth < mostPieces; nth++) {
    const mark = Math.max(
      words.lastIndexOf('。', from - 1),
      words.lastIndexOf(';', from - 1),
      words.lastIndexOf(',', from - 1),
    )
    if (mark <= 0) break
    const piece = words.slice(mark + 1, from)
    if (isRule(piece) || piece.trim() === '') {
      if (firstNamedIn(words.slice(mark + 1)) || /^ *下同[。;]? *$/.test(piece)) until = start + mark
    } else if (!ofOthersToo.test(piece)) break
    from = mark
  }
  return until
}

/** A rule has few; a long line is not searched again for each. */
const mostPieces = 8

/** When it is due, or its score. */
export function isDue(words: string): boolean {
  return isDeadline(words) || (words.endsWith('分') && score.test(words))
}

/** What it costs: 总投资2000万元, 计划投资约1.2亿元. */
export function isCost(words: string): boolean {
  return words.endsWith('元') && costs.test(words)
}

const costs = /^[一-鿿]{0,6}(?:投资|投入|概算|预算|资金)[一-鿿]{0,3}:?约?\d[\d.,]*余?[百千万亿]*元$/

/** When it is due, and nothing else. */
export function isDueAlone(words: string): boolean {
  return isDue(words) && !/[,;:。]/.test(words)
}

export function isRemark(words: string): boolean {
  return isRule(words) || (isDue(words.trim()) && !ofNext.test(words))
}

/** 4月份由县教育局|组织进校园 */
const ofNext =
  /^\d{1,2}月(?:份|[上中下]旬)?由[一-鿿、]{1,20}?(?:[局厅委办部院府乡镇村]|街道|单位|部门|中心|公司)/

/** The same in a bracket or behind a label, where nothing else can be meant. */
export function isRemarkWithin(words: string): boolean {
  return isRule(words) || isDue(words.trim()) || isLasting(words.trim())
}

/** 持续开展矛盾纠纷排查: what is done all the time is work, where 持续推进 and 全年按月推进 only say how long. */
export function isLastingWork(words: string): boolean {
  return isLasting(words) && !words.split('、').every(part => forHowLong.test(part))
}

export function isLasting(words: string): boolean {
  return /^(?:持续|长期|常年|全年|常态化?)/.test(words)
}

const manner =
  '持续性?|长[期效][性化]?|常年|全年度?|各阶段|常态化?|24小时|按[月季年周]度?|' +
  '分(?:[批期步季月]|阶段|[一二三四五六两几\\d]+[次批期轮])[次度]?|' +
  '滚动|统筹|全面|不断|不懈|久久为功|常抓不懈|深入|有[效序力]|扎实|[地并]'
const verb =
  '推[进动]|坚持|开展|组织|实[施行]|执行|落[实地]|抓[好实紧]?|做[好实]|跟[进踪]|督办|问效|巩固|提[升高]|压实|管[理控]|完[善成]|' +
  '深化|加强|改进|整[改治]|保持|进行|优化|更新|见效|到位|取得|[实成]效|成果|各项|有关|相关|工作|任务'
/** Nothing but how, and verbs without an object, of which one may be any: 持续推进落实 · 常态化开展到年底 · 常年|管护. */
const forHowLong = new RegExp(
  `^(?:${manner})*(?:(?:${manner}|${verb})*|[一-鿿]{2})(?:直?[至到].*|\\d{4}年.*[前底末止]|年底前?|不[断放停懈间].*)?$`,
)

/** Whether a text ends with what may follow a verb. */
export function endsInRemark(text: string): boolean {
  return isRemark(
    text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf('。')) + 1),
  )
}

/** 以上任务由A负责: said of what stands above, not of the last task alone. */
export function isOfAbove(words: string): boolean {
  return words.startsWith('以上') || words.startsWith('上述')
}

/** 以上工作由县委督查室负责督办: who looks after the work does not do it. */
export const oversight = /督办|督查|督导|调度|汇总|考核|监督/

/**
 * 负责督办 · 负责监督检查: whether a verb says that somebody only looks after a task, or tells of it. Where that
 * is the task, 开展监督检查, they do it; where the words of the task are not at hand it may be.
 */
export function looksAfter(verb: string, task: string): boolean {
  const words =
    /^(?:负责)?((?:督办|督查|督导|督促|监督|检查|抽查|考核|考评|调度|汇总|审定|验收|解释)+)$/.exec(verb)?.[1]
  if (!words || !/[一-鿿]/.test(task)) return false
  for (let at = 0; at < words.length; at += 2) if (task.includes(words.slice(at, at + 2))) return false
  return true
}

/** 由排名首位的部门牵头负责: a rule, not a clause. */
export function namesFirst(words: string): boolean {
  return ofFirst.some(word => words.includes(word))
}

const ofFirst = ['第一', '第1', '首位', '首列', '首个', '前一个', '打头', '最前'] as const
