/*
 * The names of countries come from Node's own data (CLDR, by Intl.DisplayNames). Here are the other names that
 * news use, and the adjectives and names of peoples, by ISO 3166 code.
 */

/** Further names, each with the code of its country. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  'U.S.': 'US',
  'U.S': 'US',
  'US': 'US',
  'USA': 'US',
  'U.S.A.': 'US',
  'United States of America': 'US',
  'America': 'US',
  'UK': 'GB',
  'U.K.': 'GB',
  'U.K': 'GB',
  'Britain': 'GB',
  'Great Britain': 'GB',
  'Burma': 'MM',
  'Myanmar': 'MM',
  'Turkey': 'TR',
  'Czech Republic': 'CZ',
  'Macedonia': 'MK',
  'Ivory Coast': 'CI',
  'Congo': 'CD',
  'Democratic Republic of the Congo': 'CD',
  'Democratic Republic of Congo': 'CD',
  'Zaire': 'CD',
  'Korea': 'KR',
  'Palestine': 'PS',
  'Hong Kong': 'HK',
  'Macau': 'MO',
  'Bosnia': 'BA',
  'Bosnia and Herzegovina': 'BA',
  'Bosnia-Herzegovina': 'BA',
  'Soviet Union': 'SU',
  'USSR': 'SU',
  'Yugoslavia': 'YU',
  'Czechoslovakia': 'CS',
  'West Germany': 'DE',
  'East Germany': 'DE',
  'UAE': 'AE',
  'Emirates': 'AE',
  'Swaziland': 'SZ',
  'Cape Verde': 'CV',
  'East Timor': 'TL',
  'Holland': 'NL',
  "People's Republic of China": 'CN',
  'PRC': 'CN',
  'ROK': 'KR',
  'DPRK': 'KP',
  'Republic of Korea': 'KR',
  'Republic of Ireland': 'IE',
  'Russian Federation': 'RU',
  'Saudi': 'SA',
  'St. Lucia': 'LC',
  'St. Vincent': 'VC',
  'Trinidad': 'TT',
  'Antigua': 'AG',
  'Sao Tome': 'ST',
  'Kosovo': 'XK',
}

/** Adjectives and names of peoples by country; those that end in "n", "i" or "k" have a plural in "s". */
export const DEMONYMS = `
  AE Emirati; AF Afghan; AL Albanian; AM Armenian; AO Angolan;
  AR Argentine, Argentinian, Argentinean; AT Austrian; AU Australian, Aussie;
  AZ Azerbaijani, Azeri; BA Bosnian; BD Bangladeshi; BE Belgian; BF Burkinabe; BG Bulgarian;
  BH Bahraini; BI Burundian; BJ Beninese; BN Bruneian; BO Bolivian; BR Brazilian; BT Bhutanese;
  BW Botswanan; BY Belarusian, Belarussian; CA Canadian; CD Congolese; CH Swiss; CL Chilean;
  CM Cameroonian; CN Chinese; CO Colombian; CR Costa Rican; CU Cuban; CV Cape Verdean;
  CY Cypriot; CZ Czech; DE German; DK Danish, Dane; DO Dominican; DZ Algerian;
  EC Ecuadorian, Ecuadorean; EE Estonian; EG Egyptian; ER Eritrean; ES Spanish, Spaniard;
  ET Ethiopian; FI Finnish, Finn; FJ Fijian; FR French; GA Gabonese;
  GB British, Briton, English, Scottish, Welsh; GE Georgian; GH Ghanaian; GL Greenlandic;
  GM Gambian; GN Guinean; GR Greek; GT Guatemalan; GY Guyanese; HK Hong Konger; HN Honduran;
  HR Croatian, Croat; HT Haitian; HU Hungarian; ID Indonesian; IE Irish; IL Israeli; IN Indian;
  IQ Iraqi; IR Iranian; IS Icelandic, Icelander; IT Italian; JM Jamaican; JO Jordanian;
  JP Japanese; KE Kenyan; KG Kyrgyz; KH Cambodian; KP North Korean; KR South Korean, Korean;
  KW Kuwaiti; KZ Kazakh, Kazakhstani; LA Laotian; LB Lebanese; LK Sri Lankan; LR Liberian;
  LT Lithuanian; LU Luxembourgish; LV Latvian; LY Libyan; MA Moroccan; MC Monegasque;
  MD Moldovan; ME Montenegrin; MK Macedonian; ML Malian; MM Burmese; MN Mongolian;
  MR Mauritanian; MT Maltese; MU Mauritian; MV Maldivian; MW Malawian; MX Mexican; MY Malaysian;
  MZ Mozambican; NA Namibian; NE Nigerien; NG Nigerian; NI Nicaraguan; NL Dutch; NO Norwegian;
  NP Nepalese, Nepali; OM Omani; PA Panamanian; PE Peruvian; PG Papuan; PH Filipino, Philippine;
  PK Pakistani; PL Polish, Pole; PR Puerto Rican; PS Palestinian; PT Portuguese; PY Paraguayan;
  QA Qatari; RO Romanian; RS Serbian, Serb; RU Russian; RW Rwandan; SA Saudi; SD Sudanese;
  SE Swedish, Swede; SG Singaporean; SI Slovenian, Slovene; SK Slovak, Slovakian;
  SL Sierra Leonean; SM Sammarinese; SN Senegalese; SO Somali; SR Surinamese;
  SV Salvadoran, Salvadorean; SY Syrian; TD Chadian; TG Togolese; TH Thai; TJ Tajik; TM Turkmen;
  TN Tunisian; TR Turkish, Turk; TT Trinidadian; TW Taiwanese; TZ Tanzanian; UA Ukrainian;
  UG Ugandan; US American; UY Uruguayan; UZ Uzbek; VE Venezuelan; VN Vietnamese; XK Kosovar;
  YE Yemeni; ZA South African; ZM Zambian; ZW Zimbabwean
`
