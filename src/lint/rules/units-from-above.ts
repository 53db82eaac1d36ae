import {parserRule} from '../parser-rule.ts'

/**
 * A row of a table that names no unit, where others do not either and a cell that was merged over several rows may have
 * got lost, as tables have none in text and in Markdown. The units of the row above are read for it, but nobody can see it in the table.
 *
 * @example ok
 * 序号	重点任务	责任单位
 * 1	改造老旧小区。	市住建局
 * 2	改造供水管网。	市住建局
 * 3	改造燃气管网。	市住建局
 * 4	更新公交车辆。	市交通局
 * @example not ok
 * 序号	重点任务	责任单位
 * 1	改造老旧小区。	市住建局
 * 2	改造供水管网。
 * 3	改造燃气管网。
 * 4	更新公交车辆。	市交通局
 * 3:1 Unexpected row `2` without units, expected its own; read with those of the row above, `市住建局`
 * 4:1 Unexpected row `3` without units, expected its own; read with those of the row above, `市住建局`
 */
export const unitsFromAbove = parserRule('units-from-above', {
  about: {en: 'a row of a table without units, read with those above', zh: '表格行未写单位，按上一行读取'},
  help: {en: 'Write the units into the row.', zh: '在该行写明单位。'},
})
