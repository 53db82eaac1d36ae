/** Words behind a clause that say when something is due, and what: 由甲局牵头,5月底前完成控规调整。 */
import {type Line, pointAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Note} from '../../plan/types.ts'
import type {Found} from './recogniser.ts'

const work = /(?:完成(?!整改|任务|全部|销号)|建成|出台|启动|实现|编制|制定|印发).{2,}/

/** 年底前建成投入使用: no more than that it is done by then. */
const finished =
  /^(?:完成|建成|竣工|通过|投入(?:使用|运营|运行|生产)|投用|投产|运营|运行|通车|验收|交付(?:使用)?|启用|启动|实施|改造|建设|施工|搬迁|整治|整改|落实|收尾|准备|工作|任务|长期坚持|到位|见效|全面|全部|正式|并|、)+[。;]?$/

const day =
  '^[于在]?(?:\\d{4}年|[今每]年|[每本]季度?|[每本]?月|年)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号]|[上中下]旬|[底末])?(?:之?前|以前|内)'
/** 6月底前拆完|旧码头: what work is done to by a day, in whatever words. 6月底前落实到位 does not tell it. */
const behindDay = new RegExp(`${day}[一-鿿]{1,2}[完好齐](?![成毕工善])([一-鿿].{2,})$`)

/**
 * 6月底前|拆除旧码头: where an entry has no other words they are its work, but not 基本建成, 落实到位 and
 * 通知到户, what comes of it.
 */
const aloneBehindDay = new RegExp(`${day}([一-鿿].{3,})$`)
/** 每月|检查一次堤防: how often work is done is no day when it is due. 每年底前完成 is. */
const aloneEachTime = /^每(?:半?年|季(?!度)|季度|[半两]?月|旬|周|天|日)(?![底末初前])([一-鿿\d].{3,})$/
const outcome =
  /(?:到[位户人岗]|[见成实]效|效果|[推铺]开|建成|完[成毕]|结束|办结|销号|达标|清零|落地|见底|[开动竣完]工)[。;]?$/

/** 全部到账 · 基本解决 · 达到80%以上 · 见到明显变化 · 上报县政府: the same by how it begins, where no object follows. */
const outcomeOnly =
  /^(?:(?:全部|基本|初步|全面)[一-鿿]{2}[。;]?$|达到|见到|(?:初步|基本|全面)形成|(?:取得|形成)[^,。;]{0,4}(?:进展|突破|规模|合力|格局)|上报[省市县区镇乡][^,。;]{1,8}[。;]?$)/

/**
 * Whether that is all an entry says of its work: no words stand before the clause, or a subject alone,
 * 关于拆除。, and no usual end of work, 5月底前完成拆除, in it.
 */
export function isWorkAlone({folded}: Line, found: Found): boolean {
  const marker = readMarker(folded)?.length
  if (!marker || found.start < marker) return false
  if (found.start === marker) return saysWork(found) || saysAnyWork(found)
  if (!saysWork(found)) return false
  const last = found.nodes.at(-1)!
  const words = folded.slice(marker, found.start)
  return words.startsWith('关于') && isHeading(words) && last.type === 'note' && !work.test(last.value)
}

/**
 * 关于供水改造。由甲局牵头,乙局配合,|5月底前|完成管网铺设。: whether the usual end of work is all that an entry
 * says beside its topic, and is more than that, 关于管线迁改。…完成迁改。
 */
export function isWorkOfTopic({folded}: Line, found: Found): boolean {
  const last = found.nodes.at(-1)
  const topic = folded.slice(readMarker(folded)?.length ?? found.start, found.start).replace(/[。:] *$/, '')
  if (!topic.startsWith('关于') || /[,;。:]/.test(topic) || found.end < folded.length) return false
  const said = last?.type === 'note' && saysWork(found) && work.exec(last.value)?.[0]
  return said ? !topic.endsWith(said.replace(/^完成/, '')) : false
}

/** 关于拆除。 · 人员转移: */
export function isHeading(words: string): boolean {
  return heading.test(words)
}

const heading = /^[^,;。:]{2,20}[。:] *$/

function saysWork({nodes}: Found): boolean {
  const last = nodes.at(-1)
  if (last?.type !== 'note' || last.label !== '' || nodes.length < 2) return false
  const words = work.exec(last.value)?.[0] ?? behindDay.exec(last.value)?.[1]
  return words !== undefined && !finished.test(words)
}

function saysAnyWork({nodes}: Found): boolean {
  const last = nodes.at(-1)
  if (last?.type !== 'note' || last.label !== '' || nodes.length < 2) return false
  const words = (aloneBehindDay.exec(last.value) ?? aloneEachTime.exec(last.value))?.[1]
  if (words === undefined || finished.test(words)) return false
  return !outcome.test(words) && !outcomeOnly.test(words)
}

/** Whether a sentence goes on behind them: ,5月底前完成控规调整,并报市政府审定。 */
export function isWorkThatGoesOn({folded}: Line, found: Found): boolean {
  return folded[found.end - 1] === ',' && found.end < folded.length && (saysWork(found) || saysAnyWork(found))
}

/** A clause without them; they are the words that it assigns. */
export function withoutWork(line: Line, found: Found): Found {
  if (!saysWork(found) && !isWorkAlone(line, found) && !isWorkThatGoesOn(line, found)) return found
  const words = found.nodes.at(-1)!
  const end = line.value.lastIndexOf((words as Note).value, found.end)
  const nodes = found.nodes.slice(0, -1)
  const last = nodes.at(-1)!
  if (found.words?.end !== end) last.position = {...last.position, end: pointAt(line, end)}
  return {...found, end, nodes}
}

const behindDue = new RegExp(`${day}(?=[一-鿿])`)
const anyDay =
  /\d[年月日]|[年月度][底末内]|[上中下]旬|季度|(?:,|并于)(?:(?:春|中秋|国庆)?节|入?汛|入冬|开学)[以之]?前/
/** 2000年底前|建成的老旧小区, 6月底前|未就业的毕业生: which cases, where no words of the work stand before 的. */
const whichCases = /^(?:[未已仍尚][^,。;]{1,8}|(?!全|剩余|所有|其[余他])[一-鿿]{2})的/

/**
 * A clause that their sentence goes on behind, with the day alone: 6月底前|完成摸底,报县政府审定. They are all
 * words of the task where no day begins them or it tells which cases, or the sentence has further ones,
 * 5月底前完成招标,9月底前开工.
 */
export function withDueAlone(line: Line, found: Found): Found {
  const words = found.nodes.at(-1) as Note
  const due = behindDue.exec(words.value)?.[0] ?? ''
  const end = line.value.lastIndexOf(words.value, found.end) + due.length
  const rest = line.folded.slice(end).split(/[。;]/, 1)[0]!
  if (due === '' || anyDay.test(rest) || whichCases.test(rest)) return withoutWork(line, found)
  const note = {...words, value: due, position: {...words.position, end: pointAt(line, end)}}
  return {...found, end, nodes: [...found.nodes.slice(0, -1), note]}
}
