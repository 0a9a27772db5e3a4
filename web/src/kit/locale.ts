/** How dates and times are written on this page: English with the day before the month. */
export const locale = (): string => {
  const { lang } = document.documentElement;
  return lang === 'en' ? 'en-GB' : lang;
};
