/** The rules, in the order in which they are listed. */
import type {Rule} from '../rule.ts'
import {bracketUnclosed} from './bracket-unclosed.ts'
import {dateExists} from './date-exists.ts'
import {dateLikeNumber} from './date-like-number.ts'
import {deadlinePast} from './deadline-past.ts'
import {doubledMark} from './doubled-mark.ts'
import {doubtfulEncoding} from './doubtful-encoding.ts'
import {headersMissing} from './headers-missing.ts'
import {headingEmpty} from './heading-empty.ts'
import {labelTwice} from './label-twice.ts'
import {labelWithoutColon} from './label-without-colon.ts'
import {leadShare} from './lead-share.ts'
import {linesGlued} from './lines-glued.ts'
import {mixedWidth} from './mixed-width.ts'
import {nameNearKnown} from './name-near-known.ts'
import {nameOutdated} from './name-outdated.ts'
import {namePlaceless} from './name-placeless.ts'
import {nameSlip} from './name-slip.ts'
import {nameVariant} from './name-variant.ts'
import {numbering} from './numbering.ts'
import {residue} from './residue.ts'
import {roleWordInProse} from './role-word-in-prose.ts'
import {rowWithoutWords} from './row-without-words.ts'
import {tableMark} from './table-mark.ts'
import {tableUnclear} from './table-unclear.ts'
import {taskHasCooperating} from './task-has-cooperating.ts'
import {taskHasDuty} from './task-has-duty.ts'
import {taskHasLead} from './task-has-lead.ts'
import {taskHasText} from './task-has-text.ts'
import {unbalancedMarks} from './unbalanced-marks.ts'
import {unitInTwoRoles} from './unit-in-two-roles.ts'
import {unitMark} from './unit-mark.ts'
import {unitTwice} from './unit-twice.ts'
import {unitsFromAbove} from './units-from-above.ts'
import {unitsGlued} from './units-glued.ts'
import {unitsUnread} from './units-unread.ts'
import {wordsAmongUnits} from './words-among-units.ts'

export const rules = [
  taskHasDuty,
  taskHasLead,
  taskHasCooperating,
  taskHasText,
  headingEmpty,
  numbering,
  unitInTwoRoles,
  unitTwice,
  labelTwice,
  unitsGlued,
  nameVariant,
  namePlaceless,
  nameOutdated,
  nameSlip,
  nameNearKnown,
  labelWithoutColon,
  linesGlued,
  bracketUnclosed,
  rowWithoutWords,
  unitsFromAbove,
  tableMark,
  unitMark,
  unitsUnread,
  wordsAmongUnits,
  leadShare,
  deadlinePast,
  dateExists,
  unbalancedMarks,
  doubledMark,
  mixedWidth,
  roleWordInProse,
  dateLikeNumber,
  tableUnclear,
  headersMissing,
  doubtfulEncoding,
  residue,
] as const satisfies readonly Rule[]

export type RuleId = (typeof rules)[number]['id']
