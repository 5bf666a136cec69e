/** Whether a language tag is one of English: the language whose names, dates and word endings are known. */
export const isEnglish = (lang: string): boolean => /^en(?:-|$)/.test(lang);
