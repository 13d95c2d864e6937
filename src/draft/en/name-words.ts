/* The words by which English names are recognized: titles, and first and last words of names. */

/** Words before names, with a capital: titles and offices. */
export const TITLES = `
  President Vice-President Chancellor Premier Minister Secretary Senator Sen. Sen Representative Rep. Rep
  Congressman Congresswoman Governor Gov. Gov Mayor Judge Justice Ambassador Commissioner Chairman Chairwoman
  Chair Director Chief General Gen. Gen Brigadier Colonel Col. Col Captain Capt. Capt Lieutenant Lt. Lt Sergeant
  Sgt. Sgt Corporal Cpl. Private Pvt. Major Maj. Admiral Adm. Commander Cmdr. King Queen Prince Princess Duke
  Duchess Earl Count Countess Baron Baroness Lord Lady Sir Dame Sheikh Sultan Emperor Empress Tsar Emir Shah
  Pope Cardinal Archbishop Bishop Father Rev. Rev Reverend Rabbi Imam Ayatollah Pastor Saint Dr. Dr Doctor
  Professor Prof. Prof Mr. Mr Mrs. Mrs Ms. Ms Miss Messrs. Coach Detective Officer Sheriff Constable Inspector
  Superintendent Spokesman Spokeswoman Spokesperson Administrator Speaker Leader Attorney Deputy Councillor
  Councilman Councilwoman Councilor Alderman Delegate Analyst Economist Striker Goalkeeper Midfielder Defender
  Actress Actor Singer Author Foreign Prime Vice Acting Comrade Brother Sister Uncle Aunt Chairperson Engineer
  Marshal Commodore Viscount Marquess Marquis Caliph Maharaja Raja Nawab Vicar Abbot Deacon Swami Fr. Fr Brig.
  Ensign Archduke Archduchess Tsarina Czar Kaiser Pharaoh Sergeant-Major Lieutenant-General Major-General
  Nurse Manager Editor Reporter Correspondent Advisor Adviser Counselor Treasurer Comptroller Envoy Premier-designate
  Senior Seniors Junior Juniors Sophomore Freshman Presidents Senators Sens. Representatives Reps. Govs. Gens.
  Judges Justices Ministers Professors Drs. Governors Mayors Congressmen Generals Captains Secretaries Directors
  Champion Chairmen Officers Detectives Brothers Sisters Ambassadors Coaches Tory Comedian Rapper Filmmaker Billionaire Hon. Honourable Honorable Ex-President Undersecretary Under-Secretary
`

/** Words that are a part of a title only before another one: "Foreign Minister", "Vice President". */
export const TITLE_PARTS =
  'Foreign Prime Vice Acting Deputy First Assistant Associate Senior Executive'

/** Words with a capital that may be part of no name: days, months, feasts. */
export const CALENDAR = `
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul
  Aug Sept Sep Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Monday Tuesday Wednesday
  Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays
  Sundays Christmas Easter Ramadan Thanksgiving AM PM GMT EST EDT PST BST CET UTC
`

/** Adjectives and names of groups with a capital that name no country. */
export const ADJECTIVES = `
  European Europeans African Africans Asian Asians Arab Arabs Muslim Muslims Islamic Islamist Islamists Christian
  Christians Jewish Jews Jew Catholic Catholics Protestant Protestants Anglican Orthodox Buddhist Buddhists Hindu
  Hindus Sikh Sikhs Sunni Sunnis Shiite Shiites Shia Kurdish Kurds Kurd Chechen Chechens Tibetan Tibetans Uighur
  Uyghur Uyghurs Latino Latinos Hispanic Hispanics Latina Western Westerners Eastern Northern Southern Democrat
  Democrats Democratic Republican Republicans Conservative Conservatives Liberal Liberals Tamil Tamils Tutsi Tutsis
  Hutu Hutus Soviet Soviets Balkan Nazi Nazis Marxist Marxists Communist Communists Socialist Catalan Catalans
  Basque Basques Scots Roman Romans Byzantine Ottoman Victorian Georgian Elizabethan Gothic Latin Celtic Slavic
  Germanic Nordic Scandinavian Baltic Caribbean Mediterranean Anglo-Saxon Native Bedouin Berber Mayan Aztec Inca
  Olympic Paralympic Internet English-language Californian Californians Texan Texans Parisian Londoner Londoners
  Sicilian Venetian Bavarian Prussian Flemish Breton Cornish Siberian Hawaiian Alaskan Zionist Mormon Mormons
  Minnesotan Minnesotans Floridian Floridians Ohioan Ohioans Virginian Virginians Arizonan Arizonans Coloradan
  Coloradans Iowan Iowans Kansan Kansans Kentuckian Kentuckians Michigander Michiganders Missourian Missourians
  Nebraskan Nebraskans Nevadan Nevadans Oregonian Oregonians Pennsylvanian Pennsylvanians Tennessean Tennesseans
  Vermonter Vermonters Wisconsinite Wisconsinites Ontarian Ontarians Albertan Albertans Quebecer Quebecers
  Queenslander Queenslanders Tasmanian Tasmanians Bostonian Bostonians Chicagoan Chicagoans Philadelphian Muscovite
  Muscovites Berliner Berliners Viennese Milanese Neapolitan Sardinian Corsican Galician Andalusian Castilian Silesian
  Saxon Saxons Bohemian Moravian Punjabi Punjabis Bengali Bengalis Kashmiri Kashmiris Gujarati Cantonese Manchu
  All-American All-Americans All-America All-Star All-Stars All-State All-Pro Quaker Methodist Baptist Lutheran Presbyterian Evangelical Evangelicals Christianity Islam Judaism Buddhism Hinduism Sikhism Catholicism Protestantism Marxism
  Communism Socialism Nazism Zionism I'm I've I'd I'll
`

/** Words in lower case that stand between the words of one person's name. */
export const PARTICLES =
  'de del della di da dos do du des la le van von der den ten ter bin ibn al el y af av zu'

/** The last, or with "of" the first, word of an organization's name. */
export const ORGANIZATION_WORDS = `
  Inc Inc. Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. LLC PLC plc Group Holdings AG SA NV GmbH Bank
  University College Institute Institution School Schools Academy Ministry Department Dept. Agency Authority
  Commission Committee Council Court Party Union Association Assoc Federation Confederation League Organization
  Organisation Foundation Fund Trust Society Bureau Office Service Services Board Congress Senate Parliament Assembly
  Cabinet Army Navy Corps Guard Guards Police Center Centre Club Coalition Alliance Front Network Networks Times Post
  Journal News Press Herald Tribune Gazette Chronicle Daily Observer Magazine Review Radio Channel TV Television Airlines
  Airways Motors Systems Technologies Technology Industries Partners Associates Bancorp Securities Exchange Studios
  Studio Records Entertainment Pictures Films Productions United FC F.C. AFC SC Rovers Wanderers Athletic Force Forces
  Command Administration Secretariat Theatre Orchestra Symphony Philharmonic Choir Brigade Regiment Battalion
  Division Squadron Fleet Legion Militia Movement Brotherhood Communications Software Laboratories Labs Pharmaceuticals
  Healthcare Insurance Financial Capital Ventures Enterprises Electronics Energy Petroleum Oil Steel Railway Railways
  Railroad Brewery Publishing Publishers Publications Books Editions Media Broadcasting Chamber Guild Syndicate
  Consortium Cooperative Ballet Opera Archives Registry Directorate Taskforce Conference Diocese Seminary Ministries
  Hospital Hospitals Clinic Library Museum Galleries Gallery Embassy Consulate Treasury Reserve Caucus Convention
  Wanderers Rangers Hotspur Celtic Lions Tigers Bears Eagles Hawks Bulldogs Wildcats Huskies Panthers Cougars Knights
  Giants Warriors Raiders Saints Braves Royals Pirates Blues Reds Sox Jets Kings Stars Devils Bruins Gators
  Affiliation Lottery Laboratory Lines Bros Bros. Sons Brothers Constabulary Commons Commonwealth Trusts Hospice
  Gendarmerie Carabinieri Cadets Scouts Guides Volunteers Rifles Hussars Dragoons Fusiliers Highlanders Lancers
  Quartet Trio Ensemble Band Supermarkets Stores Foods Restaurants Hotels Casinos Resorts Banks Bakery Dairies Mills
  Telecom Telecommunications Telephone Telegraph Mobile Wireless Cable Aerospace Aviation Aircraft Shipping Cruises
  Logistics Semiconductor Semiconductors Biotech Biosciences Therapeutics Genetics Chemicals Mining Minerals Metals
  Properties Realty Developers Construction Engineering Consulting Advisors Advisers Analytics Research Polytechnic
  Examiner Inquirer Enquirer Courier Dispatch Sentinel Register Ledger Globe Telegram Telegraph Advertiser Bulletin Digest
  Weekly Quarterly Conservatory Conservatoire Observatory Sanatorium Asylum Orphanage Kindergarten Lyceum Gymnasium Madrasa Yeshiva
`

/** The last word of a place's name. */
export const PLACE_WORDS = `
  County Province Region Regions District State Island Islands Isle Isles River Lake Lakes Sea Ocean Bay Gulf Strait
  Straits Mountains Mountain Mount Mt. Valley Desert Peninsula Coast Street St Avenue Ave Road Rd Lane Square Park
  Hill Hills Beach Canyon Falls Forest Heights Village Town City Prefecture Territory Territories Republic Canal Basin
  Plateau Harbor Harbour Cape Delta Oblast Creek Brook Pond Reservoir Corner Junction Siding Formation Rink Campus Playground Point Springs Grove Ridge Woods Glen Ford Borough Township Parish
  Ward Precinct Municipality Governorate Voivodeship Kingdom Empire Plain Plains Reef Shore Sound Pass Peak
  Cave Caves Cavern Gorge Ravine Inlet Fjord Lagoon Estuary Oasis Isthmus Atoll Cays Keys Hollow Landing Common Green
  Summit Range Ranges Foothills Cliffs Cove Haven Mesa Prairie Steppe Tundra Rainforest Jungle Wetlands Swamp Bog Fen
  Glacier Highway Freeway Boulevard Drive Route Crossing Quarter Peninsula Archipelago Wood Marsh Moor Meadows Dale
`

/** The last word of a building's or site's name. */
export const FACILITY_WORDS = `
  Airport Stadium Bridge Palace House Tower Towers Hall Arena Hotel Station Cathedral Church Chapel Abbey Monastery
  Temple Mosque Synagogue Castle Fort Prison Jail Port Dam Mall Plaza Theater Building Centre Gardens Garden Zoo
  Cemetery Memorial Monument Tunnel Base Camp Terminal Basilica Shrine Mansion Manor Lighthouse Barracks Racecourse
  Speedway Raceway Field Ballpark Dome Pier Wharf Gym Pavilion Auditorium Velodrome Dock Docks Colosseum Coliseum
  Amphitheatre Amphitheater Aquarium Arboretum Planetarium Citadel Fortress Courthouse Penitentiary Villa Chateau
  Château Tomb Mausoleum Priory Convent Viaduct Aqueduct Subway Interchange Marina Quay Jetty Weir Windmill
`

/** The first word of a place's name. */
export const PLACE_BEGINNINGS = `
  Mount Mt. Camp Lake Cape Gulf Bay Port Fort San Santa Saint St St. Los Las El North South East West New Northern Southern
  Eastern Western Central Upper Lower Greater Rio Sierra Isle Sea Strait River
`

/** The last word of the name of something that is neither a person, a place nor an organization. */
export const OTHER_WORDS = `
  War Wars Cup Open Games Olympics Prize Award Awards Act Treaty Agreement Accord Accords Championship Championships
  Prix Festival Day Week Year Summit Plan Initiative Program Programme Project Deal Revolution Tour Masters Trophy Bowl
  Series Meeting Protocol Pact Charter Declaration Constitution Amendment Bill Law Code Convention Crisis Battle Siege
  Uprising Rebellion Campaign Operation Scandal Affair Theory Syndrome Disease Virus Era Age Century Renaissance
  Reformation Movement Album Song Symphony Concerto Bible Testament Gospel Medal Derby Marathon Classic Final Finals
  Playoffs Rally Grammy Oscar Emmy Tournament Dynasty Order Election Elections Workshop Belt Edition Championships
`

/** Words that name a group of words before them, but no name alone: "the Council", "the Government". */
export const GENERIC = `
  Council Government Committee Commission Board Court Ministry Department Office University College School Company
  Party Union Bank Agency Army Navy Police Center Centre Club Group Church Hospital Museum Library State County City
  Town Village District Province Region Island River Lake Street Road House Hall Station Airport Hotel Park President
  Minister King Queen Prince Governor Mayor Senator Judge God Lord Earth Sun Moon Internet Web Act Bill Law Treaty War
  Constitution Cup Games Team Chairman Director Secretary General Chief Republic Kingdom Empire Nation Association
  League Federation Foundation Institute Society Service Authority North South East West Century Ltd Inc Corp Co Jr Sr
  Jr. Sr. II III IV VI VII VIII IX XI XII DVD CD PC TV CEO CFO PhD MBA BA MA BSc MD AIDS HIV DNA SUV OK AM FM UFO IQ ID
  EP LP DJ DJs KO KOs ERA VIP OST TV SWAT MVP GDP GPS HTML PDF UK-based Photo Image Figure Table Chapter Section Article Part Volume Vol. No. Page Version Phase Stage Level Class Group Type
  Mr Mrs Ms Dr Mom Dad Mum Bible Koran Quran Internet Website Mac Windows Facebook-like COVID-19 Covid-19 Covid COVID
`

/** Words that begin no name, although a sentence may begin with them. */
export const FUNCTION_WORDS = `
  the a an this that these those he she it they we i you his her its our their my your in on at by for from with to of
  and or but as if when while after before since although though because so yet nor not no yes what who whom whose
  which where why how there here then now also only just even still more most many much some any all both each every
  other another such is was are were be been being has have had do does did will would can could may might must let
  according meanwhile however moreover despite during under over between among against about above below near per via
  within without once until unless than too very well says said whilst amongst amidst
`

/** Small words between the words of an organization's name: "Bank of America". */
export const JOINTS = 'of for on in at'

/** Words before "of" in a name, beside the organization words. */
export const JOINING_WORDS = `
  Republic Kingdom Heads Bay Gulf Strait Cape Isle House Archbishop Cathedral Church State University Duchy Battle Museum
  Hall Port City Riding Scouts Sons Daughters Friends Knights Lords Guides Musketeers States Voice Sea District Bishop Duke Earl Prince Treaty Siege Declaration Bank Tower Lord Order Statue Mayor
`

/** First words of names that go on with "for", "on" or "and". */
export const INSTITUTIONS = `
  Ministry Department Institute Office Bureau Committee Commission Center Centre Centers Council Association Society
  Organization Organisation Foundation Coalition Fund Court Board Campaign Citizens Agency School College Academy
  Alliance Union
`

/** First words of the names of organizations in other languages. */
export const FOREIGN_HEADS = `
  Partido Parti Partito Partei Partia Banco Banque Banca Universidad Universidade Université Universität Università
  Universitatea Instituto Institut Istituto Ministerio Ministère Grupo Groupe Gruppo Société Sociedad Sociedade Società
  Compagnie Compañía Companhia Fundación Fundação Fondation Fondazione Asociación Associação Associazione Federación
  Federação Fédération Federazione Confederación Comisión Comissão Consejo Conselho Conseil Centro Académie Academia
  Accademia Akademie Museo Musée Teatro Théâtre Deportivo Sporting Dynamo Dinamo Lokomotiv Spartak Torpedo Steaua
  Atlético Olympique Borussia Bayern Hapoel Maccabi Towarzystwo Stowarzyszenie Bund Verein Deutsche Radio Télévision
  Televisión Editorial Editora Éditions Edizioni Ediciones Verlag Movimiento Movimento Mouvement Frente Union Unión
  União Unione Liga Ligue Lega
`

/** Words before "of" in the name of a place. */
export const PLACE_OWNERS = `
  Duchy Kingdom Republic Isle Island Islands Isles Gulf Bay Sea Strait Straits Cape Province Principality County Town Village
  Emirate Sultanate Peninsula Lake Valley Commonwealth
`

/** Owners in the names of organizations: "Voss Children's Hospital", "Norwegian Writers' Union". */
export const GROUP_OWNERS = `
  Children Women Men People Girls Boys King Queen Prince Princess Kings Queens Teachers Workers Farmers Writers Players
  Doctors Nurses Students Veterans Employers Officers Soldiers Artists Musicians Journalists Lawyers Citizens Residents
  Parents Consumers Fishermen Physicians Peoples
`
