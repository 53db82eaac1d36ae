/** Departments called by their work alone, where no single body is meant: 教育部门; 住建、交通、水利等部门. */
import {once} from '../plan/once.ts'
import {worksOfOthers, worksOfPlaces} from './works.ts'

const works = once(() => [...worksOfPlaces, ...worksOfOthers].join('|'))

const work = once(() => new RegExp(`^(?:${works()})$`))
const department = once(
  () =>
    new RegExp(
      `^(?:[省市州县区](?:、[省市州县区])*级?|各级|当地|属地)?(?:水(?=行政)|${works()})(?:行政|主管|行政主管|管理|监管)?部门$`,
    ),
)

/** Whether a name is that of a department by its work: 教育部门, 县级财政部门, but not 有关部门 and 主管部门. */
export function isDepartmentByWork(name: string): boolean {
  return name.endsWith('部门') && department().test(name)
}

/** 人事部门, 房屋产权管理部门: what such a name is made of, whatever the work is. */
const anyDepartment =
  /^(?:[省市州县区](?:、[省市州县区])*级?|各级|当地|属地)?(?<work>[一-鿿]{2,8}?)(?:行政|主管|行政主管|管理|监管)?部门$/
/** 行业主管部门, 有关业务部门, 直属责任部门: of no work. 填报部门, 受理部门: whoever does so. */
const ofNoWork =
  /^[各本该其原]|有关|相关|主管|行业|行政|职能|业务|责任|牵头|配合|成员|直属|所属|对口|归口|上级|下级|同级|政府|党委|第[一二三]|哪|多个|几个|两个|[一有那这]些|负责|参[与加]|承[办担]|用[人工]|使用|申[报请]|需求|填报|报[送备]|上报|受理|签[订署发]|办[事理结]|经办|立项|提[供出交]|采集|归集|分管|发起|起草|拟[定稿]|出具|委托|接收|移交|发[布文]|来文|收文|验收|执行|^涉|的|机关|企业|单位/

/**
 * Whether a name says of what work a department is, also of a work that is not known: for names that the
 * words around them set off.
 */
export function namesSomeDepartment(name: string): boolean {
  const work = anyDepartment.exec(name)?.groups?.work
  return work !== undefined && !ofNoWork.test(work)
}

/** Whether a name is nothing but a work: 住建, where a list says that its names are of departments. */
export function isFieldOfWork(name: string): boolean {
  return work().test(name)
}
