/** The field that leads to the issue of a day: it reads the calendar of that day's year. */
import { issuesAround, nearestYear, type DatedIssue } from './days-around.ts';

/** A calendar's link to an issue ends in its day, and in its number where the day has several. */
const DAY_OF_ADDRESS = /\/(\d{4}-\d{2}-\d{2})(?:-\d+)?\/(?:index\.html)?$/u;

interface IssueOfCalendar extends DatedIssue {
  readonly name: string;
}

/** Shows a form that has a day, the address of a paper and its years, and makes it lead to the issue of the day. */
export function startDayField(form: HTMLFormElement): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = form.querySelector('input')?.value ?? '';
    const year = nearestYear(form.dataset['years']?.split(' ') ?? [], day);
    if (day !== '' && year !== null) void goTo(form, day, new URL(`${year}/`, form.action).href);
  });
}

async function goTo(form: HTMLFormElement, day: string, year: string): Promise<void> {
  let issues: IssueOfCalendar[];
  try {
    issues = await issuesInCalendar(year);
  } catch {
    // Opened as a file, or offline: the year's own page may still be at hand.
    location.assign(year);
    return;
  }
  const around = issuesAround(issues, day);
  const [exact] = around;
  if (exact?.day === day) location.assign(exact.address);
  else tellNearest(form, day, around);
}

/** Gives the issues that the calendar of a year leads to. */
async function issuesInCalendar(year: string): Promise<IssueOfCalendar[]> {
  const answer = await fetch(year);
  if (!answer.ok) throw new Error(`${year}: ${answer.status}`);
  // In a template nothing runs, loads or is styled.
  const page = document.createElement('template');
  page.innerHTML = await answer.text();
  return [...page.content.querySelectorAll<HTMLAnchorElement>('.calendar .day')].flatMap((link) => {
    const address = new URL(link.getAttribute('href') ?? '', answer.url).href;
    const [, day] = DAY_OF_ADDRESS.exec(address) ?? [];
    return day === undefined ? [] : [{ day, address, name: link.getAttribute('aria-label') ?? day }];
  });
}

function tellNearest(form: HTMLFormElement, day: string, issues: readonly IssueOfCalendar[]): void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const words = (status?.dataset['none'] ?? '').replace('{day}', day);
  status?.replaceChildren(words);
  for (const issue of issues) {
    const link = Object.assign(document.createElement('a'), { href: issue.address, textContent: issue.day });
    link.setAttribute('aria-label', issue.name);
    status?.append(' ', link);
  }
}
