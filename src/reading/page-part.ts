/** Parts of what the server rendered. */

/** Gives the one element that a selector names. Throws where there is none: the markup is ours, so that is our mistake. */
export function part(root: ParentNode, selector: string): HTMLElement;
export function part<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind;
export function part(root: ParentNode, selector: string, kind = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Gives a copy of the one element in a template of the page. Throws where the page lacks it. */
export function cloneTemplate(root: ParentNode, name: string): HTMLElement {
  const { content } = part(root, `template[data-template="${name}"]`, HTMLTemplateElement);
  return part(document.importNode(content, true), '*');
}
