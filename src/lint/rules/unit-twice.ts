import {findingRules} from '../../plan/findings.ts'
import {dutiesOf} from '../../plan/rows.ts'
import type {Draft} from '../draft.ts'
import {parserRule, type Reported} from '../parser-rule.ts'
import type {Fix, Problem, Rule} from '../rule.ts'

const reported = parserRule('unit-twice', {
  about: {en: 'a unit named twice in one list', zh: '同一职责中单位重复'},
  help: {
    en: 'Drop one mention, or write the unit that was meant.',
    zh: '删去一处；如系误写，改为应列的单位。',
  },
  fix: dropped,
})

function dropped({actual, position}: Reported, {text}: Draft): Fix | undefined {
  const start = position.start.offset ?? 0
  const end = start + actual.length
  const before = separator.exec(text.slice(Math.max(0, start - 8), start))
  if (!before || !text.startsWith(actual, start) || !ending.test(text.slice(end, end + 1))) return undefined
  return {start: start - before[0].length, end, text: ''}
}

const separator = /[ \u3000]*[、,，][ \u3000]*$/
/** A bracket behind the name, (牵头), says more than the first mention did. */
const ending = /^(?:$|[、,，;；。)）等\s])/

/**
 * A unit that one list names twice. Often another unit was meant in one of the two places, so it is worth a look at the
 * draft before this one.
 *
 * The fix drops the second mention with the 、 before it.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅、省水利厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅、省水利厅、省财政厅、省林业厅。
 * 3:16 Unexpected second `省财政厅` in one duty, expected it once; counted once
 * @example fixed
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅、省水利厅、省林业厅。
 */
export const unitTwice: Rule<'unit-twice'> = {
  ...reported,
  check: draft => [...reported.check(draft), ...parted(draft)],
}

/** One list that is two duties, for its first unit leads: the parser looks for a second mention within each. */
function parted(draft: Draft): Problem[] {
  return draft.tasks.flatMap(({node}) => {
    const duties = dutiesOf(node).filter(({inherited}) => !inherited)
    return duties.slice(1).flatMap((duty, index) => {
      const before = duties[index]!
      if (before.label !== duty.label || before.position.end.offset !== duty.position.start.offset) return []
      return duty.children.flatMap(({value, position}): Problem[] => {
        if (!before.children.some(unit => unit.value === value)) return []
        const seen = {actual: value, expected: ''}
        const {en, zh} = findingRules['unit-twice'].say
        const say = {en: en(seen), zh: zh(seen)}
        return [{position, say, fix: dropped({...seen, position}, draft)}]
      })
    })
  })
}
