/** Parts of what the server rendered. */

/** Gives the one part that a selector names; throws where the page has none. */
export function pagePart<Part extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
  type?: new () => Part,
): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof (type ?? HTMLElement))) throw new Error(`The page has no ${selector}.`);
  return found as Part;
}

/** Gives a copy of the one element in a template of the page. */
export function copyOfTemplate(root: ParentNode, name: string): HTMLElement {
  const { content } = pagePart(root, `[data-template="${name}"]`, HTMLTemplateElement);
  return document.importNode(content, true).firstElementChild as HTMLElement;
}
