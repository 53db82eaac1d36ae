/** Who holds an event, where a part of its own says so: 三、主办、承办单位. Nobody is given a task by that. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, readMarker} from '../../plan/markers.ts'
import {looksLikeUnits} from './plausible.ts'

const host = '(?:主办|承办|协办|联办|指导|支持|冠名|组织|带队)'
/** 主办单位:甲局 · 主办、承办单位 · 主办单位和承办单位 */
const hosts = new RegExp(
  `^(?:活动|大赛|比赛|竞赛|赛事|会议|大会|培训)?(?:${host}(?:单位|机构|部门|方)?[、,及和与/]?)+(?= *(?::|$))`,
)
const main = /主办|承办|带队/
const ofHosts = new RegExp(`${host}(?:单位|机构|部门|方)`)
const inBracket = new RegExp(`[(\\[【]${host}(?:单位|机构|部门|方)[^()]*:`)

const event = '活动|大赛|比赛|竞赛|赛事|会议|大会|论坛|培训|演出|巡演|展览|展会|晚会|典礼'
/** 时间地点 · 活动主题: what only an event has. */
const ofEvent = new RegExp(
  `^(?:(?:${event})的?(?:主题|口号|名称|时间|日期|地点|项目|对象|规则|规程|形式|内容|流程|议程|日程|概况|背景)|时间[、和与及 ]{0,2}地点|(?:举办|举行)?地点|参赛(?:对象|人员|单位|要求|办法))(?:[、和与及][一-鿿]{2,4})?(?= *(?::|$))`,
)

/**
 * The lines that say it, in a document of one event: entries that hold nothing but names, side by side. Where
 * a label stands twice, it tells who does what.
 */
export function eventHostsIn(blocks: readonly Block[]): readonly Line[] {
  const found = new Set<Line>()
  const labels: string[] = []
  let top = Number.POSITIVE_INFINITY
  let isOfEvent = false
  let isOpen = false
  let parts = 0
  for (let at = 0; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    if (!line || line.furniture) continue
    const marker = readMarker(line.folded)
    const words = line.folded.slice(marker?.length ?? 0).trim()
    isOfEvent ||= ofEvent.test(words)
    if (inBracket.test(words)) return []
    const label = hosts.exec(words)?.[0]
    if (label && words.length > label.length) labels.push(label)
    if (!marker || found.has(line)) continue
    const level = levelOf[marker.style]
    top = Math.min(top, level)
    const isHost = label !== undefined && ofHosts.test(label)
    const below = isHost && isFact(words) ? linesBelow(blocks, at, level) : undefined
    if (isHost && !below) return []
    if (level > top || !below) {
      isOpen &&= level > top
      continue
    }
    if (!isOpen) parts++
    isOpen = true
    for (const one of [line, ...below]) found.add(one)
  }
  const isSure = isOfEvent && parts === 1 && new Set(labels).size === labels.length
  return isSure && [...found].some(({folded}) => main.test(folded)) ? [...found] : []
}

/** The lines up to the next entry, and items, where each holds names; nothing where any says more. */
function linesBelow(blocks: readonly Block[], at: number, level: number): Line[] | undefined {
  const lines: Line[] = []
  for (let next = at + 1; next < blocks.length; next++) {
    const line = lineAt(blocks, next)
    const marker = line && readMarker(line.folded)
    if (!line || (marker && levelOf[marker.style] <= level)) break
    if (line.furniture) continue
    if (!isFact(line.folded.slice(marker?.length ?? 0).trim())) return undefined
    lines.push(line)
  }
  return lines
}

/** 主办单位:甲局、乙局 · 主办单位 · 甲局 */
function isFact(words: string): boolean {
  const names = words.replace(hosts, '').replace(/^ *:/, '').trim()
  return (
    names.length <= longestNames &&
    !/[。;:].|,|负责|牵头|任务|承担|做好/.test(names) &&
    (names === '' || looksLikeUnits(names, {start: 0, end: names.length}))
  )
}

const longestNames = 60
