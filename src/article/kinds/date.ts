const months: Readonly<Record<string, number>> = numbered([
  "jan january janvier janv يناير جانفي كانون-الثاني",
  "feb february février fevrier févr فبراير فيفري شباط",
  "mar march mars مارس آذار اذار",
  "apr april avril avr أبريل ابريل أفريل افريل إبريل نيسان",
  "may mai مايو ماي أيار ايار",
  "jun june juin يونيو يونيه جوان حزيران",
  "jul july juillet juil يوليو يوليه جويلية تموز",
  "aug august août aout أغسطس اغسطس أوت اوت آب",
  "sep sept september septembre سبتمبر أيلول ايلول",
  "oct october octobre أكتوبر اكتوبر تشرين-الأول تشرين-الاول",
  "nov november novembre نوفمبر تشرين-الثاني",
  "dec december décembre decembre ديسمبر كانون-الأول كانون-الاول",
]);

/**
 * A date as ISO 8601 tells it, from the ways in which news files write it: ISO itself (with its time, if it has one), RFC 822
 * as feeds do (`Wed, 01 May 2024 10:00:00 GMT`), `1 May 2024`, `May 1, 2024`, `1 مايو 2024` (1 May 2024), `2024/05/01`, and
 * 14 digits as archives do. The day is that of the text, no zone is converted. Null for what is no date, and for `01/05/2024`,
 * whose month is a matter of country.
 */
export function isoDate(written: string): string | null {
  const text = latinDigits(written).trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)/.exec(text);
  if (iso !== null) {
    const day = asDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === null || iso[4] === undefined ? day : `${day}T${iso[4]}`;
  }
  const figures = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text);
  if (figures !== null) return asDay(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const named = text.replace(/(كانون|تشرين)\s+/gu, "$1-").toLowerCase();
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?\s+([\p{L}-]+)\.?,?\s+(\d{4})(?!\d)/u.exec(named);
  if (dayFirst !== null) return asDay(Number(dayFirst[3]), months[dayFirst[2] as string] ?? 0, Number(dayFirst[1]));
  const monthFirst = /([\p{L}-]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(named);
  if (monthFirst !== null) return asDay(Number(monthFirst[3]), months[monthFirst[1] as string] ?? 0, Number(monthFirst[2]));
  return null;
}

function asDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return null;
  return date.toISOString().slice(0, 10);
}

/** Arabic-Indic and Persian digits as the ASCII ones. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function numbered(names: readonly string[]): Readonly<Record<string, number>> {
  const entries = names.flatMap((spellings, index) => spellings.split(" ").map((name) => [name, index + 1] as const));
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
