import type { Furniture } from "../language.ts";

/** What French news sites print around an article. */
// biome-ignore format: several phrases a line
export const furniture: Furniture = {
  commentForm: [
    "Laisser un commentaire", "Laissez un commentaire", "Laisser une réponse", "Ajouter un commentaire",
    "Ajoutez un commentaire", "Poster un commentaire", "Postez un commentaire", "Publier un commentaire",
    "Écrire un commentaire", "Écrivez un commentaire", "Annuler la réponse", "Votre adresse e-mail ne sera pas publiée",
    "Votre adresse de messagerie ne sera pas publiée", "Les champs obligatoires sont indiqués", "Enregistrer mon nom",
    "Réagir à cet article", "Réagissez à cet article", "Donnez votre avis", "Connectez-vous pour commenter",
    "Vous devez être connecté pour", "Les commentaires sont fermés", "Prévenez-moi de tous les nouveaux",
    "Ce site utilise Akismet",
  ],
  blocks: [
    "Lire aussi", "Lire également", "Lire la suite", "Lire plus", "À lire aussi", "À lire également", "Lisez aussi",
    "Voir aussi", "Voir également", "Voir plus", "À voir aussi", "Écouter aussi", "En savoir plus", "Pour aller plus loin",
    "Sur le même sujet", "Dans la même rubrique", "Articles liés", "Articles similaires", "Articles connexes",
    "Articles associés", "À propos de l'auteur", "Plus d'articles", "Plus d'informations", "Les plus lus", "Les plus populaires",
    "Les plus commentés", "À la une", "Partager", "Partagez", "Partager sur", "Partager cet article", "Partager l'article",
    "Partager via", "Envoyer par e-mail", "Envoyer à un ami", "Imprimer", "Copier le lien", "Lien copié", "Tweeter",
    "Enregistrer", "Publicité", "Sponsorisé", "Contenu sponsorisé", "La suite après la publicité",
    "La suite après cette publicité", "Abonnez-vous", "S'abonner", "S'abonner à", "Je m'abonne", "Inscrivez-vous",
    "Inscription à la newsletter", "Se connecter", "Connexion", "Suivez-nous", "Suivez-nous sur", "Suivre sur",
    "Tous droits réservés", "Mentions légales", "Conditions générales", "Conditions d'utilisation",
    "Politique de confidentialité", "Politique de cookies", "Gestion des cookies", "Nous contacter", "Contactez-nous",
    "Qui sommes-nous", "Mots-clés :", "Mots clés :", "Étiquettes :", "Thèmes :", "Rubrique :", "Article précédent",
    "Article suivant", "Cliquez ici", "Cliquez pour", "Vous aimerez aussi", "Vous aimerez peut-être", "Recommandé pour vous",
    "Nos recommandations", "Mis à jour le", "Publié le", "Dernière mise à jour", "Aller au contenu", "Retour en haut",
    "Retour à l'accueil", "Télécharger l'application", "Temps de lecture", "Ajouter aux favoris",
  ],
  commentCount: [
    "commentaire", "commentaires", "aucun commentaire", "pas de commentaire", "voir les commentaires", "réponse", "réponses",
    "réaction", "réactions", "vues", "vue", "partages", "partage", "j'aime", "min de lecture", "minutes de lecture",
    "minute de lecture", "lectures",
  ],
  byline: [
    "Par", "Écrit par", "Rédigé par", "Publié par", "Propos recueillis par", "Reportage de", "Traduit par", "Auteur :",
    "Avec nos correspondants", "De notre correspondant", "De notre correspondante", "De notre envoyé spécial",
    "De notre envoyée spéciale", "De nos envoyés spéciaux", "La rédaction", "Rédaction", "Avec agences", "Source :",
  ],
  photoCredit: [
    "Photo :", "Photos :", "Photo de", "Crédit photo", "Crédits photo", "Crédit :", "Crédits :", "Image :", "Image d'illustration",
    "Photo d'illustration", "Photo d'archives", "Image d'archives", "Légende :", "Vidéo :", "Photographie :", "© AFP",
    "Capture d'écran",
  ],
};
