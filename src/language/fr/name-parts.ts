/**
 * Given names, women's and men's: French, then Arabic and Berber as the French press romanises them, then African and
 * others frequent in its news. Those that begin as an elided word would (Danna = d'Anna) are left out.
 */
export const givenNames: readonly string[] = `
Adèle Adrien Agathe Agnès Aimé Alain Alban Albane Albert Alexandra Alexandre Alexis Alfred Alice Alix Aline Alphonse Amandine
Ambroise Amélie Anaïs André Andrée Ange Angèle Anicet Anita Anna Anne Annette Annick Annie Antoine Antoinette Antonin Apolline
Ariane Aristide Arlette Armand Armelle Arnaud Arthur Aude Audrey Auguste Augustin Aurélie Aurélien Aurore Axel Axelle Baptiste
Barbara Barnabé Barthélemy Bastien Béatrice Bénédicte Benjamin Benoît Bernadette Bernard Bertrand Blaise Blandine Brice
Brigitte Bruno Camille Capucine Carine Carole Caroline Cassandre Catherine Cécile Cédric Céline Chantal Charles Charline
Charlotte Chloé Christel Christelle Christian Christiane Christine Christophe Claire Clara Clarisse Claude Claudette Claudine
Clémence Clément Clémentine Clotilde Colette Coline Constance Constant Corentin Corinne Coralie Cyprien Cyril Cyrille Damien
Danièle Daniel Danielle Danny David Delphine Denis Denise Désiré Diane Didier Dimitri Dominique Dorothée Édith Edgar Edgard
Edmond Édouard Edwige Éléonore Éliane Élie Éliott Élisa Élisabeth Élise Élodie Éloïse Elsa Émeline Émile Émilie Émilien Emma
Emmanuel Emmanuelle Enzo Éric Erwan Estelle Esther Étienne Eugène Eugénie Eva Evan Évelyne Fabien Fabienne Fabrice Faustine
Félicien Félicité Félix Ferdinand Fernand Fernande Firmin Flavie Fleur Flora Florence Florent Florentin Florian Floriane
Francine Francis Franck François Françoise Frédéric Frédérique Gabriel Gabrielle Gaël Gaëlle Gaétan Gaspard Gaston Gauthier
Gautier Geneviève Geoffroy Georges Georgette Gérald Géraldine Gérard Germain Germaine Ghislain Ghislaine Gilbert Gilberte
Gilles Ginette Gisèle Grégoire Grégory Guillaume Gustave Guy Gwenaël Gwendoline Hélène Héloïse Henri Henriette Hervé Hippolyte
Honoré Honorine Hortense Hubert Hugo Hugues Huguette Ignace Inès Ingrid Irène Iris Isabelle Ivan Jacky Jacqueline Jacques Jade
Janine Jasmine Jean Jeanne Jeannine Jérémie Jérémy Jérôme Joachim Joël Joëlle Johan Johanna Jonathan Jordan Joris José Joseph
Joséphine Josette Josiane Josselin Josué Joyce Jules Julia Julie Julien Julienne Juliette Justin Justine Karen Karine Katia
Kévin Laetitia Lambert Laura Laure Laurence Laurent Laurène Laurie Léa Léo Léon Léonard Léonie Léopold Liliane Lionel Lise
Loïc Lola Loris Louis Louise Luc Lucas Lucette Lucie Lucien Lucienne Ludivine Ludovic Lydia Lydie Madeleine Maël Maéva Magali
Magalie Manon Manuel Marc Marceau Marcel Marcelle Margaux Margot Marguerite Maria Marianne Marie Marielle Mariette Marin
Marina Marine Marion Marius Marjorie Marlène Marthe Martial Martin Martine Maryse Mathias Mathieu Mathilde Mathis Matthieu
Maud Maurice Maurine Max Maxence Maxime Mélanie Mélina Mélissa Michaël Michel Michèle Micheline Michelle Mireille Monique
Morgan Morgane Muriel Mylène Myriam Nadège Nadine Natacha Nathalie Nathan Nelly Nestor Nicolas Nicole Ninon Noé Noël Noëlle
Noémie Océane Odette Odile Olga Olivia Olivier Ophélie Oscar Pascal Pascale Patrice Patricia Patrick Paul Paule Paulette
Pauline Perrine Philibert Philippe Pierre Pierrette Pierrick Prosper Prudence Quentin Rachel Raoul Raphaël Raphaëlle Raymond
Raymonde Rébecca Régine Régis Rémi Rémy Renaud René Renée Richard Robert Roberte Robin Rodolphe Rodrigue Roger Roland Rolande
Romain Romane Romuald Ronan Rosalie Roselyne Roxane Sabine Sabrina Salomé Samuel Sandra Sandrine Sara Sarah Sébastien Ségolène
Serge Séverine Sidonie Siméon Simon Simone Solange Solène Sonia Sophie Stanislas Stéphane Stéphanie Suzanne Suzette Sylvain
Sylvaine Sylvestre Sylviane Sylvie Tanguy Tatiana Théo Théodore Théophile Thérèse Thibaud Thibault Thibaut Thierry Thomas
Timothée Tiphaine Tristan Ulysse Urbain Ursula Valentin Valentine Valère Valérie Valéry Vanessa Véronique Vianney Victoire
Victor Victoria Vincent Violaine Violette Virginie Viviane Vladimir William Xavier Yann Yannick Yasmine Yoann Yohan Yolande
Yvan Yves Yvette Yvon Yvonne Zoé Abbas Abdallah Abdelaziz Abdelfattah Abdelghani Abdelhakim Abdelhamid Abdelhak Abdelilah
Abdeljalil Abdelkader Abdelkarim Abdelkrim Abdellah Abdellatif Abdelmadjid Abdelmajid Abdelmalek Abdelmoumen Abdelouahab
Abdelouahed Abderrahim Abderrahmane Abderrazak Abdeslam Abdessalem Abdessamad Abdoulaye Abdou Abdoul Abou Achraf Adam Adama
Adel Adil Adnan Ahmad Ahmed Ahmadou Aïcha Aïssata Akram Alassane Ali Aliou Alioune Allal Amadou Amar Amara Amel Amin Amina
Aminata Amine Amir Amira Ammar Anis Anouar Anwar Aref Arezki Asma Assia Assimi Awa Ayman Ayoub Azedine Aziz Azouz Azzedine
Bachar Bachir Badr Badreddine Bakary Bassirou Bassma Béchir Béji Belaïd Bilal Boualem Boubacar Boubakar Boubou Bouchra Boutros
Brahim Chadli Chafik Chakib Chaker Chérif Chokri Choukri Daoud Djamel Djamila Djibril Driss Elyès Ezzedine
Fadela Fadhel Fadila Fahd Faïza Faouzi Fares Farid Farida Farouk Fathi Fatiha Fatima Fatou Fatoumata Faustin Fayçal Faysal
Fayez Ferhat Feriel Fethi Firas Fodé Fouad Foued Gamal Ghania Ghazi Ghassan Habib Habiba Hachemi Hafedh Hafid Hafida Hakim
Hakima Halima Hamadi Hamdi Hamed Hamid Hamida Hamza Hassan Hassane Hassiba Hatem Hayat Hedi Hichem Hicham Hocine Hosni Houari
Houcine Houda Houria Hussein Ibrahim Ibrahima Idrissa Idriss Ilham Ilyes Imad Imane Imed Ismaël Ismaïl Issa Issam Issoufou
Jaafar Jalel Jalloul Jamal Jamel Jamila Jawad Jihad Kaddour Kaïs Kalifa Kamal Kamel Karim Karima Kassim Khadija Khaled Khalid
Khalida Khalifa Khalil Khedija Kheireddine Lahcen Lakhdar Lamine Larbi Lassad Lassina Layla Leïla Lotfi Louisa Lounès Louiza
Lounis Macky Mahamadou Mahamat Mahmoud Majid Majida Malek Malika Mamadou Mansour Mariam Marwan Marzouk Massinissa Maya Mehdi
Mehmet Meriem Messaoud Messaouda Miloud Mohamed Mohammad Mohammed Mohand Mohcine Mohsen Mokhtar Moncef Mondher Mongi Monia
Mostafa Mouammar Mouin Mouloud Mounir Mounira Mourad Moussa Mouna Mustafa Mustapha Nabil Nabila Nacer Naceur Nacira Nadia
Nadir Nadjat Nafissa Naïma Najat Najet Najib Najla Nasreddine Nasser Nassim Nassima Nawal Nazim Nejib Nizar Nora Nouredine
Noureddine Nouri Omar Othmane Othman Oumar Oumarou Ousmane Oussama Rabah Rabia Rached Rachid Rachida Radhia Rafik Ramtane
Ramzi Randa Rania Redouane Réda Recep Riad Riadh Ridha Rima Sadek Sadok Saïd Saïda Saïf Salah Salem Salif Salim Salima Sami
Samia Samir Samira Sana Sarra Seif Seydou Sihem Sidi Slim Slimane Smaïl Sofiane Souad Soufiane Soumaya Soumaïla Taha Tahar
Taïeb Tarek Tariq Tayeb Tayyip Tewfik Thouraya Tidjane Toufik Wafa Wahid Walid Wassila Wassim Yacine Yacoub Yahia Yahya Yamina
Yasser Yassin Yassine Yassir Yazid Younes Youssef Youssouf Yousra Zahia Zahra Zakaria Zeineb Ziad Zied Zine Zineb Zohra
Zouheir Zoubir Zoulikha Aboubacar Agathon Barack Boris Désirée Evariste Fulgence Ismaïla Joe John Kwame Mahamane Mohamadou
Roch Salou Sékou Thabo Théoneste Yoweri Angela Antonio Antony Benyamin Bill Carlos Donald Emmerson Federica Fidel Filippo
George Giorgia Giuseppe Heiko Helmut Hillary Jair Jens Joao Juan Kamala Keir Kim Kofi Luigi Mario Mateusz Matteo Michail
Mikhaïl Nelson Nancy Narendra Olaf Pedro Rishi Ronald Sergueï Sergio Silvio Stephen Theresa Tony Volodymyr Viktor Xi
`
  .trim()
  .split(/\s+/u);

/** Family names so usual that one alone tells little of who bears it. */
export const familyNames: readonly string[] = `
Dupont Durand Dubois Moreau Lefebvre Lefèvre Leroy Roux Girard Bonnet Fournier Mercier Dupuis Faure Rousseau Blanc
Guérin Boyer Garnier Chevalier Legrand Garcia Perrin Morin Dumas Lacroix Roche Dufour Brunet Meunier Deschamps Lemoine Leclerc
Rey Picard Marchand Aubert Barbier Fabre Renault Dumont Gaillard Leclercq Lacombe Giraud Vidal Besson Chauvin Delacroix Delmas
Benali Bensalah Benamar Benaissa Brahimi Bouzid Bouaziz Boukhari Belkacem Hamdani Hamidi Haddad Khelifi Mansouri Meziane Saidi
Saadi Slimani Traoré Touré Diallo Diarra Diop Ndiaye Coulibaly Keïta Konaté Koné Ouattara Camara Cissé Sissoko Sow Bah Barry Kaboré
Ouédraogo Sawadogo Zongo Mbaye Fall Gueye Seck Sarr
`
  .trim()
  .split(/\s+/u);

/** Names among these that are ordinary words oftener than names. */
// biome-ignore format: several words a line
export const commonWords: readonly string[] = [
  "Ange", "Blanc", "Claire", "Constant", "Félicité", "Fleur", "Marchand", "Marine", "Océane", "Prudence", "Roche", "Romane", "Urbain",
  "Victoire",
];

/** Particles that make one part of a name with the word after them: de Gaulle, Le Pen, Ben Ali, Ould Abdel Aziz, el-Béchir. */
// biome-ignore format: several words a line
export const bindsNext: readonly string[] = [
  "de", "du", "des", "d", "la", "le", "les", "al", "el", "ech", "ben", "bin", "ibn", "bent", "bint", "bou", "abou",
  "abu", "aboul", "oum", "abd", "abdel", "abdul", "abdou", "ould", "mint", "aït", "si", "van", "von", "der", "den", "ter", "di", "da",
  "della", "del", "dos", "san", "saint", "sainte", "mac", "mc",
];

/** Words that make one part of a name with the word before them: Salah Eddine. */
export const bindsPrevious: readonly string[] = ["eddine", "allah"];
