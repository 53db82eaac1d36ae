import {parserRule} from '../parser-rule.ts'

/**
 * In a table whose columns are units, a sign that no line of the document explains. Whether the unit above it leads or
 * cooperates is left open, so that no duty is read.
 *
 * Words such as 牵头 and 配合 say it themselves; a tick, or a sign that is the only one of its table, makes a unit responsible.
 *
 * @example ok
 * 序号	重点任务	市教育局	市财政局
 * 1	新建校舍。	★	△
 * 注：★为牵头单位，△为配合单位。
 * @example not ok
 * 序号	重点任务	市教育局	市财政局
 * 1	新建校舍。	★	△
 * 2:9 Unexpected mark `★` below `市教育局`, expected one that the document explains; no duty was read
 * 2:11 Unexpected mark `△` below `市财政局`, expected one that the document explains; no duty was read
 */
export const tableMark = parserRule('table-mark', {
  about: {en: 'a sign in a column of a unit that nothing explains', zh: '单位栏内的标记未见说明'},
  help: {
    en: 'Say beside the table what the sign means: ★为牵头单位，△为配合单位.',
    zh: '在表旁注明标记含义，如“★为牵头单位，△为配合单位”。',
  },
})
