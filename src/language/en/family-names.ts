import { packed } from "../packed.ts";

/**
 * Family names usual in English news, British, American and romanised ones, written by hand and from the name lists of
 * @faker-js/faker (MIT). Capitals tell most others.
 */
export const familyNames: readonly string[] = packed(`
Abacı Abadan Abadi Abalıoğlu Abay Abbas Abbott Abe Abernathy Abshire Acar Açıkalın Açıkgöz Aclan Adal Adam Adams Adan Adanır
Adem Adin Adıvar Ağaoğlu Ağca Ağırbaş Ahmadinejad Akal Akalın Akan Akar Akay Akaydın Akbaba Akbay Akbulut Akçal Akçalı Akcan
Akçay Akdağ Akdemir Akel Akgöz Akgül Akgün Akıncı Akışık Akkan Akkaş Akkaya Akkoç Akkor Akkoyun Akkoyunlu Akkurt Akman Akpınar
Aksakal Aksel Akşit Aksoy Aksungur Aktan Aktaş Aktay Akufo Akyel Akyıldız Akyürek Akyüz Alev Ali Alıcı Alkan Alkaya Allen
Almeida Alnıaçık Alpman Alpuğan Altan Altenwerth Altınay Altınbaş Altınel Altınışık Altınok Altıntaş Altıok Altun Altuntaş
Alyanak Andersen Anderson Andersson Andre Ankunding Annan Aoun Arafat Aras Arda Arıcan Arığ Arık Arıkan Armstrong Arnaud
Arslan Arslanoğlu Aşçı Aşık Aşıkoğlu Asil Aşkın Aslan Aslanoğlu Assad Atakan Atakol Atalık Atan Atasever Atay Ateş Atıcı Atik
Atılgan Atlı Aubert Aubry Auer Aufderhar Avan Avcı Avcıoğlu Ayaydın Ayaz Aybar Aycan Aydan Aydemir Aydın Aydoğdu Aygün Ayhan
Aykaç Aykan Aykurt Aytaç Aytek Aytekin Ayverdi Aznar Ba Babacan Babalı Babaoğlu Bademci Bağış Bahadır Bahringer Bailey Bakan
Baker Bakırcı Bakırcıoğlu Bakker Balaban Balcı Balistreri Ballı Baltacı Barak Baran Barbarosoğlu Barbier Barlas Baron Barre
Barrows Bartell Bartoletti Barton Barzani Başaran Başer Bashagha Bashir Bashirian Basmacı Başoğlu Baturalp Batz Bauch Bauer
Baumbach Bayazıt Baydar Bayer Baykam Bayraktar Bayraktutan Baysoy Bazoum Beahan Beatty Bechtelar Becker Bednar Beer Begum
Beier Bekdik Bektaş Bektaşoğlu Bennett Benoit Berberoğlu Berge Berger Bergnaum Bergstrom Berk Berlusconi Bernard Bernhard
Bernier Berri Bertrand Beşerler Beşikçi Beşok Bhutto Bianchi Bıçakçı Biçer Biden Bildik Bilen Bilge Bilgen Bilgiç Bilgin Bins
Birinci Birlik Blair Blanc Blanchard Blanda Blick Block Bode Boduroğlu Boehm Bogan Bogisich Bolat Bolatlı Bolsonaro Bölükbaş
Bölükbaşı Bonnet Boratav Borer Bosco Botsford Bourgeois Bourguiba Bouteflika Boyacı Boyer Boyle Boz Bozdoğan Bozkır Bozkurt
Bozoğlu Bradtke Brakus Braun Breitenberg Brekke Breton Brown Bruen Brun Brunet Bruno Bucaklı Buckridge Budak Buhari Bulak
Bulut Burhan Buruk Bush Byrne Çağıran Çakır Çamdalı Cameron Campbell Çapanoğlu Caron Carpentier Carre Carroll Carter
Cartwright Casper Cassin Castro Çatalbaş Çelik Çetin Çetiner Çevik Champlin Chapman Charles Charpentier Chavez Chen Chevalier
Chirac Choi Christensen Christiansen Cisse Clark Clarke Clement Clinton Cole Colin Collet Collier Collins Colombo Conn
Connelly Conroy Considine Conte Conti Cooper Çörekçi Corkery Cormier Corwin Costa Coulibaly Cousin Cox Cremin Crist Crona
Cronin Crooks Cruickshank Cruz Cummerata Cummings Dach Dagalo Dağdaş Dağlaroğlu Dalkıran D'Amore Daniel Dare Daugherty David
Davies Davis Davutoglu Dbeibah Deby Deckow Demir Demirbaş Demirel Denesik Deng Denis Denkel Deschamps Diallo Diaz Dibbert
Dickens Dicki Dickinson Dietrich Diop Dizdar Doğan Doherty Donnelly Dooley Douglas Doyle Draghi Dubois DuBuque Dufour Dumas
Dumont Dupont Dupuis Dupuy Durak Durand Durgan Durmaz Düşenkalkar Duval Duygulu Ebert Ecevit Edwards Effertz Egeli Ekici
Ekşioğlu Elçiboğa Eliçin Elmastaşoğlu Emard Emmerich Erbay Erberk Erbulak Erçetin Erdman Erdoğan Erez Erginsoy Eriksson
Erkekli Ernser Eronat Ertepınar Ertürk Esposito Essebsi Evans Evliyaoğlu Fabre Fadel Fahey Fall Farrell Faure Fay Faye Feeney
Feest Feil Ferguson Fernandez Ferrari Ferreira Ferry Fischer Fisher Flatley Fleury Flores Fontaine Fournier Frami Francois
Franecki Franey Fraser Friesen Fritsch Funk Gaddafi Gadhafi Gaillard Gallagher Gallo Gandhi Gantz Garcia Garnier Gauthier
Gautier Gbagbo Geagea Gerard Gerhold Gerlach Ghani Ghannouchi Gibson Girard Giraud Gislason Gleason Gleichner Glover Goldner
Gomez Gönültaş Gonzalez Goodwin Gorbachev Gorczany Gottlieb Goyette Grady Graham Grant Greco Green Greenfelder Greenholt
Grimes Guerin Guevara Gueye Guillaume Guillot Gül Güler Gulgowski Gümüşpala Günday Güneş Gupta Gürmen Gusikowski Guterres
Gutierrez Gutkowski Gutmann Guyot Haag Hackett Hadi Haftar Hagenes Hahn Hakyemez Haley Hall Halvorson Hamdok Hamill Hammes
Hamzaoğlu Hand Hane Haniyeh Hansen Harber Hariri Harris Harrison Hartmann Harvey Hauck Hayes Heaney Heathcote Hegmann
Heidenreich Heller Henry Herman Hermann Hermiston Hernandez Herzog Hessel Hettinger Hickle Hill Hilll Hills Hilpert Hintz
Hirthe Hodkiewicz Hoeger Hoffmann Hollande Holmes Homenick Hoppe Horvat Houthi Howe Howell Hu Huang Hubert Hudson Huel Huels
Huet Hughes Hunt Hussain Hussein Hyatt Ilıcalı Işık Issoufou Ivanov Jackson Jacobi Jacobs Jacobson Jacquet Jakubowski James
Jansen Jaskolski Jast Jean Jenkins Jensen Jerde Jiang Johansson Johns Johnson Johnston Joly Jonathan Jones Julien Jumblatt
Kadhimi Kagame Kahveci Kante Kaplan Kaplangı Kara Karaböcek Karabulut Karadaş Karaduman Karaer Karlsson Karzai Kasapoğlu
Kassulke Kaur Kautzer Kavaklıoğlu Kaya Keçeci Keebler Keeling Keita Kelly Kemmer Kennedy Kenyatta Kerluke Kertzmann Keseroğlu
Keskin Kessler Khamenei Khan Khatami Khomeini Kiehn Kihn Kilback Kılıç Kılıççı Kim King Kıraç Kirchner Kirlin Kishida Klein
Kling Klocko Kobayashi Koç Kocabıyık Koch Koçoğlu Koçyiğit Koelpin Koepp Kohler Koizumi Kone Konopelski Korhonen Korkmaz
Körmükçü Korol Köse Koss Kovacek Kovacs Kowalski Köybaşı Köylüoğlu Koyuncu Kozey Krajcik Kreiger Kris Kshlerin Kub Küçükler
Kuday Kuhic Kuhlman Kuhn Kulaksızoğlu Kulas Kumar Kumcuoğlu Kunde Kunt Kunter Kunze Kuphal Kurt Kurutluoğlu Kutch Kutlay
Kuvalis Kuznetsov Kuzucu Labadie Lacroix Laine Lakin Lambert Lang Langosh Langworth Lapid Larkin Larsen Larson Larsson Laurent
Lavrov Leannon Lebsack Leclerc Leclercq Lecomte Ledner Lee Lefebvre Lefevre Leffler Legrand Legros Lehner Lemaire Lemke
Lemoine Leroux Leroy Lesch Leuschke Lewis Li Limoncuoğlu Lind Lindgren Littel Little Liu Lloyd Lockman Lopez Louis Lowe
Lubowitz Lucas Lueilwitz Luettgen Lukashenko Lynch Macdonald Macejkovic MacGyver Mackenzie Macri Macron Maduro Maggio Maillard
Maliki Mandela Mann Mante Mao Marchal Marchand Marie Marino Marks Marquardt Marshall Martin Martinez Marty Marvin Marzouki
Masson Mathieu Matthews Mayer Mayert Mayhoş Mbeki McCarthy McClure McCullough McDermott McDonald McGlynn McKenzie McLaughlin
Medhurst Medvedev Meloni Menard Menemencioğlu Menfi Mercier Merkel Mertoğlu Mertz Meshaal Metz Meunier Meyer Michel Mikati
Milei Miller Mills Mishri Mitchell Mitsotakis Mitterrand Mnangagwa Modi Moen Mohr Monahan Moon Moore Morales Morar Moreau
Morel Morgan Morin Morissette Morris Morsi Mosciski Moulin Mraz Mubarak Mueller Mugabe Muller Murazik Murphy Murray Museveni
Musharraf Nader Nagy Nakamura Nalbantoğlu Nasrallah Nasser Ndiaye Nebioğlu Nehru Netanyahu Neumann Nguyen Nicolas Nielsen
Nienow Nikolaus Nilsson Nitzsche Nkrumah Noel Nolan Novak Nowak Numanoğlu Obama Obasanjo Oberbrunner O'Brien O'Connell
O'Conner O'Connor Odinga O'Hara O'Keefe O'Kon Okumuş Okuneva Okur Oliveira Olivier Olmert Olson Olsson Ondricka O'Neill Önür
Oraloğlu Orbay O'Reilly Örge Orn Ortiz Osinski Ouattara Owen Öymen Ozal Ozansoy Özberk Özbey Özbir Özcan Özdemir Özdenak
Özdoğan Özer Özgörkey Özkan Özkara Özkök Öztonga Öztuna Öztürk Pacocha Padberg Pagac Paksüt Palmer Papadopoulos Paris Parisian
Park Parker Patel Paucek Paul Pedersen Pekkan Pektemek Pereira Peres Perez Perrin Perrot Petit Petrov Pfannerstill Pfeffer
Pham Philippe Phillips Picard Pierre Poçan Poirier Polat Pollich Pons Popov Poroshenko Pouros Powlowski Poyrazoğlu Predovic
Prevost Price Prohaska Prosacco Purdy Putin Qaddafi Quigley Quinn Quitzon Rabin Rafsanjani Raisi Rajoy Ramaphosa Ramirez
Rasmussen Rath Ratke Rau Raynor Reichel Reichert Reilly Reinger Rempel Remy Renard Renaud Renault Renner Renzi Rey Reyes
Reynolds Ricci Rice Richard Richter Rippin Ritchie Rivera Riviere Robel Robert Roberts Robin Robinson Roche Rodriguez Rogahn
Roger Rogers Rohan Rolfson Rolland Romaguera Romano Roob Rosenbaum Rossi Rouhani Rousseau Rousseff Roussel Roux Rowe Roy Royer
Ruecker Runolfsdottir Runolfsson Runte Russel Russo Rutherford Ruto Ryan Sadat Sadıklar Sadr Şahin Saied Saleh Sall Samancı
Sanchez Sandalcı Sanford Santos Sarı Sarıoğlu Sarkozy Sarraj Sato Satterfield Sauer Sawayn Saygıner Schaden Schaefer
Schamberger Schiller Schimmel Schinner Schmeler Schmidt Schmitt Schneider Schoen Scholz Schowalter Schröder Schroeder Schulist
Schultz Schulz Schumm Schuppe Schuster Schwarz Scott Şen Senger Sepetçi Sezek Shanahan Sharif Sharma Sharon Shaw Shields
Sidorov Silva Simon Simonis Simpson Şimşek Sinanoğlu Singh Sinwar Sipes Sisi Sistani Skiles Smirnov Smith Smitham Sokolov
Solmaz Sonko Sørensen Souza Sow Sözeri Spencer Spinka Sporer Stamm Stanton Stark Starmer Stehr Steuber Stewart Stiedemann
Stokes Stoltenberg Stracke Streich Stroman Strosin Sudani Suga Süleymanoğlu Sullivan Sun Sunak Suzuki Swaniawski Swift
Tahincioğlu Takahashi Talabani Tanaka Tanrıkulu Taş Taşçı Taşlı Taylor Tazegül Tebboune Tekand Tekelioğlu Tekin Terry Thatcher
Thiel Thomas Thompson Tillman Tinubu Tokatlıoğlu Tokgöz Topaloğlu Topçuoğlu Toraman Torp Torphy Torres Toure Towne Toy Tran
Trantow Traore Tremblay Treutel Tromp Trump Truss Tsipras Tuğlu Tuğluk Tunaboylu Tunçeri Turan Turcotte Türkdoğan Türkyılmaz
Turner Tütüncü Tüzün Uca Ullrich Uluhan Ünal Upton Vajpayee Vandervort Vasseur Velioğlu Veum Vidal Vincent Virtanen Visser
Volkman Von VonRueden Waelchi Wagner Walker Walsh Walter Wang Ward Watanabe Waters Watsica Watson Weber Wehner Weimann
Weissnat Welch West White Wiegand Wilderman Wilkinson Williams Williamson Willms Wilson Windler Wintheiser Wisoky Wisozk
Witting Wiza Wolf Wolff Wood Wright Wu Wuckert Wunsch Wyman Xi Xu Yalçın Yamamoto Yang Yavuz Yazıcı Yeltsin Yeşilkaya Yetkiner
Yıldırım Yıldız Yıldızoğlu Yılmaz Yılmazer Yorulmaz Yost Yüksel Yundt Zapatero Zardari Zarif Zboncak Zelensky Zelenskyy Zemlak
Zhang Zhao Zhou Ziemann Zieme Zimmermann Zulauf Zuma
`);
