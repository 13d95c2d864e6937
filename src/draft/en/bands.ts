/* Bands. */

export const BANDS = `
  *NSYNC, 000 Maniacs, 10, 98 Degrees, A Perfect Circle, A Tribe Called Quest, ABBA, AC/DC, Alice
  in Chains, Animal Collective, Arcade Fire, Arctic Monkeys, Audioslave, BTS, Backstreet Boys, Bad
  Brains, Bad Religion, Barenaked Ladies, Beach Boys, Beastie Boys, Beatles, Belle and Sebastian,
  Black Eyed Peas, Black Flag, Black Sabbath, Blink-182, Bloc Party, Blue Öyster Cult, Bon Iver,
  Bon Jovi, Boney M, Boyz II Men, Buzzcocks, Cheap Trick, Cocteau Twins, Cradle of Filth, Crowded
  House, Culture Club, Cypress Hill, Daft Punk, Dead Kennedys, Death Cab for Cutie, Deep Purple,
  Deftones, Dire Straits, Dixie Chicks, Dream Theater, Echo & the Bunnymen, Einstürzende
  Neubauten, Electric Light Orchestra, Evanescence, Faith No More, Fall Out Boy, Fine Young
  Cannibals, Flaming Lips, Foo Fighters, Frankie Goes to Hollywood, Fugazi, Goo Goo Dolls,
  Gorillaz, Grateful Dead, Green Day, Guns N' Roses, Human League, Hüsker Dü, INXS, Iron Maiden,
  Jackson 5, Jane's Addiction, Jefferson Airplane, Jethro Tull, Judas Priest, Killing Joke, King
  Crimson, Kings of Leon, Kraftwerk, LCD Soundsystem, Led Zeppelin, Limp Bizkit, Linkin Park,
  Living Colour, Lynyrd Skynyrd, Manic Street Preachers, Marillion, Maroon 5, Massive Attack,
  Matchbox Twenty, Megadeth, Midnight Oil, Mogwai, Motörhead, Mumford & Sons, My Bloody Valentine,
  My Chemical Romance, Mötley Crüe, N.W.A, N.W.A., Nickelback, Nine Inch Nails, No Doubt, OutKast,
  Pantera, Paramore, Pearl Jam, Pet Shop Boys, Procol Harum, Queens of the Stone Age, Quiet Riot,
  R.E.M., REM, Rage Against the Machine, Rammstein, Ramones, Rolling Stones, Roxy Music, Run-DMC,
  Salt-N-Pepa, Sepultura, Sigur Rós, Simple Minds, Simply Red, Siouxsie and the Banshees, Slayer,
  Sleater-Kinney, Slipknot, Smashing Pumpkins, Snow Patrol, Sonic Youth, Spandau Ballet, Spice
  Girls, Steely Dan, Stereophonics, Stone Roses, Stone Temple Pilots, Supergrass, System of a
  Down, Talking Heads, Tears for Fears, The B-52's, The Bangles, The Bee Gees, The Black Keys, The
  Chemical Brothers, The Clash, The Corrs, The Cranberries, The Doors, The Eagles, The Flaming
  Lips, The Hives, The Killers, The Kinks, The Libertines, The Monkees, The Offspring, The Pogues,
  The Pretenders, The Prodigy, The Ramones, The Residents, The Rolling Stones, The Smiths, The
  Stooges, The Stranglers, The Strokes, The Temptations, The Velvet Underground, The White
  Stripes, The Yardbirds, Third Eye Blind, Thirty Seconds to Mars, Throbbing Gristle, Traveling
  Wilburys, U2, UB40, Uriah Heep, Velvet Underground, Weezer, Westlife, Whitesnake, Wilco, Wu-Tang
  Clan, XTC, ZZ Top, a-ha`
