/** What the system's error codes say to a person. */
import type {Lang} from '../write/report.ts'

const reasons: Record<string, Record<Lang, string>> = {
  ENOENT: {en: 'there is no such file or folder', zh: '没有这个文件或文件夹'},
  ENOTDIR: {en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹'},
  EISDIR: {en: 'it is a folder', zh: '这是文件夹'},
  EDEVICE: {en: 'it is a device, no file', zh: '这是设备，不是文件'},
  EACCES: {en: 'permission denied', zh: '没有权限'},
  EPERM: {en: 'permission denied', zh: '没有权限'},
  EROFS: {en: 'the disk is read-only', zh: '磁盘只读'},
  ENOSPC: {en: 'no space is left on the disk', zh: '磁盘已满'},
  EDQUOT: {en: 'the disk quota is used up', zh: '磁盘配额已用完'},
  ENAMETOOLONG: {en: 'the name is too long', zh: '文件名过长'},
  EIO: {en: 'the disk reports an error', zh: '磁盘读写错误'},
  EFBIG: {en: 'it would be too large', zh: '文件将过大'},
  EBUSY: {en: 'another program uses it', zh: '正被其他程序使用'},
  ELOOP: {en: 'its links lead in a circle', zh: '链接成环'},
  ERR_FS_FILE_TOO_LARGE: {en: 'it is too large', zh: '文件过大'},
  ERR_STRING_TOO_LONG: {en: 'it is too large', zh: '文件过大'},
}

/** The reason for a system error, in words where they are known, else its code. */
export function reasonOf(error: unknown, lang: Lang): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code && reasons[code]?.[lang]) ?? code ?? message
}
