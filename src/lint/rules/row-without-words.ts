import {parserRule} from '../parser-rule.ts'

/**
 * A numbered row of a table that names units but no task. The words of the row above may be meant for both, as in a merged
 * cell; it is read so, but nobody can see it in the table.
 *
 * @example ok
 * 序号	重点任务	责任单位
 * 1	改造老旧小区。	市住建局
 * 2	改造老旧小区。	市城管局
 * @example not ok
 * 序号	重点任务	责任单位
 * 1	改造老旧小区。	市住建局
 * 2		市城管局
 * 3:1 Unexpected row `2` without a task, expected its words; read with those of the row above, `改造老旧小区。`
 */
export const rowWithoutWords = parserRule('row-without-words', {
  about: {en: 'a numbered row of a table without a task', zh: '表格有序号的行未写任务'},
  help: {en: 'Write the task into the row.', zh: '在该行写明任务。'},
})
