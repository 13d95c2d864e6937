/*
 * Towns of the USA, many of whose names are also surnames.
 * From Faker (@faker-js/faker 10, MIT licence, copyright 2022-2025 Faker, https://github.com/faker-js/faker).
 */

export const US_TOWNS = `
  Abilene, Alafaya, Alameda, Albany, Aliso Viejo, Allen, Allentown, Aloha, Alpharetta, Altadena,
  Altamonte Springs, Altoona, Amarillo, Ames, Anderson, Ankeny, Ann Arbor, Annandale, Antelope,
  Antioch, Apex, Apopka, Apple Valley, Appleton, Arcadia, Arden-Arcade, Arecibo, Arlington
  Heights, Arvada, Ashburn, Aspen Hill, Atascocita, Athens-Clarke County, Attleboro, Auburn,
  Augusta-Richmond County, Aurora, Avondale, Azusa, Baldwin Park, Barnstable Town, Bartlett,
  Battle Creek, Bayamon, Baytown, Beaumont, Beavercreek, Beaverton, Bel Air South, Bell Gardens,
  Bellevue, Bellflower, Bend, Bentonville, Berwyn, Billings, Biloxi, Binghamton, Bismarck,
  Blacksburg, Blaine, Blue Springs, Boca Raton, Boise City, Bolingbrook, Bonita Springs, Bossier
  City, Bothell, Bountiful, Bowie, Boynton Beach, Bozeman, Bradenton, Brentwood, Broken Arrow,
  Brookhaven, Brookline, Brooklyn Park, Broomfield, Brownsville, Bryan, Buckeye, Buena Park,
  Buffalo Grove, Burien, Burke, Burleson, Burnsville, Caguas, Caldwell, Camarillo, Cape Coral,
  Carlsbad, Carmel, Carmichael, Carolina, Carrollton, Carson, Carson City, Cary, Casa Grande,
  Casas Adobes, Casper, Castle Rock, Castro Valley, Catalina Foothills, Cathedral City,
  Catonsville, Cedar Hill, Cedar Park, Centennial, Centreville, Ceres, Cerritos, Champaign,
  Chandler, Chapel Hill, Cheektowaga, Chesapeake, Cheyenne, Chico, Chicopee, Chino, Chino Hills,
  Chula Vista, Cicero, Citrus Heights, Clarksville, Cleveland Heights, Clifton, Clovis, Coachella,
  Coconut Creek, Coeur d'Alene, College Station, Collierville, Colorado Springs, Colton, Columbia,
  Commerce City, Compton, Concord, Conroe, Conway, Coon Rapids, Coral Gables, Coral Springs,
  Corona, Corvallis, Costa Mesa, Council Bluffs, Country Club, Covina, Cranston, Cutler Bay,
  Cuyahoga Falls, Cypress, Dale City, Daly City, Danbury, Danville, Davie, DeKalb, DeSoto,
  Dearborn, Dearborn Heights, Decatur, Deerfield Beach, Delano, Delray Beach, Deltona, Denton, Des
  Plaines, Diamond Bar, Doral, Dothan, Downers Grove, Downey, Draper, Dubuque, Dunwoody, Eagan,
  East Hartford, East Honolulu, East Lansing, East Los Angeles, East Orange, East Providence,
  Eastvale, Eau Claire, Eden Prairie, Edina, Edinburg, Edmond, El Cajon, El Centro, El Dorado
  Hills, El Monte, Elgin, Elizabeth, Elk Grove, Elkhart, Ellicott City, Elmhurst, Elyria,
  Encinitas, Enid, Enterprise, Erie, Escondido, Euclid, Euless, Evanston, Everett, Fairfield, Fall
  River, Fargo, Farmington, Farmington Hills, Fayetteville, Federal Way, Findlay, Fishers,
  Flagstaff, Florence-Graham, Florin, Florissant, Flower Mound, Folsom, Fond du Lac, Fontana, Fort
  Collins, Fort Myers, Fort Pierce, Fort Smith, Fort Wayne, Fountain Valley, Fountainebleau,
  Framingham, Franklin, Frederick, Frisco, Fullerton, Gainesville, Gaithersburg, Garden Grove,
  Gardena, Garland, Gastonia, Germantown, Gilbert, Gilroy, Glen Burnie, Glendora, Glenview,
  Goodyear, Grand Forks, Grand Island, Grand Junction, Grand Prairie, Grapevine, Great Falls,
  Greeley, Greenville, Greenwood, Gresham, Guaynabo, Hacienda Heights, Hackensack, Haltom City,
  Hammond, Hampton, Hanford, Harlingen, Harrisonburg, Hattiesburg, Haverhill, Hawthorne, Hayward,
  Hemet, Hempstead, Henderson, Hendersonville, Hesperia, Hialeah, Hicksville, High Point,
  Highland, Highlands Ranch, Hillsboro, Hilo, Hoffman Estates, Homestead, Hoover, Huntersville,
  Huntington, Huntington Beach, Huntington Park, Hutchinson, Idaho Falls, Independence, Indio,
  Iowa City, Irondequoit, Irving, Janesville, Jeffersonville, Johns Creek, Johnson City, Joliet,
  Jonesboro, Joplin, Jupiter, Jurupa Valley, Kalamazoo, Kannapolis, Kearny, Keller, Kendale Lakes,
  Kendall, Kenner, Kennewick, Kenosha, Kentwood, Killeen, Kingsport, Kirkland, Kissimmee, Kokomo,
  La Crosse, La Habra, La Mesa, La Mirada, Lacey, Laguna Niguel, Lake Elsinore, Lake Forest, Lake
  Havasu City, Lake Ridge, Lakeland, Lakeville, Lakewood, Laredo, Largo, Las Cruces, Lauderhill,
  Lawton, Layton, League City, Lee's Summit, Leesburg, Lehi, Lehigh Acres, Lenexa, Levittown,
  Lewisville, Lexington-Fayette, Lincoln, Linden, Littleton, Livermore, Livonia, Lodi, Logan,
  Lombard, Lompoc, Longmont, Longview, Lorain, Louisville/Jefferson County, Loveland, Lowell,
  Lynchburg, Lynn, Lynwood, Macon-Bibb County, Madera, Malden, Manteca, Maricopa, Marietta,
  Marysville, Mayaguez, McAllen, McKinney, McLean, Medford, Menifee, Mentor, Merced, Meriden,
  Meridian, Mesa, Mesquite, Metairie, Methuen Town, Miami Gardens, Middletown, Midland, Midwest
  City, Milford, Millcreek, Milpitas, Minneapolis, Minnetonka, Minot, Miramar, Mishawaka, Mission,
  Mission Viejo, Missoula, Missouri City, Modesto, Moline, Monroe, Montebello, Monterey Park,
  Moore, Moreno Valley, Morgan Hill, Mount Pleasant, Mount Prospect, Mount Vernon, Muncie,
  Murfreesboro, Murray, Murrieta, Nampa, Napa, Naperville, Nashua, Nashville-Davidson, National
  City, New Bedford, New Braunfels, New Britain, New Rochelle, Newport Beach, Newport News,
  Newton, Noblesville, Normal, Norman, North Bethesda, North Charleston, North Highlands, North
  Las Vegas, North Lauderdale, North Little Rock, North Miami, North Miami Beach, North Port,
  North Richland Hills, Norwalk, Novato, Novi, O'Fallon, Oak Lawn, Oak Park, Oakland Park, Ocala,
  Oceanside, Ogden, Olathe, Olympia, Orem, Orland Park, Oro Valley, Oshkosh, Overland Park,
  Owensboro, Oxnard, Palatine, Palm Bay, Palm Beach Gardens, Palm Coast, Palm Desert, Palm Harbor,
  Palmdale, Paradise, Paramount, Parker, Pasco, Passaic, Paterson, Pawtucket, Peabody, Pearl City,
  Pearland, Pembroke Pines, Perris, Perth Amboy, Petaluma, Pflugerville, Pharr, Pico Rivera, Pine
  Bluff, Pine Hills, Pinellas Park, Pittsburg, Pittsfield, Placentia, Plainfield, Plantation,
  Pleasanton, Pocatello, Poinciana, Pomona, Pompano Beach, Pontiac, Port Arthur, Port Charlotte,
  Port Orange, Port St. Lucie, Portage, Porterville, Poway, Pueblo, Quincy, Racine, Rancho
  Cordova, Rancho Cucamonga, Rancho Palos Verdes, Rancho Santa Margarita, Rapid City, Redding,
  Redlands, Redondo Beach, Redwood City, Renton, Revere, Rialto, Richardson, Richland, Rio Rancho,
  Riverton, Riverview, Rochester Hills, Rock Hill, Rockford, Rocklin, Rockville, Rockwall, Rocky
  Mount, Rogers, Rohnert Park, Rosemead, Roseville, Round Rock, Rowland Heights, Rowlett, Royal
  Oak, Salina, Sammamish, San Angelo, San Bruno, San Buenaventura (Ventura), San Clemente, San
  Jacinto, San Leandro, San Luis Obispo, San Marcos, San Mateo, San Rafael, San Ramon, San Tan
  Valley, Sandy, Sandy Springs, Sanford, Santa Clarita, Santa Maria, Santee, Sarasota, Sayreville,
  Schaumburg, Schenectady, Severn, Shawnee, Sheboygan, Shoreline, Sierra Vista, Silver Spring,
  Simi Valley, Skokie, Smyrna, Somerville, South Gate, South Hill, South Jordan, South San
  Francisco, South Valley, South Whittier, Southaven, Southfield, Sparks, Spokane Valley, Spring,
  Spring Hill, Spring Valley, Springdale, St. Charles, St. Clair Shores, St. Cloud, St. George,
  St. Joseph, St. Louis Park, St. Peters, State College, Sterling Heights, Stillwater,
  Strongsville, Sugar Land, Summerville, Sunrise, Sunrise Manor, Surprise, Tamarac, Tamiami,
  Taylor, Taylorsville, Temecula, Temple, Terre Haute, Texas City, The Hammocks, The Villages, The
  Woodlands, Thornton, Thousand Oaks, Tigard, Tinley Park, Titusville, Toms River, Tonawanda,
  Torrance, Town 'n' Country, Towson, Tracy, Troy, Trujillo Alto, Tuckahoe, Tulare, Turlock,
  Tustin, Twin Falls, Tyler, Union City, University, Upland, Urbana, Urbandale, Utica, Vacaville,
  Valdosta, Vallejo, Victorville, Vineland, Visalia, Vista, Waipahu, Waldorf, Walnut Creek,
  Waltham, Warner Robins, Warren, Waterbury, Watsonville, Waukegan, Waukesha, Wauwatosa, Wesley
  Chapel, West Allis, West Babylon, West Covina, West Des Moines, West Hartford, West Haven, West
  Jordan, West Lafayette, West New York, West Palm Beach, West Sacramento, West Seneca, West
  Valley City, Westfield, Westland, Westminster, Weston, Weymouth Town, Wheaton, White Plains,
  Whittier, Wichita Falls, Wilson, Woodbury, Woodland, Wylie, Yakima, Yorba Linda, Yuba City,
  Yucaipa, Yuma`
