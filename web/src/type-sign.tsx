import type { EntityType } from "../../src/model/entry.ts";
import { typeNames } from "./wording.ts";

/** The small shape that tells a type without colour. Its name is spoken. */
export function TypeSign({ type }: { readonly type: EntityType }) {
  return <span class="sign" data-type={type} role="img" aria-label={typeNames[type]} title={typeNames[type]} />;
}
