/** Departments called by their work alone, where no single body is meant: 教育部门; 住建、交通、水利等部门. */
import {once} from '../plan/once.ts'
import {worksOfOthers, worksOfPlaces} from './works.ts'

const works = once(() => [...worksOfPlaces, ...worksOfOthers].join('|'))

const work = once(() => new RegExp(`^(?:${works()})$`))
const department = once(
  () =>
    new RegExp(
      `^(?:[省市州县区](?:、[省市州县区])*级?|各级|当地|属地)?(?:${works()})(?:行政|主管|行政主管|管理|监管)?部门$`,
    ),
)

/** Whether a name is that of a department by its work: 教育部门, 县级财政部门, but not 有关部门 and 主管部门. */
export function isDepartmentByWork(name: string): boolean {
  return name.endsWith('部门') && department().test(name)
}

/** Whether a name is nothing but a work: 住建, where a list says that its names are of departments. */
export function isFieldOfWork(name: string): boolean {
  return work().test(name)
}
