import type { Family } from '../issues/rule.ts'

const test = 'src/checks/images.test.ts'
const [russian, english] = ['articles/2024/a/article.ru.mdx', 'articles/2024/a/article.en.mdx']
const plane = 'plane.jpg: jpeg, 1600 × 1067, 0.4 MB'

/** Whether images are there, are described, and can be shown. The test has a small article with one image. */
export const family: Family = {
  title: { ru: 'Снимки', en: 'Images' },
  rules: [
    {
      name: 'image/missing', grade: 'error', test,
      means: { ru: 'Снимок описан, а файла в папке статьи нет.', en: 'An image is described, but its file is not in the folder of the article.' },
      right: { 'articles/2024/a/plane.jpg': true }, wrong: { 'articles/2024/a/plane.jpg': false },
    },
    {
      name: 'image/idle', grade: 'warning', test,
      means: { ru: 'Файл лежит в папке статьи, но не описан: никто его не увидит.', en: 'A file lies in the folder of the article but is not described: nobody will see it.' },
      right: { 'articles/2024/a/bus.jpg': false }, wrong: { 'articles/2024/a/bus.jpg': true },
    },
    {
      name: 'image/file', grade: 'error', test,
      means: { ru: 'Файл не прочитать как снимок JPEG, PNG или WebP.', en: 'The file cannot be read as a JPEG, PNG or WebP image.' },
      right: plane, wrong: 'plane.jpg: heif, 1600 × 1067, 0.4 MB',
    },
    {
      name: 'image/small', grade: 'error', test,
      means: { ru: 'Снимок мал: большая сторона короче 800 точек.', en: 'The image is small: its longer side has fewer than 800 pixels.' },
      right: plane, wrong: 'plane.jpg: jpeg, 640 × 480, 0.1 MB',
    },
    {
      name: 'image/heavy', grade: 'error', test,
      means: { ru: 'Файл тяжелее 15 МБ.', en: 'The file is heavier than 15 MB.' },
      right: plane, wrong: 'plane.jpg: jpeg, 6000 × 4000, 18 MB',
    },
    {
      name: 'image/words', grade: 'error', test, file: english,
      means: { ru: 'О снимке сказано не на всех языках статьи.', en: 'The image is not spoken of in every language of the article.' },
      right: 'images:\n  - { file: plane.jpg, alt: A plane, credit: Foreign Ministry }', wrong: 'images: []',
    },
    {
      name: 'image/alt', grade: 'error', test, file: russian,
      means: {
        ru: 'У снимка нет описания для тех, кто его не видит. Если он только украшает, пишут decorative: true.',
        en: 'The image has no description for those who do not see it. If it only decorates, write decorative: true.',
      },
      right: '- { file: plane.jpg, faces: none, alt: Самолёт, credit: МИД }', wrong: '- { file: plane.jpg, faces: none, credit: МИД }',
    },
    {
      name: 'image/unknown', grade: 'error', test, file: russian,
      means: { ru: 'Текст или перевод называет снимок, которого нет в поле images.', en: 'The text or the translation names an image that is not in the field images.' },
      instead: '<Image of="plane.jpg" />', around: '<Image of="plane.jpg" />\n\n…',
      right: '<Image of="plane.jpg" />', wrong: '<Image of="plain.jpg" />',
    },
    {
      name: 'image/unused', grade: 'warning', test, file: english,
      means: { ru: 'Снимок описан, но в тексте его нет.', en: 'The image is described but does not stand in the text.' },
      right: '<Image of="plane.jpg" />', wrong: 'Text.',
    },
  ],
}
