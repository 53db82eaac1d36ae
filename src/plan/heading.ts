/** What may be a heading by its words. */

const longestHeading = 50
const sentence = /[;!?:；！？：]|。./

/** 实施人口较少民族整族帮扶工程: one sentence at the most. */
export function isHeading(text: string): boolean {
  return text.length <= longestHeading && !sentence.test(text)
}
