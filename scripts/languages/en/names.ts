/** English. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  shortened: 'st saint|sts saints|mt mount|ft fort',
  generations: 'jr sr jun sen jnr snr junior senior',
  titles: `president vice-president premier minister ministers chancellor mayor governor senator sen representative rep
    congressman congresswoman secretary treasurer chairman chairwoman chair chief director commissioner ambassador envoy
    general gen colonel col captain capt major lieutenant lt sergeant sgt admiral commander king queen prince princess
    duke duchess lord lady sir dame pope bishop archbishop cardinal father sister rabbi imam sheikh emir sultan emperor
    dr doctor professor prof judge justice attorney prosecutor sheriff detective inspector officer constable coach manager
    captain striker goalkeeper singer actor actress author poet novelist painter director leader head spokesman
    spokeswoman spokesperson deputy speaker chancellor councillor councilor councilman councilwoman alderman reverend rev
    mr mrs ms miss prime first foreign former acting interim vice lead ceo cfo superintendent treasurer principal dean rector
    fisherman farmer engineer teacher editor founder owner skipper keeper warden economist analyst activist pm mp`,
  bodies: `ministry department office agency authority council committee commission board bureau court tribunal parliament
    congress senate assembly party university college school institute academy hospital clinic museum library gallery
    theatre theater orchestra bank fund union federation confederation association society foundation trust league
    company corporation corp inc ltd group holdings airlines airways railways railway motors industries brewery shipping
    club fc united rovers wanderers athletic police army navy guard force forces service services press times post
    herald gazette tribune journal news church reserve exchange organization organisation network alliance coalition
    consulate embassy administration programme center centre laboratory observatory inspectorate ferries lines works`,
  lands: `island islands isle river lake sea ocean bay gulf strait straits channel mountain mountains mount mt hill hills
    valley desert peninsula cape coast point harbour harbor port bridge street road avenue square park forest county
    province state region district city town village airport station dam canal fjord sound heights beach falls tower`,
  events: `cup games olympics championship championships festival summit conference forum prize award awards marathon derby
    regatta fair expo biennale carnival tournament open grand-prix referendum accord treaty agreement convention`,
  others: `i the a an this that these those he she it we they you his her its our their my your who what when where why how
    which while if as at by for from in into of off on onto over to under up with without after before since during
    until amid among against between but and or nor so yet not no yes there here then now today yesterday tomorrow also
    still even once only just both each every all some any many most more much other another such same one two three
    four five six seven eight nine ten hundreds thousands millions however moreover meanwhile nevertheless although
    though because despite instead perhaps maybe never always often sometimes earlier later last next first second
    third new old former according speaking asked told said says let see read more exclusive breaking update updated
    video watch opinion analysis live photos north south east west northern southern eastern western central
    ai tv ceo cfo pm mp mps uk-wide id it ok dna covid covid-19 hiv aids gdp vat hq faq diy phd am lgbt lgbtq ngo ngos
    ev evs suv suvs gps usb pdf ufo vip ufos pcs pc atm rv llc qa usd eur gbp ipo kpi hr pr ii iii iv vi vii viii xi-th
    internet web god bible christmas easter ramadan islam christian christians muslim muslims jew jews jewish catholic
    catholics protestant hindu buddhist sunni shiite republican republicans democrat democrats democratic labour tory
    tories conservative conservatives liberal liberals communist nazi european asian african arab arabs latino hispanic
    western congressional federal presidential parliamentary act acts bill chatbot chatbots bitcoin crypto deepfake deepfakes podcast podcasts emoji startup startups fintech`,
  joins: 'of the for de',
  at: 'in near at from to around outside across through toward towards',
  says: `says said warns claims vows urges orders denies calls seeks asks tells wins loses signs names appoints visits meets
    announces backs rejects slams praises defends accuses threatens pledges plans wants hopes insists admits confirms
    unveils resigns quits joins returns leaves arrives faces hails blasts added told replied explained and`,
  ministers: 'minist secret',
  bodyAdjectives: `European Asian African Arab North South East West Northern Southern Eastern Western Central New Old First
    Second Democratic Liberal Conservative Republican Labour Christian Islamic Catholic Communist Royal Congressional Federal`,
  pairedBodies: 'Party Parliament Church Museum Academy Navy Army Cup Open Congress Senate',
  waters: 'Gulf Strait Straits Bay Sea Isle Cape Lake Mount',
  ownHeads:
    'University College Airport Stadium Airlines Airways Museum Cathedral Bridge Harbor Harbour Marathon Festival United City Rovers Zeitung Universität',
  given: `Mohammed Mohammad Mohamed Muhammad Ahmed Ahmad Mahmoud Mustafa Youssef Yusuf Ibrahim Ismail Khalid Khaled Omar
    Umar Osama Hassan Hussein Hossein Tariq Walid Nasser Samir Sami Karim Jamal Faisal Abdullah Abdul Fatima Aisha
    Leila Layla Mariam Noor Nadia Zahra Reza Vladimir Dmitry Dmitri Sergei Sergey Alexei Aleksei Mikhail Nikolai
    Yevgeny Igor Olga Svetlana Natalia Natalya Yulia Hiroshi Takeshi Kenji Akira Yuki Haruto Shinzo Fumio Keiko
    Naoko Yoshihide Wei Jun Hao Xin Mei Ling Jian Kim Min Jae Seung Hyun Nguyen Arjun Rahul Narendra Priya Imran
    Shehbaz Nawaz Asif Bilal Ayesha Zainab Keir Rishi Ngozi Kwame Kofi Yoko Niamh Siobhan Aoife Euan Alasdair Rhys
    Nell Rhona Bess Morag Ailsa Eilidh Catriona Kirsty Mhairi Shona Oona Orla Órla Deirdre Grainne Gráinne
    Sinead Sinéad Brigid Bríd Elspeth Bronwen Sian Siân Carys Nerys Rhian Alfie Clive Hamish Callum Fergus
    Iain Lachlan Murdo Niall Ewan Gareth Huw Ieuan Joop Wim Henk Wojciech Zbigniew Ayşe Nneka Chidi`,
  known: `
    place United States = U.S. = US = USA = U.S.A. = America = United States of America
    place United Kingdom = U.K. = UK = Britain = Great Britain
    place United Arab Emirates = UAE = U.A.E.
    place Turkey = Türkiye
    place Czech Republic = Czechia
    place Ivory Coast = Côte d’Ivoire
    place Myanmar = Burma
    place Hong Kong
    place Macau
    place Palestine
    place Gaza = Gaza Strip
    place West Bank
    place Crimea
    place Donbas = Donbass
    place Middle East = Mideast
    place Arctic
    place Antarctica
    place Kyiv = Kiev
    place Odesa = Odessa
    place Washington = Washington, D.C. = Washington DC
    place New York = New York City = NYC
    place Los Angeles = LA = L.A.
    place England
    place Scotland
    place Wales
    place Northern Ireland
    place Balkans
    place Baltic
    place Caucasus
    place Sahel
    place Scandinavia
    place Siberia
    place Kashmir
    place Tibet
    place Catalonia
    place Bavaria
    place Sicily
    place Kurdistan
    place Latin America
    place Central America
    place North America
    place South America
    place Central Asia
    place Southeast Asia
    place Eastern Europe
    place Western Europe
    place Sub-Saharan Africa
    place West Africa
    place East Africa
    place South China Sea
    place Black Sea
    place Red Sea
    place Baltic Sea
    place North Sea
    place Mediterranean
    place Persian Gulf
    place Strait of Hormuz
    place Suez Canal
    place Panama Canal
    place Wall Street
    place Silicon Valley
    body United Nations = U.N. = UN
    body European Union = EU = E.U.
    body NATO = North Atlantic Treaty Organization = Nato
    body World Health Organization = WHO = W.H.O. = World Health Organisation
    body International Monetary Fund = IMF
    body World Bank
    body World Trade Organization = WTO
    body OPEC = Opec
    body UNESCO = Unesco
    body UNICEF = Unicef
    body International Criminal Court = ICC
    body International Court of Justice = ICJ
    body International Atomic Energy Agency = IAEA
    body Security Council = U.N. Security Council = UN Security Council
    body General Assembly
    body Red Cross
    body European Commission
    body European Parliament
    body European Central Bank = ECB
    body European Court of Human Rights
    body Council of Europe
    body African Union
    body Arab League
    body White House
    body Kremlin
    body Pentagon
    body State Department
    body Justice Department = Department of Justice = DOJ
    body Treasury Department
    body Defense Department
    body Homeland Security = Department of Homeland Security = DHS
    body Capitol Hill
    body Supreme Court
    body House of Representatives
    body House of Commons
    body House of Lords
    body Downing Street
    body Bank of England
    body Bank of Japan
    body Federal Reserve = Fed
    body FBI = Federal Bureau of Investigation
    body CIA = Central Intelligence Agency
    body NASA = Nasa
    body National Guard
    body Secret Service
    body Coast Guard
    body Border Patrol
    body ICE = Immigration and Customs Enforcement
    body Associated Press
    body Reuters
    body BBC
    body CNN
    body New York Times
    body Washington Post
    body Amnesty International
    body Human Rights Watch
    body Greenpeace
    body Hamas
    body Hezbollah = Hizbullah
    body Taliban
    body Islamic State = ISIS
    body FIFA
    body UEFA
    body International Olympic Committee = IOC
    body Premier League
    body Champions League
    body Google
    body Microsoft
    body Facebook
    body Apple Inc
    event World Cup
    event Olympic Games = Olympics = Summer Olympics
    event Winter Olympics = Winter Games
    event European Championship
    event Grand Slam
    event Tour de France
    event Super Bowl
    event World Series
    event Nobel Prize = Nobel Peace Prize
    event Eurovision = Eurovision Song Contest
    event Brexit
    event World War II = Second World War
    event World War I = First World War
    event Cold War`,
}

export default names
