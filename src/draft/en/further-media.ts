/* Further newspapers, magazines, stations and publishers. */

export const FURTHER_MEDIA = `
  ABC News, ARD, Aftenposten, Aftonbladet, Al Ahram, Al Hayat, Al-Ahram, Al-Jazeera, Al-Manar, All
  India Radio, AllMusic, Allmusic, Ars Technica, Associated Press Television, Austin
  American-Statesman, BBC News, BBC One, BBC Radio 2, BBC Radio 3, BBC Radio 4, BBC Two, BBC World
  Service, BET, Baltimore Sun, Barron's, Berliner Zeitung, Bild, Bleacher Report, Bloomberg
  Television, Breitbart.com, Business Insider, Business Week, BusinessWeek, CBC, CBC News, CBS
  News, CNET, CTV, Cambridge University Press, Cartoon Network, Channel 4 News, Charlie Hebdo,
  Chicago Sun-Times, Christian Science Monitor, Chronicle of Higher Education, Citizens' Voice,
  Clarín, Cleveland Plain Dealer, Consumer Reports, Cosmopolitan, DC Comics, Daily Express, Daily
  Mail Online, Daily Nation, Daily Record, Dawn News, De Telegraaf, Denver Post, Der Standard, Der
  Tagesspiegel, Detroit Free Press, Detroit News, Die Welt, Doubleday, El Universal, Elsevier,
  Entertainment Weekly, Expressen, Faber and Faber, Fairfax Media, FiveThirtyEight, Foreign
  Affairs, Foreign Policy, Gazeta Wyborcza, Good Housekeeping, Gulf News, HBO Max, Handelsblatt,
  HarperCollins, Helsingin Sanomat, Houston Chronicle, Houston Post, Hulu, Hürriyet, IGN, Indian
  Express, Irish Independent, Irish Times, Izvestia, Japan Times, Kansas City Star, Kerrang!,
  Khaleej Times, Knopf, Kommersant, Korea Herald, Korea Times, Kuwait Times, Kyiv Post, L'Express,
  L'Osservatore Romano, La Nación, La Stampa, La Vanguardia, Las Vegas Review-Journal, Le
  Parisien, Le Soir, Life magazine, Macmillan, Mashable, McGraw-Hill, Melody Maker, Mercury News,
  Miami Herald, Minneapolis Star Tribune, Moscow Times, Mother Jones, NBC News, NDTV, NME, NRK,
  National Enquirer, National Geographic, National Post, National Public Radio, Network Ten, Neue
  Zürcher Zeitung, New Republic, New Scientist, New Statesman, New York Daily News, New York
  Magazine, New York Observer, New York Post, New York Review of Books, Newsday, Newsmax,
  Newsnight, Nine Network, ORF, Orange County Register, Orlando Sentinel, Oxford University Press,
  PBS NewsHour, PC Magazine, Penguin Books, People magazine, Philadelphia Inquirer, Pitchfork,
  Pittsburgh Post-Gazette, Princeton University Press, Private Eye, ProPublica, Q magazine, RAI,
  RT, RTE, RTÉ, Radio 1, Radio 4, Radio Liberty, Random House, Russia Today, SBS, San Diego
  Union-Tribune, San Francisco Chronicle, San Jose Mercury News, Scientific American, Seattle
  Post-Intelligencer, Seattle Times, Seven Network, Simon & Schuster, Sky Sports, Slashdot, South
  African Broadcasting Corporation, Sports Illustrated, St. Louis Post-Dispatch, St. Petersburg
  Times, Stars and Stripes, Straits Times, Sueddeutsche Zeitung, Sunday Mirror, Sunday Telegraph,
  Svenska Dagbladet, Sydney Daily Telegraph, Syfy, TBS, TMZ, TV Globo, TV Guide, TVNZ, Tampa Bay
  Times, TechCrunch, Telesur, The Age, The Boston Globe, The Daily Beast, The Daily Show, The
  Daily Telegraph, The Globe and Mail, The Herald, The Intercept, The Irish Times, The Jerusalem
  Post, The Lancet, The Nation, The Observer, The Onion, The Scotsman, The Spectator, The Sydney
  Morning Herald, The Times of India, The Verge, The Village Voice, Times Literary Supplement,
  Toronto Sun, USA Network, VH1, Vancouver Sun, Village Voice, Voice of Russia, Washington
  Examiner, Washington Star, Washington Times, Winnipeg Free Press, Yahoo News, Yedioth Ahronoth,
  Ynet, ZDF, teleSUR`
