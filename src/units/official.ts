/** Which of two names of one body is the more official. */
import {fold} from '../plan/fold.ts'
import {identify} from './identity.ts'
import {isStandard} from './main-name.ts'
import type {Register} from './register.ts'

/**
 * 县医疗保障局 is more official than 县医保局, 国网平江供电公司 than 县供电公司, 县人民法院 than 县法院. 省发展和改革委员会 is not
 * more than 省发展改革委, which is the standard short form, nor is 平江县财政局 more than 县财政局.
 */
export function isMoreOfficial(name: string, other: string, register: Register): boolean {
  const [long, short] = [bare(name), bare(other)]
  if (long.length <= short.length) return false
  if (long.includes('人民') && !short.includes('人民')) return true
  const place = identify(name, register).place.name
  if (place !== undefined && long.indexOf(place) > 0 && !short.includes(place)) return true
  return !long.endsWith(short) && !isStandard({name: other, identity: identify(other, register)})
}

/** Without what tells no words: blanks, brackets, quotes and conjunctions. */
function bare(name: string): string {
  return fold(name).replace(/[\s\p{Cf}()“”"和与及、]/gu, '')
}
