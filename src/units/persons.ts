/** Persons who stand where units do, and the units that they are of: 市教育局局长郑华, 商务局 张三. */
import {namesBank, wholeName} from './whole-name.ts'

/** 分管副省长, 张三局长, 班子成员: whoever it is, it is no unit. */
const person =
  /(?:[省市州县区镇乡局厅部院校处科股所站队]长|书记|主任|秘书长|主席|常委|委员|(?:班子|党组)成员|同志|负责人|领导|领导干部)$/
const personEndings = new Set('长记任席委员志人导部')
/** 联系人李四 */
const contacts = ['联系人', '责任人', '负责人', '联络员', '经办人'] as const

/** 市长张三, 副局长李四: an office with a name behind it. */
const named = /(?:[省市州县区镇乡局厅部院]长|书记|主任|秘书长)([一-鿿]{2,3})$/
const offices = ['长', '书记', '主任'] as const

/** 2名专业人员, 1名县级领导 */
const counted = /^[\d一两二三]{1,2}[名位][一-鿿]{0,8}(?:人员|领导|干部|同志|专家|代表)$/

/** Whether words are a person's by an office in them, or persons by their count. */
export function isPerson(name: string): boolean {
  return (
    counted.test(name) ||
    (personEndings.has(name.at(-1)!) && person.test(name)) ||
    personNamed(name) !== undefined ||
    contacts.some(words => name.startsWith(words))
  )
}

/** 张三 in 副省长张三. */
export function personNamed(name: string): string | undefined {
  if (!offices.some(office => name.includes(office))) return undefined
  const person = named.exec(name)?.[1]
  if (!person || endsAsUnit.test(person)) return undefined
  // 市长安镇 is a town; 市长江镇 may be a mayor.
  return placeEnd.test(person) && !mayBeFamily(person[0]!) ? undefined : person
}

/** 省长江办, 市生态环境局长武分局, 市长宁区, 院长办公室: no person is called so. */
const endsAsUnit =
  /[办局委厅署所区县]$|(?:公司|集团|中心|公室|[协学商]会|支行|分行|医院|学院|[中小大]学|学校|街道|热线|[林农]场|车站|途站|[支大总]队)$/
const placeEnd = /[镇乡村市]$/

function mayBeFamily(char: string): boolean {
  return families.has(char) || rarerFamilies.has(char)
}

/** The commonest family names. */
const families = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪任姜范姚谭廖邹熊陆郝崔邱秦顾侯邵孟',
)
/** What units and places end with, and hardly a person's name. */
const unitEndings = new Set(
  '组班关协厅局委办署院会社处室所站队台联校部司府团区道乡镇县市州旗盟门位科股村场厂馆企',
)

function endsLikeUnit(name: string): boolean {
  return unitEndings.has(name.at(-1)!) || namesBank(name)
}

/** Places that begin like persons and are called so without their 区, 县 or 市. */
const places = new Set(
  '任丘 任城 余姚 余干 余江 余杭 侯马 卢氏 卢龙 叶城 吕梁 吴中 吴兴 吴堡 吴川 吴忠 吴桥 吴江 吴起 周口 周宁 周至 唐山 唐河 夏河 夏津 夏邑 姚安 姜堰 孟津 孟连 孙吴 张北 张家口 张家港 张家界 张店 张掖 张湾 徐水 徐汇 徐闻 曹妃甸 曾都 李沧 杜集 杨凌 杨浦 林口 林周 林甸 林芝 林西 梁园 梁山 梁平 梁河 梁溪 汪清 江苏 沈丘 沈北 沈河 沈阳 潘集 王益 秦安 秦淮 秦皇岛 罗城 罗山 罗平 罗庄 罗江 罗湖 罗源 罗甸 罗田 苏尼特 蔡甸 薛城 许昌 谢通门 贾汪 邱北 邵东 邵武 邵阳 邹城 邹平 郑东 钟山 钟楼 钟祥 陆丰 陆川 陆河 陆良 陈仓 韩城 魏都 黄冈 黄南 黄埔 黄山 黄岛 黄岩 黄平 黄梅 黄浦 黄石 黄陂 黄陵 黄骅 黄龙'.split(
    ' ',
  ),
)

/** Whether all of some words may be a person's name, 张三: without an office only what stands beside them tells. */
export function isPersonsName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 3 &&
    families.has(name[0]!) &&
    !endsLikeUnit(name) &&
    !places.has(name) &&
    !works.test(name) &&
    wordAlone.test(name)
  )
}

/** 林业、水利等部门, 夏粮: works and things that begin like persons; 林长青 and 黄金龙 are persons. */
const works =
  /^(?:林[业草果]|夏[收粮种播]|程序|任[务免]|范围|黄酒|许可|杜绝|余[热电]|周转)|^(?:林长制?|林权[证类]?|黄金[矿业]?)$/

/** Family names that begin words too, 金融, 严格: only a blank before them and persons beside tell. */
const rarerFamilies = new Set('钱马于贺史康汤尹雷毛金严常万段侯龙孔白石洪江向易黎龚文覃武赖殷施牛俞翟')

/** Whether a word that blanks set off is one of persons: 县住建局 钱明 behind 责任人. */
export function isRarerName(word: string): boolean {
  return (
    word.length >= 2 &&
    word.length <= 3 &&
    rarerFamilies.has(word[0]!) &&
    !endsLikeUnit(word) &&
    wordAlone.test(word)
  )
}

const wordAlone = /^[一-鿿]+$/

/**
 * Whether a word behind a label of persons, 组长:覃芳, is one, whatever the family: only what units end with
 * tells against it.
 */
export function mayNamePerson(word: string): boolean {
  return word.length >= 2 && word.length <= 4 && !endsLikeUnit(word) && wordAlone.test(word)
}

/** 局长郑华 · 党组书记 · 主要负责人 · 班子成员, behind the unit that it is of. */
const officeBehind =
  /(?:党[组委]|支部|总支)?(?:(?:主要|分管|有关|相关|具体)*(?:负责人|负责同志|责任人|领导(?:干部|同志)?|同志)|(?:党组|(?:领导)?班子)成员|(?:第一|常务)?副?(?:[局厅部院校处科股所站队会行]长|书记|主任|主席|秘书长|总?经理|董事长)(?:[一-鿿]{2,3})?|分管|主管)$/
/** The first secretary of a county's committee is of no unit: 县委书记, 市政府秘书长. */
const ofPlace = /(?:[省市州县区旗盟镇乡]委|党工?委|政府|人大(?:常委会)?|政协)$/
const phone = /[ ,:]*(?:(?:联系)?电话|手机)?[ :]*\d[\d-]{6,}$/

/**
 * How long the unit is in 市教育局局长郑华, 市教育局郑华, 政法委-李四 or 市教育局0755-1234567; nothing where
 * there is no person.
 */
export function unitBeforePerson(name: string): number | undefined {
  // Not to search all of a long sentence.
  const from = Math.max(0, name.length - longestBehind)
  const called = phone.exec(name.slice(from))
  const words = called ? name.slice(0, from + called.index) : name
  const office = officeBehind.exec(words.slice(from))
  const length = from + (office?.index ?? 0)
  if (office && isUnit(words.slice(0, length))) return length
  for (const length of [2, 3]) {
    if (!isPersonsName(words.slice(-length))) continue
    const unit = words.slice(0, -length).replace(/[-—:,/ ]{1,4}$/, '')
    if (isUnit(unit)) return unit.length
  }
  return called && isUnit(words) ? words.length : undefined
}

const longestBehind = 30
const shortestUnit = 3

function isUnit(name: string): boolean {
  return name.length >= shortestUnit && wholeName.test(name) && !ofPlace.test(name)
}
