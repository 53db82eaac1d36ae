/** Departments called by their work alone, where no single body is meant: 教育部门; 住建、交通、水利等部门. */
import {once} from '../plan/once.ts'

const works =
  '发改|发展改革|经信|工信|工业(?:和)?信息化|科技|教育|教体|教科体|体育|公安|交警|司法|司法行政|民政|民宗|民族宗教|财政|税务|审计|统计|国资|金融|' +
  '人社|人力社保|人力资源(?:和)?社会保障|社保|医保|医疗保障|退役军人|自然资源|资源规划|自规|国土|规划|林业|林草|园林|海洋|气象|地震|' +
  '生态环境|环保|环境保护|住建|住房(?:和)?城乡建设|建设|房管|城管|城市管理|综合执法|交通|交通运输|公路|铁路|民航|海事|水利|水务|农业|农业农村|畜牧|渔业|农机|' +
  '乡村振兴|扶贫|商务|粮食|粮储|供销|文旅|文化|文化(?:和)?旅游|旅游|文物|广电|新闻出版|卫健|卫生|卫生健康|疾控|应急|应急管理|安监|消防|消防救援|' +
  '市场监管|市场监督管理|工商|质监|食药监|药监|知识产权|烟草|邮政|海关|通信|通信管理|电力|供电|能源|外事|侨务|台办|信访|人防|机关事务|' +
  '政务服务|行政审批|审批|大数据|数据|档案|组织|宣传|统战|政法|网信|编制|机构编制|纪检|纪检监察|监察|巡察'

const work = once(() => new RegExp(`^(?:${works})$`))
const department = once(
  () =>
    new RegExp(
      `^(?:[省市州县区](?:、[省市州县区])*级?|各级|当地|属地)?(?:${works})(?:行政|主管|行政主管|管理|监管)?部门$`,
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
