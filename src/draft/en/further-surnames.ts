/* Further surnames of many countries. */

export const FURTHER_SURNAMES = `
  Aalto Abbasi Abdallah Abdi Abdullah Abel Abiodun Abramov Abrams Achebe Acheson Ackerman Adair
  Adebayo Adenauer Adeyemi Ahern Ahluwalia Ahmadi Ahmadinejad Ahn Aho Akhmatova Akins Albert
  Albrecht Aldrich Alekseev Alesi Alford Allan Allende Alonso Alston Althusser Amato Ames Amos
  Anand Anders Andre Andropov Antonov Aoki Applegate Araújo Arendt Aristide Arora Arthur Ashby
  Asher Asquith Attlee Atwood Aubrey Ault Aung Aydın Aziz Babbage Babcock Babić Bachman Bacon
  Badawi Badger Bae Baek Bagley Bai Bain Baird Bajwa Bakke Bakr Bakunin Balogun Balzac Banerjee
  Bao Bar-Lev Barak Barghouti Barlow Barnard Barros Barth Barthes Bartók Barzani Basu Batista
  Baudelaire Beal Beaton Beauchamp Beckett Beckmann Begin Bellini Ben-Gurion Benazir Benedict
  Benoit Bergeron Berglund Berman Bernanke Bernstein Bhatia Bhatt Bhattacharya Bhatti Bird Bjork
  Björk Blanc Bland Blatter Bloom Blum Bohr Bolton Bolívar Bonaparte Bonner Bonnet Borges Bose
  Botha Boucher Boutros Bowden Bowles Bragg Brahms Braun Bray Brezhnev Britt Brontë Brouwer Bruno
  Buckner Bukharin Burks Burris Burt Busch Butt Byers Byron Cai Calvin Calvo Camus Cao Carnap
  Carney Carver Chadwick Chakrabarti Chaney Chappell Chaudhary Chauhan Chekhov Cheng Chernenko
  Chevalier Chiang Childers Childs Chirac Chomsky Chopin Chu Cicero Clegg Cleveland Coelho Colombo
  Connolly Coogan Cooley Corbett Cote Cotton Courtney Covington Cowan Craft Crews Crockett
  Cromwell Crowley Cui Cunha Curie Curran Cézanne Daly Dalí Damon Dang Dayan De Debussy Dekker
  Dela Delaney Deleuze Dent Denton Derrida Desai Descartes Deshmukh Devine Devlin Diallo Dickens
  Dietrich Diez Dijkstra Dillard Ding Diop Dodd Dolan Domínguez Donahue Dong Donnelly Dostoevsky
  Dotson Downey Downs Doğan Draper Drew Dufour Dukakis Dunbar Duong Dupont Dupuis Duval Duvall
  Dvořák Dwyer Díaz Dürer Dąbrowski Ebert Edmonds Eichmann Ekström Ellington Emerson Endo Engels
  Epstein Erdoğan Erhard Ernst Eshkol Esteves Euler Ewing Fabre Faisal Falk Fall Fang Faraday
  Farage Farah Faria Faure Fayed Fedorov Feldman Fellini Feng Fenton Fermi Fernando Fernández
  Ferrell Ferrer Feynman Fillon Finch Fink Finn Fitch Flaubert Fonseca Fontaine Forbes Foreman
  Foucault Franks Fransson Fraser Freedman Freitas Frey Friedrich Fujii Fujimoto Fukuda Fulton
  Gaillard Galilei Galileo Gallego Galloway Gamble García Garibaldi Garnier Garrido Gatti Gauss
  Gautier Geller Ghani Ghannouchi Ghosh Gibbons Gifford Giménez Girard Giraud Goethe Goff Gogol
  Goldman González Gonçalves Goto Greco Greenberg Greenspan Grossman Gu Gupta Gurung Guthrie
  Gutiérrez Guy Guérin Gérard Gómez Günther Haaland Haas Habermas Habib Haddad Haile Halim Halsey
  Hamdan Handel Haney Hao Hara Hariri Hartley Hartmann Hasegawa Hassan Hastings Hatfield Haydn
  Hays Hegel Heidegger Heinrich Heisenberg Heller Hendriks Henriksson Hernández Herrmann Herzog
  Hewitt Hidayat Himmler Hindenburg Hobsbawm Hoekstra Holcomb Holden Holder Holm Holman Honda
  Honecker Hong Hooper Hopper Horváth Horák Hosseini Hsu Hubert Hugo Hume Hussain Husserl Huxley
  Hwang Hyde Ibrahim Ibsen Ibáñez Iqbal Irvine Irving Irwin Ishida Ishii Ismail Iversen Ives Iyer
  Jagger Jain Jang Jankowski Javed Jeon Jeong Jia Jiang Jiménez Jin Jinnah Joshi Jovanović Joyce
  Jumblatt Jäger Jørgensen Kabila Kaczyński Kafka Kaiser Kamiński Kandinsky Kang Kant Karamanlis
  Karimi Karimov Katz Kaufman Kaunda Keane Kearney Keita Kendall Kendrick Kenny Kessler Keynes
  Khalil Khamenei Khanna Khatami Khoury Khrushchev Kidd Kierkegaard Kilpatrick Kinney Kiss Knowles
  Knudsen Koivisto Konaté Kondo Kong Koné Kovačević Kovács Kozłowski Krawczyk Krishnan Król Krüger
  Kudo Kuhn Kuijpers Kulkarni Kumaratunga Kundera Kuo Kusuma Kwiatkowski Köhler König Kühn Lacroix
  Lacson Lai Lange Langley Lapid Laplace Laurent Lebrun Leclerc Lefèvre Legrand Lei Leibniz
  Lemaire Leopold Leung Levi Levine Lewandowski León Liang Liao Lindgren Lindqvist Lindsay
  Lindström Liszt Lombardo Longo Lorenz Lubis Luca Ludwig Lundgren Luther Luxemburg López Machado
  Magalhães Magritte Magsaysay Mahajan Mahler Malenkov Malhotra Malik Maliki Mandelbrot Manet
  Mansour Marchand Marchetti Marcuse Marini Marić Markov Marković Martinelli Martini Martín
  Martínez Marín Mathur Matisse Matos Matsuda Matsui Mazur Mazza McCartney McFadden McGowan
  McGrath McKnight McLeod McNeil Mehta Meir Mendeleev Mendelssohn Menem Meng Menon Mercer Merrill
  Meunier Michel Michelangelo Mikati Mikhailov Milošević Mirza Mishra Mittal Mitterrand Miura
  Miyamoto Mizrahi Mkhize Mobutu Mohammadi Mohamud Molnár Molotov Monet Monteiro Monti Mooney
  Morel Morita Moulin Moura Moussa Moyo Mukherjee Murakami Murata Mustafa Muñoz Márquez Mäkelä
  Mäkinen Méndez Möller Møller Müller Nabokov Naidu Nair Najjar Nakagawa Nakano Nam Napoleon
  Nascimento Nasrallah Nasser Nasution Ncube Ndlovu Nehru Neruda Neumann Neves Ng Ngo Nicolas
  Nietzsche Nikitin Nikolić Nishimura Nkosi Nkrumah Noble Noda Nogueira Noh Noonan Noriega Novotný
  Novák Nowakowski Noël Nwosu Nyerere Nyström Németh Núñez Obasanjo Ocalan Odinga Oh Okada Okafor
  Okamoto Okeke Okonkwo Oladipo Olivier Olmert Omar Ono Onyango Orban Orbán Orlov Osborn Osman Ota
  Otieno Ouattara Ouyang Pacquiao Paik Paine Palme Pandey Pappas Pascal Pasternak Pasteur Patil
  Pavlović Pawłowski Pearce Pellegrini Percy Perrin Perón Petersson Petit Petrović Petterson Petty
  Peña Pfeiffer Picard Pickett Pillai Pinheiro Pinochet Piotrowski Pires Planck Plato Pohl
  Poincaré Poirier Pompidou Popa Popović Popper Poroshenko Prabowo Prieto Procházka Prodi
  Prokofiev Proust Pushkin Pérez Qaddafi Qasim Qian Qiao Qin Qiu Quezon Qureshi Rabinovich
  Rachmaninoff Rafsanjani Raghavan Rahimi Rahman Rajapaksa Rajapakse Raman Ramírez Rao Ravel Raza
  Razak Reddy Rembrandt Ren Renard Renaud Renoir Rezaei Richter Riggs Rinaldi Ritter Riva Rivière
  Robin Rockefeller Rodin Rodríguez Roh Roland Romanov Rosen Rossetti Rossini Rousseau Roussel
  Roxas Rubin Rutherford Sadat Sadr Saini Salman Santoro Santoso Sargent Sartre Sauer Saxena
  Schiller Schopenhauer Schreiber Schröder Schrödinger Schulze Schuman Schumann Schuster Schäfer
  Seidel Semenov Sen Seo Serra Shahin Shakespeare Shamir Shao Shapiro Sharif Sharpe Shastri Shea
  Shelley Shen Shim Shin Short Shostakovich Shukla Sibelius Siddiqui Sidorov Sihanouk Sikorski
  Silvestri Simões Sinha Siregar Sistani Sithole Sitorus Soares Sobolev Sohn Solberg Solzhenitsyn
  Somoza Souza Sow Spinoza Srinivasan Srivastava Stendhal Stepanov Stojanović Strauss Stravinsky
  Subramanian Suga Sugiyama Sukarno Sun Sundberg Sung Susanto Suárez Swift Sykes Szabó Szymański
  Szűcs Sánchez Sørensen Tagore Takagi Takeda Takács Talabani Talleyrand Tao Tarasov Tchaikovsky
  Thaksin Thapa Thiel Tillman Tito Tiwari Tlass Tolkien Tomić Touré Traoré Trinh Trivedi Trotsky
  Tsai Tse Tsipras Turgenev Turing Tutu Tymoshenko Tóth Ueda Ueno Usmanov Valentini Valéry Varga
  Varma Vasiliev Velázquez Verdi Verma Vermeulen Veselý Vieira Vitale Vogel Voigt Voltaire Vos
  Vuković Vázquez Wada Wahid Walesa Walls Warsame Wałęsa Wei Weizmann Weiß Wellington Wen Werner
  Wickremesinghe Wieczorek Wijaya Wilde Wittgenstein Wiśniewski Wojciechowski Woolf Wooten
  Wordsworth Woźniak Wójcik Xia Xie Xue Yadav Yadlin Yan Yanukovych Yao Yoo Yoon Yuan Yudhoyono
  Yue Yushchenko Yıldız Yılmaz Zaitsev Zając Zapatero Zardari Zarqawi Zawahiri Zeman Zeng Zheng
  Zhivkov Zhong Ziegler Zieliński Zola Zou Zulu Álvarez Åberg Åkesson Çelik Öberg Öztürk Şahin`
