/* Companies that are known by their names alone. */

export const COMPANIES = `
  3M, ABB, ADT, AIG, AMC, AMD, ANZ, AOL, AT&T Inc, AXA, AbbVie, Abbott Laboratories, Accenture,
  Acer, Adobe, Aegon, Aer Lingus, Aeroflot, Aeroméxico, Aetna, Air Canada, Air China, Air India,
  Air New Zealand, AirAsia, Akamai, Aker, Akzo Nobel, Alaska Airlines, Albertsons, Alcoa,
  Alitalia, Allianz, Allstate, Alstom, Altria, Amazon.com, Amgen, Anadarko, Anglo American,
  Anheuser-Busch, Anheuser-Busch InBev, Apple Inc, ArcelorMittal, Archer Daniels Midland, Arco,
  Areva, Asus, Atlantic Records, Avaya, Aviva, Avon Products, BAE, BAE Systems, BASF, BHP, BHP
  Billiton, BMG, BSkyB, BT Group, Bain, Bain Capital, Baker Hughes, Banco Santander, Barnes &
  Noble, Barrick Gold, Bear Stearns, Bed Bath & Beyond, Bell Labs, Bertelsmann, Best Buy, Bethesda
  Softworks, Biogen, Bitcoin Foundation, BlackRock, Blackstone, Blackwater, Blizzard
  Entertainment, Blue Origin, Booz Allen, Booz Allen Hamilton, Bosch, Bristol-Myers Squibb,
  British Gas, British Leyland, British Petroleum, British Rail, British Steel, British Telecom,
  Broadcom, Burberry, ByteDance, CNOOC, CVS, Cambridge Analytica, Capcom, Capitol Records,
  Cargill, Casio, Caterpillar Inc, Cathay Pacific, Celera, Centrica, Cessna, Channel 5, Channel
  Nine, Channel Seven, Charles Schwab, Chase Manhattan, Chevron Corp, China Mobile, China Telecom,
  Chrysler Group, Citi, Citrix, Clear Channel, Coca-Cola Company, Colgate-Palmolive, Columbia
  Pictures, Columbia Records, Comedy Central, Compuserve, ConAgra, Conoco, Conrail, Continental
  Airlines, Countrywide, Cox Communications, Daewoo, Daimler-Benz, DaimlerChrysler, Danone, Danske
  Bank, Dassault, De Beers, Decca Records, Def Jam, Delhaize, Deloitte, Delta Air Lines, Delta
  Airlines, Deutsche Bahn, Deutsche Telekom, Diageo, Dick's Sporting Goods, Discovery Channel,
  DoorDash, Dow Chemical, Dow Corning, DreamWorks, Dropbox, DuPont, Duke Energy, Dunkin' Donuts,
  E.ON, EDF, EMI, EY, Eastern Airlines, Eastman Kodak, Electrolux, Electronic Arts, Elektra
  Records, Eli Lilly, Enbridge, Enel, Energizer, Entergy, Epic Records, Equifax, Equinor, Ernst &
  Young, Estee Lauder, Etihad, Etsy, Eurostar, Evergrande, Exelon, Expedia, Fairchild, Fidelity
  Investments, Fitch, Fitch Ratings, Flipkart, Ford Motor Company, Foxconn, Freddie Mac,
  Freescale, Frontier Airlines, Fujitsu, G4S, GMAC, GSK, Gannett, Gap Inc, Geffen Records, Geico,
  Genentech, General Dynamics, General Foods, General Mills, Gillette, Glaxo, GoDaddy, Grubhub,
  Grumman, H&M, H&R Block, HBOS, HMV, HP, HTC, Haier, Hapag-Lloyd, Harley-Davidson, Harrods,
  Heathrow Airport Holdings, Heineken, Hewlett-Packard, Hilton Hotels, History Channel, Honeywell,
  Hormel, Humana, Hyatt, IKEA, ING Group, Imperial Oil, InBev, Infineon, Infosys, Instagram,
  Intelsat, InterContinental Hotels, Island Records, Isuzu, J. Crew, J.C. Penney, JVC, Jaguar Land
  Rover, JetBlue, KB Toys, KBR, KFC, KKR, KPMG, Kawasaki Heavy Industries, Kellogg's, Kenworth,
  Kickstarter, Kimberly-Clark, Kinder Morgan, Kohl's, Komatsu, Kraft Foods, Kraft Heinz, Krispy
  Kreme, Kroger, L'Oréal, LG, LG Electronics, LVMH, Lehman, Lidl, LinkedIn, Lionsgate, Lloyds,
  Lloyds Banking Group, Lloyds TSB, Lockheed, London Underground, Lonmin, Lowe's, LucasArts,
  Lucasfilm, Lucent, MCA Records, MCI, MGM, Macy's, Maersk, Malaysia Airlines, Marks & Spencer,
  Marriott, Marvel Comics, Mary Kay, Mastercard, Maytag, McAfee, McDonnell Douglas, McKesson,
  McKinsey, Medtronic, Mercury Records, MetLife, Miramax, Mitsui, Mizuho, Molson, Molson Coors,
  Mondelez, Monsanto Company, Morrisons, Motown, Mozilla, NBCUniversal, NEC, NXP, Nabisco, Namco,
  Napster, National Grid, Neiman Marcus, News Corp, News Corporation, News International,
  Nickelodeon, Nikkei, Nikon, Norfolk Southern, Norsk Hydro, Nortel, Northern Rock, Northwest
  Airlines, Norwegian Air, Novo Nordisk, Occidental Petroleum, Oldsmobile, Olivetti, OpenAI,
  Oracle Corp, Orbitz, Otis Elevator, P&O, PDVSA, PG&E, PKN Orlen, Paramount Pictures, Parmalat,
  PayPal, Pemex, Penn Central, Pennzoil, PetroChina, Pinterest, Pitney Bowes, Pixar, Polaroid,
  PolyGram, Polydor, Pratt & Whitney, PricewaterhouseCoopers, Procter and Gamble, PwC, Qatar
  Airways, QinetiQ, Qualcomm, Quizno's, Qwest, RBS, RCA, RCA Records, RJR Nabisco, RTL, RWE,
  Rabobank, RadioShack, Ralph Lauren, Reddit, Reebok, Renesas, Repsol, Research In Motion, Rio
  Tinto, Robinhood, Rolex, Rolls-Royce, Roscosmos, Rover Group, Royal Bank of Scotland, Royal
  Mail, SABMiller, SAIC, SAP, SK Hynix, SNCF, Sanofi, Sara Lee, Schlumberger, Sega, Seiko,
  ServiceNow, SiriusXM, Skanska, Skoda, Skype, Snapchat, SoftBank, Sotheby's, Southwest Airlines,
  SpaceX, Spotify, Standard Chartered, Standard Oil, StarHub, Stellantis, Stora Enso, Sun
  Microsystems, SunTrust, Sunoco, Suzuki, Swiss Re, Swissair, Symantec, TD Bank, TEPCO, TJ Maxx,
  TNT, TRW, TSMC, Take-Two, Tata Motors, Tata Steel, Telenor, Telstra, Teva, Texaco, Thales,
  ThyssenKrupp, Thyssenkrupp, Ticketmaster, TikTok, Time Warner, Tokyo Electron, TotalEnergies,
  TransCanada, Transocean, TripAdvisor, Tumblr, Turner Broadcasting, Twentieth Century Fox, Tyson
  Foods, U.S. Steel, US Airways, Ubisoft, Umbro, Under Armour, Union Carbide, Union Pacific,
  United Technologies, UnitedHealth, Universal Pictures, VEB, VTB, Valeant, Vattenfall, Veolia,
  VeriSign, Viacom, Victoria's Secret, Virgin Atlantic, Virgin Galactic, Virgin Media, Virgin
  Records, Vivendi, WPP, Waitrose, Walgreens Boots Alliance, Warner Bros., Warner Brothers, Warner
  Music, Washington Mutual, Waymo, WeChat, Wendy's, WestJet, Weyerhaeuser, WhatsApp, Whirlpool
  Corp, Whole Foods, Wipro, Wirecard, WorldCom, Wyeth, XL Recordings, Xerox, Yahoo, Yahoo!,
  YouTube, Yukos, ZTE, Zappos, Zillow, Zynga, eBay`
