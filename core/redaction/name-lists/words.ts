/** Written by scripts/build-name-lists.mjs; sources in README.md. */
export default `
a aasen ab aback abaco abacus abadi abaft abaisser abajur abandon abandoned abandoning abandonings abandonner abandons abattre abbizony
abcug abduct abducted abducting abducts abdunkeln abeces aben abends abenhjertig abenteuerlustig aber aberdeen abergele abermals aberrant
aberto aberts abet abets abfackeln abhanden abhaz abher abhin abid abide abides abiding abidjani abigar ability abimer abject abkapseln
abkoppeln abkupfern ablakkonyoklo ablakmoso ablaze able abmagern abnegate abnormal abnormally aboard abolir abolish abolished abolishes
abolishing abondance aborder abort aborted aborting aborts abound abounded abounding abounds about aboutir above abracar abrandkergeto
abrandul abreast abrir abriter abroad abrocoma abrupt abruzzese abscond absconded absconding absconds abseil abseits absen absent
absentmindedly absolument absolut absolute absolve absolved absolves absolvieren absolving absonderlicherweise absorb absorbed absorber
absorbere absorbieren absorbing absorbs abstatten abstauben abstract abstruse abstufen absurd absurder absurderweise absurdest abszolut
abszolute abszurd abtenauer abtreibung abu abundant abuse abused abuser abuses abusing abyssinian abzuglich abzweigen acacia academic
academics academy acadian acak acara acariciar acceder accelerate accelerated accelerates accelerating accelerator accelerer accent accented
accenting accentor accents accentuate accentuer accept acceptable accepted accepter acceptere accepting accepts access accessed accesses
accessing accessorise accident accidentally accidents acclaimed acclimate acclimated acclimates acclimating accommodate accommodated
accommodates accommodating accommoder accompagner accompanied accompanies accompanist accompany accompanying accomplir accomplish
accomplished accomplishes accomplishing accord accorded accorder according accords accost accosted accosting accosts account accountability
accountant accountants accounted accounting accountings accounts accredit accrocher accroitre accrual accruals accrue accrued accrues
accruing accueillir accumuler accurate accuse accused accuser accuses accusing accustom accustomed accustoming accustoms ace aced aceh
aceitar acelerar acelhengermu acelipar acelosit acelszurke acelvazas acender aces acetate acetates acetilenlampa achacha ache ached aches
acheter achever achham achieve achieved achieves achieving aching achiote achtens achteraus achtern achtmal achtsam achtungswert acid acidic
acidly acing ack acknowledge acknowledged acknowledges acknowledging aco aconaemys acordar acorn acouchi acoustics acquaintance
acquaintances acquerir acquiesce acquiesced acquiescent acquiesces acquiescing acquire acquired acquires acquiring acquittal acquittals acre
acreditar acres acrobat acrobats across acsingozik acsmuhely act acted acting actings action actionnaire activate activated activates
activating activist activists actor actors actress actresses acts actual actually actuating acusar acute ad adamant adamawa adanya adapt
adaptasi adaptation adaptaur adapted adapter adaptieren adapting adaptiv adaptive adapts adat adatbazis adatgazdag adattitkositas add added
addenda addendum adder addict addicted addicting addicts addig addigi adding address addressed addresses addressing adds adenozin adept
adepte adequate adherer adil adipositas adj adjectiv adjective adjectives adjourn adjourned adjourning adjourns adjudge adjust adjusted
adjusting adjusts adler adm admettre administer administered administering administers administrar administration administrator
administrators administrer admirablement admiral admirals admired admirer admit admits admitted admitting admonish adobevallas adoecer
adoeltitkolas adohatralek adolescent adolescents adomazgat adomentes adomentesen adopt adopted adopter adopting adopts adorable adorn
adorned adorning adorns adoszedo adozatlan adrenalin adresser adsorb adsorbed adsorbing adsorbs aduh aduhai adult adults adumbrate aduttoz
adv advance advanced advancement advances advancing advantage advantages adventure adventurer adventurers adventurously adverb adversaire
adverse advertise advertised advertisement advertises advertising advertisings advice adviser advisor advisors advocate advocated advocates
advocating advogado adzuki aed aegidienberger aegte aergerlig aerial aerlig aerobics aerodynamics aeronautics aeroporto aesculapian aesj aev
af afar afele afelett afelol affable affect affected affecter affecting affectionate affects affele affenpinscher afficher affiliate
affiliated affiliates affiliating affirmer affix affixed affixes affixing affluent afford afforded affording affords affranchir affronter
afghan afghani afiado afiliasi afin afirmar afn afore afraid african africangus africanized afrikaner afsnit afstand aften after aftermath
afterwards agacskas agadzik again against agama agar agas agaskodik agave age aged agency agenda agent agents agerolese ages aggodalmaskodo
aggravating aggraver aggregate aggressive agil agile aging agings agir agitated agiter aglio agnostizismus ago agonize agonized agonizes
agonizing agonze agonzed agonzes agonzing agouti agrarius agreable agree agreeable agreed agreeing agreement agrees agresif agressziven
aguia agyagmuvesseg agyagos agyalapi agyat agyi agyonazik agyondolgoztat agyongyotor agyonhallgat agyonmagasztal agyonsujt agyonsul agytorzs
agyvaz ah aha ahanyszor ahead ahelyett ahem ahh ahimsza ahitatoskodik ahli ahnden ahogy ahogyan ahol ahonnan ahonnet ahova ahoy ahoz ai aid
aided aider aidi aiding aids aie aigre ailleurs aim aimable aimed aimer aiming aims ainsi ainu air airbrush airbus aircraft aired airedale
aires airing airline airmail airman airport airs ajakruzs ajanlhato ajar ajax ajjaj ajouter ajowan ajtosarok ajwain ajwan aka akacliget
akacvirag akadalymentesitett akadalyozatlan akademikus akademisi akadozva akal akan akar akarathiany akaratlan akaratlanul akaratossag
akarcsak akarhany akarhogy akarhol akarhonnet akarhova akarmeddig akarmennyien akarmennyire akarmerre akarmerrol akarmiert akarva akbash
akhal akhirnya akibat akibatnya akita akkepp akkeppen akkor akkorara akkoriban akkorra akkorrol akkortajban akkortajt akkortol akkumulacio
akkumulal akkurat akorul akozott akquirieren akrab akribisch akropolisz akselerator aksesori aktataska aktiv aktivan aktivieren aktuell akun
akuntabilitas akurat akut al ala alabard alabb alafele alah alahai alak alakithato alakito alaktan alam alamak alamat alambadi alami
alamuszi alano alant alany alapaha alapjan alapkifejezes alaposan alaptalanul alapveto alapvetoen alarc alarm alarmed alarmieren alarming
alarms alas alasan alaska alaskan alat alatau alatta alattomban alattomosan alb alba albacore albanian albatross albera albicauda albino
albion album alcoholic alder alderdom alderney aldrig alegrar alegre alel alentejana alentejo alentour alentours alert alerts aleutian
alfalfa alfentanil alfredo alfredoes alga algae algerian algorithm algorithmisieren aliad aliansi alien alienated aliens alig aligator
aligha alighogy alight alighted alighter alightest alighting alights align aligned aligner aligning aligns alih alike alimenter alis
alistana alive alkalimetall alkaline alkalmasint alkalmazas alkalmazasi alkalmazhato alkalomadtan alkesz alkiralyi alkoholista alkoholizal
alkoholos alkonyattajban alkormos alkotomunka all alla allamalkoto allamferfiui allamilag allamkoltseg allandoan allastalan allatgondozo
allathaz allatovi allda alldieweil alle allegation allege alleged alleges allegheny alleging allein allemal allenfalls allens allenthalben
aller allerbest allerdings allerede allergies allergy allerhochstens allerliebst allerorten allerseits allerspatestens alleweg alleweil
alley allgemach allhatatlan alliance allies allig alligator allitva allj allmogekor allocation allomasozo allonaptar allonger allot allots
allotted allotting allow allowed allowing allows allseits allspice allude alluded alludes alluding allumer alluring alluringing allurings
allva allvanyos ally allzeit allzu alma almafajta almaizu almas almaszeru almatermesu almelkodas almighty almond almonds almosit almost
alnok alokasi alomittas alompor alone along alongside aloo aloof alopekis alors alpha alphabet alphabetisieren alpina alpine already alright
alsbald alsdann also alszenteskedo alszomorcsog alt altai altamira altatoszer alter altered altering alternate alternativ alternative
alternatives alternieren alters altershalber altevekenyseg although altid altmachen alto altogether altrombitagomba altruiste altruistic
altruistik altsa alugar alul alulexponal alulirott aluminio aluminium aluminum alumna alumnae alumni alumnus aluno alur alvorecer alvorlig
always am amalgamate amalgamated amalgamates amalgamating aman amandemen amar amarah amaranth amargo amatus amaze amazed amazes amazing
amazon amazonian ambar ambisius ambitioniert ambitious amblyonyx ambra amchoor amchur amd amde ameddig ameliorate ameliorer amellett amen
amenager amend amendment amends amener amennyiben amennyien american amerifax amerikai amerre amethystine amettol amiatt amid amidon amidst
amiert amig amigo amikent amikor amikorrol amikortol amilyen amint aminthogy amiota ammal ammodytes amnesti amnesty amoda among amongst
amonnan amonnet amorcer amorphe amott amottan amount ampelologia ample ampun amputieren amrit amsterdam amtieren amtshalber amugy amur
amusant amuse amused amuser amuses amusieren amusing an anaconda anaesthetise anak analisar analitikai analitikus analogi analogy analyse
analysed analyser analyses analysing analysis analyst analysts analyzer analyzing anarchie anarchist anarchists anasthetisieren anatolian
anatomie anbandeln anbefale anbei ancestor ancestors anchor anchored anchoring anchors anchoveta anchovies anchovy ancient and andachtig
andaikan andalit andalito andalusian andaluz andaluza andaman andante andantino andar andean andensteds anderenfalls anderenorts anderentags
andererseits anderes anderledes andernfalls andernorts anderntags anders andersartig anderswo anderweit andhra andravida andrerseits android
aneantir anecdote anecdotes aneh aneinander anenst anerkannt anerkende anesthetize aneszteziologia anfangs ang angelic angeln anger angered
angering angers angesichts anggapan anggar anggota anggrek anggun anggur angin angkuh angkutan angle anglo angolai angolan angolkisasszony
angoni angora angrier angriest angrily angry angsa angst angstigen angstlich anguished angus angyalbor anhand anhimmeln anhinga ani animacio
animacios animar animate animated animates animating animation animator animators animer animieren animierend animista anise aniseed
aniversario anjetzt anjing anjou ankina ankole ankoppeln ankreiden anlasslich anlasten anmelde anmode anmuten anmutig annal annalfogva annas
annatto anneal annealing anneals annektieren annex anno annoncer announce announced announcer announcers announces announcing annoy annoyed
annoying annoys annual annually annul annulated annulled annuls annyiban annyira annyival ano anomalies anomaly anormal anotar another
anprangern ansatzweise anscheinend anselli ansioso ansonsten anspruchsvoll anstacheln anstandig anstandigerweise anstandshalber anstandslos
anstatt anstelle ansvarlig answer answered answering answers ant antagoniste antagonize antal antara antarctic antarctics antelop antelope
antenna antennae anti anticipate anticipated anticipates anticipating anticodon antidote antidotes antihipertenziv antik antike antikodon
antikvar antillean antillian antioxidans antiparazitikum antiquated antique antiszimmetria ants antsy antusias anunciar anvende anwesend
anxiously any anya anyagelvu anyagtakarekos anyahajo anyai anyaintezet anyas anybodies anybody anymore anyo anyone anything anyway anziehend
aoa aorta apa apagar apaiser apakah apapun aparecer apart apartemen apartment ape apek apen apenbar apercevoir apern apertar aphrodisierend
api apitar aplicativo aplomado apologise apostar apostle apostles apostrophieren apostrophize app appalled appalling appaloosa apparaitre
apparatus apparemment apparent apparition apparitions appartenir appeal appealed appealing appeals appear appeared appearing appears appease
appeased appeases appeasing appeler appellieren appendices appendix appenzeller appertain appetite appetites appetizing applaudir apple
apples appliance application applications applied applies appliquer applizieren apply applying appoint appointed appointing appoints
apporter appraise appraised appraises appraising appreciate appreciated appreciates appreciating apprecier apprehensive apprendre apprentice
apprentices appretieren apprivoiser approach approached approaches approaching approachings approcher approfondir appropriate approuver
approve approved approves approving approx approximate approximated approximater approximates approximatest approximating approximativement
apps appuyer apr aprender apres apricot apricots aprikot april apritott apro aprobirtok aprofeju aprolekosan apropos aproszen apso apt apte
apud aquarellieren ar araappaloosa arab arabiai arabian arabo arabs aracena arado arafura aralakulas aramtalanito aramvezeto aranyember
aranyfenyu aranykeszlet aranyosan aranysarkantyus aranytalan aranytalanul araszol araszt araucanian arbeitsam arbejde arbitrary arbitrate
arbitrieren arboreal arborio arc arcade arcbor arch archaeology archaisieren archaologie archbishop archbishops arched arches archie arching
architect architected architecting architects architecture architectures architektur archival archive archived archives archivieren
archiving arclemoso arcoskodik arctic arctics arcvonas ardennes are area areia arenazik arenberg arent arepas areu argente argenteocinereus
argentin argentine argentino argerlich argern argh argue argued argues arguing arguings argwohnen ariary arid ariegeois arise arisen arises
arising aristocrat aristocrats arisztokrata arithmetic arizona arjelzes arkade arkadisch arkeologi arm armant armario armchair armed
armenian armieren arming armmachen armoire armorican armour armoured armouring armours arms arnouxs arnyekado aroman arose around arounds
arouquesa arouse aroused arouses arousing arra arrabb arracher arrafele arraign arrange arranged arranger arranges arranging arrastar array
arrays arrebb arremessar arrendar arrest arrested arresting arrests arreter arretieren arriere arrive arrived arriver arrives arriving
arrogancia arrogant arrogantly arrol arrowroot arroz arrumar ars arsag arschling arsenal arsenals arsenic arsenieren arsi arstid art
artatlan arteria artesien arti artichoke article articulate articulated articulater articulates articulatest articulating articuler
artificial artikel artikulieren artisan artisans artist artista artistic artistico artistik artists artois arts artsy aruba aruban arugula
arus arvore as asa asafoetida asalkan asam asap asari ascent ascents ascertain ascribe asen aset ash ashamed ashanika ashen ashy asian
asiatic aside asin asing ask asked asking asks asleep asli asp asparagus aspect aspects aspero asphaltieren aspire aspired aspirer aspires
aspirin aspiring assail assailed assailing assails assam assar assassiner assateague assemble assembled assembles assembling asseoir assert
asserted asserting asserts asservieren assess assessed assesses assessing asset assez assign assigned assigner assigning assigns assimiler
assimilieren assist assistant assistants assisted assister assistieren assisting assistir assists associate associated associates
associating associer assoziieren asst assume assumed assumer assumes assuming assumings assurance assure assured assurement assurer assures
assuring assyrian asszami asszisztal asszocial astaga asthetik astonish astonished astonishes astonishing astound astounded astounding
astounds astride astronaut astronauts astronomer astronomers astronomie asturcon asturian astute asuh asyik asymmetric asynchronous aszerint
aszimmetrikus aszimptotikus aszkolas asztal asztalosenyv asztalszek asztronomiai at ata atacar atalakitas atas atau atchoum atdolgozott ate
atellenben atemberaubend atepit atfagy atfutas atharap athat atheismus atherurus athidalas athiest athiests athlete athletes athletic
athletics athletisch athwart atirar ativo atkozottul atlageletkor atlagosan atlantic atlatszatlan atlatszo atletis atm atmenetileg atmosfera
atom atomhajtasu atomize atommag atomracs atonalis atop ator atraksi atrium atriz atrohan atsiet atsorol atszab atszellemit atszellemul
atszott attach attached attacher attaches attaching attack attacked attacking attacks attain attained attaining attains attaquer attarder
atteindre attelepites attempt attempted attempting attempts attend attendant attendants attendre attendrir attenuer attert attest attested
attestieren attesting attests attetszo attic attics attirer attitude attol attolt attorney attorneys attosecond attoseconds attract
attracted attracting attractings attraction attractive attracts attraktiv attraper attribuer attribuieren attribute atty atualizar atultetes
aturan atutazo atuto atveszel atviheto atzen au aubergine aubrac auch auction auctioned auctioning auctions aud audemer auditory audubons
auf aufachzen aufbahren aufbauend auffallig auffrischen aufgrund aufhalsen aufheitern aufhellen aufhin aufi aufmerksam aufmucken aufmuntern
aufmunternd aufputschen aufrecht aufreizend aufrichtig aufsehenerregend aufseiten auftischen aufwarts aufzug aug auge augen augeron augment
augmented augmenter augmenting augments august aujourdhui auk aukcio auklet aulie aunt auntie aunties aunts auparavant aupres aure aus
ausbedingen ausdrucksstark auseinander auserlesen ausgangs ausgefallen ausgeflippt ausgeglichen ausgelassen ausgerechnet ausgereift
ausgesucht ausgewahlt ausgezeichnet aushilfsweise ausmerzen ausmisten ausnahmslos ausnahmsweise ausrangieren ausschlaggebend ausschliesslich
aussen aussenvor ausser aussergewohnlich ausserhalb aussern ausserordentlich ausserorts ausserst ausserstande aussi aussitot austere
australian austrian ausufern auswarts ausweislich auswendig auszeichnungswurdig auszieren auszirkeln ausztral autant autark authentic
authentifizieren authentisch authentisieren author authorize authorized authorizes authorizing authors autizmus auto autocrat autocrats
autoimmune automata automate automated automates automatikusan automating automatisch automatisk automobil automotive autonom autopsies
autopsy autor autoriser autorisieren autotrof autotulajdonos autour autrefois autrement auvergne aux auxiliary auxois av avagy availability
avalanche avaler avaliar avancer avant avantgardistisch avar avare avaricious aventurer avenue average avert averted avertieren averting
avertir averts avetonou avex aviao avilena avis avivieren avocado avocados avocet avoid avoided avoiding avoids avoir avouer avouieren avow
avril avval aw awadhi await awaited awaiting awaits awake awaken awal award awarded awarding awards aware awareness away aweil awesome
awesomer awesomest awet awful awg awhile awkward awkwardly awoken axe axes axis axt ayah ayam ayatullah ayatullahs aye ayrshire ayunan
azalatt azaltal azam azaouak azaras azawakh azaz azazhogy azebuado azedo azeite azelott azerbaijan azerbaijani azerbaijanian azert azirant
azn aznap azon azonban azonfelul azonkepp azonkeppen azonkivul azonkozben azonmod azonnal azonnali azontul azores azota aztan aztato aztec
azteca azules azure azutan azzal ba baa baba babakalacs babarozsa babi babies babjatekos babushka baby babyish babysat babysit babysits
babysitting babysittings baca bachac bachaur bachmans bacilli bacillus bacilushordozo back backbone backbord backburn backed backfire
backfired backfires backfiring backgammon backing backings backs backward backwards bacon bad badaboum baden badezimmer badly badog baere
baffle baffled baffles baffling bag bagaimana bagatellisieren baggage baggy bagian baglaens bagos bagus bah bahagia bahama bahamian bahan
baharat bahasa baherie bahia bahkan bahnbrechend bahnhof bahraini baht bahu bahwa baie baigner baik baikal bail bailed bailey bailing bails
baingan bairds bairro baise baiser baisser baixar baixo baja bajjal bajtarsiassag bajusztalan bajvivo bakar bake baked baker bakers bakes
bakeware bakharwal baking bakings bakosi bakszarvu bakterhaz bakterium balancar balance balanced balancer balances balancing balayer balboa
balcsillag bald balder baldest baldfaced baldy bale balearic balfek balgen bali balik balikun balinese baljoslatu balkon ball balna balochi
baloldalrol balra balrol balsamic baltata balti baltimore baluchi bam bambara bamboo ban banana bananaquit band bandagieren bandara banded
banding bandit bands bandwidth bang banged bangga banging bangkaew bangkit bangku bangladeshi bangs bangsawan banish banjara banjir bank
banked banker bankers banking bankings bankjegykiado bankrupt bankrupted bankrupter bankruptest bankrupting bankrupts banks bankses banned
bannen bannig banning bans banshees bantal bantuan banyacsille banyak banyaszsapka banyauzem baoule bapak baptis baptise baptista bar bara
barackvirag barak barang baratkozos barato baratsagosan barb barbado barbados barbary barbecue barber barberry barbers barbet barbie
barbours barco barcog barcsak bardigiano bare barenstark baret bargain bargained bargaining bargains barge barged barges barging bargur
barhogy barhol barhonnan barhova bariton baritone bark barked barking barks barley barmennyire barmerrol barmherzig barmiert barmint barn
barnacle barnasvoros barnaszold barnulo barokisasszony barometerallas baron baroness baronesses barons barracks barramundi barred barren
barrer barrier barriers barriga barring barrosa barrows bars bartender bartenders baru barulhento barzona bas basah basculer base baseball
baseboard based basenji bases bash bashed bashes bashfully bashing bashkir basi basic basil basin basing basket basmati basque bass basset
basteln baszk bat bathe bathed bathes bathhouse bathing bathrobe bathyergus batir batorit bats batter battered battering batters battery
battle battled battles battling battlings battre batu bau bauchlings bauchoben baum baumeln bavarder bavarian bawaan bawah bawahan bawdier
bawdiest bawdy bay bayangan bazadaise bazaltkemenysegu bbd bbl bbps bbq bc bceao bdt be beac beach beachtlich beachtsam beagle beaked
beallitas bean beans bear beard bearded beardless bearing bears beasiswa beat beatboxer beatboxers beaten beating beats beau beauceron
beaucoup beautiful beautifully beauty beaux beban bebas beber beberapa beborul bebutorozkodik became becard because beceloz beckmessern
become becomes becoming becsekkol becses becsi becsuletes bedacht bedauerlicherweise beddomes bedenkenlos bedeutend bedeutsam bedlington
bedoles bedrohlich bee beef beefalo beefed beefing beefmaker beefmaster beefs beeidigen beeindruckend been beendigen beep beerdigen bees
beeton beetroot befele beflissentlich beflugelnd before befreiend befremdlicherweise befriend befriended befriending befriends befristen beg
begabt began begayt begegnen begehren begehrenswert begehrt begeisternd begeistert begeisterungsfahig begged begging begierig begin
beginning beginnings begins begitu beglaubigen begleiten begluckend begnugsam bego begonia begorcsol begs begubodzik beguile beguiled
beguiles beguiling begun begyulik behamvaz behand behandlung beharrlich behave behaved behaves behaving behead beheaded beheading beheads
beheld behelfsweise behelyettesit beherrscht beherzt behest behind behizelgo behold beholding beholds behufs behut behutsam behuzodik bei
beiderseits beidseits beieinander beijar beim bein beinahe beindul being beings beingses beipflichten beirat beisammen beiseite
beispielgebend beispielhaft beispielhalber beispielsweise beizeiten beizu bekagomba bekalen bekannt bekanntermassen bekannterweise
bekanntlich bekas bekatutajfelek bekealku bekebontas beken bekerja bekever beklagen beklatschen beklecksen bekotout beku bekul bekymret
belabor belakang belakatol belammern belarusian belastbar belated belathatatlan belati belato bele belebend belebonyolit belebt belecez
beleeroltet belegabalyodik belehal beleheles beleivodik belejuk belekarol belem beleolvas belesupped beleszalad beletapos beletek beleugat
belevilagit belez belgian beliebig beliebt believe believed believes believing beliscar belittle belittled belittles belittling beliung
belize bell bella bellied bellies bells belly belmont belo belole belong belonged belonging belongings belongs beloved below belsoful
belsoleg belt belted beltenger belting belts beludru belul belulang belum belyeggyujtemeny bemachtigen bemangeln bemeno bemer bemerkenswert
bemerkenswerterweise bemuht bemuse bemuttern bena benang benar bench benchmark bend benderang bending bendires bends beneath benedict
benedicts beneficial beneficier benefit benefited benefiting benefits beneiden benez bengal bengali bengefelek bengkok benign benjolan benn
benne bennetts benotigen bent benteng bentley bentuk benul benult benutzen benyilik benyujt benzin benzoesav beolvaszt beolvasztas
bepflastern bequeath bequeathed bequeathing bequeaths bequem bequemlichkeitshalber beracun berada beragyog berair berakting berangin
berangkat berani berantakan berapi beraroma berarti berat berauschen berauschend berawan berayun berbadai berbahaya berbakat berbatasan
berbayang berbeda berbelanja berber berbisik berbuah berbulu berbunga berbunyi berburu bercabang bercakap bercampur bercanda berdaging
berdampak berdampingan berdaya berdecit berdengung berdentang berdenting berdenyut berdering berderit berdesakan berdosa berduri bereaksi
berebut beredar bereden bereits berenda beret berfluktuasi berfoya berfungsi berg bergab bergabung bergamasco bergan bergantung bergaris
bergauf bergaya bergegas bergejolak bergengsi berger bergerak bergerigi bergidik bergizi bergoyang bergs bergscheck bergumpal berguna
berhadapan berharga berhasil berhati berhembus berhenti berhias berhipotesis berhitung berikutnya berinovasi berisik berita berjanji
berjemur berjingkrak berjumlah berkabut berkaitan berkarat berkedip berkelahi berkelana berkeley berkeliaran berkelip berkelok berkembang
berkendara berkenye berkeringat berkerumun berkesan berkilau berkilauan berkolaborasi berkomentar berkomunikasi berkrim berkuasa berkumpul
berlari berlatih berlawanan berlebih berlebihan berlendir berlengan berlenggok berletjegy berlibur berliku berlimpah berlo berlumpur bermain
bermalas bermanfaat bermasalah bermentega bermesraan berminyak bermuda bermudian bermutasi bernard bernese berniat bernilai bernoda berombak
beromt berongga berpasir berpengalaman berpengetahuan berpesta berpetualang berpikir berpisah berporos berprestasi berproduksi berpura
berputar berrenda berries berry bersahabat bersaing bersaksi bersalah bersama bersantai bersayap bersedia berselaput berseloroh bersemangat
bersenandung bersepeda berseri bersih bersikeras bersinar bersisik bersiul bersorak bersujud bersumpah bertahan bertanggung bertanggungjawab
bertarung bertaubat bertautan bertekad bertele bertengkar bertentangan bertepatan berteriak bertetangga berubah beruban beruckend beruf
berufen berufshalber beruhen beruhigt beruhmt berulang beruntung berupa bervariasi bervolume berwarna berylline besan besar besarkan besaroz
beschallen bescheiden bescheinigen beschleunigung beschranken beschriften beschutzen beschweren beschwingt beseelt beside besides beslutning
beslutsom besmirch besoge besok besonders besonnen bespoke bespritzen besserstellen best bestandig bestatigen bestatten bestechend bestellen
bestellung bestemt bestenfalls bestens bestimmt bestow bestowed bestowing bestows bestrafung bestride bests bestselling besturmen besugo
besupped beszallitas beszamithatatlan beszeltet beszervez bet beta betagende betale betanken beteg betegeskedik betegseggoc beteiligen
betemet beten betep betetoz beteuern betintazott betizu betol betold betonkad betray betrayed betraying betrays betreffend betreffs
betriebsam bets bett betten better betting bettings beturendi between betyarnota betyarosan betyarvilag betydelig betydning beuh beurlauben
beutazas bevakolt bevall bevegzodik beveren beveve bevezetes bevidst bevisst bevizez bevorzugt bewahrt bewail bewaltigen beware beweglich
beweinen bewicks bewilder bewildered bewildering bewilders bewilligen bewitch bewitched bewitches bewitching bewolken bewundernswert
bewunderungswurdig bewusst bewusstsein beyond bezarkozik bezarva bezaubernd bezavar bezeichnenderweise beziehentlich bezirzen bezuglich
bezwecken bgn bharta bhd bhekaszana bhotia bhutanese bhutia biak bianca biarawati bias biasa biasanya biased biases biasing biathlete
biathlon biaya bibbern bibliografia bibliographie biblioteca bibliotek bibliothek biborpiros biborszin bicara bicho bichon bicicleta
bicknells bicolored bicycle bicyclist bicyclists bid bidan bidding bide bides bidet biding bids biedermeier bien bientot bier bif biffed
biffing bifurcated bifurkacioelmelet big bigeye bigger biggest bighead bigheaded bigtime bijak bijaksana bijektiv biji bikaborju bikahere
bike biked bikes biking bikonvex bil bilabialis bilangan bildhubsch bildlich bildschon biliardozik bill billed billede billeget billet
billiards billig billigen billigermassen billigerweise billing billion billions billionth billionths bills billy bimbingan bimini bin bind
binding binds bingung binnen bintik biodegradable biodegrade biographie biola biologiai biologiailag biologie biopic biopics biopsies biopsy
biopsying bioskop bipartisan biraskodik bird birdbath birdcage birds birkanyaj birman birr birth birtokos biru biryani bis bisa bisher
bishop bishops bising bislang bismarck bison bisschen bistik bisweilen bit bitch bitched bitches bitching bitchings bitcoin bitcoins bite
bites biting bitings bits bitte bitten bitter bitterest bitterly bittern bitting biz bizalmasan bizarre bizomanyi bizomanyos bizony
bizonyara bizonyitvany bizonyosan bizsereg bizsu biztat biztonsagosan biztosan biztosito bjerg bl blaarkop blablabla black blackberries
blackberry blackbird blackburnian blacked blacken blacker blackest blackfly blackhead blacking blackpoll blacks blah blamal blame blamed
blames blaming blanc blanca blanco bland blander blandest blandings blank blanked blanking blanks blaring blaspheme blass blast blasted
blasting blasts blazed blazer blazing bldg bleach bleak bleakly blechen bled bleed bleeding bleeds blei bleme blemish blemishes blend
blended blending blends bless blessed blesser blesses blessing blessings bleu blew blewah blight blind blinded blindheit blinding blindlings
blindly blink blinked blinken blinking blinks bliss blissfully blithe blitz blitzed blitzen blitzes blitzing bloat bloated bloating
bloatings bloats block blockchains blocked blocking blocks blod blodsinnigerweise blog blogger bloggers blomst blond blonde blonder blondest
blondvieh blood bloodhound bloodier bloodiest bloody bloom bloquear bloss blossom blossomed blossoming blow blowgun blowing blown blows
bludgeon blue blueberries blueberry bluebird bluer bluest bluetail bluethroat bluetick bluetooth bluhen blume blunt blunted blunter bluntest
blunting bluntnose blunts blur blurred blurring blurs blurt blurted blurting blurts blushing blyant bmd bnd bo boa board boarded boarding
boards boast boasted boastfully boasting boasts boat boated boating boatings boats bob bobbed bobbing bobble bobolink bobtail bobwhite boca
bocagei bocconcini bocourts bodeguero bodenstandig bodies bodoh bodros bodrosit body boelen boerboel boerperd bof boffent bog bogen bogged
boggle boggled boggles boggling bogs bogus bohemian bohemians bohom bohuskulla boi boiga boil boiled boiling boils boire boje bojkottalas
bok bokezu bokezuen boklaszik bokszol bola bolcsen bold bolder boldest boldface boldly boldogtalan boleto boling bolivar bolivian boliviano
boliviensis bolo bolognese bolonderia bolster bolstered bolstering bolsters boltozatos bom bomb bombabiztos bombard bombarded bombarding
bombards bombay bombed bombeiro bombig bombing bombings bombs bomlaszt bon bona bonafide bonapartes bonbonmeggy bond bonded bonding bondir
bonds bone boned boneka bones bonettos bonfire bonga boning bonito bonjour bonnet bonsmara bonszai bony bonyolul bonza boo booby boogeyman
boogeymans boohoo book bookcase booked bookend booking bookings bookkeep bookkeeping bookkeepings bookkeeps bookkept books boom boomed
booming booms boomslang boost boosted boosting boosts boot booting bootleg boots booya bor boran borana bord bordai bordazott bordeaux
border bordered bordering borders bordo bore boreal bored bores borgen boring borjuis borkemenyedeses borlotti born bornean bornehave borneo
boroka borongos boros borostyan borostyankosav borotvalkozas borough boroughs borracha borrow borrowed borrowing borrows borsikafu borsos
borszagu bortontoltelek borulatas borz borzoi bos bosegesen boskarin bosnian boss bossed bosses bossing bossy bosszant boston boszul bot
botanikus both bother bothered bothering bothers botladozo botorkalas botrankozik botteris bottle bottled bottlenose bottles bottling bottom
bottoms boucher boudan bouffer bouger bought boulanger boulevard boulonnais boum bounce bounced bounces bouncier bounciest bouncing bouncy
bound bourbonnais bourgeois bourgeoises bourgeoisie bourguignon bousculer bout bouvier bovebben bovelkedo boven bowed bowl bowler bowling
bowls box boxed boxer boxes boxing boy boycott boycotted boycotts boyfriend boyfriends boykin boykottieren boys bozontos brabant bracco
brace bracelet braco braconid braende braford brahman brahminy brahmousin braid brake brakes braking brambling bran branch branched branches
branching brand brandaktuell branded brandenburger brandies branding brandings brandish brandneu brands brandts brandy brangus brankas brant
braque brash brasher brashest brasileiro braunvieh brava brave bravely braver bravest bravo bravozik brazil brazilian breach breached
breaches breaching bread breadth break breakable breakfast breakfasts breaking breaks breakthrough breakthroughs bream breasted breastfeed
breastfeeding breastfeeds breastplate breathe breathed breathes breathing breathings breathtake breathtakes breathtaking breathtook bred
bredde bredls breed breeding breeds breit bretagne breton brev brewers briard bribe bribed bribes bribing brick bricklayer bricklayers
bricks bride brides bridge bridged bridges bridging bridled brie brief briefly briefs brig brigadier brigadiers bright brighten brightened
brightening brightens brighter brightest brightly brikett brilhante brilhar briller brillians brilliant brillianter brilliantest brincar
brindle bring bringing brings brinquedo briquet brisa briser brisk briskly bristle brit britannia british brittany brl bro broad broadcast
broadcasting broadcastings broadcasts broaden broadened broadening broadens broader broadest broadly broadside broccoli broccolini brochure
brockenweise broholmer broke broken broker brokers brongersmas bronze bronzed bronzszin bronzszinu brood brook brooks bros broschieren
broseln brosur brosura brot brotar brother brothers brought brouiller broum browed brown browner brownest browns browse browser browsers brr
brucke bruderlich bruge bruise bruised bruises bruising bruler brumby brun brunei bruno bruschette brush brushed brushes brushing brusque
brussels brusszeli brust brusten brutalisan brute brutes brydes bs bsd btn btw buas buat buatan buaya bubble bubbled bubbles bubbling
buborekol buch bucher buck bucked bucken bucking buckle buckled buckles buckling buckwheat bucovina bud budapesti buddeln buddha buddhismus
buddhist buddhists budding buddy buded budgerigar budget budgetary budgeting budgetings budgets budini budins buds budyonny bue buenos bufet
buff buffalo buffer buffered buffering buffers buffest bufflehead bug bugs buhund build builder builders building buildings builds built
bujdosik bujik bujtogat bukk bukkony buko buku bulanan bulat bulbul buletin bulevar bulgarian bulghur bulk bulked bulking bulks bulky bull
bulldog bulldogge bullers bulletgall bullfinch bullhead bullied bullies bullmastiff bullocks bully bullying bullyings bulu bumble bumblebee
bumi bump bumped bumping bumps bund bundar bundaran bundazik bundle bundled bundles bundling bunga bungalo bungalow bunnies bunny buns bunt
buntetlenul bunting buntudatos burden burdened burdening burdens burdensome bureau burek burg burgeon burglar burglaries burglars burglary
burgonyachips burgos burgs burguete buri burial burials buried buries buritan burlier burliest burlina burly burmese burn burned burning
burns burnt burostuhl burp burped burping burpings burps burro burrowing burrunan burst bursting bursts buru buruh buruk burundi burung bury
burying bus busa buscar busen buses bush bushmaster bushtit bushuyev busier busiest busily business businessman businessmans businessperson
businesspersons businesswoman businesswomans bussen bust busted busting bustle bustled bustles bustling busts busuk busy but buta butana
butcher butchered butchering butchers buter butik butiran butorfenyezo butt butter butterflies butterfly buttermilk buttern butternut
buttery button butts butykoles buvolet buy buying buys buzaviragkek buzgon buzog buzos buzz buzzed buzzes buzzing bwp by bye byelorussian
bygge bygning byn bypass bypassed bypasses bypassing byte bytes bzd bzzz ca cabbage cabeca cabik cacao cacat cacerena caceres cachena cacher
cachoeira cachorro cacti cactus cad cadeira caderno cadet cadets cadre caesar cafe cafolhatatlan cafolhato cafrang cage caged cageier
cageiest cages cagey caging cahier cahiers caiman cair cairn cajun cakap cake caked cakes caking cakram calabar calabrese calamari calca
calcular calculate calculated calculates calculating calculer calculus caldelana calendario california californian call called calling
calliope calls calm calme calmed calmer calmest calming calmly calmo calms calor calorie calories cam camar camarade camargue camarillo came
camellia camembert caminhao camisa camomile camouflage camp campanha campbell camped campeiro camper camping campings campolina camps campur
campuran cams can canaan canada canadian canadienne canal canals canaria canaries canario canary cancel cancelled cancelling cancels canchim
candid candide candle cane canebrake canes caneta canggih canggung cannellini cannibal cannibalise cannibals cannon cannot canoa canoe
canoeing canoes canola cansado cant cantabrian cantaloupe canter cantik cantil canton cantonese cantons cantor cantors canvasback canyon cao
cap capability capacitor capacity capamentes capazik cape capelin capensis capers capital capitalise capitalize capitals caponata capped
cappelletti capping caprese caps capsicum capsize capt captain captains capter caption captivate captivated captivates captivating capture
captured captures capturing car cara caracara caracteriser caracu carat carats caraway carbohydrate carbohydrates carbonara carboxyl card
cardamom cardboard carded cardena cardiac cardigan cardinal carding cards care carea cared careen careened careening careens carefree
careful carefully careless carelessly carer carers cares caresser caretaker caretakers carevics caribbean caring carinthian carleton carling
carne carnitas carnival caro carob carol carolina carols carora carouse carp carpathian carpenter carpenters carpet carpool carregar
carrement carried carrier carriers carries carro carroca carrot carry carrying cars cart cartao carte carteira carthusian carve carved
carves carving carvings cas casa cascabel case casement cases cash cashed cashes cashews cashier cashiers cashing casket caspian cassava
casser cassia cassins cast castana castanet castellano castilian castillonnais casting castings castle castro casts cat catahoula catalan
catalina catalog catalogged cataloging catalogs catalyst catalyze catamarca catarinas catbird catch catches catching categorise categorizar
cater catered catering caterings caterpillar caterpillars caters catfish cathedral cathedrals catholic catla catria cats cattle caucasian
caucus caucuses caught cauliflower caulk caulked caulking caulks cause caused causer causes causeway causing caution cautioned cautioning
cautions cautious cautiously cavalier cavallo cavalo cavar cave caved cavernous caves cavia caving cavy cayenne cayman cc cca cd cdf ce
ceans cease ceased ceases ceasing cedal cedar ceder cedi cefazolin cego ceiling ceilings cekikikan celaka celana celcius celebate celebrate
celebrated celebrates celebrating celebratings celebrer celebrities celebrity celery celestial celjelzo cellar cellars cellphone celpremium
celsius celvagyon cemas cemberut cemburu cementadagolas cemerlang cemetery cemooh cemoohan cengeng censor cent center centered centering
centers centigram centigrams centiliter centiliters centimeter centimeters central centralian centralize centralized centralizes
centralizing centre centred centres centric centring centripetalis cents centuries century cenzurazva ceo ceos cepat cependant cerah ceramic
ceramics cerbat cerdas cereal cereals cerebro ceria cerita cerner ceroboh certain certainement certainly certes certificate certificates
certification certified certifies certify certifying cerulean cesky cesser cetak cetera ceu ceylon cfa cfo cfos cfp cg cha chachalaca
chacoan chaffinch chain chained chaining chains chainstay chair chaired chairing chairman chairmans chairperson chairs chairwoman
chairwomans chalchaleros chalcid challenge challenged challenges challenging chambers chamberses chamomile champagne champion championed
championing champions championship chana chance chancellor chancellors chancenlos chandelier chandeliers change changed changer changes
changing channel channelled channelling channels chant chanted chanter chanting chantings chants chao chaos chaotisch chap chapel chaplain
chaplains chappell chapter char character characteristic characteristics characterization characters charakterstark charbray chard charge
charged charger charges charging charismatisch charitable charities charity charlatan charles charlie charlton charm charmant charmed
charmerende charming charms charolais chart charted charter charting chartreux charts chase chased chasing chasser chasuble chat chatbot
chateau chateaubriand chateaux chato chats chatted chatter chatting chattings chauffer chauffeur chauffeured chauffeuring chauffeurs chausie
chave cheap cheaper cheapest cheat cheated cheating cheats chechen check checkbox checked checkered checking checkout checks cheddar cheeked
cheer cheered cheerful cheerfully cheering cheerings cheerleader cheerleaders cheers cheery cheese cheeseburger cheesier cheesiest cheesy
cheetah chef chefs chegar cheio cheirar chemie cheque cheques chercher cherish cherished cherishes cherishing cherries cherry chervil
chesapeake chesley chested chestnut chew chewed chewing chews chewy chez chf chia chialer chiangus chianina chickadee chickasaw chicken
chickens chickory chickpea chief chiefs chien chier chiffonier chihuahua chihuahuan child children childrens chilean chill chilled chillen
chilli chillier chillies chilliest chilling chillingham chills chilly chime chimeras chimney chin china chinchilla chinese chinned chinook
chins chintzy chip chipping chippiparai chips chira chirp chirped chirping chirps chirurgie chittagong chives chocolate chocolates choctaw
choir choisir cholera cholistani chongqing choose chooses choosing chop chopped chopping chops chorar choreographieren chortai chose chosen
chow choy christen christentum christi christian christians christmas chromakey chrome chronologisch chrysanthemum chrysanthemums chub
chubby chuck chucked chucking chukar chum chums chunder chunter church chut chutar chuva ci cicada cidade cider cie cientifico cifra
ciganykerekezik cih cikaszfelek cikiz cikkcakkban cimarron cimento cimpa cinch cinder cinema cinkel cinnamon cipel ciprus cipzaroz circa
circassian circle circled circles circling circuit circulaire circular circulate circuler circumference circumnavigate circumspect
circumvent circumvented circumventing circumvents circus circuses ciri cirka cirmos cirneco cis citah cite cited citer cites cities citing
citizen citizens citizenses citrine citrus city ciuman civics civil clac claim claimed claiming claims clamor clamour clamp clams clap
clapped clapper clapping clappings claps claquer clarks claro class classer classic classics classificar classified classifies classify
classifying clavicle claw clawed clawing claws clay clean cleaned cleaner cleaners cleanest cleaning cleanings cleans cleanse cleansed
cleanses cleansing clear cleared clearer clearest clearing clearings clearly clears cleave clergies clergy cleric clerics clerk clerks
cleveland clever cleverer cleverest cleverly clicar click clicked clicking clicks client clientele clients cliff cliffs clima climb climbed
climbing climbings climbs clinch cling clinging clings clinic clinics clinking clip clipping clips clocher clockwise clone cloned clones
cloning clonings clonk close closed closely closer closes closest closing cloth clothes clothing clothings cloths cloud clouded cloudier
cloudiest clouding clouds cloudy cloves clown clowns clp club clubbed clubbing clubbings clubs clueless clumber clumsy clung clutter
cluttered cluttering clutters clydesdale clymene cm cmdr cmon cny co coac coach coached coaches coaching coachings coachwhip coagulate coal
coalesce coalesced coalesces coalescing coarse coarser coarsest coast coastal coat coated coating coatings coats coaxingly cob cobertor
cobra cobrar cocar cocher cockaded cocker cockle coco cocoa cocok coconut cocorico cod code coded codes coding codings coefficient
coefficients coelho coendou coerce coerced coerces coercing coercive coexist coexisted coexisting coexists coffee cogent cogner cognizant
cohabit cohabited cohabiting cohabits coherent cohesive coiban coil coin coincide coincided coincider coincides coinciding coined coining
coins coke cokelat cokes col colar colburns colchao cold coldblood colder coldest colher colic colics colima coliseum collaborate
collaboration collaborative collaborer collapse collapsed collapses collapsing collar collared collars colleague colleagues collect
collected collecting collectings collectivization collects college collegue coller colletts collide collided collides colliding collie
colligate collude colluded colludes colluding colombian colombo colon colonel colonels colonial colonialism colopgomba color colorado
colored colorful colorfully colorido coloring coloringing colorings colorir colorize colorless colors colossal colour coloured colouring
colours coloursided columnist columnists comatose comb combat combating combats combatted combattre combien combine combined combiner
combines combining combler combust combusted combusting combusts comdr come comedian comedians comedy comentar comer comes comestible
comfort comfortable comforted comforting comforts comic comics coming command commande commanded commandeer commander commanders commanding
commands comme commemorate commence commenced commencer commences commencing commensurate comment commentary commented commenter commenters
commenting comments commerce commercial commercials commersons commettre commis commission commissioner commissioners commissionnaire commit
commits committed committee committing commodity common commoner commonest commonly communaute communicate communicated communicates
communicating communicatings communications communique communiquer communiques communist communists communities community commute commuted
commutes commuting comoro compang companion companions comparar comparer comparison compartilhar compassionate compatible compel compelled
compelling compels compenser compete competed competent competes competing competir compile compiled compiles compiling complain complained
complaining complainings complains complaint complaints complement complemented complementing complements complete completed completement
completer completes completest completing completion complex complexes complexity complexo complicate complicated complicates complicating
complication complied complies compliquer comply complying comporter compose composed composer composers composes composing composings
composite compound compounded compounding compounds comprar comprendre compress compressing compromettre compromise compromised compromises
compromising compte compter compulsory computador computer computers comrade comrades comtois comunicar con concave conceal concealed
concealing conceals conceited conceive conceived conceives conceiving concentrate concentrated concentrates concentrating concentration
concentrer concept conceptualize concern concernant concerned concerning concerns concevoir concilier concise conclude concluded concludes
concluding conclure concrete concretes concur concurred concurrence concurring concurs condamner condemn condemned condemning condemns
condense condensed condenses condensing condescending condition condone condoned condones condoning condor conducive conduct conducted
conducting conductings conducts conduire cone conectar conferer confess confessed confesser confesses confessing confiante confiar confidant
confidante confidantes confidants confide confided confidence confides confiding confier configurable configuration configure configured
configures configuring confirm confirmar confirmed confirmer confirming confirms confiscate conflict conflicted conflicting conflicts
confondre conform conformed conformer conforming conforms confound confront confronted confronter confronting confronts confuse confused
confuses confusing confusion confute congelar conger conglomerate conglomerated conglomerates conglomerating conglomeration congo congolese
congratulations congregate congressman congressmans congresso congresswoman congresswomans congruent conjecture conjoint conjugal conjugate
conjugated conjugater conjugates conjugatest conjugating conjure conjured conjures conjuring connaitre connect connecticut connecting
connote connoted connotes connoting conovers conquer conquered conquering conquerir conquers consacrer consciente conscript conscripted
conscripting conscripts conseil conseiller consent consented consenting consentir consents consequent consequently conservation conservative
conservatories conservatory conserve conserved conserver conserves conserving consider considerable considerar considerate considered
considerer considering considers consign consist consisted consistency consisting consists consoler consolidate consolidated consolidates
consolidating consommer conspirators conspire conspired conspires conspiring constable constables constant constater constituent
constituents constituer constituicao constitute constituted constitutes constituting constrain constrained constraining constrains
constrictor construct constructed constructing constructings constructs construe construir construire consulate consulates consult
consultant consultants consultar consulted consulter consulting consultings consults consume consumed consumes consuming consummate
consummated consummater consummates consummatest consummating cont conta contact contacted contacting contacts contain contained containing
contains contamination contar contempler contemporaries contemporary contender contenders contenir content contente contenter contents
contes contester context contextually contingency continually continue continued continuer continues continuing contoh contourner contra
contractor contracts contradict contradictory contrail contraindre contrarier contrary contrast contrasted contrasting contrasts contravene
contre contredire contribuer contribute contributed contributes contributing contributor contributors contrite control controle controler
controlled controller controllers controlling controls controvert convaincre convalesce convection convene convened convenes convening
convenir converge converged convergence converges converging conversar conversation converse convert convertable convertables converted
converter convertible converting convertir converts convey conveyed conveying conveys convince convinced convinces convincing convincings
convoke cook cooked cookie cookies cooking cookings cooks cool cooled cooler coolest cooling coolly cools coon coonhound coop cooper
cooperative cooperatives coopers coordinate coordinated coordinates coordinating coordination coordinator coordinators coordonner coot cop
cope coped copes copied copier copiers copies coping copings copo copperhead copy copying coracao corajoso coral cordilleran cordoba core
cored corella cores coret corgi coriander coring cork cormorant corn corner corners cornet cornichons cornish cornmeal corny coronado corp
corpora corporal corporals corporate corporation corps corpus corral corralero corrals correct corrected correcter correctest correcting
correctly corrects correr correspond corresponded corresponding correspondre corresponds corriente corriger corrode corroded corrodes
corroding corrupt corrupted corrupter corruptest corrupting corrupts corsican corso cortar coruro corys cos cosset cost costa costas costeno
costero costing costlier costliest costly costs costume cot cotar cote coton cottage cottages cotton cottonmouth couch coucher couchs coudre
cough coughed coughing coughs could couldnt couler couleur coulomb coulombs council councillor councillors councilman counsel counselled
counselling counsels count counted counterclockwise counterfeit counterfeited counterfeiter counterfeiting counterfeits counterfeittest
countess countesses counting country counts county coupable couper couple coupled couples coupling coupon courageous courageously couragiert
courier couriers courir course court courted courteous courting courtroom courts cous couscous cousin cousins couter couvrir cove covenant
cover coverage covered covering coverings covers covert coves cow cowabunga cowardlier cowardliest cowardly cowbird cowboy cowboys coworker
coworkers coy coyote coyotes coz cozier coziest cozinhar cozinheiro cozy cpl crab crabs crac cracher crack cracked cracker cracking crackle
cracks craft crafted crafting craftings crafts crafty craindre crainte crake cram cramp cramped cramping cramps cranberry crane crank
craquer crash crashed crashes crashing crave craved craven craveris craves craving crawl crawling crawlings crawls crazed crazy crc creak
creaking cream creamy create created creates creating creative creator creators creature credit credited crediting credito credits creek
creep creeper creeping creeps creepy creer creme creole crept crepusculo crescendo crescent crescer crest crested cretan creuser crever
crianca criar criativo cricket cried crier cries crimean criminal crimson criollo crioulo cripple crippled cripples crippling crises crisis
crisp crisper crispest crispy crissal criteria criterion critic critical critics critiquer croa croaker croatian crocodile croire croiser
croitre crooked croon crop cropped cropping crops cross crossbill crossed crosses crossing crossings crossly crossroad crow crowd crowded
crowding crowds crowned crows crucial crucian crucible crucibles crude crudes cruel crueler cruelest cruelly cruelty crumble crumbled
crumbles crumbling crunchy crush crushed crushes crushing cruz cry crying cryings cryptomys crystal crystalline crystallize crystals
csacsacsa csak csakugyan csale csapadekdus csaplarne csapzott csatangolas csatornaz csattan csattanos csavargas csavargat csavo
csecsnyulvany cseledlany cselfogas csendes csendesen csenevesz csenges csengettyugomba csengos csenkesz csepergos cserbenhagy cserebe
cserepes cserjes cserzogubacs cserzomuhely cseszegomba cseszegombacska cseszes cseszespofeteg csesztet csetel csevel csevereszik
csicserilednek csigagomba csigalassusaggal csiklandoz csikorgas csikorgos csikos csillagaszat csillagfenyes csillaggomba csillagoktaeder
csillagoz csillagtalan csillapithatatlan csinalo csinalt csinosan csip csipeget csipes csipetnyi csipkebogyolekvar csipkes csipog csipos
csiricsare csiszolas csocselek csodaero csodalatosan csodalatra csokoladedara csomagkuldo csomagolt csomosodik csondesen csonka csonthejas
csontliszt csorboka csordogal csordultig csorgedezik csucsajanlat csucsor csucspontja csuggedten csukaszurke csuklos csukott csumi csupa
csur csurdit csusza ctenomys cto cuaca cuba cuban cube cubed cubes cubing cuckoo cucu cucumber cuddlier cuddliest cuddly cue cued cueillir
cueing cuenta cuernos cues cuicui cuidar cuisine cuki cukros cukup cukupkan culminate cultivar cultivate cultivated cultivates cultivating
cultiver culture cumberland cumbersome cumi cumin cumquat cuniculus cunning cunnings cup cups cur curam curar curator curators curb curbed
curbing curbs cure cured cures curiga curing curioso curiously curl curled curlew curlier curliest curling curlings curls curly curmudgeonly
currant currants currency curricula curriculum curry curse cursinu curtail curtailed curtailing curtails curtir curve curved curves curving
cuscomys custard custody custom customary customer customers customise customizable customize customized customizes customizing cut cute
cuter cutest cutesy cutlet cutover cuts cutting cutucar cuvac cuviers cuz cve cvv cyan cyclades cycle cycled cycles cycling cyclings cykel
cykle cyn cynipid cyprinid cypriot czech czechoslovakian czk da dab dabbed dabbing dabei dabord dabs dach dachsbracke dachshund dacoskodik
dactylinus dactylomys dad dada dadaizmus dadar daddies daddy dadministration dadrauf dads dadurch dafke dafur dag dagegen daggertooth daging
dahaga dahannen dahaussen daheim daher dahin dahinnen dahinten dahsyat dahuben dahulu dahunten daikon daily daintily dairy daisies daisy
dajal dajkal dakkai daktilus dal dalam dalasi dale dalhousie daliboz dallamtalan dalli dally dalmat dalmatian dalos dam damage damaged
damages damaging damai damals damar damarensis dame damit dammit damn damnit damonisieren damp dampak damped dampen dampened dampening
dampens damper dampest dampfmaschine damping damps dams dan dana danach dance danced dancer dancers dances dancing dancings dandelion dandie
dane daneben dang dangerous dangi dangkal danish dank dankbar danke dankenswerterweise dann danne dans danse danser danube dapat dapper
dapres daquitaine darabokra darah daran darauf daraufhin daraus darben dare dared daredevil daredevils darein dares dargent dari darin
daring daripada dark darken darkened darkening darkens darks darlig darling darlingi darlings darm darn darob darstellbar dart darted
darting darts daru darum darunter das dasar daselbst dash dashed dashes dashi dashing dasyprocta data database databases datang dataran date
dated dater dates dating datings dato dauan dauber daubers dauernd dauerol daughter daughters daumen daunt daunted daunting daunts dauss
daussen dautant dauvergne davantage davec davon davor dawn dawns day daya days daze dazed dazes dazing dazu dazumal dazwischen dazzle
dazzled dazzles dazzling db de deacon deacons dead deader deadest deadlier deadliest deadly deadpan deaf deafen deafened deafening deafens
deafer deafest deal dealer dealers dealing deals dealt dean deans dear dearer dearest dearly death deathbed deathbeds deaths debark debarked
debarking debarks debarquer debarrasser debate debated debates debating debatings debattieren debattre debile debilitate debilitated
debilitates debilitating debit debito deborder deboucher debout debrief debriefed debriefing debriefs debrouiller debug debugged debugging
debugs debunk debunking debunks debut debuted debuts dec deca decada decade decades decal decals decay decayed decaying decays deceased
deceive deceived deceives deceiving deceivingly deceler december decent decentralize decentralized decentralizes decentralizing decharger
dechiffrer dechirer decide decided decider decides decidido deciding decigram decigrams deciliter deciliters decimal decimals decimate
decimated decimates decimating decimeter decimeters decipher deciphered deciphering deciphers decision decisive deck deckend declaration
declare declared declarer declares declaring declencher decline declined declines declining decode decoded decodes decoding decoller
decommission decommissioned decommissioning decommissions decompose decomposed decomposes decomposing decongestant decorate decorated
decorates decorating decoratings decorator decorators decouper decouple decoupled decouples decoupling decourager decouvrir decrease
decreased decreases decreasing decree decreed decreeing decrees decried decries decriminalize decrire decrocher decry decrying decrypt
decrypted decrypting decryption decrypts dedak dedalu dedans dedicate dedicated dedicates dedicating dednagytata dedo deduce deduct deducted
deducting deduction deducts deduire deduksi deduzieren deed deep deepen deepened deepening deepens deeper deepest deeply deer deerhound def
deface defaced defaces defacing defaire defakieren default defaut defeat defeated defeating defeats defect defected defecting defects
defenceman defencemans defendant defender defendre defenseless defensif defensiv defensive defer deferral deferrals deferred deferring
defers defiant defiantly deficient deficites defied defier defies defiler defilieren define defined defines definialatlan definiendum
defining definir definite definitely definitif definition definitive deflate deflect deform deformal deformed deforming deforms defrag
defraud defrauded defrauds defuse defused defuser defuses defusest defusing defy defying degager degenerate degorzsalas degrade degraded
degrades degradieren degrading degrease degu degustar dehat dehidral dehogy dehors deinerseits deinetwillen deities deity deja dejas
dejeuner dekantieren dekat dekil deklarasi deklarieren dekongestan dekorieren dekretieren dekripsi del dela delay delayed delaying delays
delben delectable delegate delegated delegates delegating delegatings delegation delejes delen delete delfenyo deliberate deliberated
deliberately deliberater deliberates deliberatest deliberating delicate delicious delight delighted delightful delightfully delighting
delights delikat delimit delimited delimiting delimits deliquesce deliral delirious deliver deliverables delivered deliveries delivering
deliverings delivers delivery delivrer delizios delkeleti della dellappennino delletna delszaki delta deltage deltoid delutani demain demand
demanded demander demanding demands demarrer demean demeaning demeans dementgegen dementsprechend demeurer demi demikian demise demnach
demnachst demob demobilise democracia democratize demographic demographics demokratie demolieren demolir demolish demolished demolishes
demolishing demonstrate demontrer demoralize demoralized demoralizes demoralizing demure demzufolge denar denars dengan denial denials
denied denies denitrify denizen denizens denker denmark denn dennoch denoncer denote denoted denotes denoting denounce denounced denounces
denouncing dense denser densest density dental dente dentista dentre denunciar deny denying denyut deoni depan depart departed departemen
departing department departs depasser depend dependable dependency dependent dependre depens depenser depict depicted depicting depicts
depit deplacer deplore deplored deplores deploring deploy deployed deployer deploying deployment deploys depo depolarizal deport deported
deporting deports deposer deposit deposited depositing deposits depot depouiller deprave depress depressed depresses depressing deprimieren
depuis deputado depute deputee deputees deputies deputy der derail derailed derailing derails derange deranged deranger deranges deranging
derart derbi derby derechef dereference derefter dereinst derelict derit derivative derivatives derive derived deriver derives deriving
dermawan derober derohalben derouler derowegen derreter derriere derrubar derul derult derus derweil des desagreable desain desaparecer
descendant descendants descendre descent descer desconectar desconfiar descongelar desconto descrever describe descriptive desecrate
deselect desenhar desert deserted deserter deserters deserting deserts deserve deserved deserves deserving deshabiller deshalb design
designation designed designer designers designing designs desinstalar desire desired desirer desires desiring desist desisted desisting
desists desk deskriptif desktop desligar deslizar deslogar desonesto desorganizado desormais desperate despite despondent dessentwillen
dessiner dessous dessus destitute destock destrutivo desultory desztillalt det detach detached detacher detaches detaching detail detailed
detailing detailler detailliert details detain detak detecter detective detectives detektif detektivfelugyelo detendre determine determined
determiner determines determining deterrent deterrents detestar detester detourner detoxikal detronizal detruire detto deuteln deutlich
deutlichkeitshalber devalvieren devant devastate devastated devastates devastating devastation develop developed developer developers
developing developings developmental developper develops devenir device devices devil deviner devise devoid devoiler devoir devolve devolved
devolver devolves devolving devon devorer devote devoted devotes devoting devout dewan dewasa dexter dezent dezidiert dezodoral dg dhanni
dhansak di dia diabetes diablement diagnose diagnosed diagnoses diagnosing diagnosis diagnosticar diagram dial dialect dialects diam diamant
diamond diamondback diandalkan dias diberikan dicatat dice dichtauf dichten dick dickcissel dickens dicker dicks dicoba dictator dictators
did didactic didereg didnt die died dienstags dies dieserart diesmal diesseits dietetiste dietician dieticians dietil dietitian dietitians
dieweil diffamieren differ differed differencialas differencier different differer differing differs difficult diffuse diffused diffuser
diffuses diffusest diffusing difi dificil dig digest digested digesting digestive digests digger digging digit digital digitalisieren
digitalizar digitize digitized dignified dignifies dignify dignifying dignitaries dignitary digs digunakan dihormati diinginkan dijugratas
dikagumi dikenal diketahui diktando diktatur dilate diligent diligently dill dim dimakan dimana dimanapun dime dimes diminish diminished
diminishes diminishing diminuendo diminuer diminum dimly dinar dinars dine dined diner dines ding dingin dingo dinheiro dining dinka dinmont
dinner dinners dinomdanom dinosaurier dio diofaszin dioszin dip dipandang dipanggang dipeluk dipengaruhi dipercaya diplomat diplomate
diplomatie diplomatisch diplomats dipped dipper dipping dips dipuja dire direct directed directer directest directing directings direction
directional directives directly director directors directs direkt direktur direr direst direttissimo dirham dirhams diri diriger dirigir
dirtier dirtiest dirty disability disable disabled disables disabling disadvantage disappoint disappointed disappointing disappointment
disappoints disapprove disarm disarmed disarming disarms disband disbanded disbanding disbands disbar disburse disbursed disburses
disbursing discard discarded discarding discards discern discerned discerner discerning discerns discharge discharged discharges discharging
discipline disciplined disciplines disciplining disclaim disclaimed disclaiming disclaims disclose disclosed discloses disclosing disclosure
disconnection discontent discontents discontinue discount discounted discounting discounts discourage discouraged discourages discouraging
discourse discover discovered discovering discoverings discovers discreet discrete discuss discussed discusses discussing discuter diseased
disgorge disgruntle disgruntled disgruntles disgruntling disguise disguised disguises disguising disgust disgusted disgusting disgusts dish
dishearten disheartened disheartening disheartens dished dishes dishing dishonesty dishonor disincentive disincentives disinherit
disintermediate disjoint disk diskontieren diskutere diskutieren dislike disliked dislikes disliking dislocate dislodge dislodged dislodges
dislodging disloyal dismal dismantle dismantled dismantles dismantling disparaitre disparate dispatch dispatched dispatches dispatching
dispense dispensed dispenser dispenses dispensing disperse dispersed disperser disperses dispersing displace displaced displaces displacing
display displayed displaying displays displease displeased displeases displeasing dispose disposed disposer disposes disposing disposition
dispositions disposto disprove disproved disproves disproving dispute disputed disputer disputes disputing disqualifizieren disrepute
disrespect disrupt disrupted disrupting disrupts dissemble dissent dissented dissenting dissents dissimuler dissiper dissocier dissolve
dissolved dissolves dissolving dissoudre dissuade dissuaded dissuades dissuading distant distil distill distilled distilling distills
distils distinct distinction distinguer distinguish distinguished distinguishes distinguishing distort distorted distorting distorts
distract distracted distracting distracts distraire distress distressed distresses distressing distribuer distributed district districts
disturb disturbed disturbing disturbs disukai diszes diszipliniert diszito diszko diszlevelfelek ditambah ditch ditched ditches ditching
ditemukan diterima ditipu dito diva divas dive divenhaft diver diverge diverged divergent diverges diverging diverse diversifizieren
diversity divert diverted diverting diverts dives divest divested divesting divests divida divide divided dividen dividend dividends divides
dividing divine divinement diviner divinest diving divings divino diviser division divorce divorced divorces divorcing divulge divulged
divulges divulging diwali dixie dixies dizer dizzier dizziest dizzy dizzying dj djf djibouti djs dkk dl dm do doar doayo dob doberman
dobozol dobra dobrar dobras doce doch docile dock docked docking docks docog docs doctor doctorate doctorates doctored doctoring doctors
document documentaries documentary documented documenting documents dodge dodged dodges dodging dodzsem doela doente does doesnt doeuvre dog
doggies doggomba doggy dogmatisch dogo dogs dogue doh dohosodik doilies doily doin doing doktern dolafe dole doled doles dolgos doling
dollar dollars dollies dolly dolmetschen dolphin dolphins domestic dominant dominer dominican dominieren dominoeffektus don donator donburi
done dong dongola donne donner donnern donnerstags donskoy dont doodle door doorpost doors dop dope dor dorenavant dorgol dork dorks dormant
dormir dorog dorongan dort dorther dorthin dorthinan dortmals dortzulande dosa dosen dosieren dossier dossiers doszt doter doting dotterel
doubeln double doubled doubler doubles doublest doubling doubt doubted doubter doubtful doubtfully doubting doubtings doubts doucement dough
doute douter dove dovekie dowitcher down downchange download downloaded downloaden downloading downloads downright downs downshift downside
downsides downstairs downy dowse dozerol dr drab drache draf draft drafted drafting drafts drag dragalatos dragged dragging dragit
dragonflies dragonfly dragonfruit dragons drags drain drained draining drains drakensberger dram drama dramai dramaian dramatic dramatis
dramatisieren dramatize dran drangeln drank drat drauf draught draughts draussen draw drawing drawings drawn draws dream dreamed dreamily
dreaming dreamings dreams dreamt dreary drechseln dredge dredged dredger dredges dredging drelin drentse dress dressed dresser dresses
dressing dressings drever drew drewed drewing dribbeln dribble dribbled dribbles dribbling dribblings driblar dried drier driers dries
driest drift drifted drifter drifters drifting drifts drikke drill drilled drilling drills drin dring dringend drink drinking drinkings
drinks drinnen drip dripped dripping drips dritteln drive driven driver drivers drives driving drivings droben drolement dromme drone droned
drones droning drop dropdown dropped dropping drops droseln drosseln drotszoru droughtmaster drove drown drowned drowning drowns drowse
drowsy druben druber drucken drug druids drum drumherum drummed drumming drums drunk drunker drunkest drunten dry drying du dual dub dubbed
dubbing duboiss dubs duck ducks dudalas dude dudes duduk due duel duelled duelling duels duffel duften duftend dug dughagyma duh duhosit
dulcimer dulden duledezo dull dulled duller dullest dulling dulls dulong dum dumb dumber dumbest dumerils dumm dummerweise dump dumped
dumping dumpings dumps duna duniawi dunker dunlin dunn duper dupla duplicate duplicated duplicates duplicating duplikator durango durant
durch durchaus durchdacht durcheinander durchfall durchforsten durchfurchen durchschlagend durchtrieben durchweg durer duri during duro
durran dursten durva durvan duseln dusen dusk dusky duster dustier dustiest dusty dutch dutchess dutchesses dutiful dutzendmal duvidar
duzzaszt dwarf dwarves dwell dwelled dweller dwellers dwelling dwellings dwells dwindle dwindled dwindles dwindling dybde dye dyed dyeing
dyes dying dykke dynamic dynamique dynamisch dynamisk dynasty dyp dyr dzd dzsinn dzungarian e-mail ea each eager eagle ear eared earl
earlier earliest earls early earmark earmarked earmarking earmarks earn earned earner earners earnest earnester earning earnings earns earth
earthlier earthliest earthly easier easiest easily east easter eastern easterner easternest easy easygoing eat eaten eater eating eatings
eats ebben ebedel ebedjegy ebedloasztal eben ebenda ebendaher ebendaselbst ebendort ebene ebenfalls eberen ebiten ebnen ebranler ebren
ebszolo eca ecarter ecetes echanger echapper echauffieren echo echoed echoes echoing echouer echt eckig eclaircir eclairer eclater ecliptic
eco economia economics economies economise economiser economist economists economizar economy ecouter ecraser ecrire ecstatic ectoderm
ecuadori ed edam edamame edax eddies eddig eddy edel edelmutig edes edesedik edesszaju edge edged edges edging edible edified edifier
edifies edify edifying edit editar edited editing edition editor editors edits edredom educado educate educated educates educating
educatings education eek eel eep eerie eerier eeriest efektor efface effacer effect effected effecting effector effects effectuer effekt
effektiv effektvoll efficace efficient effigies effigy effizient effondrer effrayer efter efterar efterhanden eg egal egalement egalizal
egarer egeszen egetoen egg eggplant eggs egois egoista egoiste egoistisch egp egret egyaltalan egyarant egybefugg egybegyujt egyben
egyebkent egyenes egyenesen egyenlet egyenletes egyenloen egyenlore egyenlosegjel egyenlotlenul egyesulet egyetem egyetemesen egyezo
egyfelol egyfulu egyhazi egyhuzamban egyidejuleg egykor egylaki egypolusu egyptian egyre egyreszt egyszemu egyszer egyszerre egyszeru
egyszeruen egyszerusitett egyutt egyuttal eh ehedem ehemals eher ehhez ehnder ehrenhaft ehrenhalber ehrfurchtig ehrgeizig ehrlich
ehrlicherweise ehrwurdig eider eifrig eigenartig eigenartigerweise eigenbestimmt eigens eigensinnig eigenstandig eigentlich
eigentumlicherweise eigenwillig eight eighteen eighteenth eighteenths eighth eighths eightieth eightieths eighty eilends eimerweise
einaschern einbezuglich eindeutig eindrucksvoll einerseits einfach einfacherweise einfachheitshalber einfallsreich einfuhlsam eingangs
eingedenk einheimsen einigermassen einladend einmal einmalig einnehmend eins einsatzbereit einschlafern einschliesslich einschuchtern
einsichtig einst einstens einstmals einstweilen eintraglich einverleiben einwandfrei einzig einzigartig eisen eisenbahn either ejaan
ejfelkor ejha ejjel ejszaka ejtoernyokupola eke ekes ekesszolo ekezet ekkel ekkent ekkor eklatant ekliptika ekor ekozben eksisterende
eksotis ekspansi eksplorasi ekstatisch eksterior ekstrovert ekte ektelenkedik ektoderm ekvivalencia el elaborate elaborated elaborater
elaborates elaboratest elaborating elaborer eladdig elaenia elah elajul elang elanvoll elapse elapsed elapses elapsing elargir elastic
elastis elasztikus elate elated elates elating elavul elazik elbabwarts elbatortalanit elbaufwarts elborul elbukik elcsepel elcseveg
elcsondesul elder elderberry elderly elders eldont eldordul ele elect elected electing electorat electorate electorates electric electrician
electricians electricity electrified electrifies electrify electrifying electronic electronics elects elefant elefante eleg elegan elegant
elegantly eleger elegge eleicao eleinte elektrizitat elektromos elektromotor elektron elektronik elektronikus element elementar elementary
elengedhetetlen elephant elephants eleresu elerhetetlen elesen eleszto eletfogytig eletfogytiglan elethosszig elevation elevator eleve
eleven elevenen elevenit eleventh elevenths elever elf elfeheredik elfelejt elfogado elfogyaszthato elfordit elgondolkozva elgurul elgyengit
elhajit elhajol elhal elhalalozik elhalmoz elhalvanyit elhebeg elhiv elhurcol elicit elicited eliciter eliciting elicits elicittest elijeszt
eliminer elinal elindit elips elismert elismetel elit elitar elite elites eljut elkabit elkarhozas elkarhozik elkepeszto elkerulhetetlen
elkerulhetetlenul elkeszit elkhound elkodosit elle ellenallhatatlanul ellenaramlat ellenben ellenbogen ellenesetben elleni ellenkezoleg
ellensuly ellenszegul ellentetes ellentmond ellentuz eller elliptical elm elmegyogyaszat elmeletileg elmeno elmeorvos elmerengo elmerit elmo
elmond elmondas elmozdit elneptelenit elnez elnyer elnyujt elobb eloboltosulas elobukkan elofizet elogiar elohozakodik eloideny eloigner
elokeloen elol elolrol eloquent elore elorebocsat elorehalad elorelato eloreugrik elosegito eloskodik eloszor eloszto elotte elotti elovezet
elozoleg elrendez elriaszt elrothad elsatnyul else elsejei elske elso elsopor elsorendu elsosorban elszenesit elsziv elszokik eltakarodik
eltancol elterjed elteved eltevedt eltorzit eltur eltussol elucidate elucidated elucidates elucidating elude eluded eludes eluding elutazik
elvadul elvagtazik elvalaszthatatlan elvegezheto elvegre elvekonyodik elver elves elvezet elvhuseg elvi elvono elysisch elzalogosit elzar
elzavar em emaciate emaciated emaciates emaciating email emails emancipacio embalm embalmed embalming embalms embargo embargoes embark
embarked embarking embarks embarquer embarrass embarrassed embarrasses embarrassing embarrassment embassies embassy embed ember emberfolotti
emberkedik emberver embodied embodies embody embodying emboss embossing embrace embraced embraces embracing embrasser embriologia embroider
embroidered embroidering embroiders embroil embroiled embroiling embroils emcee emcees emerald emerge emerged emergent emerger emerges
emerging emerite emeritieren emesztheto emettre emiatt emilys eminent emir emirs emleget emlos emmener emmerder emocionalis emocionar
emosional emotional emouvoir empat empathisch empecher emperor emperors empfehlenswert empfindsam empfindungsvoll emphasise emphasize
emphasized emphasizes emphasizing emplir employee employees employer employers empor emporter empower empowered empowering empowers
emprestar emprunter emptied emptier empties emptiest empty emptying empurrar emsig emu emulation emulgieren emulsify en enable enabled
enables enabling enact enacted enacting enacts enak enam enamored encaminhar encartaciones encer enchant enchanted enchanters enchanting
enchantings enchants encircle encircled encircles encircling enclose enclosed encloses enclosing encode encoding encompassing encontro
encore encostar encounter encountered encountering encounters encourage encouraged encouragement encourager encourages encouraging encroach
encroached encroaches encroaching encrypt encrypted encrypting encryption encrypts encumber encumbered encumbering encumbers encyrtid end
endanger endangered endangering endangers endap endapan endear endeared endearing endears ended endelig enderby ending endings endive
endometriozis endormir endorse endorsed endorses endorsing endotoxin endow endowed endowing endows ends endure endured endures enduring
enemies enemy energetic energetically energetico energiaforras energie energiegeladen energies energievoll energik energique energisch
energisk energize energized energizes energizing energy enestaende enfant enfermer enfiler enfin enfold enfoncer enforce enforced enforces
enforcing eng engage engaged engager engages engagiert engaging engah engelsgleich engender engendered engendering engenders engendrer
engenheiro engesztelhetetlen enggan engine engineer engineered engineering engineerings engineers english engloutir engracado engrave
engraved engraves engraving engulf engulfed engulfing engulfs enhance enhanced enhances enhancing enigmatisch enjoy enjoyed enjoying
enjoyment enjoys enkel enlarge enlarged enlarges enlarging enlever enlightened enlist enlisted enlisting enlists enliven enlivened
enlivening enlivens ennstaler ennuyer enoki enoncer enorme enormously enough enquire enquired enquires enquiring enrage enraged enregistrer
enrich enriched enriches enriching enrichir enrol enroll enrolled enrolling enrolls enrols enseignant enseigner ensemble ensinar ensom ensue
ensued ensues ensuing ensuite ensure ensured ensures ensuring entamer entardecer entbehren entdecker entdeckung entdeckungsfreudig enten
entendre enter entered entering enterprise enterprises enterrer enters entertainment entgegen entgegenkommend entgraten enthral enthralling
enthrals enthusiastically entice enticed entices enticing entierement entire entkernen entkorken entlang entlarven entlasten entlebucher
entledigen entmutigen entomb entourer entrain entrained entrainer entraining entrains entrar entre entrench entrenched entrenches
entrenching entreprendre entrepreneur entrepreneurs entrer entretenir entrevoir entristecer entrust entrusted entrusting entrusts entry
entsaften entscheidungsfreudig entschlossen entschuldigen entspannt entsprechend entusiastisk entwanzen entwine entwirren entzuckend
enumerer envahir envelop enveloped enveloping envelopper envelops envergonhar envers enviar envied envies environ environmentalist
environmentalists environs envisage envisaged envisager envisages envisaging envision envisioned envisioning envisions envoyer envy envying
enxergar enyhe enyvez epanouir epargner epic epics epidemic epidemics epirus episode epistemologie epoch epochemachend epochs epouser epp
eppen eppenseggel epphogy eppugy eprouver epuiser equal equally equate equatorial equilibrer equip equipe equiper equipment equipped
equipping equips er erase erased erases erasing erat erbarmen erbaulich erben erbosen erdbeben erde erdei erdekes erdeklodes erdelyi erdemi
erdosit erect eredetileg erestonku erethizon erez erezett erfahren erfahrung erfinder erfinderisch erfolgreich erfolgsorientiert
erfolgssicher erforderlichenfalls erfrechen erfreulicherweise erfrischen erfrischend erganzen ergebnisreich ergo ergonomic erhaben erhebend
erhitzen erhverv erintolegesen eritrean erkolcsileg erlebnisreich erlesen erlotinib ern erniedrigen ernst ernsthaft erodit eroltetes erosen
eroszakosan eroteljesen erotisieren erotlenul erovonalak erprobt erprobungshalber err erre errefele erregend errer errol error errors
erschlaffen ersek erst erstatten erstaunlich erstaunlicherweise erstens erstklassig erstmal erstmalig erstmals erstrangig erstrebenswert
erstwhile ertekezik ertektelenul ertektobblet erteku ertelmetlenul ertetlenkedik ertetlenseg ertetodoleg erthetoen ertuchtigen erubrigen
erupt erupted erupting erupts ervenytelenitett erwachsener erwartungsgemass erweitern erwunscht erythrina erzekelheto erzeketlenul erzelgos
erzestelenito erzett es esbarrar escada escanear escape escaped escapes escaping eschallots eschew eschewed eschewing eschews escola
esconder escrever escritorio escudo esculpir escuro escutar esdekel esempio eset eseten esetenkent esetleg esetlen eskalieren eskimo
eskudozik eskudt esocsinalo esopuska esp espanol espanola especially espelho esperar esperer espiegle espirrar espouse espoused espouses
espousing esq esquecer esquentar esquisser essay essayer essbar essen essence essential essentialer essentialest essloffelweise essuyer
esszeruen est establish established establishes establishing estadio estante estate estates esteemed estefele estenkent esticar estimate
estimated estimates estimating estimer estimere estojo estomago estonian estranho estreito estrela estudar eszaki eszaknyugati eszerint
eszeveszetten eszmeletlen eszreveheto eszrevetel eszszeru et etablere etablir etaler etant etb etc etch etched etches etching eteindre
etendre eter eternity ethereal ethic ethical ethics ethik ethiopian ethyl etil etis etkezo etlen etonner etouffer etranger etrangler etre
ettol etudiante etudier etvagy etwa etwas euertwillen eufonium euh eula eulas eulogise eulophid euphonium euphorisch eur eurasian eurasier
eureka eurerseits euretwillen euro europai european euros evacuer evaluate evaluated evaluates evaluating evaluer evangelisieren eve
eveiller evekig even evening evenings evenly event evento events eventually ever everlasting every everybody everyday everyone everything
eves evil eviler evilest evince eviter evkezdet evodik evoke evoked evokes evoking evolene evoluer evolve evolved evolves evolving evoquer
ew eww ex exabyte exabytes exacerbate exact exacting exactly exagerer exaggerate exaggerated exaggerates exaggerating exalt exalted exalting
exalts examinar examine examined examiner examiners examines examinieren examining example examples exasperate exasperated exasperates
exasperating exasperation exceder exceed exceeded exceeding exceeds excel excelled excellence excellencies excellency excellent excelling
excels except excepting excess excesses exchange exchanged exchanges exchanging excitable excite excited excitedly exciter excites exciting
exclaim exclaimed exclaiming exclaims exclude excluded excludes excluding excluir exclure exclusive excuse excused excuser excuses excusing
executer executive executives executor exemplar exemplarisch exemplars exempt exempted exempter exemptest exempting exempts exercer exercise
exercised exercises exercising exercisings exert exerted exerting exerts exhale exhaled exhales exhaling exhaust exhausted exhausting
exhausts exhibit exhibited exhibiting exhibits exhilarate exhilarated exhilarates exhilarating exhort exhorted exhorting exhorts exhume
exhumed exhumes exhuming exiger exile exiles exist existed existence exister existieren existing exists exit exited exiting exits exklusiv
exklusive exmittieren exonerate exorcists exotic exp expand expanded expanding expands expansion expatiate expect expected expecting expects
expedient expedier expedieren expedite expedited expedites expediting expel expelled expelling expels expense expensive experience
experienced experiences experiencing experiment experimentar experimented experimentierfreudig experimenting experiments expert expertise
experts expirar expire expired expires expiring explain explained explaining explains explicar explicit expliquer explode exploded explodes
exploding exploit exploited exploiter exploiting exploits exploration explore explored explorer explores exploring explorings exploser
explosiv exponencialis exponencialisan export exportal exportceg exported exporting exports expose exposed exposer exposes exposing
expostulate expres express expressed expresser expresses expressest expressing expressway exprimer expunge expunged expunges exquisit
exquisite extatique extend extended extending extends extensible extension extensions extent extents exterior extinguish extinguished
extinguishes extinguishing extol extolled extolling extols extra extract extracted extracting extracts extrahieren extrapolieren extravagant
extreme extremely extremement extremer extremest extricate extroverted extrovertido exuberant exude exuded exudes exuding exultant exzellent
exzessiv eye eyeball eyeballing eyeballs eyebrow eyebrowed eyed eyeglasses eyeing eyelash eyelid eyelids eyeliner eyes ez ezalatt ezaltal
ezekben ezelott ezenfelul ezenkivul ezentul ezerjofu ezerszer ezerszeresen ezert ezirant ezustnemu ezustpimpo ezustszurke ezutan fa
fabelhaft fabled fabric fabricate fabrics fabriquer face faced faces facettenreich fach facheln fachgerecht fachkundig fachsimpeln facil
facilitate facilitator faciliter facing facon facto factorise factorize factors factura facture fade faded fades fading fagyasztoberendezes
fagyasztoszekreny fagyott fahnden fahrenheit fahrer fahrrad fail failed failing fails faint fainted fainter faintest fainting faints fair
faire fairerweise fairly fairs fairview fait faith faithfully faiths fajdalommentesen fajitas fake faked faker fakes fakest faking fakozold
faks faktenreich faktisch fakturieren falabella falafel falar falaz falcated falcon falde falkland fall fallen falling falloir falls falsch
false falsk falso falteln falten falter faltered faltering falters famatina famed familiar familiarize families family famosfacettenreich
famously fan fancied fancier fancies fanciest fancy fancying fange fannies fanny fantasi fantasievoll fantastic fantastis fantastisch
fantastisk fantasztikusan faq far farad farads faradsagos faradt faraktar faraway farbe farben farbenfroh farewell farizeusi farkasalmafelek
farkaskutya farlig farm farmakope farmdog farmed farmer farmers farming farmings farms faroese farol farther farve farverig fas faschismus
fascinate fascinated fascinates fascinating fascinatings fase fashion fashioned fasor fassen fast fasted fasten fastened fastening fastens
faster fastest fasting fasts fasultan faszinierend faszinierenderweise fat fatal fatalista fatally fate fated father fatherly fathers fathom
fats fatten fattened fattening fattens fattig fatura fatyolka fatyolos fauchen faul faulen faulenzen fault faultier faultiest faulty fauve
faux faveur favorable favoriser favorisieren favorit favorite favorites favorizal favour favoured favouring favourite favourites favours fax
fazenda fear feared fearing fearless fears feas feather feature featured features featuring feb february feccol fechado fechar fecsego fed
fedel federal federate federn fedobor fedora fee feeble feebler feeblest feed feedback feeding feeds feel feeling feelings feels fees feet
fegen fegyelmi fegyverraktar fegyvertelenul fehlerfrei feierlich feiern feijao feijoa feilschen fein feindre feinfuhlig feinsinnig feio
feist fejedelmi fejlett fejnehez fejteget feketezik fekut fel feladat felazott felbeszakit felbillen felborzol felcserelodik felcsevez
felcsigaz felcsillan feldiszit feldont felduhodik feldul fele felekesit felelevenit felelmetesen felelossegteljes felenken felevenkenti
feleves felez felfegyverkezik felfejlodik felfele felfeszit felfortyan felfut felfuvodik felgerjed felgombgomba felgyujt felgyuru felhaborit
felhajszol felhang felhasznal felhasznalasaval felhasznalo felhevit felhevul feliciter felig feline feliratoz felitat feliz felizgul
feljavit feljebb feljogosit felkap felkapal felkari felkavar felkelt felkeszuletlen felkorbacsol felkoszont fell fella fellabu fellas
fellazit fellebb fellebbezo fellelkesedik fellelkesit fellendul fellengzosen felles fellow fellows felmelegedes felmergesit felmos felnyerit
felol feloldoz feloled felolem felparcellaz felporget felpuffaszt felragaszt felre felreall felredob felreert felreerthetetlen felrehuzodik
felrenevel felrenez felrevonul felro felrohan fels felsegesen felsegit felsiet felso felsorakozik felsul felszabadult felszarvazott
felszeletel felszereltseg felsziv felt feltehetoleg feltesz felteteles feltetelezes feltetelezheto feltetlen felteve feltuno feltuntet
feltur feludul feluletes felvallrol felvalt felver felvesz felvezet felvigyaz felvilagosult felvillan fem female females feminine feminismus
feminist feminists feminize femtosecond femtoseconds fen fence fenced fences fencing fencings fend fended fending fendre fends feneketlenul
feng fenn fennel fennkolt fennmarad fensegesen fenster fent fenugreek fenyesen fenyev fenyo fer ferde ferden ferdit ferfifoglalkozas
ferfiing ferfikesztyu ferfirokon feriado ferie ferienhalber ferkeln ferme ferment fermental fermented fermenting ferments fermer fern fernab
ferner ferns fernsehen fernseher ferociously ferret ferro ferruginous ferry fersk fertig fertigen fertile fertotlenito fervent fervently
ferver fesch fess fessed fesselnd fesses fessing fest festa festival festlich festmeny feszt feszul feta fetch fetched fetches fetching
feter fetish fetishes fetisizal fetreng fett fetten fettuccine feucht feuer feuerstein few fewer fi fiance fiances fiatalodik fibonacci
fibre ficar ficher fiction fictionalize fiddle fide fidel fidele fidget fidzsi fiedeln fiedern field fielded fieldfare fielding fields
fieldses fiend fiends fier fierce fiercely fiercer fiercest fiery fifteen fifteenth fifteenths fifth fifths fiftieth fiftieths fifty fig
fight fighter fighters fighting fightings fights figs figure figured figurer figures figuring fiji fila file filed filer files filing
filings filipino filippino fill filled filling fillings fills film filmdrama filmed filming filmmaker filmmakers films filmtekercs filter
filtered filtering filtern filters filthy fin final finally finance financed financer finances financial financialer financialest financiar
financier financiers financing financings finch find finde finding findings finds fine finer fines finger fingerlime finir finish finished
finishes finishing finite finn finncattle finned finnhorse finnish finns fino finoman fintorog fire fired firefighter firefighters fireflies
firefly firefox fireman firemans firenzei fireplace fires firewall firing firm firmed firmer firmest firming firms firmware first firsthand
firsts fisch fischen fish fished fisherman fishery fishes fishing fishings fisik fisk fit fits fitted fitter fitters fitting fityeg
fitymalas five fix fixed fixer fixes fixing fixiroz fizetokepes fizikailag fizikum fiziologia fizzle fizzled fizzles fizzling fjall fjd
fjern fjerne fjernsyn fjord fkp fl flache flackern flade flag flagged flagging flagrant flags flake flaked flakes flaking flambieren
flambiroz flame flamed flames flaming flamingo flammen flammulated flandres flangal flanked flankieren flare flared flares flaring
flaschenzug flash flashed flashes flashing flashy flat flathead flats flatten flattened flattening flattens flatter flattered flattering
flatters flattest flau flavor flavored flavoring flavors flavour flavoured flavouring flavours flawed flawless flaxseed flazen fleck
fleckvieh fled fledgling flee fleeing flees fleissig fleksibel flemish flennen flesh fleshed fleshes fleshing fleurir fleuve flew flexibel
flexibility flexivel flicker flickering flies flight flimsy flinders fling flinging flings flink flint flip flippern flipping flips flirt
flirted flirten flirtier flirtiest flirting flirtings flirts flirty flittig flo float floated floating floats flock flocked flocking flocks
flod flood flooded flooding floodings floodlight floods floor flor florence florescer florida florieren flos floss flott flotter flounder
flour flow flowed flower flowered flowering flowers flowery flowing flown flows flu fluctuate fluent fluff fluffy flughafen flugs flugzeug
fluid fluids fluktual flung flunkern fluorescent fluss flussabwarts flussaufwarts fluster flustered flustering flusters flute flutes fly
flycatcher flydende flying fm foamier foamiest foamy focalise focus focused focuses focusing fodorka fodsel foe foes fog fogalmaz fogalmilag
fogathajtas fogaz fogera fogfajas fogged fogging foginy foglalkozasi fogo fogs fogyokurazik fogzomanc foil foiled foiling foils foka fokent
fokeppen fokozatosan fokozodo fokussieren fol fold folded foldhitel foldhozragadt foldikurt folding foldrajzilag folds fole folgen
folgendermassen folglich folha folk folklore folksy follies follow followed follower following follows folly folnyergelt folsom folyamatos
folyamatosan folyat folytat folyton folytonosan fon foncer fonctionnaire fonctionner fond fonder fondest fondly fondre fonn fonoda fontol
fontosan fontoskodo food foodstuffs fooey fool fooled foolhardy fooling foolish foolishly fools foot football footed footer footrest for
forage forager forar forbade forbi forbid forbidden forbidding forbids forbloffende force forced forceful forcer forces forcieren forcing
ford fordelagtig fordi forditva fords fore forearm forebear forebears foreboding forebodinging forebodings forecast forecasting forecastings
forecasts foreclose foreclosed forecloses foreclosing forego foregoes foregoing foreign foreman foremans forenenst forerunner forerunners
foresaw foresee foreseeable foreseeing foresees foreshadow foreshadowed foreshadowing foreshadows forest forester foresters foretell forever
forewarn forewarned forewarning forewarns forewent forfaerdelig forfeit forfeited forfeiting forfeits forgaeves forgalmi forgather forgave
forge forged forgery forges forget forgetful forgets forgetting forging forgive forgiven forgiveness forgives forgiving forgo forgot
forgotten forint forints fork forked forking forks form formal formaler formalest formalizal formamida formamide formasi format formatar
formation formats formatted formatting formattings formed formen former formidabel formig forming forms formula formulae formuler fornuftig
forradas forralo forsake forsaken forsakes forsaking forsch forseen forsiktig forsoge forsook forst forsta forstaende forsteklasses forstens
forsters forswear fort fortan forte forth forthcome forthcomes forthcoming forthin fortieth fortieths fortpflanzung fortschrittlich
fortunate fortunately forty fortyogas forward forwarded forwarding forwards fosco foster fostered fostering fotetele fotografieren foton
fotozik fotus fought fouiller foul foule fouled fouler foulest fouling fouls found founder founders founding four fourbe fourier fournir
fourrer foursome foursomes fourteen fourteenth fourteenths fourth fourths fourtieth fourtieths fourty fousek foutanke fovilagosito fowl fox
foxes foxhound foxi foya fr fra fraco fracture fractured fractures fracturing fragil fragile fragme fragment fragmented fragmentieren
fragmenting fragments fragmes fragming fragrant frail frailer frailest fraktionieren frame framed frames framework framing frampton franc
francais franchir franchise franchised franchises franchising franciaul francisco franco francs frango frank franker frankest frankieren
franklins frankly franko frantic frantically frapper frappieren frasa frasers fratello fraternise frau fraudster fray frayer frear frech
freckle frederiksborg free freed freeing freekeh freelancer freelancers freely freer frees freest freeway freeze freezes freezing frei
freiberger freidenkend freight freigiebig freiheit freiheraus freilich freiner freisian freitags freizugig fremir fremmed fremragende french
frenetically frequent frequenter frequentieren fresh freshen freshened freshening freshens fresher freshest freshwater fretful freudig
freudvoll freundlich freundlicherweise fri fribourgeoise frictionless friday fridays fried frieden friedfertig friedlich friedselig
friedvoll friend friendlier friendliest friendly friends fries friesian frigate frigatebird frigates frighten frightened frightening
frightens frightfully frikassieren frilly fringe fringed fringer fringes fringest fringing frio frisch frise frisk frissesseg frissiben
fritar frivolous frizz frizzy frodig frog frogs froh frohlich frohsinnig frolic frolics from fromage frommeln frommen front fronted
fronterzekenyseg frontier frontiers frontvonal frost frosted frosting frostings frosts frotter frown frowned frowning frowns froze frozen
frucht fruchtbar fruchten frugal frugtbar fruher fruhestens fruhmorgens fruhstucken fruit fruitful frustrate frustrated frustrates
frustrating fruta fry frying fryktelig ft fu fuccsol fuchsia fuck fucked fucking fucks fuel fuelled fuelling fuels fugen fuggeszt
fuggonymoha fugitive fugitives fugl fuhlen fuhrend fukar fukomys fulani fuldstaendig fulel fulfil fulfill fulfilled fulfilling fulfills
fulfils full fulledten fullest fully fulmar fulminant fuloke fulsiketito fulvous fumer fumigate fun function functional functionalities
functionality functioned functioning functions fund fundamental funded fundiert funding fundings fundraise fundraised fundraises fundraising
funds funer funeral funerals funest fungi fungsional fungus funkelnd funktion funnier funniest funny fur fura furacao furchten furchtlos
furcsan furderhin furdoszoba furfangosan furgen furia furios furioso furiously furj furlough furmanyos furnish furnished furnishes
furnishing furniture furrier furriest furry fursorglich further furthermore furthest furtive furtonfurt furwahr fusiller fuss fussball
fussed fusses fussing fussy futo futolag futolagosan futon futoszaraz futoverseny futtathato futtern future futures fuzz fuzzed fuzzes
fuzzing fuzzy fwd fy fyi fysj ga gabardin gaboon gabus gacher gackern gad gade gadefuld gadflies gadfly gading gado gads gadwall gadzooks
gaev gag gagah gagal gagged gagging gagner gagog gags gah gai gaier gail gails gain gained gainful gaining gains gairah gal galacsinhajto
galakse galambgomba galambosz galambtermeszetu galangal galaxie galea galeri galgo galiceno galiciai galician galinha gall gallery gallinule
gallivant gallon gallons gallopamil galloway galo galoshes galvanizal galvanize gambar gambels gambler gamblers game gamed games gamify
gaming gampr ganda gang gangatiri ganges ganging gangs ganhar gannet ganoush ganti gantinya gantung ganzlich ganztags gaolao gape gar
garafian garage garam garang garantiert garantir garasi garazdalkodik garcom garde garden gardened gardener gardeners gardening gardenings
gardens garder gardrob garen garganey garing garis garlic garlics garnieren garnish garnishes garpu garrafa garrote garter garvonesa
garzonlakas gas gascogne gascon gaseous gases gasoso gasp gassed gassing gastar gastieren gasto gastropod gastropoda gate gated gates
gateway gather gathered gathering gatherings gathers gating gato gauche gaudier gaudiest gaudy gaukeln gaun gave gaveta gay gaya gayest
gazami gazdagodik gazdasagilag gaze gazebo gazed gazes gazfogyasztas gazing gazlo gazpacho gb gbp gbps geachtet gear gearing gears gebaude
gebietsweise gebildet gebirge geborgen geburtenkontrolle gech gecko gedeihen gediegen gee geehrt geeignet geek geeks geerdet geese geez
gefahrden gefalligkeitshalber gefalligst gefeiert gefuhlsbetont gefuhlvoll gegebenenfalls gegeideg gegen gegenuber geheimnisvoll
geheimnisvollerweise gehirn gehoren geisha geishas geist geistern geistreich geizen gel geladak gelang gelap gelassen gelatin gelatins
gelbvieh gelderland gelegentlich gelieren gelisah gelungen gelusten gemach gemass gembira gemeinhin gemeiniglich gemetar gemfibrozil
gemilang gemir gemme gemuk gemuse gemustokgomba gemutlich gemutvoll gen genau genauestens genauso genderang gene gener genera general
generaliser generalisieren generally generals generate generated generates generating generatings generation generative generic generis
generos generoso generously genes genetics genial genieren geniessbar geniesserisch genious geniouses genius geniuses gennem genny gens
gentil gentle gentleman gentlemans gentler gentlest gently genugen genuine genuiner genuinest genus genusslich geographie geologie geometria
geometrique georgian georychus gep gepflegt gepiras gerade geradeaus geradeheraus geradeso geradewegs geradezu gerbil gerecht gerechterweise
gerer gerezna gergaji gerjed germain german germinar gern gerne gerombolan gerste gertrudis gesa geschaftehalber geschaftig geschatzt
geschichte geschickt geschmeidig geschwindigkeit gesellen gesellig gesellschaft gesetzt gesichert gesit gesprachig gestalten gestanden
gestate gestern gestionnaire gesundheitshalber get getaran getir getranke getreu gets getted getting geubt gewaltig gewichten gewichtig
gewieft gewinnend gewissenhaft gewissermassen gewitzt gewohnen gewohnlicherweise gewunscht gharial ghastlier ghastliest ghastly ghost
ghostlier ghostliest ghostly ghosts ghostwriter ghostwriters ghs giant gianter giantest giants giara gibraltar gidda giddier giddiest giddy
gide gidran gift gifted gifting gifts gigabyte gigabytes gigantesque gigantic gigantikus giggle giggled giggles giggling gigi gila gilded
gill gills ginger gip gir giraffe girang girar girl girlfriend girlfriends girls girnyo girons give given gives giving giz glaber glacier
glaciers glad gladder gladest gladiator gladiators gladly glamouros glan glanded glanzen glare glared glares glaring glass glaszekesztyu
glatt glatten glaubensstark glaubwurdig glaucous gleam gleamed gleaming gleams glean gleaned gleaning gleans gleefully gleich gleichauf
gleichentags gleichermassen gleichfalls gleichsam gleichviel gleichwohl gleissen glen glens glib glibber glibest glide glider glides gliding
glidings gliedern glimmer glisser glisten glittering gloat global globalisan globalisierung gloom gloomier gloomiest gloomy glorifizieren
glorious glorreich gloss glossed glosses glossing glossy gloucester glouglou gloves glow glowed glowing glows glucklich glucklicherweise
glucksspiel glue glued glues gluing glum gluten glycerin gmd gnadig gnash gnatcatcher gnaw gnf gnide gnomes go goalie goalies goalkeeper
goalkeepers goaltender goaltenders goan goat goats gobi goblins gobra god goddess goddesses godfather godmans godparent gods godwit goes
gogle gogos going goji gold golden goldeneye goldfinch golds goldstripe goleros golf golfer golfers golfozik golgotavirag golly golos
gombolyded gonczy gondatlanul gondolkodo gondosan gondoskodik gondterhelt gone gonfler gonna good goodbye goodwill goof goofed goofier
goofiest goofing goofs goofy goose gooses gopher gorbatov gorcsos gordeszkazik gordo gordon gore goresan gorgeous gorilla gorkorcsolya
gorogul gosford gosh goshawk gosong gossip gossiped gossiping gossips gostar got gott gotten gought gourde gouter gouty gouverner gov govern
governance governar governed governing government governo governs gown goya goyah goyang gozeke gozereju gozfelho grab grabbed grabbeln
grabbing grabs grace graced graceful gracefully graces gracias gracie gracing gracious grackle grad grade graded grades gradien gradient
grading graduate graduated graduates graduating gradweise graffiti grafikusan grafiti graft graiest gram grama gramm grams granaries granary
granattolcser grand grandchild grandchilds granddaughter granddaughters grande grandement grander grandest grandfather grandfathers
grandiose grandir grandma grandmas grandmother grandmothers grandpa grandparent grandparents grandpas grandson grandsons granit granite
granizo grannies granny grant granted granting granular granulieren grape grapefruit grapes graphic graphics grapple grappled grapples
grappling grasp grasped grasping grasps grass grasshopper grassquit grate grated grateful gratefully grates gratified gratifies gratify
gratifying grating gratis gratter gratulieren grauvieh grave graves gravid gravierend gravir gravitation gray grayer graze grazed grazes
grazil grazing greasy great greater greatest greatly grebe greed greedier greediest greedily greedy greek green greener greenest greenfinch
greenish greenland greens greenshank greenwheat greet greeted greeting greetings greets greier grelhar grenadier grenadiers grenzen
grenzenlos grew grey greyest greyhound greyman grid grids grief grienen grieve grieved grieves grieving grievings griffins griffon grill
grilled grilling grills grim grimest grimmer grimper grimy grind grinding grinds grip gripped gripper gripping grips grislier grisliest
grisly gritar grizzled grob grocery groin grok groningen gronlandi groom groomed grooming grooms groove groovier grooviest groovy grosbeak
gross grossartig grossenteils grosser grossest grossherzig grossir grossmutig grossteils grosstenteils grosszugig grouchy ground groundbreak
groundbreaking groundbreaks grounded grounding grounds group grouper grouse grove groves grow growing grown grows growth growthed growthing
growths grr grrr grubby grubeln gruel grueling gruelled gruelling gruels gruesome gruesomer gruesomest grumble grumbled grumbles grumbling
grumpy grund grundbegriff grundeln grundieren grundig grundkonzept grundlegend grundlich grundsatzlich grunnleggende gruppchenweise gruppe
gruppieren grusom gruyere gs gtq gua guacamole guarani guarantee guaranteed guaranteeing guarantees guard guardar guarded guarding guards
guatemalan guatemalteco guava gubrak gubuk gudali gudbrandsdal guere guernsey guess guessed guesses guessing guest guests guetter gueuler
gugup guiana guidance guide guided guider guides guiding guidings guilder guillemot guilt guilty guinea guise gujarati gula gulf gull
gullible gullies gully gulp gulped gulping gulps gultigkeitshalber gulung gulv gum gummy gun gung gunning guns gunstig gunstigenfalls gunung
gunyolodik gurgeln gurn guru gurus gus gust gustieren gut guten gutenteils gutig gutmutig gutturalis guy guyana guys guz guzera guzzle
gyakorito gyakorlatilag gyakorlatozik gyakorta gyakran gyalog gyalogatkelohely gyalogosan gyamoltalanul gyantas gyanutlanul gyarapodik gyari
gyd gyemantlakodalom gyengeden gyengen gyepi gyermekruha gyermetegen gyertya gyertyan gym gymnast gymnastics gyogyszereszi gyokeres
gyokvonas gyomoreges gyongybagoly gyongyike gyongyos gyongyszin gyonyoruen gyonyoruseges gyorgymoha gyorsan gyorsiras gyorsitva gyozhetetlen
gypsies gypsy gyrfalcon gyujtogat gyujtott gyulekezik gyulladas gyumolcspres gyur gyuras gyurodes gyurustinoru ha habar habarcs habe haben
habile habiller habis habit habiter habituer habitus haborusdi habu hack hackberry hacked hacking hackney hacks hackseln hacsak had haddock
hadern hadero hadiah hadifogolytabor hadifontossagu haditanacs haditudosito hadsereg haduzenet hae hafer haflinger haften hagel hageln
hagens haha hahaha hai haigs hair haircut hairdresser hairdressers haired hairless hairstylist hairstylists hairtail hairy hajapolo hajdan
hajdutanc hajhasz hajlithatatlan hajmoso hajofuto hajokazik hajokorut hajt hajvalasztek hak hake haladektalanul halal halalkanyar halalozik
halando halasan halaszmadar halb halbe halber halbleer halbmast halbtags halbvoll halbwegs halcsont half halibut halilintar hall hallat
hallatlanul hallefors hallelujah hallen hallo hallowed halloween halls hallucinogen halluzinieren halmahera halmaz halmazallapot halmocska
halo halom halos halott haloumi haloz halszagu halt halus halvanyan halves ham hama hamar hamarosan hamburger hamburguer hamiltonstovare
hamis hamisitatlan hamisjatekos hammer hammered hammering hammers hammock hammonds hamper hampered hampering hampers hampir hams hamster
hamvas hancur hand handabandazo handcrafted handed handeln handful handfuls handgelenk handing handle handled handles handling handlings
handmade handover hands handsome handsomer handsomest handsy handy hanem hang hanga hangat hanghatas hanging hangnyelo hangosan hangs
hangsulyosan hangtalanul hangvetel hank hanker hankered hankering hankers hannen hanout hanover hanoverian hanseln hant hantol hantu hanwoo
hanya hanyag hanyatt happchenweise happen happened happening happens happier happiest happily happiness happy haptic haragosan harakiri
harangue harangued harangues haranguing haranguto harangvirag harapan harass harassed harasses harassing harbor harbors harbour harboured
harbouring harbours hard hardcore harder hardest hardier hardiest hardware hardwickes hardworking hardy hare harehound harfazik harga hari
hariana haricot harissa harken harlequin harm harmas harmatos harmed harmful harming harmonieren harmonisch harmonisieren harmonizal harms
harness harnessed harnesses harnessing haromoras haromszogek haromszor harp harpa harpunieren harrier harriss harrowing harrowings harsh
harsher harshest hart harten hartnackig harton harum harvest harvested harvester harvesting harvestings harvests harzer has hasbol hash
hashed hashes hashing hashish hashtag hasil hasitott hasnt hasonelvu hasonlo hasonloan hasonlokeppen hassen hassle haste hasten hastig
hastigt hastily hasty hasznossag haszonberlet hat hatalytalanit hataridos hatarozatkepes hatarozatlan hatarozo hatarozottan hatartalan hatch
hatched hatches hatching hate hated hateful hatekonyan hater hates hatgerincsorvadas hatha hati hating hatra hatrafele hatraltatas hattyu
hatulrol hatvanyozas haufen haufenweise haul haunt haunted haunting haunts haus hausieren hauss haussen hausser haut hav havana havanese
havas have haven havens havent haversack having havn havonta hawaii hawfinch hawk hayati hays haza hazafele hazakerekezik hazardiroz hazasit
hazavezet haze hazed hazel hazelnut hazels hazes haziasit hazilag hazing he head headed headier headiest heading headline headphone
headphones headquarters heads heady heal healed healing heals health healthily hear heard hearing hears heartache heartbeat hearten
heartfelt heartier heartiest heartwarm heartwarmed heartwarming heartwarms hearty heat heated heating heatings heats heaven heavenlier
heavenliest heavenly heavens heavier heaviest heavily heavisides heavy hebat hebdomadaire hebel heberul hecheln hechten heck hecsedli
hectare hectares hectogram hectograms hectors hedge hedged hedges hedging hee heeler heermanns heftier heftiest hefty hegedul hegen hegyes
hegyi heh hehe hehehe hehlings heighten heightened heightening heightens heights heihe heiligen heilsam heim heimlich heimwarts heint heir
heirs heiss heist heists heiter hej hektar hektisch held heldenhaft heldenmutig heldig heldigvis helena helicoptero heliophobius hell hella
hellauf hellhorig hellish hello help helpdesk helped helpful helpfully helping helpless helplessly helps helyet helyette helyezkedik
helyhatosag helyierdeku helytall hemat hemmelig hemmungslos hence henge hengeres hening henover henslows henson hensynsfuld henye henyel
hepatic hepatitis hepatitisz hequ her herab herald heraldikai heran herauf heraus herausfordernd herausragend herb herbei herbes herbs
herder here hereford herein herens hergebrachterweise herinnen hermit hermits hernach hero heroben heroes heroine heroines heroisch heron
herr herring herrlich hers herself hertz hertzs heruber herum herunten herunter hervad hervor hervorhebend hervorragend hervorstechend herz
herzerfrischend herzlich herzu hesitant hesitanter hesitantest hesiter hesszol hesz hetente heterocephalus hetes hetfon hetszer hetvege
hetvegen hetyke hetzen heuer heuristic heurter heute heutigentags heutzutage hevesen hewan hexagon hey hezagmentes hg hi hiaba hibas hibasan
hibatlanul hibridizal hid hidangan hidden hide hides hiding hidran hidrokarbon hidrolisis hidup hidzsab hie hiedurch hiefur hiena hienieden
hier hieran hierarchy hierarki hierauf hierbei hierdurch hierfur hierher hierhin hiermit hierran hierunter hierzu hierzuland hierzulande
hiezu higeszu higfolyos higgadt high higher highest highfalutin highland highlander highlight highlighted highlighting highlights highly
highrise highrises highway higienis hihetetlenul hihihi hijack hijacked hijacking hijacks hijiki hike hiked hikes hiking hikings hiks hilang
hilfreich hill hillier hilliest hills hilly hilsa him himalayan himmelan himmelwarts himmlisch himnemu himself himzes hin hinab hinar hinauf
hinaus hinder hindered hindering hindern hinders hinduismus hindurch hinein hinfort hingebungsvoll hingga hinnen hinreissend hinsichtlich
hint hinted hinten hintenach hinter hintereinander hintereinanderweg hintergrundig hinterher hinterhin hinterrucks hinterwald hinting hinton
hints hinuber hinum hinunter hinweg hip hipodrom hippodrome hippopotami hippopotamus hiradas hiramasa hire hired hires hiresztel hiring
hirings hirsute hirtelen hirzai his hispanic hispano hisser historian historians historie historizal history hisz hiszekeny hiszekenyen
hiszen hit hitam hiteget hiteles hitelesen hits hitting hitung hitze hiu hiuz hiv hivatalbol hivatalos hivatott hizeleg hizlalo hjaelpe
hjelpsom hjertelig hjorne hkd hm hmm hmmm hmpf hmph hnl ho hoarse hoary hobbies hobby hoben hobo hobos hoc hoch hochanstandig hochehrenhaft
hochgeschatzt hochgradig hochhaus hochinteressant hochkant hochkaratig hochmodern hochmotiviert hochmutig hochrangig hochstens
hochstwahrscheinlich hochwertig hochwirksam hocken hockey hoelektromossag hoffentlich hoffnungsvoll hoflich hoflichkeitshalber hog hogg
hognose hognosed hogy hogyha hoick hoist hoisted hoisting hoists hojde hokkaido hokkien hokuszpok hol hola holando hold holde holding
holdings holds hole holed holes holgyesz holing holistic holla holland hollies holloszin hollow hollowed hollower hollowest hollowing
hollows holly holnap holocen holott holstein holsteiner holster holterdiepolter holterdipolter holy home homeless homelesses homelier
homeliest homely homem homes homeschool homesick homework hominem hominems homlok homogeneous homogenisieren homoki hon honduran hone honed
hones honest honestly honesto honesty honey honeydew hong honing honnan honor honorable honorary honored honorer honoring honors honosodik
honour honoured honouring honours hooded hoof hook hooked hooking hooks hooky hoopoe hooray hoot hooyah hop hope hoped hopeful hopelessly
hopes hopi hoping hopped hoppeln hopping hopplahopp hops hora horde hore horghurut horgonyzo horgos horgosit horizontal horizonte hormat
hormis hormone hormones horn horned hornet horntail horolas horrible horrific horrified horrifies horrify horrifying horro horror hors horse
horsed horseradish horses horseshoe horsing horst horten horzsolas hos hose hospitable hospital hospitality hospitalization hospitals
hosszadalmas hosszadalmasan hosszasan host hostage hostages hosted hostess hostesses hostile hosting hosts hoszinu hot hotan hotbed hotbeds
hote hotel hotfoot hotline hotot hottentotus hotter hottest hound hour hourglass hourly hours house housed housekeeper housekeepers houses
housing hov hovawart hovel hover hovercraft how however howl howled howling howlings howls hows hozat hozentroger hozza hozzacsatol hozzair
hozzam hozzarendel hozzatartozo hozzavetoleg hr hrs hryvnia htg huang hub huben hubert hubris hubsch hubung huddle hudson hudsonian huerta
huf huff huft hug huge huger hugest hugged hugging hugs huh huhog hujan hujus huldigen hulladekudvar hullamzo hullenlos human humane
humanisieren humanismus humanitarian humanitarians humano humans humble humbled humbler humblest humdrum humdrums humid humider humidest
humidity humiliate humiliated humiliates humiliating hummingbird hummus humor humorista humorvoll hump humpback humpbacked humph hund
hundred hundredth hundredths hung hungarian hunger hungern hungrier hungriest hungrily hungry hunian hunker hunkered hunkering hunkers hunt
huntaway hunted hunten hunter hunters hunting huntings hunts hunyor hunyorit hunyorog hurler hurra hurrah hurray hurried hurries hurrikan
hurry hurrying hurt hurtful hurtig hurting hurts huruf hus husband husbands hush hushed hushes hushing husito husk husky hussies hussy hutan
hutch huten hutoracs hutouzem hutte huttons huyung huzatos huzodozik huzzah hvad hvem hvis hvor hvordan hvorfor hvorvidt hybrid hybridmaster
hyderabad hydrant hydrocarbon hydrolyse hydrolyze hyena hygen hygienic hygienist hygienists hype hyphenation hypocrite hypothesise
hypothesize hyppig hysterique hystrix hz i iban iberian iberica ibis ibizan iblis ibolyakek ibolyaszinu ibu ice iceberg icebreaker iceland
icelandic ich ichneumon ichneumonid ici icier iciest icing icings ick icon icons icy id idaig ide ideal idealerweise idealis idealistic
idealistisch idealiter idealizal ideals ideenreich idegen idegesen idegez idegroncs idenez identificar identifier identisch identity idet
idevonatkozo idezojel idle idled idler idles idlest idling idoben idokozben idol idolized idols idonkent idore idorendileg idorol idotartam
idovaltozas idovel idozik idr idyllisch ie if ifjusagi ifrikal igazan igazgato igazmondo igen igencsak igerget iglo igloo ignite ignorance
ignorant ignore ignored ignorer ignores ignoring igreja igy ih ihlet ihrerseits ihretwegen iiih ijed ijeszt ikaheka ikal ikan ikerablakos
ikhtisar iklan il ilahi ilariae ilegal ill illatos illatszertar illawarra illegal illegalisan illegitimate iller illest illetoleg illetve
illicit illik illiterate illuminate illuminated illuminates illuminating illusion illustrate illustrated illustrates illustrating
illustratings illustrator illustrators illustrer illustrious illuzorikus ilmiah ils iluminar ilusi ilyenkor im imaal imadni imagefordernd
imaginar imaginary imaginative imagine imagined imagineer imaginer imagines imagining imaginings imajinasi imajinatif imbangan imbue imbued
imbues imbuing ime imens imette imhol imidlertid iminnen imiter imitieren immaculate immar immature immediate immediately immel immense
immer immerdar immerhin immerse immersed immerses immersing immersive immerzu immigrant immigrants imminent immunvalasz imod imorgen
impaciente impact impacted impactful impacting impacts impale impaled impales impaling impanel impart imparted impartial imparting imparts
impassioned impatience impeccable impending imperfect imperialismus imperil imperils impfung impinge impinged impinges impinging impish
implement implementation implemented implementing implements implicit implied implies implode imploded implodes imploding implodings imply
implying impolite imponerende imponierend impor import importance important imported importing imports imposant impose imposed imposer
imposes imposing impossible imposto impostor impotencia impoverish impoverished impoverishes impoverishing impractical impragnieren impress
impressed impresses impressing impressionable impressionist impressionists impressionner impressive imprimer imprimir imprison imprisoned
imprisoning imprisons improbable impromptu improper improv improve improved improvement improves improving impure imstande imut in
inaccurate inadequate inane inap inappropriate inas inasmuch inborn inbox inbred inc inca incaberries incaberry incalculable incandescence
incarner incel incels incentive incentives incentivize inch inches incident incidentally incidents incinerate incite incited inciter incites
inciting incline inclined incliner inclines inclining include included includes including incognito income incomparable incomplete
inconsciente inconsequential inconsiderate incorporate incorporated incorporates incorporating incorporer incorrect increase increased
increases increasing incredible incremental incubate inculcate incumbent incumbents indah indebt indebted indebting indebts indeciso indeed
indefinite indelible indem independence independent indes indeterminate index indexed indexing indhold indiai indian indicate indicated
indicates indicating indices indiceses indie indiferente indigeno indignieren indigo indimellem indiquer indirect indium individu individual
individuals individuell indizieren indo indoarja indochinese indoktrinieren indolent indonesian indoor indtil indulasi indulatosan indulge
indulged indulgent indulges indulging industrial industrialisieren industrialize inept inert inexperienced inf infamous infant infants
infatuated infect infected infecting infects inferior infest infested infesting infests infime infiniment infinite infinitum inflate
inflated inflates inflating inflexios influence influenced influencer influences influencing influent influential info infolge infolgedessen
inform informal informasi information informativ informed informer informing informs infrage infrared infrastructure infrastructures
infrequent infuriate infuriated infuriates infuriating infuse infused infuses infusing ing ingatag ingatlan ingerles ingest ingested
ingesting ingests ingin ingratiate ingrown ingyulladas inhabit inhabitant inhabitants inhabited inhabiting inhabits inhale inhaled inhales
inhaling inhibit inhibited inhibiting inhibitory inhibits ini inimigo initial initiate initiated initiates initiating initiativ initiative
initiatives initier initiieren inject injunction injure injured injures injuring ink inkabb inkarnacio inked inking inklusive inkognito inks
inland inlet inmitten innate innen innenarchitektur inner innerhalb innerorts innert inning innings innocent innocently innocents
innombrable innovate innovated innovates innovating innovatings innovation innovativ innovative innovator innovators inordinate inovasi
input inquieter inquire inquired inquires inquiring inquisitively inr insane insatisfeito insbesondere inscribe inscrire insect insects
insecure insecurer insecurest insekt inserer insert inserted inserting inserts insgeheim insgesamt inside insidious insignificant insipide
insist insisted insistent insister insisting insists insofern insolence insolite insoluble insolvent inspect inspected inspecter inspecting
inspectings inspection inspector inspectors inspects inspeksi inspiral inspirar inspire inspired inspirer inspires inspirieren inspirierend
inspiring inspizieren instalar install installation installed installer installers installieren installing installs instance instand instant
instantly instants instead instigator instigators instil instilled instils instinktiv instituer institut institute institutes institution
institutionalize instruct instructed instructing instruction instructive instructor instructors instructs instruire instruksi instruktif
instruktur insubordinate insuffisamment insult insulted insulter insultieren insulting insults insurance insure insured insures insuring
intact intangible integer integrate integrated integrates integrating integration integrer integrieren integriert intelek inteligente
intellect intellects intellegent intellegenter intellegentest intellektuell intelligence intelligent intend intended intending intends
intens intense intensely intensified intensifies intensify intensifying intensivieren intent intented intenting intently intents intenziven
interact interacted interacting interactings interactions interactive interacts interchange interdependent interdire interessant
interessanterweise interessehalber interesser interest interested interesting interestingly interests interface interfaced interfaces
interfacing interim interims interior intermarry intermediate intermediater intermediatest intermesh intermix intern internal internalise
internalize internar internasional international internationalize interned internet interning interns interpellieren interpret interpreted
interpreter interpretieren interpreting interprets interroger interrompre interrupt interrupted interrupting interruptor interrupts
interstate intervenieren intervenir intervensi intervention interview interviewed interviewen interviewer interviewing interviewings
interviews intezmenyesit inthronisieren inti intimate intimater intimatest intimidate intimidated intimidates intimidating into intoxicate
intoxicated intoxicates intoxicating intranet intrepid intrepide intrigue intrigued intrigues intriguing introduce introduced introduces
introducing introduire introvertido intrude intruded intrudes intruding intuitive intus inu inuit inundate inundated inundates inundating
inure invade invaded invades invading invaluable inveigle invent inventarisieren invented inventer inventing inventings inventor inventors
inventory invents invert invertalhatosaga invertebrate invertebrates inverted inverting inverts invest invested investigar investigate
investigator investigators investing investir investment investor invests invigorate invigorated invigorates invigorating invisivel invite
invited inviter invites inviting invoice invoiced invoices invoicing invoke invoked invokes invoking involve involved involves involving
invoquer inwardly inwiefern inzwischen iomud ionizal ios ipari ipso iqd ir irani iranian iranyban iraqi irastudo irasvetito irate iratlan
irgalmas irgalmatlanul irgend irgendwann irgendwie irgendwo iri iridescence iridescent irish irizal irk irked irking irks irma irmao
irodafonok iroi iron ironclad ironikusan ironing ironings ironischerweise ironizal irons iroszovetseg irr irrawaddy irre irrelevant
irresponsavel irresponsible irrigerweise irritably irritate irritated irritates irritating irt irtozatosan irtozva is isi isk
iskolagyakorlat iskolaorvos iskolaruha isla islam islamic island islands isle ismero isnt isolate isolated isolates isolating isoler israeli
issel issue issued issues issuing ist istenesen istenigazaban istentelenul istilah istimewa istoben istrian isu it italian italiano itatos
itelkezik itelo item iterate itik itikad its itself itten itu itzo itzund ive ivel ivo ivory ivrig iya izel izes izin izlel izom izomerizal
izromban izzadt izzolampa ja jabiru jaca jacana jacare jack jackdaw jacked jacket jackfruit jacking jacks jade jaded jades jadi jadis jadwal
jaeger jag jagdterrier jagen jagged jaggedly jagging jags jahat jahlings jahrelang jahrlich jaillir jaj jajveszekel jajveszekeles jaket
jalan jalfrezi jalur jam jamaica jamaican jamais jammed jams jan janda janela janetta jangka jangkauan jangkrik jangkung janji jans jantung
january japanese jarang jarasaval jaratszam jari jarmelista jarrahdale jasa jasanya jasmine jasmines jatekmenet jatszodik jatuh jauh jaulen
jaunty java javan javari javasolt javorfa jawab jawawut jawohl jax jay jays jaywalk jazz jazzed jazzes jd je jealous jealously jean jeans
jedenfalls jederzeit jedesmal jedoch jeez jegszekreny jeher jejak jeju jelas jelek jelen jelenleg jelentkezesi jelentos jelentosen jell
jellemzo jellies jelly jellyfish jemals jendela jenis jennet jenseits jentik jeopardise jepit jerdons jerk jersey jeruk jerusalem jester
jesters jet jeter jetzt jeune jeweils jewel jewelry jewels jewfish jewish jicama jiggle jika jinak jindo jippi jittery jitu jive jiwa jmd jo
job jobban jobbkezes jobboldalt jobbra jobbrol jocskan jod joelho joey jog jogar jogged joggen jogger joggers jogging joggings joging jogs
join joindulatuan joined joining joins joint joke joked jokedvuen jokes joking jol jolie jolies joliment jollehet jollier jolliest jolly
jonangi jordaniai jordanian jorok josh joshingly jot jots jouer jouir joule joules journal journalist journalists journals jovair jovem
jovial jovially joy joyful joyfully joyous joyously joys jpy jr juan jubah jubeln jubilant jubilantly judentum judge judged judgementally
judges judging judgings judicious judizieren juga jugendlich jugendliche juger juggernaut juggle juggled juggler jugglers juggles juggling
jugglings juhaszlegeny juice juiced juices juicier juiciest juicing juicy jujur jul julgar july jumbo jumlah jump jumped jumping jumps jun
junco junction junctions june jung junge jungle jungst jungstens jungsthin junior juniper jupiter jura jure jurer juri juriste juros juru
jurusan jury jusqua jusque just justament justice justices justified justifier justifies justify justifying justifyings justly jut jutland
juvenile juveniles juxtapose juxtaposed juxtaposes juxtaposing kaban kabar kabarda kabe kabel kabin kabinetiroda kabultsag kabur kabut kaca
kacamata kacang kaceran kacsakagylo kacsazsir kacskaringos kadang kaelder kaerlig kafa kafe kaffee kaffir kafuensis kai kaikadi kaimanawa
kajakozik kajas kajla kakek kaki kaku kalajengking kalandozo kalapacs kalde kale kaleidoscopic kaleidoskop kali kalibrieren kalimpal
kalinowski kalkulus kalmyk kalozvezer kalt kaltblut kalung kamatveszteseg kambing kamel kami kamphaeng kamrai kanakan kanan kanarisarga
kanburian kancsal kandang kandhari kangal kangaroo kangaroos kangayam kankrej kann kannabateomys kannelieren kannenweise kanni kanonisieren
kant kantal kantig kanton kanuri kap kapal kapampangan kapan kapanpun kapasbol kapcsan kapcsolatosan kapcsos kapel kaphato kapieren
kapitalisieren kapitalismus kapitel kapitelweise kapormartas kaposzta kappen kaprazik kapraztat kapten kapu kaput karabair karabakh karachai
karakachan karakan karakter karakterisasi karaktersorozat karam karan karat karate karboksil karbural kardiologia kardozik kardus karelian
karena karet kari karizmatikus karnataka karnaval karo karol karossier karren karriere kars karst karte kartoffel kartol kartya kasar
kasaragod kase kasih kassieren kastanyet kastrieren kasub kasula kasus kat kata katalis katalogisieren katalysieren katapultal katastrophe
kategori kategorikusan kategorisieren kathiawadi kathiawari katodsugarcso katonacsaszar katonailag katonakenyer katonas katonasor
katonatanacs katsu katze kaucsukfa kaufen kaulbacks kaus kavar kavarog kavirnyal kawakawa kawin kaya kayaudi kazakh kaznakovs kb kbps kc ke
keabadian keanggotaan keangkuhan kebab kebaikan kebapakan kebencian keberagaman keberanian keberatan keberuntungan kebesaran kebetulan
kebiasaan kebingungan kebugaran kebutuhan kecap kecepatan kecil keck kecuali kedelai kedip kedua keduanya kedveert kedvelo kedvelt kedvesen
kedvetlenul kedvezoen kedvu keel keelback keeling keels keemasan keen keener keenest keenly keep keeping keeps keeshond kegembiraan kegyelem
kegyetlenul kehancuran kehelygombacska kehidupan keimaman keimen keinesfalls keineswegs kejam kejengkelan keju kejuaraan kejujuran kek
kekanak kekecewaan kekejaman kekes kekit kekperje kekuatan kekuningan kekurangan kelahiran kelancangan kelautan kelebihan kelembapan keleti
keleties keletkezes keletkezik keliling kellemesen kellemetlenkedik kellene kellnern kelola kelopak kelpie keltez keluar kelvin kelvins
kemajuan kemampuan kemarin kemasan kembali kembang kembar kemenangan kemenyfeju kemerahan kemerdekaan kemoceng kempingnadrag kemunculan ken
kenal kenalan kenana kenchur kendernoveny kendt keneget kening kenkatha kennerisch kenntnisreich kensav kentucky kenviraggomba kenyan
kenyelmesen kenyerkereso kenyerszeletke kenyeskedo kepada kepadatan kepala kepanasan kepatuhan keped kepemilikan kepemimpinan kepentingan
kepercayaan kepergian kepernyo kepesit kepeszt keponakan kept keputusan kepzelo kepzett kepzo kerabat kerahasiaan kerajaan keralite keramik
kerangka keranjang kerapu keras kerdes kerdezoskodik kerdil kerdo keregeto keregtorogomba kerekparabroncs kerelmez keren kerepel keresgel
kereszeletu kereszteny keresztulhajt kereta keretsozo kergestaplo kerinduan kering keriting kerja kernschmelze kerontang kerry kertas
kerucut kerugian keruh keruk kes kesadaran kesal kesalahan kesederhanaan kesempurnaan kesenangan kesepian keseruen kesetaraan kesetiaan keso
kesobbi keson kestrel kesuraman keszakarva keszen kesztet ketat ketelu ketentuan keterangan ketergantungan keterlaluan ketersediaan ketesen
ketfelekeppen kethavonkent kethonapos ketidaktahuan ketik ketinggian ketiranyu ketkotetes ketnaponkent ketsegbeesett ketsegkivul
ketsegtelenul ketszer ketszinu kettecsken kettetor kettledrum ketua keturunan ketyeg keuchen keverve kewajiban kewarasan key keyboard keyed
keyhole keying keynote keynotes keys kezbesit kezdetben kezdo kezimunkazik kezto kg kgs kha kham khas khasi khatulistiwa khayalan kherigarh
khidmat khillari kholomogory khotbah khr ki kialkuszik kialszik kialtas kiaramlik kibabral kibillen kibillent kibirhatatlan kibovul kichern
kick kicked kicking kickings kicks kicsapongo kicsepel kicsikar kicsiny kicsit kid kidding kiddingly kidnap kidnaping kidnapped kidnaps
kidney kidneys kids kidudorodik kiegyenesedik kiegyenesit kiejt kielbasa kielegito kiengesztel kieroltet kiertekel kieszkozol kifarad
kifarag kifaraszt kifejezetten kifele kifelejt kifenyesit kificamodik kifizet kifurkesz kifutyul kiger kiguvad kigyaszsolyom kigyogomba
kigyogyul kigyonyorkodik kigyotojas kiharcol kijavit kikir kilap kilat kilde kilehel kilences kilenckor kill killdeer killed killer killing
killings kills kilo kilobyte kilobytes kilogram kilogramm kilograms kilometer kilometers kilos kilyuggat kilyukad kimagoz kimeletlenul
kimelyit kiment kimerithetetlen kimeritoen kimert kimos kin kina kinai kinase kincstari kind kinda kinder kindergarten kindest kindheartedly
kindly king kingbird kingfish kingfisher kinglet kings kingsnake kini kinn kino kins kinsky kinsman kinsmans kinswoman kinswomans kintamani
kinyomtat kinyuvad kios kip kiparolog kipecez kipipal kiprobal kiralygyilkossag kirby kirche kiri kirke kirohan kirtlands kis kisadag
kisajtolas kisber kisborju kisegito kiserleti kisertethistoria kishu kiskadee kiskiraly kismotor kiso kispuska kiss kissed kisses kissing
kissingly kistenweise kiszenved kisziv kit kitakar kitarto kitarul kitaszit kite kitep kitereget kiterit kiterjedo kitesz kitisztit
kitoloncolas kitten kittens kitties kittiwake kittlitzs kitty kitunik kitunoen kituntetett kitur kiurul kiutes kivaltkeppen kivandorlo
kivegez kiveheto kivesez kivetelesen kiveve kivirradtig kivon kivonul kivul kivulrol kiwi kiwiberry kizar kizarolagosan kizokken kjedelig
kladruber klagen klakson klappol klappstuhl klapsen klar klarinetos klasik klasse klassik klassischerweise klasszisjatekos klatschen
klecksen klee kleiden klein kleinweis kleistern klem klima klinge klingeln klipp klise klittern klog klonen klottnadrag klotzen klub klug km
kmf kmph kn knabstrupper knacken knallig knalpot knapsen knausern knavishly knead kneading kneadings kneads knechten knee kneel kneeled
kneeling kneels knelt knew knickern knickers knie knife knight knipse knit knits knitted knitting knittings knobeln knochel knock knocked
knocking knocks knoll knolls knopper knot knots knotted knottily knotty know knowing knowingly knowledge knowledgeable knowledgeably known
knows knuckle knuffig knullen knupfen knutschen koala kobe kocak kockas kockazatmentes kocogas kocsit kod kode kodifizieren kodosen koge
kohlrabi kohol koin kokam kokemeny kokett kokken kokoh kokoni koksen koktelrendezes kokuszcukor kol kolaborasi kolcsonosen kolcsonvett kold
koldusbot kolektivisasi kollegial kollektivieren kollern kolomejka kolonialisme kolosal koloseum kolossal kolportieren kolumbiai kombai
kombinal kombu komedias komentar komersial komfortabel komischerweise komme kommentieren kommerzialisieren kommunalisieren kommunar
kommunikationsfahig kommunismus kommunista kommutativ komoditas komolyan komondor komoran kompakt kompensasi kompenzal kompetitiv kompleks
komplex komplikaciomentes komplikalt komplikasi komplizieren komplizierterweise kompot komprimieren kompromi kompromissbereit
kompromittieren komunitas kondensasi kondensieren konder kondolieren konferieren konfigurasi konfiszieren kong koniglich konik konjugieren
konjunktion konkatenacio konkret konkurrencedygtig konkurrenzlos konnektor konnyeden konnyelmu konnyen konsekvens konsentrasi konsequent
konservasi konservatif konsistensi konsistent konsolidieren konspirieren konstant konstitutiv konstruktiv konsumieren kontakten kontaktieren
kontaminasi kontarkodik konterkarieren kontern kontingentieren konto kontorfalaz kontra kontraktor kontrastieren kontrollieren kontrolliert
konveksi konventionell konyhanyelv konyoklo konyortelenul konyvadomany konyvizu konyvszekreny konzentriert konziliant konzipieren
kooikerhondje kookily kooky koolie kooperal kooperatif kooperativ koordinasi koordinieren kopaszodik koper kopf kopfuber kopfunter kopieren
koponyalekeles kopov koptato kor korabban korabbi koran korat koraven korbejar kordial korean korkoros korlatlanul korlatoz korma kormatrix
kornet kornistarnics kornyezettan koromfekete koromhaz koromreszelo koros koroskorul korper korporasi korrekt korrelieren korrepetal
korrespondieren korrodieren korszerutlen kort kortunet korul korulbelul korulfog korulhatarol korulnez koruna korup korvonalazodik kosen
kosher koshihikari kosong kostbar kosten kostlich kostroma kostum koszekans koszikla koszonolevel koszvenyes kota kotak kotelfu kotelvero
koten kotodik kotor kotorocserje kovetelozik kovetkezeskeppen kovetkezetesseg kovetkezokepp kovetkezokeppen koveto kovetoen kovul kowtow
koyun kozak kozakarat kozbe kozben kozel kozelebb kozeli kozepes kozepkoru kozi kozkedvelt kozmondas kozmopolita kozonseges kozonyosen
kozosen kozosul kozpontilag kozrejatszik kozt kozul kozvetlenul kozvetve kpw kr krachen kraft kraftfuld kraftig kraftvoll krahen krait
krallen krampfen krank krankeln krankheiten kreatif kreativ krebs kredenzen kredit kreditieren kreffts kreide krempeln kreuzweise krieg
krikett krim kriminal kriseln krisenfest krishna kristallisieren kristalyosit kristalyvaza kritis kritisieren kritteln kroma kromfohrlander
krona kronas krone krumm krummen krw krydret krysarik ksatria kuart kuasa kuat kubah kubus kuchi kucing kudzu kue kugeln kuglofforma kuhn
kuinoa kukas kuku kukucskal kul kulant kulcsrakesz kulcsu kulde kulfoldon kulit kulkereskedelmi kullern kulon kulonallo kulonben kulonit
kulonos kulonosen kulonul kultivieren kultiviert kultur kulturaltan kultuszminiszter kumera kummern kumparan kumulativ kun kunci kuncog
kundig kundudo kunftig kuning kunkor kunne kuno kunst kunstlich kupfer kupos kuppel kurang kurbeln kurblizik kurdish kurgan kuri kurilian
kurios kurioserweise kurium kurkaszik kursi kurto kurtol kurven kurz kurzerhand kurzlich kurzweg kusam kuscheln kuschen kustanair kusut
kuszik kutta kutu kutyaszorito kutyauto kuvasz kuwaiti kuyup kuzdo kwacha kwanza kwanzas kwd kyat kyats kyd kyrgyz kzt la labadozas
labdajatek labdarugas labdarugo label labeled labelling labels laben labhoz labor laboratories laboratory laboreiro laborer laborers
laboring labors labour laboured labourer labouring labours labrador labszij lace laced laces lache lacher laci lacing lack lacked lackieren
lacking lacks lacy lad lada ladder laden ladies lads lady laekker laengde laere laese lag lageano lagged lagging lagidium lago lagorai
lagostomus lagotto lags laguna lagyitoszer lah lahir lahm lahmen laichen laid laier laiest laika lain lainnya laisser lak lakalyossag
lakastextil lake lakeland lakenvelder lakes laki lakkozas lalu lama lamb lamban lambat lamber lame lamentieren lamer lamest lamp lampada
lampe lamphun lampoon lampu lampurger lan lancar lancashire lance lanced lancehead lanceolated lancer lancing land landab landasan landauf
landed landing landings landlich landline landlord landlords lands landsdowne landseer landwirtschaft lane lanes lang lange langit langka
langkah langs langsing langsom langsseits langst langsung language languid languish languished languishes languishing langyi lanjut lanka
lankan lankas lanky laotian lap lapar lapbuzogany laperm lapi lapito lapland lappango lapped lappern lapphund lapping lapponian laps lapsed
laptop lapwing larangan large largehead larger largest largo lari lariege lark larmas larmende larva larvae las lasagne laser lash lashed
lashes lashing lasieren laskagomba lass lassacskan lassan lassankent lasser lasses lassig last lasted laster lasting lasts lat latch latched
latches latching late lately later lateralis latest latkep latogato latschen latter latters latvian laufhund laugh laughed laughing
laughings laughs laughter launch launched launches launching launder laundered laundering launders laureate laureates laurel laut lauter
lautern lauthals lav lava lavar lave lavender laver lavieren lavish law lawful lawine lawmaker lawrences laws lawyer lawyers lay layak
layang layar layer layers laying layman laymans lays laysan layu laziale lazily lazul lazuli lazy lb lbp le leach leached leaches leaching
leachs lead leadas leader leaders leading leads leaf leafcutting league leak leaked leaking leaks lealacsonyodik lealaz lealkuszik lean
leaner leanest leaning leans leao leap leaped leaping leaps leapt learn learned learning learnings learns lease leased leases leasing
leasings least leather leave leaves leaving lebanese lebar lebarnul lebecsul lebedyn lebegopontos leben lebendig lebensbejahend lebensfroh
lebensnah leber lebeszel lebhaft lebih lebihkan lebilincselo lebont lebonyolodik lebotorkal lecher lecipzaroz lectorat lecture lectured
lectures lecturing led ledeng ledig lediglich ledont leech leeched leeches leeching leeges leegyszerusit leeks leeren leerier leeriest leery
leewarts lefegyverez left lefuj leg legacy legal legalabb legard legelso legend legenda legendary legendas legends leger legfeljebb legged
legging leghajozas legibeteg legierung leginkabb legislar legislatif legislature legitimate legitimize legkesobb legkondicionalt legmentes
legott legottan legszivesebben legtavolabb legyozott leh lehajit lehajt lehangolt lehangoltan lehetetlen lehetoleg lehnan lehorgonyoz
lehrreich lehurrog lei leicht leichtathletik leichterhand leichtfussig leichtsinnigerweise leidenschaftlich leider leimen leirhatatlan leirt
leisten leistungsbereit leistungsfahig leistungsorientiert leistungsstark leisure leite lejatszas lejatszo lejatszodik lejlighed lejsztol
lek lekapcsol lekel lekeles lekepezes lekerdezonyelv lekerekitett lekopog lekotelezes lelah lelassit lelegzetelallitoan lelekbuvar leleklato
lelekmelengeto lelekszakadva lelemenyes lelkesedik lelki lelucon lemah lemak lemari lemas lembah lembap lembek lembrar lembut lemerul
lemezestaplo lemon lemondas lemongrass lempira lempiras lencol lencontre lend lender lending lendir lends lengkap lengket lengthen
lengthened lengthening lengthens lenken lenne lent lentement lentil lentils lento lentour lentur lenyegtelen lenyes lenyom lenyugszik lenyul
leo leol leomlik leonberger leone leonesa leopard leos lepas leperkal lepesenkent lepesre lepesrol lepkeszeg lepra lepusztul lepusztult
lequipe ler leragad lerajzol lereszegedik lereszel lernbereit lerogy lerovidit les leselkedik lesiet lesotho less lessen lessened lessening
lessens lesser lessinia lest lesutul leszaggat leszakit leszavaz leszerel leszogez leszokik let letak letargikusan letehetetlen letelepit
letezo lethal letilt letminimum letrejon lets letszamcsokkentes letting lettuce letztendlich letztens letzthin letztlich letztmals leu
leuchten leultet leutselig lev levant levantar levantina leve levegos levegoztetes leveheto level leveled levelez levelling levels lever
leverage leverten leveses levesz levetkozik levied levies levon levriero levy levying lewat lewd lewder lewdest lewis lewiss lexception
lezat lhasa liaison liar libasor libateperto libel liberal liberalisieren liberalismus liberalize liberalizmus liberals liberer liberian
library libretti libretto libyan lice licence license licensed licenses licensing licensings lichten licik lick licked licking licks
licorice lid lie lieb liebaugeln liebenswert liebenswurdig lieber liebevoll liebreizend lied lieferung lier lies lieu lieutenant lieutenants
lifesave lifesaved lifesaves lifesaving lifestyle lifetime lift lifted liften lifting liftings lifts liga ligar ligate ligatura lige ligesom
light lighten lightened lightening lightens lighthearted lighting lightly lightning lights lightweight lignende likable likacsosgomba like
liked likelier likeliest likely likes likewise liking liku lil lilac lilangeni lilasbarna liler lilest lilies lily lima lime limes limfocita
limia limit limited limiter limiting limitings limits limousin limp limpar limper limpest limping limpkin limply limpo limpurger lincoln
lincolns line linear linearis lineback lined lines linger lingered lingering lingers lingkar lingo lingua linguine linguistics lining linje
link linked linking links linseed linstar linsu lintas linux lion lionhead lions liontin lipat lipatan lipid lipids lipizzan lipped
liquefied liquefies liquefy liquefying liquid liquidate liquidated liquidates liquidating liquider liquidieren liquido liquids liquorice
lira liras lire lisan liso list listed listen listened listening listenings listens listing listings listrik lists lit liter literal
literary literate literatur literature liters literweise lithographieren lithuanian litre litres litter little littleneck littler littlest
liv live lived livelier liveliest lively liven livened livening livens liver lives livest livid living livraria livre livrer livro lixeira
lkr llb llc lm lmao lmfao lng loach load loaded loading loads loaf loan loaned loaning loans loaves lobab lobban lobbied lobbies lobby
lobbying lobe lobelia lobenswert lobetegseg lobog lobotomise lobster local lock locked locken locker lockig locking locks lodge lodged
lodges lodging lodgings lofte loftier loftiest loftily lofty log logam logar logat loger logged loggerhead logging logic logikai login
logins logisch logischerweise logistical logistics logo logout logs lohani lohaton lohnen lohnenswert loin loja lokai lokharito lol lola
lols lombik lompatan lonceng lone lonelier loneliest lonely long longan longboat longer longest longgar longhaired longhorn longingly
longmans longnosed longsoran longspur longstanding longtail longtemps longterm longtime lonjong look looked looking looks loon loop loose
loosely loosen loosened loosening loosens looser loosest loot looting loots lop lopakodas lopo lopozik lopva loquat loquats lora lord lords
lors lorsque los lose losen loser losers loses losing losino losion loslich losning lost losungsorientiert lot loten loti lotion lotus
lotyogo loud louder loudest loudly louer loufoque louie louisiana lounge lourdais louse lousier lousiest lousy loutish lovable lovagi love
loved lovelier loveliest lovely lover lovers loves lovet loving lovingly lovlig low lowball lowchen lowe lower lowered lowering lowers
lowest lowland lowlier lowliest lowline lowly lox loyal loyaler loyalest loyally loyalty lrd lsl lt lua luar luas lubang lucas lucerna
luchsen lucifer luck lucked luckier luckiest lucking lucks lucky lucro lucu lucy lucys luddite luddites luften lufthavn luggage lugosit
luing luis luka luktet lulu lulus lumbering lumen lumens lump lumped lumping lumps lumpy lun lunatique lunch lunches lundehund lunge lunglai
lupo lurk lurked lurking lurks lurus lush lushes lusitano lust lustalkodik lusted lustern lustig lustigerweise lusting lustrous lusts
lustvoll lusuh lutri lutter luvwarts lux luxurios luxurious luz lx lycanthropes lychee lychees lyd lying lyings lykkelig lyn lyngshest lyre
lyresnake lys lytte ma maaf maandern mac macabre macaco macadamia macao mace macgillivrays machen machete machine machinery macho machtig
macio macked mackenzie mackerel macking macklots mad madagascar madagaszkari madam madame madarsoska madartani madchen madden maddened
maddening maddens madder made madeiran madest madly madridi madura mae maengde maerkelig maestro magafajta magamfajta maganorvos magasan
magasin magasrangu magatartasilag magatol magellanic magen magenta mager maggie magic magician magicians magisch magistrate magistrates
magnate magnates magnetic magnetismus magnetize magnezit magnificent magnifique magnolia magpie magro magtfuld magunkfajta magyar
magyarbarat magyarul maha mahakarya mahal maharashtrian mahi mahlab mahlich maholnap mahratta maiden maigre mail mailed mailing mails maim
maimed maiming maims main mainapsag maine mainstream maintain maintained maintainer maintaining maintainings maintains maintenant maintenir
mairie mais maitriser maj majd majdnem majdnemhogy majestic majestically majestik majesty majkrem major majorero majority maju majusi
makacsul makam makan makanan make makellos makeln makeover maker makers makes makeshift makhani makhluk maki making mal malabar malade
malagasy malaikatiah malam malamute malang malaria malas malasan malay malayan malaysian malcolms male maleri malerisch males malfunction
malgre mall mallard mallorquin mallow malmen malnad malopolski malt maltese malu malvi mamba mammal mammalian mammals mammoth mampfen mampu
mamushi mamut man mana manage managed management managen manager managers manages managing manajemen manapsag manat manchego manchenorts
mancherorts manchester manchmal manchurian mandalay mandalong mandarin mandarins mandate mandated mandates mandating mandato mandatory mandi
mandible mandibles mandir mandiri mandzsu mane maned mangalarga mangalorean mangels manger mango mangosteen mangosteens mangrove mangshan
manha maniac maniacs manier maniere manifest manifestar manifested manifester manifesting manifestings manifests manipulate manipuler
manipulieren manis manja mann manned manner mannered mannering manners manoeuvre manoeuvred manoeuvres manoeuvring manometer manor manors
mans mantap manteiga mantel mantequera mantua manualisan manufacture manufactured manufactures manufacturing manufacturings manx many mao
map maple mapped mapping maps mar maradandoan maradektalan marah maramures marathon maraton marble marbled marcar march marchador
marchenhaft marcher marchigiana maremma maremmana maremmano margarine margitvirag marier marigold marimba marine marines marinhoa marismeno
maritime marjoram mark markahuseg markant marked market marketed marketing marketings marketplace markets marking marks marksman
marktgerecht markup maroknyi maronesa maroon marpedig marquer married marries marron marry marrying mars marsh marshal marshalled
marshalling marshals marsupial marsupials mart marten martin martyr martyrs marvanyszobor marvelous marwari mas masai masak masala masam
masc masculine masculinize masfele masfelol mash mashed mashes mashing mashogy mashol mashona mashova masif masing mask maskapai maske
masked maskent maskepp maskeppen maskieren masking maskor masks maskulonben masnap masodrangu masodrendu masquer masquerade masreszt mass
massa massage massaman massasauga masse massenweise massgeblich massgeschneidert massiv massive massziroz masten master mastered mastering
masterpiece masters mastic masticate mastiff masturbieren masuk masutt maszatol mat mata matahari matang match matched matches matching mate
matematika matematikailag mater material materialise materials mates mathematics mathematik mathematiker mati matriarch matriarches matrices
matrix mats matses matter mattered mattering matters mature matured maturer matures maturest maturing mau maul maule mauritaniai mauritius
mausen mausern maverick max maxed maxes maximal maximalisan maximalizal maximize maximized maximum maxing may maya mayas maybe mayflies
mayfly mayor mayoritas mayors mb mbayar mccowns mcgill mckays mcmahons mcnab md mdl me meadow meadowlark meadows meager meal mealy mean
meander meandered meandering meanders meaner meanest meaning meaningfully meanings means meant meanwhile measles measlier measliest measly
measure measured measures measuring meat meatballs meater meatier meatiest meatloaf meaty mecah mechanic mechanically mechanics mechanikus
mechowi mechowii meckern mecklenburger meconnaitre med medal medals meddig media median medians medic medicaid medicare medico medics
medikation medimurje mediocre medir meditar meditate meditated meditates meditating meditatings mediter mediterranean medium medizin medroso
meek meeker meekest meer meerwarts meet meeting meetings meets meg mega megabyte megabytes megadatik megado megadoan megadoztat megagital
megah megalapoz megalapozatlan megas megatalkodott megazik megbecsul megbeszel megboldogul megbolondit megbundaz megcsuszik megdobal
megdoglik megdohosodik megdol megdont megedesit megeg megegyezo megemel megengedett megerolteto megesik megeszik meget megfeleloen
megfelemlit megfellebbez megfeneklik megfertoz megfeszitett megfonnyaszt megfontolt megfutamodik meggondolatlanul meggyengul meggyoz
meggyozodeses meggyozodik meghagy meghajlik megharomszoroz megharomszorozodik meghatarozo meghiusit meghult meghulyul megijeszt megindito
megint megis megismer megismertet megitel megjarja megjelol megkapo megkarcol megkavar megken megkettyint megkomponal megkopaszt megkostol
megkot megkozelithetetlen megkozelitoleg meglehetosen meglepetesszeruen meglevo meglok meglop megmaszik megmelegit megmozdul megnevettet
megnyes megnyirbal megnyitas megosztas megpatkol megpedig megpermetez megrendult megse megsem megsodor megsokszoroz megsokszorozodik
megspekel megszab megszakad megszepul megszerez megszoktet megszolit megszorit megszur megtakarit megtargyal megtekint megtizedel megtolt
megtorol megtorpan megtudakol megun megvalosithato megvaltoztathatatlan megvenult megvilagit megvirrad megy meh mehr mehrfach mehrmals
mehrsprachig mein meine meinerseits meinerzeit meinethalben meinetwegen meinetwillen meinungsstark meisseln meist meistens meistenteils
meisterhaft meisterlich meistern meja mekanis mekar mel melabus melahap melaka melakukan melalui melambangkan melampaui melamun melancholy
melancolique melanger melanggar melanjutkan melapisi melaporkan melarikan melatih melawan melayang melayani melebarkan melebih melebihi
meledak meleg melegen melegitimasi melegszendvics melelahkan melembagakan melembapkan melengkapi melengkung melepaskan meler meletakkan
melhorar melibatkan meliberalisasi melihat melindungi melingkar melintasi melintir melipat melipatgandakan melisensikan mellebeszel
mellekszog mellem mellesleg mellow mellower mellowest mellso melltarto melobotomisasi melodies melody melolong melompat melon melonggarkan
melonjak melt melted melting melto meltoan meltoztatik melts melubangi melucuti melukai melumatkan melumpuhkan meluncurkan melupakan
melysegesen melyul memadatkan memagari memagnetkan memahami memainkan memaksa memaksakan memalukan memanaskan memanen memanfaatkan memang
memanggang memanggil memanipulasi memanjakan memanjat memantul memantulkan memar memarodikan memasak memasang memaskulinisasi memastikan
mematikan membabi membaca membagikan membahayakan membakar membalas membalsem membandingkan membanggakan membangun membantah membantu
membaptis membaratkan membatalkan membatasi membebani membebaskan membebat membelah membelenggu membelok membentangkan membentuk
memberanikan memberi memberontak membership membersihkan membesar membesarkan membiasakan membiaskan membiayai membingkai membingungkan
membintiki membius membosankan membre membuang membuat membudidayakan membujuk membuka membuktikan membumbui membumi membungkuk membunyikan
membusuk membutuhkan meme memecah memecahkan memecat memegang memekakkan memendek mementaskan memeras memercik memercikkan memeriksa
memerintah memesan memesinkan memetabolisme memetik memfaktorkan memfasilitasi memfemininisasi memfiksikan memfitnah memfokuskan memihak
memijat memikat memikselasi memikul memilih memiliki memilin memimpin meminjamkan meminta memiringkan memisahkan memobilisasi memojokkan
memopulerkan memorable memoranda memorandum memorieren memorise memorizar memotivasi memperbaiki memperbesar memperburuk mempercayai
mempercayakan memperhitungkan memperingati memperkaya memperkirakan memperkuat memperlengkapi memperoleh mempersenjatai mempersonalisasi
mempertanyakan mempertaruhkan mempertimbangkan mempesona memprioritaskan memprotes mempublikasikan memualkan memuaskan memuja memuji memukul
memulai memulihkan memumikan memuncak memuntahkan memurnikan memusuhi memutar memutihkan memutuskan memverifikasi memveto men menabuh
menacer menacing menafsirkan menager menagih menahan menakjubkan menakut menakutkan menambah menambahi menambatkan menampar menampilkan
menampung menanamkan menandai menandatangani menangis menangkap menantang menara menarasikan menari menarik menavigasi menawan menawar
mencabik mencabut mencair mencairkan mencakar mencampur mencangkok mencapai mencaplok mencari mencatat mencebur mencegah mencekik mencela
mencemarkan mencemooh mencengkeram menceramahi menceritakan mencetak mencibir mencium mencoba mencolok mencondongkan mencoret mencuci
mencukup mencukupi mencukur menculik mend mendaftar mendakwa mendalam mendangkalkan mendapatkan mendayung mendebit mended mendeferensi
mendefrag mendekriminalisasi mendemobilisasi mendemokratisasi mendemonstrasikan mendengus mendenitrifikasi mendera mendesak mendesis
mendeskripsikan mendiamkan mendidih mendigitalkan mending mendorong mendoza mendramatisir mends menduga mendukung mene menegang meneguk
menegur menekankan menekul menelan menelepon meneliti menemani menembak menempatkan menenangkan menengahi menenggak menentang menepi mener
menerapkan menerima meneror menerus mengabaikan mengaburkan mengabutkan mengacak mengacungkan mengagumkan mengais mengajak mengajukan
mengakali mengakses mengaku mengakui mengalahkan mengalihdayakan mengalihfungsikan mengalihkan mengamati mengambil menganalisis mengancam
mengandung menganggap mengangkangi mengangkat mengangkut menganiaya menganil menganji menganjurkan mengantar mengantongi mengantuk
menganugerahi mengapa mengapit mengarahkan mengarsipkan mengasapi mengasihani mengasingkan mengaspal mengatasi mengatribusikan mengatur
mengeblog mengecat mengecilkan mengecualikan mengejar mengejek mengejutkan mengekstrak mengelabui mengelilingi mengelola mengeluarkan
mengeluh mengembangkan mengembik mengembun mengemil mengempiskan mengemulsi mengenai mengencangkan mengendap mengendarai mengendus mengental
mengepak mengepang mengerahkan mengeramasi mengerikan mengeriting mengerjakan mengerti mengerumuni mengerutkan mengesahkan mengesankan
mengetahui menggabungkan menggalang menggali menggambar menggambarkan menggantikan menggebukan menggeliat menggemaskan menggembleng
menggembungkan menggeram menggerogoti menggertakkan menggerutu menggetarkan menggiling menggoda menggosok menggoyangkan menggugah menggumpal
menggurui menghabiskan menghadiri menghafal menghakimi menghalangi menghambat menghamburkan menghancurkan menghanguskan menghantui menghapus
menghargai menghemat menghembus menghembuskan menghentikan menghibur menghilang menghilangkan menghindar menghirup menghitamkan menghormati
menghubungkan menghujat menghukum mengikat mengikis mengikuti mengilap mengimbangi mengimprovisasi mengindustrialisasi mengingkari menginjak
mengintai menginternalisasi menginternasionalkan mengintimidasi menginventarisasi mengirim mengisi mengkanibal mengkatalisis mengkatalogkan
mengkategorikan mengkilap mengkloning mengkonfirmasi mengkonseptualisasikan mengkristal mengobrol mengoksidasi mengoksigenasi mengolesi
mengomel mengoreksi mengorkestrasi mengotori mengreditkan menguap menguatkan mengubah mengubur mengucapkan menguji mengukir mengukur
mengulangi menguliahi mengunci menguntungkan mengunyah mengupas mengurai menguraikan mengurangi menguras mengurung mengusir mengutuk
menhaden menikah menikam menikmati menilai menimbulkan meninggalkan meninggikan meningkat meningkatkan menipu meniru menisik menitipkan
menjadi menjadikan menjadwal menjahit menjalani menjalin menjaring menjejalkan menjemur menjengkelkan menjenuhkan menjerit menjilat
menjinakkan menjiplak menjorok menjual menlevel menneskelig mennonite mennyei mennyko menodai menolak menonton menormalkan menorquin
menorquina menotariskan mens mensagem mensch menscheln menschenrecht menschlich mensekulerkan menserialkan mensertifikasi mensintesis
menstabilkan menstigmatisasi mentabulasi mentah mentalisan mentega mentegetozik mentegetozoen mentegetozve mentelep menteraformasi menteri
mentesul menti mention mentioned mentioning mentionner mentions mentir mentiroso mentor mentors mentseg menu menugaskan menuju menulis
menuliskan menumpuk menunda menunggu menunjukkan menuntut menuruni menurunkan menus menusuk menutup menutupi menyabuni menyadari menyaingi
menyakiti menyakitkan menyala menyalakan menyamakan menyamar menyamarkan menyambung menyambut menyandikan menyangkal menyanyikan menyapa
menyarungkan menyatakan menyatukan menyebalkan menyeberang menyediakan menyedihkan menyekolahkan menyekrup menyelesaikan menyelewengkan
menyelidiki menyelinap menyelundupkan menyeluruh menyembunyikan menyemprotkan menyenangkan menyendok menyengat menyengaukan menyensor
menyentuh menyeramkan menyerang menyeret menyesali menyesalkan menyesuaikan menyetel menyetujui menyewa menyiapkan menyiarkan menyimpan
menyimpulkan menyinari menyindir menyinggung menyisipkan menyisir menyita menyolder menyorot menyuntik menyuntikkan menyunting menyusui
menyusun menyusup mepriser meragukan merah merajut merakit meramalkan meramban merancang merapat merapikan merasa merasakan
merasionalisasikan merata meratakan meratapi merayakan mercado mercedes merchandise merchant merchants merci mere meredakan mereferensikan
mereget meregzold merek merekam merekatkan merekayasa mereklasifikasi meremehkan merencanakan merendahkan merengek merens merentangkan
merenung merenungkan mereplikasi merepotkan merestrukturisasi mereszen meretak merevedik merevitalisasi merganser merge merged merges
mergesen mergez merging mergulhar merhetetlenul meriam meributkan merindukan meringis meringkas merit merited meriter meriting merits
merkelig merkur merkwurdigerweise merlin meroallomas merobek merona merosot merrefele merrily merry mersekel mersekelt mersekelten mert
mertektelen merthogy mertolenga merujuk merumahkan merusak mes mesa meses mesh mesin meskipun mesmerize mesmerized mesmerizes mesmerizing
mess message messaged messages messaging messagings messara messed messes messing messrs messy messzeseg messzunnen mestersegesen mesuge
mesure mesurer met metaadat metabolise metabolit metabolite metal metall metallic metallisieren metallurgie metallurgy metals metan
metaphysik metasztatizal metel meteng meteorologie meter meters methi methodical methodisch methodologies methodology metical metier metiers
metiltesztoszteron metis metode metric metrics metro metropolitan mettre meubler meucheln meuh meuse mew mewah mewakili mewakilkan mewarnai
mewati mews mewujudkan mexican meyakinkan mezel mezitlab mezogazdasagi mezohegyesi meztelenul mg mga mi mia mialatt miam miaou miattad mic
mice micklemi microblog microcavia microchip microgram micrograms micromanage microsecond microseconds microservice mics mid middag
middendorffs middle middleware midget midlertidig midst midwife miefen mieink mielobb mielott mieux mig might migration miguel mihelyst
mihelyt mikent mikozben mikro mikrobas mikrocip mikrosebeszet mikroszkopikus milanese milch milchstrasse mild milder mildern mildest mile
miles milestone militaries military militate miljo milk milked milkfish milking milks milky mill millet milligram milligrams milliliter
milliliters millimeter millimeters million millions millionth millionths millisecond milliseconds mills milo milz mime mimed mimes mimic
mimick mimicked mimicking mimicks mimics miming mimoza mimpi min minap mince minced minces mincing mind mindamellett mindazaltal
mindazonaltal mindblowing minded mindegyik mindenekelott mindenesetre mindenfelol mindenhol mindenhonnan mindenhova mindenkeppen mindenkor
mindennap mindennemu mindenunnen mindenunnet mindenutt minder mindestens mindetig mindhalalig mindhiaba mindig minding mindinkabb mindjart
mindjobban mindket mindless mindnyajan mindorokre mindossze mindosszesen minds mindshare minduntalan mindvegig mine mined mineral minerals
mines minestrone mingguan mingle mingled mingles mingling mingrelian minhota mini miniature miniatures minimalisieren mining minings minion
minions minister ministers ministro minor minoritas minority minosithetetlen minskin mint minta mintapeldany mintegy mintha minthogy minty
minus minuscule minusing minuss minusz minut minute minutes minuto minyak mioritic miota mirandesa mirigy mirip mirkadim mirror mirrored
mirroring mirrors misaki misappropriate misc miscalculate mischen mischief mischiefs miserable miserably miserly misfire misfit misfits
misguided misjudge miskey miskin mismatch miso misplace misplaced misplaces misplacing mispronounce misread misreport miss
missbrauchlicherweise missed misses missing mission mississippi mississippiensis missive missives missouri misspend missus missuses missy
mistake mistakes mistaking miste mistenkelig mister misterius misters mistier mistiest mistook misturar misty miszerint mit miteinander
mitfuhlend mithilfe mithin mitigate mitigated mitigates mitigating mitnichten mitologi mitreissend mitsamt mittags mittels mitten mittendrin
mittens mitternachts mittlerweile mittschiffs mittsommers mittwochs mitunter mivel mivelhogy mix mixed mixen mixes mixing mixture mkd ml
mlle mm mme mmk mmm mnt mob mobel mobil mobile mobiles mobilise mobilitas mobility mobilize mocanita moccasin mocha mochila mochten mock
mocked mocking mockingbird mockingly mocks mocsaras mod mode modebewusst model modelar modeled modeler modeling modelings modellieren modeln
models modem modenese moderate moderated moderater moderates moderatest moderating moderator moderators moderieren modern moderne modernist
modernists modest modified modifier modifies modify modifying modig modon modular modulated moduli modulo modulus moeda moge moglichst mogul
moguls moha mohak mohakigyogomba mohon moiled moins moist moisten moister mojave mojsommelig mokany molasses mold moldav molded molding
moldovan molds moldy mole molekul molekulasuly molest molested molesting molests molhado mollie mollucan molly molossus moluccan moly mom
momen moment mommies mommy moms mon monarch monarches monarchie monasticism monastisisme monat monatlich monchina mond mondar monday mondays
monetize money mongolian monitor monitorar monitored monitoring monitorings monitors monk monkey monkeyed monkeying monkeys monkfish monks
monochrome monocle monocromatico monogamy monokel monopolies monopolizal monopoly monotheismus monsieur monster monstros monstrous mont
montags montane montanha montbeliarde montenegrin monter monterufolino montezuma month monthly months montieren montir montpellier montrer
monumental mooch moodier moodiest moody moon moor moorhen moose moot mop moped mopeds mopped mopping mops moquer morab moral moralise
moralisieren morals moratorium morbid morbiditas morbidity morder mordovian mordre more morelets moreover morgan morgen morgens mork morning
mornings moroccan morsom mortal mortally mortals mortar mortir mortise morucha morwong mosh moske mososzer mosque mosques mosquito
mosquitoes mossyrose most mostan mostanaban mostansag mostly motel mothball mother mothers motionless motivate motivated motivates
motivating motive motivere motives motivieren motiviert moto motor motorisieren motorista motorway motsatt mottled motuo mouiller mould
moulds mound mount mountain mountains mounted mounting mounts mourir mourn mourned mourning mourns mouse mouser mousse mouth mouthed
mouthing mouths move moved moves movie movies moving mow mowed mowing mows moyen moyennant moyle mozambique mozdulatlansag mozdulatlanul
mozgalmas mozzarella mpar mph mps mr mrigal mrs mru ms msg msged mstr mt mual mubiralat mubutor much mucuchies mud muda mudah mudar muddle
muddled muddles muddling muddy mudhol mudi muesli muffeln muffled mugger mughal mugimaki mujadara mukodesi mukorcsolyazo mula mulai
mulatsagos mulatt mulberries mulberry mulher mulia mulig mulighed mull mulled mullet mulling mulls mulo multar multi multicolored
multifaceted multiflora multinacionalis multiple multiplied multiplier multiplies multiplizieren multiply multiplying muluk mulus mulut mum
mumble mumbled mumbles mumbling mumifizieren mummies mummify mummy mumps mums munchkin muncul mund mundane mundaner mundanest munden mung
mungil mungkin municipal munkalkodik munkaora munkaszolgalat munkaszuneti munkeln munsterlander muntah munter mur murah murahan murakoz
mural murals muram murboden murciano murder murdered murdering murders murgese murid murky murmurer murnau murni murphey murphys murray
murre murrelet murren musang muscat muscovy musculoso museum mushroom mushrooms mushy music musical musician musicians musik musikalisch
musiker musim musizieren muskat mussels mussurana must mustahil mustang mustar mustard mustergultig musterhaft mustern musty mutate mute
muted muter mutest mutiara mutig mutterlicherseits muturu muveszbejaro muvesziesen mvr mwk mxn my myna myndighed myoprocta myr myself
mysterioserweise mysterious mysteriously mystery mystic mystics mystified mystifies mystify mystifying mystisch mythology mzn nab nach
nachdrucklich nacheinander nachgerade nachhaltig nachher nachmals nachmittags nachst nachstens nachtens nachts nachtsuber nachttisch
nachweislich nacionalizal nad nadar nadfedel nadi nadtippan naegte naeppe naesten naevne nag nagel nagen nager nagged nagging naggings
nagori nags naguere nagy nagyjabol nagykanal nagykepu nagykepuen nagykereskedo nagymertekben nagyon nagyravagyo nagyreszt nah nahat nahe
nahebei naheliegenderweise nahen naherungsweise nahezu naik nail nailed nailing nails naira naitre naive naiver naivest nakal naked nakfa
nakuti nala nalad nalam nalatok naluk nalunk nam nama namaqua name named namens namentlich names namib namibia naming namlich nampan namun
nangchen nannies nanny nanosecond nanoseconds nap naped napfeny napi napjaban napjainkban napjainkig napkin napoleon napolyi nappal nappali
nar narancssargas narancsvoros narcissus narcotic narcotics nariz narkotisieren narrate narrative narratives narrator narrators narren
narrensicher narrow narrowcast narrowed narrower narrowest narrowhead narrowing narrows nasalise naschen nashi nashville nass nassen
nasturtium nat natha nation national nationalisieren nationalismus nationalsozialismus native natives nats natterers natur natural
naturalisieren naturalizal naturally natured naturlich naturlig naturszin naturtro naughty nauseam nauseate nausiating nautical navaerende
naval navarra navarro navegar navigate navigated navigates navigating navigatings navio nay ndama ndonga ne neapolitan near nearby neared
nearer nearest nearing nearly nears neat neaten neater neatly neattest nebbich nebelung neben nebenan nebenbei nebeneinander nebenher
neblina nebst nebula nebulae necessary necis neck necked necken necklace nectarine nectarines nedvesen nee need needed needily needing
needletail needs needy nefelejcs negar negara negatif negativ negative negieren neglect neglected neglecting neglects negliger negligible
negociar negocier negosiasi negotiate negotiated negotiates negotiating negotiatings negotiation negra negro negykezes negykezlab negyszog
neha nehezen nehezkesen nehogy nehol neice neices neighbor neighboring neighborly neighbors nein neither nej nekat neked nekem neki nekik
nektarin nektek nekunk nelayan nelkulozheto nelkulozo nelore nelsons nem nema nemcsak nemelyik nemeses nemesis nemet nemi nemigen nemit
nemsokara nemtorodom nemzetkozileg nenek neotropic nepalese nepali nepesit nephew nephews neprajzi neptun neptune nera nerd nerded nerdier
nerdiest nerding nerds nerdy nerve nervoso nervous nervously nesteln neszel net netherland netherlands nets netsuke nett netted netterweise
netting nettoyer network networked networking networkings networks neu neuerdings neuern neugierig neulich neural neuroses neurosis neutral
neutre neutron neve never nevertheless nevet nevetsegesen nevhazassag new newer newest newfoundland newly newlywed news newsletter newsprint
newsstand newton newtons next nez ngn ngultrum nguni niat nibblier nibbliest nibbly nice nicely nicer nicest nichell niches nicht nicked
nicking nicobar nicsak nie niece nieces niederlaufhund niedlich niedrig niemals nier niere nifty night nighthawk nightingale nightjar
nightlife nightly nigiri niktofobia nilai nile nilgiri nimari nimble nimbler nimblest nimfoman nimmer nimmermehr nincstelenul nine nineteen
nineteenth nineteenths ninetieth ninetieths ninety ninth ninths nio nipple nippy nirgends nirgendwo nirgendwohin nis nite nites nitrate
nitrates nitsches nive niveauvoll nivelar nivernais no nobel noble nobleman noblemans nobler noblest noblewoman noblewomans nobodies nobody
noch nocheinmal nochmal nochmals nocturnal nod nodded nodding noddy nods nodvendig noir noisier noisiest noisily noisy noite nojagtig nok
nokota nokturnal noma nomad nomads nomear nomen nommer non nonchalant nondescript none nonius nonobstant nonprofit nonstop noodles
nooitgedachter noon nope nor nord nordkirchen nordlandshest nordlich nordostlich nordwarts nordwestlich norfolk norgeln nori noriker norm
normal normaler normalerweise normalest norman normand normande normann normas norms norrbottenspets north northeast northeastern northern
northwest northwestern norwegian norwich nos nose nosed nosier nosiest nosit nosy noszirom not nota notabene notable notar notaries notarize
notary notch note noted noter notes noteworthy notfalls nothing nothings notice noticed notices noticia noticing notieren notigenfalls
noting notorisch notwendigerweise notwithstanding nouer nougat nourish nourished nourishes nourishing nourrir nous nov nova novekedes novel
novels november novemberi novenyevo novice novices novo novokirghiz now nowadays noxious noyaktig noyer npr nu nuanced nuanciert nubian
nuchtern nuclei nucleotidase nucleus nude nudge nuevo nukleotidase nuku numb number numbers numbest numbing numeracy numeric numerik
numerikus nummerieren nun nunda nunmehr nuns nur nurse nursed nurseryman nurserymans nurses nursing nursings nurture nurtured nurtures
nurturing nut nutcracker nutella nuthatch nutka nutmeg nutritional nutritious nuts nutses nuttalls nuttings nutzbringend nutzlich nuvem nw
nyakra nyala nyam nyaman nyanyian nyaralohely nyarban nyaring nyata nyavalyas nyavog nyde nyekken nyeletlen nyelves nyelvfejlesztes nyelvu
nyema nyenyere nyeri nyersen nyiltan nyiltszivu nyilvan nyilvanit nyilvanosan nyilvantart nyilvanvaloan nyirokgomba nyitva nyolcoras
nyolcszogu nyomaszt nyomatekosan nyomban nyombel nyomdahiba nyomkod nyomo nyomorusagosan nyoszolya nysgjerrig nyttig nyugati nyugdijba
nyugodtan nyugszik nyugtalanul nyujtozik nyul nyulos nyuzsgo nyuzsi nzd oak oat oatmeal oatmeals oats oaxacan ob obat obduzieren obediant
obedience obedient obediently obeir oben obenauf obendrauf obendrein obenherum obenrum oberflachlich oberhalb oberlander obese obesitas
obesity obey obeyed obeying obeys object objected objecting objective objectives objects objek objekte objektiv obligated obligation
obligatorisch obliger oblong oblosen obnoxiously obscene obscure obscured obscurer obscures obscurest obscuring observant observar observe
observed observer observes observing obsess obsessed obsesses obsessing obsolete obstetrics obstruct obtain obtained obtaining obtains
obtenir obtrude obvious occlusus occupant occupants occuper occupied occupier occupiers occupies occupy occupying occur occurred occurring
occurs ocean oceano oceans ocelot ochraceocinereus ocicat oco ocsmanysag oct octave october octodon octodontomys octomys octopi octopus
oculos ocupado oda odaad odaado odaat odafenn odafent odahuz odaig odasiet odaver odavezet odd oddball odder oddest oddly odebball oder odia
odiar odivatu odon odorous oenpelli of oferecer off offbeat offen offenbar offend offended offending offends offenherzig offensichtlich
offensiv offensive offensively offensives offentlich offentlig offer offered offerieren offering offerings offers offhand office officer
officers official officially officials officier offline offrir offs offset offsets offsetting offspring offsprings oft ofte often ofters
oftmals og ogaden ogres ogsa oh ohatatlanul ohh ohms ohne ohnedem ohnedies ohnegleichen ohnehin ohnlangst ohoho ohr ohrfeigen oi oil oiled
oilier oiliest oiling oils oily ojje ojos ok okay okol okologie okori okosan okoskodo okostojas okra oktaf oktalan oktatasi oktroyieren
okumenikus okvetlen ol olahraga olajbarna olajoz olallamys olasz olcson old oldalrol oldalt oldaltamadas oldalvast olde oldenburg older
oldest oldoz oldsquaw oleh oleles olen olhar olho olio olive olives ollay ollie ollying olmozott olvasgat olyanforman olyankeppen olykeppen
olykor olympisch om omani ombro omega omelet omg omhyggelig omhyggeligt omit omits omitted omitting omkring omlasveszelyes omlesztve omr
omtaenksom omuras on onallo onanieren onboard once one oneday ones oneself ongoing ongol ongole onhatalmu onhitt onibus onion onions onkent
onkentelen online only onmukodo onmukodoen onnan onsajnalat onset onske onskelig onto ontoz onvedelem oof ooh ooo oops ooze oozed oozes
oozing opaco opcionalisan open opened opener openest opening openings openly opens opera operar operate operated operates operating
operatings operations operative operator operators operer operieren opiate opiates opine opined opines opining opioid opponieren oppose
opposed opposer opposes opposing opposite opposites oppress oppressed oppresses oppressing opprinnelig ops opt opted optical optik optimal
optimalis optimalisan optimieren optimis optimist optimistan optimistic optimistically optimistisch optimists optimization optimize
optimized optimizing opting option optional optometrist optometrists opts opus or oracle oracles orakeln oramu oramutato orang orange
oranger oranges orangest orangetailed oranye oratarto orbit orbited orbiting orbits orchard orchestrate orchestration orchestrator orchid
ord ordeal ordeals ordentlich ordentlig order ordered ordering orderly orders ordinary ordnungshalber ordonner oregano orejinegro oreo
organic organisation organise organised organiser organises organisieren organisiert organising organisings organizado organizar organize
organized organizer organizers organizes organizing organizings orgulhar orient oriental orientale orientate oriented orienter orientieren
orienting orients original originator originators originell orinoco oriole orjit orkanonok orlodik orlov ornate ornery oro orokkon orokre
orokzold oromest oropa orosz oroszul orotund orozva orphan orphans orrhegy orszagalapito ortlich ortogonalis orvosnemzedek osdi oser osforma
oshonos oskori osprey osso ossze osszeadas osszebaratkozik osszedol osszeegyeztet osszeegyeztetheto osszeer osszefoglalo osszegereblyez
osszegez osszehasonlitas osszekapcsol osszekot osszekoto osszekuszal osszel osszesen osszesit osszetorik osszevasarol osszevegyul osszever
osszevissza osszevon osszlav ostarsadalom ostfriesen ostland ostlich ostoban ostrich ostwarts oszinten osztalyelojog osztalyvezeto oszthato
osztonelet osztonosen oter other others otherses otherwise otimista otkor otletel otletgazdag otp otromban ott otterhound otveneves ou ouah
oublier ouch ouf ought oughta ouguiya oui ouille ouin ounce ounces oups our ours ourself ourselves out outbid outcast outcasts outdo outdone
outdoor outdoors outer outfit outflank outfox outgo outgoes outgoing outgrew outgrow outgrowing outgrown outgrows outlandish outlaw outlaws
outlied outlies outline outlined outlines outlining outlook outly outlying outnumber outnumbered outnumbering outnumbers outpace outpaced
outpaces outpacing outrageous outrank outre outright outrun outset outside outsource outspoken outspokens outstand outstanding outstands
outstood ouvido ouvir ov ova oval ovals ovatosan ovcharka ovelha oven ovenbird ovens over overall overalt overarch overarched overarches
overarching overboard overburden overcame overcharge overcoat overcome overcomes overcoming overcomings overconfidently overcook overcooked
overcrowding overdone overdub overdue overfeed overhand overhead overheard overlap overlapped overlapping overlaps overload overlook
overlooked overlooking overlooks overnight overpass overpassed overpasses overpassing overplay overpower overpowered overpowering overpowers
overproduce overraskende overreact override overrides overriding overrode oversaw overseas oversee overseeing overseen oversees overshadow
overshadowed overshadowing overshadows overspend overstay overt overtaken overthrown overtime overtimes overtrain overturn overturned
overturning overturns overuse overused overuses overusing overvalue overview overviews overweight overwhelm overwhelmed overwhelming
overwhelms overwork overwrought ovo ovulate ovulated ovulates ovulating ovulatings ovum ow owe owed owes owing owl owlishly owls own owned
owner owners ownership ownest owning owns ox oxen oxidise oxidize oxigen oxydieren oxygen oxygenate oy oyster oystercatcher oysters oz ozean
ozike ozvegyasszony pa paanga paarmal paarweise pab paca pacar pacaz pace paced pacemaker pacer pachon paciente pacific pacifique pack
package packaged packages packaging packagings packed packend packing packs pacu pad pada padang padaria padat paddeln paddies paddy padlas
padlizsankrem paella paf paffen pagar page pages pagi paha pahit pahlawan pai paid painful painfully paint painted painter painters painting
paintings paints paintwork pair paired pairing pairs paise paised paises paising paisley pajuna pajzsika pakaian pakan pakistan pakistani
paksa pal palace palackoz palak palaolaj palast palatable palatalis palate palavern pale paled paler pales palest palestine pali paling
pallas pallass pallier palm palmera palomino pals palsu paltry pamer pampa pampas pamper pampered pampering pampers pan panas panda pandanus
pandzsabi panel panellist panellists pangkat panic panicked panics panieren panik panisch panjang panned panning panoplies panoply pans pant
pantaneiro pantherophis panties pantlika pantropical pants pantschen pantyhose pao papa papan papaw papaya papel papelao paper papillon
papir pappardelle paprik paprika papuan papucsos par para parabola parade paradezik paradieren paradiesisch paradigm paradigms paradise
paradises paradoxerweise paraguaian parah paraitre parakeet paralel parallel paralleled paralleling parallelism parallels paralyse paralysed
paralyses paralysieren paralysing parametrisieren parancsolo paranoid paraphieren parar parasitic parasitoid paraszti parat paratlan
paratore parau parazita paraznalkodik parce parcel parched parcourir parda pardonner paredes parent parental parentals parented parentheses
parenthesis parenting parents parer parfois parhuzamosan pariah pariahs parish parishes parit park parked parken parkettieren parkhaus
parkieren parking parkings parkolojegy parks parkway parkways parlementaire parler parm parmesan parmi parnamoha parody parole parositas
parque parrot parrotfish parse parsi parsing parsley parsnip parson part partager partatlan parted partenaire parterre parthenaise partial
partially participar participate participated participates participating participer partido partied parties parting partir partisan partklub
partlista partner partners partnerschaftlich partnerships partout partraszallas partridge parts party partying partyings parula parvenir pas
pasar pascals pashtun pasiega pasir paso paspor pasrah pass passablement passage passager passar passaro passed passenger passer passes
passim passing passionate passionfruit passioniert passiv passivo passport password passwords passz passzolas past pasta paste pasted pastel
pastes pasti pastinak pasting pastor pastore pastors pasts pasztortanc pat pataca patagonian patak patakzik patch patched patches patching
patchnose pate patent patented patenting patents pater pates path pathogen pathogens patience patient patientele patiently patients patinete
pato patriarch patriarches patrijshond patriot patriots patrol patroli patrolled patroller patrolling patrols patron patronal patrons
patronus pats patsies patsy patterdale pattogatott patuh patung patut patyolatfeher patyolgat pauken paupan pauraque paus pause paused
pauses pausieren pausing pauvre pave paved pavement paves paving pawai pawn pawns pay payee payer paying payment payments pays pd pe peace
peaceful peacekeep peacekeeping peacekeepings peacekeeps peacekept peach peaches peacock peak peaked peaking peaks peales peanut peanuts
pear pearl pearls pears pearsons peas pecah pecan pecher pechora pecorino pectoral pedal pedals pedas pedesaan pedestal pedestals pedido
pedig pedikuroz pedra pee peeing peel peeled peeling peels peer peered peering peers pees pegangan pege pegged pegging pei peindre peine
peinigen peinlich peitschen peixe peka pekerjaan peking pekingese pekingi pelagic pelaksana pelaku pelarian pelaut peldaul pele pelek
pelepasan pelican pelindung pelit pellen pelyhes pemahaman pemain pemakaman pemalsuan pemalu pemanasan pemandangan pemandian pemandu
pemanfaatan pemanggang pemarah pemasok pembakaran pembekuan pemberani pemberhentian pemberi pemberian pembersih pembroke pembuang pembuat
pembuatan pembuluh pemecah pemelihara pemerintah pemukim pemulihan pemurni pemutusan pen penalaran penalise penangkap penasaran penasihat
penawaran pencakar pencari pencarian pence pencengkeram pencernaan pences pencetak pencher pencil pencilling pencils pencipta pend pendakian
pendant pendaran pended pendek pendekatan pendendam pending pendre pends penembak penerbang penerbangan penetrer pengadaan pengadilan
pengalaman pengaruh penge pengecatan pengepungan pengerahan penggalangan pengganti penghidupan pengikut penginapan pengirim pengiring
pengoperasian penguin penguins pengujian pengunduran pengungkapan penibel peningkatan peninsula penipu penis penjaga penjahat penjahit penne
pennies penning pennsylvania penny penolakan penopang pens pensar penser pension pensiun pent penting pentro penuh penunjukan penurunan
penyangga penyayang penyedia penyelam penyelesaian penyesalan penyetelan penyewa penzugyileg penzugyor penzzavar peony people pepes pepitas
pepper pepperberry peppercorns peppermint peppers peppery pequeno per peragu perahu perak peralatan peralihan peran peranakan perancah
perancis perang perapian perbandingan perbedaan perbuatan perburuan percakapan percaya perce perceber perceive perceived perceives
perceiving percent percentage percentages percer percevoir perch percheron perdana perder perdre peregrine peremizs perempuan perencanaan
pereszke perfect perfected perfecter perfectest perfecting perfection perfectionner perfectly perfects perfekt perfil perform performed
performer performers performing performs perfume perfumed perfumes perfuming pergi perguntar perhaps perhatian perhitungan perigoso
perikanan peringatan peringueys perintah periodensystem periodical periodicals perir perish perished perishes perishing perjalanan
perjanjian perkakas perkembangan perkotaan perky perlu permafrost permanent permeate permeated permeates permeating permetezoszer permettre
permintaan permit permits permitted permitting permukaan permutieren perna pernah pernikahan pernyataan perombakan perp perpanjangan perplex
perplexe perplexed perplexes perplexing perro perrotets persano persecute persegi persevere persevered perseveres persevering persian
persimmon persimpangan persist persisted persistent persisting persists person personal personalise personifizieren personlich personnel
perspective perspectives perspire persuade persuaded persuader persuades persuading persyaratan pert pertain pertama pertempuran
pertimbangan pertinent pertli pertumbuhan peruanus perut peruvian pervade pervaded pervades pervading perverse pesado pesanan pesat pesawat
pescoco pesenam peser pesimis pesisir peso pesona pesos pesquisar pessimist pessimista pessimistic pessimists pet petabyte petabytes petak
petal petals petani peter peterbald peternakan peti petit petite petrel petrol petroleum pets petticoat petting petty petugas peu peur peut
pewawancara pewee peyote peyotes pezsdul pezseg pezzata pferd pff pfft pfiffig pflanze pflichtbewusst pflucken pflugen pfriemeln pfund pgk
ph phainopepla phalarope phalene phanomenal phantastisch phantom phantoms pharaoh pharmacist pharmacists pharmacopoeia phase phased phases
phasing phd pheasant phenomena phenomenon phew philadelphia philippine philosopher philosophers philosophie pho phoebe phone phoned phones
phonier phoniest phoning phony phooey photocopier photocopiers photograph photographed photographer photographers photographier
photographieren photographing photographs photon php phrase phrases phu phys physical physically physician physicians physics physik
physikalisch picard picardy picayune pick picked picking picks picnic picnics picosecond picoseconds pie pied piedmontese pier pierced
piercing pierogi piers pies pietatvoll pig pigeon piggies pigging piggy piglet pigmy pigpen pigs pigsty pihentet pijakan pijaran pijat
pikant pikanterweise pike pikiran pil pilchard pile pileated piled piles pilgrim pilgrims pilihan piling pillanatnyilag pillbox pillepalle
pillory pillow pilot piloted piloting pilots pilz pimento pin pincang pine pineapple pined pines pineywoods pinggang pinggiran pining pinion
pinjaman pink pinkeln pinker pinkest pinned pinning pinpoint pinpointed pinpointing pinpoints pins pinscher pinstripe pint pintabian pintail
pintar pinto pints pintu pintycsoru pinus pinyon pinzgauer pioneer pioneers piorar pip pipanacoctomys pipe piped pipes piping pipit piquer
pir pirang pirenaica piri pirschen pis pish piss pissed pissen pisser pisses pissing pistachio piszin piszkos pisztoly pit pita piti pitied
pities pitiful pitizik pits pitted pitting pittoresk pitviper pity pityereg pitying pivot pivoting pivots pix pixel pixellate pixiebob pizza
pjaekke pkr pl place placed placer places placid placide placing plagiarise plaid plaider plain plaindre plainer plaines plainest plains
plaire plaisanter plait plan plancher planejar planet planned planner planners planning plannings planquer plans planschen plant plantar
plante planted planter planting plants plantschen planula plappern plaque plaques plastic plastico plastics plastik plasztikai plasztikus
plata plate plateau plates platform platforms platin platipus platten platter platypus platzieren play played player players playfully
playing playings playmate playmates plays playwright playwrights plaza plazenta plce plced plces plcing plead pleaded pleading pleads
pleasant pleasanter pleasantest please pleased pleasing pleasure pleasures plebiscite plebiscites plenty pleurer pleuvoir pleven plic plier
pliers plin pln plonger plott plouf plover pls pluck pludselig plug plugged plugging plugin plugs plukke plum plumbeous plumber plumbers
plummer plummet plummeted plummeting plummets plump plumped plumping plumps plumpsen plums plundern plunge plunged plunges plunging plus
plusz pluto plutot plutselig plz pneumonia poach poached poaches poaching pobre pochard pochieren pocken pocket podcast podcaster podcasters
podenco podengo poder podolac podolica poet poetisch poetry poets poffeszkedik poh point pointed pointer pointing pointless points pointy
poison poisoned poisoning poisonings poisons poitevin poke pokhalosgomba pokhaloszeru pol polar polarisasi polarisation polarised polcol
polemisieren polemizal polenta police policeman policemans policial policy poliester poligamia polinom polish polished polishes polishing
polite politely politer politest politica political politician politicians politics politik politikailag politiker politisch politizal poll
polled pollen polling pollock polls pollute polluted pollutes polluting polonga polos poloskaszagu pols polski polstern polwarts polyak
polyester polygamy polytheismus pomarine pomegranate pomelo pomeranian pompas pompos pon pond ponder pongah pont pontosan pontuar pontudo
ponwar pony poodle pool pooled pooling pools poop pooped pooping poops poor poorer poorest poorly poorwill pop popes popped poppies popping
poppy pops populacio popular popularisieren popularitas popularity popularize population populations populis populist por pora porcelaine
porcini porco porcupine pore pored porehagyma pores poring pork porkol pormentes pornstar pornstars porog port porta portal portals porte
porteous porter porteri portly portray portrayed portraying portrays ports portuguese posavac pose posed posen poser poses posh posing
posisi positif position positioned positioning positionings positions positiv positively posseder possess possessed possesses possessing
possession possible post postar postaugy postbox postcode posted posteriori posting posts posztgradualis pot potable potanyag potato
potatoes potensial potent potential potentially potentials potenzieren pothitel potongan potter potters pottok potvizsga poudre pound
pounded pounding pounds pour poured pouring pourpre pourrir pours poursuivre pourvoir pourvu pousser poutine pouvoir pow powder power
powered powerful powerfully powering powerless powers pozitiv pp praca practical practice practiced practices practicing practitioner
practitioners praecis pragmatisch pragnant prahistorie praia prairie praise praised praises praising praktik praktikabel praktis praktisch
praktischerweise praktisk prall prallen prance prankster pranksters pratincole pratiquer prattle prattled prattles prattling prawns pray
prayed praying prayings prays prazise prazsky preach preached preacher preachers preaches preaching preamble precede preceded precedent
precedes preceding precious precipiter precise precisement preciser preclude precluded precludes precluding preco predetermine predetermined
predetermines predetermining predict predicted predicting prediction predictions predicts preexisting pref prefeito prefer preferal preferer
preferred preferring prefers pregnant pregnanter pregnantest preheat prejudge premature premeditation premia premier premierement premiers
premis premise premises premium prendre preoccuper preoccupied preoccupies preoccupy preoccupying preocupado preocupar prepaid prepare
prepared preparer prepares preparing preposition prepositions preregister prerogative prerogatives pres presa prescrever preseden presell
presense present presented presenter presentest presenting presents preserve preserved preserver preserves preserving preside presidence
president presidente presidents presidir presque press pressed pressen pressentir presser presses pressing pressure prestataire
prestigefordernd prestigetrachtig prestigevoll prestigious presume presuppose presupposed presupposes presupposing preta pretend pretended
pretending pretendings pretendre pretends pretense preter pretty prevail prevailed prevailing prevails prevaloir prevenir prevent prevented
preventing prevents prevoir prey preyed preying preys pria pribadi price priced priceier prices pricey priciest pricing pricklier prickliest
prickly pride prided prides priding prier priest priestess priestesses priesthood priests prima primary prime primed primer primes primest
priming primitiv prince princes princess princesses principal principals print printed printer printing printings prints prinzipientreu
prior priori prioritize pris prisoner prisoners pristine private privatim privatisieren priver privilege prix pro proactive proaktiv prob
probable probablement probalkozik probat probate probe probed probehalber probes probieren probing problem problematisieren problemlos
problems proceder proceed proceeded proceeding proceeds proces process processar processed processes processing processings proche proclaim
proclaimed proclaiming proclaims proclamer procrastinate procure procured procurement procurer procures procuring prod prodded prodigies
prodigy prods produce produced producer producers produces producing product productive productivity productize produire produktif produser
produzieren produzir prof profane profess professed professes professing profession professional professionals professionnel professor
professors profile profiled profiles profiling profit profitabel profitable profiter profound profounder profoundest profuse progenies
progenitor progenitors progeny prognoses prognosis program programar programing programmable programme programmed programmer programmers
programmes programmieren programming programozasi programs progress progressed progresser progresses progressing progressiv progressive
prohibit prohibited prohibiting prohibition prohibits project projected projecting projection projects projektieren projetar projeter
projizieren proklamieren proliferate prolong prolonged prolonger prolonging prolongs promener prometer promettre prominent promise promised
promises promising promo promote promoted promotes promoting promouvoir prompt prompted prompter promptest prompting promptly prompts pron
prononcer pronoun pronounce pronounced pronounces pronouncing proofed proofread prop proper properly prophet prophetisch prophets
proportionate propose proposed proposer proposes proposing propound propped propping propre props pros proselytise prospect prospector
prospectors prospects prosper prospered prospering prospers prostate prostates prostitute prostitutes protect protected protecting protects
proteger protektiv protest protestar protested protester protesting protests prothonotary protist protocol protokollieren proton protrude
protruded protrudes protruding protzen prou proud prouder proudest prout prouver provar prove proved proven provence proves provide provided
providence provider provides providing proving provision provokativan provoke provoked provokes provoking provolone provoquer proximate
prudent prugeln prune pruned prunes pruning prunkvoll pry pryor przewalskis ps pschitt pseud pshdar psitt psst pssz psych psyched psyches
psyching psychologist psychologists pszichoaktiv pt ptarmigan pteromalid puas public publication publicity publicize publier publikasi
publish published publishes publishing publishings publisitas publizieren pucat pucol pudding puddings pudelpointer puerto puff puffan
puffin puffra pug puis puisi puisque puke pukes puking pukulan pula pulang pular pulen puli pulikulam pull pulled pulling pulls pulp pulse
pulver pulverize pulvern pumi pump pumped pumpen pumping pumpkin pumps puncak punch punched punches punching punctual punctually punctuation
punganur punggung pungsan punier puniest punir punish punished punishes punishing punjabi punk punks punkt punkto punnyad punta puny pupil
pupils puppet puppies puppy pura purchase purchased purchases purchasing pure purer purest puritan puritanizmus purosangue purple purpler
purplest purport purported purporting purports purpose purposes purse pursuant pursuanted pursuanting pursuants pursue pursued pursues
pursuing push pushed pushes pushing pushy pussies pussy pustertaler puszipajtas put putih puting putrefy putrid puts putting putty putus
putzig puxar puyuh puzzle puzzled puzzles puzzling pvt px pyg pygmy pyha pynte pyramid pyramide pyramids pyrenean pyrrhuloxia python pytt
qar qatari qatgani qinchaun qt qtr qua quack quacked quacker quackest quacking quacks quadrado quadratisch quadrillion quadrillionth
quadrillionths quadro quadruple quaff quail quaint quainter quaintest quaintly qualified qualifier qualifies qualifiziert qualify qualifying
qualitativ qualitatsvoll quality qualmen qualvoll quand quant quantify quantifying quantum quarab quark quarrel quarrelsome quarrelsomely
quart quartalsweise quarter quarterback quarterbacks quarterly quarts quarz quash quashed quashes quashing quasi quasiment quaver que
queasily queasy quebec quebecois queen queens queensland queijo queimar quelque quelquefois quench quenched quenches quenching quente quer
querbeet querdenkend querfeldein querulous question questionable questionably questioned questioning questioningly questionings questions
quetschen quetzal quick quicker quickest quicklebendig quickly quiet quieter quietest quieting quietly quieto quiets quince quinoa
quintessential quintillion quintillionth quintillionths quintuple quip quirkily quirlig quit quite quits quitte quitter quitting quiver
quivered quivering quivers quixotic quiz quizzes quizzically quoc quoique quote quoted quotes quotient quotients quotieren quoting ra
raadasul rabbi rabbis rabbit rabbits rabeprazol rabid rabies raccrocher race raced racer races racheter racial racing racionalizal racist
racists rack racked rackern racking racks raconter rad raddysnake radern radial radiant radical radicals radicchio radieren radii
radikalisieren radio radioaktivitas radios radish radius rafeiro raffinieren raffiniert rafinal rafraichir rag ragaszt ragcsalo ragdoll rage
raged ragen rages ragged raggeder raggedest ragi raging ragu ragyogo ragyogoan rahasia raide rail railway rain rainbow rained rainier
rainiest raining rains rainy raio raise raised raises raisin raising raison raisonner raiz raja rajapalayam rajasthani rajin rajta rajtakap
rajuk rajutan rak rakapcsol rake raked raken rakes raking rakoncatlankodik rakott rakpancel raksasa rakus rakyat ralentir rallied rallier
rallies rally rallying ralo ram ramadan ramah ramai ramasser ramble rambled rambles rambling rambut ramen ramener rami rammeln rammen ramo
ramp rampant rampe ramper ramponieren rampur ramutat ran ranch rand randaliroz randall randier randiest random randomer randomest randomize
randomly randy rang range ranged ranger ranges ranging rangsorolas ranimer rank ranked ranking ranks ransel rant rantai ranted ranting rants
rap rape raped rapes rapi rapid rapide rapider rapidest rapidly rapido rapids raping rapped rappeler rapper rappers rapping rappings rapport
rapporter rapprocher raps rapuh raramuri rare rarely rarer rarest ras rasa rasant rascheln raser rash rashes rask raspberry rassembler
rassismus rassurer rasten raszol raszta rat rata ratarti ratatouille rate rated rater rates ratesz rather rathi ratified ratifies
ratifizieren ratify ratifying rating ratings rational rationale rationalise rationalize ratisches ratlos rato ratok ratonero rats ratselhaft
rattacher rattekahl rattern rattle rattled rattler rattles rattlesnake rattling rattraper ratzekahl ratzeputz ratzfatz rauchfrei raumfullend
raunen raunzen raus rauschen rauspern ravage ravaszul rave raved ravel raven ravens raves raving ravioli ravish ravished ravishes ravishing
raw rawa rawat rawer rawest rawhide ray raya rays raza razorbill razos rb rbl re reach reached reaches reaching react reacted reacting
reactive reacts read readier readies readiest readily reading readings readjust readmit reads ready reagir reakcios reaktion real realer
realest realigned realise realised realiser realises realising realiskola realist realistic realistis realistisch realists realitat realiter
realize realized realizes realizing really reap reaped reaping reapply reaps rear rears reason reasonable reasoned reasoning reasonings
reasons reassemble reassure reassured reassures reassuring reassuringly rebate rebater rebates rebel rebels reboot rebooted rebooting
reboots reborn rebound rebuff rebuffed rebuffing rebuffs rebuild rebuke rebuttal rebuttals recalcitrant recall recalled recalling recalls
receber recede receitar receive received receives receiving recent receptionist receptionists receptor recevoir rechauffer recherche
rechercher rechnen rechnung recht rechtens rechts rechtschaffend recipient recipients reciprocal recital recitals reciter recken reckless
recklessly reckon reckoned reckoning reckons reclaim reclaimed reclaiming reclaims reclamar reclamer reclassify recluse recluses recognition
recognize recognized recognizes recognizing recommander recommencer recommend recommendation recommended recommending recommends recompense
reconcile reconciled reconciles reconcilier reconciling recondite reconnaitre reconsideration reconstituer reconstitute reconstruire record
recorded recording recordings records recount recoup recouped recouping recoups recourir recouvrir recover recovered recovering recovers
recovery recreation recruit recruited recruiter recruiters recruiting recruits recruter recta rectangulaire rectangular rectorat recueillir
reculer recuperer recusar recycle recycled recycles recycling recyclings red redact redacted redacting redaction redacts redbone reddish
rede redefine redefined redefines redefining reder redescendre redesign redest redevelop redevenir redfish redhead redid rediger redire redo
redoes redoing redondo redonner redound redouter redpoll redraw redress redresser redselig redshank redstart reduce reduced reduces reducing
reduire redundant redup redwing reed reeds reef reel reeled reeling reell reels refactor refactored refactoring refactors refaire refer
reference referenced references referencing referenda referendum referent referents referer refermer referral referrals refinance refinanced
refinances refinancing refine refined refines refining reflate reflechir reflect reflected reflecting reflects reflektiert refletir refocus
refocused refocuses refocusing refogar reform reformed reformer reformers reforming reforms refract refracted refracting refracts refren
refresh refreshed refreshes refreshing refrigerante refroidir refuel refuelled refuelling refuels refugee refugees refund refunded refunding
refunds refurbish refurbished refurbishes refurbishing refuse refused refuser refuses refusing refute reg regagner regal regar regard
regarded regarder regarding regards rege regebben regelmessig regen regering reggel reggelente regi regional register registered registering
registers registration regler regn regnal regner regnerisch regota regret regrets regretted regretter regretting regroup regrouped regrouper
regrouping regroups regsam regular regularly regulate regulated regulates regulating reguler regulieren rehabilitieren rehearse rehearsed
rehearses rehearsing rehearsings reheat reheated reheating reheats reich reichen reign reigned reigning reigns reimburse reimbursed
reimburses reimbursing rein reina reined reinforce reinforced reinforces reinforcing reining reins reinstall reinvent reiterate reivindicar
reizen reizend reizvoll reject rejected rejecting rejects rejeitar rejeter rejigger rejoice rejoiced rejoices rejoicing rejoin rejoindre
rejouir rejse rejtelmes rejtozkodik rejuvenate rejuvenated rejuvenates rejuvenating rekan rekedt rekindle reklamacio reklamieren rekomendasi
rekordverdachtig rekurzivan relampago relate related relates relating relationships relativ relative relatives relaunch relax relaxado
relaxation relaxed relaxes relaxing relaxings release released releases releasing relembrar relent relented relenting relents relevan
relevant relever reliant relied relier relies relieve relieved relieves relieving religion relinquish relinquished relinquishes
relinquishing relire relish relished relishes relishing relive relived relives reliving reload reloaded reloading reloads relogio
relokalisieren reluctant reluctantly rely relying remade remain remained remaining remains remaja remake remakes remaking remand remark
remarkable remarked remarking remarks remarquer rembourser remedied remedier remedies remedy remedying remeh remember remembered remembering
remembers remenytelenul remenyteljes remercier remettre remi remonter remorseful remote remoter remotest remove removed removes removing
rempeln remplacer remplir remuer remul ren renaissance renaitre renang rencontrer renda rendah rendbehoz rendben rendellenesen render
rendered rendering renderings renders rendesen rendezvous rendezvouses rendezvousing rendkivul rendorauto rendre rendszeresen rendszeresit
rendszerint rendszertelen rendul renew renewed renewing renews renforcer renier renminbi renommiert renoncer renounce renounced renounces
renouncing renouveler renovieren renowned renseigner rent rental rentals rented renting rentrer rents renverser renvoyer reopen reorder
reordered reordering reorders reorganisasi reorganisation reorient rep repair repaired repairing repairs repandre reparaitre reparer
repartir repasser repeal repealed repealing repeals repeat repeated repeatedly repeating repeats repel repelled repelling repels repentant
repentir reperer repeter rephrase rephrased rephrases rephrasing replace replaced replacement replacer replaces replacing replenish
replenished replenishes replenishing replicate replicated replicater replicates replicatest replicating replied replies reply replying
repondre report reported reporter reporters reporting reportings reports reposer repossess repousser reprasentieren reprendre represent
representar representasi representation representative representatives represented representer representing represents reprimand reprimer
reproach reproachfully reprobate reprocher reproduire reprove reps reptil republic republica republican republicans republics republik
repulobrigad repulokutya repurpose request requested requesting requests require required requirement requirements requires requirieren
requiring requite rerun reruns reruntuhan res reschedule research researcher researchers resemble resembled resembles resembling resent
resented resenting resents reseptor reservasi reservation reserve reserved reserver reserves reservieren reserving reset resfriar reside
resided resident residents resides residing resign resigned resigner resigning resigns resilient resin resist resistant resisted resistent
resistente resister resisting resists resmi resolusi resolut resolute resolve resolved resolver resolves resolving resonant resonner resort
resorted resorting resorts resoudre resource respect respected respecter respectful respecting respects respektabel respektieren respektiert
respirar respirer respite respites respond responded responder responding respondings responds responsable responsavel response
responsibility responsible responsive respray ressembler ressentir ressortir ressusciter rest restart restarted restarting restarts
restaurant restaurante restaurer restaurieren rested rester restfully resting restituer restock restocked restocking restocks restoran
restore restored restores restoring restrain restrained restraining restrains restreindre restrict restricted restricting restricts
restructrue restructrued restructrues restructruing restructruings restructure restructured restructures restructuring restructurings rests
result resultat resulted resulter resultieren resulting results resume resumed resumer resumes resumieren resuming resumir resurface
resurfaced resurfaces resurfacing reszel reszket reszlegesen reszletekben reszletesen retablir retangular retarded retarder retardieren
retenir retensi retention retentir retesz reticulated retinta retire retired retirement retirer retires retiring retning retomber retool
retour retourner retracer retract retrieve retrieved retriever retrieves retrieving retrofit retrofiting retrofits retrospectivity
retrospektivitas retrouver rettentoen rettferdig retuerta return returned returning returns retuschieren reuniao reunir reup reuped reuping
reups reussieren reussir rev revamp revamped revamping revamps revanchieren reveal revealed revealing reveals reveiller revel reveled
reveler revelling revels revenir rever revere revered reverend reverends reveres revering reverse reversed reverses reversieren reversing
revert reverted reverting reverts revetir revidealt review reviewed reviewing reviews revisar revisit revisited revisiting revisits
revitalise revitalised revitalises revitalisieren revitalising revitalize revitalized revitalizes revitalizing revive revived revives
reviving revivre revoir revoke revoked revokes revoking revolution revolutionar revolutionaries revolutionary revolutionieren revolutionize
revolve revolved revolves revolving reward rewarded rewarding rewards rewel reword rewrite rewritten rex rexes rezagyu rezensieren rezgalic
rezvoros rhenish rhetoric rhetorics rheumatoid rhine rhinelander rhinoceros rhodesian rhombic rhubarb rhyme rhymed rhymes rhyming rial riang
riaszt ribbon ribollita ribs ribut rican rice ricemilk rich richer richest richtig richtungsgebend richtungsweisend rickets rico ricotta rid
ridden ridding ride rides ridge ridgeback ridges riding ridings rids riegeln riel riemann riesig riff riggit right righteously righter
rightest rightful rightfully righting rights rightwhale rigid rigidly rigido rigoler rigoros rim rimelig rindu ring ringamala ringan ringe
ringed ringgit ringing ringkasan rings ringsherum ringsum ringsumher rinkhals rio riot rioted riots rip ripacsgomba ripe ripen ripened
ripening ripens riper ripest ripping rips rir rire rise risen riser rises risiko rising risk riskant risked risking risks risotto risquer
rissos rite rites ritkan ritkasag ritsleting rittlings ritual rituale rituals ritzier ritziest ritzy rival rivalisieren rive river riverbed
riverbeds riveting rivetinging rivetings rivetung riwoche riyal rizibizi rm ro road roadrunner roads roadside roadway roam roamed roaming
roams roar roared roaring roars roast roasted roasting roasts robbanekony robbed robbing robek robin robins robust rocha rocher rochieren
rock rocked rocking rockmelon rocks rocky rod roda rodazik rode rodent rodents rodeo rodeos roder rodoviaria rods rogan roger rogue rogues
rogvest rogzites rogzitetten rohjan rohu roi rojtos rok rokagomba rokonszenvez rola rolad rolam rolatok role rolig roll rolle rolled rolling
rolls rolltreppe roluk romagnola romagnolo romani romanian romano romantic romantisch romanul romosinuano rompre ron ronfler ronron roof
roofed roofer roofers roofing roofings roofs rookie rookies room roomier roomiest rooms roomy roosevelt roosmalens root rooted rooting roots
rope roped ropes roping ropog roppan rose roseate rosefinch rosemari rosemary roses rosie rosier rosiest rosin rossa rosss rosszabbodas
rosszall rosszindulatu rosszul rostgazdag rosto rosy rot rotating rothschilds rothwell roti rotieren rots rottaler rotted rotten rotting
rottweiler rotvieh rotzen rotzig rouble roubles rouge rough roughed rougher roughest roughhaired roughing roughly roughs rouler round
roundabout rounded rounding rounds rout route routed router routes routine routines routing routiniert routs roviden rovidesen row rowdy
rowing rowings rows royal rozsaslemezu rp rsd ruang ruatan rub rubbed rubber rubbery rubbing rubbish rubbishes ruber rubies ruble rubric
rubrik rubs ruby rubythroat rucklings rucksichtlich rucksichtsvoll ruckwarts ruckzu ruddy rude rudely rudement ruder rudern rudest rue ruff
ruffed rufiyaa rufous rugen ruhatka ruhatlan ruhell ruhes ruhig ruin ruined ruiner ruining ruins rule ruled ruler rulers rules ruling
rulings rum rumah rumit rumped rumpfen rumput rumus run runa rund runden rundherum rundown rundum rung rungwe runner running runningback
runningbacks runnings runny runs runway runzeln rupee rupees rupfen rupiah rural rusa rusak rush rushed rushes rushing russell russen
russian russo rust rusted rustic rustier rustiest rusting rustle rustled rustles rustling rusts rusty ruszli rusznyak rutteln ruzsoz rwanda
rwf ryddig rye sa saag saarloos saat sabar sabbatical sabbaticals sabbeln sabbern sabines sable sabueso sache sachgemass sachgerecht
sachkundig sachlich sachverstandig sack sacked sacking sacks sacred sacrifice sacrificed sacrifices sacrificing sacrifier sad sadar sadden
saddened saddening saddens sadder saddle saddlebred sadest sadly sadness saen saetning saette safari safarkodik safe safeguard safeguarded
safeguarding safeguards safely safer safest safety safflower saffron safranyos saft sage sagenhaft sages sagras sah sahiwal said saigner
sail sailed sailing sailings sailor sailors sails saint saintlier saintliest saintly saintongeois saints sair saja sajmeggy sajna sajog
sajtonyelvi sake sakit saklar saku salad salada salah salamonpecset salaries salario salary salatagalambbegy sale salem salerno salers
salgado saling salinoctomys salju salmon saloon salorn salsa salt salta saltier saltiest saltmarsh saltwater salty saluer saluki salun
salvar salz salzig sama samar sambil sambungan same samfund sami sammeln sammen sammenhaengende samolaco samoyed sampah sampai samping
sample sampled samples sampling samstags samt san sanabresa sand sandal sandbar sanderling sandhill sandier sandiest sandlance sandpiper
sandstein sandsynligvis sandwich sandwiches sandy sanft sanftmutig sang sanga sangat sangkar sangrar sangue sanguinisch sanhe sanity sank
sannsynlig sans santa santai santitva sao sapad sapaszt sapato sapi sapien sapiens sapka sapsali sapsucker sar sarabi saraf sarcastic
sarcidano sardesco sardine sardinella sardines sardinian sardo sardonic sardonis sarga sargagumos sargalemezu sargas sargasbarnas
sargasvoros sari saringan sarjadzogomba sark sarkastik sarkcsillag sarkko sarong sarplaninac sarung sasana sashay sashimi sasol sat sate
satin satirise satirize satisfactory satisfaire satisfeito satisfied satisfies satisfy satisfying satish satobbi sattsam saturate saturated
saturates saturating saturday saturdays saturieren saturn saubern sauce saucer saudavel saudi sauerkraut sauf saugetier saugling saure saury
sausage sausages sauted sauter sauvage sauvegarder sauver savane savannah save saved saves saving savings savoir savory savour savtartalmu
savu savvier savviest savvy saw sawfly say sayaguesa sayang sayangnya saying sayings says sbd scad scaffold scalable scale scaled scales
scaling scallops scaly scamper scan scanned scanning scans scantier scantiest scanty scar scarce scarcely scarcer scarcest scare scared
scares scarier scariest scarification scarily scaring scarlet scarper scarred scarring scars scary scathing scatter scattered scattering
scatters scaup scavenge scavenged scavenges scavenging scenario scene scenery scent scented scents schach schachern schaden schaf schamen
schandehalber schapendoes scharenweise scharf scharren scharwenzeln schattig schatzen schatzungsweise schauensees schaukelstuhl schedule
scheduled schedules scheduling schedulings scheibchenweise scheitern schemas schematise scheme scheuern schielen schier schiesspulver schiff
schillern schillernd schillerstovare schimmeln schippen schipperke schirmen schistacea schlafzimmer schlange schlau schlechthin schlegels
schleimen schlep schleswig schleudern schliesslich schlimmstenfalls schlottern schlucht schlucken schlurfen schmatzen schmecken schmeicheln
schmiegen schminken schmirgeln schmoren schmucken schmuggeln schnabeln schnarren schnattern schnaufen schnauzer schnee schneiders schnell
schnellstens schniegeln schnitzel schnitzeln schnuffeln schnuren schnurstracks scholar scholarly scholars scholarship schon schonen schonmal
school schooling schoolings schools schopferisch schramen schrammen schrank schraube schreibtisch schrift schrittweise schrubben schrumpeln
schuften schuldenhalber schule schultzes schummeln schuren schusswaffe schustern schwabeln schwangern schwangerschaft schwanken schwanzeln
schwanzen schwarzwalder schweben schweinigeln schweizer schweizerischer schwerlich schwert schwimmen schwungvoll schwyz scientific scientist
scientists scion scions scissor scissors scoff scoop scope scops scorch scorched scorches scorching score scored scores scoring scorings
scorn scornful scorpion scotch scoter scotia scott scottish scotts scout scouted scouting scouts scowl scr scrabble scram scramble scrap
scrape scraped scrapes scraping scratch scratched scratches scratching scratchy scream screamed screaming screamings screams screech
screeched screeches screeching screen screened screening screenings screens screenshot screenshots screenwriter screenwriters screw screwed
screwing screws scribble scribbled scribbles scribbling scroll scrolled scrolling scrolls scrub scruple scrutinise scuffle sculpt sculpted
sculpting sculptings sculptor sculptors sculpts scuttle sdg se sea seabed seabeds seafood seagull seakan seal sealed sealing seals sealyham
seamless search searched searches searching searchingly seaside season seasoned seat seated seating seatings seats sebagai sebagian
sebaliknya sebelum sebelumnya sebenarnya sebteben sebuah sec secar secara secher seco second secondary seconds secouer secouriste secours
secrecy secret secretaries secretary secrets secs sect section sects seculaire secularize seculo secure secured securer secures securest
securing security sedang sedangkan sedap sedate sedated sedately sedater sedates sedatest sedating seddel sedentaire sederhana sedge sedih
sedikit sediment sedotan seduire see seed seedeater seeded seeding seeds seeing seek seeking seeks seele seem seemed seeming seemingly
seemly seems seen sees segel segeln segenggam segera segi segitiga segitsegevel segregate segugio seguir segundo seguro sehalus sehat sehnen
sehogy sehol sehova sehr sehubungan sei seimbang seinerseits seinerzeit seinetwegen seinetwillen seit seitab seitdem seitens seither
seitlich seitlings seitwarts seize sejak sejarah sejauh sejenak sejtes sejtet sejtkozpont sek sekali sekarang sekely seketika sekitar sekund
sekunde sekunder sekundieren selain selale selalu selama selang selangka selat selayer selbander selbdritt selbigesmal selbst selbstandig
selbstbestimmt selbstbewusst selbstredend selbstsicher selbststandig selbviert seldom selecionar select selected selecter selectest
selecting selects selembu selembut selera selesai self selfish selfishly selkirk sell sella selle seller selling sells selon selskab selten
seluncuran seluruh selvfolgelig selvom selvsikker selyemmalyva sem semana semangat sembarangan sembler sembrono semenanjung sementara semer
semi seminar seminars semipalmated semmiert semmifele semmikepp semmilyen semmitmondo semmiz semolina sempit sempoa sempurna semua sen
senado senang senate send sending sendiri sendok sends senepol sengaja senggolan sengsara senha seni senior seniors senja senjata sennenhund
sens sensationell sense sensed senses sensibel sensibilisieren sensing sensitiv sensitive sensitize sensor sensory sent sentar sentence
sentenced sentences sentencing sentimental sentir sentral sep sepanjang separate separated separately separater separates separatest
separating separer separieren sepatu sepele sepenuhnya seperti sepotong seppala sept september septillion septillionth septillionths
sequester sequestered sequestering sequesters seragam serah serakah serangga serat seratus serbet serbian serenada serenade serene serengeti
sergeant sergeants serial serialize serials serie series sering serios seriously serius sermon serpentine serra serrano serrer serteshaj
serthetetlen serthetetlenseg sertifikasi sertodekeny serulekeny servant servants serve served server serves serviable service serviced
services servicing serving servings servir servitor servitors sesak sesame sessel sesudahnya set setal setangki setelah setia setiap sets
setter setting settings settle settled settler settles settling seufzen seule seven seventeen seventeenth seventeenths seventh sevenths
seventieth seventieths seventy sever several severe severed severer severest severing severs sew sewed sewing sewn sews sex sexes sexier
sexiest sexismus sextillion sextillionth sextillionths sexuell sexy seychelles sfc sgd sgt shabby shack shacked shacking shacks shad shade
shaded shades shadier shadiest shading shadowbox shadowy shady shaft shagya shake shaken shakes shakily shaking shakshuka shall shallow
shallower shallowest sham shaman shamans shameful shameless shampoo shan shanghai shant shape shaped shapes shaping shar sharable share
shared shares sharing shark sharp sharpen sharpened sharpening sharpens sharper sharpest sharply shatter shattered shattering shatters shave
shaved shaves shaving she shear shearwater sheathe shed shedding sheds sheep sheepdog sheepishly sheer sheesh sheets sheild sheilding
sheilds sheilt shekel shekels sheko shell shelter sheltered sheltering shelters shepherd shepherds sheqel sheqels sherwood shetland shhh
shiba shield shieldtail shift shifted shifting shifts shih shiitake shikoku shilling shillings shiloh shimeji shimmering shine shines
shingles shinier shiniest shining shinned shinny shiny ship shipment shipments shipped shipper shipping shippings ships shiptons shire shirk
shirt shit shiver shivered shivering shivers shoal shoals shock shocked shocking shocks shoddy shoe shoes shone shoo shook shoot shooting
shoots shop shopped shopping shoppings shops shore shored shores shoring short shortage shortages shorted shorten shortened shortening
shortenings shortens shorter shortest shorthair shorthaired shorthorn shorthorned shorting shorts shot should shoulder shouldered shouldnt
shout shouted shouting shoutings shouts shovel shoveler show showboat showed showgirl showgirls showing showman showmans shown showrunner
showrunners shows showy shp shrank shred shrike shrill shriller shrillest shrilly shrimp shrink shrinking shrinks shrivel shrivelled
shrivelling shrivels shrunk shudder shuffle shuffled shuffles shuffling shun shunned shunning shuns shush shut shuts shutting shy shyer
shyest shyly si sia sial siamese siang siap siapa siapapun siberian sibling siblings siboney sibuk sic sicher sicherheitshalber
sicherheitsorientiert sicherlich sichten siciliano sick sicker sickest sicklier sickliest sickly sidang sidat side sideboard sided siden
sides sidetrack sidewinder siding sie sieben siechen siege siegen siegreich sietosen sietve siezen siffler sift sifted sifting sifts sige
sighthound sightseeing sign signal signaled signaler signaling signalings signals signatories signatory signature signed signer significant
signifier signifikant signing signings signs signup sikat sikeresen sikerul sikhreligion sikker sikkim siklo siklus silang silau silber
silence silenced silences silencing silent silently silesian silk silken silky sillier silliest silly silt silver silverbeet silvers siman
simbrah simford similar simli simmental simpan simpatik simpel simple simpler simples simplest simplified simplifier simplifies simplify
simplifying simplistic simulate simulated simulates simulating sin sinai sinar since sincere sincerely sincero sind sindhi sinergi sinful
sing singapore singaporean singapura singe singer singers singing singings singkat singkong single singled singles singling sings sinhala
sinis sinister sink sinking sinks sinner sinners sinnvollerweise sint sip sipitozik sipping sips sir sirex siri siricid sirsaszana
sisakgomba sisakvirag sisi siskin sissies sissy sister sisters sit site siter sites sitot sits sitting sittings situ situer siugras sivar
sivaran sivarsag six sixteen sixteenth sixteenths sixth sixths sixtieth sixtieths sixty size sized sizes sizing sizzle sizzling sjov skala
skandalos skarifikasi skarlatvoros skarp skate skateboard skateboarded skateboarding skateboardings skateboards skated skates skating
skatings skean skeletal skeleten skeletens skeleton skelett skema skenario ski skied skier skiers skies skiied skiing skikkelig skill
skilled skills skimmer skin skinnier skinniest skinny skipjack skipping skirmish skirmishes skis skittles sklaverei skole skon skont skot
skov skraemmende skrive skua skulptur sky skye skyldig skyline skyrocket skyrocketed skyrocketing skyrockets skyscraper skyway slack slacks
slain slake slam slammed slams slank slap slate slather slattyog slaty slay slayed slaying slays sle sleddog sleek sleeker sleekest sleep
sleepily sleeping sleepings sleeps sleepy sleet slender slenderest slept slice sliced slices slicing slick slicked slicker slickest slicking
slicks slid slide slides sliding slier sliest slight slighter slightest slim slime slimest slimier slimiest slimmer slimy slink slip slipped
slipper slippery slipping slips slipshod slisszol slit slits slitting slivered slope sloped slopes sloping sloth slouch slouched slouches
slouching sloughi slovak slovakian slovenian slovensky slow slowed slower slowest slowing slowly slows slump slushy sly smack smagfuld smal
smalandstovare small smaller smallest smart smarten smarter smartest smartphone smash smashed smashes smashing smell smelled smellier
smelliest smelling smells smelly smew smile smiled smiles smiling sminkel smirk smirked smirking smirks smiths smog smoggy smoke smoked
smokes smoking smokings smoky smooth smoothed smoother smoothest smoothing smoothly smooths smoushond sms smug smuggle smuggled smuggler
smugglers smuggles smuggling smuk snack snail snake snaked snakehead snakes snaking snap snaping snapped snapper snappy snaps snarling snart
snatch snatched snatches snatching sne sneak sneaking sneaks sneaky snedig sneeze sneezed sneezes sneezing snew snif sniff sniffed sniffing
sniffs snipe sniveling snob snobbish snoop snoopy snorkel snouted snow snowboard snowboarded snowboarding snowboardings snowboards snowcock
snowing snowings snowpea snowpeas snowplow snows snowshoe snowy snubfin snuck snuggle snuggled snuggles snuggling so soak soaked soaking
soaks soap soar soared soaring soars sob soba sobbed sobbing sober sobered sobering sobers sobs soccer sociable social socialer socialest
socialist socialists sock sod soda sodann soeben sofa sofor sofort sofrer soft softer softest softly softshell software sogar soge soggy
sogleich soha sohasem sohse soigner soit sojabohne sok sokaig sokan sokat sokfele sokkal sokoke sokolsky sokszemkozt sokszor sokterdu sol
solace solala sold solder soldier soldiers sole solemn solemner solemnest solemnly soles solicit solicited soliciting solicits solid
solidarisch solidarisieren solide solider solidest solidly solido solilokui soliloquy solitaire solitary solliciter soloist soloists solomon
soltar soluble solusi solution solutions solvabilitas solve solved solvency solvent solvents solves solving som somali somber sombra sombre
sombrer sombrero sombreros some somebodies somebody someday somehow someone someones someplace something sometimes somewhat somit sommer
sommers sommersuber somoni son sonar sonata sonder sonderbarerweise soneta song songer songs songwriter sonhar sonnabends sonne sonnensystem
sonner sonnet sonnies sonnig sonntags sonny sonoran sons sonst soon sooner soonest sooth soothe soothed soothes soothing sooths sooty sopa
sopan sophisticated sora soran sorcerer sorcerers sorceress sorceresses sorcerors sordid sore soreleszto sorer sorest sorgenfrei sorgfaltig
sorghum sorgsam sorkatona sorozat sorperec sorraia sorrowful sorry sort sorte sorted sorting sortir sorts sorvete sos sosem sot sotetbarna
sotetlila soucier soudain souffler soufflieren souffrir sought souhaiter soul soulager soulever soulful souligner souls soumettre sound
sounded sounding soundproof sounds soup soupconner souper souple soupy sour source soured souring sourire sours sous soustraire soutenir
south southeast southeastern southern southwest southwestern souvenir souvent souvlaki sovar sove sovereign sovereigns sovevaerelse soviet
sow sowed soweit sower sowieso sowing sown sows soy soybean soymilk soz sozial sozialisieren sozialismus sozialvertraglich sozusagen space
spacecraft spaendende spaghetti spalacopus spalding spam spams span spaniel spanish spanned spannend spanning spans spanyol spare spared
sparer spares sparest sparing spark sparked sparking sparkle sparkled sparkles sparkling sparkly sparks sparrow sparsam sparse spassig spat
spatabends spater spaterhin spatestens spatnachmittags spattering spawn spawned spawning spawns speak speaking speaks spear spearmint
special specialer specialest specialist specialiste specialists specialize specialized specializes specializing species specific specified
specifies specifikus specify specifying speckle speckled spectacled spectacles spectate spectator spectators sped speed speedily speeding
speeds speedy speicheln spekel spektakular spell spellbind spellbinding spellbinds spellcheck spelled spelling spellings spells spelt spend
spenden spending spendings spends spennende spenot spent sperm sperrangelweit sperren spesifik spew speziell sphecid spherical sphynx spicc
spice spiced spices spicier spiciest spicing spicy spiders spied spiel spielerisch spies spiffy spiked spiking spil spilazik spill spille
spilled spilling spills spilt spin spinach spined spinner spinning spinningel spinone spins spiny spiral spiralling spirals spirit spirited
spirits spise spit spite spited spiteful spites spiti spiting spits spitting spitz spitze spixs splash splashed splashes splashing splay
splayed splaying splays splendid splendide split splits splitting splosh splurge spoil spoiled spoiling spoils spoke spoken spokesperson
spokespersons sponsor sponsored sponsoring sponsors spontan spoof spoofed spoofing spoofs spook spoonbill sporge sporgsmal spork sport
sporthorse sporting sportkozvetites sportlich sportos sports sportstadion sportszeruseg sportzako spot spotless spots spotted spotteln
spotten spotting spouse spouses sprache sprachlos spragues sprang sprat sprawl sprawling sprawls spray sprayed spraying sprays spread
spreading spreads sprengen sprengstoff sprightlier sprightliest sprightly spring springer springing springs sprinkle sprinkled sprinkles
sprinkling sprinzen spritzen spritzig sprouts spruce spruced spruces sprucing sprudeln spry spulen spun spur spurbar spurred spurring spurs
sputen spy spying sq squander squandered squandering squanders square squared squares squaring squash squat squats squatter squatters
squeaky squeamish squid squiggly squirm squirrel squish squished squishes squishing sr srd sri ss ssp staatsmann stab stabbed stabbing
stabil stabilise stabilisieren stable stables stabs stabyhoun staccato stack stacked stacking stacks stadig stadt stadtauswarts
stadteinwarts staerk staff staffed staffer staffers staffing staffordshire staffs stage staged stages stagger staggered staggering staggers
staging stagings stahl staid stain stained staining stains stake staked stakes staking staksen stale staler stalest stalk stalked stalking
stalks stall stalled stalling stalls stalwart stamp stamped stamping stamps stand standar standard standardbred standardization standards
standhaft standing stands stankern stanzen stapfen staple stapled staples stapling star starboard starch stare stared stares starfruit
staring stark starker starkest starling starring stars start starte started starten starthroat starting startle startled startles startling
starts starve starved starves starving stat state stated statelier stateliest stately statement statements states statesman statesmans
static stating station stationieren statistic statistics statt stattdessen stattlich statue status statute statutes statutory stauchen
staupen stave staved staves staving stay stayed staying stays steadfast steadier steadiest steady steak steal stealing steals stealthily
steam steamed steaming steel steep steeper steepest steeple steer steered steering steers steil steinbachs stejnegers stella stellen
stellenweise stellers stem stemmed stemming stems stenografieren stenographieren step stepbrother stepbrothers stepchild stepchilds
stepfather stepfathers stephens stepmother stepmothers steppe stepped steppen stepping steps stepsister stepsisters stereotype stereotyped
stereotypes stereotyping sterile sterling sterlings stern sterner sternest sternly stets steuerbord stevia stewed stewing stibitzen
stichfest stick sticken sticker sticking sticks sticky stiff stiffen stiffened stiffening stiffens stiffer stiffest stifle stifled stifles
stifling stiften stigmatize stiker stilbewusst stiletto stilisieren still stille stillen stilsicher stilt stilvoll stimmig stimmungsvoll
stimsons stimulate stimulated stimulates stimulating stimuli stimulus sting stinging stings stingy stink stinking stinks stinky stint
stipend stipends stir stirred stirring stirs stitch stitched stitcher stitches stitching stjerne stn stochern stock stocken stocking
stockinging stockings stockpile stockpiled stockpiles stockpiling stoisch stok stoked stokes stoking stol stole stolen stolpern stolt stolz
stomach stomachs stone stonechat stones stony stood stool stoop stooped stooping stoops stop stopped stopping stops store stored stores
storing stork storm stormed storming storms stormy stornieren storrelse story storyboard storytelling storytellinging storytellings
storytellung stossweise stottern stout stracks strafen strahlen strahlend straier straiest straight straighten straightened straightening
straightens straighter straightest straightforward strain strained straining strains strait straks stralende stram strand stranden strange
stranger strangers strangest strangle strangled strangles strangling strangulieren strategi strategic strategies strategisch strategist
strategize strategy stratify straucheln stravenue straw strawberries strawberry stray strayed straying strays streak streaked stream
streamed streamer streamers streaming streamline streamlined streams strebsam street streets streng strengthen strengthened strengthening
strengthens stress stressed stressen stresses stressing stretch stretched stretches stretching stretchings strew strewed strewing strewn
strews stricklands strict stricter strictest strictly strident strike strikes striking strikt string stringent stringing strings strip
stripe striped stripped stripping strips strive strives striving stroke stroked strokes stroking stromab stromauf strong stronger strongest
strotzen strove struck structure struggle struggled struggles struggling strugglings strukturieren strukturiert strung stubborn stuck
stuckchenweise stuckweise student students studied studienhalber studies studio study studying studyings stue stufenweise stuff stuffed
stuffing stuffings stuffs stuhl stulpen stumble stumbled stumbles stumbling stumm stump stumped stumpern stumping stumps stumpy stun stunde
stung stunk stunned stunning stuns stunt stupendous stupid stupider stupidest sturdier sturdiest sturdy sturmisch stygg style styled styles
styling stylish styrian suam suami suar suara suatu sub subbed subbing subdued subekspresi subexpression subir subito subject subjected
subjecting subjects sublimate sublimated sublimates sublimating sublime submerge submerged submerges submerging submissive submit submits
submitted submitter submitting subordinate subordinates subpar subs subscribe subscription subscriptions subsequent subside subsided
subsides subsidi subsiding subsidize subsidized subsidizes subsidizing subsidy subsist subsisted subsister subsisting subsists substandard
substansial substantial substantialer substantialest substantiate substantiv substanziell substanzreich substituer substitusi substitution
substrate substrates subtle subtler subtlest subtotal subtotals subtract subtracted subtracting subtractings subtracts suburban
subventionieren subvert subverted subverting subverts succeder succeed succeeded succeeding succeeds success successfully succinct succumb
succumbed succumbing succumbs such suck sucked sucking suckle sucks suco sudanese sudden suddener suddenest suddenly sudlich sudostlich
sudut sudwarts sudwestlich sued suffer suffered suffering sufferings suffers suffice sufficed suffices sufficient sufficing suffire
suffisamment suffocate suffolk sugall sugar sugary sugarzasmero suggerer suggerieren suggest suggested suggesting suggests suhlen sui
suillus suing suit suitcase suite suited suites suiting suits suivant suivre sujo sujt suka sukacita sukar sukarela sukarelawan suket suku
sukzessive sulit sullyesztett sulphur sultan sultana sultanas sultans sulten sulut sulyemelo sulymero sum sumac sumatran sumbat sumber sumir
summarise summarised summarises summarising summary summed summer summers summieren summing summit summon summoned summoning summons sumpah
sumpit sums sun sunbathe sunbeam sund sunda sundae sunday sundays sunder sundig sundigen sunflower sung sungai sungguh sunk sunn sunny
sunrise sunrises sunshine sup supaya supel super superb superficial superficialer superficialest superhero superheroes superhuman
superhumans superintendent superintendents superior superiors supermarked supermercado superstar superstars supervisor supervisors
supervisory suppedek suppedo supplement supplemented supplementing supplements supplied supplier supplies supply supplying support supported
supporter supporting supportive supports suppose supposed supposer supposes supposing suppress suppressed suppresses suppressing supprimer
supreme supt sur suram surat sure sured surel surer sures surest surf surface surfaced surfaces surfacing surfbird surfed surfer surfers
surfing surfings surfs surg surgawi surge surged surgeon surgeons surges surging surgos surgosen surinam suring surly surmonter surmount
surmounted surmounting surmounts surol surpass surpassed surpasses surpassing surpreender surprendre surprise surprised surprises surprising
surprisingly surreal surrealer surrealest surren surrogate surrogates surround surrounded surrounding surrounds sursauter surun surut
surveiller survey surveyed surveying surveyings surveys survive survived survives surviving survivings survivor survivors survivre sus
susciter sushi suspect suspected suspecter suspectest suspecting suspects suspend suspended suspendieren suspending suspends suspense
suspensi suspension suspiciously suss sussed susses sussex sussing sussurrar sustain sustainable sustained sustaining sustains sustenance
susu sutra suv svag svajci svar svelte svomme sw swainsons swallow swallowed swallowing swallows swam swamp swan swanling swat swath swathe
sway swayed swaying sways swear swearing swearings swears sweat sweated sweating sweats sweatshop swedish sweep sweeper sweepers sweeping
sweeps sweepstakes sweet sweeten sweetened sweetening sweetens sweeter sweetest sweetheart sweethearts sweetly swell swelled swelling swells
swelter swept swerve swift swifter swiftest swiftly swill swim swimmer swimming swimmings swims swine swing swinging swings swipe swiped
swipes swiping swiss switch switchboard switched switches switching swordfish swore sworn swum swung syllabi syllable syllables syllabus
symbolic symbolise sympathetically sympathique sympathisch synagoge synchronised syndicate synergies synergistic synergy synes synge synlig
synopses synopsis synthesise synthesize synthesizing syp syrian syringe syrup system systematic systemic systems syukur syukurlah szabad
szabalyosan szabalyszeru szabalyszeruen szabdal szaglosejt szajon szajszag szaju szakadatlanul szakertoi szakmailag szalagos szalkas
szallasol szalmavirag szalonkepes szam szambol szamit szamlal szamol szamonker szamossaga szamrendszer szamszeru szamtalanszor szaporodas
szareptai szarkasztikus szarmazo szarmaztat szarnyaz szaru szarvasfelek szatir szaud szazszazalekos szazszor szazszorta szechuan szeg
szegyenszemre szegyentelenul szekelygulyas szekvencialis szeleslevelu szellozetlen szelmalomgraf szembeallit szemben szemellenzos
szemelyesen szemermetlenul szemeskave szemetes szemetkedik szemkozt szemlatomast szemrehanyo szeneskanna szenilitas szensavas szenveleg
szepen szepseges szepul szerel szerelmes szerelmesedik szerelmi szerencsere szerencses szereny szeretett szeretettel szeretkezik szerfolott
szerint szerkezetileg szerteagazo szervezesi szervezett szerzoi szetbont szetcsap szetdarabol szetkapcsol szetkurtol szetmallik szetpukkad
szetszakad szetvalaszt szezamfu szigetallam szigetel szignifikansan szigoru szigoruan sziklaomlas szil szilardan szilardit szilardul
szilicium szimbolizal szimfonikus szimmetrikus szimpatizal szinkeveres szinkron szinleg szintelenedik szinten szinvaksag szit szittyopazsit
szivar szivarogtat szivbemarkolo szivbillentyu szivelyesen szivesen szivtelen szkizotim szl szobabelso szobafonok szobakulcs szobaparancsnok
szoci szocsoport szoelvonas szoftver szoges szokas szokdecsel szoko szoktet szolgaltato szomjan szomorito szomorkasan szomoruan szopik
szopran szorb szorgalmas szorgalmasan szorgos szorgoskodik szornyu szornyuseg szorongas szorosan szorult szovetsegi szovevenyes szovivo
sztorniroz sztrajkol sztrichninfa szukmarkuan szukszavu szule szunetmentes szunnyad szuntelenul szupermodern szurjektiv szurke szurken
szurkepikkelyu szurkesbarna szurkul szurtos szuszog szuzies szvazi tabapua tabasco tabellarisieren table tableau tableaux tablespoon
tablespoons tablet tabletop taboo taboos tabouleh tabs tabu tabulate tac tacher tack tacked tacking tackle tackled tackles tackling tacks
tacky tacos tactic tactics tadellos taenke tafeln taff tag tagalog tage tagen tageweise tagged tagging tagine tagito tagol tags tagsuber
tagsunter tahan tahini tahu tahun tahunan taigan tail tailed tailler tailor tailored tailoring tailors taipan taire taishu taiwan taiwanese
tajam tajegyseg tajekozatlan tajekozodik tak taka takarmanyoz takarodo takarosan takdir take takeln taken takes takhi taking taknyos taksi
taktvoll takut tala talab talabwarts talal talalekony talalomra talalos talan talas talauf talaufwarts talaus talauswarts tale taleggio
talein taleinwarts talent talented talentiert talents talk talkative talked talking talkings talks tall taller tallest tallied tallies
tallozik tally tallying talmodig talwarts tam tamari tamarillo tamaskan tamaszpont tamaulipas tame tamed tamer tamest tamil tamogato
tamogatott tampan tamper tampered tampering tampers tamu tan tanacskozik tanacskozo tanager tanah tancest tancitaran tanda tandis tandoori
tang tangan tangelo tangga tanggap tangguh tanggung tangible tangle tangled tangles tangling tangy tanimbar tanitasi tank tankful tanned
tanning tannings tanonc tanpa tans tant tantalize tantalized tantalizes tantalizing tantangan tantot tanya tanyerosgereben tanz tanzanian
tanzeln taoiseach taoiseaches tap tapaszkodik tapegyseg taper tapete tapezieren tapfer tapintatosan tapinthato tapioca tapioka taplalkozik
taplalo tapper tapsen tarcsa tard tarde tarder tarentaise target targeted targeting targets targyal targyas targyeset tarieren tarisznya
tarjeta tarka tarkakergu tarnish tarnished tarnishes tarnishing taro tarolo tarpan tarragon tarry tarsasagkedvelo tarsoka tarsult tart
tartaruga tarter tartest tartos tartosan tas task tasmanian taste tasted tasteful tastes tasting tastings tasty taszit tata tatar tater
tatkraftig tatra tatscheln tattered tattler taub taubheit tauen taught tauglich taumeln tauros taut tavacska tavaly tavalyelott tavolban
tavoli tawa tawar tawdrier tawdriest tawdry tawleed tawny tawon tax taxed taxes taxi taxicab taxieren taxing tb tbl tbsp tce tchernomor
tchou tchouu td tea teach teacher teachers teaches teaching teachings teal team teamed teamfahig teaming teammate teams tear tearing tears
tease teased teases teasing teasings teaspoon teaspoons teater teatro tebal tebing teblabol tebu technician technicians technologiailag
technologie technologies technologist technologists tecido tectonics teddy tedious teduh tee teeing teeming teen teenage teenager teenagers
teens tees teeth tegak tegang tegas tegnap tegning teguh tehat tehermentes tehermentesit tehermentesseg tehervontatas teilbar teilen teils
teilweise tejelogomba tejes tekanan teke tekero teketoriazik teketoriazo tekintve teknisi teknolog tektonik tekukur tel telak telanjang tele
telefon telefone telefonieren telel telemark telephoner telescope teli telides telinga tell tellement telling tells telomian teltkarcsu
telur tembam temer temeraire temmincks temoigner temp tempat tempeh tempel temper temperamentvoll temperar temperate temperatur tempered
tempering tempers tempestade template templates temple tempo temporary temps tempt tempted tempting tempts temuan ten tenang tenant tenants
tendangan tendenciozus tendenciozusan tender tendered tenderest tendering tenderly tenders tendieren tendre tenement tengah tenge
tengelyiranyu tengereszdal tengeri tengerifu tengerisalata tengermely tengermenti tenir tenis tennessee tennis tense tensely tenser tensest
tentacle tentacled tentakel tentang tenter tenterfield tenth tenths tentu tenyleg teoretizal tepat tepi tepid teppich tepsi tepung
terabaikan terabyte terabytes terakhir terampil terang terasing teratur terawat terbaik terbalik terbang terbatas terbelalak terbengkalai
terbuka terburu terburuk tercapai terceira tercengang tercerahkan tercinta terdakwa terdampar terdidik terdistorsi terdokumentasi terduga
teredam tereget terek terengah terfokus tergenang tergesa tergila terhapuskan terhel terhibur terhormat terhuyung terima teriyaki terjemahan
terkecuali terkejut terkemuka terkenal terkesiap terkilir terkoordinasi terkualifikasi terlahir terlalu terlambat terlaris terlatih terlebih
term termashur termasuk termeszetesen terminal terminals terminer termosztat tern ternak terne ternganga terobsesi terong terpakai terpaksa
terpelajar terpeleset terpencil terpeszben terpicu terpisah terra terrace terraform terrasse terrestre terrible terriblement terribly
terrier terrific terrified terrifies terrify terrifying terrorise terrorist terrorists tersembunyi tersesat tersihir tersiksa tersk
tertahankan tertandingi tertiary tertinggal tertulis tertutup terul teruletileg terurai terus terutama tervszeruen terwujud test testar
tested tester testers testesedo testify testileg testimonial testing testings tests testszin testuleti testverietlen testweise testy tetap
tetapi tetel tetes tetet teto tetova tetovan tetszeleg tettes teuer tevekenyseg texan texas texon text texted texten textilfestes textilipar
textilvegyeszet texts tha thai than thank thanked thankfully thanking thanks thanksgiving tharparkar that thatching thats thayers thb the
theater thee their theirs theirself theirselves them themself themselves then theoretisch therapist therapists there thereby therefore
theres thermodynamics these theses thesis they theyre thick thicker thickest thief thieves thigh thighed thin thing thingies things thingy
think thinking thinkings thinks thinned thinner thinnest thinning thins third thirds thirstier thirstiest thirsty thirteen thirteenth
thirteenths thirtieth thirtieths thirty this tho thongs thorn thorny thorough thoroughbred thoroughly those thou though thought thoughtful
thoughtfully thousand thousands thousandth thousandths thrasher thread threaded threading threads threaten threatened threatening threatens
three threesome threesomes threw thrianta thrifty thrill thrilled thrilling thrills thrive thrived thrives thriving throated throbbing
thronen through throughout throughput throughway throw throwing thrown throws thru thrus thrush thrust thrusting thrusts thu thump thunder
thunderbolt thur thurs thursday thursdays thus thwart thwarted thwarting thwarts thx thy thyme tiang tiba tibetan tic tick ticked ticket
tickets ticking ticks tics tid tidak tide tides tidied tidier tidies tidiest tiding tidur tidy tidying tie tied tief tiefgrundig tier tiered
tiers ties tiga tiger tigern tigers tight tighten tightened tightening tightens tighter tightest tightly tigre tijolo tik tikka tiktoker
tiktokers tikungan tikus til tilapia tile tiled tiles tilfreds tilgaengelig tilgjengelig tiling till tilstrekkelig tim timber timbul time
timed timelier timeliest timeline timely times timetable timetables timi timide timido timing timings timor tin tinderbox tinggal tinggi
tingkap tingkat tinier tiniest tinker tinned tinoru tinted tiny tip tiphiid tipis tipped tipping tippings tips tiramisu tirar tire tired
tirer tires tiri tirilieren tiring tisch tischlern tisser tisztan tiszteletteljes tit titanboa titkolozik titkon titkositas title titmouse
titokban titulaire tityra tja tjene tjs tmr tmrw tmt tnd to toady toast toaster tobago tobbe tobbet tobbi tobbkotetes tobbnyelvu tobbnyire
tobbsegeben tobbszemkozt tobbszor toc todak today toddler toddlers toe toed tofonal tofu together tok tokarev tokegombacska tokel
tokeletesen token tokens tolcsergomba told toldalekol tole toled tolem tolerance tolerant tolerer toletek tolfetano tolgy toll tollas
tollaslabda tolled tollen tolling tolls tolokasza toluk tolunk tom tomada tomatillo tomato tomatoes tomb tombak tomber tombol tomistoma
tomografi tomography tomoritett tomorrow ton tonangebend tone toned tonen tones tonggak tongkang tonight toning tonite tonites tonkinese
tonne tonnes too took tool tools toolset tooth toothbrush toothed toothpaste toothpick top top-up topi topic topics topped topping topple
toppled topples toppling tops topsail topszli topup tor torden tordre tore tori torn tornado tornados tornjak toro torolget torpe torpegem
torpemandarin torpid torque torques tortenelem tortenelmileg tortenetesen torteto tortilla torture tortured tortures torturing torvenyesen
torvenyhozo torymid torzitott tosa toss tossed tosses tossing tossir tot total totaled totalement totalling totally totals toten toto touch
touchant touched toucher touches touchieren touching tough toughen toughened toughening toughens tougher toughest toujours toupieren tour
toured touring tourist touriste tourists tourner tours tousle tousser tout toutefois tova tovabb tovabba tovig toward towards towels tower
towhee town townfolk townsends townsfolk toy toyger toys trabalhar trace tracer trachten track tracked tracking trackings tracks trade
traded trader traders trades tradicionalis trading tradings tradisionalisme tradition traditionalism traditionell traduce traduire trae
traene traenet traffic traffick trafficked trafficking trafficks trafficway tragedies tragedy tragic tragis tragyaz trail train trained
trainer training trainings trains trait traiter trakehner traktieren tramp trample trampled tramples trampling tramps trancher tranchieren
tranken tranquil tranquiler tranquilest tranquille transact transacted transacting transacts transcend transcriptionist transcriptionists
transfer transferieren transferred transferring transfers transform transformar transformed transformer transforming transforms transition
transitional transitioned transitioning transitions translation transmettre transmit transmitter transmitting transmontano transom
transparansi transparency transparent transparente transpirar transpire transpired transpires transpirieren transpiring transplant
transplantieren transport transported transporter transportieren transporting transports transvaal transylvanian transzendent transzformacio
transzgenikus transzparens tranzitivitas trap trappe trapped trapping traps trash tratar trator trauern traumen traumerisch traumhaft
traurig traurigerweise travailler travel traveler travelers traveling travelings travelled travelling travellings travels travers traverser
travesseiro tray treasure treat treated treating treatise treats treble trecsel tree treeing trefalkozik treffend trehany treinar trek
trekking treks trem tremble trembled trembler trembles trembling tremendously tremex tremper trench trenchant trend trended trendier
trendiest trending trends trendsetter trendsetters trendy treppab treppauf treppe tres treu treuherzig trevalla trial trials triangulaire
triangular triathlete tribe tribes tribunal tribunals tributaries tributary tribute tributed tributes tributing trichys triciklikus trick
tricked tricking trickle trickled trickles trickling tricks tricky tricolore tricolored tricolour tried trier tries trifle trifled trifles
trifling trifoszfat trigg trigger triggered triggering triggers trik trillion trillions trillionth trillionths trim trimmed trimmen trimming
trims trin trinidad trinities trinity trinket triompher trip triple tripped tripping trips triste trite triumphantly triumphieren trivial
trivializal triwulanan trocar trocken trofast trofea trogon troli trolley tromp tromper trooper troopers troops trop tropecar tropfchenweise
tropfeln tropfenweise tropferlweise tropical tropicbird trosten trot trots trotted trotteln trotter trotting trotz trotzdem trouble troubled
troubler troubles troubleshooting troubling trough troughs trouser trousers trout trouver trovao truck trucks true truer truest truly
trumpeter trust trusted trusting trusts trustworthy trusty truthfully try trying tsk tsoin tsp tsunami tsushima tswana ttd tua tuba tube
tuber tuberkulose tuchtig tuck tucked tucking tucks tuco tucuman tucuxi tudanca tudasanyag tudatosan tuduhan tudvalevo tudvalevoen tue tuer
tues tuesday tuesdays tuffy tufted tugendhaft tugrik tuigpaard tukang tukorszo tukrozo tuksedo tul tulad tulajdon tulajdonithato
tulajdonkeppen tulajdonkeppeni tulajdonsag tulang tulear tulekedik tulen tulerzekeny tulhajszol tulhuz tuli tulim tulis tulkomplikal
tulmeretes tulnyomoreszt tulnyulik tuloltozik tulragyog tulsagos tulsagosan tulus tumble tumbled tumbles tumbling tumbuh tumis tummies tummy
tumpukan tuna tunai tundokol tundra tune tuned tunes tung tunggul tungsten tunic tunics tuning tunisian tunlichst tunnel tunnelled
tunnelling tunnels tur turas turbulent turelem turelmesen turing turistaskodas turkey turkish turkiz turmeric turn turned turnen turning
turnips turnpike turns turnstone turntable turntables turo turos turquoise turret turteln turtle turun tusk tusuk tut tuten tuti tutor
tutorial tutorials tutors tutup tuvalui tux tuxedo tuxedos tuzparbaj tv tvaers tvs twd twelfth twelfths twelve twentieth twentieths twenty
twice twig twin twine twinned twinning twins twist twisted twisting twists two tycoon tycoons tydelig tying tympanoctomys tynn type typed
typeface types typewriter typify typing typings typisch typischerweise typisieren tyrannulet tyranny tyrol tyrolean tzs tzu uae uafhaengig
uah uang uavhengig ubah ubegraenset ubekymret uben uber uberall uberallhin uberaus uberdies uberdurchschnittlich uberein ubergangsweise
ubergenau uberhand uberhaupt uberkopf uberlegen uberlegt ubermorgen ubernachten uberragend uberraschend uberraschenderweise uberschwemmung
ubersichtlich ubersinnlich ubertrumpfen uberwaltigend uberwiegend uberwintern uberzeugend ubiquitous ublicherweise ubrigens ubungshalber
ubur udara uden udenfor udfore udforske udgive udleje udstilling udupi udvari udvariasan udvosseg uenig uf uformel uganda ugat uge uggyel
ugh uglier ugliest ugly ugx ugyan ugyancsak ugyanis ugyanugy ugyel ugyetlenul ugyhogy ugymint ugyvezetono uh uhh uhindret uhm uhoflig uhuk
ujdivatu ujevn ujfelnemet ujjateremt ujjperc ujra ujrahasznositas ujszulott ukrainian ulang ulangan ular uldoztetes ulige ulo ulovlig
ultimate ultimately ultimativ ultra ultraibolya ultraliberalis ulykkelig um umbi umblachery umfassend umganglich umhin umiddelbar umjubelt
umkehrbar umranden umschwarmt umsichtig umsonst umstandehalber umstandlich umstandshalber umtriebig umulig umum umumnya umwerfend umwolken
un una unabashedly unabated unabhangig unaccountably unangreifbar unantastbar unappealing unassuming unattended unaufhaltsam unauthorized
unaware unbalance unbandig unbearably unbecoming unbedeutend unbeeinflussbar unbefangen unbeirrbar unbekummert unbeschadet unbeschreiblich
unbeschwert unbesehen unbesorgt unbestechlich unbestritten unbezahlbar unbleached unblinking unbranded unchallenged uncharted unchecked
uncircumcised uncle uncles uncomfortable uncommon unconscious unconvincing uncoordinated uncoordinateds uncork uncover uncovered uncovering
uncovers und undang undangan undecided under underachieve underage undercover undercut undercuts undercutting underestimate underestimates
undergo undergoes undergoing undergone undergraduate undergraduates underground undergrounds underhand underlying underneath underpants
underpass underplay underprivileged undersized understand understanding understandings understands understated understood undertake
undertakes undertaking undertakings undertone undertones undertook undervalue undervalued undervalues undervaluing undervejs undervise
underwater underway underwear underwears underweight underwent underwhelm underwhelmed underwhelming underwhelms underwriter underwriters
undid undisclosed undisputed undo undocumented undoes undoing undone undue undulated undurchsichtig une unearth unearthed unearthing
unearths uneigennutzig uneingedenk unemployed unending unerachtet unerbittlich unerreichbar unersetzlich unerwarteterweise unethically
uneven unexpected unexpectedly unexplained unfair unfassbar unfern unfinished unfit unfold unfolded unfolding unfolds unforeseen unfortunate
unfortunately unfounded unfoundeds unfreeze unfurl ungdom ungeachtet ungefahr ungenau ungerechnet ungerechterweise ungern ungestraft
ungewohnlich ungezwungen unggas unggul unggun unglaublich unglucklicherweise ungluckseligerweise ungu unguarded unha unhappy unhealthy
unheard unibodi unibody unified unifies uniform unify unifying unik unimportant unimpressively uninsured uninterested uninterrupted
uninvited union unions unique unisono unit unitarius unite united unites uniting univers universal universidade universitet university
unkempt unknown unkompliziert unkonventionell unlangst unlawful unlearn unleash unleashed unleashes unleashing unless unlike unlined unlock
unlocked unlocking unlocks unlucky unmarried unmatched unmet unmol unnachgiebig unnamed unnaturally unnaturlig unnecessarily unnepelt
unnepelyesen unnerve unnerved unnerves unnerving unnoticed unnotigerweise unopposed unos unpaid unparalleled unpleasant unplug unplugged
unplugging unplugs unprecedented unproblematisch unravel unraveling unravelled unravels unrealistic unrecognized unregulated unrelated
unrelenting unrequited unreserved unresolved unripe unruly unschlagbar unscramble unseen unselfish unsererseits unseretwillen unserseits
unsertwillen unsettle unsettled unsettles unsettling unsightly unsold unspent unspoken unsrerseits unsteady unsterblich unsubscribe unsung
unsupervised unsuspecting unta untalan untapped unten untenan untenherum untenrum unter unterdessen untereinander unterernahrung unterhalb
unterhaltsam unterminieren unternehmungsfreudig unternehmungslustig untertunneln unterwegs unterweil unterweilen untested untidy untie
untied unties until untimely unto untold untouched untried untrue untuk untungnya untying unubersehbar unubertroffen ununtrium unused
unusual unveil unveiled unveiling unveils unverfalscht unvergesslich unvergleichbar unverkennbar unverletzbar unversehens unverwechselbar
unverwundbar unverzichtbar unvoreingenommen unvorsichtigerweise unvorstellbar unwanted unwarranted unweit unwelcome unwiderstehlich unwieldy
unwilling unwritten unzip up upbeat update updated updates updating upgradable upgrade upgraded upgrades upgrading upheld uphold upholding
upholds upland uplift uplifted uplifting upliftingly uplifts upload uploaded uploading uploads upon upper uppity upright uprisen uproot ups
upscale upsell upset upsets upsetting upside upsides upstairs upstairses uptight upward upwardly upwards uracoan uralt uranus urban urbanite
urbanites urbeli uresedes uresedik urettferdig urge urged urgent urgently urges urging urinal urinals urknall urna urruha ursinis urso
uruguayo urutu us usability usable usaedvanlig usar usd use used useful usefully useless uselessly user username usernames users uses usher
ushered ushering ushers usia usil using uskadt uspallata ust ustokos ustokosgem usual usually usuge usus uszi utalattal utalmodig utama
utana utcabal utcakep utegparancsnok utilisation utilization utilize utilized uto utobbi utod utohatas utokor utolag utolagosan utrolig
utszukulet utter uttered utterest uttering utterly uttermost utters uttoro uvegasztal uveggyapot uvegkalitka uvegzold uvoltes uyu uzbeg
uzbekistan uzem uzemegeszsegugy uzs uzunyayla vaca vacant vacantly vacas vacation vacinar vacog vacuum vacuummed vacuumming vacuums vadasz
vadbuvo vadiuj vadonatuj vaeg vaegt vaelge vaerdi vaere vagabond vagabonds vagao vagina vagrant vague vaguely vaguer vaguest vagy vagyis
vain vaincre vainer vainest vainly vajudik vakablakos vakmeroen valaha valahara valahogyan valameddig valamelyest valamennyi valamikor
valamint valaszolo valdostana valenciano valentine valg valiantly validal validar validate validated validates validating validitas validity
vallalhatatlan vallastanitas valle valley valleys vallhund vallvetve valo valoban valodi valogatas valoir valosul valoszinuleg valtakozo
valuable value valued values valuing valyog vamoose vamos vampires vamszedo van vanadil vanadyl vandre vaneko vanilla vanillas vanillincukor
vanish vanished vanishes vanishing vanligvis vans vanter vapor varakozik vararok varatlanul varazskor varhaboru varhat variable variables
variant variants varied variegated varier varies varieties variety variieren various varkatona varm varme varnish varnishes varrer vary
varying vasegeszseg vasfegyelem vasfu vasmag vast vastagbelgyulladas vastagon vastagsag vastartalmu vaste vaster vastly vaterlicherseits
vatu vauxs vaynol vazio vb ved vedelmi vedokesztyu veery veg vegallapota vegervenyes vegetable vegetables vegetativ veghez vegig vegigjar
veglegesitve vegre vegul vegzetes vehicle veiller vein vej vejr vektorialis vela vele veled velem veletek veletlen veletlenszeruen velho
vellykket velocity velos veluk velunk velvet velvety vendeen vendegkaro vender vendre venerie venezuelai venezuelan vengeful venger venir
venison venlig vennlig venom ventasso vented vento venture ventured ventures venturing venus venuses ver veranderbar verantwortungsbewusst
verantwortungslos verantwortungsvoll verappeln verasteln verballhornen verbally verben verbiestern verbindend verbindlich verbindung
verblassen verbluffend verbogen verbramen verbrannt verbreitet verbrieft verbukk verburgt verchromen verdadeiro verdant verdanter verdantest
verde verdict verdicts verdient verdifull verdin verdoppeln verdorren verdrecken verdutzen vereador verehrt vereinen verekedik verfeinden
verfeinern verfluchtigen verfrachten verfu verfuhrerisch vergallen vergebens vergeistigen verger vergeuden vergewaltigen vergiften vergipsen
vergleichsweise vergnugenshalber vergnugungshalber vergratzen vergreisen verhaltnismassig verheddern verherrlichen verhutung verification
verified verifier verifies verify verifying verinnerlichen verite verkehrt verklart verklausulieren verkorksen verkorpern verkrusten
verkupfern verlasslich verlockend vermahlen vermarkten vermicelli vermilion vermittelnd vermittels vermittelst vermoge vernacular vernarben
vernetzen vernetzend vernunfteln veroden verofenyes verpatzen verpesten verplempern verproviantieren verrecken verrenken vers versa
versatile verscheissern verscherbeln verschiedentlich verschiffen verschwenden versenykeptelen verser versi versichert versiert
versinnbildlichen version versklaven versohnlich verspaten verspiessern verstand verstandlicherweise verstandnisvoll versteinern verstummeln
verstummen versumpfen versus versussen verszomjas vertebra vertebrae vertebrate vertebrates vertelen vertestver vertical vertraglich
vertrauensvoll vertrauenswurdig vertraumt verulken verve vervetel vervielfaltigen verwegen verwohnt verwundert verwusten very verzichten ves
vesepafrany vesper vespid vestir vestland vestment veszelyes veszelyesen veszkodik vet vetar vetelez vetemedik veteran veterans veterinarian
veterinarians veto vets vetuletvektor vetuste vex vexed vexes vexing vezekel via viabilitas viability viaduct viajar vianesa viaszrepkeny
vibe vibed vibes vibing vibrafon vibrant vibraphone vibrar vibration vibrer vice vicinity viciously victim victorious victoriously vidaman
vide video vider vidro vie vied vieh viel vielenorts vielerorts vielfach vielfaltig vielleicht vielmals vielmehr vielschichtig vielseitig
vies vietnamese view viewed viewing views vigasztalhatatlan vigiar vigilant vigtig viharallo vikhan vilagbajnoksag vilaghir vilagito
vilagitomoha vilaglatott vilagoskek vilagosodik vild vile vill village villages villain villains villamos villano villanuco ville villig
vind vindue vine vinegar vinter viola violas violence violent violently violer violet violets violin vip viper vipera vips viragdisz
virageso viragsas viragvasarnap viral vireo virer virgin virginia virginias virkelig virksomhed virtual virus viruses vis visa viscacha vise
viselkedesi viselo viser visi visieren vision visionar visionaries visionary visit visited visiter visitieren visiting visitor visitors
visits visivel vissza visszafele visszagondol visszahiv visszahord visszaigazol visszamaradt visszateker visszater visszaut vista
visualisieren visualize visualized visualizes visualizing visualizings visz viszalykodik viszket viszonoz viszont viszonylag viszonyszo
vitae vital vitaminos vitathatatlan vitathatoan vitatkozo vitazik vite vitez vitezvirag vitorlas vitorlazik vitro vittig vivace vivacious
vivaciously vivid vivo vivre vixens vizaradat vizel vizes vizezett vizhatlan vizicsiga vizikalasz vizimak vizinho vizipolo vizitok vizizu
vizmelleki vizmertek vizora vizsla viztukor vlaamperd vladimir vlan vnd voar vocabularies vocabulary vogel voice voiced voicemail voices
voicing void voided voiding voids voila voir vokse voksen vol volatile volcano volcanoes voler volfram volgycsillag voli volinian volksmusik
voll vollauf vollends voller volleyball vollig vollstandig volontiers volpino volt voltage voltages voltar volts volume voluminous
voluntarily volunteer volunteered volunteering volunteerings volunteers vom vomit vomits vomitted von vonas vonatkozik vonatkozoan
vonatkozolag vonjeher vonseiten vonstatten vor vorab vorace voran vorauf voraus vorausschauend vorbehaltlich vorbehaltlos vorbei vorbildhaft
vorbildlich vordem vorderwald voreinst vorerst vorgangig vorheny vorher vorhin vormals vormittags vorn vorne vornehm vornehmlich vorneweg
voros voroses vorosfenyo vorosodik vorschussig vorsichtshalber vorsorglich vorteilhaft vortrefflich voruber vorurteilsfrei vorwarts vorweg
vorwiegend vorwitzig vorzeigenswert vorzuglich vorzugsweise vosgienne votar vote voted voter votes voting votings voto voucher vouh vouloir
vous vow vowed vowing vows voyager voyagers vraiment vraisemblablement vroum vs vu vulgar vulgarest vulgarise vulkan vulkanikus vulture vuv
vyatka vying wacana wach wachsam wackeln wading wafer wafers waffe waft wage wagemutig waglers wagtail waguli wagyu wahlen wahlerisch
wahlweise wahoo wahrend wahrenddem wahrhaftig wahrheit wahrheitsliebend wahrlich waist waists wait waited waiter waiters waiting waitings
waits waive waived waives waiving wajar wakame wake waked waken wakes waking waktu walabi walaupun waler wali walk walkaloosa walked walken
walker walking walks wall wallaby wallen wallop walnut waltz wandelbar wandeln wander wandered wanderer wanderers wandering wanders wang
wangs wangus wanita wann want wanted wanting wanton wants war warbler warbling ward wards warehou warehouse warehoused warehouses
warehousing warga warier wariest waris warlander warlike warlocks warm warmblood warme warmed warmer warmest warmhearted warmherzig warming
warmly warms warmth warn warna warned warni warning warnings warns warp warped warping warps warrant warranted warranting warrants warring
warrior warriors wars wart warum wary was wasabi wash washed washes washing washings wasiat wasnt wasp waspada wasser wasserfall wassern
waste wasted wasteful wastes wasting wat watch watched watches watching watchings waten water waterbed waterbeds watercress waterlogged
watermelon watershed watersheds waterspout waterthrush watery watt wattleseed watts wattses watusi wave waved waver waves waving wavy wax
waxed waxes waxing waxwing way ways wb we weak weaken weakened weakening weakens weaker weakest weakly wealthy wean weaning weans wear
wearier weariest wearily wearing wears weary weather weathered weathering weatherize weatherman weathermans weatherproof weathers weave
weaves weaving web webbed website wechseln wed wedding weddings wedge wednesday wednesdays weds wee weed weeded weeding weeds week weekend
weekends weekly weeks weep weeping weeps weevil weg wegarbeiten wegdiskutieren wegen wegschnippen weich weiden weigh weighed weighing weighs
weight weighty weiland weimaraner wein weird weirded weirder weirdest weirding weirds weise weit weitab weitaus weitblickend weiter
weiterhin weiters weitherum weithin weitsichtig weizen wek welcome welcomed welcomes welcoming welder welders well wells welsh weltbekannt
weltgewandt weltoffen wembley wendig weniger wenigstens went wented wenting wents wept werdenfels were werewolves werktags wert
wertschatzend wertvoll wesentlich weshalb west western westernise westernize westlich westphalian westwarts weswegen wet wetar wetly wets
wetten wetter wetterhoun wettern wettest wetting whack whacked whacking whacks whale whales what whatever whats whatsoever wheat wheatear
wheaten wheatgrass whee wheel wheeling wheels when whenever where whereas whereby wheres wherever whet whether whew which whichever while
whilst whimbrel whimsical whine whinier whiniest whiny whip whippet whipping whips whirlwind whisk whisked whiskered whisking whisks whisky
whisper whispered whispering whisperings whispers whistle whistled whistles whistling white whiteboard whitebred whiteheaded whiteleg whiter
whitest whitewash whiting whiz who whoa whoever whole wholegrain wholemeal wholesale wholewheat wholly whom whooper whooping whoops whopping
whose whup why whytei wichtig wick wicked wickeder wickedest wickeln wicking wicks wide widen widened widening widens wider widerstandsfahig
widerstehen widespread widest widow wie wieder wiederkauen wiederum wiegeln wield wielded wielding wields wielkopolski wienern wieselflink
wieso wife wifi wigeon wiggly wih wijen wild wilder wilderness wildest wildlife wildly wilier wiliest will wille willen willensstark willet
willfully william williamsons willing willkommen willow wills wilsons wilt wilted wily wimp wimped wimping wimps win wind windhound windier
windiest winding window windows winds windy wine wing winged winging wings winken winner winners winning wins winter winters wintersuber
wipe wiped wipes wiping wir wiracarita wire wired wirehair wirehaired wireless wires wirier wiriest wiring wirings wirklich wirksam wirots
wiry wisata wischen wise wisecrack wised wisely wiser wises wisest wish wished wishes wishing wising wissbegierig wissenschaft
wissenschaftler wissenschaftlich wissenshungrig wistful witch witches with withdraw withdrawal withdrawing withdrawn withdraws withdrew
wither withered withering withers within without withstanding witness witnessed witnesses witnessing witted witty witzeln witzig wives
wizard wizards wk wks wkwkwk wo woah woanders woandershin wobbly wochenends wodurch woeful woefully wogegen woher woherum wohin wohl wohlan
wohlauf wohlerzogen wohlgemerkt wohlklingend wohlriechend wohlschmeckend wohltuend wohluberlegt wohlverdient wohlwollend wohnhaus wohnzimmer
woken wolben wolf wolfdog wolffsohns wolfhound wolke wolkenkratzer wolves woma woman womanly wombat women womit womoglich won wonach wonder
wondered wonderful wonderfully wondering wonderings wonders wont wood woodcock wooden woodier woodiest woodpecker woods woodstar woodwasp
woody wool wooly woot woozy worauf woraufhin word words wordy wore worein worin work worked worker workers workforce working workings works
workshop workshopped workshopping workshops world worldly worm worn worried worriedly worries worry worrying worryings worse worsen worsened
worsening worsens worship worshipers worshipping worships worst wortgewandt worth worthed worthens worthing worthless worths worthwhile
worthy woruber woselbst would wouldnt wound wounded wounding wounds wove woven wow wozu wr wrap wrapped wrapping wrappings wraps wrathful
wreak wreaking wreaks wreck wrecked wrecking wrecks wren wrentit wrestle wrestled wrestler wrestlers wrestles wrestling wrestlings wretched
wrier wriest wriggler wring wringing wrings wrinkle wrinkled wrinkles wrinkling writ write writer writers writes writhing writing writings
written wrong wronged wronger wrongest wronging wrongly wrongs wrote wrought wroughter wroughtest wroughting wroughts wrung wry wryneck wst
wtaf wtf wuchang wuchern wuchten wunderbar wunderbarerweise wunderhubsch wunderlich wunderlicherweise wunderschon wundervoll wunschen
wunschenswert wurdevoll wurdigen wurfel wurgen wurmen wursteln wurttemberger wuscheln wuseln wutu wynaad xaf xantuss xcd xenophil
xerographieren xiasi xilingol xingjiang xof xoloitzcuintli xpf ya yaa yacare yaelah yah yahoo yak yakin yakutian yamal yammer yammered
yammering yammers yanbian yang yanhuang yarara yard yards yarmulke yawn yawned yawning yawningly yawnings yawns yay yb yd yea yeah year
yearly yearn yearned yearning yearningly yearnings yearns years yeast yee yell yelled yelling yellings yellow yellowbelly yellowed yellower
yellowest yellowfin yellowhead yellowish yellowjacket yellowlegs yellowstripe yellowtail yellowthroat yells yemeni yen yep yer yes yesterday
yet yield yielded yielding yieldingly yields yikes yili yin yipee yippee yo yoghurt yogi yogis yogurt yonaguni yorkshire yos yottabyte
yottabytes you young younger youngest your youre yourself yourselves youth youthful youthfully youths youtuber youtubers youve yowza yr yrs
yuan yuans yucatan yuck yum yummy yunnan yup yuppie yuppify yurino zabfold zabhegyezes zabolaz zabosbukkony zagyva zah zahl zahlen
zahlungshalber zahmen zahnlos zahtar zajos zalai zamatos zambian zanier zaniest zaniskari zanken zany zanzibari zapfen zar zarandokol
zarkozik zarkozott zart zartfuhlend zartlich zartsag zauberhaft zausen zavar zavartsag zazaki zealand zealous zebra zebralevel zebras zebu
zechen zechi zeh zehren zeichnen zeigen zeit zeitalter zeitlang zeitlebens zeitlich zeitlos zeitweise zelten zemaitukas zen zenaida zenes
zeng zentral zerbrechlich zerdeppern zerfurchen zerkleinern zero zeroing zeroings zeros zeroth zeroths zerren zertifizieren zertrummern zest
zesty zetern zettabyte zettabytes zhemaichu zielbewusst zielen zielfuhrend zielorientiert zielsicher zielstrebig ziemlich zieren zigmal
zillertal zimbabwe zimmer zimmermann zinn zionismus zip zipping zips zirka zirpen zischen zizzent zl zloty zlotys zmw zocken zogern zokken
zold zoldellik zoldessarga zombie zombies zone zoned zones zongetlen zoning zonings zonk zonking zonks zoom zoomed zoomen zooming zoomings
zooms zord zornig zowie zsakett zsebkonyv zsemlekocka zsendul zsinormester zsir zsirdaganat zsirfoltos zsirmentes zsiroz zsirszalonna
zsugorit zsurkocsi zsurlo zsurnal zu zuallerallererst zuallerallerletzt zuallererst zuallerletzt zuallermeist zualleroberst zuallerunterst
zuausserst zubron zucchini zueinander zuerst zufalligerweise zufolge zugegebenermassen zugeln zugeneigt zugleich zugrunde zugunsten zugute
zuhanden zuhauf zuhause zukunftsorientiert zulande zulasten zuleid zuleide zuletzt zulieb zuliebe zum zumal zumeist zumindest zumindestens
zumute zumuten zunachst zundend zunutze zuoberst zupfen zur zurande zurechnungsfahig zureden zurnen zuruck zuruckhaltend zurzavaros zusammen
zusammenhangend zuschanden zusehends zuseiten zustande zustandig zustandigkeitshalber zutage zutiefst zuungunsten zuunterst zuverlassig
zuversichtlich zuviel zuvorderst zuvorkommend zuweilen zuwider zuza zuzeiten zuzuglich zwangsweise zwar zwecks zweibrucker zweifach
zweifellos zweifeln zweifelsohne zwinkern zwischen zwischendurch zwl zzzz µg µs ден лв руб
`;
