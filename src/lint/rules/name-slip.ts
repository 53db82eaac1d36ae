import {parserRule} from '../parser-rule.ts'
import {renamed} from '../renamed.ts'

/**
 * A long name that nobody bears, beside a known one from which it differs by characters lost, added or repeated:
 * 中国保监会云南保监局 and 中国保监会云南监管局.
 *
 * The fix writes the known name, but not where the list has it already, or where the unit would then both lead and cooperate.
 *
 * @example ok
 * 1. 推动保险下乡。
 * 牵头单位:中国保监会云南监管局。
 * 协同单位:中国银监会云南监管局。
 * @example not ok
 * 1. 推动保险下乡。
 * 牵头单位:中国保监会云南监管局。
 * 2. 扩大抵押融资。
 * 牵头单位:省金融办。
 * 协同单位:中国保监会云南保监局。
 * 5:6 Unexpected name `中国保监会云南保监局`, expected `中国保监会云南监管局` as elsewhere; taken for it, 80 % sure
 * @example fixed
 * 1. 推动保险下乡。
 * 牵头单位:中国保监会云南监管局。
 * 2. 扩大抵押融资。
 * 牵头单位:省金融办。
 * 协同单位:中国保监会云南监管局。
 */
export const nameSlip = parserRule('name-slip', {
  about: {en: 'a name that must be a slip for a known one', zh: '单位名疑有误'},
  help: {en: 'Check the name, and write it as elsewhere.', zh: '核对单位名，与他处一致。'},
  fix: renamed,
})
