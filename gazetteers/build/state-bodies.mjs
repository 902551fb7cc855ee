/**
 * Makes gazetteers/organizations/generated/state-bodies.jsonl: ministries and other bodies of states by head word, field
 * and state, in the forms newspapers use (وزارة الدفاع الليبية, وزارة الدفاع في ليبيا; Libyan Ministry of Defence, Ministry
 * of Defence of Libya). A body that a list written by hand has already keeps that list's id, so the two rows merge; a name
 * that such a list marks weak, or gives to another body of the state, is left to it.
 *
 * Run it after `npm run build:code`:  node gazetteers/build/state-bodies.mjs
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ambiguousNisba, bodies, fields, monarchies, only, states, withEveryField, wordsOf } from "./state-body-tables.mjs";

const gazetteers = fileURLToPath(new URL("..", import.meta.url));

/** The file's text, from what the language forms and the other lists know. Deterministic: no clock, no locale. */
export function stateBodies({ nisbaStems, demonymForms, foldName, countries, organizations }) {
  const listed = listedNames(organizations, foldName);
  const rows = [];
  const taken = new Set();
  for (const country of states(countries)) {
    const words = wordsOf(country, nisbaStems, demonymForms);
    const full = withEveryField.has(country.country);
    for (const [field, row] of Object.entries(fields)) {
      if (!(full || row.main) || only[country.country]?.includes(field) === false) continue;
      rows.push(ministry(field, row, country, words));
    }
    for (const [body, row] of Object.entries(bodies)) {
      if (!(full || row.main)) continue;
      if (row.of?.includes(country.country) === false) continue;
      if (row.royal !== undefined && row.royal !== monarchies.has(country.country)) continue;
      rows.push(stateBody(body, row, country, words));
    }
  }
  return rows
    .filter((row) => Object.values(row.labels).every((label) => label !== undefined))
    .map((row) => withListed(row, listed, foldName))
    .filter((row) => row !== null && !taken.has(row.id) && taken.add(row.id))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}

function ministry(field, { ar, en, short, prominence = 0.4 }, { id, country, labels }, { feminine, adjective }) {
  const heads = country === "US" ? ["Department"] : ["Ministry"];
  const arabic = ar.flatMap((word) => [
    ...feminine.map((nisba) => `وزارة ${word} ${nisba}`),
    ...(country === "US" ? [] : [`وزارة ${word} في ${labels.ar}`]),
    ...(short === word ? feminine.map((nisba) => `${word} ${nisba}`) : []),
  ]);
  const english = en.flatMap(({ of, before }) =>
    heads.flatMap((head) => [
      ...adjective.map((word) => `${word} ${head} of ${of}`),
      ...(country === "US" ? [] : [`${head} of ${of} of ${labels.en}`]),
      ...(before === undefined ? [] : adjective.map((word) => `${word} ${before} ${head}`)),
    ]),
  );
  // Elsewhere the bare name follows from the nisba or demonym; "US" is no demonym.
  const bare =
    country === "US" ? en.flatMap(({ of, before }) => [`Department of ${of}`, ...(before ? [`${before} Department`] : [])]) : [];
  return rowOf(`ministry-of-${field}-${id}`, { kind: "ministry", field, country, prominence }, arabic, english, bare);
}

function stateBody(body, { kind, ar, en, bare = [], prominence = 0.4, named = () => [] }, { id, country, labels }, words) {
  const arabic = ar.flatMap(([gender, form]) =>
    form.includes("{nisba}")
      ? words[gender].map((nisba) => form.replace("{nisba}", nisba))
      : [form.replace("{country}", labels.ar)],
  );
  const english = en.flatMap((form) =>
    form.includes("{adjective}")
      ? words.adjective.map((word) => form.replace("{adjective}", word))
      : [form.replace("{country}", labels.en)],
  );
  return rowOf(`${body}-${id}`, { kind, country, prominence }, [...arabic, ...named(country)], english, bare);
}

function rowOf(id, rest, arabic, english, bare) {
  const [ar, ...moreArabic] = [...new Set(arabic)];
  const [en, ...moreEnglish] = [...new Set(english)];
  const doubtful = ambiguousNisba.has(rest.country) ? [ar, ...moreArabic].filter((text) => text?.split(" ").length === 2) : [];
  const weak = [...new Set([...doubtful, ...bare])].map((text) => ({ text, strength: "weak" }));
  return {
    id,
    type: "organization",
    labels: { ar, en },
    names: [...moreArabic.filter((text) => !doubtful.includes(text)), ...moreEnglish, ...weak],
    ...rest,
    source: "generated",
  };
}

/** What the lists written by hand say: strong names and weak ones by country and folded name, and bodies by kind. */
function listedNames(organizations, foldName) {
  const strong = new Map();
  const weak = new Map();
  const byKind = new Map();
  const put = (map, key, id) => map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const { id, labels = {}, names = [], country, kind } of organizations) {
    const weakKeys = new Set(names.filter((name) => name.strength === "weak").map((name) => foldName(name.text)));
    for (const text of [...Object.values(labels), ...names.map((name) => name.text ?? name)]) {
      const key = foldName(text);
      put(weakKeys.has(key) ? weak : strong, `${country} ${key}`, id);
    }
    put(byKind, `${country} ${kind}`, id);
  }
  return { strong, weak, byKind };
}

/** Kinds of which a state has one, so that the listed one is it. */
const single = new Set(["central-bank", "presidency"]);

/** The row under the id of the listed body that bears one of its names, without names that are another's; null if none is left. */
function withListed(row, { strong, weak, byKind }, foldName) {
  const [labels, names] = [Object.values(row.labels), row.names];
  const texts = [...labels, ...names.filter((name) => typeof name === "string")];
  const owners = new Set(texts.flatMap((text) => [...(strong.get(`${row.country} ${foldName(text)}`) ?? [])]));
  const peers = single.has(row.kind) ? (byKind.get(`${row.country} ${row.kind}`) ?? new Set()) : new Set();
  const id = [...owners][0] ?? (peers.size === 1 ? [...peers][0] : row.id);
  const free = (text) =>
    [strong, weak].every((map) => [...(map.get(`${row.country} ${foldName(text)}`) ?? [])].every((owner) => owner === id));
  const kept = names.filter((name) => typeof name !== "string" || free(name));
  if (id !== row.id) {
    const spare = labels.filter(free);
    return { id, type: row.type, names: [...spare, ...kept], country: row.country, ...(row.field ? { field: row.field } : {}) };
  }
  return labels.every(free) ? { ...row, names: kept } : null;
}

function readRows(folder) {
  return readdirSync(`${gazetteers}${folder}`)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(`${gazetteers}${folder}/${name}`, "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** The lists it reads: countries, and the organizations written by hand (those of the folder itself). */
export function listsOnDisk() {
  return {
    countries: readRows("places").filter(({ place }) => place?.kind === "country"),
    organizations: readRows("organizations"),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = new URL("../../dist/language/", import.meta.url);
  const { nisbaStems } = await import(new URL("ar/nisba-stems.js", dist));
  const { demonymForms } = await import(new URL("en/demonym-forms.js", dist));
  const { foldName } = await import(new URL("words.js", dist));
  const text = stateBodies({ nisbaStems, demonymForms, foldName, ...listsOnDisk() });
  mkdirSync(`${gazetteers}organizations/generated`, { recursive: true });
  writeFileSync(`${gazetteers}organizations/generated/state-bodies.jsonl`, text);
  process.stderr.write(`${text.split("\n").length - 1} bodies, ${text.length} characters\n`);
}
