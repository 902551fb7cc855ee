import type { ClassWord } from "../language.ts";

/**
 * Words before a name that tell its class: of places with de, du, des or de la (ville de Benghazi) and alone for the
 * elided one (ville d'Alger), of organizations alone (le journal El Watan).
 */
// biome-ignore format: a row a line
export const classWords: readonly ClassWord[] = [
  ...rows("place", ["city", "capital", "town"], "city", ["ville", "cité", "agglomération", "métropole"]),
  // No particle: la capitale de la Libye is another place than Libya.
  { forms: ["capitale"], type: "place", kinds: ["capital"], gloss: "capital" },
  ...rows("place", ["city", "town", "capital", "port"], "port city", ["ville portuaire", "ville côtière", "cité portuaire", "port"]),
  ...rows("place", ["town", "city", "village", "admin1", "district"], "town", ["village", "localité", "commune", "bourg", "bourgade", "hameau"]),
  ...rows("place", ["admin1", "region", "city", "capital", "town"], "province", ["province", "région", "wilaya", "gouvernorat", "département", "préfecture",
    "canton", "comté", "district"]),
  ...rows("place", ["country"], "state", ["république", "royaume", "sultanat", "principauté", "État"]),
  ...rows("place", ["territory", "region", "island"], "territory", ["territoire", "enclave", "bande", "archipel", "péninsule"]),
  ...rows("place", ["district"], "quarter", ["quartier", "banlieue", "faubourg", "arrondissement"]),
  ...rows("place", ["island", "country", "territory"], "island", ["île", "îles"]),
  ...rows("place", ["mountain"], "mountain", ["mont", "monts", "montagne", "montagnes", "massif", "djebel"]),
  ...rows("place", ["lake"], "lake", ["lac"], "its own"),
  ...rows("place", ["river"], "river", ["fleuve", "rivière", "oued"], "its own"),
  ...rows("place", ["sea", "strait", "canal"], "sea", ["mer", "golfe", "baie", "océan", "détroit", "canal"], "its own"),
  ...rows("place", ["desert", "oasis", "town"], "desert", ["désert", "oasis"]),
  ...rows("place", ["airport", "base", "city", "town"], "airport, base", ["aéroport", "base aérienne", "base navale", "base militaire"]),
  ...rows("place", ["border-crossing", "city", "town"], "crossing", ["poste-frontière", "point de passage"]),
  ...rows("place", ["oil-field", "region"], "oil field", ["champ pétrolier", "gisement"]),
  ...rows("organization", ["ministry", "government"], "ministry", ["ministère"]),
  ...rows("organization", ["government"], "government", ["gouvernement"]),
  ...rows("organization", ["parliament"], "parliament", ["parlement"]),
  ...rows("organization", ["university", "research"], "university", ["université", "école", "institut", "faculté", "académie"]),
  ...rows("organization", ["bank", "central-bank"], "bank", ["banque"]),
  ...rows("organization", ["court"], "court", ["cour", "tribunal"]),
  ...rows("organization", ["committee", "international", "election-body"], "committee", ["conseil", "comité", "commission"]),
  ...rows("organization", ["newspaper", "website", "news-agency"], "newspaper", ["journal", "quotidien", "hebdomadaire", "mensuel", "magazine", "revue"], "hint"),
  ...rows("organization", ["broadcaster"], "broadcaster", ["chaîne", "chaîne de télévision", "chaîne d'information", "télévision",
    "radio", "station"], "hint"),
  ...rows("organization", ["news-agency"], "news agency", ["agence", "agence de presse", "agence d'information"], "hint"),
  ...rows("organization", ["website", "social-network", "newspaper"], "website", ["site", "site d'information", "réseau social", "plateforme"], "hint"),
  ...rows("organization", ["company", "oil-company"], "company", ["société", "entreprise", "compagnie", "groupe", "compagnie pétrolière",
    "compagnie aérienne", "constructeur", "géant"], "hint"),
  ...rows("organization", ["party"], "party", ["parti", "coalition"], "hint"),
  ...rows("organization", ["armed-group", "party"], "movement", ["mouvement", "milice", "groupe armé", "groupe jihadiste", "groupe djihadiste",
    "organisation terroriste", "brigade", "front"], "hint"),
  ...rows("organization", ["union"], "union", ["syndicat", "fédération", "confédération", "association"], "hint"),
  ...rows("organization", ["international", "aid", "research"], "organization", ["organisation", "ONG", "fondation", "institution", "union"], "hint"),
  ...rows("organization", ["army"], "army", ["armée", "forces armées"]),
  ...rows("organization", ["police"], "police", ["police", "gendarmerie"], "hint"),
  ...rows("organization", ["club"], "club", ["club", "équipe"], "hint"),
  ...rows("organization", ["diplomatic-mission"], "embassy", ["ambassade", "consulat"], "hint"),
];

/**
 * A row of nouns. A place's may be followed by a particle; after an organization's the particle begins a complement, which
 * is another thing than the organization: le gouvernement de Tripoli.
 */
function rows(
  type: ClassWord["type"],
  kinds: readonly string[],
  gloss: string,
  nouns: readonly string[],
  also?: "hint" | "its own",
): readonly ClassWord[] {
  const particles = type === "place" ? ["", " de", " du", " des", " de la"] : [""];
  const forms = nouns.flatMap((noun) => particles.map((particle) => noun + particle));
  const row = { forms, type, kinds, gloss };
  if (also === undefined) return [row];
  return [also === "hint" ? { ...row, hint: true } : { ...row, names: also }];
}
