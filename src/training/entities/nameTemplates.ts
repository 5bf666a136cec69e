/**
 * How names in news are built: `{class}` stands for a name of that class from the packages, `{coin}` for
 * one that no list has. What is named after a place or a person is told by its last or first word.
 */
export const NAME_TEMPLATES: { readonly [kind: string]: readonly string[] } = {
  ORG: [
    '{city} Police Department', '{city} Police', '{region} State Police', '{city} Fire Department', "{surname} County Sheriff 's Office", '{city} City Council', '{surname} County Council',
    '{city} University', '{region} State University', '{region} State', 'University of {city}', 'University of {region}', '{surname} University', '{surname} College', '{surname} Institute', '{surname} Foundation', '{surname} Center',
    '{city} Times', '{city} Post', '{city} Herald', '{city} Tribune', 'Daily {surname}', '{city} News', '{coin} News Agency', '{city} Daily', '{city} Gazette', '{city} Observer', 'Daily {coin}', 'The {coin}', '{coin} TV', 'Radio {coin}', 'The {city} Star', '{demonym} Broadcasting Corporation',
    '{given} {surname} Institute', '{given} {surname} Foundation', '{given} {surname} University', '{given} {surname} School', '{given} {surname} Associates', '{surname} {surname} LLP',
    '{city} United', '{city} City', '{town} {coin}', '{city} Rovers', '{city} FC', '{town} Town', '{city} Athletic', 'Real {city}', 'FC {city}', '{city} Wanderers', '{city} Rangers', '{city} Lions', '{city} Bulls', '{city} Bears', '{town} Albion', '{town} Rovers', 'Sporting {city}', '{city} Stars', '{city} Tigers', '{city} Giants', '{city} Kings', '{city} Hawks',
    '{country} Airlines', '{coin} Airways', 'Air {country}', 'Bank of {country}', '{coin} Bank', 'First {coin} Bank', '{city} Stock Exchange', '{surname} Hospital', '{city} General Hospital',
    '{demonym} Red Cross', '{demonym} Air Force', '{demonym} Navy', '{demonym} National Guard', '{demonym} Football Association', '{demonym} Olympic Committee', '{demonym} Parliament', '{demonym} Senate', '{demonym} Supreme Court',
    '{demonym} Foreign Ministry', '{demonym} Defense Ministry', '{demonym} Health Ministry', '{demonym} Central Bank', '{demonym} Embassy', '{demonym} Democratic Party', '{demonym} Communist Party', '{demonym} Socialist Party', '{demonym} National Party', "{demonym} People 's Party", 'National Front for {country}',
    '{coin} Liberation Front', '{coin} Liberation Army', '{coin} Movement', 'Department of {surname}', '{surname} Commission', '{surname} Committee', '{surname} Group', '{surname} Holdings', '{coin} Technologies', '{coin} Entertainment',
    '{surname} Brothers', '{surname} & Sons', '{surname} & Co.', '{coin} Energy', '{coin} Motors', '{coin} Pharmaceuticals', '{coin} Records', '{coin} Pictures', '{coin} Games', '{coin} Media', '{coin} Studios',
    'National {coin} Association', 'International {coin} Federation', '{demonym} Medical Association', "{demonym} Workers ' Union", '{city} Orchestra', '{city} Chamber of Commerce', 'Der {coin}', 'Le {coin}', 'El {coin}', 'La {coin}', 'Al {coin}',
  ],
  LOC: [
    '{city} Airport', '{city} International Airport', '{surname} International Airport', '{given} {surname} International Airport', '{given} {surname} Bridge', '{given} {surname} Park', '{surname} Stadium', '{surname} Arena', '{surname} Park', '{surname} Street', '{surname} Avenue', '{surname} Road', '{surname} Bridge', '{surname} Square',
    '{surname} River', '{surname} Island', '{surname} Islands', '{coin} Valley', '{coin} Mountains', 'Lake {surname}', 'Mount {surname}', 'Fort {surname}', 'Port {surname}', 'Camp {surname}', 'San {given}', 'Saint {given}', 'St. {given}',
    '{surname} County', '{coin} Province', '{coin} District', 'North {coin}', 'South {city}', 'West {city}', 'East {city}', 'Gulf of {country}', '{surname} Beach', '{surname} Hotel', '{surname} Prison', '{surname} Tower', '{surname} Cathedral', '{surname} Nuclear Power Plant', 'New {town}', 'El {coin}', 'Los {coin}', 'Al {coin}',
  ],
  OTH: [
    'Hurricane {given}', 'Typhoon {coin}', 'Tropical Storm {given}', 'Cyclone {given}', 'Storm {given}', '{surname} Prize', '{surname} Award', '{surname} Medal', '{surname} Act', '{city} Marathon', '{city} Film Festival', '{city} Treaty', '{city} Agreement', '{city} Accord', '{city} Protocol', '{city} Olympics',
    'Operation {coin}', '{country} Open', '{demonym} Open', '{demonym} Grand Prix', '{country} Cup', '{coin} Cup', '{demonym} Cup', 'Battle of {city}', '{city} Declaration', '{surname} Report', 'Miss {country}', '{coin} Day', 'HMS {surname}', 'USS {surname}', 'MV {coin}', 'Flight {coin}', '{demonym} Revolution', '{demonym} Civil War',
  ],
};
