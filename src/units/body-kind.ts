/** What kind of body a unit is: by the registry, else by what its name ends with. */
import type {BodyKind} from '../plan/body-kinds.ts'
import {identify} from './identity.ts'
import {normalForm} from './normal-form.ts'
import type {Register} from './register.ts'

interface Sign {
  kind: BodyKind
  /** For a name in normal form. */
  sign: RegExp
}

/** The first that fits holds. */
const signs = [
  {kind: 'coordination', sign: /(?:领导小组|协调小组|工作组|专班|联席会议|指挥部|协调机制)办?$/},
  {kind: 'supervision', sign: /纪委|监委$|监察委$|纪检/},
  {kind: 'judiciary', sign: /(?:法院|检察院)$/},
  {kind: 'congress', sign: /人大|政协/},
  {kind: 'military', sign: /军区|军分区|武警|人武部|武装部|警备区|部队$|消防救援|消防(?:总|支|大)队$/},
  {
    kind: 'mass',
    sign: /工会$|团[省市州县区]?委$|妇联$|残联$|侨联$|文联$|社科联$|联合会$|协会$|学会$|商会$|促进会$|红十字会$|科协$|供销社$|基金会$/,
  },
  {kind: 'finance', sign: /银行|信用社|农信|农商行|(?:分|支)行$|保险公司$|证券|信托|担保(?:有限)?公司$/},
  {kind: 'enterprise', sign: /公司$|集团$|厂$|电网$|铁路局$/},
  {kind: 'university', sign: /大学$|学院$|高校$/},
  {
    kind: 'party',
    sign: /^[省市州县区旗盟]?委(?:.*(?:部|办|厅|室|局|委|校)$)|^[^政]*(?:党委|党组|组织部|宣传部|统战部)$/,
  },
  {
    kind: 'institution',
    sign: /(?:院|所|中心|馆|站|台|校|医院|报社|杂志社|出版社|通讯社|广播电视台|幼儿园|研究会|文史馆)$/,
  },
  {
    kind: 'local-government',
    sign: /政府$|管委$|管委会$|街道办?$|办事处$|[一-鿿](?:乡|镇|村|社区|县|市|州|区|旗)$/,
  },
  {kind: 'government', sign: /(?:厅|局|委|办|部|署|厅室|研究室|督查室|参事室)$/},
] as const satisfies readonly Sign[]

export function bodyKindOf(name: string, register: Register): BodyKind {
  const known = identify(name, register).known?.kind
  if (known) return known
  const form = normalForm(name).replace(/\([^()]*\)$/, '')
  return signs.find(({sign}) => sign.test(form))?.kind ?? 'other'
}
