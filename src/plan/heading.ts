/** What may be a heading by its words. */

const longestHeading = 50
const sentence = /[;!?:；！？：]|。./

/** 实施人口较少民族整族帮扶工程: one sentence at the most. */
export function isHeading(text: string): boolean {
  return text.length <= longestHeading && !sentence.test(text)
}

const ofWhom = /[(（][^()（）]*[)）]$/

/** 一、城乡建设（牵头单位：县住建局）: a heading, whatever the bracket behind it says. */
export function isHeadingWithBracket(text: string): boolean {
  return isHeading(text.replace(ofWhom, ''))
}
