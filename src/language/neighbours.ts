/**
 * Function words of Spanish, Italian, Portuguese, Catalan and Romanian, which would pass for French or English by the
 * words they share with these. What French shares (de, la, que, en) is not here.
 */
export const neighbours: readonly (readonly string[])[] = [
  `el los las del por con no una su para al lo como mas o pero sus ha sin sobre este ya cuando todo esta ser dos tambien fue
   habia era muy anos hasta desde esto contra`,
  `di e che il per in una del non con i da dei al della ha sono piu nel alla come anche lo ma gli delle nella su dal ai o
   degli alle era stato dalla sua nei loro suo essere questo questa ed`,
  `o e do da em um para com nao uma os no na por mais dos como mas ao ele das seu sua quando muito ja eu tambem so pelo pela
   ate isso ela era depois sem mesmo aos seus quem nas foi sao este`,
  `i el els del per una amb no al com ha mes dels o pel ser fins aquest aquesta als dins`,
  `in si cu o nu este pe din care ca mai pentru au fost fi lui prin sau dar dupa ale al`,
].map((words) => words.split(/\s+/u));
