import {readMarker} from '../../plan/markers.ts'
import {readVerbs} from '../clauses/clause.ts'
import {namesPersons} from '../clauses/plausible.ts'
import {isWhole} from './last-sentence.ts'
import type {Recogniser} from './recogniser.ts'
import {runningClause} from './running-clause.ts'

/**
 * `(一)补偿资金由A牵头筹措,B配合。`: an entry of one sentence that says what it is about and who does what
 * with it, where no other way of writing fits.
 */
export const workOfTopic: Recogniser = (line, lexicon) => {
  const {folded} = line
  const start = readMarker(folded)?.length ?? 0
  const by = folded.indexOf('由', start)
  if (start === 0 || by < 0 || !isTopic(folded.slice(start, by)) || !oneWork.test(folded)) return undefined
  const span = {start: by, end: folded.length}
  const parts = readVerbs(folded, span, lexicon)
  if (!parts?.every((part, nth) => part.role && isWhole(folded, part, nth > 0))) return undefined
  // 损失由责任人承担
  if (parts.some(({list}) => namesPersons(folded, list)) || keeps.test(parts[0]!.label)) return undefined
  // 现有茶园由县农场负责管理 is how it is, 现有危房由县住建局牵头改造 what is to do.
  if (parts[0]!.role !== 'lead' && now.test(folded.slice(start, by))) return undefined
  return [{...runningClause(line, span, parts), isBetween: true, only: ['topic']}]
}

function isTopic(words: string): boolean {
  return topic.test(words) && !adverb.test(words)
}

/** 本方案由县农业局负责解释, 负责最终解释 */
const keeps = /解释(?:说明)?$/
/** 补偿资金, 资本金1.2亿元, · 同意选址方案, but not 项目完成后, 发现问题, 考核不合格, and 办公室, of a body that is set up. */
const topic =
  /^(?![对凡如若因从经按其遇]|涉及|逾期|发现|发生|出现|违反|成员|办公室|领导小组|指挥部|专班|联席会议)(?!.*[不未])[一-鿿“”\d.%]{1,20},?$/
const now = /^(?:目前|当前|现有|原有|过去|以往)/
/** 重大事项应, 东山茶园目前: how or when it is so, if it is. */
const adverb =
  /(?:[应须要可得均再后时的已拟将曾仍正现改转暂先都也还就]|目前|一直|原来|过去|此前|历来|长期|已经|仍然|是否|应当|可以|只能|依法|统一|一律|全部|直接|另行|主要|一般|原则上|必须|通常|继续|今后|将来|届时|同时|共同),?$/
/** Nothing but who helps or does it behind a comma. */
const oneWork =
  /^[^,。;?]{2,24},?由[^,。;?由]{4,60}(?:,[^,。;?]{2,40}(?:配合|协助|协办|参与|参加|支持|协同|落实|实施))*[。;]?$/
