import {dutiesOf} from '../../plan/rows.ts'
import {nearKnown} from '../../units/near.ts'
import type {Problem, Rule} from '../rule.ts'

/**
 * A department that nobody knows and that is a slip away from a known one: one of the document with a character lost, doubled
 * or exchanged, or any that is said the same. Whoever searches for the unit does not find the task.
 *
 * There is no fix: it may be a department that is new.
 *
 * @example ok
 * 1. 安排资金。
 * 牵头单位:省财政厅。
 * 协同单位:省农业厅、省林业厅。
 * @example not ok
 * 1. 安排资金。
 * 牵头单位:省材政厅。
 * 协同单位:省农业厅。
 * 2:6 Unexpected unknown unit `省材政厅`, expected `省财政厅`, or that it is new
 * @example not ok
 * 1. 安排资金。
 * 牵头单位:省财政厅。
 * 2. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省政财厅。
 * 5:6 Unexpected unknown unit `省政财厅`, expected `省财政厅`, or that it is new
 */
export const nameNearKnown: Rule<'name-near-known'> = {
  id: 'name-near-known',
  severity: 'warning',
  about: {en: 'an unknown name near a known one', zh: '未知单位名，与已知单位名相近'},
  help: {
    en: 'Check the name. If it is right, put it into a registry of your own.',
    zh: '核对单位名；如无误，可列入自备名录。',
  },
  check: ({tasks, register, soundOf}): Problem[] => {
    const units = tasks.flatMap(({node}) =>
      dutiesOf(node).flatMap(({inherited, children}) => (inherited ? [] : children)),
    )
    const near = nearKnown(new Set(units.map(({name}) => name)), register, soundOf)
    return units.flatMap(({name, value, position}) => {
      const known = near.get(name)
      if (!known) return []
      return {
        position,
        expected: [known],
        say: {
          en: `Unexpected unknown unit \`${value}\`, expected \`${known}\`, or that it is new`,
          zh: `原文“${value}”不在已知单位之列，应为“${known}”，或为新设单位`,
        },
      }
    })
  },
}
