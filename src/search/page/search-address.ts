/** Where the search page is. Every page loads this, so it asks for nothing else. */

/** Gives the address of the search page; `template` is the page's own and knows where that is. */
export function searchAddress({ content }: HTMLTemplateElement): URL {
  return new URL(content.querySelector('[data-back]')?.getAttribute('href') ?? '', document.baseURI);
}
