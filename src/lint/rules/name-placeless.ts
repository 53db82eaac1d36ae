import {parserRule} from '../parser-rule.ts'
import {renamed} from '../renamed.ts'

/**
 * A unit named with its place here and without it there, 组织部 and 市委组织部, where no other place can be meant. Whoever searches
 * for one misses the other.
 *
 * The fix writes the name that the document uses most.
 *
 * @example ok
 * 临江市2024年重点工作任务分工
 * 1. 培训干部。
 * 牵头单位:市委组织部。
 * 协同单位:市财政局。
 * @example not ok
 * 临江市2024年重点工作任务分工
 * 1. 培训干部。
 * 牵头单位:市委组织部。
 * 2. 考核干部。
 * 牵头单位:市委组织部。
 * 3. 选派干部。
 * 牵头单位:组织部。
 * 7:6 Unexpected name `组织部` that tells its place otherwise, expected `市委组织部` as elsewhere; taken for it, 90 % sure
 * @example fixed
 * 临江市2024年重点工作任务分工
 * 1. 培训干部。
 * 牵头单位:市委组织部。
 * 2. 考核干部。
 * 牵头单位:市委组织部。
 * 3. 选派干部。
 * 牵头单位:市委组织部。
 */
export const namePlaceless = parserRule('name-placeless', {
  about: {en: 'a unit named with its place and without it', zh: '同一单位，地名、级别时有时无'},
  help: {en: 'Call the unit by one name throughout.', zh: '全文统一使用同一名称。'},
  fix: renamed,
})
