import {characterOf, firstRadical, lastRadical} from './radicals.ts'

/**
 * Folds full-width forms to half width and traditional characters of role words and unit names to simplified ones, one
 * code unit to one, so that offsets stay true. For comparison only: the text in the tree is the source's own.
 */
export function fold(text: string): string {
  return withoutReadings(foldOf(text))
}

function foldOf(text: string): string {
  if (seen > warm) return foldByLoop(text)
  seen += text.length
  return foldByExpression(text)
}

/** 責(zé)任單(dān)位: some pages put readings behind characters. */
const reading = /(?<=[一-鿿])(?:\([a-zà-ǜ]{1,6}\))+/g
const anyReading = /\([a-zà-ǜ]{1,6}\)/
const accented = /[à-ǜ]/
/** Those without accents: 市(shi), which may be letters of another kind. */
const fewest = 3

/** A folded text with blanks in the place of readings, where it has several. */
function withoutReadings(folded: string): string {
  if (!anyReading.test(folded)) return folded
  const found = folded.match(reading) ?? []
  const isSure = found.length >= fewest || found.some(one => accented.test(one))
  return isSure ? folded.replace(reading, words => ' '.repeat(words.length)) : folded
}

/** A name as it is without readings. */
export function nameWithoutReadings(name: string): string {
  return name.replace(reading, '')
}

/** V8 compiles an expression at once, and a loop once it has run for a while: short runs take the one, long ones the other. */
const warm = 20_000
let seen = 0

export function foldByExpression(text: string): string {
  return text.replace(other, folded)
}

export function foldByLoop(text: string): string {
  let result = ''
  let from = 0
  const bits = bitsOfFolded()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xa0 || ((bits[code >> 3]! >> (code & 7)) & 1) === 0) continue
    result += text.slice(from, at) + folded(text[at]!)
    from = at + 1
  }
  return from === 0 ? text : result + text.slice(from)
}

const traditional =
  '牽頭單責協辦負參與實時間領導號務點級關門區縣廳財發農業衛環護運輸設鄉鎮黨團總聯統計審監國產資質險銀證會員長書記處開廣電視' +
  '體藝術館學歷戰紀應對災軍經濟規劃檔數據網絡園藥幾個條項標題後來為歸從復動勞寫營錄該擔場際隊階難離雲預類風飛養馬鐵錢鐘語讓' +
  '議豐貢貿賽購賴軌較輛適遷選還邊郵釋針閱隨顧顯飯執續職聽腦臨興舉艦範療礦禮積稱竊競筆節築簡糧絲緊無餘僑殘煙鹽氣測報檢師線價貨貸優臺灣廈兩東龍寧蘇黃華' +
  '見於綱決組織屬機構綠綜創維穩訪聞調眾慶圖遊準備進稅則達層幫爲戶內' +
  '醫婦傳車專訊訓權漁陽遼鄭蘭貴陝強變溝島橋補殯獎懲廠壩樓擴繼溫魯瓊愛兒誌幹勵輕鋼採衞別'
const simplified =
  '牵头单责协办负参与实时间领导号务点级关门区县厅财发农业卫环护运输设乡镇党团总联统计审监国产资质险银证会员长书记处开广电视' +
  '体艺术馆学历战纪应对灾军经济规划档数据网络园药几个条项标题后来为归从复动劳写营录该担场际队阶难离云预类风飞养马铁钱钟语让' +
  '议丰贡贸赛购赖轨较辆适迁选还边邮释针阅随顾显饭执续职听脑临兴举舰范疗矿礼积称窃竞笔节筑简粮丝紧无余侨残烟盐气测报检师线价货贷优台湾厦两东龙宁苏黄华' +
  '见于纲决组织属机构绿综创维稳访闻调众庆图游准备进税则达层帮为户内' +
  '医妇传车专讯训权渔阳辽郑兰贵陕强变沟岛桥补殡奖惩厂坝楼扩继温鲁琼爱儿志干励轻钢采卫别'

// The ideographic and the no-break space, those of a width (&ensp; &emsp; &thinsp;) and the brackets
// 〔〕【】﹝﹞｛｝ are told one by one; ！ to ～ are 0xFEE0 above ASCII.
const widths = '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f'
const from = `${widths}\u3000\u00a0〔〕【】﹝﹞｛｝﹒∶︰${traditional}`
const to = `${' '.repeat(widths.length)}  [][][][].::${simplified}`
const foldedOf = new Map([...from].map((char, index) => [char, to[index]!]))
const other = new RegExp(`[\\uff01-\\uff5e\\u2e80-\\u2fd5${from}]`, 'g')

/** One bit a code unit. */
let known: Uint8Array | undefined
function bitsOfFolded(): Uint8Array {
  if (known) return known
  const bits = new Uint8Array(0x2000)
  for (let code = 0xff01; code <= 0xff5e; code++) bits[code >> 3]! |= 1 << (code & 7)
  for (let code = firstRadical; code <= lastRadical; code++) bits[code >> 3]! |= 1 << (code & 7)
  for (const char of from) bits[char.charCodeAt(0) >> 3]! |= 1 << (char.charCodeAt(0) & 7)
  known = bits
  return bits
}

function folded(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= firstRadical && code <= lastRadical) {
    const character = characterOf(char)
    return foldedOf.get(character) ?? character
  }
  return foldedOf.get(char) ?? String.fromCharCode(code - 0xfee0)
}
