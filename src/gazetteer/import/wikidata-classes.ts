import type { TypeMapping } from "./import-format.ts";

/**
 * Classes of Wikidata (values of P31, "instance of") that are read, with our type and kind. An item of several classes
 * takes the first that stands here. Written by us from the pages of these items.
 */
const rows: readonly (readonly [TypeMapping["type"], string, string])[] = [
  // human
  ["person", "", "Q5"],
  // country, sovereign state, island country; then dependent territory, territory
  ["place", "country", "Q6256 Q3624078 Q112099"],
  ["place", "territory", "Q161243 Q4835091"],
  ["place", "continent", "Q5107"],
  // capital city
  ["place", "capital", "Q5119"],
  // city, big city, million city, megacity, metropolis, city or town, city of the United States
  ["place", "city", "Q515 Q1549591 Q1637706 Q174844 Q200250 Q7930989 Q1093829"],
  ["place", "town", "Q3957"],
  // village, hamlet
  ["place", "village", "Q532 Q5084"],
  // neighbourhood, quarter, suburb
  ["place", "district", "Q123705 Q2983893 Q188509"],
  // first-level division, state of the United States, state of Germany
  ["place", "admin1", "Q10864048 Q35657 Q1221156"],
  // municipality, commune of France, comune of Italy, municipality of Germany, human settlement
  ["place", "town", "Q15284 Q484170 Q747074 Q262166 Q486972"],
  // second-level division, administrative territorial entity, geographic region, peninsula, valley
  ["place", "region", "Q13220204 Q56061 Q82794 Q34763 Q39816"],
  // sea, ocean, bay, gulf
  ["place", "sea", "Q165 Q9430 Q39594 Q1322134"],
  ["place", "strait", "Q37901"],
  ["place", "lake", "Q23397"],
  ["place", "river", "Q4022"],
  ["place", "canal", "Q12284"],
  // island, archipelago
  ["place", "island", "Q23442 Q33837"],
  // mountain, mountain range
  ["place", "mountain", "Q8502 Q46831"],
  ["place", "desert", "Q8514"],
  ["place", "oasis", "Q43742"],
  // airport, international airport
  ["place", "airport", "Q1248784 Q644371"],
  // military base, air base
  ["place", "base", "Q245016 Q695850"],
  ["place", "port", "Q44782"],
  ["organization", "party", "Q7278"],
  ["organization", "ministry", "Q192350"],
  // parliament, legislature
  ["organization", "parliament", "Q35749 Q11204"],
  ["organization", "central-bank", "Q66344"],
  ["organization", "bank", "Q22687"],
  // newspaper, daily newspaper, magazine
  ["organization", "newspaper", "Q11032 Q1110794 Q41298"],
  ["organization", "news-agency", "Q192283"],
  // broadcaster, television station, television channel, radio station
  ["organization", "broadcaster", "Q15265344 Q1616075 Q2001305 Q14350"],
  // university, public university, private university, research university
  ["organization", "university", "Q3918 Q875538 Q902104 Q15936437"],
  ["organization", "research", "Q31855"],
  // army, armed forces
  ["organization", "army", "Q37726 Q772547"],
  // armed organization, terrorist organization
  ["organization", "armed-group", "Q17149090 Q17127659"],
  // international organization, intergovernmental organization
  ["organization", "international", "Q484652 Q245065"],
  // non-governmental organization, charitable organization
  ["organization", "aid", "Q79913 Q708676"],
  ["organization", "court", "Q41487"],
  // association football club, sports club, national association football team
  ["organization", "club", "Q476028 Q847017 Q6979593"],
  ["organization", "government", "Q7188"],
  // business, company, public company, enterprise, multinational, state-owned enterprise, airline, telecommunications company
  ["organization", "company", "Q4830453 Q783794 Q891723 Q6881511 Q161726 Q270791 Q46970 Q2401749"],
  // government agency, government organization, nonprofit organization, political organization, association, foundation
  ["organization", "", "Q327333 Q2659904 Q163740 Q7210356 Q15911314 Q157031 Q176799 Q43229"],
];

/** What each listed class stands for, by its number, in the order of precedence. */
export const wikidataClasses: ReadonlyMap<number, TypeMapping> = new Map(
  rows.flatMap(([type, kind, ids]) =>
    ids.split(" ").map((id) => [Number(id.slice(1)), kind === "" ? { type } : { type, kind }] as const),
  ),
);
