"""Family names of people, to tell a person from a product or a place.

Frequent names of the United States are those of the Census Bureau's 1990 name files (public domain); those of other
languages are written by hand, in the spelling without accents that printable ASCII allows. All are in lower case and
without apostrophes and hyphens.
"""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

FAMILY_NAMES: Final = frozenset(
    listed(
        """
        aaltonen aaron abad abadie abbas abbott abdi abdullah abdullahi abe abel abernathy abraham abrahamsson abrams
        abreu abubakar acerbi acevedo acheampong acker ackerman ackermann acosta adair adam adamczyk adams adamska
        adamson adcock addison addo adebayo adewale adeyemi adjei adkins adler afolabi agarwal agee aggarwal aguado
        aguilar aguilera aguirre agyeman ahlberg ahlgren ahluwalia ahmadi ahmed ahn ahonen aiello aiken akande akbulut
        akers akgul akhtar akin akins akintola aksoy aktas alabi alaniz alarcon alba albanese albert alberti albrecht
        albright alcala alcaraz aldrich aldridge alekseev alexander alfaro alfarsi alford alhashimi ali alkan allain
        allard allen alley allison allred alm almansa almasri almeida aloisio alonso alonzo alrashid alston altin
        altman altmann alvarado alvarez alves amador amat amato amaya ambrose ambrosio ames amin amoah amor amos anand
        anaya anders andersen anderson andersson andrade andre andreasen andreu andrew andrews andrzejewski angel
        anglada annan ansari anthony antonelli antonini antwi aoki aparicio aponte appel appiah aragao aragon aragones
        aranda araujo arce archer arellano arena arenas arevalo argento arias arikan ariza armas armengol armstrong
        arnal arnaud arndt arnett arnold arnould arora arranz arredondo arregui arribas arrington arroyo arslan arthur
        artigas artis asamoah asante asensio ash ashby ashley ashton ashworth askew aslan assuncao astier atalay ates
        atherton atkins atkinson atwal atwood aubert aubry auger augustine austin avalos avci avery avila aviles ayala
        aydin aydogan ayers azevedo aziz babb babcock babic babin babu baca bach backstrom bacon baena baer baez
        baggett bagley baier bailey bailly bain bains baird bajaj bakare baker bakker bakr bakshi bal balasubramanian
        balci baldi baldwin bales ball balla ballard ballester ballesteros balogh balogun banda bandyopadhyay banerjee
        bang bangura bankole banks bansal barajas baran barba barbato barber barbera barbier barbieri barbosa barbour
        barcelo barco barfield barger barker barkley barksdale barlow barnard barnes barnett barney barnhart baron
        barone barr barragan barranco barre barreda barrena barrera barrett barrientos barrios barron barrow barry
        barth barthelemy bartholomew bartlett bartley bartolome barton bartos bartsch barua basile bass bassett bassi
        basso bastos basu bateman bates batista batra battaglia battle batts bauer baugh baughman baum bauman baumann
        bautista baxter bayer bayon bayrak bazin beach beal beam bean beard bearden beasley beatty beaty beaulieu
        beaumont beaver beavers becerra bech beck becker beckman bedi bednar beebe beek begay behrens bekele belanger
        belcher belin bell bellamy bellanger bellini bello bellucci beltran benard benavent benavides bender benedetti
        benedict benes bengtsson benigni benitez benjamin bennett benoit benson bentley bento benton benz beran berg
        berge berger bergeron berggren berglund bergman bergmann bergstrom berman bermejo bermudez bernal bernard
        bernardi bernat berndt bernhardt bernier bernstein berry bertelsen berthelot berthier bertolini bertoni
        bertrand besnard besson best bettini betts bevan beverly beyer bhagat bhakta bhalla bharadwaj bhardwaj bhargava
        bhasin bhat bhatia bhatnagar bhatt bhattacharya bhattacharyya biagi bianchi bianchini bianco biermann biggs
        bigot bilek bilgin billings billingsley binder bingham birch birchall bird bischoff bishop biswas biton
        bjerregaard bjork bjorklund black blackburn blackman blackmon blackmore blackwell blaha blair blake blalock
        blanc blanchard blanchet blanco bland blank blankenship blanton blazek blazquez bledsoe blevins blin bliss
        block blom blondel bloom blot blount blue blum boateng bock bode bodin boehm boer boettcher boggs bohm bohn
        bolden boles bollinger bolton bolz bond bondarenko bonds bonetti boni bonilla bonneau bonner bonnet bonnin
        bonomi booker boone booth bora borah borde borden borges borghi borkowski born bos bosch boschi bosco bose
        boselli boston bostrom boswell botha bott bou bouchard boucher boudreau boudreaux boulanger boulay bourdon
        bourgeois bousquet boutin bouvet bouvier bowden bowen bower bowers bowie bowles bowling bowman bowser boyce
        boyd boyer boykin boyko boyle boyles bozkurt braden bradford bradley bradshaw brady braga bragg brambilla
        branch brand brandao brandon brandt branham brannon brantley braswell braun bravo braxton bray brennan brenner
        breton breuer brewer brewster briand bridges briggs bright brinkley brinkmann brinson briscoe brito britt
        britton broadbent brock broek bronson brooks brothers broussard brouwer brower brown browne browning bruce
        brueckner bruijn bruin brun bruneau bruner brunet brunetti brunner bruno bruns brunson bruun bryan bryant
        bryson brzezinski buch buchanan buchholz buck buckley buckner buerger bui buisson bullard bullock bulut bunch
        bundy bunn burch burden burdick burger burgess burgos burke burkett burkhart burks burnett burnette burnham
        burns burr burrell burris burroughs burrows burt burton busby busch bush busquets busse bustamante bustos
        butcher butler butt butts byers bynum byrd byrne caballero cabral cabrera cacciatore caceres cadenas caetano
        cagle cahill cai cain cakir calabrese caldeira calderon caldwell calhoun call callahan callaway calleja
        calloway calvert calvo calzada camacho camara cameron camp campbell campillo campos campoy camus can canales
        canas candan canellas canete canizares cannon cano cantero cantrell cantu cao capdevila cappelli capps caprio
        capuano caputo carbajo carballo carbone cardenas cardona cardoso cardwell carey carli carlier carlisle carlsen
        carlson carlsson carlton carmichael carmona carneiro carnes carney caro caron carpenter carpentier carpio carr
        carranza carrara carrasco carre carrera carreras carretero carrier carrillo carrington carroll carson carstens
        carter cartier cartwright caruso carvalho carver casal casals casas case casey cash cason cassiano cassidy
        castaneda castanheira castellanos castelli castello castells castiglione castillo castle castro catala cates
        cattaneo caudill causey cavalcanti cavalli cavallo cavanaugh cavazos ceccarelli cecchini celentano celik cepeda
        cerda cerezo cermak cerna cerny cerutti cervantes cetin cetinkaya chacon chad chada chadwick chakrabarti
        chakraborty chamberlain chambers chamorro champagne champion chan chance chand chandler chandra chaney chang
        chapman chappell chapuis charles charpentier charrier chartier chase chastain chatman chatterjee chaudhari
        chaudhary chaudhry chauveau chauvet chauvin chavez chavis chawla checa cheek cheema chen cheney cheng cherry
        chester cheung chevalier chevallier chhabra chiesa chikoko chikwanha childers childress childs chin chirwa
        chmielewski cho choi chopra choudhury chow chowdhury chretien christ christensen christian christiansen
        christie christoffersen christopher christy chu chua chukwu chung church ciccone cieslak cifuentes cirillo
        cisneros cisse cizek claes clark clarke clausen clay clayton cleary clegg clement clements clemons clerc
        cleveland clevenger clifford clifton cline clinton cloud cloutier coates coats cobb cobo coburn cocci cochran
        codina cody coe coelho coffey coffman cohen coker colas colbert cole coleman coles coley colin collet collier
        collin collins colombo colomer colon colonna colvin combe combs comencini comer company compton conceicao conde
        conklin conley conn connell connelly conner connolly connor connors conrad conradi conroy conte conteh conti
        contractor contreras conway cook cooke cooley coon cooper cope copeland coppola corbett corbin corcoran cordero
        cordier cordova corey corley cormier cornelius cornell cornett corominas corona coronado corradi correa correia
        corsi cortes cortese cortez corti cortina coskun costa costantini coste costello cote cotton cottrell couch
        coughlin coulibaly coulon coulter courtney courtois coutinho couture couturier covington cowan cox coy coyle
        cozar crabtree craft craig crain cramer crandall crane craven crawford creech crenshaw crespi crespo crews
        crisp cristiani crocker crockett croft crompton cronin crook crosby cross crouch crouse crow crowder crowe
        crowell crowley crum crump cruz cuadrado cuellar cuenca cuervo cuesta cuevas cui cullen culpepper culver
        cummings cummins cunha cunliffe cunningham curley curran currie curry curtis cutler cyr czarnecki czerwinski
        dabrowska dabrowski dag dahl dahlberg dahlgren daigle dailey daka dalal dale daley dalton daly dam damico
        dandolo dang dangelo dani daniel danieli daniels danielsen dantas dara darby darden darko darling darnell das
        dash dasilva daugherty dave davenport davey david davidson davies davila davis davison dawkins dawson day dayal
        deal dean deaton decker dehn dejesus dekker delacroix delacruz delahaye delaney delannoy delarosa delatorre
        delattre delaunay deleon delgado delmas delong deluca demir demirci dempsey deng denis dennis dennison denny
        denson dent denton deo deol derosa desai desantis descamps deschamps deshmukh deshpande devan devaux devine
        devlin dewan dewitt dhaliwal dhar dhawan dhillon diallo diamond dias diaz dick dickens dickerson dickey
        dickinson dickson didier diego diehl dietrich dietz diez diggs dijk dijkstra dijoux dike dill dillard dillon
        dimarco dincer diop dittrich divita dixit dixon djordjevic dlamini do dobbins dobbs dobson dodd dodge dodson
        doe doering dogan doherty dolan dolezal dominguez donahue donaire donald donaldson donati dong donnelly
        donofrio donovan dooley dora doran dorman dorn dorsey doss dossantos dotson doty dougherty douglas douglass
        dove dow dowdy dowell dowling downey downing downs doyle dozier drake draper drescher drew drews dreyer
        driscoll driver drouet drummond dua duarte dube dubey dubois dubose duchene duckworth duda dudek dudley duenas
        duff duffy dufour dugan dugar duhamel duke dukes duman dumas dumitru dumont dunbar duncan dunham dunlap dunn
        duong dupont duprat dupre dupree dupuis dupuy duran durand durant durbin durdu durham durmus dusek dutt dutta
        dutton duval duvall dvorak dwyer dye dyer dykes dyson earl early easley eason eastman eaton eberhardt ebert
        eccles echevarria echols eckert eddy eder edmonds edmondson edwards edwin egan egea egger egorov ehlers ek
        ekinci eklof eklund ekstrom ekwueme elam elder eldridge elias elkins eller elliot elliott ellis ellison
        ellsworth elmas elmore emerson emery endo engel engelhardt engelmann england engle english engstrom ennis
        enriquez epperson epps er erdem erdmann erdogan eren ergin erickson eriksen eriksson ernst erol ertas ervin
        erwin escalona escamilla escobar escobedo escolano escribano escudero espada espana esparza espinosa espinoza
        esposito esquivel esser esteban estes esteves estevez estrada etheridge etienne eubanks evans everett evrard
        ewald ewing exposito eze ezeani ezell fabbri fabiani fabre fabry fagan fair fairchild faivre fajardo falco
        falcone falk fall fantini farah faria farias farina farkas farley farmer farnsworth farouk farr farrar farrell
        farris fattori faulk faulkner faure faust fava favre fawcett fay fedele federici fedorov felder feldman
        feliciano feliu felix felton feng fenton ferguson fernandes fernandez fernando ferrand ferrandez ferrandiz
        ferrara ferrari ferraro ferreira ferrell ferrer ferrero ferretti ferri ferris ferry fiala fiedler field fields
        figueira figueiredo figueras figueroa filippi filippini finch fink finley finn finney fiore fiorentini
        fiorentino fischer fish fisher fitch fitzgerald fitzpatrick flaherty flanagan fleischer fleming fletcher fleury
        flint flood flores flowers floyd flynn foerster fogarty folch foley fonseca font fontaine fontana fontenot
        foote forbes ford foreman forrest forsberg forslund forster forte fortner fortune foss foster fountain fouquet
        fournier foust fowler fox fraley franca france franceschini franchi francis franco francois frandsen frank
        franke franklin franks fransson franz fraser frazier frederick frederiksen fredriksson freeman freire freitas
        french freund frey frias friedman friedrich friedrichs friend friis frimpong fritsch fritz froehlich frost fry
        frye fuchs fuente fuentes fugate fujii fujita fujiwara fukuda fuller fulton fultz fumagalli funk furtado fusco
        fuster gabaldon gabriel gade gage gagne gagnon gaillard gaines gaither gaito gajewski gala galan galasso galati
        gale galiano galindo gallagher gallardo gallego gallegos galli gallina gallo galloway galvan galvao galvez
        gamble gamez ganesan ganesh gann gannon gant gao gara garay garces garcez garcia garde gardner garg garland
        garmendia garner garnier garofalo garrett garrido garrison garvin gary garza gaskins gasparini gaston gates
        gatlin gatti gaudin gauthier gautier gay gaya gebhardt gebre gee geiger geisler gelabert gentile gentili gentry
        george georgiou gerard gerber gerlach germain german germano gervasi ghidini ghose ghosh giannini gibbons gibbs
        gibert gibson giese gifford gil gilbert gilchrist giles gill gillespie gillet gilliam gilliland gillis gilman
        gilmore gimenez giordano giorgi gipson giralt girard girardi giraud girault girma giron gisbert giuliani giusti
        givens glass gleason glenn glover glowacki godard goddard godfrey godoy godwin goebel goel goetz goff goh
        goicoechea goins gok gokhale gokmen gola gold goldberg golden goldman goldoni goldsmith goldstein gole gomes
        gomez gomila goncalves gonzales gonzalez gonzalo gooch good goode gooden goodman goodrich goodson goodwin
        goossens gopal gordon gore gorman gorski goss goswami goto gottschalk gough goulart gould goyal graaf grabowska
        grabowski grace gracia grady graefe graf graham granados granger grant grantham gras grassi grasso grau graves
        gray grayson graziani greco green greenberg greene greenwood greer gregersen gregg gregory grenier grewal grier
        griffin griffith griffiths griggs grigsby grimaldi grimes grimm grissom grondin groot gros gross grossman grove
        grover groves grubb grubbs gruber gual gualtieri guardia guardiola guarino guedes guenther guerin guerra
        guerreiro guerrero guevara guha guibert guichard guidi guidry guijarro guilbert guillaume guillen guillet
        guillon guillory guillot guinn guitart gul gulati guler gumbo gumus gunduz gunes gunn gunnarsson gunter gunther
        guo gupta gur gustafson gustafsson guthrie gutierrez gutmann guven guy guyon guyot guzman gwynne gyasi haan
        haas haase hacker hackett haddad hadley hagan hagemann hagen hager hahn haile haines hairston hajek hakala hald
        hale haley hall haller ham hamalainen hamann hamby hamdan hamel hamilton hamlin hamm hammer hammond hammonds
        hammons hampton han hancock hand handa handy haney hanke hankins hanks hanley hanna hannah hannula hansen
        hanson hansson harada harden hardin harding hardy hare hargreaves hargrove hari harley harman harmon harms haro
        harp harper harrell harrington harris harrison hart hartley hartman hartmann harvey hasegawa hashimoto haskins
        haslam hassan hastings hatch hatcher hatfield hathaway hatton haugen hauser hausmann hawk hawkins hawley
        hawthorne hay hayashi hayden hayes haynes hays hayward haywood head healy heard hearn heath heaton hebert heck
        hecker hedegaard hedlund hedman hedrick hegde heijden heikkinen heim heine heinemann heino heinonen heinrich
        heinze held heller hellmann hellstrom helm helms helton hempel hemphill henderson hendricks hendrickson
        hendriks hendrix henke henley hennig henriksen henry hensel hensley henson heras herbert herbst heredia herman
        hermann hermansen hermansson hernandez hernando herndon herold herrera herrero herring herrington herrmann
        herron herve herz hess hesse hester heuer heuvel hewitt heyer hickey hickman hicks hidalgo hidayat higginbotham
        higgins high hightower hill hiller hilliard hillman hills hilton hiltunen hinds hines hinkle hinojosa hinson
        hinton hinz hirsch hirsi hirvonen hitchcock ho hoang hoarau hoareau hobbs hobson hodge hodges hodgkinson
        hodgson hoehne hoekstra hofer hoff hoffman hoffmann hofmann hogan hogue holbrook holcomb holden holder holland
        holley holliday hollingsworth hollis holloway holm holman holmberg holmes holmgren holmqvist holst holt holton
        honeycutt hong honkanen hood hook hooker hooks hooper hoover hope hopkins hoppe hopper hopson horak horn horne
        horner horton horvat horvath hoskins hosseini houck hough houghton house houser houston howard howarth howe
        howell hoyos hoyt hruska huang hubbard huber hubert huddleston hudgins hudson huebner huerta huertas huet huey
        huff huffman huggins hughes hughesjones hugues huisman hull humbert hummel humphrey humphreys humphries hunt
        hunter huntley hurd hurley hurst hurt hurtado hussain hussein husson huston hutchins hutchinson hutchison
        hutson hutton huttunen huynh hwang hyatt hyde hyman hyvonen iacono ibanez ibarra ibrahim idowu iglesias igwe
        ikeda ikonen ikpeazu ilic imbert inan ince infante ingram iniesta inman innocenti inoue ionescu iqbal iriarte
        irizarry irvin irving irwin isaac isaacs isaksson ishida ishii ishikawa isik ito ivanov ivanova ivarsson
        ivaturi iversen iverson ivey ivy iwu iyengar iyer izzo jablonski jack jackson jacob jacobi jacobs jacobsen
        jacobson jacques jacquet jacquot jaeger jaen jager jaggi jahn jain jakobsen jakobsson jakubowski james jameson
        jamison jang jani janke jankowski jansen janssen janssens jansson janzen jara jaramillo jarrell jarrett
        jarvinen jarvis jasinski jaume jauregui jaworski jayaraman jayawardena jean jeffers jefferson jeffries jelinek
        jenkins jennings jensen jeppesen jerez jernigan jespersen jessop jesus jeter jewell jha jiang jimenez jin jodar
        johal johannesson johannsen johansen johansson john johns johnson johnston joiner jokinen jolly joly jonasson
        jones jong jonker jonsson jordan jordon jorgensen josefsson joseph joshi joshipura jost joubert jourdan
        jovanovic jove jover joy joyce joyner juarez judd juergens juhl julien jung jurado justesen justice kaczmarczyk
        kaczmarek kadakia kahn kahraman kaiser kala kale kalinowski kalla kallio kamara kamau kamdar kaminska kaminski
        kanda kane kaneko kang kania kaplan kapoor kara karaca karadag karadeniz karakaya karakus karatas karimi
        karjalainen karl karlsen karlsson karnik karppinen kartal karvonen kashyap kato katti katz kauffman kaufman
        kaufmann kaul kauppinen kaur kavanagh kay kaya kaye kearney kearns keating keen keenan keene keil keita keith
        keller kelley kellogg kelly kelsey kemp kendall kendrick kennedy kenney kenny kent keranen kern kerns kerr
        keskin kessler kettunen key keyes keys khalsa khan khanna khare khatri khoury khumalo kidd kiefer kilgore kilic
        kilinc killian kilpatrick kim kimball kimble kimbrough kimura kincaid king kinney kinnunen kinsey kipkemboi
        kiplagat kiraz kirby kirchner kirk kirkham kirkland kirkpatrick kirsch kiser kiss kitchen kivela kjaer kjeldsen
        klaus klausen klein kline kling klotz kluge knapp knight knoll knowles knox knudsen knutson kobayashi koc kocak
        koch koehler koenig koh kohler kohli koivisto kok kokko kokkonen kolar kolb kolodziej konda kondo kone
        konieczny konig kopecky kopp korhonen korkmaz koroma korpela kose koshy koskela koskinen koster kothari kovac
        kovacs kovalenko kovar kowalczyk kowalska kowalski kozlov kozlowski kraemer kraft krajewski kral kramer
        kratochvil kraus krause kravchenko krawczyk krebs krejci kremer kretschmer krishnamurthy krishnamurti krishnan
        krishnaswamy kristensen kristiansen krizova krogh krol kroll krueger krug kruger krupa kruse kubiak kubicek
        kubickova kucera kucerova kucharski kuhn kulkarni kumar kumer kunene kunz kunze kurt kurtz kuru kurz kusuma
        kuznetsov kuznetsova kwarteng kwiatkowski kwon kyle laaksonen labbe lacey lackey lacombe lacroix lacy lad ladd
        ladner lagarde lago laguna lahti lahtinen laine laird laitinen lake lal lala lall lam lamar lamas lamb lambert
        lampinen lamy lancaster land landers landgraf landis landrum landry lane lang lange langford langley langlois
        langston lanier lankford lanza laporte lara larkin larocca laroche larranaga larrea larsen larson larsson lasa
        lassen lassiter lastra latham lau lauer laughlin laukkanen launay laurence laurent lauridsen laursen lavoie law
        lawler lawrence laws lawson lawton lay layne layton le leach leal leary leavitt lebedev leblanc lebon lebreton
        lebrun lechner leclerc leclercq lecomte leconte lecoq ledbetter ledesma ledford leduc lee leeuwen lefebvre
        lefevre lefort legendre leger leggett legrand legros lehman lehmann lehner lehto lehtonen leigh leinonen leite
        leitner leiva lejeune lelievre lemaire lemaitre lemoine lemon lemons lenoir lentz lenz leon leonard leonardi
        leone leoni leppanen lerma leroux leroy lesage leslie lessa lester leung leveque levesque levi levin levine
        levy lewandowska lewandowski lewis leyva li liang libby light liguori liles lilja lilly lim lima lin linares
        lincoln lind lindberg lindemann linden linder lindgren lindholm lindner lindqvist lindroos lindsay lindsey
        lindstrom link linn linna linton lipscomb lis lister little littlefield littlejohn liu livingston ljungberg
        llabres llado llamas llano lledo llewellyn llobet llopis lloyd lluch lobo locatelli locke lockett lockhart
        lockwood lodi loeffler lofgren lofton logan lohmann lohse loiseau loke lomax lombardi lombardini lombardo
        london long longo longoria loomis looney lopes lopez lord lorenz lorenzen lorenzetti lorenzo losa losada lott
        louis loureiro love lovell lovett lowe lowery lowry loyd lozano lu luca lucas lucchesi lucena lucero luciani
        ludwig luetzow lugo luis lujan luke luna lund lundberg lundgren lundin lundqvist lundstrom lundy lungu lunsford
        luo luque lusk luther luthra lutz luz ly lyle lyles lynch lynn lyon lyons lytle maas mabaso mabry macdonald
        macedo machado machova macias maciejewski mack mackenzie mackey macleod madan madden maddox madhavan madison
        madrid madrigal madsen maeda maes magalhaes magana magee maggi magnani maguire mahajan mahan maharaj mahe maher
        mahmood mahmoud mahon mahoney mai maia maier maillard maillet maillot main majewski major makarov makela
        makinen makowski maldonado malhotra malik malinowski malkoc mallet mallory malloy malone maloney mancini
        mancuso mander manfredi mangat mani manjon manley mann manninen manning manrique mansfield manso mansour
        mansson mantovani manuel manzanares manzano manzoni mapfumo marchal marchand marchesi marchetti marchi
        marciniak marco marconi marcos marcum marcus marechal marek mares mariani maric marie marin marinho marini
        marino marion mariotti mariscal mark markham markovic markowski marks markussen marlow marquardt marques
        marquez marrero marsden marsh marshall martel martelli marti martin martineau martinelli martinet martinez
        martini martino martins martinsson martorell marty marufu marx mary mas maseko masini maskova mason massa masse
        massey masson master masters mata mate mateo mateos mateu mathews mathiesen mathieu mathis matias matlock matos
        matousek matson matsuda matsumoto mattei matthews mattila mattingly mattson mattsson mauldin maurer maurice
        mauro maury maxwell may mayberry mayer mayes mayfield maynard mayo mayr mays maza mazur mazurek mazza mazzanti
        mazzoni mcallister mcbride mccabe mccain mccall mccann mccarthy mccarty mccauley mcclain mcclellan mcclelland
        mcclendon mccloud mcclure mccollum mcconnell mccord mccormack mccormick mccoy mccracken mccrary mccray
        mccullough mcdaniel mcdermott mcdonald mcdonough mcdowell mcelroy mcfadden mcfarland mcgee mcghee mcgill
        mcginnis mcgowan mcgrath mcgraw mcgregor mcguinness mcguire mchugh mcintosh mcintyre mckay mckee mckenna
        mckenzie mckinley mckinney mckinnon mcknight mclain mclaughlin mclean mcleod mcmahan mcmahon mcmanus mcmillan
        mcmillian mcmullen mcnair mcnally mcnamara mcneal mcneil mcneill mcpherson mcqueen mcrae mcshane mcwhorter
        mcwilliams mead meade meadows means medeiros medici medina medley medrano meek meeks meer mehnert mehta meier
        meijer mejia mekonnen melendez melis mellor melnyk melo meloni melton melvin memon menard mendes mendez
        mendonca mendoza menendez menon mensah menzel mercader mercado mercer merchant mercier meredith merino merkel
        merle merlo merrill merritt merten mertens merwe mesa mesquita messer messi messina metcalf metz metzger
        meunier meurer meyer meyers meza michael michaels michalak michalski michaud michel micheli middleton miettinen
        mikhailov mikkelsen milani milano miles milla millan miller millet milligan mills millward milton mims miner
        mingo minhas minor minton mir miralles miranda mirza mishra mitchell mitra mittal mitter miura mixon mize
        mizrahi mlambo moberg mobley mock modena modi mody moeller moen moffett mogensen mohamed mohammadi mohammed
        mohamud mohan mohanty mohr moilanen mokoena moles molin molina moliner molins moll moller molloy molnar moloney
        monahan monk monnier monreal monroe montalban montalto montalvo montanari montanez montano monteiro montenegro
        montero montes montesinos monteverdi montgomery monti montoya moody moon mooney moore mora moradi moraes morais
        moraleda morales moran morante moravec morcillo moreau moreira morel moreland morelli moreno morera moretti
        morgan mori morillo morin morita moritz moro morozov morrell morris morrison morrissey morrow morse mortensen
        morton morvan moseley moser moses mosher mosley mosquera moss mota mott motta moulin moulton mounier moura
        mouritsen moya moyer moyo mroz mthembu mthethwa mueller mugabe mukherjee mukherji mukhopadhyay mulder mulenga
        mulet mullen muller mullins muniz munk munoz munson mur murakami murdock murillo muro murphy murray murry
        murthy musa musil mustonen mutasa muti mutlu mwangi myers mykkanen myles myrick nadeau nagar nagarajan nagel
        nagy naidoo naidu naik nair nakagawa nakajima nakamura nakano nakayama nance nanda napier napoli napolitano
        naquin narain narang naranjo narasimhan narayan narayanan nardi narvaez nascimento nash nasser natale natarajan
        nath naumann nava navarro navas navratil nayak naylor nazareth ncube ndiaye ndlovu neal nebot neely neff negri
        negron neira nelson nemcova nemec nemeth neri nesbitt neto neubauer neumann nevas neves neveu newberry newbold
        newby newcomb newell newman newsom newsome newton ng ngo nguyen nicholas nichols nicholson nickerson nicolas
        nicolini nielsen nielson niemann niemela niemi nieminen nieto nieves nikolaev nikolaidis nikolic nilsen nilsson
        nino nishimura nissen nix nixon njoroge nkosi nnamdi noack noble nobles noel nogueira nogues nolan nolte
        norberg nordin nordlund nordstrom norgaard norman normand norris north norton norwood novaes novak novikov
        novoa novotna novotny nowak nowicki nugent numbers nunes nunez nunn nur nuttall nwachukwu nwankwo nwosu nyberg
        nygaard nyman nystrom oak oakes oakley obasi oberg obi obrien ocana ochieng ochoa oconnell oconnor odell
        odhiambo odili odom odonnell odowd oertel ofori ogawa ogbonna ogden ogle ogrady ogunleye oguz ohara ohm ohman
        ojala ojeda ojo ojukwu okada okafor okamoto okeefe okeke okonkwo oksanen okturk oladipo olawale oldham oleary
        olesen oliva olivares olive oliveira oliver oliveras olivier olivieri ollivier olmedo olmo olofsson olsen olson
        olsson olszewski oluwole onal oneal oneil oneill ong ono onwuka onyekachi opitz opoku ordonez oreilly orlandi
        orlando orlov ormerod ornelas oropesa orourke orozco orr orsini ortega ortiz ortuno osborn osborne osei oshea
        osorio osterman ostlund ostrowski osullivan osuna ota otero otieno ott otto ouellette overgaard overstreet
        overton owen owens owusu oyelaran oz oza ozcan ozdemir ozer ozgur ozkan ozmen ozturk ozyurt paananen pace
        pacelli pacheco pack padgett padhi padilla padmanabhan paez pagan pagani pagano page pages paige painter paiva
        paixao pal palacio palacios palan palau pall pallares palm palma palmer palmieri palomares palomo palsson
        palumbo pan panchal pandey pandit pandya pant panzeri paolini papadakis papadopoulos papafava pape paquette
        pardo paredes parejo parekh parent parham parikh paris parish parisi park parker parkinson parks parmar parmer
        parnell parodi parr parra parris parrish parrott parson parsons partanen pascal pascoli pascual pasini pasquier
        passos pastor pate patel pathak pathan patil patino patricio patrick patten patterson patton paul paulsen
        paulson pavlov pavon pavone pawlak pawlowski paxton payet payne payton paz peachey peacock pearce pearson pease
        peck pedersen pederson pedraza pedrero pedro pedrosa peeters peiro peixoto pelaez pelkonen pellegrini
        pellegrino pelletier pellicer peltier pena pendleton peng penha penn pennington peoples pepe pepper peral
        perales peralta perdue perea pereira perello perera peretz perez peri perini perkins peron perret perrier
        perrin perrone perrot perry perryman person persson pesonen pessoa peter peters petersen peterson petit petrov
        petrova petrovic petrucci pettersson pettit petty pfaff pfeifer pfeiffer pham phan phelps philipp philippe
        phillips phipps phiri piazza picard piccolo pichon pickens pickering pickett pickles pieper pierce pierre
        pierson pietrzak pike pilkington pillai pillay pimenta pimentel pina pineau pineda pinedo pineiro pingle pinho
        pini pinilla pinna pino pinol pinto pintor piotrowski piper pirelli pires pitkanen pittman pitts pizarro pla
        planas platt plaza plessis plummer poe pohl poirier pokorny pol polak polat poli polk pollard pollock polo
        pomares ponce poncet ponder pons ponti pool poole popa pope popescu popov popova porcel porras porta porter
        portero portillo porto posada posey pospisil post postma potier potter potts pou poulain poulin poulsen powell
        powers poza pozo pozuelo prabhakar prabhu prada pradhan prado prakash prasad prat prater prather prati prats
        pratt prescott presley pressley preston pretorius preuss prevost price priego priest prieto prince pringle
        prins pritchard pritchett probst prochazka proctor pruett pruitt pryor przybylski puckett puente puerta pugh
        puglisi puig pujadas pujol pulkkinen pulliam purcell purdy puri purohit purvis putnam pyle qualls quansah
        quaranta quaresma quarles quaye queen queiroz quero querol quesada quevedo quezada quick quinn quinones
        quintana quintanilla quintero quiroga quiros quiroz qureshi raab rabe radebe rader radford radhakrishnan
        ragland ragsdale rahman raimondi raines rainey raisanen raj raja rajagopal rajagopalan rajan raju ram
        ramachandran ramakrishnan raman ramanathan ramaswamy ramesh ramey ramirez ramon ramos ramsden ramsey rana
        randall randhawa randle randolph rangel rankin ransom rantanen rao raposo rasanen rasmussen rastogi rathore
        ratliff ratta rattan ratti rau rauch rautio raval ravel ravi ravn rawlinson ray raya raymond read reagan real
        reardon reaves rebollo recio rector redd redding reddy redman redmond redondo reece reed reeder reese reeves
        regan regnier rego reguera reich reichert reid reig reilly reimann reinhardt reis reiter remy renard renaud
        renault renner renteria renzi requena resende reuter revilla rey reyes reyna reynaud reynolds rezaei rezende
        rhoades rhodes ribas ribeiro ribera ribes ricci ricciardi rice rich richard richards richardson richey richmond
        richter ricks rico riddick riddle rider ridley riedel rieger riera riggs righi riis riley rimmer rinaldi
        rinaldo rincon rinehart ring rio rios ripoll riquelme ritchie ritter rius riva rivas rivera rivero rivers
        riviere rizzi rizzo roach roark robbins roberson robert roberts robertson robin robinette robinson robison
        robledo robles roca rocha roche rocher rock rockwell roda rodgers rodrigues rodriguez rodriquez roe roeder
        roehrig roger rogers rohde rojas roland roldan rolland rollins roma roman romano romero romeu romo rooney root
        roper ros rosa rosado rosales rosario rosas rosati rose rosell rosello rosen rosenberg rosenthal ross rosselli
        rossello rossetti rossi rosso rota roth rothe roura rouse rousseau roussel rousset roux rovira rowan rowe
        rowell rowland rowley roy royal roychowdhury royer royo rozas rubin rubio rucker rudd rudolf rudolph rueda ruf
        ruff ruffin ruffini ruggeri ruggiero ruiz runge rupp rush rushing russ russell russo ruth rutherford rutkowski
        rutledge ruzicka ryan ryder sa saarela saarinen saavedra sabater sabatini sabino sacchi sacco sachar sachdev
        sachdeva sacristan sadler sadowski saenz saez saha sahin sahni sahota saini sainz saito sakamoto sala salamanca
        salas salazar salcedo saldana saleh sales salgado salgueiro salinas salisbury salmi salminen salmon salo salom
        salonen salter salvador salvi salvini sami sampaio sampath samper sample sampson samra sams samson samuel
        samuels samuelsson sanabria sanchez sanchis sancho sandal sandberg sander sanders sanderson sandhu sandoval
        sands sane sanford sangha sanghvi sankaran sanmartin sanna santamaria santana santi santiago santini santis
        santoro santos santoso sanyal sanz sapp sarabia saraiva sargent sari sarin sarkar sarma sarmiento sarna sarpong
        sarti sartori sasaki sastre sathe sato satterfield saucedo sauer saunders saura sauvage savage savant savas
        savoia savolainen sawhney sawicki sawyer saylor scaglia scales scarborough scarpa schaaf schaefer schaeffer
        schafer schaffer schaller scharf schell schenk scherer schiavone schilling schindler schlegel schlueter schmid
        schmidt schmitt schmitz schneider schofield scholz schott schou schouten schrader schramm schreiber schreiner
        schroder schroeder schroeter schubert schuette schuetz schuler schulte schultz schulz schulze schumacher
        schumann schuster schwab schwartz schwarz schweizer scott scruggs seals seaman sears seay sebastian seco sedano
        seddon sedlacek segarra segovia segui segura seguro seidel seifert seitz selby self sellers semenov sen sensoy
        seo seppala seppanen sepulveda sequeira serafim serna serra serrano sesay seshadri seth sethi setty seven
        severo sevilla sevillano sewell sexton seymour sezer sezgin sforza shabalala shafer shaffer shah shankar shanks
        shannon shapiro sharma sharp sharpe sharples shaver shaw shea shearer sheehan sheets sheffield sheikh sheldon
        shell shelley shelton shenoy shepard shepherd sheppard shere sheridan sherman sherrill sherwood shetty
        shevchenko shevchuk shields shimizu shin shipley shipman shipp shirley shockley shoemaker shook short shroff
        shukla shuler shultz sibal sibanda siddiqui sidhu siebert siegel sierra sievers sikora sikorski sillanpaa silva
        silver silverman silvestri simek simmons simms simo simoes simon simoni simons simonsen simpkins simpson sims
        simsek sinatra sinclair singer singh singletary singleton sinha siqueira sirvio sisk sithole sizemore sjoberg
        sjogren skaggs skelton skinner skov slade slater slaughter sloan small smalls smallwood smart smiley smirnov
        smirnova smit smith smithson smits sneed snell snider snodgrass snow snowden snyder soares sobczak sobral
        sobrino soderberg soderstrom soendergaard sokolov sokolova sokolowski sola solana solanki solano soldati soler
        solera solis solomon som soman sommer somoza song soni sonmez sonntag sood sorensen sorenson soria sorrentino
        sosa sotelo soto sotomayor soukup sousa souza sow soyinka soylu spain spangler spann sparks spaulding spear
        spears specht speer spence spencer spicer spina spivey sprague springer squires srinivas srinivasan srivastava
        stacy stadler stafford stahl staley stallings stamper stan stanford stanley stanton staples stapleton stark
        starkey starks starnes starr stastny staton stearns steele steen steffen steffensen stein steinbach steiner
        stella stenberg stepanek stepanov stephan stephens stephenson stepien stepp sterling stern stevens stevenson
        steward stewart stiles stinson stjohn stock stockton stoddard stoica stojanovic stokes stoll stone stoner
        storey story stott stout stovall stover strand strange stratton straub strauss street streeter strickland
        stringer strobel strom strong stroud stuart stubbs stumpf suarez subramanian suess suggs sule sullivan summers
        sumner sun sundaram sundberg sundin sundstrom suresh suri suryadi susanto sutcliffe sutherland sutter sutton
        suzuki svard svec svendsen svensson svoboda swain swaminathan swamy swan swann swanson swartz sweeney sweet
        swenson swift switzer sykes sykora sylvester szabo szczepanski szewczyk szulc szymanska szymanski szymczak
        taboada tabor tackett tadesse tak takahashi takeuchi talavera talbot talley talwar tamarit tamura tan tanaka
        tandon tang tanguy tanner tapia tara tarantino tas tata tate tattersall tatum tavares taylor teague techer
        tedesco tehrani teixeira tejada tejedor tejera tejero tekin tella tello tembo temel temple templeton tena teo
        terrell terron terry teruel tesfaye tessier testa tetteh texier thacker thaker thakur thaman tharp thayer
        thibault thiel thiele thieme thierry thomas thomason thompson thomsen thomson thorne thornley thornton thorpe
        thorsen thrasher thurman thurston thygesen tian tidwell tijerina tikkanen tilley tillman timm timmons timms
        tinsley tipton tirado titus tiwari tkachenko tobin todd toft togliatti tognazzi toivonen tolbert toledo tolosa
        tomas tomasi tomaszewski tome tomlinson tommasi tompkins toney toor toprak tormo torralba torre torrecilla
        torrens torrents torres torrez toscani toscano tosun toth toure tournier tovar townsend tracy trahan tran
        traore trapani trautmann travers travis traylor trejo tremblay trent trentini treves trevino trillo trimble
        trindade tripathi triplett tripp trivedi trotter trout trujillo truong tshabalala tucker tudela tuna tuncer
        tuominen tur turan turati turk turkmen turner turpin turunen tuttle tyler tyrrell tyson ucar uche ueda ugarte
        ugur ugwu uhlig ullrich ulrich umeh unal underwood uner ungaro unger unlu unsworth upadhyay uppal upton urban
        urbanski urena uria uribe urrutia uslu usman ustun uysal uzun vacca vacek vaidya vainio vaisanen vala valadares
        valbuena valcarcel valderrama valdez valencia valenciano valenta valente valentin valentine valentini
        valenzuela valera valero valette vall valle vallee vallejo valles vallet valli valls valtonen valverde vance
        vandyke vanek vang vann vaquero varela varga vargas varghese varkey varma varner varney vartiainen varty
        varughese vasa vasari vasconcelos vasiliev vasquez vasseur vaughan vaughn vavra vaz vazquez veen vega veiga
        vela velasco velasquez velazquez velez veloso ven vendrell venkataraman venkatesan venkatesh venter ventura
        venturi venturini vera verdejo verdi verdier verdu verdugo vergara verhoeven verma vermeulen vernon vesely
        vestergaard vesterinen vetter viana vicens vicente vick vickers vidal vieira vig vigano vigil viklund vila
        vilakazi vilanova vilaplana vilar vilela villa villalba villalobos villalonga villani villanueva villar
        villarreal villaverde villegas villena vincent vinson vinther viola virtanen visconti visser vitale vitali
        vitek vives vlcek vliet vo voelker vogel vogt voigt voisin volk volkov vollmer volpe vora vos voss vries vu
        vuorinen vural vyas wable wacker wada waddell wade wadhwa wadsworth wagenknecht waggoner wagle wagner wagoner
        wainwright waite wakefield walczak walden waldron walia walker wall walla wallace waller wallin wallis walls
        walmsley walsh walter walters walther walton wang wanjiku warburton ward warden wardle ware warner warren
        warrior warsame washburn washington wasilewski wason watanabe waterhouse waterman waters watkins watson watt
        watts weathers weaver webb webber weber webster weeks weigel weiner weinstein weir weis weiss welch weldon
        weller wellman wells welsh wendt wennberg wenzel werner wesley wessel west westberg westbrook weston westphal
        wetzel whalen whaley whatley wheat wheatley wheeler whelan whipple whitaker white whitehead whitehouse
        whitfield whiting whitley whitlock whitman whitmore whitney whitt whittaker whitten whittington whittle wieland
        wiese wiesner wiggins wijaya wikstrom wilburn wilcox wild wilder wilding wiley wilhelm wilke wilkerson wilkes
        wilkins wilkinson will willard willems willett willey william williams williamson willingham willis willoughby
        wills wilson wing winkelmann winkler winn winslow winstanley winston winter winterbottom winters winther wirth
        wise wiseman wisniewska wisniewski wit witherspoon witkowski witt witte wittmann wlodarczyk wojciechowski
        wojcik wolde wolf wolfe wolff wolter womack wong wood woodall woodard woodhead woodhouse wooding woodruff woods
        woodson woodward woody wooten workman worley worrell worthington wouters wozniak wray wright wrobel wroblewski
        wu wulf wunderlich wurst wyatt wyman wynn wysocki xaba xavier xiao xie xiong xu yadav yalcin yalman yamada
        yamaguchi yamamoto yaman yamashita yamazaki yancey yanez yang yarbrough yates yavuz yazici yazzie ybarra ye
        yeager yeates yeboah yesil yildirim yildiz yilmaz ylonen yoder yogi yoon york yoshida yost young youngblood yu
        yuan yuksel yurt yuste yusuf zabala zacharia zago zahra zajac zakharov zakrzewski zalewski zamora zamorano
        zander zanella zanetti zani zapata zaragoza zavala zawadzki zeigler zeller zeman zeng zeno zepeda zhang zhao
        zheng zhou zhu ziegler zielinska zielinski zimba zimmer zimmerman zimmermann zink ziolkowski zito zola zondo
        zorlu zorrilla zulu zuniga zurita
        """
    )
)
"""Family names; some of them are plain words too, see `ordinary_words`."""
