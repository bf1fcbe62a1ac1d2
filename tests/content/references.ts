import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { termSchema } from '../../src/content/glossary-schema.ts';
import { pageSchema } from '../../src/content/page-schema.ts';
import { practiceSchema } from '../../src/content/practice-schema.ts';
import { referenceSchema } from '../../src/content/reference-schema.ts';

/** The works that lessons and practices may rest on. */
export const references = z
  .array(referenceSchema)
  .parse(parse(readFileSync('content/references.yaml', 'utf8')));

export const practices = z
  .array(practiceSchema)
  .parse(parse(readFileSync('content/practices.yaml', 'utf8')));

export const pages = z
  .array(pageSchema)
  .parse(parse(readFileSync('content/pages.yaml', 'utf8')));

export const glossary = z
  .array(termSchema)
  .parse(parse(readFileSync('content/glossary.yaml', 'utf8')));
