/**
 * Given names, men's and women's: English, European and some of the rest of the world, then romanised Arabic, then Turkish,
 * Kurdish and Persian. Accents and case make no difference.
 */
export const givenNames: readonly string[] = `
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
`
  .trim()
  .split(/\s+/u);

/** None: capitals tell a family name. */
export const familyNames: readonly string[] = [];

/** Particles that make one part of a name with the word after them: van Dijk, bin Salman, al-Sisi, de la Cruz. */
// biome-ignore format: several words a line
export const bindsNext: readonly string[] = [
  "al", "el", "ul", "ash", "ar", "az", "bin", "ibn", "ben", "bint", "abu", "abou", "abo", "aboul",
  "umm", "um", "abd", "abdel", "abdul", "abdal", "ould", "ait", "bou", "van", "von", "der", "den", "zu", "zur", "ter", "de",
  "del", "della", "dei", "delle", "dello", "degli", "di", "da", "das", "dos", "du", "des", "la", "le", "las", "los", "lo",
  "mac", "mc", "fitz", "ap", "af", "av", "san", "santa", "saint", "st",
];

/** Words that make one part of a name with the word before them. */
export const bindsPrevious: readonly string[] = [];
