import {parserRule} from '../parser-rule.ts'

/**
 * A line that lists units and nothing else, in a document with tables, behind a task and of no duty: so a row is left whose cells could
 * not be told apart. Whoever looks for his tasks does not find this one.
 *
 * @example ok
 * 序号	任务	责任单位
 * 1	修通村道	县交通局
 * 2	办好学校	县教育局、县财政局
 * @example not ok
 * 序号	任务	责任单位
 * 1	修通村道	县交通局
 * 二、教育
 * 县教育局、县财政局
 * 三、水利
 * 1.治理河道。（县水利局负责）
 * 4:1 Unexpected line of units `县教育局、县财政局` without a task, expected one; read as no duty
 */
export const unitsUnread = parserRule('units-unread', {
  about: {en: 'lines of units that belong to no task', zh: '不属于任何任务的单位名单'},
  help: {
    en: 'Put the units into the row, or behind the label, of their task.',
    zh: '将单位放入所属任务的单元格或标签之后。',
  },
})
