"""Given names of people, to tell a person from a product or a place.

Frequent names of the United States are those of the Census Bureau's 1990 name files (public domain); those of other
languages are written by hand, in the spelling without accents that printable ASCII allows. All are in lower case and
without apostrophes and hyphens.
"""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

GIVEN_NAMES: Final = frozenset(
    listed(
        """
        aaliyah aarav aaron aart aarti abbie abby abdel abdul abdullah abebe abel abena abhay abhinav abhishek abigail
        abilio abraham abril achieng achille adaeze adam addie addison adebayo adelaide adele adelheid adelina adeline
        adem aditi aditya adjoa adnan adolf adolfo adriaan adrian adriana adrianna adrianne adriano adrien adrienne
        afonso agata agatha agathe agnes agnese agneta agnieszka agostinho agostino agus agustin ahmed ahmet aida aiden
        aileen aime aimee aino ainsley aisha ajay ajit akash akira akos akosua akshay al alain alan alana alastair
        albane alberico albert alberta alberto albin alda aldo alecia aleid alejandra alejandro aleksander aleksandra
        alena alene ales alessandra alessandro alessia aletta alex alexander alexandra alexandre alexandria alexandru
        alexei alexey alexia alexis alfonso alfred alfreda alfredo ali alice alicia alicja alida alin aline alisa
        alisha alison alissa alistair alix aliyah allan allen allene allie allison allyson almaz alois alok alonso
        alonzo alper alphonse alta althea alton alva alvaro alvin alvina alwin alyce alyson alyssa amadeu amalia amanda
        amandine amara amari amaya ambika ambre amedeo amelia amelie amerigo amie amina aminata amir amit amitabh amol
        amos amparo amrit amrita amy anais anand anant ananya anastasia anatole anaya anca anders andie andras andre
        andrea andreas andree andreea andrei andreia andres andrew andrey andriy andrzej andy anett angela angelia
        angelika angelina angeline angelique angelita angelo angharad angie anh anibal aniela anika aniket aniko anil
        anirudh anita aniyah anja anjali anjana anke ankit ankita ankur ann anna annabel annabelle annalisa annamaria
        anne annegret anneke anneli annelies anneliese annemarie annemiek annetta annette annica annick annie anniina
        annika annmarie anong anouk anshul anthony antionette antje antoine antoinette anton antonella antoni antonia
        antonin antonina antonio antony antoon antti anuj anupam anurag anushka aoife aparna apolonia araceli aranka
        aravind archana arda arend ariana ariane arianna arie arja arjan arjun arleen arlene arlette arline armando
        arnaldo arnaud arnav arne arnel arnold arpita arsenio arthur arto artur arturo arun aruna arvid arvind asad
        asha ashish ashlee ashleigh ashley ashok ashwin ashwini asif asko asli assunta astrid asuman atilla attila
        attilio atul aubrey aude audra audrey augusta augustin augusto aurelia aurelie aurelien aurelio aurore avinash
        avis avraham awa axelle ayden aydin ayesha ayla aylin aynur ayodele ayse aysegul aysel aysha aysun ayumi ayush
        azucena babatunde babette bahar balaji balazs balint baltasar balwinder bambang banu baptiste baran barb
        barbara barbora barbra barbro baris barnaby barry bart bartlomiej bartolome bartolomeo bartosz basak bashir
        bastiaan bastien beata beate beatrice beatrix beatriz becky bela belinda belle ben bence benedetta benedetto
        benedicte benedikt benedita benita benito benjamim benjamin bennie benno benny benoit bent bente bento berend
        berit berk berna bernabe bernadette bernadine bernard bernardo bernd bernhard bernice bert berta bertha berthe
        berthold bertie bertil bertrand beryl bess bessie beth bethan bethany betsy bette bettie bettina betty bettye
        beulah beverley beverly bharat bharati bhaskar bhavana bhavesh bhavna bhupinder biagio bianca bilal billie
        billy birdie birgit birgitta bjarne bjorn blaine blanca blanche blandine blanka blas blazej bobbi bobbie bobby
        bodil bodo bogdan boglarka bogumila bohumil boleslaw bonnie boris borje boyd bozena brad braden bradford
        bradley brady bram brandi brandie brandon braxton brayan brayden brenda brendan brent bret brett brian briana
        brianna brianne brice bridget bridgett bridgette bridie brigitte britney britt britta brittany brittney bronte
        brooke bruce bruna bruno bryan bryant bryony budi bukola bulent burak burcu burkhard burton bushra busra byron
        caetano caio caitlin caleb callie callum calum calvin camelia cameron camila camilla camille canan candace
        candela candice candida caner cansu cara caren carey cari carina carine carissa carl carla carlene carlo carlos
        carlota carlotta carlton carly carmela carmella carol carole carolien caroline carolyn carrie carroll carsten
        cary caryn carys casandra casey casper cassandra cassie cassio catalin catalina catarina caterina catherine
        cathleen cathrine cathryn cathy catrina catriona cayden cayetana cecelia cecil cecile cecilia cedric celal
        celestin celestine celia celina celine cengiz cennet ceren cesar cesare cevdet chaitanya chandan chandra
        chandrika chantal chantel chantelle charity charlee charlene charles charley charlie charline charlotta
        charmaine chasity chaya chelsey cheri cherie cherry cheryl chetan chiamaka chiara chidinma chinedu chirag chloe
        chong chris christa christel christelle christen christer christi christiaan christian christiane christie
        christin christina christine christoph christophe christopher christy chrystal chuck chukwuemeka cian ciara
        cindi cindy cinzia cirillo citlali claes claire clare clarence clarice clarissa clarisse clark claudette
        claudia claudine claudio claudiu claus clayton cleiton clelia clemence clemente cleo cleveland clifford clifton
        clint clinton clyde coen coert coleen colette colin colleen concetta connie conor conrad constance constantin
        constanze consuelo coralie corentin corey corina corine corinne cormac cornelia cornelis cornelius corrado
        corrine cortney cory cosmin costanza costanzo costin courtney craig cristian cristiano cristina cristobal csaba
        curt curtis cynthia cyril cyrille cyrus czeslaw daan dagmar dagmara daisuke dalila damian damiano damien damini
        damon dana danette dani daniel daniela daniele danielle danna danny dante danuta dara darcy daria darin dario
        dariush dariusz darla darlene darnell darragh darrel darrell darren darrin darryl darshan darwin daryl dave
        davi david davide davina davion dawid dayna deacon deana deann deanna deanne debashish debbie debby debora
        deborah debra declan dee deena deepa deepak deepika deepti deidra deidre deirdre delaney delbert delfina
        delilah delma delois delores deloris delphine demetria demetrius demi dena denice denis denise dennis derek
        derrick desiree desmond dessie desta destiny detlef devendra devika devin dewayne dewey dewi dhananjay dhruv
        diana diane diann dianna dianne didier diederik diego dieter dietmar dietrich dilara dilek dilip dimitris dina
        dinah dinesh dinis dino diogo dionne dirican dirk divya divyansh dmitri dmitry dobroslav doina dollie dolly
        domenico domingo dominic dominick dominik dominique dona donal donald donatella donna donnie dora doreen
        doretha dorien doris dorota dorothea dorothy dorris dorte dorthe dorthy dottie doug douglas doyle dragan dragos
        duane duarte duncan dusan dustin duygu dwayne dwight dylan earlene earline earnest earnestine ebba ebbe
        eberhard ebru eckhard ed edda eddie edeltraud edgar edgard edit edith edmond edmund edmundo edna edoardo
        edouard edson eduarda eduardo edward edwin edwina edythe eemeli eero effie efrain efua egon eija eileen eilidh
        eino eitan ekaterina eko ekrem elaine elanur elba elbert elda eldon eleanor eleanore elena eleni eleonora
        eleonore eleri elfriede elia eliana eliane elias elida elif elijah elin elina eline elinor elio elisa elisabet
        elisabeth elise eliseo elisha eliska elizabeth elke ellen ellie elliot elliott ellis elma elmer elnora eloa
        elodie eloisa eloise els elsa else elsie elton elva elvia elvin elvira elzbieta emanuel emanuele emeka emel
        emeric emerson emery emese emi emil emile emilia emiliano emilie emilien emilio emily emin emine emir emma
        emmanuel emmanuelle emmet emmett emmy emre encarnacion ender enes engin engla enid ennio enno enrica enrico
        enrique ensio enzo eoin ercan ercole erdal erdem erdogan erhan erhard eric erica erich erick ericka erik erika
        erin erkan erkki erlinda erling erma ermanno erna ernest ernestina ernestine ernesto ernie ernst erol ersin
        ertugrul ervin erwin eryk erzsebet esa esben esha eshan esin esma esme esmee esmeralda esra essie esteban
        estefania estela estella estelle ester estevao esther eszter ethan ethel etienne etta ettore euan eugen eugene
        eugenia eugenie eugenio eula eulalia eunice eunji eusebio eva evan evandro evangelina evangeline evangelista
        evaristo eve evelien evelyn evelyne everett everly evert evi evie evren evy ewa ewald ewan eylul eymen ezekiel
        fabian fabiana fabien fabienne fabio fabiola fabrice fabrizia fabrizio fadime faisal fannie fanny farah farhad
        farhana farooq faruk fatih fatima fatma fatou fausto fay faye fedele federica federico felecia felice felicia
        feliciano felicitas felipe felix femke ferdinand ferdinando ferenc fergus feride fermin fernand fernanda
        fernando feyza fiamma fiammetta fidel figen filiberto filip filipa filippo filiz finlay finley fiona fionn
        fiorella firat flavia flavie flavio flemming fleur flora florencia florent florentino florian floriana florin
        florine floris flossie floyd flynn folake forrest fortunata fortunato fran franca france frances francesca
        francesco francine francisca francisco franciszek franck francois francoise franka frankie franklin frantisek
        franziska frauke fred freda freddie freddy frederic frederick frederico frederik frederique fredrick fredrik
        freek freida freja freya frida frieda friederike friedhelm friedrich frits fritz frode fruzsina fulvio
        funmilayo furkan gabin gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gage gail
        gaja gale galina gamze ganesh gareth garima garland garrett garry gary gaspare gaston gaurav gauri gautam gavin
        gay gayatri gayla gayle geertruida geeta gema gemma gena genevieve gennaro genoveva geoffrey georg george
        georges georgeta georgette georgina gerald geraldine gerard gerardo gerben gerd gerda gergely gerhard geri
        gerlinde germain germaine german gernot geronimo gerrie gerrit gertrud gertrude gesine geza gheorghe ghislaine
        giacinto giacomo giada gianfranco gianluca gianluigi gianmarco gianna gianni gijs gilbert gilberto gilda giles
        gilles gillian gilson gina ginette ginevra gioachino gionata giorgia giorgio giorgos giovanna giovanni girik
        girish gisbert gisela gisele gitte giulia giuliana giuliano giulio giuseppe giuseppina giustino gizem gladys
        glenda glenn glenna gloria gokhan goldie gonzalo gopal goran gordon gottfried govind gracie graciela grady
        graham grainne grayson graziano graziella greg gregg gregoire gregor gregorio gregory greta gretchen grete
        grethe greyson griselda grover grzegorz guadalupe gudrun guenter guglielmo guido guillaume guillermina
        guillermo gulay gulcan gulhan gulsah gulsen gulshan gunilla gunnar gunter gurmeet gurpreet gussie gustaf gustav
        gustave gustavo gustaw guus guven gwen gwenaelle gwendolyn gwyneth gyorgy gyula hadley hagen haile hailey
        hajnalka hakan haldun haley halina hallie haluk hamdi hamish hamza hana hanako hanan hande hanna hannah hanne
        hanneke hannelore hannu hans hao harald hardik harini harish harlan harm harmen harold harpreet harri harriet
        harriett harrison harry harsh harsha hartmut haruka harun haruto harvey hasan hassan hatice hattie havva hayden
        hayley hector hedvig hedwig heide heidi heike heikki heiko hein heiner heinrich heinz heitor helen helena
        helene helga helge heli helio hella helle helmi helmut heloisa hemant hendrik henk henna henning henny henri
        henrietta henriette henrik henrique henry henryk herbert herman hermann hermine herminia herta herve hester
        hetty hilary hilda hilde hildegard hillary hilma himanshu hina hiroshi hoang holger hollie homer honore horace
        horacio horia horst hortencia hossein howard hubert huda hugh hugo huguette hui hulya humberto huong huseyin
        hussain hussein huub hynek hyun ian iara ibolya ibrahim ibrahima ichiro ifeanyi ignacio ignacy ignazio igor
        iker ila ilaria ildiko ilene ilhan ilker ilkka ilknur ilona ilse imelda imke immacolata imogen imogene imran
        imre imtiaz indira indrani ineke ines inez inga inge ingeborg inger ingo ingrid ingvar inkeri inmaculada ioana
        iola iolanda iona ione ionut ira irem irena irene irfan irina irma irmgard irvin irving iryna isaac isabel
        isabell isabella isabelle isadora isaiah isak isha ishaan ishita isidro isla ismael ismail ismet isobel isolde
        istvan italo itzel iulia iulian iva ivan ivana iveta ivette ivo ivor iwo iwona izabela jaakko jaap jacek
        jacinta jacinto jackie jacklyn jacky jaclyn jacob jacobo jacopo jacqueline jacquelyn jacques jacquline jaden
        jadwiga jaehyun jagdish jagjit jai jaiden jaime jair jake jakob jakub jaleel jamal james jameson jami jamie
        jana janaki jane janel janell janelle janet janette janice janie janina janine janis janna janneke jannie janos
        jaqueline jared jari jarmila jarmo jaromir jaroslav jaroslaw jarrod jasmijn jasmin jason jasper jaspreet jatin
        javier javon jaxon jaxson jay jaya jayant jayden jayesh jaylen jaylin jayne jayshree jean jeanette jeanie
        jeanine jeanna jeanne jeannette jeannie jeannine jed jeff jeffery jeffrey jejomar jelle jemima jena jenifer
        jenna jennie jennifer jenny jens jenson jeppe jerald jeremi jeremiah jeremie jeremy jeri jermaine jeroen jerome
        jerri jerry jerzy jesper jess jesse jessica jessie jesus jethro jette jewell jiahui jie jignesh jiho jill
        jillian jim jimin jimmie jimmy jindrich jiri jiro jitendra jitka jiwoo jo joachim joakim joan joana joann
        joanna joanne joao joaquin jocelyn jochem jochen jodi jodie jody joe joel joelle joep joerg joey johan johann
        johanna johanne johannes john johnathan johnnie johnny jolanda jolanta jolene jon jonah jonas jonathan jonathon
        joni joost jordi jordy jorg jorge jorgen joris jorma jorrit jose josef josefa josefina josefine joselyn joseph
        josephine josette josh joshua josiah josiane josie jouni jovana joyce jozef jozsef juan juana juanita jude judi
        judit judith judy juergen juha juhani juho jukka jules julian juliana juliane julianna julianne julie julien
        juliet juliette julio julita julius jun junior jurgen jurre jurriaan jussi justin justina justine justus
        justyna juvenal jyoti jytte kaan kaarina kabir kacper kaden kader kadir kagiso kaiden kaija kailash kaique
        kaisa kaitlin kaitlyn kaja kajal kajsa kalevi kalina kalle kalman kalpana kalyan kamal kamala kamau kameron
        kamil kamila kamlesh kanchan kapil karan karel karen karim karin karina karine karishma karl karla karol
        karolin karolina karoline karoly karrie karsten karter karthik karuna karyn kasey kasper katalin katariina
        katarzyna kate katelyn katerina katharina katharine katherine katheryn kathi kathie kathleen kathrin kathrine
        kathryn kathy katie katina katja katri katrin katrina katy kauan kauko kaushik kavita kavya kay kaye kayla
        kaylee kayleigh kazimierz kazuo keegan kees keiko keira keiran keisha keith kelley kelli kellie kelly kelsey
        kelvin kemal ken kendall kendra kenji kenn kenneth kenny kenta kenzie kerem keri kerim kermit kerri kerry
        keshav ketan kevin khadija khaled khalid khalil kian kiara kieran kimani kimberlee kimberley kimberly kinga
        kipchoge kira kiran kirk kirsi kirsten kirsty kisha kjeld kjell klaas klara klaudia klaus klement knud knut
        koen kofi koji kojo komal konrad konstantin konstantinos konstanty koos kornel kostas kris krishna krista
        kristen kristi kristian kristie kristiina kristin kristina kristine kristofer kristopher kristy kristyna
        krisztina kriti krystal krystian krystle krystyna krzysztof ksawery ksenia kubra kumiko kunal kursat kurt
        kurtis kusum kvetoslava kwabena kwame kyla kyle kylee kylie kyllikki lacey lachlan lacy ladislav ladonna
        laetitia lais lajos lakeisha lakesha lakisha lakshmi lalit lalita lambert lamont lana lara larissa larry lars
        lashawn lashonda lasse laszlo lata latanya latasha latisha latonya latoya latrice laura laure lauren laurence
        laurent laurentiu lauretta lauri laurie laurits lavanya laverne lavinia lavonne lawanda lawrence layla leah
        leandro leann leanna leanne lech leeann leela leen leena lei leif leigh leighton leila lela leland lelia leman
        lena lene leni lenka lennart lenora lenore leola leon leona leonard leonardo leone leonie leonor leopold
        leopoldo leora leos lerato leroy lesa lesley leslie lessie lester leszek leta letha leticia letitia letizia
        lettie levent levente levi lewis liam liane lianne libby libor libuse licia lidia lieke liesbeth liesel lieve
        liisa lijsbeth lilah lilia lilian liliana liliane lilla lilli lillian lilliana lillie lilly lilou lina linda
        lindsay lindsey linn linnea lino linsey linus lionel lisa lisanne lisbeth lise liv livia livio liviu liz liza
        lizzie lloyd loek loes loic lois lolita lona lonneke lonnie lora loraine loredana lorelei loren lorena lorene
        lorenz lorenzo loretta lori lorie lorna lorraine lorri lorrie lothar lotta lotte lou louane louella louie louis
        louisa louise lourenco lovisa lowell luan luana luann lubomir luc lucette lucia lucian luciana luciano lucie
        lucien lucile lucille lucinda lucio lucretia lucy lucyna ludek ludmila ludovic ludovica ludovico ludwig ludwik
        luella luigi luigia luis luisa luise luisella luiza lukas lukasz luke lula luminita lupe luther lutz luuk lyam
        lydia lydie lyla lyle lyn lynda lyndsey lynette lynn lynne lynnette ma maaike maarit maarten mable macarena
        maciej mack mackenzie macy maddalena madeleine madeline madelyn madge madhav madhavi madhu madhuri madonna mads
        mae mael maelle maeva maeve magali magda magdalena maggie magnus mahendra mahesh mahima mahmoud mahmut maisie
        maj maja makayla makoto maksymilian malachi malcolm malgorzata malik malin malinda malini malissa mallory malte
        malwina mamadou mamie mamta manav mandeep mandy maneesh manfred manish manisha manju manjula manoj manon
        manpreet mansi manuel manuela mara marc marcel marcela marcelina marcelino marcella marcelle marcello marcelo
        marci marcia marcie marcin marcio marco marcos marcus marcy marek margaret margareta margarete margarida
        margarita margaux margery margherita margie margit margo margot margret margriet marguerite mari maria mariam
        marian mariana mariane marianna marianne mariano maribel maricela marie marieke marielle marietta marija marije
        marijke marijn marika marilia marilyn marilynn marine mario marion marisa marisela marisol marissa marit
        maritza marius mariusz marja marjatta marjorie marketa markku marko markus marla marleen marlene marlies
        marloes marlon marquis marquita marsha marshall marta martha marthe martijn martim martin martina martine
        martti marty marva marvin mary maryam maryann maryanne marybeth maryellen maryjane marylou masato massimo matej
        mateo mateus mateusz mathew mathias mathieu mathijs mathilda mathilde mathis matias matilda matilde mats matt
        matteo matthew matthias matthieu matthijs matti mattie matyas maud maude maudie maura maureen maurice mauricio
        maurine maurizio mauro maurycy mavis maxence maxim maxime maximilian maximo maximus maxine maxwell mayank mayme
        mayra mayur meagan mecit meena meenakshi meg megan megha meghan megumi mehdi mehmet mehtap meike melania
        melanie melany melba melchor melek melike melina melinda melisa melissa melker mellisa mellissa meltem melva
        melvin menno meral meredith merel merih merja merle merry merve mervi meryem mesut metin mette mia micah
        michael michaela michal michalina micheal michel michela michelangelo michele micheline michell michelle
        michiko mickael mickey mieczyslaw mieke mieszko migdalia miguel mihaela mihai mihaly miia mika mikael mikayla
        mike mikhail mikko miklos mikolaj mila milada milagros mildred milena miley milica milind millicent millie
        miloslav milosz milton mindy mine minerva minh minji minjun minna minnie miranda miray mircea mireille mirella
        miriam mirjam mirko miroslav miroslava miroslaw mirthe misaki mitchell mithun mitzi moa modesto mogens mohamad
        mohamed mohammad mohammed mohan mohini mohit moises mollie molly monica monika monique monserrat monte
        montserrat morag morgane moritz morris morten moses moshe moussa mrinal muhammad muhammet muhsin mujde mukesh
        mukta murali murat muriel murilo murray mustafa mwangi mya myah mykola myles myra myriam myrna myron myrthe
        nabil naciye nadeem nadege nadezhda nadia nadine nagesh nail naima nair nala naledi namrata nan nanami nancy
        nandini nandita nandor nanette nanna nanni nannie naoki naomi narayan narendra naresh nasir nasrin natalee
        natalia natalie nataliya natan natasha natasza nathalia nathalie nathan nathaniel navdeep naveen nazan nazli
        neal necati nedim neelam neeraj neeta neha nehemiah neil nela nelda nele nell nellie nelly neslihan nesrin
        nettie neva nevaeh neval ngozi nguyen niall niamh nicholas nichole nico nicola nicolas nicolasa nicole nicoleta
        nicoletta nicolo nicusor nidhi niek niels nienke nigel nihal nihat nikhil nikita nikki niklas nikodem nikola
        nikolai nikos nilam nilda nilesh nilgun nilima nils nina nino niran nirmala nisha nita nitin nitya njeri nneka
        noa noah noam noe noel noelia noelle noemi noemie nola nolan nomsa nona nora norbert norberto noreen norma
        norman noud nuno nupur nur nuray nurcan nuri nuria nyla nynke obinna oceane octavia octavian octavio odessa
        odette odile ofelia oguz oisin okan oksana oktay olaf olavi oldrich oleg oleksandr olga olgierd oliver olivia
        olivier oliwia oliwier olle olli ollie olof oluwaseun oma omar omari omer omkar onder ondrej onur ophelia
        ophelie ora oralia oreste orhan oriol orla orlagh ornella orsolya orville oscar oskar osman ossian otakar
        otavio otieno otis ottavia ottavio ottilie ousmane outi ove ovidiu owain owen oyvind ozan ozcan ozge ozgur
        ozlem pablo padma padmini padraig paige paislee paisley paivi pal pallavi paloma pam pamala pamela pankaj pansy
        paola paolo parag paresh parisa parth parul parvati pascale pascual pasi pasquale patrica patrice patricia
        patrick patrik patrizia patrycja patryk patsy patti pattie patty paul paula paule paulette pauli paulina
        pauline paulo pavan pavel pavla pawel payal pearlie pedro peer peggy pekka pelin penelope percy pernilla
        pernille perrine perry pete peter petr petra petri petru phil philip philipp philippe phillip phillis phoebe
        phyllis pia pien piera piero pierre pierrette pierrick piers piet pieter pietra pietro pina pinar pino piotr
        pirjo pirkko piyush polina polly pompeo pontus pooja poppy porfirio portia poul prabhakar prabhat prachi
        pradeep pradip pragya prajwal prakash pramod pranav prasad prasanna prashant prateek pratibha pratik praveen
        preben preeti preeya prem prerna priscila priscilla prithvi priya priyanka przemyslaw puccio puja punit purnima
        pushpa putri qiang queen quentin quincy quinten quinton rabia rachael racheal rachel rachelle rachna radek
        radha radhika radka radoslaw radu rae raegan raelynn rafael rafaela rafal raffaele raffaella raghav raghu
        ragnar ragnhild rahul raija raimo raimondo raimundo rainer raissa raj rajat rajeev rajendra rajesh rajiv rajni
        rakesh ralf ralph raluca ramakrishna raman ramazan rambha ramesh rameshwar ramiro ramon ramona ramsay randal
        randall randi randolph rania ranjan ranjit raoul raphael raquel rashid rashmi rasim rasmus raul ravi ravindra
        raymond raymonde razvan reba rebeca rebecca rebekah recep reece reena regina reginald regine regis rehaan reijo
        reina reiner reinhard reinhold reka rekha remedios remy rena renae renan renata renate renato rene renee renita
        renske renuka renzo reshma resie retha reuben reva rex reyna reynald reynaldo reza rhea rhian rhiannon rhoda
        rhonda rhys rianne ricarda ricardo riccarda riccardo richa richard rickard rickey ricky rifat riitta rik rikard
        rikke riley rishabh rishi risto rita ritesh ritika ritu ritva rivka rizky robbie robbin robert roberta roberto
        robin robyn rochelle rocio roderick rodger rodney rodolfo rodrigo roel roelof rogelio roger rohan rohini rohit
        roisin roksana roland rolande rolando rolf romain romana romane romeo romolo romuald romy ron ronald ronaldo
        ronan ronda ronja ronnie roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosangela
        rosanna rosanne rosaria rosario roscoe roseann rosella roselyne rosemarie rosemary rosetta roshni rosi rosie
        rosina rosita roslyn ross rossana rostislav roswitha rowena roxana roxane roxanna roxanne roxie roy royce
        rozalia rozemarijn ruben ruchi rudi rudiger rudo rudolf rudolph rudy ruediger rufus ruggero rui rukiye rune
        rupali ruperto ruslan russel russell ruth ruthie ruthild ruud ruzena ryan ryder ryker rylan ryo ryota ryszard
        saara sabine sabrina saburo sacha sachin sadhana sadie sadik safiye saima sakura sallie sally salma salvador
        salvatore sam samanta samantha samarth samatha sameer sami samir samira sammy samuel sancho sandeep sander
        sandhya sandi sandor sandra sandrine sandro sangeeta sanjana sanjay sanjeev sanna sanne sante santos saoirse
        sara sarah sari sarika sarita sariyah sarka saroj sascha sasha saskia satish satoshi satu saul saundra saurabh
        saverio savita scarlett scott scotty seamus sean sebastiaan sebastian sebastiano sebastiao sebastien sedat
        seema seija selahattin selcuk selena selim selin selina selma sem sema semra senna seojun seppo serafina serap
        sercan serdar seren serena serge sergei sergey sergio serhat serkan sertac seth sevda severin severine severino
        sevgi sevim sevinc seydou sezen shahid shalini shamar shana shanda shane shanice shaniqua shankar shanna
        shannon shanti sharad shari sharlene sharmila sharon sharron shashi shaun shauna shawn shawna shayla sheena
        sheetal sheila shelby sheldon shelia shelley shellie shelly sheree sheri sherman sherri sherrie sheryl shiela
        shikha shilpa shinji shira shirin shirley shivani shlomo shobha shonda shota shraddha shreya shruti shubham
        shweta sibel sibylle siddharth sidney siebe siegbert siegfried sienna sigmar signe sigrid silke sille silvano
        silvestre silvestro silvia silvie silvio silviu simao simon simona simone simran sina sinan sinead sini siobhan
        sipho sirpa siti sixten sjoerd skylar skyler slawomir smita sneha socorro sofia sofie sohail soile solange
        soledad solene solveig somchai somya sonali sondra songul sonja sonya sophia sophie soraia soren sorin sota
        soyeon srinath srinivas stacey staci stacie stacy stan stanislava stanislaw stefan stefania stefanie stefano
        steffen steffi stellan stepan steph stephan stephane stephanie stephen steve steven stewart stig stijn stina
        stjepan stuart suat subhash suchitra sudha sudhir sueli suhas sujata sukran suleyman sumit sumita sun sunanda
        sundar sungho sunil sunita supriya surabhi suraj surendra suresh susan susana susanna susanne sushil sushma
        susie suvi suzan suzanne suzette svante svea sven svend svenja svetlana swantje swapnil swara swati sybil
        sylvain sylvester sylvia sylvie sylwia szabolcs szilvia szymon tabatha tabitha tadeusz tage taina taisto
        takashi tamar tamara tamas tameka tamera tami tamika tammi tammie tammy tamra tamsin taner tanguy tania tanisha
        tanja tanmay tanvi tapani tapio taras tarek tarik tariq tarja taro taryn tasha tatenda tatiana tatjana tawana
        teagan ted teddy teemu teija tejas telemaco telma tendai teo teodor teofilo tera terence teresa teresita terez
        tereza teri tero terra terrance terrell terrence terri terrie terry tessa tessie tetsuya teun thabo thais
        thandiwe thea thelma themba theo theodora theodore theophile theresa therese theresia thiago thibault thibaut
        thierry thijs thilo thirza thomas thore thorsten thuy tia tiago tibor tigist tilda till tillie tilmann timea
        timmy timothee timothy timur tineke tisha tiziana tiziano tjeerd tobias toby todd tola tolga tomas tomasz tome
        tommaso tommi tommie tommy tomoko ton tonia tonino tony tonya torbjorn tori torin torquato torsten tove tracey
        traci tracie tracy travis trayvon trent trenton treva trevor tricia trijntje trina trinidad tristan trond trude
        trudy truus tuan tuba tudor tugba tuija tulay tulin tullio tuncay tunde tuomas tuomo turgut tushar tuula twan
        twila tyler tymon tymoteusz tyrell tyrese tyrone ubaldo uchenna udo ufuk ugo ugur ulf ulises ulla ulrich ulrik
        ulrika ulrike umar umberto umesh umit umut una unal uriah ursula urszula urvashi usha usman ute utkarsh uwe
        vaclav vagn vaibhav vaishali valarie valencia valentim valentin valentina valentine valentino valeria valerie
        valerio vandana vanesa vanessa varsha varun vasant vasco vasile vasiliki veda vedat veerle veikko veli velma
        vendula venkat venkatesh verda verena verity verna vernice vernon veronica veronika veronique vesa vesna vesta
        vibeke vicente vicki vickie vicky victoire victor vida vidya viggo vijay vijaya vikas vikram viktor viktoria
        viktorie vilem vilho ville vilma vilmos vimal vince vincent vincenza vincenzo vineet vinicius vinod vinzenz
        viorel vipul viraj virgie virgil virgilio virgina virginie virpi vishal vishnu vit vito vitoria vittoria
        vittorio vivaan vivek vivian viviana viviane vivien vivienne vlad vladimir vladimira vlastimil vojtech volkan
        volker volkmar volodymyr vonda wagner walburga waldemar walid walter waltraud waltraut wanda wanjiru warren
        waylon wayne wei wellington wendelin wendell wendi wendolin wendy wenzel werner weronika wesley weston whitney
        wiebke wiktor wiktoria wilbert wilbur wilda wilfred wilfredo wilfried wilhelm wilhelmina wilhelmine willa
        willard willem willemijn willi william williams willie willis willy wilma wilson wim wincenty winfried winifred
        winni winnie winona winston witold wladyslaw wm wojciech wolf wolfgang wolfram woodrow wouter wulandari xander
        xaver xavier xiao xiaoming ximena xin xiomara xochitl yadira yael yagmur yago yakup yalcin yan yann yannick
        yannis yara yasar yasemin yashasvi yashwant yasmin yasmine yavuz yaw yda yeliz yesenia yesica yetunde yigit
        yilmaz ying yinthe yitzhak ymke yngve yoann yogesh yogita yoko yolanda yolande yosef young youngsoo yousef
        youssef yu yui yuki yuko yulia yunus yuri yusuf yuta yuto yuvraj yvan yves yvette yvon yvonne zac zacarias
        zacharie zachary zafer zahra zaid zainab zaire zane zaria zariah zbigniew zbynek zdenek zdenka zdzislaw zehra
        zekeriya zelda zelia zelie zella zelma zenon zeynep zhen zhiwei zita zoe zofia zola zoltan zoran zoya zsuzsanna
        zubair zuri zuzana zuzanna
        """
    )
)
"""Names that hardly mean anything else."""

AMBIGUOUS_GIVEN_NAMES: Final = frozenset(
    listed(
        """
        ace ada adela aidan alba alexa alma ama amber amor ana angel angeles angelica angus aoi apollo april archie ari
        ariel art asher ashton asia athena atlas august aurora austin autumn ava avery axel bailey bas beckett bentley
        bilge bill blake blue bo bob bonita boston brandy brooklyn bryce buddy caden camden can candy caridad carmen
        carolina carson carter cas cash celeste cem chad charlotte chase chelsea chester cheyenne chip clara claude
        clay clementine cliff cody colton concepcion cooper cora corbin cruz crystal dag daisy dakota dale dallas dan
        daphne dawn dean delia della delta deniz denver derya desi dev devon dexter dixie diya dolores don dot drew
        duke dung dusty earl easton ebony ece echo eda eden efe ekin ela elan eli eliza ella er eren esi esperanza ezra
        faith fang fern finn floor flor florence fons forest francis franco frank gaia ganga gene genesis geneva
        georgia ginger gita glen gonca grace grant gray gul guy hari harley harmony harper hazel head heath heather
        hema holden holly hong hope houston hudson hung hunter ida ina inci india ipek iris isa israel ivy jack jade
        jan jasmine jet jewel jing jip job jop jordan journey joy julia june justice kai kara kari karma kent kenya kim
        king kingston kit kitty kobe lamar lan lance landon lane lang laurel lea lee leo lexi lia lila lily lincoln
        linh lis logan lola london lone long lottie lourdes luca lucas luna luz lyric mabel mac maddison madison mai
        major marina mark mars mason maverick max may maya mei melody mercedes mercury mie milan miles milo min mina
        ming mira misty mona morgan myrtle ned nelson neo neve nia nick nieves noor norm nour nova oakley ola ole olive
        oona opal orlando otto page paris parker pascal pat patience paxton paz pearl penny per perla peyton phoenix
        pilar pim ping piper presley preston prince puck quinn rain raja raju ram randy raven ray reagan reed reese
        remi rich rick rio river rob rocco rocky rod roma roman rose rowan ruby rusty saga sagar sage sahil salem sandy
        santiago savannah sawyer saylor serenity sherry sierra sincere siri siv skye sol solomon sonal sonia spencer
        stanley star steen stef stella sterling sterre stine stormy sue suman summer sunny sydney tam tanya tao tara
        tarun taylor tess thor tiffany tilde tim timo tina tom toni tor tore trey trinity trisha troy tucker turner
        tuva tyra tyson uday uma urban van vance veena vera victoria viola violet virginia vita viva wade walker
        wallace will willow windy yash yong zara zen zion
        """
    )
)
"""Names that are also places, months, products or plain words: they count only before a certain family name."""
