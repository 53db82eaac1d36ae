/**
 * What a web page shows above a document: where one is on the site, when the page was put there and from
 * where, what one may press.
 */
import {finderOf} from './beginnings.ts'

/** Pages are in both scripts, and some mix them: the characters that their words differ in. */
const simplified = new Map(
  [
    ...'問问當当現现無无礙碍覽览瀏浏頁页來来發发時时間间關关閉闭號号點点擊击閱阅讀读錄录進进長长適适懷怀網网',
  ].flatMap((char, at, all) => (at % 2 === 0 ? [[char, all[at + 1]!] as const] : [])),
)
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

const digits = '0123456789'

/** What one may press: several in a line, with strokes between them, or one alone. */
const buttons =
  '无障碍(?:阅读|浏览)?|(?:进入|退出)?(?:长者|适老|关怀)(?:浏览)?(?:模式|版)|返 *回(?:首页|顶部)?|打印(?:整页|内容|本页)?|关闭(?:窗口)?|分享到?|收藏|加入收藏|(?:文章|附件)下载|设为[主首]页|字[号体]|登录|注册|手机版|(?:语音)?(?:朗读|播报)|智能问答|微信|微博|X(?!X)'

const beginsPlace = finderOf([
  {initials: '您你当现所的位', form: /^[您你]?的?(?:当前|现在)?的?(?:所在|所处)?的?位置 *:/},
  {initials: '网首', form: /^(?:网站)?首页 *[>»›/]/},
  {initials: '>', form: /^>(?:>|[^>]{1,30}>)/},
])

const beginsPageHead = finderOf([
  {
    initials: '发更录时日',
    form: /^(?:发布|发表|更新|录入)?(?:时间|日期) *:.*(?:来源|浏览|点击|阅读|字[号体]|访问|作者)/,
  },
  {initials: '发作', form: /^(?:发布[人者]|作者) *:.{0,30}(?:时间|日期) *: *\d{4}[-/.年]\d/},
  // 编辑:李明 2018-06-25
  {initials: '责编录', form: /^(?:责任)?(?:编辑|录入) *:[^,。;:]{0,20}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/},
  // 时间:2022-01-07 · - 上传时间:2022-12-15; a meeting's is written 2022年1月7日.
  {
    initials: '时上更录-•·',
    form: /^[-•·]? *(?:时间 *: *\d{4}-\d\d?-\d\d?(?: +\d\d?:\d\d(?::\d\d)?)?|(?:上传|更新|录入|(?<=[-•·] *)发布)(?:时间|日期) *: *\d{4}[-/.年]\d\d?[-/.月]\d\d?日?(?: +[\d:]{4,8})?)$/,
  },
  {
    initials: digits,
    form: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.{0,10}(?:来源|浏览|点击|阅读)/,
  },
  {initials: '信文稿来', form: /^(?:信息|文章|稿件)?来源 *:/},
  {initials: '浏', form: /^浏览(?:次数|量) *:/},
  {initials: '[(字-•·', form: /^(?:[-•·] *)?[[(]?字[号体] *:/}, // 字号:大 中 小 · • 【字体:
  {initials: '导网站主', form: /^(?:网站|站点|主)?(?:导航|菜单)(?:菜单|栏|条)?$/},
  {initials: '全正文', form: /^(?:全文|正文|文章属性)$/},
  {initials: '网首主', form: /^(?:网站)?[首主]页$/}, // a link above the title
  {
    initials: '[(无进退长适关返打分收加文附设字登注手语朗播智微X',
    form: new RegExp(`^(?:[[(]?(?:${buttons})[ :|\\])]*(?:\\[ *\\])?)+$`),
  }, // 登录 | 注册 · [文章下载] [字号: ]
  {initials: '∙·', form: /^[∙·]\[/}, // ∙【制定机关】
])

/** 某网   >   要闻   >   通知, 政务公开>要闻>通知; 受理>审核>决定 is text. */
const path =
  /^[^>,。;:]{1,30} > *[^>,。;:]{1,30}>|^(?=[^,。;:]{0,60}(?:首页|公开|栏目|网))[^>,。;:]{1,30}>[^>,。;:]{1,30}>/
/** What documents are. */
const document = '(?:方案|意见|通知|计划|规划|纲要|办法|决定|要点|措施|清单|分工|分解|表|安排|细则|任务|台账)'
/** 某区政府 2019-12-13 16:36 来源:某中心; not what names the document before that. */
const stamped = new RegExp(
  `^(?![^,。;:]{0,30}${document} *\\d{4}[-/.年])[^,。;:]{0,30}\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日? +\\d{1,2}:\\d{2}.{0,10}(?:来源|浏览|点击|阅读|作者)`,
)
/** 全县春耕工作要点 and 县林业局采种方案 as well, but 全县中心工作部署 is a column. */
const documentOfPlace = new RegExp(
  `(?:^(?!全[省市县区州]|各|省市).+[省市县区州盟旗镇乡]|^全[省市县区州](?=.*(?:计划|意见|要点)(?: *\\(|$))|^[省市县区州][一-鿿]{1,8}[局委]|\\d{4}年|关于).*(?:${document}|实事|预案|纪要|责任书|行动|攻坚战|思路|部署|[一二三四五六七八九十\\d]条)(?: *\\([^()]*\\))?$`,
)
/** 茶叶产业发展实施方案, 种茶修渠任务分工: what hardly a column of a site is called; 公共事件应急预案 and 常务会议纪要 are. */
const documentAnywhere = /^(?:.{6,}(?:方案|分工表|分解表|责任书)|.{4,}任务分工)(?: *\([^()]*\))?$/
const longest = 200

/** Whether a folded line is so. */
export function isPageHead(folded: string): boolean {
  const words = wordsOf(folded)
  return (
    words !== '' && (isPlace(words) || beginsPageHead(words) || (words.includes(':') && stamped.test(words)))
  )
}

/**
 * 某县十件民生实事, 2024年重点工作安排(试行): whether a folded line names a document of some place or year,
 * which columns of sites, 重大项目清单, do not.
 */
export function namesDocument(folded: string): boolean {
  const words = wordsOf(folded)
  return documentOfPlace.test(words) || documentAnywhere.test(words)
}

/** Whether a folded line says where on its site a page is. */
export function saysPlace(folded: string): boolean {
  return isPlace(wordsOf(folded))
}

function isPlace(words: string): boolean {
  return beginsPlace(words) || (words.includes('>') && path.test(words))
}

function wordsOf(folded: string): string {
  return folded.length > longest ? '' : folded.replace(traditional, char => simplified.get(char)!)
}
