"""The phrases by which keys call sensitive values, as data: English, and the plain words of other languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.shapes import Shape


@dataclass(frozen=True, slots=True)
class KeyRule:
    """A family of key phrases: what their values are, and the shape such a value has."""

    code: str
    kind: SensitiveKind
    shape: Shape


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    """Phrases without their spaces: a key may write the words apart or as one."""
    return tuple(phrase.replace(" ", "") for phrase in re.split(r"\s*[,\n]\s*", text.strip()) if phrase)


PASSWORD_RULE = KeyRule("password-key", SensitiveKind.CREDENTIAL, Shape.PASSWORD)

PHRASES_OF_RULES: tuple[tuple[KeyRule, tuple[str, ...]], ...] = (
    (
        PASSWORD_RULE,
        _phrases(
            """
            password, passwd, pwd, passphrase, pass phrase, passcode, pass word, db pass, user pass,
            root pass, login pass, passwort, kennwort, losungswort, mot de passe, mdp, contrasena,
            contrasenia, clave de acceso, palavra passe, senha, parola chiave, parola d ordine, wachtwoord,
            pasuwaado, pasuwado, losenord, haslo
            """
        ),
    ),
    (
        KeyRule("pin-key", SensitiveKind.CREDENTIAL, Shape.CODE),
        _phrases(
            """
            pin, pin code, pin number, pin no, pincode, cvv, cvv 2, cvc, cvc 2, otp, one time password,
            one time code, otp code, totp code, mfa code, verification code, security code,
            card security code, geheimzahl, code secret, codigo pin, pinnummer, codice pin, ansho bangou,
            anshobango
            """
        ),
    ),
    (
        KeyRule("secret-key", SensitiveKind.SECRET, Shape.TOKEN),
        _phrases(
            """
            token, access token, auth token, refresh token, session token, security token, bearer token,
            id token, api token, secret, client secret, app secret, shared secret, webhook secret,
            signing secret, consumer secret, secret value, api key, apikey, api secret, app key, auth key,
            access key, secret key, secret access key, private key, signing key, encryption key, master key,
            account key, storage key, license key, ssh key, service key, subscription key, authkey,
            access key id, password hash, pwd hash, credentials, credential, cookie, session cookie,
            set cookie, authorization, bearer, jwt, oauth, x api key, zugangsschluessel, zugriffstoken,
            geheimnis, api schluessel, cle api, cle secrete, jeton, jeton d acces, clave secreta, clave api,
            chave secreta, chave api, chiave segreta, chiave api, geheime sleutel, api sleutel
            """
        ),
    ),
    (
        KeyRule("national-id-key", SensitiveKind.NATIONAL_ID, Shape.IDENTIFIER),
        _phrases(
            """
            ssn, ssn number, ssn last 4, ssn last four, ssn 4, last 4 ssn, last four ssn,
            social security number, social security no, social security, sin number, social insurance number,
            itin, tin, tax id, taxpayer id, tax number, tax file number, tfn, tax identification number,
            passport, passport number, passport no, passport id, driver license, driver license number,
            drivers license, drivers license number, driver licence, driving licence, driving licence number,
            driving license, driving license number, license number, licence number, dl number, national id,
            national id number, national insurance number, nino, national identity number, id card number,
            identity card, identity card number, government id, voter id, aadhaar, aadhaar number, aadhar,
            pan card, nric, fin number, reisepass, reisepassnummer, passnummer, personalausweis,
            personalausweisnummer, ausweisnummer, steuer id, steueridentifikationsnummer, steuernummer,
            sozialversicherungsnummer, fuehrerschein, fuehrerscheinnummer, numero de securite sociale,
            numero securite sociale, securite sociale, insee, numero fiscal, passeport, numero de passeport,
            permis de conduire, carte d identite, dni, nie, nif, curp, cpf, cartao de cidadao, rg numero,
            pasaporte, numero de pasaporte, cedula, cedula de identidad, licencia de conducir,
            carnet de conducir, passaporte, numero de seguridad social, seguridad social, codice fiscale,
            carta d identita, passaporto, numero passaporto, patente di guida, bsn, burgerservicenummer,
            paspoort, paspoortnummer, rijbewijs, rijbewijsnummer, rijksregisternummer, personnummer, pesel,
            my number, mainanbaa, kojin bangou, pasupooto
            """
        ),
    ),
    (
        KeyRule("card-key", SensitiveKind.CARD, Shape.ACCOUNT_NUMBER),
        _phrases(
            """
            card number, card no, credit card, credit card number, debit card, debit card number, cc number,
            ccn, card pan, primary account number, kreditkarte, kreditkartennummer, kartennummer,
            carte bancaire, numero de carte, carte de credit, tarjeta de credito, numero de tarjeta,
            cartao de credito, numero do cartao, carta di credito, numero carta, creditcard nummer,
            creditcardnummer
            """
        ),
    ),
    (
        KeyRule("bank-account-key", SensitiveKind.BANK_ACCOUNT, Shape.ACCOUNT_NUMBER),
        _phrases(
            """
            iban, account number, account no, acct number, acct no, acct num, bank account,
            bank account number, bank account no, checking account, savings account, routing number,
            aba routing, sort code, bsb, clabe, konto, kontonummer, bankkonto, bankverbindung,
            numero de compte, compte bancaire, rib, numero de cuenta, cuenta bancaria, numero da conta,
            conta bancaria, conto corrente, numero di conto, numero conto, rekeningnummer, bankrekening,
            kouza bangou, koza bango
            """
        ),
    ),
    (
        KeyRule("health-id-key", SensitiveKind.HEALTH_ID, Shape.IDENTIFIER),
        _phrases(
            """
            mrn, medical record, medical record number, medical record no, patient id, patient number,
            patient no, nhs number, nhs no, health card, health card number, health insurance number,
            health insurance id, insurance number, insurance id, insurance member id,
            insurance policy number, medicare number, medicare id, medicare, medicaid id, medicaid number,
            medicaid, member number, subscriber id, hicn, mbi, npi, beneficiary id, chart number,
            krankenversicherungsnummer, versichertennummer, versicherungsnummer, patientennummer,
            krankenkassennummer, carte vitale, numero de patient, numero assure, numero de paciente,
            historia clinica, tarjeta sanitaria, numero do paciente, cartao sus, cns, cartella clinica,
            tessera sanitaria, patientnummer, polisnummer, hokensho bangou, kanja bangou
            """
        ),
    ),
    (
        KeyRule("phone-key", SensitiveKind.PHONE, Shape.PHONE),
        _phrases(
            """
            phone, phone number, phone no, telephone, telephone number, tel, mobile, mobile number,
            mobile phone, cell, cellphone, cell phone, cell number, contact number, caller number,
            callback number, caller id, fax, fax number, msisdn, ani, customer number phone, home phone,
            work phone, whatsapp, telefon, telefonnummer, handy, handynummer, rufnummer, mobilnummer,
            telephone portable, numero de telephone, portable, telefono, numero de telefono, celular, movil,
            telefone, numero de telefone, telemovel, cellulare, numero di telefono, telefoonnummer, telefoon,
            mobiel, denwa bangou, denwa, keitai
            """
        ),
    ),
    (
        KeyRule("name-key", SensitiveKind.NAME, Shape.NAME),
        _phrases(
            """
            first name, firstname, last name, lastname, surname, full name, fullname, middle name,
            maiden name, given name, family name, patient name, caller name, person name, employee name,
            contact name, doctor name, physician name, nurse name, speaker name, guardian name, next of kin,
            beneficiary name, cardholder name, card holder, cardholder, nachname, vorname, familienname,
            patientenname, geburtsname, prenom, nom de famille, nom complet, nom du patient, apellido,
            apellidos, nombre completo, nombre del paciente, nome completo, nome do paciente, sobrenome,
            cognome, nome paziente, nome e cognome, achternaam, voornaam, shimei, namae, myouji
            """
        ),
    ),
    (
        KeyRule("name-key", SensitiveKind.NAME, Shape.FULL_NAME),
        _phrases(
            """
            patient, caller, speaker, doctor, physician, clinician, attorney, lawyer, witness, interviewee,
            interviewer, nurse, agent, agent name, customer name, client name, member name, employee,
            signed by, requested by, owner name, contact, customer, arzt, anrufer, paciente, paziente,
            patiente
            """
        ),
    ),
    (
        KeyRule("birth-date-key", SensitiveKind.BIRTH_DATE, Shape.DATE),
        _phrases(
            """
            dob, date of birth, birth date, birthdate, birthday, birth day, born, born on, patient dob, bday,
            geburtsdatum, geburtstag, geboren, geboren am, date de naissance, ne le, nee le,
            fecha de nacimiento, nacimiento, data de nascimento, nascimento, data di nascita, nascita,
            geboortedatum, seinengappi, tanjoubi
            """
        ),
    ),
)

HARMLESS_PHRASES = _phrases(
    """
    next token, page token, pagination token, continuation token, client token, client request token,
    request token, idempotency token, marker token, sync token, starting token, resume token,
    cursor token, max token, unknown token, end token, start token, stop token, aws account number,
    no pin, tool tip, design token, public ssh key, ssh public key, idempotency key, encryption key id,
    primary account, account key id, agent contact, social contact, speaker phone
    """
)

PASSWORD_ENDINGS = ("password", "passwd", "passwort", "kennwort", "wachtwoord", "passphrase")

WORDS_OF_SETTINGS = _words(
    """
    has have is are was no not non with without need needs require requires required allow allows
    allowed enable enables enabled disable disables disabled use uses show hide mask redact detect max
    min num total skip verify validate check include includes exclude contains expect supports support
    can should must force ignore missing
    """
)

WORDS_WITHOUT_MEANING = _words("value val string str plain plaintext cleartext raw current new old temp default")
