const strong = /(\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko})|\p{L}/gu;

/** The direction most letters of a text run in; of a long text its beginning tells. */
export function directionOf(text: string): "rtl" | "ltr" {
  let balance = 0;
  for (const match of text.slice(0, 4000).matchAll(strong)) balance += match[1] === undefined ? -1 : 1;
  return balance > 0 ? "rtl" : "ltr";
}

/** The lang attribute for a language code of ours: none where the language is not known. */
export function langOf(language: string): string | undefined {
  return language === "und" || language === "" ? undefined : language;
}
