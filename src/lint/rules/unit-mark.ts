import {parserRule} from '../parser-rule.ts'

/**
 * A sign beside a unit that no line of the document explains. It is no part of the name. It may mean that the unit leads, but as nothing says so,
 * the unit has the role of its list.
 *
 * @example ok
 * （一）整治河道。（责任单位：*县水利局、县财政局）
 * 注：带*的为牵头单位。
 * @example not ok
 * （一）整治河道。（责任单位：*县水利局、县财政局）
 * 1:16 Unexpected mark `*` beside `县水利局`, expected one that the document explains; read as if it were not there, though it may mean the lead
 */
export const unitMark = parserRule('unit-mark', {
  about: {en: 'a sign beside a unit that nothing explains', zh: '单位所带标记未见说明'},
  help: {
    en: 'Say in the document what the sign means: 带*的为牵头单位，其余为配合单位.',
    zh: '在文中注明标记含义，如“带*的为牵头单位，其余为配合单位”。',
  },
})
