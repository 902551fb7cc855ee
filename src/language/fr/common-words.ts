/**
 * French words, folded, that a sentence or headline may begin with and that are no names, written by hand: nouns, adjectives and
 * adverbs in the singular, verbs in the infinitive. {@link stemsOf} takes off how they bend. Words that would make a
 * usual name by bending (franc: France, pari: Paris, rom: Rome) are left out.
 */
export const surelyCommon = `
abandon abandonner abattre abolir abonder abonne abord abordable aborder aboutir abri abriter absence absent absolu absorber
abstention abstrait absurde abus abuser accabler acceder acceleration accelerer accent accentuer accepter acces accessible
accident accompagner accomplir accord accorder accoucher accroitre accueil accueillir accumuler accusation accuse accuser
achat acheter acheteur achever acier acquerir acquisition acquitter acte acteur actif action actionnaire activement activite
actrice actualite actuel actuellement adapter addition adherer adhesion adjoint admettre administratif administration admirer
admission adolescent adopter adoption adresser adulte adversaire aerien aeroport affaiblir affaire affecter affichage affiche
afficher affirmation affirmer affluence affluer affreux affrontement affronter age agence agenda agent aggraver agir agitation
agression agricole agriculteur agriculture aide aider aigu ailleurs aimer aine ainsi air aire aise ajourner ajouter ajuster
alarme album alcool alerte alerter algue aliment alimentaire alimentation alimenter allee alleger aller alliance allie
allocation allocution allonger allouer allure alternatif alternative altitude amateur ambassade ambassadeur ambiance ambiant
ambitieux ambition ambulance ame amelioration ameliorer amenager amende amendement amener amer ami amical amitie amnistie
amorcer amour ample ampleur amputer amusant an analyse analyser analyste ancetre ancien ancrer ange angle angoisse animal
animateur animer annee anniversaire annonce annoncer annuel annuler anonyme antenne anticiper antique apaiser apercevoir
apologie apparaitre appareil apparemment apparence apparent apparition appartement appartenir appel appeler appetit applaudir
application appliquer apporter apprecier apprendre apprentissage approche approcher approfondir approprie approuver
approvisionner appui appuyer arbitre arbre arc architecte architecture archive argent argument arme armee armement armistice
arracher arrestation arret arrete arreter arriere arrivee arriver arrogant art article artificiel artisan artiste artistique
asile aspect assassin assassinat assassiner assaut assemblee asseoir assez assieger assiette assistance assister association
associer assumer assurance assurer atelier athlete atout atroce attaque attaquer atteindre atteinte attendre attendu attentat
attente attentif attention atterrir attirer attitude attraper attribuer aubaine aube auberge audace audience auditeur
augmentation augmenter aussi austerite auteur authentique auto automne autonome autonomie autorisation autoriser autoritaire
autorite autoroute autre avaler avance avancee avancer avant avantage avenir aventure avenue avertir avertissement aveu
aveugle avion avis avocat avortement avouer axe bac bagage bagarre baie bain baisse baisser bal balayer balcon balle ballon
ban banal bande bandit banlieue bannir banque banquet banquier bapteme bar barbare barrage barre barreau barriere bas base
baser basket bassin bataille bateau batiment batir baton battre beau bebe benefice beneficier benevole besoin betail beton
bible bibliotheque bien bientot biere bilan bilateral billet binaire biologique bizarre blague blamer blanc ble blesse blesser
blessure bleu bloc blocage blocus blog bloquer boire bois boite bombardement bombarder bombe bon bond bonheur bonjour bord
bordure borne bouche boucher boucle bouclier bouger bouleverser bourgeois bourse bout bouteille boutique boycott branche bras
brave bravo bref brevet bricolage brigade brillant briller brique briser bruit bruler brut brutal brutalement brutalite budget
budgetaire bulletin bureau bureaucratie bus but butin cabinet cable cacher cadavre cadeau cadet cadre cafe caisse calcul
calculer calendrier calme calmer camarade camera camion camp campagne campement canal cancer candidat candidature canon cap
capable capacite capitaine capital capitale capitaliste capituler captiver capture capturer car caractere caracteriser
caricature carnage carriere carte carton cas caserne casque casse casser catastrophe categorie cause causer caution cave ceder
ceinture celebration celebre celebrer celle cellule cendre cense censure centaine central centre cependant cercle ceremonie certain
certainement certitude cerveau cessation cesser chacun chaine chaise chaleur chaleureux chambre champ champion championnat
chance changement changer chanson chant chanter chanteur chaos chapeau chapitre char charbon charge charger charte chasse
chasser chasseur chat chaud chauffeur chaussure chef chemin chemise cher chercher chercheur cheval cheveu chien chiffre
chimique chirurgien choc choisir choix chomage chomeur choquer chose chretien chronique chute chuter cible cibler ciel
cigarette ciment cimetiere cinema circonscription circonstance circulation circuler citer citoyen citoyennete civil
civilisation clair clairement clan clandestin claque classe classement classer classique clause cle client climat climatique
clinique clore cloture cloturer club coalition coeur coin colere collaborateur collaboration collaborer collecte collecter
collectif collection collectivite college collegue collision colloque colonie colonne combat combattant combattre combiner
comedie comite commandant commande commandement commander commemorer commencer comment commentaire commenter commercant
commerce commercial commettre commissaire commissariat commission commun communautaire communaute commune communication
communique communiquer communiste compagnie compagnon comparaison comparaitre comparer compatriote compensation compenser
competence competent competition complaisance complement complet completement completer complexe complice complicite
compliquer complot comporter composer composition comprendre compris compromettre compromis compte compter concentration
concentrer concept concerner concert concertation concession concevoir conclure conclusion concours concret concretement
concurrence concurrent condamnation condamner condition conducteur conduire conduite conference confiance confidentiel confier
confirmation confirmer conflit confondre conforme confrere confronter confusion conge congres connaissance connaitre connu
conquerir conquete consacrer conscience conscient conseil conseiller consensus consentir consequence conservateur conserver
considerable consideration considerer consister consommateur consommation consommer conspiration constant constater constituer
constitution constitutionnel construction construire consulat consultation consulter contact contacter contagion contenir
content contenu contestation contester contexte continent continu continuer contourner contraindre contrainte contraire
contrat contre contrebande contribuer contribution controle controler controverse convaincre convenir convention conversation
convertir conviction convocation convoi convoquer cooperation cooperer coordination copie cordon corps correct correspondance
correspondant corriger corrompre corruption costume cote cou couche coucher couleur couloir coup coupable coupe couper couple
cour courage courageux courant courir couronne courrier cours course court cousin cout couteau couter coutume couvert
couverture couvrir craindre crainte crash createur creation credibilite credible credit creer creme creuser crier crime
criminel crise cristalliser critere critique critiquer croire croisiere croissance croitre croix cru cruaute cruel cuisine
cuisinier culpabilite culte cultiver culture culturel cure curieux curiosite cycle cynique danger dangereux danse danser date
dater davantage debarquer debat debattre debloquer debouche deboucher debout debut debuter deceder decembre decennie decent
deception decerner deces decevoir decharge dechet dechirer decider decisif decision declaration declarer declencher declin
decliner decollage decoller decor decouvert decouverte decouvrir decret decreter decrire decrocher decu dedier defaillance
defaire defaite defaut defendre defense defenseur defensif deferler defi defiance deficit defier defile defiler definir
definitif definition degager degat degradation degre dehors delai delegation delegue deliberer delicat delit delivrer demain
demande demander demanteler demarche demarrer dementi dementir demission demissionner democrate democratie democratique
demolir demonstration demontrer denoncer denonciation dent depart depasser depeche depecher dependance dependre depense
depenser deplacement deplacer deploiement deplorer deployer deporter deposer depot depression depute derailler derive dernier
derouler deroute derriere desaccord desarmement desastre descendre descente desert desertique desespoir deshonneur designer
desir desirer desordre desormais dessein dessin dessiner dessous destin destination destiner destituer destruction desunion
detail detaille detecter detenir detente detention detenu deterioration determinant determination determiner detourner detroit
detruire dette deuil deuxieme devaluation devancer devant developpement developper devenir deviner devise devoiler devoir
dialogue dictateur dictature dieu differemment difference differend different difficile difficilement difficulte diffuser
diffusion digne dignite dimanche dimension diminuer diminution diner diplomate diplomatie diplomatique diplome dire direct
directement directeur direction directive dirigeant diriger discours discrediter discret discrimination discussion discuter
disparaitre disparition dispenser disperser disponible disposer dispositif disposition dispute disputer dissident dissimuler
dissolution dissoudre distance distinct distinction distinguer distribuer distribution district divers diversite diviser
division divorce document dogme doigt domaine domestique domicile dominant domination dominer dommage don donateur donc donnee
donner dorenavant dormir dos dossier dot doter double doubler doucement douceur douleur douloureux doute douter douteux doux
douzaine dramatique drame drapeau dresser drogue droit droite drole du dur durable durablement durcir duree durer dynamique
eau echange echanger echapper echec echelle echouer eclairer eclat eclatement eclater ecole ecologie ecologique economie
economique economiste ecouter ecran ecraser ecrire ecrit ecriture ecrivain edifier editeur edition editorial education effacer
effectif effectivement effectuer effet efficace efficacite effondrement effondrer effort effrayer egal egalement egalite egard
eglise egoiste elaborer elan elargir elargissement electeur election electoral electricite electrique electronique element
elevage eleve elever eleveur eliminer elite eloge eloigner elu embargo embaucher embrasser emergence emerger emeute emigrer
eminent emission emmener emotion emouvoir empecher empire emploi employe employer employeur emporter emprisonner emprunt
emprunter encadrer enchainer encore encourager endettement endommager endroit energetique energie enerve enfance enfant enfer
enfermer enfin enflammer engagement engager engin enigme enjeu enlevement enlever ennemi ennui enorme enormement enquete
enqueter enqueteur enregistrement enregistrer enrichir enseignant enseignement enseigner ensemble ensuite entamer entendre
entente enterrement enterrer enthousiasme entier entierement entourage entourer entrainement entrainer entraver entree
entreprendre entrepreneur entreprise entrer entretenir entretien envahir enveloppe environ environnement envisager envoi
envoyer epais epargne epargner eparpiller epaule epidemie episode epoque epouse epouser epreuve eprouver epuiser equilibre
equipe equipement equiper equitable equivalent ere eriger erreur escalade escale espace espece esperer espion espionnage
espoir esprit essai essayer essence essentiel essentiellement essor estimation estimer etablir etablissement etage etape etat
etendre etendue eternel etoile etonnant etonner etrange etranger etre etroit etude etudiant etudier evacuation evacuer evader
evaluation evaluer evasion evenement eventuel eventuellement evidemment evidence evident eviter evoluer evolution evoquer
exact exactement exagerer examen examiner excellent exception exceptionnel exces excessif exciter exclu exclure exclusif
exclusion excuse executer executif execution exemplaire exemple exercer exercice exhorter exigence exiger exil exile existant
existence exister expansion expedition experience experimenter expert expertise explication expliquer exploit exploitation
exploiter exploser explosif explosion exportation exporter exposer exposition expres express expression exprimer expulser
expulsion extension exterieur extradition extraire extraordinaire extreme extremement extremisme extremiste fabrication
fabrique fabriquer face facher facile facilement faciliter facon facteur facture faible faiblesse faillir faillite faim faire
fait falloir fameux familial familier famille fantome farouche fatal fatigue faute faux faveur favorable favori favoriser
federal federation feliciter femme fenetre fer ferme fermement fermer fermeture ferroviaire fete feter feu feuille fiable
fiche fidele fidelite fier fierte figure figurer file filiale filiere fille film fils fin final finalement finance financement
financer financier finir firme fiscal fixe fixer flamme fleur fleuve flotte flou flux foi fois folie fonction fonctionnaire
fonctionnement fonctionner fond fondamental fondateur fondation fonder fonds football force forcer foret formation forme
formel former formidable formule formuler fort fortement fortune forum fosse fou foudre fouiller foule fournir fournisseur
foyer fraction fragile fragilite fraicheur frais franchement franchir frapper fraternite fraude freiner frequence frequent
frequenter frere froid front frontalier frontiere fruit frustration fuir fuite fumee fumer funerailles furieux fusee fusil
fusillade fusion futur gagnant gagner gain galerie gamin gamme gang garant garantie garantir garcon garde garder gardien gare
gauche gaz gazoduc geant gel geler gendarme gendarmerie gene gener general generalement generation generaux genereux genie
genocide genou genre gens gentil geographique gerer geste gestion gisement glace glacial glisser global globalement gloire
golf gouffre gout goutte gouvernance gouvernement gouvernemental gouverner gouverneur grace grade graduel grain graine grand
grandeur grandir gras gratuit gratuitement grave gravement gravite grenade greve greviste gris gros grossir groupe groupement
guerilla guerir guerre guerrier guide guider habile habitant habitation habiter habitude habituel haine halte hameau handicap
harcelement hasard hausse haut hauteur hebdomadaire helicoptere herbe heritage heriter heritier heroique heros hesitation
hesiter heure heureusement heureux heurt heurter hier histoire historien historique hiver hommage homme homologue honnete
honneur honte honteux hopital horizon horreur horrible hors hospitalite hostile hostilite hote hotel huile huit humain
humanitaire humanite humble humeur humiliation humilier humour hymne hypothese ideal idee identifier identite ideologie
ignorer ile illegal illicite illusion illustrer image imaginaire imagination imaginer imiter immediat immediatement immense
immeuble immigrant immigration immigre imminent immobile immobilier impact impasse imperialisme implication impliquer
importance important importation importer imposer impossible impot impression impressionnant imprevu improviser impuissant
impulsion impunite inacceptable inauguration inaugurer incapable incendie incertain incertitude incident inciter inclure
incroyable inculper independance independant independantiste index indicateur indice indifference indiquer indirect
indispensable individu individuel industrie industriel inedit inegalite inevitable infanterie inferieur infiltrer inflation
influence influent information informatique informel informer infraction infrastructure ingenieur ingerence initial
initialement initiative injustice innocent innovation inondation inonder inquiet inquieter inquietude inscription inscrire
insister inspecteur inspection inspirer installation installer instance instant instaurer instinct institut institution
institutionnel instruction instrument insulte insurge insurrection integral integration integrer integriste intellectuel
intelligence intelligent intense intensifier intensite intention interdiction interdire interessant interesser interet
interieur interim intermediaire international internaute interne internet interpellation interpeller interpretation
interpreter interrogation interroger interrompre interruption intervalle intervenir intervention interview intime intituler
introduction introduire inutile invasion inventer invention investir investissement investisseur invisible invitation invite
inviter invoquer islamiste isolement isoler issue itineraire ivre jaloux jamais jambe jardin jaune jet jeter jeu jeudi jeune
jeunesse joie joindre joli jouer joueur jour journal journalisme journaliste journee joyeux judiciaire juge jugement juger
juillet juin jumeau jurer juridique jury jusqu juste justement justice justification justifier kidnapper kilo kilometre label
laboratoire lac lache lacher laicite laique laisser lait lance lancement lancer langage langue large largement larme las
latent laver leader lecteur lecture legal legendaire legende leger legislatif legislation legitime legitimite lendemain lent
lentement lequel lettre levee lever levre liberal liberation liberer liberte librairie libre librement licence licencier lien
lier lieu ligne ligue limite limiter limpide liquide lire liste lit litteraire litterature littoral livraison livre livrer
local locataire logement loger logique logistique loi loin lointain loisir long longtemps longuement longueur lorsque lot
louer lourd lourdement loyal loyaute lueur luire lumiere lundi lune lutte lutter luxe lycee machine magasin magazine magistrat
magnifique main maintenant maintenir maintien maire mairie maison maitre maitrise maitriser majeste majeur majoritaire
majorite mal malade maladie malaise male malentendu malgre malheur malheureusement malheureux mandat manger maniere
manifestant manifestation manifeste manifestement manifester manipuler manoeuvre manque manquer manteau marathon marchand
marchandise marche marcher marge marginal mariage marin marine maritime marque marquer marraine massacre massacrer masse
massif massivement match materiel maternel mathematique matiere matin mauvais maximum mecanisme mecontent medaille medecin
medecine media mediateur mediation mediatique medical medicament mediocre mefiance mefier meilleur melange meler membre
memoire menace menacer menage mener mensonge mensuel mental mention mentionner mentir mer merci mere meriter merveille message
messe mesure mesurer metal methode metier metre metro mettre meurtre meurtrier midi mien mieux migrant migration migratoire
milice milicien milieu militaire militant mille milliard millier million mince mine miner minerai mineur minimum ministere
ministeriel ministre minoritaire minorite minuit minute miracle miroir mise misere missile mission mobile mobilisation
mobiliser modalite mode modele moderation moderer moderne modernisation modeste modification modifier moindre moins mois
moitie moment monde mondial monnaie monotone monsieur monstre montagne montant montee monter montre montrer monument moral
morale moratoire morceau mort mortel mosquee mot moteur motif motion motivation moto mou mourir mouvement mouvemente moyen
multinational multiple multiplier municipal municipalite mur musee musique musulman mutation mutuel mystere mysterieux
naissance naitre nappe nation national nationalisation nationaliste nationalite nature naturel naturellement naufrage navire
necessaire necessairement necessite necessiter negatif negligence negliger negociateur negociation negocier neige net
nettement neuf neutralite neutre nez niveau noble noeud noir nom nombre nombreux nommer nord normal normalement normalisation
normaliser norme note noter notion notoire nouer nourrir nourriture nouveau nouveaute novice noyau nu nuage nucleaire nuire
nuit numerique numero obeir objectif objet obligation obliger obscur observateur observation observer obstacle obstination
obtenir occasion occidental occupation occuper ocean odeur oeil oeuvre offense offensif offensive office officiel
officiellement officier offre offrir oiseau oleoduc ombre omettre omission oncle onde operateur operation operationnel operer
opinion opposant opposer opposition opter optimisme optimiste option or orage oral orbite ordinaire ordinateur ordonnance
ordonner ordre oreille organe organisateur organisation organiser organisme orgueil orientation orienter original origine
orphelin oser otage oter oublier ouest outil outrage outre ouvert ouvertement ouverture ouvrage ouvrier ouvrir pacifique pacte
page paiement pain paix palais palier panique panne panneau papier paquet paradis paradoxe paraitre parallele paralyser parc
parcelle parcourir parcours pardon pareil parent parer parfait parfaitement parlement parlementaire parler parole parquet part
partage partager partenaire partenariat parti participant participation participer particulier particulierement partie partiel
partiellement partir partisan partout parvenir pas passage passager passant passe passeport passer passion passionner
passivite patience patient patrimoine patriote patron patronat patrouille pause pauvre pauvrete payer pays paysage paysan
peage peau peche pecheur pedagogique peindre peine pelerin penal pencher pendant penetrer penible pensee penser pension
penurie percer percevoir perdre pere performance peril periode periodique peripherie perir permanent permettre permis
perpetrer perpetuel perplexe persecution persister personnage personnalite personne personnel perspective persuader perte
perturbation perturber peser pessimisme petit petition petrole petrolier peu peuple peur phare phase phenomene philosophe
philosophie photo photographe phrase physique pic piece pied piege pierre pilier piller pilote pilule pion piste pitie place
placer plafond plage plaie plaindre plaine plainte plaire plaisir plan planete planifier plante plaque plat plate plateforme
plein pleinement pleurer pluie plume plupart pluraliste plus plutot poche poeme poesie poete poids poignee point pointe
pointer poison poisson poitrine police policier politicien politique politiquement pollution pont populaire popularite
population port porte portee porter porteur portrait poser positif position posseder possession possibilite possible poste
poster potentiel pouce poudre poulet poumon pourcentage poursuite poursuivre poussee pousser poussiere pouvoir pratique
pratiquement pratiquer prealable precaire precaution precedent preceder precher precieux precipiter precis precisement
preciser precision precoce preconiser predecesseur preferable preference preferer prejudice prelever preliminaire premier
prendre preoccupation preoccuper preparatif preparation preparatoire preparer presence present presentation presenter
preserver presidence president presidentiel presidentielle presider presque presse presser pression pret pretendre preter
pretexte preuve prevaloir prevenir prevention previsible prevision prevoir prier priere primaire prime primordial principal
principalement principe printemps prioritaire priorite pris prise prison prisonnier privation privatisation prive priver
privilege privilegier prix probable probablement probleme procede proceder procedure proces processus prochain prochainement
proche proclamer procureur producteur productif production productivite produire produit professeur profession professionnel
profil profit profiter profond profondement profondeur programme progres progresser progression progressivement prohiber proie
projecteur projet projeter prolonger promesse promettre promotion promouvoir prompt proner prononcer propagande propager
proportion propos proposer proposition propre proprietaire propriete prosperite protecteur protection proteger protestation
protester protocole prouver provenance provenir province provincial provision provisoire provocation provoquer proximite
prudence prudent psychologique public publication publicite publier publiquement puis puissance puissant puits punir punition
pur purement putsch qualification qualifier qualite quantite quart quartier quasi quasiment quatrieme quelque querelle
question questionner quete quinquennat quitter quotidien race racine racisme raconter radical radio rafle rage raid raide rail
raison raisonnable ralentir ralliement rallier rallonger ramasser ramener rang ranger rapatrier rapide rapidement rapidite
rappel rappeler rapport rapporter rapprochement rapprocher rare rarement rassemblement rassembler rassurer rater ratification
ratifier rattraper ravage ravager rayon reaction reagir realisateur realisation realiser realiste realite rebelle rebellion
recemment recensement recent reception recette recevoir recherche rechercher recit reclamer recolte recommandation recommander
recompense reconciliation reconduire reconnaissance reconnaitre reconquerir reconstruction reconstruire record recourir
recours recouvrer recrutement recruter recteur recueillir recul reculer recuperer redacteur redaction redevenir rediger
redouter redresser reduction reduire reel reellement reference referendum reflechir reflet refleter reflexion reforme reformer
refugie refugier refus refuser regard regarder regime region regional registre regle reglement reglementation regler regner
regret regretter regroupement regrouper regulier regulierement reine rejet rejeter rejoindre relancer relatif relation
relativement relever relier religieux religion remarquable remarque remarquer rembourser remede remerciement remercier
remettre remise remonter remplacement remplacer remplir remporter rencontre rencontrer rendement rendre renforcement renforcer
renfort renoncer renouveau renouveler renseignement renseigner rentree rentrer renverser renvoi renvoyer repandre reparation
reparer repas reperer repeter repliquer repondre reponse report reportage reporter repos reposer repousser reprendre
represailles representant representation representer repression reprimer reprise reproche reprocher reproduire republicain
reputation requete reseau reserve reserver residence resident resider resistance resister resolution resoudre respect
respecter respectif respirer responsabilite responsable ressembler ressentir ressort ressortir ressortissant ressource
restaurant restaurer reste rester restituer restreindre restriction resultat resulter resume retablir retablissement retard
retarder retenir retirer retour retourner retrait retraite retrocession retrouver reunification reunion reunir reussir
reussite revanche reve revelation reveler revendication revendiquer revenir revenu rever reviser revision revocation revolte
revolution revolutionnaire revue riche richesse ride rideau ridicule rigoureux rigueur rire risque risquer rival rivalite rive
riviere riz robe rocher roi role roman rompre rond ronde roquette rose roue rouge rouler route routier royal royaume rue ruee
ruine ruiner rumeur rupture rural ruse rythme sable sabotage sac sacre sacrifice sacrifier sage saisir saison salaire salarie
sale salle salon saluer salut samedi sanction sanctionner sang sanglant sanitaire sante satellite satisfaction satisfaire
satisfait saut sauter sauvage sauvegarde sauver sauveteur savoir scandale scene sceptique schema scientifique scolaire score
scrutin seance sec secession secheresse second secondaire seconde secours secret secretaire secretement secteur section
securitaire securite seduire sein seisme sejour selection selectionner selon semaine semblable sembler semer senat senateur
sensation sensibiliser sensible sentiment sentir separation separatiste separer septembre sequence serein sergent serie
serieusement serieux serment serrer service servir session seuil seul seulement severe sexe sexuel siecle siege sieger sien
sieur signal signaler signataire signature signe signer significatif signification signifier silence silencieux similaire
simple simplement simultane sincere singulier sinistre site situation situer social socialiste societe soif soigner soin soir
soiree sol solaire soldat solde solidaire solidarite solide solitaire solliciter solution sombre somme sommeil sommet son
sondage sonner sort sorte sortie sortir soudain soudainement souffle souffrance souffrir souhait souhaiter soulager
soulevement soulever souligner soumettre soumission soupcon soupconner source sourd sourire souris sous soutenir soutien
souvenir souvent souverain souverainete special specialement specialise specialiste specifique spectacle spectaculaire
spectateur speculation spirituel sport sportif squelette stabilisation stabiliser stabilite stable stade stage stagnation
standard star station statistique statue statut stock stocker strategie strategique strict strictement structure structurer
studio style subir subit subordonner subsister substituer subvention succeder succes successeur succession successivement sud
suffire suffisamment suffisant suffrage suggerer suicide suite suivant suivi suivre sujet super superficie superieur
supermarche supplement supplementaire support supporter supposer suppression supprimer supreme sur surcroit surement surete
surface surgir surmonter surprendre surprise sursis surtout surveillance surveiller survenir survie survivant survivre suspect
suspendre suspension symbole symbolique sympathie syndical syndicaliste syndicat synthese systematique systematiquement
systeme table tableau tache tactique taille taire talent tank tante tard tarif tas taux taxe technique technologie
technologique tel telegramme telephone telephoner telephonique televise television temoignage temoigner temoin temperature
temple temporaire temporairement temps tendance tendre tendu tenebres tenir tension tentation tentative tente tenter terme
terminal terminer terrain terrasse terre terreur terrible territoire territorial terrorisme terroriste test testament tester
tete texte textile theatre theme theorie these tiers tir tirer tissu titre titulaire tolerance tolerer tombe tomber ton tonne
tort torture tot total totalement totalite touche toucher tourisme touriste touristique tourment tournant tournee tourner
tournoi toutefois trace tracer tradition traditionnel traducteur traduction traduire tragedie tragique trahir trahison train
trait traite traitement traiter traitre trajet tranche tranquille transferer transfert transformation transformer transit
transition transitoire transmettre transmission transparence transparent transport transporter travail travailler travailleur
traverser treve tri tribu tribunal tribune tricher trier trimestre triomphe triple triste tristesse troisieme tromper trone
troupe trouver tuer tuerie tumulte tunnel turbulence tutelle type typique ulterieur ultime unanime unanimite uni unifier
uniforme union unique uniquement unir unite univers universel universitaire universite urbain urgence urgent urne usage usager
user usine utile utilisateur utilisation utiliser utilite vacances vaccin vaccination vague vain vaincre vainqueur vaisseau
valable valeur valider valise vallee valoir valoriser vanter variable variation varier vaste veille veiller vendeur vendre
vendredi vengeance venger venir vent vente ventre verbal verdict verification verifier veritable veritablement verite verre
vers verser version vert vertu veste victime victoire vide video vider vie vieillard vieillesse vieillir vieux vif vigilance
vigueur village villageois ville vin violation violemment violence violent violer virage virer virus visa visage visee viser
visible vision visite visiter visiteur visuel vital vite vitesse vitrine vivant vivement vivre voile voir voisin voisinage
voiture voix vol volcan voler volontaire volontairement volonte volume vote voter vouloir voyage voyager voyageur vrai
vraiment vue vulnerable yeux zele zero zone
`;

/** Words that are also names of people and places, so that less is said by them. */
export const oftenCommon = `
aout avril baron bourg chateau comte duc est lac mai mars mer mont nord ouest prince sud tour val
`;

/**
 * A word and what it may be a form of, folded: plurals (s, x, aux of al), feminines (e, ne, le, se of x), and forms of
 * verbs in -er and -ir.
 */
export function stemsOf(key: string): readonly string[] {
  const stems = [key];
  for (const [ending, basic] of endings) {
    const rest = key.slice(0, key.length - ending.length);
    if (rest.length < 3 || !key.endsWith(ending)) continue;
    // A word in e has no further feminine: crimée is no form of crime.
    if (!(basic === "" && ending.startsWith("e") && rest.endsWith("e"))) stems.push(rest + basic);
  }
  return stems;
}

// biome-ignore format: several a line
const endings: readonly (readonly [string, string])[] = [
  ["s", ""], ["x", ""], ["aux", "al"], ["e", ""], ["es", ""], ["ales", "al"], ["nne", "n"], ["nnes", "n"], ["lle", "l"], ["lles", "l"],
  ["se", "x"], ["ses", "x"], ["ve", "f"], ["ves", "f"], ["ere", "er"], ["eres", "er"], ["e", "er"], ["es", "er"], ["ee", "er"],
  ["ees", "er"], ["ent", "er"], ["ait", "er"], ["aient", "er"], ["ant", "er"], ["a", "er"], ["erent", "er"], ["era", "er"],
  ["eront", "er"], ["erait", "er"], ["eraient", "er"], ["ons", "er"], ["ez", "er"], ["it", "ir"], ["i", "ir"], ["is", "ir"],
  ["ie", "ir"], ["issent", "ir"], ["issait", "ir"], ["issant", "ir"], ["ira", "ir"], ["irait", "ir"], ["irent", "ir"],
  ["ment", ""], ["ement", ""],
];
