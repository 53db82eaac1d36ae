/** What a document is by its title, where that tells that names of units in it need give nobody a task. */
import type {Line} from '../../plan/blocks.ts'
import type {Entry, Outline} from '../nesting/outline.ts'
import {withLastWord} from './bare-title.ts'
import {titleLines} from './title.ts'

/**
 * `regulation` says who does what in general, in running text, as a report does of who did; `notice` sets up a body or allows something;
 * `list` says in brackets whose each thing is; a `plan` divides the work. An `explanation` of a plan is like a regulation, unless brackets or
 * labels in it show that it repeats the entries of the plan.
 */
export type DocumentKind = 'regulation' | 'explanation' | 'notice' | 'list' | 'plan'

const dividing = /分工|分解|任务|责任|职责|要点|方案|措施|安排|筹备/
/** 民生实事项目名单 names whose the projects are to do, 项目管理办法 only what it is about. */
const toDo = /整改|项目|实事|计划|办理|承办|督办|决策|包抓/
/** …联席会议制度, 关于成立…领导小组的通知 say who belongs to a body, and how it works. */
const ofBody =
  /(?:联席会议(?:工作)?制度|(?:成立|建立|设立|组建|调整)[^,。;]{0,60}(?:联席会议|领导小组|指挥部|委员会|工作组|专班)(?:及其?办公室)?(?:组成人员|成员(?:单位)?)*(?:名单)?)(?:的?(?:通知|函|批复|决定))?$/
/** …整改情况的报告 tells what was done, …的批复 what is allowed, …督查的通知 what will be looked at. */
const ofOthersWork =
  /(?:情况|进展|成效)的?(?:总结|汇报|报告)$|整改(?:工作)?(?:落实|进展)?(?:情况|报告)$|批复$|督[查导]的?通知$/
/** …停车场管理办法 · 关于印发《…实施细则》的通知 */
const regulation =
  /(?:条例|规定|办法|章程|制度|规则|细则|守则)(?:\([^()]*\))?(?:》?的?(?:通知|公告|决定|令))?$/
/** 关于贯彻执行《信访工作条例》的通知 says what is to do for it. */
const carriedOut = /(?<=贯彻|执行|落实|实施|宣传|学习|做好)《[^《》]*》/g
/** 2023年工作总结, 关于…情况的报告 tell in running text who did what. */
const told = /(?:总结|汇报|报告|综述)$/
/** 在全县重点任务推进会上的讲话 says in running text who should do what. */
const spoken = /(?:讲话|致辞|发言|演讲|答记者问|实录)(?:提纲|稿|要点|摘要)?(?:\([^()]*\))?$/
/** 《种茶管理办法》政策解读 says what the document says that it explains, 关于种茶方案的起草说明 why. */
const explains =
  /(?:政策|文件|办法|条例|规定|细则|》|的)(?:政策|文件|内容)?(?:解读|起草说明|编制说明)(?:\([^()]*\))?$/
/** 种茶方案政策解读 and 《关于印发种茶行动计划(试行)的通知》起草说明, but not 种茶管理办法政策解读 */
const ofPlan =
  /(?:分工|分解|任务|要点|方案|措施|安排|计划|规划|行动|实事|重点工作|(?<!征求|反馈|修改|部门)意见|[\d一二三四五六七八九十百]条)(?:\([^()]*\)|[》〉>”]|的通知)*[^,。;]{0,4}(?:解读|起草说明|编制说明)(?:\([^()]*\))?$/
/** 茶园道路工程招标公告: who oversees the bidding, in running text. */
const ofPurchase =
  /(?:招标|采购|竞标|磋商|询价|比选|拍卖|出让|中标|成交)(?:结果|项目)?的?(?:公告|公示|文件|邀请书)(?:\([^()]*\))?$/
/** …办法 may be a plan, …章程 and 议事规则 hardly. */
const always = /条例|章程|规则/
const list =
  /案例|名单|目录|简报|表彰|通报表扬|嘉奖|清理结果|废止|招聘|招录|[预决]算(?:草案)?的?(?:报告|说明)|公示/

/** The kind of a document, where its title tells it and does not say that the work is divided. */
export function documentKind({preamble, parts}: Outline): DocumentKind | undefined {
  const title = withLastWord(textOf(titleLines(preamble))).replace(carriedOut, '')
  if (title === '') return undefined
  if (!divided.test(title) && (ofBody.test(title) || ofOthersWork.test(title)) && !dividesWork(parts))
    return 'notice'
  if (spoken.test(title)) return 'regulation'
  if (explains.test(title) || ofPurchase.test(title)) return ofPlan.test(title) ? 'explanation' : 'regulation'
  if (dividing.test(title)) return 'plan'
  if (regulation.test(title) && (always.test(title) || isInArticles(parts))) return 'regulation'
  if (toDo.test(title)) return 'plan'
  if (list.test(title)) return 'list'
  return told.test(title) ? 'regulation' : undefined
}

const divided = /分工|分解|(?:任务|要点|计划|清单).*批复$/

const ofTasks = /(?:职责|任务|责任|工作)分工|(?:工作|重点|主要)任务|下一?步|\d年打算/

/** Whether the numbers begin again, as below a notice stands the plan that it is of, or a part divides the work. */
function dividesWork(parts: Outline['parts']): boolean {
  const numbered = parts.flatMap(part => ('entries' in part ? [part.entries] : []))
  return numbered.length > 1 || numbered.flat().some(({lines}) => ofTasks.test(lines[0]!.folded.slice(0, 20)))
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({folded}) => folded).join('')
}

/** Whether most of a document is written in articles, 第一条. */
function isInArticles(parts: Outline['parts']): boolean {
  const entries = parts.flatMap(part => ('entries' in part ? part.entries : []))
  return entries.filter(isArticle).length * 2 > entries.length
}

function isArticle({marker, children}: Entry): boolean {
  return marker.style === 'article' || (children.length > 0 && children.every(isArticle))
}
