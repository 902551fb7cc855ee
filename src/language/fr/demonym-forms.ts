import type { DemonymForm } from "../language.ts";

/**
 * French words for the people and things of a place, of which each row lists the masculine singular; the feminine and the
 * plurals follow by rule. An adjective is written small (libyen), a noun with a capital (un Libyen); `weak` where the word
 * has another sense.
 */
interface Stem extends Omit<DemonymForm, "forms"> {
  readonly stem: string;
  /** The feminine where no rule gives it. */
  readonly feminine?: string;
}

// biome-ignore format: a row a line
const states = `
libyen Libye LY; tunisien Tunisie TN; algérien Algérie DZ; marocain Maroc MA; mauritanien Mauritanie MR; égyptien Égypte EG
soudanais Soudan SD; sud-soudanais Soudan_du_Sud SS; saoudien Arabie_saoudite SA; émirati Émirats_arabes_unis AE
émirien Émirats_arabes_unis AE; qatari Qatar QA; qatarien Qatar QA; koweïtien Koweït KW; bahreïni Bahreïn BH; bahreïnien Bahreïn BH
omanais Oman OM; yéménite Yémen YE; irakien Irak IQ; iraquien Irak IQ; syrien Syrie SY; libanais Liban LB; jordanien Jordanie JO
palestinien Palestine PS; israélien Israël IL; turc:turque Turquie TR; iranien Iran IR; afghan Afghanistan AF; pakistanais Pakistan PK
indien Inde IN; bangladais Bangladesh BD; sri-lankais Sri_Lanka LK; népalais Népal NP; bhoutanais Bhoutan BT; maldivien Maldives MV
chinois Chine CN; taïwanais Taïwan TW; mongol Mongolie MN; japonais Japon JP; nippon:nippone Japon JP; nord-coréen Corée_du_Nord KP
sud-coréen Corée_du_Sud KR; vietnamien Viêt_Nam VN; laotien Laos LA; cambodgien Cambodge KH; thaïlandais Thaïlande TH
birman Birmanie MM; malaisien Malaisie MY; singapourien Singapour SG; indonésien Indonésie ID; philippin Philippines PH
brunéien Brunei BN; timorais East_Timor TL; kazakh Kazakhstan KZ; ouzbek:ouzbèke Ouzbékistan UZ; turkmène Turkménistan TM
kirghiz:kirghize Kirghizistan KG; tadjik:tadjike Tadjikistan TJ; azerbaïdjanais Azerbaïdjan AZ; azéri Azerbaïdjan AZ
arménien Arménie AM; géorgien Géorgie GE; russe Russie RU; ukrainien Ukraine UA; biélorusse Biélorussie BY; moldave Moldavie MD
polonais Pologne PL; allemand Allemagne DE; français France FR; britannique Royaume-Uni GB; anglais Royaume-Uni GB
écossais Royaume-Uni GB; gallois Royaume-Uni GB; irlandais Irlande IE; italien Italie IT; espagnol Espagne ES; portugais Portugal PT
grec:grecque Grèce GR; hellène Grèce GR; chypriote Chypre CY; maltais Malte MT; néerlandais Pays-Bas NL; hollandais Pays-Bas NL
belge Belgique BE; luxembourgeois Luxembourg LU; suisse Suisse CH; helvétique Suisse CH; autrichien Autriche AT
liechtensteinois Liechtenstein LI; monégasque Monaco MC; andorran Andorre AD; saint-marinais Saint-Marin SM; danois Danemark DK
norvégien Norvège NO; suédois Suède SE; finlandais Finlande FI; islandais Islande IS; estonien Estonie EE; letton:lettone Lettonie LV
lituanien Lituanie LT; tchèque République_tchèque CZ; slovaque Slovaquie SK; hongrois Hongrie HU; roumain Roumanie RO
bulgare Bulgarie BG; serbe Serbie RS; croate Croatie HR; slovène Slovénie SI; bosnien Bosnie-Herzégovine BA
bosniaque Bosnie-Herzégovine BA; monténégrin Monténégro ME; macédonien Macédoine_du_Nord MK; albanais Albanie AL; kosovar Kosovo XK
américain États-Unis US; états-unien États-Unis US; canadien Canada CA; mexicain Mexique MX; guatémaltèque Guatemala GT
hondurien Honduras HN; salvadorien El_Salvador SV; nicaraguayen Nicaragua NI; costaricain Costa_Rica CR; panaméen Panama PA
cubain Cuba CU; jamaïcain Jamaïque JM; haïtien Haïti HT; colombien Colombie CO; vénézuélien Venezuela VE; équatorien Équateur EC
péruvien Pérou PE; bolivien Bolivie BO; brésilien Brésil BR; paraguayen Paraguay PY; uruguayen Uruguay UY; argentin Argentine AR
chilien Chili CL; guyanien Guyana GY; surinamais Suriname SR; malien Mali ML; nigérien Niger NE; tchadien Tchad TD
burkinabé:burkinabée Burkina_Faso BF; burkinabè:burkinabè Burkina_Faso BF; sénégalais Sénégal SN; gambien Gambie GM; guinéen Guinée GN
bissau-guinéen Guinée-Bissau GW; sierra-léonais Sierra_Leone SL; libérien Libéria LR; ivoirien Côte_d'Ivoire CI; ghanéen Ghana GH
togolais Togo TG; béninois Bénin BJ; nigérian:nigériane Nigeria NG; camerounais Cameroun CM; centrafricain République_centrafricaine CF
équato-guinéen Guinée_équatoriale GQ; gabonais Gabon GA; congolais République_démocratique_du_Congo CD; angolais Angola AO
zambien Zambie ZM; zimbabwéen Zimbabwe ZW; malawite Malawi MW; mozambicain Mozambique MZ; botswanais Botswana BW
namibien Namibie NA; sud-africain Afrique_du_Sud ZA; malgache Madagascar MG; mauricien Maurice MU; seychellois Seychelles SC
comorien Comores KM; tanzanien Tanzanie TZ; kényan:kényane Kenya KE; ougandais Ouganda UG; rwandais Rwanda RW; burundais Burundi BI
éthiopien Éthiopie ET; érythréen Érythrée ER; djiboutien Djibouti DJ; somalien Somalie SO; cap-verdien Cap-Vert CV
australien Australie AU; néo-zélandais Nouvelle-Zélande NZ; fidjien Fidji FJ; soviétique Union_soviétique SU
yougoslave Yougoslavie YU; africain Afrique -; européen Europe -; asiatique Asie -; sahélien Sahel -; maghrébin Maghreb -
moyen-oriental:moyen-orientale Moyen-Orient -; nord-africain Afrique_du_Nord -; ouest-africain West_Africa -
latino-américain Latin_America -; scandinave Scandinavia -; kurde Kurdistan -; caucasien Caucasus -; gazaoui:gazaouie bande_de_Gaza PS
sibérien Sibérie RU; kabyle Kabylie DZ; parisien Paris FR; londonien London GB
dominicain République_dominicaine DO weak; coréen Corée_du_Sud KR; basque Basque_Country ES weak
`;

export const demonymForms: readonly DemonymForm[] = states
  .split(/[;\n]/u)
  .filter((row) => row.trim() !== "")
  .map((row) => {
    const [stem = "", place = "", country, weak] = row.trim().split(" ");
    const [masculine = "", feminine] = stem.split(":");
    return formsOf({
      stem: masculine,
      place: place.replaceAll("_", " "),
      ...(feminine === undefined ? {} : { feminine }),
      ...(country === undefined || country === "-" ? {} : { country }),
      ...(weak === undefined ? {} : { weak: true as const }),
    });
  });

/** The masculine and feminine, singular and plural: libyen, libyenne, libyens, libyennes; français, française, françaises. */
function formsOf({ stem, feminine, ...rest }: Stem): DemonymForm {
  const she = feminine ?? feminineOf(stem);
  const plural = stem.endsWith("al") ? `${stem.slice(0, -1)}ux` : /[sxz]$/u.test(stem) ? stem : `${stem}s`;
  return { forms: [...new Set([stem, she, plural, `${she}s`])], ...rest };
}

function feminineOf(stem: string): string {
  if (stem.endsWith("e")) return stem;
  return /en$/u.test(stem) ? `${stem}ne` : `${stem}e`;
}
