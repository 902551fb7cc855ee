/** Rules by which a walk leaves entries out, as git reads those of `.gitignore`; places are relative to the walk's folder. */
export interface IgnoreRules {
  ignores(place: string, kind: "file" | "folder"): boolean;
}

/** The file whose lines are rules for the folder it lies in and those below. */
export const ignoreFile = ".comentionignore";

export const noRules: IgnoreRules = { ignores: () => false };

/** Paths after which rules are made afresh: the library remembers every one it was asked of. */
const askedOnce = 10_000;

/**
 * Rules of a folder at `place`, one a line, on top of others: where several speak of an entry the last line does, and the
 * lines of a folder further down before those above it. The rules of git: https://git-scm.com/docs/gitignore
 */
export async function addRules(lines: string, place: string, above: IgnoreRules): Promise<IgnoreRules> {
  const { default: ignore } = await import("ignore");
  const made = () => ignore({ ignorecase: false, allowRelativePaths: true }).add(lines.replace(/^\ufeff/, ""));
  const from = place === "" ? 0 : place.length + 1;
  let rules = made();
  let asked = 0;
  return {
    ignores(entry, kind) {
      if (++asked % askedOnce === 0) rules = made();
      const { ignored, unignored } = rules.test(`${entry.slice(from)}${kind === "folder" ? "/" : ""}`);
      return ignored || (!unignored && above.ignores(entry, kind));
    },
  };
}
