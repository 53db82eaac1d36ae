import {edit} from '../edit.ts'
import {parserRule} from '../parser-rule.ts'

/**
 * Two units without a 、 between them, each of which is named by itself elsewhere in the document or is a known department. Whoever searches for
 * one of them by its place in a list does not find it, and counts come out wrong.
 *
 * The fix puts the 、 there.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 协同单位:省林业厅、省水利厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省林业厅。
 * 协同单位:省财政厅、省林业厅省水利厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 * 3:11 Unexpected units without a 、 between them in `省林业厅省水利厅`, expected `省林业厅、省水利厅`; read so
 * @example fixed
 * 1. 修通村道。
 * 牵头单位:省林业厅。
 * 协同单位:省财政厅、省林业厅、省水利厅。
 * 2. 改善供水。
 * 牵头单位:省水利厅。
 */
export const unitsGlued = parserRule('units-glued', {
  about: {en: 'units without a 、 between them', zh: '单位之间缺顿号'},
  help: {en: 'Write a 、 between the units.', zh: '在两个单位之间加顿号。'},
  fix: ({actual, expected, position}, draft) => edit(draft, position.start.offset ?? 0, actual, expected),
})
