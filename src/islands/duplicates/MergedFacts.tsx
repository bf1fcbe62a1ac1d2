import { Fragment } from 'preact';
import type { Contact } from '../../domain/contact.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { COMPARED_FIELDS, fieldWords } from './field-words.ts';

interface Props {
  kit: DuplicatesKit;
  contact: Contact;
}

/** The record that comes out, field by field. */
export function MergedFacts({ kit, contact }: Props) {
  const { t } = kit;
  return (
    <section class="sheet stack" aria-labelledby="comes-out">
      <h3 id="comes-out">{t.comesOut}</h3>
      <dl class="facts">
        {COMPARED_FIELDS.map((field) => {
          const words = fieldWords(field, contact, kit);
          return (
            words && (
              <Fragment key={field}>
                <dt>{t.fields[field]}</dt>
                <dd>{words}</dd>
              </Fragment>
            )
          );
        })}
      </dl>
    </section>
  );
}
