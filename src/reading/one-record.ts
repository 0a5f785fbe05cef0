/** The record of one text, cut out of the file that holds those of a whole issue. */

/** What each record of RIS ends with. */
const RIS_END = '\r\nER  - \r\n';

const CUTS: Readonly<Record<string, (id: string, file: string) => string | undefined>> = {
  bib: (id, file) => file.split(/\n(?=@article\{)/u).find((entry) => entry.startsWith(`@article{${id},`)),
  ris: (id, file) =>
    file
      .split(RIS_END)
      .filter((record) => record.includes(`\r\nID  - ${id}\r\n`))
      .map((record) => record + RIS_END)[0],
  json: (id, file) => {
    const record = (JSON.parse(file) as readonly { readonly id: string }[]).find((each) => each.id === id);
    return record && `${JSON.stringify([record])}\n`;
  },
};

/** Gives the record of an id out of a file by the end of its name; `null` where it holds none. */
export function recordWithId(id: string, ending: string, file: string): string | null {
  return CUTS[ending]?.(id, file) ?? null;
}
