#!/usr/bin/env node
// How near the places that a run finds lie to the right ones: accuracy@161km over articles with GeoNames marks.
//   node tests/quality/toponyms.mjs ARTICLES.jsonl LISTS [--faults]
// A toponym is found when a place mention with an entity overlaps it; it is right within 161 km (100 miles) of its mark, or
// where it is the same GeoNames place, state or province: sources put the centre of a large country far apart.
import { readFileSync } from "node:fs";
import { annotate, knowledgeOf, loadGazetteer, readRecord } from "../../dist/index.js";

const [articles, lists, faults] = process.argv.slice(2);
const { gazetteer } = await loadGazetteer([lists]);
const knowledge = knowledgeOf(gazetteer, { discover: "off" });
const rate = { marks: 0, found: 0, near: 0 };
for (const line of readFileSync(articles, "utf8").trim().split("\n")) {
  const gold = JSON.parse(line);
  const article = annotate(readRecord({ id: gold.id, text: gold.text }, gold.id), knowledge);
  for (const mark of gold.entities) {
    rate.marks++;
    const hit = article.mentions.find(
      ({ start, end, entity, type }) => type === "place" && entity !== null && start < mark.end && mark.start < end,
    );
    if (hit === undefined) continue;
    const entry = gazetteer.entryOf(hit.entity);
    const place = entry?.extra.place;
    const same = isSame(entry, mark);
    if (place?.lat === undefined && !same) continue;
    rate.found++;
    const km = same ? 0 : distance(place, mark);
    if (km <= 161) rate.near++;
    else if (faults)
      console.log(
        `${gold.id}:${mark.start} ${mark.text} -> ${hit.entity}, ${Math.round(km)} km from ${mark.gazName} (${mark.country}): ${gold.text.slice(mark.start - 40, mark.end + 40).replaceAll("\n", " ")}`,
      );
  }
}
console.log(
  `${rate.marks} toponyms, ${rate.found} found, ${rate.near} within 161 km: accuracy@161km ${(rate.near / rate.found).toFixed(3)} of those found, ${(rate.near / rate.marks).toFixed(3)} of all`,
);

/** The same GeoNames id, or an area of the same name and country. */
function isSame(entry, mark) {
  if (entry?.extra.refs?.geonames === String(mark.geonameid)) return true;
  if (mark.fclass !== "A" || !["country", "admin1", "territory"].includes(entry?.kind)) return false;
  const names = entry.names.map(({ text }) => text);
  return entry.kind === "country" ? names.includes(mark.country) && mark.fcode.startsWith("PCL") : names.includes(mark.gazName);
}

/** Great-circle distance in km by the haversine formula. */
function distance(a, b) {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
