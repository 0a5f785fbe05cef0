/** The collections of the site: the papers (`seeds/`) and their pages and highlights (`content/zh-CN/`). */
import { defineCollection } from 'astro:content';
import { documentLoader, publicationLoader } from './integrations/archive-loader.ts';
import { frontmatterSchema } from './model/frontmatter.ts';
import { publicationSchema } from './model/seed.ts';

export const collections = {
  publications: defineCollection({ loader: publicationLoader(), schema: publicationSchema }),
  documents: defineCollection({ loader: documentLoader(), schema: frontmatterSchema }),
};
