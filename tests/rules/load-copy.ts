/** A changed copy of a file of the sources, loaded in its place. */
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';

const ADDRESS = /(?<=^(?:import|export) [^;]*? from ')([^']+)/gmu;

/** Gives what a file exports when its code, in JavaScript, is this; what it imports is found as from its own folder. */
export async function loadCopy(path: string, code: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = posix.dirname(pathToFileURL(path).href);
  const placed = code.replaceAll(ADDRESS, (address) => {
    if (address.startsWith('node:')) return address;
    return address.startsWith('.') ? new URL(address, `${folder}/`).href : import.meta.resolve(address);
  });
  const module = `data:text/javascript,${encodeURIComponent(placed)}`;
  return (await import(/* @vite-ignore */ module)) as Record<string, unknown>;
}
