/**
 * Tells how surely a word is an ordinary one from two lists of folded words, white space between them: 1 for a word of
 * `surely`, 0.7 for one of `often`, 0 for any other. `stems` takes off what the lists leave out.
 */
export function commonnessOf(
  surely: string,
  often: string,
  stems: (key: string) => readonly string[] = (key) => [key],
): (key: string) => number {
  // Some ten thousand words are taken apart only where a first article asks.
  let grades: ReadonlyMap<string, number> | undefined;
  return (key) => {
    grades ??= new Map([...words(often, 0.7), ...words(surely, 1)]);
    for (const stem of stems(key)) {
      const grade = grades.get(stem);
      if (grade !== undefined) return grade;
    }
    return 0;
  };
}

function words(packed: string, grade: number): [string, number][] {
  return packed
    .trim()
    .split(/\s+/u)
    .map((word) => [word, grade]);
}
