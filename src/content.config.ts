/**
 * The collections of the site: the papers (`seeds/`) and what is withheld of their issues, their pages and highlights (`content/<language>/`), and the
 * names that each issue has published (`content/registry/`); and the names known beforehand
 * (`content/gazetteer.yaml`), and the terms with what they are called in other languages (`content/glossary.yaml`).
 */
import { defineCollection } from 'astro:content';
import {
  documentLoader,
  gazetteerLoader,
  glossaryLoader,
  publicationLoader,
  recordLoader,
  registryLoader,
  translationLoader,
} from './integrations/archive-loader.ts';
import { gazetteerSchema } from './extract/gazetteer.ts';
import { frontmatterSchema } from './model/frontmatter.ts';
import { glossarySchema } from './model/glossary.ts';
import { registrySchema } from './model/registry.ts';
import { publicationSchema, withheldSchema } from './model/seed.ts';
import { listedTranslationSchema } from './model/translation.ts';

export const collections = {
  publications: defineCollection({ loader: publicationLoader(), schema: publicationSchema }),
  records: defineCollection({ loader: recordLoader(), schema: withheldSchema }),
  registries: defineCollection({ loader: registryLoader(), schema: registrySchema }),
  gazetteer: defineCollection({ loader: gazetteerLoader(), schema: gazetteerSchema }),
  glossary: defineCollection({ loader: glossaryLoader(), schema: glossarySchema.shape.terms.element }),
  documents: defineCollection({ loader: documentLoader(), schema: frontmatterSchema }),
  translations: defineCollection({ loader: translationLoader(), schema: listedTranslationSchema }),
};
