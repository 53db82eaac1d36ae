/** Rules of abbreviation: what names of one body may differ in without a registry knowing it. */
import {fold} from '../plan/fold.ts'

/** Most names have none of this. */
const telling = /[\s\p{Cf}“”"'‘’「」和与及、会室府司署团察区道办]|^中/u
const dropped = /[\s\p{Cf}“”"'‘’「」]|(?<=\S{2})(?:和|与|及|、)(?=\S)|^中共(?=中央|\S*委)|^中华人民共和国/gu

/** What is written for what, in this order. */
const shorter = [
  [/新疆生产建设兵团/, '兵团'],
  [/人民政府/, '政府'],
  [/有限责任公司/, '有限公司'],
  // 国家开发银行股份有限公司云南省分行, 富滇银行股份有限公司
  [/(?<=银行)股份有限公司|(?:股份|集团)?有限公司(?=[^公]{1,6}分公司$)/, ''],
  [/集团(?:有限)?公司$/, '集团'],
  [/行政公署/, '行署'],
  [/街道(?:办事处|办公室|办)$/, '街道'],
  [/人民代表大会常务委员会/, '人大常委会'],
  [/交通警察/, '交警'],
  [/高新?技术(?:产业)?开发区/, '高新区'],
  [/经济技术开发区/, '经开区'],
  [/(?<=[区园城])管理委员会$|管委会$/, '管委'],
  [/工作委员会$/, '工委'],
  [/委员会$/, '委'],
  [/办公室$/, '办'],
] as const

/** 云南省发展和改革委员会 and 云南省发展改革委 have one form. */
export function normalForm(name: string): string {
  let form = fold(name)
  if (!telling.test(form)) return form
  form = form.replace(dropped, '')
  for (const [long, short] of shorter) form = form.replace(long, short)
  return form
}
