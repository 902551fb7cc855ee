import type { DemonymForm, NisbaStem } from "../language.ts";

/** Feminine, duals (nominative, feminine in both cases), sound plurals in both cases, feminine plural. */
const endings = ["", "ة", "ان", "تان", "تين", "ون", "ين", "ات"];

/**
 * All forms of a nisba from its masculine singular: ليبي -> ليبية, ليبيان, ليبيتان, ليبيتين, ليبيون, ليبيين, ليبيات
 * "Libyan", and each with the article; a qualifier agrees in all of them (كورية جنوبية, الكوريون الجنوبيون "South Korean").
 * The indefinite accusative is left out: ليبيا would be the country.
 */
export function nisbaForms({ stem, qualifier, plurals = [], likePlace, ...rest }: NisbaStem): DemonymForm {
  const decline = (article: "" | "ال") => [
    ...endings.map((ending) =>
      [stem, qualifier].flatMap((word) => (word === undefined ? [] : article + word + ending)).join(" "),
    ),
    ...plurals.map((plural) => article + plural),
  ];
  const bare = decline("");
  return { forms: [...(likePlace ? bare.slice(1) : bare), ...decline("ال")], ...rest };
}
