/** Everything that XML 1.0 does not allow in a document, not even as a character reference; unpaired surrogates too. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters with a meaning in XML, and white space that a reader would change to spaces in an attribute. */
const special = /[&<>"'\t\n\r]/g;

/** Takes what XML 1.0 forbids out of a text: each such character becomes U+FFFD. */
export function legalXml(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

/** A text as it stands in XML, in an element or between quotes in an attribute. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
