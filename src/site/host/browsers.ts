/** The oldest browsers that pages are built for: those of a phone of 2021, and the long-kept Firefox of 2023. */

/** Versions, by the names that Vite has for browsers. */
export const OLDEST_BROWSERS = { safari: '15.4', ios: '15.4', chrome: '100', firefox: '115' } as const;

/** Gives the browsers as Vite's targets: `safari15.4`. */
export function buildTargets(): string[] {
  return Object.entries(OLDEST_BROWSERS).map(([name, version]) => name + version);
}

/** Gives the browsers as Browserslist writes them: `safari 15.4`, `ios_saf 15.4`. */
export function browserslist(): string[] {
  return Object.entries(OLDEST_BROWSERS).map(
    ([name, version]) => `${name === 'ios' ? 'ios_saf' : name} ${version}`,
  );
}
