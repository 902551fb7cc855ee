/**
 * Words that are no part of a name although a sentence or headline may begin with them. The articles and de, du, des are
 * not here: they are parts of names (Charles de Gaulle, Le Caire, La Haye).
 */
export const functionWords: readonly string[] = `
un une au aux à et ou où or ni car mais donc puis en dans sur sous par pour avec sans chez vers entre contre depuis
pendant durant avant après dès hors outre malgré selon parmi envers voici voilà devant derrière jusque jusqu jusqu'à
jusqu'au jusqu'aux lors alors ainsi aussi aussitôt autant autour auprès afin ailleurs davantage
je tu il elle on nous vous ils elles te se lui leur leurs eux moi toi soi y ce cet cette ces ceci cela ça celui
ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos
qui que quoi dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quel quelle
quels quelles quand comment pourquoi combien comme si lorsque puisque quoique parce tandis
ne pas plus moins très trop peu beaucoup assez bien mal mieux encore déjà toujours jamais souvent parfois bientôt enfin
ensuite cependant pourtant toutefois néanmoins notamment surtout également seulement presque plutôt environ hier
aujourd'hui demain ici là-bas maintenant désormais récemment actuellement finalement effectivement certes même mêmes
tout toute tous toutes autre autres aucun aucune chaque plusieurs certains certaines certain certaine quelque quelques
tel telle tels telles personne rien nul nulle chacun chacune quiconque
est sont était étaient être été étant sera seront serait seraient fut furent soit suis es êtes sommes
a ont avait avaient avoir eu ayant aura auront aurait auraient eut ai as avons avez ait aient
fait faire font faisait fera va vont aller peut peuvent pouvait pourrait pourraient pouvoir doit doivent devait devrait
devraient veut veulent
dit déclaré déclare affirmé affirme annoncé annonce indiqué indique ajouté ajoute estimé estime expliqué explique précisé
précise souligné souligne assuré assure rappelé rappelle
c'est c'était n'est n'a n'ont n'était qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une d'un d'une d'autres s'est s'était
j'ai l'on l'un l'une d'abord d'ici
deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
soixante cent cents mille million millions milliard milliards premier première premiers premières
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
samedi dimanche jour jours semaine semaines mois an ans année années heure heures matin soir
nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite dernier dernière derniers dernières prochain
prochaine
`
  .trim()
  .split(/\s+/u);

/** Words before a period that does not end the sentence. Only such as are no words of English, as one list serves a text. */
// biome-ignore format: several words a line
export const abbreviations: readonly string[] = [
  "M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Mgr", "Dr", "Drs", "Pr", "Prs", "St", "Ste", "Cie", "Sté", "Cdt", "Cne", "Lt", "Gal",
  "Bd", "Bld", "av", "pl", "cf", "etc", "p", "pp", "vol", "tél", "janv", "févr", "juill", "sept", "oct", "nov", "déc",
  "hab", "apr", "J.-C", "c.-à-d", "N.D.L.R", "ndlr",
];

/** Verbs that report what somebody said or did; the speaker stands beside them: a déclaré M. Macron. */
export const reportingVerbs: readonly string[] = `
dit disait déclaré déclare déclarait affirmé affirme affirmait annoncé annonce annonçait indiqué indique indiquait ajouté ajoute
ajoutait estimé estime estimait expliqué explique expliquait précisé précise précisait souligné souligne soulignait assuré assure
assurait rappelé rappelle rappelait confirmé confirme répondu répond dénoncé dénonce accusé accuse averti avertit promis promet
réagi réagit regretté regrette salué salue reconnu reconnaît écrit lancé lance martelé martèle insisté insiste jugé juge poursuivi
poursuit conclu conclut raconté raconte témoigné témoigne demandé demande appelé appelle rencontré rencontre reçu reçoit nommé
`
  .trim()
  .split(/\s+/u);
