/** A part of the page that has to be there, as the element it has to be. */
export function part<One extends Element>(root: ParentNode, selector: string, kind: { new (): One }): One {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}`)
  return found
}
