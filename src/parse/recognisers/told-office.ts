/** A bracket behind the office that something is reported to: it says whose office that is, and gives nobody the task. */

const office = /(?:(?:领导|工作)小组|指挥部|专班)(?:办公室|办)?$|(?:委员会|委会|联席会议)(?:办公室|办)$/
/** 情况报…, but not 天气预报指挥部 and 申报专班. */
const tells =
  /(?<![预播申通情举简专汇快])(?:报(?!警)送?|上报|报[告备]|反馈|提交|送交|抄送|报至)(?!送|告|备|(?:工作)?专班)/
/** 建立信息报送工作领导小组(县委宣传部): the body itself is the work. */
const sets = /成立|组建|建立|设立|健全|完善|充实|调整/
const longestClause = 60

/** 县政府办公室(督查室) */
const part = /^\((?![省市县区州])[一-鿿]{2,6}[室科股]\)/

/** 每季度末将进展情况报领导小组办公室(门诊部)。, but not 完成规划编制,报县政府办公室(县发改局)。 */
export function isOfToldOffice(folded: string, start: number): boolean {
  // Several units are no office's.
  if (/^\([^()]*[、,]/.test(folded.slice(start))) return false
  const words = folded.slice(Math.max(0, start - longestClause), start)
  const isWithin = part.test(folded.slice(start)) && /[室局委]$/.test(words)
  if (!isWithin && !office.test(words)) return false
  const clause = words.slice(Math.max(...[...'。;,:'].map(mark => words.lastIndexOf(mark))) + 1)
  return tells.test(clause) && !sets.test(clause)
}
