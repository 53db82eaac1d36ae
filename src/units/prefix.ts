/** A prefix that holds for the names after it: 市行政审批局、住建局、司法局 are all of the 市. */

import {isDepartmentByWork, isFieldOfWork} from './by-work.ts'
import {worksOfPlaces} from './works.ts'

const level = /^(?:自治区|省|市(?!场)|州|县|区|旗|盟)/

/** 昆明铁路局 behind 省财政厅 is none of the province's; 县编办, 县农委, 县法院 and 县检察院 are the county's. */
const work = new Set([...worksOfPlaces, '编', '农', '法', '检察'])
const house = /(?:厅|局|委员会|委|办公室|办|院)$/

/** The names as known, one for each as written. */
export function completeNames(written: readonly string[]): string[] {
  const prefix = level.exec(written[0] ?? '')?.[0]
  return written.map(name => (prefix && isBare(name) ? `${prefix}${name}` : name))
}

/**
 * The names of a list, those whole whose first or last words the first or the last of them has, where the document writes
 * them so elsewhere: 市局特种设备处、产品质量处 beside 市局产品质量处, 公安、交通部门 beside 公安部门.
 */
export function wholeNames(names: readonly string[], written: {has: (name: string) => boolean}): string[] {
  const front = office.exec(names[0] ?? '')?.[0] ?? level.exec(names[0] ?? '')?.[0]
  const isNew = (whole: string) => written.has(whole) && !names.includes(whole)
  const last = names.findLastIndex(isDepartmentByWork)
  return names.map((name, at) => {
    if (front && isNew(`${front}${name}`)) return `${front}${name}`
    return at < last && isFieldOfWork(name) && isNew(`${name}${department}`) ? `${name}${department}` : name
  })
}

/** 市局产品质量处 */
const office = /^[省市州县区]局(?=[一-鿿]{2,})/
const department = '部门'

function isBare(name: string): boolean {
  const end = name.search(house)
  return end > 0 && work.has(name.slice(0, end))
}
