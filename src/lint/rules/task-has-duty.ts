import type {Position} from 'unist'
import {findingRules} from '../../plan/findings.ts'
import {fold} from '../../plan/fold.ts'
import {type MarkerStyle, readMarker} from '../../plan/markers.ts'
import type {Note, Section, Task} from '../../plan/types.ts'
import {actorIn} from '../actor-in-words.ts'
import type {Draft} from '../draft.ts'
import {parserRule, type Reported} from '../parser-rule.ts'
import {headOf} from '../places.ts'
import type {Problem, Rule} from '../rule.ts'
import {unknownLabel} from '../unknown-labels.ts'

const reported = parserRule('task-has-duty', {
  about: {en: 'an entry without any unit beside entries that have some', zh: '条目未列单位，而同级条目均列'},
  help: {en: 'Name the units of the task.', zh: '补列该条目的责任单位。'},
  holds,
})

/**
 * An entry with items of its own right below it is a heading, whatever marks these have: 任务6 … (一) …. One that says in
 * its words who acts is reported by role-word-in-prose; 各地要加强领导 is no task, nor is a part that says how the work
 * is to be done.
 */
function holds({position, actual}: Reported, {text}: Draft): boolean {
  const behind = text.slice(position.end.offset, (position.end.offset ?? 0) + reach).split(/[\r\n]+/)
  const lines = behind.slice(1).map(line => fold(line.trim()))
  const next = lines.findIndex(line => readMarker(line) !== undefined)
  if (next >= 0 && readMarker(lines[next]!)?.ordinal === 1) return false
  const below = lines.slice(0, next < 0 ? undefined : next)
  // Units behind a label that is not known are reported as such.
  if (below.some(line => unknownLabel(line) !== undefined)) return false
  const words = [fold(actual), ...below].join('')
  // What stands in a bracket that is never closed was not read, and says to nobody who acts.
  const heard = (said: string) => said.replace(unclosed, '')
  return (
    !asksAll.test(heard(words)) && actorIn(heard(fold(actual))) === undefined && !requirement.test(actual)
  )
}

const unclosed = /[([](?:[^()[\]。]|\([^()]*\))*[。;]?$/

/** How far an entry is read. */
const reach = 500
/** 各地要加强领导 · 各牵头单位为第一责任主体 · 配合单位要各负其责 */
const asksAll = /各[^,。;]{1,14}要|各(?:牵头|责任|配合)单位|(?:牵头|责任|配合)单位要/
const requirement = /工作要求|有关要求|组织领导|组织实施|保障措施|督促检查|督查考核/

/**
 * An entry without any unit among entries that have some. Nobody will report on it.
 *
 * @example ok
 * 1.修通村道。(省交通运输厅负责)
 * 2.改善供水。(省水利厅负责)
 * @example ok
 * 1.修通村道。(省交通运输厅负责)
 * 2.改善供水。(省水利厅负责)
 * 3.加强组织领导。各地要高度重视。
 * @example ok
 * (一)交通
 * 1.修通村道。(省交通运输厅负责)
 * (二)工作要求
 * 2.各地要高度重视。
 * (三)教育
 * 3.办好学校。(省教育厅负责)
 * @example not ok
 * 1.修通村道。(省交通运输厅负责)
 * 2.推行“一家牵头、并联审批”。
 * 3.办好学校。(省教育厅负责)
 * 2:1 Unexpected entry `2.推行“一家牵头、并联审批”。` that lists no unit, expected some as beside it
 * @example not ok
 * 1.修通村道。(省交通运输厅负责)
 * 2.改善供水。
 * 3.办好学校。(省教育厅负责)
 * 2:1 Unexpected entry `2.改善供水。` that lists no unit, expected some as beside it
 * @example not ok
 * (一)交通
 * 1.修通村道。(省交通运输厅负责)
 * (二)供水
 * 2.改善供水。
 * (三)教育
 * 3.办好学校。(省教育厅负责)
 * 4:1 Unexpected entry `2.改善供水。` that lists no unit, expected some as beside it
 */
export const taskHasDuty: Rule<'task-has-duty'> = {
  ...reported,
  check: draft => [...reported.check(draft), ...blankRows(draft), ...soleEntries(draft)],
}

/** A row of a table with words and a number, but with blank cells where all other rows have units. */
function blankRows({tasks, messages, text}: Draft): Problem[] {
  const blank = tasks.filter(({node}) => isBlank(node))
  const known = new Set(messages.flatMap(({ruleId, line}) => (ruleId === 'task-has-duty' ? (line ?? 0) : [])))
  if (blank.length * 5 > tasks.length) return []
  return blank.flatMap(({node}): Problem[] => {
    if (known.has(node.position.start.line)) return []
    return [problem(headOf(node.position, text), `${node.marker} ${node.title ?? ''}${node.text}`.trim())]
  })
}

function isBlank({children, marker, title, text}: Task): boolean {
  if (marker === undefined || `${title ?? ''}${text}`.trim() === '') return false
  return children.every(({type}) => type === 'note')
}

function problem(position: Position, actual: string): Problem {
  const seen = {actual, expected: ''}
  const {en, zh} = findingRules['task-has-duty'].say
  return {position, say: {en: en(seen), zh: zh(seen)}}
}

/** The only entry of a section, which by its number stands between tasks of the sections beside it: nothing in its own shows that it is one. */
function soleEntries(draft: Draft): Problem[] {
  const found: Problem[] = []
  const visit = (children: Section['children']) => {
    const sections = children.flatMap(node => (node.type === 'section' ? node : []))
    sections.forEach((section, at) => {
      const {position, value} = soleNote(section) ?? {}
      const marker = value && readMarker(fold(value))
      const isBetween =
        marker &&
        [at - 1, at + 1].every(beside =>
          hasTask(sections[beside], marker.style, marker.ordinal + beside - at),
        )
      if (position && isBetween && holds({position, actual: value!, expected: ''}, draft))
        found.push(problem(headOf(position, draft.text), value!))
      visit(section.children)
    })
  }
  visit(draft.plan.children)
  return found
}

function soleNote({children: [only, ...others]}: Section): Note | undefined {
  return others.length === 0 && only?.type === 'note' && only.kind === 'text' ? only : undefined
}

function hasTask(section: Section | undefined, style: MarkerStyle, ordinal: number): boolean {
  return (section?.children ?? []).some(
    node =>
      node.type === 'task' &&
      node.ordinal === ordinal &&
      readMarker(`${fold(node.marker ?? '')}一一`)?.style === style &&
      node.children.some(({type}) => type === 'duty'),
  )
}
