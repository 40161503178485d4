/** What the desk’s server does with the files of the checkout. */
export type Files = {
  list: () => Promise<string[]>
  read: (path: string) => Promise<Blob>
  write: (path: string, data: Blob) => Promise<void>
  remove: (path: string) => Promise<void>
}

/** The file that the form editor writes first and then renames. It never reaches the disk. */
const temporary = /(^|\/)\.sveltia-tmp-[^/]*$/

/** A folder of the checkout as the File System API of browsers shows folders, with what the form editor asks of one. */
export type FolderHandle = {
  kind: 'directory'
  name: string
  path: string
  entries: () => AsyncGenerator<[string, FolderHandle | FileHandle]>
  getDirectoryHandle: (name: string, options?: { create?: boolean }) => Promise<FolderHandle>
  getFileHandle: (name: string, options?: { create?: boolean }) => Promise<FileHandle>
  removeEntry: (name: string) => Promise<void>
}

/** A file of the checkout as the File System API of browsers shows files. */
export type FileHandle = {
  kind: 'file'
  name: string
  getFile: () => Promise<File>
  createWritable: () => Promise<{ write: (data: BlobPart) => Promise<void>; close: () => Promise<void> }>
  move: (folder: FolderHandle, name: string) => Promise<void>
}

/** The root of the checkout as a folder handle; files are fetched when they are asked for. */
export function makeRootHandle(files: Files): FolderHandle {
  const paths = files.list().then((list) => new Set(list))

  const folder = (path: string): FolderHandle => {
    const inside = (name: string) => (path ? `${path}/${name}` : name)
    const exists = async (name: string) => [...(await paths)].some((known) => known.startsWith(`${inside(name)}/`))
    return {
      kind: 'directory',
      name: path.split('/').at(-1) ?? '',
      path,
      async *entries() {
        const names = new Set([...(await paths)].filter((known) => !path || known.startsWith(`${path}/`)).map((known) => known.slice(path ? path.length + 1 : 0).split('/')[0] ?? ''))
        for (const name of names) yield [name, (await paths).has(inside(name)) ? file(inside(name)) : folder(inside(name))]
      },
      async getDirectoryHandle(name, { create = false } = {}) {
        if (create || (await exists(name))) return folder(inside(name))
        throw new DOMException(inside(name), 'NotFoundError')
      },
      async getFileHandle(name, { create = false } = {}) {
        if (create || (await paths).has(inside(name))) return file(inside(name))
        throw new DOMException(inside(name), 'NotFoundError')
      },
      async removeEntry(name) {
        // An empty folder is gone with its last file.
        if (!(await paths).delete(inside(name))) return
        await files.remove(inside(name))
      },
    }
  }

  const file = (first: string): FileHandle => {
    let path = first
    let waiting: Blob | undefined
    const store = async (data: Blob) => {
      await files.write(path, data)
      ;(await paths).add(path)
      waiting = undefined
    }
    return {
      kind: 'file',
      name: path.split('/').at(-1) ?? '',
      async getFile() {
        const data = waiting ?? (await files.read(path))
        return new File([data], path.split('/').at(-1) ?? '', { type: data.type })
      },
      async createWritable() {
        const parts: BlobPart[] = []
        return {
          write: async (data) => void parts.push(data),
          close: async () => {
            waiting = new Blob(parts)
            if (!temporary.test(path)) await store(waiting)
          },
        }
      },
      async move(target, name) {
        const old = path
        const data = waiting ?? (await files.read(old))
        path = target.path ? `${target.path}/${name}` : name
        await store(data)
        if (temporary.test(old)) return
        ;(await paths).delete(old)
        await files.remove(old)
      },
    }
  }

  return folder('')
}
