"""Plain words of business and technology: what stands before or after a name-like word when nobody is named.

Some of them are family names too ("hall", "park", "church"): beside a certain given name they still name a person.
Written by hand for this program.
"""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

NEVER_A_NAME: Final = frozenset(
    listed(
        """
        academy acceptance access account accounting accounts acme acquisition action active activity adapter admin
        administration advisory affairs agency agent agents agreement ai airlines airport alarm alert alerts all
        analysis analyst analytics and annual anonymous any api app apparel appeal application applications appliance
        approval apps archive archives area array article asia asset assets assistance assistant associates
        association at attack attorney audio audit auth authority auto automation available avenue award axis backend
        background backlog backup balance bank banking bar barrier baseline basement basic batch bay beach bearing
        benefit benefits beta big billing board body book booking books boost bot bots box brand branch breach bridge
        briefing broadcast bucket budget bug build building bundle bureau business cafe calendar call caller callers
        calling calls camera campaign campus canal canary capital capture care cart casino catalog category cathedral
        cell center central centre ceremony certificate chain change channel channels charger charity chat check
        checkout choir circle citrix city claim claims class classic client clients clinic clinical cloud club cluster
        coast code codec coffee collection college colony comment comments commission committee common communication
        communications community company complaint complaints complete compliance component comprehend computing
        conference config configuration connect connected connection console construction consulting consumer contact
        contacts content contest context contract contracts control controller controls conversation conversations
        copy core corp corporate corporation corridor cost council county course court coverage creative creek crew
        crm cron cup currency current custom customer customers cycle daily dashboard data database dataset date day
        days deal dealer debug december decision default delivery demo department depot design desert desk desktop
        detail details dev develop development device devices diagnostic dialer dialog digest digital direct director
        directory discovery display distribution district division dock docs document documents domain done downtown
        draft drive driver drivers earnings east eastern edge edition editor education electric electronics element
        emergency empire employee employees empty encrypted end endpoint energy engine engineering enterprise
        enterprises entertainment entry environment epic equipment error errors escalation essential estate europe
        evaluation evening event events exam example excel exchange executive expansion experience expert explorer
        export express extension external extra facility factory failed failure fargo farm fashion fast feature
        features feed feedback festival field file files final finance financial finished firewall first fleet flight
        floor flow foods for fork form formation forms forum foundation framework free freight frequency friday
        friends from front frontend fulfillment full function fund funding funds future galaxy game games garden gas
        gate gateway general generation generic genius gets global gmbh goal gold golden good goods government grade
        grand graph green grid grill group groups growth guard guest guide handling handbook harbor harbour hardware
        has headquarters health healthcare hearing heights help helpdesk her heritage high highway his history holding
        holdings holiday home honor hospital host hotel hotels hotline hour hours hub human identity image import in
        inbound inc incident incoming index industrial industries industry info information infra infrastructure
        ingest initiative innovation input inquiry insight insights inspection institute insurance integration
        intelligence interactive interim internal international internet interview interviews intro introduction
        inventory investment investments invoice invoices is island islands issue issues it item items job jobs
        journal journey june justice key keynote keys kit kitchen knowledge kubernetes lab label laboratory labs lake
        lambda land language languages laptop launch law layer lead leads league learning lease ledger legacy legal
        level liability library license life light limited line lines link list live llc loan loans lobby local
        location log logging logic login logistics logo logs lounge love ltd machine madness magazine mail main
        maintenance management manager managers manual manufacturing map market marketing markets master material
        materials matters maverick max mechanical media medical meeting meetings member members memo memory menu
        merchandise message messages meta metrics metro mill migration million mine mini ministry mission mobile
        mobility mode model models module monday money monitor monitoring month monthly morning motor motors mountain
        mountains movement museum music name names national natural network networks never new news newsletter next
        night no noise none north northern not note notes notice november null number nurse object ocean october of
        off offer office offices official offline old on onboarding online only open opening opera operation
        operations operator option options or orchestra order orders organic organization origin other our outage
        outbound output over overdrive overview owner package packaging page palace panel paper parade parcel park
        parking parser part partner partners partnership parts passage patch path patient patients patrol pattern
        payment payments payroll peak pending performance period person phase phoenix phone photo physician pilot
        pipeline place plan planning plans plant platform platinum play player plaza podcast point policies policy
        pool pop port portal portfolio post power practice preferred premier premium press preview price pricing prime
        print printer priority privacy private pro procedure process processing procurement prod product production
        products professional profile program programme project projects promo proof properties property proposal
        protection protocol provider proxy public publishing purchase purpose qa quality quarter quarterly query
        question questions queue quick quota quote radio rail railway range rank rapid rate rating ray read reader
        ready real reception record recorder recording recordings records recovery recruiting redaction redacted
        reference refund refunds region regional registration registry release releases reliability remote renewal
        rental repair repeat report reporting reports repository request requests research reserve reservation
        reservations reset residence resort resource resources response restaurant result results retail retention
        return returns revenue review reviews rewards ridge rig right ring risk river road roadmap robot robotics role
        roles rollout room root route router run runbook rural safe safety sale sales sample sandbox santa satellite
        saturday savings scan schedule school schwab science score screen script sea search season seat second section
        sector secure securities security segment self seller senior sensor september series server serverless service
        services session sessions set settings setup shared sharing shelter shift shipping shop shopping show siding
        sigma signal silver single site sites sky slice small smart snapshot social society software solar solution
        solutions source south southern space speaker speakers special speech speed sport sports spring sprint square
        stable stack staff stage staging standard star start startup state statement station status steel steps
        storage store stores story strategic strategy stream streaming street strike student studies studio studios
        study style subject submission subscription success suite summary summit sunday super supply support survey
        suspended sync system systems table tag tags talent talk talks target task tasks tax taxi team teams tech
        technical technologies technology telecom telephony template tenant terminal terms test testing tests text the
        theater theatre theory things third thread three threshold thursday ticket tickets tier time timeline title to
        today token toll tool tools top topic topics total tour tourism tower town township toys trace track tracker
        trade trading traffic trail trailer training transaction transactions transcribe transcript transcription
        transcripts transfer transit translation transport travel treasury trends trial trip trust tuesday tunnel
        turbo tutorial two type types uk ultra union unique unit united units university unknown unlimited unnamed
        update updates upgrade upload uploads urban urgent usage user users using utilities utility validation valley
        value van vault vehicle vendor vendors venue version very video view vip virtual vision visit visitor visits
        vocabulary voice voicebot voicemail volume wallet war warehouse warning warranty was watch water wave way
        weather web webinar website wednesday week weekend weekly welcome wellness west western wholesale wide wifi
        will winter wireless with work worker workers workflow workforce workshop workspace world worlds yard year
        yearly yes your youth zone zones abteilung afdeling archiv archivo aufnahme beratung bestellung buero cliente
        clientes contrato cuenta dienst direction entretien equipo esercizio fabrik fichier filiale gesellschaft
        gespraech haus herbst klant kunde kunden kundendienst llamada llamadas lugar oficina partida pedido proyecto
        progetto projekt proyectos reclamation reclamaciones reunion servicio servizio societe sommer ufficio vertrag
        ventas vertrieb werk
        """
    )
)
"""Words after (or before) which no family name is expected."""

ALSO_ORDINARY: Final = frozenset(
    listed(
        """
        ash bacon baker ball banks barber bass battle bean bear bell berry best bird bishop black blue bond booth bow
        bowl brown bull burns bush butcher butler cage camp cannon carpenter case cash castle chance chase church clay
        close coin cook cooper cotton cross crow cruise dawn dean diamond dove dragon eagle falcon farmer fields fire
        fish fisher fishing flood flower flowers ford forest fortune fountain fox freeman frost gardener garland glass
        gold goose grant grass gray grey grove hall harper hart hawk heart hill hills hook hope hopper horn house hunt
        hunter iron ivory jewel joy judge king knight lamb lane large law little lion long lord lynx major manor march
        marsh mason may miles mills mint moon moss noble nova oak olive page palm parks pearl pike pine pond poole
        pope potter prince queen rain ranger reed rice rich rivers rock rose royal rush sage sand sharp shepherd short
        silver singer skinner smart snow solo sparks spear stock stone storm stream strong summer sun swan sweet
        tailor temple thunder tiger underwood van viking wall ward water waters weaver wells west wheeler white wild
        winter wise wolf wood woods york young ace apollo atlas aurora canyon comet condor cosmos delta echo gemini
        hermes hydra jupiter lotus luna mars mercury meteor nebula neptune nimbus omega orbit orion pegasus phoenix
        pluto polaris saturn titan triton vega venus vulcan zenith zephyr zeus san saint santo sankt fort mount puerto
        los las el la le les des costa villa monte punta nuevo nueva novo april august january february july
        """
    )
)
"""Words that name people only where the rest is certain."""

NAMES_OF_COMPANIES: Final = frozenset(
    listed(
        """
        aldi-nord arthur-andersen calvin-klein carl-zeiss charles-river charles-schwab christian-dior dean-foster
        eddie-bauer edward-jones eli-lilly elizabeth-arden ernst-young ethan-allen fannie-mae freddie-mac
        george-washington georgia-pacific goldman-sachs harley-davidson harry-winston helen-keller henry-schein
        howard-johnson hugo-boss jack-daniels james-bond jenny-craig jim-beam john-deere john-hancock johns-hopkins
        johnson-controls johnson-johnson johnson-matthey jones-lang kate-spade kelly-services kimberly-clark
        laura-ashley leroy-merlin levi-strauss louis-vuitton lucas-arts marie-curie mary-kay max-planck merrill-lynch
        michael-kors morgan-stanley
        luther-king martin-luther monte-carlo paul-smith peter-pan philip-morris pierre-cardin procter-gamble
        ralph-lauren raymond-james ray-ban robert-bosch robert-half robert-koch sam-adams sara-lee stanley-black
        stella-artois thomas-cook thomas-edison thomson-reuters tiffany-co tommy-hilfiger trader-joes walt-disney
        warner-bros wells-fargo wendys-burger
        """
    )
)
"""Companies and institutions that bear a person's name, as given and family name with a hyphen."""

ORGANISATION_WORDS: Final = frozenset(
    listed(
        """
        ag agency ab airlines association associates bank bancorp bhd brothers bros bv capital clinic club co college
        commission committee communications company consulting corp corporation council department dept division ek ev
        enterprises federation foundation fund gbr ggmbh gmbh group hospital holdings hotel inc incorporated
        industries institute insurance international kg kgaa kk klinik kommune ksb laboratories limited llc llp
        logistics ltd ltda media ministry motors nv nonprofit ohg oy oyj partners plc pllc pte pty railways sa sarl
        sas srl school ska services society solutions spa sro stiftung systems team technologies technology trust
        union universitaet university ug universidad universita universite verein versicherung werke zoo
        """
    )
)
"""Words that make a name one of an organisation."""
