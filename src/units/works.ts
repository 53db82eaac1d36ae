/**
 * What departments are for, as their names have it: 财政 in 市财政局, 财政部门, 财政等部门. The registry
 * knows more, but takes longer to read than a plan.
 */

/** What governments of every level have departments for. */
export const worksOfPlaces: readonly string[] = (
  '发改 发展改革 发展和改革 财政 教育 教体 科技 工信 工业和信息化 经信 公安 民政 司法 人社 ' +
  '人力资源社会保障 人力资源和社会保障 自然资源 国土 国土资源 规划 生态环境 环保 环境保护 住建 ' +
  '住房城乡建设 住房和城乡建设 城乡建设 城管 城市管理 交通 交通运输 水利 水务 农业 农业农村 ' +
  '林业 林草 商务 文旅 文化 文化和旅游 旅游 卫健 卫生 卫生健康 卫计 退役军人 应急 应急管理 ' +
  '安监 审计 国资 外事 市场监管 工商 质监 食药监 体育 统计 医保 医疗保障 信访 金融 ' +
  '行政审批 政务服务 大数据 扶贫 乡村振兴 税务 国税 地税 气象 粮食 档案 机关事务 招商 民宗 ' +
  '民族宗教 人防 供销 广电 广播电视 新闻出版 新闻出版广电 文化广电旅游 文化广电和旅游 文广旅 ' +
  '文旅广电 文体旅 文广新 教育体育 能源 密码管理 数据 数据管理 政务和数据 政务服务数据管理 ' +
  '地方金融监管 地方金融监督管理 药监 药品监管 知识产权 资源规划 自然资源和规划 经济和信息化 ' +
  '经贸 劳动保障 劳动和社会保障 农机 畜牧 畜牧兽医 海洋渔业 渔业 投资促进 国防动员 疾控 房管 ' +
  '园林 园林绿化 邮政管理 通信管理 地震 烟草专卖 工业信息化 教科体 人力社保 社保 自规 海洋 ' +
  '建设 综合执法 粮储 文化旅游 文物 市场监督管理 侨务 审批 司法行政 工商管理 工商行政管理 质量技术监督'
).split(' ')

/** What bodies are for that are not theirs: of the party, or of a line of their own. */
export const worksOfOthers: readonly string[] = (
  '交警 公路 铁路 民航 海事 海关 消防 消防救援 烟草 邮政 通信 电力 供电 台办 组织 宣传 ' +
  '统战 政法 网信 编制 机构编制 纪检 纪检监察 监察 巡察'
).split(' ')
