/** What a web page adds around the document that was saved from it. */

const beginnings = [
  '出处 *:',
  '(?:信息|文章|稿件)?来源 *:',
  '(?:责任|网站)?编辑 *:',
  '(?:发布人|发布时间|浏览次数|点击数) *:',
  '[[(]?(?:打印|关闭)(?:本页|窗口|此页)?[)\\]]?$',
  '(?:上一[篇条]|下一[篇条]) *:',
  '(?:相关(?:链接|文章|新闻|阅读)|分享到|扫一扫)',
] as const

const anyBeginning = new RegExp(`^(?:${beginnings.join('|')})`)

/** Whether a folded line begins the residue that follows a document. */
export function beginsResidue(folded: string): boolean {
  return anyBeginning.test(folded)
}
