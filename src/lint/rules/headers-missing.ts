import {parserRule} from '../parser-rule.ts'

/**
 * Rows of tasks without a row that names their columns: copied out of a sheet, or gone on with on a next page. They are
 * read where their cells say who leads and who cooperates; what each column is for is told by its cells alone.
 *
 * @example ok
 * 序号	重点任务	牵头单位
 * 1	修通村道。	市交通局
 * 2	改善供水。	市水利局
 * 3	新建学校。	市教育局
 * @example not ok
 * 1	修通村道。	市交通局牵头，市财政局配合
 * 2	改善供水。	市水利局负责
 * 3	新建学校。	市教育局负责
 * 1:3 Unexpected table without headers at `修通村道。`, expected a row that names its columns; read by what its cells hold
 */
export const headersMissing = parserRule('headers-missing', {
  about: {en: 'a table of tasks without headers', zh: '没有表头的任务表'},
  help: {
    en: 'Write the headers above the rows, and check the units by eye.',
    zh: '补写表头，并逐项核对责任单位。',
  },
})
