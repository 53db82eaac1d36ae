/** Headings below which a list of units tells what these are there for: 一、内设机构, 目前，管理体制如下： */

import {readMarker} from '../../plan/markers.ts'

/** 一、内设机构 over 办公室负责文秘工作。 */
const ofOffices = /内设|(?:机构|[科处]室)设置|[科处]室职责/

/** 目前，管理体制如下： · 2023年工作回顾 · 办理流程 · 《安全生产法》规定： */
const howThingsAre =
  /^(?:我[省市县区州旗镇乡])?(?:目前|现行|现有)|^(?:工作|发展|有利|现实)?基础$|^(?:管理|审批|办理)?权限$|^受理(?:部门|单位|机构|范围|条件)$|^(?!编制|制[定作]|加强|强化|做好|抓好|完善|优化|健全|规范|深化|改革|理顺|宣传|普及|公[布开]|开展|再造|摸清|掌握|推[进动]|畅通|简化|提[升高])[^,;。]{0,14}(?:现状|背景|回顾|沿革|体制|(?:基本|主要|总体|工作|有关)情况|做法|成效|流程|知识|问答|须知|指南|解读|电话)(?:如下)?:?$|规定(?:如下)?:?$|(?:指出|明确规定|要求):$/

export function isOfOffices(heading: string): boolean {
  return ofOffices.test(heading)
}

/** Also where it is about how things are, 工作现状, and not about what to do with that: 编制办事指南, 夯实工作基础. */
export function tellsHowThingsAre(heading: string): boolean {
  return isOfOffices(heading) || howThingsAre.test(heading.slice(readMarker(heading)?.length ?? 0).trim())
}
