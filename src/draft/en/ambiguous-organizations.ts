/*
 * Organizations whose names also mean something else: words, places and people. They are organizations only where
 * other clues agree.
 */

export const AMBIGUOUS_ORGANIZATIONS = `
  Aggies, Ajax, Aldi, Alphabet, Amazon, Angels, Anthrax, Aon, Apple, Argos, Arsenal, Asda,
  Atlantic, Avalanche, Badgers, Barclays, Bearcats, Bears, Beavers, Benetton, Bengals, Bentley,
  Billboard, Bills, Blondie, Blue Devils, Blues, Blur, Bobcats, Bombers, Border Patrol, Braves,
  Brewers, Bridgewater, Broncos, Browns, Bruins, Buccaneers, Buckeyes, Bucks, Buick, Bulldogs,
  Bulls, Canes, Canon, Capitals, Capitol, Cardinals, Caterpillar, Cavaliers, Celtic, Chanel,
  Chargers, Cheetahs, Chelsea, Chevrolet, Chicago, Chiefs, Clippers, Coast Guard, Colts,
  Commanders, Commons, Corinthians, Cornhuskers, Cougars, Cowboys, Coyotes, Crimson Tide, Crows,
  Crusaders, Cyclones, Dell, Delta, Democrats, Devils, Dior, Dockers, Downing Street, Dragons,
  Ducks, Eagles, Economist, Elysee, Emirates, Enron, Esquire, Evercore, Everton, Expos, Faithless,
  Fed, Flames, Forbes, Ford, Fulham, Gators, Giants, Globo, Gophers, Greens, Grizzlies, Guardian,
  Harlequins, Hawkeyes, Hawks, Hearts, Heinz, Hermes, Hershey, Hibs, High Court, Highlanders,
  Hokies, Hole, Hoosiers, Hornets, Hurricanes, Huskers, Huskies, Indians, Islanders, Jaguar,
  Jaguars, Jayhawks, Kangaroos, Kellogg, Kings, Kraft, Kraken, Kremlin, Lazard, Lazio, Leftfield,
  Lilly, Lions, Lloyd's, Longhorns, Lords, Loyalists, Mafia, Magpies, Mariners, Marines, Marlins,
  Mavericks, McLaren, Mercedes, Meta, Mirror, Monkees, Mountaineers, Mounties, Musketeers,
  National Guard, Nationals, Navy, Nets, Nike, Nirvana, Nomura, Nordiques, Nuggets, Oasis,
  Observer, Oilers, Opel, Orangemen, Orioles, Pacers, Panthers, Pearson, Pelicans, Pentagon,
  Pirates, Pistons, Pixies, Playboy, Pogues, Pontiac, Porto, Prada, Predators, Prudential, Public
  Enemy, Puma, Quai d'Orsay, Rabbitohs, Rams, Raptors, Ratt, Ravens, Rays, Razorbacks, Reds,
  Redskins, Republicans, Rockets, Rockies, Roosters, Royals, Sabres, Saints, Santos, Saracens, Sea
  Eagles, Seahawks, Sears, Secret Service, Seminoles, Senators, Sevilla, Sharks, Shell, Showtime,
  Sixers, Smiths, Sonics, Sooners, Spartans, Spectator, Sprint, Spurs, Stars, Stormers, Suede, Sun
  Devils, Suns, SuperSonics, Swans, Take That, Tar Heels, Target, Telegraph, Terrapins, Texans,
  The Animals, The Band, The Cure, The Police, The Who, Thrashers, Tigers, Timberwolves, Titans,
  Tories, Treasury, Trojans, Twins, Tyrrell, Unionists, United, Utes, Vale, Vatican, Vogue,
  Volunteers, Waratahs, Warriors, Wasps, Whalers, Whigs, Whirlpool, Whitehall, Wildcats, Wired,
  Wizards, Wolverines, Zoom, Élysée`
