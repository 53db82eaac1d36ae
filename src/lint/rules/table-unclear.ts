import {parserRule} from '../parser-rule.ts'

/**
 * What looks like a table, but nothing shows for sure where its columns and rows end: blanks between the columns, no ruling
 * lines in a PDF, or a row that may go on from the page before. Its tasks are not found, or are found in a wrong row.
 *
 * @example ok
 * 序号	重点任务	牵头单位
 * 1	修通村道。	市交通局
 * @example not ok
 * 重点任务分工表
 * 序号 重点任务 牵头单位
 * 一 修通村道 市交通局
 * 2:1 Unexpected table at `序号 重点任务 牵头单位` whose rows or columns cannot be told apart, expected cells with ruling lines or tabs between them; read as it stands
 */
export const tableUnclear = parserRule('table-unclear', {
  about: {en: 'a table whose rows or columns cannot be told apart', zh: '行列无法确定的表格'},
  help: {
    en: 'Give the original, as Word or HTML, or check its tasks by eye.',
    zh: '改用 Word 或网页原件，或逐项核对其任务。',
  },
})
