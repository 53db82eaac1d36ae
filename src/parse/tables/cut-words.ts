/** Names that a narrow cell breaks over more than two of its lines, within their words: 市人力资 · 源社会保 · 障局. */
import type {Line} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import {isFieldOfWork} from '../../units/by-work.ts'
import {mayEndName} from '../../units/whole-name.ts'
import {areWholeUnits} from '../clauses/plausible.ts'

/** Words of names that a line break hardly cuts but where it fills the line. */
const words =
  /人力资源和?社会保障|住房和?城乡建设|工业和?信息化|文化和?旅游|发展和?改革|卫生健康|自然资源和?(?:规划)?|应急管理|市场监督?管理|农业农村|乡村振兴|生态环境|交通运输|行政审批|退役军人|城市管理|医疗保障|经济技术开发区|(?:高新技术)?产业(?:开发区|园区)|经济开发区|旅游度假区|管(?:理)?委(?:员)?会/g

/** Whether each of some places in a name lies within a word. */
export function cutsWord(name: string, places: readonly number[]): boolean {
  const found = [...name.matchAll(words)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
  }))
  return places.every(place => found.some(({start, end}) => start < place && place < end))
}

const mostLines = 4
const mark = /[、,;。:()]/
/** What a name of its own begins with. */
const ofPlace = /^(?:[省市县区州盟旗各国]|中[国共])/

/** 清河 · 东湖 · 区管委会: of the place that the lines above name, as no 区政府 is for sure. */
const bodyOfPlace = /^区管委会$/

/**
 * How many more lines of a cell, behind one, hold the parts of the name that a text up to it ends within; 0
 * where it ends with a whole name, or nothing tells. The lines before the last are full: 移动 · 联通 ·
 * 电信公司 are names of their own.
 */
export function moreOfName(text: string, lines: readonly Line[], at: number): number {
  // 各县(市、区)人民政府 is whole.
  if (/\)(?:人民)?(?:政府|办事处|办|党委)?$/.test(text)) return 0
  let name = /[^、,;。:()]*$/.exec(text)![0]
  if (name === '' || lines[at + 1] === undefined || areWholeUnits(name)) return 0
  const width = lines[at]!.folded.length
  const places: number[] = []
  for (let more = 1; more < mostLines; more++) {
    const below = lines[at + more]?.folded
    if (below === undefined) return 0
    const tail = /^[^、,;。:(]*/.exec(below)![0]
    places.push(name.length)
    name += tail
    const isCut = cutsWord(name, places)
    const isOwn = ofPlace.test(tail) && !bodyOfPlace.test(tail)
    if (tail.length > width + (bodyOfPlace.test(tail) ? 2 : 1) || (!isCut && isOwn)) return 0
    // 发改 · 财政 · 住建局 are works, each of a bureau of its own.
    if (areWholeUnits(name))
      return !isCut && lines.slice(at, at + more).every(({folded}) => isFieldOfWork(folded)) ? 0 : more
    const isFull = Math.abs(below.length - width) <= 1
    if (mark.test(below) || !isFull || (!isCut && mayEndName(below.at(-1)))) return 0
  }
  return 0
}

/** 市 · 各县(市: no unit is called so. */
export function isTorn(written: string): boolean {
  if (written.length === 1) return levels.has(written)
  const name = fold(written)
  return /[()]/.test(name) && name.split('(').length !== name.split(')').length
}

const levels = new Set('省市县区州旗')
