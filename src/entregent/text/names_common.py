"""Names that many people bear, so that bearing one proves little (training/identity)."""

from __future__ import annotations

GIVEN = frozenset("""
aachal aadhya aadi aahana aaliyah aarav aarini aarna aarnav aaron aarush aashi aayush abbas abdul
abdullah abeer abel abha abhijit abhimanyu abhinav abhiram abhishek abigail abraham achille achim
ada adam adela adelaida adelaide adele adelina adeline adem adina aditi aditya adnan adrian
adriana adriano adrien adrienne advaith advay advik advika adweta adya agastya agata agatha agathe
agnes agnieszka ahmad ahmed ahmet aicha aida aiden aime aimee aisha aishani ajay ajit akash akhil
akshat akshay alain alan alana alba albert alberte alberto albin albina aldo alec alejandra
alejandro aleksander aleksandr aleksandra alen alena alessandra alessandro alessia alessio alex
alexa alexander alexandra alexandre alexandria alexandrie alexandru alexey alexia alexis alf
alfons alfonso alfred alfredo ali alice alicia alida alina aline alisa alisha alison alix alka
alla allan allen allison alma alois alphonse alvaro alvin alyssa amaira amalia amalie aman amanda
amandine amar amara amber amelia amelie amin amina amir amira amit amol amrita amruta amy ana
anabela anais anamaria anamika anand anas anastasia anastasie anay anda andela anders andre andrea
andreas andree andrei andreia andres andrew andrey andrzej andy ane aneta anett anette angel
angela angele angelica angelika angelina angelique angelo angie anh ani anica anika anil anirudh
anita anja anjali anka anke ankit ankur anmol ann anna annabelle annalena annalisa annalise
annamaria anne anneke anneli annelie annelies annemarie annemie annesophie annette anni annick
annie annika annikki annita anny anouk ansh anshul ante antero anthony anto antoine antoinette
anton antonella antonia antonie antonietta antonin antonina antonino antonio antonius antony
anurag anusha anvi anya apolonia april aradhana ari aria ariadna arian ariana ariane ariel arin
arjun arlette armand armando arnaud arnaude arne arno arnold aron arsenio arta artan arthur artur
arturo arun arunima arya aryan ase ashish ashlee ashley ashok ashutosh asta astrid atharv ati
attila aude audrey august augusta auguste augustin augusto aura aurel aurelia aurelie aurelio
aurora aurore austin autumn ava avi avni axel axelle aya ayaan ayla aylin ayoub ayse ayten ayush
ayushman azaan azad azra bachittar baghyawati bahadurjit bailey bakhshi balendra balhaar baljiwan
balvan balveer banjeet barbara baris barkha barry bastian beata beatrice beatrix beatriz beau
becky bela belinda bella ben benedicte benicio benita benito benjamin benny benoit bente benthe
berat berend berenice berit bernadette bernard bernardo berndt bernhard bernt bert berta bertha
berthe bertil bertram bertrand beth bethany betina bettina betty beverly bhanumati bharat bhavani
bhavika bhavini bhavna bhavya biagio bianca bianka bilal biljana bill billy bimala bina birger
birgit birgitta birte birthe bishakha bjarne bjorn blake blanka bo bob bobby bodil bogdan boleslav
bonnie boris bozena brad bradley brady brahim brandi brandon brandy branka branko breanna brenda
brendan brent brett brian briana brianna bridget brigitta brigitte brijesh brinda brita britt
britta brittany brittney brooke bruce bruna bruno bryan bryce caitlin caitlyn caleb calista
calogero calvin cameron camila camilla camille canan candace candice capucine carin carina carine
carl carla carlo carlos carlota carly carmela carmelo carmen carmina carol carola carole carolin
carolina caroline carolyn carrie carsten casandra casey casper cassandra cassidy cassie catalina
catarina caterina catharina catherine cathrine cathy catrin cecile cecilia cecilie cedric celia
celina celine cesar chaaya chad chaitaly chaitanya chakradev chakradhar chakrika chaman chameli
champak chanakya chanchal chandani chandran chandresh chantal charan charita charlene charles
charlie charline charlotte charvi chase chasmum chatresh chatura chavvi che chelsea chelsey cheryl
cheyenne chiara chirag chloe chris christa christel christelle christian christiana christiane
christianne christie christin christina christine christof christoffer christoph christophe
christopher christy cindy cipriano ciro claire clara clare clarence clarisa clarissa claude
claudia claudine claudio claus clayton clemence clementina clifford clinton cloe cody cole colette
colin colleen collin colton concetta connie connor conny conrad constance constantin consuela cora
coralie corey corina corine corinne cornel cornelia cornelius cory courtney craig cristian
cristiano cristina cristobal cruz crystal csaba curt curtis cynthia cyril dafina dag dagmar dagny
daisy dakota daksh daksha dakshesh dalaja dalbir dale dalia dalibor dalton damian damiano damien
damini damir damon damyanti dan dana dani danica daniel daniela daniele daniella danielle danijel
danijela danilo danny dante dany daphne daria darika darin dario darius dariusz darko darlene
darpan darrell darren darryl darsh daryl dave david dawn dayamai dayita dean deanna debbie debora
deborah debra deepa deepak dejan delia delphine demi denis denisa denise deniz dennis derek
derrick desiree destiny dev devansh devika devin devon dewi dhriti dhruv diamond diana diane
didier diego dieter dilara dillon dimas dimitri dina dinesh dino diogo dion dipta dirk divya diya
dmitry dobroslav dolores domenico dominic dominik dominique don donald donatella donato donna dora
dorian dorina doris dorota dorothee dorothy dorte dorthe douglas draga dragan dragica drew duane
dusan dustin dwayne dylan earl ebbe ebony eddie eddy eden edgar edgard edhitha edina edit edith
edmond edouard eduard eduardo edvard edward edwin eesha egon eileen einar eiravati ekaja ekalinga
ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekiya ekta el elaine elea elena
eleonora eleonore eli eliana eliane elias elif elijah elin elina eline elisa elisabet elisabeth
elise eliza elizabeth elke ella ellen elli ellie ellinor elliot elly elma elna elodia elodie
eloise elsa else elsie elvin elvira elvis elzbieta ema emanuel emanuela emil emile emilia emilian
emilie emilio emily emin emine emir emma emmanuel emmanuelle emmi emmy enes ennio enrico enrique
enya enzo erdogan eric erica erik erika erin erkan erling erna ernest ernesto ernst erwin eshana
esteban estelle ester esther eta ethan etienne etta eugen eugene eugenia eugenie eugenio eusebia
eva evamaria evan eve evelina eveline evelyn evelyne evi evie evy ewa ezio fabia fabian fabiana
fabienne fabio fabiola fabrice fabrizio faith falak falan falguni fang fanny faqid farah faraj
faras farhan fariq faris fatih fatiha fatima fatma fausto faye febe federica federico fedor
felicia felicitas felipe felix ferdinand ferenc fernand fernanda fernande fernando filip filipa
filipe filippa filippo filomena finn fiona fitan fiyaz flavia flavio flor flora flore florence
florent florentin florentina florian floriane florin florina fortunata forum frado fran franca
frances francesca francesco francine francis francisca francisco franck franco francois francoise
franjo frank franklin frans franz fred freddy frederic frederick frederik frederique fredo fredrik
freja freya frida frieda fritz frode gabi gabor gabriel gabriela gabriele gabriella gabrielle gael
gaelle gaetano gagan gail galina ganesh ganga garima garrett gary gaspar gaston gaurang gaurangi
gaurav gauri gaurika gautam gautami gavin gayathri geert geetika gemma gene genevieve genoveva
geoffrey georg george georges georgette georgia georgina gerald geraldine gerard gerardo gerd
gerda gerhard germaine german geronimo gert gertrud geza ghislain ghislaine giacomo giada gian
giancarlo gianfranco gianluca gianna gianni gil gilbert gilberte gilberto gilda gilles gina
ginette gino giorgia giorgio giovanna giovanni girik girindra girish gisela gisele gitte giulia
giuliana giuliano giulio giuseppa giuseppe giuseppina gladys glen glenda glenn gloria goncalo
gopal goran gordana gordon grace grant grazia graziella greg gregg gregoire gregory greta grete
grethe griselda grzegorz gudrun guido guillaume gulay gunar gunbir guneet gunhild gunnar gunter
gunther gustav gustavo guy gwendolyn hailey hakan haley hamid hamsini hamza hana hanna hannah
hanne hannele hannelore hannes hans harald hardik hari harinakshi harini harish harita harold
harri harriet harrison harry harsh harshil hasan hassan hayden hayley heather hector hedda heidi
helen helena helene helga helge hema hemal hemang hemangini hemani hemant hendrik henning henri
henrietta henriette henrik henry herbert herman hilda hilde hillevi hilma hiral hiroshi hitesh
holger holly hong honore hortense hortensia howard hredhaan hritik hubert hugo hugues huguette hui
hung hunter huong hussein ian ibrahim ida idika igor ihsan ijaya ika ikbal ikshita ilaria ilarion
ildiko ileana ilias ilija ilona ilse ilyas imam imane imaran imelda imke imre ina inaya indali
indira indrajit ines inga inge ingeborg inger ingmar ingrid iolanda iosif ira irena irene irfan
irina iris irma irya isa isaac isabel isabela isabell isabella isabelle isaiah isak isha ishaan
ishani ishanvi ishita ishwar isidor isis ismael ismail ismet israel istvan iulian iva ivan ivana
ivanka ivar ivica ivo ivona ivonne ivy jacek jack jackie jackson jaclyn jacob jacqueline jacques
jade jagat jagdish jagrati jagvi jai jaime jairaj jake jakob jakub jalsa jamal james jamie jan
jana janaki janani jane janet janette janice janina janine janko janna janne janos januja janya
jaqueline jared jari jarl jarno jaroslav jasmin jasmina jasmine jasmit jason jasper jatin javier
jay jayden jayesh jazmin jean jeanclaude jeanette jeanine jeanluc jeanmarc jeanmarie jeanne
jeannette jeannine jeanpaul jeanpierre jeet jeevika jeff jeffery jeffrey jelena jenna jenni
jennifer jenny jens jeremiah jeremias jeremy jermaine jerome jerry jerzy jesper jesse jessica
jessie jessy jesus jhalak jie jill jillian jim jimmy jing jiri jo joachim joakim joan joana joann
joanna joanne joao joaquim jocelyn jocelyne jochen jodi jody joe joel joelle johan johann johanna
johanne johannes john johnathan johnny jolanda jon jonas jonatan jonathan jonathon jonna jordan
jordi jorge jorgen joris jorn jos jose josee josef josefa josefina josefine josemiguel joseph
josephine josette joshua josiane josip josue joy joyce jozef juan juana judith judy juhani jules
julia julian juliana julianna julie julien julieta juliette julijana julio julius jun jurgen
justin justina justine jyoti kaarina kabir kai kaitlin kaitlyn kala kalevi kalina kalle kalpit
kamala kamil kamila kamya kapil kara karan kare karel karen kari karim karima karin karina karine
karl karla karlo karolina karoline karsten kartik kashish kashvi kasim kaspar kasper kata katalin
katarina katarzyna kate katelyn katerina katharina katharine katherine kathleen kathryn kathy kati
katia katie katja katrin katrina katty katy kavita kavya kay kayla kaylee kayleigh keith kelli
kellie kelly kelsey kemal ken kendra kenji kenneth kenny kent kerri kerry kerstin keshav kevin
keya khadija khaled khalid kiaan kian kiara killian kim kimberley kimberly kira kiran kirk kirsten
kirstin kishore kjell klaas klara klaudia klaus knut konrad konstantin kornel kornelia krish
krisha krishna krista kristen kristi kristian kristie kristijan kristin kristina kristine kristof
kristoffer kristopher kristy kritika krystal krystyna krzysztof kshitij kunal kurt kyara kyle
kylie kyra laban lacey ladislav ladli laetitia laila lajita laksh lakshit lakshmi lalit lana lance
lara larisa larissa larry lars lasse laszlo latasha latoya laura laure lauren laurence laurent
laurie lavanya lavinia lawrence layla lazar lea leah leana leander leandra leandro lee leela leena
lei leif leila lekha lena lene lennart lenny leo leon leona leonard leonardo leonid leonie leonor
leonora leontina leopold leopoldo leroy leslie leticia letizia levi lewis lia liam liana libni
lidia lidija liesbeth ligia liisa lila lili lilia lilian liliana liliane lilla lilly lily lina
linda lindsay lindsey line linh linn linnea lino linus lionel lipika lisa lisamarie lisandro
lisbeth lise liselotte lisette liv livia livio liz ljiljana ljubica logan lohit loic lois lola
lonnie lopa lora lore loredana lorena lorenza lorenzo loretta lori lorin loris lorraine lotta
lotte lou louis louisa louise luan luana luc luca lucas luce lucette lucia luciana luciano lucie
lucien lucienne lucio lucky lucy ludivine ludmila ludovic ludovica ludvig ludwig luigi luis luisa
luiza luka lukas lukasz luke luna luz lydia lydie lynda lynn maanas maanav maarit mackenzie
madeleine madeline madhav madhavi madison mads mael maelle maeva magali magda magdalena maggie
magnus mahdi mahesh mahika mahmoud maia maida maite maja majken makayla maksim malena malgorzata
malik malika malin mallory malte manan manbir mandy manfred manish manoj manon manthan manuel
manuela manya mara marc marcel marcela marcella marcelle marcello marcelo marcia marcin marcio
marco marcos marcus mare marek maren marga margaret margareta margaretha margarida margarita
margaud margaux margherita margit margot margret marguerite mari maria mariafernanda mariah
marialuisa mariam marian mariana mariann marianna marianne mariano marica marie mariechristine
marieclaire marieclaude mariefrance mariejeanne mariejose marielaure marielle marielouise
marierose marietherese mariette marija marijan marijana marika marilena marilyn marin marina
marine marino mario marion marisa marissa marit marita maritta marius mariusz marja marjan
marjatta marjorie mark marko markus marleen marlene marlies marta marten martha marthe martin
martina martine marvin mary maryam maryline maryse mason massimiliano massimo mate matej mateo
matheo mathew mathias mathieu mathilda mathilde mathis matias matilda matilde mato mats matteo
matthew matthias matthieu matti mattia mattias matyas maud maude maura maureen maurice maurizio
mauro max maxim maxime maximilian maxwell may maya mayank mckenzie meagan meera megan megane megha
meghan meghana mehdi mehmet meike mekhala melania melanie melina melinda melisa melissa melody
melvin mercedes meredith mette mia micael micha michael michaela michal micheal michel michela
michele micheline michelle miguel mihaela mihir mijo mika mikael mikaela mikayla mike mikhail mila
milan mile milena milica milka milla milo milos min mina mindy ming minh minna mira miranda mirco
mireille mirela mirella miriam mirja mirjam mirjana mirko miro miron miroslav misty mitali
mitchell mitesh mladen mohamad mohamed mohammad mohammed mohan mohini mohit molly mona monica
monika monique morena moreno morgan morgane morris morten mugdha muhammad muhammed mukesh murat
muriel murielle mustafa mustapha mya myriam nabil nachiket nada nadege nadia nadine nadja nael
naim naksh nakul naman nancy nandini nando nanna nanni naomi narcisa natacha natalia natalie natan
natanael natasa natascha natasha natasja nath nathalie nathan nathanael nathaniel naveen neel
neelima neeraj neha neil nela nele nelly nelson nenad neo nestor netra nevenka nicholas nichole
nick nicklas niclas nico nicola nicolai nicolas nicole nicoletta nidhi nidia nidra niels nihal
niharika nika nikhil nikita nikki niklas niko nikola nikolai nikolaj nikolay nikolina nilima nils
nimrat nina nino nirja nisa nisha nitara nitesh nitin noa noah noe noel noelia noella noelle noemi
noemie nora norah norbert norma norman nour nova nuno nuria oceane octavia oda odette odika odile
oeshi ofelia ojas ojasvi ola olaf olav olavi ole olga olimpia oliver olivia olivie olivier om
omaja omar omer omisha omkaar omya oni onkar onveer oona ophelie orinder orlando ornella oscar
osha oskar osman osvaldo otilia ottilia otto ove oviya owen oystein oyvind ozlem pablo pahal paige
pal pallavi paloma pam pamela panfilo panini pankaj paola paolo paris parker parth pascal pascale
pasquale patric patrice patricia patrick patrik patrizia patty paul paula paulette paulina pauline
paulo pavani pavel pawel peder pedro peggy pekka penelope penny per pero perry petar peter petr
petra petter philip philippa philippe philippine phillip phyllis pia pierina piero pierre pietro
pilar piotr pippa piyush pol polina pooja pradeep prakash pramod pranav praneel pranit prashant
prateek pratyush praveen preston priscilla prisha priya puneet pushti qabil qadim qarin qasim
quentin quincy quinn qushi raagini rachael rachana rachel rachid rachit rachita radha radhika
radim radovan rafael rafaela raffaele raffaella raghav ragnar ragnhild rahul rainer raisa raj
rajat rajata rajeev rajesh rajeshri rakesh raksha ralf ralph ram ramadan ramesh ramon ramona rana
ranbir randall randi randy rania ranveer raoul raphael raquel rasmus raul raven ravi ray rayaan
rayan raymond raymonde rebeca rebecca rebekah regina reginald regine rehaan reinhilde reinhold
remi remy renata renato rene renee renzo reva reyansh reza rhonda ria ricarda ricardo riccardo
richard rick rickey ricky rico ridhi riley rina rishabh rishi rita ritesh riya robby robert
roberta roberto robin robyn rocco rodney rodolfo rodrigo roger rohan rohit roland rolando rolf
romain roman romana romane romano romeo romina romuald romy ron ronald ronith ronja ronnie ronny
rosa rosalia rosalie rosamaria rosaria rosario rose rosemarie rosina rosita ross rostislav rowan
roxana roxane roy roza rozalia ruben ruby rudi rudolf rudra rudy rui rune rushil russell ruth
ruzica ryan ryszard saanvi sabina sabine sabri sabrina sacha sachi sachin safet sahil sahra sai
said saksham sally salma salome salvador salvatore sam samaksh samanta samantha samar samarth
sameer samesh sami samir samira samu samuel sanaya sandeep sander sandor sandra sandrine sandro
sandy sanja sanjay sanjeev sanna sanne santiago santino sanya sara sarah sari sarthak sasa sasha
saskia sathvik satish saumya saurabh savannah saverio scott sean sebastian sebastiano sebastien
selena selina selma sepp serafina serena serge sergei sergey sergio seth severin severine severino
sevim shana shane shania shannon shari sharon shashank shaun shaurya shawn shawna sheena sheila
shelby shelia shelley shelly sheri sherri sherry sheryl shirley shivam shivani shivansh shravya
shreya shubham shyam siddhant siddharth sienna sierra signe sigrid sigurd sila silas silje silke
silvana silvano silvia silvio simon simona simone simonne sinisa siri siti siv siya slavica slavko
sneha sofia sofie solange solene solveig sonia sonja sonny sonya sophia sophie soraya soren
spencer srinivas stacey stacie stacy stan stana stanislav stanislaw stanley stefan stefani
stefania stefanie stefano steffi stella sten stepan stephan stephane stephanie stephen steve
steven stig stina stine stjepan stuart subhash sudhir sudiksha sue suhani sumit summer sunil
suresh susan susana susann susanna susanne suzana suzanne svea sven svetlana swati sydney sylvia
sylviane sylvie sylwia tabitha tadeusz tage tahir takashi tamanna tamara tamas tami tammie tammy
tanay tania tanish tanja tanmay tanmayi tanner tanveer tanvi tanya tapani tapio tara tarak tarun
tasha tatiana tatjana taylor tea teerth tejas teo teodor teodora teresa terrance terrence terri
terry tess tessa thanh thea theo theodor theodore theophile theres theresa therese theresia thi
thiago thibault thibaut thierry thomas thor tiago tibor tiffany tilde tim timea timo timothee
timothy tina tine tiziana tiziano tobias todd tom tomas tomasz tomi tomislav tommy toni tony tonya
tor torben torbjorn tore torsten tove tracey traci tracie tracy travis trevor tricia trine tripti
tristan triveni triya troy tuan turvi tuulikki tyler tyrone ubika ucchal udant udarsh uday udyati
ugo ulf uli ulla ulrik ulrike umang umberto umesh unnati unni upadhriti upasna upkaar upma urban
urishilla urmi ursula urszula urvashi urvi utkarsh vadim vaibhav vaishnavi valdemar valentin
valentina valentine valentino valeria valerie valerio valter vamakshi vanesa vanessa vansha vanya
varenya varsha varun varvara vasana vasatika vasco vasudha veda vedant vedhika vedika veer vega
veli veniamin venkat vera verner vernon veronica veronika veronique vesna vicente vicki vickie
vicky victoire victor victoria vidar vidhi vihaan vijay vikas vikram viktor viktoria vilhelm ville
vilma vinay vinaya vince vincent vincenza vincenzo vinod viola violet violeta violette viraj
virgilio virginia virginie vishal vito vitor vittoria vittorio vivaan vivek vivian viviana viviane
vivien vivienne vladimir vladislav vlado vrinda vrishti vritti vyanjana wahab waida wakeeta
waldemar walter wanda warda warhi warinder warjas warren watika wayne wazir wei wendy werner
wesley whitney widisha wilfried wilhelm william willie willy wilma wishi witold wojciech wriddhish
wridesh wyatt xalak xavier xenia xiti yachana yadavi yagnesh yago yahvi yamini yan yang yanis yann
yannick yannis yara yash yashasvi yashawini yashica yashoda yashodhara yashvi yasmin yasmina
yasmine yassin yassine yasti yatan yatin yauvani yesenia yilmaz yngve yochana yogesh yolanda
yolande yong yoshita younes youssef yug yuki yuri yusuf yutika yuvraj yvan yves yvette yvonne
zacharie zachary zahra zaid zaira zaitra zakaria zansi zara zarna zashil zayan zayyan zdenka
zdravko zehaan zeljko zeno zeynep zilmil zina zinal zita zlatko zoe zoey zoltan zora zoran zsolt
zuzana
""".split())
"""Given names, folded, in Latin letters, without blanks."""

FAMILY = frozenset("""
abbas abdi abreu acevedo acosta adam adams aebi aerts agarwal aguilar aguirre ahmed albert
alexandre ali allain allard almeida alvarado alvarez alves andersen andersson andrade andre
andresen antoine araujo arellano arias arnaud arnold arroyo aubert aubry auger avila ayala back
backman bahri bailly balla barajas barbe barbier barman baron barre barrera barros barry barta
barthelemy bassi batista baudry bauer bautista bauwens bazin beck becker beckers begue bello
beltran benard bender benitez benoit berg berger bernard bernasconi bernier berthelot bertin
bertrand besnard besson bianchi bigot blanc blanch blanchard blanchet blazek blin blom blomqvist
blondel blot bodin bogaert bogdan boland bonilla bonneau bonnet bonnin boon boone bosch boucher
bouchet boulanger boulay bourdon bourgeois bousquet boutin bouvet bouvier boyer brandt braun
breton briand brito brun bruneau brunel brunet bruno bui buisson burton cabrera cai calderon
callens calvo camacho camara campos camus cantu cao cardenas carlier carlson caron carpentier
carre carrillo carton casagrande castaneda castillo castro cavalcanti cervantes chan charles
charpentier charrier chartier chauveau chauvet chauvin chavez chen cheng cheung chevalier
chevallier cho choi chretien christensen christiaens christiansen cisneros claes claessens claeys
claus clement clerc cohen colas colin coll collet collin colon conrad contreras coppens cordier
cordova cortez costa coste coulon courtois cousin couturier cox crespi cruz cuevas curiel dacosta
dahl dang daniel daniels danielsen das dasilva david davila debacker decker declercq decoster
delacruz delahaye delannoy delattre delaunay deleon delgado delmas delorme demir deng denis
deoliveira deprez descamps deschamps desmet desousa devaux devos diallo dias diaz didier dijoux
ding do dominguez dong dossantos doyle du duarte dube dubey dubois dufour duhamel dumas dumont
duong dupont dupre dupuis dupuy duran durand duval ehlert eklund ellis eriksen eriksson ernst
escobar esparza espinoza estrada etienne evrard fabian fabre faivre farias farkas faure feng
fernandes fernandez ferran ferrand ferrari ferreira figueroa fischer fleury flink flores fonseca
fontaine forsman forster foucher fouquet fournier franco francois frank frey fritz fuentes gabriel
gaillard gallegos gallet gallo galvan gao garcia gargallo garnier garza gaspar gaudin gauthier
gautier gay george georges gerard germain gervais gilbert gilles gillet gillis gimenez girard
giraud godard gomes gomez goncalves gonzales gonzalez goossens gosselin greco green gregoire
grenier grondin gros gross guerin guerra guerrero guibert guichard guilbert guillaume guillet
guillon guillot guillou guo gupta gustafsson gustin gutierrez guyon guyot guzman haas hagen hahn
hall hamel hamon han hanna hansen hardy haring harvey he hebert hendricks hendrickx hendriks
henriksen henriksson henry herman hermans hernandez herrera herve hess ho hoang hoarau hoareau
holm holmberg holmstrom holst holt horak horn horvath hu huang huber hubert huerta huet humbert
hussain huynh ibarra ibrahim imbert ito ivanov ivanova iversen iyer jacob jacobs jacobsen jacques
jacquet jacquot jaggi jain jakobsen jang janssen janssens jansson jean jensen jeong jiang jimenez
johansen johansson johnsen johnson joly jones jordan jorgensen joris joseph joubert jourdan
jovanovic juarez julien jung kade kaiser kang kara kari karlsen karlsson kaspar kato kaul kaur
kaya keller khan kim kiss klein knapp knudsen kobayashi koch kolar koski koster kral kramer kraus
krause kristensen kristiansen kristoffersen kucera kumar kuznetsov labbe lacombe lacroix lagarde
laine lam lambert lambrechts lamy landa landry lang lange langlois laporte lara laroche larsen lau
launay laurent le leal leblanc lebon lebreton lebrun leclerc leclercq lecomte leconte lecoq ledoux
leduc lee lefebvre lefevre lefort legall legendre leger legoff legrand legros lejeune leleu
lelievre lemaire lemaitre lemmens lemoine lemonnier lenaerts lenoir leon leonard leroux leroy
lesage letellier leung leveque levesque levy li liang lilja lim lin lind lindberg linder lindfors
lindgren lindholm lindqvist lindstrom liu loiseau lombard lombardo loos lopes lopez louis lovato
lozano lu lucas lucero luna lund luo lutz ly ma mace machado macias madsen maes mahe mahieu
maillard maillet maillot maldonado mallet mann manne marchal marchand marechal mares marie marin
marino marion markova marques marquez martel martens marti martin martineau martinez martins marty
mary masse masson mata matas mate mathieu mathis matias matos matthews matthys mattsson maurice
maury mayer mayo medina mehta mejia melendez menard mendes mendez mendoza mercado mercier merle
mertens meunier meyer meyers meza michaud michel michiels mikkelsen millet miranda mishra mitter
mohamed molina moller monnier montenegro montes montoya mora morales moran moreau morel moreno
morin mortier morvan mosley mota moulin muller munoz murillo nagy nair nakamura navarro nemes
nemeth neveu ngo nguyen nicolas nielsen nilsson noel nogueira norman normand novak nunez nyberg
nyman nys ochoa oliver olivier ollivier olsen orban orozco orsos ortega ortiz otto pace pacheco
padilla pages pal palmer pan parent paris park parmentier pascal pasquier pastor patel paul
paulsen pauwels payet pedersen peeters pelletier peltier pena peng pereira perez perkins peron
perret perrier perrin perrot peter peters petersen petit petitjean petrov petrova pham phan
philippe picard pichon pierre pierson pineau pineda pinter pinto pires poirier pokorny pollet
ponce poncelet pons popov potier pottier poulain prada pratt prevost pruvost puig ramirez ramos
rangel rao rasmussen raymond raynaud reddy regnier remy ren renard renaud renault renier reuter
rey reyes reynaud ribeiro richard ring rios riou ritter rivas rivera riviere rizzo robert robin
robles roca rocha roche rocher rock rodrigues rodriguez roger rojas roland rolland roman romero
roos rosales rosario rose rossi roth rousseau roussel rousset roux roy royer rubio ruiz russo said
salas salazar sales salinas salmi salmon sama samson sanchez sanders sandoval santana santiago
santos sato sauvage scheer schenk schmidt schmitt schneider schultz schumacher segers seguin serra
serrano shah sharma shen silva simic simon simonis simons simonsen singh sjoblom smets smirnov
smirnova smith sokolov solis somers song soos sorensen sosa soto stark stas stein stevens strand
strom su suarez sun suzuki svendsen takahashi tanaka tang tanguy tanner tapia techer teixeira
terry tessier texier theys thibault thierry thomas thorsen thys tian timmermans torrens torres
toth toussaint tran traore trevino trujillo tudor turk turpin ulrich urban vaillant valdez
valencia valentin valenzuela valette vallee vallet vandamme vandenberghe vanderheyden vanderlinden
vandevelde varga vargas vasquez vasseur vazquez vega vela velasquez velazquez velez verdier
verhaeghe verma vermeulen viana vicente vidal villa villanueva villarreal villegas vincent vo
voisin vrancken vu wagner wall walter wang watanabe wauters weber wei weiss werner willems wilson
winter winters wolf wong wouters wright wu xiao xie xu yadav yamamoto yang yao ye yildirim yilmaz
yoon yu yuan zamora zavala zeng zhang zhao zheng zhou zhu ziani zuniga
""".split())
"""Family names, folded, in Latin letters, without blanks."""
