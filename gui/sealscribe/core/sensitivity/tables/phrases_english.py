"""The English phrases by which keys call sensitive values, as data.

They start from the entity types and key words that Amazon Macie ("Managed data identifiers", keyword requirements),
Amazon Comprehend and Amazon Transcribe document, and were filled up by hand. A key may write the words of a phrase
apart or as one.
"""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity import key_rules as rule

ENGLISH: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        password, passwd, pwd, passphrase, pass phrase, passcode, pass code, pass word, passwrd, psw, psswd, pswd,
        db pass, user pass, root pass, login pass, admin pass, ftp pass, smtp pass, mysql pass, postgres pass,
        redis pass, rabbit pass, mail pass, wifi pass, wifi key, wpa key, wpa psk, ssid key, pre shared key,
        preshared key, psk, login pw, user pw, admin pw, db pw, pw, root pw, keystore pass, truststore pass, pgpassword,
        sshpass, lock code, unlock code, door code, gate code, alarm code, master pass, temp pass, vault pass, sudo pass
        """,
    ),
    (
        rule.PIN,
        """
        pin, pin code, pin number, pin no, pincode, card pin, atm pin, voice pin, telephone pin, sim pin, puk, puk code,
        cvv, cvv 2, cvv code, cvv number, cvc, cvc 2, cvc code, cvn, cvd, cid code, card verification value,
        card verification code, card security code, csc, otp, otp code, totp, totp code, hotp, one time password,
        one time code, one time passcode, one time pin, mfa code, 2 fa code, two factor code, sms code,
        verification code, security code, access code, auth code, confirmation pin, backup code, backup codes,
        recovery code, recovery codes, scratch code, activation code, passkey pin, tan code
        """,
    ),
    (
        rule.ANSWER,
        """
        secret answer, security answer, security question answer, mothers maiden name, mother maiden name,
        mothers maiden, challenge answer, memorable word, memorable answer, secret word
        """,
    ),
    (
        rule.RECOVERY,
        """
        mnemonic, mnemonic phrase, seed phrase, recovery phrase, wallet phrase, wallet seed, backup phrase,
        secret recovery phrase, bip 39, bip 39 phrase
        """,
    ),
    (
        rule.HASH,
        """
        password hash, passwd hash, pwd hash, pass hash, user hash, hashed password, hash password, password digest,
        password md 5, password sha 1, password sha 256, password bcrypt, salted password, ntlm hash, ntlm, nt hash,
        lm hash, shadow entry, htpasswd, pin hash, hashed pin
        """,
    ),
    (
        rule.LOGIN_PAIR,
        """
        credentials, credential, creds, cred, login credentials, user credentials, basic auth, basicauth, userpass,
        user password pair, login info, logins
        """,
    ),
    (
        rule.CERTAIN_SECRET,
        """
        access token, auth token, refresh token, session token, security token, bearer token, id token, api token,
        oauth token, jwt token, csrf token, xsrf token, bot token, personal access token, pat, deploy token,
        device token, registration token, push token, service token, user token, app token, login token, reset token,
        invite token, magic link token, slack token, github token, gitlab token, jira token, npm token, pypi token,
        telegram token, discord token, twilio token, twilio auth token, vault token, consul token, sentry token,
        x auth token, x access token, x api token, client secret, app secret, application secret, shared secret,
        webhook secret, signing secret, consumer secret, secret value, api secret, jwt secret, session secret,
        cookie secret, token secret, oauth secret, hmac secret, totp secret, otp secret, mfa secret, secret string,
        api key, apikey, api keys, x api key, app key, auth key, access key, secret key, secret access key, aws secret,
        access key secret, storage key, storage account key, service key, subscription key, account key, authkey,
        ssh key, license key, licence key, product key, serial key, publishable secret, private token, access key id,
        aws access key id, aws key, function key, host key, webhook token, admin key, service role key,
        service account key, connection secret, master secret, partner secret, merchant secret
        """,
    ),
    (
        rule.SECRET,
        """
        token, secret, secrets, jwt, oauth, tokens, bearer, ticket granting ticket, tgt, kerberos ticket, nonce secret
        """,
    ),
    (
        rule.NAMED_KEY,
        """
        private key, signing key, encryption key, decryption key, master key, hmac key, aes key, rsa key, dsa key,
        ed 25519 key, data key, data encryption key, symmetric key, cipher key, crypto key, root key, wallet key,
        private key pem, pem key, tls key, ssl key, server key, wireguard key, vpn key, salt key, fernet key,
        signature key, webhook key, google key, maps key, gmaps key, firebase key, stripe key, openai key,
        anthropic key, azure key, gcp key, sendgrid key, mailgun key, mailchimp key, twilio key, datadog key,
        newrelic key, new relic key, algolia key, shopify key, square key, paypal key, braintree key, github key,
        gitlab key, slack key, discord key, heroku key, cloudflare key, digitalocean key, segment key, sentry key,
        pagerduty key, rollbar key, mapbox key, hubspot key, salesforce key, okta key, auth 0 key, groq key, cohere key,
        mistral key, gemini key, huggingface key, hf key, pinecone key, deepgram key, assemblyai key, elevenlabs key,
        replicate key, supabase key, vercel key, netlify key, airtable key, notion key, linear key, figma key,
        asana key, trello key, jira key, zendesk key, intercom key, freshdesk key, plaid key, coinbase key, binance key,
        kraken key, smtp key, sms key, push key, fcm key, apns key, vapid private key, wallet private key,
        eth private key, btc private key, wif
        """,
    ),
    (
        rule.COOKIE,
        """
        cookie, cookies, session cookie, auth cookie, set cookie, jsessionid, phpsessid, aspsessionid, sessid,
        sid cookie
        """,
    ),
    (
        rule.AUTHORIZATION,
        """
        authorization, authorization header, auth header, proxy authorization, x authorization, authentication header
        """,
    ),
    (
        rule.SOCIAL_SECURITY,
        """
        ssn, ssn number, ssn no, ssn last 4, ssn last four, ssn 4, last 4 ssn, last four ssn, last 4 of ssn,
        last 4 digits ssn, ssn last 4 digits, last 4 social, social last 4, ss number, soc sec, soc sec no,
        social security number, social security no, social security, social sec number, soc number, soc sec number,
        social insurance number, sin number, national insurance number, national insurance no, national insurance,
        ni number, nino, social number
        """,
    ),
    (
        rule.PASSPORT,
        """
        passport, passport number, passport no, passport num, passport id, passport nr, travel document number,
        passport book number, mrz
        """,
    ),
    (
        rule.LICENCE,
        """
        driver license, driver license number, driver license no, drivers license, drivers license number,
        drivers license no, driver s license, driver s license number, driver licence, driver licence number,
        drivers licence, drivers licence number, driving licence, driving licence number, driving licence no,
        driving license, driving license number, driving permit, driver id, dl number, dl no, dln, dlnumber,
        licence number, license number, license no, licence no, professional license number, medical license number,
        driver lic, drivers lic
        """,
    ),
    (
        rule.TAX,
        """
        itin, tin, tin number, tax id, taxid, tax id number, taxpayer id, tax payer id, taxpayer number, tax number,
        tax no, tax file number, tfn, tax identification number, taxpayer identification number, individual tax number,
        ein, employer identification number, unique taxpayer reference, utr, ird number, atin, ptin, vat id person, fein
        """,
    ),
    (
        rule.NATIONAL_ID,
        """
        national id, national id number, national identity number, national identification number, nationalid, nat id,
        id card, id card number, id card no, identity card, identity card number, identity number, identity document,
        identification number, government id, government id number, gov id, govt id, state id, state id number,
        voter id, voter number, voters id, voter registration number, electoral roll number, electoral number, aadhaar,
        aadhaar number, aadhar, aadhar number, uidai, pan card, pan card number, nric, nric no, fin number, hkid,
        emirates id, iqama, green card number, alien registration number, alien number, a number uscis, uscis number,
        resident permit number, residence permit, residence permit number, visa number, visa foil number,
        birth certificate number, citizenship number, military id, service number military, personal id number,
        personal identity number, person number, id number, personal number, id no, id num, document number,
        id document number, naturalization number, refugee number, inmate number, prisoner number, id number za,
        south african id, korean rrn, resident registration number, resident identity card, citizen id, citizen number,
        civil id, my number, pesel, pesel number, cpr, cpr nummer, cpr number, cpr nr, personnummer, person nummer,
        personnr, samordningsnummer, fodselsnummer, fodsels nummer, foedselsnummer, hetu, henkilotunnus, kennitala, cnp,
        cod numeric personal, egn, oib, jmbg, emso, rodne cislo, rodnecislo, isikukood, asmens kodas, personas kods,
        amka, afm, tc kimlik, tckn, tc kimlik no, kimlik no, teudat zehut, jumin, jumin number, shenfenzheng, idcard,
        id card china, hukou, cmnd, cccd, nik, ktp, mykad, ic number, philsys, curp number, dowod osobisty,
        numer dowodu, szemelyi szam, taj szam
        """,
    ),
    (rule.SHORT_NATIONAL_ID, "sin, pan, pan number, pan no, rrn, abn person, nid"),
    (
        rule.CARD,
        """
        card number, card no, card num, credit card, credit card number, credit card no, creditcard, debit card,
        debit card number, payment card, payment card number, cc number, cc num, cc no, ccn, cc, card pan, full pan,
        primary account number, bank card number, visa card, amex card, mastercard number, visa number card,
        gift card number, track data, track 1, track 2, magstripe, magnetic stripe
        """,
    ),
    (
        rule.CARD_EXPIRY,
        """
        card expiry, card expiration, card expiry date, card expiration date, card exp, card exp date, cc exp,
        cc expiry, cc expiration, credit card expiry, credit card expiration, exp month year, card valid thru,
        valid thru, card valid until
        """,
    ),
    (
        rule.BANK,
        """
        iban, iban number, iban no, account number, account no, account num, acct number, acct no, acct num, acct,
        acc no, acc number, bank account, bank account number, bank account no, bank acct, bank number, bank details,
        bank account id, checking account, checking account number, savings account, savings account number,
        deposit account, routing number, routing no, routing, routing transit number, rtn, aba, aba number, aba routing,
        aba routing number, ach account, ach routing, transit number, institution number, sort code, bsb, bsb number,
        clabe, ifsc, ifsc code, micr, loan number, mortgage number, brokerage account, investment account number,
        direct debit mandate, sepa mandate, payee account, beneficiary account, beneficiary iban, creditor iban,
        debtor iban, crypto wallet
        """,
    ),
    (rule.BIC, "swift, swift code, swift bic, bic, bic code, bic swift, bank identifier code, bank bic"),
    (
        rule.HEALTH_ID,
        """
        mrn, mrn number, medical record, medical record number, medical record no, med rec no, med rec number,
        health record number, patient id, patient number, patient no, patient num, patientid, patient identifier,
        patient record number, patient account number, hospital number, hospital id, chart number, chart no,
        encounter id, encounter number, nhs number, nhs no, nhs id, nhs, chi number, health card, health card number,
        health card no, health number, health id, healthcare number, health care number, health plan id,
        health plan number, health plan beneficiary number, health insurance number, health insurance id,
        health insurance no, ehic, ehic number, insurance number, insurance no, insurance id, insurance member id,
        insurance policy number, insurance policy no, policy number, policy no, policy holder id, policyholder id,
        member id, memberid, member number, member no, medicare number, medicare no, medicare id, medicare,
        medicare beneficiary id, medicare beneficiary identifier, medicaid id, medicaid number, medicaid no, medicaid,
        subscriber id, subscriber number, hicn, mbi, npi, npi number, dea number, dea no, dea registration number,
        beneficiary id, beneficiary number, group member id, rx number, rx no, prescription number, prescription no,
        rx bin, ohip, ohip number, phn, personal health number, ihi number, individual healthcare identifier,
        specimen id, accession number, claim member id, hic number, health claim number
        """,
    ),
)
"""Rules and their phrases."""
