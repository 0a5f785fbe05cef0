/** Files that the browser makes. */

/** Lets the reader save a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` })),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
