/** The commands, in the order in which help lists them. */
import type {CommandSpec} from '../context.ts'
import {check} from './check.ts'
import {completion} from './completion.ts'
import {diff} from './diff.ts'
import {exportTasks} from './export.ts'
import {format} from './format.ts'
import {log} from './log.ts'
import {parse} from './parse.ts'
import {show} from './show.ts'
import {tasks} from './tasks.ts'
import {unit} from './unit.ts'
import {units} from './units.ts'
import {whoLeads} from './who-leads.ts'

export const commands: readonly CommandSpec[] = [
  whoLeads,
  tasks,
  show,
  units,
  unit,
  exportTasks,
  diff,
  log,
  check,
  format,
  parse,
  completion,
]
