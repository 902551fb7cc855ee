import type { ImpliedSpelling, NameBearer } from "../language.ts";
import { nameUnits, type Particles } from "../name-units.ts";
import { demonymForms } from "./demonym-forms.ts";
import { bindsNext, bindsPrevious } from "./name-parts.ts";

/**
 * The spellings a listed English name implies: the Arabic article romanised otherwise (Khalid al-Mishri = Khalid
 * el-Mishri = Khalid Mishri), bin = ben = ibn, and initials with or without a space (J. K. Rowling = J.K. Rowling).
 * A family name that stands alone keeps its article: Mishri for al-Mishri is weak. Weak too: a person's family name, an
 * organization without its state (Ministry of Defence for Libyan Ministry of Defence) and its initials (NOC).
 */
export function impliedSpellings(name: string, { type, country }: NameBearer): readonly ImpliedSpelling[] {
  const made = new Map<string, ImpliedSpelling>();
  const add = (text: string, rule: string, standing: "same" | "weak") => {
    if (text !== name && !made.has(text)) made.set(text, { text, rule, standing });
  };
  if (type === "person") {
    const alone = !/\s/.test(name);
    add(
      name.replace(/\b([Aa])l[- ](?=\p{Lu})/gu, (_, a) => (a === "A" ? "El-" : "el-")),
      "article-romanised",
      "same",
    );
    add(
      name.replace(/\b([Ee])l[- ](?=\p{Lu})/gu, (_, e) => (e === "E" ? "Al-" : "al-")),
      "article-romanised",
      "same",
    );
    add(name.replace(/(^|\s)[AaEe]l[- ](?=\p{Lu}\S{2,}$)/gu, "$1"), "article-off", alone ? "weak" : "same");
    add(name.replace(/ (?:bin|ibn) /gu, " ben "), "nasab", "same");
    add(name.replace(/ (?:ben|ibn) /gu, " bin "), "nasab", "same");
    const family = familyName(name);
    if (family !== null) {
      add(family, "family-name", "weak");
      add(family.replace(/^[AaEe]l[- ](?=\p{Lu}\S{2,}$)/u, ""), "family-name", "weak");
    }
  }
  // ae and ai for the same sound of an Arabic name: al-Qaeda = al-Qaida
  if (/(?:^|[\s-])[Aa]l-/u.test(name)) {
    add(name.replace(/ae(?=\p{Ll})/gu, "ai"), "romanised", "same");
    add(name.replace(/ai(?=\p{Ll})/gu, "ae"), "romanised", "same");
  }
  if (name.includes(".")) {
    add(name.replace(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, "$1."), "initials", "same");
    add(name.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, "$1. "), "initials", "same");
  }
  if (type !== "person") {
    for (const [british, american] of spellingPairs) {
      add(name.replace(british, american), "spelling", "same");
      add(name.replace(american, british), "spelling", "same");
    }
  }
  if (type === "organization") {
    for (const text of withoutState(name, country)) add(text, "state-off", "weak");
    const initials = acronym(name);
    if (initials !== null) add(initials, "acronym", "weak");
  }
  return [...made.values()];
}

const spellingPairs = [
  ["Defence", "Defense"],
  ["Labour", "Labor"],
  ["Organisation", "Organization"],
  ["Centre", "Center"],
  ["Programme", "Program"],
] as const;

/** The last part of a person's full name, with the particles before it: von der Leyen, al-Sarraj. */
function familyName(name: string): string | null {
  particles ??= { bindsNext: new Set(bindsNext), bindsPrevious: new Set(bindsPrevious) };
  const units = nameUnits(name.split(/\s+/u), (word) => word.toLowerCase(), particles);
  const family = units.at(-1)?.join(" ") ?? "";
  const named = /^(?:\p{Ll}+[ -])*\p{Lu}.*\p{L}{2}$/u.test(family) && !/^(?:Jr|Sr|I{1,3}|IV|VI*)\.?$/u.test(family);
  return units.length < 2 || !named ? null : family;
}

let particles: Particles | undefined;

/** The name without the demonym of its state before it, or the state after it. */
function withoutState(name: string, country: string | null): readonly string[] {
  const made: string[] = [];
  const bare = name.replace(/\s*\([^)]*\)\s*$/u, "");
  if (bare.includes(" ")) made.push(bare);
  const [first, ...rest] = name.split(" ");
  if (rest.length > 1 && country !== null && demonymsOf(country).has(first as string)) made.push(rest.join(" "));
  const complement = /^(\S+ .+?) (?:in|to|of) (?:the )?\p{Lu}\S+$/u.exec(name)?.[1];
  // In Libyan Ministry of Defence it is the field that stands after "of".
  if (complement !== undefined && !/ (?:of|Ministry|Department)$/u.test(complement) && / /.test(complement))
    made.push(complement);
  return made;
}

/** The initials of three or more words that bear a capital: National Oil Corporation -> NOC. A ministry goes by none. */
function acronym(name: string): string | null {
  if (/\b(?:Ministry|Department)\b/u.test(name)) return null;
  const words = name
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:of|for|the|and|in|on|to|de|la)$/u.test(word));
  if (words.length < 3 || words.length > 7 || words.some((word) => !/^\p{Lu}/u.test(word))) return null;
  return words.map((word) => word[0]).join("");
}

let byCountry: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function demonymsOf(country: string): ReadonlySet<string> {
  if (byCountry === undefined) {
    const made = new Map<string, Set<string>>();
    for (const { forms, country: of } of demonymForms) {
      if (of !== undefined) made.set(of, new Set([...(made.get(of) ?? []), ...forms]));
    }
    byCountry = made;
  }
  return byCountry.get(country) ?? new Set();
}
