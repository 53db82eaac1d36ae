import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {tellsOutcome} from '../clauses/prose.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {lastSentence} from './last-sentence.ts'
import type {Found} from './recogniser.ts'

const mostSentences = 12

/**
 * `2.水源建设。列为实事项目,由甲局牵头,乙局配合。各乡镇要强化维护。`: within the words of an entry that nothing else assigns, the only sentence that
 * says both who leads and who helps.
 */
export function betweenSentences(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  if (!folded.includes(',由') || readMarker(folded) === undefined || folded.includes('?')) return undefined
  const found: Found[] = []
  let from = 0
  for (let nth = 0; nth < mostSentences; nth++) {
    const end = folded.indexOf('。', from) + 1
    if (end === 0) break
    const one = folded.includes(',由', from) ? lastSentence(line, end, lexicon) : undefined
    if (one && saysBoth(one) && folded.startsWith(',由', one.start - 1)) {
      if (ofBodies.test(folded.slice(from, one.start)) || tellsOutcome(folded.slice(from))) return undefined
      found.push({...one, leads: true, isBetween: true})
    }
    from = end
  }
  return found.length === 1 ? found : undefined
}

function saysBoth({nodes}: Found): boolean {
  const roles = new Set(nodes.map(node => node.type === 'duty' && node.role))
  return roles.has('lead') && roles.has('cooperating')
}

/** 建立联席会议制度,由甲局牵头,乙局配合。 is of the meeting; 去年, of the past; 省方案明确, of another's plan; 接到投诉后, of a case. */
const ofBodies =
  /建立|成立|设立|组建|组成|召开|健全|完善|发现|发生|遇|需要|应当|去年|今年|近年|目前|此前|\d{4}年(?!底|前)|[已了?]|根据|按照|参照|学习|明确|要求|采取|[后时的],$/
