/** Written by scripts/build-name-lists.mjs; sources in README.md. */
export default `
 بابل, 1387, a rap xe ut, aabenraa, aachen, aalborg, aalen, aalestrup, aarau, aargau, aarhus, aars, aarup, aba, abadszalok, abagbo, abala
abalabi, abalakiri, abaliget, abaranjeh, abasar, abase, abatiwa, abaujalpar, abaujker, abaujlak, abaujszanto, abaujszolnok, abaujvar
abbiategrasso, abbotsford, abda, abegede, abekkun, abelemkpe, aberdeen, abertamy, abertawe, abetifi, abia, abidjan, abilene, abingdon
ablekuma, abod, abokobi, abompe, abony, aboso, abossey okai, abrahamhegy, abrantes, abrepo junction, abrud, abs, abu dhabi, abuakwa
abule ijesha, abule-nla, aburi, accra, accra newtown, aceh, achalpur, achhnera, achimota, acores, acquafredda, acre, acs, acsa, acsad
acsalag, acsteszer, acton, adabraka, adacs, adaklu waya, adalaj, adamawa, adamov, adams county, adana, adand, adasztevel, adata, addis ababa
addo, adeiso, adekanbi, adeleye, adenta, adiawoso, adidome, adiembra, adilabad, adityapur, adiyaman, adjeiikrom, adjud, adliswil, ado
ado odo, adoni, adony, adoor, adorjanhaza, adorjas, adra, adriadic, adukrom, adum, adwowa, adyar, adygea, aekvatorialguinea, aesch, afami
afanji, afeganistao, affoltern am albis, afganio, afganistan, afganistana, afganisztan, afgansky islamsky stat, afghan, afghanistan, afghans
afgoniston, afienya, afjord, aflao, afowo doforo, afowowa, afr, afrancho, africa, africa do sul, african, africans, afrika, afrika selatan
afrikaans, afrikanscina, afrique du sud, afyon, afyonkarahisar, afzalpur, agada, agaja, agala, agani, aganni, agartala, agasegyhaza
agaw awusa, agaw shasha, agbaku, agbara, agbede, agbedi, agbejedo, agbele, agbelekale, agbogba, agboju, agboku, agbon, agbonyedo, agbowa
agboyi, agcabədi, agdam, agdas, agder, agdərə, age mowo, agege, agelete, agerige, agfalva, aggius, aggtelek, agidi, agidingbi, agincourt
agliana, aglie, agna, agnita, ago egun, ago hausa, ago sasa, agogo, agomu, agona, agona nkwanta, agona swedru, agonrin, agonu, agra, agri
agrigento, agropoli, agstafa, agsu, agualva-cacem, aguascalientes, aguda, agueda, agufo, agun, agunfoye, agura, agyagosszergeny, agypten
ahafo, ahanfe, ahlen, ahmedabad, ahmednagar, ahodwo, ahonozo, ahovo, ahun, ahvenanmaa, ahwerease, ai cap, aielli, aieta, aigen im muhlkreis
aigle, ainazi, airmadidi, airole, airport, aiud, aix-en-provence, aiyede, aiyeteju, aiyetoro, aiyetoto-asogun, aizawl, aizkraukle
aizkraukles raj, aizpute, aja, ajaccio, ajagambari, ajak, ajara, ajara agamaden, ajdovscina, ajebandele, ajebaw, ajebo, ajegbenwa, ajegunle
ajelanwa, ajerogun, ajibade, ajibawo, ajibo, ajido, ajise, ajka, ajmer, ajumo, aka, akando, akangba, akarakumo, akaszto, akatachi, akatsi
akawdo, akawkaw, akere, akershus, akessan, akete, akim oda, akim swedru, akinbo, akinlade, akinogun, akinyele, akio, akniste, akobale, akodo
akoko, akola, akontombra, akore, akosombo, akot, akowonjo, akron, akropong, akrotiri, akrotiri və dekeliya, aksaray, akumadan, akwa ibom
akwatia, akyem hemang, al basrah al qadimah, al mawsil al jadidah, alabama, alabokazo, alacska, alafaya, alagba, alagbede, alagbon, alago
alagoas, alagogo, alaguntan, alaiyabiagba, alameda, aland, aland adalari, aland islands, alando, alanno, alap, alapako, alaparu, alaparun
alapoti, alappuzha, alaru, alasia, alaska, alattyan, alava, alba, alba iulia, albacete, albagiara, albania, albanian, albanians, albanie
albanien, albanija, albanio, albaniya, albanscina, albanska republika, albansko, albany, alberobello, alberta, albertirsa, alberton
albertslund, albino, albiolo, albufeira, albugnano, albuquerque, alcacer do sal, alcala de guadaira, alcala de henares, alcobaca, alcobendas
alcorcon, alcoy, alcsutdoboz, aldebro, aldershot, ale, aleksandrow kujawski, aleksandrow lodzki, alemanha, alemania, aleppo, alesd
alessandria, alesund, alexandria, alfena, algeciras, algeria, algerian, algerians, algerie, algerien, algeriet, algerije, algerio, algieria
algiers, algyo, alhambra, aliayabiagba, alibanfa, alicante, aligarh, aliminusa, alimosho, alimoso, alingsas, alipurdurban agglomerationr
alirajpur, aliso viejo, aljazair, aljir, allahabad, allein, allemagne, allen, allentown, allerheiligen bei wildon, allerona, alliste
alliston, allschwil, almada, almamellek, almaniya, almanya, almasfuzito, almashaza, almaskamaras, almaskeresztur, almaty, almeirim, almeria
almhult, almosd, aloha, aloja, alpharetta, alsace, alsoberecki, alsobogat, alsodobsza, alsogagy, alsomocsolad, alsonana, alsonemedi
alsonemesapati, alsonyek, alsoors, alsopahok, alsopeteny, alsorajk, alsoregmec, alsoszenterzsebet, alsoszentivan, alsoszentmarton
alsoszolnok, alsoszuha, alsotelekes, alsotold, alsoujlak, alsovadasz, alsozsolca, alstahaug, alta, altadena, altai, altamonte springs
altavalle, altdorf, altenfelden, altidona, altissimo, alto, altoona, altstatten, aluksne, aluksnes raj, alvdal, alvdalen, alver, alvesta
alvito, alvkarleby, alvsborg, alvsbyn, alwar, alwernia, alzir, alzirija, alzirska demokraticka ludova republika, alzirsko, amadora, amakom
amal, amalapuram, amalner, amanfrom, amanokrom, amapa, amara, amarante, amaravati, amarillo, amaroni, amasaman, amasya, amatrice, amazonas
ambarawa, ambejogai, ambikapur, ambrozfalva, amendolara, america, american, american samoa, americans, americas, americka devicanska ostrva
americka samoa, americki djevicanski otoci, amerika birlesik devletleri, amerika samoasi, amerika serikat, amerika virgin adalari
amerikaans-samoa, amerikaanse maagdeneilanden, amerikai egyesult allamok, amerikai szamoa, amerikan samoa, amerikanisch-samoa
amerikanische jungferninseln, amerikansk samoa, amerikanu samoa, amerikas mindre oer, amerikas savienotas valstis, ames, amiens, amli, amman
amora, amot, ampana, amravati, amreli, amriswil, amritsar, amroha, ams, amsterdam, amurang, amuwo, an do, an giang, an nhon, anadia, anadyr
anagoji, anagunji, anaheim, anaji, anakapalle, anambra, anand, anantapur, anantnag, anapolis, anarcs, ancaster, anchorage, ancona, andalo
andalucia, andaman and nicobar islands, andelska hora, anderson, andezeno, andhra pradesh, andijon, andijon viloyati, andocs, andolo, andora
andornaktalya, andoro, andorra, andorre, andorrske kniezatsvo, andover, andoy, andra pradesh, andrasfa, andretta, andrychow, aneby
anenii noi, ange, angelholm, angers, angilya, anglescina, angliya, angola, angolan, angolans, angolo, angolska republika, angorin
angra do heroismo, angren, anguila, anguilla, anguilla, ingiltere, angvilo, animashawun, animshaun, anina, aninoasa, anjangaon, anjar
ankara, ankeny, ankleshwar, ann arbor, annandale, annavolgy, annopol, anomabu, anqola, antalya, antarctic ocean, antarctica, antarktika
antarktis, antarktisz es norfolk sziget, antarkto, antartida, antartide (territori a sud del 60° parallelo), antelope, antibes
antigua a barbuda, antigua and barbada, antigua and barbuda, antigua dan barbuda, antigua e barbuda, antigua en barbuda, antigua es barbuda
antigua i barbuda, antigua och barbuda, antigua og barbuda, antigua und barbuda, antigua va barbuda, antigua ve barbuda, antigua-et-barbuda
antigvo kaj barbudo, antilas, antilhas holandesas, antilhas neerlandesas, antille olandesi, antillo, antioch, antiqua və barbuda, antony
antwerp, antwerpen, anvers, anyer, aosta, ap lei chau, apa, apacatorna, apagy, apaj, apam, apamu, apapa, apapa eleko, aparhant, apatfalva
apatistvanfalva, apatvarasd, apc, ape, apese, apex, apirede, apodaca, apopka, aporka, apostag, apowa, appa, appenzell
appenzell ausserrhoden, appenzell innerrhoden, appenzell rhodes-exterieures, appenzell rhodes-interieures, apple valley, appleton, apremodo
aprica, apricena, aputuogya, apvienotie arabu emirati, aqaba, aqani, aquara, aquatorialguinea, aquitaine, ara, arab emirsegek, arab saudi
arabia saudi, arabia saudita, arabia saudyjska, arabic, arabie saoudite, arabscina, arad, aradagun, aragon, arakkonam, arambagh
aranyosapati, aranyosgadany, arapagi oloko, arapagi-awlawkaw, arapagi-ejetu, araria, araromi, araromi orita, araromi tawpe, araromi tope
arboga, arbon, arc de triomphe, arcadia, arctic ocean, ardahan, ardal, arden, arden-arcade, ardesio, ardud, are, arecibo, aremark, arendal
arezzo, argelato, argelia, argenteuil, argentia, argentina, argentine, argentines, argentinie, argentinien, argentino, argentinska republika
argentyna, arges, argovie, ariccia, arida, arigo, ariz, arizona, arjang, arjantin, arjeplog, arka, arkansas, arlesheim, arlington
arlington heights, arlo, armaniston, armenia, armenian, armenians, armenie, armenien, armenija, armenio, armenscina, armenska republika
armensko, armento, arnara, arnasco, arnavutluk, arnot, arnsberg, arokto, arosa, arpadhalom, arpaia, arpas, arquipelago de chagos, arrah
arrecife, arriach, arsikere, arsita, arslev, artand, artegna, arth, artogne, artvin, aruba, aruba, hollanda, arubo, arunachal pradesh
aruppukkottai, arvada, arvi, arvidsjaur, arvika, arwal, arzano, asafo, asaka, asamankese, asankragua, asansol, asarganj, asbestos, ascension
aschaffenburg, ascoli piceno, asele, aseral, aserbaidschan, aserbajdsjan, asesewa, ash-town, ashanti, ashburn, ashcroft, ashdod, asheville
ashgabat, ashiaman, ashmore and cartier islands, ashok nagar, ashon, ashongman, asia, asian, asians, asipa, asker, askersund, askoy, askvoll
aslyum down, asnaes, asnes, asnieres-sur-seine, asokore mampong, asokwa, ason, asore, asotthalom, aspen hill, assam, assentoft, assolo
assoro, astara, asti, astorp, asturias, asuncion, asunora, asuofia, asvanyraro, aszalo, aszar, aszod, aszofo, ata, atambua, atan, atany
atapa, atascocita, atebubu, atessa, athens, athens-clarke county, athiopien, athni, atimpoku, atkar, atl, atlanta, atlantic ocean, atonsu
attala, attingal, attleboro, atvidaberg, atzara, aubervilliers, auburn, auce, auckland, augsburg, augusta-richmond county, augustenborg
augustow, aukra, aulnay-sous-bois, aulum, auning, aurangabad, aure, aurland, aurora, aurskog-holand, aussie, aussies, austevoll, austin
australia, australian, australian capital territory, australians, australie, australien, australija, australio, australsky zvaz, austrheim
austria, austrian, austrians, austrija, austrio, ausztralia, ausztralia es oceania, ausztria, autriche, auvergne, ave, ave dakpa, aveiro
avelengo, avellino, averoy, aversa, avesta, avganistan, avignon, avila, aviles, avise, avon, avondale, avrig, avstralija, avstraliya
avstrija, avstriya, avustralya, avusturya, awado, awaiye, awaye, awdan ilaro, awdan iyasi, awfin, awgawgawraw, awgawmbaw, awja-ikoradu
awjaw, awoyaya, awreta, awteyi, awukyere, awwaw, axams, axim, aydin, ayeduasi, ayekoshe, ayiensu, ayigya, ayinla, aylesford, ayna, ayobo
azamgarh, aze, azerbaidjan, azerbaidzana, azerbaijan, azerbaijani, azerbaijao, azerbajdzan, azerbajdzanska republika, azerbajdzjan
azerbajdzsan, azerbajgano, azerbayan, azerbaycan, azerbeidzjan, azerbejdzan, azores, azsia, azuga, azusa, azzanello, azzate, azərbaycan
ba ria-vung tau, baa, baamas, baar, baatsona - spintex, babadag, babalawo, babarc, babarcszolos, babeni, babimost, babocsa, babolna
babonymegyer, baborow, babosdobrete, babot, bac giang, bac kan, bac lieu, bac ninh, bacau, baceno, bacs-kiskun, bacsalmas, bacsbokod
bacsborsod, bacsszentgyorgy, bacsszolos, bad homburg vor der hohe, bad kreuznach, bad oeynhausen, bad salzuflen, badacsonytomaj
badacsonytordemic, badagri, badagry, badajoz, badalona, badawre, baddeck, baden, baden-baden, baden-wurttemberg, badore, badung, baerum, bag
bagaha, bagaladi, bagamer, bageshwar, baghdad, baglad, baglung, bagod, bagyogszovat, bahadurgarh, baham adalari, bahama, bahama adalari
bahama-szigetek, bahamalar, bahamas, bahami, bahamoj, bahamske spolocenstvo, bahamy, baharampur, bahia, bahraich, bahrain, bahrajn
bahrajnske kralovstvo, bahrayn, bahrein, bahreina, bahreyn, baia de arama, baia de aries, baia mare, baia sprie, baiano, baicoi, baie-comeau
baile govora, baile herculane, baile olanesti, baile tusnad, bailesti, baiyeku, baj, baja, baja california, baja california norte
baja california sur, bajansenye, bajardo, bajawa, bajna, bajot, bak, bakar, bakel, bakersfield, bakhaza, baki, bakoca, bakonszeg, bakonya
bakonybank, bakonybel, bakonycsernye, bakonygyirot, bakonyjako, bakonykoppany, bakonykuti, bakonynana, bakonyoszlop, bakonypeterd
bakonypoloske, bakonysag, bakonysarkany, bakonyszentivan, bakonyszentkiraly, bakonyszentlaszlo, bakonyszombathely, bakonyszucs, bakonytamasi
bakov nad jizerou, baks, baksa, baktakek, baktaloranthaza, baktuttos, baku, balagbe, balaghat, balajt, balakən, balan, balangir
balassagyarmat, balastya, balaton, balatonakali, balatonalmadi, balatonbereny, balatonboglar, balatoncsicso, balatonederics, balatonendred
balatonfenyves, balatonfokajar, balatonfoldvar, balatonfured, balatonfuzfo, balatongyorok, balatonhenye, balatonkenese, balatonkeresztur
balatonlelle, balatonmagyarod, balatonmariafurdo, balatonoszod, balatonrendes, balatonszabadi, balatonszarszo, balatonszemes
balatonszentgyorgy, balatonszepezd, balatonszolos, balatonudvari, balatonujlak, balatonvilagos, balcesti, baldone, baldwin park, bale
bale-campagne, bale-ville, baleares, baleshwar town, bali, balikesir, balinka, balkany, balkaria, ballari, ballerup, balloszog
balmazujvaros, balocco, balogun, balogunyom, balotaszallas, balozi, bals, balsa, balsfjord, balti, baltijas jura, baltimore, baltkrievija
balurghat, balvanyos, balvi, balvu raj, balzola, bamberg, bambey, bamble, bamgbose, bamgboshe, bana, banari, bancroft, band, banda ahenkro
bandu, bandung, banfa, banff, bangalore, banggai, bangil, bangka belitung, bangkalan, bangkok, banglades, bangladesa, bangladesch
bangladesh, bangladeshi, bangladeshis, bangladeso, bangladesska ludova republika, bangladesz, bangli, banhorvati, banimgbe, banimgbo
banja luka, banjar (jawa barat), banjarnegara, bank, banke, bankura, banokszentgyorgy, banovce nad bebravou, banqlades, banreve
banska bystrica, banska stiavnica, banskobystricky, bantaeng, bantama, banten, bantul, banyumas, banyuwangi, baotou, bapatla, bar, bara
barabas, baracaldo, baracs, baracska, baragiano, baramula, barand, baranow sandomierski, baranya, baranyahidveg, baranyajeno
baranyaszentgyorgy, baraolt, barato, barbacs, barbade, barbado, barbados, barbadosa, barbania, barbata, barbianello, barbil, barbona
barcelona, barcelos, barcin, barcs, barczewo, bardejov, bardiya, bardo, bardu, bardudvarnok, barein, barejno, barekese, barem, barete
bargarh, barge, bargny, barh, bari, bariga, baripada town, barkerville, barlad, barlahida, barlassina, barletta-andria-trani, barlinek
barmer, barna, barnag, barnala, barni, barnsley, barnstable town, barpeta, barrali, barranquilla, barreiro, barrie, barru, barsonyos, bartin
bartlett, bartoszyce, baruwa, barwice, barzago, basal, basarabeasca, baschi, basel, basel-land, basel-stadt, bashkir, bashkortostan, basko
basque, basrah, bassa, basse-normandie, bassersdorf, bastad, bata, bataapati, batala, batang, bataszek, bate, bathinda, bathurst, batman
batmonostor, batoche, baton rouge, batonyterenye, bator, batorliget, batsfjord, battersea, battipaglia, battle creek, battonya, batu, batya
batyk, bau-bau, bauchi, baumgartenberg, bauska, bauskas raj, bavaria, bavorov, bawjiase, bawku, bayamon, bayan nur, bayburt, bayelsa, bayern
bayonne, bayreuth, baytown, bazakerettye, bazsi, bcn, beaconsfield, beahu, beaumont, beauvais, beavercreek, beaverton, beb, bechet, bechyne
beclean, becov nad teplou, becsehely, becske, becskehaza, becsvolgye, bedegker, beder-malling, bedford, bedfordshire, bedo, bedzin, begoro
begusarai, beiarn, beijing, beirut, beius, beja, bejcgyertyanos, bekas, bekasi, bekecs, bekes, bekescsaba, bekessamson, bekesszentandras
bekirikiri, bekobod, bekolce, bekwai, bel air, bel air south, bela, bela nad radbuzou, bela pod bezdezem, belagavi, belanda, belapatfalva
belarus, belarusian, belarusians, belatiwa, belavar, belcastro, belchatow, belcika, belecska, beled, beleg, belezna, belfast, belfiore
belgia, belgian, belgians, belgica, belgicke kralovstvo, belgicko, belgie, belgien, belgija, belgio, belgique, belgium, belgrade
beli manastir, belice, belisce, beliz, beliza, belize, belizo, bell gardens, bellampalle, belleville, bellevue, bellflower, bellinge
bellingham, bellinzona, bellinzone, belluno, belmegyer, belo horizonte, beloeil, beloiannisz, belonia, belorusija, belorusio, belorusko
belp, belsosard, beltinci, belvardgyula, belzyce, ben, ben tre, benalmadena, benatky nad jizerou, bend, bender, benesov
benesov nad ploucnici, benevello, benevento, bengali, bengalscina, bengaluru, benghazi, bengkulu, bengtsfors, benidorm, benim, benin, benina
benino, beninska republika, benk, benkovac, benteng, bentonville, benue, benye, beograd, bepoase, ber, berbaltavar, berbesti, bercel
beregdaroc, beregsurany, berekboszormeny, berekfurdo, beremend, berente, beresti, beret, berettyoujfalu, berg, bergamo, bergen
bergern im dunkelsteinerwald, bergheim, bergisch gladbach, berhida, berkeley, berkenye, berkesd, berkesz, berkshire, berlevag, berlin
berlingo, bermud adalari, bermuda, bermuda, ingiltere, bermudas, bermudi, bermudo, bern, berndorf bei salzburg, berne, bernecebarati, beroun
berthoud, berwick, berwyn, berzek, berzence, besancon, besence, besenyod, besenyotelek, besenyszog, beshariq, beshi, besnate, besnyo
beszterec, bethesda, bethlehem, bettiah, bettona, beverly hills, bexhill, beyaz rusya, beyləqan, bezdruzice, bezedek, bezenye, bezered, bezi
beziers, bhaburban agglomeration, bhadrachalam, bhadrak, bhagalpur, bhainsa, bhaktapur, bharatpur, bharuch, bhatapara, bhavnagar
bhawanipatna, bheemunipatnam, bhilai nagar, bhilwara, bhimavaram, bhiwandi, bhiwani, bhojupu, bhongir, bhopal, bhoutan, bhubaneshwar
bhubaneswar, bhuj, bhutan, bhutanske kralovstvo, biala, biala piska, biala podlaska, biala rawska, bialobrzegi, bialogard, bialorus
bialy bor, bialystok, biandrate, biatorbagy, bibiani, bicaz, bicserd, bicske, bidoni, biecz, biel/bienne, bielawa, bielefeld, biella
bielorrussia, bielorusia, bieloruska republika, bielorusko, bielorussia, bielorussie, bielsk podlaski, bielsko-biala, bien hoa, bienne
bieno, bientina, bierun, bierutow, biezun, bignona, bihar, bihardancshaza, biharkeresztes, biharnagybajom, bihartorda, biharugra, bihor
bikacs, bikal, bikaner, bilaspur, bilbao, bilecik, bilgoraj, bilina, billings, bilovec, biloxi, biləsuvar, bima, binasco, bindal, binghamton
bingley, bingol, binh dinh, binh duong, binh phuoc, binh thuan, binningen, bioglio, biograd na moru, biratnagar, birendranagar, birgunj
biri, birjan, birkenes, birkerod, birlesik arap emirlikleri, birma, birmania, birmanie, birmanya (myanmar), birmingham, birsfelden
bisacquino, bisibom, biskupiec, bismarck, bissau-guinea, bisse, bistrita, bistrita-nasaud, bisztynek, bitlis, bitonto, bitti, bitung, bivona
bjaeverskov, bjelorusija, bjelovar, bjelovarsko-bilogorska, bjerkreim, bjornafjorden, bjurholm, bjuv, bkk, blachownia, blackburn, blackpool
blacksburg, blackwall, blaenau gwent, blaine, blaj, blansko, blaszki, blatna, blazowa, bled, blekinge, blitar, bloemfontein, blonie
bloomington, blora, blovice, blsany, blue springs, blvd, bo bien nga, bo dao nha, boadi, boardwalk, boba, bobbili, bobbio, boblingen
bobolice, bobowa, boca raton, bocchigliero, bocfolde, bochnia, bocholt, bochov, bochum, boconad, bocs, bocsa, bocska, bocskaikert, bocvana
bocvano, boda, bodajk, bodashe, bode, bode ase, bodehaza, boden, bodhan, bodmer, bodo, bodolyaber, bodonhely, bodony, bodorfa, bodrog
bodroghalom, bodrogkeresztur, bodrogkisfalud, bodrogolaszi, bodvalenke, bodvarako, bodvaszilas, bodzentyn, bogacs, bogad, bogadmindszent
bogatynia, bogdasa, bogense, bogliasco, bognanco, bogor, bogoso, bogot, bogota, bogote, boguchwala, boguszow-gorce, bogyiszlo, bogyoszlo
bohonye, bohumin, bohusovice nad ohri, boise city, bojanowo, bojkovice, bojonegoro, bojt, boka, bokahaza, bokaro steel city, bokn, bokod
bokodo, bokony, bokor, bolaang uki, bolcske, boldesti-scaeni, boldog, boldogasszonyfa, boldogkoujfalu, boldogkovaralja, boldva, bole
boleslawiec, bolgarija, bolgatanga, bolhas, bolho, bolingbrook, bolintin-vale, bolivia, bolivian, bolivians, bolivie, bolivien, bolivija
bolivijska republika, bolivio, boliviya, bolivya, boliwia, bolkow, bollebygd, bollnas, bologna, bolorunpelu, bolqaristan, bolton, bolu, boly
bolzano, bomarzo, bomlo, bompensiere, bomporto, bomso, bonaire, bonaire, sint eustatius and saba, bonaire, sint eustatius og saba
bonaire, sint eustatius, dan saba, bonavista, boncodfolde, bondi, bondowoso, bongaigaon city, bongo, bonita springs, bonn, bonnya, bono
bono east, bony, bonyhad, bonyhadvarasd, bor, boras, borcs, bordano, bordany, bordeaux, borden, borders, bore, borek wielkopolski
borgarello, borgata, borgholm, borgon, borjad, borlange, bormida, borne sulinowo, bornu, borohradek, boroko, borota, borovany, borsa, borsec
borsfa, borski okrug, borsod-abauj-zemplen, borsodbota, borsodgeszt, borsodivanka, borsodnadasd, borsodszentgyorgy, borsodszirak
borsosbereny, borszorcsok, bortianor, borup, borzavar, borzonce, bosarkany, bosia, bosio, boskovice, bosna a hercegovina, bosna hersek
bosna i hercegovina, bosna in hercegovina, bosna va hercegovina, bosnia, bosnia and herzegovina, bosnia dan herzegovina
bosnia e herzegovina, bosnia herzegovina, bosnia i hercegowina, bosnia-hercegovina, bosnian, bosnians, bosnie-herzegovina
bosnie-herzegovine, bosnien och hercegovina, bosnien und herzegowina, bosnien-hercegovina, bosnija un hercegovina, bosnio kaj hercegovino
bosniya va gertsegovina, bosniya və herseqovina, bososo, bossico, bossier city, bosta, boston, boszenfa, bosznia-hercegovina, bothell
botkyrka, botosani, botpalad, botsuana, botsvana, botswana, botswanska republika, botticino, bottrop, botykapeterd, boulder
boulogne-billancourt, bountiful, bourges, bourgogne, bouvet island, bouvet island (bouvetoya), bouvetinsel, bouvetoen, bouvetoya, bovalino
bovec, bowie, bowling green, boxholm, boynton beach, boyolali, boyuk britaniya, bozeman, bozi dar, bozicna ostrva, bozicni otoci, bozsok
bozsva, bozzai, brabant flamand, brabant wallon, bracebridge, bracke, bradenton, braedstrup, braga, bragadiru, braganca, brahmapur, braila
bramley, brampton, brandenburg, brandenburg an der havel, brandon, brandys nad labem-stara boleslav, brandys nad orlici, branicevski okrug
braniewo, bransk, brantford, brasil, brasile, brasilia, brasilien, brasov, bratislava, bratislava i, bratislava ii, bratislava iii
bratislava iv, bratislava v, bratislavsky, braunschweig, brazil, brazilia, brazilian, brazilians, brazilie, brazilija, braziliya, brazilo
brazilska federativna republika, brazylia, brazzaville, breaza, brebes, breclav, bregano, breganze, bregenz, bregnano, breitenbach am inn
brejning, brekum, brekusu, breman, breman asikuma, bremanger, bremen, bremerhaven, brennero, breno, brentwood, brescello, brescia, bresil
brest, bretagne, brewery, brezice, brezilya, breznice, brezno, brezoi, brezova, brezova nad svitavou, briatico, briceni, bridgenorth
bridgeport, bridgetown, bridlicna, brig-glis, brigham, brighton, brigue-glis, brindisi, briona, briosco, brisbane, brissogne, bristol, brit
brita hindoceana teritorio, britaj virgulinsuloj, britaniya virgin adalari, britanska devicanska ostrva, britanski djevicanski otoci
britische jungferninseln, britisches territorium im indischen ozean, british columbia, british indian ocean territory
british indian ocean territory (chagos archipelago), british virgin islands, brits, britse maagdeneilanden, brno, bro morgannwg, broager
broceni, brockton, brockville, brodnica, brodsko-posavska, brok, broken arrow, bromolla, brondby, brondello, bronderslev, brong ahafo
bronnoy, brookhaven, brookline, brooklyn, brooklyn park, brooks, brookside, brookstone, broomfield, brorup, brosso, broumov, brovst
browns canyon, brownsville, brtnice, brugg, brugnera, brumano, brumov-bylnice, brunei, brunei darussalam, brunej, bruneja, bruneji, brunejo
brunejsky sultanat, bruney, bruno, bruntal, brusimpiano, brusperk, brussel, brussels, brusy, brwinow, bryan, brzeg, brzeg dolny
brzesc kujawski, brzesko, brzeszcze, brzeziny, brzostek, brzozow, buccheri, bucciano, bucecea, bucharest, buchs, bucine, buckeye, buckingham
buckinghamshire, bucovice, bucsa, bucsu, bucsuszentlaszlo, bucsuta, bucuresti, budajeno, budakalasz, budakeszi, budaors, budapest, budduso
budesti, budisov nad budisovkou, budumburam, budyne nad ohri, buena park, buenavista, buenos aires, buffalo, buffalo grove, buftea, bugac
bugacpusztahaza, bugarska, bugyi, buhusi, buipe, buj, bujak, buje, buk, bukkabrany, bukkaranyos, bukkmogyorosd, bukkosd, bukkszek
bukkszenterzsebet, bukkszentkereszt, bukkszentmarton, bukkzserc, bukowno, bulach, bulciago, bulgaria, bulgarian, bulgarians, bulgarie
bulgarien, bulgarija, bulgarije, bulgario, bulgaristan, bulgariston, bulharska republika, bulharsko, bulle, bulukumba, bumbesti-jiu, bumiayu
bungku, buoho, buokrom estate, buol, buon ma thuot, buranga, burbank, burdur, burgas, burgdorf, burgenland, burgos, buriasco, burien
burikina faso, burke, burkina faso, burkina-faso, burkinafaso, burkino, burleigh heads, burleson, burlington, burlov, burma, burnaby
burnsville, burquina faso, bursa, burundi, burundija, burundo, burundska republika, burus, buryatia, busan, buscate, buskerud, busko-zdroj
bussigny, bussu, bustehrad, busteni, busua, butan, butana, butano, butao, buttapietra, buttos, butuan, butwal, buve sala, buvet-insulo
buxar, buxoro, buxoro viloyati, buzau, buzet, buzias, buzsak, byasanagar, bychawa, byczyna, bydgoszcz, bygland, bykle, bystre, bystrice
bystrice nad pernstejnem, bystrice pod hostynem, bystrzyca klodzka, bytca, bytom, bytom odrzanski, bytow, bzenec, bəhreyn, bərdə, bəə
ca mau, cabar, cabiate, cabo verde, cac tieu vuong quoc a rap thong nhat, cacak, caceres, cad, cada, cadca, cadiz, cado, caen, caerdydd
caerffili, caggiano, cagliari, caguas, cahul, caiolo, cairo, caivano, cajvana, cak, cakohaza, cakovec, calafat, calahorra, calais, calan
calarasi, calascio, calatabiano, calatafimi-segesta, calciano, caldarola, caldas da rainha, caldes, caldwell, calgary, calhoun county, calif
california, californian, californians, calimanesti, calitri, caltanissetta, caltavuturo, calto, caltrano, caluso, calvera, calvignano
calvisano, camara de lobos, camarillo, camaroes, camayenne, cambodge, cambodia, cambodian, cambodians, cambodja, cambogia, camboja, camboya
cambridge, cambridgeshire, camburzano, camden, camerano, cameroon, cameroonian, cameroonians, cameroun, camerun, cammarata, campagnatico
campana, campbell river, campbellford, campeche, campeni, campertogno, campia turzii, campina, campli, campobasso, campodarsego, campuchia
campulung, campulung moldovenesc, camugnano, can tho, canada, canadian, canadians, canakkale, canarias, canberra, cancun, canelli, canico
cankiri, cannalonga, cannes, canolo, canosio, cantabria, cantalice, cantanhede, cantemir, canterano, cantoira, canton, cantonment, cao bang
cap-de-la-madeleine, cap-vert, capannori, cape coast, cape coral, cape town, cape verde, capellen, capergnanica, capistrello, capizzone
capo verde, capodrise, capoliveri, caponago, capranica, caprezzo, capriana, car, caracal, caracas, caransebes, caraquet, caras-severin
carasco, caravate, carbonate, carbonia, carbonia-iglesias, cardenas, cardiff, cardoso, carei, carezzano, carfizzi, cargeghe, carlantino
carlisle, carlow, carlsbad, carlton, carmagnola, carmel, carmichael, carolina, carouge, carpiano, carrizo plain, carroll county, carrollton
carson, carson city, cartagena, cartaxo, cartignano, cartura, caruban, cary, casa grande, casacalenda, casacanditella, casalattico
casalromano, casaluce, casamarciano, casapesenna, casas adobes, casasco, casatenovo, cascina, caserta, casier, caslav, casnewydd, casper
cassacco, casteggio, castegnero, castelbello-ciardes, castelbuono, castelcovati, castelfranci, castelguidone, castell-nedd port talbot
castellafiume, castellalfero, castellarano, castellaro, castelleone, castellon, castellon de la plana, castellumberto, castelmezzano
castelo branco, castelpagano, castelseprio, castignano, castilla y leon, castilla-la mancha, castino, castle rock, castro valley
castrolibero, castrop-rauxel, cat, catalan, catalina foothills, cataluna, catania, catanzaro, catar, cathedral city, catonsville, causeni
causeway bay, cavan, cavareno, cavargna, cavarzere, cavendish, caversham, cavnic, cavour, cayenne, cayman adalari, ingiltere, cayman islands
caymaneilanden, caymanoerne, caymanoyene, cazanesti, cazaquistao, cazma, cdg, ceadir-lunga, ceara, cebelitarik, ingiltere, cebu, ceccano
cece, cedar breaks, cedar falls, cedar grove, cedar hill, cedar park, cedar rapids, cedynia, cegenydanyad, cegled, cegledbercel, cehija
cehio, cehu silvaniei, cek cumhuriyeti, ceko, celakovice, celaya, celje, cellatica, celldomolk, celle, ceneselli, centennial, centerville
centr-afrika respubliko, centraal-afrikaanse republiek, central, central african republic, centralafrikanska republiken, centre, centreville
cerami, ceraso, cerdanola del valles, cered, ceredigion, ceres, cereseto, cerete, cergy, ceriale, cerignale, cerisano, cerknica, cerkno
cermignano, cerna hora, cernavoda, cernosice, cernosin, cernovice, cerrione, cerritos, cersi, cervatto, cervena recice, cerveny kostelec
cervere, cervesina, ces, cescina, cesena, cesis, ceska, ceska kamenice, ceska lipa, ceska republika, ceska skalice, ceska trebova
ceske budejovice, ceske velenice, cesko, cesky brod, cesky dub, cesky krumlov, cesky tesin, cesu raj, cesvaine, ceuta, cexiya, cezayir, cgk
chabarovice, chad, chade, chadian, chadians, chai wan, chaibasa, chalakudy, chalco, cham, chambery, chambly, chamois, chamorro
champagne-ardenne, champaign, champigny-sur-marne, chandausi, chandigarh, chandler, changanassery, changchun, changsha, changzhou
channel-port aux basques, chapel hill, charkhi dadri, charlesbourg, charleston, charlotte, charlottesville, charlottetown, chateauguay
chatham, chatham-kent, chatra, chattanooga, chattogram, chaves, cheb, chechnya, checiny, cheektowaga, chehiya, chelak, chelm, chelmek
chelmno, chelmsford, chelmza, cheltenham, chemnitz, chene-bougeries, chengdu, chengzhong, chennai, cherkessia, chernelhazadamonya, cherthala
chesapeake, cheshire, chesterfield, chetumal, cheung chau, cheung fat, cheung sha wan, cheyenne, chhapra, chhattisgarh, chiang mai, chiapas
chiasso, chiavenna, chiaverano, chibougamau, chicago, chichen itza, chiclana de la frontera, chico, chicoloapan, chicopee, chieti
chignahuapan, chihuahua, chikkamagaluru, chilakaluripet, chile, chilean, chileans, chili, chilliwack, chilpancingo, chimalhuacan
chimney rock, china, chinatown, chinderi, chine, chinese, chineses, chino, chino hills, chiny, chipre, chirala, chirchiq, chiricahua
chirkunda, chirmiri, chiroqchi, chisinau, chisineu-cris, chitila, chittagong, chittoor, chittur-thathamangalam, chitwan, chiusavecchia
chlumec, chlumec nad cidlinou, chmielnik, chocen, chocianow, chociwel, chodecz, chodov, chodziez, choi hung chuen, choi ming, chojna
chojnice, chojnow, cholet, chomutov, chongqing, choroszcz, chorvatska republika, chorvatsko, chorwacja, chorzele, chorzow, choszczno
chotebor, chrast, chrastava, chribska, christchurch, christiansfeld, christmas adasi , avusturalya, christmas island, christmasoya, chropyne
chrudim, chrzanow, chuk yuen, chula vista, chur, churchill, chust, chuuk, chuvashia, chvaletice, chynov, chypre, chyse, ciacova, ciamis
cianjur, cibakhaza, cibinong, cibuti, cicciano, cicero, ciciliano, ciconio, ciechanow, ciechanowiec, ciechocinek, cieszanow, cieszyn
ciezkowice, cigand, cigole, cikampek, cikarang, ciko, cilacap, cile, cilegon, cili, cilio, cilska republika, cimina, cimislia, cin
cin respublikasi, cina, cincinnati, cinio, cinisi, cinska ludova republika, ciorlano, cipar, ciper, cipro, ciprus, cirak, circello, cirebon
cis, cisliano, cisnadie, cisternino, citrus heights, citta del vaticano, ciudad acuna, ciudad de mexico, ciudad del carmen
ciudad lopez mateos, ciudad madero, ciudad obregon, ciudad real, ciudad valles, ciudad victoria, civitaquana, cl, clare, clark county
clarksville, claut, clavesana, clay county, clearwater, clermont-ferrand, clervaux, cleto, cleveland, cleveland heights, clichy, clifton
clipperton island, clivio, clovis, clt, cluj, cluj-napoca, clwyd, cmielow, coachella, coahuila, coaltar, coatzacoalcos, coazze, coazzolo
cocieri, coconut creek, cocos (keeling) islands, cocos islands, cocosoerne, codlea, codogne, codogno, codru, coeur dalene, cogne, cogoleto
coimbatore, coimbra, coire, coker, coker market, cokers market, colchester, colima, colima-villa de alvarez, collado villalba, collazzone
college station, collegiove, collepasso, collierville, collingwood, colmar, colmurano, colo, cologne, colombes, colombia, colombian
colombians, colombie, colombie-britannique, colombo, colorado, colorado springs, colosseum, colton, columbia, columbus, colzate, comacchio
comanesti, comano, comarnic, comeglians, comignago, comiso, comitan de dominguez, comitini, commerce city, commessaggio, como, comodos
comore-szigetek, comoren (unie), comorerne, comores, comoros, compiano, compton, comrat, comunidad de madrid, comunidad valenciana, conakry
concamarise, concord, concorezzo, conflenti, cong hoa congo, cong hoa dan chu congo, cong hoa dominica, congo
congo (democratische republiek), congo (volksrepubliek), congo brazzaville, congo-brazzaville, congo-kinshasa, congolese, congoleses, conn
connecticut, conroe, conselice, conselve, constanta, conversano, conway, conwy, cook, cook islands, cookinseln, cookoerne, cookova ostrva
cookovi otoci, cookoyene, coon rapids, copenhagen, copiano, copsa mica, corabia, coral gables, coral sea islands, coral springs, corbara
corchiano, cordoba, corea, coree du nord, coree du sud, coreia do norte, coreia do sul, corinaldo, cork, cornella de llobregat, corner brook
cornwall, corona, corpus christi, corse, corsica, corsico, cortazzone, cortino, corum, corvallis, cosenza, coslada, cossoine
costa da caparica, costa davorio, costa de marfil, costa do marfim, costa mesa, costa rica, cote de ivoire, cote divoire, cote-saint-luc
cottanello, cottbus, council bluffs, country club, county antrim, county armagh, county down, county fermanagh, county londonderry
county tyrone, courbevoie, courtenay, covasna, coventry, covilha, covina, craiova, cranbrook, cranston, cravagliana, crawford county
creazzo, crecchio, crema, cremeno, cremona, cres, creteil, crikvenica, crimea, crispiano, crissier, cristuru secuiesc, criuleni, crna gora
crnomelj, croacia, croat, croatia, croatian, croatians, croatie, croats, croazia, crodo, cross river, crotone, croydon, csabacsud
csabaszabadi, csabdi, csabrendek, csad, csafordjanosfa, csaholc, csajag, csakany, csakanydoroszlo, csakbereny, csakvar, csanadalberti
csanadapaca, csanadpalota, csanig, csany, csanyoszro, csanytelek, csapi, csapod, csardaszallas, csarnota, csaroda, csaszar, csaszartoltes
csaszlo, csatalja, csatar, csataszog, csatka, csavoly, csebeny, csecse, csegold, csehbanya, csehi, csehimindszent, csehorszag, csem, csemo
csempeszkopacs, csengele, csenger, csengersima, csengerujfalu, csengod, csenye, csenyete, csep, csepa, csepreg, cser, cserdi, cserenfa
cserepfalu, cserepvaralja, cserhathalap, cserhatsurany, cserhatszentivan, cserkeszolo, cserkut, csernely, cserszegtomaj, csertalakos, cserto
csesznek, csesztreg, csesztve, cseteny, csevharaszt, csibrak, csikeria, csikostottos, csikvand, csincse, csipkerek, csitar, csobad, csobaj
csobanka, csode, csogle, csokako, csokmo, csokoly, csokonyavisonta, csokvaomany, csolnok, csolyospalos, csoma, csomad, csombard, csomend
csomoder, csomor, csonge, csongrad, csongrad-csanad, csonkahegyhat, csonkamindszent, csopak, csor, csorna, csornyefold, csorog, csorotnek
csorvas, csosz, csot, csovar, csurgo, csurgonagymarton, cuautitlan izcalli, cuautla, cuba, cuban, cubans, cuenca, cuenta, cuernavaca, cugir
cugliate-fabiasco, cuglieri, culfa, culiacan, cumberland house, cumbria, cumiana, cun, cuneo, cupertino, curacao, curitiba, curtea de arges
curtici, cusio, cutler bay, cuttack, cuyahoga falls, cvikov, cxr, cyberport, cybinka, cymru, cypern, cyperska republika, cypr, cypress
cyprus, czad, czaplinek, czarna bialostocka, czarna woda, czarne, czarnkow, czarnogora, czchow, czech, czech republic, czeches, czechia
czechowice-dziedzice, czechy, czeladz, czempin, czerniejewo, czersk, czerwiensk, czerwionka-leszczyny, czestochowa, czlopa, czluchow, czyzew
cəbrayil, cəbəli-tariq, cəlilabad, cənubi koreya, cənubi sudan, da nang, daban, dabas, dabie, daboase, dabronc, dabrony, dabrowa bialostocka
dabrowa gornicza, dabrowa tarnowska, dabuleni, dacice, dad, dadar and nagar haveli, dadieso, dadonghai, dadwen, daegu, daejeon, dag, dagana
dagda, dagestan, dahra, dailekh, dak, dak lak, dak nong, daka, dakar, dakovo, dakwadwom, dalarna, dale city, daleszyce, dalhousie, dalian
dallas, dalli-rajhara, dalmand, dals-ed, daly city, damak, daman and diu, damango, damascus, dambel, dambovita, damoc, dan, dan mach
danbury, danderyd, dane, danemark, danes, dang, dania, danija, danimarca, danimarka, danio, danish, dankaka, danmark, danscina, danska
dansko, dansko kralovstvo, dansoman, danszentmiklos, danube, danville, dany, dar es salaam, darabani, daraboshegy, darany, darbhanga
darjiling, darkuman, darlington, darlowo, darmanesti, darmstadt, darno, darnozseli, dartford, dartmoor, daruszentmiklos, daruvar, darvas
dasice, daskəsən, daugavpils, daugavpils raj, dauphin, davanagere, davenport, davie, davis, davod, davos, dawhenya, dawson, dawson creek
dawu, dayton, daytona beach, dazio, de amerikanske jomfruoyene, de britiske jomfruoyene, de forente arabiske emirater
de franske sorterritorier, de palestinske territoriene, dearborn, dearborn heights, debercseny, debica, deblin, debno, debrecen, debrete
debrzno, decatur, decin, decollatura, decs, dedesoworako, dedestapolcsany, deduako, deerfield beach, deesa, deg, degerfors, dehradun
dehri-on-sone, dej, dejtar, dekalb, del-afrikai koztarsasag, del-amerika, del-korea, delano, delaware, delegyhaza, delemont, delhi
delianuova, delicias, delmenhorst, delnice, delray beach, delta, deltona, demak, demecser, demjen, democratic peoples republic of korea
democratic republic of the congo, demokraticka republika svaty tomas a princov ostrov, demokraticka republika vychodny timor
demokraticka socialisticka republika sri lanka, demokratische republik kongo, demokratische volksrepublik korea, demokratska republika kongo
demokratyczna republika konga, demonte, den, den centralafrikanske republik, den demokratiske republik congo
den demokratiske republikken kongo, den dominikanske republik, den dominikanske republikk, den sentralafrikanske republikk, dencshaza
denemarken, denesfa, denham, denizli, denmark, denov, denpasar, denton, denver, denyame, deoghar, depok, derbyshire, derecske, derekegyhaz
dernice, derry, des moines, des plaines, desna, desoto, dessau-rosslau, destna, deszk, det britiske territoriet i indiahavet
det britiske territorium i det indiske ocean, deta, detek, detk, detmold, detroit, detva, deu, deutsch-wagram, deutschland, deva, devavanya
devecser, devon, devonport, dfw, dhading, dhaka, dhamtari, dhanbad, dhankuta, dhanusa, dharan, dharmanagar, dharmavaram, dhekelia, dhenkanal
dhoraji, dhubri, dhule, dhuri, di yogyakarta, diabene, diamante, diamond bar, dianalund, dibrugarh, die bermudas, diego garcia, diekirch
dien bien, dienten am hochkonig, dietach, dietikon, differdange, digby, dijon, dimapur, dinamarca, dinami, dinnyeberki, dinslaken
diosbereny, diosd, diosjeno, dioskal, diosviszlo, diourbel, diphu, discovery bay, diso, dispur, dist, distrito federal, div, dixcove
diyarbakir, dizzasco, djibouti, dki jakarta, dnestrovsc, dnr koreja, doba, dobbiaco, dobczyce, dobele, dobeles raj, dobiegniew, doborhegy
doboz, dobra, dobrany, dobre miasto, dobri, dobrichovice, dobris, dobroce, dobrodzien, dobrokoz, dobronhegy, dobronte, dobrovice, dobruska
dobrzany, dobrzyn nad wisla, doc, dodowa, doforo, doge, dogu timor, doha, doksy, dolakha, dolcedo, dolhasca, dolianova, dolj, dolni benesov
dolni bousov, dolni kounice, dolni poustevna, dolnoslaskie, dolny kubin, dolpha, dolsk, domahaza, domaszek, domazlice, dombegyhaz
dombiratos, dombovar, dombrad, dome, domeabra, domicella, dominica, dominicaanse republiek, dominican, dominican republic, dominicans
dominik, dominik cumhuriyeti, dominika, dominika respubliko, dominikai kozosseg, dominikai koztarsasag, dominikan respublikasi, dominikana
dominikanische republik, dominikaniya, dominikanska republika, dominikanska republiken, dominiko, dominique, domony, domos, domoszlo, dompu
domsod, domzale, donato, doncaster, donduseni, donegal, dong nai, dong thap, dong timor, donggala, dongguan, donja stubica, donji miholjac
donkorkrom, donna, dor, doral, dorchester, dorgali, dorgicse, dormaa ahenkro, dormagen, dormand, dornbirn, dorog, doroghaza, dorohoi
doroske, dorotea, dorset, dorsten, dortmund, dorval, dos hermanas, dosa, dosemo, dostlik, dothan, dotk, douglas county, doveny, dover, dovre
downers grove, downey, downtown, dozmat, dr congo, dr kongo, draganesti-olt, dragasani, dragor, dragszel, drammen, drancy, drangedal, draper
dravacsehi, dravacsepely, dravafok, dravagardony, dravaivanyi, dravakeresztur, dravapalkonya, dravapiski, dravaszabolcs, dravaszerdahely
dravasztara, dravatamasi, dravograd, drawno, drawsko pomorskie, dregelypalank, drenthe, dresden, drezdenko, drnis, drobeta-turnu severin
drobin, drochia, drohiczyn, dronninglund, dryden, drzewica, dschibuti, duba, dubai, dubasari, dubendorf, dubi, dubicsany, dublin, dubnany
dubrovacko-neretvanska, dubrovnik, dubuque, duc, duchcov, dudar, dudelange, duesseldorf, duga resa, dugo selo, duisburg, duitsland, duka
dukla, duluth, dumbrava, dumbraveni, dumenza, dumfries, dumfries and galloway, dumka, dumraon, dunaalmas, dunabogdany, dunaegyhaza
dunafalva, dunafoldvar, dunaharaszti, dunajska streda, dunakeszi, dunakiliti, dunapataj, dunaremete, dunaszeg, dunaszekcso, dunaszentbenedek
dunaszentgyorgy, dunaszentmiklos, dunaszentpal, dunasziget, dunatetetlen, dunaujvaros, dunavarsany, dunavecse, dundalk, dunkerque, dunkirk
dunstable, dunwoody, durango, durban, durbe, durdevac, duren, durg, durham, durnkrut, dushanbe, dusnok, dusseldorf, duszniki-zdroj, dutch
dutches, dutton, duzce, duzs, dvur kralove nad labem, dwenase, dxb, dyfed, dynow, dyroy, dzialdowo, dzialoszyce, dzialoszyn, dzibuti
dzibutska republika, dzibutsko, dzierzgon, dzierzoniow, dziwnow, dzorwulu, dzsibuti, dəliməmmədli, eagan, earlscourt, east end
east hartford, east honolulu, east lansing, east legon, east london, east los angeles, east orange, east providence, east side, east sussex
east tanokrom, east timor, eastern, eastern cape, eastvale, eau claire, eben im pongau, ebenthal in karnten, ebergoc, ebes, ebikon, ebonyi
ebur-bordo, ebute ikorodu, ebute leki, ebute lekki, ebute-egga, ebute-metta, echternach, ecs, ecsed, ecseg, ecsegfalva, ecseny, ecser
ecuador, ecuadorian, ecuadorians, ecublens, eda, edde, edeleny, eden prairie, edina, edinburg, edinburgh, edinet, edirne, edmond, edmonton
edo, edolo, edve, effiakuma, effiduase, efiopiya, efiran, eforie, egan, egba, egbe, eger, egerag, egeralja, egeraracsa, egerbakta, egerbocs
egercsehi, egerfarmos, egerlovo, egerszalok, egerszog, egerszolat, egervar, egervolgy, eggan, egipat, egipt, egipte, egiptio, egipto, egito
egitto, eglinton, egoli, egudu bale, egun, egyed, egyek, egyenlitoi-guinea, egyesult kiralysag, egyhazasdengeleg, egyhazasfalu
egyhazasgerge, egyhazasharaszti, egyhazashetye, egyhazashollos, egyhazaskeszo, egyhazaskozar, egyhazasradoc, egyiptom, egypt, egypte
egypten, egyptian, egyptians, egyptska arabska republika, ehemalige jugoslawische republik mazedonien, eichgraben, eidfjord, eidskog
eidsvoll, eigersund, eikwe, eindhoven, einsiedeln, eisenstadt, eiyekose, ejby, ejigbo, ejinrin, ejirin, ejisu, ejura, ekapa, ekero, ekiti
eko, ekoro, eksjo, ekuador, ekundayo, ekvador, ekvadora, ekvadoro, ekvadorska republika, ekvator, ekvator ginesi, ekvatora gvineo
ekvatorial qvineya, ekvatorial-guinea, ekvatorialguinea, ekvatorijalna gvineja, ekwador, el cajon, el centro, el dorado hills, el ejido
el monte, el paso, el prat de llobregat, el puerto de santa maria, el salvador, elachi, elat, elazig, elblag, elche, elda, elefantcsontpart
elek, elemoki, eleputu, elere, elesin, elfenbenskusten, elfenbenskysten, elgin, elizabeth, elk, elk grove, elkhart, ell, ellend
ellicott city, elliot lake, ellmau, elmhurst, elmina, elmshorn, eloszallas, elubo, eluju, eluru, elvas, elverum, elyria, emden, emina
emirados arabes unidos, emirati, emirati arabi uniti, emiratis, emiratos arabes unidos, emirats arabes unis, emmaboda, emmen, emod, emonti
empoli, emu, enchi, encinitas, encs, encsencs, ende, endonezya, endrefalva, endroc, enebakk, enemonzo, enese, enfield, eng, engerdal
england, english, english bazar, englishman, englishmans, enid, enkoping, enna, enrekang, ensenada, enterprise, entroncamento, enugu, envie
enying, epe, epeh, eperjes, eperjeske, epleny, epo, epol, epping, equador, equateur, equatoriaal-guinea, equatorial guinea, era, eraclea
ercolano, ercsi, erd, erdobenye, erdohorvati, erdokertes, erdokovesd, erdokurt, erdosmarok, erdosmecske, erdotarcsa, erdotelek, ere, eregun
erekiti, erftstadt, erfurt, erie, eritre, eritrea, eritreia, eritreja, eritrejsky stat, eritreo, eritreya, erk, erlangen, ermenistan
ermesinde, ermənistan, erode, erpatak, ersekcsanad, ersekhalma, ersekvadkert, erteny, erukan, eruku, erunkan, erve, erythree, erytrea
erzincan, erzsebet, erzurum, esbjerg, esch-sur-alzette, eschweiler, escondido, eskilstuna, eskisehir, eslov, eslovaquia, eslovenia, esmoriz
espagne, espana, espanha, espaniya, esperanto, esperia, espinho, espirito santo, espoo, esposende, esquimalt, esreso, essen, essex, essiama
essikado, essipong, esslingen am neckar, essuatini, essunga, est, estado de mexico, estados federados da micronesia, estados unidos
estados unidos da america, estados unidos das ilhas virgens, estados unidos de america, estarreja, estepona, esterzili, estevan, estland
estonia, estonian, estonians, estonie, estonija, estonio, estoniya, estonscina, estonska republika, estonsko, estonya, estremoz, eswatini
eszak-amerika, esztar, eszteregnye, esztergalyhorvati, esztergom, esztorszag, etats-unis, etawah, ete, etegbin, etela-karjala
etela-pohjanmaa, etela-savo, etes, ethekwini, ethiopia, ethiopian, ethiopians, ethiopie, etiopia, etiopie, etiopien, etiopija, etiopio
etiopska federativna demokraticka republika, etiyopya, etne, etnedal, etobicoke, etroubles, ettelbruck, etyek, euclid, eugene, euless, euni
europa, europe, european, european union, europeans, eus, euskirchen, euston, evanston, evansville, evenes, everett, everglades, everton
evje og hornnes, evora, ewekora, ewekoro, ewu, ewu ebi, ewusiejo, exeter, exford, extremadura, fabianhaza, fabiansebestyen, facankert, fadd
faerder, faeroerne, faeroyene, faeto, fafe, fagaras, fager, fagersta, faget, fairfield, fairhaven, fairview park, faisalabad, faj, fajsz
falcone, falesti, falkandska ostrva, falkandski otoci, falkenberg, falkland, falkland islands, falkland islands (malvinas)
falkland-szigetek, falklandaj insuloj, falklandinseln, falklandsoerne, falklandsoyene, falkoping, fall river, fallo, falomo, faloppio
falticeni, falun, fanano, fancsal, fanling, farad, fardella, farer adalari, fargelanda, fargo, fargona, fargona viloyati, faridabad
faridkot, farin yashe, farindola, farkasgyepu, farkaslyuk, farmington, farmington hills, farmos, faro, faroarna, faroe islands, faroer
farooqnagar, farsi/persian, farska ostrva, farski otoci, farso, farsund, farum, fas, fatade, fatedo, fatehabad, fatehpur sikri, fatick
fatima, faurei, fauske, fawode, faxe, faxe ladeplads, fayette county, fayetteville, fazekasboda, fazilka, fco, fct, fedare, fedemes
federacia svaty kristof a nevis, federal way, fedje, fegyvernek, fehergyarmat, feheroroszorszag, feherto, fehervarcsurgo
feistritz am wechsel, fejer, feked, feketeerdo, felcsut, feldebro, feletto, felgueiras, felgyo, felpec, felsoberecki, felsocsatar
felsodobsza, felsoegerszeg, felsogagy, felsojanosfa, felsokelecseny, felsolajos, felsomarac, felsomocsolad, felsonana, felsonyarad
felsonyek, felsoors, felsopahok, felsopakony, felsopeteny, felsorajk, felsoregmec, felsoszenterzsebet, felsoszentivan, felsoszentmarton
felsoszolnok, felsotarkany, felsotelekes, felsotold, felsovadasz, felsozsolca, fensmark, fenyeslitke, fenyofo, ferencszallas, fermignano
fermo, feroer-szigetek, ferooj, ferrara, ferrol, ferryland, fertoboz, fertod, fertoendred, fertohomok, fertorakos, fertoszentmiklos
fertoszeplak, fes, fet, fetesti, fiad, fiaes, fici, fidji, fidschi, fidzi, fidzsi-szigetek, fieni, fierbinti-targ, fierozzo, fiesco, fife
figioj, figueira da foz, fij, fijai, fiji, fijian, fildisi sahili, filiasi, filignano, filipijnen, filipina, filipinas, filipini, filipinler
filipino, filipinoj, filipinos, filipinska republika, filipiny, filippin, filippine, filippinene, filippinerna, filippinerne, filipstad
filistin, filkehaza, filogaso, fin, financial district, findlay, finkenberg, finland, finlande, finlandia, finlandiya, finnish, finnland
finnlando, finnmark, finnorszag, finscina, finska, finska republika, finsko, finspang, firenze, firozabad, firozpur, firozpur cantt, fishers
fiss, fitjar, fityehaz, fitzroy, fiumicino, fjaler, fjerritslev, fjord, fl, fla, flagstaff, flakstad, flamanzi, flandre occidentale
flandre orientale, flatanger, flawil, flekkefjord, flen, flensburg, flesberg, flevoland, flin flon, flint, florence-graham, floresti
florida, floridia, florin, florissant, flower mound, fo tan, fobir, fobro, focsani, foggia, fokto, foldeak, foldes
folkland adalari, ingiltere, folklend adalari, folldal, folsom, folyas, fond du lac, fonji, fono, fontana, fontanafredda, fontanelice
fontanella, fontanelle, fontanigorda, fontanile, fontechiari, fontevivo, fony, fonyed, fonyod, forbesganj, force, forchia
forenade arabemiraten, forenede arabiske emirater, forli-cesena, formello, formigliana, forraskut, forro, forshaga, fort collins, fort erie
fort frances, fort lauderdale, fort mcmurray, fort myers, fort pierce, fort saint james, fort saint john, fort smith, fort wayne, fort worth
fort-de-france, fortaleza, fortunago, foshan, foso, fot, fountain valley, fountainebleau, fra, fraine, framingham, frampol, framura, franca
franca gujano, franca polinezio, francaj sudaj kaj antarktaj teritorioj, france, franche-comte, francia, francia guyana, francia polinezia
franciaorszag, francie, francija, francio, francja, francolise, francoscina, francuska, francuska gvajana, francuska polinezija
francuzska republika, francuzsko, frankfurt, frankfurt (oder), frankfurt am main, franklin, franklin county, frankreich, frankrig, frankrijk
frankrike, frans-polynesie, fransa, fransa polineziyasi, fransiz guney eyaletleri (kerguelen adalari), fransiz guyanasi, fransiz polinezyasi
fransk guyana, fransk polynesia, fransk polynesien, franska guyana, franske sydlige territorier, frantiskovy lazne, frantschach-st gertraud
franzosisch-guayana, franzosisch-polynesien, franzosische gebiete im sudlichen indischen ozean, frassino, frattamaggiore, frauenfeld
frazzano, freamunde, frechen, fredensborg, fredericia, frederick, fredericton, frederiksberg, frederikshavn, frederikssund, frederiksvaerk
fredrikstad, free state, freeport, freiburg, freiburg im breisgau, freienbach, frejlev, fremantle, fremont, french, french guiana
french polynesia, french southern territories, frenches, frenstat pod radhostem, fresnillo, fresno, fribourg, friedrichshafen, friesland
frisco, fritzens, frogn, froland, frombork, front, frosinone, frosta, froya, frugarolo, frydek-mistek, frydlant, frydlant nad ostravici
frystak, fu shan, fu shin, fu tai, fuengirola, fuenlabrada, fujian, fukuyama, fulda, fule, fulesd, fullerton, fulnek, fulokercs, fulop
fulop-szigetek, fulophaza, fulopjakab, fulopszallas, fulposdaroc, funchal, fundao, fundulea, funko, funsi, furged, furta, furth, fuscaldo
futani, fuzer, fuzerkajata, fuzerkomlos, fuzerradvany, fuzesabony, fuzesgyarmat, fuzuli, fuzvolgy, fyresdal, fələstin dovləti, ga, gabao
gabgell, gabin, gabon, gabona, gabono, gabonska republika, gaborjan, gaborjanhaza, gabun, gacsaly, gadacs, gadany, gadna, gadoros, gadwal
gaesti, gafanha da nazare, gaggiano, gagliole, gagnef, gagyapati, gagybator, gagyvendegi, gaiba, gainesville, gairo, gais, gaithersburg
gajana, galambok, galanta, galaosiyo, galati, galgagnano, galgaguta, galgagyork, galgaheviz, galgamacsa, galicia, galician, galler, galliate
gallio, gallivare, galosfa, galten, galvacs, galveston, galway, gamajigo, gamas, gambara, gambia, gambian, gambians, gambie, gambija
gambijska republika, gambio, gambiya, gams bei hieflau, gamvik, gana, gana daji, gananoque, ganao, gander, gandhinagar, gandia, gandiaye
gandosso, gandra, gangarampur, ganges, gangtok, ganjbasoda, ganlose, ganme, ganna, gansu, gant, ganyingbo, gara, garab, garabonc, garadna
garaguso, garbolc, garbsen, garda, garden grove, gardena, gardony, gare, garesnica, garland, garlasco, garut, garwolin, gary, gaspe
gastonia, gasztony, gataia, gater, gatineau, gattatico, gaur, gausdal, gauteng, gavavencsello, gavle, gavleborg, gavorrano, gay village
gaya, gaza, gaza strip, gazalkent, gaziantep, gazzo, gazzola, gbagidan, gbaj, gbaji, gbanko, gbawe, gberegbe, gberigbe, gbesse, gbeta, gbodo
gbogbo, gbogije, gbokuta, gdansk, gdynia, geberjen, gecho, gecse, gederlak, gegeny, geiersberg, gela, gelderland, gelej, gelenes, gellenhaza
gelnica, gelse, gelsenkirchen, gelsesziget, gemmano, gemonio, gemzse, gencsapati, general escobedo, geneva, geneve, genf, genoa, genova
gentofte, geoagiu, george, georgetown, georgia, georgia del sud e south sandwich islands, georgia selatan dan kepulauan sandwich selatan
georgian, georgians, georgie, georgien, gera, gerce, gerde, gerendas, gerenyes, geresdlak, gergei, gerjen, german, germania, germanio
germans, germantown, germany, gernsi, gerona, gersekarat, gessopalena, gesualdo, geszt, gesztely, gesztered, getafe, getye, ghana, ghanaian
ghanaians, ghanska republika, ghent, gheorgheni, gherla, ghiffa, ghimbav, gia lai, giamaica, gianyar, giappone, giarole, giaveno, gibart
gibellina, gibilterra, gibraltar, gibraltaro, gibuti, gibutio, gic, gidan hardo, giessen, giffone, gige, gijduvon, gijon, gilbert, gildeskal
gilroy, gilvanfa, gine, gine-bissau, ginestra, ginti, giordania, giresun, giridih, girifalco, girincs, giske, gislaved, gistrup, giurdignano
giurgiu, giustenice, giustino, give, giza, gizycko, gjemnes, gjerdrum, gjerstad, gjes, gjesdal, gjovik, glace bay, gladbeck, gladsaxe
glamsbjerg, gland, glaris, glaris centre, glaris nord, glarus, glarus nord, glasgow, gle, glen burnie, glendale, glendora, glenelg, glenview
glg, glina, glinojeck, gliwice, glodeni, glogow, glogow malopolski, glogowek, gloppen, glostrup, gloucestershire, glowno, glubczyce
glucholazy, gluszyca, gnesta, gniew, gniewkowo, gniezno, gnosjo, goa, goalpara, goaso, gobichettipalayam, gobindgarh, god, godavari, godhra
godollo, godre, goganfa, gogolin, gohana, goias, gokak, gol, golancz, golcuv jenikov, golczewo, gold coast, goldap, goleniow, golina, golle
golop, golub-dobrzyn, gomba, gombe, gombosszeg, gomez palacio, gomorszolos, gonc, goncruszka, gondomar, gonduras, goniadz, gonnesa
gonnostramatza, gonyu, gonzaga, goodyear, gooty, gopalganj, goppingen, gor, gora, gora kalwaria, goranboy, gorbehaza, gorcsony
gorcsonydoboka, gordisa, gordona, gorenjska, gorga, gorgeteg, goriska, gorizia, gorj, gorkha, gorlice, gorlitz, gornja radgona, gorno
gorogorszag, gorontalo, gorowo ilaweckie, gorzegno, gorzno, gorzow slaski, gorzow wielkopolski, gosaldo, goscino, gosfa, goslar, gospic
gossas, gossau, gossnitz, gostyn, gostynin, gosztola, goteborg, gotene, gothenburg, gotland, gottingen, gottolengo, goudomp, gouveia, goycay
goygol, goytəpə, gozdnica, graboc, grabow nad prosna, grad beograd, grad zagreb, graekenland, graested, graffignano, grajewo, grampian, gran
granada, granby, grand falls–windsor, grand forks, grand island, grand junction, grand prairie, grand rapids, grande prairie, grane, granges
graniti, granollers, grant county, grapevine, grasten, grastorp, gratangen, graubunden, gravenhurst, graz, grcija, grcka, great britain
great falls, great lakes, greater accra, greater manchester, grece, grecia, grecja, grecko, greece, greek, greeks, greeley, green acres
green bay, green valley, greene county, greenfield, greenland, greensboro, greenville, greenwich, greenwood, greifswald, grekio, grekland
grenaa, grenada, grenade, grenado, grenchen, grenland, grenlande, grenoble, gresham, gresik, gressan, gretsiya, greve strand, grevenbroich
grevenmacher, griechenland, griekenland, griekija, grigoriopol, grimacco, grimsby, grimstad, grindsted, grisons, grobina, grodkow
grodzisk mazowiecki, grodzisk wielkopolski, groelandia, groenland, groenlandia, grojec, gronau (westf), gronelandia, grong, groningen
gronland, gronlando, grontardo, grosseto, grosshoflein, grosuplje, grottazzolina, grscina, grubisno polje, grudziadz, grue, grugliasco
grums, gruzia, gruzie, gruzija, gruzinsko, gruzja, grybow, gryfice, gryfino, gryfow slaski, guadalajara, guadalup, fransa, guadalupa
guadalupe, guadeloupe, guadelupe, guam, guam, amerika, guama, guanajuato, guangdong, guangzhou, guanzate, guarda, guardea, guardiaregia
guatemala, guatemalan, guatemalans, guatemalska republika, guayana, guayanska republika, guayaquil, guaymas, guaynabo, gubbio, gubin
guderup, gudivada, gudur, guediawaye, guelph, guernesey, guernsey, guerrero, guiana, guiana francesa, guimaraes, guine, guine equatorial
guine francesa, guine-bissau, guinea, guinea bissau, guinea ecuatorial, guinea equatoriale, guinea khatulistiwa, guinea xich dao
guinea-bisau, guinea-bissau, guinee, guinee equatoriale, guinee-bissau, guinejska republika, guinguineo, guipuzcoa, guizhou, guj, gujana
gujano, gujarat, gujarati, gujrat, gulacs, gulbene, gulbenes raj, gulen, gulfport, guliston, gullspang, gulmi, gumia, gummersbach, gumushane
guney afrika, guney georgia ve guney sandvic adalari, ingiltere, guney kibris rum yonetimi, guney kore, guntakal, guntur, gura humorului
gurcistan h, gurcustan, gurdaspur, gurgaon, guruvayoor, gutersloh, gutorfolde, guwahati, guyana, guyana francese, guyana prancis, guyane
guzor, gvadelupa, gvadelupo, gvajana, gvamo, gvatemala, gvatemalo, gvernsejo, gviana, gvineja, gvineja bisau, gvineo, gvineo-bisauo, gvineya
gwalior, gwatemala, gwent, gwinea, gwinea bissau, gwinea rownikowa, gwollu, gwynedd, gwynedd county, gyal, gyaloka, gyankama, gyanogeregye
gyarmat, gyekenyes, gyenesdias, gyepukajan, gyermely, gyinyasi, gyod, gyomaendrod, gyomore, gyomro, gyongyfa, gyongyos, gyongyosfalu
gyongyoshalasz, gyongyosmellek, gyongyosoroszi, gyongyospata, gyongyossolymos, gyongyostarjan, gyonk, gyor, gyor-moson-sopron, gyorasszonyfa
gyore, gyorgytarlo, gyorkony, gyorladamer, gyoro, gyorocske, gyorsag, gyorsovenyhaz, gyorszemere, gyortelek, gyorujbarat, gyorujfalu
gyorvar, gyorzamoly, gyugy, gyugye, gyula, gyulahaza, gyulaj, gyulakeszi, gyure, gyuro, gyurus, gədəbəy, gəncə, ha giang, ha lan, ha nam
ha noi, ha tay, ha tinh, haatso, habartov, habo, habra, habry, hacienda heights, haciqabul, hackensack, hacs, haderslev, hadsel, hadsten
hadsund, haegebostad, hagen, hagfors, hagyarosborond, hahot, hai duong, hai phong, haifa, hainaut, haiphong, haiti, haitian, haitian creole
haitians, haitio, hajdu-bihar, hajdubagos, hajduboszormeny, hajdudorog, hajduhadhaz, hajdunanas, hajdusamson, hajduszoboszlo, hajduszovat
hajipur, hajmas, hajmasker, hajnowka, hajos, hakkari, halasto, halaszi, halasztelek, halden, haldwani-cum-kathgodam, half assini, haliburton
halifax, halimba, halinow, halland, halle (saale), hallefors, hallsberg, hallstahammar, halmaj, halmajugra, halmstad, halogy, haltom city
hamar, hamaroy, hamburg, hameln, hamilton, hamilton county, hamm, hammaro, hammerfest, hammond, hampshire, hampstead, hampton, han quoc
hanau, hancock county, hanford, hangacs, hangony, hangzhou, haninge, hannover, hanoi, hansi, hantos, hanusovice, haparanda, happy valley
happy valley–goose bay, hapur, haqqulobod, haram, harasztifalu, harbin, harbour grace, harc, hardoi, hardwar, hareid, harford, harghita
harjedalen, harka, harkakotony, harkany, harlau, harlem, harlev, harlingen, harnosand, haromfa, haromhuta, harrachov, harrisburg
harrisonburg, harrow, harryda, harsany, harskut, harsova, harstad, harta, hartford, hartl, hartmanice, haryana, haslev, hassagy, hassleholm
hastings, hasvik, hat, hatay, hateg, hattfjelldal, hattiesburg, hattingen, hatvan, hau giang, haugesund, hausa, hausleiten, haute-normandie
havana, havdrup, haverhill, havirov, havlickuv brod, havre-saint-pierre, hawaii, hawthorne, hay river, hayward, hazaribag
heard island and mcdonald islands, heard und mcdonaldinseln, heard- og mcdonald-oerne, heard- og mcdonaldoyene, heby, hedehusene, hedemora
hedensted, hedervar, hedrehely, hefei, hegyesd, hegyeshalom, hegyfalu, hegyhathodasz, hegyhatmaroc, hegyhatsal, hegyhatszentjakab
hegyhatszentmarton, hegyhatszentpeter, hegyko, hegymagas, hegymeg, hegyszentmarton, hehalom, heidelberg, heidenheim an der brenz, heilbronn
heim, hejce, hejnice, hejobaba, hejokeresztur, hejokurt, hejopapi, hejoszalonta, hel, helenska republika, helesfa, hellas, helsingborg
helsinge, helsingor, helsinki, helvecia, hemet, hemnes, hempstead, hemsedal, hencida, hencse, henderson, hendersonville, heng fa chuen
heng on, henry county, henume, heraklion, herceghalom, hercegkut, hercegszanto, herda kaj makdonaldaj insuloj, hered, hereford
herefordshire, hereg, herencseny, herend, heresznye, herford, herisau, herlev, hermanszeg, hermanuv mestec, hermosillo, hernad, hernadbud
hernadcece, hernadkak, hernadkercs, hernadnemeti, hernadpetri, hernadszentandras, hernadszurdok, hernadvecse, herne, herning, hernyek, heroy
herrljunga, herten, hertford, hertfordshire, herzogenburg, hesperia, hessen, het, hetauda, hetefejercse, hetes, hetvehely, hetyefo, heves
hevesaranyos, hevesvezekeny, heviz, hevizgyork, heywood, hialeah, hicksville, hidalgo, hidalgo del parral, hidas, hidasnemeti, hidegkut
hidegseg, hidvegardo, high point, highbury, highland, highlands, highlands and islands, highlands ranch, hilden, hildesheim, hillcrest
hillerod, hillsboro, hilo, himachal pradesh, himeshaza, himod, hin, hin keng, hincesti, hindi, hindijscina, hindis, hindistan, hindupur
hinnerup, hinterhornbach, hinwil, hirics, hirvatistan, hisar, hispanio, hiszpania, hitra, hjallerup, hjartdal, hjelmeland, hjo, hjorring
hjortshoj, hkg, hlinsko, hlohovec, hluboka nad vltavou, hlucin, hluk, hnd, ho, ho chi minh, ho chi minh city, ho man tin, hoa binh, hoa ky
hoboken, hobol, hobro, hochwolkersdorf, hodasz, hodkovice nad mohelkou, hodmezovasarhely, hodonin, hoffman estates, hofors, hoganas, hogsby
hogyesz, hohoe, hojslev stationsby, hol, holandia, holandija, holandske kralovstvo, holandsko, holbaek, hole, holesov, holice, hollad
holland, holland antillak, hollanda, hollanda antilleri, hollandia, hollohaza, holloko, hollywood, holmestrand, holstebro, holsted, holtalen
holy see (vatican city state), holysov, homestead, homokbodoge, homokkomarom, homokmegy, homokszentgyorgy, homorud, homrogd, homs, honduran
hondurans, honduras, hondurasa, honduraska republika, honduro, hong, hong kong, hong kong island, hongarije, hongkong, hongrie, honkonga
honkongo, honkonq, honolulu, hont, hoor, hoover, hope, hora svate kateriny, horadiz, horazdovice, horby, horezu, horgen, horice
horni benesov, horni blatna, horni briza, horni cerekev, horni jeleni, horni jiretin, horni plana, horni slavkov, horning, horovice, horpacs
horsens, horsholm, horsovsky tyn, hort, horta, horten, hortobagy, horuphav, horvathertelend, horvatija, horvatlovo, horvatorszag
horvatzsidany, horw, hoshiarpur, hospitalet de llobregat, hosszuheteny, hosszupalyi, hosszupereszteg, hosszuviz, hosszuvolgy, hostinne
hostivice, hostka, hostomice, hostoun, hosztot, hotopo, hotto, houston, hovd, hovedstaden, hovej, hovenweep, hoy, hoyanger, hoylandet
hradec kralove, hradec nad moravici, hradek, hradek nad nisou, hranice (okres cheb), hranice (okres prerov), hrastnik, hrob, hrochuv tynec
hronov, hrotovice, hroznetin, hrubieszow, hrusovany nad jevisovkou, hrv, hrvascina, hrvaska, hrvatska, hrvatska kostajnica, hubli-dharwad
huddinge, hudiksvall, hue, huedin, huelva, huesca, hugli-chinsurah, hugyag, hulin, hull, hultsfred, humberside, humenne, humla, humlebaek
humpolec, hun, hunan, hundested, hundo, hunedoara, hung hom bay, hung yen, hungaria, hungarian, hungarians, hungario, hungary, hungria
huntersville, huntingdon, huntington, huntington beach, huntington park, huntsville, hunya, hunyadfalva, hurdal, hurth, hurup, husi, husinec
hustadvika, hustopece, husztot, hutchinson, hvaler, hvar, hvide sande, hviderusland, hvidovre, hwidiem, hwy, hy lap, hyderabad, hye, hyeres
hyllestad, hylte, hyvinkaa, ia, ialomita, ialoveni, ianca, iargara, iasi, iax, iba, ibadan, ibafa, ibasa, ibasha, ibatefin, ibawe kekere
ibawe tukuru, ibbenburen, ibbojo, ibefon, ibefum, ibefun, ibeju, ibereko, iberekodo, ibese, ibeshe, ibeshi, ibestad, ibhayi, ibiku, ibinta
ibiono ewura, ibode, ibogun adina, ibogun akiode, ibogun sowunmi, iboju, ibon, ibopa, iborfia, ibrany, icel (mersin), iceland, icelandic
icelandics, ichalkaranji, icn, ida, idaho, idaho falls, idain isaga, idain-ishaga, idamo, idanfuru, idashaw, idaso, idata, iddo, ide, idele
ideno, idi agbon agana, idi iroko, idi ofe, idi oro, idi-off, idimarun, idimi, idimu, idiori, idiroko, idobarun, idoforo, idolanja, idole
idolehin, idolorisha, idolosa, idomu, idopetu, idosa, idosemo, idowu, idrija, iemen, ierland, iernut, ifako, ifuleyisitata, igal, igami
igando, igando awlawja, iganmi, iganmu, iganmu siding, igar, igaunija, igbalu, igbe, igbe ewoliwo, igbede, igbegodo, igbekun, igbele
igbessa, igbin, igbin oloya, igbo, igbo ejo, igbo fipe, igbobi, igbodu, igboefon, igbogbele, igbogila, igbogun, igbogun-sowunmi, igboje
igbokushun, igbolobi, igbologun, igboloye, igbopa, igborosun, igbosa, igbosere, igboshere, igdir, iglesias, igodonu, igoro, igrici, igu
iguala, igude, igunnu akabo, iharos, iharosbereny, iisalmi, ijagemo, ijaiye, ijako, ijako orile, ijanikin, ijawmi, ijawmu, ijawtun, ijayie
ijede, ijegun, ijero, ijesa-tedo, ijofin, ijomi, ijomu, ijora, ijora village, ijotan, ijsland, iju, iju junction, iju water works, ikare
ikast, ikate, ikawga, ikawga-zebe, ikawlaji, ikawta, ikeja, ikervar, iklad, iklanbereny, iklodbordoce, ikoga, ikoga ile, ikogbo, ikolaja
ikorodu, ikosi, ikotan, ikotun, ikoyi, ikreny, ikskile, ikuata, ikwazulu-natali, ilade, ilado, ilado ogunu, ilagbo, ilam, ilasa, ilashe
ilava, ilawa, ile-de-france, ile-du-prince-edouard, ilemere, ilepa, ileppaw, ilera, iles marshall, iles salomon, ilford, ilfov, ilha bouvet
ilha de man, ilha do natal, ilha norfolk, ilhas caiman, ilhas caimao, ilhas cocos, ilhas cook, ilhas dos cocos, ilhas falkland, ilhas faroe
ilhas georgia do sul e sandwich do sul, ilhas heard e mcdonald, ilhas marianas do norte, ilhas marshall
ilhas menores distantes dos estados unidos, ilhas salomao, ilhas svalbard & jan mayen, ilhas turcas e caicos, ilhas virgens
ilhas virgens americanas, ilhas virgens britanicas, ilhavo, ilikiti, ilimpopo, iliny, ilirska bistrica, ilk, illinois, illnau-effretikon
illocska, ilo, ilogbo, ilogbo elegba, ilok, iloro, ilowa, ilugboro, ilukste, ilumawfin, ilumofin, ilz, ilza, ilztal, imare, imawte, imeke
imeri, imeseju, imielin, imisli, imo, imola, imore, imoru, imota, imotski, imperia, imphal, impruneta, impumalanga, impumalanga kapa
imrehegy, inancs, inarcs, inarzo, inca, inchaban, incheon, ind, inde, independence, inderoy, india, indian, indian ocean, indiana
indianapolis, indians, indicka republika, indie, indien, indija, indio, indochina, indonesia, indonesian, indonesians, indonesie, indonesien
indonezia, indonezija, indonezijscina, indonezio, indoneziya, indonezja, indonezska republika, indore, indramayu, indre fosen, indre ostfold
ineu, inggris raya, ingiltere, inglewood, ingolstadt, ingushetia, inke, inn, innerbraz, innlandet, innsbruck, inogbe, inowroclaw, insko
insuratei, interlaken, intorsura buzaului, introdacqua, intshonalanga kapa, inupa, inupa kekere, inuvik, inverness, invorio, inyakatho kapa
inyakatho-ntshonalanga, inzago, iordaniya, iowa, iowa city, ipacsfa, ipaja, ipakan, ipanmi, ipatira, ipeshu, ipesu, ipewu, ipokia
ipolydamasd, ipolyszog, ipolytarnoc, ipolytolgyes, ipolyvece, iponri, ipota, ipswich, iqaluit, ira, iracka republika, iragbo, iragon, irak
iraka, irako, iran, irana, iranian, iranians, iranla, irano, iranska islamska republika, irao, irapuato, iraq, iraqi, iraqis, iraque, irede
iregszemcse, ireland, irewe, irgoli, irija, irishman, irishmans, irkutsk, irland, irlanda, irlande, irlandia, irlandiya, irlando
irondequoit, iroquois falls, irorszag, irota, irska, irska republika, irsko, iru, irun, irvine, irving, isaccea, isagatedo, isagbo
isagbo ere, isagira, isaku, isalu, isasca, isashi, isasi, isaszeg, isawo, ise, iseku, isekun, iseo, iseri-osun, iserlohn, isernia, isfahan
ishaga, ishagbo, ishagira, ishasi, ishawo, isheri-olofin, ishersi, ishoj, ishola, isiu, isiwu, isl, isla de navidad, islamabad, island
islanda, islande, islandia, islandija, islandiya, islando, islandscina, islandska republika, islas baleares, islas caiman, islas faro
isle of man, isle of wight, islington, ismayilli, isola, isola di cocos (keeling), isola di man, isola di pasqua, isole cayman, isole cook
isole di turks and caicos, isole falkland (malvinas), isole faroe, isole marshall, isole norfolk, isole solomon, isole vergini britanniche
isole vergini statunitensi, isolo, ispaniya, ispank, ispanya, isparta, israel, israele, israeli, israelis, israelo, israil, issa, issime
issy-les-moulineaux, ist, istanbul, istarska, istenmezeje, istocni timor, istvandi, isunba, isvec, isvecrə, isvicre, iszkaszentgyorgy
iszkaz, isztimer, ita, ita egbe, ita onimosa, itagbo, itahari, italia, italian, italians, italie, italien, italija, italijanscina, italio
italiya, italy, italya, itamaga, itanagar, itarsi, itawga, itawikin, itawmu, iteku, itele, itere, itire, itirin, ito omu, itoga, itohun
itoikin, itokin, itomu, itori, itter, ittigen, ittireddu, iugoslavia, ivad, ivan, ivanbattyan, ivanc, ivancice, ivancsa, ivandarda, ivanec
ivanic-grad, ivanovice na hane, iveland, ivoorkust, ivorian, ivorians, ivory coast, ivry-sur-seine, iwaya, iwerekun, iwonicz-zdroj, iworo
iwuku, ixtapaluca, iyafin, iyagbe, iyasi, iyesi, izbica kujawska, izland, izlanda, izmeny, izmir, izola, izrael, izraela, izsak, izsofalva
iztapalapa, jabalpur, jablanicki okrug, jablonec nad jizerou, jablonec nad nisou, jablonne nad orlici, jablonne v podjestedi
jablonowo pomorskie, jablunkov, jachie pramso, jachymov, jackson, jackson county, jacksonville, jaegerspris, jaen, jagdalpur, jagerberg
jaggaiahpet, jagodina, jagonak, jagraon, jagtial, jaguna, jaipur, jajarkot, jak, jakabszallas, jakarta, jakfa, jakfalva, jako, jalandhar
jalandhar cantt, jalisco, jalolquduq, jalpaiguri, jamaica, jamaican, jamaicans, jamaika, jamaique, jamajka, jamajko, jamalpur, jambi
james town, jammalamadugu, jammu, jammu and kashmir, jamnagar, jamshedpur, jamtland, jamui, jan mayen, janakpur, jand, janesville, jangaon
janikin, janikowo, jankmajtis, janoshalma, janoshaza, janoshida, janossomorja, janov, janovice nad uhlavou, janow lubelski
janowiec wielkopolski, janske lazne, japan, japana, japanese, japaneses, japanio, japantown, japao, japon, japonia, japonscina, japonska
japonsko, japonya, jardanhaza, jarfalla, jarmi, jarocin, jaromer, jaromerice nad rokytnou, jaroslaw, jasd, jasien, jasikan, jaslo, jasper
jastarnia, jastrebarsko, jastrowie, jastrzebie-zdroj, jasz-nagykun-szolnok, jaszago, jaszalsoszentgyorgy, jaszapati, jaszarokszallas
jaszbereny, jaszboldoghaza, jaszdozsa, jaszfelsoszentgyorgy, jaszfenyszaru, jaszivany, jaszjakohalma, jaszkarajeno, jaszkiser, jaszladany
jaszszentandras, jaszszentlaszlo, jasztelek, jatani, jaunjelgava, jaunzelande, javornik, jawa barat, jawa tengah, jawa timur, jawor
jaworzno, jaworzyna slaska, jeddah, jedlicze, jedlina-zdroj, jedrzejow, jedwabne, jefferson city, jefferson county, jeffersonville, jeging
jehanabad, jekabpils, jekabpils raj, jeke, jelcz-laskowice, jelenia gora, jelgava, jelgavas raj, jelling, jema, jember, jemen, jemena
jemeno, jemenska republika, jemnice, jena, jeneponto, jeno, jepang, jepara, jerez de la frontera, jerman, jersejo, jersey, jersey city
jerusalem, jesenice, jesenice (okres rakovnik), jesenik, jesi, jevicko, jevisovice, jevnaker, jeziorany, jhansi, jhapa, jhargram, jharkhand
jharsuguda, jhumri tilaiya, jiangxi, jibou, jibowu, jibuti, jicin, jigawa, jihlava, jihoaf, jihocesky kraj, jihomoravsky kraj, jilemnice
jilin, jilove, jilove u prahy, jimbolia, jinadu, jinan, jind, jindrichuv hradec, jirapa, jirikov, jirkov, jistebnice, jiutepec, jizni korea
jizni sudan, jizzakh, jizzax viloyati, joal-fadiouth, jobahaza, jobbagyi, jodhpur, joensuu, johannesburg, johns creek, johnsbach
johnsdorf-brunn, johnson city, johnson county, johnston atoll, amerika, jokkmokk, joliet, jombang, jomfruoerne (britiske), jomfruoerne (usa)
jonesboro, jonkoping, jonquiere, joplin, jordan, jordania, jordanian, jordanians, jordanie, jordanien, jordanija, jordanio, jordanow
jordanske hasimovske kralovstvo, jordansko, jorhat, josvafo, jozefow, jpn, juaboso, juarez, juaso, juelsminde, jugoslawien
jugovzhodna slovenija, juhoafricka republika, juleoen, juma, jumla, jungholz, jupiter, jura, jurmala, jurupa valley, juta, jutrosin
juzna afrika, juzna georgia i juzni sandwich, juzni francuski teritoriji, juzni sudan, juznobacki okrug, juznobanatski okrug, jyderup
jyllinge, jyvaskyla, kaapstad, kaapverdie, kaasi, kaba, kabardino, kabhrepalanchok, kabo-verde, kaboverde, kaboverdo, kabul, kacorlak, kacs
kacsota, kadan, kadapa, kadara, kadarkut, kade, kadi, kadiri, kadjebi, kaduna, kafara, kaffrine, kafjord, kagaznagar, kahramanmaras
kailasahar, kaimaninseln, kaimanu salas, kainuu, kaiserslautern, kaithal, kajarpec, kajaszo, kajdacs, kajen, kajmaninsuloj, kajmanska ostrva
kajmanski otoci, kajmanski otoki, kajola, kajola iboro, kakasd, kakics, kakinada, kakucs, kal, kalabahi, kalamazoo, kalazno, kald
kaledonia baru, kaleo, kalety, kalikot, kalimantan barat, kalimantan selatan, kalimantan tengah, kalimantan timur, kalimantan utara
kalimpong, kalisz, kalisz pomorski, kalix, kallakurichi, kallo, kallosd, kallosemjen, kalmancsa, kalmanhaza, kalmar, kalmykia, kalocfa
kalocsa, kaloz, kalpi, kalundborg, kaluszyn, kalwaria zebrzydowska, kalyan-dombivali, kam, kam tai, kam tin, kamareddy, kamboca, kambocya
kambodja, kambodscha, kambodsja, kambodza, kambodzsa, kambodzske kralovstvo, kambogo, kamboja, kamenice nad lipou, kamenicky senov, kameroen
kameron, kamerun, kameruna, kameruno, kamerunska republika, kamien krajenski, kamien pomorski, kamienna gora, kamiensk, kamloops, kamnik
kamond, kampala, kamut, kan, kanada, kanado, kanarya adalari, kancheepuram, kanczuga, kanda, kandahar, kandava, kandoro, kandukur, kandy
kanel, kaneshie, kanhangad, kannapolis, kannur, kano, kanpur, kans, kansas, kansas city, kansaworado, kanta-hame, kantorjanosi, kany, kanya
kanyavar, kaohsiung, kaolack, kap verde, kapadvanj, kapilvastu, kaplice, kapolcs, kapolna, kapolnasnyek, kapoly, kaposfo, kaposgyarmat
kaposhomok, kaposkeresztur, kaposmero, kapospula, kaposszekcso, kaposszerdahely, kaposujlak, kaposvar, kapp verde, kaptalanfa, kaptalantoti
kapurthala, kapuskasing, kapuvar, kapverdska republika, kapverdy, kara, karabuk, karachay, karachi, karacsond, karad, karadag, karaikal
karaj, karako, karakoszorcsok, karaman, karancsalja, karancsbereny, karancskeszi, karancslapujto, karancssag, karanganyar, karangasem
karasjok, karasz, karcag, karcsa, karczew, kardasova recice, kardos, kardoskut, karelia, kargowa, kariba nederlando, karimganj, karimnagar
karjat, karlino, karlovac, karlovacka, karlovarsky kraj, karlovy vary, karlsborg, karlshamn, karlskoga, karlskrona, karlsoy, karlsruhe
karlstad, karmacs, karmoy, karnal, karnataka, karnten, karolinka, karolyhaza, karos, karpacz, kars, karsava, kartal, kartuzy, kartvelio
karur, karvina, karwar, kas, kasachstan, kasad, kasakhstan, kasaragod, kasejovice, kashipur, kaskantyu, kaski, kasoa, kasoa ofaakor
kasoa zongo, kasperske hory, kassel, kastamonu, kastav, kastela, kastelyosdombo, kaszaper, kaszo, kat, katadfa, katafa, katar, katara
kataro, kathmandu, kathurban agglomeration, katihar, katoly, katowice, katrineholm, katsina, katta-terek, kattaqorgon, katy wroclawskie
katymar, kaunas, kautokeino, kava, kavali, kavas, kavlinge, kawaguchi, kawangkoan, kawartha lakes, kayamkulam, kayar, kayman adalari
kayseri, kaz, kazachstan, kazahio, kazahstan, kazahstana, kazahstanscina, kazahsztan, kazajistan, kazakh, kazakhs, kazakhstan, kazakistan
kazakstan, kazan kremlin, kazar, kazasska republika, kazimierz dolny, kazimierza wielka, kazincbarcika, kaznejov, kazsmark, kazsok, kcynia
kdr, kdyne, kearny, kebbi, kebemer, kebumen, kecel, kecsked, kecskemet, kedah, kediri, kedougou, kedzierzyn-kozle, keeling islands
keeling ostrva, keeling otoci, kefamenanu, kegums, kehidakustany, kejabil, kek, kekcse, keked, kekesd, kekkut, kelantan, kelc, kelebia
keled, kelemer, keleshalom, kelet-timor, keleviz, keller, kelowna, kemecse, kemence, kemendollar, kemeneshogyesz, kemeneskapolna
kemenesmagasi, kemenesmihalyfa, kemenespalfa, kemenessomjen, kemenesszentmarton, kemenesszentpeter, kemenfa, kemes, kemestarodfa
kempten (allgau), kemse, kena, kendal, kendale lakes, kendall, kendari, kenderes, kendrapara, kendujhar, kenez, kenezlo, kengyel, kenia
kenija, keniya, kenjo, kennedy town, kenner, kennewick, kenora, kenosha, kensington, kenska republika, kent, kentucky, kentwood, kenya
kenyan, kenyans, kenyasi, kenyeri, kepanjen, kepice, kepno, kepulauan aland, kepulauan cayman, kepulauan cocos (keeling), kepulauan cook
kepulauan falkland (malvinas), kepulauan faroe, kepulauan mariana utara, kepulauan marshall, kepulauan pitcairn, kepulauan riau
kepulauan solomon, kepulauan terluar kecil amerika serikat, kepulauan turks dan caicos, kepulauan virgin amerika serikat
kepulauan virgin britania raya, kerala, kercaszomor, kercseliget, kerecsend, kerecseny, kerekegyhaza, kerekharaszt, kereki, kerekteleki
kerepes, keresztete, kerkabarabas, kerkafalva, kerkakutas, kerkaskapolna, kerkaszentkiraly, kerkateskand, kerpen, kerry, kersemjen, kerta
kerteszsziget, kese, keshod, keski-pohjanmaa, keski-suomi, keswick, keszeg, kesznyeten, keszohidegkut, keszthely, kesztolc, keszu, keta
ketbodony, kete krachi, ketegyhaza, kethely, ketpo, ketrzyn, ketsoprony, kettering, ketujfalu, ketvolgy, kety, kevermes, kezmarok, khair
khakassia, khambhat, khammam, khanh hoa, khanna, kharagpur, kharar, kharkiv, khartoum, khombole, khowai, khulna, kibaek, kibi, kiel, kielce
kien giang, kietrz, kiev, kikinda, kil, kildare, kildonan, kiliman, kilis, kilkenny, killeen, kimberley, kimle, kina, kincsesbanya, kinda
kindberg, kingsport, kingston, kinn, kinshasa, kintampo, kipar, kipr, kipra, kipro, kir, kirald, kiralyegyhaza, kiralyhegyes
kiralyszentistvan, kirchdorf am inn, kirghizistan, kirgisistan, kirgistan, kirgizio, kirgizistan, kirgizisztan, kirgizska republika
kirgizsko, kirgizstan, kirgizstana, kiribati, kiribato, kiribatska republika, kirikkale, kirke hvalso, kirkland, kirkland lake, kirklareli
kirkuk, kirsehir, kiruna, kisapati, kisapostag, kisar, kisasszond, kisasszonyfa, kisbabot, kisbagyon, kisbajcs, kisbajom, kisbarapati
kisbarkany, kisber, kisbereny, kisberzseny, kisbeszterce, kisbodak, kisbucsa, kisbudmer, kiscsecs, kiscsehi, kiscsosz, kisder, kisdobsza
kisdombegyhaz, kisdorog, kisecset, kisfalud, kisfuzes, kisgorbo, kisgyalan, kisgyor, kishajmas, kishanganj, kisharsany, kishartyan
kisherend, kishodos, kishuta, kisielice, kisigmand, kisjakabfalva, kiskassa, kiskinizs, kiskore, kiskoros, kiskorpad, kiskunfelegyhaza
kiskunhalas, kiskunlachaza, kiskunmajsa, kiskutas, kislang, kisleta, kislippo, kislod, kismanyok, kismarja, kismaros, kisnameny, kisnana
kisnemedi, kisnyarad, kisoroszi, kispalad, kispali, kispirit, kisrakos, kisrecse, kisrozvagy, kissieman, kissikator, kissimmee, kissomlyo
kisszallas, kisszekely, kisszekeres, kisszentmarton, kissziget, kisszolos, kistamasi, kistapolca, kistarcsa, kistelek, kistokaj, kistolmacs
kistormas, kistotfalu, kisujszallas, kisunyom, kisvarda, kisvarsany, kisvasarhely, kisvaszar, kisvejke, kiszombor, kiszsidany, kitajscina
kitase, kitchener, kitimat, kjellerup, kktc, kladno, kladruby, klagenfurt, klaipeda, klanjec, klarafalva, klarup, klasterec nad ohri, klaten
klatovy, klecany, klecko, kleczew, kleinere amerikanische uberseeinseln, klepp, kleszczele, kleve, klimkovice, klippan, klobouky u brna
klobuck, klodawa, klodzko, kloten, kluczbork, klungkung, kmaras, knin, knivsta, knoxville, knurow, knust, knyszyn, kobenhavn, kobleny
koblenz, kobylin, kobylka, kocaeli, kocevje, kochi, kock, kocs, kocser, kocsk, kocsola, kocsord, kodie, kodungallur, koeweit, koforidua
koge, kogi, kogon, kohima, kojetin, kojokrom, koka, kokad, kokeny, kokkola, kokomo, kokos adalari, kokosinseln, kokosinsuloj, kokosoyene
kokrobite, kokut, kolaczyce, kolaka, kolar, kolbuszowa, kolcse, kolda, kolding, kolesd, kolin, kolkata, kolked, kollam, koln, kolno, kolo
kolobrzeg, kolombia, kolombio, kolombiya, kolonowskie, kolontar, kolubarski okrug, kolumbia, kolumbie, kolumbien, kolumbija
kolumbijska republika, kolumbiya, koluszki, komadi, komarno, komarom, komarom-esztergom, komfo anokye, komi, komiza, komjati, komlo, komlod
komlodtotfalu, komlosd, komloska, komor adalari, komor orollari, komoren, komorene, komorerna, komori, komorlar, komoro, komoroj
komorska unia, komory, kompoc, kompolt, kon tum, kondo, kondorfa, kondoros, kongo, kongo ("brazzaville"), kongo brazavila
kongo demokratik cumhuriyeti, kongo kinsasa, kongoi dem kozt, kongsberg, kongsvinger, konice, koniecpol, konin, koniz, konongo
konqo respublikasi, konskie, konstancin-jeziorna, konstantynow lodzki, konstanz, kony, konya, konyar, konzska demokraticka republika
konzska republika, kopavogur, koper, kophaza, kopidlno, koping, koppanyszanto, koprivnica, koprivnice, koprivnicko-krizevacka, koprzywnica
kor, koratla, korba, korcula, korea, korea ("juzna"), korea ("severna"), korea polnocna, korea poludniowa, korea selatan, korea utara
koreai koztarsasag, koreai ndk, korean, koreans, koreatown, korejas republika, korejas tautas demokratiska republika, korejscina
korejska ludovodemokraticka republika, korejska republika, korfantow, korlat, korle bu, kormend, kornik, kornye, korom, koronco, koronowo
koros, koroshegy, koroska, korosladany, korosnagyharsany, korosszakal, korosszegapati, korostarcsa, korostetetlen, korosujfalu, korsor
korsze, korycany, koscian, koscierzyna, kosd, kosice, kosice i, kosice ii, kosice iii, kosice iv, kosice-okolie, kosicky, kosmonosy
kosonsoy, kosova, kosovo, kosovski okrug, kosovskomitrovacki okrug, kosovskopomoravski okrug, kosow lacki, kospallag, kosrae, kosta rika
kosta-rika, kostany, kostaricka republika, kostarika, kostariko, kostaryka, kostelec na hane, kostelec nad cernymi lesy, kostelec nad labem
kostelec nad orlici, kostrzyn, kostrzyn nad odra, koszalin, koszarhegy, koszeg, koszegdoroszlo, koszegpaty, koszegszerdahely, kot kapura
kot-divuar, kota, kota raha, kotaj, kotamobagu, kotcse, kotdivuara, kotegyan, kotei, kotelek, kothagudem, kottayam, kottes-purk, koungheul
kourim, kovacshida, kovacsszenaja, kovacsvagas, kovagoors, kovagoszolos, kovagotottos, kovegy, koveskal, kovvur, kowal, kowalewo pomorskie
kowary, koweit, kowloon, kowloon bay, kowloon central, kowloon city, kowloon east, koyilandy, kozard, kozarmisleny
kozep-afrikai koztarsasag, kozhikode, kozieglowy, kozienice, kozlany, kozmadombja, kozmin wielkopolski, kozuchow, kpando, kpassa, kpetoe
kpeve, kpone, kragero, kraj vysocina, krajenka, krakow, kraksaan, kraliky, kraljevica, kraljevo, kralovehradecky kraj, kralovice
kralovstvo saudskej arabie, kralupy nad vltavou, kraluv dvur, kramfors, kranj, krapina, krapinsko-zagorska, krapkowice, kraslava
kraslavas raj, kraslice, krasna hora nad vltavou, krasna lipa, krasne udoli, krasnik, krasno, krasnobrod, krasnoyarsk, krasnystaw
krasznokvajda, kravare, krefeld, kreuzlingen, kriens, krievija, krigistan, kristiansand, kristianstad, kristiansund, kristinehamn
kristnaskinsulo, krizevci, krk, krnov, kroasia, kroatia, kroatie, kroatien, kroatio, krobia, krodsherad, krofrom, krokom, kromeriz
kronoberg, krosniewice, krosno, krosno odrzanskie, krotoszyn, krsko, krumau am kamp, krumbach, krupina, krupka, krusevac, kruszwica
krynica morska, krynica-zdroj, krynki, kryry, krzanowice, krzepice, krzeszowice, krzywin, krzyz wielkopolski, ksiaz wielkopolski
kuala lumpur, kuba, kubanska republika, kubekhaza, kubo, kudowa-zdroj, kudus, kujawsko-pomorskie, kuk adalari, kuka salas, kukinsuloj
kukuom, kul, kulcs, kuldiga, kuldigas raj, kulsosard, kulsovat, kumasi, kumla, kunadacs, kunagota, kunbaja, kunbaracs, kuncsorba, kunfeherto
kungalv, kungos, kungsbacka, kungsor, kunhegyes, kuningan, kunmadaras, kunming, kunnamkulam, kunovice, kunow, kunpeszer, kunshan, kunstat
kunszallas, kunszentmarton, kunszentmiklos, kunsziget, kuopio, kup, kupa, kupang, kuracao, kurd, kurdəmir, kurim, kurityan, kurnool
kusnacht, kustanszeg, kutahya, kutas, kutaso, kutina, kutjevo, kutna hora, kutno, kuujjuaq, kuvait, kuvajt, kuvajto, kuvajtsky stat, kuveita
kuveyt, kuwait, kuwaiti, kuwaitis, kuwejt, kuzey irlanda, kuzey kore, kuzey maryana adalari, kuznia raciborska, kvaefjord, kvaenangen, kvam
kvinesdal, kvinnherad, kviteseid, kvitsoy, kwabeng, kwabenya, kwai chung, kwai fong, kwai shing, kwame danso, kwandang, kwara, kwashieman
kwawkrom, kwazulu-natal, kweikuma, kwesimintsim, kwidzyn, kwong yuen, kwun tong, kyathampalle, kyiv, kyjov, kymenlaakso, kynsperk nad ohri
kyoto, kypr, kypros, kyrgyz, kyrgyz republic, kyrgyzstan, kysucke nove mesto, kəlbəcər, la chaux-de-fonds, la coruna, la crosse, la habra
la laguna, la linea de la concepcion, la mesa, la mirada, la neuveville, la paz, la piedad-penjamo, la plata, la rioja, la rochelle
la salle, la seyne-sur-mer, la spezia, la tour-de-peilz, la tuque, labadi, labatlan, labin, labiszyn, labod, labone, labrador city
labuhan bajo, lacacseke, lacey, lachhmangarh, lachine, lacin, laconi, lad, ladanybene, ladbesenyo, ladek-zdroj, ladnu, ladwa, laerdal
lafayette, lagoa, lagos, laguna niguel, lahan, lahar, laharpur, laholm, lahore, lahti, lai chau, lai king, lai kok, laion, lajoskomarom
lajosmizse, lak, lake charles, lake county, lake elsinore, lake forest, lake havasu city, lake louise, lake ridge, lakefront, lakeland
lakeville, lakewood, lakhegy, lakheri, lakhimpur, lakhisarai, lakitelek, lakocsa, lakshadweep, lakshmeshwar, lal gopalganj nindaura, lalganj
lalgudi, lalitpur, lallio, lalsot, lam dong, lam tin, lambeth, lambussie, lamego, lamjung, lamma, lamongan, lamporo, lampung, lancashire
lancaster, lancut, lancy, landshut, landskrona, lang son, langa, langenfeld (rheinland), langenhagen, langenthal, langeskov, langford
langley, langosco, langton, languedoc-roussillon, lanka, lansing, lanskroun, lanycsok, lanzhot, lanzhou, lao, lao cai
lao peoples democratic republic, laois, laos, laosa, laoska ludovodemokraticka republika, laoso, laosz, lapafo, lapancsa, lapaz, lapio
lappi, lapy, laquila, lar, larantuka, laredo, largo, lartebiokorshie, larvik, las, las cruces, las palmas, las palmas de gran canaria
las vegas, lascari, lashibi, lasin, lask, laskarzew, lasko, laskod, lasnigo, lasusua, laszczow, lasztonya, laterza, lathi, latina, latrany
latronico, lattarico, latur, latvia, latvian, latvians, latvija, latvijscina, latvio, latviya, lauderhill, laurentian hills, lauriano
laurito, lausanne, lav, laval, lavamund, lavangen, lavis, lawra, lawrence, lawrence county, lawton, lax, laxa, layton, lazi, laziska gorne
lazne belohrad, lazne bohdanec, lazne kynzvart, lazy, le grand-saconnex, le havre, le locle, le mans, le tampon, league city, leanyfalu
leanyvar, leaside, leba, lebanese, lebaneses, lebanon, lebeny, lebesby, lebork, lecce, lecco, lech, leczna, leczyca, ledec nad sazavou
ledvice, ledziny, lee county, lee on, leeds, lees summit, leesburg, leganes, legend, legionowo, legnago, legnica, legon, legyesbenye, leh
lehi, lehigh acres, lehliu gara, lei muk shue, lei tung, leicester, leicestershire, leipzig, leirfjord, leiria, leitrim, leka, lekeberg
leknica, leksand, lenarddaroc, lenart, lendvadedes, lendvajakabfa, lenexa, lengyel, lengyelorszag, lengyeltoti, lentella, lenti, lenzbourg
leon, leonberg, leonessa, leova, lepoglava, lepseny, lerida, lerik, lerma, lerum, les abymes, lesencefalu, lesenceistvand, lesencetomaj
lesja, lesko, leskovac, lesmo, lesna, lesnica, lesotho, lesothske kralovstvo, lesoto, lessebo, lessona, leszno, letavertes, letenye
lethbridge, letkes, letland, letohrad, letonia, letonya, letovice, lettland, lettonie, lettorszag, leung king, levallois-perret, levanger
level, levelek, leverkusen, levice, levis, levittown, levoca, lewes, lewin brzeski, lewisville, lewoleba, lexington-fayette, lezajsk, lgw
lhr, liban, libana, libano, libanon, libanonska republika, libcice nad vltavou, libechov, liberec, liberecky kraj, liberi, liberia
liberia camp, liberian, liberians, liberie, liberija, liberijska republika, liberio, liberiya, liberya, libia, libiaz, libickozma, libie
libija, libio, libiya, libochovice, libreville, libusin, libya, libyan, libyan arab jamahiriya, libyans, libye, libyen
libyjska arabska ludova socialisticka dzamahirija, licenza, lichtenstajnske kniezatstvo, lichtenstajnsko, lichtenstejnsko, licko-senjska
lickovadamos, lidingo, lidkoping, lidzbark, lidzbark warminski, liechtenstein, liege, lielbritanija, lielvarde, liepaja, liepajas raj, lier
lierne, liestal, lietuva, ligatne, liget, ligetfalva, lihtenstajn, lihtensteina, lihtenstejno, lilla edet, lille, lillehammer, lillerod
lillesand, lillestrom, lilong, lima, liman, limanowa, limassol, limbadi, limbazi, limbazu raj, limbdi, limbourg, limburg, limerick, limina
limoges, limousin, limpopo, linares, lincoln, lincoln county, lincoln memorial, lincolnshire, linden, lindesberg, lindesnes, lindley
lingen (ems), lingsugur, linguaglossa, linguere, linkoping, linz, lipiany, lipik, lipnik nad becvou, lipno, lipot, lippo, lippstadt, lipsk
lipsko, liptod, liptovsky mikulas, lisboa, lisbon, liseleje, lisov, lispeszentadorjan, liszo, lit, litauen, liteni, liter, lithuania
lithuanian, lithuanians, litija, litka, litke, litomerice, litomysl, litouwen, litovel, litovio, litovska republika, little italy
little rock, littleton, lituania, lituanie, litva, litvania, litvanija, litvanya, litvinov, litwa, livan, livani, liveri, livermore
liverpool, livigno, liviya, livonia, livorno, lixa, lixtenshteyn, lixtensteyn, lizzanello, ljungby, ljusdal, ljusnarsberg, ljutomer, lobez
lobzenica, locana, locarno, lochow, locs, loculi, lodersdorf, lodi, lodingen, lodz, lodzkie, logan, logan county, logatec, lograto, logrono
logstor, logten, logumkloster, loha, lohardaga, lok fu, loket, lokoshaza, lokut, lom, lombard, lomianki, lomma, lomnice nad luznici
lomnice nad popelkou, lompoc, lomza, lonar, lonavla, london, long an, long beach, long xuyen, longare, longford, longmont, longowal
longueuil, longview, loni, lonya, loppa, lorain, lorca, loreggia, lorenskog, lorev, loria, lorient, lorinci, lorrach, lorraine, lorsica
los angeles, los cabos, los mochis, losal, losice, lostice, loten, lothard, lothian, lotwa, lotysska republika, lotyssko
loucna pod klinovcem, louga, louisbourg, louisiana, louisville/jefferson county, loule, louny, loures, lourosa, louth, lovas, lovasbereny
lovaszheteny, lovaszi, lovaszpatona, loveland, lovo, lovopetri, lovosice, lowell, lowicz, lowland, lowlands, luanda, lubaczow, luban, lubana
lubartow, lubawa, lubawka, lubbock, lubeck, lubelskie, lubien kujawski, lubin, lublin, lubliniec, lubnan, lubniewice, lubomierz, lubon
lubraniec, lubsko, lubuskie, luby, lucany nad nisou, lucca, lucembursko, lucenec, lucerne, lucfalva, lucignano, lucito, lucknow
ludanyhalaszi, ludas, ludbreg, ludenscheid, ludesch, ludhiana, ludus, ludvika, ludwigsburg, ludwigshafen am rhein, ludza, ludzas raj, lugano
lugo, lugoj, luhacovice, luino, luisago, lukacshaza, lukovica, lukow, luksemburg, luksemburga, luksemburgo, luksemburq, luksmburg, lulea
lulla, lumajang, lumding, lunano, lunawada, lund, lunderskov, luneburg, lunen, lunenburg, lungavilla, lunglei, lunner, lupeni, luroy
lusiglie, luson, lussemburgo, luster, luwuk, luxembourg, luxemburg, luxemburgo, luxemburske velkovojvodstvo, luxembursko, luze, luzern
luzsok, lviv, lwowek, lwowek slaski, lycksele, lynchburg, lyndhurst, lyngby, lyngdal, lynge-uggelose, lyngen, lynn, lynwood, lyon
lysa nad labem, lysekil, lyss, lystrup, lənkəran, ma on shan, maakro, macao, macaristan, macau, maccastorna, macchiagodena
macedo de cavaleiros, macedoine, macedonia, macedonia do norte, macedonia polnocna, macedonian, macedonians, macedonie, macedonska republika
macedonsko, macerata, macherla, machico, machilipatnam, machu picchu, macin, maclodio, macon-bibb county, macra, macugnaga, macvanski okrug
mad, madagascar, madagaskar, madagaskara, madagaskaro, madagaskarscina, madagaskarska republika, madagaszkar, madanapalle, madaqaskar
madaras, madarska, madarska republika, madarsko, maddur, madeira, madera, madhepura, madhubani, madhugiri, madhupur, madhya pradesh
madikeri, madina, madison, madison county, madiun, madocsa, madona, madonas raj, madrid, madurai, madya pradesh, madzarscina, madzarska
magadan, magadi, magdeburg, magelang, magenta, magetan, magloca, maglod, magnano, magocs, magog, magosliget, magurele, magy, magyaralmas
magyaratad, magyarbanhegyes, magyarboly, magyarcsanad, magyardombegyhaz, magyaregregy, magyaregres, magyarfold, magyargec, magyargencs
magyarhertelend, magyarhomorog, magyarkeresztur, magyarkeszi, magyarlak, magyarlukafa, magyarmecske, magyarnadalja, magyarnandor
magyarorszag, magyarpolany, magyarsarlos, magyarszecsod, magyarszek, magyarszentmiklos, magyarszerdahely, magyarszombatfa, magyartelek
mahad, mahalingapura, maharajganj, maharajpur, maharashtra, mahasamund, mahbubnagar, mahe, mahemdabad, mahendragarh, mahesana, mahidpur
mahnar bazar, mahuva, maia, maida, maidstone, maiera, maihar, main st, main street, mainaguri, maine, mainz, maiote, majadahonda, majalengka
majene, majoshaza, majoto, majs, makad, makale, makao, makarska, makassar, makau, makau (makao), makedonia utara, makedonie, makedonien
makedonija, makedoniya, makedonscina, makedonya, makhdumpur, makkoshotyka, maklar, mako, makola, makow mazowiecki, makow podhalanski
makrana, mal, mala, malacca, malacky, maladewa, malaga, malagasies, malagasy, malaisie, malaizija, malaj khand, malajsie, malajzia, malajzio
malang, malappuram, malasia, malatya, malavalli, malavi, malavija, malavio, malawi, malawijska republika, malay, malaysia, malaysian
malaysians, malayziya, malbork, malda, malden, maldiv adalari, maldiv-szigetek, maldivas, maldive, maldiven, maldivene, maldiverna
maldiverne, maldives, maldivi, maldivian, maldivija, maldivlar, maldivoj, maldivscina, maldivska republika, maldivy, malediven, maledivy
malediwy, malegaon, maleisie, malerkotla, malesia, malezija, malezja, malezya, mali, mali losinj, malibu, malijska republika, malili, malio
malkangiri, malkapur, mallam, mallare, malmo, malogoszcz, malomice, malomsok, malopolskie, malout, malpura, malselv, malta, malte, maltese
malto, malton, maluku, maluku utara, malung-salen, malur, malvern, malvik, malvinas, malyi, malyinka, mamasa, mamfe, mamoiada, mampong
mamuju, man, manachanallur, manado, manang, manasa, manaus, manavadar, manawar, mancherial, manchester, mand, mandalay, mandalgarh
mandamarri, mandanici, mandapeta, mandawa, mandi, mandi dabwali, mandideep, mandla, mandok, mandsaur, mandvi, mandya, manendragarh, maner
manerbio, manetin, manfa, manfredonia, mangaldoi, mangalia, mangaluru, mangalvedhe, manglaur, mangrol, mangrulpir, mangualde, manhattan
manihari, manila, manipur, manisa, manitoba, manjlegaon, mankachar, mankessim, mankranso, manksinsulo, manly, manmad, mannedorf, mannheim
manresa, mansa, mansfield, manso, manso nkwanta, manteca, mantova, manuguru, manvi, manwath, many, manzanillo, maple grove, maplewood
mapusa, mar, mara, maracaibo, maracay, maramures, maranello, maranhao, marasesti, maraza, marbach an der donau, marbella, marburg
marcalgergelyi, marcali, marcalto, marco de canaveses, mardin, maretto, marfa, margao, margate, margherita, marghita, margilon, margonin
marhaura, mari el, mariager, mariahalom, mariakalnok, mariakemend, marianas setentrionais, mariani, marianosztra, marianske lazne, mariapocs
maribor, maricopa, mariestad, marietta, marigaon, marinha grande, marion county, marisa, mark, markapur, markaryd, markaz, marker, markham
markhaza, marki, marko, markoc, markotabodoge, marl, marmagao, marmirolo, marmora, marnate, maroc, marocco, marocke kralovstvo, marocko
marocsa, marok, maroka, marokfold, marokko, maroko, marokpapi, maropati, maros, maroslele, marrakesh, marrocos, marruecos, marsal adalari
marsalaj insuloj, marsall adalari, marsalovi, marseille, marshall county, marshall islands, marshall orollari, marshall-szigetek
marshallinseln, marshalloarna, marshalloerne, marshallove ostrovy, marshallovy ostrovy, marshalloyene, marsicovetere, marslet, martellago
martely, martfu, martigny, martin, martinengo, martinica, martinik, martinik, fransa, martinika, martiniko, martinique, martonfa
martonvasar, martonyi, maryland, marysville, marzabotto, marzi, masalli, masamba, masaurhi, masfjorden, mashhad, masoy, massa-carrara
massachusetts, massafra, massarosa, massimeno, mastov, maszewo, matam, matamoros, matane, mataram, mataro, matera, mateszalka, matetelke
mathabhanga, mathi, mathura, mato grosso, mato grosso do sul, matosinhos, matraballa, matraderecske, matramindszent, matranovak, matraszele
matraszentimre, matraszolos, matraterenye, matraverebely, mattannur, mattsee, matty, matyasdomb, matyus, mauganj, maumere, mauretania
mauretanien, maurice, mauricia, mauricija, mauricijska republika, mauricijus, mauricio, mauricius, mauritania, mauritanie, mauritanija
mauritanio, mauritanska islamska republika, mauritius, mautern an der donau, mauterndorf, mavelikkara, mavoor, mavricij, mavriki
mavritaniya, mayaguez, mayang imphal, mayo, mayotta, mayotte, mayotte, fransa, maza, mazatlan, mazowieckie, mazsalaca, mbacke, mbay
mbombela, mboro, mbour, mcallen, mccarthy hill, mckinney, mclean, mco, meadowlands, mealhada, meath, mecca, mecin, mecklenburg-vorpommern
mecseknadasd, mecsekpoloske, mecser, meda, medak, medan, medellin, medford, medgidia, medgyesbodzas, medgyesegyhaza, medias, medicine hat
medimurska, medina, medininagar (daltonganj), medinipur, medio campidano, medvode, medzilaborce, meerbusch, meerut, meggyeskovacsi
meghalaya, megyaszo, megyehid, megyer, mehedinti, mehika, mehkar, mehkerek, mehtelek, mei foo sun chuen, mei lam, meilen, mejico, mekenyes
mekong, meksika, meksiko, meksyk, melara, melbourne, melendugno, meleti, melhus, mellerud, melnik, melonguane, meloy, melykut, melzo, memari
memphis, men adasi, menconico, mencshely, mende, menden (sauerland), mendoza, mendrisio, menifee, mentana, mentor, mera, meraker, merano
merate, merced, mercogliano, merenye, merges, merida, meriden, meridian, merignac, merk, mernye, mersch, mersevat, merseyside, mersin
merta city, merthyr tydfil, mesa, mesir, mesoraca, mesquite, messico, messina, mestec kralove, mesterhaza, mesteri, mesterszallas
mesto albrechtice, mesto touskov, meszes, meszlen, mesztegnyo, metairie, methuen town, metkovic, metlika, metz, mexicali, mexican, mexicans
mexico, mexiko, mexique, meyrin, mezibori, mezica, mezimesti, mezobereny, mezocsat, mezocsokonya, mezod, mezofalva, mezogyan, mezohegyes
mezohek, mezokeresztes, mezokomarom, mezokovacshaza, mezokovesd, mezoladany, mezolak, mezonagymihaly, mezonyarad, mezoors, mezopeterd
mezosas, mezoszemere, mezoszentgyorgy, mezoszilas, mezotarkany, mezotur, mezozombor, mezzolombardo, mezzomerico, mhaswad, mhow cantonment
mhowgaon, miami, miami beach, miami gardens, mianmar, miasteczko slaskie, miastko, miazzina, michalovce, michalowo, michel camp, michigan
michoacan, micronesia, micronesie, mid glamorgan, middelfart, middletown, midi-pyrenees, midland, midlands, midt-telemark, midtjylland
midtown, midtre gauldal, midway adalari, amerika, midwest city, miechow, miedzyborz, miedzychod, miedzylesie, miedzyrzec podlaski
miedzyrzecz, miedzyzdroje, miejska gorka, mielec, miemia, miercurea ciuc, miercurea nirajului, miercurea sibiului, mieroszow, mieszkowice
mignanego, mihailesti, mihald, mihalyfa, mihalygerge, mihalyhaza, mihalyi, mihijam, mijas, mike, mikebuda, mikekaracsonyfa, mikepercs
miklosi, mikofalva, mikohaza, mikolajki, mikolow, mikosszeplak, mikronesia, mikronesiafoderasjonen, mikronesie, mikronesien
mikronesiens federerade stater, mikronezia, mikronezija, mikronezio, mikroneziya, mikronezja, mikronezske federativne staty, mikronezya
mikstat, mikulasovice, mikulov, milad adasi, milakowo, milan, milano, milanowek, milejszeg, miletin, milevsko, milford, milicz, milisauti
millcreek, millennium city, millington, milomlyn, miloslaw, milota, milovice, milpitas, milwaukee, milzano, mimon, minas gerais, minatitlan
minden, mindszent, mindszentgodisa, mindszentkalla, mineo, mingəcevir, minn, minneapolis, minnesota, minnetonka, minot, minsk
minsk mazowiecki, mioveni, mira-bhayandar, miramar, miramichi, miranda do douro, mirandela, mirganj, miroslav, miroslawiec, mirosov
mirotice, mirovice, mirsk, miryalaguda, misefa, mishawaka, misir, miske, miskolc, mission, mission viejo, mississauga, mississippi, missoula
missouri, missouri city, mistretta, miszla, mitterbach am erlaufsee, mizil, mizoram, mjanmao, mjanmar, mjanmarsko, mjanmarsky zvaz, mjolby
mkd, mlada boleslav, mlada vozice, mlawa, mlg, mlt, mlynary, mnichovice, mnichovo hradiste, mnisek pod brdy, mobile, mocambique, mocsa
mocseny, modalen, modasa, modena, modesto, modigliana, modinagar, modrice, modum, moers, moga, mogadishu, mogielnica, mogilno, mogolistan
mogoro, mogyorod, mogyorosbanya, mogyoroska, moha, mohacs, mohali, mohelnice, mohlin, mohora, mohottari, moinesti, mojokerto, mojosari
mokameh, mokokchung, molare, moldavia, moldavie, moldavien, moldavija, moldavio, moldavska republika, moldavsko, moldavya, moldawia, molde
moldova, moldova noua, molfetta, molina de segura, moline, mollet del valles, molnari, molnaszecsod, molndal, moltrasio, molvany, mompantero
mon, monacilioni, monacke kniezatstvo, monaco, monaghan, monaj, monako, monale, monasterace, monastir, moncerato, monchengladbach, monclova
monclova-frontera, moncrivello, moncton, monfalcone, mong co, mong kok, mongolei, mongolia, mongolian, mongolians, mongolie, mongoliet
mongolija, mongolio, mongoliya, mongolscina, mongolsko, monki, monoharpur, monok, monor, monorierdo, monosbel, monostorapati, monostorpalyi
monoszlo, monqolustan, monroe, monroe county, monselice, monsteras, montaldeo, montale, montallegro, montana, montanera, montauban, montauro
montebello, montebelluna, montebuono, montecassiano, montecorice, montefelcino, monteferrante, montefiorino, montegaldella, montegallo
montegranaro, montelepre, montella, montemarciano, montemilone, montemor-o-novo, montemurlo, montenegro, monteneqro, monterey park
monteriggioni, monterosi, monterrey, montesarchio, montescudaio, monteserat, montevideo, montgomery, montgomery county, monthey, montignoso
montijo, montodine, montpellier, montreal, montreal-nord, montreuil, montreux, montserrat, montserrata, monyorod, monza e della brianza
moore, moose factory, moose jaw, moosonee, mor, mora, moradabad, morag, moragy, morahalom, morang, morat, moravicki okrug, moravska trebova
moravske budejovice, moravskoslezsky kraj, moravsky beroun, moravsky krumlov, morazzone, morbegno, morbylanga, mordovia, mordy
more og romsdal, morelia, morelos, morena, moreni, moreno valley, morgan county, morgan hill, morges, morgex, moricgat, morichida, moricone
morinda, india, moritanya, morkovice-slizany, mornese, moroccan, moroccans, morocco, morolo, morshi, mortegliano, morterone, morvi, moryn
mosambik, moscow, mosdos, mosina, moskenes, mosonmagyarovar, mosonszentmiklos, mosonszolnok, moss, most, mostoles, mosul, motala, motihari
motipur, motril, motru, mottafollone, mottalciata, mount abu, mount pleasant, mount prospect, mount vernon, mountain view, moura, moutier
mozambicka republika, mozambico, mozambik, mozambika, mozambiko, mozambique, mozsgo, mozzo, mpintsin, mpraeso, mpumalanga, mragowo, mrocza
msa, mseno, mszana dolna, mszczonow, mt, muc, muccia, mucsfa, mucsi, mucsony, mudabidri, mudalagi, muddebihal, mudhol, mugla, mugu, muhi
mui wo, mukerian, mukhed, muktsar, mul, mulbagal, mulheim an der ruhr, mulhouse, mullsjo, multai, mumbai, mumford, munchen, munchenbuchsee
munchenstein, muncie, mundargi, mundi, mungeli, munger, mungkid, munich, munkedal, munkfors, munsingen, munster
muqəddəs yelena, askenson və tristan-da-kunya adalari, murakeresztur, muraratka, muraszemenye, murcia, murello, mures, murfatlar
murfreesboro, murga, murgeni, muri bei bern, murliganj, murony, murowana goslina, murray, murrieta, murshidabad, murska sobota
mursko sredisce, murtijapur, murwara (katni), mus, musabani, muscat, muscoline, musso, mussomeli, mussoorie, mustang, muszyna, muttenz
muvattupuzha, muzaffarpur, my tho, myagdi, myanma, myanmar, myanmar (barma), myjava, myslenice, mysliborz, myslowice, mysore, myszkow
myszyniec, myto, mərakes, na uy, nabadwip, nabarangapur, nabha, nabrad, nachod, nacka, nadap, nadasd, nadasdladany, nadbai, nadiad, nadlac
nadowli, nadudvar, naer, naeroysund, naestved, naftalan, nagaland, nagano, nagaon, nagapattinam, nagar, nagari, nagarkurnool, nagasaki
nagaur, nagda, nagercoil, nagina, nagla, nagocs, nagoya, nagpur, nagyacsad, nagyalasony, nagyar, nagyatad, nagybajcs, nagybajom, nagybakonak
nagybanhegyes, nagybaracska, nagybarca, nagybarkany, nagybereny, nagyberki, nagyborzsony, nagybudmer, nagycenk, nagycsany, nagycsecs
nagycsepely, nagycserkesz, nagydem, nagydobos, nagydobsza, nagydorog, nagyecsed, nagyer, nagyesztergar, nagyfuged, nagygeresd, nagygorbo
nagygyimot, nagyhajmas, nagyhalasz, nagyharsany, nagyhegyes, nagyhodos, nagyhuta, nagyigmand, nagyivan, nagykallo, nagykamaras, nagykanizsa
nagykapornak, nagykaracsony, nagykata, nagykereki, nagykeresztur, nagykinizs, nagykokenyes, nagykolked, nagykonyi, nagykoros, nagykorpad
nagykoru, nagykovacsi, nagykozar, nagykutas, nagylak, nagylengyel, nagyloc, nagylok, nagylozs, nagymagocs, nagymanyok, nagymaros, nagymizdo
nagynyarad, nagyoroszi, nagypali, nagypall, nagypeterd, nagypirit, nagyrabe, nagyrada, nagyrakos, nagyrecse, nagyrede, nagyrev, nagyrozvagy
nagysap, nagysimonyi, nagyszakacsi, nagyszekely, nagyszekeres, nagyszenas, nagyszentjanos, nagyszokoly, nagytalya, nagytarcsa, nagytevel
nagytilaj, nagytoke, nagytotfalu, nagyut, nagyvarsany, nagyvaty, nagyvazsony, nagyvejke, nagyveleg, nagyvenyim, nagyvisnyo, nahan
naharlagun, naidupet, naihati, naila janjgir, nainital, nainpur, nairobi, najibabad, nak, naklo nad notecia, nakodar, nakskov, nakur
nalbari, naleczow, nalzovske hory, nam dinh, nam phi, nam sudan, namagiripettai, namakkal, namangan, namangan viloyati, namest nad oslavou
namestovo, namibia, namibian, namibians, namibie, namibija, namibijska republika, namibio, namibiya, nampa, namsos, namsskogan, namur
namyslow, nanaimo, nanchang, nanchong, nancy, nanded-waghala, nandgaon, nandivaram-guduvancheri, nandom, nandura, nandurbar, nandyal, nangal
nanjangud, nanjikottai, nanjing, nannestad, nanpara, nanterre, nantes, nantong, napa, napajedla, naperville, napkor, naples, napoli, narai
narasapuram, narasaraopet, naraura, narayanpet, narda, nargund, narkatiaganj, narkhed, narnaul, narni, narol, narsinghgarh, narsipatnam
narvik, narwana, nasarawa, nasaud, nasavrky, nashik, nashua, nashville, nashville-davidson, nasice, nasielsk, nasino, nasirabad, nassjo
naszaly, natham, nathdwara, national city, naucalpan de juarez, naugachhia, naugawan sadat, nauro, naurska republika, nauru, nautanwa
navalgund, navan, navarra, navassa island, navelli, navodari, navoiy, navoiy viloyati, navojoa, navrongo, navsari, nawabganj, nawada
nawalparasi, nawanshahr, nawapur, naxcivan (səhər), nayarit, naz-sciaves, ndioum, ndofan, neamt, neb, nebr, nebraska, nechanice, nederland
nederlanderna, nederlando, nedumangad, neem-ka-thana, neemuch, neftcala, negara, negara,bali, negresti, negresti-oas, negyes, nehoiu
nehtaur, nejdek, nekezseny, nekla, nelamangala, nellikuppam, nellore, nelson, nelspruit, nemacka, nemcice nad hanou
nemecka spolkova republika, nemecko, nemesapati, nemesbikk, nemesbod, nemesborzova, nemesbuk, nemescso, nemesded, nemesgorzsony, nemesgulacs
nemeshany, nemeshetes, nemeske, nemesker, nemeskeresztur, nemeskisfalud, nemeskocs, nemeskolta, nemesladony, nemesmedves, nemesnadudvar
nemesnep, nemespatro, nemesrado, nemesrempehollos, nemessandorhaza, nemesszalok, nemesszentandras, nemesvamos, nemesvid, nemesvita
nemetbanya, nemetfalu, nemetker, nemetorszag, nemscina, nemti, nep, nepal, nepala, nepalgunj, nepali, nepalo, nepalscina
nepalske kralovstvo, nepanagar, nepomuk, neratovice, nes, nesbyen, nesna, nesodden, nesseby, neszmely, netherlands, netolice, nettuno
neu-ulm, neubrandenburg, neuchatel, neudorf bei passail, neudorf bei staatz, neuenburg, neuhausen am rheinfall, neuilly-sur-seine
neukaledonien, neukirchen an der enknach, neumunster, neuschwanstein, neuseeland, neuss, neustadt an der weinstrasse
neustift an der lafnitz, neuwied, nevada, neveklov, neviano, nevsehir, new abirem, new akwidaa, new amanfu, new bedford, new braunfels
new britain, new brunswick, new caledonia, new delhi, new drobo, new england, new hampshire, new haven, new jersey, new mexico, new orleans
new rochelle, new south wales, new taipei, new takoradi, new territories, new westminster, new york, new york state, new zealand, newark
newcastle, newfoundland, newfoundland and labrador, newham, newmarket, newport, newport beach, newport news, newton, nexo, neyveli (ts)
neyyattinkara, nezahualcoyotl, nezavisly stat papua-nova guinea, nezavisly stat samoa, nezsa, nga, ngaay meckhe, ngamprah, nganjuk
ngau chi wan, ngau tau kok, ngawi, nghe an, nghi son, nguekhokh, ngwane, ngyiresia, nha trang, nhat ban, niagara falls, niagara-on-the-lake
nicaragua, nicaraguan, nicaraguans, nice, nichelino, nick, nicorvo, nicotera, nidadavole, niderland, niderland antil adalari, niderlande
niderlandiya, nidwald, nidwalden, nidzica, niederlande, niederlandische antillen, niederleis, niederosterreich, niedersachsen, niemcy
niemcza, niemodlin, niepolomice, nieszawa, nieuw-caledonie, nieuw-zeeland, nigde, niger, nigera, nigeria, nigerian, nigerians, nigerie
nigerien, nigeriens, nigerija, nigerijska federativna republika, nigerio, nigeriya, nigero, nigerska republika, nijer, nijerya, nikaragua
nikaragujska republika, nikaragva, nikaragvo, nikaraqua, nikla, nilambur, nilanga, nile, nima, nimbahera, nimes, nin, ningbo, ninh binh
ninh thuan, nioro du rip, niort, nirmal, nis, nisavski okrug, nisko, nisporeni, nissedal, nitra, nitriansky, nittedal, niue
niue, yeni zelanda, niuo, niva, niwai, niwari, nizamabad, nizozemska, nizozemsko, njemacka, nkawie, nkawkaw, nkonya, nkoranza, nkroful, nld
noblesville, nocciano, nogales, nogaredo, nograd, nogradkovesd, nogradmarcal, nogradmegyer, nogradsap, nogradsipek, nogradszakal, nohar
noida, noisy-le-grand, nokha, nola, nome, nongstoin, noord-brabant, noord-holland, noord-kaap, noord-korea, noordelijke marianen, noordwes
noorpur, noorwegen, noosa, nor, nora, norap, norberg, norcia, nord, nord-amerika, nord-aurdal, nord-fron, nord-korea, nord-koreio
nord-makedonia, republikken, nord-makedonio, nord-marianene, nord-marianoj, nord-odal, nord-pas-de-calais, nordanstig, nordby, norderstedt
nordhorn, nordjylland, nordkapp, nordkorea, nordland, nordliche marianen, nordmakedonien, nordmaling, nordmarianerne, nordre follo
nordre land, nordreisa, nordrhein-westfalen, nore og uvdal, norfolk, norfolk adasi, norfolk island, norfolkinsel, norfolkinsulo, norfolkoen
norfolkoya, norge, normal, norman, normandy, norrbotten, norre aby, norresundby, norrkoping, norrtalje, norsjo, norske kralovstvo, norsko
north america, north bay, north bethesda, north carolina, north charleston, north dakota, north east, north end, north highlands
north korea, north lakhimpur, north las vegas, north lauderdale, north little rock, north macedonia, north miami, north miami beach
north port, north richland hills, north side, north suntreso, north vancouver, north west, north york, north yorkshire, northampton
northamptonshire, northern, northern cape, northern ireland, northern mariana islands, northern territory, northumberland
northwest territories, noruega, norvec, norvege, norvegia, norvegija, norvegio, norvegiya, norvescina, norveska, norwalk, norway, norwegen
norwegia, norwegian, norwegians, norwich, nosate, noszlop, noszvaj, not relevant for israel, notaresco, notincs, notodden, nottingham
nottinghamshire, nouveau-brunswick, nouvelle-ecosse, nouvelle-zelande, nov-kaledonio, nov-zelando, nova, nova bystrice, nova caledonia
nova gorica, nova gradiska, nova kaledonija, nova paka, nova role, nova scotia, nova vcelnice, nova zelandia, novaci, novaj, novajidrany
novalesa, novalja, novara, novato, nove hrady, nove mesto na morave, nove mesto nad metuji, nove mesto nvahom, nove mesto pod smrkem
nove sedlo, nove straseci, nove zamky, novella, novi, novi marof, novi pazar, novi sad, novi vinodolski, novi zeland, novigrad-cittanova
novo mesto, novosibirsk, novska, novy bor, novy bydzov, novy jicin, novy knin, novy zeland, nowa deba, nowa ruda, nowa sarzyna, nowa sol
nowa zelandia, nowe, nowe brzesko, nowe miasteczko, nowe miasto lubawskie, nowe miasto nad pilica, nowe skalmierzyce, nowe warpno, nowgong
nowogard, nowogrod, nowogrod bobrzanski, nowogrodziec, nowrozabad (khodargama), nowy dwor gdanski, nowy dwor mazowiecki, nowy sacz
nowy staw, nowy targ, nowy tomysl, nowy wisnicz, nsawam, nsawkaw, nsein, nsutam, ntankoful, nucet, nucetto, nueva zelanda, nuevo laredo
nuevo leon, nukus, nule, nunavut, nungua, nuoro, nuova caledonia, nuova zelanda, nurachi, nurallao, nurnberg, nusa tenggara barat
nusa tenggara timur, nusco, nuwakot, nuzvid, ny kaledonien, ny-caledonia, nya zeeland, nyakrom, nyalka, nyananor, nyanyano, nyarad
nyaregyhaza, nyarlorinc, nyarsapat, nyborg, nybro, nyc, nyekladhaza, nyergesujfalu, nyesta, nyim, nyinahin, nyirabrany, nyiracsad, nyirad
nyiradony, nyirbator, nyirbeltek, nyirbogat, nyirbogdany, nyircsaholy, nyircsaszari, nyirderzs, nyiregyhaza, nyirgelse, nyirgyulaj, nyiri
nyiribrony, nyirjako, nyirkarasz, nyirkata, nyirkercs, nyirlovo, nyirlugos, nyirmada, nyirmartonfalva, nyirmeggyes, nyirmihalydi
nyirparasznya, nyirpazony, nyirpilis, nyirtass, nyirtelek, nyirtet, nyirtura, nyirvasvari, nykobing f, nykobing m, nykoping, nykvarn
nymburk, nynashamn, nyoger, nyomar, nyon, nyrany, nyrsko, nysa, nyugat szahara, nyugat szamoa, nyugotszenterzsebet, nyul, nzulezo, o valley
oak bay, oak lawn, oak park, oakland, oakland park, oakmont, oakville, oakwood, oaxaca, obala bjelokosti, obala slonovace, obalno-kraska
obanya, obarok, oberhausen, oberndorf in tirol, oberosterreich, oberstorcha, oberwaltersdorf, oberwil, oblarn, oblogo mallam, obooho
oborniki, oborniki slaskie, obosomase, obra, obrovac, obrzycko, obuasi, obudavar, obwald, obwalden, ocala, oceanside, ockelbo, ockero
ocna mures, ocna sibiului, ocnele mari, ocnita, ocotlan, ocs, ocsa, ocsard, ocseny, ocsod, oddanchatram, odder, odense, odeshog, odessa
odisha, odivelas, odobesti, odolanow, odolena voda, odolo, odoponkpehe, odorheiu secuiesc, odorkor, odry, odumase krobo, oduponkpehe
oed-oehling, oekraine, oezbekistan, ofallon, ofalu, ofeherto, offaly, offenbach am main, offenburg, ofoase, ofoldeak, oforikrom, oftringen
ogden, ogliastra, ogre, ogres raj, ogrodzieniec, ogulin, ogun, oguz, ohid, ohio, oi man, ojo de agua, okany, okcidenta saharo, okla
oklahoma, oklahoma city, okonek, okorag, okoritofulpos, okorvolgy, oksbol, oksnes, olaine, olanda, olasz, olaszfa, olaszfalu, olaszliszka
olaszorszag, olathe, olawa, olbia-tempio, olbo, olcsva, olcsvaapati, old, old akwidaa, old town, oldenburg (oldenburg), olecko, olesnica
olesnice, olesno, oleszyce, olgod, olhao da restauracao, oliveira de azemeis, oliveira do bairro, oliveira do hospital, olkusz, olmaliq
olmod, olofstrom, olomouc, olomoucky kraj, olovi, olstykke, olsztyn, olsztynek, olszyna, olt, oltarc, olten, oltenita, oltinkol, olympia
olzai, oma, omaha, oman, omana, omani, omanis, omano, omansky sultanat, omboly, omegna, omis, omsk, ondo, ondong siau, onesti, onex, onga
ongole, onod, ont, ontario, oos-kaap, oos-londen, oost-vlaanderen, oostenrijk, opalenica, opalyi, opatija, opatow, opava, opeikuma, opfikon
opocno, opoczno, opole, opole lubelskie, opolskie, oppdal, oppeano, opusztaszer, opuzen, oqtosh, oradea, orahovica, orai, oran, orange
orange county, orastie, oratino, oravita, orbanyosfa, orbottyan, orci, ord, ordacsehi, ordas, ordos, ordu, ordubad, orebro, oregcserto
oreglak, oregon, orem, orense, orfalu, orford, orfu, orgiano, orgosolo, orgovany, orhalom, orhei, oria, orienta timoro, orihuela, orillia
orimagyarosd, orinoco, oristano, oriszentpeter, orizaba, orkelljunga, orkeny, orkland, orland, orland park, orlando, orleans, orlova
ormandlak, ormenyes, ormenykut, ormenyorszag, ormosbanya, orneta, ornskoldsvik, oro valley, oroshaza, oroslavje, oroszi, oroszlany, oroszlo
oroszorszag, orosztony, orsa, orsogna, orsova, orsta, ort im innkreis, orta afrika cumhuriyeti, ortacesus, ortahaza, ortezzano, ortilos
ortucchio, orust, orvenyes, orzesze, orzysz, osagard, osaka, osby, osecna, osek, osen, oshawa, oshkosh, osi, osidda, osieczna, osiek, osijek
osilo, osino, osjecko-baranjska, oskarshamn, osku, oslavany, osli, oslo, osmanabad, osmaniye, osnabruck, osno lubuskie, ospedaletti
ospitaletto, osrednjeslovenska, ossetia, ost-timor, osteraker, ostergotland, ostermundigen, osteroy, osterreich, osterrike, ostersund
ostffyasszonyfa, ostfold, osthammar, ostiglia, ostoros, ostra goinge, ostrava, ostre toten, ostrig, ostroda, ostroleka, ostrorog, ostrov
ostrow lubelski, ostrow mazowiecka, ostrow wielkopolski, ostrowiec swietokrzyski, ostrva turks i caicos, ostrvo bouvet, ostrzeszow, osttimor
ostvro heard i ostrvo mcdonald, osu, osun, oswiecim, oszko, oszlar, osztopan, otaci, otelu rosu, oti, otmuchow, otocac, otoci turks i caicos
otok, otok bouvet, otok heard i mcdonald otoci, otopeni, otrokovice, ottappalam, ottawa, otterup, otteveny, ottiglio, ottomos, otvoskonyi
otwock, ouganda, oulu, oulx, ourem, ourossogui, ouzbekistan, ovanaker, ovar, overhalla, overijssel, overkalix, overland park, overtornea
oviedo, ovre eiker, owensboro, oxelosund, oxford, oxfordshire, oxley, oxnard, oyarifa, oyer, oygarden, oyo, oystre slidre, ozalj, ozar
ozarow, ozarow mazowiecki, ozbekistan, ozbekiston, ozbəkistan, ozd, ozdfalu, ozimek, ozmanbuk, ozora, ozorkow, pabianice, pachino, pachora
pachore, pachuca, pacific ocean, pacin, pacitan, pacode, pacos de ferreira, pacov, pacsa, pacsony, paczkow, padar, padborg, paderborn
padmanabhapuram, padova, padra, padrauna, padua, padula, paese, pag, paga, pagazzano, pagnacco, pagno, pagnona, pahang, pahi, paijat-hame
pais vasco, paises baixos, paises bajos, paithan, pajala, pajeczno, paka, pakaur, pakistan, pakistana, pakistani, pakistanis, pakistano
pakistanska islamska republika, pakisztan, pakod, pakosc, pakozd, pakrac, paks, palacole, palaestina, palagianello, palai, palakkad
palampur, palani, palanpur, palanzano, palasa kasibugga, palatine, palau, palau adalari, palauo, palauska republika, pale, palencia, palermo
palestina, palestine, palestinian, palestinians, palestino, palfa, palfiszeg, palghar, palhaza, pali, palia kalan, palitana, palkonya
palladam, pallapatti, pallare, pallikonda, palm bay, palm beach gardens, palm coast, palm desert, palm harbor, palm springs
palma de mallorca, palmajor, palmariggi, palmdale, palmonostora, palmyra atoll, amerika, palo alto, palombaro, palopo, palosvorosmart
palotabozsok, palotas, paloznak, palpa, palu, palwal, palwancha, pamekasan, pamleny, pamplona, pamuk, pan, panagar, panagudi, panaji, panama
panamanian, panamanians, panamattom, panamo, panamska republika, pancevo, panchkula, panchla, panciu, pancota, pand, pandeglang
pandharkaoda, pandharpur, pandhurna, pandino, pandrup, pandurban agglomeration, panettieri, pangkajene, panipat, pankasz, pankrono, panna
panniyannur, pannonhalma, panruti, pantai gading, pantelimon, pantigliate, panvel, panyok, panyola, pap, papa, papadereske
papahanaumokuakea, papakovacsi, papasalamon, papateszer, papkeszi, papoc, papoea-nieuw-guinea, papos, papouasie-nouvelle-guinee
pappinisseri, paprad, papua, papua barat, papua new guinea, papua nova gvineja, papua nueva guinea, papua nugini, papua nuova guinea
papua ny guinea, papua ny-guinea, papua nya guinea, papua pegunungan, papua selatan, papua tengah, papua uj-guinea, papua yangi gvineya
papua yeni gine, papua-neuguinea, papua-nova guine, papua-nova guinea, papua-nowa gwinea, papua-yeni qvineya, papuo-nov-gvineo, paquistao
para, paracel islands, paracin, parad, paradip, paradise, paradsasvar, paraguai, paraguaj, paraguajska republika, paraguay, paraguayan
paraguayans, paragvaj, paragvaja, paragvajo, paragvay, paragwaj, paraiba, paramakudi, paramount, parana, parangipettai, paraqvay, parasi
parasznya, paravoor, parbat, parbhani, parczew, pardi, pardubice, pardubicky kraj, pare, pare-pare, paredes, parete, pari, parigi, paris
parkent, parker, parkside, parkwood, parla, parlakhemundi, parli, parma, parry sound, parsa, parthenon, partille, partizanske, partur
parvathipuram, parzanica, pasadena, pasan, pasangkayu, pascani, paschim punropara, pasco, pashto, pasighat, paskov, paslek, passaic, passau
passirano, pastdargom, pasturana, pasuruan, pasym, paszab, paszto, pasztori, pat, patak, patalom, patan, patang, patapoklosi, patarlagele
patca, paterna, paterson, pathanamthitta, pathankot, pathardi, pathri, pati, patiala, patka, patna, patosfa, patras, patratu, patroha
pattada, pattamundai, patti, pattran, pattukkottai, patur, patvarc, paty, patyod, pau, paulilatino, pauni, paupisi, pauri, pavagada, pavia
pavilosta, pawtucket, payerne, pays de la loire, pays-bas, payshanba, pazin, pazmand, pazmandfalu, pcinjski okrug, peabody, peak, pearl city
pearland, pec pod snezkou, pecel, pecica, pecki okrug, pecky, pecol, pecs, pecsbagota, pecsdevecser, pecsely, pecsudvard, pecsvarad, pedana
pedara, peddapuram, peduase, pehowa, pei, peine, pek, pekalongan, peking, pelabuhan ratu, pelago, pelczyce, pelham, pelhrimov, pellerd
pelplin, pely, pemalang, pembroke, pembroke pines, pen, pen-y-bont ar ogwr, penafiel, penang, penc, peneszlek, peng chau, peniche, penn
penna, pennabilli, pennington, pennsylvania, pensacola, pentecost seminary, penticton, penyige, penzance, penzesgyor, peoria, per, perak
perambalur, peravurani, perbal, perce, pere, perecse, pereked, perenye, peresznye, pereszteg, peringathur, perinthalmanna, perito
periyakulam, periyasemur, perkata, perkupa, pernambuco, pernampattu, perocseny, perou, perpignan, perrero, perris, perry county, perstorp
perth, perth amboy, peru, peruanska republika, perugia, perumbavoor, peruo, peruvian, peruvians, pesaro e urbino, pescara, pescina
pescolanciano, peseux, peso da regua, pessac, pest, petah tikva, petaluma, peterborough, peterd, peterhida, peteri, petervasara, petfurdo
pethohenye, petlad, petnehaza, petofibanya, petofiszallas, petohaza, petomihalyfa, petriano, petrikeresztur, petrila, petrinja, petrivente
petrizzi, petrosani, petrvald, pettend, peur, peveragno, pezinok, pfaffikon, pflugerville, pforzheim, phagwara, phalodi, phaltan, phan lan
phan thiet, phap, pharr, philadelphia, philippine, philippinen, philippines, phillaur, phl, phnom penh, phoenix, phu tho, phu yen, phulabani
phulera, phulpur, phusro, phx, piacenza, piancogno, pianiga, piaseczno, piaski, piastow, piatra neamt, piatra-olt, piaui, piazzatorre
picardie, picciano, picerno, picinisco, pickering, pico rivera, picton, pictou, piechowice, piedicavallo, piedras negras, piekary slaskie
pieniezno, piensk, piestany, pieszyce, pietermaritzburg, pietrafitta, pietralunga, pietraperzia, pietrasanta, pignone, pigra, pihani
pike county, pikine, pila, pilani, pilawa, pilawa gorna, pilgersdorf, pilibanga, pilibhit, pilica, piliny, pilis, pilisborosjeno, piliscsaba
piliscsev, pilisjaszfalu, pilismarot, pilisszanto, pilisszentivan, pilisszentkereszt, pilisszentlaszlo, pilisvorosvar, pilkhuwa, pilnikov
pilsen, piltene, pilzno, pincehely, pinczow, pindwara, pine bluff, pine hills, pine ridge, pinecrest, pinellas park, pinerolo, pinhel
pinjore, pinkamindszent, pinnye, pinrang, pinzolo, piombino, pionki, piotrkow kujawski, piotrkow trybunalski, pipar city, pipariya, piraeus
piran, piricse, piriyapatna, pirkanmaa, piro, pirot, pirotski okrug, pirto, pisa, pisano, pisek, piskent, pisko, pistoia, pisz, pitcairn
pitcairn islands, pitcairninseln, pitcairnoerne, pitcairnoyene, pitea, pitesti, pithampur, pithapuram, pithoragarh, pitigliano
pitkarna insularo, pitkern adalari, pitschgau, pittsburg, pittsburgh, pittsfield, pitvaros, piwniczna-zdroj, placentia, plainfield
plan-les-ouates, plana, plana nad luznici, planice, plano, plantation, plasy, plateau, plati, plauen, plaus, plavinas, pleasanton, plesna
pleszew, pleternica, ploce, plock, ploiesti, plonsk, plopeni, ploty, plumlov, plymouth, plzen, plzensky kraj, pniewy, pnpatti, po lam
pobezovice, pobiedziska, pobrezi slonoviny, pobrezie slonoviny, pocapaglia, pocatello, pocatky, pocsa, pocsaj, pocsmegyer, pocspetri
podborany, poddebice, podebrady, podivin, podkarpackie, podkowa lesna, podlaskie, podravska, podu iloaiei, podunavski okrug, pogany
poganyszentpeter, poggibonsi, poggiofiorito, poggioreale, poggiridenti, pogoanele, pogorzela, pohjanmaa, pohjois-karjala, pohjois-pohjanmaa
pohjois-savo, pohorelice, poinciana, poitiers, poitou-charentes, pok fu lam, pokaszepetk, pokhara, pol, poland, polandia, polanica-zdroj
polaniec, polanow, polany, polczyn-zdroj, polen, polewali, polgar, polgardi, police, police nad metuji, policka, poliez-pittet, polija
polinago, polinesia francesa, polinesia francese, polinesia prancis, polish, poljscina, poljska, polk county, polkowice, polla, pollachi
pollando, pollein, pollham, polna, pologne, polokwane, polonia, polonya, poloske, poloskefo, polsa, polsha, polska, polska republika, polsko
poltar, polur, polverigi, pomaretto, pomarico, pomaz, pombal, pomezia, pomona, pomoravski okrug, pomorskie, pompano beach, pompeii, pomurska
poncarale, ponce, pondicherr, pondicherry, ponferrada, poniatowa, poniec, ponnani, ponneri, ponnur, ponorogo, ponsacco, ponso, ponta delgada
ponte de sor, pontebba, pontedassio, pontevedra, pontiac, pontinia, popesti-leordeni, popovaca, poprad, por, porano, porbandar, porboly
porcia, porcsalma, pordefolde, pordenone, poreba, porec, pori, pornoapati, poroszlo, porpac, porrentruy, porrog, porrogszentkiraly
porrogszentpal, porsa, porsanger, porsgrunn, porszombat, port arthur, port au prince, port blair, port charlotte, port colborne
port elizabeth, port hawkesbury, port orange, port said, port st lucie, port-cartier, portage, portalegre, portekiz, porterville, portici
portimao, portland, porto, porto rico, porto riko, amerika, portocannone, portogallo, portoriko, portoscuso, portsmouth, portugal, portugale
portugalia, portugalio, portugaliya, portugalscina, portugalska, portugalska republika, portugalsko, portuguese, portugueses, portuqaliya
porva, porvoo, posada, posavska, posfa, poso, postojna, postoloprty, potcoava, potenza, potomac, potony, potrete, potsdam, potstat, potyond
pout, povazska bystrica, poviglio, povoa de santa iria, povoa de varzim, poway, powayan, powell river, powys, poza rica, pozarevac, pozega
pozesko-slavonska, poznan, pozuelo de alarcon, prabuty, prachatice, pradalunga, praesto, prague, praha, prahova, praia da vitoria, pramollo
prampram, prancis, prang, prantij, prasco, praszka, pratapgarh, pratella, prato, pratteln, pray, praya, prebuz, predeal, prednestroviya
preganziol, pregrada, preili, preilu raj, preitenegg, prelog, prelouc, premana, premariacco, premia, prerov, preseglie, presicce-acquarica
presov, presovsky, prestea, prestice, pretoria, pribor, pribram, pribyslav, priekule, prievidza, prilly, primda, primorsko-goranska
primorsko-notranjska, prince albert, prince edward island, prince george, prince rupert, princess town, principado de asturias
principato di monaco, prithvipur, prizrenski okrug, probolinggo, proceno, prochowice, proddatur, prokuplje, prosec, prostejov, proszkow
proszowice, protivin, protugal, provence-alpes-cote dazur, providence, provo, pruchnik, prudnik, prugy, prusice, pruszcz gdanski, pruszkow
przasnysz, przeclaw, przedborz, przedecz, przemkow, przemysl, przeworsk, przysucha, pszczyna, pszow, ptuj, puchov, pucioasa, puck
pudukkottai, pudupattinam, puebla, pueblo, puerto rican, puerto ricans, puerto rico, puerto riko, puerto vallarta, puerto-riko, puertollano
puertoriko, puglianello, pukhrayan, pula, pulau bouvet, pulau heard dan kepulauan mcdonald, pulau man, pulau natal, pulau norfolk, pulawy
pulgaon, pulheim, puliyankudi, pully, pultusk, punalur, punch, pune, punganur, punjab, punjabi, punjaipugalur, puranpur
purbach am neusiedler see, purbalingga, puri, purna, purnia, purqurban agglomerationzi, purulia, purwa, purwakarta, purwodadi, purwokerto
purworejo, pus, pusad, pusiano, puski, puspokhatvan, puspokladany, puspokmolnari, puspokszilagy, puszczykowo, pusztaapati, pusztaberki
pusztacsalad, pusztacso, pusztadobos, pusztaederics, pusztafalu, pusztafoldvar, pusztahencse, pusztakovacsi, pusztamagyarod, pusztamerges
pusztamiske, pusztamonostor, pusztaottlaka, pusztaradvany, pusztaszabolcs, pusztaszemes, pusztaszentlaszlo, pusztaszer, pusztavacs
pusztavam, pusztazamor, puthuppally, putignano, putnam, putnok, puttur, puyang, pyongyang, pyrzyce, pysely, pyskowice, pyzdry, qabon, qadian
qamashi, qambiya, qana, qarshi, qashqadaryo viloyati, qatar, qatari, qataris, qax, qayana, qazax, qazaxistan, qibray, qingdao, qinghai
qirgizistan, qobustan, qoqon, qoraqalpogiston respublikasi, qorasuv, qovlar, qozogiston, qrenada, qrenlandiya, quadrelle, quam
quan dao marshall, quang binh, quang ha, quang nam, quang ngai, quang ninh, quang tri, quaranti, quart, quarteira, quartucciu, quassolo
quba, qubadli, que, quebec, queensland, queluz, quenia, queretaro, quesnel, quezon, quimper, quincy, quintana roo, quirguistao, quiribati
quistello, quito, qusar, quvasoy, quvayt, quy nhon, quyi toshkent, qvatemala, qvineya, qvineya-bisau, qəbələ, qərbi sahara, qətər
raayachuru, rab, raba, rabacsanak, rabacsecseny, rabagyarmat, rabahidveg, rabakecol, rabapatona, rabapaty, rabapordany, rabasebes
rabaszentandras, rabaszentmihaly, rabaszentmiklos, rabat, rabatamasi, rabatottos, rabcakapi, rabenwald, rabi, rabka-zdroj, rabkavi banhatti
racalmas, racari, raciaz, raciborz, racine, rackeresztur, rackeve, rad, radauti, rade, radfalva, radhanpur, radkow, radlin, radlje ob dravi
radlow, radnice, radockolked, radom, radomsko, radomysl wielki, radostyan, radovljica, radymno, radziejow, radzionkow, radzymin
radzyn chelminski, radzyn podlaski, rae bareli, raelingen, rafiganj, ragaly, raghogarh-vijaypur, raghunathganj, raghunathpur, ragunda
ragusa, rahatgarh, rahuri, raiding, raiganj, raigarh, raikot, raipur, rairangpur, raisen, raisinghnagar, raisio, rajagangapur, rajahmundry
rajakhera, rajaldesar, rajam, rajampet, rajapalayam, rajasthan, rajauri, rajec-jestrebi, rajgarh, rajgarh (alwar), rajgarh (churu), rajgir
rajgrod, rajhrad, rajka, rajkot, rajnandgaon, rajpipla, rajpura, rajsamand, rajshahi, rajula, rajura, rakaca, rakacaszend, rakamaz
rakkestad, rakoczibanya, rakoczifalva, rakocziujfalu, rakoniewice, rakousko, rakovnik, raksi, rakuska republika, rakusko, raleigh, ralsko
ramachandrapuram, ramagundam, ramanagaram, ramanathapuram, ramdurg, ramechhap, rameshwaram, ramganj mandi, ramgarh, ramnagar, ramngarh
ramnicu sarat, ramnicu valcea, ramocsa, ramocsahaza, rampur, rampur maniharan, rampura phul, rampurhat, ramtek, rana, ranaghat, ranavav
ranchi, rancho cordova, rancho cucamonga, rancho palos verdes, rancho santa margarita, randaberg, randers, ranebennuru, rangia
rangkasbitung, rangpur, rania, ranibennur, ranica, ranipet, rantepao, rapallo, rapar, rapid city, rapolla, rapolt, raposka, rapperswil-jona
rasinski okrug, rasipuram, raski okrug, rasnov, rasonysapberencs, raspenava, rasra, rassa, rastatt, rastenfeld, rasun-anterselva, raszkow
ratahan, ratangarh, rath, ratia, ratingen, ratka, ratlam, ratnagiri, ratot, ratten, rattvik, rau, rauma, raurkela, rauswa, rautahat
ravanusa, ravascletto, ravazd, ravello, ravenna, ravensburg, raver, ravne na koroskem, rawa mazowiecka, rawalpindi, rawatbhata, rawatsar
rawicz, raxaul bazar, rayachoti, rayadurg, rayagada, rayleigh, rd, reading, rebordosa, rebublika koreja, recas, recife, recklinghausen
recko, recsk, recz, red deer, red sea, reda, redange, redcliffe, redding, rede, redhill, redics, redlands, redmond, redondo beach
redwood city, reengus, regec, regensburg, regensdorf, regenye, reggio calabria, reggio emilia, reghin, regina, region de murcia, regno unito
regoly, reguengos de monsaraz, rehli, reims, reinach, reino unido, rejowiec fabryczny, rejstejn, rem, rembang, remeteszolos, remich
remscheid, renate, rendalen, renens, renigunta, rennebu, rennes, reno, renton, renukoot, reoti, repalle, repashuta, repcelak, repceszemere
repceszentgyorgy, repcevis, repubblica ceca, repubblica centrale africana, repubblica del laos, repubblica dominicana, republic of ireland
republic of korea, republica centro-africana, republica checa, republica da africa central, republica dominicana, republica tcheca
republicca kirgiza, republik afrika tengah, republik demokratik kongo, republik dominika, republik korea, republik moldau
republik rakyat tiongkok, republika bosny a hercegoviny, republika cad, republika guinea-bissau, republika haiti
republika marshallovych ostrovy, republika ostrovy fidzi, republika pobrezie slonoviny, republika poludniowej afryki
republika rovnikova guinea, republika sierra leone, republika srodkowoafrykanska, republika trinidad a tobago, republika zielonego przyladka
republikken kongo, republikken trinidad og tobago, republique centrafricaine, republique democratique du congo, republique dominicaine
republique du congo, republique tcheque, repulse bay, rescaldina, resita, resko, reston, reszel, resznek, retalap, retkozberencs, retorbido
retsag, rettenegg, reuniao, reunio, reunion, reunion, fransa, reus, reutlingen, revelganj, revello, revelstoke, revere, revfulop
revleanyvar, revnice, revuca, rewa, rewari, reykjavik, reynosa-rio bravo, rezekne, rezeknes raj, rezi, rezina, rheine, rheinfelden
rheinland-pfalz, rhode island, rhondda cynon taf, rhone-alpes, rialto, riau, ribe, ribeira grande, ribnica, ribnita, ricadi, ricany, ricengo
richard-toll, richardson, richland, richmond, richterswil, ricse, ridge, riehen, rieti, riga, riga un rigas raj, rigacs, rigolato, rigyac
rijeka, rimavska sobota, rimini, rimoc, rimouski, rindal, ringebu, ringerike, ringkobing, ringsaker, ringsted, rinyabesenyo, rinyakovacsi
rinyaszentkiraly, rinyaujlak, rinyaujnep, rio, rio de janeiro, rio grande, rio grande do norte, rio grande do sul, rio maior, rio rancho
rio tinto, rioverde-ciudad fernandez, ripatransone, ripi, riscani, risch-rotkreuz, rishikesh, rishton, risod, risor, rivara, rivarone
rivas-vaciamadrid, riverbend, riverfront, rivers, riverside, riverton, riverview, rivisondoli, riyadh, rize, roana, roanoke, robertsfors
robertsganj, robertson pet, robilante, roccafiorita, roccamandolfi, roccamena, roccamontepiano, roccavignale, roccavivara, rochester
rochester hills, rock hill, rockford, rocklin, rockville, rockwall, rocky mount, roddi, rodding, rodovre, rodoy, roemenie, rofrano, rogaland
rogers, roghudi, rogozno, rohnert park, rohod, rohtak, rojtokmuzsaj, rokycany, rokytnice nad jizerou, rokytnice v orlickych horach, rollag
rolpa, roma, roman ridge, romana, romand, romania, romanian, romanians, romanshorn, romanya, rome, romenia, romhany, romonya, romunija
romunscina, ron, ronca, ronde, rondissone, rondonia, ronne, ronneby, ronok, ronov nad doubravou, ronzone, roorkee, ropczyce, roquetas de mar
roraima, roros, rorschach, rosasco, roscommon, rose, rosemead, rosenheim, rosera, roseville, rosice, rosiorii de vede, rosja, roskilde
rosolina, rossa, rossiya, rossland, rost, rostock, roswell, roszke, rotava, rotonda, rotterdam, rottofreno, roubaix, roudnice nad labem
rouen, roumanie, round rock, rousinov, rouyn-noranda, rovaniemi, rovegno, rovensko pod troskami, rovetta, rovigo, rovinari, rovinj
rovnikova guinea, rowland heights, rowlett, royal oak, royaume-uni, royrvik, rozan, rozdalovice, rozmberk nad vltavou
rozmital pod tremsinem, roznava, roznov pod radhostem, rozsafa, rozsaly, rozsaszentmarton, roztoky, rtyne v podkrkonosi, ruanda, ruando
rubi, ruciane-nida, ruda slaska, rudabanya, rudauli, rudersdal, rudkobing, rudna, rudnik nad sanem, rudolfov, rudolftelep, rudrapur, rueglio
rueil-malmaison, ruffano, rufisque, rujiena, rum, rumaenien, rumania, rumanien, rumanija, rumanio, rumbia, rumburk, rumelange, rumia
ruminiya, rumunia, rumunija, rumunjska, rumunsko, rupandehi, rupea, rupnagar, rus, ruscina, ruse, rusia, rusija, rusio, rusiya
ruska federacia, ruska federacija, rusko, rusland, russelsheim am main, russia, russian, russian federation, russians, russie
russische foderation, russland, rustenburg, rusya federasyonu, ruteng, ruti, rutland, ruzomberok, ruzsa, rwanda, rwandan, rwandans
rwandska republika, rybnik, rychnov nad kneznou, rychnov u jablonce nad nisou, rychvald, rychwal, rydultowy, rydzyna, ryglice, ryki, rymanow
rymarov, ryn, rypin, ryssland, rzepin, rzeszow, rzgow, saaman, saara ocidental, saarbrucken, saarland, saatli, sabac, sabadell, sabalgarh
sabaudia, sabbioneta, sabile, sabinov, sabirabad, sabran, sabro, sabugal, sacavem, saccolongo, sacele, sachsen, sachsen-anhalt, sacramento
sacueni, sadabad, sadaclia, sadaclia mica, sadaclia noua, sadalagi, sadasivpet, sadri, sadska, sadulpur, sadulshahar, saeby, saffle, safidon
safipur, sagar, sagara, saginaw, saguenay, sagujfalu, sagunto, sagvar, sagwara, sahara barat, saharanpur, saharna, saharna noua
saharna veche, saharsa, sahaspur, sahaswan, sahawar, sahbuz, sahibganj, sahjanwa, sai kung, sai ying pun, saidpur, saiha, sailu
saint albert, saint anthony, saint barthelemy, saint boniface, saint catharines, saint helena, saint helena, ingiltere, saint john
saint kitts and nevis, saint kitts dan nevis, saint kitts es nevis, saint kitts i nevis, saint kitts och nevis, saint kitts og nevis
saint kitts va nevis, saint lawrence river, saint louis, saint lucia, saint martin, saint martin, fransa, saint petersburg
saint pierre and miquelon, saint pierre dan miquelon, saint pierre e miquelon, saint pierre og miquelon, saint pierre ve miquelon, fransa
saint pierrre es miquelon, saint thomas, saint vincent and the grenadines, saint vincent dan grenadines, saint vincent en de grenadines
saint vincent es grenadine-szigetek, saint vincent i grenadyny, saint vincent och grenadinerna, saint vincent og grenadinene
saint vincent og grenadinerne, saint vincent va grenadines, saint-barthelemy, saint-christophe-et-nieves, saint-denis, saint-etienne
saint-eustache, saint-gall, saint-hubert, saint-louis, saint-marin, saint-martin, saint-maur-des-fosses, saint-moritz, saint-nazaire
saint-paul, saint-pierre, saint-pierre en miquelon, saint-pierre og miquelon, saint-quentin, saint-rhemy-en-bosses
saint-vincent-et-les-grenadines, sainte-anne-de-beaupre, sainte-foy, sainte-lucie, sainte-therese, sainthia, sajobabony, sajoecseg
sajogalgoc, sajohidveg, sajoivanka, sajokapolna, sajokaza, sajokeresztur, sajolad, sajolaszlofalva, sajomercse, sajonemeti, sajooros
sajopalfala, sajopetri, sajopuspoki, sajosenye, sajoszentpeter, sajoszoged, sajovamos, sajovelezd, sajtoskal, sakaleshapura, sakarya
sakhalin, sakskobing, sakti, sakumono, sala, salacgriva, salaga, salaj, salamanca, salamon-szigetek, salamounovy ostrovy, salamunove ostrovy
salangen, salaspils, salatiga, salaya, salcea, salcia, saldus, saldus raj, salem, salerno, salfold, salgotarjan, saliceto, salina, salinas
saliste, salistea de sus, salkoveskut, salle, salomon, salomonen, salomonoarna, salomonoerne, salomonoj, salomonovi otoki, salomonoyene
salomoska ostrva, salomoski otoci, salomvar, salonta, salt lake city, saltdal, saltillo, saltpond, saltrio, saludecio, salur, salvador
salvadora, salvadoro, salvadorska republika, salwador, saly, salyan, salzburg, salzgitter, samalkha, samalkot, samana, samarqand
samarqand viloyati, samastipur, samaxi, sambalpur, sambhal, sambhar, sambia, samdhan, sammamish, samnanger, samoa, samoa americana
samoa amerika, samoan, samoans, samobor, samod, samoo, sampa, sampang, samreboi, samsonhaza, samsun, samthar, samux, san angelo, san antonio
san bartolomeo, san bernardino, san bruno, san buenaventura (ventura), san clemente, san cristobal de las casas, san cristrobal de la laguna
san diego, san fernando, san francisco, san francisco coacalco, san francisco del rincon, san jacinto, san jose, san juan
san juan bautista tuxtepec, san juan del rio, san leandro, san luis obispo, san luis potosi, san luis potosi-soledad, san luis rio colorado
san marcos, san marino, san mateo, san nicolas de los garza, san pablo de las salinas, san pedro, san pedro garza garcia, san rafael
san ramon, san salvador, san sebastian, san sebastian de los reyes, san tan valley, san tin, san-marino, san-tome və prinsipi, sanaa, sanand
sanawad, sanchore, sand, sande, sandefjord, sandi, sandila, sandnes, sandomierz, sandorfalva, sanduru, sandviken, sandy, sandy springs
sanford, sanfre, sangamner, sangareddy, sangaria, sangeorgiu de padure, sangeorz-bai, sangli, sangole, sangrur, sankarankovil, sankari
sankeshwara, sankhuwasabha, sankt augustin, sankt helena, sankt johann im saggautal, sankt kitts og nevis, sankt klemens, sankt lucia
sankt martin, sankta bartolomeo, sankta heleno, sankta kristoforo kaj neviso, sankta lucio, sankta marteno (franca)
sankta marteno (nederlanda), sankta piero kaj mikelono, sankta vincento kaj grenadinoj, sanliurfa, sanlucar de barrameda, sanmarino
sanmarinska republika, sannicolau mare, sanok, sanremo, santa ana, santa barbara, santa catarina, santa clara, santa clarita
santa coloma de gramanet, santa comba dao, santa cruz, santa cruz de tenerife, santa fe, santa helena, santa kitts ve nevis, santa lucia
santa lucia de tirajana, santa maria, santa maria da feira, santa marta, santa monica, santa rosa, santa vincent ve grenadinler, santadi
santalfio, santana, santander, santarem, santasi, santee, santelena, santena, santiago de compostela, santiago do cacem, santipur
santo domingo, santo tirso, santo tome y principe, santomeo kaj principeo, santorso, santos, sanzeno, sao bartolomeu, sao cristovao e neves
sao joao da madeira, sao mamede de infesta, sao marinho, sao martinho, sao paulo, sao pedro e miquelao, sao salvador de lordelo
sao tome and principe, sao tome dan principe, sao tome e principe, sao tome en principe, sao tome es principe, sao tome och principe
sao tome og principe, sao tome und principe, sao tome va principe, sao tome ve principe, sao tome-et-principe, sao vicente e granadinas, sap
sappada, sapporo, sapri, saracinesco, sarajevo, sarand, sarangpur, sarasota, sarawak, sarazsadany, sarbogard, sarcelles, sardarshahar
sardhana, saregres, sarfimizdo, sarhida, sarisap, sarkad, sarkadkeresztur, sarkeresztes, sarkeresztur, sarkeszi, sarlahi, sarmasu, sarmede
sarmellek, sarnano, sarnen, sarni, sarnia-clearwater, sarok, sarosd, sarospatak, sarpilis, sarpsborg, sarretudvari, sarrod, sarsina, sarsod
sarszentagota, sarszentlorinc, sarszentmihaly, sarud, sarvar, sasaram, sasd, sask, saska, saskatchewan, saskatoon, sassari, sassofeltrio
sastamala, sasvad, sata, satakunta, satana, satara, sater, sathyamangalam, satna, satoraljaujhely, satorhely, sattenapalle, sattur
satu mare, satu-mare, sau mau ping, sauda, sauda arabija, sauda arabio, saudi, saudi arabia, saudi-arabia, saudi-arabie, saudi-arabien
saudia arabistan, saudiarabien, saudijska arabija, saudis, saudska arabia, saudska arabie, saulkrasti, sault sainte marie, saunda
saundatti-yellamma, sausar, savannah, savanur, savarkundla, savdska arabija, saveni, saviano, savinjska, savner, savoca, savoly, savona
savsjo, sawai madhopur, sawantwadi, sawla, saxony, sayreville, sazava, scarborough, scena, schaffhausen, schaffhouse, schaumburg
schenectady, schignano, schleswig-holstein, schlieren, schwabisch gmund, schweden, schweinfurt, schweiz, schwerin, schwyt, schwytz, schwyz
scigliano, scinawa, scopa, scoppito, scornicesti, scotland, scott county, scottish, scottishes, scotts bluff, scottsdale, scranton
scurzolengo, seaforth, seaton, seattle, sebes, sebikhotane, sebis, sec, secli, seda, sedam, sedegliano, sedhiou, sedlcany, sedlec-prcice
sedlice, sedriano, sedziszow, sedziszow malopolski, segarcea, segesd, segovia, sehore, seia, seicheles, seine, seini, seixal, sejny, sejseli
sejseloj, sekondi, sel, selandia baru, selangor, selbu, selci, seliste, seljord, sellero, sellye, selong, selvino, selyeb, semarang, semily
seminara, semjen, semjenhaza, sempeter pri gorici, sen-bartelemi, sen-marten, sen-pyer və mikelon, sencur, sendhwa, senec, senegal, senegala
senegalese, senegaleses, senegalo, senegalska republika, seneghe, seneqal, senerchia, sengkang, senica, senj, senja, sennori, senorbi, senov
sent-kits və nevis, sent-lusiya, sent-vinsent və qrenadina, sentjur, senye, senyo, seohara, seoni, seoni-malwa, seoul, sepolno krajenskie
sepopol, sept-iles, serang, serbia, serbian, serbians, serbie, serbien, serbio, serbiya, seregelyes, serenyfalva, sergipe, sernio, serock
serpa, serra leoa, serracapriola, serramezzana, sersekszolos, servia, servie, sestola, seszele, settefrati, setubal, setzu, severn
severna makedonija, severna marijanska ostrva, severni korea, severnobacki okrug, severnobanatski okrug, sevilla, seville, sevnica
sewhi anhwiaso, seychellen, seychellene, seychellerna, seychellerne, seychelles, seychelles-szigetek, seychelska republika, seychely
seysel adalari, seyseller, seyshel orollari, sezana, sezemice, sezimovo usti, sfantu gheorghe, sfo, sha kok, sha tau kok, sha tin, shahabad
shahabad, hardoi, shahabad, rampur, shahade, shahbad, shahdol, shahganj, shahjahanpur, shahpur, shahpura, shahrisabz, shajapur, sham shui po
shama, shamgarh, shamli, shamsabad, agra, shamsabad, farrukhabad, shangait, shanghai, shantou, shau kei wan, shawnee, sheboygan, sheffield
shegaon, sheikhpura, shek kip mei, shek lei, shek wai kok, shek wu hui, shendurjana, shenkottai, shenyang, shenzhen, sheoganj, sheohar
sheopur, sherbrooke, sherghati, sherkot, sheung tak, sheung wan, shiggaon, shijiazhuang, shikaripur, shikarpur, bulandshahr, shikohabad
shillong, shimla, shirdi, shirpur-warwade, shirur, shishgarh, shivamogga, shivpuri, shiyan, shofirkon, sholavandan, sholingur
shopping district, shoranur, shoreline, shreveport, shri-lanka, shrigonda, shrirampur, shrirangapattana, shropshire, shujalpur, shun lee
shvetsiya, shveytsariya, siana, sianow, siapiccia, sibenik, sibensko-kninska, siberia, sibiu, sibsagar, sichuan, sicily, sidayu, siddipet
sidenreng, siders, sidhi, sidhpur, sidlaghatta, sidoarjo, siechnice, siedlce, siegen, siemianowice slaskie, siemiatycze, siena, sieniawa
siera leone, sieradz, sierakow, sieraleono, sierpc, sierra leona, sierra leone, sierra vista, sierre, siewierz, sigdal, sighetu marmatiei
sighisoara, sigi biromaru, sigillo, signa, sigtuna, sigulda, sihor, sihora, siirt, sikanderpur, sikandra rao, sikandrabad, sikar, sikator
sikkim, siklos, siklosbodony, siklosnagyfalu, silao, silapathar, silchar, sili, siliguri, silius, siljan, silkeborg, sillavengo, sillod
silvassa, silver spring, silves, sima, simala, simali marian adalari, simasag, simbabwe, simcoe, simdega, simeria, simi valley
simleu silvaniei, simonfa, simontornya, simrishamn, sinaia, sinaloa, sinalunga, sindagi, sindal, sindelfingen, sindhagi, sindhnur, sindhuli
sindhupalchok, sines, singaparna, singapore, singaporean, singaporeans, singapour, singapur, singapura, singapuro, singapurska republika
singaraja, singerei, singrauli, sinio, sinj, sinjai, sinnar, sinop, sinqapur, sint maarten, sint-kitts en nevis, sioagard, siofok , siojut
sion, sioux city, sioux falls, sip, sipoteni, sipoteni noui, siprus, sir benfro, sir ddinbych, sir fynwy, sir gaerfyrddin, sir y fflint
sira, siracusa, sirbistan, sircilla, sirdal, sirdaryo, sirdaryo viloyati, siret, sirhind fatehgarh sahib, siria, sirija, sirio, sirkali
sirnak, sirohi, sirok, sironj, sirsa, sirsaganj, sirsi, sirtori, siruguppa, sirvan, sisacko-moslavacka, sisak, sitamarhi, sitapur, sitarganj
sitke, sitten, situbondo, siu sai wan, sivaganga, sivagiri, sivakasi, sivas, siwan, siyəzən, sjaelland, sjedinjenje americke drzave
sjerraleone, sjeverni marijanski otoci, sjobo, skaerbaek, skaevinge, skala, skalbmierz, skalica, skalna, skanderborg, skane, skara
skaraborg, skarszewy, skaryszew, skarzysko-kamienna, skaun, skawina, skelleftea, skepe, skibby, skien, skierniewice, skinnskatteberg
skiptvet, skive, skjak, skjervoy, skoczow, skofja loka, skoki, skokie, skopje, skorcz, skorping, skovde, skradin, skrunda, skurup, skutec
skwierzyna, slagelse, slanic, slanic moldova, slany, slapanice, slaskie, slatina, slatinany, slavicin, slavkov u brna, slavonice
slavonski brod, slawa, slawi, slawkow, slawno, sleman, slesin, sligo, slk, slobozia, slobozia mare, slomniki, slovacka, slovak, slovakia
slovakien, slovakiet, slovakija, slovakio, slovakiya, slovaks, slovakya, slovaquie, slovaska, slovenia, slovenian, slovenie, slovenien
slovenija, slovenio, sloveniya, slovenj gradec, slovenscina, slovenska bistrica, slovenska republika, slovenske konjice, slovensko, slovenya
slovinska republika, slovinsko, slowacja, slowakei, slowakije, slowenia, slowenien, slubice, sluknov, slunj, slupca, slupsk, slusovice, slv
sme, smecno, smederevo, smedjebacken, smerillo, smigiel, smiltene, smirice, smola, smorumnedre, smrzovka, smyrna, snasa, snina, so uk
sobeslav, sobor, sobotka, sobrance, soc trang, sochaczew, soderhamn, soderkoping, sodermanland, sodertalje, soe, soedan, sofrincani, soften
sogakope, sogndal, sohagpur, sohna, soho, sojat, sojtor, sokndal, sokoban, sokolka, sokolov, sokolow malopolski, sokolow podlaski, sokone
sokoropatka, sokoto, sola, solagna, solan, solapur, solbjerg, solca, soldanesti, solec kujawski, soledad de graciano sanchez, solero
soleure, solin, solingen, solleftea, sollentuna, solna, solnice, solomon, solomon adalari, solomon islands, solomon orollari, solothurn
solrod strand, solt, soltszentimre, soltvadkert, solund, solvesborg, soly, solymar, som, somali, somalia, somalian, somalians, somalie
somalien, somalija, somalilend, somalio, somalska demokraticka republika, somalsko, somanya, somberek, sombor, somcuta mare, somerset
somerville, somija, somlojeno, somloszolos, somlovasarhely, somlovecse, sommacampagna, sommatino, sommo, somna, somodor, somogy, somogyacsa
somogyapati, somogyaracs, somogyaszalo, somogybabod, somogybukkosd, somogycsicso, somogydorocske, somogyegres, somogyfajsz, somogygeszti
somogyharsagy, somogyhatvan, somogyjad, somogymeggyes, somogysamson, somogysard, somogysimonyi, somogyszentpal, somogyszil, somogyszob
somogytur, somogyudvarhely, somogyvamos, somogyvar, somogyviszlo, somogyzsitfa, somoskoujfalu, sompolno, son la, sonamukhi, sonderborg
sonderso, sondre land, sondrio, sonepur, songadh, sonipat, sonkad, sonora, soponya, sopore, sopot, sopron, sopronhorpacs, sopronkovesd
sopronnemeti, sopte, sor-afrika, sor-amerika, sor-aurdal, sor-fron, sor-georgia og sor-sandwichoyene, sor-korea, sor-odal, sor-sudan
sor-varanger, sordio, soreang, sored, sorel-tracy, soresina, sorfold, sorgono, soria, sorkifalud, sorkikapolna, sormas, soro, soroca
sorokpolany, soron, sorradile, sorreisa, sorsele, sortland, soshartyan, soskut, sosnicowice, sosnowiec, sospirolo, sostanj, sostofalva
sosvertike, sotenas, sotony, soudan, soudan du sud, souris, south africa, south america, south australia, south bend, south carolina
south dakota, south end, south gate, south georgia and the south sandwich islands, south georgia og south sandwich islands, south glamorgan
south hill, south jordan, south korea, south san francisco, south side, south sudan, south suntreso, south valley, south whittier
south yorkshire, southampton, southaven, southern ocean, southfield, southwold, sovata, sover, sovere, soweto, sowutuom, soyagaon, spa
spadola, spagna, spain, spalene porici, spanelsko, spania, spaniard, spaniards, spanielske kralovstvo, spanielsko, spanien, spanija, spanish
spanje, spanjolska, spanscina, spanyol, spanyolorszag, sparks, sparone, speyer, spiez, spilimbergo, spindleruv mlyn, spinea, spinoso
spisbergen və yan-mayen, spisska nova ves, split, splitsko-dalmatinska, spojene arabske emiraty, spojene kralovstvi
spojene kralovstvo velkej britanie a severneho irska, spojene staty americke, spojene staty mexicke, spokane, spokane valley
spolocenstvo dominika, spratly islands, spreitenbach, spring, spring hill, spring valley, springdale, springfield, springhill, springwood
sqi, squillace, sragen, srbija, srbscina, srbsko, srbsko a cierna hora, srednjoafricka republika, srednjobanatski okrug, srem
sremska mitrovica, sremski okrug, sri lanka, sri madhopur, sri-lanka, srikakulam, srikalahasti, srilanka, srilanko, srinagar, srinivaspur
srirampore, srisailam project (right flank colony) township, srivilliputhur, sroda slaska, sroda wielkopolska, srp, ssw, st, st charles
st clair shores, st cloud, st gallen, st george, st helena, st helena, ascension og tristan da cunha, st johns, st joseph, st kilda
st kitts und nevis, st louis, st louis park, st lucia, st maarten, st paul, st peter am kammersberg, st peters, st petersburg
st pierre und miquelon, st polten, st veit an der glan, st vincent und die grenadinen, stad, stafa, staffanstorp, staffolo, stafford
staffordshire, staicele, stalowa wola, stamford, stange, stanghella, stankov, stanley, stans, stany zjednoczone, staporkow, stara lubovna
starachowice, stare mesto (okres sumperk), stare mesto (okres uherske hradiste), stargard, stari grad, starkov, starogard gdanski
stary plzenec, stary sacz, staszow, stat izrael, stat katar, state college, staten island, stati uniti damerica, stauceni, stav, stavanger
stawiski, stawiszyn, stefan voda, stefan-voda, steffisburg, stege, stei, steiermark, steigen, steinhausen, steinkjer, stellanello
stellenbosch, stelvio, stende, stenlose, stenungsund, sterling heights, sternatia, sternberk, steszew, steti, stignano, stillwater, stintino
stity, stjordal, stochov, stockholm, stockton, stockwell, stoczek lukowski, stod, stoholm, stolberg (rheinland), stones corner, stor
stor-elvdal, storbritannia, storbritannien, stord, store, store heddinge, storfjord, storfors, storo, storuman, storvorde, stovring
strakonice, stralsund, stramberk, strand, stranda, strangnas, strasbourg, straseni, stratford, strathclyde, straz nad nezarkou
straz pod ralskem, straznice, strazov, stredo, stredoafricka republika, stredocesky kraj, strehaia, strenci, strib, stribro, strmilov
stroby egede, stromstad, stromsund, strongoli, strongsville, stronie slaskie, stropkov, stroud, struer, strumien, strykow, stryn, strzegom
strzelce krajenskie, strzelce opolskie, strzelin, strzelno, strzyzow, studenka, sturno, stuttgart, suame, suazilandia, subang, subate
subotica, succivo, suceava, sucha beskidzka, suchan, suchdol nad luznici, suchedniow, suchowola, sud africa, sud-afriko
sud-georgio kaj sud-sandvicinsuloj, sud-koreio, sud-sudano, sudafrika, sudan, sudan poludniowy, sudan selatan, sudana, sudanese, sudaneses
sudano, sudanska republika, sudao, sudbury, sudgeorgien und sudliche sandwichinseln, suecia, suede, suffolk, sugar land, sugauli, suhr
suhum, suica, suisse, suiza, sujangarh, sujanpur, sukabumi, sukoharjo, sukoro, sukosd, sula, sulawesi barat, sulawesi selatan
sulawesi tengah, sulawesi tenggara, sulawesi utara, suldal, sulechow, sulecin, sulejow, sulejowek, sulina, sulkowice, sullurpeta
sulmierzyce, sultanganj, sultanpur, sulysap, sulzano, sumadijski okrug, sumatera barat, sumatera selatan, sumatera utara, sumbawa besar
sumber, sumedang, sumeg, sumegcsehi, sumegpraga, sumenep, sumerpur, summer, summerside, summerville, sumony, sumperk, sumqayit, sun chui
sunabeda, sunam, sundargarh, sundarnagar, sundby, sundbyberg, sunderland, sunds, sundsvall, sunggu minasa, suni, sunndal, sunne, sunnfjord
sunnyvale, sunrise, sunrise manor, sunsari, sunset hills, sunyani, supaul, supetar, suprasl, sur, surabaya, surahammar, surakarta, surandai
surapura, surat, suratgarh, suraz, surban agglomerationr, surd, suri, suriah, surinam, surinama, suriname, surinamo, surinamska republika
suriya, suriyampalayam, suriye, surket, surmaniya, surnadal, surprise, surrey, surry hills, sursee, surxondaryo viloyati, suryapet, susa
susice, susleni, sussex, susz, sutto, suudi arabistan, suvorovca, suwalki, suwawa, suzhou, sv tomas a princov ostrov, sv vincent a grenadiny
svajc, svajcarska, svajciarska konfederacia, svajciarsko, svalbard, svalbard & jan mayen islands, svalbard dan jan mayen
svalbard e jan mayen, svalbard og jan mayen, svalbard und jan mayen, svalbard, norvec, svalbardo kaj janmajeno, svalov, svalvard i jan mayen
svata lucia, svata lucie, svata stolica, svaty kristof a nevis, svaty krystof a nevis, svaty tomas a princuv ostrov
svaty vincenc a grenadiny, svaty vincent a grenadiny, svazijske kralovstvo, svazijsko, svaziland, svazilando, svazilend, svazilenda, svedala
svedio, svedorszag, svedscina, svedska, svedske kralovstvo, svedsko, sveice, sveio, sveits, svejbaek, svendborg, svenljunga, sverige
sveta helena, sveta lucija, sveta nedelja, sveti bartolomej, sveti ivan zelina, sveti kitts i nevis, sveti martin (fr deo)
sveti martin (frdio), sveti martin (holdeo), sveti martin (nizdio), sveti petar i miquelon, sveti toma i princip, sveti vincent i grenadini
svetla nad sazavou, svezia, svica, svicarska, svidnik, svihov, svinninge, svislando, svitavy, svizzera, svoboda nad upou, svogerslev
svratka, svycarsko, swa, swahili, swan river, swarzedz, swasiland, swati, swaziland, swe, swede, sweden, swedes, swedia, swedish
swiatniki gorne, swidnica, swidnik, swidwin, swiebodzice, swiebodzin, swiecie, swieradow-zdroj, swierzawa, swietochlowice, swietokrzyskie
swinoujscie, swiss, swisses, switzerland, syangja, sycow, sydafrika, syddanmark, sydenham, sydkorea, sydney, sydsudan, syerra-leone
sykkylven, sylhet, syracuse, syria, syrian, syrian arab republic, syrians, syrie, syrien, syrska arabska republika, szabadbattyan
szabadegyhaza, szabadhidveg, szabadi, szabadkigyos, szabadszallas, szabadszentkiraly, szabas, szabolcs, szabolcs-szatmar-bereg, szabolcsbaka
szabolcsveresmart, szada, szadek, szagy, szajk, szajla, szajol, szakacsi, szakadat, szakald, szakaly, szakcs, szakmar, szaknyer, szakoly
szakony, szakonyfalu, szakszend, szalafo, szalanta, szalapa, szalaszend, szalatnak, szalka, szalkszentmarton, szalmatercs, szalonna
szamocin, szamosangyalos, szamosbecs, szamosker, szamossalyi, szamosszeg, szamostatarfalva, szamosujlak, szamotuly, szanda, szank, szantod
szany, szapar, szaporca, szar, szarasz, szarazd, szarfold, szarliget, szarvas, szarvasgede, szarvaskend, szarvasko, szaszberek, szaszfa
szaszvar, szatmarcseke, szatok, szatta, szatymaz, szaud-arabia, szava, szazhalombatta, szczawnica, szczawno-zdroj, szczebrzeszyn, szczecin
szczecinek, szczekociny, szczucin, szczuczyn, szczyrk, szczytna, szczytno, szebeny, szecsenke, szecseny, szecsenyfelfalu, szecsisziget
szederkeny, szedres, szeged, szegerdo, szeghalom, szegi, szegilong, szegvar, szekely, szekelyszabar, szekesfehervar, szekkutas, szekszard
szeleste, szeleveny, szello, szemely, szemenye, szemere, szendehely, szendro, szendrolad, szenegal, szenna, szenta, szentantalfa
szentbalazs, szentbekkalla, szentborbas, szentdenes, szentdomonkos, szente, szentegat, szentendre, szentes, szentgal, szentgalosker
szentgotthard, szentgyorgyvar, szentgyorgyvolgy, szentimrefalva, szentistvan, szentistvanbaksa, szentjakabfa, szentkatalin, szentkiraly
szentkiralyszabadja, szentkozmadombja, szentlaszlo, szentliszlo, szentlorinc, szentlorinckata, szentmargitfalva, szentmartonkata
szentpeterfa, szentpeterfolde, szentpeterszeg, szentpeterur, szenyer, szepetnek, szepietowo, szerbia es montenegro, szerecseny, szeremle
szerencs, szerep, szergeny, szigetbecse, szigetcsep, szigethalom, szigetmonostor, szigetszentmarton, szigetszentmiklos, szigetujfalu
szigetvar, szigliget, szihalom, szijartohaza, szikszo, szil, szilagy, szilaspogony, szilsarkany, szilvagy, szilvas, szilvasszentmarton
szilvasvarad, szin, szingapur, szinpetri, szirak, sziria, szirmabesenyo, szklarska poreba, szlichtyngowa, szlovakia, szlovenia, szob, szoc
szoce, szod, szodliget, szogliget, szoke, szoked, szokedencs, szokolya, szolad, szolnok, szolosardo, szolosgyorok, szomalia, szombathely
szomod, szomolya, szomor, szoreny, szorgalmatos, szorosad, szprotawa, sztum, szubin, szucs, szucsi, szudan, szugy, szuha, szuhafo
szuhakallo, szuhogy, szuliman, szulok, szur, szurdokpuspoki, szvazifold, szwajcaria, szwecja, szydlowiec, səki, səmkir, sərqi timor, sərur
səudiyyə ərəbistani, taarbaek, taastrup, tab, tabajd, tabanan, tabasco, tabdi, tabor, taborfalva, tabriz, taby, tac, tachov, tacikistan
tacoma, tadepalligudem, tadjikistan, tadpatri, tadschikistan, tadsjikistan, tadzicka republika, tadzikistan, tadzikistana, tadzjikistan
tadzsikisztan, tadzykistan, tafo, tagalog, tagikio, tagyon, tahiti, tahitotfalu, tahuna, tai hing, tai kok tsui, tai koo shing, tai o
tai po, taian, taichung, taifa, tailand, tailandia, tainan, taipei, taivana, taiwan, taiwanese, taiwaneses, taiyuan, taizeme, taj mahal
tajik, tajikistan, tajiquistao, tajland, tajlandia, tajlando, tajska, tajvan, tajvano, takacsi, takalar, takhatgarh, taki, takoradi, takos
taksony, taktabaj, taktaharkany, taktakenez, taktaszada, takwa-maakro, talaja, talavera de la reina, talcher, talegaon dabhade, taleggio
taliandorogd, talianska republika, taliansko, talikota, taliparamba, taliwang, tallahassee, tallinn, tallya, talmaciu, talmassons, talmaza
talode, talsi, talsu raj, talwara, tam, tamarac, tamasi, tamaulipas, tambacounda, tambolaka, tamiami, tamil, tamil nadu, tamluk, tampa
tampere, tampico-panuco, tan an, tan uyen, tana, tanahu, tanakajd, tanaznija, tand, tanda, tandarei, tandur, tangerang, tangerang selatan
tangier, tangshan, tanjung, tanjung verde, tanoso, tansania, tanuku, tanum, tanvald, tanzania, tanzanie, tanzanija
tanzanijska zjednotena republika, tanzanio, tanzaniya, tanzanya, tap, tapachula, tapiobicske, tapiogyorgye, tapiosag, tapioszecso
tapioszele, tapioszentmarton, tapioszolos, taplanszentkereszt, tapolca, tapsony, tapszentmiklos, tar, taraba, taraclia, taraclia de salcie
tarakeswar, tarana, taranagar, taranto, tarany, taraori, tarbha, tarcal, tarczyn, tard, tardona, tardos, targoviste, targu bujor
targu carbunesti, targu frumos, targu jiu, targu lapus, targu mures, targu neamt, targu ocna, targu secuiesc, tarhos, tarikere, tarjan
tarjanpuszta, tarkany, tarkwa, tarm, tarn taran, tarnabod, tarnalelesz, tarnamera, tarnaors, tarnaszentmaria, tarnaszentmiklos, tarnaveni
tarnazsadany, tarnby, tarnobrzeg, tarnogrod, tarnok, tarnokreti, tarnow, tarnowskie gory, tarouca, tarpa, tarragona, tarrasa, tarros
tartano, tartu, tasgaon, tashkent, tasikmalaya, taska, tasmania, tasnad, tass, taszar, tat, tata, tatabanya, tatahaza, tatar, tataraseni
tatarstan, tatarszentgyorgy, taulov, taunton, tautii-magheraus, tavenna, taviano, tavira, taxenbach, tay ban nha, tay ninh, tayland, taylor
taylorsville, tayside, tayvan, tazlar, tbilisi, tchad, tczew, tease, techiman, techirghiol, tecoman, tecuci, tegal, teglas, tegucigalpa
tehran, tehri, tehuacan, tehuantepec-salina cruz, teius, tekes, tekirdag, tekkalakote, teklafalu, tel, tel aviv, telangana, telc, telde
telekes, telekgerendas, teleki, telemark, telenesti, teleorman, telki, telkibanya, telti, telugu, tema, tema new town, temanggung, temecula
temiskaming shores, tempe, temple, tenali, tengelic, tengeri, tengod, tenk, tenkasi, tenn, tennessee, tenu dam-cum-kathhara, tenyo
teotihuacan, tepa, tepe, tepexpan, tepic, tepla, teplice, teplice nad metuji, teramo, terdal, terdobbiate, terelle, terem, tereny, terenzo
tereske, terespol, teresztenye, terezin, terhathum, termiz, ternate, terni, terpes, terracina, terragnolo, terre haute
terre-neuve-et-labrador, territoires du nord-ouest, territori francesi del sud, territorio britanico do oceano indico
territorio da palestina, territorio dellarcipelago indiano, territorios austrais franceses, terruggia, teruel, tes, tesa, tesano, tesenfa
teseny, teshie, teskand, tessin, tet, tetegu, tetela de ocampo, tetetlen, tevel, tex, texan, texans, texas, texas city, texcoco de mora
tezpur, tgk, tgl, tha, thai, thai binh, thai lan, thai nguyen, thaifold, thailand, thailande, thais, thajske kralovstvo, thajsko
thakurdwara, thalwil, thames, thammampatti, thana bhawan, thane, thanesar, thangadh, thanh hoa, thanjavur, tharad, tharamangalam
tharangambadi, the bronx, the hague, the hammocks, the hamptons, the villages, the woodlands, theni allinagaram, thessaloniki, thiadiaye
thies, thirumangalam, thirupuvanam, thiruthuraipoondi, thiruvalla, thiruvallur, thiruvananthapuram, thiruvarur, thisted, tho nhi ky
thodupuzha, thompson, thonex, thornhill, thornton, thorold, thoubal, thoune, thousand oaks, thrissur, thu dau mot, thu duc, thua thien-hue
thun, thunder bay, thuraiyur, thurgau, thurgovie, thuringen, thuro by, thuy dien, thuy si, tianjin, tianshui, tibolddaroc, tiborszallas
tibro, ticleni, tidaholm, tieman, tien giang, tierp, tigaraksa, tigard, tigheci, tigliole, tihany, tijuana, tikamgarh, tikobo no1
tikobo no2, tikos, tilaj, tilamuta, tilburg, tilda newra, tilhar, timar, time, timis, timisoara, timmins, timor leste, timor oriental
timor wschodni, timor-leste, timra, tin yiu, tin yuet, tindivanam, tinglev, tingsryd, tingvoll, tinley park, tinn, tinnye, tinsukia
tipperary, tiptur, tirana, tiraspol, tirol, tirolo, tirora, tiruchendur, tiruchengode, tiruchirappalli, tirukalukundram, tirukkoyilur
tirunelveli, tirupathur, tirupati, tiruppur, tirur, tiruttani, tiruvannamalai, tiruvethipuram, tiruvuru, tirwaganj, tismana, tisnov
tiszaadony, tiszaalpar, tiszababolna, tiszabecs, tiszabercel, tiszabezded, tiszabo, tiszabura, tiszacsecse, tiszacsege, tiszacsermely
tiszadada, tiszaderzs, tiszadob, tiszadorogma, tiszaeszlar, tiszafoldvar, tiszafured, tiszagyenda, tiszagyulahaza, tiszaigar, tiszainoka
tiszajeno, tiszakanyar, tiszakarad, tiszakecske, tiszakerecseny, tiszakeszi, tiszakorod, tiszakurt, tiszaladany, tiszalok, tiszaluc
tiszamogyoros, tiszanagyfalu, tiszanana, tiszaors, tiszapalkonya, tiszapuspoki, tiszarad, tiszaroff, tiszasas, tiszasuly, tiszaszalka
tiszaszentimre, tiszaszentmarton, tiszasziget, tiszaszolos, tiszatardos, tiszatarjan, tiszatelek, tiszatenyo, tiszaug, tiszaujvaros
tiszavalk, tiszavarkony, tiszavasvari, tiszavid, tisztaberek, titlagarh, tittakudi, titu, titusville, tivadar, tivaouane, tiverton
tjaereborg, tjeckien, tjekkiet, tjeldsund, tjorn, tlalnepantla, tlaquepaque, tlaxcala, tlaxcala-apizaco, tluszcz, to kwa wan, toalmas, toano
tocantins, tocuz, tocuzeni, todabhim, todaraisingh, tofalu, tofej, toftlund, tofu, togo, togolando, tohana, tok, tokaj, tokat, tokelao
tokelau, tokelau-szigetek, tokke, tokod, tokodaltaro, tokol, tokorcs, tokyo, tolcsva, told, toledo, tolga, toli toli, tolkmicko, tollegno
tollo, tollose, tolmacs, tolmin, tolna, tolnanemedi, tolon, toltestava, toluca, tomai, tomajmonostora, tomar, tomaszow lubelski
tomaszow mazowiecki, tomelilla, tomohon, tomor, tomord, tomorkeny, tompa, tompaladony, toms river, tomsk, tonala, tonara, tonawanda, tondano
tondela, tonga, tongo, tonk, tonqa, tonsberg, tonto, tonzske kralovstvo, topeka, toplicki okrug, toplita, topolcany, topoloveni, toqo
toquelau, tor-faen, toraqorgon, torchiara, tordas, toreboda, torino, torks və kaykos adalari, tormafolde, tormas, tormasliget, tornabarakony
tornakapolna, tornanadaska, tornaszentandras, tornaszentjakab, tornata, torno, tornyiszentmiklos, tornyosnemeti, tornyospalca, torokbalint
torokkoppany, torokorszag, torokszentmiklos, toronto, torony, torquay, torralba, torrance, torreano, torrejon de ardoz, torrelavega
torremolinos, torreon, torres novas, torres vedras, torrevieja, torriglia, torring, torrioni, torsas, torsby, tortel, tortorici, torun
torvaj, torzym, toshkent, toshkent viloyati, toszeg, toszek, totkomlos, totszentgyorgy, totszentmarton, totszerdahely, tottenham, tottos
totujfalu, totvazsony, touba, toulon, toulouse, tourcoing, tours, touzim, tovacov, tovuz, town n country, towson, tozska republika, tra vinh
trabia, trabzon, tracy, traena, tragwein, trail, trambileno, tranas, trancoso, tranemo, trani, trapani, trasacco, trasquera, trbovlje
trebechovice pod orebem, trebenice, trebesing, trebic, trebisauti, trebisov, trebnje, trebon, trecchina, treiso, trelleborg, tremosna
tremosnice, trenciansky, trencin, trenggalek, trento, trenton, trenzano, tresignana, trest, trevenzuolo, trevi, treviso, trhove sviny
trhovy stepanov, tribano, tribiano, trieben, trier, trieste, trieu tien, trige, trilj, trindade e tobago, trinec, trinidad a tobago
trinidad and tobago, trinidad dan tobago, trinidad e tobago, trinidad en tobago, trinidad es tobago, trinidad i tobago, trinidad och tobago
trinidad og tobago, trinidad tobago, trinidad und tobago, trinidad va tobago, trinidad ve tobago, trinidad və tobaqo, trinidad y tobago
trinidadian, trinidadians, trinidado kaj tobago, trinite-et-tobago, triora, tripoli, tripura, trisobbio, trissino, triuggio, trizs, trmice
trnava, trnavsky, trofa, trogir, trois-rivieres, troisdorf, trollhattan, troms, tromso, trondelag, trondheim, trosa, troy, troyes
trujillo alto, trung phi, trung quoc, truro, trutnov, trynidad i tobago, trysil, trzcianka, trzciel, trzcinsko-zdroj, trzebiatow, trzebinia
trzebnica, trzemeszno, trzic, tsarskoe selo, tsat tsz mui, tschad, tschechische republik, tseung kwan o, tshwane, tsim sha tsui, tsing yi
tsjaad, tsjad, tsjechie, tsjekkia, tsuen wan, tsz wan shan, tuban, tubingen, tuc, tuchola, tuchow, tuckahoe, tucson, tuczno, tudu, tuen mun
tuensang, tuili, tuktoyaktuk, tukuma raj, tukums, tula, tulancingo, tulancingo de bravo, tulare, tulcea, tuliszkow, tuljapur, tulsa
tulsipur, tulum, tulungagung, tumkur, tumsar, tumu, tunceli, tundla, tune, tunesie, tunesien, tunez, tunezia, tunezja, tung chung, tuni
tunis, tunisia, tunisian, tunisians, tunisie, tunisien, tunisija, tuniska republika, tunisko, tunizija, tunizio, tunus, tunyogmatolcs, tur
tura, turcas e caicos, turchia, turcianske teplice, turcija, turcja, turcomenistao, turda, turecka republika, turecko, turek, turi, turin
turistvandi, turje, turkei, turkeve, turkey, turki, turkiet, turkije, turkio, turkish, turkiya, turkiye, turkiyə, turkmaniston, turkmen
turkmenio, turkmenistan, turkmenistana, turkmenisztan, turkmens, turkmensko, turkmənistan, turkoj kaj kajkoj, turks and caicos islands
turks es caicos, turks ve caicos adalari, ingiltere, turks- og caicosoerne, turks- og caicosoyene, turks- und caicosinseln
turks-en caicoseilanden, turku, turlock, turnau, turnov, turnu magurele, turony, turquemenistao, turquia, turquie, turriaco, turricse, tursi
turska, tuscaloosa, tuscania, tuscany, tuskevar, tustin, tuszyn, tutu, tutuyan, tuva, tuvalo, tuvalu, tuxtla gutierrez, tuyen quang
tuzigoot, tuzser, tvardita, tvedestrand, tvrdosin, twardogora, twin falls, tychowo, tychy, tyczyn, tydal, tykocin, tyler, tyn nad vltavou
tyne and wear, tynec nad labem, tynec nad sazavou, tyniste nad orlici, tynset, tyreso, tyrkia, tyrkiet, tyskland, tysnes, tysvaer, tyszowce
tərtər, ubelbach, uberackern, ubersaxen, ubersbach, ucar, uchgaon, uchqorgon, ucraina, ucrania, udaipur, udaipurwati, uddevalla, udgir
udhagamandalam, udhampur, udine, udmurtia, udumalaipettai, udupi, udvar, udvari, uganda, ugandan, ugandans, ugando, ugandska republika
ugento, ugod, uherske hradiste, uhersky brod, uhersky ostroh, uhlirske janovice, uj-kaledonia, uj-zeland, ujazd, ujbarok, ujcsanalos
ujdombrad, ujedinjeni arapski emirati, ujedinjeno kraljevstvo, ujezd u brna, ujfeherto, ujhani, ujhartyan, ujiraz, ujireg, ujjain, ujkenez
ujker, ujkigyos, ujlengyel, ujleta, ujlorincfalva, ujpetre, ujronafo, ujscie, ujsolt, ujszalonta, ujszasz, ujszentivan, ujszentmargita
ujszilvas, ujtelek, ujtikos, ujudvar, ujvarfalva, uk, ukk, ukr, ukraina, ukraine, ukrainian, ukrainians, ukrainio, ukrajina, ukrajinscina
ukrajna, ukrayna, ulaanbaatar, ulan bator, ulanow, ullensaker, ullensvang, ullerslev, ulles, ullo, ulm, ulricehamn, ulstein, ulvik, umag
umarga, umaria, umarkhed, umbergaon, umea, umgungundlovu, umman, umred, umreth, una, unaaha, und, ungaran, ungarija, ungarn, ungerdorf
ungern, ungheni, ungheria, unhost, uni emirat arab, unicov, uniejow, union city, union county, united arab emirates, united kingdom
united states, united states minor outlying islands, united states of america, university, unjha, unna, unnamalaikadai, unnao
unterauersbach, unterstinkenbrunn, untertilliach, unuiginta reglando, unuigintaj arabaj emirlandoj, uny, uollis və futuna, upice, upland
upleta, upper east, upper west, upplands vasby, upplands-bro, uppony, uppsala, uppvidinge, upton, uptown, uqanda, ura, uraiujfalu, uran
uran islampur, uranium city, uras, uravakonda, urbana, urbandale, urbisaglia, urd, urdorf, urdu, urdun, urgench, urhida, uri, uricani, urkut
urlati, urmar tanda, urom, uruapan, uruapan del progreso, uruguai, uruguaj, uruguajska vychodna republika, uruguay, urugvaj, urugvaja
urugvajo, urugwaj, urumqi, uruqvay, ururi, urziceni, urzulei, us virgin islands, usa, usafa, usak, usas ytre smaoyer, usbekistan
usilampatti, usona samoo, usonaj malgrandaj insuloj, usonaj virgulinsuloj, usono, usov, usseaux, ussr, ustecky kraj, ustek, uster
usti nad labem, usti nad orlici, ustka, ustron, ustrzyki dolne, uszka, uszod, ut, utah, utery, uthamapalayam, uthiramerur, utica, utraula
utrecht, utshwane, utsira, uttar pradesh, uttarakhand, uttendorf, uusimaa, uvaly, uxbridge, uzb, uzbegisztan, uzbek, uzbekio, uzbekistan
uzbekistana, uzbequistao, uzbescina, uzice, uzsa, uzwil, uzzano, va, vaasa, vac, vacaville, vacduka, vacegres, vachartyan, vacija
vackisujfalu, vacone, vacratot, vacri, vacszentlaszlo, vadakkuvalliyur, vadalur, vadgaon kasba, vadipatti, vadna, vadnagar, vadodara
vadosfa, vadso, vadstena, vadul lui isac, vadul lui voda, vaduleni, vaerlose, vaeroy, vag, vaga, vagan, vagashuta, vaggeryd, vaijapur
vaikom, vaja, vajdacska, vajszlo, vajta, vaksdal, val, val-de-ruz, val-dor, valai, valasske klobouky, valasske mezirici, valbom, valbondione
valbrenta, valcea, valdemarpils, valdemarsvik, valdemoro, valdidentro, valdosta, valduggia, vale de cambra, valea colonitei, valea lui mihai
valea perjei, valence, valencia, valenii de munte, valer, valiso kaj futuno, valka, valkas raj, valkeakoski, valko, valkonya, valladolid
vallaj, valle, valle de mexico, vallefoglia, vallejo, vallensbaek, vallentuna, vallepietra, vallerotonda, vallis ve futuna, fransa, vallus
valmadrera, valmiera, valmieras raj, valongo, valpacos, valparai, valpelline, valpovo, vals, valsad, valsamoggia, valtice, valtorta, valva
vamberk, vamdrup, vamosatya, vamoscsalad, vamosgyork, vamosmikola, vamosoroszi, vamospercs, vamosszabadi, vamosujfalu, van, vancouver
vancsod, vandavasi, vandoies, vanersborg, vang, vangazi, vaniyambadi, vanju mare, vannas, vansbro, vantaa, vanuatska republika, vanuatu
vanuatuo, vanyarc, vanylven, vanyola, vapi, vara, varad, varaklani, varalja, varanasi, varaszlo, varaszo, varazdin, varazdinska
varazdinske toplice, varbalog, varberg, varbo, varboc, varda, varde, vardo, vardomb, varese, varfolde, varga, vargarda, vargesztes
varisella, varkala, varkeszo, varmdo, varmland, varmo, varna, varnamo, varnita, varnsdorf, varong, varosfold, varoslod, varpalota, varsad
varsany, varsi, varsinais-suomi, varvareuca, varvolgy, vas, vasad, vasai-virar, vasalja, vasarosbec, vasarosdombo, vasarosfalu, vasarosmiske
vasarosnameny, vasasszonyfa, vasboldogasszony, vascau, vasegerszeg, vashosszufalu, vaskeresztes, vaskut, vaslui, vasmegyer, vaspor
vassurany, vasszecseny, vasszentmihaly, vasszilvagy, vasteras, vasterbotten, vasternorrland, vastervik, vastmanland, vastsahara, vasvar
vaszar, vaszoly, vat, vatakara, vaticaanstad, vatican, vatican city, vaticano, vatikan, vatikano, vatikanstadt, vatikanstaten, vatra
vatra dornei, vatta, vaud, vaughn, vauxhall, vaxholm, vaxjo, vazsnok, vazzano, vecs, vecses, vedaranyam, vedelago, vefsn, vega, vegarshei
vegegyhaza, vejen, vejle, vejprty, vejti, vekeny, vekerd, velbert, velden am worther see, velem, velemer, velence, velenje, veleny, velesin
velika gorica, velingara, velka bites, velka britania, velka bystrice, velke bilovice, velke hamry, velke mezirici, velke opatovice
velke pavlovice, velky krtis, velky senov, vellakoil, vellinge, vellore, veltrusy, velvary, vemend, venafro, venasca, vendas novas, vendone
venecuela, venek, venesuela, venetico, venezia, venezuela, venezuelan, venezuelans, venezuelo, venezuelska bolivarovska republika, venice
venissieux, venkatagiri, vennesla, venticano, ventspils, ventspils raj, vep, veracruz, veraval, verbano-cusio-ossola, verbicaro, vercelli
verdal, verdesti, vereb, vereinigte arabische emirate, vereinigte staaten, vereinigtes konigreich, verenigd koninkrijk
verenigde arabische emiraten, verenigde staten van amerika, veresegyhaz, vermont, vernerice, vernier, vernon, veroce, verona, verpelet
verrone, versailles, verseg, versend, versoix, vertesacsa, vertesboglar, verteskethely, vertessomlo, vertesszolos, vertestolna, vese
veseli nad luznici, veseli nad moravou, vessalico, vest, vest-sahara, vestbjerg, vestby, vester hassing, vestfold, vestland, vestnes
vestre slidre, vestre toten, vestsahara, vestvagoy, veszkeny, veszprem, veszpremfajsz, veszpremgalsa, veszpremvarsany, veszto, vetlanda
vetralla, vevelstad, veverita, vevey, veyrier, vezseny, viadana, viadanica, viale, viana do castelo, vianden, vibo valentia, viborg, viby s
vicenza, vicoli, vicopisano, vicovu de sus, victoria, victorville, vid, videbaek, videle, vidigulfo, vidisha, vidnava, vidracco, vie, viege
viehhofen, vienna, viersen, viesite, vieste, viet nam, viet tri, vietna, vietnam, vietname, vietnamese, vietnameses, vietnamscina
vietnamska socialisticka republika, vigantpetend, vignate, vignola-falesina, vignolo, vigo, vigonza, vijainagar, ajmer, vijapur, vijayapura
vijayawada, vijaypur, vik, vikarabad, vikramasingapuram, vila baleira (aka porto santo), vila do conde, vila franca de xira
vila nova de famalicao, vila nova de foz coa, vila nova de gaia, vila nova de santo andre, vila real, vila real de santo antonio, viladecans
vilaka, vilani, vildbjerg, vilhelmina, villa de alvarez, villa nicolas romero, villabate, villach, villacidro, villadose, villahermosa
villalvernia, villany, villanykovesd, villaperuccio, villars-sur-glane, villaspeciosa, villaverla, villejuif, villeneuve, villeneuve-dascq
villeurbanne, villingen-schwenningen, vilmany, vilnius, vilonya, viluppuram, vilyvitany, vimmerby, vimperk, vinar, vindafjord, vindeln
vinderup, vindornyafok, vindornyalak, vindornyaszolos, vineland, vingaker, vinh, vinh long, vinh phuc, vinje, vinkovci, vinovo, vinukonda
vinzaglio, vipava, vipiteno, viramgam, virgin adalari, amerika, virgin adalari, ingiltere, virgin islands, virgin islands, british
virgin islands, us, virgin-szigetek (amerikai), virgin-szigetek (brit), virginia, virginia beach, virklund, virovitica
viroviticko-podravska, virudhachalam, virudhunagar, vis, visakhapatnam, visalia, visegrad, viseu, viseu de sus, visnagar, visnye, visonta
viss, vissenbjerg, vista, viswanatham, visz, viszak, viszlo, visznek, vita, viterbo, vitis, vitkov, vitnyed, vitoria, vitry-sur-seine
vitryssland, vitulano, vizcaya, vizela, vizianagaram, vizovice, vizslas, vizsoly, vizvar, vizzini, vjetnama, vjetnamio, vlaams-brabant
vlachovo brezi, vladivostok, vlahita, vlasim, vocca, vockond, vodice, vodnany, vodnjan, vodskov, vokany, volary, volcsej, volda, volgograd
volintiri, volketswil, volta, voltido, voluntari, volvera, volyne, vonock, vonyarcvashegy, vorarlberg, vordingborg, vorosto, vors, voss
vostok, votice, vracov, vrancea, vranje, vranov nad toplou, vratimov, vrbno pod pradedem, vrbovec, vrbovsko, vrchlabi, vrgorac, vrhnika
vrindavan, vrlika, vroutek, vrsac, vrystaat, vseruby, vsetin, vt, vukovar, vukovarsko-srijemska, vulcanesti, vung tau
vuong quoc lien hiep anh va bac ireland, vyara, vychodni timor, vychodny timor, vyetnam, vyskov, vysluni, vysoke myto, vysoke nad jizerou
vysoke veseli, vyssi brod, waadt, wabana, wabrzezno, wachock, waco, wadenswil, wadgaon road, wadhwan, wadi, wadowice, wagrowiec, wah fu
wah ming, wai, waibakul, waiblingen, waidhofen an der thaya, waikabubak, waingapu, waipahu, wake adalari, amerika, wake island, wakefield
walbrzych, walcz, waldkirchen am wesen, waldorf, wales, wallis, wallis and futuna, wallis dan futuna, wallis e futuna, wallis en futuna
wallis es futuna-szigetek, wallis i futuna, wallis og futuna, wallis und futuna, wallis- og futunaoyene, wallisellen, walnut creek, waltham
wan chai, wan tau tong, wanaparthy, wanggudu, wangi wangi, wani, wankaner, wara seoni, warangal, wardha, warhapur, warisaliganj, warka
warminsko-mazurskie, warner robins, warora, warren, warren county, warsaw, warszawa, warta, warud, warwick, warwickshire, washim, washington
washington county, washington dc, wasilkow, waskaganish, wasosz, watampone, watan soppeng, waterbury, waterford, waterloo, wates, watford
watson lake, watsonville, watykan, waukegan, waukesha, wauwatosa, wayne county, wechiau, weedon, wegliniec, wegorzewo, wegorzyno, wegrow
wegry, weihnachtsinsel, weija, weimar, weinfelden, weisskirchen an der traun, wejherowo, welland, wellington, welsh, welshes, wenchi
wenezuela, wentworth, wereld, wes-kaap, wesel, wesley chapel, west allis, west babylon, west bank, west bengal, west covina, west des moines
west end, west glamorgan, west hartford, west haven, west jordan, west lafayette, west midlands, west new york, west nipissing
west palm beach, west sacramento, west seneca, west side, west sussex, west tanokrom, west valley city, west vancouver, west virginia
west yorkshire, west-vlaanderen, westelijke sahara, western, western australia, western cape, western north, western sahara, westfield
westhills, westland, westmeath, westminster, weston, westsahara, wettingen, wetzikon, wetzlar, wexford, weymouth town, wheaton, whitby
whitchurch, white plains, white rock, whitehorse, whittier, wiazow, wichita, wichita falls, wickham, wicklow, wiecbork, wielen, wielichowo
wieliczka, wielka brytania, wielkopolskie, wielun, wien, wieruszow, wiesbaden, wietnam, wil, wilamowice, wilayah samudra hindia britania
wilayah selatan prancis, wilhelmshaven, willich, willowbrook, wilmington, wilson, wiltshire, wiltz, wimpassing im schwarzatale, winchester
windhoek, windsor, windy ridge, wingham, winneba, winnipeg, winston-salem, winterthour, winterthur, wis, wisc, wisconsin, wisla, witkowo
witnica, witten, wladyslawowo, wlen, wlingi, wlochy, wloclawek, wlodawa, wloszczowa, wo che, wodzislaw slaski, wohlen, wojcieszow, wojkowice
wojnicz, wokha, woking, wolborz, wolbrom, wolczyn, wolfenbuttel, wolfsburg, wolin, wolomin, wolow, wolsztyn, wong tai sin, wonogiri
wonosari, wonosobo, woodbridge, woodbury, woodland, woodside, woodstock, woolwich, worb, worcester, worcestershire, worms, wozniki, wrecsam
wroclaw, wronki, wrzesnia, wschowa, wuhan, wupatki, wuppertal, wurzburg, wuxi, wuzhou, wy, wybrzeze kosci sloniowej, wycombe, wylie, wyo
wyoming, wyrzysk, wysmierzyce, wysoka, wysokie mazowieckie, wyspy marshalla, wyspy salomona, wyspy swietego tomasza i ksiazeca, wyszkow
wyszogrod, xacmaz, xalapa, xankəndi, xiamen, xian, xinyang, xirdalan, xizi, xocali, xocavənd, xojaobod, xorazm viloyati, xorvatiya, xudat
yadgir, yakima, yakutia, yakutsk, yalova, yaman, yamayka, yamunanagar, yanam, yangiyer, yangiyol, yangon, yangtze, yaponiya, yardimli
yarmouth, yarra valley, yau tong, yau yat tsuen, yavatmal, yawal, ybbs an der donau, ybbsitz, ydre, yeji, yekaterinburg, yellandu
yellowknife, yemen, yemmiganur, yen bai, yeni kaledoniya, yeni kaledonya, fransa, yeni zelanda, yeni zelandiya, yerevan, yerraguntla, yevla
yevlax, ynys mon, yobe, yogyakarta, yokohama, yonkers, yor, yorba linda, yordania, yordaniya, york, york factory, yorkshire, yoruba
youngstown, yozgat, yspertal, ystad, yuba city, yucaipa, yucatan, yuen long, yukon, yuma, yunani, yunanistan, yunfu, yverdon-les-bains, yyz
yəmən, zabar, zabki, zabkowice slaskie, zabludow, zabno, zabok, zabreh, zabriceni, zabrze, zacatecas, zacatecas-guadalupe, zacatlan
zacatzingo, zachodniopomorskie, zacler, zadar, zadarska, zador, zadorfalva, zagan, zagarancea, zagarise, zagarolo, zagorje ob savi, zagorow
zagorz, zagreb, zagrebacka, zagyvarekas, zagyvaszanto, zahony, zaicana, zaicani, zaidpur, zaim, zajecar, zajecarski okrug, zajk, zajta
zakany, zakanyfalu, zakanyszek, zakliczyn, zakopane, zakroczym, zakupy, zala, zalaapati, zalabaksa, zalaber, zalaboldogfa, zalacsany
zalacseb, zalaegerszeg, zalaerdod, zalagyomoro, zalahalap, zalahashagy, zalaigrice, zalaistvand, zalakaros, zalakomar, zalakoveskut
zalalovo, zalameggyes, zalamerenye, zalasarszeg, zalaszabar, zalaszanto, zalaszegvar, zalaszentbalazs, zalaszentgrot, zalaszentgyorgy
zalaszentivan, zalaszentjakab, zalaszentlaszlo, zalaszentlorinc, zalaszentmarton, zalaszentmihaly, zalaszombatfa, zalata, zalatarnok, zalau
zalaujlak, zalavar, zalaveg, zalec, zalewo, zalkod, zaluceni, zamania, zamardi, zamberk, zambia, zambian, zambians, zambie, zambija
zambijska republika, zambio, zambiya, zambrow, zamciogi, zamfara, zamoly, zamora, zamora-jacona, zamosc, zandov, zanka, zanzibar
zapadna sahara, zapadnobacki okrug, zapopan, zapresic, zaqatala, zaragoza, zarank, zarki, zarnesti, zarnovica, zarow, zary, zasavska
zasmuky, zatec, zaticeni, zator, zavod, zawadzkie, zawichost, zawidow, zawiercie, zbaszyn, zbaszynek, zbiroh, zbysov, zdanice
zdar nad sazavou, zdice, zdirec nad doubravou, zdruzene drzave amerike, zdruzeni arabski emirati, zdruzeno kraljestvo, zdunska wola, zduny
zdzieszowice, zebecke, zebegeny, zebrak, zeeland, zeillern, zelbio, zelechow, zelenortska republika, zelezna ruda, zeleznice, zelezny brod
zell am pettenfirst, zell an der pram, zelow, zemplenagard, zengovarkony, zentralafrikanische republik, zerba, zerbo, zeri, zerkow, zerlach
zermatt, zevio, zgardesti, zgierz, zgorzelec, zgurita, zhangzhou, zhengzhou, zho, zhongshan, ziar nad hronom, zibo, zichyujfalu, zics
zidlochovice, ziebice, zielona gora, zielonka, zignago, ziguinchor, zilina, zilinsky, ziliz, zilupe, zimany, zimbabue, zimbabve, zimbabvo
zimbabwe, zimbabwean, zimbabweans, zimbabwianska republika, zimnicea, zira, zirakpur, zirc, zirnesti, zirovnice, zitacuaro
zjednoczone emiraty arabskie, zlatar, zlate hory, zlate moravce, zlatiborski okrug, zlatna, zlin, zlinsky kraj, zliv, zlocieniec, zloczew
zlotoryja, zlotow, zloty stok, zlutice, zmigrod, znin, znojmo, zoagli, zofingue, zogno, zok, zold-foki koztarsasag, zollikofen, zollikon
zolonceni, zomba, zomin, zonguldak, zory, zoug, zrenjanjin, zruc nad sazavou, zsadany, zsaka, zsambek, zsambok, zsana, zsarolyan, zsebehaza
zsedeny, zselickisfalud, zselickislak, zselicszentpal, zsennye, zsira, zsombo, zsujta, zsurk, zubogy, zubri, zuchwil, zug, zuid-afrika
zuid-holland, zuid-korea, zukowo, zul, zulova, zulu, zunheboto, zupanja, zurich, zuromin, zviedrija, zvolen, zweden, zwickau, zwierzyniec
zwitserland, zwolen, zwolfaxing, zychlin, zypern, zyrardow, zywiec, zəngilan, zərdab, əfqanistan, əlcəzair, αγιος, αγρινιο, αθηνα, αιγιο
αλεξανδρεια, αλεξανδρουπολη, αμαλιαδα, αργος, αρτα, αρτεμη, βαρη, βεροια, βολος, γαζι, γερακας, γιαννιτσα, γλυκα νερα, γρεβενα, δραμα
εδεσσα, ελευσινα, ερμουπολη, ηρακλειο, θερμη, θεσσαλονικη, θηβα, ιαλυσος, ιεραπετρα, ιωαννινα, καβαλα, καλαματα, καλυβια, καλυμνος, καρδιτσα
καστορια, κατερινη, κερκυρα, κιλκις, κοζανη, κομοτηνη, κορινθος, κορωπι, κως, λαμια, λαρισα, λιβαδεια, λουτρακι, μεγαρα, μεσολογγι, μυτιληνη
ναουσα, ναυπακτος, ναυπλιο, νεα, ξανθη, ορεστιαδα, παιανια, παλληνη, πατρα, πειραιας, πρεβεζα, πτολεμαιδα, πυργος, ραφηνα, ρεθυμνο, ροδος
σαλαμινα, σερρες, σπαρτη, τρικαλα, τριπολη, τυρναβος, φλωρινα, χαλκιδα, χανια, χιος, ωραιοκαστρο, абакан, абинск, авганистан, австралия
австралија, австралія, австрия, австрија, австрія, агата, агинское (забаик), адлер, адыгеиск, аеродром, азербаиджан, азербејџан, азов (рост)
алагир, алапаевск, албания, албанија, албанія, алдан, александров, александров гаи, александровск, александровск-сахалинскии, алексин, алжир
алтаискии краи, алчевськ, амдерма, американска самоа, американски девствени острови, американское самоа (не признана), амурск
амурская область, анадырь, анапа, ангарск, ангила, ангилья, ангола, андора, андорра, андреаполь, анива, антарктик, антарктика (не признана)
антигва и барбуда, антигуа и барбуда, антигуа і барбуда, антильские острова (не признана), аомынь (не признана), апатиты, апрелевка
апшеронск, ар крим, арачиново, аргаяш, аргентина, ардон, арзамас, армавир, армения, арсеньев, артем, артемівськ, аруба, архангельск
архангельская область, архыз, аршан (бурят), асбест, асино, астраханская область, астрахань, афганистан, афганістан, ахтубинск, ачинск
ачхои мартан, аша, бавлы, багамские острова, багамські острови, баикальск, баксан, балашиха, балашов, балтииск, бангладеш, барбадос
баргузин, барнаул, батаиск, бахами, бахреин, беларусь, белгија, белгород, белгородская область, белиз, белогорск (амур), белокуриха
беломорск, белорецк, белореченск, белорусија, белоярскии, белыи яр (томск), бельгия, бельгія, беліз, бенин, бенін, бердичів, бердянськ
березники, бермуда, берово, беслан, бииск, билибино, биробиджан, бирск, битола, благовещенск (амур), богданци, боговиње, богучар, бодаибо
божикен остров, болгария, болгарія, боливия, боливија, бологое, болівія, бомнак, борзя, боровск, босилово, босна и херцеговина
босния и герцеговина, боснія і герцеговина, ботсвана, боцвана, бразил, бразилия, бразилія, братск, брвеница, брег на слоновата коска, бреды
британска индоокеанска територија, британски девствени острови, бровари, бронницы, брунеи, брунеј, брянск, брянская область, бугарија
бугульма, бугуруслан, буденновск, бузулук, буинакск, буркина фасо, буркина-фасо, буркіна-фасо, бурунди, бурунді, бутан, бутел
быково (метеост), біла церква, білорусь, валаам, валандово, валдаи, валис и футуна, вануату, василево, ватикан, вевчани, ведено, велес
велика британія, великие луки, великии устюг, великобритания, венгрия, вендинга, венесуела, венесуэла, венецуела, верещагино (перм)
верхнее пенжино, верхнии баскунчак, верхнии тагил, верхнии уфалеи, верхотурье, верхоянск, видное, виетнам, вилюиск, виница, витим
владивосток, владикавказ, владимир, владимирская область, внуково (метеост), волгоград, волгоградская область, волгодонск, волинська область
вологда, волоколамск, волхов, воркута, воронеж, воронежская область, воскресенск, восточныи тимор, воткинск, врапчиште, всеволожск, вуктыл
выборг, вытегра, вьетнам, вязьма, вєтнам, вінницька область, вінниця, вірменія, г москва, г санкт - петербург, г севастополь, габон
гаврилов-ям, гагарин, гази баба, гаиана, гаити, галич, гамбия, гамбија, гамбія, гана, гатчина, гаіті, гваделуп, гваделупа (не признана)
гватемала, гвајана, гвиана (не признана), гвинея, гвинея-бисау, гвинеја, гвинеја-бисао, гвінея, гвінея-бісау, гдов, гевгелија, геленджик
германия, германија, гернзи, гибралтар, глазов, голицыно, гондурас, горлівка, горно-алтаиск, городовиковск, горче петров, горячии ключ
горячинск, гостивар, градско, гремячинск (бурят), гремячинск (перм), гренада, гренланд, греция, греція, грозныи, грузия, грузија, грузія
грција, гуам, губаха, губкин, губкинскии, гудермес, гусь-хрустальныи, дагомыс, далматово, дания, данков, данска, данія, двинскои, дебар
дебрца, делчево, демир капија, демир хисар, демократическая республика, демократична республіка конго, демократска народна република кореја
дербент, джеирах, джибути, джибуті, джубга, дзержинск, дивногорск, диксон, дмитров, дно, дніпродзержинськ, дніпропетровськ
дніпропетровська область, добрянка, долинск, долнени, домбаи, доминика, доминиканска република, доминиканская республика, домодедово
домініка, домініканська республіка, донецьк, донецька область, дојран, дубна, дудинка, евреиская автономная область, египет, егорьевск, еиск
екатеринбург, еквадор, екваторска гвинеја, екваторіальна гвінея, ел салвадор, елабуга, елатьма, елец, ельня, енисеиск, ербогачен, еритрея
еритреја, ерменија, ершов, есватини, ессентуки, естонија, естонія, етиопија, ефіопія, железногорск(курск), желино, жиганск, жигулевск
житомир, житомирська область, жуковскии, забаикальск, забаикальскии краи, заводоуковск, завьялиха, закарпатська область, замбия, замбија
замбія, западна сахара, запоріжжя, запорізька область, зараиск, звенигород, зелен рт, зелениково, зеленогорск (ленин), зеленоград, зимбабве
златоуст, змеиногорск, зрновци, зімбабве, иваново, ивановская область, ивдель, игарка, игнашино, иемен, ижевск, избербаш, израел, израиль
илинден, индия, индија, индонезия, индонезија, инта, иордания, иорданія, иошкар-ола, ирак, иран, ирбит, иркутск, иркутская область, ирландия
ирска, исланд, исландия, испания, источен тимор, истра, италия, италија, ишим, кабанск, кабардино - балкарская республика, кабо-верде
кавадарци, кажим, казакстан, казань, казахстан, калач, калач-на-дону, калачинск, калевала, калининград, калининградская область, калуга
калужская область, калязин, камбоджа, камбоџа, каменномостскии, каменск-уральскии, каменск-шахтинскии, камень-на-оби, камерун
камчатскии краи, камышин, камышлов, камянець-подільськии, канада, кандалакша, каневская, канск, карабудахкент, карабулак
карачаево - черкесская республика, карачаевск, карбинци, каргасок, каргополь, карпинск, карпош, карталы, касимов, каспииск, катав-ивановск
катаиск, катар, качканар, кашира, кашхатау, кајмански острови, кедровыи, кежма, кемерово, кемеровская область - кузбасс, кения, кенија
кенія, керч, кетченеры, кижи, кизел, кизилюрт, кизляр, кимры, кина, кингисепп, кинешма, кипар, кипр, киргизстан, киргистан, киренск, киржач
кирибати, кириши, киров (вятка), кирово-чепецк, кировск (ленин), кировск (мурм), кировская область, кисела вода, кисловодск, китаи, кичево
киів, киівська область, клин, ковров, когалым, кокосови острови, коломна, колпашево, колумбия, колумбија, колумбія, комори
коморские острова, коморські острови, комсомольск-на-амуре, конго, кондопога, конотоп, конче, корея (северная), корея (южная), королев
корсаков, косово, коста-рика, костарика, костомукша, кострома, костромская область, кот-дивуар, кот-дівуар, котельнич, котлас, кочани
кош-агач, краматорськ, красная поляна, краснии луч, красновишерск, красногорск (моск), краснодар, краснодарскии краи, краснокамск
красноселькуп, краснотурьинск, красноуральск, красноуфимск, красноярск, красноярскии краи, кратово, кременчук, крива паланка, кривии ріг
кривогаштани, кропоткин (краснод), крушево, крымск, куба, кувајт, кувеит, кудымкар, кузнецк, кука острова, кукови острови, кулу, кулунда
куманово, кунгур, курган, курганинск, курганская область, курильск, курск, курская область, куртамыш, курумкан, курчатов, кущевская, кызыл
кыргызстан, кырен, кыштым, кяхта, кіпр, кірибаті, кіровоград, кіровоградська область, лабинск, лабытнанги, лагань, лазаревское, лаос, латвия
латвія, ленинградская область, леснои (сверд), лесото, летонија, либан, либерия, либерија, либија, ливан, ливия, липецк, липецкая область
липково, лисичанськ, листвянка (иркут), литва, литванија, лихтенштајн, лихтенштеин, лодеиное поле, лозово, лотошино, луга, луганськ
луганська область, луксембург, луховицы, луцьк, лысьва, львів, львівська область, льгов, любань, люберцы, люксембург, лянтор, ліберія, ліван
лівія, ліхтенштеин, маврикии, маврикіи, мавритания, мавританија, мавританія, маврициус, маврово и ростуше, магадан, магаданская область
магас, магнитогорск, мадагаскар, мадаґаскар, маикоп, макао, макаров, македония, македонија, македонска каменица, македонски брод, македонія
макушино, макіівка, малави, малаві, малаизия, малаизія, малая вишера, малгобек, малдиви, малезија, мали, мали оддалечени острови на сад
малоярославец, малта, мальдивы, мальдіви, мальта, малі, марокко, мароко, мартиник, маршалловы острова, маршаллові острови, маршалски острови
маріуполь, махачкала, мајот, медногорск, междуреченскии, мезень, мексика, мексико, мелеуз, мелітополь, меренга, миасс, миколаів
миколаівська область, микронезия, микронезија, миллерово, минеральные воды, минусинск, мирныи, мичуринск, могила, можаиск, можга, мозамбик
мозамбік, моздок, мокшан, молдавија, молдова, монако, монголия, монголија, монголія, монтсерат, мончегорск, морозовск, моршанск, москва
москва, мгу, московская область, мостовскои, мукачеве, муравленко, мураши, мурманск, мурманская область, муром, мценск, мыс шмидта, мытищи
мьянма, мјанмар, набережные челны, надым, назрань, нальчик, намибия, намибија, намібія, наро-фоминск, нарткала, нарым, нарьян-мар, науру
находка, невельск, невинномысск, невьянск, неготино, ненецкии автономныи округ, непал, неплюевка, нерчинск, нефедова, нефтегорск (самар)
нефтекамск, нефтеюганск, нигер, нигерия, нигерија, нидерланды, нижегородская область, нижневартовск, нижнекамск, нижнеудинск
нижнии новгород, нижнии тагил, никарагва, никарагуа, ниуе, нов зеланд, нова зеландія, нова каледонија, новаци, новая зеландия, новая игирма
новгород великии, новгородская область, ново село, новокузнецк, новомичуринск, новомосковск, новороссиика, новороссииск, новосибирск
новосибирская область, новочеркасск, новыи оскол, новыи уренгои, ногинск (моск), ноглики, норвегия, норвегія, норвешка, норильск
норфолшски остров, ноябрьск, нурлат, нягань, нязепетровск, нігер, нігерія, нідерланди, нікарагуа, нікополь, німеччина
обединети арапски емирати, обединето кралство, обнинск, обоянь, объединенные арабские эмираты, объячево, обєднані арабські емірати, одеса
одеська область, одинцово, озеры, оимякон, октябрьскии (башк), октябрьское (хант), октябрьское (челяб), олександрія, оленегорск (якут)
оленек, оман, омск, омская область, онега, орел, оренбург, оренбургская область, орехово-зуево, орловская область, орск, оса, осташков
остров буве, остров ман, остров хард и острови мекдоналд, оха, охотск, охрид, павловская, павловскии посад, павлоград, пакистан, палана
палау, палестина (автономни територии), панама, папуа нова гвинеја, папуа — новая гвинея, папуа-нова гвінея, парагваи, парагвај, партизанск
певек, пенза, пензенская область, переславль-залесскии, пермскии краи, пермь, перу, петровец, петрозаводск, петропавловск-камчатскии
петухово, петушки, пехчево, печенга, печора, пинега, питкернски острови, пласница, плес, плесецк, подольск, полска, полтава
полтавська область, польша, польща, поронаиск, порторико, португалия, португалија, португалія, поярково, прилеп, приморскии краи
приморско-ахтарск, приозерск, пробиштип, прохладныи, псебаи, псков, псковская область, пушкин, пушкино (моск), пушкинские горы, пышма
пятигорск, південна корея, південнии судан, південно-африканська республіка, північна корея, радовиш, радужныи, раменское, ранковце, ребриха
ревда (сверд), реинион, република кореја, ресен, республика адыгея (адыгея), республика алтаи, республика башкортостан, республика бурятия
республика дагестан, республика ингушетия, республика калмыкия, республика карелия, республика коми, республика конго, республика крым
республика марии эл, республика мордовия, республика саха (якутия), республика северная осетия - алания, республика татарстан
республика тыва, республика хакасия, ржев, романија, рославль, росоман, россия, россошь, ростов, ростов-на-дону, ростовская область
росіиська федерація, руанда, рубцовск, руза, румунія, румыния, русија, рыбинск, рыльск, ряжск, рязанская область, рязань, рівне
рівненська область, салават, салехард, сальвадор, сальск, самара, самарская область, самоа, сан марино, сан-марино, сан-томе и принсипи
сан-томе і принсіпі, санкт-петербург, сао томе и принсипе, саранск, сарапул, саратов, саратовская область, сарај, саров (морд), сасово
саудиска арабија, саудовская аравия, саудівська аравія, сахалинская область, саянск, свазиленд, свазіленд, свалбард и јан мајен
свердловская область, света елена (остров), света луција, света столица (држава на градот ватикан), свети вартоломеј
свети винсент и гренадини, свети кристофер и невис, свети мартин (остров), свети николе, свети пјер и микелон, светлогорск (калин)
севастополь, северни маријански острови, северо-курильск, северобаикальск, северодвинск, североморск, североуральск, сеимчан
сеишельские острова, сеишельські острови, семлячики, сенегал, сенеґал, сент-винсент и гренадины, сент-вінсент і гренадини
сент-киттс и невис, сент-кітс і невіс, сент-люсия, сент-люсія, серафимович, сербия, сербія, сергиев посад, серебряные пруды, середниково
серов, серпухов, сејшели, сибаи, сиера леоне, сингапур, сирия, сирија, сирія, сковородино, славгород, славянск-на-кубани, сладково, словакия
словачка, словаччина, словения, словенија, словенія, словянськ, слюдянка, смирных, смоленск, смоленская область, снежинск
снежногорск (мурм), соболево, советскии, соединенные штаты америки, соединети американски држави, соликамск, солнечногорск, соловки
соломоновы острова, соломонові острови, соломонски острови, соль-илецк, сомали, сомалија, сомалі, сопиште, сорочинск, сортавала
сосновыи бор, сосногорск, сосьва (хант), сочи, србија, ставрополь, ставропольскии краи, старая русса, старо нагоричане, старыи оскол
стерлитамак, стрежевои, струга, струмица, студеничани, ступино, судан, суздаль, сузун, суми, сумська область, сунтар, сургут (хант), суринам
сусуман, сухиничи, східнии тимор, сша, сызрань, сыктывкар, сьерра-леоне, сьєрра-леоне, сєвєродонецьк, сімферополь, сінгапур, тавда, таганрог
таджикистан, таивань (не признана), таиланд, таишет, талдом, тамбеи, тамбов, тамбовская область, тамил-илам (не признана), танзания
танзанија, танзанія, тарко-сале, таштагол, таіланд, тајван, тајланд, таџикистан, тверская область, тверь, теарце, теберда, темрюк, териберка
теркс и каикос (не признана), тернеи, тернопіль, тернопільська область, терскол, тетово, тикси, тимашевск, тихвин, тихорецк, тобольск, того
токелау, токелау (не признана), токма, токсово, тольятти, томари, томпа, томск, томская область, тонга, торжок, тосно, тотьма
тринидад и тобаго, тринідад і тобаго, троицк (моск), троицк (челяб), троицко-печорск, туапсе, тувалу, тула, тулпан, тулун, тульская область
тунис, туніс, тура, турецкая республика северного кипра (не признана), туреччина, туркменистан, туркменістан, туркс и кајкос, туруханск
турция, турција, тутаев, тутончаны, тымовское, тында, тырныауз, тюменская область, тюмень, уварово, уганда, углегорск, углич, угорщина
удмуртская республика, ужгород, узбекистан, украина, украіна, улан-удэ, ульяновск, ульяновская область, умань, унгарија, ураи, уренгои
уругваи, уругвај, урус-мартан, урюпинск, усинск, усмань, усолье сибирское, уссурииск, усть-баргузин, усть-джегута, усть-илимск, усть-ишим
усть-калманка, усть-камчатск, усть-катав, усть-кулом, усть-кут, усть-ордынскии, устюжна, уфа, ухта, учалы, уэлен
фарерские острова (не признана), фарски острови, фатеж, федеративні штати мікронезіі, фиджи, филипини, филиппины, финляндия, финска, фиџи
фолкландски острови, франция, франција, французская полинезия (не признана), француска гвајана, француска полинезија
француски јужни и арктички територии, франція, фіджі, філіппіни, фінляндія, хабаровск, хабаровскии краи, хаити, ханты-мансииск
ханты-мансиискии автономныи округ - югра, харків, харківська область, хасавюрт, хасан, хатанга, херсон, херсонська область, химки
хмельницька область, хмельницькии, холандија, холандски антили, холмогоры, холмск, хонгконг, хондурас, хорватия, хорватія, хоста, хрватска
хужир, центар, центар жупа, централноафриканската република, центральноафриканская республика, центральноафриканська республіка, цимлянск
црна гора, чад, чаиковскии, чаир, чашка, чебаркуль, чебоксары, чегем, челюскин, челябинск, челябинская область, черемхово, череповец
черкаси, черкаська область, черкесск, чермоз, черногория, черняховск, чернівецька область, чернівці, чернігів, чернігівська область, черскии
черусти, чехия, чехов, чехія, чеченская республика, чешиново-облешево, чешка, чикола, чиле, чили, чилі, чита, чокурдах, чорногорія
чувашская республика, чукотскии автономныи округ, чулым, чусовои, чучер-сандево, шадринск, шали, шамары, шарья, шатки, шатои, шатура
шаховская, шахты, швајцарија, шведска, швеицария, швеицарія, швеция, швеція, шелагонцы, шелехов, шенкурск, шерегеш, шереметьево, шилка
шостка, шпанија, шри ланка, шри-ланка, шрі-ланка, штип, шумиха, шуто оризари, шуя, щелково, щельяюр, эквадор, экваториальная гвинея, элиста
эльбрус, эльтон, энгельс, эритрея, эстония, эфиопия, югорск, южно-африканская республика, южно-курильск, южно-сахалинск, южноуральск, юровск
юрьев-польскии, юрьевец (иван), юрюзань, якутск, якша, ялта, ялуторовск, ямаика, ямало-ненецкии автономныи округ, ямбург, япония, японія
яр-сале, ярославль, ярославская область, ясныи (оренб), яхрома, яшалта, яшкуль, євпаторія, єгипет, ємен, єнакієве, івано-франківськ
івано-франківська область, ізмаіл, ізраіль, індонезія, індія, ірак, іран, ірландія, ісландія, іспанія, італія, јамајка, јапонија, јегуновце
јемен, јордан, јужна африка, јужна џорџија и јужни сендвички острови, џерси, џибути, ադրբեջան, ալբանիա, ալժիր, ամերիկյան սամոա
ամերիկյան վիրջինյան կղզիներ, ամն, անգիլիա, անգոլա, անդորրա, անտիգուա և բարբուդա, ասկերան, ավստրալիա, ավստրիա, արագածոտն, արարատ, արգենտինա
արմավիր, արուբա, արցախի հանրապետություն, արևելյան թիմոր, աֆղանստան, բահամներ, բահրեյն, բանգլադեշ, բարբադոս, բելառուս, բելիզ, բենին, բերմուդա
բոլիվիա, բոսնիա և հերցեգովինա, բոտսվանա, բութան, բուլղարիա, բուրկինա ֆասո, բուրունդի, բրազիլիա, բրիտանական վիրջինյան կղզիներ, բրունեյ, գաբոն
գամբիա, գայանա, գեղարքունիք, գերմանիա, գերնսի, գուամ, գվատեմալա, գվինեա, գվինեա-բիսաու, գրենադա, դանիա, դոմինիկա, դոմինիկյան հանրապետություն
եգիպտոս, եթովպիա, եմեն, երևան, զամբիա, զիմբաբվե, էկվադոր, էստոնիա, էրիտրեա, թաիլանդ, թայվան, թըրքս և կայկոս կղզիներ, թունիս, թուրքիա
թուրքմենստան, ինդոնեզիա, իռլանդիա, իսլանդիա, իսպանիա, իսրայել, իտալիա, իրան, իրաք, լաոս, լատվիա, լեհաստան, լեսոթո, լիբանան, լիբերիա, լիբիա
լիխտենշտայն, լիտվա, լյուքսեմբուրգ, լոռի, խորվաթիա, կաբո վերդե, կամբոջա, կամերուն, կայմանյան կղզիներ, կանադա, կատար
կենտրոնաաֆրիկյան հանրապետություն, կիպրոս, կիրիբատի, կոլումբիա, կոմորներ, կոնգոյի հանրապետություն, կոնգոյիդեմոկրատական հանրապետություն կդհ
կոստա ռիկա, կոտ դիվուար, կոտայք, կուբա, կուկի կղզիներ, հադրութ, հայաստան, հայիթի, հասարակածային գվինեա, հարավային կորեա
հարավաֆրիկյան հանրապետություն, հյուսիսային կորեա, հյուսիսային մակեդոնիա, հյուսիսային մարիանյան կղզիներ, հնդկաստան, հոնդուրաս, հոնկոնգ
հորդանան, հունաստան, հունգարիա, ղազախստան, ղրղզստան, ճամայկա, ճապոնիա, մադագասկար, մաէ, մալայզիա, մալավի, մալդիվներ, մալթա, մալի, մակաու
մայոտ, մավրիկիոս, մավրիտանիա, մարշալյան կղզիներ, մարոկկո, մարտակերտ, մարտունի, մեն կղզի, մեքսիկա, միկրոնեզիա, մյանմա, մոզամբիկ, մոլդովա
մոնակո, մոնղոլիա, մոնտսերատ, նամիբիա, նաուրու, նեպալ, նիգեր, նիգերիա, նիդերլանդյան անտիլներ, նիդերլանդներ, նիկարագուա, նիուե, նոր զելանդիա
նոր կալեդոնիա, նորվեգիա, նորֆոլք կղզի, շահումյան, շիրակ, շուշի, շվեդիա, շվեյցարիա, շրի լանկա, ուգանդա, ուզբեկստան, ուկրաինա
ուոլիս և ֆուտունա, ուրուգվայ, չադ, չեխիա, չեռնոգորիա, չիլի, չինաստան, պալաու, պակիստան, պաղեստին, պանամա, պապուա նոր գվինեա, պարագվայ, պերու
պորտուգալիա, պուերտո ռիկո, ջերսի, ջիբութի, ջիբրալթար, ռուանդա, ռումինիա, ռուսաստան, սալվադոր, սահրավիա, սամոա, սան մարինո
սան տոմե և պրինսիպի, սաուդյան արաբիա, սեյշելներ, սեն մարտեն (ֆրանսիական անտիլներ), սենեգալ, սենտ լյուսիա, սենտ կիտս և նևիս
սենտ պիեռ և միկելոն, սենտ վինսենտ և գրենադիներ, սերբիա, սիեռա լեոնե, սինգապուր, սիրիա, սլովակիա, սլովենիա, սյունիք, սողոմոնյան կղզիներ
սոմալիա, սուդան, սուրբ բարդուղիմեոսի կղզի, սուրբ հեղինեի կղզի, սուրինամ, սվազիլենդ, ստեփանակերտ, վայոց ձոր, վանուատու, վատիկան, վենեսուելա
վիետնամ, վրաստան, տանզանիա, տաջիկստան, տավուշ, տոգո, տոկելաու, տոնգա, տուվալու, տրինիդադ տոբագո, փիթքերն կղզիներ, քաշաթաղ, քենիա, քուվեյթ
օման, ֆարերյան կղզիներ, ֆիլիպիններ, ֆինլանդիա, ֆիջի, ֆոլկլենդյան կղզիներ, ֆրանսիա, ֆրանսիական պոլինեզիա, אבו גוש, אבו סנאן, אבו סריחאן (שבט)
אבו עבדון (שבט), אבו עמאר (שבט), אבו עמרה (שבט), אבו קורינאת (שבט), אבו קרינאת (יישוב), אבו רובייעה (שבט), אבו רוקייק (שבט), אבו תלול, אבטין
אבטליון, אביאל, אביבים, אביגדור, אביחיל, אביטל, אביעזר, אבירים, אבן יהודה, אבן מנחם, אבן ספיר, אבן שמואל, אבני איתן, אבני חפץ, אבנת, אבשלום
אדורה, אדירים, אדמית, אדרת, אוגנדה, אודים, אודם, אוהד, אוזבקיסטן, אום אל-פחם, אום אל-קוטוף, אום בטין, אומן, אומץ, אוסטריה, אוסטרליה, אופקים
אוקראינה, אור הגנוז, אור הנר, אור יהודה, אור עקיבא, אורה, אורוגוואי, אורות, אורטל, אורים, אורנים, אורנית, אושה, אזור, אזרבייגן, אחווה, אחוזם
אחוזת ברק, אחיהוד, אחיטוב, אחיסמך, אחיעזר, אטרש (שבט), איבים, איטליה, איי מרשל, איי סיישל, איי שלמה, אייל, איילת השחר, אילון, אילות, אילניה
אילת, אינדונזיה, איסלנד, איראן, אירוס, אירלנד, איתמר, איתן, איתנים, אכסאל, אל סייד, אל סלוודור, אל-עזי, אל-עריאן, אל-רום, אלבניה, אלגיריה
אלומה, אלומות, אלון הגליל, אלון מורה, אלון שבות, אלוני אבא, אלוני הבשן, אלוני יצחק, אלונים, אלי-עד, אליאב, אליכין, אליפז, אליפלט, אליקים
אלישיב, אלישמע, אלמגור, אלמוג, אלעד, אלעזר, אלפי מנשה, אלקוש, אלקנה, אמונים, אמירים, אמנון, אמציה, אנגולה, אנדורה, אנטיגואה וברבודה, אניעם
אסד (שבט), אסטוניה, אספר, אעבלין, אעצם (שבט), אפגניסטן, אפיניש (שבט), אפיק, אפיקים, אפק, אפרת, אקוודור, ארבל, ארגמן, ארגנטינה, ארז, אריאל
אריתריאה, ארמניה, ארסוף, ארצות הברית, אשבול, אשבל, אשדוד, אשדות יעקב (איחוד), אשדות יעקב (מאוחד), אשחר, אשכולות, אשל הנשיא, אשלים, אשקלון
אשרת, אשתאול, אתגר, אתיופיה, באקה אל-גרביה, באר אורה, באר גנים, באר טוביה, באר יעקב, באר מילכה, באר שבע, בארות יצחק, בארותיים, בארי, בהאמה
בהוטן, בוטסואנה, בולגריה, בוליביה, בוסניה והרצגובינה, בוסתן הגליל, בועיינה-נוגידאת, בוקעאתא, בורגתה, בורונדי, בורמה, בורקינה פאסו, בחן
בחריין, בטחה, ביצרון, ביר אל-מכסור, ביר הדאג, ביריה, בית אורן, בית אל, בית אלעזרי, בית אלפא, בית אריה, בית ברל, בית גוברין, בית גמליאל
בית גן, בית דגן, בית הגדי, בית הלוי, בית הלל, בית העמק, בית הערבה, בית השיטה, בית זיד, בית זית, בית זרע, בית חורון, בית חירות, בית חלקיה
בית חנן, בית חנניה, בית חשמונאי, בית יהושע, בית יוסף, בית ינאי, בית יצחק-שער חפר, בית לחם הגלילית, בית מאיר, בית נחמיה, בית ניר, בית נקופה
בית עובד, בית עוזיאל, בית עזרא, בית עריף, בית צבי, בית קמה, בית קשת, בית רבן, בית רימון, בית שאן, בית שמש, בית שערים, בית שקמה, ביתן אהרן
ביתר עילית, בלארוס, בלגיה, בליז, בלפוריה, בן זכאי, בן עמי, בן שמן (כפר נוער), בן שמן (מושב), בנגלדש, בני ברק, בני דקלים, בני דרום, בני דרור
בני יהודה, בני נצרים, בני עטרות, בני עי"ש, בני ציון, בני ראם, בניה, בנימינה-גבעת עדה, בנין, בסמ"ה, בסמת טבעון, בענה, בצרה, בצת, בקוע, בקעות
בר גיורא, בר יוחאי, ברבדוס, ברוכין, ברוניי, ברור חיל, ברוש, ברזיל, בריטניה, ברכה, ברכיה, ברעם, ברק, ברקאי, ברקן, ברקת, בת הדר, בת חן, בת חפר
בת ים, בת עין, בת שלמה, גאולי תימן, גאולים, גאורגיה, גאליה, גאנה, גבולות, גבון, גבים, גבע, גבע בנימין, גבע כרמל, גבעולים, גבעון החדשה
גבעות בר, גבעות עדן, גבעת אבני, גבעת אלה, גבעת ברנר, גבעת השלושה, גבעת זאב, גבעת ח"ן, גבעת חיים (איחוד), גבעת חיים (מאוחד), גבעת יואב
גבעת יערים, גבעת ישעיהו, גבעת כ"ח, גבעת ניל"י, גבעת עוז, גבעת שמואל, גבעת שמש, גבעת שפירא, גבעתי, גבעתיים, גברעם, גבת, גדות, גדיידה-מכר
גדיש, גדעונה, גדרה, גואטמלה, גולס, גונן, גורן, גורנות הגליל, גזית, גזר, גיאה, גיאנה, גיבוטי, גיבתון, גיזו, גילון, גילת, גינאה, גינאה ביסאו
גינוסר, גיניאה המשוונית, גיניגר, גינתון, גיתה, גיתית, גלאון, גלגוליה, גלגל, גליל ים, גלעד (אבן יצחק), גמביה, גמזו, גמייקה, גן הדרום
גן השומרון, גן חיים, גן יאשיה, גן יבנה, גן נר, גן שורק, גן שלמה, גן שמואל, גנאביב (שבט), גנות, גנות הדר, גני הדר, גני טל, גני יוחנן
גני מודיעין, גני עם, גני תקווה, גסר א-זרקא, געש, געתון, גפן, גרופית, גרמניה, גרנדה, גש (גוש חלב), גשור, גשר, גשר הזיו, גת, גת (קיבוץ)
גת רימון, דאלית אל-כרמל, דבורה, דבוריה, דבירה, דברת, דגניה א, דגניה ב, דוב"ב, דולב, דומיניקה, דור, דורות, דחי, דייר אל-אסד, דייר חנא
דייר ראפאת, דימונה, דישון, דליה, דלתון, דמיידה, דנמרק, דפנה, דקל, דרום, דרום אפריקה, דרום סודאן, דריגאת, האון, האיטי
האמירויות הערביות המאוחדות, הבונים, הגדה המערבית, הגושרים, הדר עם, הוד השרון, הודו, הודיה, הודיות, הוואשלה (שבט), הוזייל (שבט), הולנד
הונגריה, הונדורס, הושעיה, הזורע, הזורעים, החותרים, היוגב, הילה, הממלכה המאוחדת, המעפיל, הסוללים, העוגן, הר אדר, הר גילה, הר עמשא, הראל
הרדוף, הרפובליקה הדומיניקנית, הרפובליקה המרכז אפריקאית, הרפובליקה הסינית, הרצליה, הררית, וייטנאם, ונואטו, ונצואלה, ורד יריחו, ורדון, ותיקן
זאיר, זבארגה (שבט), זבדיאל, זוהר, זימבבואה, זיקים, זיתן, זכרון יעקב, זכריה, זמביה, זמר, זמרת, זנוח, זרועה, זרזיר, זרחיה, חבצלת השרון, חבר
חברון, חגור, חגי, חגלה, חד-נס, חדיד, חדרה, חואלד, חואלד (שבט), חוגייראת (דהרה), חולדה, חולון, חולית, חולתה, חוסן, חוסנייה, חוף השנהב, חופית
חוקוק, חורה, חורפיש, חורשים, חזון, חיבת ציון, חיננית, חיפה, חירות, חלוץ, חלץ, חמאם, חמד, חמדיה, חמדת, חמרה, חניאל, חניתה, חנתון, חספין
חפץ חיים, חפצי-בה, חצב, חצבה, חצור הגלילית, חצור-אשדוד, חצרים, חרב לאת, חרוצים, חריש, חרמש, חרשים, חשמונאים, טבריה, טגיקיסטן, טובא-זנגריה
טובאלו, טוגו, טונגה, טורעאן, טורקיה, טורקמניסטן, טייבה, טייבה (בעמק), טירה, טירת יהודה, טירת כרמל, טירת צבי, טל שחר, טל-אל, טללים, טלמון
טמרה, טמרה (יזרעאל), טנא, טנזניה, טפחות, טרינידד וטובגו, יאנוח-גת, יבול, יבנאל, יבנה, יגור, יגל, יד בנימין, יד השמונה, יד חנה, יד מרדכי
יד נתן, יד רמב"ם, ידידה, יהוד-מונוסון, יהל, יובל, יובלים, יודפת, יוון, יונתן, יושיביה, יזרעאל, יחיעם, יטבתה, ייט"ב, יכיני, ינוב, ינון
יסוד המעלה, יסודות, יסעור, יעד, יעל, יעף, יערה, יפיע, יפית, יפן, יפעת, יפתח, יצהר, יציץ, יקום, יקיר, יקנעם (מושבה), יקנעם עילית, יראון, ירדן
ירדנה, ירוחם, ירושלים, ירחיב, ירכא, ירקונה, ישע, ישעי, ישראל, ישרש, יתד, כאבול, כאוכב אבו אל-היגא, כברי, כדורי, כדיתה, כווית, כוכב השחר
כוכב יאיר, כוכב יעקב, כוכב מיכאל, כורזים, כחל, כחלה, כיסופים, כישור, כליל, כלנית, כמאנה, כמהין, כמון, כנות, כנף, כנרת (מושבה), כנרת (קבוצה)
כסיפה, כסלון, כסרא-סמיע, כעביה-טבאש-חגאגרה, כף ורדה, כפר אביב, כפר אדומים, כפר אוריה, כפר אחים, כפר ביאליק, כפר ביל"ו, כפר בלום, כפר בן נון
כפר ברא, כפר ברוך, כפר גדעון, כפר גלים, כפר גליקסון, כפר גלעדי, כפר דניאל, כפר האורנים, כפר החורש, כפר המכבי, כפר הנגיד, כפר הנוער הדתי
כפר הנשיא, כפר הס, כפר הרא"ה, כפר הרי"ף, כפר ויתקין, כפר ורבורג, כפר ורדים, כפר זוהרים, כפר זיתים, כפר חב"ד, כפר חושן, כפר חיטים, כפר חיים
כפר חנניה, כפר חסידים א, כפר חסידים ב, כפר חרוב, כפר טרומן, כפר יאסיף, כפר ידידיה, כפר יהושע, כפר יונה, כפר יחזקאל, כפר יעבץ, כפר כמא
כפר כנא, כפר מונש, כפר מימון, כפר מל"ל, כפר מנדא, כפר מנחם, כפר מסריק, כפר מצר, כפר מרדכי, כפר נטר, כפר סאלד, כפר סבא, כפר סילבר, כפר סירקין
כפר עבודה, כפר עזה, כפר עציון, כפר פינס, כפר קאסם, כפר קיש, כפר קרע, כפר ראש הנקרה, כפר רוזנואלד (זרעית), כפר רופין, כפר רות, כפר שמאי
כפר שמואל, כפר שמריהו, כפר תבור, כפר תפוח, כרי דשא, כרכום, כרם בן זמרה, כרם בן שמן, כרם יבנה (ישיבה), כרם מהר"ל, כרם שלום, כרמי יוסף
כרמי צור, כרמי קטיף, כרמיאל, כרמיה, כרמים, כרמל, לא רשום, לאוס, לבון, לביא, לבנון, לבנים, להב, להבות הבשן, להבות חביבה, להבים, לוב, לוד
לוזית, לוחמי הגיטאות, לוטם, לוטן, לוקסמבורג, לטביה, ליבריה, ליטא, ליכטנשטיין, לימן, לכיש, לסוטו, לפיד, לפידות, לקיה, מאור, מאוריטניה
מאוריציוס, מאיר שפיה, מאלי, מבוא ביתר, מבוא דותן, מבוא חורון, מבוא חמה, מבוא מודיעים, מבואות ים, מבואות יריחו, מבועים, מבטחים, מבקיעים
מבשרת ציון, מגאר, מגד אל-כרום, מגדים, מגדל, מגדל העמק, מגדל עוז, מגדל שמס, מגדלים, מגידו, מגל, מגן, מגן שאול, מגשימים, מדגסקר, מדרך עוז
מדרשת בן גוריון, מדרשת רופין, מודיעין עילית, מודיעין-מכבים-רעות, מוזמביק, מולדובה, מולדת, מונגוליה, מונטנגרו, מונקו, מוצא עילית, מוקייבלה
מורן, מורשת, מזור, מזכרת בתיה, מזרח טימור, מזרע, מזרעה, מחולה, מחנה הילה, מחנה טלי, מחנה יהודית, מחנה יוכבד, מחנה יפה, מחנה יתיר, מחנה מרים
מחנה תל נוף, מחניים, מחסיה, מטולה, מטע, מי עמי, מיאנמר, מיטב, מייסר, מיצר, מיקרונזיה, מירב, מירון, מישר, מיתר, מכורה, מכחול, מכמורת, מכמנים
מלאה, מלאווי, מלדיביים, ה-, מלזיה, מלטה, מלילות, מלכיה, מלכישוע, מנוחה, מנוף, מנות, מנחמיה, מנרה, מנשית זבדה, מסד, מסדה, מסילות, מסילת ציון
מסלול, מסעדה, מסעודין אל-עזאזמה, מעברות, מעגלים, מעגן, מעגן מיכאל, מעוז חיים, מעון, מעונה, מעיליא, מעין ברוך, מעין צבי, מעלה אדומים
מעלה אפרים, מעלה גלבוע, מעלה גמלא, מעלה החמישה, מעלה לבונה, מעלה מכמש, מעלה עירון, מעלה עמוס, מעלות-תרשיחא, מענית, מעש, מפלסים, מצדות יהודה
מצובה, מצליח, מצפה, מצפה אבי"ב, מצפה אילן, מצפה יריחו, מצפה נטופה, מצפה רמון, מצפה שלם, מצר, מצרים, מקדוניה, מקווה ישראל, מקסיקו, מרגליות
מרום גולן, מרוקו, מרחב עם, מרחביה (מושב), מרחביה (קיבוץ), מרכז, מרכז שפירא, משאבי שדה, משגב דב, משגב עם, משהד, משואה, משואות יצחק, משכיות
משמר איילון, משמר דוד, משמר הירדן, משמר הנגב, משמר העמק, משמר השבעה, משמר השרון, משמרות, משמרת, משען, מתן, מתת, מתתיהו, נאורו, נאות גולן
נאות הכיכר, נאות מרדכי, נאות סמדר, נאעורה, נבטים, נגבה, נגוהות, נהורה, נהלל, נהריה, נוב, נוגה, נוה צוף, נווה, נווה אבות, נווה אור
נווה אטי"ב, נווה אילן, נווה איתן, נווה דניאל, נווה זוהר, נווה זיו, נווה חריף, נווה ים, נווה ימין, נווה ירק, נווה מבטח, נווה מיכאל, נווה שלום
נועם, נוף איילון, נוף הגליל, נופים, נופית, נופך, נוקדים, נורבגיה, נורדיה, נורית, נחושה, נחל עוז, נחלה, נחליאל, נחלים, נחם, נחף, נחשולים
נחשון, נחשונים, נטועה, נטור, נטע, נטעים, נטף, ניגריה, ניו זילנד, ניזר, ניין, ניל"י, ניצן, ניצן ב, ניצנה (קהילת חינוך), ניצני סיני, ניצני עוז
ניצנים, ניקרגואה, ניר אליהו, ניר בנים, ניר גלים, ניר דוד (תל עמל), ניר ח"ן, ניר יפה, ניר יצחק, ניר ישראל, ניר משה, ניר עוז, ניר עם
ניר עציון, ניר עקיבא, ניר צבי, נירים, נירית, נמיביה, נמרוד, נס הרים, נס עמים, נס ציונה, נעורים, נעלה, נעמ"ה, נען, נערן, נפאל, נצאצרה (שבט)
נצר חזני, נצר סרני, נצרת, נשר, נתיב הגדוד, נתיב הל"ה, נתיב העשרה, נתיב השיירה, נתיבות, נתניה, סאגור, סאו טומה ופרינסיפה, סאסא, סביון, סגולה
סואעד (חמרייה), סואעד (כמאנה) (שבט), סודאן, סווזילנד, סולם, סומליה, סוסיה, סופה, סוריה, סורינם, סחנין, סייד (שבט), סיירה לאונה, סין, סינגפור
סלובניה, סלובקיה, סלמה, סלעית, סמואה, סמר, סן מרינו, סנגל, סנט וינסנט והגרנדינים, סנט לוסיה, סנט קיטס ונוויס, סנסנה, סעד, סעוה, סער, ספיר
ספרד, סרביה, סרי לנקה, סתריה, עבדון, עברון, עגור, עגר, עדי, עדנים, עוזה, עוזייר, עולש, עומאן, עומר, עופר, עופרה, עוצם, עוקבי (בנו עוקבה)
עזוז, עזר, עזריאל, עזריה, עזריקם, עטאוונה (שבט), עטרת, עידן, עיילבון, עיינות, עילוט, עין איילה, עין אל-אסד, עין גב, עין גדי, עין דור
עין הבשור, עין הוד, עין החורש, עין המפרץ, עין הנצי"ב, עין העמק, עין השופט, עין השלושה, עין ורד, עין זיוון, עין חוד, עין חצבה
עין חרוד (איחוד), עין חרוד (מאוחד), עין יהב, עין יעקב, עין כרם-בי"ס חקלאי, עין כרמל, עין מאהל, עין נקובא, עין עירון, עין צורים, עין קנייא
עין ראפה, עין שמר, עין שריד, עין תמר, עינת, עיר אובות, עיראק, עכו, עלומים, עלי, עלי זהב, עלמה, עלמון, עמוקה, עמיחי, עמינדב, עמיעד, עמיעוז
עמיקם, עמיר, עמנואל, עמקה, ענב, עספיא, עפולה, עצמון שגב, עראבה, עראמשה, ערב אל נעים, ערב הסעודית, ערד, ערוגות, ערערה, ערערה-בנגב, עשרת
עתלית, עתניאל, פארן, פדואל, פדויים, פדיה, פולין, פורטוגל, פוריה - כפר עבודה, פוריה - נווה עובד, פוריה עילית, פוריידיס, פורת, פטיש, פיגי
פיליפינים, פינלנד, פלאו, פלך, פלמחים, פני חבר, פנמה, פסגות, פסוטה, פעמי תש"ז, פפואה גינאה החדשה, פצאל, פקיסטן, פקיעין (בוקייעה), פקיעין חדשה
פרגוואי, פרדס חנה-כרכור, פרדסיה, פרו, פרוד, פרזון, פרי גן, פתח תקווה, פתחיה, צאד, צאלים, צביה, צבעון, צובה, צוחר, צופיה, צופים, צופית, צופר
צוקי ים, צוקים, צור הדסה, צור יצחק, צור משה, צור נתן, צוריאל, צורית, צילה, ציפורי, צכיה, צלפון, צנדלה, צפון, צפריה, צפרירים, צפת, צרופה
צרעה, צרפת, קבועה (שבט), קבוצת יבנה, קדומים, קדימה-צורן, קדמה, קדמת צבי, קדר, קדרון, קדרים, קובה, קודייראת א-צאנע(שבט), קוואעין (שבט)
קולומביה, קומורו, קוממיות, קונגו, קוסטה ריקה, קוריאה הדרומית, קוריאה הצפונית, קורנית, קזחסטן, קטאר, קטורה, קיסריה, קירגיזסטן, קיריבטי, קלחים
קליה, קלנסווה, קלע, קמבודיה, קמרון, קנדה, קניה, קפריסין, קציר, קצר א-סר, קצרין, קרואטיה, קריית הוותיקן, קרית אונו, קרית ארבע, קרית אתא
קרית ביאליק, קרית גת, קרית טבעון, קרית ים, קרית יערים, קרית יערים(מוסד), קרית מוצקין, קרית מלאכי, קרית נטפים, קרית ענבים, קרית עקרון
קרית שלמה, קרית שמונה, קרני שומרון, קשת, ראמה, ראס אל-עין, ראס עלי, ראש העין, ראש פינה, ראש צורים, ראשון לציון, רבבה, רבדים, רביבים, רביד
רגבה, רגבים, רהט, רואנדה, רווחה, רוויה, רוח מדבר, רוחמה, רומאנה, רומניה, רומת הייב, רוסיה, רועי, רותם, רחוב, רחובות, רחלים, ריחאניה, ריחן
ריינה, רימונים, רינתיה, רכסים, רם-און, רמות, רמות השבים, רמות מאיר, רמות מנשה, רמות נפתלי, רמלה, רמת גן, רמת דוד, רמת הכובש, רמת השופט
רמת השרון, רמת טראמפ, רמת יוחנן, רמת ישי, רמת מגשימים, רמת צבי, רמת רזיאל, רמת רחל, רנן, רעים, רעננה, רקפת, רשפון, רשפים, רתמים, שאר ישוב
שבדיה, שבי דרום, שבי ציון, שבי שומרון, שבלי - אום אל-גנם, שגב-שלום, שדה אילן, שדה אליהו, שדה אליעזר, שדה בוקר, שדה דוד, שדה ורבורג, שדה יואב
שדה יעקב, שדה יצחק, שדה משה, שדה נחום, שדה נחמיה, שדה ניצן, שדה עוזיהו, שדה צבי, שדות ים, שדות מיכה, שדי אברהם, שדי חמד, שדי תרומות, שדמה
שדמות דבורה, שדמות מחולה, שדרות, שואבה, שובה, שובל, שוהם, שווייץ, שומרה, שומריה, שוקדה, שורש, שורשים, שושנת העמקים, שזור, שחר, שחרות
שיבולים, שיזף, שיטים, שייח דנון, שילה, שילת, שכניה, שלווה, שלווה במדבר, שלוחות, שלומי, שלומית, שם_ישוב, שמיר, שמעה, שמרת, שמשית, שני, שניר
שעב, שעל, שעלבים, שער אפרים, שער הגולן, שער העמקים, שער מנשה, שער שומרון, שפיים, שפיר, שפר, שפרעם, שקד, שקף, שרונה, שריגים (לי-און), שריד
שרשרת, שתולה, שתולים, תאילנד, תאשור, תדהר, תובל, תומר, תוניסיה, תורכיה, תושיה, תימורים, תימן, תירוש, תל אביב, תל אביב - יפו, תל יוסף
תל יצחק, תל מונד, תל עדשים, תל קציר, תל שבע, תל תאומים, תלם, תלמי אליהו, תלמי אלעזר, תלמי ביל"ו, תלמי יוסף, תלמי יחיאל, תלמי יפה, תלמים
תמרת, תנובות, תעוז, תפרח, תקומה, תקוע, תראבין א-צאנע (שבט), תראבין א-צאנע(ישוב), תרום, آئر لینڈ, آبادان, آذربایجان شرقی, آذربایجان غربی
آروبا, آرژانتین, آزاد کشمیر, آزربایجان, آسٹریا, آسٹریلیلا, آفریقای جنوبی, آلبانی, آلمان, آمل, آنتیگوا و باربودا, آندورا, آنگولا, آنگویلا
أبها, أبو الظلوف, أبو ظبي, أثيوبيا, أدرار, أذرابيجان, أراض فرنسية جنوبية وأنتارتيكية, أربيل, أرستراليا, أرغواي, أرمينيا, أروبا, أريانة
أريحا, أزباكستان, أستريا, أسوان, أسيوط, أفغانستان, أكرانيا, ألبانيا, ألمانيا, أم البواقي, أمريكا, أمريكا ساماو, أنتاركتيكا, أنتيغوا وباربودا
أنجولا, أنجويلا, أندورا, أندونيسيا, أوغندا, إدلب, إربد, إريتريا, إسبانيا, إستونيا, إسلاند, إقليم المحيط الهندي البريطاني, إكوادور, إيران
إيرلامدا, إيطاليا, اتریش, اتھوپیا, اتیوپی, اراک, ارجنٹاینا, اردبیل, اردن, اردو, ارمنستان, ارمینیا, اروبا, ارومیه, اروگوئه, اریتره, ازبکستان
استرالیا, استونی, استونیا, اسرائیل, اسلام آباد, اسلامی جمہوریہ پاکستان, اسلام‌شهر, اسلواکی, اسلوونی, اسواتینی, اسپانیا, اسپینش, اصفهان
افغانستان, ال سلوادور, الأحمدي, الأرجنتين, الأردن, الأرض الخضراء, الأغواط, الأقصر, الأنبار, الإسكندرية, الإمارات العربية المتحدة, البانیا
البحرين, البرازيل, البرتغال, البرز, البصرة, البليدة, البوسنة والهرسك, البويرة, البيضاء, التشاد, التشيك, التل, الجزائر, الجزایر, الجلفة
الجهراء, الحسكة, الحلة, الحمامات, الخرطوم, الخليل, الخور, الخيام, الدار البيضاء, الدرعية, الدوحة, الدّمام, الرأس الأخضر, الرحبة, الرملة
الرويس, الرياض, الريان, الزرقاء, السالوادور, السعودية, السلط, السلع, السلفادور, السنغال, السودان, السويد, السويداء, الشحر, الشرقية, الشلف
الصومال, الصين, الضالع, العراق, العريش, العقبة, العين, الغرية, الغنيم, الفاتيكان, الفجيرة, الفحيص, الفرْوانية, الفيليبين, القادسية, القاهرة
القدس, القصرين, القطيف, القيروان, الكاف, الكرك, الكوفة, الكويت, اللاذقية, اللد, المثنى, المدية, المدينة, المغرب, المفرق, المكسيك, المنامة
المنستير, المنيا, المهدية, الموصل, الناصرة, النبطية, النجف, النيجر, الهند, اليابان, اليمن, اليونان, امارات متحده عربی, امریکی سموا
انتارتیکا, انتیگا اور باربئدا, اندورہ, اندونزی, انڈونیشیا, انگریزی, انگولا, انگویلیا, اهواز, اومان, اوکاڑا‎, اوکراین, اوگاندا, اْردن
اْزبکستان, اٹلی, اکوادور, اکواڈور, ایالات فدرال میکرونزی, ایالات متحده آمریکا, ایبٹ آباد, ایتالیا, ایران, ایرٹریا, ایسلند, ایلام, بئر السبع
بابل, بابوا غينيا الجديدة, باتنة, باجة, باراغواي, باربادوس, باكستان, بالاو, بانما, باهاما, بجاية, بجنورد, بحرین, برازیل, بربادوس, برزیل
برمودا, برمودہ, بروجرد, برونئی, برونوئ داراسلام, برونوي دار السلام, برونڈی, بريطانيا, بریتانیا, بسكرة, بشار, بصرى, بعلبك, بغداد, بلاروس
بلاروسيا, بلجيكا, بلعباس, بلغارستان, بلغاريا, بلغاریہ, بلوچستان, بليز, بلژیک, بلیز, بن عروس, بندرعباس, بنزرت, بنغازي, بنغلادش, بنگالی
بنگلادش, بنگلہ دیش, بنین, بهماس, بوتان, بوتسوانا, بورتو ريكو, بورسعيد, بوركينا فاسو, بوروندي, بوروندی, بورکینافاسو, بوزيد, بوسنی و هرزگوین
بوسنیا و ہرزگووینیا, بوسٹوانا, بوشهر, بولندا, بولویا, بوليفيا, بولينزيا الفرنسية, بولیوی, بيت حانون, بيت لحم, بيحان, بيرو, بيروت, بيسان
بينين, بھارت, بھوٹان, بہامس, بہاولپور, بہرین, بیرجند, بیلاروس, بیلجیم, بیلیز, بینن, تائوان, تاجک, تاجکستان, تاجیکستان, تانزانیا, تايلاند
تايوات, تایلند, تایوان, تبریز, تبسة, تدمر, تركمنستان, تركيا, تريم, ترينيداد وتوباغو, ترکمانستان, ترکمنستان, ترکی, ترکیه, ترینیداد و توباگو
تطاوين, تل الربيع, تلمسان, تلگو, تمل, تمنراست, تنزانيا, تنزانیہ, تهران, توزر, توغو, توفالو, توكيلاو, تونس, تونغوا, تونگا, تووالو, توکلائو
توگو, تيارت, تيزي وزو, تيمور الشرقية, تھائ لینڈ, تیمور شرقی, جابون, جازان, جامائیکا, جامايكا, جاپان, جاپانی, جبرالٹر, جبل طارق, جبوتی, جدة
جربة, جرسی, جرش, جرمن, جرمنی, جزایر تورکس و کایکوس, جزایر سلیمان, جزایر فارو, جزایر فالکلند, جزایر مارشال, جزایر ماریانای شمالی
جزایر ویرجین انگلستان, جزایر ویرجین ایالات متحده, جزایر پیتکرن, جزایر کوک, جزایر کیمن, جزر الأنتيل الهولندية, جزر العذراء الأمريكية
جزر العذراء البريطانية, جزر القمر, جزر الولايات المتحدة الصغيرة النائية, جزر بيتكيرن, جزر توركس وكايكوس, جزر سليمان, جزر فارو, جزر فوكلاند
جزر كايمان, جزر كوك, جزر كوكوس, جزر مارشال, جزر ماريانا الشمالية, جزيرة بوفيه, جزيرة عيد الميلاد, جزيرة مان, جزيرة نورفولك
جزيرة هيرد وجزر ماكدونالد, جزیره من, جزیره نورفولک, جمائکہ, جمهورية إفريقيا الوسطى, جمهورية الدومينيكان, جمهوری آذربایجان
جمهوری آفریقای مرکزی, جمهوری ایرلند, جمهوری دموکراتیک کنگو, جمهوری دومینیکن, جمهوری مقدونیه, جمهوری چک, جمهوری کنگو, جندوبة, جنوب إفريقيا
جنوبی افرقہ, جنوبی ریاست کوریا, جنين, جورجيا, جورجيا الجنوبية وجزر ساندويتش الجنوبية, جونيه, جيبوتي, جيجل, جيرزي, جہلم, جیبوتی, جیورجیہ
حافظ آباد, حبوش, حضرموت, حلب, حماة, حمص, حيفا, حَوَلِّـي, حیدرآباد, خانپور, خراسان جنوبی, خراسان رضوی, خراسان شمالی, خرم‌آباد, خزدار
خمینی‌شهر, خوزستان, خوی, خیبر پختونخواہ, دادو, داريا, دانمارک, دبي, دخان, درعا, درگیٗ, دزفول, دسکہ, دمشق, دمياط, دنش, دنمارك, دورا, دوز
دوما, دومينيكا, دومینیکا, دير الزور, ذي قار, رأس الخيمة, رابغ, رام الله, راولپنڈی, رحیم یار خان, رشت, رواندا, روانڈا, روس, روسيا, روسی
روسیه, رومانيا, رومانی, رومانیہ, روندا, زامبیا, زاهدان, زحلة, زغوان, زمبابوي, زمبابوے, زمبيا, زمبیا, زنجان, زيلاندا الجديدة, زیمبابوه
سائوتومه و پرنسیپ, ساحل العاج, ساحل عاج, ساری, ساماو, سامراء, ساموآ, ساموای آمریکا, سان بارتيلمي, سان بيير وميكلون, سان مارينو, سان مارینو
سان مرینو, سانت فينسنت والغرينادين, سانت كيتس ونيفيس, سانت لوسيا, سانت نرتان, سانت هيلانة, ساو تومي وبرينسيب, ساوه, سبزوار, سبك الأحد, سخنين
سربیا, سری لنکا, سری نامپ, سریلانکا, سطيف, سعودیہ عربیہ, سعيدة, سفالبارد ويان ماين, سكيكدة, سلوفاكيا, سلوفينيا, سلوواک, سلووینیائی, سليانة
سمنان, سموہ, سنت لوسیا, سنت مارتین, سنت وینسنت و گرنادینها, سنت پیر و ماژلان, سنت کیتس و نویس, سندھ, سنغفورة, سنندج, سنگال, سنگاپور, سنیگال
سوئد, سوئیس, سوازيلاند, سوازی لینڈ, سوالبارد, سودان, سوريا, سورینام, سوریه, سوسة, سومالی, سومالیہ, سوهاج, سويسرا, سوٹزرلینڈ, سوڈان, سویڈش
سویڈن, سيراليون, سيري لانكا, سيرينام, سيشال, سیالکوٹ, سیرالئون, سیرجان, سیستان و بلوچستان, سیشل, سینت هلینا, سینٹرل افریقی ریاست, سے شیل
شام, شمالی ریاست کوریا, شمقيط, شهریار, شيلي, شیراز, شیلی, صحرای غربی, صربستان, صربيا, صفاقس, صفد, صلاح الدين, صنعاء, صور, صيدا, طاجكستان
طرابلس, طرسوس, طرطوس, طولكرم, طيرة, عجلون, عجمان, عدن, عرابة, عراق, عربستان سعودی, عربی, عكا, عمان, عمران, عنابة, عنجر, عنجرة, عُنيزة, غانا
غرناطة, غرينادا, غزة, غمبيا, غنا, غواتيمالا, غوادلوب, غوام, غويانا الفرنسية, غيانا, غيرنزي, غينيا, غينيا الاستوائية, غينيا بيساو, فارس, فاس
فانواتو, فرانس, فرانسه, فرانسیسی, فرنست, فلسطين, فلسطین, فلندا, فلپائن, فن لینڈ, فنش, فنلاند, فيتنام, فيجي, فينيزويلا, فی جی, فیجی
فیصل آباد, فیلیپین, قائم‌شهر, قابس, قالمة, قبرس, قبرص, قبلي, قدس, قرقیزستان, قرچک, قزاقستان, قزوین, قسنطينة, قصُور, قطر, قفصة, قلقيلية
قلنسوة, قنا, قيرغيزستان, كازاخستان, كالودونيا الجديدة, كاميرون, كربلاء, كركوك, كرواتيا, كمبوديا, كندا, كنيا, كوبا, كوريا الجنوبية
كوريا الشمالية, كوستا ريكا, كولومبيا, كونجو, كيريباتي, لا ريونيون, لائوس, لاوس, لاڑکانہ, لاہور, لبنان, لتفيا, لتونی, لرستان, لسوتو, لهستان
لوکزامبورگ, ليبيا, ليبيريا, ليتيواتيا, ليختنشتاين, ليسوتو, ليكسمبورغ, لیبریا, لیبی, لیتوانی, لیختناشتاین, مأرب, ماداگاسکار, مارتينيك
مازندران, ماكاو, مالاوی, مالت, مالدیو, مالدیپ, مالزی, مالطا, مالي, ماليزيا, مالٹا, مالٹی, مالی, مايوت, ماکائو, متحدہ ریاست امریکا
متحدہ سلطنت, متحدہ عرب امارات, مجارستان, مدغشقر, مدنين, مدگاسکر, مراكش, مراکش, مراکژ, مرجعيون, مردان, مرکزی, مری, مسیڈون, مشهد, مصر, مصفح
معان, معبر, معرة النعمان, مغولستان, مقدونيا, مقديشو, مكة, ملائشیا, ملارد, ملاوي, ملاوی, ملاکنڈ, ملتان, ملديف, منغوليا, منوبة, منگورہ
منگولیہ, موريتانيا, موريشيوس, موریتانی, موریس, موزامبیک, موزنبيق, مولداوی, مولدوفا, موناكو, موناکو, مونتسرات, مونتهنگرو, مونتينيغرو, ميانمار
مکزیک, میانمار, میکسیکو, نائجر, نابل, نابلس, ناران, نارو وال, نارویجن, ناروے, ناميبيا, نامیبیا, ناورو, نجد, نجف‌آباد, نروژ, نواب شاہ
نوار غزه, نواكشوط, نورواي, نوشہرہ, نيبال, نيجيريا, نيكاراغوا, نينوى, نييوي, نپال, نیجر, نیجریه, نیدرلینڈ, نیشابور, نیوزیلند, نیوزیلینڈ
نیووی, نیپال, نیکاراگوئه, نیکاراگوا, نییجیریا, هائیتی, هايتي, هرمزگان, هلند, همدان, هند, هندوراس, هنقاريا, هنگ کنگ, هولاندا, هونكونغ
واتیکان, واتیکن, وادان, وارسک, واسط, واليس وفوتونا, والیس و فوتونا, وانواتو, وتنام, ورامین, ولايات ميكرونيسيا المتحدة, ونزوئلا, ونیزویلا
وهران, ویتنام, يافا, يريم, ٹونگا, ٹونیسیا, ٹوگو, ٹیکسلا, پادشاهی بوتان, پاراگوئه, پالائو, پاناما, پاپوآ گینه نو, پاکدشت, پاکستان, پرتغال
پرتگال, پرتگالی, پرو, پشاور, پشتو, پلاوؑ, پلینزی فرانسه, پنجاب, پنجابی, پورتو ریکو, پورتوریکو, پولش, پولینڈ, چائنا, چاد, چارسدہ, چاڈ, چشتیاں
چلے, چنیوٹ, چهارمحال و بختیاری, چک ریاست, چین, چینی, چیک, ڈومینک ریاست, ڈینمارک, ژاپن, کازخستان, کاستاریکا, کاشان, کالدونیای جدید, کامبوج
کامرون, کانادا, کانگو, کبل, کراچی, کرج, کردستان, کرمان, کرمانشاه, کره جنوبی, کره شمالی, کرواسی, کروایشیا, کروشیائی, کریباتی, کلمبیا, کمبوڈیا
کمروین, کنیا, کهگیلویه و بویراحمد, کوئٹہ, کوبا, کوراسائو, کوزوو, کوسٹا ریکا, کولمبیا, کومور, کومورس, کوھاٹ, کویت, کیریباتی, کینیا, کینیڈا
کیپ ورد, گابن, گابون, گام, گامبیا, گامبیہ, گانا, گجرات, گرجستان, گرنادا, گرنزی, گرگان, گرینلند, گلستان, گلگت بلتستان, گوآم, گواتمالا, گوادر
گوجرنوالہ, گوجرہ, گوٹکی, گویان, گیلان, گینه, گینه استوایی, گینه بیسائو, ہانگ کانگ, ہسپانیہ, ہندی, ہنگری, ہنگرین, ہونڈورس, یزد, یمن
یوراگوائے, یونان, یونانی, یوکرین, یوگانڈا, ރަސްގެ, ބަށި, ބުޅާ, ބޮޑު, ބޮޑުމަސް, ބޯށި, ކަނު, ކަރާ, ކާށި, ކުރުނބާ, ކެކުރި, ކޯވަިމަސް, އަނބު
އަލަނާސި, ވައި, މަޑި, ދޫނި, ތޮޅި, ޗިޗަންޑާ, इटहरी, इलाम, कपिलवस्तु, काठमाडौं, काभ्रेपलाञ्चोक, कालीकोट, कास्की, गुल्मी, गोरखा, गौर, चितवन
जनकपुर, जाजरकोट, जुम्ला, झापा, डोल्पा, ढाँकुटा, तनहुँ, तेह्रथुम, दमक, दाङ, दैलेख, दोलखा, धनुषा, धरान, धादिङ, नवलपरासी, नुवाकोट, नेपालगंज
पर्वत, पर्सा, पाल्पा, पोखरा, बर्दिया, बाँके, बागलुङ, बारा, बिरगंज, बुटवल, भक्तपुर, भोजपुर, मनाङ, महोत्तरी, मुगु, मुस्ताङ, मोरङ, म्याग्दी
राउस्वा, रामेछाप, रुपन्देही, रोल्पा, रौतहट, लमजुङ, ललितपुर, लाहान, विराटनगर, वीरेन्द्रनगर, सङ्खुवासभा, सर्लाही, सिन्धुपाल्चोक, सिन्धुली
सुनसरी, सुर्खेत, स्याङ्जा, हुम्ला, हेटौडा, অভয়নগর, অষ্টগ্রাম, অস্ট্রিয়া, অস্ট্রেলিয়া, অ্যাঙ্গুইলা, অ্যাঙ্গোলা, অ্যান্টার্কটিকা
অ্যান্টিগা এবং বারবুডা, অ্যান্ডোরা, অ্যাল্যান্ড দ্বীপপুঞ্জ, আইভরি কোস্ট, আইল অফ ম্যান, আইসল্যান্ড, আক্কেলপুর, আখাউড়া, আগৈলঝাড়া, আজমিরীগঞ্জ
আজারবাইজান, আটঘরিয়া, আটপাড়া, আটোয়ারী, আড়াইহাজার, আত্রাই, আদমদিঘী, আদিতমারী, আনোয়ারা, আফগানিস্তান, আফ্রিকা, আমতলী, আমেরিকান সামোয়া
আয়ারল্যান্ড, আরুবা, আর্জেন্টিনা, আর্মেনিয়া, আলজেরিয়া, আলফাডাঙ্গা, আলবেনিয়া, আলমডাঙ্গা, আলিকদম, আশাশুনি, আশুগঞ্জ, ইউক্রেন
ইউনাইটেড স্টেটস মাইনর আউটলাইং আইল্যান্ডস, ইউরোপ, ইকুয়েডর, ইটনা, ইতালি, ইথিওপিয়া, ইন্দুরকানী, ইন্দোনেশিয়া, ইয়েমেন, ইরাক, ইরান, ইরিত্রিয়া
ইসরায়েল, ইসলামপুর, ঈদগাঁও, ঈশ্বরগঞ্জ, ঈশ্বরদী, ঈশ্বাতিনী, উখিয়া, উগান্ডা, উজবেকিস্তান, উজিরপুর, উত্তর আমেরিকা, উত্তর মারিয়ানা দ্বীপপুঞ্জ
উত্তর ম্যাসেডোনিয়া, উরুগুয়ে, উলিপুর, উল্লাপাড়া, এশিয়া, এস্তোনিয়া, ওমান, ওয়ালিস এবং ফুটুনা, ওয়েস্টার্ন সাহারা, ওসমানীনগর, কক্সবাজার
কক্সবাজার সদর, কঙ্গো, কঙ্গো গণতান্ত্রিক প্রজাতন্ত্র, কচুয়া, কটিয়াদি, কবিরহাট, কমলগঞ্জ, কমলনগর, কম্বোডিয়া, কয়রা, করিমগঞ্জ, কর্ণফুলি
কলমাকান্দা, কলম্বিয়া, কলাপাড়া, কলারোয়া, কসবা, কাঁঠালিয়া, কাউখালী, কাউনিয়া, কাজাখস্তান, কাজীপুর, কাতার, কানাইঘাট, কানাডা, কাপাসিয়া
কাপ্তাই, কামারখন্দ, কালকিনি, কালাই, কালিয়া, কালিয়াকৈর, কালিহাতি, কালীগঞ্জ, কালুখালী, কাশিয়ানী, কাহারোল, কাহালু, কিউবা, কিরগিজ প্রজাতন্ত্র
কিরিবাতি, কিশোরগঞ্জ, কিশোরগঞ্জ সদর, কুক আইল্যান্ডস, কুড়িগ্রাম, কুড়িগ্রাম সদর, কুতুবদিয়া, কুমারখালী, কুমিল্লা, কুমিল্লা সদর, কুয়েত
কুরাকাও, কুলাউড়া, কুলিয়ারচর, কুষ্টিয়া, কুষ্টিয়া সদর, কেনিয়া, কেন্দুয়া, কেপ গ্রিন, কেম্যান দ্বীপপুঞ্জ, কেরানীগঞ্জ, কেশবপুর
কোকোস (কিলিং) দ্বীপপুঞ্জ, কোটচাঁদপুর, কোটালীপাড়া, কোমোরোস, কোম্পানীগঞ্জ, কোরিয়া প্রজাতন্ত্র, কোস্টারিকা, ক্যামেরুন, ক্রিসমাস আইল্যান্ড
ক্রোয়েশিয়া, ক্ষেতলাল, খাগড়াছড়ি, খাগড়াছড়ি সদর, খানসামা, খালিয়াজুড়ি, খুলনা, খোকসা, গংগাচড়া, গজারিয়া
গণতান্ত্রিক গণপ্রজাতন্ত্রী কোরিয়া, গফরগাঁও, গলাচিপা, গাংনী, গাইবান্ধা, গাইবান্ধা সদর, গাজীপুর, গাজীপুর সদর, গাবতলী, গাম্বিয়া, গার্নসি
গিনি, গিনি-বিসাউ, গিয়ানা, গুইমারা, গুয়াডেলুপ, গুয়াম, গুয়েতেমালা, গুরুদাসপুর, গোদাগারী, গোপালগঞ্জ, গোপালগঞ্জ সদর, গোপালপুর, গোবিন্দগঞ্জ
গোমস্তাপুর, গোয়াইনঘাট, গোয়ালন্দ, গোলাপগঞ্জ, গোসাইরহাট, গৌরনদী, গৌরীপুর, গ্যাবন, গ্রিনল্যান্ড, গ্রীস, গ্রেনাডা, ঘাটাইল, ঘানা, ঘিওর
ঘোড়াঘাট, চকরিয়া, চট্টগ্রাম, চন্দনাইশ, চর ভদ্রাসন, চর রাজিবপুর, চরফ্যাশন, চাঁদপুর, চাঁদপুর সদর, চাঁপাইনবাবগঞ্জ, চাঁপাইনবাবগঞ্জ সদর, চাটখিল
চাটমোহর, চাদ, চান্দিনা, চারঘাট, চিতলমারী, চিরিরবন্দর, চিলমারী, চিলি, চীন, চুনারুঘাট, চুয়াডাঙ্গা, চুয়াডাঙ্গা সদর, চেক প্রজাতন্ত্র, চৌগাছা
চৌদ্দগ্রাম, চৌহালি, ছাগলনাইয়া, ছাতক, জকিগঞ্জ, জগন্নাথপুর, জয়পুরহাট, জয়পুরহাট সদর, জর্জিয়া, জর্ডান, জলঢাকা, জাজিরা, জাপান, জামালগঞ্জ
জামালপুর, জামালপুর সদর, জাম্বিয়া, জার্মানি, জার্সি, জিবুতি, জিব্রাল্টার, জিম্বাবুয়ে, জীবননগর, জুড়ী, জুরাছড়ি, জৈন্তাপুর, জ্যামাইকা
ঝালকাঠি, ঝালকাঠি সদর, ঝিকরগাছা, ঝিনাইগাতী, ঝিনাইদহ, ঝিনাইদহ সদর, টংগিবাড়ী, টাঙ্গাইল, টাঙ্গাইল সদর, টুঙ্গিপাড়া, টুভালু, টেকনাফ, টোকেলাউ
টোগো, টোঙ্গা, ঠাকুরগাঁও, ঠাকুরগাঁও সদর, ডামুড্যা, ডাসার, ডিমলা, ডুমুরিয়া, ডেনমার্ক, ডোমার, ডোমিনিকা, ডোমিনিকান রিপাবলিক, ঢাকা, তজমুদ্দিন
তাইওয়ান, তাজিকিস্তান, তাড়াইল, তাড়াশ, তানজানিয়া, তানোর, তারাকান্দা, তারাগঞ্জ, তালতলী, তালা, তাহিরপুর, তিউনিসিয়া, তিতাস, তিমর-লেস্তে
তুরস্ক, তুর্কমেনিস্তান, তুর্কস এবং কাইকোস দ্বীপপুঞ্জ, তেতুলিয়া, তেরখাদা, ত্রিনিদাদ ও টোবাগো, ত্রিশাল, থাইল্যান্ড, থানচি, দক্ষিণ আফ্রিকা
দক্ষিণ আমেরিকা, দক্ষিণ জর্জিয়া এবং দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ, দক্ষিণ সুদান, দক্ষিণ সুরমা, দশমিনা, দাউদকান্দি, দাকোপ, দাগনভূঁইয়া
দামুড়হুদা, দিঘলিয়া, দিনাজপুর, দিনাজপুর সদর, দিরাই, দীঘিনালা, দুপচাঁচিয়া, দুমকি, দুর্গাপুর, দেওয়ানগঞ্জ, দেবহাটা, দেবিদ্বার, দেবীগঞ্জ
দেলদুয়ার, দোয়ারাবাজার, দোহার, দৌলতখান, দৌলতপুর, ধনবাড়ী, ধর্মপাশা, ধামরাই, ধামুরহাট, ধুনট, ধোবাউড়া, নওগাঁ, নওগাঁ সদর, নকলা, নগরকান্দা
নড়াইল, নড়াইল সদর, নড়িয়া, নন্দীগ্রাম, নবাবগঞ্জ, নবীগঞ্জ, নবীনগর, নরওয়ে, নরফোক দ্বীপ, নরসিংদী, নরসিংদী সদর, নলছিটি, নলডাঙ্গা
নাইক্ষ্যংছড়ি, নাইজার, নাইজেরিয়া, নাউরু, নাগরপুর, নাগেশ্বরী, নাঙ্গলকোট, নাচোল, নাজিরপুর, নাটোর, নাটোর সদর, নানিয়াচর, নান্দাইল, নামিবিয়া
নারায়ণগঞ্জ, নারায়ণগঞ্জ সদর, নালিতাবাড়ী, নাসিরনগর, নিউ, নিউ ক্যালেডোনিয়া, নিউজিল্যান্ড, নিকলী, নিকারাগুয়া, নিয়ামতপুর, নিরক্ষীয় গিনি
নীলফামারী, নীলফামারী সদর, নেছারাবাদ, নেত্রকোণা, নেত্রকোণা সদর, নেদারল্যান্ডস, নেপাল, নোয়াখালী, নোয়াখালী সদর, পঞ্চগড়, পঞ্চগড় সদর, পটিয়া
পটুয়াখালী, পটুয়াখালী সদর, পত্নীতলা, পবা, পরশুরাম, পরিত্রাতা, পর্তুগাল, পলাশ, পলাশবাড়ী, পাঁচবিবি, পাংশা, পাইকগাছা, পাকিস্তান, পাকুন্দিয়া
পাটগ্রাম, পাথরঘাটা, পানছড়ি, পানামা, পাপুয়া নিউ গিনি, পাবনা, পাবনা সদর, পার্বতীপুর, পালাউ, পিটকেয়ার্ন দ্বীপপুঞ্জ, পিরোজপুর, পিরোজপুর সদর
পীরগঞ্জ, পীরগাছা, পুঠিয়া, পুয়ের্তো রিকো, পূর্বধলা, পেকুয়া, পেরু, পোরশা, পোল্যান্ড, প্যারাগুয়ে, প্যালেস্টাইন
ফকল্যান্ড দ্বীপপুঞ্জ (ফকল্যান্ড), ফকিরহাট, ফটিকছড়ি, ফরাসি গায়ানা, ফরাসি দক্ষিণ অঞ্চল, ফরাসি পলিনেশিয়া, ফরিদগঞ্জ, ফরিদপুর, ফরিদপুর সদর
ফিজি, ফিনল্যান্ড, ফিলিপাইন, ফুলগাজী, ফুলছড়ি, ফুলতলা, ফুলপুর, ফুলবাড়িয়া, ফুলবাড়ী, ফেঞ্চুগঞ্জ, ফেনী, ফেনী সদর, ফ্যারো দ্বীপপুঞ্জ, ফ্রান্স
বকশীগঞ্জ, বগুড়া, বগুড়া সদর, বটিয়াঘাটা, বড়লেখা, বতসোয়ানা, বদরগঞ্জ, বদলগাছী, বন্দর, বরকল, বরগুনা, বরগুনা সদর, বরাইগ্রাম, বরিশাল
বরিশাল সদর, বরুরা, বলিভিয়া, বসনিয়া ও হার্জেগোভিনা, বাঁশখালী, বাংলাদেশ, বাউফল, বাকেরগঞ্জ, বাগমারা, বাগাতিপাড়া, বাগেরহাট, বাগেরহাট সদর
বাঘা, বাঘাইছড়ি, বাঘারপাড়া, বাজিতপুর, বাঞ্ছারামপুর, বানারীপাড়া, বানিয়াচং, বান্দরবান, বান্দরবান সদর, বাবুগঞ্জ, বামনা, বারমুডা, বারহাট্টা
বার্বাডোজ, বালাগঞ্জ, বালিয়াকান্দি, বালিয়াডাঙ্গী, বাসাইল, বাহরাইন, বাহামাস, বাহুবল, বিজয়নগর, বিয়ানীবাজার, বিরল, বিরামপুর, বিলাইছড়ি
বিশ্বনাথ, বিশ্বম্ভরপুর, বীরগঞ্জ, বুড়িচং, বুভেট আইল্যান্ড, বুরুন্ডি, বুর্কিনা ফাসো, বুলগেরিয়া, বেগমগঞ্জ, বেড়া, বেতাগি, বেনিন, বেলকুচি
বেলজিয়াম, বেলাবো, বেলারুশ, বেলিজ, বোচাগঞ্জ, বোদা, বোনেয়ার, সিন্ট ইউস্টাটিয়াস এবং সাবা, বোয়ালখালী, বোয়ালমারী, বোরহানউদ্দিন, ব্রাজিল
ব্রাহ্মণপাড়া, ব্রাহ্মণবাড়িয়া, ব্রাহ্মণবাড়িয়া সদর, ব্রিটিশ ভারত মহাসাগর অঞ্চল (চাগোস দ্বীপপুঞ্জ), ব্রুনাই দারুসসালাম, ভাঙ্গা, ভাঙ্গুরা
ভানুয়াতু, ভান্ডারিয়া, ভারত, ভার্জিন দ্বীপপুঞ্জ, ব্রিটিশ, ভার্জিন দ্বীপপুঞ্জ, মার্কিন যুক্তরাষ্ট্র, ভালুকা, ভিয়েতনাম, ভুটান, ভুরুঙ্গামারী
ভূঞাপুর, ভেড়ামারা, ভেদরগঞ্জ, ভেনিজুয়েলা, ভৈরব, ভোলা, ভোলা সদর, ভোলাহাট, মঙ্গোলিয়া, মঠবাড়িয়া, মতলব উত্তর, মতলব দক্ষিণ, মদন, মধুখালী
মধুপুর, মধ্য আফ্রিকান প্রজাতন্ত্র, মধ্যনগর, মনপুরা, মনিরামপুর, মনোহরগঞ্জ, মনোহরদী, মন্টসেরাট, মন্টিনিগ্রো, ময়মনসিংহ, ময়মনসিংহ সদর, মরক্কো
মরিশাস, মহাদেবপুর, মহালছড়ি, মহেশখালী, মহেশপুর, মাইক্রোনেশিয়া, মাগুরা, মাগুরা সদর, মাটিরাঙ্গা, মাদাগাস্কার, মাদারগঞ্জ, মাদারীপুর
মাদারীপুর সদর, মাধবপুর, মানিকগঞ্জ, মানিকগঞ্জ সদর, মানিকছড়ি, মান্দা, মায়োট, মার্কিন যুক্তরাষ্ট্র, মার্টিনিক, মার্শাল দ্বীপপুঞ্জ, মালদ্বীপ
মালয়েশিয়া, মালাউই, মালি, মাল্টা, মিটামইন, মিঠাপুকুর, মিয়ানমার, মিরপুর, মির্জাগঞ্জ, মির্জাপুর, মিশর, মীরসরাই, মুকসুদপুর, মুক্তাগাছা
মুজিবনগর, মুন্সিগঞ্জ, মুন্সীগঞ্জ সদর, মুরাদনগর, মুলাদী, মেক্সিকো, মেঘনা, মেলান্দহ, মেহেন্দিগঞ্জ, মেহেরপুর, মেহেরপুর সদর, মোংলা, মোজাম্বিক
মোড়েলগঞ্জ, মোনাকো, মোল্দোভা, মোল্লাহাট, মোহনগঞ্জ, মোহনপুর, মোহাম্মদপুর, মৌরিতানিয়া, মৌলভীবাজার, মৌলভীবাজার সদর, ম্যাকাও, যশোর, যশোর সদর
যুক্তরাজ্য, রংপুর, রংপুর , রংপুর সদর, রাউজান, রাঙ্গাবালী, রাঙ্গামাটি, রাঙ্গামাটি সদর, রাঙ্গুনিয়া, রাজনগর, রাজবাড়ী, রাজবাড়ী সদর, রাজশাহী
রাজস্থলী, রাজাপুর, রাজারহাট, রাজৈর, রানীনগর, রানীশংকৈল, রামগঞ্জ, রামগড়, রামগতি, রামপাল, রামু, রায়গঞ্জ, রায়পুর, রায়পুরা
রাশিয়ান ফেডারেশন, রিইউনিয়ন, রুমা, রুয়ান্ডা, রূপগঞ্জ, রূপসা, রোমানিয়া, রোয়াংছড়ি, রৌমারী, লংগদু, লক্ষীছড়ি, লক্ষ্মীপুর, লক্ষ্মীপুর সদর
লাইবেরিয়া, লাও পিপলস ডেমোক্রেটিক রিপাবলিক, লাকসাম, লাক্সেমবার্গ, লাখাই, লাটভিয়া, লামা, লালপুর, লালমনিরহাট, লালমনিরহাট সদর, লালমাই, লালমোহন
লিচেনস্টাইন, লিথুয়ানিয়া, লিবিয়ান আরব জনগণ, লেবানন, লেসোথো, লোহাগড়া, লোহাগাড়া, লৌহজং, শরণখোলা, শরীয়তপুর, শরীয়তপুর সদর, শাজাহানপুর
শান্তিগঞ্জ, শায়েস্তাগঞ্জ, শার্শা, শালিখা, শাল্লা, শাহজাদপুর, শাহরাস্তি, শিবগঞ্জ, শিবচর, শিবপুর, শিবালয়, শেরপুর, শেরপুর সদর, শৈলকুপা
শ্যামনগর, শ্রীনগর, শ্রীপুর, শ্রীবরদী, শ্রীমঙ্গল, শ্রীলঙ্কা, সংযুক্ত আরব আমিরাত, সখিপুর, সদর দক্ষিণ, সদরপুর, সন্দ্বীপ, সরাইল, সরিষাবাড়ি
সলোমন দ্বীপপুঞ্জ, সাঁথিয়া, সাইপ্রাস, সাও টোম অ্যান্ড প্রিন্সিপে, সাঘাটা, সাটুরিয়া, সাতকানিয়া, সাতক্ষীরা, সাতক্ষীরা সদর, সাদুল্লাপুর
সান মারিনো, সাপাহার, সাভার, সামোয়া, সারিয়াকান্দি, সার্বিয়া, সালথা, সিংড়া, সিঙ্গাইর, সিঙ্গাপুর, সিন্ট মার্টেন, সিয়েরা লিওন, সিরাজগঞ্জ
সিরাজগঞ্জ সদর, সিরাজদিখান, সিরিয়ান আরব প্রজাতন্ত্র, সিলেট, সিলেট সদর, সীতাকুণ্ড, সুইজারল্যান্ড, সুইডেন, সুজানগর, সুদান, সুনামগঞ্জ
সুন্দরগঞ্জ, সুবর্ণ চর, সুরিনাম, সেনবাগ, সেনেগাল, সেন্ট কিটস অ্যান্ড নেভিস, সেন্ট পিয়েরে অ্যান্ড মিকেলন, সেন্ট বার্থেলেমি
সেন্ট ভিনসেন্ট অ্যান্ড দ্য গ্রেনাডাইনস, সেন্ট মার্টিন, সেন্ট লুসিয়া, সেন্ট হেলেনা, সেশেলস, সৈয়দপুর, সোনাইমুড়ি, সোনাগাজী, সোনাতলা
সোনারগাঁও, সোমালিয়া, সোয়ালবার্ড এবং জান মায়েন দ্বীপপুঞ্জ, সৌদি আরব, স্পেন, স্লোভাকিয়া, স্লোভেনিয়া, হংকং, হন্ডুরাস, হবিগঞ্জ, হবিগঞ্জ সদর
হরিণাকুন্ডু, হরিপুর, হরিরামপুর, হলি সি (ভ্যাটিকান সিটি স্টেট), হাইতি, হাইমচর, হাকিমপুর, হাঙ্গেরি, হাজীগঞ্জ, হাটহাজারী, হাতিয়া, হাতীবান্ধা
হার্ড আইল্যান্ড এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ, হালুয়াঘাট, হিজলা, হোমনা, হোসেনপুর, กระบี่, กรีซ, กรุงเทพมหานคร, กัมพูชา, กัวเตมาลา, กาญจนบุรี
กานา, กาฬสินธุ์, กำแพงเพชร, ขอนแก่น, คาซัคสถาน, คิวบา, จอร์แดน, จันทบุรี, จีน, ฉะเชิงเทรา, ชลบุรี, ชัยนาท, ชัยภูมิ, ชิลี, ชุมพร
ซาอุดีอาระเบีย, ซิมบับเว, ซีเรีย, ซูดาน, ญี่ปุ่น, ตรัง, ตราด, ตาก, ตุรกี, ตูนิเซีย, นครนายก, นครปฐม, นครพนม, นครราชสีมา, นครศรีธรรมราช
นครสวรรค์, นนทบุรี, นราธิวาส, นอร์เวย์, นิวซีแลนด์, น่าน, บราซิล, บังกลาเทศ, บัลแกเรีย, บึงกาฬ, บุรีรัมย์, ปทุมธานี, ประจวบคีรีขันธ์
ปราจีนบุรี, ปัตตานี, ปากีสถาน, ปากเกร็ด, ปารากวัย, ฝรั่งเศส, พม่า, พระนครศรีอยุธยา, พะเยา, พังงา, พัทยา, พัทลุง, พิจิตร, พิษณุโลก, ฟินแลนด์
ฟิลิปปินส์, ภูเก็ต, มหาสารคาม, มาเลเซีย, มุกดาหาร, ยะลา, ยูกันดา, ยูเครน, ยโสธร, ระนอง, ระยอง, รัสเซีย, ราชบุรี, ร้อยเอ็ด, ลพบุรี, ลำปาง
ลำพูน, ศรีลังกา, ศรีสะเกษ, สกลนคร, สงขลา, สตูล, สมุทรปราการ, สมุทรสงคราม, สมุทรสาคร, สระบุรี, สระแก้ว, สวิตเซอร์แลนด์, สวีเดน, สหรัฐ
สหรัฐอาหรับเอมิเรตส์, สหราชอาณาจักร, สาธารณรัฐประชาธิปไตยคองโก, สาธารณรัฐโดมินิกัน, สิงคโปร์, สิงห์บุรี, สุพรรณบุรี, สุราษฎร์ธานี, สุรินทร์
สุโขทัย, สเปน, สโลวาเกีย, หนองคาย, หนองบัวลำภู, ออสเตรีย, ออสเตรเลีย, อัฟกานิสถาน, อาร์เจนตินา, อาเซอร์ไบจาน, อำนาจเจริญ, อิตาลี, อินเดีย
อินโดนีเซีย, อิรัก, อิสราเอล, อิหร่าน, อียิปต์, อุซเบกิสถาน, อุดรธานี, อุตรดิตถ์, อุทัยธานี, อุบลราชธานี, อ่างทอง, ฮังการี, ฮ่องกง
เกาหลีใต้, เคนยา, เชียงราย, เชียงใหม่, เช็กเกีย, เซอร์เบีย, เซเนกัล, เดนมาร์ก, เนปาล, เนเธอร์แลนด์, เบลารุส, เบลเยียม, เปรู, เพชรบุรี
เพชรบูรณ์, เมืองนนทบุรี, เมืองสมุทรปราการ, เม็กซิโก, เยอรมนี, เยเมน, เลบานอน, เลย, เวียดนาม, เวเนซุเอลา, เอกวาดอร์, เอธิโอเปีย, แคนาดา
แคเมอรูน, แซมเบีย, แทนซาเนีย, แพร่, แม่ฮ่องสอน, แองโกลา, แอฟริกาใต้, แอลจีเรีย, โกตดิวัวร์, โคลอมเบีย, โบลิเวีย, โปรตุเกส, โปแลนด์, โมซัมบิก
โมร็อกโก, โรมาเนีย, ไต้หวัน, ไทย, ไนจีเรีย, აბასთუმანი, აბაშა, ადიგენი, ავსტრალია, ავსტრია, ავღანეთი, აზავადი, აზერბაიჯანი, აზიაში, აზიის
ალბანეთი, ალჟირი, ამაღლება და ტრისტანი-და-კუნია, ამბროლაური, ამერიკის, ამერიკის ვირჯინიის კუნძულები, ამერიკის სამოა
ამერიკის შეერთებული შტატები, ანაკლია, ანგილია, ანგოლა, ანდორა, ანტიგუა და ბარბუდა, არაბეთის საემიროები, არაბთა გაერთიანებული საამიროები
არაბული ქვეყნების ლიგის, არგენტინა, არუბა, არცნობილი ქვეყნების სია, ასპინძა, აფრიკაში, აფრიკაშია, აღდგომის კუნძული, აღმ ტიმორი
აღმოსავლეთი აფრიკა, აღმოსავლეთი ტიმორი, აშშ, აშშ-ის ვირჯინის კუნძულები, ახალგორი, ახალი ზელანდია, ახალი კალედონია, ახალქალაქი, ახალციხე
ახმეტა, ბათუმი, ბაკურიანი, ბანგლადეში, ბარბადოსი, ბაღდათი, ბახმარო, ბაჰამის კუნძულები, ბაჰრეინი, ბელარუსი, ბელგია, ბელიზი, ბენინი, ბერმუდა
ბერმუდის კუნძულები, ბოლივია, ბოლნისი, ბორჯომი, ბოსნია და ჰერცეგოვინა, ბოტსვანა, ბრაზილია, ბრიტანეთის ვირჯინიის კუნძულები
ბრიტანეთის ვირჯინის კუნძულები, ბრიტანეთის ინდოეთის ოკეანის ტერიტორია, ბრუნეი, ბულგარეთი, ბურკინა ფასო, ბურკინა-ფასო, ბურუნდი, ბჰუტანი
გაბონი, გაერთიანებული სამეფო, გაეროს, გაიანა, გამბია, განა, გარდაბანი, გერმანია, გვადელუპა, გვატემალა, გვინეა, გვინეა-ბისაუ, გიბრალტარი
გონიო, გორი, გრენადა, გრენლანდია, გრიგოლეთი, გუამი, გუდაური, გურჯაანი, დამოკიდებული, დამოკიდებული ტერ, დამოკიდებული ტერიტორია, დანია
დასავლეთი აფრიკა, დასავლეთი საჰარა, დედოფლისწყარო, დიდი ბრიტანეთი, დმანისი, დომინიკა, დომინიკელთა რესპუბლიკა, დუშეთი, ეგვიპტე, ევროკავშირის
ევროპასთან, ევროპაშია, ევროპის ქვეყნები, ეთიოპია, ეკვადორი, ეკვატორული გვინეა, ეპარსეს კუნძული, ერაყი, ერიტრეა, ესპანეთი
ესპანეთის სუვერენული ტერიტორიები, ესტონეთი, ეშმორის და კარტიეს კუნძულები, ვანი, ვანუატუ, ვატიკანი, ვენესუელა, ვიეტნამი, ზამბია, ზესტაფონი
ზიმბაბვე, ზუგდიდი, თბილისი, თეთრიწყარო, თელავი, თერჯოლა, თიანეთი, თურქეთი, თურქმენეთი, იამაიკა, იან მაიენი, იაპონია, იემენი, ინდოეთი
ინდონეზია, იორდანია, ირანი, ირლანდია, ისლანდია, ისრაელი, იტალია, კაბო-ვერდე, კაიმანის კუნძულები, კამბოჯა, კამერუნი, კანადა
კანარის კუნძულები, კარიბის ზღვის, კასპი, კატარი, კენია, კვარიათი, კვიპროსი, კიკეთი, კინგმენის რიფი, კირიბატი, კლიპერტონი, კოლუმბია, კომორი
კომორის კუნძულები, კონგოს დემოკრატიული რესპუბლიკა, კონგოს რესპუბლიკა, კორეის რესპუბლიკა, კოსტა-რიკა, კოტ-დივუარი, კოჯორი, კუბა
კუკის კუნძულები, ლაგოდეხი, ლანჩხუთი, ლაოსი, ლატვია, ლენტეხი, ლესოთო, ლიბანი, ლიბერია, ლიბია, ლიტვა, ლიხტენშტაინი, ლუქსემბურგი, მადაგასკარი
მადეირა, მავრიკი, მავრიტანია, მაიოტა, მაკაო, მაკედონია, მალავი, მალაიზია, მალდივი, მალდივის კუნძულები, მალი, მალტა, მარნეული, მაროკო
მარტვილი, მარტინიკა, მარშალის კუნძულები, მარჯნის ზღვის კუნძულები, მელილია, მესტია, მექსიკა, მიანმარი, მიკრონეზია
მიკრონეზიის ფედერაციული შტატები, მიმდებარე კუნძულები, მოზამბიკი, მოლდოვა, მონაკო, მონსერატი, მონღოლეთი, მცხეთა, მწვანე კონცხი, ნამიბია
ნაურუ, ნაწილობრივ აფრიკაში, ნეპალი, ნიგერი, ნიგერია, ნიდერლანდი, ნიდერლანდის ანტილები, ნიკარაგუა, ნინოწმინდა, ნიუე, ნორვეგია
ნორფოლკის კუნძული, ოზურგეთი, ოკეანეთის, ოკეანიას, ომანი, ონი, პაკისტანი, პალაუ, პალესტინა, პალმირა (ატოლი), პანამა, პანტელერია
პაპუა-ახალი გვინეა, პარაგვაი, პერუ, პიტკერნის კუნძულები, პოლონეთი, პორტუგალია, პრინც-ედუარდის კუნძული, პუერტო-რიკო, რეუნიონი, როტუმა, რუანდა
რუმინეთი, რუსეთი, რუსთავი, საბერძნეთი, საგარეჯო, საგურამო, სადავო ტერიტორიები, საირმე, სალვადორი, სამოა, სამტრედია, სამხ კორეა
სამხრეთ ამერიკაშია, სამხრეთ ამერიკის, სამხრეთ აფრიკის რესპუბლიკა, სამხრეთი აფრიკა, სამხრეთი გეორგია და სამხრეთ სენდვიჩის კუნძულები
სამხრეთი სუდანი, სან-მარინო, სან-ტომე და პრინსიპი, სარფი, საუდის არაბეთი, საფრანგეთი, საფრანგეთის გვიანა, საფრანგეთის პოლინეზია, საქართველო
საჩხერე, საჰარის არაბთა დემოკრატიული რესპუბლიკა, სეიშელის კუნძულები, სენ-ბართელმი, სენ-მარტენი, სენ-პიერი და მიკელონი, სენაკი, სენეგალი
სენტ-ვინსენტი და გრენადინები, სენტ-კიტსი და ნევისი, სენტ-ლუსია, სერბეთი, სეუტა, სვაზილენდი, სვალბარდი, სიერა-ლეონე, სინგაპური, სირია
სიღნაღი, სლოვაკეთი, სლოვენია, სოკოტრა, სოლომონის კუნძულები, სომალი, სომალილენდი, სომხეთი, სტეფანწმინდა, სუდანი, სუვერენული სახელმწიფოები
სურამი, სურინამი, ტაბახმელა, ტაივანი, ტაილანდი, ტანზანია, ტაჯიკეთი, ტერიტორიები, ტერქსისა და კაიკოსის კუნძულები, ტოგო, ტოკელაუ, ტონგა
ტრანსკონტინენტური ქვეყანა, ტრინიდადი და ტობაგო, ტუვალუ, ტუნისი, ტყიბული, უგანდა, უზბეკეთი, უკრაინა, უნგრეთი, უოლისი და ფუტუნა, ურეკი
ურუგვაი, ფარერის კუნძულები, ფილიპინები, ფინეთი, ფიჯი, ფოთი, ფოლკლენდის კუნძულები, ქარელი, ქედა, ქვეყნები, ქობულეთი, ქოქოსის კუნძულები
ქუვეითი, ქუთაისი, ღაზის სექტორი, ყაზახეთი, ყვარელი, ყირგიზეთი, შვედეთი, შვეიცარია, შობის კუნძული, შრი-ლანკა, შუახევი, ჩადი, ჩაქვი
ჩერნოგორია, ჩეჩნეთის რესპუბლიკა იჩქერია, ჩეხეთი, ჩილე, ჩინეთი, ჩოხატაური, ჩრდ კორეა, ჩრდილოეთ ამერიკის, ჩრდილოეთ მარიანას კუნძულები
ჩრდილოეთი აფრიკა, ჩრდილოეთი კორეა, ჩრდილოეთი მარიანას კუნძულები, ცაგერი, ცენტრალური აფრიკა, ცენტრალური აფრიკის რესპუბლიკა, ცხოროჭყუ, წავკისი
წალენჯიხა, წალკა, წაღვერი, წევრები, წეროვანი, წმინდა ელენე, წმინდა ელენეს კუნძული, წნორი, წყალტუბო, წყნეთი, ჭიათურა, ხარაგაული, ხაშური
ხელვაჩაური, ხობი, ხონი, ხორვატია, ხულო, ჯერსი, ჯიბუტი, ჰავაი, ჰაიტი, ჰერდი და მაკდონალდის კუნძულები, ჰონდურასი, ჰონკონგი, アイスランド, アイルランド
アフガニスタン, アメリカ, アラブ首長国連邦, アルジェリア, アルゼンチン, アルバニア, アンゴラ, イエメン, イギリス, イスラエル, イタリア, イラク, イラン, インド, インドネシア, ウガンダ, ウクライナ, ウルグアイ, エクアドル, エジプト, エストニア
エチオピア, エルサルバドル, オマーン, オランダ, オーストラリア, オーストリア, カタール, カナダ, カメルーン, カンボジア, ガイアナ, ガンビア, ガーナ, キプロス, キューバ, ギニア, ギリシャ, クウェート, クロアチア, グアテマラ, グリーンランド
グレナダ, ケニア, コスタリカ, コソボ, コロンビア, コンゴ共和国, コンゴ民主共和国, サウジアラビア, ザンビア, シリア, シンガポール, ジャマイカ, ジンバブエ, スイス, スウェーデン, スペイン, スリランカ, スロバキア, スロベニア, スーダン
セイシェル, セネガル, ソマリア, ソロモン諸島, タヒチ, タンザニア, チェコ, チャド, チュニジア, デンマーク, トリニダード・トバゴ, トルコ, ドイツ, ドミニカ共和国, ナイジェリア, ナミビア, ニカラグア, ニュージーランド, ネパール, ノルウェー
ハイチ, ハンガリー, バチカン, バハマ, バルバドス, バングラデシュ, バーレーン, パキスタン, パナマ, パプアニューギニア, パラグアイ, パレスチナ, フィジー, フィリピン, フィンランド, フランス, ブラジル, ブルガリア, ブルネイ, ブータン, ベトナム
ベネズエラ, ベリーズ, ベルギー, ペルー, ホンジュラス, ボスニア・ヘルツェゴビナ, ボツワナ, ボリビア, ポルトガル, ポーランド, マカオ, マダガスカル, マラウィ, マルタ, マレーシア, ミャンマー, メキシコ, モザンビーク, モナコ, モルディブ, モルドバ
モロッコ, モンゴル, モーリシャス, ヨルダン, ラオス, ラトビア, リトアニア, リビア, リベリア, ルクセンブルク, ルワンダ, ルーマニア, レバノン, ロシア, 三重県, 上海市, 东帝汶, 中央アフリカ, 中非共和国, 乌克兰, 乌克兰语, 乌兹别克斯坦
乌尔都语, 乌干达, 乌拉圭, 乌鲁木齐, 云南省, 亚美尼亚, 亚美尼亚语, 京都府, 以色列, 伊拉克, 伯利兹, 佐賀県, 佛得角, 俄罗斯, 保加利亚, 克罗地亚, 克罗地亚语, 兵庫県, 内蒙古自治区, 冈比亚, 几内亚, 列支敦士登, 刚果民主共和国, 利比亚
利比里亚, 加拿大, 匈牙利, 匈牙利语, 北京市, 北朝鮮, 北海道, 北美洲, 北马其顿, 千葉県, 南アフリカ, 南极洲, 南美洲, 南苏丹, 博茨瓦纳, 卡塔尔, 卢旺达, 卢森堡, 印尼语, 印度尼西亚, 印度语, 危地马拉, 厄瓜多尔, 厄立特里亚, 叙利亚, 台灣省
吉尔吉斯坦, 吉尔吉斯语, 吉布提, 吉林省, 呼和浩特, 和歌山県, 哈尔滨, 哈萨克斯坦, 哈萨克语, 哥伦比亚, 哥斯达黎加, 喀麦隆, 四川省, 图瓦卢, 土库曼斯坦, 土耳其, 圣卢西亚, 圣巴泰勒米, 圣赫勒拿, 圣马丁, 圣马力诺, 圭亚那, 坦桑尼亚, 埃塞俄比亚
基里巴斯, 埼玉県, 塔吉克斯坦, 塞内加尔, 塞尔维亚, 塞尔维亚语, 塞拉利昂, 塞浦路斯, 塞舌尔, 墨西哥, 多米尼加, 多米尼加共和国, 大分県, 大洋洲, 大阪府, 大韩民国, 天津市, 奈良県, 奥地利, 委内瑞拉, 孟加拉国, 孟加拉语, 宁夏回族自治区, 安哥拉
安圭拉, 安徽省, 安提瓜和巴布达, 安道尔, 宮城県, 宮崎県, 富山県, 尼加拉瓜, 尼日利亚, 尼日尔, 尼泊尔, 山东省, 山口県, 山形県, 山梨県, 山西省, 岐阜県, 岡山県, 岩手県, 島根県, 巴勒斯坦, 巴哈马, 巴基斯坦, 巴巴多斯, 巴布亚新几内亚
巴拉圭, 巴拿马, 布基纳法索, 布维岛, 布隆迪, 希腊语, 广东省, 广西壮族自治区, 広島県, 库克群岛, 库拉索, 徳島県, 意大利, 意大利语, 愛媛県, 愛知県, 所罗门群岛, 托克劳, 拉脱维亚, 拉脱维亚语, 捷克语, 摩尔多瓦, 摩尔多瓦语, 摩洛哥, 摩纳哥
斯威士兰, 斯洛伐克, 斯洛伐克语, 斯洛文尼亚, 斯洛文尼亚语, 斯里兰卡, 新加坡, 新潟県, 新疆维吾尔自治区, 新西兰, 東京都, 柬埔寨, 栃木県, 格林兰, 格林纳达, 格鲁吉亚, 格鲁吉亚语, 梵蒂冈, 比利时, 毛里塔尼亚, 毛里求斯, 江苏省, 江西省, 沖縄県
沙特阿拉伯, 河北省, 河南省, 波多黎各, 津巴布韦, 洪都拉斯, 浙江省, 海南省, 湖北省, 湖南省, 滋賀県, 澳大利亚, 熊本県, 爱尔兰, 爱尔兰语, 爱沙尼亚, 爱沙尼亚语, 牙买加, 玻利维亚, 瑞典语, 瓜德罗普, 瓦努阿图, 甘肃省, 白俄罗斯, 百慕大
直布罗陀, 石家庄, 石川県, 神奈川県, 福井県, 福岡県, 福島県, 福建省, 秋田県, 科威特, 科摩罗, 科特迪瓦, 突尼斯, 立陶宛, 立陶宛语, 索马里, 纳米比亚, 罗马尼亚, 罗马尼亚语, 群馬県, 肯尼亚, 芬兰语, 苏里南, 茨城県, 荷兰语, 荷属圣马丁
莫桑比克, 莱索托, 菲律宾, 萨尔瓦多, 萨摩亚, 葡萄牙, 葡萄牙语, 蒙特塞拉特, 西班牙, 西班牙语, 西藏自治区, 诺福克岛, 贵州省, 赞比亚, 赤道ギニア, 赤道几内亚, 越南语, 辽宁省, 重庆市, 長崎県, 長野県, 阿塞拜疆, 阿富汗, 阿尔及利亚
阿尔巴尼亚, 阿尔巴尼亚语, 阿拉伯语, 阿根廷, 阿联酋, 阿鲁巴, 陕西省, 青森県, 青海省, 静岡県, 香川県, 马尔代夫, 马拉维, 马提尼克, 马来西亚, 马来语, 马约特, 马耳他, 马耳他语, 马达加斯加, 高知県, 鳥取県, 鹿児島県, 黎巴嫩, 黑龙江省
강원특별자치도, 경기도, 경상남도, 경상북도, 광주광역시, 대구광역시, 대전광역시, 부산광역시, 서울특별시, 세종특별자치시, 울산광역시, 인천광역시, 전라남도, 전북특별자치도, 제주특별자치도, 충청남도, 충청북도
`;
