/** But not 每季度, and not which cases: 2023年底前未整改的, 2023年8月以来的. */
const day =
  /\d *月(?!(?:\d+日)?以来)|[一二三四五六七八九十]月(?:底|份?前|[上中下]旬)|年(?:底|内)(?!前?[未已])|[一二三四1-4]季度|[上下]半年|[上中下]旬/

/** Whether the words of a task say themselves when it is due: 6月底前, 年底前, 第三季度. */
export function namesDay({title = '', text}: {title?: string; text: string}): boolean {
  return day.test(title) || day.test(text)
}
