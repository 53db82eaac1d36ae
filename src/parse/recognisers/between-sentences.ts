import {type Line, pointAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {tellsOutcome} from '../clauses/prose.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {lastSentence} from './last-sentence.ts'
import {type Found, onlyIf} from './recogniser.ts'

const mostSentences = 12

/**
 * `2.水源建设。列为实事项目,由甲局牵头,乙局配合。各乡镇要强化维护。`: within the words of an entry that nothing else assigns, the only sentence that
 * says both who does it and who helps; where it is the first and nothing but what is to do stands before it,
 * `2.水源建设,由甲局负责。…`, it may say one.
 */
export function betweenSentences(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const marker = readMarker(folded)
  if (!folded.includes(',由') || marker === undefined || folded.includes('?')) return undefined
  const found: Found[] = []
  let from = 0
  for (let nth = 0; nth < mostSentences; nth++) {
    const end = folded.indexOf('。', from) + 1
    if (end === 0) break
    const one = folded.includes(',由', from) ? lastSentence(line, end, lexicon) : undefined
    if (one && folded.startsWith(',由', one.start - 1)) {
      const isAlone = !saysBoth(one)
      const isBehindHeading = isHeading(folded.slice(marker.length, one.start - 1))
      if (!isAlone || (isBehindHeading && saysHow(folded.slice(end)))) {
        if (ofBodies.test(folded.slice(from, one.start)) || tellsOutcome(folded.slice(from))) return undefined
        const whole = isBehindHeading ? withComma(line, one) : one
        const between = {...whole, leads: true, isBetween: true}
        found.push(isAlone ? onlyIf('plan', between) : between)
      }
    }
    from = end
  }
  return found.length === 1 ? found : undefined
}

/** 水源建设|,由甲局负责。: a heading needs no comma, which is of the duty then. */
function withComma(line: Line, {nodes, ...found}: Found): Found {
  const start = found.start - 1
  const [first, ...others] = nodes
  const position = {...first!.position, start: pointAt(line, start)}
  return {...found, start, nodes: [{...first!, position}, ...others]}
}

/** Whoever helps has to be named: 由甲局牵头,有关部门配合 may be of any work. */
function saysBoth({nodes}: Found): boolean {
  const duties = nodes.filter(node => node.type === 'duty')
  return (
    duties.some(({role}) => role !== 'cooperating') &&
    duties.some(({role, children}) => role === 'cooperating' && children.length > 0)
  )
}

/**
 * 要强化维护。 goes on with the work; 乙局负责巡查。 is of somebody else, 费用自理。 of a rule, and what has
 * no end goes on in another line.
 */
function saysHow(behind: string): boolean {
  return sentenceEnd.test(behind) && !ofOthers.test(behind.replace(ofSame, ''))
}

/** 。(12月底前完成) */
const sentenceEnd = /[。;](?:\([^():、]*(?:前|底)完成\)。?)?$/
/** 负责巡查。 right behind, 要求各镇配合, 抓好日常工作 and 费用由县财政承担 are of whoever does it. */
const ofSame =
  /^ ?负责|(?:要求|督促|指导)[^,。;]{1,12}(?:配合|协助)|成员单位|(?:做好|抓好|开展|强化|加强)日常工作|公示结果|费用由[省市县区州旗镇乡各][^,。;]{1,16}(?:承担|列支|保障|解决)/g
const ofOthers =
  /负责|牵头|主办|配合|协助|费用|自理|公示|成员|组长|占\d|考生|您|申请人|逾期|任何单位|一律(?:不|禁(?!止[。;])|取消|作废|视|按|以|由|凭|现场(?:报名|申请|申报|提交|受理|领取|办理))|日常工作/

/** 水源建设 and 抢险救援组, but not 列为实事项目。水源建设, 对违规取水的 and 办公室 */
function isHeading(words: string): boolean {
  return words.length <= longestHeading && !/[,;。:]/.test(words) && !ofCase.test(words)
}

const longestHeading = 30
const ofCase =
  /^[对凡如若因]|^(?:涉及|逾期|其[他它余中])|[的后时]$|(?:小|领导|工作)组$|办公室$|指挥部$|(?:^|工作)专班$/

/**
 * 建立联席会议制度,由甲局牵头,乙局配合。 is of the meeting; 去年, of the past; 省方案明确, of another's plan;
 * 接到投诉后, of a case.
 */
const ofBodies =
  /建立|成立|设立|组建|组成|召开|健全|完善|发现|发生|遇|需要|应当|去年|今年|近年|目前|此前|\d{4}年(?!底|前)|[已了?]|根据|按照|参照|学习|明确|要求|采取|[后时的],$/
