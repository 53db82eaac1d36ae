import {findingRules} from '../../plan/findings.ts'
import {firstPlace, unreadRule} from '../../plan/first-named.ts'
import {fold} from '../../plan/fold.ts'
import {readMarker} from '../../plan/markers.ts'
import {actorIn, unitEnd} from '../actor-in-words.ts'
import type {Draft} from '../draft.ts'
import {parserRule, type Reported} from '../parser-rule.ts'
import type {Problem, Rule} from '../rule.ts'
import {unreadLabels} from '../unread-labels.ts'

const reported = parserRule('role-word-in-prose', {
  about: {en: 'a role word in running text that gave no duty', zh: '行文中的职责用词，未成职责'},
  help: {
    en: 'See whether a duty is meant; if so, give it a line or a bracket of its own.',
    zh: '核对此处是否分派职责；如是，应单列一行或置于括号内。',
  },
  holds: mayAssign,
})

/**
 * A word such as 牵头单位, or 牵头 and 负责 behind a unit, in running text that was not read as a duty. Whoever looks for his
 * tasks in the ledger does not find this one.
 *
 * Where nobody is named, nobody can have got a duty: 各牵头单位要积极协调 and 明确责任单位 speak of all units, and are not
 * reported, nor is 由项目实施单位负责, where the word itself is who does it. Nor is a rule for the whole document, 列首位的为牵头单位, which was read as such;
 * one that was not, 排名首位的视情况牵头, is.
 *
 * @example ok
 * 各项任务列第一位的为牵头单位。
 * 1.修通村道。（市交通局、市财政局负责）
 * 二、工作要求
 * （一）各牵头单位要积极协调，明确责任单位。
 * （二）分类养护管网，市水利局、市住建局指导，由项目实施单位负责实施，分期推进。
 * @example not ok
 * 一、主要任务
 * 1.修通村道。（市交通局负责）
 * 2.严防散煤复烧。省公安厅负责打击违法销售，各市负责清零。
 * 二、工作要求
 * （一）通水的责任单位仍是市水利局。
 * （二）市水利局、市住建局等责任单位负责日常养护。
 * 3:14 Unexpected role word `负责` in running text, expected a duty; none was read
 * 5:7 Unexpected role word `责任单位` in running text, expected a duty; none was read
 * 6:14 Unexpected role word `责任单位` in running text, expected a duty; none was read
 */
export const roleWordInProse: Rule<'role-word-in-prose'> = {
  ...reported,
  check(draft) {
    // What has a rule of its own, label-without-colon.
    const known = new Set(unreadLabels(draft).map(({position}) => position.start.offset))
    const found = reported.check(draft).filter(({position: {start}}) => {
      const isNew = !known.has(start.offset)
      // Both a sentence that was dropped and the line that it stands on may be reported.
      known.add(start.offset)
      return isNew
    })
    return [...found, ...hiddenIn(draft).filter(({position: {start}}) => !known.has(start.offset))]
  },
}

const givesRule = new RegExp(`${firstPlace}|加粗|粗体|黑体|斜体|下划线|标[红黑粗]|红[色字]`)
/** 各牵头单位 · 牵头单位要: all of them. */
const ofAll = /各(?:级|有关|相关)?$/
const demands = /^(?:要|应|须|需|对|主动|积极|密切|按|于|加强|抓)/
/** 实施单位负责养护 · 实施单位相关负责人: whichever body it is. */
const anyBody = /(?:单位|部门)$/
/** 市水利局作为牵头单位负责统筹 · 市水利局、市林业局等责任单位负责巡查 */
const isSaidOf = /[为是等]$|[两几三四]个$/
const does = /^(?:负责|(?:的?(?:相关|有关|主要))?(?:负责人|责任人|人员|领导))/
const namesUnit = new RegExp(`${unitEnd}(?=[、，,。；;]|牵头|负责|为|和|等|$)`)

function mayAssign({actual, position}: Pick<Reported, 'actual' | 'position'>, {text}: Draft): boolean {
  // 由 stands before whole names wherever the parser reports it.
  if (actual === '由') return true
  const at = position.start.offset ?? 0
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, at - reach), at))![0]
  const behind = /^[^\r\n]*/.exec(text.slice(at + actual.length, at + reach))![0]
  const head = fold(before).trim()
  // (二)责任单位 stands alone, as a heading, or 配合单位: with nobody behind it.
  if (/^ *:?$/.test(fold(behind)) && (head === '' || readMarker(head)?.length === head.length)) return true
  const line = fold(before + actual + behind)
  if (givesRule.test(line)) return unreadRule(line) !== undefined
  if (ofAll.test(before) || demands.test(behind)) return false
  if (anyBody.test(actual) && does.test(fold(behind)) && !isSaidOf.test(before)) return false
  return namesUnit.test(/[^。；;]*$/.exec(before)![0] + actual + /^[^。；;]*/.exec(behind)![0])
}

/** How far a line is looked at, before the word and behind it. */
const reach = 100

/** (五)严防散煤复烧。省公安厅负责打击违法销售: an entry without a list of units, where its words say who does what. */
function hiddenIn({messages, text}: Draft): Problem[] {
  return messages.flatMap(({ruleId, place}): Problem[] => {
    if (ruleId !== 'task-has-duty' || !place || !('start' in place)) return []
    const from = place.start.offset ?? 0
    const found = actorIn(text.slice(from, place.end.offset))
    if (!found) return []
    const {index, word} = found
    const start = {...place.start, column: place.start.column + index, offset: from + index}
    const end = {...start, column: start.column + word.length, offset: start.offset + word.length}
    const {en, zh} = findingRules['role-word-in-prose'].say
    const seen = {actual: word, expected: ''}
    return [{position: {start, end}, say: {en: en(seen), zh: zh(seen)}}]
  })
}
