/*
 * Frequent surnames.
 * Mostly from the word list of compromise 14 (MIT licence, copyright 2019 Spencer Kelly,
 * https://github.com/spencermountain/compromise), in title case.
 */

export const SURNAMES = `
  Abbas Abbott Abe Acevedo Acosta Adams Adkins Adler Agarwal Agassi Aguilar Aguirre Ahmed Akhtar
  Albright Aleksejev Alexander Alfaro Ali Aliyev Allen Allison Almeida Alvarado Alvarez Alves
  Andersen Anderson Andersson Andov Andrade Andreassen Andrejev Andrews Angelov Angelova Annan
  Ansari Anthony Aquino Arafat Araujo Araya Archer Arellano Arias Armstrong Arnold Arroyo Arslan
  Ashley Aslan Assad Assange Atchison Atkins Atkinson Austin Avalos Avery Avila Ayala Aydin Ayers
  Babic Bach Baez Bahk Bahng Bailey Baker Bakker Baldwin Ball Ballard Bandara Bandyopadhyay Banik
  Banks Barajas Barber Barbieri Barbosa Barker Barnes Barnett Barnier Barr Barrera Barrett Barron
  Barroso Barry Bartlett Barton Barua Bashir Bass Bates Bauer Bautista Baxter Bean Beard Beasley
  Beck Becker Beckham Beethoven Begu Beil Bektashi Bell Beltran Bender Bengtsson Benitez Benjamin
  Bennett Benson Bentley Benton Berg Berger Bergman Bergmann Berisha Berlusconi Bernal Bernard
  Bernasconi Berndsen Berry Bezos Bhak Bhang Bhoumik Bhowmik Bhuiyan Bhutto Bianchi Biden Bishop
  Bishwas Black Blackburn Blackwell Blair Blake Blanchard Blanco Blankenship Blazevic Blevins
  Blondal Bloomberg Bogdanov Bolsonaro Bolt Bond Bondarenko Bonik Bonilla Booker Boone Booth Boruya
  Bosu Bouchard Bowen Bowers Bowman Boyd Boyer Boyko Boyle Bozic Bozinov Bradford Bradley Bradshaw
  Brady Brandt Brankov Bravo Brennan Brewer Bridges Briem Briggs Brock Brooks Brown Browne Browning
  Bruce Bryan Bryant Buchanan Buck Buckley Buffett Buhari Bullock Burch Burgess Burke Burnett Burns
  Burton Bush Butler Byrd Byrne Bytyqi Cabrera Caceres Cain Calderon Caldwell Calhoun Callahan
  Camacho Cameron Campbell Campos Cannon Cano Cantrell Cantu Cardenas Cardoso Cardozo Carey Carlson
  Carlsson Carpenter Carr Carrillo Carroll Carson Carter Caruso Carvalho Casey Castaneda Castillo
  Castro Cavadini Ceban Cebotari Celik Cengic Cereghetti Cerna Cerny Cervantes Chakma Chakraborty
  Chambers Chan Chand Chandler Chang Chapman Charles Chase Chatterjee Chattopadhyay Chaudhry Chavez
  Che Chen Cheney Cheon Cheong Cherry Cheung Chiu Choi Chong Chopra Choudhury Choung Chow Chowdhury
  Choy Christensen Christian Christiansen Chung Churchill Chwe Ciobanu Cisneros Clark Clarke Clay
  Clayton Clements Cline Clinton Cobb Cochran Coffey Cohen Cole Coleman Collier Collins Colon Combs
  Comey Compton Conley Conner Conrad Conti Contreras Conway Cook Cooke Cooper Copeland Corbyn
  Cordova Corona Correa Correia Cortes Cortez Costa Cox Craig Crane Crawford Crivelli Crosby Cross
  Cruz Cuevas Cummings Cunningham Cuomo Curry Curtis Dahl Dalton Damcevski Daniel Daniels Danielsen
  Dankula Darwin Datta Daugherty Davenport David Davidov Davidson Davies Davila Davis Dawson
  DeSantis Dean Debnath Decker Dejesus Delacruz Delarosa Deleon Delgado Delic Demir Demirovic Deng
  Dennis Dervishi Devi Dewan Dias Diaz Dickerson Dickinson Dickson Dillon Dimitrov Dimitrova
  Dissanayake Dixon Djokovic Djurhuus Dodson Dogan Doherty Dominguez Donaldson Donev Donovan
  Dordevic Dorsey Dotto Dougherty Douglas Doyle Draghi Drake Driscoll Duarte Dubois Dudley Duffy
  Duke Dumitru Duncan Dunlap Dunn Duran Durand Durham Duric Duterte Dutta Dvorak Dvorakova Dyer
  Eaton Eder Edison Edwards Einstein Eisenhower Elliott Ellis Ellison English Enriquez Erdogan
  Erickson Eriksen Eriksson Escobar Esparza Espinosa Espinoza Esposito Esquivel Estes Estrada Evans
  Everett Faber Farley Farmer Farrell Faulkner Federer Felix Ferguson Ferhatovic Fernandes
  Fernandez Ferrara Ferrari Ferreira Fields Figueroa Filipov Filipovic Finley Fischer Fisher
  Fitzgerald Fitzpatrick Fjeldsted Fleming Fletcher Flores Flowers Floyd Flynn Foley Fontana Ford
  Fortin Foster Fournier Fowler Fox Francis Franco Frank Franklin Frazier Frederick Freeman French
  Freud Friedman Frost Fry Frye Fuchs Fuentes Fujita Fuller Gaddafi Gagne Gagnon Gaines Galeano
  Galindo Gallagher Gallegos Galli Gallo Galvan Gamage Gandhi Gao Garcia Gardner Garner Garrett
  Garrison Garza Gashi Gates Gauthier Gentry George Georgiev Georgieva Gheorghe Ghosn Gibbs Gibson
  Gil Gilbert Giles Gill Gillespie Gilmore Gimenez Giordano Giuliani Gjonaj Gjoni Glass Glenn
  Glover Goebbels Goldberg Golden Goldstein Golubev Gomes Gomez Goncalves Gonzales Gonzalez Goode
  Goodman Goodwin Gorbachev Gordon Gould Graf Graham Grant Graves Gray Grayling Green Greene Greer
  Gregory Grgic Griffin Griffith Griffiths Grimes Gross Gruber Guardiola Guerra Guerrero Guevara
  Gunnarsson Guo Gustafsson Guterres Gutierrez Guzman Gwon Hadzic Hagen Hahn Hale Haley Hall
  Halvorsen Hamalainen Hamilton Hammond Hampton Hancock Hanna Hansen Hanson Hansson Haque Hardin
  Harding Hardy Harmon Harper Harrell Harrington Harris Harrison Hart Hartman Harvey Hasani Hasanov
  Hasanovic Hashimoto Haugen Haung Hawkins Hayashi Hayden Hayes Haynes Heath Hebert Heikkila
  Heikkinen Heinonen Hemingway Henderson Hendricks Hendrix Henriksen Henry Hensley Henson Herman
  Hernandez Herrera Herring Hess Hester Hickman Hicks Higgins Hill Hines Hinton Hirohito Hitchcock
  Hitler Hjaltalin Ho Hoang Hobbs Hodge Hodges Hodzic Hofer Hoffman Hoffmann Hofmann Hogan Hojgaard
  Hok Holland Hollande Holloway Holmes Holt Hood Hoover Hopkins Horak Horakova Horn Horne Horton
  Horvat Houston Howard Howe Howell Hoxha Hristov Hristova Hu Huaman Huang Hubbard Huber Hudson
  Huerta Huff Huffman Hughes Hull Humphrey Hunt Hunter Hurley Hurst Hussein Hutchinson Huynh Ibarra
  Ibrahimovic Iglesias Ikeda Iliev Ilieva Ingram Inoue Ionescu Ishikawa Ito Ivanou Ivanov Ivanova
  Jackson Jacobs Jacobsen Jacobson Jakobsson James Jankovic Jansen Janssen Janssens Jansson
  Jaramillo Jarvinen Jarvis Jefferson Jenkins Jennings Jensen Jhang Jimenez Jinping Joensen
  Johannesen Johannessen Johansen Johansson Johns Johnsen Johnson Johnston Jokowi Jones Jonsson
  Jordan Jorgensen Joseph Joung Jovanovic Juarez Juncker Jung Juric Kagame Kahn Kalloe Kaminski
  Kane Kaplan Kapoor Karjalainen Karlsen Karlsson Karzai Kasich Kastrati Kato Kaur Kaya Kayser
  Kazlov Keith Keller Kelley Kelly Kemp Kennedy Kent Kenyatta Kerr Khan Khomeini Kieffer Kikuchi
  Kilic Kim Kimura King Kinnunen Kirby Kirchner Kirk Kishida Kissinger Klein Kline Klopp Kluivert
  Knapp Knezevic Knight Knox Kobayashi Koch Kohl Koizumi Korhonen Koskinen Kovac Kovacevic Kovacic
  Kovacs Koval Kovalchuk Kovalenko Kowalczyk Kowalski Kozlov Kramer Krasniqi Kraus Krause
  Kravchenko Kremer Krishna Kristensen Kristiansen Krueger Kryeziu Kucera Kucerova Kumar Kumara
  Kuznetsov Kvaran Kwok Kwon Lagarde Laine Laitinen Lam Lamb Lambert Lammy Landry Lane Lang Lara
  Larsen Larson Larsson Lau Lavoie Lavrov Lawrence Lawson Le Leach Leal Lebedev Leblanc Lee
  Lefebvre Lefevre Lehmann Lehtinen Lehtonen Leitner Leka Lekaj Lenin Leon Leonard Leroy Lester
  Levy Lewis Li Lim Lin Lincoln Lindberg Lindholm Lindsey Lindstrom Little Liu Livingston Liyanage
  Lloyd Logan Lombardi Long Lopes Lopez Love Lovric Lowe Lowery Lozano Lu Lucas Lucero Lugo
  Lukashenko Lukic Lula Luna Lund Lungu Luo Ly Lynch Lynn Lyons Macdonald Macias Mack Macri Macron
  Madden Maddox Madrigal Madsen Maduro Maeda Magana Magnusson Mahathir Mahoney Maier Majerus
  Makarov Makela Makinen Maldonado Malone Mamani Mammadov Mancini Mandela Mann Manning Mao Maradona
  Marcos Mariani Maric Marin Marino Markovic Marks Marques Marquez Marroquin Marsh Marshall Martin
  Martinez Martins Marx Mason Massey Mata Matei Mathews Mathis Matic Matsumoto Matthews Maxwell May
  Mayer Maynard Mayo Mayr Mays Mbeki McBride McCain McCall McCann McCarthy McCarty McClain McClure
  McConnell McCormick McCoy McCullough McDaniel McDonald McDowell McFarland McGee McGuire McIntosh
  McIntyre McKay McKee McKenzie McKinney McLaughlin McLean McMahon McMillan McPherson Mccarthy
  Mclaughlin Mclean Meadows Medina Medrano Medvedev Mehmedovic Mehmeti Meier Meijer Mejia Melendez
  Melnyk Melo Meloni Melton Mendes Mendez Mendoza Mercado Mercier Merkel Merritt Messi Messier
  Meyer Meyers Meza Michael Mickelson Micrachi Middleton Mihhailov Mikkelsen Milei Miles Miller
  Mills Milosevic Miranda Mitchell Modi Mohan Molina Moller Monroe Montes Montgomery Montoya Moody
  Moon Moore Mora Morales Moran Moreau Moreira Moreno Moretti Morgan Mori Morin Morina Morozov
  Morris Morrison Morrow Morse Mortensen Morton Moser Moses Mosley Moss Mourinho Moyer Mozart
  Mubarak Mueller Mugabe Mulder Mullen Muller Mullins Munoz Munteanu Murati Muratovic Murdoch
  Murillo Murphy Murray Museveni Musharraf Musk Mussolini Myers Nadal Nagy Najib Nakajima Nakamura
  Nakashima Narayan Nash Nava Navarro Neal Neilson Nelson Nemcova Nemec Netanyahu Newman Newton
  Neymar Nguyen Nichols Nicholson Nicklaus Nielsen Niemi Nieminen Nikolic Nikolov Nikolova Nilsen
  Nilsson Nixon Nolan Norman Norodahl Norris Norton Novak Novakova Novikov Novotna Novotny Nowak
  Nunes Nunez Nyman OBrien OConnell Obama Obrien Ochoa Oconnor Odom Odonnell Ogawa Oliveira Oliver
  Oliynyk Olofsson Olsen Olson Olsson Oneal Oneill Orellana Orozco Orr Ortega Ortiz Orwell Osborne
  Owen Owens Ozdemir Ozturk Pace Pacheco Padilla Page Pahk Pahng Pak Palacios Palin Palmer
  Papadopoulos Park Parker Parks Parra Parrish Parsons Patel Patrick Patterson Patton Paul Pavic
  Pavlov Pavlovic Payne Pearson Peck Pedersen Peeters Pele Pelosi Pena Pence Pennington Peralta
  Pereira Perera Peres Peretz Perez Peric Perkins Perry Persson Peters Petersen Peterson Petrov
  Petrova Petrovic Pettersen Pettersson Phak Pham Phan Phang Phelps Phillips Picasso Pichler Pierce
  Piero Pinas Pineda Pinto Pittman Pitts Polishchuk Pollard Ponce Poole Pope Popescu Popov Popovic
  Porter Portillo Potter Potts Poulsen Powell Powers Prasad Pratt Preston Price Prifti Prince
  Prochazka Prochazkova Proctor Pruitt Pugh Putin Quinn Quintana Quintero Quispe Rabin Radic Radu
  Raisi Ramaphosa Ramirez Ramos Ramsey Randall Randolph Rangel Rantanen Rasmussen Ravelli Ray
  Raymond Reagan Reed Rees Reese Reeves Reid Reilly Reis Reiter Renzi Reuter Reyes Reyna Reynolds
  Rhodes Ribeiro Ricci Rice Richard Richards Richardson Richmond Ries Riley Rios Rivas Rivera
  Rivers Rizzo Roach Robbins Roberson Roberts Robertson Robinson Robles Rocha Rodgers Rodrigues
  Rodriguez Rogers Rojas Rollins Roman Romano Romero Romney Ronaldo Rooney Roosevelt Rosales
  Rosario Rosas Rose Rosenberg Ross Rossi Rotari Roth Rouhani Rousseff Roux Rowe Rowland Rowling
  Roy Rubio Ruiz Rumsfeld Rush Russell Russo Rusu Ruto Ryan Ryang Ryoo Ryu Saarinen Sahin Saito
  Sakamoto Salas Salazar Salgado Salihovic Salinas Salminen Salo Salonen Sampras Sampson Sanchez
  Sandberg Sanders Sandoval Sanford Santana Sante Santiago Santos Sanz Saric Sarkozy Sasaki Sato
  Saunders Savage Savic Sawyer Schaefer Scheving Schiltz Schmid Schmidt Schmit Schmitt Schmitz
  Schneider Scholz Schroeder Schubert Schultz Schulz Schumacher Schumer Schwartz Schwarz Scott
  Segura Seinfeld Seles Sellers Semjonov Semyonov Seoh Sepulveda Serrano Sexton Shaffer Shah Shala
  Shannon Sharma Sharon Sharp Shaw Shehu Shelton Shepard Shepherd Sheppard Sherman Shevchenko
  Shevchuk Shields Shimizu Sierra Silva Simmons Simon Simonsen Simpson Sims Sinatra Sinclair Singh
  Singleton Sirbu Sisi Skinner Sloan Smirnov Smit Smith Smyth Snow Snowden Snyder Sokolov Solana
  Solis Solomon Solovyov Sorensen Soros Sosa Soto Soung Sousa Sparks Spears Spence Spencer Stafford
  Stalin Stanley Stanton Stark Starmer Steele Stein Steiner Stephens Stephenson Stevens Stevenson
  Stewart Stoica Stojanovic Stokes Stoltenberg Stone Stout Stoyanov Stoyanova Strickland Strong
  Stuart Suarez Subotic Suharto Sullivan Summers Sunak Sutton Suzuki Svensson Svoboda Svobodova
  Swanson Sweeney Szabo Tahirovic Takahashi Tanaka Tang Tanner Tapia Tate Tavares Taylor Teixeira
  Terrell Terry Thatcher Thill Thomas Thompson Thomsen Thomson Thorarensen Thorlacius Thornton Tian
  Tinubu Tjin Tkachenko Todd Todorov Todorova Tolstoy Tomic Torres Toth Townsend Tran Travis Trejo
  Tremblay Trevino Trudeau Trujillo Truman Trump Truong Tryniski Tsui Tucker Tuominen Turcan Turner
  Turunen Tusk Tyler Tyson Underwood Vajpayee Valdez Valencia Valentine Valenzuela Valverde Vance
  Vang Vargas Vasilyev Vasquez Vassiljev Vaughan Vaughn Vazquez Vega Velasquez Velazquez Velez
  Ventura Verstappen Vesela Vesely Vidal Vidovic Villa Villalba Villalobos Villanueva Villarreal
  Villegas Vincent Vinogradov Virtanen Visser Vivaldi Vo Vogt Volkov Vorobyov Vu Vukovic Waage Wade
  Wagner Walker Wallace Waller Walsh Walter Walters Walton Wang Ward Warner Warren Washington
  Watanabe Waters Watkins Watson Watts Weaver Webb Weber Webster Weeks Weiss Welch Wells Welter
  Wenger West Wheeler Whitaker White Whitehead Whitney Widodo Wiggins Wilcox Wiley Wilkerson
  Wilkins Wilkinson Williams Williamson Willis Wilson Wimmer Winkler Winters Wise Wisniewski Wojcik
  Wolf Wolfe Wolff Wong Wood Woodard Woods Woodward Wright Wu Wyatt Xi Xiao Xiong Xu Yamada
  Yamaguchi Yamamoto Yamasaki Yamashita Yamazaki Yang Yates Yeltsin Yeun Yeung Yi Yildirim Yildiz
  Yilmaz Yoder Yokoyama York Yoshida Young Yu Yun Zakharov Zamora Zavala Zaytsev Zelensky Zelenskyy
  Zhang Zhao Zhou Zhu Zidane Zimmerman Zimmermann Zuckerberg Zuma Zuniga`
