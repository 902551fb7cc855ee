/** The names under which records (JSON, CSV columns) hold what an article is made of. */
export interface FieldNames {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
}

export const defaultFieldNames: FieldNames = {
  id: "id",
  text: "text",
  title: "title",
  date: "publishedOn",
  language: "language",
};

/**
 * A record with its fields under our own names; other fields are left out. A name with dots (`_source.body`) goes into
 * nested records where no field bears the whole of it. A number counts as its digits, an empty or null field as none. A
 * value that is no record is given back as it is.
 */
export function withOurNames(value: unknown, fields: FieldNames): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const named = {
    id: asText(fieldOf(value, fields.id)),
    text: fieldOf(value, fields.text),
    title: asText(fieldOf(value, fields.title)),
    publishedOn: asText(fieldOf(value, fields.date)),
    language: asText(fieldOf(value, fields.language)),
  };
  return Object.fromEntries(Object.entries(named).filter(([, one]) => one !== undefined && one !== null));
}

function asText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  return value === "" ? undefined : value;
}

function fieldOf(value: object, name: string): unknown {
  if (Object.hasOwn(value, name)) return (value as Record<string, unknown>)[name];
  let inner: unknown = value;
  for (const part of name.split(".")) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, part)) return undefined;
    inner = (inner as Record<string, unknown>)[part];
  }
  return inner;
}
