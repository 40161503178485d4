/** Makes an element of the page with attributes and children; text among the children stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name, attributes: Record<string, string>, ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
