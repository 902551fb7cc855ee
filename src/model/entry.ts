import * as z from "zod";

export const entityTypes = ["person", "place", "organization"] as const;
/** The three kinds of entity this project knows. */
export type EntityType = (typeof entityTypes)[number];

export const strengths = ["strong", "weak"] as const;
/** A `weak` name (shared, or also a common word) counts only with evidence; a `strong` one counts by itself. */
export type Strength = (typeof strengths)[number];

const labels = z.record(z.string(), z.string().min(1));

export const nameSchema = z.union([
  z.string().min(1),
  z.looseObject({
    text: z.string().min(1),
    lang: z.string().optional(),
    strength: z.enum(strengths).optional(),
  }),
]);

export const placeSchema = z.looseObject({
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  population: z.number().min(0).optional(),
  kind: z.string().optional(),
});

/** One line of a gazetteer list (`*.jsonl`). Unknown keys are kept. */
export const entrySchema = z
  .looseObject({
    id: z.string().min(1).describe("Any string, unique over all lists."),
    type: z.enum(entityTypes),
    labels: labels.optional().describe("Display names by language code."),
    names: z.array(nameSchema).optional().describe("Other spellings."),
    country: z.string().optional().describe("ISO 3166-1 alpha-2."),
    kind: z.string().optional().describe("Kind of organization, such as newspaper."),
    gender: z.enum(["m", "f"]).optional().describe("Of a person, to agree with titles."),
    refs: z.record(z.string(), z.string()).optional().describe("Ids elsewhere, such as wikidata."),
    prominence: z.number().min(0).max(1).optional().describe("0 obscure to 1 known everywhere."),
    place: placeSchema.optional(),
    source: z.string().optional(),
  })
  .refine((entry) => Object.keys(entry.labels ?? {}).length + (entry.names ?? []).length > 0, {
    message: "an entry needs at least one label or name",
    path: ["labels"],
  })
  .refine((entry) => entry.place === undefined || entry.type === "place", {
    message: "only a place may carry the key place",
    path: ["place"],
  })
  // The published JSON Schema says in its own words what the two refinements above say.
  .meta({
    description: "One entry of a gazetteer list: an entity with its names.",
    anyOf: [
      { required: ["labels"], properties: { labels: { type: "object", minProperties: 1 } } },
      { required: ["names"], properties: { names: { type: "array", minItems: 1 } } },
    ],
    if: { required: ["place"] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword; nothing awaits this object.
    then: { properties: { type: { const: "place" } } },
  });

/** An entry as a list gives it. */
export type EntryRow = z.infer<typeof entrySchema>;

/** One spelling of an entity. `generated` names the rule that made it, `null` when a list has it. */
export interface Name {
  readonly text: string;
  readonly lang: string | null;
  readonly strength: Strength;
  readonly generated: string | null;
}

/** An entry of the gazetteer after validation and merging: an entity with all its listed names. */
export interface Entry {
  readonly id: string;
  readonly type: EntityType;
  readonly labels: Readonly<Record<string, string>>;
  readonly names: readonly Name[];
  readonly country: string | null;
  /** Of a place (`city`, `capital`…) or an organization (`newspaper`, `ministry`…). */
  readonly kind: string | null;
  readonly gender: "m" | "f" | null;
  readonly prominence: number | null;
  readonly population: number | null;
  /** Every other key of the row, handed on untouched (`refs`, `place`, `role`…). */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Where a place lies, in degrees of latitude and longitude; null where its list does not say both. */
export function positionOf({ extra }: Entry): { readonly lat: number; readonly lon: number } | null {
  const { lat, lon } = (extra.place ?? {}) as { readonly lat?: number; readonly lon?: number };
  return lat === undefined || lon === undefined ? null : { lat, lon };
}
