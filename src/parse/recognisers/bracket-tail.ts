/** What a bracket says of the task behind its last verb: (甲局牵头,乙局配合,纳入年度考核). */
import type {Span} from '../../units/list.ts'
import {readVerbs} from '../clauses/clause.ts'
import {type ClausePart, withoutMarks} from '../clauses/list-ends.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import type {Lexicon} from '../clauses/roles.ts'

/** Words that may name or assign somebody: 县审计局全程跟踪, 群众参与, 移动、联通, XX县. */
const somebody =
  /[局厅委办院府部会镇乡村]|街道|单位|公司|集团|中心|群众|牵头|负责|配合|参[与加]|协[助同办]|督|指导|、|(?:^|[,;])[^,;]{1,4}[县区市州旗]$/

/** The parts of a clause of whole names, and as a field the words behind it that name nobody. */
export function clauseAndTail(folded: string, inside: Span, lexicon: Lexicon): ClausePart[] | undefined {
  const verb = lexicon.verbs.find(folded, inside).at(-1)
  if (!verb || verb.end >= inside.end || !',;'.includes(folded[verb.end]!)) return undefined
  const list = withoutMarks(folded, {start: verb.end, end: inside.end})
  if (list.end <= list.start || somebody.test(folded.slice(list.start, list.end))) return undefined
  const parts = readVerbs(folded, {start: inside.start, end: verb.end}, lexicon, 'responsible')
  if (!parts?.every(({role, list}) => !role || namesWholeUnits(folded, list))) return undefined
  return [...parts, {span: {start: verb.end, end: inside.end}, label: '', list}]
}
