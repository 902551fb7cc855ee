import type { DemonymForm, NisbaStem } from "../language.ts";

/**
 * All forms of a nisba from its masculine singular: ليبي -> ليبية, ليبيان, ليبيتان, ليبيتين, ليبيون, ليبيين, ليبيات
 * "Libyan", and each with the article. The indefinite accusative is left out: ليبيا would be the country.
 */
export function nisbaForms({ stem, plurals = [], ...rest }: NisbaStem): DemonymForm {
  const endings = ["", "ة", "ان", "تان", "تين", "ون", "ين", "ات"];
  const forms = [...endings.map((ending) => stem + ending), ...plurals];
  return { forms: [...forms, ...forms.map((form) => `ال${form}`)], ...rest };
}
