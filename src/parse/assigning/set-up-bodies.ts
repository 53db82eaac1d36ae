/** What a body that a plan sets up does, and who does it: no task of the plan. */

import type {Found} from '../recognisers/recogniser.ts'
import type {Place} from './place.ts'

/**
 * 领导小组的日常工作由县水利局承担 · 办公室设在县水利局,具体工作由县水利局承担: what a body that is set up
 * does is no task of the plan.
 */
export function isOfBody(folded: string, one: Found, {start}: Place): boolean {
  const by = folded.indexOf('由', one.start)
  if (by < 0 || by >= one.end) return false
  const words = folded.slice(Math.max(start, by - longestSetUp), by)
  if (!daily.test(words)) return false
  return ofBody.test(words) || (start === 0 && officeOfBody.test(folded.slice(by, one.end)))
}

const longestSetUp = 80
const daily = /(?:日常|具体)(?:工作|事务|办公)$/
const ofBody =
  /(?:领导小组|指挥部|联席会议|专班)(?:办公室)?的?日常..$|(?:办公室设在|设立?办公室).*[,。;](?:领导小组|指挥部|联席会议|办公室|其)?的?(?:日常|具体)..$/
const officeOfBody = /^由(?:[一-鿿]{0,12}(?:领导小组|指挥部|联席会议|专班))办公室/
