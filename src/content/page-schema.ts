import { z } from 'astro/zod';
import { words } from './text-schema.ts';

/** What a reader types who wants a page, in `content/pages.yaml`; the id is the page's in `i18n/paths.ts`. */
export const pageSchema = z.strictObject({
  id: z.enum([
    'today',
    'review',
    'lessons',
    'glossary',
    'goals',
    'checklist',
    'contacts',
    'duplicates',
    'events',
    'progress',
    'network',
    'month',
    'data',
    'import',
    'settings',
    'about',
  ]),
  en: words,
  ja: words,
});
