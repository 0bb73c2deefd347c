/** Written by scripts/build-name-lists.mjs; sources in README.md. */
export default `
aada aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya
aanuoluwapo aaradhya aaratrika aarav aaron aarti aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abaco
abadon abagail abak abaka abakan abakay abani abar abay abayomi abbas abbey abbi abbie abbigail abbondanza abbondanzio abbondio abbos abby
abd abdallah abdel abdelkader abdellah abdelrahman abderrahmane abdi abdiel abdirahman abdon abdone abdonie abdou abdoul abdoulaye
abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil
abdulkarim abdulla abdullah abdullatif abdullo abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid abdurrahiym
abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebe abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni abenzio
abhaidev abhaya abhirath abhishek abhisyanta abi abibatou abibo abidin abie abigael abigaelle abigail abigale abigayle abigel abilay
abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede abou aboubacar aboubakar abraham abrahamo abram abramio abramo
abril absalon absar absolon abu abubakr abulfazl aby abyasa acace acacie acacio acanthe acar acario acaryatanaya accursio ace acela acelya
achaire achalesvara acharyanandana acharyasuta achieng achil achiles achille achim achintya achraf achyut acig acik acilay acilia acilio
acim aciscolo acrisio acuk aculina acun ada adah adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi
adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adalyn adam adama adame adamo adams adan adar adas adaugo adberilgen
addie addilyn addison addo addolorata ade adea adebankole adebayo adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji
adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto
adelchi adele adeleke adelene adelfo adelgardo adelia adelie adelin adelina adeline adeliya adell adella adelle adelmo adelphe adeltrude
adelya adelynn adem aden adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua
adetayo adetoke adetoun adewale adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adiba adigun adiguzel adik adika adikara
adikavi adikutlu adikutlutas adil adile adin adina adinata adinath aditeya aditi aditya adityanandan adityanandana adja adjoa adjutor adli
adlibeg adnan ado adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adreanna
adrehilde adria adriaan adrian adriana adrianna adrianne adriano adriel adrien adriena adriene adrienne adrijana adrione adripathi adsiz
adunni advaya advik adwitiya adwoa afanasi afanasie afaq affan afi afia afitap afolarin afonso afra afro afruza afsar afsin afton afua
afzuna afəl afərim afət agabay agabio agafia agah agakagan agalak agamennone agape agapet agapito agasti agastya agata agatha agathange
agathe agathon agaton agazio agca agenore agesilao aggie agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa
agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agripino agrippa agrippin agrippine
agrypina agus agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahror ahsen ai aiace aicha aida aidan aidano aiden aidə aileen
aimable aimar aime aimee aimone aina ainars aino ainsley aisha aishah aishani aisling aislinn aislynn aissa aissata aissatou aisyah aiyana
ajala ajan ajana ajani ajay ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke ak akalp akande akanmu akanni
akarsana akas akash akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki
akibudak akif akifa akim akin akinci akiner akinkunmi akinlabi akinwale akinyi akira akkun akkunlu akkurt akkus akmal akofa akorfa akos
akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akula
akumaa akunna akvelina akwasi akwesi al ala alaba alaban alaboru aladag aladdin alade aladino aladogan alain alaina alaine alais alakurt
alamanno alambana alamu alan alana alanis alanna alannah alano alanoud alara alarico alassane alastair alayah alayna alayunt alayuntlu alba
alban albane albano albena alberade alberic alberico albert alberta alberte albertha albertina albertine albertino alberto albertyna albin
albina albino alboino albrecht albrico alceo alceste alcestiso alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde
aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric alea aleandro aleardo aleaume alec alecia aleen aleisha alejandra alejandrin
alejandro alek aleksa aleksandar aleksander aleksandr aleksandra aleksandro aleksei aleksej aleksi alekso aleksy alemka alen alena alene
alenia alenka aleodor aleramo ales alesea alesia aleska alessa alessandra alessandro alessia alessio aleth aletha alevtina alex alexa
alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne alexe
alexei alexej alexey alexia alexie alexine alexis alexys alexzander aleya aleyna alf alfie alfio alfons alfonsa alfonsino alfonso alfonz
alfonzo alford alfred alfreda alfredo alfreds algirds algis algiso algu ali alia alic alica alican alice alicia alicja alico alida alienor
aliette alighiero alika alima alimga alin alina aline aliona aliou alioune alis alisa alisan alise alisha alisher alisir alison alissa
alissia alistair alistar alivia alix alixe aliya aliyah aliz aliza alize alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla
allan allegra allen allene alliaume allie allison ally allyson alma almaz almerigo almila almine almira almire almiro alois aloise aloisie
aloisio aloizs alojz alojza alojzije alok alon alondra alone alonso alonzo aloys aloyse alp alpagut alpamis alparsbeg alparslan alpata alpay
alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonse alphonsine alphonso
alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu
alpurungututuk alpyoruk alsu alta altan altankagan altankan altay altea altemur althea althee altin altinkagan altinkan altinoba altintamgan
altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro alvena alvera alverede alverta alviero alvin alvina
alvine alvis alvise alwar aly alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela amabile amac amadea
amadeo amadeus amadou amady amael amahle amaia amaira amalia amaliane amalie amalija amalio amalric amalthee amand amanda amande amandin
amandine amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amat amata
amath amato amatore amauri amaury amaya ambar amber amberly ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz
ambrozy amdy amea amedee amedeo amedeu ameer amel amelia ameliane amelie amelien amelija ameline amelio amely amelya amen america americo
amerigo ameth amethyste ameyatma ami amicie amico amid amie amiel amilcare amilia amin amina aminat aminata amine aminte amintore aminu amir
amira amish amit amita amitabh amiya amleto ammanuel ammar amodini amogh amoke amon amone among amope amora amore amos amour amparo ampelio
amra amrak amrit amrita amritambu amul amy amya amza ana anaadi anabel anabela anabelle anacleto anae anael anaelle anagh anahi anahita
anaida anais anal anala anamaria anamarija anamika anand ananda anandamayi anang ananta ananya anar anas anasooya anass anastacio anastase
anastasia anastasie anastasija anastasije anastaz anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatol anatole anatoli
anatolia anatolie anatolii anatoliy anatoly anaya anca ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman andel andela
andelika andelin andelina andelko andelo andeol ander anders anderson andi andjela andjelina andoche andra andrada andras andraz andre
andrea andreane andreanne andreas andree andreea andrei andrej andreja andreo andres andrew andrey andri andrian andriana andrija andrijana
andrin andrina andris andro andromeda andrzej andy andzejs andzelika andzs ane anej anele anemona anemone anes anesa aneta anette anezka
angadreme ange angel angela angele angeles angelia angelica angelika angelina angeline angelino angelique angelita angelo angelou anggabaya
anggun anghel anghelina angie angilbe angilberte angilran angoustan angus anh ani ania anibal anica anicee anicet aniceto anicette aniello
anik anika anil anila anilaabh anilabh anina anis anisa anise anish anisoara anissa anita aniya aniyah anja anjali anjaneya anjela anjelica
anjolaoluwa anjushree anjushri anka ankal ankit anko ann anna annabel annabell annabella annabelle annaelle annagrazia annalena annalisa
annalise annamae annamaria annamarie annapurna anne anneke anneli annelie annemarie annemijn annett annetta annette anni annibal annibale
annie annika annikki annmarie anno annonciade annunziata anny anohito anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel
anselm anselma anselme anselmo ansgar ansgary anshula anslavs ansley ansovino anstrudie ant antal ante antea antek antelmo antero anthelme
anthelmette anthony antide antigone antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello
antonetta antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonio antoniu antono antony antti antun antwan
antwon anu anuar anuj anuja anunay anuraag anurag anushka anuska anusuya anuta anvar anwar anwesha anya anze aoi apa apak apatarkan aphelie
aphrodite apolena apollina apollinaire apollinare apollinary apolline apollo apollonia appia appoline aprancur april apsara apuleio aputsiaq
aqil aquilin aquiline aquilino ara arabela arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka ararat aras
arash arata aratone arbay arbuz arcade arcadi arcadie arcadii arcadio arch archambaud archan archange archer archibald archie archimede
archippo arcibaldo arcuk arda ardella arden ardic ardith ardito arduino arely aren aresio areta aretha argelia argentina argil argimiro
argine argo argono argu argun ari aria ariadna arialdo arian ariana ariane arianna arianne ariberto ariboga aric aricie arie ariel ariela
ariele arielle arif arij arija arijit arijs arik arikagan arikdoruk arike ariki arin arina arinc arindam arinola arion ariosto aris arisa
aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele arjen arjun arkad arkadijs arkadiusz arkady arkin
arkis arleen arlena arlene arleta arlette arlie arlo armaan armagan arman armance armand armande armandine armando armani armel armeline
armelle armida armide armin armine arminio armins arna arnac arnaldo arnaud arnaude arnav arne arnesh arno arnold arnolda arnoldo arnost
arnostka arnould arnulfo aroha arolde aron arona aronne arpad arpat arpita arrigo arsal arsen arsene arsenie arsenije arseniusz arsil
arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artanto artawan artem artemis
artemisa arthaud artheme arthur arthurine arthus artie artiinal artiom arto artuk artukac artur arturo arturs artus artut aruk arun aruna
arunthavanathan arved arvel arvid arvids arvilla arwa arwen arya aryan aryanna arystarch arzen asa asad asadulloh asahi asake asal asan
asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale asel asella asha ashanti asher ashlee ashleigh ashlesh
ashley ashli ashlie ashly ashlyn ashlynn ashmi ashok ashraqat ashton ashtyn asia asig asija asikbulmus asil asila asilbek asim asimodeo
asirwada asirwanda asiya asja askin aslan aslesha aslijan aslim asliya asma asmaa asmadi asman asmianto asmita asmuni asolat asri assa
assetou assia assil assomption assunta assunto assya asta astalogul astarte aster asterie asterio astianatte astou astree astrid astrida
astride asuela asug asuk aswani asya ata ataahua atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasio
atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena athenais athina athos atieno atif atigay
atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atlas atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda
atreyee atreyi atsiz atta attila attilano attilio atuncu au aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline
audie audouin audra audran audreanne audrey audri audry augucjo august augusta auguste augustin augustina augustine augustino augusto
augustus augustyn augustyna aulia aura aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija
aurelio aureliu aurelle aurian auriane aurica auro auron aurora aurore ausilia ausiliatrice ausilio austeja austen austin austyn autumn
auxane auxence ava avadhesh avan avani avantika avar avaz avdal ave aveline averardo avery avi aviel avigaelle avigail avis avital avluc
avni avoye avram avril avsar awa awar awaz awero awesi axel axeline axelle axenia axinte ay aya ayaan ayaci ayah ayan ayana ayanda ayanna
ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari ayem ayesha aygirak
aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykhan aykurt aykut ayla aylan ayleen aylin ayline ayluc
ayluctarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde ayn aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub
ayren ayruk aysar ayse aysel aysil aysilig aytac aytak aytekin aytug aytən ayu ayushmati ayvaz ayyildiz aza azad azak azalea azalee azamat
azban azeglio azelia azelie azeline azelio azer azgan azganaz aziel azil azime aziz aziza azizhan azmi azra azubuike azuna azzurra ba baaba
baala baalaaditya baalagopaal baba babacan babacar babak babasola babatunde babatunji babawale babeta babette babila babir babur bac bacara
baccayman bacco bach bacman badabul bade badis badr badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan
bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahia
bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailey bajragin bakagul bakary bakda
bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala
balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati balazs balcar
baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar
balthazar baltir baltur bambang bambina bamsi ban banara banawa banawi bancar bandar bandhu bandhul bandile banel banele bang bangizwe bangu
banji bankim bankimchandra bankole banna banu banuta bao baptiste bara barak baraka baraktore baran barbala barbara barbarigo barbe barbeg
barboga barbol barbora barbra barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy
bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay
barmaklak barmakli barman barnaba barnabas barnabe barney barno baron barrett barry bars barsaba barsbeg barsboga barsgan barsimeo barskan
barsurungu bart barthelemy bartholome bartholomew bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu bas basademir
basak basan basanti basanyalavac basar basarab basat basbug basci basgan bashir basil basile basileo basilia basilio basilisse baskin
baskirt baskurt basma basmil bassam bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda
batrak battal battista batu batuhan batuk batur baturalp baucido baudouin bawer bay baya bayancar bayankagan bayarmaa bayat bayazit baybars
baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke
bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazil
bazir bazyli bea bear beat beata beate beato beatrice beatrico beatrix beatriz beatrycze beatus beau beaulah bebe becca beceapa beckem
beckham becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska beg begarslan begbars begbilgeciksin begboga begcur begdemir
begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem
behrouz behruz behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin bekele beker bekir beklemis bekmurod bektas bektur
bela belcim belcir belek belemir belgi belguc belimir belina belinay belinda bell bella belle bellino belma belo beltir beltramo beltun ben
benadik bence bende bendeguz benedek benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu
beniamin beniamina beniamino benice benicio benigna benigne benigno benita benito benja benjamim benjamin benli benlidemir bennet bennett
bennie benno benny benoit benone benson bent bente benthe bentley benton benvenuta benvenuto benyamin bera beranger berangere berard berardo
berat bercem berceste bercin berdan berdibeg berend berendey berengario berenice berenico berenika berfin berginsenge bergu berinay berislav
berit beritan berivan berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo
bernd berneice bernhard bernice bernie berniece bernita beronico berran berre berry bert berta bertalan bertha berthe berti bertie bertille
bertilo berto bertold bertolda bertoldo bertolfo bertram bertrand berva beryl besar besentegin beser beshoi besim besir besra bess bessie
betania betemir beth bethanie bethany bethel beti betina betsy betta bette bettie bettina betty bettye beula beulah beuve bev beverley
beverly beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti
bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna bheeshma bhekimuzi
bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bich bicki bickici bidin biff
bigna bijay bikash bilal bilel bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur
bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana bill
billie billurə billy bilol bilva bilwa bina binafsha binbegi bindir bindo bineta binh binita bino binta bintou birane birdie birgit birgita
birgitta birgitte birino birjesh birk birol bisenija biserka bishal bishnu bismah bitaybiki bitri bivoj bjarne bjerg bjerre bjorn blagica
blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava blaine blair blaise blake blanca blanche blandine blanduzia blanka blaz
blaze blazej blazena bless blessing blossom blue blythe bo boas boaz bob boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi boet boga
bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun
bohuna bohus bohuse bohuslav bohuslava boi bojan bojana bojislava bokde boke bola bolatito boldaz boldizsar bolemir bolen boleslav boleslava
boleslavs bolmus bolormaa bolsun bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bong bongani bonge
bonginkosi bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bora boran borbala borcul borek boris borislav borislava
borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botan
botir botond bouba boubacar boubou bouchard bouchra bowie boyan boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru
bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford bradley bradly bradut brady
braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram brancaleone branden brandi
brandie brando brandon brandt brandusa brandy brandyn branimir branimira branislav branislava branka brankica branko brannon branson brant
bratislav bratislava braulio braxton brayan breana breanna breanne bree brenda brendan brenden brendon brenn brenna brennan brennon breno
brent brenton bret bretislav bretislava brett bria briac brian briana brianna brianne brice bridget bridgett bridgette bridie brielle
brienne brieuc brigid brigida brigita brigito brigitta brigitte brijesh brionna brisa brit brita britney britt brittany brittney brittni
brittny brock broderick brody bronislav bronislava bronislavs bronwyn brook brooke brooklyn brooks brown bruce bruna brune brunehaut
brunehilde brunhilda brunilde bruno bruto bryan bryana bryanna bryant bryce brycen brygida brynn bryon bucan buchi buck bucur bud budag
budak buddha buddhana buddy budhil budi budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra
bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak
bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bundgaard bunmi bunsuz bunul bunyamin burak burcak
burdette bure burgucan burgut burhan burhon burkay burkek burkut burley burluk burnice burslan burt burton burulday burulgu burunduk busayo
busisiwe buster busulgan butak butuk buu buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik
bəhram bəhruz bəxtiyar bəyaz ca caba cabdar cabli cabus cade caden caesar caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar
caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caio caitlin caitlyn caius caket
cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calanico calapkulu calcedonio cale caleb calebe caleen caleigh cali calin calina
calista calixte callie callisto callum calogera calogero calpurnia calvin cam camden camelia camelien cameron camil camila camile camilia
camilla camille camillien camillo camilo camren camron camryn camylle cana canalp candace candar candelario candice candida candide candido
candra candrakanta canel caner cangul canh cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano cao capa capitolina caprice
capucine cara caraka carelyn carey caribert caridad carina carine carissa carl carla carlee carlene carles carleton carley carli carlie
carlijn carlo carloman carlos carlota carloto carlotta carlton carly carmel carmela carmella carmelo carmen carmina carmine carminho carmo
carna carol carola carolanne carole carolin carolina caroline carolyn carolyne caronte carponio carrie carrol carroll carson carter carub
cary cas casandra casey casian casiana casilda casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassiano cassidy
cassie cassien cassio cassiopea cassiopee castille casto cat cataldo cataleya catalin catalina catarina catena caterina catharina catharine
catherina catherine cathleen cathrine cathryn cathy catinca cato catrin catrina catrinel catullo catur caturangga caua cavid cawisadi
cawisono cawuk cayadi cayla caylen cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecily cecylia
cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste celestin celestina celestine celestino celestyn
celestyna celia celian celie celien celik celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene
cenek cengkal cengkir cenk cenka cerasela ceren cerise cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir
cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chad chadd chadrick chahine
chahinez chai chaim chaima chaitan chakor chakradhar chakravartee chakravarti chakrika chan chanakya chance chanda chandak chandan chandani
chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chanh chantal
chantelle chapal chapala charak charbel charis charissa charity charl charla charlaine charleen charlemagne charlena charlene charles
charlette charley charli charlie charline charlize charlotta charlotte charly charmaine charuchandra charumati charuvrat charvi chas chase
chasity chaten chatur chatura chaturaanan chaturbhuj chau chauncey chaya chayenne chayma chaz che chedeline cheick cheikh cheikhou chekhouna
chelsea chelsey chelsie cheptoo cher cherechi cheri cherie cherif cherubino cheryl chesley chester chet chetan chetanaanand cheyanne
cheyenne chi chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chidi chien chieu childebert chilperic
chimamanda chinedu chinh chinmayanand chinmayananda chinonso chinyere chioma chipo chira chiranjeev chiranjeeve chiril chirill chirine
chisom chitraksh chitrali chitramala chitrangada chizoba chloe chrabros chraniboj chranibor chranislav chranislava chretien chris chrissy
christ christa christal christelle christen christer christiaan christian christiana christiane christiano christie christin christina
christine christodule christoffer christop christoph christophe christopher christos christy chrudos chrysole chrysostome chrystal chuan
chuck chukwu chung chuong chuyen chval chyna cia ciaobella ciara ciaran cicek cicem cicero cici cielo cierra cigdem cigil cihad cihan
cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindi cindy cingir cino cinta cinthia cinzia ciprian cipriana cipriano cirano
ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil cistoslav cistoslava citlalli citra civan ciya claas claes clair claire clara
clarabelle clare clarence clarenzio clarice claris clarisa clarissa clarisse clark claud claude claudette claudia claudie claudien claudine
claudio claudiu claus clavdia clay clayton clea cleandre cleandro clelia clelie clemence clemens clement clemente clementina clementine
clemenzia clemmie cleo cleofe cleonico cleopatra cleophee cleora clery cleta cletus cleve cleveland clifford clifton climaco clinio clint
clinton clio clive clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clyde co cobulmak coby coco cocukboru codin
codrin codrina codrut codruta cody coen cointa cokramayul colby cole coleen coleman colette colin coline colins colleen collien collin
colman colmanno colmazio colomba colombano colombe colombo colpan colt colten colton colu columbus come comfort concepcion conception
concetta concetto conchita concordio cong conner connie connor conor conrad consolata constanca constance constant constanta constantia
constantin constantina constanza constatin consuela consuelo cooper cora coral coralia coralie coraline corbin corbiniano cordelia cordell
cordia cordie corene coreno corentin corentine corey cori corina corine corinna corinne coriolano cornel cornelia cornelio cornelis corneliu
cornelius cornell coronato corrado corrine cortez cortney corto corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina costache
costante costantino costanza costanzo costel costin coty coumba courtney courtni courtny coy craig crawford cremenzio crenguta creola
crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian cristiana cristiano cristin cristina
cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal crystel csaba csanad csenge csongor ctibor ctibora
ctirad ctirada ctislav ctislava cubeyr cuc cullen cumhur cunegonda cuneyt cung cuniberto cuong cupido curt curtis cuzia cvetka cvijan
cvijetin cydney cyndi cynthia cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl daan daantje
dabiziv dac dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dag dagel daghan dagmar dagmara dagoberto
dags dahl dahlia dai daiana daija daiki daina dainuvite daisha daisy daiwik dajana dakota daksha dakshayani dal dalal dale daley dalia
dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalla dallas dallin dalmazio
dalton dam damar damaris damaso damayanti dame dameon damia damian damiana damiano damien damife damil damilare damilola damin damion damir
damjan damjanka damla damocle damodara damola damon damu dan dana danae danang dandak dandapaani dandre dane danette dang dangelo danh dani
dania danial danica daniel daniela daniele daniella danielle danielo daniil danijel danijela danika danil danila danilo danio danique
daniswara daniz danjuma danka danko dannie danny dante danu danuja danuse danuta dany danyka danyl dao daouda daphna daphne daphnee daphney
dara darasimi darby darc darcey darcie darcy darek daren daria darian dariana dariati darie darien darija darijan darimin darin darina
darine darinka dario darion daris darius dariush dariusz darja darko darla darleen darlena darlene darmaji darman darmana darmanto darnell
daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah darta dartono daru daruna darwin daryani daryl
dasa dashawn dasia dat datta dave daver davey davi david davida davide davids davin davina davino davion davis davit davon davonte davor
davorin davriya davron davud davy dawid dawit dawn dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayle dayna dayne
dayton dea dean deana deandra deandre deangelo deann deanna deanne deb debbie debby debora deborah debra debrah decebal decimo declan dede
dedric dedrick dee deedee deeksha deen deena deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deepika deeptanshu
deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deidre deion deirdre deja dejah dejan dejana dejon
dejuan dela delal delaney delbert delfina delfino delia delie delilah delinda delizia dell delmer delores deloris delpha delphia delphin
delphine delta demarco demarcus demario demba demet demeter demetra demetria demetrio demetris demetrius demetriusz demi demilade demiralp
demirhan democrito demond demostene dena deneval denice denis denisa denise denisz deniz denizalp dennis denny denver deodata deodato deon
deondre deontae deonte depold dereck derek derick derin deron derrick dersim dervis derya desanka desdemona deshaun deshawn desiderata
desiderato desiderio desimir desire desiree desmond despina dessie destan destany deste destin destinee destiney destini destiny detmar
detrich dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devine
devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhia dhruv dhyanesh dhyaneshwar diah diamante
diamond dian diana diane dianna dianne dianora diar diara diarmuid diarra dicle diclehan dida didem didier didimo didina diede diego dieke
diem dien diep dies dieter dietmar dietrich dieu dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dikmen diksha dilafruz
dilan dilara dilarə dilaver dilay dilbar dilber dilberay dildar dildora dilek diler diletta dilfuza dilhan dillan dillon dilmurod dilnoza
dilorom dilovan dilrabo dilruba dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina dimitris dina dinah dinakar dinc dincer dinda
dinesh dinh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dionne
dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk diroj dirok dita ditte ditya divaakar divakar
divine divis diviska divjot divna divo divya dixie diya diyor diyora dizik djayden djeneba djenna djibril dluhos dmitri dmitrii dmitry doan
doanh dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava dochia dock doda dodato dodo dogan doganay doganer dogu
dohyun doina doinita dolly dolores dolunay domagoj domen domenic domenica domenick domenico domenik domezio domingo dominic dominick dominik
dominika dominique dominykas domitille domiziano domnica don dona donald donalda donaldo donat donata donatella donatello donato donavon
dondu dong donghae donka donna donnell donnie donny dono donovan dora dorana dorcas dorde doreen dorel dorian doriana doriane doriano dorica
dorin dorina dorine dorinel doris dorit dorka dorla dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorris dortha
dorthe dorthy doru dottie doubrava doubravka douce doug douglas dounia douwe dov dovie dovud dovydas doyinsola doyle draga dragan dragana
dragica draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon
drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake draupadi draza drazen dren drew dries drina driss dron drona
druina drzimir drzislav dua duane duanne duarte dubravka dubravko duc duccio duco ducu dudley duduzile due duilio duje dujo dulari dulce
dulcinea dulina dumisani dumitra dumitrana dumitrita dumitru duncan dundar dune dung dunja dunya duong dura durad durante durda durdane
durdona durga durgeshwari durica durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty duuk
duy duyen duyet duygu dwaipayan dwaipayana dwayne dwi dwight dyah dylan dylano dyllan dyna dzile dzirkstite dəniz ea earl earlene earline
earnest earnestine easter easton ebba ebe ebenezer eberardo ebiere ebin ebiowei ebkizi ebony ebren ebru ebunoluwa ebuzer ecaterina ecclesio
ece ecehan ecem ecevit ecmel ecrin ecvet ed eda edd edda eddi eddie eddy ede edel edelberga eden edgar edgard edgardo edgaro edgars edhem
edi edie edil edilberto edison edita edite edith editta ediz edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo eduards
edvard edvarda edvige edvin edvins edward edwardo edwin edwina edyta edyth edythe edzus eef eefje eekalabya eero eeva eevi efe effie efim
efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie efua ega ege egemen egeo egidio egils eginardo
egisto egizia eglantine egle egmont egon egona egor egrim eileen einar einars eino eirik eisha eitan eizens eja eka ekaaksh ekadant ekaksh
ekalavya ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel eko ekow ekrem ekta ekundayo ela eladio elaide elaina elaine elakshi elana
elanur elbek elbert elcin elda eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elein elektra elen elena
elene eleni elenor elenora eleonora eleonore eleonoro elettra eleuterio eleuthere elfrida elfrieda elgin eli elia eliabeth eliah eliahou
elian eliana eliane eliano elias eliasz elicia elida elide elie eliel eliette eliezer elif elifio eligio elija elijah elimena elin elina
eline elinor elinore elio eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea
elisee eliseo elisha elisio eliska elissa elita eliza elizabet elizabeta elizabete elizabeth elizabeto elizaveta elize elizej elizeus elizo
elka elkin ella ellada elle ellen elli ellie elliot elliott ellis ellsworth elly elma elmar elmars elmas elmer elmira elmo elmore elmurod
elna elnarə elnora elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon elona elone elora elouan elouise eloy elpidio
elroy elsa elsbeth else elsie elta elti elton eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elwin
elwira elwood elwyn elya elyanora elyas elyes elyne elynn elyor elyse elyssa elza elzbieta elzear ema eman emanoil emanuel emanuela emanuele
emanuelly emanuil emas ember embuh emced emeka emel emelda emelia emelie emeline emely emerald emerance emerencie emeric emerich emerson
emery emese emi emidio emie emiel emil emile emilee emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio emilis
emils emily emin emina emine emir emirhan emma emmalee emmaline emmanuel emmanuelle emmelie emmeline emmely emmerico emmet emmett emmi emmie
emmitt emmy emna emong emory empirio empluk emrah emre emrullah emy ena enakshi endah ender enderun endra endrigo enea enecone enes
engelbert engin enguerrand enid enie enimia enio eniola enis enise enna ennio enno enoch enola enora enos enrica enrico enrique ensar ensio
enteng enver enya enyo enzo eoin ephraim epiphane era eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto
ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene
ergenekatun ergi ergin ergun erguner erhan erhard eriberto eric erica erich erick ericka erico erik erika eriks erin erinc erine erkam erkan
erke erkki erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio ermins erna
ernecjo ernest ernesta ernestina ernestine ernestino ernesto ernie ernst erol eron eros errol ersan ersilia ersin ertan erten ertenozuk
ertugrul ervin ervina ervins erwan erwann erwin eryn esat esau esben esen esenbike eser esha eshana eshita esi esin esma esmee esmeralda
esmeray esmira esperanza esra esref esse essie esta esteban estefania estel estela estele estell estella estelle ester estera estere
esterina estevan esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan ethann ethel ethelyn ethem ethyl etienne
etil etsuko etta ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio
eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie euna eunice eunika eunji euphrasie
euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva
evald evaldo evalds evalyn evan evandro evangelina evangeline evanghelina evann evans evar evarist evariste evaristo evasio evdochia
evdokija eve evelien eveliina evelin evelina eveline evelino evelyn evelyne even evens everardo everett everette evert evgeny evgheni
evghenia evghenii evi evidio evie evin evita evo evodio evran evrard evremondo evren evsen evy evzen evzenie ewa ewald ewan ewatomi ewelina
ewell ewen ewenn eya eyal eyiz eylul eymen eyram eyre eysan eytan eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezoza ezra ezrak faas
fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadil
fadime fadumo fady fae fahad fahd fahrettin fahri fahriddin fahriye fahrunissa faik faiq faisal faith faizah fajr falba falih falk famiano
famke fanika fanni fannie fanny fanta fantin fantine fanyana fara farah farai farangiz fardau fares farhan farhunnisa farid farida faris
farouk farrah farruh faruk farzana fasih fatemeh fathonah fatih fatiha fatim fatima fatimah fatimata fatimo fatimə fatin fatma fatos fatou
fatouma fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian fawn fay faya faye fayen fayenne fayre
faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi febriana febrina feda fedai fedde fedele federica
federico fedor fedora fedro fehime fehintola fehmi feldt felecia felice felicia felician feliciano felicie felicien felicita felicitas
felicite felicity feliks felina feline felipa felipe felix felton fem femi femke femm fender feng fenja fenna fenne feodor feodora feodosia
ferah feramus feramuz feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc fergus ferhan ferhat feride feridun feriel feriha
ferit ferman fermiano fermin fermo fern fernanda fernando ferne ferre ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza
feyzullah fiacre fiammetta fibikemi fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi
fikret fikri fikriye filemon filibert filiberto filip filipa filipe filipino filipp filippa filippo filiz filofteia filomen filomena
filomeno filotije filou fily fine finia finja finlay finley finn finnja finnley fiodor fiona fionn fiordaliso fiore fiorella fiorenza
fiorenziano fiorenzo firas firdavs firdevs firmin firuzə fitrat fitri fitria fitriani flaminia flavia flavian flaviana flaviano flavie
flavien flavio flaviu flavius fleano fleta fletcher fleur flip flo floare floarea flodoard floor floortje flor flora flore florea florence
florencia florencio florencja florent florenta florentin florentina florentine florentyn florentyna florestan florian floriana floriane
floriano florica florida floridia florie florin florina florine floris flossie floy floyd flurin flurina flynn foca fode folafoluwa folake
folashade folco folu ford forest forrest fortunat fortunata fortunato fortune fortunee fos fosca fosco foss foster fotih fotima fouad
foucauld foulques fozia fran frana franc franca france frances francesca francesco francette franci francia francina francine francis
francisc francisca francisco francisko francisque franciszek franciszka franck franco francois francoise franjo frank franka frankie
franklin franklyn frantisek frantiska franz franziska fraser fred freda freddie freddy frederic frederica frederick frederico frederik
frederike frederiko frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya frida frido fridolin fridrich frieda
friederike friedrich frits fritz frontiniano frost frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio
fulvia fulvio fulya funani funda funmi funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn fyodor
fərqanə fərəh fəxriyyə gabe gabi gabija gabin gabino gabor gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gabrielo
gabrijela gaby gad gada gadang gading gadis gaduh gael gaelle gaetan gaetano gaffar gaffor gafur gagan gage gaglioffo gaia gail gaiman gaio
gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala galak galang galar galatea galdino gale galeazzo galen galfryd galih galileo
galina galiono gallicano galuh galur gamalat gaman gamani gamanto gambira gamblang gamila gamze ganak ganaka ganapati ganda gandewa gandharv
gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garba garda gardner gareth
garett garfield garik garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary gaspar
gaspard gaspare gasper gasti gaston gastone gastono gati gatien gatik gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauraang gaurang
gauranga gaurav gautam gautama gautami gauthier gautier gautiero gavin gavino gavril gavrilo gavxar gawati gayatri gaye gayle gazanfer gazi
gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gedeone gederts geeta geetanjali gejza gelila gelin gelincik gellert gelsomina
geltrude gelu gema gemine gemini geminiano gemma gena genadij gencer gene general generosa generoso genesia genesio genesis geneva genevieve
genisis genna gennaro genoveffa genoveva genta gentiana gentile genziano geo geoff geoffrey geoffroy georg george georgel georges georgeta
georgette georgi georgia georgian georgiana georgianna georgie georgije georgina georgios georgo georgy geovanni geovanny geovany gerald
geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda geremia gergely
gergo gerhard gerharda geri gerino germain germaine german germana germano gerolamo geronimo geronzio gerrit gerry gerson gert gertrud
gertruda gertrude gertrudo gervais gervasio gesualdo geta gevheri geza ghada ghaliyati ghanaanand ghanashyam ghani ghanshyam ghassan ghenadi
ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita gia giac giacinta giacinto
giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco giang gianina gianluca gianluigi gianmarco
gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giao giap giasone gibran gica gicu gideon giel gifty gigi
gigliola gijs gil gilang gilbert gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra ginger gino
gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgi giorgia giorgian giorgiana giorgio
giorgis giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika
girindra giriraaj giriraj girish girja girma girolamo girts gisela gisele gisella giselle gislebert gisselle gita gitanjali gitte giuda
giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas giyos gizela gizem gladyce
gladys glauco gleb glen glena glenda glenn glenna glennie gligorije gloria glorie glynis gobinda godeberta godfrey godiva goffredo gohar
gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golden goldie golia golub gomberto gonca goncalo
gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo googoosh gopaal gopal gopee gopi
gorakhanatha gorakhnath goran gorana goranka gorazd gord gordan gordana gordiano gordon gorkem gorun gosto goswamee goswami gothard gottardo
gottfried gotum goundo gouranga goutam govhər govinda gozde grace gracian graciana gracie graciela graciliano gracja gradimir grady graham
grant granville gratian gratiana gratiela grato gray grayce grayson grazia graziana graziano graziella grazina green greer greg gregg
gregoire gregor gregoria gregorian gregorio gregory greta gretchen greyson grga grgo grgur griffin grigore grigori grigorije grimaldo
griselda grizelda gron grover grozdana gry grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudrite gudrun guelfo guenda
guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhem guilhemine guilherme guillaume guillemette guillermina
guillermo guiscardo guiseppe gul gula gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulegen gulemen gulen guler
gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza gulom guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin gulumser
gulzira gulzoda gulər gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu gundogmus gunel guner gunes gungor gunilla guniz gunnar
gunnel gunner gunnur gunsel gunseli gunter gunther gunyaruk gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel guru gus gussie gust
gustaf gustav gustava gustave gustavine gustavino gustavo guus guusje guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen
gwenaelle gwendoline gwendolyn gwido gwyneth gyorgy ha habbab habib habiba habil haby hac hacib hadi hadja hadley hadriel hadrien haeun hafi
hafid hafiz hafsa hafshah hagen hai haile hailee hailey hailie haim hairyanto haitham hajar hakan hakem haki hakim hakki hakon hal hala hald
haldun hale haleigh haley halie halil halim halima halina halis halit halle hallie haluk ham hamdi hamdullah hamed hami hamid hamidou hamima
hamish hamit hammad hamsini hamza hamzah han hana hanae hanah hanan handan hande hanefi hang hanga hanh hani hania hanifa hank hanna
hannabel hannah hanne hannele hannes hanno hannu hans hansjorg hanspeter hansruedi hansueli hanus hao haralamb haralambie harald hardana
hardi hardouin hardy hari hariet hariette harimurti harinakshi harinarayan harish harit harita harja harjasa harjaya harjo harlan harley
harmon harmony harold haron haroun harouna haroune harper harri harriet harriett harriette harrison harry harsana harsanto harsaya hartaka
hartana harto haruhito haruka haruki harun haruna haruta haruto harvey hasan hasano haseki hasibi hasim hasin haskell hasmet hasna hasnaa
hassan hassane hassie hasta hastal hasti hata hatem hatice hatip hatouma hattab hattie hau hauke hava havel haven havla hawa hawar haya
hayal hayali hayat hayati hayato haydar hayden hayk haylee hayley haylie hayoon hazan hazar hazel hazim hazle heath heather heaven heba
heber hector heda hedda hedelin hedi hedvig hedviga hedvigo hedvika heema heidi heidrun heikki hein heinrich heinz heitor heja hektoro helen
helena helene heleno helga helie helier helin helio helios helle hellen helmer helmi helmut heloisa heloise henderson hendra hendri hendrik
hendrika hendrix hennes henning henri henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike henrique henry henryk
henryka heracleea herbert herberta herluin herman hermann hermenegildo hermina hermine herminia herminio hermiono hernan hershel herta
hertha heru herve heryanto hessa hester hesti hettie heval hevi hiba hicabi hicham hidaya hidde hien hiep hieronim hieu hifzi hikmat hikmet
hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilola hilton
himadri himani himari himawan himeno himmet hinata hincmar hind hipolit hipolito hippolyta hippolyte hira hiram hiranmay hiranmaya hiranya
hiroshi hiroto hirut hisam hisham hizir hjalmar hjorth hlengiwe ho hoa hoai hoan hoang hoat hobart hoc hoda hodan hoi hojimurod holden
hollie hollis holly holm homer homero hong honor honore honorine honorius hop hope horac horace horacio horacy horatio horatiu horea horia
horst hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hosiyat hosna hosniya hossein hostimil hostimila hostimir
hostimira hostislav hostislava hostivit houda houston hovard howard howell howie hoyt hozan hrvoj hrvoje hrvojka huan hubert huberto huccet
hud huda hudavendigar hudayi hudson hue hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humay humayun humberto humeyra huner
hung hunor hunter huong huriyə hurkan hurram hurshida hursit husameddin husamettin husein huseyin huseyn husida husnida husniya husnora
husnu husrev hussa hussain hussein husum huu huub huy huyen huynh huzeyfe hvalimir hvezdoslav hvezdoslava hy hyacint hyacinta hyacinth hydar
hyejin hyman hynek hypolit hyunjin hyunwoo iacob iacopo iacopone iacov iago iain ian iana iancu ianina ianira ianis ianna ianos iaroslav
iaroslava iasmina ib ibai iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha
ichika icie icilio iclal ico ida idan idea idell idella idil idir ido idowu idris idriss idrissa idy ieremia ifa ifeanyi ifeanyichukwu
ifeoluwa ifeoma iffar iffet ifora ifunanya ige iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat igor
igori ihsan ihtiyor ihvan ika ikbal ike ikechukwu ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime ikrom ila ilacin ilai
ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ilene
ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilia ilian iliana iliane ilias ilie ilies ilija ilina ilinca ilinka ilja iljana ilkay ilkben
ilke ilker ilknur ilko ilksen ilkyaz illidio illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilya ilyan ilyana ilyane ilyas ilyass ilyes
ilyess ilyos ilza ilzo ima imad imam iman imane imani imelda imen imene imge imke immacolata immacolato immanuel imogen imogena imogene
imoleoluwa imran imrane imre imrem imrich imron ina inanc inara inars inas inaya inc inci incoronata indah inder indiana indira indra
indrikis indro indy ines inesa inessa inez inga inge ingeborg ingeborga inger ingmars ingrid ingrida inguna inioluwa inja inji inka inkeri
inna innocent innocente innocenty innocenza innocenzo ino inocenc inocentiu insa intan inuk inunnguaq inyoni inza ioan ioana ioanina iolanda
iole ion iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif iowa ipek ippocrate ippolito iqbal ira iraida irati irawati
ireland irem iremide irena irene irenej ireneo ireneus ireneusz ireno ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol
irinel iris irisa irma irmak irmeli irmina irnanto iroda irsad irtis irvin irving irwan irwin iryna isa isaac isabeau isabel isabela isabele
isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isamu isaure ischirione ise isee iseoluwa
iseult ishaan ishaq ishola isiah iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner isioma isis isisa isla islam
islande islom ismael ismaele ismaelo ismail ismaila ismerie ismet ismoil isobel isolda isom isotta isra israa israel issa issac issam
issiaka istvan ita itai italia italo itil itir itri itsuki itunuoluwa itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina
iustinian iva ivaana ivah ivalu ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivica ivna ivo ivona ivone
ivonne ivor ivory ivy iwan iwona ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa iza izaak izabela izabella izaiah
izaias izajasz izak izako izaro ize izel izia izidor izidora izmael izolda izoldo iztok izydor izzet izzettin izzy jaakko jabal jabari jaber
jabulile jace jacek jacey jachym jacinda jacinta jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jaco jacob jacoba
jacobo jacobus jacquelina jacqueline jacquelyn jacques jacynthe jad jada jade jaden jadesola jadon jadran jadrana jadranka jadranko jadro
jadwiga jadyn jaeden jaehyun jael jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai
jaida jaiden jail jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla jake jakelino jakob jakobe jakobino jakobo jakov
jakub jakuba jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn jalə jamaal jamal jamalia jamar jamarcus jamel james jameson
jamey jami jamie jamil jamila jamir jamiro jamison jammie jamol jamshid jan jana janae janaina jane janek janele janelle janessa janet
janeta janette janez jani janica janice janick janie janin janina janine janis janiya janja janjo janka janko janna jannah janne jannek
jannes janni jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne
jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa
jarwadi jarwi jasen jasenko jasin jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jassem jassim jasur jaswadi jati jatmiko
jaunita jautrite javas javi javier javiera javlon javohir javon javonte jawad jawed jax jaxon jaxtyn jaxx jay jaya jayadi jayce jaycee jayda
jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazeps jazlyn jazmin jazmine jazmyn
jazmyne jazz jazzlyn jazzlynn jean jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannel jeannette jeannie jeannina jeannine
jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jekabs jela jelena jelica jelisaveta jelita jelka
jella jelle jelmer jelte jen jena jenel jenelle jenifer jenna jennah jennette jenni jennie jennifer jennings jenny jennyfer jenovefa jens
jensen jente jepkosgei jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jeri jermain
jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jeronym jerrell jerri jerrod jerrold jerry jerzy jesa jesica jesika jesper jess
jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet jett jette jettie jevgenijs jevon jevrosima jewel jewell jezdimir jian
jibril jidde jie jihad jihane jiho jihoon jil jilian jilji jill jillian jim jimena jimi jimin jimmie jimmy jimram jinane jinawi jindra
jindrich jindriska jing jinte jinthe jip jiri jirina jitender jitendra jitka jiwoo jiyan jiyeon jiyoung jo joachim joah joakim joakimo joan
joana joane joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas job jocelyn jocelyne jocjo jodi jodie jody joe joel
joelina joeline joelle joep joes joesph joey johan johana johancjo johanino johann johanna johanne johannes johano johathan john johnathan
johnathon johnie johnnie johnny johnpaul johnson joko jokubas jolana jolanda jolanta jolayemi joleen jolena jolene jolie jolien jolijn jolin
jolina joline jon jona jonah jonas jonatan jonatano jonathan jonathon joni jonna jonny jono jonte joojo joost jop jordan jordana jordane
jordi jordon jordy jordyn jorg jorga jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina
josefine joselyn josep joseph josephin josephina josephine josette josh joshua joshuah josiah josiane josianne josie josiko josip josipa
josko joso josse josselin jost josua josue josuo josy joud jourdain journey jovan jovana jovani jovanka jovanny jovany jovin joy joya joyce
joza joze jozef jozefa jozefina jozefino jozefo jozica jozsef jozue juan juana juanita juda judah judd jude judeline judge judicael judita
judite judith judito judson judy judyta jugoslav juha juhani juho jukka jul jula julan jule julen jules juli julia julian juliana juliane
julianna julianne julide julie julien julienne juliet julieta julieto juliette juliino julija julijana julijs julika julina julio julissa
julita julius juliusz juma jumadi jumagul jumari juna junayd june juniper junius juno junon junseo jur juraj jure jurg jurgis juri jurre
jusma jusra juste justen justeno justice justin justina justine juston justus justyn justyna jusuf juta juul juvenal juwan juwon jyoti
jyotis jyotsana kaan kaarina kaat kabil kabiru kabita kacey kaci kacie kacper kacung kade kadem kaden kader kadi kadiatou kadidia kadidiatou
kadin kadir kadrican kadriye kady kaede kaela kaelyn kagan kagiso kahina kai kaia kailash kailee kailey kailyn kaina kairav kais kaitlin
kaitlyn kaj kaja kajen kajetan kajus kala kale kalea kaleb kaleigh kalender kalervo kalevi kaley kali kalidou kalim kalinda kalinik
kalistrat kalle kallie kalpana kalyani kama kamal kamala kamalesh kamaria kamau kambali kamber kamel kamelya kameron kamidin kamil kamila
kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kamuran kanak kanaka kanata kanchan kanci kanda
kane kani kania kanishka kannan kannen kanti kanyakumari kapgar kara karaca karahan karak karam karamba karamoko karan kardi kareem karel
karelle karen kargilac kari kariane karianne karim karima karimah kariman karin karina karine karissa karja karl karla karlee karley karli
karlie karligac karlijn karlis karlo karlotta karly karma karman karmela karmen karmeno karna karol karolann karoliina karolina karoline
karolino karolo karsa karsana karson karsyn karta karthik kartik kartika karunanidhi karya karyn kasandra kasey kashyap kashyapi kasian
kasim kasiran kasiyah kaspar kasper kassandra kassie kassim kastor kasusra kat kata katariina katarina katarzyna kate katelin katell katelyn
katelynn katerina katerino katharina katharine kathem katherina katherine katheryn kathie kathleen kathlyn kathrin kathrine kathryn kathryne
kathy kati katia katica katie katija katina katja katlyn katlynn kato katrin katrina katrine katryn kattie katun katunkiz katy kauri kavita
kavon kawa kawaca kawaya kawtar kay kaya kayaalp kayacik kayca kaycee kayden kaye kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie
kaylin kayna kaynak kayode kayra kays kayun kazanc kazi kazim kazimierz kazimir kazimira kazkatun kazuki kazuko ke keagan keano keanu keara
keaton keba keegan keeley keely keenan keerti kees keet kehinde keiko keir keira keisha keith keji kejsi kekik keklik kelechi keles keley
keli kellen kelley kelli kellie kelly kelsey kelsi kelsie kelton kelvin kely kelya kelyan kemal kemalettin kemba kemi ken kenan kenari
kendall kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kent kenta kenton kenya kenyatta kenyon
kenza kenzi kenzie kenzo kenzy keon kepez kera keramet kerami kerem keremsah keren keri kerim kermit kerri kerry kerstin keshaun keshawn
kesme kessaf ketsia keva keven kevin kevon kevser keyan keyken keyla keyon keyshawn kezia kezlik kgabu kha khac khadidiatou khadidja khadija
khadije khadim khady khai khaled khalid khalifa khalil khang khanh khanyisile khawla khe kheira khem khethiwe khiem khiet khieu khoa khoan
khoat khoi khongordzol khoudia khuc khue khulekani khuong khuyen kia kian kiana kiandra kianna kiano kiara kiarra kick kiel kiem kien kiera
kieran kiersten kiet kieu kika kikelomo kiki kiley kilian killian kilyan kim kimberlee kimberley kimberli kimberly kimi kimiz kimizalma
kimizalmila kimizin kimmernaq kimo kin kincso kine kinga kingsley kinh kip kipchoge kira kiran kirana kiraz kircicek kirgavul kiril kirill
kirilo kirk kirlangic kirollos kirsten kirstin kirti kismet kitty kivanc kivilcim kiyan kiymet kizdurmus kizilalma kizzy kjaer kjeld kjell
klaas klanjo klara klarencjusz klaro klaudia klaudian klaudie klaudino klaudius klaudiusz klaudo klaus klavs klea kleber klemen klemens
klement klementina klementino klementyna kleopatra kleopatro kliment klit klitemnestro klotildo klotylda knut knuto kobe koby kocer koch
kody koen kofi kojo koko koksal kolawole kolby kole koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina komil komila komron
konrad konrads konstance konstancie konstancja konstantin konstantins konstanty konstantyn konsuela konul konzuela kopano kora koralia koray
korbin korbinian kordula korede korey kori korina korinna korkut kornel korneli kornelia kornelie kornelius korneliusz kory kosma kosmas
kosta kourosh kourtney kraig krasava krasomil krasomila krasoslav kresimir kresomysl kreuzo krijn krimhildo kris krishna krishnadas
krishnadasa krisjanis kriss krista kristan kristen kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine
kristino kristjan kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztofer krog krsto kruno krunoslav kryspin krystal
krystel krystian krystina krystof krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura
kuddusi kujoe kumar kumari kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton
kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn ky kyan kyano kyara kyla kyle kylee
kyleigh kyler kylian kyliann kylie kyllian kyllikki kylo kyls kyra kyungsoo laal labuh lac lacey lachlan lacie lacramioara lacy lada
ladarius ladina ladislao ladislau ladislav ladislava ladji ladona ladonna laetitia lafayette lahna lai laia laila laisha lajos lake lakeisha
lakesha laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalie lalita lalə lam lamar lambert lamberto lamia lamih
lamija lamine lamiyə lamont lan lana lanang lance lancelot lancilotto landen lander landolfo landon landry lane laney lanfranco lang langa
langgeng lanjar lantar lap lapo lara laras larina larisa larissa lark laron larry lars larue larysa lascar lashawn lasma lasmanto lasmono
lassana lasse laswi laszlo latasha latif latifa latife latika latisha latofat latonya latoya latrice laura laurane laure laureen laurel
laureline lauren laurenc laurence laurencie laurencja laurencjusz laurenco laurene laurens laurent laurentia laurentino laurentiu laurenty
laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurine lauro laury lauryn lautone lava lavada lavanya
lavern laverna laverne lavina lavinia lavinio lavize lavon lavonne lawrence lawrencia lawson laxman laxmi layana layanah layla laylo layne
lazar lazare lazaro lazarz laziz lazzaro lea leah lean leana leander leandr leandra leandre leandro leane leann leanna leanne leano leart
leatha leda ledion lee leela leelou leena leendert leevi lega legawa lehna leia leif leigh leila leilani leina leja lejla leke lela lelah
leland lelia leman lembah lemide lemma lempi lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni
lennie lennon lennox lenny lenora lenore leny lenya leo leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard leoni
leonia leonid leonida leonidas leonids leonie leonilda leonio leonis leonne leono leonor leonora leonore leontin leontina leontine leontyn
leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldino leopoldo leopoldyna leora leos leposava lera lerato lere leroy
lerzan lesana lesedi lesek lesley lesli leslie lesly lessie lestari lester leta letha lethabo leticia leticie letitia letizia letterio
lettie leu leufroy lev levan levana levent levente levi levin levio levke levoslav levy lew lewin lewis lex lexi lexie lexus leya leyan
leyla leyna lia liah liam lian liana lianne liara lias liba libbie libby libena liberata liberato liberatore libere liberio libero liberto
libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia lidija lidio lidmila lidya lieke liem lien liene
liepa liet lietald lieto lieu lieuwe lieve lieze liga ligia liisa liksma lila lilan lilas lili lilia lilian liliana liliane lilianna lilie
lilien lilio lilith liliya lilja lilla lilli lillia lillian lilliana lillie lilly lilou lilwenn lily lilya lilyan liman limar lin lina
lincoln linda linde lindiwe lindsay lindsey lindsi lindsy lindy line linett linh linn linne linnea linnie lino linoi linoy lintang linus
linwood lio lioara lion lionel lior liora lirik liron lirone lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette lison lital
litzy liuba liubov liubovi liudmila liusea liv liva livia liviana livie livija livino livio liviu livius liya liyah liyam liyan liyana liz
liza lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd lo loa loan loane lobar
loc lodovica lodovico loek loes loet logan lohan loi loic lois loise lola lolade lolita loma lon london lone long longin lonie lonnie lonny
lonzo lora loraina loraine lore loredana loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori
lorian loriana lorie lorik lorin lorine loris lorna lorrain lorraina lorraine lorri lorrie lot lota lotar lothaire lothar lott lotta lotte
lotti lottie lou loua louan louane louann louay loubna louca louella louie louis louisa louise louison louka loula louna lounis loup lourdes
lourenco louvenia lova lovelie lovisa lovorka lovro lowell lowie loy loyal loyce lua luan luana luann luat luay lubica lubin lubna lubomir
lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia lucian luciana luciano lucica lucie lucien lucienne lucija
lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucky lucretia lucretiu lucrezia lucy ludano ludek ludie ludise
ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovikino ludoviko
ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luela luella luena luhung lui luigi luigia luis luisa luise luiz luiza luize lujza
luk luka lukas lukasz luke lukhona lukita lukman luko lukrecie lukrecius lula lulu luluh lulut lulwa luminita luminosa lumir lumira luna
lund lune lungelo lungu luong lupe lupita lura lurhur lurline lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor lutz
luu luuk luus luwar luwes lux luz luzie lwandle ly lya lyam lyan lyana lyda lydia lydie lyes lykke lyla lyle lylia lylou lyn lyna lynda
lyndon lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyric lysanne lyudmila ləman maad maaike maan maarit maarten maartje maas
maayan maayane mabel mabela mabelle mable mabruk mac maca macaire macaria macario macaulay maccabeo mace maceo macey maci macie maciej mack
mackenzie mactar macy madalena madalin madalina madaline madalyn maddalena maddie maddison maddox madeleine madelief madelina madeline
madelyn madelynn madge madhuri madid madie madilyn madina madisen madison madisyn madita madlaina madleen madlen madonna mads mady madyson
mae maegan mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo magali magda magdalen magdalena magdalene
magdaleno maggie maggiorino magno magnolia magnus maguelone maguette maha mahamadou mahammad mahan mahault mahaut mahdi mahe mahendra maher
mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahulena mahzan mahzun mai maia maica maida maija maik maike maila mailin
mailo maily mailys maimouna maimunah maina maiorico maira maire maisie maissa maissane maite maiwenn maiya maja majd majda majed majid major
makan makar makara makary makayla makenna makenzie makhtar makinwa makoto maks maksim maksimo makso maksud maksym maksymilian makuta mala
malachai malachi malachy malak malati malco malcolm malea malek malen malena malene malgorzata malia malick malik malika malin malina
malinda malisa mallaury mallie mallory malo malone malou maloxat malte malthe malti malvina malvine malvino malwina mama mamadou mamady
maman mamante mamert mamie mamoudou mamour mamur man manah manaia manal manar manasse manca mancio manda mandaakin mandakini mandakranta
mandla mandy manel manelle manetto manfred manfredo mangala mangalya manh mani manik manikya manil manilio manish manisha manjo manjusha
manley manlio manny manoah manoj manole manon manona mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsud mara
marah maram marana maras marat marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello
marcellus marcelo marcheta marci marcia marciano marcie marcin marcis marco marcos marcu marcus marcy mardon mare mareike marek mareme maren
marena mareta marga margana margaret margareta margarete margareto margarett margaretta margarette margarida margarita margaux marge margers
margery margherita margie margit margita margo margot margret margrethe margrette margrit margrith marguerite mari maria mariadi mariah
mariam mariama mariamawit mariame mariami marian mariana mariane marianna marianne mariano maribel marica maricarmen maricica marie marieke
mariela mariella marielle mariem marieme marieta marietta marija marijan marijana marijn marika marilena marilie marilou marilu marilyn
marilyne marin marina marine marinela marinella marinetta marinjo marinko marino marinus mario marioara mariola marion marios maris marisa
marisol marissa marit marita marite maritza mariuca marius marja marjan marjane marjatta marjeta marjolaine marjorie marjory mark markel
marketa markika markku marko markos markus marla marlee marleen marlen marlena marlene marley marli marlie marlies marlin marlis marlo
marlon marlowe marly marnie marolo maros marouane marques marquis marquise marrit marsha marshal marshall marsito marsudi mart marta martaka
martana martani marte marten marteno martha marthe marti martial martim martin martina martine martino martins marton martti marty martyna
maruf marut maruta marvin marwa marwan marwane marwata marwen marwin mary maryadi maryam maryan maryann maryanto marybeth maryjane marylou
maryna maryse marzia marzio mas masa masashi mashxura masinka mason masoud masoumeh massamba massima massimiliano massimo massinissa masud
matan matar mate matei matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin
mathuys mathys matias matija matilda matilde matis matiss matisse matjaz matko mato matous matroniano mats matt mattea matteo mattes mattheo
matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matty matus matyas matylda matys matz mau maud maude maudie
maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy mavdud maverick mavis mavlon mavluda
mawuena mawusi max maxbuba maxellende maxence maxens maxfuza maxi maxie maxim maxima maxime maximilian maximiliano maximilien maximillia
maximillian maximo maximus maxina maxine maxmilian maxsuma maxwell may maya mayane mayar maybel maybell maybelle maye mayeul mayla mayline
maylis maymie maynard mayoor mayra maysa mayson maysoun mayssa mayte mazbut mazen mazhar mazie mazlum mbalienhle mbaye mckayla mckenna
mckenzie meadow meagan meaghan mecislav mecislava meda medard medardo medea mederic medina medine medoro medoune medusa medya meena
meenakshi meera mees meg megan megane meggie meghan meghnad meghnath mehdi mehmet mehriban mehtap mei meik meike meire meissa mekhi mel
melani melania melanie melanio melany melba melchiade melchior melchiorre melda melek melenija melezio melia melichar melih melike meliksah
melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellie mellina mellisa melnic melodi melodie melody
melokuhle mels meltem melusine melvil melvin melvina melvyn melyna melyssa memduh menahem menaka menardo mence mendel menelao meneo menka
menno mennone menodora meral mercede mercedes mercia mercurio mercy meredith merel merete meriam meric meriem merih merijn merissa merjem
merl merle merlin meron merovee merrill merritt mert mertie merve mervin mervyn merwan meryam meryem meryl messalina mestan mesut meta mete
metello metin metod metodej metra metrofane mette mevlut mex meyra mhambi mi mia mica micael micaela micah micha michael michaela michal
michala michale michalina micheal michel michela michelangelo michele micheline michelle michiko micjo mick mickael mickey micky midas
midori mieke miel mien miguel miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mik mika mikael mikaela
mikaere mikail mikayla mike mikel mikelis mikhail mikkel mikki mikko miklos mikolaj mikolas mikulas mila milada miladin milagros milan
milana milanka milanko milano mildred mile milena miles mileta miley milford milhan milhouse milic milica milik milisav milivoj miljan
miljana miljenko milka milla mille miller millicent millie milly milo milojica milomir milon milorad milos miloslav miloslava milota milou
milous milovan milovin milred milton miluse milutin mima mimi mimma mimo mina minakshi minato mindy mine minenhle minerva minervina
minervino minh minho minik minji minjun mink minka minna minnie minodora mio mioara miodrag miomir mir mira mirabel mirabela mirac miracle
miral miran miranda miray miraziz mircea mirco mireille mirek mirela mirella mireya miriam miriama miriamo mirja mirjam mirjana mirka
mirkelam mirko mirlande mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil mirto miruna
mirza mirziyo misa misael misaele misbah mischa misko mislav misra missouri misty mitar mitch mitchel mitchell mithat mitica mitja mitra
mitrut mittie mitzi miya miyar mizgin mlad mladana mladen mnata mnislav mnislava moa mobina mobolaji moc moche moctar modest modesta modesto
modibo modou modrite modupe mody moe mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohinder mohini mohir moira moise
moises moisette mojca mojisola mojisoluwa mojmir mojzesz mojzis molgaard mollie molly momir momira mona monaldo monalisa monde mong monica
monika moniko monique monitore monroe monserrat monserrate montana monte monty monvids moos moradeke morayo morena morenike moreno morgan
morgana morgane moriah moric moris moritz morne morolake morris morten mortimer morton mory mose moseo moses moshe mosinmileoluwa mossie
mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha moxidil moxigul moxina moxinur moxira
moyosore mozell mozelle mozes mpho mpilo mpumelelo mrignayani msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite
muesser mufid mufiz muge mugur mugurel muhamado muhamed muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat
mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulugeta mulya mulyanto mulyono mumpuni mumtaz muna
munevver muni munif munir murad murat muren muriel muriela murilo murl murod murphy murray mursinin mursita murti musa musawenkosi musir
muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer
muzdad muziano mwajuma mwangi mya myah myla mylan mylene myles mylo myra myriam myrl myrlande myrna myron myrthe myrtice myrtie myrtil
myrtille myrtis myrtle mələk naasunnguaq nabi nabil nabila nabin naci nada nadalina nadege nadejda nadene nader nadezda nadi nadia nadina
nadine nadir nadja nadya nadzieja nae nael naelle naemi nafisa nafiz nagabhushanam nahel nahia nahid nahil nahla nahom naia nail naila naim
naima nais naja najam najib najla najmiddin najwa nakia nala nalan nalar nalia nalini nalla nam namazio name namik namjoon nana nanami nancy
nand nanda nandi nando nandor naneta nanette nang nanna nannie naoko naomi naomie naoufal naoufel napoleon napoleone nara naradi narayan
narcis narcisa narciso narcisse nardi narendra narges nargiza narimon narin narinder narine narji narseo narsete nasab nash nasiba nasim
nasir nasriddin nasrin nasrullah nasser nassim nastja nat natacha natale natalia natalie natalija natalina natalya natan natanael nataniel
natasa natasha nate nath nathalie nathan nathanael nathanial nathaniel nathen nathy natiq natka naud naudet naura naval naveen navid navin
nawal nawel nawfel nawroz naya nayel nayeli nayla naz nazan nazario nazariusz nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro
ndeye ndleleni ndondoloza nea neal nebojsa necat necati necdet nechifor necib necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko
nedra neela neele neeltje neema nefeli neha nehemie nehir nehoslav neil neila neiva neja nejat nejc nejla neklan nel nela nelda nele nelea
neli nelia nelio nelisa nell nella nelle nellea nelli nellie nelly nels nelson nelu nelya nemanja nematulloh nena nenad nene neo neoma
neonila neopolo neoterio nepomuk nera nerea nereo nergis neri nerissa nermine nesa neset nesim neslisah nesreen nesrin nesrine nestor
nestore nettie neva neven nevena nevenka neville nevin nevio nevra nevzat newell newroz newton neyla nezamysl nga ngan nghi nghia nghiem
nghiep ngoc ngon ngozi nguyen nguyet nha nhan nhat nhi nhiem nhien nhlakanipho nhon nhu nhuan nhung nhuong nia niame niamh nicanor nicarete
nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicki nicklas nicklaus nickolas nicky nicla niclas nico
nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta nicoletta nicolette nicoline nicolo nicon nicu
niculina niculita nicusor nicuta nida nidia niek niels niem niene nienke nigar nigel nigora nihad nihal nihan niharika nihat niilo nik nika
nikau nike nikhil niki nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol nikola nikolai nikolao nikolas nikolasz
nikolay nikolcjo nikoleta nikolina nikos niksa nil nila nilam nilay nilde niles nilgun nils nilufar nimakoah nimas nimit nimrod nina nine
nineli ninfa ninh niniano ninioluwa nino ninon ninthe nio niouma niraj niranjan nirbhay niro nisa nisan nisanur nischal nisha nistiman nita
nives nivi nixon niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka njeri njoroge nkanyezi nkechi nkosana nkosenye
nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noaho noam noami noan noar noble noboru nodira noe noel noelia noelie noella noelle noema
noemi noemie noemy nofoto noha noham nohan noila nojus nokuthula nola nolan nolann nolen nolhan nolwazi nomaan nomi nomsa nomvula nona
nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah norbert norberta norberto nord nore noreen norene norhane norica norina norma
norman normand norris north norval norwood nosipho nosir nosirjon nostriano noud nouf nouha nour noura nourane nouri nout nova novak novan
novella novi noviana novita nowi nox nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nu nubia nuccia nuda nudem nugraha nuka
nukhet numan nuno nunziata nunzio nuong nur nural nuran nuray nurbek nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel
nurseli nurul nurullah nusa nusrat nusratulloh nusret nya nyah nyambura nyana nyasia nyla nynke nyoman nərgiz oana oanh oba obanijesu obid
obie obinna obioma obrad obren ocean oceane ochieng ocie octav octave octavia octavian octaviana octavio octaviu oda oddone odelia odell
oderico odessa odeta odetta odette odhiambo odidone odie odil odile odilia odilon odin odolen odon odorico odunayo odval ofelia ofelie
ofelya ogechi oger ognjana ognjen ogooluwa oguz oguzhan oier oisha ojars ojaswini okan oke okechukwu okey okiki oksan oksana okta oktavian
oktavie oktavius oktay okto ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo
olatunbosun olav olavi olayinka olbram olcay oldrich oldriska ole oleg olegs oleksandr olen olena olesea oleta olga olgerts olgica oliga
olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera oliviero
olivija oliviu oliwia oliwier olle ollie olof ololade olufemi olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola
olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin
oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie oma omad oman omana omar omari
omawunmi ombeline ombline ombretta omer omero omid omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo
omotola omotolani omotoun omowumi ona onder ondina ondine ondrej ondrejka onesta onesto oni onie onofrio onome onorata onorina onorino
onorio onoriode onufry onur oona oormila opal opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora oral oran orazio
orchidea orell oren orenzio oreofe orest oreste orestes orfeo orhan ori oriana oriande oriane orie orietta orif orin orio orion orland
orlando orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osama osanna
osbaldo osborne oscar oskar oskari oskaro osman osmondo osmund ostergaard ostoja osunleke osvald osvaldo oswald oswaldo ota otabek otakar
otakara otello otha othmane otho otieno otilia otilie otilija otis otmar oto otokar otomar ottaviano ottavio ottilia ottilie ottis otto
ottone otylie oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu ovidius owen oxana oya oybek oyenike oyga oyindamola oyindasola
oyku oynur oysha oyunbileg ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy
ozzy pablo paciano pacifico paco pacome pacomio padam padma padmi padraig paige paiman paivi paja pakize palatino palemon palladia palladio
pallavi palma palmazio palmira palmiro paloma pam pamela pamfil pammachio panagachie panait panca pancario pancrazio pandora pandu panfilo
pangeran pangestu paninnguaq panji panka pankrac pankracy panna pansy pantaleo pantaleon pantaleone pantelei paola paolo param paramartha
paramita paraschiva parascovia pardi pardo parfait paride paris parisa parker parla parman parmenio parsival parsla parvati pascal pascale
paskal paskala pasquale pat paterne paterniano pathe patience patrica patrice patricia patricie patricija patricio patrick patrik patriko
patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette paulica paulie
paulien pauliina paulin paulina pauline paulino paulo paulos pauside pava pave pavel pavica pavils pavla pavle pavlin pavlina pavlo pavol
pawel pax paxton payidar payton pearl pearlie pearline pecine pedro peer peg peggie peggy pekka pelaghia pelagia pelagie peleo pelhrim pelin
pelinsu pelle pellegrino pelumi pembe penda penelopa penelope penny pentti pepe pepijn pepin pepo per pera perceval percival percy peri
perica pericle perihan perikles perkasa perla perle pernilla pero perpetuo perran perrine perry perseo persida pertev peruna perver pervin
perzida petar pete petek peter peteris petko petr petra petrana petre petri petrica petrija petrisor petro petronela petronila petronilla
petronille petronio petronius petros petru petruse petrut petruta petteri petula peyami peyton phap pharell phat pheobe phi phil phila
philani phileas phileine philemon philibert philine philip philipp philippa philippe philippine phillip philomena philomene philothee philou
phiwokwakhe phoebe phoenix phong phu phuc phung phuoc phuong phylis phyllis pia pie pien piera pierangelo pierce piergiorgio pierluigi
piermarco piero pierre pierrick piersilvio piet pieter pietro pilar pim pinar pink pinkie pio piotr pip pipaluk piper pippa pippo piraye
pirjo pirkko pit pius placida placido platon platone pleun plinio plutarco pol pola polidoro polifemo polikarp polina polissena pollione
polly polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima poppy porfirio porfiriusz porfiry
porter portia porzia porziano postumio poul praba prabawa prabin prabowo prabu pradeep praest prakash prakosa pramila pran pranata pranav
pranawa pranay prasad prasanna prascovia prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila pravit pravomil
pravomila pravoslav pravoslava prayag prayitna prayoga prayogo precious predrag preity prem prema premysl presley preston priamo pribyslav
pribyslava price prima primerose primo primoz princess prisca priscila priscilla priscille prisco priska prita privato priya priyala
priyamvada priyanka procopio profira prokles prokop prokopa prokul promise proserpina prosper prospera prospero protasio proteo providenci
prudence prudenzia prudenzio prune prvoslav publio puck puji puk pulcherie puneet pupolo puput purna purnima purushottam purwa purwadi
purwanto pushti pusicio puspa puspita puteri puti putri putu pyotr pəri qasim qizilgul qobil qori qosim quan quang quartilla quarto
quasimodo qudrat que queenie quentin quentine querano quiana quieta quin quincy quinn quinten quintia quintiliano quintilio quintino quinton
quinty quinziano quinzio quirin quirino quiteria quitterie quoc quy quyen quyet quynh rabia rabina rachael rachel rachela rachele rachelle
rachid rachida raci rada radan radana radegast radek radeke raden radenko radha radhost radika radim radimir radimira radina radion radisa
radislav radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira
rados radosav radoslav radoslava radovan radovana radslava radu raducu radul raduz radvan rae raegan raf rafael rafaela rafaelo rafal rafet
raff raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari raharja rahayu raheem rahel rahelo rahim rahime rahma rahman rahmat
rahmawati rahmi rahsaan rahsan rahul raide raif raihan raik raimondo raimund rain raina rainald rainaldo rainelda rainer rainhard rainold
raisa raj raja rajab rajan rajana rajendra rajesh rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh rakip rakita raleigh
ralf ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro ramiz ramon ramona ramy ramziddin ramziya rana randal
randall randi randolf randolph randy ranek rangga rania raniero ranim ranjan ranjeet ranjit ranko rano ranolfo ransom ranya raoul raphael
raphaelle rapulane raquel rares rasha rashad rashawn rasheed rasheedah rashid rasifa rasim rasit rasko rasmus rastislav rastislava rati
ratibor ratih ratimir ratmir ratna rauf raul raven ravi ravshan rawane rawiri raxmatulloh ray rayan rayane raye rayen raymond raymonde
raymundo rayna rayona rayxona rayyan razan razvan rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka rebeko rebel recai recep reda
redmond reece reed reem reema reese reeve refah refet refik regan reggie reghina regina reginald reginaldo regine regis regitze regnars
regolo regula reha rehema rehor rehorka reid reign reihaneh reilly rein reina reine reinhard reinhold reis rejan rejean rejeanne reka rekha
reksa relja relu remi remig remigio remilekun remington remo remondo remus remy remzi ren rena renae renars renas renat renata renate renato
renaud rendy rene renee renette rengin renja rens renske renzo resat resid respati respicio ressie restu resul reta retha retno reto retta
reuben reva revi rex rey reyansh reybaud reyes reyhan reymundo reyna reynaldo reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhona
rhonda ria riaan riad rian riana rica ricardo ricards ricario riccarda riccardo richard richarda richelle richelmo richie richmond rick
rickard rickey ricki rickie ricky rico rida ridvan ridwan rieke rifat riff rifki rigard rigoberto riitta rija rika rike rikke rikki riko
riley rim rima rimas rimma rin rina rinaldo rini rino rio ristana rita ritesh ritva riv river rivka riya riyad riza rizki rizvon roan rob
robaldo robb robbe robbie robbin robby robert roberta robertina roberto robi robin robina robinson robiya robyn rocco roch rochele rochelle
rocio rocky rod rodan roderick roderik roderyk rodger rodiano rodica rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel
rogelio roger rogers roghayyeh rohan rohana rohit roj rok rokhaya rokia roko roksana roland rolanda rolande rolando rolf rolfo rollin roma
romain romaine roman romana romane romanita romano romans romee romeo romero romeu romilda romina romoaldo romola romolo romuald romualdo
romul romulus romy ron rona ronak ronald ronaldo ronan ronda roni ronja ronke ronna ronnie ronny roos roosevelt rory rosa rosalee rosalia
rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosan rosana rosanna rosanne rosario roscoe rose roseann roseanne roselin
roseline rosella roselle roselyn rosemarie rosemary rosen rosendo roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana
rossella rossie rostislav rostislava rotaru rotimi rovena rover rowan rowena rowland roxana roxane roxanna roxanne roxelana roxie roxy roy
roya royal royce roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina rozita roziya rozo rozvita ruba ruben rubiano rubie
rubin ruby rubye ruchan rudi rudis rudite rudo rudolf rudolfa rudolfina rudolfo rudolfs rudolph rudra rudy ruedi rufina rufino rufo rufus
ruggero ruhsar rui ruken rukhmani rukmin rukneddin rumena runa rune rupert ruperto rupinder ruprecht rusins ruslan ruslana rusman russ
russel russell rustam rustu rusty rut ruta ruth ruthe ruthie rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryann ryder rylan
rylee ryleigh ryley rylie rym ryota ryou ryszard rəsad rəsid sa saad saadat saadi saanvi saar saba sabah saban sabar sabato sabazio sabele
sabin sabina sabine sabino sabir saboxat saboxon sabri sabrina sabrine sabryna sacha sachiko sachin sacid sada sadan sadar sadberk sade
sadettin sadi sadie sadik sadina sadio sadoqat sadri sadriddin sadullah sadulloh sadye saeed saer safa safae saffet saffiro saffo safi safia
safiatou safietou safina safir safira safiya safo safouan safouane safta safura safwan sagar sage sahap sahar sahin sahinalp sahra sahsuvar
said saida saiful saige saim saiq saka sakari sakeena sakina sakineh sakip sakir sakti sakura sal saladino salamoun salem salif salih salik
salim salimah salimata salimatou saliou sallie sally salma salman saloh salome salomea salomena salomey salomon salomone salomoun salsabila
salustio salvador salvatore salvo salwa salwator saly sam samandar samanta samantha samara samba samed sameer sami samia samiah samih samil
samim samina samir samira samiya samkelo sammie sammy samo samona samson samsul samu samuel samuela samuele samuelo samukelisiwe samy sana
sanaa sancho sanda sandeep sander sandor sandra sandrine sandro sandu sandy sanele sanem sanford sang sani sanja sanjay sanjin sanka sanna
sanne sanobar sansone sante santiago santina santino santos santosh sanya sanziana sao saodat saphira sapiente saqib sara sarada sarah sarai
sarala sarani saraswati sarbello sardor sare sari sarina sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvar sarvin
sarvinoz sasa sascha sasha saskia saskie saso satine satish satoshi satu saturn saturniano saturnin saturnino satya satyen saul saulcerite
sauveur sava savanah savanna savannah savas savel saverio saveta savi savin savina savinien savino savion savva sawsan sawyer saxida saxona
sayan sayyora scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty scout seamus sean seb sebas sebastiaan
sebastian sebastiana sebastiano sebastiao sebastien sebastjan sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina
secondo seda sedat sedef seden sedrick sedrik seema sef sefer seff sefik sefora seghei segilola segolene segun seher sehlevent sehrazat
sekinat sekou selahattin selale selam selami selcan selcuk selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan
sem sema semenica semih semion semiramide semplicio sempronio semra semsi sena senay sener senesio sengul senka senn senna senne sennur
senofonte senol senta seojun seokjin seoyeon sep sephora sepp seppe seppo septi serafettin serafim serafima serafin serafina serafino
seraina serap seraphin serapione serban serbulent serdar seref seren serena serenity serenus serge sergei sergej sergen sergey serghei sergi
sergio sergiu sergiusz serhad serhat serif serife serin serine sermet sermin serpil sertac sertap servac servan server servidio serviliano
sesto setayesh seth settar settimio settimo setya seungho sev seval sevara sevda sever severa severiano severin severina severine severino
severo sevgi sevil sevim sevinc sevinj sevket sevki sevtap sevval seweryn sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma
seymour seynabou seyyit sfiso shad shade shahboz shahd shahid shahobiddin shahriyor shahzod shai shaikha shaily shaim shaima shaimaa shaina
shaka shakila shakira shakti shakuntala shalewa shamsiddin shana shanaya shanda shane shanel shanelle shani shania shanice shanie shaniqua
shaniya shankar shanna shannon shanny shanon shantanu shanti shany shaquille sharda shari sharif sharlene sharmila sharon sharron sharyn
shashi shashikala shaun shauna shawn shawna shay shayan shayla shaylee shayma shayna shayne shea sheba sheela sheena sheila shekoni shelby
sheldon shelia shelley shelly shelton shemar sher sheri sheridan sherifa sherine sherly sherman sherri sherrie sherry sherwood sheryl
sherzod shigeru shiloh shilpa shira shirel shirin shirine shirisha shirley shirli shirly shiv shivakari shivani shlomo shobhana shodiyor
shola shona shota shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyla
shyrel si siana siara siavash sibel sibilla sibongile sibusiso sibyl sibyla sibylle sico sicuro sid siddarth siddhartha siddhi siddhran
sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe siem sien siena sienna siep sierra sieu sifiso sigebert sigfrid
sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin siham sihem siir sijuade sil sila silan silas silja silje silke
sillin siloe silvan silvana silvano silvere silverio silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu
silvius sim sima simao simea simen simeon simeona simeone simge simi similoluwa simina simion simisola simo simon simona simone simonetta
simonida simono sina sinan sinasi sincere sindisiwe sindre sindy sinem sinenhlanhla sinesio sinfronio sinh sinica sinikka sinisa sinja
sinkler sintia siobhan sipan siphephelo siphiwe sipho sira sire sireno siria siriano siricio sirin sirine sirineu sirio siro sirojiddin
sirri siska sister sisto sita sitara sithembiso siti siv sixt sixte sixtine sixtus siyabonga siyanda sizakele sizani sjoerd sjors skaidrite
skander skarlet skarleta skip skipped skov sky skye skyla skylar skyler sladana slamet slava slavek slaven slavena slaviboj slavibor slavica
slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slobodan slobodanka sloka smaranda smed smeralda smil smiljana
smilla smita smriti sname sneha snejana snezana snjezana soan soave sobeslav sobeslava sobia sobit soccorso socrate soda sodiq sofia sofiane
sofie sofija sofinjo sofio sofronia sofronie sohan sohane sohib sokhna sokrat sola solal solange soledad soleh solene solenn soline solocone
solomon solon solveig solveiga som soma somayyeh somnath somu son sona sondra sondre song songul sonia sonja sonjo sonke sonny sonya soof
soojin sophia sophie soraia sorana soraya soren sorin sorina sostene sosteneo sostrato sota soter sotira souleyman souleymane soumaya souta
sowande soyeon spano spartaco spela spencer speranta speranza speranzio spidola spike spiridon spirydion spytihnev srboljub srecko sredoje
sri srinivas srna stacey staci stacie stacy stan stana stanca stancu stanford stanimir stanislao stanislas stanislav stanislava stanislaw
stanko stanley stanton starla stasa stasta staza steen steeve stef stefan stefana stefania stefanie stefanino stefano stefanos steffen stela
stelian steliana stella steluta sten stepan stepana stepanida stepanka stephaans stephan stephane stephania stephanie stephany stephen
stephon ster sterling sterre stevan steve steven stevie stew stewart stig stijn stiliano stina stine stipan stipe stiriaco stjepan stojan
stojanka stojmir stone storm strahinja stribor stu stuart su suat subash subhash subhashini subhasini subhi subodh subomi sucheta suci sude
sudeva sudi sue suelen suha suheyl suhrob sujata sukanya sukru sulaymon sule suleiman suleyman sultan sulton suma suman sumaya sumayah
sumayyah sumeet sumit sumitra summer sunay suncica sune sungmin sunhee sunil sunita sunniva sunny suong suraj surano suresh sururi surya
suryakant suryakanta suryakantam susan susana susane susanna susannah susanne susano sushant susheel sushil sushma susi susie suus suyuna
suzan suzana suzane suzanna suzanne suze suzette suzie suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea
sveatoslav svebor sven svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno
swami swan swann swapnil swara swarnalata swarup swassane swati sweta sy syahrini sybil sybilla sybille syble syd sydnee sydney sydni sydnie
syed sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne syrine szabolcs szczepan szofi szofia szonja
szymon səbinə səhriyar ta tabatha tabea tabita tabitha tabris taceddin tacjana tad taddeo tade tadeas tadej tadeo tadgh tadija taehyung taha
tahir tahlia tahsin tai taib taichi taide taika taina tais taisia taiwo takashi takumi tal tala talal talat talay talea talha tali talia
talip talis talita talitha talivaldis talon talrits talya tam tamar tamara tamas tamer tamera tami tamia tamika tamina tamino tammaro tammi
tammie tammo tammy tamra tan tana tancrede tancredi taner tanguy tania tanika tanirika tanisha tanja tanju tankred tanner tansu tantri
tanushree tanushri tanvi tanya tanyeli tao tapan tapani tapio tapiwa tara tarana taras tarcisio tarek tareq tari tarik tariq tarja tarkan
tarquinia tarsilla tarso tarun taryn tasa tasdik tasha taskin tasnim tasnime taswir tat tatana tate tatenda tatiana tatjana tatsuki tatsuya
tatum tatyana taufan taufik taurean taurin tavares tawana taya tayfun taylen tayler taylor tayyar taziana taziano tazio tea teagan tecla ted
teddy tedi teea tegan teguh teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo telly temel temidayo
temistocle temitope tempest tendai tenley teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto
teodoz teodozie teofan teofil teofila teogene teohari teoman teona terenc terence terencius terencjusz terenzio teresa tereza tereze terezia
terezie terezija terezo teri terrance terrell terrence terri terrie terrill terry tertuliano terzo tesauro tesfaye tesifonte tesnim tesnime
tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thabo thac thach thad thaddeus thadie thai
thais thalea thalia tham thamsanqa thandi thando thandolwethu thang thanh thanina thao thea thelma themba theo theobald theodor theodora
theodore theodorik theodose theodosie theofan theofil theofila theophane theophile theophraste theotime theresa therese theresia theron theu
theunis theuns thi thiago thibaud thibault thibaut thibert thibo thien thierno thierry thies thieu thije thijmen thijn thijs thilo thinh
thirza tho thoa thoai thobeka thoi thom thomas thomasina thong thora thorben thore thorge thu thuan thuat thuc thulani thulisile thuong
thurman thuy thuyet thy tia tiago tian tiana tianna tiara tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio
tich tichomil tichomir tichon ticone tidiane tieme tien tiep tierra ties tieu tiffany tigist tiguida tihomir tiina tija tijana tijmen tijn
tijs til tilda tilen tilio till tilla tillman tillmann tim timbul timea timeo timm timmothy timmy timo timofei timoleon timon timotei
timotej timoteo timoteus timothe timothee timothy timur tin tina tinas tinca tincuta tine tingting tinh tino tiphaine tira tiril tirone
tirta tirtayasa tirza tisha titi titien titilayo titilope titin tito titouan titus tizian tiziana tiziano tizio tjark tjasa toai toan tobia
tobias tobiasz tobiloba tobin toby tod todd todor tohir toke toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom
toma tomas tomasa tomaska tomaso tomasz tomaz tome tomi tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomoharu tomoko tomori
ton tonci toncica tone toney toni tonia tonija tonka tonko tonnin tony tonya toon tope tor tora torben torbjorn tore torey tori torkvat
torquato torrance torrey torsten tosca toscane tosco toska toussaint toy toyip tra trac trace tracey trach traci tracie tracy traian trajan
tram tran trang tranh tranquillo trasea travis travon trayvon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor
trey tri tricia trien triet trieu trilochan trilochana trilok trilokanath trilokesh triloki trina trine trinh trinity trish trisha trista
tristan tristano tristian tristin triston troels trofim trong troy trpimir trpko tru truc trudie trudy truett truman trung truong trycia
trystan tsabita tshepo tsipora tu tuan tuana tuba tudor tudora tudorita tudosia tue tufan tugay tugba tugiman tugrul tugtekin tuhfe tui tula
tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tunde tung tuomas tuong turan turgay turgut turi turibio turkan
turkay turker turkes turki turna turner turold tushar tussio tutku tuula tuulikki tuur tuva tuy tuyen tuyet tvrtko twan twila ty tybalt
tycho tygo tyler tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tərlan ubaldo ubaydulloh
ubertino uberto uche uchita uchqun uda udai udit udo ueli uffe ufuk ughur ugis ugne ugo ugochi ugolina ugolino uguccione ugur uhra ujjawal
ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices ulises ulisse uliva ulker ulku ulkər ulla ulpiano ulrich
ulrico ulrik ulrika ulstano ultimo ulus uluthando ulva ulvi ulviye ulviyyə ulwazi ulya ulysse ulysses uma umang umar umay umaya umberto umi
umid umida umidulloh umile umit ummiye umran umur umuralp umut una unal unax undine unggul unique unjani unna unsel unseli upendra upik
upton uqbaloy uranio urbain urban urbano urdino urfon uri uriah uriel uriele urmila uros urs ursicio ursino urska ursmaro ursula ursule
ursulo urte usame usha usman usmon usyi utama utku uttam uve uxue uy uyen uygu uzayr uzbegim uzeyir uzodimma vaclav vaclava vada vadim vafo
vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vakhtang val vala valburga valdemar valdemara
valdemars valente valentijn valentim valentin valentina valentine valentino valentins valentyn valentyna valer valera valere valeri valeria
valerian valeriana valeriano valerico valerie valerii valerija valerijs valerio valeriu valery valfredo valfrido vali valid vallie valtena
valter valtr valtteri vance vanda vanesa vanessa vang vanh vania vanja vanna vanya varalakshmi varo varun varvara vasanti vasco vasil vasile
vasili vasilica vasilie vasilina vasilisa vasily vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vaughn vavrinec
veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik vega vehbi veikko veit
vela velana velaphi velda veleslav veleslava veli velibor velimir velimira velina velio velislav velislava vella velma velva vena venance
venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere
venerio veniamin venka ventura venus venuse venusta venustiano venusto vera verano verda verdiana verdie vere verecondo verena verenzio
vergie vergiliu verginia veriana verica veridiana verla verlie vern verna verner vernice vernie vernon vero verona veronica veronika
veroniko veronique veroslav veroslava verulo veselinka vesile veslava vesma vesna vespasiano vesper vesta vestergaard veta veysel veysi
vezio vi vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria victorien victorin vid
vida vidak vidal vidhur vidhya vidiano vidone vidor vidur vidya vien vienna viera vieroslava viet vieve viggo vigile vigo vihaan vijay
vijeko vijolite vik vikas vikky vikram viktor viktoria viktorie viktorija viktorin viktoro vilcjo vildan vilde vilem vilema vilemina
vilfredo vilhelm vilhelmine vilhelmino vilhelmo viliam viliana vilibald viliberto viljem ville villy vilma vilmar vilmars vilmos vilte vimal
vimala viman vin vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinh vinicio vinka
vinnie vino vinod vinsen vinz viola violante violet violeta violetta violette violina viorel viorela viorelia viorica virag virgie virgil
virgile virgilio virgiliu virgin virginia virginie virginio virman virone visarion viscardo vishal vishnu vishwamitra visnja vissia vit vita
vital vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav
vittore vittoria vittoriano vittorio vitus viva vivaan vivaldo vive vivek vivi vivian viviana viviane vivianne viviano vivien vivienne
vizbulite vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava
vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vo vodingo
voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech vojteska vok voldemars volfango volfgang volkan
volodymyr vong vorsila vosil vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vu vujadin vujica vuk
vukan vukasin vukica vukota vulmaro vulpiano vuong vusala vuslat vusumuzi vy vyas waclaw wade wadi wael wafa wage wahyu waino wakana wakiman
waldo wale waleed walenty walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace wally walt walter walton waluyo
waly wanda wandrille wanesa wangari wani wanjiku wanjiru wannes waqila ward wardaya wardi warji warley warre warren warsa warsita warta
washington wasim wasis wassim watson wava wawan wawrzyniec waylon wayne webster wei welat weldon wellington wende wendell wendi wendy werner
weronika wes wesley wessel westley weston whitney whitni whitny wiara wibke widelene widya wiebke wiem wies wiktor wiktoria wila wilber
wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine willa willard willem willi
william willie willis willow willy wilma wilmer wilson wilton wincenty winda winfield winfried winifred winnie winnifred winona winslow
winston winter wira wirda wirginia wisnu wison wissam wissem witalis wladyslaw wlodzimierz wm wojciech wolf wolfgang woodrow wout wouter
wulan wulandari wuraola wyatt wyman xalima xanana xander xanh xatun xaver xaverie xaverius xavi xavier xaviere xebat xem xena xenia xenie
xenophon xezal xhoel xiaomei xiaoyan ximena xinyi xochitl xuan xuyen xzavier yaa yacine yacouba yadira yael yaelle yagiz yagmur yago yahli
yahya yahyo yakubu yalcin yalgin yaman yamileth yamina yan yana yance yango yani yanis yann yanni yannic yannick yannik yannis yaprak yara
yarah yaren yaretzi yarin yaro yaron yaroslav yasar yasemin yash yasin yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yassir
yavuz yaw yaya yazid yazmin yejide yejin yekta yelda yelena yeliz yen yener yenthe yesenia yesim yessenia yessi yetkin yetunde yevgeni
yevgeny yewande yfke yibanathi yigit yildirim yildiz yilmaz ying yinka yinthe ylan ylvi ylvie yoan yoann yoav yoel yoga yogendra yogesh
yoginder yohan yohann yoko yolanda yolande yona yonas yonatan yonathan yonca yong yoni yono yoqub yorbek yoro yorqin yosef yoshiko yosra
yossef yosun youcef youmna youna younes youness youngsoo youp youri yousef yousouf yousra youssef youssou youssouf youssouph youssoupha
yozida yoznur ysaline yse ysee yseult yuce yucel yuen yui yuina yuki yuksel yulia yuliana yumi yumni yuna yuni yunita yunus yuri yuriy yury
yusif yusiv yusuf yuto yuuma yuval yvan yven yves yvette yvona yvone yvonna yvonne zabedeo zabina zabir zaboj zac zaccaria zaccheo zach
zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zada zadig zaenab zafar zafer zafir zahar
zaharia zahid zahide zahir zahit zahra zaid zaida zain zainab zaira zakaria zakariya zakary zakarya zakelina zaki zakir zala zalan zalindra
zama zamfir zamfira zamir zamira zan zana zander zane zanele zaneta zanete zanis zanita zanna zanobi zara zaraza zaria zarije zarina zarko
zaur zavida zavis zawadi zayd zaylee zayn zaynab zayneb zayniddin zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan
zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zechariah zef zefiro zehra zeinab zejnep zekai
zekeriyya zekiye zelaya zelda zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira
zeltite zena zenaide zenebio zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephirin zephyr zerdest zerrin zerya
zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad ziedite ziga zigfrida zigfrids ziggy zigmars zigmund zigrida zihni zikmund
zilan zile zilola zin zina zinaida zineb zinedine zinovia zion zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver
ziya ziyad ziyanda ziyo zizi zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohid
zohir zohra zoia zoie zoila zoilo zoja zokir zola zoltan zora zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir
zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zuleyha zulfa zulfikar zumrut zuxra
zuzana zuzanna zvezdana zvonimir zvonimira zvonko zyad zyair zygmunt əhməd αγγελος αθανασια αθανασιος αικατερινη αλεξανδρα αλεξανδρος
αναστασια αναστασιος ανδρεας αννα αντωνης αποστολος αριστειδης βασιλης γεωργια γεωργιος γρηγοριος δεσποινα δημητρα δημητρης διονυσιος ελενη
ελευθεριος εμμανουηλ ευαγγελια ευαγγελος ευσταθιος ηλιας θεοδωρος ιωαννα ιωαννης κωνσταντινα κωστας λεωνιδας μαρια μιχαηλ νικολαος παναγιωτα
παναγιωτης παρασκευας παρασκευη παυλος πετρος σοφια σπυρος σταυρος σταυρουλα στεφανος στυλιανος σωτηριος φωτιος χαραλαμπος χρηστος χριστινα
χρυσουλα ааронович абрамович ава август августин августович авдеевич авдеи аверкии аверьян аверьянович авксентии авреліи аврелія аврора
автоном агап агапія агата агафон агафья агафія аггеи агнеса агнія агрипина ада адам адамович адамівна аделаіда аделіна адриан адрианович
адріана адріян азалія азарии азарович азарівна азаріи аким аксенович акулина алевтин алевтина алевтинович алевтинівна александар александр
александра александрович александровна алексеевич алексеевна алексеи алексо алина алла альберт альбертович альбертовна альбертівна альбіна
альвіна аліна амвросии амос ана анании анастас анастасия анастасија анастасович анастасівна анастасіи анастасія анатолии анатольевич
анатольевна анатоліи анатоліиович анатолія анатоліівна анга ангел ангела ангеле ангелина ангеліна андон андреевич андреевна андреи андреј
андреја андрон андроник андріи андріиович андріівна анжела анжелика аникеи аникита анисим анисимович анна анте антим антип антипович антон
антонида антонин антонина антониј антонович антоновна антонівна антоніи антоніна антонія антін ануфриевич анфіса анче аполлинарии аполлон
аполлонія аполлінарія апостол арефии аристарх аркадии аркадьевна аркадіи аркадіиович аркадія аркадіівна арсен арсении арсениј арсенович
арсеньевич арсенівна арсеніи арсеніиович арсеніівна артем артемии артемович артемовна артемьевич артемівна артемія артурович архип архипович
архиповна архипівна асен аскольд аскольдович аскольдовна аскольдівна атанас атанасиј атанасија афанасии афанасьевич афанасьевна афанасіи
афанасіиович афанасія афанасіівна афиноген ацо бажен бенедиктович билјана бисера бистра блага благе благица благовіста благородна благој
благоја благојка благуна блаже блаженка богатин богдан богдана богданович богдановна богданівна богиња богослав богоја богуслава божана
божемир божемирович божемирівна божен божена боженович боженівна божидар божин божо болеслав болеслава болеславович болеславовна
болеславівна боримир боримирович боримирівна боримисл борис борислав борислава бориславович бориславівна борисович борисовна борисівна борка
борко боро борјан борјана босилка бошко боян бојан бојана бранка бранко братимир братислав братиславович братиславівна братомил братослав
бронислав брониславович броніслава брячислав будимир буитур буревіст біломир білослав білослава білославович білославівна біляна вадим
вадимович вадимовна вадимівна валентин валентина валентинович валентиновна валентинівна валерианович валериевна валерии валерия валерьевич
валерьян валерьянович валеріи валеріиович валерія валеріівна вангел ване ванче ванчо варвара варлаам варфоломеи васил василии василина
василиса василиј василија василка василко василь васильевич васильевна васильович василівна васка вацлав вања велемир велика велимир величко
велјан венедикт венедиктович вениамин вениаминовна венко вера вероника весела веселин весна вељо видое викентии викентьевич виктор викторин
виктория викторович викторовна виленович вилорович виолета виссарион виталии витальевич влад влада владилен владиленович владимир
владимировна владислав владислава владиславович владиславовна владиславівна владлен владленович владо влас власович власта властимир воислав
володимир володимирович володимирівна володислав волче воскресија војдан војданка војкан всевлад всеволод всеволодович всеволодівна всемил
всеслав всеслава всеславович всеславівна вышеслав вячеслав вячеслава вячеславович вячеславовна вячеславівна віктор вікторович вікторівна
вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталіи віталіиович віталіна віталіівна габриела гавриилович гаврил
гаврила гаврило гаврилович гаврилівна галаба галактион галена галина гане ганна гарасимівна гарнослав гедеон гелена геннадиевич геннадиевна
геннадии геннадьевна геннадіи георги георгиевич георгиевна георгии георгіи георгіиович георгіівна герасим герасимович герман германович
гертрудович глафира глеб глебович глигор гліб гнат гнатович гнатівна гого гоко голубинка горан горги гордана гордеевич гордеи гордіи
гордіиович гордіівна горе горимир горислав горица горче горјан горјана гостомысл гоце градимир гремислав григор григории григорьевич
григорьевна григоріи григоріиович григоріівна грозда гроздан гурга гургица гурии гурчин гурьевич давид давидович давыд давыдович далемир
далеслава дамјан дамјана дана данаил даниел даниилович данила данило данилович даниловна данилівна даница данка данчо дарина даринка
дарислава дарко даромир даромирович даромирівна дарья даріи дафина делчо делјан дементии демид демидович демьян демьянович денис денисович
денисівна деница десанка деспина дејан дивна диме димитар димитрие димитриевич димитриј димитрија димко димо димче дмитриевич дмитриевна
дмитрии дмитро дмитрович дмитрівна добри добрила добринка добромила добромир добромира добромирович добромирівна добромисл добромисла
добромысл доброслав доброслава доброславович доброславівна долеслава доляна домника донка доротеј дорофеевич дорофеи дојчин драга драган
драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна ева евгении евгения евгениј евгенија евгеньевна
евграф евдоким евдокия евдокија евлампии евпраксия евсеевич евсеи евстафии евстигнеевич евстигнеи евтим евфросиния егор егорович егоровна
екатерина елена елеонора елизавета елизар елизарович елисавета елисеевич елисеи елица елка емануел емельян емил епифан еразмо еремеевич
еремеи ермил ермилович ермолаевич ермолаи ерофеевич ерофеи есма ефим ефимија ефимович ефимовна ефимьевич ефрем ефремович ефросина
ефстафьевич ефтим жанна жанович ждановна живка живко жозефіна жоресович забава загорка зафир зафирка захар захаринка захариј захарович
захаровна захарьевич захарівна захаріи захаріиович захаріівна зборислав збориславович збориславівна звенигор звенимир звенимирович
звенимирівна звенислав звенислава звениславович звениславівна здравка здравко земислав зеновіи зеновіиович зеновіівна зинаида зиновии
зиновьевич зиновіи зиновіиович зиновіівна злат злата златан злате златко златомир златомирович златомирівна зора зоран зоремир зореслав
зореслава зореславович зореславівна зорина зорица зорка зорян зоряна зосима зоя зінаіда ива иван ивана иванка иванна ивановна ивко иво игнат
игнатии игнатович игнатьевич игор игоревич игоревна игорь измаил измаилович изот изотович изяслав иларион иларионович илинденка илинка илија
ильинична ильич илья ильясович иннокентии иосипович иосиф иосифович ипат ипатии ипполит ираида ираклии ирина исаи исак исидор исидорович
искра ия казимир калина каллистрат капитон каранфилка карл карп каріна касьян ката катерина катина катица катја квітка квітослава кераца кии
ким кир кира кирил кирилл кирилловна киро кита клавдии клавдия клавдія климент климентина козма коле кондрат кондратии конон константин
константина константиновна корнеліи корнеліиович корнеліівна корнил корнило корнилович корнилівна корниліи корніи корніиович корніівна
косара костадин костадинка костянтин костянтинович костянтинівна коце кочо крентта крстана крсте крсто круме ксения ксенте ксенія кузман
кузьма кузьминична купава куприян лавр лаврентии лаврентіи лаврентіиович лаврентіівна лаврін лад лада ладимир ладислав ладо ладомир лазар
лазарь лазо лариса лев левко лена ленче леон леонид леонидовна леоновна леонтии лепа леся лидия лидија лика ликера лилјана лина листвич
лонгин лора лука лукия лукьян лукян лучезар львовна любава любим любислава любов любовь любодар любозар любомила любомир любомира
любомирович любомирівна люборада любослава любосмысл людмила людомила лідія лілія магдалена маия макар макарович макаровна макарівна македон
македонка макрина максим максимильян максимович максимовна максимівна мальва мара маргарита мариан марика марин марина мария марија марк
марко маркович марківна маркіян маркіянович маркіянівна марсович марта мартын мартьян марфа марян маряна марічка марія марјан матвеевич
матвеевна матвеи матвіи матвіиович матвіівна мате матеја матрона меглена меланија меланія мена мери мето методи методиј методија мефодии
мечислав мечислава мечиславович мечиславівна микита микитович микитівна микола миколаиович миколаівна милан миле милева милен милена милии
милица милка милован милодара милослава милош милчо мина минчо миодраг мир мирка мирко мирон миронович мироновна миронівна мирослав
мирослава мирославович мирославівна мирче мирјана митофан митре михаил михаило михаилович михаиловна михаилівна михајло михеи михо мичо
младен модест моисеи мокеи мокрина момо момчило мотря мстислав мстислава мстиславович мстиславівна мусіи мілана нада надежда надія назар
назарович назарівна назаріи назаріиович назаріівна наина нанче наркис наталья наталія натан натанович натановна натанівна наум наумка
наумовна небојша невенка неда неделка неделко неля немир немира немирович немирівна ненад неофит нестор несторович несторівна нешо никандр
никанор никита никифор никифоровна никодим никодина никола николаевна николаи николина никон ниловна нина нинель нифонт нонна ніна огнен
огняна оксана октябрина олга олег олегович олеговна олегівна олександр олександра олександрович олександрівна олексіи олексіиович олексіівна
олелько олелькович олельківна олена олесь олеся оливер оливера олимпиада олимпии ольга омелян омелянович омелянівна онуфрии орде орест
ореста орестович орестівна орина орислава орися орхип орхипович орхипівна оріяна осип оскаровна остап остапович остапівна остромир охрім
охрімович охрімівна павел павле павлина павлинка павло павлович павловна павлівна павліна палажка панас панасович панасівна панкрат
панкратии пантелеимон пантелеимонович пантелеимонівна пантелејмон панфил панче парамон параскева партениј парфен паскал пауна пахом пелагея
пелагија пелагія пенчо перо петар петкана петко петр петра петранка петре петро петрович петровна петрівна пеце пилип пилипович пилипівна
пимен писана платон подолян поликарп полина поляна поліна порфирии потап потішана прасковья пров прокл прокопиј прокофии прохор раде радим
радимир радимирович радимирівна радимович радимівна радислав радмила радміла радован радослава раиса ракита ранко ратибор ратимир ратмир
рафаила рахела рахилка раіна раіса рајко рајна регина ризо ристана ристе ристо робертовна родион родна родослав родіон родіонович родіонівна
роксолан роксолана роман романович романовна романівна ромена ромил роса роска ростислав ростислава ростиславович ростиславівна рубен
рубеновна рудольфовна ружа румена русалина русанка руслан руслана русланович руслановна русланівна рюрик сава савва савватии саве савелии
саво самоил самсон самуил санде сандра сара сашка сашко светлана светозар святополк святослав святослава святославович святославовна
святославівна світлана севастьян селиван селиверст семен семеновна семибор серафим серафима сергеевна сергеи сергіи сергіиович сергіівна
сигизмунд сидор сила силантии сильвестр силјан симон симона симјанка синклитикия синьоок слава славе славенка славица славка славко славолюб
славомир славута славутович славутівна славчо славјанка слободан слободанка сміяна снежана сніжан сніжана сократ сологуб соломон соломія
сончица соня сотир софе софия софија софон софрон софрониј софія спартак спаса спасе спасена спиридон спиро споменка србо сребра сребре
стале стамена станимир станислав станислава станиславовна станіслав станіславович станіславівна стево степан степанович степановна
степанівна стефан стефанија стефанка стефанович стефаніи стефаніівна стожар стоилко стоян стојан стојанка стојмен стојмена стојна стојче
страте страхил сузана сюзана таисия тамара танас тарас тарасович тарасовна тарасівна таска татьяна татјана ташко ташо таісія твердислав
творимир теимуразович темелко темјана теодор теодора теодосиј теодосија теофан теофил теофилка терентии терентьевич тетяна тимофеевна
тимофеи тимофіи тимофіиович тимофіівна тимур тимурович тимуровна тиміш тит тихо тихомир тихон тихонович тихонівна тоде тодор тодорка томе
томислав трајан трајанка трајко трајче трена трендафилка трифон трифонович трифун тришо трофим трофимович тур убавка ульян ульяна устим
устимович устимівна устин устина устинович фадеевич фадеи фаина фана фанка фаіна феврония февронія федор федора федорович федоровна
федосеевич федосии федосьевич федот федотович фекла феликс феликсович феликсовна феодосьевич феодосія феоктист феоктистович феофан
феофанович ферапонт филарет филатович филимена филимон филимонович филип филипп филиппович филипповна фирс флорентин флоринка фока фокич
фома фомич фортунат фотии фрол фролович фросина харалампие харитина харитон харитонович харитоновна харламович харлампии харлампович
харлампьевич хвалимир хорив христина христијан христо христофор христя цара цвета цветан цветанка цветко цеко часлав чедо чедомир чеслав
чеславович чорнота шишман щастислав щек эдгардович эдгарович эдуард эдуардович эдуардовна элеонора эльдаровна эмилия эмиль эммануил эраст
эрнест эрнст ювеналии юлиан юлианович юлии юлия юльевич юльевна юліан юліанна юлія юрии юрьевна юріи юріиович юріівна юстина юхим юхима
юхимович юхимівна юхимія яков яковлевич яковлевна якуб якубович ян яна януарии ярема ярина яровид яромил яромир ярополк ярослав ярослава
ярославович ярославівна євген євгенович євгенівна єреміи ѕвезда ѕвездан ѕвонко іван іванна іванович іванівна ігор ігорович ігорівна ізяслав
ізяславович ізяславівна ілля ілона інна іннеса ірина ірма јаворка јагода јадранка јаков јана јане јанка јасна јоаким јован јована јованче
јовица јовка јово јозо јонче јордан јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица љубиша љубомир љупка љупчо ալբերտ ալեն
ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ արեն արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի արևիկ
գագիկ գայանե գարիկ գոհար գոռ գրիգոր գևորգ դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե լևոն
կարեն կարինա կարինե հակոբ համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա յանա
նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե վարդան վիկտորյա տաթև
տիգրան אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר
אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה אופל אופק אור אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה
איילת איל אילון אילן אילנה אילנית אימרי אירית איתי איתם איתמר איתן אל אלדד אלדר אלה אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה
אליהו אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי
אמנון אן אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל אפרים אפרת אראל אראלה ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור
אשד אשל אשר בארי בועז בל בלה בן בניה בנימין בצלאל בר בראל ברוך ברי ברית ברק ברקת בת בתיה גאיה גבריאל גבריאלה גד גדעון גוון גוי גולן גון גוני
גור גורן גיא גיורא גיל גילי גילת גל גלבוע גלי גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דן דנה
דני דניאל דניאלה דנית דפנה דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן ויטה ויקטוריה ולדימיר ורד זאב זבולון זהבה זוהר זיו
חביב חגי חגית חושן חי חיים חיננית חירות חמוטל חמי חן חנה חנוך חנית חנן חסד טובה טופז טל טלי טליה טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה
יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ים ימית ינון
יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה לב
לביא לבנה לוטם לוטן לוי לוסי לי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה לילך לימור ליעד ליר
לירוי לירון לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה מעיין
מצדה מרב מרדכי מריה מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב נוי נויה נועה נועם נופר נורית נח נחשון נטלי נטע נטעלי ניב נילי
נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי
סשה סתיו עברי עדי עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב עינת עלי עלמא עלמה עמוס עמיחי עמית עמליה עמנואל
ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה צוק צור צח צחי ציון צליל צמרת קורין קורל קטיה קליה קמה קסם קסניה קרן
קשת ראובן ראם רביב רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית רועי רות רותם רז רחל ריטה ריי רימון רינת רם רן רננה רעות רעי רפאל
שאול שבע שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק שחר שי שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי שלומית שלי שלמה שמאי שמואל
שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר תאנה תבור תהילה תו תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה آبان آبتین آتوسا آذر
آذین آرا آراه آرتام آرتمن آرتین آرزو آرش آرشام آرمان آرمیتا آرمین آریا آرین آزاده آزرم آزرمدخت آزیتا آسا آسر آفاق آفر آفره آفرید آفرین آمنہ
آنا آناهیتا آنوشا آنیتا آهو آور آونگ آویز آیدا آیدین أحمد أركان أسامة أسعد أشرف أكرم أليف أمان أمجد أمير أمين أنس أنيس أوس أيمن إسلام إياد
إياس إيهاب ئارا ئاراز ئاراس ئارام ئاران ئارزۆك ئارۆس ئاری ئاریا ئاریاكۆ ئاریان ئاریانا ئاریانكۆ ئارین ئارێز ئازا ئازاد ئازو ئازیز ئازێ ئاسان
ئاستیاگ ئاسمان ئاسۆ ئاسۆس ئاشتی ئاشنا ئاكار ئاكام ئاكۆ ئاكۆیان ئالان ئالین ئامان ئامانج ئامێز ئانوبانینی ئاهۆرا ئاوات ئاواد ئاوار ئاواز
ئاوان ئاودێر ئاورنگ ئاونگ ئاوین ئاوێز ئاوێزان ئاوێن ئاڕاڕات ئاڕۆنا ئاڤار ئاڤێستا ئاڤێستان ئاگا ئاگری ئاگرین ئاڵا ئایار ئومێد ئۆرخان ئۆردو
ئیلام ئیلخان ئیلیان ئێزید ابراهيم ابراہیم احسن اختر ارد اردشیر اردوان ارسلان ارغوان ارمغان ارنواز اروانه اروي ارژن ارژنگ استر اسفندیار اشکان
اشکبوس افروز افرین افزون افسانه افسون افشین اقدس الدين القاسم الله المقداد امید امیر امیرحسین امیرسینا امین اندام انوشروان انگیز اهورا اورنگ
اوستا اوژن اویس ایاز ایران ایراندخت ایرج ایزدیار ایمان بابک باربد بارمان باسل باسم بامداد بامشاد بانو باهۆز باهۆڤ باواجی باوان باپوک باڵا
بتول بختیار بدر بدران براءة برانوش بردیا برزو برزوو برزویه برزین بركات برمک برهان بروسك بزرگمهر بسام بسيم بشار بلال بلبل بلسم بليغ بنار بناو
بندر بنفشه به بهار بهاره بهارک بهتاش بهداد بهدیس بهرام بهرخ بهرنگ بهروز بهزاد بهشاد بهمن بهناز بهنام بهنود بهنوش بهيج بو بوژان بویان بڕست
بڕیار بۆتان بۆكان بۆكورد بۆژین بیتا بیردۆز بین بینار بیژن بێخال بێخود بێدار بێری بێریوان بێریڤان بێستوون بێوار تابان تاباندخت تابلۆ تابین
تاجی تادوهیبا تارا تاشان تامان تانیا تاویار تاژدین تاڤان ترانه ترێ تكا تميم تناز توران توراندخت تورتک تورج توفان توفيق توژال توێشوو تيسير
تیر تیشك تیشكان تیشكۆ تیشۆ تینا تینو ثابت جابان جابر جاد جاسر جاسم جامین جانۆ جاوید جبريل جبین جریره جسور جعفر جلال جليل جمال جمان جمشید
جمعة جميل جهاد جهان جهانبخت جهانبخش جهاندار جهاندخت جهانگیر جواد جوان جوانڕۆ جودی جوهر جووتكار جووتیار جویا جیران جیهان جێگر حاتم حاجب حارث
حازم حافظ حامد حبيب حدید حذيفة حسام حسان حسن حسني حسنہ حسون حسین حطاب حفصہ حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمزہ حمودة حميد حمید حمیرہ
حيدرة خاك خاكی خالد خان خانان خانزاد خانم خانی خانێ خاوردخت خاپوور خاڵان خاڵدی خاڵۆ خباب خداداد خدایار خدیجہ خرم خرمدخت خسرو خشایار خلدون
خلود خليل خواه خورشید خولدا خولیا خومار خوناو خوێندكار خيري خۆربین خۆرلێر خۆرژین خۆشبین خۆشناو خۆيبوون خێڵ خێڵان دابان داد دادمهر دارا داراب
دارۆ داریا دارین داریوش داس داستان داسن داسۆ داكۆ دالان دالیا دانا دانار دانش دانوش دانۆ دانیا دانیار دانیال داهات داهێن داوود دایان دایری
دخت درسا دريد دریا دل دلارام دلبر دلبند دلربا دلشاد دلناز دلنواز دلکش دلۆ دلۆڤان دلێر دنیا دواڕۆژ دورشاسب دووربین ديسم دژوار دڵان دڵبرین
دڵخواز دڵخۆش دڵدار دڵزار دڵشاد دڵكورد دڵڤین دڵگاز دڵیار دۆستان دۆستی دیااکو دیاری دیاكۆ دیانوش دیبا دیدار دیلان دیلمان دینۆ دێریاس دێرین
دێریڤان دێنی دێوار ذاكر رؤوف رائد رائف رابح رابعہ رابو رابین راتب رادبانو رادمان رازبان راسا راسم راسپینا راشد راغب راكان رامتین رامز رامش
رامشگر رامونا رامي رامیار رامیلا رامین راویار راژانه ربيع رتيب رجب رخ رخسار رخشانه رخشنده رخپاک رز رزق رزمیار رستم رسلان رشاد رشدي رشيد رضا
رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رهام رهی رو روبینا روبینہ رودابه روزبه روزینہ روشنک روناک رویا رياض ريان ريم رژینا رکسانا ریبار
رێژنە زاخۆ زاد زادبخت زادماسب زارا زارۆ زاری زال زامبیا زامدار زاموا زانا زانكۆ زانیار زاهر زاوا زاگرۆز زاگرۆس زردشت زرنگار زری زریان زرین
زرینه زمانه زمناكۆ زنار زونا زياد زيدون زين زۆراب زۆزك زیبا زیبار زیلان زیما زین زینب زینو زیوین زێد زێڕۆ زێڕیڤان سارا ساركان سارنگ ساره
ساريا سارک سارۆ سارین سازان سازۆ ساسان ساغر سالار سالم سام سامان ساماڵ سامح سامر سامي سان سانا ساناز سانۆ سانیار ساهی ساو ساوا ساوان ساویز
ساوێن ساڕێژ ساڤۆ ساینا سایه ستاره ستی ستێر سجاد سراج سرافراز سرحان سرمد سرور سروش سريج سزان سعد سعيد سعید سفيان سلامة سلمان سليم سلیڤان
سلێڤان سماح سمكۆ سمير سمیار سمیرا سمیه سنبله سنوور سهراب سهره سهند سهيل سهیل سوارچاك سوبا سوبار سودابه سوركێو سورن سورنا سوری سوریاش سورێن
سوزان سوزه سوسن سولان سولماز سومار سوپا سوپار سوگند سيف سپنتا سپند سپهر سپهرداد سپید سپیدار سپیده سۆران سۆز سۆزان سۆزدار سۆكار سۆلا سۆلاڤ
سۆلین سۆما سۆمان سیامک سیاوش سیبوبه سیدۆ سیروان سیرین سیف سیلۆنا سیما سیمدخت سیمین سینا سیپان سێوان شاباز شاتو شاجوان شاخان شاخۆ شاخی شاد
شادمان شادمهر شادي شادڵ شادۆ شادی شاران شاروخ شارۆ شازاد شاسۆ شاكار شاكر شاكۆ شالیار شانۆ شانۆكار شاهدخت شاهرخ شاهپور شاهۆ شاهین شاهیندخت
شاوین شاپرک شاڵاو شایان شایسته شب شباهنگ شبدیز شبنم شراره شرمین شروین شريف شعبان شفيع شفيق شفیع شكري شكيب شلێر شمس شمشاد شمیلا شمین شنروێ
شنگار شنگال شنۆ شهاب شهبار شهباز شهبال شهداد شهرآرا شهرام شهربانو شهرزاد شهرناز شهرنوش شهره شهروز شهریار شهلا شهنواز شهپر شهین شوان شوانكار
شورانگیز شوری شوقي شڤان شکفته شکوفه شکوه شہناز شۆخ شۆخان شۆشمێ شۆڕش شۆڕشگێر شیبا شیدا شیده شیراز شیردل شیرزاد شیرنگ شیرو شیروان شیرین شیلا
شیلان شیلۆ شیما شینا شیوا شێر شێرزاد شێروان شێرۆ شێواز صابر صادق صبحي صبري صخر صداح صدرا صدقي صفوان صقر صلاح صمد صهيب ضياء طارق طاهر طلال
طهماسب طهمورث طوس طوطی طيب ظافر عادل عارف عاشور عاصم عاصي عاطف عامر عایشہ عباس عبد عبداللہ عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عز
عزام عزمي عزيز عطا عطية عفيف علاء علوي على علي علی علیرضا عمائم عماد عمار عمر عمران عمیر عنود عورفۆ عوضية عياض غازي غانم غزاله غسان غفار
غنچه غوغا غيث فؤاد فائز فاتێ فاخر فادي فارس فاروق فاضل فاطمه فاكر فتاح فتانه فتحي فخري فدا فر فراز فراس فرامرز فرانک فراهان فربار فربد فربغ
فرج فرجاد فرحات فرخ فرداد فردیس فرزاد فرزام فرزان فرزانه فرزین فرشاد فرشته فرشید فرمان فرمیسك فرناز فرنود فرنوش فرنگیس فرنیا فرهاد فرهنگ
فرهود فروتن فرود فروز فروزان فروزش فروزنده فروغ فريد فرگام فرہان فرۆ فریاد فریبا فریبرز فرید فریدخت فریدون فریمان فریماه فرین فریناز فرینوش
فریوان فریوش فریڤان فضل فضيل فكري فهد فهمي فواز فوزي فيصل فیروز فیروزه قابوس قاسم قباد قدري قدسی قوباد قيس كابان كارا كاردا كارداكا كاردۆ
كاردۆخ كارزان كاروان كارژین كارۆ كاریا كاسان كاشۆ كاظم كافێ كاكل كاكۆ كاكۆڵ كامكار كامل كامیار كامیاران كانگا كانی كانیاو كاوان كاوس كاوێس
كاژاو كاژیك كاڵا كاڵزۆ كاڵی كرم كریڤ كریڤان كرێكار كمال كورد كوردان كوردستان كوردۆ كوردۆس كوردۆنیا كوردی كوردین كوێستان كچان كۆسار كۆشش
كۆشین كۆمار كۆژان كۆڤان كۆیار كیاكسار كیژان كیژێ كێوبین لاجین لادن لادێ لارا لارین لاز لازۆ لازیان لاس لالش لاله لالۆ لانۆ لانیا لاهۆ لاوباخ
لاوك لاوكۆ لاولاو لاوچاك لاوێن لاڤۆ لاڤین لبخند لبيب لطفي لقا لقاء لهراسب لومانا ليث لڤین لۆلۆ لۆنا لۆژین لۆڤان لیدیا لیسا لیمۆ لیڤا لێزان
لێهات مأمون مؤمن مؤنس ماجد ماد مادای مادۆ مارال ماری مازن مازیار ماكوان ماكۆ ماكۆسان مامک مامۆ مانا ماندانا مانو مانوش مانۆ مانی مانیا ماه
ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر ماوا ماوان ماچۆ ماژین ماڤین ماکان ماڵبات مبارك مبروك مجاهد مجد مجدي مجيد مجید محجوب محدثه
محرز محسن محفوظ محمد محمدرضا محمود مختار مخلص مراد مرتضى مردآویز مرداس مرزبان مرزوق مرسي مرشد مرعي مرمر مرواری مروارید مروان مریم مزدک مستان
مستانه مستعين مسعد مسعود مسود مشال مشكۆ مشکاندخت مشکناز مشکین مصطفى مصعب مصلح مطيع معاذ معتز معز معين مفتاح مقداد ملیسا ملیکا ممتاز ممدوح
منایل منتصر منذر منصف منصور منعم منوچهر منيب منير منیژه مه مهبانو مهبد مهتاب مهدي مهدی مهدیار مهدیس مهر مهرآب مهراد مهرام مهران مهراندخت
مهراندیش مهرانفر مهرانگیز مهرداد مهرزاده مهرناز مهرنوش مهرنکار مهرنیا مهروز مهری مهریار مهسا مهستی مهشاد مهشید مهناز مهنام مهند مهنوش مهوش
مهيب مهیار مهین موكری موكریان ميلان مژده مژگان میتان میترا میخک میدیا میر میراكۆ میران میرخاس میرداد میرزا میركۆ میروان میلاد مینا مینو
مینودخت ناجح ناجي نادر نارا نارین ناز نازبانو نازدار نازفر نازلی نازناز نازنین نازپرور نازچهر نازی نازیار نازیدخت نازیل نازیلێ نازێ ناسك
ناصح ناصر ناصف ناظم نافع نالی نالیا نالین نامدار نامور نامۆ ناهید ناوا ناوان ناڤین نبيل نجيب ندا نديم نرسی نرمک نرمین نرگس نریمان نزار نزيه
نسار نسترن نسرین نسيم نصحي نصر نضال نعمان نعيم نهاد نوا نور نوري نوش نوشا نوشدخت نوشروان نوشفر نوشناز نوشین نوف نوفل نوید نوین نوێخواز
نوێكار نوێیار نڤین نکیسا نگار نگاره نگارین نگین نۆشان نیاز نیان نیشا نیشتیمان نیلوفر نیما نیک نیکداد نیکدخت نیکدل نیکزاد نیگار هادی هارپاك
هاشم هامنۆ هانا هاني هانیه هاوار هاوبیر هاوتا هاوخوان هاودیان هاوكار هاوكورد هاوناز هاوڕا هاوڕاز هاوڕێ هاوژیر هاوژین هاژان هاژۆ هاژین هخامنش
هرمز هستی هشام هلیا هما همادخت همایون همدم همراز همراه هنگامه هوتن هور هورتاش هورداد هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هوشیار هومان
هومن هونام هویدا هيثم هيكل هژیر هۆرام هۆری هۆرین هۆز هۆزان هۆشین هۆكار هۆنیا هۆژان هۆژین هۆڤار هۆڤان هۆگر هیتاسب هیران هیربد هیرمند هیزل
هیما هیوا هیوار هیژا هێدی هێرش هێلان هێلن هێما هێمن هێڤی وائل واصف وامق وجدي وحید وديع ورجاوند وردہ وریا وسام وسيم وسیم وشمگیر وصفي وليد
ولید وهرز وهسودان وڵات ویدا ویس ویشتاسب ویگن وێنا ياسر ياسين يافع يامن يحيى پاداشت پاراو پارسا پارمیس پاریا پاسار پاكۆ پانته پايز پاکان
پاکتن پاکدخت پدرام پرتو پردیس پرستو پرشنگ پرناز پرنیا پرنیان پرهام پروانه پرویز پروین پری پریا پریدخت پریسا پریناز پریوش پریچهر پشتیوان پشكۆ
پشنگ پوران پوراندخت پوریا پولاد پونه پوپک پویا پژمان پژوا پگاه پۆڵا پۆڵاين پی پیام پیروز پیرۆ پیرۆت پیرۆز پیمان پێشین پێڕش چابک چالاك چالاک
چاوش چاوكاڵ چاپك چرا چرۆ چنار چنوور چهر چهرزاد چوبین چورچرا چکاوک چۆمان چۆپی چیا چیاوار چیاڤان ڕازناو ڕازڤان ڕازین ڕاسان ڕاستبین ڕاستكار
ڕاستی ڕامان ڕامیار ڕاهۆز ڕاوێژ ڕاژ ڕاژان ڕاڤین ڕاڤێن ڕزگار ڕند ڕوانین ڕووبار ڕووخۆش ڕوون ڕووناكبیر ڕووپاك ڕوویار ڕۆز ڕۆزا ڕۆشار ڕۆشنا ڕۆنیا
ڕۆهات ڕۆژ ڕۆژا ڕۆژان ڕۆژاڤ ڕۆژبین ڕۆژڤان ڕۆژگار ڕۆژین ڕۆژێ ڕۆڤان ڕێبوار ڕێبین ڕێحان ڕێزان ڕێسا ڕێكار ڕێناس ڕێنوار ڕێواس ڕێوان ڕێژوان ڕێگا
ژارۆ ژالان ژاله ژوان ژیار ژیان ژیر ژیران ژیرۆ ژیلا ژیلۆ ژین ژینا ژیناو ژینۆ ژیوار ڤارونا ڤارین ڤالان ڤالیا ڤالینا ڤانا ڤانان ڤانیا ڤيان ڤین
ڤینۆس کابان کابوک کارا کاراکو کارو کامبخت کامبخش کامبیز کامجو کامدین کامران کامراوا کامنوش کامک کامیار کانیار کاوه کاووس کتایون کرشمه کسرا
کسری کلاله کمال کمبوجیه کهبد کهرام کهزاد کوشا کیارش کیان کیانا کیاندخت کیانوش کیانچهر کیاوش کیخسرو کیقباد کیمیا کیهان کیهانه کیوان کیومرث
کیکاووس گابار گازێ گاڤان گرد گردان گرشا گرشاسب گرشین گرگین گزل گزنگ گشتاسب گشسب گل گلاره گلاله گلاویز گلباد گلبار گلبام گلبان گلبانو گلبرگ
گلبهار گلبو گلبیز گلدخت گلدیس گلربا گلرخ گلرنگ گلرو گلریز گلزاد گلزار گلسا گلشن گلشید گلنار گلناز گلنسا گلنواز گلنوش گلپاره گلپر گلپری گلپوش
گلچین گلی گمۆ گهر گودرز گورد گوردۆ گوروون گوماتو گوندی گوهر گوڵان گوڵزار گوڵچین گوڵژین گوڵی گۆتی گۆران گۆرانی گۆنا گۆیژ گیتی گیسو گیلدا گیو
گێلاس یاخی یاد یاداشت یادگار یادۆ یار یارا یارسان یارۆ یاسا یاسمن یاسین یاشار یانۆ یاور یاپل یزدان یوشیتا یگانه ހާނީ ހާޖަރު ހިންދު ހުނައިދާ
ނަވާރު ނަފީސާ ނަސީބާ ރަމްލާ ރަޤީޤާ ރުމައިޞާއު ރުފައިދާ ރުޤައްޔާ ބަރްކާ ބަލްޤީސް ކުލްޘޫމް އަބޫބަކްރު އަލީ އަސްމާއު އާމިނަތު އާދަމް އާސިޔާ
އިބްރާހީމް އިލްޔާސް އިސްމާޢީލް އުއްމުކުލްޘޫމޮ އުމާމާ އުސާމާ މަރްޔަމޮ މައިމޫނާ މާރިޔާ މުސްލިމާ މުޙައްމަދު މޫސާ ފާޠިމާ ދާއޫދު ލަޔާލީ ސައުދާ
ސަލްމާ ސަޢާދު ސާރާ ސުމައްޔާ ސުލައިމް ޒައިނަބު ޒުލައިޚާ ޔޫސުފް ޖަމީލާ ޖުވައިރިއްޔާ ޙައްވާ ޙަފްޞާ ޙަލީމާ ޙަސްނާއު ޚައިރާ ޚަވްލާ ޚަދީޖާ ޝަހީދާ
ޝިފާ ޞަފިއްޔާ ޢަޠާ ޢާއިޝާ ޢާތިކާ ޢީސާ ޤައިލާ ޤުދާސް अजिता अमित अमिता अमृत अर्जित अश्मी अस्मिता आरव कृष्ण खेम गगन गणेश दीपिका दीपेन्द्र नविन
निकिता निरज निश्चल पदम पूजा पूर्ण प्रकाश प्रबिन प्रशान्त प्रेम बिना बुद्ध मनिषा रजिना रञ्जन रत्न राकेश राजु राजेन्द्र लक्ष्मी विकास विजय
विवेक विशाल विष्णु शिरिषा शिल्पा शृष्टि सञ्जय सन्तोष सन्दीप सरिता सागर सिद्धार्थ सुनिता सुभाष सुमित सुशान्त सुसन सूरज กชมน กชามาศ กนกชัย
กนกพร กนกวรรณ กนิษฐา กมลชนก กมลรัตน์ กมลวรรณ กมลศรี กรณินทร์ กรณ์ กรรณิกา กรรณิการ์ กรรณ์ขนิษฐา กรวรรณ กรวิภา กรองทอง กรินท์ กรุณามิตร กฤตยา
กฤตานน กฤติกา กฤติยาณี กฤติศักดิ์ กฤศณา กฤษกร กฤษฎาวรรณ กฤษฎิ์ธนัช กฤษณา กฤษณ์ขจร กล่ำคาน กวินทิพย์ กวียุทธ กวีรภัทร กษิดิส กอบกุล
กอบเกียรติ์ กัญจนา กัญชพร กัญญณภัส กัญญาณี กัญญารัตน์ กัญญาลักษณ์ กัณฐมณี กัณวีย์ กันตนา กันตพร กันติชา กันต์ศุภณัช กันยารัตน์ กัลยดา
กัลยรัตน์ กัลยาณี กาญจนา กาญจนาพร กาญจนาภรณ์ กาญจนิจนันท์ กานต์ทิตา กานต์ธนิต กิจดี กิตติชัย กิตติธัช กิตตินันท์ กิตติพงค์ กิตติพงศ์
กิตติพัทธ์ กิตติยาภรณ์ กิตติวัฒน์ กิตติศักดิ์ กิตติเดช กิติยา กิิตติกร กีรติกา กุลชาติ กุลธรา กุลภัสสร กุลภัสสรณ์ กุลสิริ กุสุมา กุ้ง กูดิง
ก่อเกียรติ์ ขจิตลักษณ์ ขนิษฐา ขวัญตา ขวัญมาศ ขวัญรัตน์ ขวัญเนตร ขวัญเรือน คงกระพัน คฑามาศ คณาพฤฒ คำภา คุ้ง จงกล จณิสตา จตุรพร จรรญาทิพย์
จรัสฤทธิ์ จริญญา จริยวัตร จอมพล จันติมา จันทนิภา จันทมาศ จันทรา จันทร์ณภาพร จันทิมา จาตุรภัทร จารวี จารุตา จารุวรรณ จำนาญ จิดาภา จิตต์นิภา
จินดารัตน์ จินตนา จินตพร จิรทีปต์ จิรภิญญา จิรวรรณ จิรศักดิ์ จิรสุดา จิระพงศ์ จิระภัทร จิรากัญ จิราพร จิราภรณ์ จิรเสกข์ จีระนันท์ จีฮาน จุฑา
จุฑาทิพย์ จุฑาพัตธน์ จุฑามณี จุฑามาศ จุฑามาส จุฑารัตน์ จุไรรัตน์ จุไรวรรณ ฉัตร ชญาณ์นันท์ ชณัญชิดา ชณิชา ชนัดดา ชนาธิป ชนิธาดา ชมัยพร ชยุต
ชลดา ชลธร ชลธานี ชลลดา ชลสิทธิ์ ชลิดา ชวดล ชวนากร ชวัลวิชญ์ ชวโรจน์ ชัชชวาลย์ ชัชวาล ชัยชนะ ชัยณัฎฐ์ ชัยพล ชาญชล ชาญชัย ชาติชัย ชานน ชาลาดล
ชาลิสา ชินกร ชุติวรรณ ชุรีภรณ์ ชุลีพร ชไมพร ช่อแก้ว ซันนีย๊ะ ซัยนับ ซีตีรอกีเยาะ ซุกรี ซูฟยัน ซูลฟีย์ ซูเซียนา ซูไรญา ซูไรฮา ฌาณปรีชา
ญาณภัทร ญาณิศา ญาณ์สุมินทร์ ญาดา ญานิกา ญานิศา ฎาริกา ฐณพล ฐานทัต ฐานันดร ฐานิสา ฐาปกรณ์ ฐาปนี ฐิตินันทา ฐิตินันท์ ฐิติมา ฑิตฐิตา ณชธฤต
ณฐพงศ์ ณฐพร ณภัทร ณภัสร์ประภา ณรงค์พร ณรงค์ฤทธิ์ ณฤภณ ณสรวง ณัชกานต์ ณัชชา ณัชนภาพัชร์ ณัฎฐกร ณัฎฐา ณัฏฐณิชา ณัฏฐวีรยา ณัฏฐ์กุลนันท์ ณัฏฐ์ภณ
ณัฏฐ์รดา ณัฐชนน ณัฐฐานันท์ ณัฐฐิญา ณัฐติยา ณัฐธนชัย ณัฐธิชา ณัฐธิณีภรณ์ ณัฐธิดา ณัฐนิชา ณัฐพงค์ ณัฐพงศ์ ณัฐพงษ์ ณัฐพนธ์ ณัฐพร ณัฐพล ณัฐมนต์
ณัฐริกา ณัฐวดี ณัฐวรา ณัฐวุฒิ ณัฐสิยา ณัทกร ณัทกาญจน์ ณิชญา ณิชภูมิ ณิชมน ณิชย์ฐกานต์ ดนุภัทร ดวงฤทัย ดวงเดือน ดอกไม้ ดาราธิป ดาวธง ดาวรุ่ง
ดำรงค์ ดุษฎี ตอยบัส ตอฮา ตะวัน ต่วนนูรียะห์ ถาวร ทนาวุฒิ ทนุชูพงษ์ ทรงพันธ์ ทวียศ ทวีศักดิ์ ทศเทพ ทองคูณ ทองจันทร์ ทองพันแสน ทองอินทร์ ทะนุ
ทักษิณา ทัดดาว ทัศนีย์ ทัศนีวรรณ ทัศวรรณ ทิตติยา ทิพย์วัลย์ ทิพย์สุดา ทิภากรณ์ ทิภาพรรณ ทิราพร ทิวาพร ธณพร ธณิษราภรณ์ ธนกร ธนกฤต ธนกฤษ
ธนฉัตร ธนณัฏฐ์ ธนนนท์ ธนพล ธนภัทร ธนภัทร์ ธนภูมิ ธนวัฒน์ ธนวัต ธนวันต์ ธนวิชญ์ ธนัญญา ธนัตถ์ ธนันท์ชัย ธนากร ธนากฤษ ธนาคช ธนาธร ธนาพร
ธนาภรณ์ ธนาภัทร ธนาภา ธนาเสฎฐ์ ธนิตา ธนิสร์ ธนโชติ ธมลพรรณ ธรรณธร ธรรศชนก ธราพงศ์ ธราพงษ์ ธราวิทญ์ ธลิตา ธวัชชวิน ธัชชัย ธัชพงศ์ ธัญญา
ธัญญารัตน์ ธัญยาเรศ ธัญย์ชนก ธัญลักษณ์ ธัญวลัย ธัญสินี ธันยพร ธาดา ธาดารัตน์ ธารารัตน์ ธำรงชัย ธิดากานต์ ธิดาทิพย์ ธิดารัตน์ ธิติ ธิติกร
ธิปไตย ธีติ ธีทัชฐ์ ธีรกานต์ ธีรธรรม ธีรนิดา ธีรพงษ์ ธีรพล ธีรศักดิ์ ธีระพงษ์ ธีระพันธ์ ธีระยุทธ์ ธุดลกัญจ์ นงนภัส นงพร นงลักษณ์ นนทพร
นนทวัฒน์ นพกร นพมาศ นพวินาย นภัณ นภัทร นภัสกร นภิศรา นรรณิษา นราวิชญ์ นริณธร นริศรา นรีกานต์ นฤชา นฤทธิ์สุนทร นฤมล นลินา นวพรรณ นวพล นวรัตน์
นวัชภรณ์ นสิตา นัจพรรณ นัฐพร นัฐมล นัฐริกา นัฐวรรณ นัณธพงศ์ นันฐวัฒน์ นันต์ธีรา นันทรัตน์ นันทิกานต์ นันทิตา นันทิพัฒน์ นันท์ธนา
นันท์พิพัชร์ นับทอง นารี นาลินนี นาเดีย นิชนันท์ นิชาภา นิตติยา นิติธร นิติยา นิธิพร นิธิมา นิมุ นิยดา นิยม นิรชา นิรัญตรี นิรุชา นิลยา
นิลุบล นิวัฒน์ นิศาชล นิสรา นุชนาฏ นูรฮานาน นูรีซะห์ นูรีดา นูรเดียนา น้องนุช น้ำฝน บรรจง บวรลักษณ์ บาดินธ์ บุญญฤทธิ์ บุญญาพร บุญทอน บุญนพ
บุญปลูก บุญรอด บุญรื่น บุณย์ธิดา บุปผลักษณ์ บุรพล บุศญารัตน์ บุษบา บูขอรี บูรณศักดิ์ บูรณิมา ปกาสิต ปฐมาภรณ์ ปฐมาวดี ปณต ปณิชา ปติพัท
ปทุมทิพย์ ปทุมพร ปนัฎดา ปนัดดา ปพนสรรค์ ปภณวัชร ประกาศิต ประภัสสร ประภาพร ประภาลักษณ์ ประภาวดี ประวุฒิ ประเทืองทิพย์ ประเสริฐพงศ์ ปรัญชญา
ปรัศนี ปราชิญา ปราปต์ ปรารถนา ปริชาติ ปริญสิรา ปรินรัตน์ ปริยวิศว์ ปริยากร ปริศนา ปรีดาพร ปรีดินันท์ ปวรรุจ ปวันรัตน์ ปวิณา ปวีณา ปวีณ์สุดา
ปศานนท์ ปัจมาศ ปัทมวรรณ ปาณิศา ปาน ปานจิตร ปานทิพย์ ปาพจน์ ปาริเยศ ปิติพงษ์ ปิยกาญจน์ ปิยธิดา ปิยนุช ปิยพร ปิยพันธุ์ ปิยภัทร ปิยวัฒน์
ปิยวิชญ์ ปิยะ ปิยะชัย ปิยะธิดา ปิยะเกียรติ์ ปิยะเนตร ปุณยาพร ป๋วย ผกามาศ ผลินนาลักษมณ์ ผูกขวัญ พกาวรรณ พงศกร พงศธร พงศ์กฤษณ์ พงศ์ศักดิ์
พงศ์สัคค์ พงษ์ทรัพย์ พงษ์นเรศ พงษ์ศักดิ์ พงษ์สถิต พชร พชรมน พณทรรศ พนิตสิรี พรชาย พรทิมา พรนิภา พรประชา พรปิยา พรรณกาญจน์ พรรณรายณ์ พรรณวาา
พรรณไม้ พรรัตน์ พรวลัย พรวันเพ็ญ พรสินี พรหมชัย พริมรตา พฤษภา พลอยรุ้ง พลอยวรินทร์ พวง พัชทนัน พัชรนันท์ พัชรพร พัชริญา พัชรินทร์ พัฒนา
พันธวงศ์ พาดีล๊ะ พาดีฮะ พารีด๊ะ พิชญ พิชญะ พิชญาภัค พิชญ์ พิชญ์สิชฌ์ พิชยา พิชิตชัย พิทักษ์ พิพัฒน์ พิมพมาศ พิมพ์ตินันท์ พิมพ์นภา พิมพ์พรรณ
พิมพ์ภัทร พิมพ์ลานนา พิมพ์สุดา พิมลนาฎ พิรานันท์ พิรารัตน์ พิศพิไล พิเชียร พีรพงษ์ พีรพร พีรภาส พีรยุทธ พีรวิชญ์ พีระชัย พีระพล พุทธชาติ
พุทธสวาท พุทธินันท์ พุธธิญา พูลสวัสดิ์ พเยาว์ ฟาติเมาะ ฟารานัส ฟาริดา ฟารีนา ฟิรดาวส์ ภคญาณี ภคพงศ์ ภทรชนก ภรัณยู ภัคจิรา ภัคเปมิกา ภัชราวดี
ภัชรีญา ภัฏชนก ภัณภิรา ภัททิรา ภัทรกร ภัทรจีรา ภัทรชัย ภัทรดนัย ภัทรพงษ์ ภัทรพร ภัทรภร ภัทรวิทย์ ภัทรศยา ภัทรสุดา ภัทราพร ภัทราภรณ์
ภัทรายุทธ ภัทราวุฒิ ภัทร์ชนก ภัสสร ภากร ภาคภูมิ ภาณุวัชร ภานิณี ภานุมาศ ภานุวัฒน์ ภาวินี ภาสวร ภิญญดา ภูมิสิน ภูริชญา ภูริดล ภูวนัย ภูวเดช
ภูวเรศ มงคลสิษฐ์ มณฑิตา มณทารัตน์ มณทิญา มณี มณีรุ่ง มณีวรรณ มธุรดา มนทกานติ์ มนัศรา มนัสชัย มนิดา มลธิญา มลศิมา มะลิ มะลิวรรณ์ มะเย็ง
มัญชุพร มัทวรรณ มานัส มานิดา มานิตา มามิ มารตี มาริษา มารีแย มาลินี มาลีวรรณ มุกธิดา มุทิตา มุรซาลีน มูนีเราะห์ มูฮำมัด มเหศวร ยรรยง ยัสมี
ยารอน๊ะ ยุทธพันธ์ ยุทธพิชัย ยุธิดา ยุพดี ยุพราช ยุพาภรณ์ ยุพาวดี ยุภาพร ยูซนีย์ รณกฤต รติรส รวิวรรณ รอซาลี รอมือลี รอฮานา ระพีพงศ์ ระพีพรรณ
ระวีวัชร์ รังษี รังสรรทญ์ รังสฤษฎ์ รังสิยาภรณ์ รัชกร รัชฎาบูรณ์ รัชฏาพร รัชนิดา รัชพิมล รัตติกาล รัตติภรณ์ รัตติยากร รัตนพล รัตน์ติการ รัตมล
รัศมี รายาวดี ราษฎร์พิชิต ราเมศ ริณพัตน์ รุจิภา รุสณี รุสดา รุ่งทิวา รุ่งฤดี ร้อหมาด ฤชุตา ฤทธิไกร ฤทัยรัตน์ ลมุล ลลิตา ละอองดาว ลักษิกา
ลัคนพงษ์ ลัดดาวัลย์ ลำยอง ลินดา วงศิยา วงศ์ตะวัน วนัย วนาลี วนิดา วนิสรา วรจันทร์ วรดา วรพรรธน์ วรรณี วรวิช วรวินาย วรวีย์ วรศิษฎ์ วรัญรัตน์
วรากร วราภรณ์ วราวุฒ วรินทธิ์ธร วรินทร วรินลดา วริศรา วริษรา วริสรา วรเดช วรเมธ วรเมษ วลัญช์รัตน์ วลัดดา วลัทยา วลี วัชระ วัชรี วัชรีวรรณ
วัฒนไชย วันวิสา วันเพ็ญ วานี วารุณี วาศิณี วาสนา วิกาณดา วิจิตร วิชญาณี วิชยานนท์ วิชาญ วิชุดา วิญญ์ วิณัฐตา วิทย์พงศ์ วินิจ วิภาวิน
วิมลทิพย์ วิมาลิน วิยะดา วิรินทร์ญา วิลาศิณี วิลาสินี วิวรรธน์ วิศรุต วิสายันต์ วิสุดา วิเชษฐ์ วิไลรัตน์ วิไลลักษณ์ วิไลวรรณ วีณา วีรพจน์
วีรภัทร วีระกร วีระวัฒน์ วีระวุธ วีระศักดิ์ วีราวุทธ์ วีร์ชัญญา วุฒชริน วุฒิชัย ศกุลตลา ศตคุณ ศรชัย ศรสิทธิ์ ศรสุดา ศรัณยู ศรัณรัตน์ ศรายุทธ
ศรายุทธ์ ศรินยา ศศินา ศศิพิไล ศศิมา ศศิวมล ศักดิ์สิทธ ศัญพิชญ์ ศันสนะ ศิธร ศินีนุช ศิรพงศ์ ศิราณี ศิริขวัญ ศิริญา ศิริพร ศิริภรณ์ ศิริรักษ์
ศิริลักษณ์ ศิริวรรณ ศิริษร ศิริโฉม ศิวัชญา ศุภกร ศุภกาญจน์ ศุภกิจ ศุภชัย ศุภมงคล ศุภวิชญ์ ศุภสุดา ศุภัคศร ศุภัชฌา ศุภัสสรณ์ ศุภาณีย์ ศุภิสรา
ศุรศักดิ์ ษมาศักดิ์ สกล สกลวรรญ์ สง่าชัย สถิดา สนธยา สมคิด สมจริง สมจิตร สมบัติ สมบูรณ์ สมภูมิ สมรัก สมัชญา สมโชค สรนัท สรยุทธ สรวงสุดา
สรวิชญ์ สรัลรัตน์ สรัสนันท์ สราริน สราวุฒิ สรุศักดิ์ สลินทิพย์ สวงษ์ สวรรยา สหัสวรรษ สอ สังวาล สัจจธรรม สัญญาลักษณ์ สัณห์สินี สันชัย สาคร
สาธิตา สาฝีย๊ะ สายชล สายฝน สารสินธ์ สาวตา สำเภา สิตารัตน์ สิทธิพล สิปปกร สิราพร สิรารัตน์ สิริชัย สิริญา สิริพงษ์ สิริพร สิริมา สิริมาภรณ์
สิริรดา สิริลักษณ์ สิรีธร สุกฤษฎิ์ สุขประวีณ์ สุจิตรา สุชาดา สุชาติพรรณ สุชานาฎ สุชารัตน์ สุชาวดี สุชิลา สุดธิดา สุดารัตน์ สุทธวรรณ
สุทธาศิณี สุทธิชัย สุทธิณัฐ สุทธิดา สุทธิพงศ์ สุทธิภาคย์ สุทธิวรรณ สุทธิศักดิ์ สุธาดา สุธาทิพย์ สุธาสินี สุธิดา สุธินี สุธีมนต์ สุนันทิณี
สุนิตา สุนิษา สุนิสา สุพรรณพิมพ์ สุพรรณ์ สุพัฒนา สุพัตรา สุพิตรา สุภพงษ์ สุภาภรณ์ สุภาลักษณ์ สุภาวดี สุมณฑา สุรภา สุรวิชญ์ สุรศักดิ์ สุรษิต
สุระ สุระพง สุรัสวดี สุรางรัตน์ สุริยวัฒน์ สุริยา สุรีพงศ์ สุรเชษฐ สุรเดช สุวคนธ์ สุวงศ์ษา สุวนันต์ สุวรรณรัตน์ สุวลี สุไลมาน สุไฮลัน สโรชา
สไบทิพย์ หทัยรัตน์ หนูซิน หนูพิศ หลักทรัพย์ หัสรณ หาบ หายาตี อกัณห์ อชิรญาณ์ อณิษา อติกร อติกานต์ อธิชา อนัญญา อนิศรา อนุบาล อนุพงค์ อนุพล
อนุภาส อนุวัต อนุสรา อนุเทพ อภิชญา อภิชาติ อภิรดี อภิรัตน อภิลักษณ์ อภิวรรณ อภิศรา อมลวรรณ อรชา อรญา อรณิชา อรพรรณ อรรคพล อรรถชัย อรรถพล
อรรถวิโรจน์ อรรถเกียรติ อรวรรณ อรอุมา อริญา อริยา อริสา อรุณ อรุณชัย อรุณพงษ์ อรไท อลงกรณ์ ออย อักษราภัค อัคคเดนาย อังคณา อัจฉรี อัญชลี
อัญญารัตน์ อัญมณี อัฎฐพล อัทธสิทธิ์ อันธิกา อัมซะห์ อัลวีณา อัศวรักษ์ อาซิ อาดิษฐ์ อาทิตติยา อาทิติ อาทิติยา อาภรณ์ อาภานันท์ อาภาศิริ
อามีเนาะ อารญา อาริณี อารี อารียา อาร์ต อาหมาด อำคา อินท์วาริน อิบนิลอายาด อิลมี อิลฮัม อิศราภรณ์ อิสระชัย อิสรีย์ อุกฤษฎ์ อุบลรัตน์
อุบลวรรณ อุไร อเนก ฮานาน ฮานาฟี ฮาลีม๊ะห์ ฮูดา เกตนิภา เกตน์นิภา เกวลี เกศกนก เกศราภรณ์ เกศรินทร์ เกศศรินทร์ เกศสุดา เกศินี เกษมสุข เกษร
เกษรา เกียรติดำรงค์ เจตพล เจตรินทร์ เจนจิรา เจนนิสา เจษฎาภรณ์ เฉลิมวัฒน์ เฉลิมเกียรติ เฉลียว เชิด เดชภูมิ เดชาวัฒน์ เดโช เดโนาย เตชพัฒน์
เตชิต เถลิงเกียรติ เทพทัต เทเวศวร์ เนกษ์วิชนาถ เนตรนภา เนตรยา เบญจมาภรณ์ เบญจวรรณ เบญญาภา เบ็ญจวรรณ เปมนีย์ เปรียว เปลี่ยน เปี่ยมเดช
เปี่ยมโกมล เพชรรัตน์ เพชรรุ้ง เพชรี เพ็ญทิพย์ เพ็ญพักตร์ เพ็ญไพลิน เมทนี เมทินี เย็นฤดี เรณู เรวดี เรืองวิสิฐ เรืองเกียรติ เรืองเดช
เรืองโรจน์ เลื่อน เสาวลักษณ์ เส็น เหน่ง เอกชน เอกนรี เอกพล เอกวัฒน์ เอมมิกา เเพรวนภา แก้วใจ แปลก แพรพรรณ แพรวพลอย แมะยะ แวรอยฮัน แสงสุรีย์
แสงโสม แอนนา โกมินทร์ โกมุท โฅไมนี โชคอำนวย โชติกา โซรายา โพธิ โพสิฐ์ โมนา โยธกานต์ โยธิการ์ โรซาดีย์ โสภจรี โสรญา โสรยา โสฬส โอชิษฐ์
ไชยพิพัฒน์ ไซตุล ไพฑูร ไพรี აგული აგუნა ადოლა ავთანდილ ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო ამირან ანა ანანო ანზორ ანნა ანუკა ანუკი
არჩილ ასკილა ასლანაზ აჩიკო ბადრი ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა ბელა ბერა ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო
ბროლა ბუბუ ბუდუ ბუხუტი გაგა გაგი გახა გეგა გეგი გედია გელა გენადი გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი გიგილო გიგლა გიგოლი გივი
გივიკო გიორგი გოგი გოგიტა გოგიჩა გოგოთურ გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა გულვარდი გულვარდისა
გულთამზე გულია გულიკო გულისა გულნარა გურამ დავით დალი დარეჯან დიანა დიმიტრი დოდო დუტუ ეთერ ეთო ეკა ეკატერინე ელგუჯა ელენა ელენე ელზა ელიკო
ელისო ემზარ ეშხა ვალენტინა ვალერი ვანო ვაჟა ვარდო ვარსკვლავისა ვასიკო ვასილ ვატო ვახო ვახტანგ ვენერა ვერა ვერიკო ზაზა ზაირა ზაურ ზეზვა ზვიად
ზინა ზოია ზუკა ზურა ზურაბ ზურია ზურიკო თაზო თათა თათია თათული თაია თაკო თალიკო თამაზ თამარ თამარა თამთა თამთიკე თამი თამილა თამრიკო თამრო
თამუნა თამჩო თანანა თანდილა თაყა თეა თებრონე თეიმურაზ თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა თინათინ თინიკო თმაგიშერა თორნიკე თუთა
თუთია ია იათამზე იამზე ივანე ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ირაკლი ირინა ირინე ირინკა ირმა იური კაკო კალე კატო კახა
კახაბერ კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე კუკური ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა ლევან ლეილა ლელა ლენა
ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო ლილე ლილი ლილიკო ლომია ლუიზა მაგული მადონა მათიკო მაია მაიკო მაისა მაკა მაკო მაკუნა მალხაზ მამამზე
მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა მანანა მანჩო მარადი მარი მარია მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო
მაცაცო მგელია მგელიკა მედეა მეკაშო მელანო მერაბ მერი მეტია მზაღო მზევინარ მზეთამზე მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა
მზისადარ მზისთანადარი მზიულა მთვარისა მინდია მიშა მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან ნაზი ნაზიკო ნათელა ნათია
ნაირა ნანა ნანი ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ ნინა ნინაკა ნინი ნინიკო ნინო
ნინუკა ნინუცა ნოდარ ნოდო ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოთარ ოთია ოთო ომარ ორბელ ოტია ოქროპირ პაატა პაპუნა
პატარკაცი პატარქალი პეპელა პირვარდისა პირიმზე ჟამიერა ჟამიტა ჟამუტა ჟუჟუნა რამაზ რევაზ რეზი რეზო როზა რომან რუსკა რუსუდან საბა სალი სალომე
სანათა სანდრო სერგო სესია სეხნია სვეტლანა სიხარულა სოსო სოფიკო სოფიო სოფო სულა სულიკო ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია უმანკო უტა
უჩა ფაქიზო ფაცია ფეფელა ფეფენა ფეფიკო ფეფო ფოსო ფოფო ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ქიშვარდი
ქობული ქრისტესია ქტისტეფორე ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაითამზა ყაყიტა ყვარყვარე ყიასა შაბური შაკო შალვა შალიკო
შანშე შარია შაქარა შაქრო შოთა შორენა შოშია შუქია ჩიორა ჩიტო ჩოყოლა ცაგო ცაგული ცანგალა ცარო ცაცა ცაცო ციალა ციკო ცინარა ცირა ცისანა ცისია
ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია ციცინო ცოტნე ცოქალა ცუცა ცხვარი ძაბული ძამისა ძაღინა ძიძია წათე წყალობა ჭაბუკა ჭიაბერ
ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა ხათუნა ხარება ხატია ხახულა ხახუტა ხეჩუა ხვიჩა ხიზანა ხირხელა ხობელასი ხოხია ხოხიტა ხუტა ხუცია ჯაბა ჯავახი ჯარჯი
ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა ჯუმბერ ჰამლეტ あゆみ きみ きよ さくら はる ひなた めぐみ ゆかり キミ キヨ トミ ハナ ハル フミ マサ ヨシ 一全 一男 一诺 一輝 一郎 七海 万佳 三郎 三锋 中海 丽芬 丽芳 丽萍 久子
久美子 义轩 乐驹 乙萍 亜美 京子 亮太 伟宸 伟泽 伟祺 伟诚 佳奈 佳琪 依诺 俊凯 俊杰 俊熙 俊馳 俊驰 信子 修傑 修杰 修洁 修潔 偉宸 偉澤 偉祺 偉誠 健一 健太 健太郎 健柏 健雄 優太 優奈 優子 優斗 優花 優衣 光子 八重子 兰英 典子 凤英 凯瑞 凱瑞
勝利 勝子 千代 千代子 千夏 千尋 博之 博文 博涛 博濤 博超 友美 君子 君浩 呈轩 和也 和夫 和子 和彦 咲良 哲也 哲新 哲瀚 啓子 嘉懿 嘉熙 国兰 国华 国平 国强 国栋 国珍 国琴 国秀 国良 国芳 国英 国荣 国辉 国香 大介 大和 大地 大樹 大翔 大貴
大輔 大輝 大雅 天娇 天宇 天磊 天翊 太一 太陽 奈々 奕泽 奕辰 婷婷 婷方 子欣 子涵 子豪 子軒 子轩 子騫 子骞 子默 孝子 宇泽 宇航 宇轩 安琪 家明 家豪 展鵬 展鹏 峻熙 幸子 幸雄 康平 建军 建华 建国 建輝 建辉 开慧 弘子 弘文 彩乃 彩花 彩香 心優
心愛 心春 心結 志国 志強 志强 志明 志泽 志澤 思佳 思淼 思源 思聪 思聰 思远 思遠 恵子 恵美 恵美子 悠人 悠太 悠希 悠斗 悠真 悠翔 悦子 愛子 愛美 愛莉 愛菜 懿軒 懿轩 成美 拓也 拓哉 拓海 振东 振家 擎宇 擎苍 擎蒼 政君 敏子 敬彪 敬阳 文博
文子 文昊 文軒 文轩 文韬 早紀 旭堯 旭尧 昊天 昊強 昊强 昊焱 昊然 明哲 明日香 明杰 明美 明軒 明輝 明轩 明辉 昭一 昭三 昭二 昭子 晉鵬 晋鹏 晓博 晓啸 晟睿 晨阳 智也 智子 智宸 智杰 智淵 智渊 智美 智輝 智辉 曉博 曉嘯 朝陽 未来 栄子 桂兰
桂英 桃子 梓妍 梓晨 梓浩 梓涵 梓玥 梓睿 梓萱 梓诚 梓豪 梓馨 楷瑞 榕融 榮軒 樂駒 欣怡 正一 正三 正二 正夫 正子 正治 正男 正豪 正雄 武雄 歩夢 沐宸 沐辰 沐阳 沙織 治文 治涛 泽洋 洋子 洋平 浩一 浩之 浩二 浩子 浩宇 浩晨 浩然 浩軒 浩轩 浩辰
海斗 海燕 海翔 涼太 清子 潇然 澤洋 瀟然 炎彬 炫明 烨伟 烨华 烨磊 烨霖 煜城 煜祺 照子 熙成 熙瑶 熠彤 燁偉 燁磊 燁華 燁霖 玉兰 玉梅 玉珍 玉英 玲奈 理恵 琴音 瑛太 瑞霖 瑾瑜 由佳 由美 由美子 癸霖 百花 皓軒 皓轩 直人 直子 直樹 直美 真央
真由 真由美 睿淵 睿渊 祐介 秀兰 秀樹 秀珍 秀英 秀雄 立伟 立果 立誠 立诚 立軒 立輝 立轩 立辉 竜也 笑愚 節子 紀子 純子 紫林 紹輝 紹齊 結愛 結月 結翔 結菜 結衣 絵美 绍辉 绍齐 美代子 美優 美咲 美方 美智子 美月 美桜 美穂 美紀 美結 美羽 美香
義雄 翔太 翔平 耀傑 耀杰 聪健 聰健 胤祥 致远 致遠 良子 艺涵 花音 芳子 芽依 苑博 苡沫 若汐 英樹 茗泽 荣轩 莉子 菜々子 菜摘 菜月 蒼空 裕子 裕美 語堂 诗雨 语堂 语桐 语汐 貞子 貴大 超栋 越彬 越泽 越澤 辰男 辰雄 远航 達也 遠航 里奈 金鑫
鈺軒 錦程 鑫磊 鑫鵬 鑫鹏 钰轩 锦程 陸斗 陽向 陽大 陽太 陽子 陽斗 陽翔 陽菜 陽葵 雄大 雄太 雅婷 雅鑫 雨桐 雨欣 雨泽 雨涵 雨澤 雪松 雯静 靖琪 静子 静怡 順子 風華 颯太 颯真 风华 香織 馥君 馨羽 鴻濤 鴻煊 鵬濤 鵬煊 鵬飛 鶴軒 鷺洋 鸿涛 鸿煊
鹏涛 鹏煊 鹏飞 鹤轩 鹭洋 麻美 麻衣 麻衣子 黎昕 龍生 가람 가빈 가연 가영 가온 가윤 가은 가을 가인 가현 강민 강우 강현 건우 건호 건후 건희 경민 고은 규리 규민 규빈 규현 나경 나린 나연 나영 나윤 나율 나은 나현 다경 다빈 다솜 다연 다영
다온 다원 다윤 다율 다은 다인 다현 다혜 다희 단비 단아 단우 대현 도겸 도경 도아 도연 도영 도원 도윤 도율 도은 도준 도진 도하 도현 도훈 도희 동건 동규 동우 동욱 동윤 동준 동하 동혁 동현 동훈 라엘 라온 라윤 라희 로아 로운 로이 루아 리나
리아 리안 리원 미소 민건 민결 민경 민규 민기 민서 민석 민성 민솔 민수 민아 민영 민우 민재 민정 민주 민준 민지 민찬 민채 민하 민혁 민호 범준 보경 보미 보민 사랑 상민 상우 상윤 상현 새봄 서린 서빈 서아 서연 서영 서우 서원 서윤 서율 서은
서인 서정 서준 서진 서하 서현 서호 서후 서희 석현 선우 선율 선호 설아 성민 성빈 성우 성원 성윤 성준 성진 성현 성훈 세린 세빈 세아 세연 세영 세은 세인 세준 세현 세훈 세희 소담 소미 소민 소연 소영 소원 소윤 소율 소은 소이 소정 소현 소희
수민 수빈 수아 수연 수인 수정 수지 수진 수혁 수현 수호 순기 슬아 승민 승빈 승아 승연 승우 승원 승유 승윤 승재 승주 승준 승찬 승현 승호 승환 승후 승훈 시아 시안 시연 시온 시완 시우 시원 시윤 시율 시은 시준 시헌 시현 시호 시환 시후 시훈
신우 아라 아름 아린 아연 아영 아윤 아인 아준 아진 아현 여원 여준 여진 연서 연수 연아 연우 연재 연주 연준 연지 연호 영민 영우 영준 예나 예담 예린 예림 예빈 예서 예성 예솔 예슬 예원 예은 예인 예주 예준 예지 예진 예찬 온유 요한 용준 우빈
우성 우영 우주 우준 우진 우찬 우현 원우 원준 유건 유경 유나 유라 유리 유림 유민 유빈 유성 유안 유은 유이 유정 유주 유준 유진 유찬 유하 유현 윤건 윤서 윤성 윤슬 윤아 윤우 윤재 윤주 윤지 윤진 윤찬 윤채 윤하 윤호 윤후 은별 은비 은빈 은서
은설 은성 은솔 은수 은우 은유 은율 은재 은준 은지 은찬 은채 은혁 은혜 은호 이나 이든 이서 이솔 이안 이준 이한 이현 인우 재민 재영 재우 재원 재윤 재율 재은 재이 재인 재준 재하 재혁 재현 재호 재훈 재희 정민 정빈 정연 정우 정원 정윤 정은
정현 정후 정훈 제이 제인 종현 주아 주안 주연 주영 주완 주원 주은 주하 주한 주혁 주현 주호 주환 주희 준서 준석 준성 준수 준영 준우 준원 준혁 준현 준형 준호 준후 준희 지민 지성 지수 지아 지안 지연 지영 지오 지온 지완 지용 지우 지운 지웅
지원 지유 지윤 지율 지은 지인 지한 지혁 지현 지혜 지호 지환 지효 지후 지훈 진서 진우 진혁 진호 찬영 찬우 찬희 채린 채민 채빈 채아 채연 채영 채원 채윤 채율 채은 채이 채현 채희 태건 태경 태리 태린 태민 태성 태양 태연 태영 태오 태우 태윤
태율 태은 태이 태인 태준 태하 태현 태호 태환 태훈 태희 하나 하늘 하람 하랑 하리 하린 하민 하빈 하성 하엘 하연 하영 하온 하윤 하율 하은 하음 하준 하진 한결 한나 한별 한울 한율 해나 해인 해준 현민 현빈 현서 현석 현성 현수 현승 현아 현우
현준 현지 현진 현호 형준 혜린 혜민 혜빈 혜성 혜원 혜윤 혜인 혜정 혜진 호준 호진 효린 효원 효은 효주 효준 희원 희찬
`;
