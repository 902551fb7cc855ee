import { type Model, readModel } from "./model.ts";
import { Tagger } from "./tagger.ts";

/** The bytes of a model file by language code, as the package ships them. */
export type ModelBytes = ReadonlyMap<string, Uint8Array>;

/**
 * The taggers of the languages that have a model. A model is unpacked when the first article of its language asks for
 * it; a language without one has none, and rules look for its names.
 */
export class Models {
  private readonly bytes: ModelBytes;
  private readonly made = new Map<string, Tagger>();

  constructor(bytes: ModelBytes = new Map()) {
    this.bytes = bytes;
  }

  /** The bytes by language, for another thread. */
  all(): ModelBytes {
    return this.bytes;
  }

  taggerOf(language: string): Tagger | null {
    const made = this.made.get(language);
    if (made !== undefined) return made;
    const bytes = this.bytes.get(language);
    if (bytes === undefined) return null;
    const model: Model = readModel(bytes);
    const tagger = new Tagger(model);
    this.made.set(language, tagger);
    return tagger;
  }
}
