/** Levels of government and names of places, as units bear them. */

/** A level, and which place it is of, as far as a name tells. */
export interface Place {
  /** 省, 市 …; empty where only the place is named. */
  level: string
  /** Its short name, 云南. */
  name: string | undefined
}

const levels = '自治区|省|市|州|县|区|旗|盟'
const levelAlone = new RegExp(`^(?:${levels})$`)

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆'
const province = new RegExp(`^(${provinces})(省|市|(?:壮族|回族|维吾尔)?自治区)`)
const peoples =
  '(?:(?:壮|回|藏|苗|彝|白|傣|侗|瑶|满|羌|土|黎|畲|佤|怒|水|各|蒙古|布依|土家|哈尼|景颇|傈僳|拉祜|布朗|纳西|独龙|普米|朝鲜|保安|东乡|撒拉|裕固|仫佬|毛南|仡佬|锡伯|维吾尔|哈萨克|达斡尔|鄂温克|鄂伦春|塔吉克|柯尔克孜)族)+自治|(?:蒙古|哈萨克|达斡尔|柯尔克孜)自治'
/** 昆明市 · 莒县 · 大理白族自治州 · 施甸县; no place begins like a name of all or of others. */
const lesser = new RegExp(
  `^((?!国家|中国|中央|中共|中华|全国|全省|全市|各|省|市|县|区|共青团|[一二三四五六]是|[一-鿿]{0,3}(?:配合|牵头|责任|负责|主办|协办|协助|联系|其中|以及|单位|部门|科室|会同|参与|落实|分别|组长))(?:[一-鿿]{2,4}?|[^本该外邻各团](?=县)))(?:(?:${peoples}|自治)(?=[州县旗]))?(地区|市|州|县|区|旗|盟)`,
)

/** 省 in 省财政厅; nothing where a name begins otherwise. */
export function levelBefore(name: string): string | undefined {
  const [first = ''] = name
  // 市场监管局 names no level.
  if (name.startsWith('市场')) return undefined
  if ('省市州县区旗盟'.includes(first)) return name.length > 1 ? first : undefined
  return name.startsWith('自治区') && name.length > 3 ? '自治区' : undefined
}

/** 县财政局, 清河县公安局, 镇派出所, 团县委: whether a name says of which place it is, or of which level. */
export function beginsWithPlace(name: string): boolean {
  return (
    levelBefore(name) !== undefined ||
    /^(?:[乡镇]|团[省市州县区旗]委)/.test(name) ||
    placesBefore(name).length > 0
  )
}

/** Most central bodies are told at once, without the long expression. */
const central = /^(?:中国|国家|中央|中共)/
const levelLast = /[省市州县区旗盟]$/

/** The places that a name may begin with by their names, the likeliest first, each with how long it is. */
export function placesBefore(name: string): {place: Place; length: number}[] {
  const found: {place: Place; length: number}[] = []
  const own = province.exec(name)
  const before = own?.[0].length ?? 0
  // 云南省昆明市教育局
  const inner = central.test(name) ? null : lesser.exec(name.slice(before))
  if (inner) found.push({place: placeFrom(inner), length: before + inner[0].length})
  if (own) found.push({place: placeFrom(own), length: before})
  return found.filter(({length}) => length < name.length)
}

function placeFrom([, name, level]: RegExpExecArray): Place {
  return {level: level!.endsWith('自治区') ? '自治区' : level!, name: name!}
}

const anywhere = new RegExp(`(?:${provinces})|[一-鿿]{2}(?:省|市|州|县|区|旗|盟)`)

/** Whether some words, a title, say of which place they are. */
export function namesAPlace(words: string): boolean {
  return anywhere.test(words)
}

const everyProvince = new RegExp(`(${provinces})(省|市|[^，。、]{0,5}自治区)`, 'g')

/** The places whose document it is by its title and issuer: 云南省 in 《中共云南省委…》, 昆明市 in 昆明市2020年重点工作. */
export function ownPlaces(about: string): Place[] {
  const found = [...about.matchAll(everyProvince)].map(placeFrom)
  const begins = placesBefore(about).map(({place}) => place)
  const all = [...begins, ...found].map(({level, name}) => ({
    level: level.endsWith('自治区') ? '自治区' : level,
    name,
  }))
  return all.filter(({name}, at) => all.findIndex(place => place.name === name) === at)
}

const noPlace = /中国|国家|银行|公司|[厅局委部院所]/

/** What stands where a name has a place: 省, 云南, 云南省, 昆明. */
export function readPlace(text: string): Place | undefined {
  if (levelAlone.test(text)) return {level: text, name: undefined}
  const whole = levelLast.test(text) ? (province.exec(text) ?? lesser.exec(text)) : null
  if (whole && whole[0].length === text.length) return placeFrom(whole)
  return text.length >= 2 && text.length <= 6 && /^[一-鿿]+$/.test(text) && !noPlace.test(text)
    ? {level: '', name: text}
    : undefined
}

/** Whether two places can be one: nothing that both names tell differs. */
export function canBeOne(a: Place, b: Place): boolean {
  return (
    (a.level === b.level || a.level === '' || b.level === '') &&
    (a.name === b.name || a.name === undefined || b.name === undefined)
  )
}

const capitals: Readonly<Record<string, string>> = {
  石家庄: '河北省',
  太原: '山西省',
  沈阳: '辽宁省',
  长春: '吉林省',
  哈尔滨: '黑龙江省',
  南京: '江苏省',
  杭州: '浙江省',
  合肥: '安徽省',
  福州: '福建省',
  南昌: '江西省',
  济南: '山东省',
  郑州: '河南省',
  武汉: '湖北省',
  长沙: '湖南省',
  广州: '广东省',
  海口: '海南省',
  成都: '四川省',
  贵阳: '贵州省',
  昆明: '云南省',
  西安: '陕西省',
  兰州: '甘肃省',
  西宁: '青海省',
  呼和浩特: '内蒙古自治区',
  南宁: '广西壮族自治区',
  拉萨: '西藏自治区',
  银川: '宁夏回族自治区',
  乌鲁木齐: '新疆维吾尔自治区',
}

/** The province of which a city is the capital. */
export function provinceOfCapital(city: string): string | undefined {
  return capitals[city]
}
