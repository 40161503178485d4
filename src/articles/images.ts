import { z } from 'zod'
import { field } from '../issues/field.ts'

/** Whose faces an image shows. Faces of returned children are never published, so there is no word for them. */
export const faces = ['none', 'adults-consented', 'blurred'] as const

const words = {
  file: field(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp)$/), 'имя файла в папке статьи: малые латинские буквы, цифры и дефисы', 'the name of the file in the article’s folder: small Latin letters, digits and hyphens', 'airport.jpg'),
  alt: field(z.string().trim().min(1).optional(), 'что на снимке, для тех, кто его не видит; не нужно, если снимок только украшает', 'what the image shows, for those who do not see it; not needed when it only decorates', "'Автобусы у трапа самолёта'"),
  caption: field(z.string().trim().min(1).optional(), 'подпись под снимком', 'the caption below the image', "'Бишкек, 20 февраля 2024 года'"),
  credit: field(z.string().trim().min(1), 'кто снял и кто дал право печатать', 'who took it and who gave the right to publish it', "'МИД Кыргызской Республики'"),
}

/** What the article in another language says of an image. */
export const imageWordsSchema = z.strictObject(words)

/** What the article in the language of record says of an image: the words, and what is true in every language. */
export const imageSchema = z.strictObject({
  ...words,
  faces: field(z.enum(faces), 'чьи лица видны: ничьи, взрослых с их согласия, размыты', 'whose faces are seen: nobody’s, adults’ with their consent, blurred', 'none'),
  decorative: field(z.literal(true).optional(), 'снимок ничего не сообщает, описание не нужно', 'the image tells nothing, so needs no description', 'true'),
})

/** What an article says of an image in one language. */
export type ImageWords = z.infer<typeof imageWordsSchema>

/** The widths, in CSS pixels, that an image is made in: as many as the original is wide enough for. */
export const imageWidths = [480, 960, 1600] as const

/** The widths that an original of a width is made in, at least one: `1200 → [480, 960]`. */
export function widthsFor(width: number): number[] {
  const fitting = imageWidths.filter((each) => each <= width)
  return fitting.length > 0 ? fitting : [width]
}
