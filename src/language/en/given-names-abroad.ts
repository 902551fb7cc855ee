import { packed } from "../packed.ts";

/** Turkish and French given names, from the name lists of @faker-js/faker (MIT): without words, places and demonyms. */
export const givenNamesAbroad: readonly string[] = packed(`
Abak Abaka Abakan Abakay Abar Abay Abdon Abdonie Abélard Abelin Abeline Abendam Abı Abidin Abigaelle Abılay Abluç Abondance
Absalon Abşar Acace Acacie Acanthe Acar Açela Açelya Achaire Achille Açığ Açık Açılay Açuk Acun Adalan Adalard Adalbald
Adalbaude Adalbéron Adalbert Adaldı Adalmış Adalric Adalsinde Adar Adaş Adberilgen Adegrin Adegrine Adélaïde Adélie Adelin
Adelphe Adeltrude Adelya Adem Adenet Adéodat Adhémar Adıgüzel Adık Adıkutlu Adıkutlutaş Adile Adjutor Adlı Adlıbeğ Adolphe
Adolphie Adonise Adraman Adrastée Adrehilde Adsız Affan Afi Afitap Afra Afşar Afşın Ağabay Agâh Ağakağan Ağalak Agapet
Agathange Agathe Agathon Ağça Agilbert Agilberte Ağlamış Agnan Agnane Agneflète Agrippin Agrippine Ahenk Ahlem Ahsen Aimable
Aimé Akalp Akaş Akata Akbaş Akbatur Akbay Akboğa Akbörü Akbudak Akbuğra Akbulak Akça Akçakoca Akçora Akdemir Akdoğan Akıbudak
Akım Akınçı Akıner Akkun Akkunlu Akkurt Akkuş Akpıra Aksungur Aktan Aktekin Aktimur Alaban Alabörü Aladağ Aladoğan Alain
Alaine Alaïs Alakurt Alayunt Alayuntlu Alban Albane Albérade Albéric Alberte Alcibiade Alcide Alcidie Alcime Alcine Alcyone
Aldegonde Aldemir Aldıgerey Aldoğan Aldonce Aldric Aleaume Aleth Alexine Algu Alican Aliette Alımga Alişan Alişir Alix Alka
Alkabölük Alkaevli Alkan Alkaşı Alkış Alliaume Almila Almine Almire Aloïs Aloïse Aloyse Alpagut Alpamış Alparsbeğ Alpata Alpay
Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan Alper Alperen Alpertunga Alpgerey Alphan Alphée Alphonse Alphonsine
Alpike Alpilig Alpinien Alpış Alpkara Alpkülük Alpkutlu Alpşalçı Alptegin Alptuğrul Alptunga Alpturan Alptutuk Alpuluğ
Alpurungu Alpurungututuk Alpyörük Altan Altankağan Altankan Altay Altemur Althée Altın Altınkağan Altınkan Altınoba
Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Altmışkara Altuga Alverède Amaç Amaliane Amalric Amalthée Amande Amandin
Amandine Amant Amante Amarande Amaranthe Ambre Ambroise Ambroisie Amédée Améliane Amélien Ameline Amelya Améthyste Amiel
Aminte Ammâr Amrak Amul Anaël Anaëlle Anar Anastase Anastasie Anatole Anatolie Ancelin Anceline Ançuk Andaç Andarıman Andéol
Andoche Andrée Angadrême Ange Angèle Angilbe Angilberte Angilran Angoustan Anicée Anicet Anicette Anka Annibal Annonciade
Ansbert Ansberte Anselme Anstrudie Anthelme Anthelmette Antide Antigone Antonin Antonine Apa Apak Apatarkan Aphélie
Apollinaire Apolline Aprançur Aquilin Arabelle Araboğa Arademir Aral Arbay Arbuz Arcadie Archambaud Archange Arçuk Ardıç
Argine Argu Argun Arian Arıboğa Aricie Arık Arıkağan Arıkdoruk Arın Arınç Ariste Aristide Arkın Arkış Arlette Armağan Armance
Armande Armandine Armel Armeline Armelle Armide Armin Armine Arnaç Arnaude Arnould Arolde Arpat Arsal Arsènie Arsıl Arsinoé
Arslan Arslanargun Arslanbörü Arslansungur Arslantegin Arslanyabgu Arşun Artémis Arthaud Arthème Arthurine Artıınal Artuk
Artukaç Artut Aruk Arya Aşan Aşanboğa Aşantudun Aşantuğrul Asartegin Ascelin Asceline Asığ Aşıkbulmuş Asil Asım Aşkın Aslım
Asrı Assomption Aştaloğul Astarté Astérie Astrée Asuela Asuğ Aşuk Ata Ataç Atakağan Atakan Atalan Atalay Ataldı Atalmış Ataman
Atasagun Atasu Atâullah Atberilgen Athalie Athanase Athanasie Athénaïs Athina Atıf Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan
Atilla Atım Atımer Atış Atlı Atlıbeğ Atlıkağan Atmaca Atsız Atunçu Aube Aubertine Aubry Aude Audebert Audeline Audouin Audran
Auguste Aure Aurèle Aurélienne Aurelle Aurian Auriane Auxane Auxence Avar Aveline Avigaëlle Avluç Avni Avoye Avşar Axeline
Axelle Ayaçı Ayas Ayaz Aybalta Ayban Aybars Aybeğ Aydarkağan Aydemir Aydınalp Aydoğan Aydoğdu Aydoğmuş Aygırak Ayhan Ayıtmış
Ayız Ayızdağ Aykağan Aykal Aykan Aykurt Aykut Ayluç Ayluçtarkan Ayma Aymard Aymardine Aymeric Aymon Aymonde Ayren Ayruk Aysar
Ayşıl Aysılığ Aytaç Aytak Aytekin Aytuğ Ayvaz Ayyıldız Azak Azalée Azban Azélie Azeline Azer Azgan Azganaz Azıl Azizhan Azmi
Babacan Babır Babur Baçara Baççayman Baçman Badabul Bade Badruk Badur Bağa Bağaalp Bağaışbara Bağan Bağaşatulu Bağatarkan
Bağatengrikağan Bağatur Bağaturçigşi Bağaturgerey Bağaturipi Bağatursepi Bağdagül Bağış Bağtaş Baha Bahadır Bahtiyar Bakağul
Bâki Bakır Bakırsokum Baksı Balaban Balaka Balakatay Balamır Balçar Baldu Balın Balkık Balta Baltacı Baltar Balthazar Baltır
Baltur Bamsı Bangu Baptiste Barak Baraktöre Baran Barbe Barbeğ Barboğa Barbol Barbulsun Barçadoğdu Barçadoğmuş Barçadurdu
Barçadurmuş Barçan Barçatoyun Bardıbay Bargan Barımtay Barın Barış Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barkın
Barlas Barlıbay Barmaklak Barmaklı Barnabé Barsbeğ Barsboğa Barsgan Barskan Barsurungu Barthélemy Bartimée Bartu Basademir
Başak Basan Basanyalavaç Basar Basat Başbuğ Başçı Başgan Basile Basilisse Baskın Başkırt Başkurt Basmıl Baştar Bastı Bastien
Bastuğrul Basu Basut Bathilde Batrak Battal Batu Batuhan Batuk Batur Baturalp Baudouin Bayançar Bayankağan Bayazıt Baybars
Baybayık Baybiçen Bayboğa Baybora Baybüre Baydar Baydemir Baydur Bayık Bayınçur Bayındır Baykal Baykara Baykoca Baykuzu
Baymünke Bayna Baynal Baypüre Bayraç Bayrak Bayram Bayrı Bayrın Bayruk Baysungur Baytara Baytaş Bayunçur Bayur Bayurku
Bayutmuş Bayuttu Bazır Beçeapa Beçkem Bedir Bedirhan Bediz Bedran Bedreddin Bedri Beğarslan Beğbars Beğbilgeçikşin Beğboğa
Beğçur Beğdemir Beğdilli Beğdurmuş Begi Begil Begine Begitutuk Beğkulu Beglen Begni Beğtaş Beğtegin Beğtüzün Behçet Behiç
Behlül Behram Behrem Behzat Bek Bekazıl Bekbekeç Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Beker Beklemiş Bektaş Bektür
Belçim Belçir Belek Belemir Belgi Belgüc Belma Beltir Beltun Bénédicte Bengi Bengü Benice Bénigne Benli Benlidemir Bera
Béranger Bérangère Bérard Berceste Berçin Berdibeğ Berendey Berginsenge Bergü Berinay Berkan Berkay Berke Berkin Berkiş
Berkyaruk Bermek Berran Berre Berthe Bertille Berva Besentegin Beşer Besim Beşir Besra Betemir Beuve Beyizçi Beyrek Beyrem
Biçek Bıçkı Bıçkıcı Bıdın Bilgebayunçur Bilgebeğ Bilgeçikşin Bilgeışbara Bilgeışbaratamgan Bilgekağan Bilgekan Bilgekülüçur
Bilgekutluk Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin Bilgetonyukuk Bilgez Bilgiç Bilgin Bilig Biligköngülsengün Bilik
Binbeği Bindir Birol Bıtaybıkı Bıtrı Blandine Boğa Boğaç Boğaçuk Bögde Böge Bögü Bohémond Bökde Böke Boldaz Bölen Bolmuş
Bolsun Bölükbaşı Bolun Bon Boncuk Bönek Bönge Bongul Bongulboğa Bora Boran Borçul Borlukçu Bornak Börteçine Börü Börübars
Börüsengün Bouchard Boyan Boyankulu Boylabağa Boylabağatarkan Boylakutlutarkan Bozan Bozbörü Bozdoğan Bozkurt Bozkuş Bozok
Briac Brieuc Brunehaut Brunehilde Buçan Buçur Budağ Budak Budunlu Büdüs Büdüstudun Buğday Bügdüz Bügdüzemen Büge Buğra
Buğrakarakağan Bügü Büğübilge Bukak Bukaktutuk Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bulaçapan Bulak
Bulan Buldur Bulgak Bulmaz Bulmuş Buluç Buluğ Buluk Buluş Bulut Bümen Bumın Bunsuz Bünül Bünyamin Burçak Büre Burguçan Bürgüt
Burkay Bürkek Bürküt Bürlük Burslan Burulday Burulgu Burunduk Buşulgan Butak Butuk Buyan Buyançuk Buyandemir Buyankara Buyat
Buyraç Buyruç Buyruk Buzaç Buzaçtutuk Çaba Çabdar Çablı Çabuş Cafer Çağan Çağatay Çağdaş Çağıl Çağla Çağlar Çağlayan Çağrı
Çağrıbeğ Çağrıhan Çağrıtegin Çağru Cahid Çalapkulu Calixte Camélien Camillien Canalp Cândar Candide Canel Caner Cangül Cankan
Çankız Cannur Cansel Cansın Capucine Caribert Carine Carloman Cassien Cavid Cebe Celal Celâleddin Celasun Çelen Céleste
Célestin Célien Çelik Celil Cemali Çemen Çemgen Cemil Cenk Ceren Césaire Çeşminaz Çetin Çetinel Çetiner Cevahir Cevat Ceyda
Ceyhun Çeykün Ceyla Ceylan Ceylin Ceylinaz Cezmi Chantal Charlaine Charlemagne Charline Childebert Chilpéric Chrétien
Christiane Christodule Chrysole Chrysostome Çiçek Çiçem Çiğdem Çıgıl Cihad Cihan Cihangir Cihanşah Cılasun Çilay Çilenti Çiler
Cilvenaz Çimen Çıngır Çise Çişem Çisil Civan Clarisse Claudien Cléandre Clélie Clémence Cléry Clio Clotaire Çobulmak Çocukbörü
Çokramayul Coline Çolman Çolpan Çölü Coraline Corentin Corentine Corinne Coşkun Coşkuner Cübeyr Cumhur Cüneyt Cyprien Cyriaque
Cyrielle Cyrille Dağhan Damla Dâver Davud Débora Defne Delphin Demet Demiralp Demirhan Deniz Denizalp Derin Derviş Derya
Destan Deste Devran Dicle Diclehan Didem Dieudonné Dieudonnée Dikmen Dilan Dilara Dilaver Dilay Dilberay Dildâr Dilek Diler
Dilhan Dilruba Dinç Dinçer Direnç Diri Dizik Doğan Doğanay Doğaner Doğu Dolunay Döndü Doriane Dorine Dorothée Douce Dündar
Dünya Dürdane Durmuş Dürriye Duru Dururbunsuz Duygu Ebin Ebkızı Ebren Ebru Ebuzer Ece Ecehan Ecem Ecevit Ecmel Ecvet Ede
Edgard Edhem Edil Ediz Edmée Efken Eflah Efsun Eftalya Egemen Eğrim Ekeç Ekim Ekin Ekmel Ela Elçin Éleuthère Elgin Élia Élie
Elif Élisée Elkin Elmas Élodie Elti Elvan Élzéar Emced Emel Émeline Émérance Émérencie Émeric Emin Emmelie Emrah Emrullah
Ender Enderun Engin Enguerrand Enis Enise Ensar Épiphane Eralp Eray Erberk Ercan Erçin Ercüment Erda Erdem Erdeni Erdenikatun
Erdeniözük Erdinç Erel Eren Erentüz Ergene Ergenekatun Ergin Ergün Ergüner Erhan Erinç Erkâm Erke Erman Ermen Erol Erşan Ersin
Ertan Erten Ertenözük Ertuğrul Esat Esen Esenbike Eser Esin Esmeray Eşref Ethem Etil Eubert Eudes Eudoxe Eudoxie Eugénie
Eulalie Euphrasie Eusèbe Eusébie Eustache Évariste Évelyne Evin Evran Évrard Evren Evşen Eyiz Eylül Eymen Eyşan Eyüp Ezrak
Fabien Fadıl Fadime Fahrettin Fahri Fahriye Fahrünissa Faik Falba Fâlih Fantin Fantine Faruk Fasih Fatin Fatoş Faustine Fazıl
Fazilet Fazlı Fazullah Feda Fedai Fehime Fehmi Félicie Félicité Ferah Feramuş Feramuz Feray Ferda Ferdi Ferhan Ferhat Feride
Feridun Feriha Ferit Ferman Ferruh Fevzi Feyyaz Feyza Feyzullah Fiacre Fidan Fidèle Figen Fikri Fikriye Filiz Firdevs Firmin
Flavien Fleur Flodoard Flore Florent Florestan Florie Fortunée Foulques Francette Francia Francine Francisque Fuat Fulbert
Fulcran Fuldem Fulden Fulgence Fulya Funda Füreyya Furkân Füruzan Füsun Fuzuli Gabin Gaël Gaëlle Gaffar Gamze Garance Garnier
Gaspar Gaspard Gatien Gautier Gaye Gazanfer Gazi Gédéon Gelin Gelincik Gencer Geoffroy Géraud Gerberge Gerbert Germain Gervais
Gevheri Ghislain Girart Giray Gisèle Gislebert Gıyas Gizem Gökalp Gökben Gökbörü Gökçe Gökçegöl Gökçen Gökçiçek Gökmen Göknur
Gökşin Gonca Gondebaud Gönenç Göngör Gonthier Gontran Gönül Gonzague Görkem Görün Gözde Grégoire Guenièvre Guérin Güher Gui
Guilhemine Guillemette Gül Gülbahar Gülben Gülçin Güldem Güldeste Gülegen Gülemen Gülen Güler Gülgün Gülhan Gülnaz Gülpembe
Gülriz Gülsen Gültekin Gülümser Gümüş Günay Günçiçek Gündoğdu Gündoğmuş Güner Güneş Güngör Güniz Günnur Günsel Günseli
Günyaruk Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Gustavine Güven Güvenalp Güvercin Güzey Gwenaëlle Habbab Habil Hacib
Hafi Hafid Hakem Haki Hakkı Haldun Halim Hâlis Halit Haluk Hamdullah Hami Hamit Hammâd Handan Hande Hanefi Hardouin Harun
Haseki Hasibi Haşim Hasin Haşmet Hatip Hattâb Hayal Hayali Hayat Hayati Haydar Hazar Hazım Hédelin Hélier Herluin Hermine
Hervé Hicabi Hıfzı Hilaire Hilal Hildebert Hilmi Himmet Hincmar Hippolyte Hişam Hızır Honoré Honorine Hüccet Hud Hüdâvendigâr
Hüdayi Hugues Huguette Hulki Hülya Hüma Hümayun Hümeyra Hüner Hürkan Hurşit Hüsameddin Hüsamettin Hüsnü Hüsrev Huzeyfe İclal
İdil İffet İhsan İhvan İkbal İkeme İkiçitoyun İkrime Ilaçın İlayda İlbey İlbilge İldike İlgegü Ilgın İlhami İlhan İlkay İlkben
İlke İlker İlknur İlksen İlkyaz İlyas İmge İmrem Inanç İnç İnci İpek İrem İrfan İrinç İrinçköl Irmak İrtiş Isabeau Iseult
Isidore Isığ Isık Işılay Işın Işıner Ismérie İtil Itır Itri Iyık Iyıktağ İzel İzzet İzzettin Jale Janine Japhet Jeannel
Jeannot Jehanne Jocelyne Josse Josselin Jourdain Judicaël Julide Juste Kabil Kadem Kader Kadı Kadir Kadrican Kadriye Kağan
Kalender Kamber Kamelya Kamile Kamran Kamuran Kancı Kapgar Karaca Karahan Kargılaç Karlıgaç Katun Katunkız Kayaalp Kayacık
Kayça Kaynak Kazanç Kâzım Kazkatun Kekik Keklik Keleş Kemalettin Kepez Keramet Kerami Keremşah Kerim Kesme Keşşaf Kevser
Keyken Kezlik Kımız Kımızalma Kımızalmıla Kımızın Kiraz Kırçiçek Kırgavul Kırlangıç Kıvanç Kıvılcım Kıymet Kızdurmuş Kızılalma
Köksal Koray Korkut Kubat Kubilay Kuddusi Kumru Kürşad Kutbettin Lale Lamih Landry Latif Latife Laurane Laure Laureline
Laurène Lazare Léandre Leman Lemide Léonne Léopoldine Lerzan Leufroy Levent Libère Lida Liétald Longin Lorrain Lothaire Loup
Ludivine Ludolphe Ludovic Lütfi Lütfullah Lydie Maad Macaire Maguelone Mahaut Mahir Mahmut Mahzun Maksud Mallaury Malo Mamert
Manassé Manon Marceau Marcelin Marceline Marius Marthe Mathurin Matthieu Maugis Mauricette Maxellende Maxence Maximilien
Mayeul Mazhar Médéric Mehtap Melchior Melda Melek Melih Melike Melikşah Melis Mélisande Mélissandre Melodi Mélodie Memduh
Mence Meriç Merih Mérovée Mert Merve Meryem Mestan Metin Mihriban Mir Miraç Miray Mirkelam Mirza Misbah Mısra Mithat Moïse
Moïsette Morgane Muammer Muaviye Muaz Müesser Müfid Müge Muharrem Muhtar Muhterem Muhteşem Muhyiddin Müjdat Müjde Müjgan
Mukadder Mukaddes Mükerrem Muktedi Muktedir Muktefi Mümtaz Münevver Müren Müşir Muslih Mutahhar Mutasım Muteber Mutemed
Muttalib Muzaffer Müzdad Nabi Naci Nadège Nadi Nafiz Nahid Nahil Naim Nalan Namık Narcisse Nasrullah Nathalie Naudet Naz Nazan
Nazif Nazım Nazlı Nazmi Necat Necati Necdet Necib Necla Nedim Néhémie Nehir Nejat Nergis Neşet Nesim Neslişah Nesrin Nevin
Nevra Nevzat Nicéphore Nida Nigar Nihal Nihan Nihat Nilgün Nisa Nisan Niyazi Nizamettin Noëlle Normand Nükhet Nur Nural Nuran
Nurgül Nursel Nurseli Nurullah Nusret Odette Odile Odilon Odon Oger Oğuzhan Okan Okşan Olcay Olympe Ombline Önder Onur Ophélie
Oriande Oriane Orlane Oury Oya Öykü Ozan Ozanne Özcan Özden Özer Özge Özhan Özkan Özlem Özlen Öznur Pacôme Pakize Palémon
Parla Paterne Paule Payidar Pécine Pélagie Pelin Pelinsu Pembe Pépin Perceval Perihan Perran Perrine Pertev Perver Pervin
Petek Pétronille Peyami Philémon Philibert Philomène Philothée Pierrick Pınar Piraye Primerose Priscille Pulchérie Quentine
Quiéta Quintia Raci Rafet Rahim Rahime Rahmi Rahşan Raif Rakıp Ramazan Ramiz Rasim Raşit Raymonde Recai Refah Refet Refik
Régine Régis Reha Reine Reis Réjean Réjeanne Rémi Remzi Renaud Rengin Reşat Resûl Reybaud Reyhan Rezzan Rıdvan Rifat Rıfkı
Rıza Rodolphe Rolande Romane Romuald Ronan Roselin Roseline Rüçhan Ruhsar Rükneddin Rüştü Rüya Şaban Sacid Şadan Sadberk
Sadettin Sadi Sadık Sadri Sadullah Saffet Şâfi Şahap Şahin Şahinalp Şahsuvar Saim Sâkıp Şakir Salomé Salomon Samed Samih Şamil
Samim Sanem Şarani Sauveur Savaş Savinien Şayan Scholastique Sébastien Şebnem Şecaeddin Seçil Seçkin Seda Sedat Sedef Seden
Sefer Şefik Ségolène Seher Şehlevent Şehrazat Şelale Selami Selçuk Selda Selen Selin Selma Selvi Sema Semih Semra Şemsi Senay
Şener Şengül Şennur Şenol Şerafettin Serap Séraphin Serbülent Şeref Seren Sergen Sermet Şermin Serpil Sertaç Sertap Settar
Seval Sevda Séverin Sevgi Sevil Sevim Sevinç Şevket Şevki Sevtap Şevval Şeyban Şeyda Seyfettin Seyfi Seyfullah Şeyma Seyyit
Sibel Sibylle Sıdkı Sidoine Sigebert Sigismond Şihab Şihabeddin Şiir Sıla Silvère Simge Şinasi Sinem Sırrı Sixte Sixtine
Solange Soline Songül Stanislas Suat Subhi Sudi Süheyl Şükrü Şule Sunay Sururi Suzan Suzon Swassane Sylvain Sylvestre Sylviane
Sylvie Taceddin Tahsin Taib Talat Talay Talha Talip Tancrède Taner Tanguy Tanju Tanyeli Tarık Tarkan Taşkın Taurin Tayfun
Tayyar Tekin Tekinalp Temel Teoman Tevfik Tevhid Tezcan Tezel Tezer Théodose Théophile Théophraste Thibault Thibert Timoléon
Timothée Timur Tınas Tiphaine Titien Tolga Tolunay Tonnin Toussaint Trajan Tufan Tugay Tuğba Tuğrul Tuğtekin Tuhfe Tülay Tülin
Tümer Tunahan Tunay Tunç Tunçer Turan Turgay Türkan Türkay Türker Türkeş Turna Turold Tutku Ufuk Uğur Uhra Ukbe Ülfet Ülgen
Ülker Ülkü Ulus Ulvi Ulviye Ulysse Ümmiye Ümran Umur Umuralp Umut Ünal Ünsel Ünseli Urbain Ursule Usame Utku Uygu Üzeyir Vahâ
Vahdet Vahid Vahide Valère Vecdi Vedat Vefa Vefik Vehbi Veli Venance Venceslas Véronique Vesile Veysi Vianney Vicdan Victoire
Victorien Victorin Vigile Vildan Vinciane Vuslat Waleran Wandrille Xavière Xénophon Yağız Yağmur Yalçın Yalgın Yaman Yaprak
Yasemin Yasin Yekta Yelda Yeliz Yener Yeşim Yetkin Yiğit Yıldırım Yıldız Yoann Yolande Yonca Yosun Ysaline Yseult Yüce Yücel
Yüksel Yümni Yunus Zacharie Zaché Zafer Zâfir Zahide Zâhit Zamir Zehra Zekai Zekeriyyâ Zekiye Zeliha Zéphirin Zerrin Zeyd
Zeynel Zeynep Zihnî Ziver Zoéva Zübeyde Zübeyr Zühal Zülal Züleyha Zülfikâr Zümrüt
`);
