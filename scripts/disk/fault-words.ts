/** What people read of a fault of the file system: what was being done, what refused it, what to do. */

/** By the name of the call. */
export const DOING: Readonly<Record<string, string>> = {
  open: 'opening',
  close: 'closing',
  read: 'reading',
  write: 'writing',
  fsync: 'saving',
  stat: 'looking at',
  lstat: 'looking at',
  fstat: 'looking at',
  access: 'looking at',
  mkdir: 'making the folder of',
  rmdir: 'removing',
  rm: 'removing',
  unlink: 'removing',
  rename: 'moving',
  copyfile: 'copying',
  cp: 'copying',
  scandir: 'listing',
  opendir: 'listing',
  realpath: 'following',
  readlink: 'following',
  chmod: 'setting the permissions of',
}

export const OTHERWISE = 'Look after the disk, then build again.'

/** What people can do about it, by the name that errno.h gives. */
export const CAUSES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOSPC: ['no room left on the disk', 'Make room on that disk, then build again.'],
  EDQUOT: [
    'no room left of what this account may use',
    'Delete what is not needed, or ask for more, then build again.',
  ],
  EFBIG: ['that the file has become larger than the disk takes', 'Use another disk for it, then build again.'],
  EIO: ['that the disk fails', 'Save what you can, look after the disk, then build again.'],
  EMFILE: ['too many open files in this program', 'Raise the limit (ulimit -n 4096), then build again.'],
  EAGAIN: ['too many programs on this machine', 'Close other programs, then build again.'],
  ENOMEM: ['no memory left on this machine', 'Close other programs, then build again.'],
  ENOBUFS: ['no memory left on this machine', 'Close other programs, then build again.'],
  ENFILE: ['too many open files on this machine', 'Close other programs, then build again.'],
  EACCES: ['no permission', 'Give this account permission for the file and its folder, then build again.'],
  EPERM: ['no permission', 'Give this account permission for the file and its folder, then build again.'],
  EROFS: ['a disk that can only be read', 'Use a disk that can be written, or mount it so, then build again.'],
  ENOENT: ['nothing there', 'It may have been moved meanwhile: put it back, then build again.'],
  ENOTDIR: ['a file where a folder was expected', 'Move the file away, then build again.'],
  EISDIR: ['a folder where a file was expected', 'Move the folder away, then build again.'],
  EEXIST: ['something there already', 'Move it away, then build again.'],
  ENOTEMPTY: ['a folder with things in it', 'Look at what stands there and move it away, then build again.'],
  EBUSY: ['that another program uses it', 'Close the other program, then build again.'],
  ETXTBSY: ['that another program uses it', 'Close the other program, then build again.'],
  ELOOP: ['links that lead in a circle', 'Replace the link by what it should lead to, then build again.'],
  ENAMETOOLONG: ['a name that is longer than the disk takes', 'Use a folder with a shorter path, then build again.'],
  EXDEV: ['that it is on another disk', 'Keep the output and the folder that it is in on one disk, then build again.'],
  ESTALE: ['that the network’s disk has lost it', 'Mount that disk again, then build again.'],
  ENODEV: ['no disk there any more', 'Connect the disk, then build again.'],
  ENXIO: ['no disk there any more', 'Connect the disk, then build again.'],
}
