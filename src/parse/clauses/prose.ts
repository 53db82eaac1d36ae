/**
 * What tells prose from assignment, where nothing but its words sets a sentence off: 县住建局牵头,各街道配合 may assign,
 * tell what was done, or say how work is done in general. The recognisers of sentences ask here, and nowhere else.
 */
import type {Span} from '../../units/list.ts'
import type {ClausePart} from './list-ends.ts'
import {namesAnyDepartments} from './plausible.ts'
import {isDue} from './remarks.ts'

/** A clause before words, and what stands on both sides of it. */
export interface ClauseAmongWords {
  before: string
  clause: string
  behind: string
  /** The units that it names, a list for each role. */
  names: readonly string[]
  /** It is the first of its entry: within one, more is told of. */
  beginsEntry: boolean
  /** It says of one role alone who has it: less tells that somebody is meant. */
  isAlone: boolean
  /** What is to be looked after stands before a 由: 食堂由后勤处负责. */
  isBehindObject: boolean
}

/** Whether a clause that begins a sentence only tells of work. */
export function isTold(told: ClauseAmongWords): boolean {
  const {before, clause, behind, names, beginsEntry, isAlone, isBehindObject} = told
  return (
    names.every(name => general.test(name)) ||
    ((isAlone || !beginsEntry) &&
      (names.some(name => anybody.test(name)) || !((beginsEntry && isBehindObject) || areOfState(names)))) ||
    names.some(name => ofTime.test(name)) ||
    done.test(behind) ||
    (isAlone && (was.test(behind) || results.test(behind))) ||
    wayOfWork.test(behind) ||
    setsUp.test(clause) ||
    soFar.test(before)
  )
}

/** Whether one of the names is of a body of the state. */
export function areOfState(names: readonly string[]): boolean {
  return names.some(name => ofState.test(name))
}

/** 各部门负责,各乡镇配合,层层压实责任。 · 宣传部门牵头,党委政府配合 */
const general = /^(?:各|有关|相关|党委|政府|社会)[^、]*$|部门$/
/** 健全机制。县政府牵头,各部门配合,形成合力。 */
const anybody = /^各(?:级|有关|相关|部门|单位|方)/

/** Whether nobody in particular is named: 各乡镇、各有关部门按照职责分工,密切配合. */
export function namesAll(folded: string, parts: readonly ClausePart[]): boolean {
  return parts.every(({list}) =>
    folded
      .slice(list.start, list.end)
      .split('、')
      .every(name => general.test(name)),
  )
}

/** 县住建局, 镇政府, 教育局, but not 党支部, 社区 and 物业公司. */
const ofState = /^(?:[国省市县州旗镇乡区]|[一-鿿]{2,4}(?:[省市县旗镇乡]|(?<!社|园)区)(?=.))|[局厅]$/
/** 近年来,房屋安全受到重视。县住建局牵头,各街道配合,累计排查房屋2万栋。: what has been done. */
const done =
  /^(?:已(?!建)|累计|共计|共(?=\d|排查|投入|整治|完成)|先后|圆满|顺利|成功|取得|全年|[一-鿿]{1,5}(?:了|出(?![台口入境租行让资])))/
/** 对全县学校进行了检查 */
const was = /(?<!为)了(?!解|结)/
/** 破获案件12起, 查处违法行为30起: nobody plans how many. */
const results =
  /(?:破获|查获|抓获|查处|取缔|立案|办结|受理|收缴|没收|罚款|处罚|挽回|出动|约谈|劝导|移送)[^,;。]{0,12}\d/
/** 去年县财政局负责,拨付资金。 */
const ofTime =
  /^(?:近日|日前|[此本这]次|\d{1,2}月\d{1,2}日(?!前|之前|以前)|去年|上年|前年|今年(?:以来|上半年)|近年|近期|目前|此前|前期|上半年|上月)/
const soFar = /近年来|一年来|去年|今年以来|截至|(?:基本|进展|工作)情况|存在问题|成效/
/** 建立县水利局牵头,各乡镇配合的工作机制: how work is done. */
const setsUp = /^[“]?(?:建立|构建|形成|完善|健全|坚持|按照|成立|组建|实行|推行|采取|探索|以|要|应|必要时|每)/
const wayOfWork = /的(?:工作)?(?:机制|格局|原则|专班|模式|方式|方法|办法|要求|体系|局面)/

/** Whether the words behind a verb tell what came of the work: 由县水利局负责清淤,|已于去年完成。 */
export function tellsOutcome(behind: string): boolean {
  return outcome.test(behind) || was.test(behind) || results.test(behind)
}

const outcome =
  /[,;。](?:(?:目前|现|均|现在|工程|项目|工作)?已(?!建)|目前(?:进展|正在|完成|基本)|(?:去|上)年|累计|共计|共(?=\d)|先后|圆满|顺利完成)|进展(?:顺利|良好|缓慢|较)|成效(?:明显|显著)/

/** Whether words with a colon before a clause speak to all: 工作要求: · 组织领导: and lists are no heading of a task. */
export function isToAll(heading: string): boolean {
  return toAll.test(heading)
}

const toAll =
  /、|^(?:(?:工作|有关|相关|具体)?要求|保障措施|组织(?:领导|保障|实施)|工作机制|基本原则|注意事项|(?:强化|加强|健全|完善|压实|落实|明确).*)$/

/** Whether a verb goes on to what is done, 牵头开展巡查, and so tells of it. */
export function goesOnToWork(verb: string): boolean {
  return onToWork.test(verb)
}

const anyVerb = '负责|落实|组织|实施|推进|开展|办理|完成|抓总|协调|统筹|主办|督导|督办|督促'
const onToWork = new RegExp(
  `^(?:分别|共同|具体)?牵头(?!(?:${anyVerb}){0,3}$|单位|部门|会同|会商|商).|保障(?!工作).|负责.{6}`,
)

/**
 * 清查由|甲局牵头完成台账 · 5月底前,由|甲局…: work that is assigned, where the words before say nothing but
 * what it is and when it is due.
 */
export function assignsWork(before: string, behind: string): boolean {
  if (!before.endsWith('由') || tellsOutcome(behind)) return false
  const at = Math.max(before.lastIndexOf(','), before.lastIndexOf(':'))
  const what = before.slice(at + 1, -1)
  if (what !== '') return work.test(what) && !(notSure.test(what) || setsUp.test(what) || soFar.test(before))
  return at < 0 || before[at] === ':' || (isDue(before.slice(0, at)) && !ofTime.test(before))
}

/** 原则上排查由, 拟清查由 */
const notSure = /^(?:不[宜得再能应需]|[已曾拟若凡暂仍]|如[有需果]?|应(?!急)|可以|建议|原则上?|[^,]*[年月日])/

/**
 * How long the work is that a verb goes on to: 完成台账 of 牵头完成台账. What only says how, 负责组织实施 and
 * 牵头整改, is none.
 */
export function lengthOfWork(verb: string): number {
  const {length} = workBehind(verb)
  return length > 2 ? length : 0
}

/** 资金 of 负责资金; nothing of 负责落实. */
export function workBehind(verb: string): string {
  const work = behindVerb.exec(verb)?.[1] ?? ''
  return work.replace(anyWork, '').length > 1 ? work : ''
}

const behindVerb = /(?:牵头|负责)+(?!单位|部门|会同|会商|商)(.*)$/
const anyWork = new RegExp(`${anyVerb}|抓好|做好|具体|全面|相关|有关|[该此本各]项|工作|任务`, 'g')

/** 发改部门牵头,住建等部门配合: of no place, where no 由 says that they are assigned. */
export function areOfAnyPlace(folded: string, parts: readonly ClausePart[]): boolean {
  if (folded[parts[0]!.list.start - 1] === '由') return false
  const others = parts.filter(({list}) => !namesAnyDepartments(folded, list))
  return (
    others.length < parts.length &&
    others.every(({list}) => anyDepartment.test(folded.slice(list.start, list.end)))
  )
}

const anyDepartment = /^(?:各|有关|相关)部门$/

/** 各责任单位按照分工负责: whoever the plan names, which assigns nothing. */
export function namesThoseOfPlan(folded: string, {start, end}: Span): boolean {
  return ofPlan.test(folded.slice(start, end))
}

const ofPlan = /^各?(?:责任|牵头|配合|成员)(?:单位|部门)$/

/** 问题:由县住建局负责的项目进展缓慢: what a unit has is told of. */
export function isOfWhatItHas(folded: string): boolean {
  return ofWhat.test(folded)
}

const ofWhat = /:由[^,。;]*(?:负责|牵头)的/

/** 由县交通局负责|管养的农村公路,…: what a unit has, and no work as 渠系的组织实施 is. */
export function namesWhatItHas(words: string): boolean {
  const at = words.lastIndexOf('的')
  return at >= 0 && !work.test(words.slice(at + 1))
}

/** 茶苗采购与发放: a thing that is done. */
export function endsInWork(words: string): boolean {
  return work.test(words)
}

const work =
  /(?:工作|事[宜项]|任务|实施|推[进动]|落实|协调|管[理护]|监[管督测]|建设|改造|修复|[维养]护|整[治改顿]|治理|处[置理]|清[理淤运]|审[核批查]|办理|编制|制定|起草|[发投]放|拨付|筹[措备集]|保障|供应|采购|安[排置]|组织|指导|服务|宣传|培训|[巡检排核调清]查|验收|评[估审]|认定|统计|汇总|上报|[迁搬]移|拆[除迁]|征[收拆]|补偿|救[助治援]|帮扶|调解|化解|[衔对]接|跟踪|解决|完成|运[行营输]|设计|勘察|施工|招标|申报|争取|布置|接待|联络|疏[导散]|防[控治]|预报|发布|采集|收集|报送|普查|考核|演练)$/

/** 落实县委全会会议决定,由…: what is carried out is the task. */
export function carriesOut(folded: string): boolean {
  return carriedOut.test(folded)
}

const carriedOut = /(?:贯彻|落实|办理|执行|按照|根据)[^,。;]*会议[^,。;]*,由/

/** 编制方案, but not 编制办: what is to do, where a partner's name would stand. */
export function beginsWithWork(words: string): boolean {
  return toDo.test(words)
}

const toDo = /^(?:编制|制定|修订|加强|开展|完善|落实)(?![办委组]|专班)/
