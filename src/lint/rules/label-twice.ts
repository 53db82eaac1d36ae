import {dutiesOf} from '../../plan/rows.ts'
import type {Duty} from '../../plan/types.ts'
import type {Problem, Rule} from '../rule.ts'

/**
 * A label such as 牵头单位 that stands twice in one task, on lines of their own or with other duties between: mostly the words or
 * the number of a second task got lost, and its units are now those of the first.
 *
 * Where the second task begins cannot be told, so there is no fix. Clauses within a sentence, 甲局负责…，乙局负责…, may
 * repeat their verbs.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 协同单位:省财政厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅。
 * 牵头单位:省水利厅。
 * 协同单位:省农业厅。
 * 4:1 Unexpected second `牵头单位` in task 1, expected it once: perhaps two tasks have run together
 */
export const labelTwice: Rule<'label-twice'> = {
  id: 'label-twice',
  severity: 'warning',
  about: {
    en: 'a label twice in one task, as where two tasks have run together',
    zh: '同一任务中标签重复，疑似两项任务连在一起',
  },
  help: {
    en: 'Give the second task its own number or line, or put all units behind one label.',
    zh: '为第二项任务另起一行或补上编号，或者把各单位并入一处。',
  },
  check({tasks, text}) {
    // A column has its label in the header.
    const hasLabel = ({label, position: {start, end}}: Duty) =>
      ofUnits.test(label) && text.slice(start.offset, end.offset).replace(/\s/g, '').includes(label)
    return tasks.flatMap(({node}): Problem[] => {
      const own = dutiesOf(node).filter(duty => !duty.inherited && hasLabel(duty))
      const again = own.find((duty, at) => {
        const first = own.findIndex(({label}) => label === duty.label)
        const isNewLine = own[first]!.position.end.line < duty.position.start.line
        return first < at && (isNewLine || own.slice(first, at).some(({label}) => label !== duty.label))
      })
      if (!again) return []
      const {position, label} = again
      return [
        {
          position,
          say: {
            en: `Unexpected second \`${label}\` in task ${node.number}, expected it once: perhaps two tasks have run together`,
            zh: `原文任务 ${node.number} 中“${label}”再次出现，应只有一处：疑似两项任务连在一起`,
          },
        },
      ]
    })
  },
}

const ofUnits = /(?:单位|部门|科室|处室|机构|机关)$/
