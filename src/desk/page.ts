import type { Lang } from '../lang/langs.ts'
import { escapeMarkup } from '../site/markup.ts'
import { messages } from './messages.ts'

/** The page that opens the form editor below a line of links; everything it loads stands beside it. */
export function makeDeskPage(lang: Lang): string {
  return `${pageHead(lang, messages.title[lang])}
<body class="desk">
${makeDeskHeader(lang, 'articles')}
<div id="nc-root"></div>
<script type="module" src="/desk.js"></script>
`
}

/** The beginning of every page of the desk. */
export function pageHead(lang: Lang, title: string): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<title>${escapeMarkup(title)}</title>`
}

/** The pages of the desk. */
type Place = 'articles' | 'check' | 'translations'

/** The line of links at the head of the desk; the count of problems is filled in by the page. */
export function makeDeskHeader(lang: Lang, here: Place): string {
  const link = (name: Place, address: string, more = '') => `<a href="${address}"${name === here ? ' aria-current="page"' : ''}>${messages[name][lang]}${more}</a>`
  return `<header class="desk-line"><nav>
${link('articles', '/')}
${link('check', '/check/', ' <span id="problems"></span>')}
${link('translations', '/translations/')}
<a href="/view/${lang}/" target="_blank">${messages.site[lang]}</a>
</nav></header>`
}
