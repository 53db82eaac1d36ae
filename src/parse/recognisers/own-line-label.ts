import type {Line} from '../../plan/blocks.ts'
import {isField} from '../../plan/columns.ts'
import {fieldOf} from '../../plan/fields.ts'
import type {Duty, Note} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {beginsWithLesserBody} from '../../units/whole-name.ts'
import {bareField, dueLabel} from '../clauses/bare-fields.ts'
import {readLabels} from '../clauses/clause.ts'
import {clauseNodes, dutyNode, fieldNode} from '../clauses/duties.ts'
import {bareLabelsOf, boxedLabels, labelsIn} from '../clauses/labels.ts'
import {withoutMarks} from '../clauses/list-ends.ts'
import {looksLikeUnits, namesPersons, namesWholeUnits} from '../clauses/plausible.ts'
import {endsInRemark} from '../clauses/remarks.ts'
import {beginsProse, isOfMembers, type Lexicon, tellsRule} from '../clauses/roles.ts'
import type {Found, Recogniser} from './recogniser.ts'

const anyLabel =
  /^([^,;。、:()[\]0-9]{2,14}(?:[、/](?:[一-鿿]{1,4}[人导位门室])|[([][一-鿿、]{1,5}[)\]](?:单位|部门|室)?|\d)?) *:/
const longestField = 80

/** `牵头单位: 省农业厅。`, or as the Yunnan plan has it on line 549, `牵头单位 省扶贫办。`, on a line of its own; several labels on one line; other fields; units on the next line. */
export const ownLineLabel: Recogniser = (line, lexicon) => {
  const {folded} = line
  const {roleOf} = lexicon
  const end = folded.length
  const simple = simpleLabel(folded, lexicon)
  if (simple) {
    const {label, start, bare} = simple
    const written = line.value.slice(0, label.length)
    const duty = dutyNode(line, {start: 0, end}, roleOf(label)!, written, {start, end})
    if (duty.children.length > 0 || duty.openEnded || nobody.test(folded))
      return [{start: 0, end, nodes: [duty], bare}]
  }
  const hasColon = folded.includes(':')
  if (hasColon && (undecided.test(folded) || tellsRule(folded))) return undefined
  const boxed = folded[0] === '[' ? boxedLabels(folded, {start: 0, end}, lexicon) : undefined
  if (boxed) return [{start: 0, end, nodes: clauseNodes(line, boxed)}]
  const field = hasColon ? undefined : bareField(line)
  if (field) return [{start: 0, end, nodes: [field], bare: folded[field.label?.length ?? end] === ';'}]
  if (end > longestLabel && !hasColon) return bareLabels(line, lexicon)
  const label = (hasColon ? (anyLabel.exec(folded)?.[1] ?? '') : '').trim()
  const alone =
    (end <= longestLabel || folded.endsWith(' :')) && (hasColon ? folded.replace(/[ :]+$/, '') : folded)
  if (alone && lexicon.labels.includes(alone.replaceAll(' ', ''))) {
    return [{start: 0, end, nodes: [], awaits: {role: roleOf(alone)!, label: alone}}]
  }
  if (label === '') return undefined
  const span = {start: 0, end}
  if (isField(label) && (end <= longestField || leadsToUnits(folded, lexicon))) {
    const labels = readLabels(folded, span, lexicon)
    if (labels) return [{...span, nodes: clauseNodes(line, labels)}]
    const pairs = labelsIn(folded, span, lexicon)
    if (pairs.length > 1 && pairs[0]!.start === 0 && pairs.every(({words}) => isField(words))) {
      const fields = pairs.map(({start, end: behind, words}, nth): Note => {
        const stop = pairs[nth + 1]?.start ?? end
        const list = withoutMarks(folded, {start: behind, end: stop})
        return fieldNode(line, {start, end: stop}, words, list)
      })
      return [{...span, nodes: fields}]
    }
    if (measures.test(label)) return undefined
    // The last line of a bracket that holds a label a line.
    const stray = folded.endsWith(')') && !folded.includes('(')
    const words = {start: folded.indexOf(':') + 1, end: stray ? end - 1 : end}
    // 主管部门:要加强监管。
    if (label.endsWith('部门') && !namesWholeUnits(folded, words)) return undefined
    return [{...span, nodes: [fieldNode(line, span, label.replaceAll(' ', ''), words)]}]
  }
  if (!roleOf(label)) return undefined
  const parts = readLabels(folded, {start: 0, end}, lexicon)
  if (!parts?.[0]?.role) return undefined
  // 资金支持:发挥基金作用,… only begins as 支持单位: does.
  const {list} = parts[0]
  if (
    (beginsProse(label) || !ofUnits.test(label.replaceAll(' ', ''))) &&
    !namesWholeUnits(folded, list) &&
    !namesPersons(folded, list) &&
    !namesOffices(folded, list)
  )
    return undefined
  return [{start: 0, end, nodes: clauseNodes(line, parts), bareLabels: bareLabelsOf(parts)}]
}

/** 责任领导:张三;责任单位:甲局、乙局、…: who is in charge, or by when, in few words, before the units of a label, however many; but not 会议时间. */
function leadsToUnits(folded: string, lexicon: Lexicon): boolean {
  const [field, ...labels] = readLabels(folded, {start: 0, end: folded.length}, lexicon) ?? []
  const lists = labels.filter(({role}) => role)
  if (!field || field.span.end > longestField) return false
  const leads = fieldOf(field.label) === 'person' || dueLabel.test(field.label)
  return leads && lists.length > 0 && lists.every(({list}) => looksLikeUnits(folded, list))
}

/** 水科、监测站: short names of offices, beside which others may be longer. */
function namesOffices(folded: string, list: Span): boolean {
  return looksLikeUnits(folded, list) && offices.test(folded.slice(list.start, list.end))
}

const offices = /^[^,。;:]{1,8}[科股处室站所队办组](?:、[^,。;:、]{1,12})*。?$/

/** 牵头单位 市教育局 配合单位 市财政局 */
function bareLabels(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  const span = {start: 0, end: folded.length}
  const parts = lexicon.labelAt(folded) ? readLabels(folded, span, lexicon) : undefined
  if (!parts?.every(({role, list}) => role && namesWholeUnits(folded, list))) return undefined
  return [{...span, nodes: clauseNodes(line, parts), bareLabels: bareLabelsOf(parts)}]
}

const content = /^ *(?:主要|工作|重点|具体|目标)?(?:任务|内容|要求|举措) *:/

/** 主要任务:划行归市。 tells of the task itself. */
export function saysContent(folded: string): boolean {
  return content.test(folded)
}

/** 整改措施:落实包案制度。: the words of the task, whichever of them sound like a duty. */
const measures = /^(?:整改)?措施$/

const duties = /^ *(?:主要|工作|具体)?职责(?:任务)? *:/

/** 主要职责:负责疫情监测。 tells what a group does. */
export const saysDuties = (folded: string): boolean => duties.test(folded)

/** A label of the same shape as those before it: 验收单位:甲局 below 责任单位:乙局. */
export function otherField(line: Line, before: readonly (Duty | Note)[]): Found[] {
  const end = line.folded.length
  const [head = '', label = ''] = anyLabel.exec(line.folded) ?? []
  if (saysContent(line.folded) || saysDuties(line.folded)) return []
  if (end > longestField || end === head.length || !/^\S{3,8}$/.test(label)) return []
  const span = {start: 0, end}
  const words = {start: head.length, end}
  const isOfLead = before.some(node => node.type === 'duty' && node.role === 'lead') && isOfMembers(label)
  const node = isOfLead
    ? dutyNode(line, span, 'cooperating', label, words)
    : fieldNode(line, span, label, words)
  return [{...span, nodes: [node]}]
}

/** 责任单位及责任人 */
const ofUnits = /(?:单位|部门|[处科股部]室|站所|[处科股]\([处科室]+\)室?|主体)(?:$|[及和与、/(])/

const longestLabel = 12
const nobody = /: *(?:无|待定|\/|-|—) *。?$/

/** 责任单位：另行明确 names nobody; 待定 alone is as 无. */
const undecided = /^.{2,12}: *(?:由.{2,12})?(?:另行|待(?:定|明确|确定))/

/** What makes a label's line more, or less, than one list. */
const manifold = [':', '(', '牵头', '负责', '配合', '会同', '要', '另行', '待'] as const
/** 甲局主办,乙局会办 · 各单位按职责分工抓好落实 */
const verbFinals = new Set('办助与加持实施责')
const verbAtEnd = /(?:主办|承办|(?<!政)协办|(?<![员事理委社])会办|协助|参与|参加|支持|落实|实施|各负其责)$/
const colon = 0x3a
/** 牵头单位、省农业厅 · 责任单位——县林业局: what may stand by mistake where the colon belongs. */
const dashes = '-—–'
const slips = new Set(`、,;。.${dashes}`)
const blank = 0x20

/** A known label with one list behind it, told without an expression: most duties of most plans are written so. */
function simpleLabel(
  folded: string,
  {labelAt}: Lexicon,
): {label: string; start: number; bare: boolean} | undefined {
  const label = labelAt(folded)
  if (label === undefined) return undefined
  let start = label.length
  while (folded.charCodeAt(start) === blank) start++
  const bare = folded.charCodeAt(start) !== colon
  const slip = start === label.length && slips.has(folded[start]!)
  if (slip) {
    start++
    while (dashes.includes(folded[start]!)) start++
    // 责任单位-县水利局-河道股: what does a second dash stand for?
    const isOdd = folded.includes(':', start) || [...dashes].some(dash => folded.includes(dash, start))
    return !isOdd && namesWholeUnits(folded, {start, end: folded.length}) ? {label, start, bare} : undefined
  }
  // Without a colon, prose may begin so too: what follows must then be one list, not a sentence.
  if (bare && start === label.length && !namesGlued(folded, start)) return undefined
  if (bare && !oneList.test(folded.slice(start))) return undefined
  if (!bare) start++
  while (folded.charCodeAt(start) === blank) start++
  const stop = folded.indexOf('。', start)
  if (stop >= 0 && stop < folded.length - 1) return undefined
  const words = stop < 0 ? folded : folded.slice(0, stop)
  if (verbFinals.has(words.at(-1)!) && verbAtEnd.test(words)) return undefined
  // 责任单位:市林业局 2024年6月底前
  if (/ \d\S*$/.test(words)) return undefined
  if ((words.includes(',', start) || words.includes(';', start)) && endsInRemark(words)) return undefined
  const isOne = !manifold.some(word => folded.includes(word, start)) || words.slice(start) === '待定'
  return isOne ? {label, start, bare} : undefined
}

/** 责任单位省数据局 · 责任单位乡财政所: nothing but whole names, the first with its level, or a body that has none, 团委. */
function namesGlued(folded: string, start: number): boolean {
  const isName = /^[省市县区州镇乡各]/.test(folded.slice(start)) || beginsWithLesserBody(folded.slice(start))
  return isName && namesWholeUnits(folded, {start, end: folded.length})
}

const oneList = /^[^,。;!?:]+。?$/
