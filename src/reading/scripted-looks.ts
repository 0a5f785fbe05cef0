/** The looks of what only a script shows; no page weighs more for it. */
import css from '../styles/scripted.css?inline';
import { adoptStyles } from './adopt-styles.ts';

/** Adds them to the page. */
export function dressScripted(): void {
  adoptStyles(css);
}
