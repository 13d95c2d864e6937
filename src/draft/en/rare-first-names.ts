/*
 * Further first names of many countries: those that the lists of two or more locales of Faker have
 * (@faker-js/faker 10, MIT licence, copyright 2022-2025 Faker, https://github.com/faker-js/faker).
 */

export const RARE_FIRST_NAMES = `
  Aba Abdon Abdou Abdoul Abelardo Abigaïl Abimbola Aboubacar Aby Achille Adalbert Adalberta
  Adalberto Adar Ade Adedayo Adelaida Adelin Adem Adil Adina Aditya Adonis Adriaan Adrijana Adrián
  Adriána Adán Adèle Adélaïde Adélie Afra Agata Agathe Agaton Aglae Aglaé Agnesa Agnès Agustín
  Agáta Aimé Aimée Akram Aksel Al Ala Alade Alassane Alban Albane Alberta Alberte Albertina Albin
  Albina Albín Albína Alcibiade Alcide Alda Aldo Alea Aleksa Alenka Alessa Alessia Alessio Alexandr
  Alexandrea Alexandrina Alexandrine Alexane Alexanne Alexej Aleyna Aleš Alfons Alfreda Alfredo
  Alfréd Alica Alida Alima Aliou Alix Aliya Aliyah Aliénor Alka Allegra Alma Alojz Aloïs Alparslan
  Alpha Alva Alvina Aly Alyssia Alysson Amadou Amandine Amani Amara Amaya Ambra Ambre Ambroise
  Amelie Ami Amin Amira Amon Amrit Amália Amélia Amélie Anabela Anabelle Anamarija Anar Anastazija
  Anatol Anatole Anatolie Anaël Anaëlle Anaïs Anda Andreja Andrija Andrina André Andrés Anežka Ange
  Anghelina Angus Angèle Ani Anica Anjali Anka Annabell Annalena Anneke Anneli Annelie Anni Anny
  Anouk Anselme Ansgar Antea Antero Antigone Antonie Antonin Antonina Anđela Apolline Apollo April
  Ara Araceli Aram Arcadie Arda Ariadna Arian Ariane Arie Arina Aris Aristide Armance Armel Armelle
  Armida Arnaldo Arne Arpád Arsène Artemisa Arun Arved Arvid Arwen Arya Asia Assunta Astou Asya
  Atmaja Attila Aude August Augusta Auguste Augustin Aura Aurel Aurelian Aurelie Aurelio Auriane
  Aurica Aurora Aurore Aurèle Aurélie Austin Auxence Axel Axelle Ayan Ayaz Aydan Ayden Ayinde Ayla
  Ayleen Ayman Aymeric Aynur Ayoub Aïcha Aïda Aïssa Aïssata Aïssatou Bailey Bala Balthazar Baptiste
  Baran Baris Bas Basil Basile Bastian Bastien Batuhan Baudouin Beata Beau Bela Bella Benedikt
  Beniamin Benjamín Bennet Bennett Benno Benoît Bent Bente Berenice Berit Berkay Bernd Berta
  Bertille Betina Beáta Bianka Bibiana Bill Binta Bishnu Bjarne Björn Blahoslav Blaise Blandine
  Blanka Blažej Blažena Blessing Bo Bogdana Bohdan Bohdana Bohumil Bohumila Bohumír Bohuslav
  Bohuslava Bohuš Bojan Bojana Boleslav Bonifác Bora Borka Boubacar Boubou Božena Božica Božidar
  Božidara Bram Brando Brandy Branimir Branislava Branka Brankica Branko Brayan Briac Brieuc
  Brigita Brigitta Bronislava Bruna Bryant Burak Caio Calixte Camelia Camil Can Candida Candido
  Capucine Caridad Carine Carmelo Carmine Carolin Cas Caspar Casper Cassandre Cataleya Catalina
  Catharina Catrin Cecilie Cecília Cedrik Celestin Celestine Cem Ceyda Ceyla Ceylin Cezar Cezara
  Chanel Charleen Charline Charlotta Chayenne Cheikh Chiara Chloé Christ Christelle Christian
  Christiano Christin Ciprian Claas Clarisse Clark Clea Clelia Clemente Clementina Clementine
  Clinton Cloe Clovis Clémence Clémentine Coline Collien Concepción Conchita Conner Constant Cooper
  Coraline Corentin Cornel Corneliu Corvin Cosima Coumba Crina Cristian Cristiana Cristofor Crystal
  Ctibor Cyprien Cyprián Cyriaque Cyrielle Cyrille Cécile Cédric Céleste Célia Céline César Côme
  Dado Dagmar Dagmara Daisy Dalia Dalibor Dalibora Daliborka Dalida Dalila Dallas Damiana Damilola
  Damir Damián Damjan Damla Danijel Danijela Danka Dante Danu Daouda Daphnee Daphné Darian Dariana
  Darija Darina Darinka Darja Darko Darleen Davide Davin Davor Dawn Dax Dea Dean Declan Defne
  Delfina Demba Denisa Deniz Devi Dewi Dezider Didier Didina Diego Dilan Dilara Dino Dinu Dionýz
  Dipendra Divna Dixie Djibril Dobromila Dobroslav Dobroslava Doina Domenic Domenica Domenico
  Domenik Dominika Domnica Donata Donato Donát Dorcas Dorel Doriana Doriane Dorin Dorina Dorián
  Dorota Dorotea Doroteja Draga Drahomír Drahomíra Drahoslav Drahoslava Dražen Dua Dubravka Dumitru
  Dunja Dušan Dušana Dávid Débora Earl Earnest Ebba Ebony Ecaterina Eda Eddi Eddy Edgard Edgardo
  Edison Edita Eduarda Edvard Edvin Efe Efrem Ege Elanur Elda Elea Eleanore Eleazar Eleonora
  Eleonore Elia Eliah Elian Eliane Eliano Eline Elio Elisaveta Eliseo Elissa Eliška Elli Elmira
  Elmo Elnur Elodie Eloisa Else Elvíra Elyas Elyssa Elza Emelie Emie Emilian Emin Emir Emmely Emmi
  Emre Emília Ena Enea Enes Enguerrand Enie Enna Ennio Enno Enola Ensar Enya Eray Erdal Eren
  Eriberto Erna Ervín Esra Essie Estera Etela Eugène Eugénie Eula Eulalia Eulalie Eusebia Eusebio
  Eve Eveline Everardo Evy Ezio Fabiana Fabiano Fabienne Fabiola Faith Falk Fannie Fanny Fantine
  Fatim Fatimata Fatou Faustine Fausto Febe Fedor Fedora Feliciano Felicie Felicita Felicitas
  Felina Femke Fenja Ferre Fidan Fiete Fikret Filemon Filiberto Filipa Filipe Filippa Filippo
  Filomena Filoména Fine Finia Finja Finlay Finley Finn Finnja Finnley Fiodor Flavia Flavie Flavien
  Flavio Fleur Floor Flore Florence Florent Florentin Florentina Florentine Floriana Florin Florina
  Florine Florián Flynn Flóra Franc Franco Frank Franka František Františka Franz Franziska
  François Françoise Frederico Frederike Fredy Freya Friederike Frédéric Furkan Fynn Fábio Félicie
  Félix Gabin Gabrijela Gael Gaetano Gaia Gail Galina Ganesh Garance Gaspar Gaspard Gaston Gautier
  Gaël Gaëlle Gašpar Gedeon Gejza Gene Geneva Gennaro Geoffroy Georgeta Georgia Georgiana Gerda
  Germain Germán Gertruda Ghenadie Gheorghe Giada Gian Gianluca Gianni Gideon Ginger Gioele Gioia
  Giorgia Gisèle Giulia Giuliana Giuliano Giulio Gizela Gleb Gonzague Gordan Gordana Grgur Grigore
  Gréta Guadalupe Gudrun Guillemette Guillermina Gust Guy Gwenaëlle Gérard Gülçin Günay Haby Hafsa
  Hagen Hakan Hakim Halil Halima Hamidou Hani Hanne Hannes Hanno Harald Hari Harrison Hasna Hauke
  Hazel Helin Helmut Hennes Henning Henrick Henrieta Henriette Henrike Hermína Hernán Herta
  Hippolyte Hira Holly Homero Hope Hugues Hunter Hédi Hélio Héloïse Hélène Hülya Iacob Ibrahima
  Idris Idrissa Ignacy Ignác Ilaria Ilarion Ilay Ilayda Ileana Ilenia Ilia Ilian Ilias Ilie Ilinca
  Ilja Ilsa Ilyas Imani Imke Immanuel Imran Ina Inara Inaya Indra Inesa Inez Inga Ingrida Inka Inna
  Inès Inés Ioan Ioana Iolanda Ion Ionel Ionela Iosif Irem Iris Irène Isa Isabeau Isac Isak Iseult
  Isidore Isis Isra Israel Issa Iulia Iulian Iuliana Iurie Ivanka Ivanna Ivar Iven Iveta Ivica Ivo
  Ivona Ivonne Ivy Iván Iwan Izabela Izabella Izidor Izolda Jace Jacinthe Jackson Jacobo Jacobus
  Jade Jadranka Jadranko Jaga Jairo Jamil Jamila Jan Janek Janeta Janin Janka Janko Janna Janne
  Jannek Jannes Jannik Jannis Jano Janosch Jara Jari Jarmila Jarne Jarno Jarolím Jaromír Jaron
  Jaroslava Jasen Jasmine Jasna Jay Jaya Jayce Jayda Jaylen Jean Jehanne Jela Jelica Jella Jelle
  Jeppe Jeremias Jeremie Jerónimo Jesper Jessy Jesús Jett Jette Jindra Joachim Joah Joakim Joanny
  Joaquim Joaquín Job Joelina Joeline Johanne Johnson Jolana Jolanda Jolie Jolien Jolin Jolina
  Joline Jona Jonatan Jonna Jonte Joost Jordan Jordy Joris Joscha Joschua Josefin Josephin Josiane
  Josua Josué Josy José Joséphine Jovan Joy Jozefína Jozue João Joël Joëlle Jože Juda Judita Jule
  Juliane Julika Julina Juna June Junior Juri Justus Justyn Juul Jørgen Júlia Júlio Kaan Kadir Kaj
  Kaja Kamran Karine Karlo Karlotta Karmela Karol Karoline Karolína Kasper Kathrin Katja Kato
  Katrin Katrine Kaya Kayden Kayra Kazimír Keano Keanu Kelvin Kemal Kenan Keno Kent Kenzo Kerem
  Kerim Khadidiatou Khady Khalil Kian Kilian Kimi Kjell Klaas Klara Klaudia Klemens Klement
  Kleopatra Klára Kobe Koloman Konstantin Koray Korbinian Korinna Kornel Krishna Kristijan Kristián
  Kristoffer Kyan Lada Ladislau Ladislav Lala Lalita Lamia Lamine Lassana Lasse Latif Laure Laureen
  Laurens Laurenz Lauri Lauriane Laurin Laurine Laurène Lazar Lazare Lean Leander Lee Lelia Lene
  Leni Lenia Lenja Lenka Lenn Lennard Lennert Lennie Lennox Lenya Leo Leone Leonhard Leoni Leonida
  Leonidas Leonor Leontina Leopoldina Leopoldo Leroy Letizia Letícia Lev Levent Levin Levke Lewin
  Lewis Lexi Liah Lias Lidija Lien Liliane Lilith Lilla Lilli Lilou Lily Lincoln Linde Line Linn
  Linnea Lino Lio Lion Lisandro Lisann Lisanne Lisbeth Lise Liselotte Liva Livio Liviu Liya Liyana
  Lize Ljiljana Ljuba Ljubica Loredana Loreen Lorenz Lorenza Lorin Loris Lotta Louay Loup Lourdes
  Loïc Loïs Luan Luana Luce Lucian Lucienne Lucio Lucius Ludivine Ludmila Ludovica Luena Luiza
  Lujza Luk Lukáš Lungelo Lutz Luzie Lya Lyam Lydie Léa Léna Léo Léonie Léopold Lívia Mackenzie
  Maddison Maddox Madina Madita Madleen Madlen Mady Mael Maeve Mafalda Magali Magdaléna Mahaut
  Mahir Mahmud Maida Maik Maike Mailin Maira Majda Malena Malick Malin Malina Malo Malou Malte
  Malvina Malvína Mamie Manel Manisha Mansur Marah Marceau Mare Mareike Marek Maren Margareta
  Margaux Margita Mariama Marica Maricarmen Maricica Marieke Marika Marilena Marilou Marin Marine
  Marino Marit Marita Marián Marleen Marlen Marley Marlène Marten Marthe Martín Marwin María Mason
  Massimo Mateja Mateus Mateusz Matheo Mathilda Mathurin Matis Mats Mattes Matthieu Matthis Mattis
  Matylda Mauro Max Maxence Maxi Maxim Maxima Maximilien Maximilián May Maya Mayeul Mayte Maël
  Maëlle Maï Maïmouna Maša Medard Medina Medine Meik Meike Melania Melany Melba Melchior Melek
  Melia Melike Melis Melita Melody Mercedes Merel Merlin Mert Merve Mete Metod Mette Meïssa Micha
  Michaël Mieke Mihaela Mihail Mija Mikael Mikail Mikayla Mikkel Mikuláš Milada Milan Milana Mile
  Miles Milivoj Milla Milorad Miloslav Miloslava Milota Miloš Minodora Mio Mirabela Mirac Miran
  Miray Mircea Mirco Mireille Mirela Mirella Mirja Mirjam Mirka Mirko Mirna Miro Miron Miroslav
  Miroslava Mirza Misty Mitra Mladen Modest Modesto Mojmír Monserrat Morgana Morgane Morris Morten
  Mouhamadou Mouhamed Moustapha Moïse Muhsin Murat Musa Myla Mylan Márcia Mélissa Mónica Nada
  Nadežda Nadir Nadja Nael Naemi Nahid Nahil Nala Napoleon Narcis Narcisa Narciso Nasrullah
  Natalija Natan Natanael Natasa Nataša Nathanaël Natália Nawal Naya Nayla Nazif Neda Neele Nele
  Neli Nelli Nelly Neo Nerea Nestor Nettie Neva Neven Nevena Nevenka Nevin Nevio Neyla Niclas
  Nicolae Nicolai Nicolaie Nicoleta Nicolás Nicu Niculina Nigar Nike Nikodem Nikolas Nikolina Nil
  Nine Nino Nisa Noan Noe Noelia Noemie Nola Nona Norberto Nore Norina Nova Novella Novi Noé Noémie
  Noël Noëlle Nurlan Oceane Octave Octavian Oda Odin Odon Ofélia Oke Ole Oleg Olimpia Oliva Olive
  Oliwia Oliwier Olympe Olympia Olívia Omolara Onur Opal Ora Oren Oriane Orlando Orlane Ornella
  Otilia Oto Ousmane Oxana Pacôme Padma Palmira Pankrác Pantaleon Paris Pascale Pasquale Patricio
  Patrizia Patsy Paulin Pearl Peer Pelagia Penda Penelopa Penny Pepe Pero Perrine Perry Petronela
  Petru Philine Philippine Philomène Piet Pilar Piper Pit Pius Platon Pravoslav Prince Prisca
  Priscille Priska Prokop Prosper Pénélope Queen Quinten Quirin Rada Radislav Radmila Radomír
  Radoslav Radovan Radoš Radu Radúz Rafaela Rafaël Rafid Rahel Rahim Rahmi Raif Raik Raisa Rajendra
  Rajko Rakesh Rama Ramata Ramón Rana Randolf Randy Ranko Raphaël Raphaëlle Rastislav Ratna Rauf
  Ravi Ray Rayen Raúl Rebekka Regína Remo Remus Renato Renáta René Renée Rex Riana Rieke Rike Rino
  Robin Robinson Roch Rodica Rodrigue Roksana Romain Romana Romane Romina Romuald Romulus Romy
  Roméo Ronja Roos Roosevelt Rosalia Rosamunda Rosana Rose Roselyn Rosina Rostislav Roza Rozalia
  Rozina Ruby Rubén Rufina Ruslan Rustam Ruxanda Ruža Róbert Róza Rüya Sabri Sadio Safa Safira
  Safiya Sagar Sahra Said Salih Salim Salimata Salomea Salomon Salvador Samanta Samara Samba Samia
  Samson Samuele Sancho Sanda Sander Sandrine Sandu Sandy Sanja Sanne Santiago Santina Santos
  Saphira Sari Sascha Saskia Sava Savina Saša Selin Sem Semih Sena Senne Seppe Serafina Sergej
  Sergiu Serhat Servác Severín Seydou Shany Sibylle Sidonia Sidonie Sidy Siebe Sienna Sigurd Silja
  Silje Silvan Silvana Silvija Silviu Simeon Simion Simisola Sina Sinan Sinja Siro Sixtine Sky
  Slavica Slavko Slavomír Slávka Smilla Solange Soledad Soline Solveig Soma Soraya Sorina Soňa
  Stanislas Stanislava Stanko Staša Stefania Steffen Stelian Steliana Sterre Stig Stina Stojan
  Stéphane Stéphanie Sude Summer Surya Svea Svenja Svetlana Sydney Sylvain Sára Sílvia Sönke Sören
  Tabea Tadeáš Tahir Talea Tamia Tamina Tamino Tammo Tancrède Tanguy Tanja Taras Tari Tarik Tarja
  Tasnim Tatjana Tayler Taylor Tea Teja Tekla Temitope Teo Teodor Teodoro Teofil Teona Thalea Thaïs
  Thibault Thierno Thierry Thies Thilo Thorben Thore Thorge Théo Théophile Thérèse Tiago Tibor
  Tichomír Tidiane Tihomir Til Till Tillmann Timea Timm Timo Timon Timotej Timoteo Timur Tine Tino
  Tiphaine Titi Titilayo Tito Tizian Tjark Tobin Toma Tomislav Tomke Tomás Tomáš Torben Tore Traian
  Tuana Tudor Tuur Tyron Ubaldo Ugo Ulrika Ulysse Uma Umar Umut Una Urban Uriel Vadim Vala Valdemar
  Valentino Valerija Valeriu Valter Valérie Van Vanda Vanja Varvara Vasco Vasil Vasile Vasilisa
  Veit Velimir Vendelín Venera Veniamin Verda Verena Verica Verner Verona Veronika Verónica Vianney
  Victoire Victoria Victorien Vida Viggo Viktória Vilma Vin Vincenc Vincenza Viola Violet Violette
  Viorel Viorica Virginia Virginie Vito Vittoria Vitus Vitória Viviane Vladana Vladimír Vladimíra
  Vladislava Vlasta Vlastimil Vratislav Vsevolod Vuk Václav Véronique Víctor Vít Wandrille Warren
  Wessel Wibke Wiebke Wiktoria Willem Willi Wilson Wm Xander Xaver Xenia Yacine Yago Yahya Yani
  Yannic Yannik Yannis Yara Yaren Yaron Yasin Yaya Yekta Ylvi Ylvie Yoann Yolande Younes Yunus Yven
  Yves Zacharie Zaharia Zaira Zakary Zana Zayd Zdenka Zdenko Zdeslava Zdravko Zeno Zenobia Zeyd
  Zina Zinaida Zion Zita Ziyad Zlata Zlatica Zlatka Zlatko Zoja Zoltán Zorka Zoé Zoë Zuzana Zuzanna
  Ábel Ángela Áron Ève Édouard Élie Élise Éloïse Éléonore Émilie Étienne Ígor Óscar Ömer Časlav
  Štefan Žaneta Želmíra
`
