/**
 * The page for what is not found, in the browser: a host answers with it at any depth, so its addresses,
 * which are relative to the archive's root, have to be led there.
 */
import { findRoot, ROOT_MARKER } from './archive-root.ts';

/** Makes every address of the page start from the archive's root; leaves them where none is found. */
export async function leadHome(page: Document, { origin, pathname }: Location): Promise<void> {
  const root = await findRoot(pathname, (folder) => holdsMarker(origin + folder));
  if (root === null) return;
  for (const attribute of ['href', 'action']) {
    for (const element of page.querySelectorAll(`[${attribute}]:not([${attribute}^="#"])`)) {
      const address = new URL(element.getAttribute(attribute) ?? '', origin + root);
      element.setAttribute(attribute, address.href);
    }
  }
  page.documentElement.dataset['root'] = root;
}

/** Tells whether a folder holds the marker; a host that answers everything with a page does not fool it. */
async function holdsMarker(folder: string): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(folder + ROOT_MARKER, { method: 'HEAD' });
    return ok && !headers.get('content-type')?.startsWith('text/html');
  } catch {
    return false;
  }
}
