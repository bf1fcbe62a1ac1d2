import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { termSchema } from './content/glossary-schema.ts';
import { lessonSchema } from './content/lesson-schema.ts';
import { pageSchema } from './content/page-schema.ts';
import { practiceSchema } from './content/practice-schema.ts';
import { referenceSchema } from './content/reference-schema.ts';

export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: './content/lessons',
      pattern: '{en,ja}/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: lessonSchema,
  }),
  references: defineCollection({
    loader: file('content/references.yaml'),
    schema: referenceSchema,
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: termSchema }),
  pages: defineCollection({ loader: file('content/pages.yaml'), schema: pageSchema }),
  practices: defineCollection({ loader: file('content/practices.yaml'), schema: practiceSchema }),
};
