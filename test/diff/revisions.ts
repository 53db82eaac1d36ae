/** Revisions of a plan that are made by known edits, and what a diff must say of each. */

import type {PlanDiff} from '../../src/diff/types.ts'
import {parsePlan} from '../../src/index.ts'
import {taskRow} from '../../src/plan/rows.ts'
import {type Plan, type Role, roles} from '../../src/plan/types.ts'
import {placedTasks} from '../../src/plan/walk.ts'

interface Entry {
  /** The tasks of the old version that it is made of. */
  from: number[]
  text: string
  units: Record<Role, string[]>
}

interface Part {
  title: string
  parts: Part[]
  entries: Entry[]
}

export interface Revision {
  old: string
  new: string
  /** One word for each thing that a diff must find, no other. */
  expected: string[]
  edits: string[]
}

const markers = [
  (n: number) => `${han(n)}、`,
  (n: number) => `（${han(n)}）`,
  (n: number) => `${n}．`,
  (n: number) => `（${n}）`,
]
const labels: Record<Role, string> = {lead: '牵头单位', cooperating: '配合单位', responsible: '责任单位'}

function han(n: number): string {
  const digits = '零一二三四五六七八九'
  return n < 10 ? digits[n]! : `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${n % 10 ? digits[n % 10] : ''}`
}

/** A plan as parts and entries; a task that holds others counts as one beside them. */
function partsOf(plan: Plan): Part {
  const root: Part = {title: '', parts: [], entries: []}
  const known = new Map<unknown, Part>()
  placedTasks(plan).forEach((placed, index) => {
    let part = root
    for (const above of placed.ancestors) {
      if (above.type !== 'section') continue
      let inner = known.get(above)
      if (!inner) {
        inner = {title: above.title || '其他', parts: [], entries: []}
        known.set(above, inner)
        part.parts.push(inner)
      }
      part = inner
    }
    const row = taskRow(placed, '', {})
    const names = (role: Role) => [...new Set(row[role].map(({name}) => name))]
    part.entries.push({
      from: [index],
      text: `${row.title ?? ''}${row.text}`.replace(/\s+/g, ''),
      units: {lead: names('lead'), cooperating: names('cooperating'), responsible: names('responsible')},
    })
  })
  return root
}

function render(part: Part, depth = 0): string {
  const marker = markers[depth] ?? markers.at(-1)!
  const entries = part.entries.map(
    ({text, units}, index) =>
      `${marker(index + 1)}${text}\n${roles
        .filter(role => units[role].length > 0)
        .map(role => `${labels[role]}：${units[role].join('、')}。\n`)
        .join('')}`,
  )
  const parts = part.parts.map(
    (inner, index) => `${marker(part.entries.length + index + 1)}${inner.title}\n${render(inner, depth + 1)}`,
  )
  return [...entries, ...parts].join('')
}

const documentOf = (root: Part) => `某省重点任务分工方案\n\n${render(root)}`

/** The plan as this file writes it; nothing where it is not read again as it was. */
export function baseOf(plan: Plan): Part | undefined {
  const again = (root: Part) => partsOf(parsePlan(documentOf(root)))
  const base = again(partsOf(plan))
  return JSON.stringify(again(base)) === JSON.stringify(base) ? base : undefined
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const vocabulary =
  '完善 健全 深化 优化 拓展 夯实 规范 提升 培育 引导 支持 推广 改造 更新 监测 预警 评估 共享 联动 创新 数字 智慧 绿色 低碳 普惠 均衡 优质 高效 便民 惠企 社区 园区 港口 物流 仓储 冷链 交易 市场 信用 标准 计量 检测 专利 品牌 人才 技能 实训 就业 创业 养老 托育 助残 医保 疫苗 急救 中医 药品 食品 校园 课程 师资 阅读 场馆 非遗 景区 民宿 田园 种业 农机 灌区 水库 河湖 湿地 林场 草原 矿山 土壤 噪声 固废 供热 燃气 管网 停车 公交 轨道 机场 航线 宽带 算力 芯片 软件 材料 装备 航天 海洋 能源 储能 氢能 电网 保险 信贷 债券 基金 预算 审计 统计 档案 信访 调解 法援 仲裁 消防 应急 救援 防汛 抗震 气象 测绘'.split(
    ' ',
  )

const kinds = [
  'insert',
  'delete',
  'move',
  'reorder',
  'reword',
  'swap',
  'join',
  'drop',
  'lead',
  'rename',
  'split',
  'merge',
  'cancel',
] as const

/** A revision of some edits, at most one of each kind on a task. */
export function revise(base: Part, seed: number, most: number): Revision {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const clause = () => Array.from({length: 3 + Math.floor(random() * 3)}, () => pick(vocabulary)).join('')
  const sentence = () => `${Array.from({length: 2 + Math.floor(random() * 4)}, clause).join('，')}。`
  const old = structuredClone(base)
  const next = structuredClone(base)
  const places = () => {
    const found: {part: Part; entry: Entry}[] = []
    const visit = (part: Part) => {
      for (const entry of part.entries) found.push({part, entry})
      part.parts.forEach(visit)
    }
    visit(next)
    return found
  }
  const allUnits = [...new Set(places().flatMap(({entry}) => roles.flatMap(role => entry.units[role])))]
  const held = (entry: Entry) => roles.flatMap(role => entry.units[role])
  const touched = new Map<Entry, Set<string>>()
  const renamed = new Map<string, string>()
  const edits: string[] = []
  /** A task that no edit of these kinds has touched. */
  const untouched = (kind: string, fits: (entry: Entry, part: Part) => boolean) => {
    const able = places().filter(({entry, part}) => {
      const before = touched.get(entry)
      const whole = before && ['insert', 'split', 'merge'].some(one => before.has(one))
      return !whole && !before?.has(kind) && fits(entry, part)
    })
    if (able.length === 0) return undefined
    const chosen = pick(able)
    touched.set(chosen.entry, (touched.get(chosen.entry) ?? new Set()).add(kind))
    return chosen
  }
  const fresh = (entry: Entry) => !touched.has(entry)
  const sharedRole = (entry: Entry) => roles.findLast(role => entry.units[role].length > 1)

  const apply: Record<(typeof kinds)[number], () => boolean> = {
    insert: () => {
      const {part, entry} = pick(places())
      const lead = pick(allUnits)
      const added: Entry = {
        from: [],
        text: sentence(),
        units: {lead: [lead], cooperating: [pick(allUnits.filter(unit => unit !== lead))], responsible: []},
      }
      part.entries.splice(part.entries.indexOf(entry), 0, added)
      touched.set(added, new Set(['insert']))
      return true
    },
    delete: () => {
      const chosen = untouched('delete', (entry, part) => part.entries.length > 2 && fresh(entry))
      chosen?.part.entries.splice(chosen.part.entries.indexOf(chosen.entry), 1)
      return chosen !== undefined
    },
    move: () => {
      const chosen = untouched('move', (_, part) => part.entries.length > 2)
      const targets = [...new Set(places().map(({part}) => part))].filter(part => part !== chosen?.part)
      if (!chosen || targets.length === 0) return false
      chosen.part.entries.splice(chosen.part.entries.indexOf(chosen.entry), 1)
      const {entries} = pick(targets)
      entries.splice(Math.floor(random() * (entries.length + 1)), 0, chosen.entry)
      return true
    },
    reorder: () => {
      const {part} = pick(places())
      if (part.entries.length > 1) part.entries.push(part.entries.shift()!)
      return part.entries.length > 1
    },
    reword: () => {
      const chosen = untouched('reword', ({text}) => text.length >= 12)
      if (!chosen) return false
      const {text} = chosen.entry
      const length = Math.max(2, Math.floor(text.length * (0.1 + random() * 0.5)))
      const from = Math.floor(random() * (text.length - length))
      let words = ''
      while (words.length < length) words += clause()
      chosen.entry.text = `${text.slice(0, from)}${words.slice(0, length)}${text.slice(from + length)}`
      return true
    },
    swap: () => apply.drop() && apply.join(),
    join: () => {
      const chosen = untouched('join', entry => held(entry).length < allUnits.length / 2)
      if (!chosen) return false
      const role = roles.findLast(role => chosen.entry.units[role].length > 0) ?? 'cooperating'
      const before = base ? entryOf(old, chosen.entry.from[0]) : undefined
      const able = allUnits.filter(
        unit => !held(chosen.entry).includes(unit) && !(before && held(before).includes(unit)),
      )
      chosen.entry.units[role].push(pick(able))
      return true
    },
    drop: () => {
      const chosen = untouched('drop', entry => sharedRole(entry) !== undefined)
      if (!chosen) return false
      const units = chosen.entry.units[sharedRole(chosen.entry)!]
      units.splice(Math.floor(random() * units.length), 1)
      return true
    },
    lead: () => {
      const chosen = untouched('lead', ({units}) => units.lead.length > 0 && units.cooperating.length > 0)
      if (!chosen) return false
      const {lead, cooperating} = chosen.entry.units
      const [promoted] = cooperating.splice(Math.floor(random() * cooperating.length), 1)
      cooperating.push(...lead.splice(0, 1))
      lead.push(promoted!)
      return true
    },
    rename: () => {
      const able = allUnits.filter(unit => {
        const tasks = places().filter(({entry}) => entry.from.length > 0 && held(entry).includes(unit))
        return tasks.length > 2 && unit.endsWith('厅') && ![...renamed.values()].includes(unit)
      })
      if (able.length === 0) return false
      const unit = pick(able)
      const name = `${unit.slice(0, -1)}管理厅`
      renamed.set(unit, name)
      for (const {entry} of places())
        for (const role of roles)
          entry.units[role] = entry.units[role].map(other => (other === unit ? name : other))
      allUnits[allUnits.indexOf(unit)] = name
      return true
    },
    split: () => {
      const chosen = untouched('split', entry => fresh(entry) && middleOf(entry.text) !== undefined)
      if (!chosen) return false
      const {entry, part} = chosen
      const at = middleOf(entry.text)!
      const second: Entry = {...structuredClone(entry), text: entry.text.slice(at)}
      entry.text = entry.text.slice(0, at)
      part.entries.splice(part.entries.indexOf(entry) + 1, 0, second)
      touched.set(second, new Set(['split']))
      return true
    },
    merge: () => {
      const chosen = untouched('merge', (entry, part) => {
        const behind = part.entries[part.entries.indexOf(entry) + 1]
        return (
          part.entries.length > 3 &&
          fresh(entry) &&
          behind !== undefined &&
          fresh(behind) &&
          behind.from.length > 0 &&
          entry.text.length > 15 &&
          behind.text.length > 15
        )
      })
      if (!chosen) return false
      const {entry, part} = chosen
      const [behind] = part.entries.splice(part.entries.indexOf(entry) + 1, 1)
      entry.from.push(...behind!.from)
      entry.text += behind!.text
      for (const role of roles)
        entry.units[role] = [...new Set([...entry.units[role], ...behind!.units[role]])]
      return true
    },
    // Two edits that undo each other.
    cancel: () => {
      const {part, entry} = pick(places())
      const at = part.entries.indexOf(entry)
      part.entries.splice(at, 0, {from: [], text: sentence(), units: structuredClone(entry.units)})
      part.entries.splice(at, 1)
      return true
    },
  }
  const wanted = 1 + Math.floor(random() * most)
  for (let tries = 0; edits.length < wanted && tries < 4 * wanted; tries++) {
    const kind = pick(kinds)
    if (apply[kind]()) edits.push(kind)
  }
  return {old: documentOf(old), new: documentOf(next), expected: expectedOf(old, next, renamed), edits}
}

/** Where the sentence ends that is nearest to the middle; nothing where either half would be short. */
function middleOf(text: string): number | undefined {
  const ends = [...text.matchAll(/[。；]/g)]
    .map(({index}) => index + 1)
    .filter(at => at > 15 && at < text.length - 15)
  return ends.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0]
}

function listed(root: Part): {entry: Entry; part: Part; path: string}[] {
  const found: {entry: Entry; part: Part; path: string}[] = []
  const visit = (part: Part, path: string) => {
    for (const entry of part.entries) found.push({entry, part, path})
    for (const inner of part.parts) visit(inner, `${path}/${inner.title}`)
  }
  visit(root, '')
  return found
}

function entryOf(root: Part, index: number | undefined): Entry | undefined {
  return index === undefined ? undefined : listed(root)[index]?.entry
}

/** What is true of two versions whose tasks are known to be the same or not. */
function expectedOf(old: Part, next: Part, renamed: ReadonlyMap<string, string>): string[] {
  const olds = listed(old)
  const news = listed(next)
  const found: string[] = []
  const inNew = new Map<number, number[]>()
  news.forEach(({entry}, index) => {
    for (const from of entry.from) inNew.set(from, [...(inNew.get(from) ?? []), index])
  })
  olds.forEach((_, index) => {
    if (!inNew.has(index)) found.push(`removed ${index}`)
  })
  news.forEach(({entry, path}, index) => {
    const [first] = entry.from
    if (first === undefined) {
      found.push(`added ${index}`)
      return
    }
    const siblings = inNew.get(first)!
    if (siblings.length > 1) {
      if (siblings[0] === index) found.push(`split ${first} ${siblings.join('+')}`)
      return
    }
    const before = olds[first]!
    if (entry.from.length > 1) {
      found.push(`merged ${entry.from.toSorted((a, b) => a - b).join('+')} ${index}`)
      return
    }
    if (before.path !== path) found.push(`moved ${first} ${index}`)
    if (before.entry.text !== entry.text) found.push(`text ${first} ${index}`)
    for (const role of roles) {
      const was = new Set(
        before.entry.units[role].map(unit => {
          const name = renamed.get(unit)
          return name === undefined ? unit : name
        }),
      )
      const is = new Set(entry.units[role])
      for (const unit of is) if (!was.has(unit)) found.push(`${role} ${first} ${index} +${unit}`)
      for (const unit of was) if (!is.has(unit)) found.push(`${role} ${first} ${index} -${unit}`)
    }
  })
  const before = new Set(olds.flatMap(({entry}) => roles.flatMap(role => entry.units[role])))
  for (const [unit, name] of renamed) if (before.has(unit)) found.push(`renamed ${unit} ${name}`)
  return found.sort()
}

/** What a diff says, in the same words. */
export function saidBy(diff: PlanDiff, nextPlan: Plan, oldPlan: Plan): string[] {
  const found: string[] = diff.renamed.map(({old, new: name}) => `renamed ${old} ${name}`)
  const indexOf = (plan: Plan) => new Map(placedTasks(plan).map(({node}, index) => [node.number, index]))
  const [inOld, inNew] = [indexOf(oldPlan), indexOf(nextPlan)]
  for (const change of diff.changes) {
    const {kinds, others, places} = change
    const at = `${places.old} ${places.new}`
    if (kinds.includes('added')) found.push(`added ${places.new}`)
    else if (kinds.includes('removed')) found.push(`removed ${places.old}`)
    else {
      const sorted = (first: number, index: Map<string, number>) =>
        [first, ...others.map(number => index.get(number)!)].sort((a, b) => a - b).join('+')
      if (kinds.includes('split')) found.push(`split ${places.old} ${sorted(places.new!, inNew)}`)
      else if (kinds.includes('merged')) found.push(`merged ${sorted(places.old!, inOld)} ${places.new}`)
      if (kinds.includes('moved')) found.push(`moved ${at}`)
      if (
        !kinds.includes('split') &&
        !kinds.includes('merged') &&
        kinds.some(kind => ['text', 'figure', 'deadline'].includes(kind))
      )
        found.push(`text ${at}`)
      for (const role of roles) {
        for (const unit of change[role].added) found.push(`${role} ${at} +${unit}`)
        for (const unit of change[role].removed) found.push(`${role} ${at} -${unit}`)
      }
    }
  }
  for (const {kinds} of diff.sections) found.push(...kinds)
  return found.sort()
}
