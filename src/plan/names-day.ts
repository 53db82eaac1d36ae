/** But not 每季度, nor which cases: 2023年底前未整改的, 2023年8月以来的, 上半年发现的. */
const day =
  /\d *月(?!(?:\d+日)?(?:以来|已))|[一二三四五六七八九十]月(?:底|份?前|[上中下]旬)|年(?:底|内)(?!前?[未已])|(?:[一二三四1-4]季度|[上下]半年)(?![^,。;]{0,6}的)|[上中下]旬/
/** 3个月内, 次月10日前, 每月底前, 本季度末前, 国庆节前: a period before. 压缩至1个月内 and 环节前 are none. */
const before =
  /(?<!(?:压缩|缩短|控制|精简)[^,，;；。]{0,4})[\d一二两三四五六七八九十半]个?(?:月|季度|[年周])[以之]?内|(?:\d日|[月度][底末]|(?<![环季调])节)[以之]?前(?![未已])/
/**
 * 十个工作日内建账, 印发后20日内公布: days where a clause begins with them. 补贴申请4日内到账 and 2日内办结
 * say how fast it always is.
 */
const withinDays =
  /(?:^|[,，;；。:： \n后起]|力争|确保|(?<!控制)在)[\d一二两三四五六七八九十]+个?(?:工作日|自然日|[日天])[以之]?内(?![办的未])/

/** Whether the words of a task say themselves when it is due: 6月底前, 年底前, 第三季度, 3个月内. */
export function namesDay({title = '', text}: {title?: string; text: string}): boolean {
  return [title, text].some(words => [day, before, withinDays].some(one => one.test(words)))
}
