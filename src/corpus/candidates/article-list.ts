/**
 * Article numbers in ascending order, as the differences between them in seven bits a byte: two or three bytes an article,
 * where millions of names each stand in some.
 */
export class ArticleList implements Iterable<number> {
  #bytes = new Uint8Array(4);
  #end = 0;
  #last = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a number that is not below the last one; the last one again adds nothing. */
  add(article: number): void {
    if (this.#size > 0 && article === this.#last) return;
    if (article < this.#last) throw new Error(`Article ${article} comes after article ${this.#last}.`);
    let difference = article - this.#last;
    if (this.#end + 5 > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(8, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (; difference > 127; difference = Math.floor(difference / 128)) this.#bytes[this.#end++] = (difference % 128) + 128;
    this.#bytes[this.#end++] = difference;
    this.#last = article;
    this.#size++;
  }

  *[Symbol.iterator](): Iterator<number> {
    let number = 0;
    for (let at = 0; at < this.#end; ) {
      let unit = 1;
      for (;;) {
        const byte = this.#bytes[at++] as number;
        number += (byte % 128) * unit;
        if (byte < 128) break;
        unit *= 128;
      }
      yield number;
    }
  }
}
