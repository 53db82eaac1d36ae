/** Headings below which a list of units tells what these are there for: 一、内设机构, 目前，管理体制如下： */

/** 一、内设机构 over 办公室负责文秘工作。 */
const ofOffices = /内设|(?:机构|[科处]室)设置|[科处]室职责/

/** 目前，管理体制如下： · 办理流程 · 《安全生产法》规定： */
const howThingsAre =
  /目前|现行|现有|体制|现状|背景|回顾|沿革|基础$|权限|受理|解读|指南|电话|流程|知识|问答|须知|规定(?:如下)?:?$|(?:指出|明确规定|要求):$/

export function isOfOffices(heading: string): boolean {
  return ofOffices.test(heading)
}

export function tellsHowThingsAre(heading: string): boolean {
  return isOfOffices(heading) || howThingsAre.test(heading)
}
