/** Puts nodes in the place of what an element holds, however many there are. */
export function fillWith(element: Element, nodes: Iterable<Node | string>): void {
  element.replaceChildren();
  for (const node of nodes) element.append(node);
}
