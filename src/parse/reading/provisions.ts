/** What a plan says at its end of itself: from when on it holds, who explains it, and what it takes precedence over. */

const own = '本(?:实施|工作|若干)*(?:方案|意见|措施|办法|通知|规定|细则|计划|规划|政策|预案|清单)'
const provisions = new RegExp(
  [
    // 本措施自印发之日起施行,有效期至2022年12月31日。
    `^(?:(?:上述|以上)政策(?:措施)?|${own})自(?:印发|发布|公布|下发|发文|\\d{4}年\\d{1,2}月\\d{1,2}日)(?:之日)?起(?:正式)?(?:施行|实施|执行|生效)`,
    `^${own}(?:的?有效期|施行期限|实施期限|执行期限)`,
    // 本方案由县发改局负责解释。
    `^${own}(?:具体)?(?:内容)?由[^,。;]{2,30}(?:负责|承担)(?:具体)?(?:解释|释义)(?:工作)?[。;]?$`,
    // 本预案的具体解释工作由县住建局承担。
    `^${own}的?(?:具体|日常)?解释(?:工作)?,?由[^,。;]{2,40}(?:负责|承担)[。;]?$`,
    // 以往规定与本方案不一致的,以本方案为准。
    `^(?:以往|此前|原有?|过去|之前|现行|已?有关)?[^,。;]{0,12}与${own}(?:规定)?(?:不一致|不符|相抵触|有冲突)的?,(?:以|按照?)${own}`,
  ].join('|'),
)
const longest = 120

/** Whether a line, or what stands behind its number, is such a provision. */
export function isProvision(folded: string): boolean {
  return folded.length <= longest && provisions.test(folded)
}
