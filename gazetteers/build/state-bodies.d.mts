import type { DemonymForm, NisbaStem } from "../../src/language/language.ts";

interface Lists {
  readonly countries: readonly object[];
  readonly organizations: readonly object[];
}

interface Forms {
  readonly nisbaStems: readonly NisbaStem[];
  readonly demonymForms: readonly DemonymForm[];
  readonly foldName: (name: string) => string;
}

export function stateBodies(input: Lists & Forms): string;
export function listsOnDisk(): Lists;
