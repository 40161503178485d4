import { escapeMarkup } from '../site/markup.ts'
import type { Lang } from '../lang/langs.ts'
import { formatStatus, type Untranslated } from '../translation/format-status.ts'
import type { Paint } from '../translation/paint.ts'
import { needsReview, type TranslationStatus } from '../translation/status.ts'
import { formAddress } from './check-page.ts'
import { messages } from './messages.ts'
import { makeDeskHeader, pageHead } from './page.ts'

/** The page of the desk that shows which translations have fallen behind, word by word, and marks one as compared. */
export function makeTranslationPage(statuses: readonly TranslationStatus[], untranslated: readonly Untranslated[], lang: Lang, refusal = ''): string {
  const [sum = '', ...rest] = formatStatus(statuses, untranslated, lang, marks, unbroken).split('\n')
  const open = statuses.filter(needsReview).map(({ id }) => id)
  return `${pageHead(lang, messages.translations[lang])}
<body class="desk-page">
${makeDeskHeader(lang, 'translations')}
<main>
<h1>${escapeMarkup(sum)}</h1>
${refusal ? `<p class="wrong">${escapeMarkup(refusal)}</p>\n` : ''}<pre>${draw(rest.join('\n').trim())}</pre>
${[...new Set(open)].map((id) => `<form method="post" action="/translations/?id=${encodeURIComponent(id)}"><button>${messages.compared[lang]}: ${escapeMarkup(id)}</button></form>`).join('\n')}
</main>
`
}

// The browser breaks the lines.
const unbroken = 10_000

// Signs that no text holds stand for tags until the text is made safe.
const marks: Paint = {
  added: (text) => `\uE000${text}\uE001`,
  removed: (text) => `\uE002${text}\uE003`,
  strong: (text) => `\uE004${text}\uE005`,
  soft: (text) => `\uE006${text}\uE007`,
}

const tags: Record<string, string> = { '\uE000': '<ins>', '\uE001': '</ins>', '\uE002': '<del>', '\uE003': '</del>', '\uE004': '<b>', '\uE005': '</b>' }

function draw(text: string): string {
  return escapeMarkup(text)
    .replace(/\uE006(.*?)\uE007/g, (_, place: string) => {
      const address = formAddress(place.replace(/:\d+$/, ''))
      return address ? `<a href="${address}">${place}</a>` : place
    })
    .replace(/[\uE000-\uE005]/g, (sign) => tags[sign] ?? '')
}
