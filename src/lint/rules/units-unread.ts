import {parserRule} from '../parser-rule.ts'

/**
 * A line that lists units and nothing else, behind a task and of no duty: as a row of a table is left whose cells could not be told
 * apart. Whoever looks for his tasks does not find this one.
 *
 * @example ok
 * 一、交通
 * 1.修通村道。（县交通局负责）
 * 二、教育
 * 1.办好学校。（县教育局、县财政局负责）
 * @example not ok
 * 一、交通
 * 1.修通村道。（县交通局负责）
 * 二、教育
 * 县教育局、县财政局
 * 3:1 Unexpected line of units `县教育局、县财政局` without a task, expected one; read as no duty
 */
export const unitsUnread = parserRule('units-unread', {
  about: {en: 'lines of units that belong to no task', zh: '不属于任何任务的单位名单'},
  help: {
    en: 'Put the units into the row, or behind the label, of their task.',
    zh: '将单位放入所属任务的单元格或标签之后。',
  },
})
