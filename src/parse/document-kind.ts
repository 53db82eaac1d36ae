/** What a document is by its title, where that tells that names of units in it need give nobody a task. */
import type {Line} from '../plan/blocks.ts'
import type {Entry, Outline} from './nest.ts'
import {titleLines} from './title.ts'

/** `regulation` says who does what in general, in running text, as a report does of who did; `list` says in brackets whose each thing is; a `plan` divides the work. */
export type DocumentKind = 'regulation' | 'list' | 'plan'

/** 民生实事项目名单 names whose the projects are to do. */
const dividing =
  /分工|分解|任务|责任|职责|要点|方案|措施|整改|项目|实事|安排|筹备|计划|办理|承办|督办|决策|包抓/
/** …停车场管理办法 · 关于印发《…实施细则》的通知 */
const regulation =
  /(?:条例|规定|办法|章程|制度|规则|细则|守则)(?:\([^()]*\))?(?:》?的?(?:通知|公告|决定|令))?$/
/** 关于贯彻执行《信访工作条例》的通知 says what is to do for it. */
const carriedOut = /(?<=贯彻|执行|落实|实施|宣传|学习|做好)《[^《》]*》/g
/** 2023年工作总结, 关于…情况的报告 tell in running text who did what. */
const told = /(?:总结|汇报|报告|综述)$/
/** …办法 may be a plan, …章程 and 议事规则 hardly. */
const always = /条例|章程|规则/
const list =
  /案例|名单|目录|简报|表彰|通报表扬|嘉奖|清理结果|废止|招聘|招录|[预决]算(?:草案)?的?(?:报告|说明)|公示/

/** The kind of a document, where its title tells it and does not say that the work is divided. */
export function documentKind({preamble, parts}: Outline): DocumentKind | undefined {
  const title = textOf(titleLines(preamble)).replace(carriedOut, '')
  if (title === '') return undefined
  if (dividing.test(title)) return 'plan'
  if (list.test(title)) return 'list'
  if (told.test(title)) return 'regulation'
  return regulation.test(title) && (always.test(title) || isInArticles(parts)) ? 'regulation' : undefined
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
