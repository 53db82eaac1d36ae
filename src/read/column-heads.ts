/** The words that stand over the columns of tables. */
import {fold} from '../plan/fold.ts'

// 序号 · 重点任务 · 牵头单位 · 责任单位 · 完成时限, and what else stands over such columns.
const head =
  /^(?:(?:编|序)号|.{0,6}(?:任务|措施|事项|内容|项目|指标|单位|部门|领导|时限|时间|要求|目标|备注|责任人)(?:\(.*\))?)$/

/** Whether a text is what stands over a column. */
export const isColumnHead = (text: string): boolean => head.test(fold(text).replaceAll(' ', ''))
