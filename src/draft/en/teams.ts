/* Sports teams and leagues, and universities by the names that news use. */

export const TEAMS = `
  ABA, AFC, AHL, AS Monaco, ATP Tour, AZ Alkmaar, Ajax Amsterdam, Al Ahly, Al Hilal, Al Nassr, All
  Blacks, Anaheim Ducks, Anderlecht, Arsenal FC, Athletic Bilbao, Athletico Paranaense, Atlanta
  Thrashers, Atlanta United, Atlético Madrid, Atlético Mineiro, BATE Borisov, BCCI, Baltimore
  Colts, Basel FC, Big 12, Big East, Big Ten, Birmingham City, Boca Juniors, Bolton Wanderers,
  Boston Braves, Boston Bruins, Boston Patriots, Brentford FC, Brighton & Hove Albion, Brisbane
  Broncos, Brisbane Roar, Bristol Bears, Bristol City, Bristol Rovers, Brooklyn Dodgers, Brumbies,
  Buffalo Braves, Buffalo Sabres, Bundesliga, CFL, CONCACAF, CONMEBOL, CSKA Sofia, Calgary Flames,
  California Angels, Canterbury Bulldogs, Carolina Hurricanes, Cerro Porteño, Charlotte Bobcats,
  Charlton Athletic, Chelsea FC, Chicago Blackhawks, Class AAA, Cleveland Cavs, Club Brugge,
  Colo-Colo, Colorado Avalanche, Columbus Blue Jackets, Copa Libertadores, Cruz Azul, Cruzeiro,
  Crystal Palace, D.C. United, Dallas Stars, Derby County, Detroit Red Wings, Dinamo Bucharest,
  Dinamo Zagreb, Dynamo Moscow, ECHL, Edmonton Eskimos, Edmonton Oilers, Eintracht Frankfurt,
  Eredivisie, Estudiantes, FC Barcelona, FC Basel, FC Copenhagen, FC Dallas, FC Porto, FINA,
  Ferencváros, Florida Marlins, Florida Panthers, Fluminense, Formula 1, Formula E, Galway United,
  Geelong Cats, Grêmio, Hajduk Split, Hamburger SV, Hamilton Tiger-Cats, Hapoel Tel Aviv, Hartford
  Whalers, Hawthorn Hawks, Heart of Midlothian, Hertha Berlin, Hibernian, Houston Oilers,
  Huddersfield Town, Hull City, IAAF, IIHF, IPL, IndyCar, Inter Miami, Internazionale, Ipswich
  Town, Ivy League, J-League, J. League, KHL, Kaizer Chiefs, LPGA, La Liga, Las Vegas Raiders,
  Leicester Tigers, Leyton Orient, Ligue 1, Lokomotiv Moscow, Los Angeles Angels, Los Angeles
  Chargers, Los Angeles Kings, Los Angeles Raiders, Los Angeles Rams, Maccabi Haifa, Maccabi Tel
  Aviv, Malmö FF, Melbourne Storm, Middlesbrough FC, Millwall, Milwaukee Braves, Minnesota North
  Stars, Minnesota Wild, Monterrey FC, Montreal Canadiens, Montreal Expos, MotoGP, Munster Rugby,
  NRL, Nashville Predators, New Jersey Devils, New Jersey Nets, New York Cosmos, New York
  Islanders, New York Rangers, Newcastle Jets, Newell's Old Boys, Northampton Saints, Norwich
  City, Nottingham Forest, Notts County, Olympiacos, Olympique de Marseille, Orlando Pirates,
  Ottawa Senators, PAOK, PGA Tour, Pac-10, Pac-12, Palmeiras, Panathinaikos, Parramatta Eels,
  Partick Thistle, Partizan Belgrade, Penrith Panthers, Persepolis FC, Peñarol, Philadelphia
  76ers, Philadelphia Athletics, Philadelphia Flyers, Phoenix Coyotes, Pittsburgh Penguins, Port
  Vale, Premier League, Preston North End, Quebec Nordiques, Queensland Reds, RB Leipzig, Rapid
  Vienna, Real Betis, Real Sociedad, Real Zaragoza, River Plate, Rosenborg, Salford City, San
  Diego Clippers, San Francisco 49ers, San Jose Sharks, Seattle Storm, Seattle SuperSonics, Serie
  A, Sevilla FC, Sheffield United, Slavia Prague, South Sydney Rabbitohs, Southampton FC, Sparta
  Prague, Sporting CP, Springboks, St. Kilda, St. Louis Blues, St. Louis Browns, St. Louis
  Cardinals, St. Louis Rams, Steaua Bucharest, Steaua București, Sunderland AFC, Super Rugby,
  Swansea City, Sydney FC, Sydney Swans, Tampa Bay Devil Rays, Tampa Bay Lightning, Toronto
  Argonauts, Toronto FC, Toronto Maple Leafs, Torpedo Moscow, Toulouse FC, Tranmere Rovers,
  Triple-A, UCI, USGA, Vancouver Canucks, Vancouver Grizzlies, Vasco da Gama, VfB Stuttgart, VfL
  Wolfsburg, Villarreal, Vitesse Arnhem, WNBA, Wallabies, Washington Capitals, Washington
  Commanders, Washington Senators, West Bromwich Albion, Western Force, Wests Tigers, Wigan
  Athletic, Wimbledon FC, Winnipeg Jets, Wolverhampton Wanderers, XFL, Zenit Saint Petersburg,
  Zenit St Petersburg`

export const SCHOOLS = `
  Amherst College, Arizona State, Auburn University, BYU, Ball State, Balliol College, Baylor,
  Boise State, Bowling Green State, Brandeis, Carnegie Mellon, Clemson, Colorado State, Cornell,
  Dartmouth, Dartmouth College, Drexel, Duke University, ETH Zurich, East Carolina, Eastern
  Michigan, Emory, Florida A&M, Florida State, Fordham, Fresno State, Georgia State, Georgia Tech,
  Gonzaga, Grambling State, Harvard Business School, Harvard Law School, Imperial College, Iowa
  State, Johns Hopkins, Kansas State, Kent State, King's College, LSU, London School of Economics,
  Louisiana Tech, McGill, Memphis State, Miami University, Michigan State, Mississippi State,
  Montana State, Notre Dame, Ohio State, Oklahoma State, Ole Miss, Oregon State, Penn State,
  Pepperdine, Portland State, Purdue, Rutgers, SMU, San Diego State, San Jose State, Seton Hall,
  Sorbonne, St John's College, TCU, Temple University, Texas A&M, Texas Tech, Trinity College,
  Tufts, Tulane, UBC, UC Berkeley, UC Davis, UC Irvine, UC San Diego, UC Santa Barbara, UCF, UCL,
  UConn, UMass, UNC, UNLV, UT Austin, UTEP, Utah State, VCU, VMI, Vanderbilt, Vassar, Villanova,
  Virginia Tech, Wake Forest, Weber State, West Point, Western Michigan, Wharton School, Wichita
  State, Yale Law School, Yale University`
