import { fold } from "../fold.ts";
import type { ImpliedSpelling, NameBearer } from "../language.ts";
import { nameUnits, type Particles } from "../name-units.ts";
import { foldName } from "../words.ts";
import { demonymForms } from "./demonym-forms.ts";
import { bindsNext, bindsPrevious } from "./name-parts.ts";

/**
 * The spellings a listed French name implies: the Arabic article romanised otherwise (Fayez el-Sarraj = Fayez al-Sarraj =
 * Fayez Sarraj), Ben = Bin = Ibn, Abdel Aziz = Abdelaziz, and a name with its article (Le Monde diplomatique keeps it, the
 * Ligue arabe gains none). Weak: a person's family name, with and without its particle (de Villepin, Villepin); an
 * organization without the demonym of its state (ministère de la Défense for ministère libyen de la Défense) or without its
 * state (Banque centrale for Banque centrale de Libye), and its initials (BCL).
 */
export function impliedSpellings(name: string, { type, country }: NameBearer): readonly ImpliedSpelling[] {
  const made = new Map<string, ImpliedSpelling>();
  const known = new Set([foldName(name)]);
  const add = (text: string, rule: string, standing: "same" | "weak") => {
    const key = foldName(text);
    if (known.has(key) || key.length < 2 || made.size >= mostSpellings) return;
    known.add(key);
    made.set(text, { text, rule, standing });
  };
  if (type === "person") {
    const alone = /\s/.test(name) ? "same" : "weak";
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
    add(name.replace(/(^|\s)[AaEe]l[- ](?=\p{Lu}\S{2,}$)/gu, "$1"), "article-off", alone);
    for (const other of ["ben", "bin", "ibn"]) {
      add(
        name.replace(/ (?:[Bb]en|[Bb]in|[Ii]bn) (?=\p{Lu})/gu, (was) =>
          /[BI]/.test(was) ? ` ${capital(other)} ` : ` ${other} `,
        ),
        "nasab",
        "same",
      );
    }
    add(
      name.replace(/\bAbdel[- ](\p{Lu})/gu, (_, first) => `Abdel${first.toLowerCase()}`),
      "joined-abdel",
      "same",
    );
    for (const [text, rule] of familyNames(name)) add(text, rule, "weak");
  }
  if (type === "organization") {
    for (const text of withoutState(name, country)) add(text, "state-off", "weak");
    const initials = acronym(name);
    if (initials !== null) add(initials, "acronym", "weak");
  }
  return [...made.values()];
}

/** The bound on what one listed name may imply. */
const mostSpellings = 12;

/** The last part of a person's full name, and that part without the French particle before it: de Villepin, Villepin. */
function familyNames(name: string): readonly (readonly [string, string])[] {
  particles ??= { bindsNext: new Set(bindsNext.map(fold)), bindsPrevious: new Set(bindsPrevious.map(fold)) };
  const units = nameUnits(name.split(/\s+/u), fold, particles);
  const family = units.at(-1)?.join(" ") ?? "";
  const named = /\p{Lu}.*\p{L}{2}$/u.test(family) && !/^(?:Jr|I{1,3}|IV|VI*)\.?$/u.test(family);
  if (units.length < 2 || !named) return [];
  const bare = family.replace(/^(?:de |d['’])(?:la )?(?=\p{Lu})/u, "");
  return bare === family || bare.length < 4
    ? [[family, "family-name"]]
    : [
        [family, "family-name"],
        [bare, "particle-off"],
      ];
}

let particles: Particles | undefined;

/** The name without the demonym of its state within it, or without its state at the end. */
function withoutState(name: string, country: string | null): readonly string[] {
  const made: string[] = [];
  const bare = name.replace(/\s*\([^)]*\)\s*$/u, "");
  if (bare !== name && bare.includes(" ")) made.push(bare);
  const state = country === null ? undefined : stateOf(country);
  if (state === undefined) return made;
  const words = bare.split(" ");
  const rest = words.filter((word, at) => at === 0 || !state.demonyms.has(fold(word)));
  if (rest.length < words.length && rest.length > 1) made.push(rest.join(" "));
  const complement = /^(.+?) (?:de l['’]|d['’]|de la |de |du |des |en |au |aux )(\p{Lu}.*)$/u.exec(bare);
  const head = complement?.[1] ?? "";
  if (complement !== null && state.names.has(foldName(complement[2] as string)) && head.includes(" ")) made.push(head);
  return made;
}

/** The initials of three or more words, without the small words between them: Banque centrale de Libye -> BCL. */
function acronym(name: string): string | null {
  const words = name
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .replace(/(?<=^|[\s-])(?:[ldLD]|qu)['’]/gu, "")
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:de|du|des|la|le|les|et|en|pour|à|au|aux|sur|dans|contre)$/u.test(word));
  if (words.length < 3 || words.length > 7 || words.some((word) => !/^\p{L}/u.test(word))) return null;
  return words.map((word) => plain(word[0] as string)).join("");
}

function plain(letter: string): string {
  return letter.toUpperCase().normalize("NFD").replace(/\p{M}/gu, "");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface State {
  readonly demonyms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

let states: ReadonlyMap<string, State> | undefined;

function stateOf(country: string): State | undefined {
  if (states === undefined) {
    const made = new Map<string, { demonyms: Set<string>; names: Set<string> }>();
    for (const { forms, place, country: of } of demonymForms) {
      if (of === undefined) continue;
      const state = made.get(of) ?? { demonyms: new Set(), names: new Set() };
      made.set(of, state);
      for (const form of forms) state.demonyms.add(fold(form));
      state.names.add(foldName(place));
    }
    states = made;
  }
  return states.get(country);
}
