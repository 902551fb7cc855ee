/** Whether a generated name, by the rule that made it, is a part of a person's full name. */
export function isPart(generated: string | null): boolean {
  return generated === "family-name" || generated === "given-name";
}
