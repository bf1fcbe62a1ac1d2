import type { APIRoute } from 'astro';
import { htmlLang, localePaths, type Locale } from '../../i18n/locales.ts';
import { frame } from '../../i18n/messages/frame.ts';
import { install } from '../../i18n/messages/install.ts';
import { assetPath, pagePath } from '../../i18n/paths.ts';

export const getStaticPaths = localePaths;

const ICONS = [
  { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: 'logo.svg', sizes: 'any', type: 'image/svg+xml' },
].map((icon) => ({ ...icon, src: assetPath(icon.src) }));

const SCREENSHOT_SIZES = { narrow: '720x1440', wide: '1280x800' };

/** The web app manifest (W3C) of a language: one app whichever language it was installed from. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = install[locale];
  const today = pagePath(locale, 'today');
  return Response.json({
    id: assetPath(''),
    name: t.name,
    short_name: 'Enishi',
    description: t.description,
    lang: htmlLang(locale),
    dir: 'ltr',
    start_url: today,
    scope: assetPath(''),
    display: 'standalone',
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    categories: ['education', 'productivity', 'lifestyle'],
    icons: ICONS,
    shortcuts: [
      { name: t.log, url: `${today}#quick-log` },
      { name: frame[locale].nav.today, url: today },
      { name: t.continue, url: `${pagePath(locale, 'home')}#continue` },
    ],
    screenshots: (['narrow', 'wide'] as const).map((form) => ({
      src: assetPath(`screenshots/${locale}-${form}.png`),
      sizes: SCREENSHOT_SIZES[form],
      type: 'image/png',
      form_factor: form,
      label: t.screenshot,
    })),
  });
};
