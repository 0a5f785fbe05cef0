/** What an editor writes in both languages of the interface. */
import { z } from 'zod';

const words = z.string().min(1);

/** Accepts words in both languages, neither of them empty. */
export const bilingual = z.strictObject({ 'zh-CN': words, en: words });
