"""The small words in keys that turn a phrase around or go on after it, as data: settings, possessors, connectives."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())


SETTING_VERBS = words(
    """
    has have had is are was no not non with without need needs require requires required allow allows allowed enable
    enables enabled disable disables disabled use uses show shows hide hides mask masks masked redact redacts redacted
    detect detects max min maximum minimum num number count total skip verify verifies verified validate validates
    check checks include includes exclude excludes contain contains expect expects support supports can should must
    force ignore ignores missing per avg average sum any all only if when filter filters filtered sort sorted group
    grouped by encrypted tokenized pseudonymized anonymized anonymised obfuscated truncated extract extracts identify
    identifies scan scans find finds search searches supported default accept accepts reject rejects send sends notify
    lookup match matches anonymize anonymise pseudonymize pseudonymise scrub scrubs strip drop remove removes delete
    deletes reset rotate expire expires hat haben ist sind ohne mit braucht erfordert erlaubt zeige verberge maskiere
    pruefe pruefen anzahl maximal minimal keine kein nicht mindest hoechst heeft hebben zonder met vereist aantal geen
    niet toon verberg a ont est sans avec requiert exige afficher masquer verifier nombre aucun tiene tienen es sin
    con requiere mostrar ocultar verificar cantidad ningun tem sao sem com requer exigir esconder quantidade nenhum ha
    hanno senza richiede mostra nascondi verifica quantita nessun
    """
)
"""Before a phrase, first or last of all, they make the key one about a setting: ``has_email``, ``max_token``."""

META_NOUNS = words(
    """
    type types kind format length size count number policy policies field fields column label mask pattern regex
    template rule rules status state validity list name names category class level strength source description hint
    prompt message error help link page screen form reset expiry rotation history age change request requirement
    requirements reminder algorithm version provider manager option options mode setting settings config politica
    politicas politique politiques tipo tipos typ art longitud longueur lunghezza comprimento laenge formato formate
    campo champ feld veld largo numero nombre quantidade cantidad estado statut stato cambio cambiar mudanca recuperar
    recuperacion recuperation reinitialisation restablecer restablecimiento redefinir redefinicao redefinition
    caducidad expiracion expiration expiracao scadenza vencimiento regla reglas regra regole regle regles richtlinie
    richtlinien requisitos exigences requisiti gestor gestionnaire gestore lista liste columna colonne coluna colonna
    mascara masque maschera patron modele modello modelo
    """
)
"""Nouns about data. ``type_of_password`` and ``politica_de_contrasena`` are about a setting."""

HEADS_OF_SETTINGS = words(
    """
    type format length count policy list politica politicas politique politiques tipo tipos longitud longueur
    lunghezza comprimento formato formate campo champ quantidade cantidad estado statut stato cambio cambiar mudanca
    recuperar recuperacion recuperation reinitialisation restablecer restablecimiento redefinir redefinicao
    redefinition caducidad expiracion expiration expiracao scadenza regla reglas regra regras regle regles requisitos
    exigences requisiti gestor gestionnaire gestore lista liste columna colonne coluna colonna mascara masque maschera
    patron modele modelo modello nivel niveau livello
    """
)
"""Nouns about data that turn the whole key around where they begin it, mostly of languages with the head first."""

CONNECTIVES = words(
    """
    of for de del della dello dell di do da dos das du des d la le les l los las el al van het der den no per pour
    para por von fuer voor og
    """
)
"""They tie whose a value is to what it is: ``password_for_db``, ``nom_du_patient``."""

WORDS_WITHOUT_MEANING = words(
    """
    value values val string str plain plaintext cleartext clear raw current new old temp temporary default full real
    actual text txt data info details record entry input original orig unmasked decrypted e 164 utf ascii wert valor
    valeur valore waarde klartext klar aktuell neu alt nuevo nueva novo nova nouveau nouvelle nuovo nuova attuale
    atual actuel
    """
)
"""They say nothing about what a value is, at the end of a key."""

NUMBER_WORDS = words("id ids no nr num number numbers nummer numero numer nbr code codes key bangou bango hao")
"""They only say that a number follows, after what it is a number of: ``passport_nr``, ``cpf_numero``."""

QUALIFIERS = words(
    """
    home work office private personal business primary secondary main alt alternate alternative other backup first
    second third one two prod production dev development test testing stage staging qa uat live local remote internal
    external master slave root admin administrator user users client customer patient caller agent employee member
    owner person spouse partner husband wife mother father mom dad child parent guardian beneficiary contact emergency
    applicant db database sql mysql postgres postgresql pg redis mongo mongodb rabbitmq kafka smtp ftp sftp ssh ldap
    wifi vpn api app account login github gitlab slack stripe aws azure gcp google openai anthropic twilio sendgrid
    datadog jira hubspot salesforce shopify paypal square us uk eu de fr es it nl pt br jp ca au in ch at be za mx
    usuario usuarios cliente clientes paciente pacientes administrador banco base datos produccion prueba madre padre
    titular empresa pessoal principal casa trabajo trabalho lavoro utente paziente moglie marito banca utilisateur
    administrateur banque maison travail bureau domicile perso personnel pro fixe kunde kunden patienten benutzer
    nutzer verwalter datenbank privat geschaeftlich dienstlich beruflich mobil festnetz mutter vater gebruiker klant
    beheerder databank thuis werk prive moeder vader line street jitaku kaisha honnin pacient pacienta pacjenta hasta
    potilaan kundens
    """
)
"""They say whose or where, after a phrase: ``password_prod``, ``phone_home``, ``contrasena_usuario``."""

COMPOUND_STARTS = words(
    """
    customer client user patient caller agent employee member owner person my our your the db database admin root sys
    system app web login account acct billing shipping mailing home work cust usr pt emp contact primary secondary
    guest host sub test prod dev ci svc smtp ftp ssh sql mysql pg redis mail wifi wlan vpn api aws azure gcp old new
    temp default x card bank kunden kunde patienten benutzer nutzer mitarbeiter anrufer privat haupt zweit notfall
    firmen datenbank server versicherten mandanten klienten schueler studenten netz konto karten telefon kontakt
    klanten klant gebruikers gebruiker medewerkers beheerders prive thuis werk cliente paciente usuario utilisateur
    utente paziente
    """
)
"""What a word that is written as one may begin with before a phrase: ``customerssn``, ``kundenpasswort``."""

QUIET_NOUNS = words(
    """
    part sku serial model build version ver firmware release revision rev commit sha sha1 sha256 sha512 md5 crc crc32
    hash digest checksum etag nonce cursor checkpoint offset seq sequence size bytes length count total timestamp
    epoch time date created updated expires duration latency price amount ratio score confidence order invoice ticket
    trace span tracking isbn ean upc gtin asin product catalog batch lot correlation transaction marker signature
    fingerprint thumbprint integrity iv salt shard cidr subnet range mask schema percentage probability weight
    dimension resolution bbox viewport color colour hex flight room extension ext port pid tid
    """
)
"""Keys that end so hold technical numbers: only what is certain by itself is reported under them."""

ORGANISATION_NOUNS = words(
    """
    department dept team project app application service unit division organization organisation org company brand
    vendor supplier manufacturer product campaign program programme hospital clinic practice institution school
    university bank branch office site facility building campus room floor queue skill model voice vocabulary lexicon
    topic category class classification specialty speciality discipline ward city town state country county region
    location_name street_name league club venue event codename release release_name environment env stack stage bucket
    prefix index table schema dataset corpus domain workload cluster purpose segment tier plan sector industry cost
    center centre group tenant workspace title_of_course course curriculum library theme font abteilung projekt firma
    unternehmen dienst standort klinik fachbereich afdeling bedrijf projet entreprise societe departement empresa
    departamento proyecto projeto servicio servico azienda reparto progetto servizio ente bumon busho kaisha byouin
    """
)
"""Keys that end so name an organisation or a subject: "oncology" and "Grace" are no person's there."""
