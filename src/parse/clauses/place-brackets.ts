/** Brackets that say what the places before them are called elsewhere: 村(社区), 乡镇(街道), 县(市、区). */

const among = (places: string) => `\\((?:(?:${places})、?)+\\)`
/** Not 美丽乡村, 特色小镇 and 老旧小区, which are no places of that kind. */
const ofPlaces = new RegExp(
  '(?:' +
    [
      `(?<!乡)村${among('社区|居')}`,
      `社区${among('村|居')}`,
      `(?<![小城])[乡镇]${among('街道|街|场|园区|开发区')}`,
      `街道${among('乡镇?|镇')}`,
      `(?<![小园景山城校湖库])[市县区]${among('[州市县区旗]|新区|开发区')}`,
    ].join('|') +
    ')$',
)

/**
 * Whether folded words end with such a bracket, which is no clause, and after which a sentence goes on:
 * 完善村(社区) | 综合服务站功能.
 */
export function endsWithPlaces(folded: string): boolean {
  return folded.endsWith(')') && ofPlaces.test(folded.slice(-longest))
}

const longest = 20
