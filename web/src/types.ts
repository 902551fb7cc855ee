import type { EntityType } from "../../src/model/entry.ts";

/** The types in the order the page shows them. Not taken from the model's list, which would bring the schemas along. */
export const entityTypes: readonly EntityType[] = ["person", "place", "organization"];
