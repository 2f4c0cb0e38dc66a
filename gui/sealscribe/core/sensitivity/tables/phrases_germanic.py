"""The German and Dutch phrases by which keys call sensitive values, as data, written by hand.

German umlauts are written out (ae, oe, ue); `key_phrases` adds the spelling without the e. Compounds end in their
head, so the last words decide as in English.
"""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity import key_rules as rule

GERMAN: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        passwort, kennwort, losungswort, losung, passphrase, zugangspasswort, zugangskennwort, kundenkennwort,
        kundenpasswort, benutzerpasswort, benutzerkennwort, datenbankpasswort, datenbankkennwort, wlan passwort,
        wlan schluessel, wlan kennwort, netzwerkschluessel, masterpasswort, adminpasswort, zugangswort, telefonkennwort,
        parole, tuercode, alarmcode, entsperrcode, pw
        """,
    ),
    (
        rule.PIN,
        """
        geheimzahl, pin nummer, pinnummer, kartenpin, karten pin, telefon pin, zugangspin, zugangscode, tan, tan nummer,
        mtan, puk nummer, pruefziffer karte, kartenpruefnummer, kartenpruefziffer, sicherheitscode, bestaetigungscode,
        einmalcode, einmalpasswort, einmalkennwort, freischaltcode, aktivierungscode, verifizierungscode,
        verifikationscode, wiederherstellungscode
        """,
    ),
    (
        rule.ANSWER,
        """
        sicherheitsantwort, geheime antwort, antwort sicherheitsfrage, geburtsname der mutter, maedchenname der mutter
        """,
    ),
    (rule.RECOVERY, "wiederherstellungsphrase, wiederherstellungsschluessel"),
    (rule.HASH, "passwort hash, passworthash, kennwort hash, kennworthash"),
    (rule.LOGIN_PAIR, "zugangsdaten, anmeldedaten, logindaten, login daten"),
    (
        rule.CERTAIN_SECRET,
        """
        zugangsschluessel, zugriffsschluessel, zugriffstoken, zugangstoken, api schluessel, schluessel api,
        geheimer schluessel, geheimschluessel, privater schluessel, schnittstellenschluessel, anmeldetoken,
        sitzungstoken, aktualisierungstoken, lizenzschluessel, produktschluessel, dienstschluessel, kontoschluessel
        """,
    ),
    (rule.SECRET, "geheimnis, schluessel geheim"),
    (
        rule.NAMED_KEY,
        """
        signaturschluessel, hauptschluessel, verschluesselungsschluessel, entschluesselungsschluessel, privatschluessel
        """,
    ),
    (
        rule.SOCIAL_SECURITY,
        """
        sozialversicherungsnummer, sozialversicherungsnr, sozialversicherungs nr, sv nummer, svnr, sv nr,
        sozialversicherung, rentenversicherungsnummer, rvnr, rv nummer, ahv nummer, ahv nr, ahv, ahvn 13, ahv n 13,
        oasi nummer, versicherungsnummer sozial
        """,
    ),
    (rule.PASSPORT, "reisepass, reisepassnummer, reisepass nr, reisepassnr, passnummer, pass nr, passnr"),
    (
        rule.LICENCE,
        """
        fuehrerschein, fuehrerscheinnummer, fuehrerschein nr, fuehrerscheinnr, fahrerlaubnis, fahrerlaubnisnummer
        """,
    ),
    (
        rule.TAX,
        """
        steuer id, steuerid, steuer idnr, steueridentifikationsnummer, steuer identifikationsnummer,
        identifikationsnummer, steuernummer, steuer nr, steuernr, idnr, tin nummer, umsatzsteuer id, ust id, ustid
        """,
    ),
    (
        rule.NATIONAL_ID,
        """
        personalausweis, personalausweisnummer, personalausweis nr, ausweisnummer, ausweis nr, ausweisnr, ausweis,
        perso, perso nummer, identitaetskarte, identitaetskartennummer, aufenthaltstitel, aufenthaltstitelnummer,
        visumnummer, geburtsurkundennummer, buergerkarte, aktenzeichen auslaenderamt, personenkennziffer,
        dienstausweisnummer
        """,
    ),
    (
        rule.CARD,
        """
        kreditkarte, kreditkartennummer, kreditkarten nr, kreditkartennr, kartennummer, karten nr, kartennr, ec karte,
        ec kartennummer, girokarte
        """,
    ),
    (
        rule.CARD_EXPIRY,
        """
        kartenablauf, karten gueltig bis, kreditkarte gueltig bis, kartengueltigkeit, karte gueltig bis
        """,
    ),
    (
        rule.BANK,
        """
        konto, kontonummer, konto nr, kontonr, ktonr, kto nr, kto, bankkonto, bankkontonummer, bankverbindung,
        girokonto, sparkonto, kontoverbindung, bankleitzahl, blz, depotnummer, depot, mandatsreferenz, empfaengerkonto,
        zielkonto, iban nummer
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        krankenversicherungsnummer, krankenversicherungsnr, kv nummer, kvnr, versichertennummer, versicherten nr,
        versichertennr, versicherungsnummer, versicherungs nr, versicherungsnr, versicherungsscheinnummer,
        patientennummer, patienten nr, patientennr, patienten id, patientenid, patientenakte, krankenkassennummer,
        krankenkasse, krankenkassen nr, gesundheitskarte, gesundheitskartennummer, egk nummer, fallnummer, fall nr,
        mitgliedsnummer, arztnummer, lanr, bsnr, policennummer, police nr, sozialversicherungskarte
        """,
    ),
    (rule.EMAIL, "e mail adresse, email adresse, mailadresse, emailadresse, kundenmail, kontaktmail"),
    (
        rule.PHONE,
        """
        telefon, telefonnummer, telefon nr, telefonnr, tel nr, telnr, handy, handynummer, handy nr, handynr, rufnummer,
        ruf nr, mobilnummer, mobil nr, mobil, mobiltelefon, festnetz, festnetznummer, rueckrufnummer, rueckruf,
        anrufernummer, faxnummer, fax nr, durchwahl extern, kundentelefon, privatnummer, notfallnummer, telefon privat,
        telefon mobil
        """,
    ),
    (
        rule.NAME,
        """
        nachname, vorname, familienname, zuname, rufname, geburtsname, maedchenname, vor und nachname, name vorname,
        vollstaendiger name, patientenname, patientname, kundenname person, anrufername, mitarbeitername, arztname,
        versichertername, kontoinhaber, karteninhaber, versicherungsnehmer, name des patienten, name des kunden,
        name der mutter, zeuge name, notfallkontakt
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        kundenname, kunde, kundin, patientin, anrufer, anruferin, sprecher, sprecherin, arzt, aerztin, hausarzt, anwalt,
        anwaeltin, rechtsanwalt, zeuge, zeugin, mitarbeiter, mitarbeiterin, berater, beraterin, sachbearbeiter,
        sachbearbeiterin, ansprechpartner, ansprechpartnerin, betreuer, bearbeiter, bearbeiterin, kontaktperson,
        besucher, gast, fahrer, schueler, schuelerin, lehrer, lehrerin, student, studentin, bewerber, bewerberin,
        teilnehmer, teilnehmerin, antragsteller, erziehungsberechtigter, vormund, ehemann, ehefrau, ehepartner, mutter,
        vater, kind, empfaenger, absender, unterzeichner, erstellt von, geaendert von, freigegeben von, verantwortlich,
        verantwortlicher, besitzer, inhaber, geschaeftsfuehrer, vorgesetzter, pfleger, klient, klientin, mandant,
        mandantin, versicherter, betroffener, angehoeriger
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        geburtsdatum, geburtstag, geburts datum, geboren, geboren am, geb datum, gebdatum, geb dat, geb, geburtsjahr,
        geb jahr, jahrgang, todesdatum, sterbedatum, geburtsdatum patient
        """,
    ),
    (
        rule.ADDRESS,
        """
        adresse, anschrift, strasse, strasse und hausnummer, strasse hausnummer, strassenname, hausnummer, hausnr,
        haus nr, wohnadresse, wohnanschrift, wohnort, wohnsitz, lieferadresse, lieferanschrift, rechnungsadresse,
        rechnungsanschrift, postanschrift, postadresse, privatadresse, heimatadresse, kundenadresse, patientenadresse,
        meldeadresse, postfach
        """,
    ),
    (rule.POSTCODE, "plz, postleitzahl"),
    (
        rule.POSITION,
        """
        breitengrad, laengengrad, koordinaten, gps koordinaten, gps position, standort, aufenthaltsort, geokoordinaten
        """,
    ),
    (
        rule.DEVICE,
        """
        geraete id, geraeteid, geraetenummer, geraetekennung, seriennummer, serien nr, seriennr, fahrgestellnummer,
        fahrzeug identifikationsnummer, fahrzeugidentifikationsnummer, fin fahrzeug, imei nummer, hardwareadresse,
        zaehlernummer, mac adresse
        """,
    ),
    (rule.IP_ADDRESS, "ip adresse, ipadresse, absender ip, kunden ip"),
    (rule.PLATE, "kennzeichen, kfz kennzeichen, autokennzeichen, nummernschild, amtliches kennzeichen"),
    (rule.GENDER, "geschlecht, anrede"),
    (rule.RACE, "rasse"),
    (
        rule.DEMOGRAPHIC,
        """
        religion, konfession, glaube, religionszugehoerigkeit, ethnie, ethnische herkunft, herkunft,
        staatsangehoerigkeit, nationalitaet, staatsbuergerschaft, geburtsort, geburtsland, familienstand, personenstand,
        sexuelle orientierung, partei, parteizugehoerigkeit, politische meinung, gewerkschaft,
        gewerkschaftszugehoerigkeit, aufenthaltsstatus, vorstrafe, vorstrafen, beruf, muttersprache, hautfarbe,
        augenfarbe, kinderzahl
        """,
    ),
    (rule.AGE, "alter, lebensalter, patientenalter, alter patient, alter in jahren"),
    (rule.INCOME, "gehalt, einkommen, lohn, nettoeinkommen, bruttogehalt, jahresgehalt, bonitaet, vermoegen"),
    (
        rule.HEALTH,
        """
        diagnose, diagnosen, diagnoseschluessel, erstdiagnose, medikament, medikamente, medikation, arznei,
        arzneimittel, rezept, verordnung, krankheit, krankheiten, erkrankung, erkrankungen, vorerkrankung,
        vorerkrankungen, allergie, allergien, unvertraeglichkeit, blutgruppe, blutdruck, laborwert, laborwerte,
        laborbefund, befund, befunde, anamnese, krankengeschichte, behandlung medizinisch, operation medizinisch,
        impfung, impfungen, impfstatus, schwangerschaft, schwanger, behinderung, grad der behinderung, pflegegrad,
        pflegestufe, gesundheitszustand, psychische erkrankung, sucht, todesursache, beschwerden
        """,
    ),
    (rule.LIKELY_HEALTH, "behandlung, therapie, symptom, symptome, grund, anlass, gesundheit, zustand"),
    (
        rule.USER_NAME,
        """
        benutzername, benutzer, nutzername, benutzerkennung, anmeldename, loginname, kennung, spitzname, nutzer,
        benutzer id, nutzerkennung
        """,
    ),
    (
        rule.EMPLOYEE,
        """
        personalnummer, personal nr, personalnr, mitarbeiternummer, mitarbeiter nr, mitarbeiternr, mitarbeiter id,
        mitarbeiterid, personalkennung, dienstnummer, matrikelnummer, matrikel nr, schuelernummer, studentennummer,
        agentennummer, vielfliegernummer, stammnummer
        """,
    ),
    (
        None,
        """
        kundennummer, auftragsnummer, bestellnummer, rechnungsnummer, vorgangsnummer, ticketnummer, artikelnummer,
        chargennummer, versionsnummer, seitenzahl, firmenname, dateiname, tabellenname, spaltenname, projektname,
        servername, rechnername, gruppenname, produktname, abteilungsname, oeffentlicher schluessel, aufbewahrungsort,
        speicherort, ablageort, besprechungsort, datenart, mindestalter, hoechstalter, passwortalter, kennwortalter,
        datenalter, dateialter, testergebnis, webadresse, serveradresse, auftragsgrund
        """,
    ),
)
"""Rules and their phrases; None marks phrases that look alike and say nothing sensitive."""

DUTCH: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        wachtwoord, paswoord, gebruikerswachtwoord, wachtzin, beheerderswachtwoord, databasewachtwoord, inlogwachtwoord,
        toegangswachtwoord, wifi wachtwoord, hoofdwachtwoord, deurcode, alarmcode
        """,
    ),
    (
        rule.PIN,
        """
        pincode, pin nummer, pinnummer, toegangscode, beveiligingscode, verificatiecode, bevestigingscode,
        eenmalige code, kaart pin, herstelcode
        """,
    ),
    (rule.ANSWER, "geheim antwoord, beveiligingsantwoord, meisjesnaam moeder"),
    (rule.HASH, "wachtwoord hash, wachtwoordhash"),
    (rule.LOGIN_PAIR, "inloggegevens, aanmeldgegevens"),
    (
        rule.CERTAIN_SECRET,
        """
        api sleutel, toegangssleutel, toegangstoken, geheime sleutel, prive sleutel, privesleutel, sessietoken,
        vernieuwingstoken, licentiesleutel
        """,
    ),
    (rule.NAMED_KEY, "versleutelingssleutel, hoofdsleutel, ondertekeningssleutel"),
    (
        rule.SOCIAL_SECURITY,
        """
        bsn, bsn nummer, burgerservicenummer, sofinummer, sofi nummer, inss nummer, insz, insz nummer,
        rijksregisternummer, rrn nummer
        """,
    ),
    (rule.PASSPORT, "paspoort, paspoortnummer, paspoort nr"),
    (rule.LICENCE, "rijbewijs, rijbewijsnummer, rijbewijs nr"),
    (rule.TAX, "belastingnummer, fiscaal nummer, btw id, btw nummer persoon"),
    (
        rule.NATIONAL_ID,
        """
        identiteitskaart, identiteitskaartnummer, id kaart, idkaart, id kaart nummer, identiteitsbewijs,
        identiteitsnummer, verblijfsvergunning, vreemdelingennummer, v nummer
        """,
    ),
    (
        rule.CARD,
        """
        creditcard nummer, creditcardnummer, kaartnummer, kaart nummer, betaalkaart, bankpas, pasnummer, bankpasnummer
        """,
    ),
    (
        rule.BANK,
        """
        rekeningnummer, rekening nummer, bankrekening, bankrekeningnummer, rekening, spaarrekening, tegenrekening
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        patientnummer, patient nummer, patientennummer, polisnummer, polis nummer, verzekeringsnummer,
        verzekerdennummer, zorgpas, zorgpasnummer, zorgverzekeringsnummer, zorgnummer, medisch dossiernummer,
        dossiernummer patient, uzovi, agb code, lidnummer
        """,
    ),
    (rule.EMAIL, "e mailadres, emailadres, mailadres"),
    (
        rule.PHONE,
        """
        telefoon, telefoonnummer, telefoon nummer, mobiel, mobiel nummer, mobiele nummer, gsm, gsm nummer, gsmnummer,
        vaste telefoon, terugbelnummer, faxnummer, noodnummer contact
        """,
    ),
    (
        rule.NAME,
        """
        achternaam, voornaam, familienaam, volledige naam, meisjesnaam, geboortenaam, roepnaam, tussenvoegsel,
        patientnaam, naam patient, naam van de patient, klantnaam persoon, naam beller, rekeninghouder, kaarthouder,
        verzekeringnemer, voor en achternaam
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        naam, klantnaam, naam klant, klant, beller, spreker, dokter, huisarts, advocaat, getuige, medewerker,
        medewerkster, contactpersoon, cliente, bezoeker, leerling, docent, bestuurder, ontvanger, afzender, behandelaar,
        begeleider, moeder, vader, echtgenoot, aanvrager, aangemaakt door, gewijzigd door, verantwoordelijke, eigenaar,
        verpleegkundige, deelnemer
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        geboortedatum, geboorte datum, geboren op, geboortejaar, geboortedag, verjaardag, overlijdensdatum
        """,
    ),
    (
        rule.ADDRESS,
        """
        adres, woonadres, thuisadres, straat, straatnaam, huisnummer, postadres, factuuradres, afleveradres,
        bezorgadres, klantadres, woonplaats adres, postbus
        """,
    ),
    (rule.POSTCODE, "postcode"),
    (rule.POSITION, "breedtegraad, lengtegraad, coordinaten, gps coordinaten, verblijfplaats"),
    (rule.DEVICE, "serienummer, apparaat id, toestel id, chassisnummer, imei nummer, mac adres"),
    (rule.IP_ADDRESS, "ip adres, ipadres"),
    (rule.PLATE, "kenteken, kentekenplaat, nummerplaat"),
    (rule.GENDER, "geslacht, aanhef"),
    (
        rule.DEMOGRAPHIC,
        """
        geloof, godsdienst, religie, etniciteit, etnische afkomst, afkomst, nationaliteit, geboorteplaats, geboorteland,
        burgerlijke staat, burgerlijke stand, seksuele geaardheid, geaardheid, politieke voorkeur, vakbond,
        verblijfsstatus, strafblad, beroep, moedertaal
        """,
    ),
    (rule.AGE, "leeftijd, leeftijd patient"),
    (rule.INCOME, "salaris, inkomen, loon, jaarinkomen"),
    (
        rule.HEALTH,
        """
        diagnose, ziekte, aandoening, medicatie, medicijn, medicijnen, geneesmiddel, recept, allergie, allergieen,
        bloedgroep, bloeddruk, klacht medisch, ziektegeschiedenis, medische geschiedenis, handicap, beperking, zwanger,
        zwangerschap, vaccinatie, vaccinaties, doodsoorzaak
        """,
    ),
    (rule.LIKELY_HEALTH, "behandeling, klacht, klachten, symptomen, reden, gezondheid"),
    (rule.USER_NAME, "gebruikersnaam, gebruiker, inlognaam, aanmeldnaam, bijnaam"),
    (
        rule.EMPLOYEE,
        """
        personeelsnummer, medewerkernummer, werknemersnummer, stamnummer, studentnummer, leerlingnummer, medewerker id
        """,
    ),
    (
        None,
        """
        bestandsnaam, bedrijfsnaam, projectnaam, tabelnaam, kolomnaam, ordernummer, factuurnummer, klantnummer,
        openbare sleutel, publieke sleutel, webadres
        """,
    ),
)
"""As GERMAN."""
