import {parserRule} from '../parser-rule.ts'
import {renamed} from '../renamed.ts'

/**
 * A former name of a unit beside the name that it has now: 省交通厅 and 省交通运输厅. Only the document tells that both are meant to be one,
 * so it is taken for a slip and not for certain.
 *
 * The fix writes the later name, but not where the list has it already, or where the unit would then both lead and cooperate.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 协同单位:省交通厅。
 * 5:6 Unexpected former name `省交通厅`, expected `省交通运输厅` as elsewhere; taken for it, 90 % sure
 * @example fixed
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 协同单位:省交通运输厅。
 */
export const nameOutdated = parserRule('name-outdated', {
  about: {en: 'a former name of a unit beside its present one', zh: '旧称与现称并用'},
  help: {en: 'Write the name that the unit has now.', zh: '改用单位现名。'},
  fix: renamed,
})
