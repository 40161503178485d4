// What a script adds to a citation in the browser: the day it is read, and buttons that copy it. Without it the text can be selected.

for (const box of document.querySelectorAll<HTMLElement>('.cite')) {
  const today = new Date()
  const days: Record<string, string> = { digits: today.toLocaleDateString('ru'), words: today.toLocaleDateString('en-US', { dateStyle: 'long' }) }
  for (const day of box.querySelectorAll<HTMLElement>('[data-today]')) day.textContent = days[day.dataset['today'] ?? ''] ?? ''
  if (!('clipboard' in navigator)) continue
  box.classList.add('ready')
  box.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) void copy(target, box)
  })
}

/** Copies the citation beside a button, with its italics; where that is not allowed, selects it and says so. */
async function copy(button: HTMLButtonElement, box: HTMLElement): Promise<void> {
  const cited = button.nextElementSibling
  const status = box.querySelector('[role=status]')
  const { done = '', word = button.textContent ?? '', selected = '' } = button.dataset
  if (!cited || !status) return
  button.dataset['word'] = word
  try {
    const plain = new Blob([cited.textContent ?? ''], { type: 'text/plain' })
    const html = new Blob([cited.innerHTML.replace(/<\/?(?:span|wbr)[^>]*>| data-[^ >]+/g, '')], { type: 'text/html' })
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })])
    button.textContent = status.textContent = done
    setTimeout(() => {
      button.textContent = word
      // So that it is said again of the next one.
      status.textContent = ''
    }, 2000)
  } catch {
    getSelection()?.selectAllChildren(cited)
    status.textContent = selected
  }
}
