import type { Files } from './handles.ts'

/** The files of the checkout over the desk’s own server; a file that changed on disk since it was read is not written over. */
export function makeRemoteFiles(request: typeof fetch): Files {
  /** What each file was when it was read: the fingerprint that the server gave with it. */
  const seen = new Map<string, string>()
  const ask = async (path: string, init?: RequestInit): Promise<Response> => {
    const answer = await request(`/file?path=${encodeURIComponent(path)}`, init)
    if (!answer.ok) throw new Error(await answer.text())
    const mark = answer.headers.get('etag')
    if (mark) seen.set(path, mark)
    return answer
  }
  return {
    list: async () => (await (await request('/files')).json()) as string[],
    read: async (path) => (await ask(path)).blob(),
    write: async (path, data) => {
      const mark = seen.get(path)
      await ask(path, { method: 'PUT', body: data, headers: mark ? { 'If-Match': mark } : { 'If-None-Match': '*' } })
    },
    remove: async (path) => {
      await ask(path, { method: 'DELETE', headers: { 'If-Match': seen.get(path) ?? '*' } })
      seen.delete(path)
    },
  }
}
