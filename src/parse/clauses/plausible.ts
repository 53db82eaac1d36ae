/** Whether words that stand where units do are units. */
import {isDepartmentByWork, isFieldOfWork, namesSomeDepartment} from '../../units/by-work.ts'
import {isClassPhrase, isWholeClass} from '../../units/kind.ts'
import {eachUnit, type Span, wholeName} from '../../units/list.ts'
import {isPerson, isPersonsName} from '../../units/persons.ts'
import {signs} from '../../units/signs.ts'
import {isInstitution, mayEndName} from '../../units/whole-name.ts'

const longestName = 40
/** 推进新型城镇化领导小组 is a name, whatever verb it holds; 需报请县委成立…领导小组 is not. */
const prose =
  /[。!?]|\d[万亿]*元|\d[项个]$|^(?:由|即|到|在(?=[省市县区镇乡村].*[局厅委办部院]$)|对(?![外口台接俄韩日蒙标策上])|包括|例如|比如|如下)|括号|任务|说明|参照|另行|待(?:定|明确|确定)|(?:应当|必须|不得|要|须|需|将|可以|进行|加强|推进|开展|建立|按照|根据|负责人|以及其|通过|确保|组成(?!员|部门|单位)|予以|给予|提供(?!部门|单位|商|者|方)|尽快|抓紧|是否|如何|没有|的)(?!.*(?:[局厅委办部]|(?:领导小组|委员会|指挥部|联席会议)办公室|领导小组)$)|(?:成立|要建立|任组长的|[须需](?:上?报|经))[一-鿿]*(?:领导小组|办公室)$/

/** 省发展改革委(省推进…领导小组办公室): what it is called besides. */
const inBrackets = /\([^()]*\)$/

/** Whether every unit of a list looks like one, so that prose that only ends like a clause is left alone. */
export function looksLikeUnits(text: string, list: Span): boolean {
  const stop = text.indexOf('。', list.start)
  if (stop >= 0 && stop < list.end - 1) return false
  let all = true
  let any = false
  const phrases: string[] = []
  const openEnded = eachUnit(text, list, (start, end) => {
    const name = text.slice(start, end)
    any = true
    if (end - start > longestName || end - start < 2) all = false
    else if (prose.test(name.replace(inBrackets, ''))) {
      if (isClassPhrase(name)) phrases.push(name)
      else all = false
    }
  })
  return all && (any || openEnded) && (phrases.length === 0 || areWholeBeside(phrases, text, list))
}

/** Words such as 涉及清单调整的相关处室 are a unit beside names that are whole, or alone. */
function areWholeBeside(phrases: readonly string[], text: string, list: Span): boolean {
  let all = phrases.every(phrase => phrase.includes('的') && !sentence.test(phrase))
  eachUnit(text, list, (start, end) => {
    const name = text.slice(start, end)
    if (!phrases.includes(name) && !isWhole(name)) all = false
  })
  return all
}

const sentence = /[。!?:]|^由|要求|应当|必须|不得|通过|根据|按照|确保/

/** 智慧城市 is what; 聊城市 is a place. */
const placeName =
  /^(?!(?:智慧|数字|海绵|韧性|公园|园林|森林|卫生|文明|宜居|生态|低碳|无废|平安|创新)城市$)[一-鿿]{1,6}(?:街道|乡|镇|区|县|市|州|旗)$/
const verbInside =
  /负责|召开|^举行|牵头|配合|(?<![党团])组织(?!部|处|人事|科)|检查(?!组|委|院|站|大队|支队|分?局|[科处所])|落实|(?<!\([^()]*)设在|(?<!自)由|要(?:加强|视)|[督举主承]办$|[厕场处]所$|(?<=[局厅委办部])(?:协调|督促|督导|指导)(?=[省市县区州镇乡各])|(?<=[局委厅])(?:建设|开发(?!区)|搭建|打造|组建|建立)(?!.*[处科室股]$)(?:(?!.*(?:站|专班|中心|公司)$)[一全]|[省市县区][级域属城直职]|.*平台$)/

const marks = new Set([...' ,;。、', ...signs])
/** Whether a name may end at `end`, or before the marks there. */
export function endsLikeName(text: string, end: number): boolean {
  let last = end - 1
  while (marks.has(text[last]!)) last--
  return mayEndName(text[last]) || endsOtherwise.test(text.slice(Math.max(0, last - 2), last + 1))
}

/** 各地, 县一中, 各村“两委”, 各级党组织 */
const endsOtherwise = /(?:各地|[一二三四五六七八九十]中|委[”"]|[党团]组织|团体|班级)$/

/** What is left of a name that was cut in two. */
const nameless = /^(?:人民)?(?:政府|管委会|党委|部门|单位)$/

/** 建好综治中心, 成立巡查队: what is to do only ends as a name does. 推进办公室, 建设局 are names. */
const workOnThings =
  /^(?:建好|建成|建立|完善|加强|推进|开展|打造|加快|提升|优化|强化|做好|成立|设立|新建|改建|扩建|筹建|改造|排查|整治|推动|推广|培育|健全|提高|深化|引进|启动|编制|制定|举办)(?!区|.*(?:办公室|领导小组|指挥部|专班|[组办局委处科部队]|服务中心|街道|政府|管委会)$)....|^(?:建设|建好).{2,}[馆宫]$/

/** 加强与市公安局, 鼓励村委会: what is said of units. */
const together = /^(?:加强|做好|强化|密切|鼓励|引导(?!基金)|动员|发动|积极|注重|争取|督促|邀请)/

/** Whether words say what is to do, or with whom. */
export function saysWork(name: string): boolean {
  return workOnThings.test(name) || together.test(name) || verbInside.test(name)
}

/** 城北共5处, 道路交叉处: how many places, or which; 督查一处 is an office. */
const ofSpots =
  /(?:[共各\d两几数多余]|[期路街巷村段里座][一二三四五六七八九十]+|定位|定点|点位|交叉|交汇|交界|路口|拐角|转角|转弯|(?<!进出)入口|连接|[起终]点)处$/

/** 重点企业座谈会: what people meet for, and no body; 促进会 and 联席会 are. */
const ofMeetings =
  /(?:座谈|培训|动员|部署|现场|推进|推介|宣讲|报告|发布|新闻|招聘|对接|交流|研讨|观摩|分析|总结|表彰|展销|洽谈|听证|运动|家长|[班例])会$/

/** 县茶文化研讨会 beside 县农业局 is a society; 举办县茶文化研讨会 is what is to do. */
const society =
  /^(?!举[办行]|召开|参[加与]|[主承筹]办|组织|开展|出席|筹备)[一-鿿]{0,4}[省市县区州旗](?!域|场)[一-鿿]{2,}(?:研讨|交流)会$/

function isWhole(name: string): boolean {
  if (ofSpots.test(name) || ofMeetings.test(name)) return false
  if (name.includes(':') || workOnThings.test(name) || together.test(name)) return false
  // 修路(县交通局
  if ((name.includes('(') && !name.includes(')')) || name[0] === '[') return false
  return (
    wholeName.test(name) ||
    placeName.test(name) ||
    isWholeClass(name) ||
    isInstitution(name) ||
    isDepartmentByWork(name)
  )
}

/** Whether every unit of a list is a whole name or a class: for clauses that nothing but their words sets off. */
export function namesWholeUnits(text: string, list: Span): boolean {
  return endsLikeName(text, list.end) && areWhole(text, list, isWhole)
}

/** Whether some words are such a list, and nothing else. */
export function areWholeUnits(words: string): boolean {
  return namesWholeUnits(words, {start: 0, end: words.length})
}

/**
 * 住建、交通、水利等部门 · 市住建、交通等部门 · 县水利局及教育、民政部门: also works alone, where the list
 * says that they are of departments; 由人事部门, and what follows one that is assigned, 人事部门负责…, say
 * that it is one.
 */
export function namesDepartments(
  text: string,
  list: Span,
  isAssigned = text[list.start - 1] === '由',
): boolean {
  if (!text.endsWith('部门', list.end)) return false
  const isOne = (name: string) =>
    isFieldOfWork(name.replace(ofPlace, '')) || isWhole(name) || (isAssigned && namesSomeDepartment(name))
  return areWhole(text, list, isOne)
}

const ofPlace = /^[省市县区州]/

/**
 * Whether a list names whole units and those that what they do or own tells, 县公安局、车辆使用单位: behind a
 * unit that somebody is to help.
 */
export function namesUnitsOrDoers(text: string, list: Span): boolean {
  return (
    endsLikeName(text, list.end) &&
    areWhole(text, list, name => isWhole(name) || (doers.test(name) && !saysWork(name)))
  )
}

/** 使用部门, 学生所在单位, but not 通知使用单位. */
const doers =
  /^(?!协调|联系|要求|通知|告知|提醒|请|让|使(?!用)|与|向|对|由|为|经|会同|及时|组织|指导|帮助|支持|监督|检查|服务)[一-鿿]{0,6}(?:使用|所在|所属|管理|产权|权属|主办|承办|建设|施工|设计|监理|运营|养护|[承出]租|租用|业主|申[请报]|用[水电气人工车地])(?:单位|部门)$/

/** 教育部门, 住建、交通等部门: departments of no place, and nobody else. */
export function namesAnyDepartments(text: string, list: Span): boolean {
  const isOne = (name: string) => isFieldOfWork(name) || isDepartmentByWork(name)
  return text.endsWith('部门', list.end) && areWhole(text, list, isOne)
}

function areWhole(text: string, list: Span, isOne: (name: string) => boolean): boolean {
  let all = looksLikeUnits(text, list)
  let isBeside = false
  let hasSociety = false
  eachUnit(text, list, (start, end) => {
    const name = text.slice(start, end)
    if (verbInside.test(name) || nameless.test(name)) all = false
    else if (isOne(name)) isBeside = true
    else if (society.test(name)) hasSociety = true
    else all = false
  })
  return all && (isBeside || !hasSociety)
}

/** 张三 beside 副省长李四 is a person too. */
const shortName = /^[一-鿿]{2,3}$/

/** Whether all that a list names are persons. */
export function namesPersons(text: string, list: Span): boolean {
  let persons = 0
  let others = 0
  eachUnit(text, list, (start, end) => {
    // 王 伟: as wide as a name of three.
    const name = text.slice(start, end).replace(/^([一-鿿]) +([一-鿿]{1,2})$/, '$1$2')
    if (isPerson(name) || isPersonsName(name)) persons++
    else if (!shortName.test(name) || wholeName.test(name)) others++
  })
  return persons > 0 && others === 0
}
