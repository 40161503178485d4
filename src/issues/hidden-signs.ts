// Parts of a character class, by what they do to a reader.

/** Control characters, the tab and the ends of lines apart. */
export const controlSigns = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F'

/** Signs that turn the direction of words. */
export const directionSigns = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069'

/** Signs without a width, and letters of tags that nobody sees. */
export const invisibleSigns = '\\u180E\\u200B-\\u200D\\u2028\\u2029\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}'
