/** Titles of documents whose lists of units divide no work: …情况的报告, …管理办法. */
import type {Block} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {startOfQuoted, withLastWord} from './bare-title.ts'
import {titleLines} from './title.ts'

/** …情况的报告, by the title alone. */
export function tellsOfPast(blocks: readonly Block[]): boolean {
  return ofPast.test(titleOf(blocks))
}

/** Whether lists of units need a heading to be what these are to do: in rules, news, answers and whatever tells of the past. */
export function needsHeadings(blocks: readonly Block[]): boolean {
  const known = inNeed.get(blocks)
  if (known !== undefined) return known
  const needs = tellsOfOther(blocks)
  inNeed.set(blocks, needs)
  return needs
}

/** It is asked of each line, and looks through all. */
const inNeed = new WeakMap<readonly Block[], boolean>()

function tellsOfOther(blocks: readonly Block[]): boolean {
  if (blocks.some(block => block.type === 'line' && isArticle(block.folded))) return true
  const title = titleOf(blocks)
  return ofPast.test(title) || ofRules.test(title) || ofOther.test(title) || isAnswer(blocks)
}

/**
 * …实施方案, …职责方案 and …活动的通知 say what is to do, …管理办法 and 关于印发…制度的通知 how things are
 * done; 机构改革方案 and 关于调整内设科室的通知 what offices are there for, 关于学习《…》的通知 what is
 * quoted.
 */
export function tellsOfWork(blocks: readonly Block[]): boolean {
  const title = titleOf(blocks)
  return ofWork.test(title) && !ofOrder.test(title)
}

/** 关于山火情况的通知: what happened, and what was done then. */
export function tellsOfEvent(blocks: readonly Block[]): boolean {
  return ofEvent.test(titleOf(blocks))
}

/** 应急预案, 应急处置方案 and 应急措施: what stands behind a unit there is what it does then. */
export function tellsOfEmergency(blocks: readonly Block[]): boolean {
  return ofEmergency.test(titleOf(blocks))
}

/** …方案 and …职责分工 divide the work among the offices of a house, which else are there for it, as 内设机构职责分工 says. */
export function dividesWork(blocks: readonly Block[]): boolean {
  const title = titleOf(blocks)
  return tellsOfWork(blocks) || (ofDivision.test(title) && !/内设|科室/.test(title))
}

/** 县农业局简介, 机构设置, 信息公开指南 and news: what the offices of a body are there for, whatever is divided there. */
export function tellsOfBody(blocks: readonly Block[]): boolean {
  return ofBody.test(titleOf(blocks)) || needsHeadings(blocks)
}

/** 茶园管理办法 and 实施细则: what they say to be divided is so. */
export function tellsOfRules(blocks: readonly Block[]): boolean {
  const title = titleOf(blocks)
  return ofRules.test(title) && !ofBody.test(title) && !ofPosts.test(title)
}

/**
 * 规章制度, 岗位设置 and 学校简介: how a house is run, whatever is arranged there; but 规范办学自查方案 is a
 * plan, and 机构设置方案 is none.
 */
export function tellsOfHouse(blocks: readonly Block[]): boolean {
  const title = titleOf(blocks)
  if (ofPlan.test(title)) return ofPosts.test(title)
  return ofOrder.test(title) || ofHouse.test(title)
}

/**
 * Whether paragraphs may say of several units what these are to do: in plans, 实施意见 among them, or the
 * middle of one, and in nothing else.
 */
export function mayDivideInProse(blocks: readonly Block[]): boolean {
  const isOfWork = tellsOfWork(blocks) || ofOpinions.test(titleOf(blocks)) || isMiddle(blocks[0])
  return isOfWork && !needsHeadings(blocks)
}

/** A page shows the middle of a list alone: no title, but what a body is to do first, or 6.2.3 交通运输保障. */
export function beginsAmid(blocks: readonly Block[]): boolean {
  const first = blocks.find(block => block.type === 'row' || !block.furniture)
  if (first?.type !== 'line' || titleOf(blocks) !== '') return false
  const marker = readMarker(first.folded)
  const isWithin = marker?.style.startsWith('decimal') && marker.ordinal > 1
  return isWithin || bodyAtWork.test(first.folded.slice(marker?.length ?? 0))
}

/** 县财政局负责筹资。 · 公安部门要加强巡逻。 */
const bodyAtWork = /^ *[^,;。:]{1,40}[局委厅办府部院会组队门司校所站](?:负责(?![人的])|要(?!求))[^。]*[。;]/

/**
 * Whether a heading may stand before who does what it is about: in plans, whatever they improve, in minutes,
 * 意见 and lists of tasks, and in the part of a plan alone; but not in rules, exams and news, and without a
 * title not before the offices of a house.
 */
export function mayAssignHeadings(blocks: readonly Block[], words: string): boolean {
  if (needsHeadings(blocks)) return false
  const title = titleOf(blocks)
  if (title === '') return isMiddle(blocks[0]) || (isEntry(blocks[0]) && !byOffice.test(words))
  if (ofCalls.test(title)) return false
  return tellsOfWork(blocks) || (ofDecisions.test(title) && !ofOffices.test(title))
}

/**
 * …重点工作, …专项行动 and …会议记录: titles of lists of what is to do that are called otherwise than plans
 * are; 某县启动清茶行动 is news.
 */
export function tellsOfTasks(blocks: readonly Block[]): boolean {
  const title = titleOf(blocks)
  return ofTasks.test(title) && !ofCampaign.test(title) && !ofCalls.test(title) && !ofOffices.test(title)
}

/** 公开招聘公告 and 关于申报补贴的通知 say how it is done, whoever is named. */
export function callsForPersons(blocks: readonly Block[]): boolean {
  return ofCalls.test(titleOf(blocks))
}

/** 四、主要任务 as the first line: a page may show the middle of a plan alone. */
function isMiddle(first: Block | undefined): boolean {
  const marker = first?.type === 'line' ? readMarker(first.folded) : undefined
  return marker !== undefined && marker.ordinal > 1
}

function isEntry(first: Block | undefined): boolean {
  return first?.type === 'line' && readMarker(first.folded) !== undefined
}

/** 请假审批,由办公室负责: a rule of a house; 村镇建设办公室 is of a town, and does what its plans say. */
const byOffice =
  /由(?![省市县区州旗镇乡各]|(?:村镇建设|规划建设|城乡建设|应急管理|农业农村|乡村振兴|生态环境|经济发展|社会事务|社会治理|平安建设|公共服务)办公室)[一-鿿]{1,10}(?:科室?|股室?|处室?|室)(?:负责|牵头|承[担办]|主办|统一|统筹|具体|组织|落实|实施|会同|[、,和及与])/

function isArticle(folded: string): boolean {
  return folded[0] === '第' && readMarker(folded)?.style === 'article'
}

/** 问:谁负责? over 答:您好。 */
function isAnswer(blocks: readonly Block[]): boolean {
  const head = blocks.slice(0, mostTitleLines)
  return head.some(
    block => block.type === 'line' && /^(?:答|答复|回复|答复内容|回复内容) *:/.test(block.folded),
  )
}

function titleOf(blocks: readonly Block[]): string {
  const head = blocks.slice(0, mostTitleLines)
  const first = head.findIndex(block => block.type === 'row' || readMarker(block.folded) !== undefined)
  const preamble = (first < 0 ? head : head.slice(0, first)).filter(block => block.type === 'line')
  const title = withLastWord(
    titleLines(preamble)
      .map(({folded}) => folded)
      .join(''),
  )
  const start = startOfQuoted(title)
  return start > 0 ? title.slice(start, -1) : title
}

const mostTitleLines = 12
const ofWork = /(?:方案|计划|安排|分工|任务|要点|措施|预案|通知)(?:\([^()]*\))?$/
const ofEvent = /情况的?(?:通知|通报)(?:\([^()]*\))?$/
const ofEmergency =
  /(?:预案|(?:应急|救援|抢险)[^,。;]{0,6}方案|应急(?:响应|处置|保障)?措施)(?:的通知)?(?:\([^()]*\))?$/
const ofDivision = /职责分工(?:[^,。;]{0,6}(?:方案|计划|安排|表|清单|通知))?(?:\([^()]*\))?$/
const ofOpinions = /实施意见(?:\([^()]*\))?$/
/** …规范整治工作方案, …纪要, …任务分解表; but not 关于修改…的决定 and 提案的复函 */
const ofDecisions =
  /(?:方案|计划|预案|意见|纪要|(?<!(?:修改|修订|废止).*)决定|规划|纲要|部署|批复|(?<![复询])函|责任书|责任分解|(?:任务|工作|责任|问题|项目|目标|整改)[^,。;]{0,6}(?:表|清单|台账)|实事|目标责任)(?:\([^()]*\))?$/
const ofTasks =
  /(?:重点工作|工作(?:思路|打算|机制|调度|指引|提示)|会议记录|行动|攻坚战|[一二三四五六七八九十百\d]条|实施路径|请示|通告|公告)(?:\([^()]*\))?$/
const ofCampaign = /^(?!.*关于).*(?:开展|启动|打响)[^,。;]{0,30}(?:行动|攻坚战)$/
/**
 * 关于公开招聘教师的通知 and 关于申报补贴的通知 say how it is done; 关于做好招生工作的通知,
 * 关于印发申报方案的通知 and 关于下达补助资金的通知 what is to do.
 */
const ofCalls =
  /^(?!.*(?:做好|加强|落实|加快|下达|拨付|期间|工作的通知|印发.*(?:方案|计划|要点)|(?:专项|安全)(?:整治|治理|检查|清理|行动))).*(?:招聘|招录|招考|招生|选调|遴选|考试|报名|比赛|竞赛|大赛|评选|评审|评定|申报|补贴|补助|资助|征集|征文|职称|资格)[^,。;]{0,30}(?:通知|公告|通告)(?:\([^()]*\))?$/
const ofOffices =
  /编制|任免|表彰|表扬|通报|议程|日程|内设|机构(?:改革|设置|职能)|(?:科|处)室|三定|学习(?!教育|活动|型|实践)|解读|须知|指南/
const ofOrder =
  /条例|规定|办法|章程|规则|细则|制度|标准|规范|职责(?!(?:工作|实施)?方案(?:\([^()]*\))?$)|编制|任免|表彰|表扬|通报|议程|日程|会议安排|内设|机构(?:改革|设置|职能)|(?:科|处)室[^,。;]{0,6}(?:设置|调整|职能|通知)|(?:设置|调整|设立)[^,。;]{0,6}(?:科|处)室|三定|学习(?!教育|活动|型|实践)|解读|流程|须知|指南|知识/
const ofPlan = /(?:方案|预案|计划|活动安排)(?:\([^()]*\))?$/
const ofPosts = /内设|机构(?:改革|设置|职能|调整)|[科处]室|三定|岗位|职能|人员编制|编制调整/
const ofHouse = /岗位|职能|简介|介绍|概况|手册/
/** The heading right below may be taken for a part of the title. */
const ofBody =
  /(?:简介|介绍|概况|机构|机构设置|职能|三定|配置|规则|章程|规定|规章制度|新闻|信息公开[^,。;]{0,4}|[预决]算[^,。;]{0,4})(?:职责分工|成员单位职责)?(?:\([^()]*\))?$/
const ofPast = /(?:通报|反馈|情况|总结|汇报|报告|讲话|回顾|专报|(?:机构|人员)编制规定)(?:\([^()]*\))?$/
const ofRules = /(?:条例|规定|办法|章程|规则|细则)(?:\([^()]*\))?$/
/** …表彰决定, 工作动态, 办件选登, 部门意见; but 实施意见 is a plan, and 关于加强…的决定 may be one. */
const ofOther =
  /(?:(?:表彰|表扬|嘉奖|奖励|授予|命名|处分|处罚)[^,。;]{0,40}(?:决定|通知|公告|名单)|动态|选登|选编|摘编|简报|快报|新闻|案例|事迹|(?:部门|单位|征求|会签|修改|采纳)意见|答复|回复|议题|议程|解读|问答|访谈|实录|发言|致辞)(?:\([^()]*\))?$/
