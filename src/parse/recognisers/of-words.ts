/** Brackets that say more of the words before them, and list no units: 养老机构(养老院、敬老院), 工地(含开发区). */
import {kindOf} from '../../units/kind.ts'
import {eachUnit, type Span} from '../../units/list.ts'
import {halls, isInstitution} from '../../units/whole-name.ts'
import type {Found} from './recogniser.ts'

/** (含市直各单位) (原市大数据局) (以下简称县专班办) (办公室设在县发改局), but 含山县, 原州区, 即墨区. */
const remark = /^(?:不?含(?!山)|包括|以下简称|简称|又称|下称|原(?!州|平|阳)|即(?!墨)|每)|设在|挂靠/

const facilities =
  '养老院|敬老院|福利院|幼儿园|托儿所|卫生[室站]|(?:变|换|充|发|水|光伏)电站|加[油气氢]站|(?:高铁|火车|汽车|客运|公交|地铁)站|泵站|基站|中转站|驿站|' +
  '(?:数据|算力)中心|(?:主城|示范|集聚|建成|禁养|限养|核心)区|[景库灌]区'
const platforms =
  '(?:重点|工程)?实验室|(?:工程|工程技术|临床医学)研究中心|(?:技术|产业|制造业)创新中心|企业技术中心|医[学疗]中心|工作站'
/** Kinds of facilities, of no place in particular; 市数据中心 and 便民服务中心 are units. */
const facility = new RegExp(
  `^(?:村|社区|乡镇?|镇|农村|城乡|城市|区域性?|综合|大型|公办|民办|公共)?(?:${facilities})$|^(?:国家|[国省市县]家?级|重点|区域|院士|博士后){0,2}(?:${platforms})$`,
)

/** Halls of no place, and departments of hospitals: (文化馆、活动中心), (骨科、眼科). */
const hall = new RegExp(`^(?:县级|市级|公共)?(?:(?:${halls})(?:\\([^()]*\\))?|[骨眼儿妇产]科)$`)

/** 东湖片区 is where, unless bodies stand beside it; 苏州工业园区, 临港新片区, 青山风景区 are bodies themselves. */
const where = /^(?!.*(?:(?:工业|产业|物流|高新|经开)园区|新片区|风景区)).*[片园小校厂库景]区$/

/**
 * Whether a bracket with nothing but a list is of the words before it: by how it begins, or since it names
 * kinds of facilities or places alone.
 */
export function listsNoUnits(folded: string, list: Span): boolean {
  let any = false
  let all = true
  let halls = 0
  let bodies = 0
  eachUnit(folded, list, (start, end) => {
    const name = folded.slice(start, end)
    any = true
    if (hall.test(name)) halls++
    else if (organ.test(name) || name.endsWith('室')) bodies++
    // 市属国有企业 are those of a city.
    if (!facility.test(name) && !where.test(name) && (!isInstitution(name) || kindOf(name) === 'class'))
      all = false
  })
  return (
    (any && all) ||
    halls > 1 ||
    (halls > 0 && bodies === 0) ||
    remark.test(folded.slice(list.start, list.end))
  )
}

const bodyAtWork = /(?:办公室|专班|小组|指挥部|联席会议|委员会|工作组|工作机制)$/

/** 工作专班(公安部牵头,财政部参加)定期会商: whose body it is that does what stands behind. */
export function saysWhoseBody(folded: string, {start, end}: Span): boolean {
  // 推进业主委员会(县住建局负责)建设: said of the work itself.
  if (folded.lastIndexOf('。', start) < 0) return false
  return /[一-鿿]/.test(folded[end] ?? '') && bodyAtWork.test(folded.slice(Math.max(0, start - 5), start))
}

const organ =
  /[局厅委办部署处科股会联所队]$|(?:水利|文化|气象|消防|农技|林业|广播|畜牧|兽医|统计|财政|司法|广电|卫生监督)站$|学校$|(?:农业|党群|综治|融媒体|退役军人)[^、]{0,4}(?:中心|服务站)$|(?:政府|法院|检察院|公司|集团|银行|大队)$|^各(?!级|类)|(?:[省州旗]|(?<!城)市(?!场)|县(?!域)|(?<!乡)镇|(?<![社园景小城])区(?!域))(?!级).{2}/

/** Whether some of the units of a bracket are bodies beyond doubt: 市公安局, 海淀区妇幼保健院, but not 社区养老服务中心. */
export function namesBody({nodes}: Found): boolean {
  return nodes.some(node => node.type === 'duty' && node.children.some(({value}) => isOrgan(value)))
}

/** Whether a name is that of a body beyond doubt. */
export function isOrgan(name: string): boolean {
  return organ.test(name)
}
