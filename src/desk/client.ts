import type { CmsConfig } from '@sveltia/cms'
import './desk.css'
import type { Lang } from '../lang/langs.ts'
import { makeEditorComponents } from './editor-components.ts'
import { fileKinds } from './files.ts'
import { makeRootHandle } from './handles.ts'
import type { Opening } from './opening.ts'
import { makeRemoteFiles } from './remote-files.ts'

const locales: Record<Lang, string> = { ru: 'ru', en: 'en-US' }

let waiting: ReturnType<typeof setTimeout> | undefined

const { lang, config, local, choices } = (await (await fetch('/opening.json')).json()) as Opening
document.documentElement.lang = lang

// The form editor would offer the browser’s language; which one the desk speaks has been chosen.
Object.defineProperty(navigator, 'language', { value: lang })
keep('sveltia-cms.prefs', { closeWithEscape: false, closeOnSave: false, ...saved('sveltia-cms.prefs'), locale: locales[lang] })
if (local) {
  // The form editor’s own store on disk is a folder that the browser hides. Here that folder is the checkout.
  const files = makeRemoteFiles(fetch.bind(window))
  const watched = { ...files, write: (path: string, data: Blob) => files.write(path, data).then(countSoon), remove: (path: string) => files.remove(path).then(countSoon) }
  const root = makeRootHandle(watched)
  const home = { getDirectoryHandle: async () => root }
  Object.defineProperty(navigator.storage, 'getDirectory', { value: async () => home })
  keep('sveltia-cms.user', { backendName: 'test-repo' })
} else if ('backendName' in saved('sveltia-cms.user') && !('token' in saved('sveltia-cms.user'))) localStorage.removeItem('sveltia-cms.user')
// The form editor reads its settings as it loads, so it is loaded last.
const { init, registerCustomFormat, registerEditorComponent } = await import('@sveltia/cms')
for (const { id, extension, format } of fileKinds) registerCustomFormat(`homeward-${id}`, extension, { ...format, toFile: (form: Record<string, unknown>) => format.toFile(structuredClone(form)) })
for (const component of makeEditorComponents(choices, lang)) registerEditorComponent(component)
void countProblems()
await init({ config: config as CmsConfig })

/** Counts the problems of the archive anew, a moment after the last of several files was saved. */
function countSoon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => void countProblems(), 800)
}

async function countProblems(): Promise<void> {
  const { text } = (await (await fetch('/check.json')).json()) as { text: string }
  const place = document.querySelector('#problems')
  if (place) place.textContent = text
}

function saved(key: string): object {
  return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as object
}

function keep(key: string, value: object): void {
  localStorage.setItem(key, JSON.stringify(value))
}
