/** Names that are whole by their ends: 市财政局, 县人民医院. */

/** 人事科, 基教股, 财务司, but not 重点学科, 本科, 内科, 农户入股. */
const inHouse =
  '(?<=[一-鿿]{2})(?:(?<![专本各全百预工文分新]|(?<![管护审代受办清治])理|(?<!医)学)科|(?<!控|参|入|持|个|配|认|退|募|普通|优先|原始|流通|国有|法人)股|(?<![上官土寿])司)'

/** 中文系 of a college, but not 服务体系, 供求关系. */
const faculty = '(?<=[一-鿿]{2})(?<![体关联维水谱派星直语根干音色母嫡世])系'

/** 人民银行, 县支行, 农商行, 邮储行: other words that end in 行 are no banks, 绿色出行, 城市运行. */
const bank = '(?:[银分支总商央人工农中建交招]|[农浦广]发|邮储|储蓄|国开|进?出口|光大|中信|兴业|渤海|恒丰)行'

const bankAlone = new RegExp(`${bank}$`)

/** Whether words end as a bank's name does: 张家港农商行, but not 张知行. */
export function namesBank(words: string): boolean {
  return bankAlone.test(words)
}

/** How halls are named, which may be units, 自治区档案馆, or what a plan builds. */
export const halls = '(?:档案|图书|文化|博物|科技|美术|电教|纪念|群艺|方志|体育)馆|(?:青?少年|文化)宫'

/** A name that is whole before 和: 财政部和税务总局, but not 工业和信息化部, 文化和旅游厅, 有关部门和单位, 全社会. */
export const wholeName = new RegExp(
  `(?:${inHouse}|${faculty}|(?<!社)会|[厅局委办署社处室所站队台联校]|(?<!大)院|机关|${bank}|(?<!全)部|海关|[科作侨文残]协|组|专班|中心|公司|政府|集团|组织部|医院|法院|学院|大学|军区|总社|兵团|团委|(?:[团盟革建进社]|.党)中央|大队|支队|${halls}|(?:工务|供电|电务|机务|车务|公路|航道)段|中心校|^[骨眼儿妇产]科|^物业)(?:\\([^()]*\\)|\\[[^[\\]]*\\])?$`,
)

/** 县一中, 县实验小学, 县国有林场, 市植物园, 县评剧团: what is of a place by name; 小学 and 林场 alone may be any. */
const institution =
  /^(?:[省市县区州旗](?![内域中])|[一-鿿]{2,4}[省市县区州旗镇乡])[一-鿿]{0,8}(?:[一二三四五六七八九十]中|[中小]学|幼儿园|[林农牧茶]场|[植动]物园|书店|殡仪馆|(?:[剧歌]舞?|文工|艺术)团)$/
const institutionEnds = new Set('中学园场店馆团')

/** Whether a name is that of a school, a farm or such of a place. */
export function isInstitution(name: string): boolean {
  return institutionEnds.has(name.at(-1)!) && institution.test(name) && !/[全各]/.test(name)
}

/** 团委 and 派出所 of a town or a school, which names them without a place. */
const lesserBody = /^(?:团委|妇联|工会|纪委|武装部|派出所)(?![一-鿿])/

export function beginsWithLesserBody(words: string): boolean {
  return lesserBody.test(words)
}

/** What a list of whole names may end with; most prose ends otherwise, and need not be taken apart. */
const nameEndings = new Set(
  ')]馆宫段校场园居格组班关协厅局委办署院会行社处室所站队台联校部心司府团学系区道街乡镇村县市州旗省盟门位业构科股等面方央店企)〉',
)

/** Whether a name may end with a character. */
export function mayEndName(char: string | undefined): boolean {
  return nameEndings.has(char!)
}
