/**
 * A unit before what it does, without 负责: 市房管局指导、督促…, 党政办邀请嘉宾, 县文旅局布置会场. Only
 * beside others that are sure.
 */

/** Verbs that begin work; 县政府接待任务, 县体育馆布置方案 and 县委制定的规划 are things. */
const verbs =
  /依法|指导|督促|(?:组织|监督|统筹|协调)(?:开展|实施|推进|落实|指导|检查)|会同|加强|做好|落实|承担|参与|开展|履行|出(?=[一二两三四五六七八九十\d]{1,3}[期个份台场辆套名支])|(?:抓好|邀请|接待|布置|悬挂|拟[定订]|制[定订]|起草|印制|准备|提供|选派|抽调|派[出员]|发放|收集|汇总|安排|主持|组织(?!部|人事|机构|架构|体系|建设|生活|成员))(?![办室站处点科中]|工作|任务|方案|情况|费|的|和|与|及|$|[,;。:])/g

/** 各部门加强配合: nobody in particular; and what is said of units: 指导各乡镇做好排查, 对县直部门开展督查. */
const nobody =
  /^(?:各(?:有关|相关|级|成员|责任)?(?:部门|单位|方)|指导|督促|监督|组织(?!部|人事)|协[助调同](?!办|小?组|中心)|配合|会同|联合(?!会)|支持|推[动进]|引导|鼓励|动员|安排|要求|帮助|加强|做好|抓好|落实|开展|制[定订]|[对向在从为将把由](?=各|有关|相关|[省市县区州旗]))/
/** 开展了宣传12场 */
const done = /^[^,;。]*(?<!为)了(?!解)/
/** What is work beside whatever else the list says; 县财政局安排经费 only beside others of units. */
const ofAdministration =
  /^(?:依法|指导|督促|(?:组织|监督|统筹|协调)(?:开展|实施|推进|落实|指导|检查)|会同|加强|做好|落实|承担|参与|开展|履行)/

export function isAdministration(work: string): boolean {
  return ofAdministration.test(work)
}

const longestName = 40

/** Whether words begin with nobody in particular, or with what somebody does with units. */
export function namesNobody(words: string): boolean {
  return nobody.test(words)
}

/** The words before each such verb, up to the first mark: a unit may be any of them. */
export function namesAtWork(words: string): string[] {
  if (nobody.test(words)) return []
  const mark = words.search(/[,;。:—]/)
  const until = Math.min(longestName, mark < 0 ? words.length : mark)
  return [...words.matchAll(verbs)]
    .filter(({index}) => index > 1 && index <= until && !done.test(words.slice(index)))
    .map(({index}) => words.slice(0, index))
}

/** 县农办要结合年度任务,负责指导社区建设; but not 县农办要加强领导。 */
const must =
  /^([^,;。:—]{2,40}?)(?=(?:务必|必须)?(?:要|应当?|须|需)(?:[^。;]{0,80}[,;]并?)?(?:牵头|主要|具体|共同|分别)?负责(?![人的,;。:、]|同志))/

/** The name before what somebody must do and is 负责 for; empty where there is none. */
export function nameInCharge(words: string): string {
  const name = must.exec(words)?.[1] ?? ''
  return nobody.test(name) || done.test(words.slice(name.length)) ? '' : name
}
