/** Written by scripts/build-name-lists.mjs; sources in README.md. */
export default `
20th century fox, 23andme, 49ers, 4chan, 7 eleven, 76ers, aa, abba, ac, ac/dc, academy of sciences, accord, acer, acid house, acid jazz
acid rock, acoustic, acoustic blues, activision, activision blizzard, ad, adidas, adobe, aegean airlines, aeroflot, aerolineas argentinas
aeromexico, aerosmith, af, afro-pop, afrobeat, ah, ai, aig, air algerie, air arabia, air canada, air china, air europa, air france
air india, air mauritius, air new zealand, air niugini, air tahiti, air tahiti nui, air transat, airasia, airasia x, airbnb, aircalin
airpods, ak, al jazeera, al qaeda, alaska airlines, alcatel, alcatel lucent, aldi, alexa, alibaba, aliexpress, alipay, alitalia
all nippon airways, allegiant air, alpha, alphazap, alpine, alt-rock, altair, alternative, altima, am, amazon, ambient, amc, amd
american airlines, american express, american trad rock, americana, amex, amt, amtrak, android, anheuser busch, anime, aol, apple
apple computers, apple pay, applebees, ar, arbys, arena rock, argos, arizona cardinals, arizona diamondbacks, armco, art-rock, as
ashland oil, asiana airlines, assn, associated press, aston martin, aston villa, astros, asus, at, at&t, atlanta braves, atlanta falcons
atlanta hawks, ats, audi, autodesk, av, avant-garde, avant-punk, aventador, avianca, avis, avon, ay, ayer, az
azul linhas aereas brasileiras, azur air, ba, bacardi, baidu, baladas y boleros, baltimore orioles, baltimore ravens, bamity
banana republic, barbershop, barclays, baroque, basf, baskin robbins, baxter, bayer, bbc, bebop, bechtel, bee gees, beetle
beijing capital airlines, ben & jerry, ben & jerrys, bentley, berkshire hathaway, bf goodrich, bfgoodrich, big band, bigtax, binance, biodex
bitcoin, black & decker, black metal, blackburn rovers, blockbuster video, bloomingdale, blue cross, blue note, bluegrass, blues, bmw, bni
boeing, boliviana de aviacion, bombardier, boogaloo, booking, bop, bosch, bossa nova, boston celtics, boston globe, boston pizza
boston red sox, bounce, bp, br, brazilian funk, breakbeat, brexiteers, british airways, britpop, brooklyn nets, buffalo bills, bugatti, by
byd, ca, cadbury, cadillac, cajun, camaro, camry, canon, cantopop, capital one, cardiff city, carls jr, carolina panthers, cathay pacific
cbc, ccm, cebu pacific air, celtic, celtic folk, celtics, challenger, chamber music, chant, chanukah, charger, charlotte hornets, chase
chatgpt, chevrolet, chevron, chevy, chicago bears, chicago blues, chicago bulls, chicago cubs, chicago fire, chicago house
chicago white sox, chicano, chick fil a, chill, china airlines, china daily, china eastern airlines, china southern airlines, choral
christian, christmas, chrome, chromecast, chrysler, ci, cia, cincinnati bengals, cincinnati reds, cisco, cisco systems, citibank, citigroup
civic, classical, cleveland browns, cleveland cavaliers, cleveland guardians, cleveland indians, cloudflare, club, cm, cnn, co, coca cola
coco chanel, coinbase, coldplay, colgate, college rock, colorado, colorado rapids, colorado rockies, columbus crew sc, comcast, compaq
condor, conjunto, cool jazz, coors, copa airlines, cortana, corvette, costco, countach, country, craigslist, creedence clearwater revival
crossrail, crunk, cruze, cts, cx, cz, daimler, dallas cowboys, dallas mavericks, daltfresh, dance, dancehall, de, dea, death metal
deep house, def leppard, dell, delta air lines, delta blues, denver broncos, denver nuggets, depeche mode, dept, der spiegel, destiny child
destinys child, detroit lions, detroit pistons, detroit techno, detroit tigers, deutsche bank, dhl, diamondbacks, dirty south, disco
discover, disney, dixieland, dl, dmv, dodge, dodgers, doj, doo-wop, dow jones, downtempo, dpd, dream pop, drill, drinking songs, drone
dropbox, dub, dubstep, dunkin donuts, duobam, dupont, duran duran, durango, dy, early music, east coast rap, easter, easy listening, easyfly
easyjet, ebay, eclectic, ecojet, edm, egyptair, ek, el al, el camino, electric blues, electro, electronic, electronica, element
emirates airlines, emo, enka, environmental, epson, esa, escalade, et, ethereum, ethio-jazz, ethiopian airlines, etihad airways, etsy, eu
eurosceptics, eva air, expedia, expedition, experimental, experimental rock, explorer, exxon mobil, exxonmobil, ey, fa, facebook, fannie mae
fbi, fc barcelona, fc dallas, fd, fda, fedex, fema, ferrari, fiat, fiesta, fifa, fiji airways, financial times, finnair, fintone, firefox
firestone, fix san, fixflex, fj, flamenco, fleetwood mac, flybondi, flydubai, flysafair, fo, focus, folk, folk-rock, footnote, ford, forro
fortwo, foxcon, fr, french pop, frito lay, frontier airlines, funk, fusion, fz, g8, ga, gangsta rap, garage, garuda indonesia
general electric, general motors, german folk, german pop, ghq, github, gitlab, glam rock, glaxo smith kline, glencore, gls, gmail, gmb
go first, gol linhas aereas inteligentes, golden state warriors, goldman sachs, golf, goodyear, google, google pay, gospel, goth
grand caravan, grand cherokee, green bay packers, green day, greenlam, grime, grindcore, groove, grunge, gucci, guns n roses, h & m, ha
hainan airlines, hair metal, halliburton, halloween, happy, hard bop, hard dance, hard rock, hardcore, hardcore punk, hardcore rap
hardstyle, hasbro, hatity, hawaiian airlines, hbo, healing, heavy metal, hermes, hewlett packard, high classical, hip hop, hitachi
hizbollah, ho, holdlamis, holiday, home depot, home ing, honda, honky tonk, house, houston astros, houston dynamo, houston rockets
houston texans, hsbc, hu, huawei, hulu, hyundai, ibm, idm, ihop, ikea, impala, impressionist, inc, indiana pacers, indianapolis colts, indie
indigo airlines, industrial, ing, instagram, instrumental, intel, interpol, ipad, iphone, irs, it, itv, j-dance, j-idol, j-pop, j-punk
j-rock, j-ska, j-synth, ja, jackin house, jacksonville jaguars, jaguar, jam bands, japan airlines, japanese pop, jazz, jd, jeep, jeju air
jetblue airways, jetsmart, jetta, jiffy lube, jl, job, johnson & johnson, joy division, jpmorgan, jpmorgan chase, jsa, jt, juneyao airlines
jungle, k-pop, kanlam, kansas city chiefs, kansas city royals, karaoke, katv, kayokyoku, ke, kenya airways, keylex, kfc, kia, kids, kindle
kitsch, kkk, kl, klarna, klezmer, klm, klm royal dutch airlines, kmart, knicks, kodak, konklab, konklux, korean air, kq, krautrock
kululacom, la, la galaxy, la presse, la z boy, labour party, lakers, lamborghini, land cruiser, land rover, latam airlines, latin
latin jazz, latin rap, latlux, le oreal, lebaron, leicester city, lenovo, lexis, lexmark, lexus, lg, lh, libyan airlines, lidl
linea aerea amaszonas, linkedin, lion air, little caesars, lloyds, ln, lo, local, los angeles clippers, los angeles dodgers
los angeles lakers, lot polish airlines, lotlux, lotstring, lounge, ls, ltd, lufthansa, lullabies, ly, lyft, macbook, macs milk, maestro
mahindra & mahindra, mainstream jazz, malay, malaysia airlines, malibu, manchester city, mandopop, march, mariachi, maruti, maserati
mastercard, mat lam tam, matsoft, mattel, mawwal, mazda, mcdonalds, medicaid, medicare, medieval, meditation, memphis grizzlies, mercedes
mercedes benz, messenger, metal, metalcore, metallica, mets, mg, mh, miami dolphins, miami heat, miami marlins, michelin, microsoft
milwaukee brewers, milwaukee bucks, mini, minimal techno, minimalism, minnesota timberwolves, minnesota twins, minnesota vikings, mitas
mitsubishi, mk, mlb, mn, mobil, model s, model t, model x, model y, modern, moneygram, monsanto, montreal impact, monzo, moody blues
motel 6, motley crue, motorola, motown, mpb, ms, mtv, mu, mugham, murcielago, musicals, mustang, myspace, namfix, nandos, nasa, nascar
nasdaq, national academy of sciences, nato, nature, natwest, nba, nbc, nec, neo-soul, nerdcore, nestle, netflix, new acoustic, new age
new england patriots, new england revolution, new kids on the block, new mex, new orleans pelicans, new orleans saints, new wave
new york giants, new york jets, new york knicks, new york mets, new york red bulls, new york times, new york yankees, newsweek, nfl, nh, nhl
nhs, nike, nintendo, nio, nissan, nivea, nk, no wave, noise, nokia, nordic, nordwind airlines, norwegian air shuttle, notre dame, novartis
novelty, nsa, nvidia, nwa, nz, oakland athletics, oakland raiders, ob, office, oklahoma city thunder, old navy, old school rap, oman air, oo
opec, opela, openai, opera, opm, oracle, orange julius, orchestral, original score, orlando magic, otcom, outlaw country, outlook, overhold
oxfam, oz, padres, pagode, pakistan international airlines, palantir, pan am, panasonic, panda express, party, paypal, pbs, pc
pegasus airlines, pepsi, pepsico, petrobras, petrochina, petronas, peugeot, pfizer, philadelphia eagles, philadelphia phillies
philadelphia union, philip morris, philippine airlines, philips, phillies, phoenix suns, photoshop, piano, pink floyd, pinterest
pittsburgh pirates, pittsburgh steelers, pizza hut, pk, playstation, polestar, polka, pop, pop film, pop latino, porsche, portland timbers
portland trail blazers, post dubstep, power pop, pr, praise & worship, premier league, premier oil, prime, prius, procter & gamble
progressive house, progressive rock, proto-punk, prudential, ps, psych rock, psychedelic, pt cruiser, puma, punk, punk rock, px
qantas group, qatar airways, qawwali, qf, qr, quantas, queens park rangers, quiet storm, quiznos, quo lux, r&b, radiohead, ragtime
rainy day, ranchero, rank, rap, rbc, rbs, readers digest, real madrid, real salt lake, red bull, red cross, red hot chili peppers
red lobster, reddit, redhold, reggae, reggaeton, regional mexicano, relaxation, remax, renaissance, renault, republic airways, retro, revlon
revolut, rivian, roadster, rock, rockabilly, rocksteady, rolls royce, roman empire, romance, romantic, ronstring, roots reggae, roots rock
royal air maroc, royal bank, royal dutch shell, royal mail, ryanair, sa, sacramento kings, sad, safari, safeway, sainsburys, salesforce
salsa, samba, samsung, samsung pay, san antonio spurs, san diego chargers, san diego padres, san francisco giants, san jose earthquakes
santander, sas, satena, saudia, sb, sc, scientology, seagate, sears, seattle mariners, seattle seahawks, seattle sounders, second line
sentra, sertanejo, sex pistols, sg, shaabi, shandong airlines, shoegaze, sichuan airlines, siemens, signal, silverado, singapore airlines
siri, sk, ska, skoda, sky airline, skype, skywest airlines, sleep, smart, smirnoff, smooth jazz, snapchat, snp, soft rock, sonair, sonsing
sony, soul, soundgarden, soundtrack, south african airways, southern gospel, southern rock, southwest airlines, space rock, span
spice girls, spicejet, spirit airlines, sporting kansas city, spotify, spring airlines, sprint, spyder, sq, squarespace, srilankan airlines
ssa, st louis cardinals, st louis rams, stage and screen, star peru, starbucks, statoil, steampunk, stim, stoke city, stringtough, stripe
stronghold, su, sub-ex, subaru, subin, summer, sun country airlines, sunexpress, surf, suzuki, sv, swamp pop, swing, sy, synth pop, t mobile
taco bell, tampa bay buccaneers, tampa bay rays, tampflex, tango, tap air portugal, target, tata, taurus, td bank, teams, techno, teen pop
tejano, telefonica, telegram, telus, temp, tempsoft, tencent, tennessee titans, tesco, tesla, tesla motors, tex-mex, texas instruments
texas rangers, tg, tgi fridays, thai airasia, thai airways, thanksgiving, the beach boys, the beatles, the black eyed peas, the byrds
the carpenters, the daily mail, the guess who, the hollies, the smashing pumpkins, the supremes, the who, thin lizzy, tiktok, tim hortons
tin, tk, tmz, tn, toronto blue jays, toronto raptors, toshiba, tottenham hotspur, toughjoyfax, toyota, toys r us, tp, traditional, trance
transcof, treeflex, tres-zap, tresom, trip hop, tripadvisor, trippledex, tropical, ts, tu, tui airways, tunisair, turkish airlines, twitter
u2, ua, uber, ubs, ukip, ukraine international, ul, underground rap, unesco, unilever, united airlines, united nations, univ, ups
ural airlines, urban, urban cowboy, usa today, usps, utah jazz, ux, va, van halen, vancouver whitecaps, vauxhall, vb, ve, venmo, ventosanzap
verizon, vh1, vietjet air, vietnam airlines, virgin atlantic airways, virgin australia, visa, viva, vivaaerobus, vj, vn, vodafone
voepass linhas aereas, volaris, volkswagen, volt, voltsillam, volvo, voyatouch, vs, vt, walgreens, wall street journal, walmart, warner bros
washington nationals, washington redskins, washington wizards, wechat, wells fargo, west coast rap, western swing, western union, westfield
westinghouse, westjet, whatsapp, white sox, wikileaks, wikipedia, windows, wingo, wise, wizz air, wn, world, world trade organization
worldbeat, wrangler, ws, wy, xbox, xfinity, xiaomi, xq, xts, y-find, y-solowarm, yamaha, yankees, ymca, yougov, youtube, ywca, yx, zaam-dox
zamit, zara, zathin, zelle, zf, zontrax, zoolab, zydeco
`;
