const day = /\d *月|年(?:底|内)|季度|[上中下]旬/

/** Whether the words of a task say themselves when it is due: 6月底前, 年底前, 第三季度. */
export function namesDay({title = '', text}: {title?: string; text: string}): boolean {
  return day.test(title) || day.test(text)
}
