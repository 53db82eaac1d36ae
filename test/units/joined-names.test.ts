import {expect, test} from 'vitest'
import {fold} from '../../src/plan/fold.ts'
import {isWholeClass, kindOf} from '../../src/units/kind.ts'
import {eachUnit} from '../../src/units/list.ts'

/** The names of a list with | between them, classes in angle brackets. */
function namesOf(list: string): string {
  const names: string[] = []
  eachUnit(fold(list), {start: 0, end: list.length}, (start, end) => {
    const name = list.slice(start, end)
    names.push(kindOf(fold(name)) === 'class' ? `<${name}>` : name)
  })
  return names.join('|')
}

test.each([
  ['省司法厅，各省辖市、省直管县（市）政府', '省司法厅|<各省辖市、省直管县（市）政府>'],
  ['各省辖市、省直管县（市）人民政府', '<各省辖市、省直管县（市）人民政府>'],
  ['各省辖市、直管县人民政府', '<各省辖市、直管县人民政府>'],
  ['有关市、省直管试点县人民政府，省财政厅', '<有关市、省直管试点县人民政府>|省财政厅'],
  ['各省辖市人民政府、省直管县（市）人民政府', '<各省辖市人民政府>|<省直管县（市）人民政府>'],
])('counties that a province runs itself stand beside its cities in one class: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each([
  ['各省辖市人民政府、济源示范区、航空港区管委会', '<各省辖市人民政府>|济源示范区|航空港区管委会'],
  ['济源市、省直管县（市）人民政府', '济源市|<省直管县（市）人民政府>'],
  ['省直机关工委、省直管县处', '省直机关工委|省直管县处'],
])('but not beside a body of a place: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each([
  '伊宁县、察布查尔锡伯自治县、霍城县、巩留县人民政府',
  '榕江县、三江侗族自治县、柳城县人民政府',
  '临桂区、龙胜各族自治县、恭城瑶族自治县人民政府',
  '苏尼特左旗、苏尼特右旗、东乌珠穆沁旗、镶黄旗、正蓝旗人民政府',
  '阿巴嘎旗、正镶白旗、镶黄旗人民政府',
  '扎兰屯市、莫力达瓦达斡尔族自治旗、科尔沁右翼前旗人民政府',
])('autonomous counties and banners are places as others are: %s', list => {
  expect(namesOf(list)).toBe(list)
  expect(namesOf(`市水利局、${list}、盟科研所`)).toBe(`市水利局|${list}|盟科研所`)
})

test.each([
  ['三江侗族自治县、柳城县水利局', '三江侗族自治县|柳城县水利局'],
  ['贵州省、三江侗族自治县人民政府', '贵州省|三江侗族自治县人民政府'],
  ['贵阳市、遵义市人民政府', '贵阳市|遵义市人民政府'],
  ['各自治县、旗人民政府', '<各自治县、旗人民政府>'],
  ['盟林草局、镶黄旗', '盟林草局|镶黄旗'],
  ['自治县财政局、自治县人民政府', '自治县财政局|自治县人民政府'],
])('what is no list of places stays apart: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each([
  ['区融媒体中心、各中小学校、幼儿园', '区融媒体中心|<各中小学校、幼儿园>'],
  ['各中小学、幼儿园、校外培训机构', '<各中小学、幼儿园、校外培训机构>'],
  ['全县各学校、托幼机构，县妇联', '<全县各学校、托幼机构>|县妇联'],
  ['区融媒体中心、各团场、街道', '区融媒体中心|<各团场、街道>'],
  ['师市公安局，各团场、镇', '师市公安局|<各团场、镇>'],
  ['各团场、街道、镇', '<各团场、街道、镇>'],
  ['市妇联、各乡镇、街道、村', '市妇联|<各乡镇、街道、村>'],
  ['各师、团', '<各师、团>'],
  ['各镇街、村居', '<各镇街、村居>'],
])('各 holds for schools, farms and villages behind a 、 too: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each([
  ['各中小学校、县实验幼儿园', '<各中小学校>|县实验幼儿园'],
  ['中小学校、幼儿园', '中小学校|幼儿园'],
  ['各工会、团委', '各工会|团委'],
  ['各乡镇、团县委', '<各乡镇>|团县委'],
  ['各中小学校、教育局', '<各中小学校>|教育局'],
  ['各集团、街道', '各集团|街道'],
  ['各乡镇、社区服务中心', '<各乡镇>|社区服务中心'],
  ['各乡镇、村镇建设中心', '<各乡镇>|村镇建设中心'],
])('but not for names of their own: %s', (list, names) => {
  const {length} = names.split('|')
  expect(namesOf(list).replace(/[<>]/g, '')).toBe(names.replace(/[<>]/g, ''))
  expect(namesOf(list).split('|')).toHaveLength(length)
})

test.each([
  ['沿海各地级以上市', '<沿海各地级以上市>'],
  ['粤东粤西粤北地区各市、惠州市', '<粤东粤西粤北地区各市>|惠州市'],
  ['黄河流域各县区政府，沿江有关市', '<黄河流域各县区政府>|<沿江有关市>'],
  ['珠三角城市群各市人民政府', '<珠三角城市群各市人民政府>'],
])('the places of a region are a class: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each(['督促黄河流域沿线各县区政府', '指导粤东粤西粤北地区各市', '推动长江三角洲地区各市'])(
  'what is done in them is none: %s',
  words => {
    expect(isWholeClass(words)).toBe(false)
  },
)

test.each([
  ['吴庄、塘湾派出所', '吴庄、塘湾派出所'],
  ['城建办、周庄、张桥、塘湾司法所、各村', '城建办|周庄、张桥、塘湾司法所|<各村>'],
  ['周浦、高桥市场监管所', '周浦、高桥市场监管所'],
])('small places that share a local office are one: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})

test.each([
  ['城建、综治、周庄派出所', '城建|综治|周庄派出所'],
  ['园林、塘湾派出所', '园林|塘湾派出所'],
  ['各村、塘湾派出所', '<各村>|塘湾派出所'],
  ['周庄派出所、塘湾派出所', '周庄派出所|塘湾派出所'],
  ['周庄、县公安局', '周庄|县公安局'],
])('works, classes and whole names share none: %s', (list, names) => {
  expect(namesOf(list)).toBe(names)
})
