/** How work is divided by what each unit is for: 按照职责分工, before a verb or on its own. */

/** 按照职责分工, 根据各自职能, 按照管理权属, 依据管辖权限 */
const byDuties =
  /(?:按照?|依照?|依据|根据)(?:各自)?的?(?:(?:属地|行业)?(?:管理|管辖|监管|隶属|任务|部门|工作|产权)?(?:职责|职能|职权|事权|权属|权限|范围|分工|关系)和?){1,3}内?$/
/** The last characters of that. */
const dutyEndings = '工责能权属限围系内'

const longestDuties = 24

/** Where such words begin that a stretch ends with. */
export function startOfDuties(text: string, start: number, end: number): number | undefined {
  if (end <= start || !dutyEndings.includes(text[end - 1]!)) return undefined
  const from = Math.max(start, end - longestDuties)
  const found = byDuties.exec(text.slice(from, end))
  if (found) return from + found.index
  // 各成员单位分工负责
  if (!text.endsWith('分工', end)) return undefined
  return text.endsWith('职责分工', end) ? end - 4 : end - 2
}

/** 按职责分工 · 按照各自职责分工: whether the words stand for a verb, 甲局、乙局按职责分工; 职责分工 alone is what is divided. */
export function saysByDuties(words: string): boolean {
  return words.endsWith('职责分工') && byDuties.exec(words)?.index === 0
}
