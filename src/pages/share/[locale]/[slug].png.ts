import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { lessonEyebrow } from '../../../components/lesson/eyebrow.ts';
import { lessonSlug, lessonsOf } from '../../../components/lesson/path.ts';
import { shareImage } from '../../../components/share/share-image.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { home } from '../../../i18n/messages/home.ts';
import { frame } from '../../../i18n/messages/frame.ts';
import { GENERAL_IMAGE } from '../../../i18n/paths.ts';

/** The images of the lessons, and one for every other page. */
export async function getStaticPaths() {
  const images = LOCALES.map(async (locale) => [
    {
      params: { locale, slug: GENERAL_IMAGE },
      props: { locale, title: home[locale].heading, foot: frame[locale].shareFoot },
    },
    ...(await lessonsOf(locale)).map(({ id, data }) => ({
      params: { locale, slug: lessonSlug(id) },
      props: { locale, title: data.title, foot: lessonEyebrow(locale, data) },
    })),
  ]);
  return (await Promise.all(images)).flat();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => new Response(await shareImage(props));
