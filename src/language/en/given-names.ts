import { packed } from "../packed.ts";

/**
 * Given names, men's and women's: English, European and some of the rest of the world, then romanised Arabic, then Turkish,
 * Kurdish and Persian. Accents and case make no difference.
 */
export const usualGivenNames: readonly string[] = packed(`
Aaron Abigail Ada Adam Adele Adrian Agatha Agnes Aidan Alan Alastair Albert Alec Alex Alexander Alexandra
Alfred Alice Alison Alistair Allan Allen Allison Alyssa Amanda Amber Amelia Amy Andrea Andrew Andy Angela
Angus Anita Ann Anna Anne Annette Annie Anthony Antonia April Archie Arnold Arthur Ashley Audrey Ava
Barbara Barry Beatrice Becky Belinda Ben Benedict Benjamin Bernard Bernie Beth Bethany Betty Beverly Bill
Billy Blake Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Brittany Brooke Bruce
Bryan Bryony Byron
Caitlin Calvin Cameron Camilla Carl Carla Carmen Carol Caroline Carolyn Carrie Casey Catherine Cathy Cecil
Cecilia Charles Charlie Charlotte Cheryl Chester Chloe Chris Christian Christina Christine Christopher Cindy
Claire Clara Clare Clarence Claude Clifford Clint Clive Colin Colleen Connor Conor Constance Cooper Corey
Courtney Craig Curtis Cynthia Cyril
Daisy Dale Damian Damien Dan Daniel Danielle Danny Darren Daryl Dave David Dawn Dean Deborah Debbie Declan
Deirdre Denis Denise Dennis Derek Dermot Desmond Diana Diane Dick Dolly Dominic Don Donald Donna Doreen
Doris Dorothy Doug Douglas Duncan Dustin Dwayne Dwight Dylan
Earl Ed Eddie Edgar Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor Elijah Elizabeth Ella Ellen Elliot
Elliott Elsie Elton Emily Emma Enid Eric Erica Erin Ernest Ernie Ethan Eugene Eunice Eva Evan Evelyn Ewan
Fay Felicity Felix Fergus Fiona Floyd Frances Francis Frank Franklin Fraser Fred Freddie Frederick Freya
Gail Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georgina Gerald Geraldine Gerard Gerry Gilbert
Gillian Gina Gladys Glen Glenn Gloria Godfrey Gordon Grace Graham Grant Greg Gregory Gretchen Gwen
Hannah Harold Harriet Harry Harvey Hayley Hazel Heather Hector Heidi Helen Henrietta Henry Herbert Herman
Hilary Hillary Holly Howard Hubert Hugh Hugo Humphrey
Ian Imogen Ingrid Irene Iris Isaac Isabel Isabella Isabelle Isla Isobel Ivan Ivor Ivy
Jack Jackie Jackson Jacob Jacqueline Jacqui Jade Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason
Jay Jean Jeff Jefferson Jeffrey Jemima Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jess Jesse Jessica Jill
Jim Jimmy Joan Joanna Joanne Jodie Joe Joel John Johnny Jon Jonathan Jonny Jordan Joseph Josephine Josh
Joshua Joyce Juan Jude Judith Judy Julia Julian Julie Juliet June Justin
Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kay Keir Keith Kelly Kelvin Ken Kenneth
Kenny Kerry Kevin Kieran Kim Kimberly Kirk Kirsten Kirsty Kristen Kurt Kyle Kylie
Lance Larry Laura Lauren Laurence Lawrence Leah Lee Leigh Len Lena Leo Leon Leonard Leroy Leslie Lester
Lewis Liam Lila Lillian Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lois Loretta Lorraine Louis Louise
Lucas Lucia Lucy Luke Lydia Lynda Lynn Lynne
Mabel Madeleine Malcolm Mandy Marcia Marcus Margaret Maria Marian Marie Marilyn Marion Marjorie Mark Marlon
Marshall Martha Martin Marvin Mary Mason Matilda Matt Matthew Maureen Maurice Max Maxine Meg Megan Meghan
Melanie Melinda Melissa Melvin Meredith Michael Michelle Mick Mike Mildred Miles Millie Milton Miranda Mitch
Mitchell Mohandas Molly Monica Morgan Muriel Myra
Nadine Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicky Nicola Nicole Nigel Nina
Noah Noel Nora Norma Norman Norris
Olive Oliver Olivia Orlando Oscar Owen
Paddy Pam Pamela Pat Patricia Patrick Paul Paula Pauline Peggy Penelope Penny Percy Perry Pete Peter Phil
Philip Phillip Philippa Phoebe Phyllis Pippa Poppy Priscilla Priti
Quentin Quincy Rachel Ralph Randall Randy Raquel Ray Raymond Rebecca Reg Reginald Rex Rhys Richard Rick
Ricky Rishi Rita Rob Robbie Robert Roberta Robin Rochelle Rod Roderick Rodney Roger Roland Ron Ronald Ronnie
Rory Rosalind Rose Rosemary Rosie Ross Rowan Roy Rupert Russell Ruth Ryan
Sabrina Sadie Sally Sam Samantha Sammy Samuel Sandra Sandy Sara Sarah Sasha Scott Sean Sebastian Selena Seth
Shane Shannon Sharon Shaun Shawn Sheila Shelley Sherry Shirley Sian Sidney Simon Sonia Sophia Sophie Spencer
Stacey Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Susie Suzanne
Sybil Sylvia
Tamara Tammy Tania Tanya Tara Ted Terence Teresa Terri Terry Tess Thelma Theodore Theresa Thomas Tim Timothy
Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis Trevor Tricia Tristan Troy Tyler Una Ursula
Valerie Vanessa Vera Vernon Veronica Vicky Victor Victoria Vince Vincent Violet Virginia Vivian Vivien Wade
Wallace Walter Wanda Warren Wayne Wendy Wesley Whitney Wilfred William Willie Winifred Winston Yvette Yvonne
Zac Zachary Zara Zoe
Achim Agnieszka Aleksandar Aleksander Aleksandr Alessandro Alessandra Alexei Alexey Alexis Alberto Alejandro
Alfonso Alfredo Alvaro Anatoly Anders Andre Andreas Andrei Andres Andrzej Angelina Angelo Anja Anke Annalena
Annegret Antoine Anton Antonio Antony Antti Arne Arnaud Arsene Artur Arturo Astrid Aurelien Axel
Bart Beata Beate Beatriz Benito Benoit Bernardo Bernd Bernhard Bert Birgit Björn Bogdan Branko Brigitte
Bruno Camille Carles Carlo Carlos Carsten Catalina Cedric Celine Cesar Christel Christelle Christophe
Clemens Cristiano Cristina Claudia Claudio Claus
Dagmar Daniela Danuta Dario Dariusz Delphine Denys Didier Diego Dieter Dimitri Dirk Dmitri Dmitry Dominique
Donatella Donatien Dragan Edouard Eduardo Egon Elena Eliane Elisa Elisabeth Elke Elvira Emanuel Emiliano
Emilie Emilio Emmanuel Enrico Enrique Enzo Erik Erika Ernesto Ernst Erwin Esteban Etienne Eugenio
Fabian Fabio Fabrice Federica Federico Felipe Ferdinand Fernando Filip Filippo Francesca Francesco Francisco
Franco François Françoise Frans Franz Frederic Fredrik Friedrich Fritz
Gabriel Gabriela Gabriella Gaston Geert Gennady Georg Georges Gerd Gerhard Gianluigi Gianni Gilles Giacomo
Giancarlo Giorgia Giorgio Giovanni Giulia Giulio Giuseppe Goran Gonzalo Gottfried Greta Grigory Grzegorz
Guido Guillaume Guillermo Gunter Günther Gustav Gustavo
Hans Hanna Harald Heiko Heinrich Heinz Helena Helga Helge Helmut Hendrik Henri Henrik Hermann Horst Hubertus
Ignacio Igor Ilya Inge Ines Irina Iker Ivana Ivo
Jaap Jacek Jacques Jaime Jakob Jakub Jana Janez Janos Janusz Jaroslaw Javier Jens Jerzy Joachim Joao Jochen
Johan Johann Johanna Johannes Jorge Jörg José Josef Josep Joseba Josip Juergen Jules Juliana Julien Juliette
Julio Julius Jürgen Jutta
Kaja Karin Karolina Karsten Katarina Katarzyna Katharina Katja Kirill Klaus Konrad Konstantin Kristalina
Kristian Kristina Krzysztof Kyriakos Ladislav Lars Laszlo Laurent Lech Leonardo Leonid Leopold Lev Liliana
Loïc Lorenzo Lothar Luc Luca Lucien Luciano Ludmila Ludwig Luigi Luis Luiz Lukas Lula Lyudmila
Maciej Magda Magdalena Magnus Maksim Manfred Manuel Manuela Marc Marcel Marcelo Marcin Marco Marcos Marek
Margarita Margarethe Margot Margrethe Mariano Marija Marina Marine Mario Marit Mariusz Markus Marta Marten
Martina Martine Massimo Mateo Mateusz Mathias Mathieu Matteo Matthias Mauricio Mauro Maxim Maxime Mercedes
Michal Michel Michele Miguel Mihail Mikael Mikhail Mikheil Milos Miro Miroslav Mirjana Monika
Nadezhda Natalia Natalya Nicolae Nicolas Nikita Niklas Nikola Nikolai Nikolaos Nikos Nils Norbert Oksana
Olaf Olav Oleg Oleksandr Oleksiy Olena Olga Olivier Ole Otto Pablo Paolo Pascal Patrice Patrik Paulo Pavel
Pawel Pedro Pekka Petar Petr Petra Petro Philippe Pierre Pieter Pietro Piotr
Radek Radoslaw Rafael Rafal Raffaele Raphael Raul Reinhard Renata Renate Renato Rene Ricardo Riccardo
Roberto Rodrigo Rodrigue Roman Romano Romain Rolf Romeo Rosario Rudolf Rudolph Ruslan Salvador Salvatore
Sandro Sanna Sauli Sabine Serge Sergei Sergey Sergio Séverine Siegfried Sigmar Silvia Silvio Simone Slavko
Slobodan Sofia Sonja Stanislav Stanislaw Stefan Stefania Stefano Stéphane Steffen Susana Svetlana Svein
Tatiana Tatyana Thierry Thorsten Tobias Tomas Tomasz Tommaso Torsten Ulrich Ulrike Umberto Ute Uwe Vaclav
Valentin Valentina Valeria Valery Vasily Viktor Viktoria Viola Vincenzo Vitali Vitaly Vitor Vladimir Volker
Volodymyr Vyacheslav Werner Wilhelm Willem Willy Wojciech Wolfgang Xavier Yann Yannick Yannis Yevgeny Yulia
Yuri Yves Zbigniew Zdenek Zoltan Zoran
Akira Amartya Aung Bilawal Chandrika Deepak Haruki Hiroshi Indira Jawaharlal Jinping Junichiro Kamala Kenji
Kofi Kwame Lakshmi Manmohan Narendra Nirmala Rahul Rajiv Ranil Ravi Sanjay Shinzo Sunil Taro Vikram
Yoshihide Yukio Goodluck Jomo Kgalema Muhammadu Olusegun Raila Sekou Siaka Thabo Uhuru Yoweri Abiy
Hailemariam Isaias Meles Salva Riek Blaise Idriss Macky Mahamadou Roch Benyamin Binyamin Avigdor Ehud Golda
Moshe Naftali Shimon Tzipi Yair Yitzhak Yoav Itamar Bezalel Gadi Ariel Benny
Mohammed Mohamed Muhammad Mohammad Mohamad Muhammed Ahmed Ahmad Ahmet Mahmoud Mahmud Mustafa Mostafa
Moustafa Ali Hassan Hasan Hussein Hussain Husayn Hussayn Hossein Husam Hossam Omar Umar Amr Amir Ameer
Khaled Khalid Khalil Khaleel Khalifa Khaldoun Saeed Sayed Sayyid Saad Saud Saif Seif Salah Saleh Salih Salem
Salim Saleem Salman Samir Sami Sameh Samer Suleiman Sulaiman Soliman Sulieman Youssef Yousef Yusuf Yousuf
Youcef Yasser Yasir Yassin Yassine Yahya Yehia Yazid Younes Younis
Ibrahim Ebrahim Ismail Ismael Ishaq Idris Ayman Anwar Anas Anis Ashraf Akram Amin Ameen Adel Adil Adnan Aref
Arif Ayad Iyad Ayoub Aziz Azza Aisha Aicha Amal Amina Amira Asma Asmaa Alaa Aya Ayesha Abbas Aboud
Bashar Bashir Bachir Bassem Bassam Basel Basil Bilal Bandar Badr Boutros Boualem Burhan Barham Bouthaina
Dina Daoud Dawood Dalia Dalal Ezzat Essam Emad Ehab Eman
Fahd Fahad Faisal Faysal Faez Fayez Farouk Faruq Farid Fares Faris Fathi Fatima Fatma Fathia Fawzi Fuad
Fouad Firas Fadi Fadel Fadwa Fayza Ghassan Ghazi Ghada Gamal Jamal Gebran Gibran Habib Hadi Hafez Hafiz
Haidar Haider Haifa Haitham Hakim Hala Hamad Hamdi Hamdan Hamed Hamid Hamza Hana Hanan Hani Haneen Harith
Haroun Hashim Hashem Hatem Hazem Hicham Hisham Hind Hoda Huda Houda Hosni Husni
Imad Imran Iman Inas Isam Issa Issam Jaber Jabir Jafar Jaafar Jalal Jamil Jamila Jasim Jassim Jawad Jihad
Jumana Kamal Kamel Kamil Karim Kareem Karam Kasim Qasim Qassem Qais Khadija Khadijah Latifa Layla Leila Lina
Loubna Lubna Lujain Lotfi Louay Luay Majed Majid Maha Maher Mahdi Mehdi Malek Malik Manal Mansour Mansur
Marwan Marwa Maryam Mariam Mazen Mazin Mona Mouna Moncef Mounir Munir Mourad Murad Moussa Musa Muammar
Moammar Muqtada Moqtada Mokhtar Mukhtar Muhsin Mohsen Muna Mubarak Miftah Muftah Mohannad Muhannad Moez Moaz
Muath Motaz
Nabil Nabila Nabih Nadia Nader Nadir Nafisa Naji Najib Naguib Najat Najla Najwa Nasser Nasir Nasr Nawaf
Nawal Nayef Naif Nazar Nizar Nizam Noor Nour Noura Nouri Nuri Omran Osama Usama Osman Othman Uthman Qaboos
Qadri Rabia Rachid Rashid Rached Radwan Rafiq Rafic Rafik Raed Raja Rajab Rami Ramy Ramzi Rana Rania Rashad
Raouf Rauf Riad Riyad Ridha Rida Reza Rima Reem Rola Rouhollah
Sabah Saber Sabri Safa Safwan Safia Sahar Sajida Salma Salwa Samia Samira Samiha Sawsan Shadi Shadia Shakib
Shaker Sherif Sharif Shereen Shirin Shukri Sofiane Suad Souad Suhail Suha Talal Taher Tahir Tahar Tariq
Tarek Tareq Taha Tamim Tawfiq Tawakkol Taoufik Thamer Thaer Turki Usman Wael Wafa Wajdi Walid Waleed Wasim
Wassim Wissam Yara Yasmin Yasmine Yousra Zaid Zayed Zayd Zahra Zaki Zakaria Zeinab Zainab Zaynab Zein Zine
Zouhair Zuhair Ziad Ziyad Ezzedine Noureddine Nureddin Salaheddine Fakhri Faraj Fathy Aguila Agila Ageela
Abdullah Abdallah Abdul Abdel Abdelaziz Abdulaziz Abdelfattah Abdelhamid Abdulhamid Abdelkader Abdelilah
Abdelmadjid Abdelmalek Abdelrahman Abdulrahman Abdurrahman Abdelsalam Abdirahman Azzam Naledi Oussama Hafsa
Houcine Mongi Kais Nejib Chokri Lakhdar Houari
Abdulkadir Akif Alparslan Arda Aydin Ayşe Bekir Berat Binali Bülent Burak Bülend Cemal Cem Cengiz Cevdet
Devlet Ekrem Emine Emre Enes Enver Erdal Erkan Fatih Fethullah Fikret Hakan Halil Hikmet Hulusi Hüseyin
İlham İsmet Kemal Kenan Kerem Leyla Mehmet Meral Meltem Mesut Mevlüt Murat Necmettin Numan Nurettin Oguz
Oktay Omer Orhan Özgür Recep Selahattin Selim Serdar Serhat Sinan Süleyman Tansu Tayyip Tuncay Turgut Ümit
Veysel Volkan Yasar Yavuz Yılmaz Zeki Ziya
Masoud Massoud Nechirvan Qubad Mazloum Mahsa Akbar Alireza Arash Babak Bahram Behrouz Dariush Esmail Farhad
Javad Kaveh Khosrow Mehran Mojtaba Nasrin Parviz Qasem Ruhollah Sadegh Shahram Shapour Benazir Asif Pervez
Nawaz Zalmay Gulbuddin
`);

/** Rarer English given names, from the name lists of @faker-js/faker (MIT): without words, places, titles and demonyms. */
export const rareGivenNames: readonly string[] = packed(`
Aaliyah Abagail Abbie Abbigail Abby Abdiel Abe Abel Abelardo Abigale Abigayle Abner Abraham Adah Adalberto Adaline Adan Addie
Addison Adela Adelbert Adelia Adeline Adell Adella Adelle Aditya Adolf Adolfo Adolph Adolphus Adrain Adriana Adrianna Adriel
Adrien Adrienne Afton Aglae Agustin Agustina Aida Aiden Aileen Aimee Aiyana Akeem Alaina Alana Alanis Alanna Alayna Alba
Alberta Albertha Albin Albina Alda Alden Aleen Alejandra Alejandrin Alek Alena Alene Alessia Aletha Alexa Alexandre Alexandrea
Alexandrine Alexandro Alexane Alexanne Alexie Alexys Alexzander Alf Alfonzo Alford Alfreda Alia Alicia Alisa Alisha Alivia
Aliya Aliza Alize Allene Allie Alma Alonzo Alphonso Alta Alton Alva Alvah Alvena Alvera Alverta Alvin Alvina Alvis Alyce
Alycia Alysa Alysha Alyson Alysson Amalia Amani Amara Amari Amaya Ambrose Amelie Amely Americo Amie Amiya Amos Amparo Amya
Anabel Anabelle Anahi Anais Anastacio Anastasia Anderson Andreane Andreanne Angeline Angelita Angie Anibal Anika Anissa Aniya
Aniyah Anjali Annabel Annabell Annabelle Annalise Annamae Annamarie Annetta Ansel Ansley Antoinette Antone Antonetta Antonette
Antonietta Antonina Antwan Antwon Anya Ara Araceli Aracely Archibald Ardella Arden Ardith Arely Ari Ariane Arianna Aric
Arielle Arjun Arlene Arlie Arlo Armand Armando Armani Arnaldo Arno Arnoldo Arnulfo Aron Arvel Arvid Arvilla Aryanna Asa Asha
Ashlee Ashleigh Ashly Ashlynn Ashton Ashtyn Assunta Athena Aubree Aubrey Audie Audra Audreanne Augustine Augustus Aurelia
Aurelie Aurelio Aurore Austen Austin Austyn Avery Avis Ayana Ayden Ayla Aylin Barney Barrett Bartholome Barton Baylee Beaulah
Bella Bennett Benton Berenice Bernadette Bernadine Berneice Bernice Berniece Bernita Berta Bertha Bertram Bertrand Bessie
Betsy Bette Bettie Bettye Beulah Bianka Billie Blair Blanca Blanche Bobbie Bonita Boyd Braden Bradford Bradly Brady Braeden
Brandi Brando Brandt Brandyn Brannon Branson Braulio Braxton Brayan Breana Breanna Breanne Brenden Brendon Brenna Brennan
Brennon Bret Bria Briana Brianne Brice Bridgette Bridie Brielle Brionna Brisa Britney Brock Broderick Brody Brooklyn Brooks
Bryana Bryant Bryce Brycen Bryon Buford Bulah Burdette Burley Burnice Cade Caden Caesar Caitlyn Cale Caleb Caleigh Cali
Calista Callie Camden Camila Camren Camron Camryn Camylle Candace Candelario Candice Candido Cara Carey Carlee Carleton Carley
Carli Carlie Carlotta Carlton Carmel Carmela Carmella Carmelo Carolanne Carole Carolina Carolyne Carroll Carson Cary Casandra
Casimer Casimir Casper Cassandra Cassandre Cassidy Caterina Catharine Cathrine Cathryn Cayla Ceasar Cecelia Cecile Cedrick
Celestine Celestino Celia Chadd Chadrick Chaim Chanel Chanelle Charlene Charley Chasity Chauncey Chaya Chaz Chelsey Chelsie
Chesley Chet Cheyanne Cheyenne Christa Christiana Christie Christop Christy Chyna Ciara Cielo Cierra Citlalli Clair Clarabelle
Clarissa Clark Claud Claudie Claudine Clayton Clementina Clemmie Cleo Cleora Cleta Cletus Cleve Cleveland Clifton Clinton
Clotilde Clovis Cloyd Clyde Coby Cody Colby Coleman Collin Colten Colton Columbus Concepcion Conner Connie Conrad Constantin
Consuelo Cora Coralie Corbin Cordelia Cordell Cordia Cordie Corene Corine Cornelius Cornell Corrine Cortez Cortney Cory Coty
Crawford Creola Cristian Cristobal Cristopher Cruz Crystel Cullen Cydney Cyrus Daija Daisha Dakota Dallin Dalton Damaris
Dameon Damion Damon Dana Dandre Dangelo Danial Daniella Danika Dannie Dante Danyka Daphnee Daphney Darby Daren Darian Dariana
Darien Darin Darion Darius Darla Darlene Darnell Daron Darrel Darrell Darrick Darrin Darrion Darron Darryl Darwin Dashawn
Dasia Davin Davion Davon Davonte Dawson Dax Dayana Dayna Dayne Deangelo Deanna Debra Dedric Dedrick Dee Deion Deja Dejah Dejon
Dejuan Delaney Delbert Delfina Delia Delilah Della Delmer Delores Delpha Delphia Demarco Demarcus Demario Demetris Demetrius
Demond Dena Deon Deondre Deontae Deonte Dereck Derick Deron Deshaun Deshawn Desiree Dessie Destany Destin Destinee Destiney
Destini Devan Devante Deven Devin Devon Devonte Devyn Dewayne Dewey Dewitt Dianna Dianne Dillan Dillon Dino Dion Dolores
Domenic Domenica Domenick Domenico Domingo Dominick Donato Donavon Donnell Donnie Donny Dora Dorcas Dorian Dorothea Dorris
Dortha Dorthy Dovie Doyle Drew Duane Dudley Dulce Durward Earlene Earline Earnestine Easton Ebba Eda Edd Eden Edgardo Edison
Edmond Edwardo Edwina Edyth Edythe Effie Efrain Efren Einar Eino Eladio Elaina Elbert Elda Eldon Eldora Eldred Eldridge
Eleanora Eleanore Eleazar Electa Elenor Elenora Eleonore Elfrieda Eli Elian Elias Eliezer Elinor Elinore Elise Eliseo Elisha
Elissa Eliza Ellie Ellis Ellsworth Elmer Elmira Elmo Elmore Elna Elnora Elody Eloisa Eloise Elouise Eloy Elroy Elsa Else Elta
Elva Elvera Elvie Elvis Elwin Elwyn Elyse Elyssa Elza Emelia Emelie Emely Emerson Emie Emil Emile Emilia Emmalee Emmanuelle
Emmett Emmie Emmitt Emmy Emory Ena Enoch Enola Enos Ephraim Eriberto Erich Erick Ericka Erling Erma Erna Ernestina Ernestine
Ervin Eryn Esmeralda Esperanza Essie Esta Estefania Estel Estell Estella Estelle Estevan Esther Estrella Etha Ethel Ethelyn
Ettie Eudora Eugenia Eula Eulah Eulalia Euna Eusebio Evalyn Evangeline Evans Eveline Everardo Everett Everette Evie Ewald
Ewell Ezekiel Ezequiel Ezra Fabiola Fae Fannie Faustino Fausto Favian Faye Felicia Felicita Felipa Felton Fermin Ferne Fidel
Filiberto Filomena Flavie Flavio Fleta Fletcher Flo Florencio Florian Florine Flossie Floy Forrest Francisca Frankie Freda
Freddy Frederik Frederique Fredrick Fredy Freeda Freida Frida Frieda Furman Gabe Gabrielle Gaetano Gardner Garett Garfield
Garnett Garrett Garrick Garth Gayle Genevieve Gennaro Genoveva Geo Georgiana Georgianna Geovanni Geovanny Geovany Gerardo
Gerda Germaine Gerson Gertrude Gia Gideon Gilberto Gilda Giles Gino Giovani Giovanna Giovanny Gisselle Gladyce Glenda Glenna
Glennie Gracie Graciela Grady Granville Grayce Grayson Gregg Gregoria Gregorio Greyson Grover Guadalupe Gudrun Guiseppe Gunnar
Gus Gussie Gustave Gwendolyn Hadley Hailee Hailey Hailie Hal Haleigh Haley Halie Halle Hallie Harley Harmon Harrison Haskell
Hassie Hattie Hayden Haylee Haylie Hazle Heber Helene Hellen Helmer Heloise Henderson Henriette Hermina Herminia Herminio
Hershel Herta Hertha Hester Hettie Hilario Hilbert Hilda Hildegard Hillard Hilma Hilton Hipolito Hiram Hobart Holden Hollie
Hollis Horace Horacio Hortense Hosea Howell Hoyt Hudson Hulda Humberto Hyman Icie Ida Idell Idella Ignatius Ike Ila Ilene
Iliana Ima Imani Imelda Immanuel Imogene Inez Irma Irvin Irving Irwin Isabell Isac Isadore Isai Isaiah Isidro Isom Issac Itzel
Ivah Izabella Izaiah Jabari Jace Jacey Jacinthe Jacinto Jackeline Jacklyn Jacky Jaclyn Jacquelyn Jacynthe Jada Jaden Jadon
Jadyn Jaeden Jaida Jaiden Jailyn Jairo Jakayla Jaleel Jalen Jalon Jalyn Jamaal Jamar Jamarcus Jamel Jameson Jamey Jamir
Jamison Jammie Janae Janelle Janessa Janick Janie Janis Janiya Jannie Jany Jaquan Jaquelin Jaqueline Jaren Jarod Jaron Jarred
Jarrell Jarret Jarrett Jarrod Jarvis Jasen Jasmin Jaunita Javon Javonte Jayce Jaycee Jayda Jayde Jayden Jaydon Jaylan Jaylen
Jaylin Jaylon Jayme Jayne Jayson Jazlyn Jazmin Jazmyn Jazmyne Jeanette Jeanie Jeanne Jeannette Jeannie Jed Jedediah Jedidiah
Jefferey Jeffery Jeffry Jena Jenifer Jenna Jennie Jennings Jennyfer Jensen Jerad Jerald Jeramie Jeramy Jerel Jeremie Jermain
Jermaine Jermey Jerod Jeromy Jerrell Jerrod Jerrold Jessie Jessika Jessy Jessyca Jesus Jett Jettie Jevon Jewell Jillian Jimmie
Joana Joanie Joann Joannie Joanny Joany Joaquin Jocelyn Jodi Jody Joelle Joesph Joey Johathan Johnathan Johnathon Johnnie
Johnpaul Johnson Jolie Jonas Jonatan Jonathon Jordane Jordi Jordon Jordy Jordyn Josefa Josefina Joshuah Josiah Josiane
Josianne Josie Josue Jovan Jovani Jovanny Jovany Juana Juanita Judah Judd Judson Julianne Junius Justen Justina Justine Juston
Justus Justyn Juvenal Juwan Kacey Kaci Kacie Kade Kaden Kadin Kaela Kaelyn Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn Kaleb
Kaleigh Kaley Kallie Kameron Kamille Kamren Kamron Kamryn Kane Kara Karelle Kari Kariane Karianne Karina Karine Karla Karlee
Karley Karli Karlie Karolann Karson Kasandra Kasey Kassandra Katelin Katelyn Katelynn Katheryn Kathlyn Kathryne Katlyn Katlynn
Katrine Kattie Kavon Kaya Kaycee Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Keagan Keanu Keara Keaton
Keegan Keeley Keely Keenan Keira Kellen Kelley Kelli Kellie Kelsi Kelsie Kelton Kendall Kendra Kendrick Kenna Kennedi Kennedy
Kennith Kent Kenton Kenyatta Kenyon Keon Keshaun Keshawn Keven Kevon Keyon Keyshawn Kian Kiana Kianna Kiara Kiarra Kiel Kiera
Kira Kirstin Kobe Koby Kody Kolby Kole Korbin Korey Kory Kraig Krista Kristi Kristie Kristin Kristine Kristofer Kristoffer
Kristopher Kristy Krystal Krystel Krystina Kurtis Kyla Kylee Kyleigh Kyler Kyra Lacey Ladarius Lafayette Laila Laisha Lamar
Lamont Landen Laney Larissa Laron Larue Latoya Lauretta Lauriane Laurianne Laurie Laurine Laury Lauryn Lavada Lavern Laverna
Laverne Lavina Lavinia Lavon Lavonne Lawson Layne Lazaro Leann Leanna Leanne Leatha Leda Leif Leilani Lela Lelah Leland Lelia
Lempi Lemuel Lenna Lennie Lenny Lenora Lenore Leola Leona Leonel Leonie Leonor Leonora Leopoldo Leora Lera Lesley Lesly Lessie
Leta Letha Leticia Letitia Levi Lew Lexi Lexie Lexus Libbie Libby Lilian Liliane Lilla Lilliana Lillie Lilly Lilyan Lincoln
Linnea Linnie Linwood Lisandro Lisette Litzy Lizeth Lizzie Llewellyn Logan Lola Lolita Loma Lon Lonie Lonnie Lonny Lonzo Lora
Loraine Loren Lorena Lorene Lorenz Lorenza Lori Lorine Lorna Lottie Lou Louie Louisa Lourdes Louvenia Lowell Loy Loyce Lucie
Lucienne Lucile Lucille Lucinda Lucio Lucious Lucius Ludie Lue Luella Luisa Luna Lupe Lura Lurline Luther Luz Lyda Lyla Lyle
Lynette Lysanne Mabelle Mable Macey Maci Macie Mackenzie Macy Madaline Madalyn Maddison Madeline Madelyn Madelynn Madge Madie
Madilyn Madisen Madison Madisyn Madonna Madyson Mae Maegan Maeve Mafalda Magali Maggie Maia Maida Maiya Makayla Makenna
Makenzie Malachi Malika Malinda Mallie Mallory Malvina Mamie Manley Marcelina Marcelino Marcella Marcelle Marcellus Margarete
Margarett Margaretta Margarette Margie Margret Mariah Mariana Mariane Marianna Marianne Maribel Mariela Marielle Marietta
Marilie Marilou Marilyne Marisa Marisol Maritza Marjolaine Marjory Marlee Marlen Marlene Marley Marques Marsha Marty Maryann
Maryjane Maryse Mathew Mathilde Matilde Mattie Maud Maude Maudie Maurine Maxie Maximilian Maximillia Maximillian Maximo
Maximus Maya Maybell Maybelle Maye Maymie Maynard Mayra Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Megane Meggie Mekhi
Melany Melba Melisa Mellie Melvina Melyna Melyssa Merritt Mertie Mervin Mia Micaela Micah Michaela Michale Micheal Mikayla
Mikel Milford Mindy Minerva Minnie Mireille Mireya Miriam Misael Missouri Mitchel Mittie Modesta Modesto Moises Monique Monroe
Monserrat Monserrate Montana Monty Moriah Morris Mortimer Morton Mose Moses Mossie Mozell Mozelle Murl Murray Mya Myah Mylene
Myles Myriam Myrl Myrna Myron Myrtice Myrtie Myrtis Nakia Nannie Naomie Narciso Nash Nat Nathanael Nathanial Nathen Nayeli
Neal Ned Nedra Neha Nelda Nella Nelle Nellie Nels Neoma Nestor Nettie Neva Newell Nia Nicholaus Nichole Nicklaus Nickolas Nico
Nicolette Nikki Nikko Niko Nikolas Noe Noelia Noemi Noemie Noemy Nola Nolan Nona Norberto Norene Norval Norwood Nya Nyah
Nyasia Obie Oceane Ocie Octavia Oda Odell Odie Ofelia Olen Oleta Olin Ollie Oma Omari Ona Onie Ophelia Ora Oren Orie Orin
Orion Orland Orlo Orpha Orrin Orval Orville Osbaldo Osborne Osvaldo Oswald Oswaldo Otha Otho Otilia Otis Ottilie Ottis Ova
Ozella Paige Palma Parker Pascale Pasquale Patti Pattie Paulette Paxton Payton Pearlie Pearline Peggie Percival Peyton Polly
Presley Preston Providenci Queenie Quinn Quinten Quinton Rachael Rachelle Rae Raegan Rafaela Raheem Rahsaan Raina Raleigh
Ramiro Ramon Randal Randi Randolph Raoul Raphaelle Rashawn Rasheed Raymundo Reagan Reanna Reba Rebeca Rebeka Rebekah Reece
Reese Regan Reggie Regina Reid Reilly Reina Reinhold Remington Renee Ressie Reta Retha Retta Reuben Reva Rey Reyes Reymundo
Reyna Reynold Rhett Rhianna Rhiannon Rhoda Rhonda Richie Richmond Rickie Rico Rigoberto Riley Robb Robyn Rocio Rodger Rodolfo
Rodrick Roel Rogelio Rogers Rolando Rollin Ronaldo Ronny Roosevelt Rosa Rosalee Rosalia Rosalie Rosalinda Rosalyn Rosamond
Rosanna Roscoe Rosella Roselyn Rosemarie Rosendo Rosetta Rosina Roslyn Rossie Rowena Rowland Roxane Roxanne Royce Rozella
Ruben Rubie Rubye Rudy Rufus Russ Russel Ruthe Ruthie Ryann Ryder Rylan Rylee Ryleigh Ryley Sabina Sabryna Sadye Saige Sallie
Samanta Sammie Samson Sandrine Sanford Santa Santina Santino Santos Sarai Sarina Saul Savanah Savion Scarlett Schuyler Scottie
Scotty Seamus Sedrick Selina Selmer Serena Shaina Shakira Shana Shanel Shanelle Shania Shanie Shaniya Shanna Shanon Shany
Shari Shawna Shaylee Shayna Shayne Shea Sheldon Shelia Shelly Shemar Sheri Sheridan Sherman Sherri Sherwood Sheryl Shyann
Shyanne Sid Sigmund Sigrid Sigurd Silas Sim Simeon Skye Skyla Skylar Soledad Sonya Stacy Stanton Stefanie Stephan Stephania
Stephany Stephon Stevie Sven Syble Sydnee Sydni Sydnie Sylvester Tabitha Talia Tami Tamia Taryn Tasha Tate Tatum Taurean
Tavares Taya Taylor Teagan Teri Terrance Terrell Terrence Terrill Tessie Tevin Thad Thaddeus Thalia Thea Theo Theodora Therese
Theresia Theron Thora Thurman Tia Tiana Tianna Tierra Tiffany Tillman Timmothy Timmy Tito Titus Tobin Tomasa Tommie Toney
Tonya Torey Torrance Torrey Traci Travon Tre Tremaine Tremayne Trent Trenton Tressa Tressie Treva Trever Trevion Trisha
Tristian Tristin Triston Trudie Trycia Trystan Twila Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyrone Tyshawn Tyson Ubaldo
Ulices Ulises Uriah Uriel Vada Vallie Vance Vaughn Veda Velda Vella Velma Velva Verda Verdie Vergie Verla Verlie Vern Verna
Verner Vernice Vernie Verona Vesta Vicenta Vicente Vicki Vickie Vida Vidal Vilma Vincenza Vinnie Violette Virgie Virgil
Virginie Vita Vito Viviane Vivianne Vivienne Waino Waldo Walton Watson Wava Waylon Webster Weldon Wendell Westley Weston
Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfredo Wilfrid Wilhelmine Willa Willard Willis Wilma Wilmer Wilson Wilton
Winfield Winnifred Winona Woodrow Wyatt Wyman Xander Xzavier Yadira Yasmeen Yazmin Yesenia Yessenia Yolanda Yoshiko Zachariah
Zachery Zack Zackary Zackery Zakary Zander Zane Zaria Zechariah Zelda Zelma Zena Zetta Zion Zita Zoey Zoie Zoila Zola Zora
Zula
`);
