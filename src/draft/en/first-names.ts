/*
 * First names of many countries.
 * Mostly from the word list of compromise 14 (MIT licence, copyright 2019 Spencer Kelly,
 * https://github.com/spencermountain/compromise), in title case.
 */

export const FIRST_NAMES = `
  Aada Aadya Aaliyah Aaradhya Aarav Aaron Aasha Abagail Abbey Abbi Abbie Abby Abdallah Abdel
  Abdoulaye Abdul Abdullah Abdullo Abdulrahman Abe Abel Abi Abie Abigail Abraham Abram Abril Abu
  Abubakr Abulfazl Ada Adaline Adalyn Adam Adama Adan Addie Addilyn Addison Adel Adela Adelaide
  Adele Adelene Adelia Adelina Adeline Adelynn Adi Adolf Adolfo Adolph Adreanna Adrian Adriana
  Adrianna Adrianne Adriano Adrien Adriena Adriene Adrienne Advik Afonso Agatha Aggie Agnes Agustin
  Agustina Ahmad Ahmed Ahmet Aicha Aida Aidan Aiden Aileen Aimar Aimee Aina Aino Ainsley Aisha
  Aishah Aisling Aislinn Aislynn Ajani Ajla Akira Aladdin Alain Alaina Alan Alana Alanis Alanna
  Alannah Alanoud Alastair Alayah Alayna Alba Albert Alberto Albrecht Alden Alec Alecia Aleisha
  Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alena Alesia Alessandra
  Alessandro Alex Alexa Alexander Alexandra Alexandre Alexandros Alexandru Alexei Alexia Alexis Alf
  Alfie Alfonso Alfred Ali Alia Alice Alicia Alicja Alina Aline Alisa Alise Alisha Alison Alissa
  Alistair Aliza Allan Allen Allie Allison Allyson Alois Alonso Alonzo Alphonse Alphonso Althea
  Alton Alvaro Alvin Alya Alycia Alysa Alyson Alyssa Amahle Amaia Amaira Amalia Amanda Amar Amber
  Amberly Amelia Amelija Amie Amilia Amina Aminata Amine Amir Amit Ammanuel Ammar Amos Amy Ana
  Anabel Anamaria Anas Anastasia Anastasija Anatoli Anatoliy Anatoly Anaya Ander Anders Andi
  Andjela Andra Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Ane Aneta
  Anette Angel Angela Angelia Angelica Angelina Angeline Angelique Angelo Angie Anika Anisa Anissa
  Anita Anja Anjelica Ann Anna Annabel Annabella Annabelle Annalisa Annamaria Anne Annemarie Annett
  Annette Annie Annika Annmarie Anohito Anthony Antoine Antoinette Anton Antonella Antoni Antonia
  Antonio Antony Anwar Anya Aoi Aputsiaq Arata Archibald Archie Ari Aria Ariana Arianna Arianne
  Ariel Arielle Ariki Arjun Arleen Arlena Arlene Arlette Armaan Armand Armando Armin Arnaud Arnav
  Arno Arnold Aroha Aron Arpita Artem Arthur Artie Artur Arturo Aryan Asahi Asha Ashanti Ashlee
  Ashleigh Ashley Ashli Ashlie Ashly Ashlyn Ashraqat Ashton Asiya Asja Asmita Assil Astrid Ataahua
  Athena Aubrey Audra Audrey Audri Audry Augustina Augustine Augusto Augustus Aurelia Austeja Ava
  Avery Avi Avigail Awa Aya Ayaan Ayana Ayanna Ayesha Aygun Aykhan Aylin Ayn Ayse Aysel Aziz Azra
  Azuna Bakary Balazs Bandar Bandile Banele Barbara Barbora Barbra Barney Barrett Barry Bart
  Bartholomew Bayarmaa Bea Beatrice Beatriz Becca Becky Belinay Belinda Ben Benita Benito Benjamin
  Bennie Benny Benson Berat Bernadette Bernadine Bernard Bernardo Bernhard Bernice Bernie Bert
  Bertha Bertie Bertram Bertrand Beryl Beshoi Bess Bessie Beth Bethanie Bethany Betsy Bette Bettie
  Bettina Betty Bettye Beula Beulah Bev Beverley Beverly Bianca Bibek Biff Bilal Biljana Billie
  Billy Binita Bintou Bishal Bismah Bjorn Blaine Blair Blake Blanca Blanche Blaze Blossom Blythe
  Bob Bobbi Bobbie Bobby Bogdan Boglarka Bolormaa Bonita Bonnie Boris Boyd Brad Bradford Bradley
  Brady Branden Brandi Brandie Brandon Branislav Breanna Bree Brenda Brendan Brendon Brenna Brent
  Brenton Bret Brett Brian Briana Brianna Brianne Brice Bridget Bridgett Bridgette Brigid Brigitte
  Britney Britt Brittany Brittney Brittni Brittny Bronwyn Brooke Bruce Bruno Bryan Bryanna Bryce
  Brynn Bryon Buck Buddy Burt Burton Buster Byron Caitlin Caitlyn Cal Caleb Calista Callie Calvin
  Cameron Camila Camile Camilla Camille Camilo Candace Candice Cara Carey Carina Carissa Carl Carla
  Carlene Carley Carlie Carlo Carlos Carlota Carlotta Carlton Carly Carmel Carmela Carmella Carmen
  Carol Carole Carolina Caroline Carolyn Carrie Carrol Carroll Cary Casandra Casey Cassandra
  Cassidy Cassie Catarina Caterina Catherina Catherine Cathleen Cathryn Cathy Catrina Cayla Cecelia
  Cecil Cecile Cecilia Cecily Cedric Celeste Celia Celina Celine Cesar Chad Chandra Chanelle
  Chantal Chantelle Charbel Charis Charissa Charla Charlena Charlene Charles Charlette Charley
  Charlie Charlotte Charmaine Chas Chase Chedeline Chelsea Chelsey Cher Cheri Cherie Cheryl Chester
  Chet Cheyenne Chloe Chris Chrissy Christa Christal Christen Christiana Christiane Christie
  Christina Christine Christoph Christophe Christopher Christos Christy Chrystal Chuck Ciara Ciaran
  Cierra Cindi Cindy Clair Claire Clara Clare Clarence Clarice Claris Clarissa Claude Claudette
  Claudia Claudine Claudio Claus Clay Clayton Clemens Clement Cleo Cleopatra Cletus Clifford
  Clifton Clint Clive Clotilde Clyde Cody Colby Cole Coleen Colette Colin Colleen Collin Colton
  Concepcion Connie Connor Conor Conrad Constance Constantin Constanza Consuelo Cora Coralie
  Cordelia Corey Cori Corina Corine Corinna Corinne Cornelia Cornelis Cornelius Corrine Cory
  Courtney Courtni Courtny Craig Cristal Cristiano Cristina Cristobal Curt Curtis Cyndi Cynthia
  Cyril Cyrus Daan Dahlia Daina Dalal Dale Damaris Damia Damian Damien Damion Damon Dan Dana
  Danette Dani Danica Daniel Daniela Daniele Daniella Danielle Danika Danilo Daniz Danny Daphna
  Daphne Dara Darby Darcey Darcie Darcy Daren Daria Darin Dario Darius Darla Darlena Darlene
  Darnell Darrel Darrell Darren Darrin Darryl Daryl Dave Davi David Davida Davina Dayle Dayna Deana
  Deandra Deandre Deann Deanna Deanne Deb Debbie Debby Debora Deborah Debra Debrah Dede Dee Deedee
  Deena Deepak Deidre Deirdre Dejan Dela Delbert Delia Delilah Della Delores Deloris Delphine
  Demetria Demetrius Dena Denice Denis Denise Dennis Denny Deon Derek Derrick Deshawn Desiree
  Desmond Devan Deven Devin Devon Dewayne Dewey Dexter Dhia Diana Diane Dianna Dianne Diarmuid
  Dieter Dietmar Dietrich Dillon Dimitri Dimitris Dina Dinah Dinesh Dion Dionne Dirk Diya Djeneba
  Dmitri Dmitry Dolores Domingo Dominic Dominick Dominik Dominique Dominykas Don Dona Donald Donna
  Donnell Donnie Donny Donovan Dora Doreen Dorian Doris Dorla Dorothea Dorothy Dorthy Dottie Doug
  Douglas Dovydas Doyle Dragan Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Dyllan Ebenezer
  Ecrin Ed Eddie Edel Eden Edgar Edie Edith Edmond Edmund Edna Edoardo Eduard Eduardo Edward
  Edwardo Edwin Edwina Eevi Efrain Efren Eileen Eisha Eitan Ekaterina Ekta Ela Elaina Elaine Elana
  Elbert Eldon Eleanor Elen Elena Eleni Eli Eliana Elias Elicia Elida Elie Elif Elijah Elin Elina
  Elinor Eliot Elisa Elisabeth Elise Elisha Eliska Eliza Elizabete Elizabeth Elizaveta Ella Ellen
  Ellie Elliot Elliott Ellis Elly Elma Elmer Elnora Eloise Elouise Elsa Elsie Elton Elva Elvin
  Elvina Elvira Elvis Elwood Ema Emanuel Emanuela Emelda Emely Emerald Emerson Emery Emil Emile
  Emilee Emilia Emiliano Emilie Emilija Emilio Emilis Emily Emina Emine Emirhan Emma Emmaline
  Emmanuel Emmanuelle Emmeline Emmett Emmie Emmy Enid Enoch Enrico Enrique Enzo Eoin Ergi Eric
  Erica Erich Erick Ericka Erik Erika Erin Erma Ernest Ernestina Ernestine Ernesto Ernie Ernst
  Errol Ervin Erwin Eryn Esma Esmeralda Esperanza Esteban Estela Estele Estella Estelle Ester
  Estere Esther Estrella Ethan Ethel Etienne Etta Eugen Eugene Eugenia Eugenie Eunice Eva Evan
  Evangelina Evangeline Evelin Evelina Evelyn Evens Everett Evgeny Evi Evie Evita Ewa Eymen Ezra
  Fabian Fabien Fabio Fabrice Fabrizio Fadi Fahd Fajr Fanta Farah Farida Farrah Farzana Fatemeh
  Fatiha Fatima Fatin Fatma Fatoumata Fay Faye Federico Felecia Felicia Felipe Felix Feng Fenna
  Ferdinand Ferdinando Fergus Fernanda Fernando Fidel Fien Filip Fiona Fionn Fletcher Flora
  Florencia Florian Floyd Forrest Foster Fozia Fran Frances Francesca Francesco Francina Francine
  Francis Francisca Francisco Franciszek Francois Francoise Frankie Franklin Franklyn Fraser Fred
  Freda Freddie Freddy Frederic Frederick Frederik Fredrick Fredrik Freja Frida Frieda Friedrich
  Frits Fritz Fyodor Gabe Gabi Gabija Gabreal Gabriel Gabriela Gabriele Gabrielius Gabriella
  Gabrielle Gaby Gale Galen Gamalat Gamila Gareth Garland Garnet Garrett Garry Garth Gary Gavin
  Gayle Gemma Gena Genesis Genevieve Genna Geoff Geoffrey Georg George Georges Georgette Georgi
  Georgie Georgina Georgios Georgy Gerald Geraldina Geraldine Gerard Gerardo Gerhard Geri Germaine
  Gerrit Gerry Gert Gertrud Gertrude Gia Giacomo Gianna Gigi Gilbert Gilberto Gilda Giles Gilles
  Gillian Gina Gino Giorgi Giorgio Giorgis Giovanna Giovanni Gisela Gisele Giselle Gita Giuseppe
  Gladys Glen Glena Glenda Glenn Glenna Gloria Glynis Godfrey Golda Goldie Gonzalo Googoosh Goran
  Gord Gordon Gottfried Grace Gracie Graciela Grady Graham Grant Greg Gregg Gregor Gregorio Gregory
  Greta Gretchen Griselda Grover Guido Guilherme Guillaume Guillermo Gunay Gunel Gunnar Gunter
  Gunther Gus Gustaf Gustav Gustave Gustavo Gwen Gwendolyn Gwyneth Gyorgy Habib Habiba Hailey Hal
  Hala Haley Halim Hallie Hamza Hana Hanah Hank Hanna Hannah Hans Hao Hariet Hariette Harlan Harley
  Harmony Harold Harri Harriet Harriett Harriette Harry Haruhito Haruki Haruta Haruto Harvey Hasan
  Hasnaa Hassan Hasti Hatice Hattie Hawa Hayato Hayden Hayley Heath Heather Hector Heidi Heinrich
  Heitor Helen Helena Helene Helga Helmi Hendrik Henri Henrietta Henrik Henrique Henry Henryk
  Herbert Herman Hermann Hermine Hessa Hester Hilary Hilda Hildegard Hillary Himari Hinata Hoda
  Hollie Homer Horace Horacio Horatio Hortense Hosna Hosniya Hossein Howard Howie Hubert Hugh Hugo
  Humberto Huseyin Huseyn Hussa Hussain Hussein Hyacinth Hydar Iain Ian Ibai Ibrahim Ichika Ida
  Ignacio Igor Ike Iker Ila Ilene Iliana Ilija Ilina Ilona Ilse Ilya Imane Imelda Imogena Imogene
  Indira Ines Ingrid Inji Inuk Inunnguaq Iona Ionut Ira Irati Irena Irene Irina Irma Irvin Irving
  Irwin Isaac Isabel Isabela Isabele Isabell Isabella Isabelle Isadora Isaiah Isaias Ishaan Isiah
  Isidora Isla Islande Ismael Ismail Isobel Issac Itai Itsuki Iva Ivaana Ivalu Ivan Ivana Iwona
  Izaro Jacinda Jacinta Jack Jackie Jacky Jaclyn Jacob Jacquelina Jacqueline Jacquelyn Jacques Jada
  Jaden Jaime Jaka Jake Jakob Jakov Jakub Jamal James Jameson Jami Jamie Jamison Jammie Jana Janae
  Jane Janele Janelle Janessa Janet Janette Janice Janie Janina Janine Janis Jaqueline Jared Jarod
  Jaroslav Jarrett Jarrod Jarvis Jasmin Jasmina Jason Jasper Javier Javiera Jayden Jayne Jayson
  Jazmin Jazmine Jeana Jeane Jeanette Jeanie Jeanina Jeanine Jeanna Jeanne Jeannette Jeannie
  Jeannina Jeannine Jed Jeff Jeffery Jeffrey Jeffry Jelena Jen Jena Jenelle Jenifer Jenna Jennette
  Jenni Jennie Jennifer Jenny Jens Jerald Jeremiah Jeremy Jeri Jermaine Jerome Jeronimo Jerri Jerry
  Jesica Jess Jesse Jessica Jessie Jesus Jian Jie Jil Jilian Jill Jillian Jim Jimi Jimmie Jimmy
  Jing Jo Joan Joana Joane Joann Joanna Joanne Joao Joaquin Jocelyn Jodi Jodie Jody Joe Joel Joelle
  Joesph Joey Johan Johana Johann Johanna Johannes John Johnathan Johnathon Johnie Johnnie Johnny
  Jokubas Joleen Jolena Jolene Jon Jonah Jonas Jonathan Jonathon Joni Jonny Jordi Jordon Jorge Jose
  Josef Josefa Josefina Josefine Joselyn Joseph Josephina Josephine Josh Joshua Josiah Josie Josue
  Jovana Joya Joyce Jozef Juan Juana Juanita Jude Judeline Judith Judy Julen Jules Julia Julian
  Juliana Julianna Julianne Julie Julien Julienne Juliet Julieta Juliette Julio Julissa Julius
  Justin Justina Justine Kabita Kacey Kacper Kadiatou Kaede Kai Kaia Kaitlin Kaitlyn Kajus Kaleigh
  Kali Kalle Kallie Kamal Kamala Kamil Kamila Kamile Kanata Kanyakumari Kara Karen Kari Karim
  Karima Karin Karina Karissa Karl Karla Karly Karolina Karyn Kasey Kaspar Kassandra Kassie Kat
  Katarina Kate Katelyn Katelynn Katerina Katharina Katharine Kathem Katherina Katherine Kathie
  Kathleen Kathrine Kathryn Kathy Kati Katia Katie Katlyn Katrina Katy Kauri Kavita Kay Kaye Kayla
  Kaylee Kayleigh Keeley Keely Keenan Keir Keira Keisha Keith Kejsi Keley Keli Kelley Kelli Kellie
  Kelly Kelsey Kelsie Kely Ken Kendall Kendra Kendrick Kenna Kenneth Kenny Kenton Kenyatta Kenza
  Kera Keri Kermit Kerri Kerry Keven Kevin Khadija Khadije Khaled Khalid Khawla Kheira Khongordzol
  Kia Kiana Kiara Kiera Kieran Kiersten Kiley Kim Kimberlee Kimberley Kimberli Kimberly Kimmernaq
  Kingsley Kip Kira Kiran Kiril Kirill Kirk Kirollos Kirsten Kirstin Kizzy Klaus Klea Konrad Konul
  Kori Kourtney Kris Krista Kristen Kristi Kristian Kristie Kristin Kristina Kristine Kristopher
  Kristy Kristyna Krystal Krzysztof Kurt Kurtis Kyla Kyle Kylee Kylie Kyls Kyra Lacey Lacie Lacy
  Ladona Ladonna Laia Laila Lakesha Lamar Lambert Lamija Lamont Lana Lance Landon Lara Larisa
  Larissa Larry Lars Lashawn Laszlo Latasha Latifa Latisha Latonya Latoya Laura Laurel Lauren
  Laurence Laurent Laurie Lauryn Laverna Laverne Lavinia Lawrence Laxmi Layla Lea Leah Leana
  Leandra Leandro Leane Leann Leanna Leanne Leda Leena Leevi Leia Leif Leigh Leila Leilani Leja
  Lejla Lela Leland Len Lena Lennart Lenny Lenora Lenore Leola Leon Leona Leonard Leonardo Leonel
  Leonid Leonie Leonora Leopold Leora Lesedi Lesley Lesli Leslie Lesly Lester Lethabo Leticia
  Letitia Lettie Levente Levi Lex Lexie Leyla Lia Liam Lian Liana Lianne Libbie Libby Lidia Lidya
  Liepa Lila Lili Lilia Lilian Liliana Lilja Lillia Lillian Lillie Lilly Lin Lina Linda Lindsay
  Lindsey Lindsi Lindsy Lindy Linus Lionel Lior Lisa Lisette Liv Livia Liz Liza Lizbeth Lizette
  Lizzie Lloyd Logan Lois Lola Lolita Lonnie Lora Loraina Loraine Lorelei Loren Lorena Lorene
  Lorenzo Loretta Lori Lorie Lorna Lorraina Lorraine Lorri Lorrie Lotte Lottie Lou Louella Louie
  Louis Louisa Louise Lovelie Lovro Lowell Luann Luc Luca Lucas Lucia Luciana Luciano Lucie Lucien
  Lucija Lucile Lucille Lucinda Lucy Ludovic Ludvig Ludwig Luela Luella Luigi Luis Luisa Luise Luiz
  Luka Lukas Luke Lula Lulu Lulwa Luna Lupe Lupita Luther Luuk Luz Lydia Lyla Lyle Lyn Lyna Lynda
  Lyndon Lyndsey Lyne Lynette Lynn Lynna Lynne Lynnette Lynsey Maayan Mabel Mable Macaulay Macie
  Maciej Mack Macy Madalyn Maddie Madeleine Madelina Madeline Madelyn Madge Madison Madonna Mads
  Mae Magda Magdalena Magdalene Maggie Magnus Maha Mahamadou Mahammad Mahdi Mahesh Mahmoud Maia
  Maire Maisie Maite Maja Majd Maksim Malachai Malachy Malak Malcolm Malen Malia Malik Malika
  Malinda Mallory Mamadou Manaia Mandakranta Mandy Manfred Manish Manny Manon Manuel Manuela Mara
  Marc Marcel Marcela Marcell Marcella Marcelle Marcello Marcelo Marci Marcia Marcie Marcin Marco
  Marcos Marcus Marcy Margaret Margarette Margarida Margarita Marge Margery Margie Margo Margot
  Margret Margrette Marguerite Mari Maria Mariah Mariam Mariamawit Mariami Marian Mariana Mariane
  Marianna Marianne Mariano Maribel Marie Mariela Mariella Marija Marilyn Marina Mario Marion
  Marios Maris Marisa Marisol Marissa Maritza Marius Marjorie Mark Markel Marko Markos Markus Marla
  Marlena Marlene Marlin Marlo Marlon Marnie Marquis Marsha Marshal Marshall Marta Martha Marti
  Martim Martin Martina Martine Marty Marvin Marwa Mary Maryam Maryan Maryann Marybeth Maryjane
  Marylou Masoud Masoumeh Matej Mateo Matheus Mathew Mathias Mathieu Mathilde Mathis Matias Matilda
  Matilde Matt Matteo Matthew Matthias Matti Mattia Mattias Mattie Matty Matus Matyas Maud Maude
  Maura Maureen Maurice Mauricio Mavis Maxime Maximilian Maximiliano Maxina Maxine Maxwell Maybell
  Mayra Maysoun Mazie Mckenzie Meagan Meg Megan Meghan Mehdi Mehmet Mei Mel Melanie Melina Melinda
  Melisa Melissa Mellisa Melokuhle Melvin Meredith Meriem Merissa Merjem Merle Meron Merrill Mervin
  Mervyn Meryem Meryl Mia Micaela Micah Michael Michaela Michal Micheal Michel Michele Michelle
  Mick Mickey Micky Midori Miguel Mihai Mika Mikaela Mikaere Mike Mikel Mikhail Mikolaj Mila
  Milagros Mildred Milena Milhouse Milica Millicent Millie Milly Milo Milos Milton Mimi Mina Minato
  Mindy Minenhle Minerva Minh Minik Minnie Mira Miral Miranda Miriam Mirlande Mitch Mitchell Mitzi
  Miyar Mobina Modibo Moe Mohamad Mohamed Mohammad Mohammed Moira Moises Mollie Molly Mona Monica
  Monika Monique Monte Monty Morgan Moritz Moses Moshe Moussa Mrignayani Muhamed Muhammad Muhammed
  Murad Muriel Mustafa Mustapha Mya Myles Myra Myriam Myrlande Myrna Myron Myrtle Naasunnguaq
  Nadene Nadia Nadina Nadine Nadya Nahia Nahom Naima Nalla Nancy Nanette Naomi Naomie Narges
  Natalia Natalie Natalya Natasha Nate Nathalie Nathan Nathanael Nathaniel Nathy Neal Ned Nehir
  Neil Nel Nela Nelisa Nell Nellie Nelson Nena Nerissa Nesreen Neville Nguyen Nia Niamh Nicholas
  Nichole Nick Nicki Nickolas Nicky Nico Nicola Nicolas Nicole Nicolette Niels Nigel Niharika Niilo
  Nik Nika Nikau Nikhil Niki Nikita Nikki Niklas Niko Nikola Nikolai Nikolay Nikos Nila Nilay Niles
  Nils Nina Nisanur Nisha Nita Nivi Noa Noah Noam Noel Noella Noelle Noemi Nojus Nolan Nomaan Noor
  Nora Norah Norbert Noreen Norma Norman Nouf Nour Nuka Nur Nuray Nurul Nyla Octavia Octavio Odelia
  Odette Odval Ofelia Oier Oisha Oksana Ola Olaf Olav Oleksandr Olga Oliver Olivia Olivier Ollie
  Omar Omer Ondrej Ophelia Ori Orville Osama Oscar Oskar Osman Osvaldo Oswald Otis Otto Oumar Oumou
  Owen Oyunbileg Pablo Padraig Paige Pal Pam Pamela Pandora Paninnguaq Paola Paolo Parvati Pascal
  Pat Patrica Patrice Patricia Patrick Patrik Patti Pattie Patty Paul Paula Paulette Paulie Paulina
  Pauline Paulo Paulos Pavel Pavlo Pedro Peg Peggy Penelope Per Percy Perla Petar Pete Peter Petr
  Petra Petro Petros Phil Philip Philipp Philippe Phillip Philomena Phoebe Phylis Phyllis Pia
  Pierce Pierre Pieter Pietro Piotr Pipaluk Polina Polly Portia Prakash Pravit Prem Preston
  Priscila Priscilla Priyamvada Prudence Puteri Pyotr Queenie Quentin Quiana Quincy Quinn Quinton
  Rabina Rachael Rachel Rachele Rachelle Rachid Rachida Rae Rafael Rahul Raina Rainer Rajesh Ralf
  Ralph Ramiro Ramon Ramona Randal Randall Randi Randolph Rania Raoul Raphael Raquel Rashad Rasmus
  Raul Rawiri Rayan Raymond Rayna Reanna Reba Rebeca Rebecca Rebeka Rebekah Recep Reece Reem Reema
  Regan Reggie Regina Reginald Regis Reid Reihaneh Reina Rena Renae Renata Rene Renee Reta Reuben
  Reyansh Reyna Reynaldo Reza Rhea Rhett Rhiannon Rhoda Rhona Rhonda Ria Ricardo Riccardo Richard
  Richelle Richie Rick Rickey Ricki Rickie Ricky Rico Rikki Riko Riley Rimas Rin Rina Rita Riya
  Roan Rob Robbie Robbin Robby Robert Roberta Roberto Robyn Rocco Rochele Rochelle Rocio Roderick
  Rodger Rodney Rodolfo Rodrigo Roel Rogelio Roger Roghayyeh Rohan Roland Rolanda Rolando Rolf
  Roman Romeo Ron Ronald Ronan Ronda Roni Ronna Ronnie Ronny Rory Rosa Rosalie Rosalina Rosalind
  Rosalinda Rosalyn Rosanna Rosanne Rosario Roscoe Roseann Roseanne Rosella Roselle Rosemarie
  Rosemary Rosetta Rosie Roslyn Ross Rowan Rowena Roxana Roxane Roxanna Roxanne Roxie Roxy Roy
  Royce Ruben Rubin Rudolf Rudolph Rudy Rufus Rupert Russ Russel Russell Ruth Ruthie Ryan Ryou
  Saanvi Sabina Sabine Sabrina Sade Sadie Saeed Sahar Saida Sakeena Sakineh Sakura Sal Salik Sallie
  Sally Salma Salome Salvatore Sam Samantha Sami Samir Samira Samkelo Sammie Sammy Samuel Sandeep
  Sandra Sandro Sanjay Santino Saqib Sara Sarah Sarina Sasha Satoshi Saul Savanna Savannah Scarlett
  Scot Scott Scottie Scotty Seamus Sean Sebastian Sebastien Sekou Selena Selene Selim Selina Selma
  Sepp Serena Serge Sergei Sergey Sergio Serife Setayesh Seth Sevda Sevinj Seymour Shahd Shahid
  Shaikha Shaim Shaimaa Shakira Shana Shanaya Shanda Shane Shania Shanna Shannon Shanon Shaquille
  Shari Sharlene Sharon Sharron Sharyn Shaun Shauna Shawn Shawna Shay Shayla Shayma Shayna Shayne
  Shea Sheba Sheena Sheila Shelby Sheldon Shelia Shelley Shelly Shelton Sheri Sheridan Sherifa
  Sherman Sherri Sherrie Sherry Sheryl Shiloh Shira Shirley Shirli Shirly Shlomo Shona Shristi
  Shyla Sid Siddhartha Sidney Sierra Sigmund Silas Sillin Silvia Silvio Simon Simona Simone Sindy
  Siobhan Siri Sita Siti Siyabonga Skip Skye Slobodan Snezana Sobia Sofia Sofie Sofija Solomon
  Somayyeh Sondra Sonia Sonja Sonya Sophia Sophie Soren Souleymane Souta Spencer Spike Sri Stacey
  Staci Stacie Stacy Stan Stanislav Stanislaw Stanley Starla Stefan Stefanie Stefano Stefanos Stela
  Stella Stephan Stephane Stephanie Stephen Steve Steven Stevie Stew Stewart Stu Stuart Sue Suha
  Sumayah Sumit Sunita Suraj Suresh Susan Susana Susane Susanna Susannah Susanne Susi Susie Suzan
  Suzana Suzane Suzanna Suzanne Suzette Suzie Suzy Sven Svend Sybil Syd Syed Sylvester Sylvia
  Sylvie Szymon Tabatha Tabitha Tadgh Taha Taichi Taika Tala Talia Talitha Tamar Tamara Tamera Tami
  Tamika Tammi Tammie Tammy Tamra Tania Tanika Tanisha Tanner Tanya Tara Tarana Tareq Taryn Tasha
  Tatiana Tatsuki Tawana Ted Teddy Tegan Teodora Terence Teresa Tereza Teri Terrance Terrell
  Terrence Terri Terrie Terry Tess Tessa Tessie Thad Thaddeus Thalia Thandolwethu Thea Thelma Theo
  Theodor Theodora Theodore Theresa Therese Thiago Thom Thomas Thomasina Tia Tiana Tianna Tiara
  Tiffany Tim Timmy Timothy Tina Tingting Tisha Titus Tobias Toby Tod Todd Tom Tomas Tomasz Tommaso
  Tommie Tommy Tomoharu Toni Tonia Tony Tonya Tora Tori Tracey Traci Tracie Tracy Travis Trent
  Trenton Trevor Trey Tricia Trina Trish Trisha Trista Tristan Troy Trudy Truman Tui Tula Tunar
  Turki Ty Tyler Tyra Tyrone Tyson Ughur Ugne Ulrich Ulrik Ulysses Umberto Unax Uri Ursula Urte
  Usha Usman Uxue Val Valentin Valentina Valentine Valeria Valerie Valery Vance Vanesa Vanessa
  Vasily Veda Velma Vera Vern Verna Vernice Vernon Veronica Vesna Vic Vicente Vicki Vickie Vicky
  Victor Vihaan Vikky Viktor Viktoria Viktorie Viktorija Vilte Vince Vincent Vincenzo Violeta
  Virgil Vivaan Vivek Vivian Viviana Vivien Vivienne Vlad Vladimir Vladislav Vojtech Volodymyr
  Vusala Wade Wakana Wallace Wally Walt Walter Wanda Waylon Wayne Wei Wendell Wendi Wendy Werner
  Wes Wesley Weston Whitney Whitni Whitny Widelene Wila Wilbert Wilbur Wiley Wilfred Wilfredo
  Wilfrid Wilfried Wilhelm Wilhelmina Willa Willard William Willie Willis Willow Willy Wilma
  Winfried Winifred Winnie Winnifred Winona Winslow Winston Wojciech Wolfgang Woodrow Wout Wouter
  Wyatt Xavier Xhoel Xiaomei Xiaoyan Ximena Xinyi Yael Yagmur Yahli Yan Yanis Yann Yannick Yarin
  Yaroslav Yasmin Yasmine Yassin Yassine Yelena Yesenia Yevgeni Yevgeny Ying Yolanda Yonas Yonatan
  Yonathan Yong Yosef Yousouf Youssef Yuen Yuina Yuna Yuri Yuriy Yury Yusif Yusuf Yuuma Yuval
  Yvette Yvona Yvone Yvonna Yvonne Zac Zach Zachariah Zachary Zachery Zack Zackary Zada Zahid Zahra
  Zainab Zakaria Zan Zane Zara Zehra Zeinab Zelda Zelma Zena Zeynab Zeynep Zineb Zoe Zoey Zofia
  Zola Zora Zoran Zsofia`
