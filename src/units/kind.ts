import {anyOf} from '../plan/any-of.ts'
import type {UnitKind} from '../plan/types.ts'

/** A whole class of bodies: 各州(市)人民政府, 相关县(市、区)政府, 国务院有关部门, 省直各部门. */
const ofClass = anyOf(
  /^(?:各|相关|有关|全[国省市州县区]各|[省市州县区旗]内各)/,
  // 区属国企, 省属重点高校
  /^(?:[省市州县区旗]|中央)属(?:重点|国有)*(?:企业|国企|企事业单位|高校|院校|医院)$/,
  // 国务院有关部门, 省直各部门
  /^.{0,6}(?:各|有关|相关)(?:委员|职能)?(?:部门|单位|处室|科室|地区|企业|[省市州县区]|直属)/,
  // 地方各级人民政府
  /^地方.{0,4}(?:人民)?政府$/,
  // 市县级人民政府
  /^[省市州县区]{1,3}级(?:人民)?政府$/,
  // 省直管县(市)人民政府
  /^省?直[管辖](?:试点)?(?:县级市|县|县\(市\))(?:人民政府|政府|党委)?$/,
  // 市直机关单位
  /^[省市州县区]直.{0,8}(?:单位|部门)$/,
  // 市属各高校
  /^[一-鿿]{0,12}各[一-鿿]{0,8}(?:机构|企业|国企|高校|学校|医院|工作组|专班)$/,
  // 联席会议成员单位, 市食安委委员单位
  /^[一-鿿“”]{0,16}(?<!为)(?:成员|委员)单位$/,
  // 沿线各县(市)政府, 沿河各村
  /^(?:(?:沿线|辖区|属地)各?|沿[江海河]各)(?:县|市|区|州|乡镇|镇|街道|村)(?:\([^()]*\))?(?:(?:人民)?政府|党委|管委会)?$/,
  // 沿海各地级以上市, 粤东粤西粤北地区各市, but not 督促流域各县
  /^(?!指导|督促|督导|组织|支持|帮助|推[动进]|会同|协调|带动|引导|促进|加[快强]|对|在|将|与|和|由)(?:沿[一-鿿]{1,3}|[一-鿿]{0,12}(?:地区|流域|片区|区域|沿线|三角洲?|城市群|经济[带区圈]|半岛))(?:各|有关|相关)(?:地级以上|地级|设区)?(?:市|县|区|州|县区|市县|市州|县市区|乡镇|镇|街道)(?:\([^()]*\))?(?:(?:人民)?政府|党委)?$/,
  // 有扶贫任务的县政府
  /^(?:有|涉及)[一-鿿]{1,6}的(?:县|市|区|州|乡镇|镇|街道).*(?:政府|党委|管委会)$/,
)

/** 各区, 有关企业: words that begin no name but that of a class. */
export const beginsLikeClass = /^(?:各|(?:有关|相关)(?:地区|地方|企业|[省市县区]))/

/** What the name of a class may end with. */
const classEnding =
  /(?:部门|党组织|群团组织|团体|运营商|供应商|物业|水厂|电厂|养殖场|银行|网点|[“"]?两委[”"]?|单位|处室|科室|地区|企业|国企|机构|学校|高校|院校|医院|街道|镇街|街镇|警种|中小学|中学|小学|幼儿园|村居|网格|班级|林场|农场|团场|连队|师市|^各(?:[^、]*、)?[师团系班]|[省市州县区旗盟镇乡村]|社区|院系|学院|支部|政府|管委会|党委|[厅局委办])(?:\([^()]*\))?$/

/** Whether a name is that of a class and nothing else: 各区教育局负责组织检查 only begins like one. */
export function isWholeClass(name: string): boolean {
  return (ofClass.test(name) && classEnding.test(name)) || name === '各地'
}

/** 涉及清单调整的相关处室, 《办法》涉及的有关部门: a phrase that says which bodies of a class are meant. */
const classPhrase =
  /(?:有关|相关|成员|委员)(?:处室|科室|部门|单位)$|^(?:有|涉及)[一-鿿]{1,6}的(?:县|市|区|州|乡|镇|街道).*(?:政府|党委|管委会)$/

/** Whether a name ends as a class does, whatever words stand before it. */
export function isClassPhrase(name: string): boolean {
  return classPhrase.test(name)
}

export function kindOf(name: string): UnitKind {
  return classWords.some(word => name.includes(word)) && (ofClass.test(name) || classPhrase.test(name))
    ? 'class'
    : 'unit'
}

const classWords = '沿 辖 属 地方 涉及 有 各 相关 级 全 直 成员 委员'.split(' ')
