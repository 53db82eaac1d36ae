/** Rules of abbreviation: what names of one body may differ in without a registry knowing it. */
import {fold} from '../plan/fold.ts'

/** Most names have none of this. */
const telling =
  /[\s“”"'‘’「」和与及、会室府司署团察区道办\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|^中/

/** What a name may be written with and without: blanks and marks, conjunctions, the country and the party. */
const dropped = () =>
  /[\s\p{Cf}“”"'‘’「」]|(?<=\S{2})(?:和|与|及|、)(?=\S)|^中共(?=中央|\S*委)|^中华人民共和国/gu

/** What is written for what, in this order; `of` is in every name that has it. */
const shorter: readonly {of: string; long: string | RegExp; short: string}[] = [
  {of: '新疆', long: '新疆生产建设兵团', short: '兵团'},
  {of: '人民', long: '人民政府', short: '政府'},
  {of: '公司', long: '有限责任公司', short: '有限公司'},
  // 国家开发银行股份有限公司云南省分行, 富滇银行股份有限公司
  {of: '公司', long: /(?<=银行)股份有限公司|(?:股份|集团)?有限公司(?=[^公]{1,6}分公司$)/, short: ''},
  {of: '公司', long: /集团(?:有限)?公司$/, short: '集团'},
  {of: '行政', long: '行政公署', short: '行署'},
  {of: '街道', long: /街道(?:办事处|办公室|办)$/, short: '街道'},
  {of: '人民', long: '人民代表大会常务委员会', short: '人大常委会'},
  {of: '交通', long: '交通警察', short: '交警'},
  {of: '开发', long: /高新?技术(?:产业)?开发区/, short: '高新区'},
  {of: '开发', long: '经济技术开发区', short: '经开区'},
  {of: '管', long: /(?<=[区园城])管理委员会$|管委会$/, short: '管委'},
  {of: '工作', long: /工作委员会$/, short: '工委'},
  {of: '委员', long: /委员会$/, short: '委'},
  {of: '办公', long: /办公室$/, short: '办'},
]

/** 云南省发展和改革委员会 and 云南省发展改革委 have one form. */
export function normalForm(name: string): string {
  let form = fold(name)
  if (!telling.test(form)) return form
  form = form.replace(dropped(), '')
  for (const {of, long, short} of shorter) if (form.includes(of)) form = form.replace(long, short)
  return form
}
