/* Public bodies, parties, armies, churches and associations that are known by their names alone. */

export const PUBLIC_BODIES = `
  AAAS, ACM, AFL, AFL–CIO, AFSCME, AIPAC, ANC, APA, ASCAP, ASEAN Secretariat, ASPCA, AUC, Abu
  Sayyaf, AfD, African Development Bank, African National Congress, African Union, Al-Aqsa,
  Al-Fatah, Alternative for Germany, American Civil Liberties Union, Anglican Church,
  Anti-Defamation League, Arab League, Asian Development Bank, BAFTA, BDS, BIS, BJP, BLM, BMA,
  BNP, Bank of Canada, Bank of China, Bank of France, Bank of Israel, Bank of Italy, BfV,
  Bharatiya Janata Party, Black Panther Party, Black Panthers, Bodleian Library, Bolshoi, Bolshoi
  Theatre, Boy Scouts, Brookings Institution, Bundeswehr, Bureau of Alcohol Tobacco and Firearms,
  Bureau of Labor Statistics, CAIR, CBI, CBO, CCP, CDU, CFTC, CIS, CND, CPC, CPI, CPS, CSIRO,
  CSIS, CSU, CWA, Carnegie Endowment, Catholic Church, Cato Institute, Centers for Disease
  Control, Centers for Disease Control and Prevention, Central Intelligence Agency, Church of
  England, Church of Scotland, Clinton Foundation, Cortes, Court of Appeal, Crown Prosecution
  Service, DCCC, DEFRA, DFB, DHHS, DLC, DOD, DSCC, DUP, Delta Force, DfT, DoJ, Doctors Without
  Borders, Dáil, EBRD, EFTA, ELN, EMA, ESA, Environmental Protection Agency, Eurogroup, FAO, FCO,
  FDIC, FDP, FEC, FERC, FIDE, FPÖ, FRELIMO, Federal Bureau of Investigation, Federal Security
  Service, Fianna Fail, Fianna Fáil, Fine Gael, Five Star Movement, Folketing, Food and Drug
  Administration, Forbidden Palace Museum, Ford Foundation, Foreign Office, Freedom House,
  Freemasons, Front National, GCHQ, GSA, Gates Foundation, Gestapo, Girl Guides, Golden Dawn,
  Green Berets, Guggenheim, HHS, HMRC, HUD, Haganah, Hells Angels, Heritage Foundation,
  Hezb-e-Islami, Hizb ut-Tahrir, Holyrood, Home Office, House Intelligence Committee, ICANN, ICJ,
  ICOMOS, IEA, IEEE, IFRC, IGAD, ISAF, ITU, IWW, Inter-American Development Bank, Internal Revenue
  Service, Irgun, Irish Republican Army, Islamic Jihad, JAXA, JUI, Janata Dal, Jehovah's
  Witnesses, Jemaah Islamiyah, Joint Chiefs, Joint Chiefs of Staff, Juilliard, KMT, KPRF, Khmer
  Rouge, Knights Templar, Ku Klux Klan, Kuomintang, LAPD, LDP, LDS Church, La Scala,
  Lashkar-e-Taiba, Lega Nord, Libertarian Party, Library of Congress, Likud, Lincoln Center,
  Louvre, Loya Jirga, Luftwaffe, MDC, MEK, MERS, MI-5, MI-6, MPAA, MPLA, MSF, Majlis, Maoist
  Communist Party, Mapai, Marine Corps, Max Planck Society, Metropolitan Opera, Metropolitan
  Police, Ministry of Defence, MoMA, Mormon Church, Moro Islamic Liberation Front, Médecins Sans
  Frontières, NAFTA, NCP, NDP, NHS, NHTSA, NIST, NKVD, NLD, NLRB, NPD, NSC, NSDAP, NUS, NYPD,
  Nation of Islam, National People's Congress, National Rifle Association, National Security
  Agency, Navy SEALs, Nazi Party, OAS, OAU, OCHA, OECD Development Centre, OFSTED, OIC, OMB, ONS,
  OPCW, OSHA, Ofcom, Ofgem, Ofsted, Old Bailey, Orange Order, PASOK, PCI, PDS, PLA, PLA Navy,
  PML-N, PPP, PRI, PSOE, Parti Québécois, Peace Corps, People's Bank of China, Pew Research
  Center, Plaid Cymru, Podemos, Politburo, Politburo Standing Committee, Pravda, Privy Council,
  Provisional IRA, RAAF, RAF, RAND Corporation, RCMP, RIAA, RSPCA, RSS, RUC, Real IRA, Red Army,
  Red Crescent, Red Guards, Reichstag, Renamo, Reporters Without Borders, Reserve Bank of
  Australia, Reserve Bank of India, Riksdag, Rockefeller Foundation, Roman Curia, Rotary
  International, Royal Academy, Royal Air Force, Royal Navy, Royal Opera House, Royal Society,
  SAG, SCOTUS, SDLP, SDP, SEIU, SIPRI, SNP, SPD, SPLA, SWAPO, Salvation Army, Sandinistas, Save
  the Children, Scottish National Party, Scottish Parliament, Seanad, Securities and Exchange
  Commission, Sejm, Senate Judiciary Committee, Sendero Luminoso, Shas, Shin Bet, Shining Path,
  Sinn Fein, Sinn Féin, Smithsonian, Smithsonian Institution, Society of Jesus, Southern Baptist
  Convention, Southern Poverty Law Center, Stasi, State Council, Stormont, Storting, Syriza, TUC,
  Tamil Tigers, Tammany Hall, Tea Party, Teamsters, Transparency International, Trump
  Organization, UAW, UDA, UDF, UKIP, UN Security Council, UNCTAD, UNEP, UNFPA, UNITA, UNODC,
  UNPROFOR, USAF, USAID, USDA, USGS, USIA, USMC, USPS, UVF, Ulster Unionist Party, United Auto
  Workers, United Russia, Vatican Bank, Verkhovna Rada, Viet Cong, W3C, WFP, WHO, WIPO, WWF,
  Waffen-SS, Ways and Means Committee, Wehrmacht, Welsh Assembly, Whig Party, Workers' Party,
  World Economic Forum, World Wide Fund for Nature, World Wildlife Fund, YMCA, YWCA, Young Turks,
  ZANU-PF, ZAPU, Zanu-PF, al-Nusra`
