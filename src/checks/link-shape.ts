import type { Lang } from '../lang/langs.ts'
import { isLang } from '../lang/langs.ts'
import { twinPath } from '../site/paths.ts'
import type { Finding } from './components.ts'

/** What is wrong with the form of a link: it runs something, begins nowhere, or leads to another language. Where it leads is checked by `checkLinks`. */
export function linkProblem(url: string, lang: Lang): Finding | undefined {
  const other = /^\/([a-z]{2})(?:\/|$)/.exec(url)?.[1]
  if (other && other !== lang && isLang(other)) {
    const twin = twinPath(url.replace(/^\/([a-z]{2})$/, '/$1/'), lang)
    return ['article/link-language', {
      ru: `Ссылка «${url}» ведёт на страницу на другом языке.`, en: `The link “${url}” leads to a page in another language.`,
    }, { ru: `Напишите ${twin}.`, en: `Write ${twin}.` }]
  }
  if (isSound(url)) return undefined
  const meant = meantBy(url)
  return ['article/link', { ru: `Ссылка «${url}» не годится.`, en: `The link “${url}” will not do.` }, {
    ru: meant ? `Напишите ${meant}.` : `Ссылка начинается с https:// или с /${lang}/ для страниц сайта.`,
    en: meant ? `Write ${meant}.` : `A link begins with https://, or with /${lang}/ for pages of the site.`,
  }]
}

/** Whether a link is one of the kinds a text may hold: a page of the site, a place on the page, a well-formed web address, a mail address. */
function isSound(url: string): boolean {
  if (/[\u0000-\u0020\u007F-\u00A0\\<>"`]/.test(url)) return false
  if (/^[/#](?!\/)/.test(url)) return url.length > 1 || url === '/'
  if (/^mailto:/i.test(url)) return /^mailto:[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i.test(url)
  return isWebAddress(url)
}

function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url)) return false
  const { hostname, username, password } = new URL(url)
  return /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.?$/.test(hostname) && !hostname.includes('..') && username + password === ''
}

/** The address that was probably meant: `kaktus.media/x → https://kaktus.media/x`. */
function meantBy(url: string): string | undefined {
  const bare = url.replace(/^(?:(?:https?|htps?|htt?ps?|http)(?::|;)?\/{0,3}|\/\/)/i, '')
  const meant = `https://${bare}`
  return bare !== '' && /^[^\s:@\\]+$/.test(bare) && /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(bare) && isWebAddress(meant) ? meant : undefined
}
