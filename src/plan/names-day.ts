/** But not 每季度, nor which cases: 2023年底前未整改的, 2023年8月以来的, 上半年发现的. */
const day =
  /\d *月(?!(?:\d+日)?(?:以来|已))|[一二三四五六七八九十]月(?:底|份?前|[上中下]旬)|年(?:底|内)(?!前?[未已])|(?:[一二三四1-4]季度|[上下]半年)(?![^,。;]{0,6}的)|[上中下]旬/
/** 3个月内, 次月10日前, 每月底前, 本季度末前, 国庆节前: a period before. 压缩至1个月内 and 环节前 are none. */
const before =
  /(?<!(?:压缩|缩短|控制|精简)[^,，;；。]{0,4})[\d一二两三四五六七八九十半]个?(?:月|季度|[年周])[以之]?内|(?:\d日|[月度][底末]|(?<![环季调])节)[以之]?前(?![未已])/
/** 补贴申请4日内|到账, 2日内|办结: how fast it always is. 10日内|未整改, 10日内|能够整改的: which cases. */
const ofEachCase =
  '(?:办[结完毕]|办理(?:完毕)?|到[账场]|响应|[答回]复|回[应访]|转办|签收|受理|审[批核查结]|[出发制领]证)(?:[,，;；。]|$)|[的仍未没]|[^,，;；。]{1,12}的(?:[,，;；。]|$)'
/** 普通工单|5个工作日内反馈, 事故发生后|2日内, 新发现的隐患|10日内: how fast each is handled, as it comes. */
const eachCase =
  '(?:工单|投诉|举报|诉求|患者|(?:发生|申请|受理)(?:之日)?[后起]|新发现的[^,，;；。]{1,10})[须应要在于]?'
/** 限期20日内拆除, 图斑下发7日内核实, 各乡镇15日内完成自查. */
const withinDays = new RegExp(
  `(?<!(?:压缩|缩短|控制|精简|减至|每)[^,，;；。]{0,4}|${eachCase}[\\d一二两三四五六七八九十百]*)[\\d一二两三四五六七八九十百]个?(?:工作日|自然日|[日天])[以之]?内(?!${ofEachCase})`,
)

/** 每年新增停车场3处, by a number, and 每天处理能力500吨的污水厂建成投用 do not recur. */
const grows =
  '(?:新增|净增|新开工|新建|改造)(?=[^,，;；。\\n]*\\d)[^,，;；。\\n%％次]*(?:[,，;；。\\n]|$)|[^,，;；。\\n]*\\d *万?(?:吨|立方米?)(?:以上)?的[^,，;；。\\n]*(?:建成|投[产用运]|[竣完]工)'
/** 每季度检查一次企业 · 培训。每月组织一次: work that recurs from its first words on is due by no day. */
const recurring = new RegExp(
  `^(?:[^,，;；。\\n]{1,12}[。:：]\\n?)?每(?:(?:半年|季度?|[两半]?个?月|旬|[两半]?周|[\\d两三]*[天日])(?!${grows})|年(?!${grows})[^,，;；。]{0,12}(?:[次场轮遍]|期(?!工程|项目)))`,
)

/** Whether the words of a task say themselves when it is due, 6月底前, 年底前, 第三季度, 3个月内, or that it recurs. */
export function namesDay({title = '', text}: {title?: string; text: string}): boolean {
  return [title, text].some(words => [day, before, withinDays, recurring].some(one => one.test(words)))
}
