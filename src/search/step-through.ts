/** Moves the focus with the arrow keys between the box and the titles below it; elsewhere the arrows keep their meaning. */
export function stepThrough(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const at = stops.findIndex((stop) => stop === event.target)
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
