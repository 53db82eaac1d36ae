/** 总召集单位:市住建局: a label like those of roles, with units behind it, whose role nobody knows. */
import {isField} from '../plan/columns.ts'
import {roleOfLabel} from '../plan/role-keys.ts'
import {kindOf} from '../units/kind.ts'
import {eachUnit, wholeName} from '../units/list.ts'
import type {Draft} from './draft.ts'
import {marksAt} from './places.ts'
import type {UnreadLabel} from './unread-labels.ts'

/** Those among the tasks. */
export function unknownLabels({tasks, lines}: Draft): UnreadLabel[] {
  const offsets = tasks.map(({node}) => node.position)
  const first = Math.min(...offsets.map(({start}) => start.offset ?? 0))
  const last = Math.max(...offsets.map(({end}) => end.offset ?? 0))
  const read = new Set(
    tasks.flatMap(({node}) =>
      node.children.flatMap(child => (child.type === 'duty' ? (child.position.start.offset ?? 0) : [])),
    ),
  )
  return lines.flatMap((line): UnreadLabel[] => {
    if (line.offset < first || line.offset > last || read.has(line.offset)) return []
    const label = unknownLabel(line.folded)
    return label === undefined ? [] : [{position: marksAt(line, 0, line.value.length), label}]
  })
}

/** The label that a folded line begins with. */
export function unknownLabel(folded: string): string | undefined {
  if (folded.length > longest) return undefined
  const [head = '', label] = labelled.exec(folded) ?? []
  if (label === undefined || isField(label) || roleOfLabel(label) || ofOthers.test(label)) return undefined
  const end = /。?$/.exec(folded)!.index
  let areUnits = end > head.length
  eachUnit(folded, {start: head.length, end}, (from, to) => {
    const name = folded.slice(from, to)
    areUnits &&= wholeName.test(name) || kindOf(name) === 'class'
  })
  return areUnits ? label : undefined
}

const longest = 200
const labelled = /^([一-鿿]{2,6}(?:单位|部门)) *: */
/** 填报单位, 用人单位: whoever reports on the work, or whom it is about. */
const ofOthers =
  /填报|报送|申报|上报|编制|发布|[抄主]送|印发|联系|报告|起草|制[定表]|考核|评[价估]|成员|用[人工]|建设|施工|设计|监理|采购|招标|代理|审[核批]|来[文源]|发文|受|监[管督]|主管|督|验收|所[属在]/
