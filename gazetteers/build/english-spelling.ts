/** Signs of scholarly romanisation, which newspapers leave out: Kandahār, Ḩimş. Latvian and Romanian use some as letters. */
const scholarly = /[āīūĀĪŪḩḨţŢḑḐẕẖʻʿʾ‘’`]/u;

/** A source's name in Latin letters as we list it: marks of other scripts and controls off. Null for other letters. */
export function latinSpelling(raw: string): string | null {
  const name = raw
    .replace(/[\u0600-\u06ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return /\p{L}/u.test(name) && !/(?![\p{Script=Latin}\u02bb-\u02bf])\p{L}/u.test(name) ? name : null;
}

/** The English label for a GeoNames name: in plain letters where it is a scholarly romanisation, else as it is. */
export function englishLabel(name: string, ascii: string, country: string): string {
  const own = country === "LV" || country === "RO";
  return !own && scholarly.test(name) && ascii !== "" ? ascii.replace(/[`‘’]/g, "'") : name;
}

const classWords =
  "Province|Region|District|Municipality|County|Governorate|Department|Oblast|State|Prefecture|Parish|Voivodeship|Division|Canton|Krai|Emirate|Territory|Republic";
/** What remains before an "Autonomous Oblast" is a people (Jewish), so it is left whole. */
const after = new RegExp(`(?<! (?:Autonomous|Administrative)) (?:${classWords})$`, "iu");
const before = new RegExp(`^(?:${classWords}) (?:of (?:the )?)?(?=\\S)`, "u");

/** An administrative name without its class word (Derna District is Derna), null where it has none. */
export function withoutEnglishClassWord(name: string): string | null {
  const bare = name.replace(after, "").replace(before, "");
  return bare === name || bare === "" ? null : bare;
}

const directions =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Centre|Middle|Upper|Lower|Capital|Northeastern?|Northwestern?|Southeastern?|Southwestern?|North[ -](?:East|West|Central)(?:ern)?|South[ -](?:East|West|Central)(?:ern)?|East Central|Midlands|Islands?|Metropolitan|Federal|Coastal?|Highlands?|River|Lakes?)$/iu;

/** Whether a bare administrative name is only a direction or the like (Northern Province): no name by itself. */
export function isEnglishDirection(name: string): boolean {
  return directions.test(name);
}

/** What follows a direction (East London gives London), null for a name without one. */
export function afterDirection(name: string): string | null {
  return /^(?:North|South|East|West)(?:ern)? (?<rest>.+)$/iu.exec(name)?.groups?.rest ?? null;
}
