import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";
import { sharedAvailable, sharedPath } from "../shared-data.ts";

describe("the language of a text", () => {
  test.each([
    ["en", "The president arrived in Paris on Monday."],
    ["fr", "Le président est arrivé à Paris lundi dans la matinée."],
    ["en", "On a bus in Nice, a man said that he was content."],
    ["fr", "Un bus et un train sont entrés en collision, selon un témoin."],
    ["en", "LIBYA SEALS BORDER WITH EGYPT"],
    ["fr", "L'ALGÉRIE RAPPELLE SON AMBASSADEUR EN FRANCE"],
    ["fr", "Qu'est-ce que cela change pour les habitants d'Oran ?"],
    ["ar", "وصل الرئيس إلى باريس صباح الاثنين."],
  ])("%s: %s", (code, text) => expect(detectLanguage(text)).toBe(code));

  test("French names in an English text leave it English", () => {
    const text =
      "Jean-Pierre Le Pen of La Roche-sur-Yon told Le Monde and Le Figaro that the Banque de France and the Crédit agricole had been wrong about the economy of the Côte d'Ivoire.";
    expect(detectLanguage(text)).toBe("en");
  });

  test("English names in a French text leave it French", () => {
    const text =
      "Selon le New York Times et le Washington Post, la Bank of England et la House of Commons ont été informées par Downing Street avant que The Guardian ne publie les documents.";
    expect(detectLanguage(text)).toBe("fr");
  });

  test.each([
    [
      "Spanish",
      "El ministro de Defensa de España llegó este martes a la capital para hablar con sus colegas de la situación en el sur del país, según un comunicado del Gobierno que fue publicado por la mañana.",
    ],
    [
      "Italian",
      "Il ministro della Difesa è arrivato nella capitale per parlare con i suoi colleghi della situazione nel sud del paese, ha detto un portavoce del governo che non ha voluto dire di più ai giornalisti.",
    ],
    [
      "Portuguese",
      "O ministro da Defesa chegou à capital para falar com os seus colegas sobre a situação no sul do país, disse um porta-voz do governo que não quis dizer mais aos jornalistas durante a manhã.",
    ],
  ])("%s has no folder and is none of ours", (_, text) => expect(detectLanguage(text)).toBe("und"));

  test.skipIf(!sharedAvailable)("what the BBC writes is English", () => {
    const folder = sharedPath("corpora", "raw-bbc-en");
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) expect(detectLanguage(readFileSync(`${folder}/${file}`, "utf8")), file).toBe("en");
  });
});
