import {parserRule} from '../parser-rule.ts'
import {renamedAlike} from '../renamed.ts'

/**
 * A unit that the document calls by several names, each of them right: 省发展改革委 and 省发展和改革委员会. Whoever searches for one misses
 * the other, and in a spreadsheet they are two units.
 *
 * The fix writes the name that the document uses most, but not where the list has it already, where the unit would then both
 * lead and cooperate, or where that name is the less official one: 县医保局 for 县医疗保障局.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省发展改革委。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 协同单位:省发展改革委。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省发展改革委。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 协同单位:省发展改革委。
 * 3. 改造电网。
 * 牵头单位:省发展改革委员会。
 * 7:6 Unexpected other name `省发展改革委员会` of a unit, expected `省发展改革委`; taken for it
 * @example fixed
 * 1. 修通村道。
 * 牵头单位:省发展改革委。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 协同单位:省发展改革委。
 * 3. 改造电网。
 * 牵头单位:省发展改革委。
 */
export const nameVariant = parserRule('name-variant', {
  about: {en: 'a unit called by several names', zh: '同一单位多种写法'},
  help: {en: 'Call the unit by one name throughout.', zh: '全文统一使用同一名称。'},
  fix: renamedAlike,
})
