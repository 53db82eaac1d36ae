/** But not 每季度, nor which cases: 2023年底前未整改的, 2023年8月以来的, 上半年发现的. */
const day =
  /\d *月(?!(?:\d+日)?(?:以来|已))|[一二三四五六七八九十]月(?:底|份?前|[上中下]旬)|年(?:底|内)(?!前?[未已])|(?:[一二三四1-4]季度|[上下]半年)(?![^,。;]{0,6}的)|[上中下]旬/
/** 3个月内, 10个工作日以内, 次月10日前, 每月底前, 本季度末前, 国庆节前: a period before. 环节前 is none. */
const before =
  /[\d一二两三四五六七八九十半]个?(?:工作日|自然日|小时|月|季度|[年天日周])[以之]?内|(?:\d日|[月度][底末]|(?<![环季调])节)[以之]?前(?![未已])/

/** Whether the words of a task say themselves when it is due: 6月底前, 年底前, 第三季度, 3个月内. */
export function namesDay({title = '', text}: {title?: string; text: string}): boolean {
  return [title, text].some(words => day.test(words) || before.test(words))
}
