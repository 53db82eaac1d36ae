import {type FindingId, findingRules} from '../../plan/findings.ts'
import type {Unit} from '../../plan/types.ts'
import {isMoreOfficial} from '../../units/official.ts'
import {ofAnotherPlace} from '../../units/shared-place.ts'
import type {Draft} from '../draft.ts'
import {parserRule, type Reported} from '../parser-rule.ts'
import type {Fix, Problem, Rule} from '../rule.ts'
import {unitLists} from '../unit-lists.ts'

const reported = parserRule('unit-twice', {
  about: {en: 'a unit named twice in one list', zh: '同一职责中单位重复'},
  help: {
    en: 'Drop one mention, or write the unit that was meant.',
    zh: '删去一处；如系误写，改为应列的单位。',
  },
  fix: dropped,
})

function dropped({actual, position}: Pick<Reported, 'actual' | 'position'>, {text}: Draft): Fix | undefined {
  const start = position.start.offset ?? 0
  const end = start + actual.length
  const before = separator.exec(text.slice(Math.max(0, start - 8), start))
  if (!before || !text.startsWith(actual, start) || !ending.test(text.slice(end, end + 2))) return undefined
  return {start: start - before[0].length, end, text: ''}
}

const separator = /[ \u3000]*[、,，][ \u3000]*$/
/** A bracket behind the name, (牵头), says more than the first mention did. */
const ending = /^(?:$|[、,，;；。)）等\s]|牵头|主办|负责|配合|协[同办助]|参[与加]|承办|按)/

/** The same for two names: the place of the first is that of the unit, in the more official of them. */
function joined(first: Unit, second: Unit, draft: Draft): Fix | undefined {
  const fix = dropped({actual: second.value, position: second.position}, draft)
  const start = first.position.start.offset ?? 0
  if (!fix || !isMoreOfficial(second.value, first.value, draft.register)) return fix
  if (!draft.text.startsWith(first.value, start) || start > fix.start) return undefined
  const between = draft.text.slice(start + first.value.length, fix.start)
  return {start, end: fix.end, text: second.value + between}
}

/**
 * A unit that one list names twice, by one name or by two: 市法院、市中院. Often another unit was meant in one of the two places, so it is worth a look at the
 * draft before this one.
 *
 * The fix drops the second mention with the 、 before it; of two names the more official one stays.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅、省水利厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅、省水利厅、省财政厅、省林业厅。
 * 2. 化解纠纷。
 * 牵头单位:省高级人民法院、省法院。
 * 3:16 Unexpected second `省财政厅` in one duty, expected it once; counted once
 * 5:14 Unexpected `省法院` in one duty with `省高级人民法院`, which is the same unit, expected it once; counted once
 * @example fixed
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省财政厅、省水利厅、省林业厅。
 * 2. 化解纠纷。
 * 牵头单位:省高级人民法院。
 */
export const unitTwice: Rule<'unit-twice'> = {
  ...reported,
  check: draft => [...reported.check(draft), ...namedBefore(draft)],
}

/** What the parser does not see: a list that is two duties, for its first unit leads, and two names of one unit. */
function namedBefore(draft: Draft): Problem[] {
  const known = placesOf(draft, ['unit-twice'])
  const guessed = placesOf(draft, ['name-placeless', 'name-outdated', 'name-slip'])
  return unitLists(draft.plan).flatMap(units => {
    const before = new Map<string, Unit>()
    const others = ofAnotherPlace(units.map(({value}) => value))
    return units.flatMap((unit, at): Problem[] => {
      const {name, value, position} = unit
      const first = before.get(name)
      if (!first) before.set(name, unit)
      if (!first || known.has(position.start.offset) || others.has(at)) return []
      // Whether two names are one is then a guess, and a unit is not dropped for it.
      const isGuess = [first, unit].some(one => guessed.has(one.position.start.offset))
      const fix = isGuess ? undefined : joined(first, unit, draft)
      return [{position, say: sayTwice(value, first.value), fix}]
    })
  })
}

/** Where the parser reports by some rules. */
function placesOf({messages}: Draft, rules: readonly FindingId[]): ReadonlySet<number | undefined> {
  return new Set(
    messages.flatMap(({ruleId, place}) =>
      rules.some(id => id === ruleId) && place && 'start' in place ? place.start.offset : [],
    ),
  )
}

function sayTwice(actual: string, first: string): Problem['say'] {
  const {en, zh} = findingRules['unit-twice'].say
  const seen = {actual, expected: ''}
  if (actual === first) return {en: en(seen), zh: zh(seen)}
  return {
    en: `Unexpected \`${actual}\` in one duty with \`${first}\`, which is the same unit, expected it once; counted once`,
    zh: `原文同一职责中“${first}”“${actual}”为同一单位，应为一次；已按一次计`,
  }
}
