"""The English phrases by which keys call what says something about a person; see `phrases_english`."""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity import key_rules as rule

ENGLISH_PERSONS: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.EMAIL,
        """
        email, e mail, mail, email address, e mail address, mail address, emailaddress, contact email, customer email,
        user email, personal email, work email, recipient, reply to, mailto, cc email
        """,
    ),
    (
        rule.PHONE,
        """
        phone, phone number, phone no, phone num, phonenumber, telephone, telephone number, telephone no, tel, tel no,
        tel number, mobile, mobile number, mobile no, mobile phone, mobile phone number, cell, cell no, cellphone,
        cell phone, cell phone number, cell number, contact number, contact no, contact phone, caller number, caller no,
        callback number, callback phone, call back number, caller id, callerid, calling number, called number,
        dialed number, dialled number, fax, fax number, fax no, msisdn, ani, dnis, did number, customer number phone,
        home phone, home number, work phone, work number, office phone, daytime phone, evening phone, day phone,
        landline, land line, whatsapp, whatsapp number, sms number, sms to, pager, pager number,
        emergency contact number, emergency phone, customer endpoint, customer endpoint address, customer phone,
        from number, to number, from phone, to phone, originating number, destination number, destination phone,
        a number, b number, calling party, called party, subscriber msisdn, phone e 164, line number phone,
        signal number
        """,
    ),
    (
        rule.LIKELY_PHONE,
        """
        line, hotline, helpline, number, numbers, contact, reach, call back, callback, call, from, to, caller, callee,
        dialed, dialled, destination, source, ring, customer, client, patient, emergency, reach at, best time number,
        extension number, support line, direct line, home, work
        """,
    ),
    (rule.PHONE, "caller, callee, callback, call back, calling from"),
    (
        rule.NAME,
        """
        first name, firstname, fname, last name, lastname, lname, surname, full name, fullname, middle name,
        middle initial, maiden name, birth name, given name, given names, givenname, family name, familyname, forename,
        christian name, preferred name, legal name person, patient name, patientname, caller name, callername,
        person name, personal name, employee name, staff name, doctor name, physician name, provider name person,
        nurse name, therapist name, speaker name, guardian name, parent name, child name, spouse name, husband name,
        wife name, mother name, father name, mothers name, fathers name, next of kin, nok, nok name, emergency contact,
        emergency contact name, beneficiary name, cardholder name, card holder name, card holder, cardholder,
        account holder, account holder name, policy holder, policyholder, policyholder name, policy holder name,
        insured name, subscriber name, tenant name person, student name, teacher name, witness name, victim name,
        suspect name, defendant name, plaintiff name, claimant name, applicant name, candidate name, interviewee name,
        interviewer name, respondent name, participant name, subject name, passenger name, guest name, visitor name,
        driver name, attendee name, signatory name, signer name, name on card, name first, name last, name full,
        recipient name, sender name, payee name, payer name, real name, attorney name, lawyer name, judge name,
        officer name, deceased name, minor name, sibling name, relative name, client full name, user full name
        """,
    ),
    (
        rule.PERSON,
        """
        patient, caller, callee, speaker, doctor, physician, clinician, attorney, lawyer, witness, interviewee,
        interviewer, nurse, contact person, signed by, reviewed by, approved by, presenter, attendee, passenger,
        applicant, candidate, claimant, defendant, plaintiff, victim, suspect, deceased, student, teacher, tutor,
        therapist, dentist, surgeon, guardian, spouse, husband, wife, daughter, sibling, signatory, signer, supervisor,
        supervisor name, sales rep, representative, heir, caseworker, case worker, social worker, judge, notary,
        lead attorney, employee, emergency contact, agent name, manager name, handled by, prepared by, checked by,
        account manager, data subject
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        name, patient, caller, callee, speaker, doctor, physician, clinician, attorney, lawyer, witness, interviewee,
        interviewer, nurse, agent, agent name, customer name, client name, member name, customer, client, employee,
        member, signed by, requested by, owner name, owner, contact, contact name, contact person, person, user full,
        author, author name, created by, uploaded by, recorded by, reviewed by, reviewer, approved by, approver,
        modified by, updated by, submitted by, assigned to, assignee, handled by, prepared by, checked by, reported by,
        reporter, host name person, presenter, moderator, participant, participants, attendee, attendees, passenger,
        applicant, candidate, claimant, defendant, plaintiff, victim, suspect, deceased, student, teacher, tutor, coach,
        therapist, dentist, surgeon, consultant, provider, guardian, parent, mother, father, spouse, husband, wife,
        child, son, daughter, sibling, relative, partner, guest, visitor, driver, signatory, signer, signed, recipient,
        sender, from, to, manager, manager name, supervisor, supervisor name, team lead, account manager, sales rep,
        representative, rep, rep name, operator, operator name, user, user name full, display name, displayname,
        attention, attn, contractor, executor, heir, beneficiary, payee, payer, artist, vip, case worker, caseworker,
        social worker, officer, inspector, judge, notary, voice owner, data subject, subject person, lead attorney,
        lead, responsible, responsible person, point of contact, poc
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        dob, d o b, date of birth, dateofbirth, birth date, birthdate, birthday, birth day, bday, b day, born, born on,
        patient dob, yob, year of birth, birth year, birthyear, mob, birth month, month of birth, day of birth,
        date birth, birth dt, dt of birth, date of death, dod patient, death date
        """,
    ),
    (
        rule.ADDRESS,
        """
        address, addr, home address, street, street address, street name, street line, streetaddress, mailing address,
        postal address, post address, residential address, residence, residence address, permanent address,
        current address, billing address, shipping address, delivery address, ship to, bill to, deliver to,
        customer address, patient address, client address, work address, office address, contact address, address line,
        address line 1, address line 2, addr 1, addr 2, addressline, home, house address, house number, apartment, apt,
        apt number, property address, invoice address, physical address, pickup address, drop off address, po box,
        return address
        """,
    ),
    (
        rule.POSTCODE,
        """
        postcode, post code, postal code, postalcode, zip, zip code, zipcode, zip plus 4, zip 4, zip 5, pincode india,
        eircode
        """,
    ),
    (
        rule.POSITION,
        """
        lat, latitude, lon, lng, longitude, lat lng, lat lon, lat long, latlng, latlon, latlong, coords, coord,
        coordinates, coordinate, gps, gps position, gps location, gps coordinates, gps coords, gps fix, geo,
        geolocation, geo location, geo point, geopoint, geo uri, geo coordinates, position, location, exact location,
        last position, last location, home location, geohash, geo hash, plus code, open location code, what 3 words,
        w 3 w, pin location, whereabouts, gps lat, gps lon
        """,
    ),
    (
        rule.IP_ADDRESS,
        """
        ip, ip address, ipaddress, ip addr, client ip, source ip, src ip, remote ip, remote addr, remote address,
        remote host, peer ip, user ip, caller ip, customer ip, login ip, last ip, origin ip, x forwarded for, x real ip,
        true client ip, cf connecting ip, ipv 4, ipv 6, ip v 4, ip v 6, public ip, wan ip, visitor ip, device ip,
        sip address, sip uri, from ip
        """,
    ),
    (
        rule.DEVICE,
        """
        mac, mac address, mac addr, macaddress, hardware address, ethernet address, bluetooth address, wifi mac, bssid,
        imei, imei number, imei 1, imei 2, imei sv, meid, esn, imsi, iccid, sim, sim number, sim serial,
        sim card number, eid esim, device id, deviceid, device identifier, device serial, device serial number,
        device uuid, device guid, device udid, udid, idfa, idfv, gaid, aaid, adid, advertising id, ad id, android id,
        hardware id, hwid, machine id person, serial number, serial no, phone serial, laptop serial, handset id,
        handset serial, phone imei, tablet id, phone id, phone udid, pacemaker serial, implant serial,
        medical device serial, device fingerprint, browser fingerprint, vin, vin number, vehicle id, vehicle id number,
        vehicle identification number, chassis number, chassis no, engine number, tracker id
        """,
    ),
    (
        rule.PLATE,
        """
        license plate, licence plate, license plate number, licence plate number, number plate, numberplate,
        plate number, plate, plate no, vehicle plate, car plate, registration plate, vehicle registration,
        vehicle registration number, vehicle reg, reg plate, car registration, car reg, tag number vehicle, vrn, vrm,
        rego, licenseplate, numberplates
        """,
    ),
    (
        rule.GENDER,
        """
        gender, sex, gender identity, biological sex, sex at birth, patient sex, patient gender, caller gender,
        customer gender, pronouns
        """,
    ),
    (rule.RACE, "race"),
    (
        rule.DEMOGRAPHIC,
        """
        religion, religious affiliation, religious belief, faith, creed, church, ethnicity, ethnic origin, ethnic group,
        racial origin, nationality, citizenship, country of birth, place of birth, birthplace, birth place, birth city,
        birth country, marital status, marriage status, civil status, family status, sexual orientation, sexuality,
        sexual preference, political party, political affiliation, political view, political views, political opinion,
        party affiliation, voting intention, trade union, union membership, union member, immigration status,
        visa status, residency status, asylum status, refugee status, veteran status, military status,
        employment status person, criminal record, conviction, convictions, criminal history, arrest record,
        offence record, caste, tribe, tribal affiliation, mother tongue, native language person, occupation, profession,
        education level person, skin color, skin colour, eye color, eye colour, hair color, hair colour,
        number of children, household size
        """,
    ),
    (
        rule.AGE,
        """
        age, patient age, caller age, customer age, client age, age years, age in years, user age, age group, age range,
        age at visit, child age, person age
        """,
    ),
    (
        rule.INCOME,
        """
        salary, income, annual income, yearly income, monthly income, household income, net worth, wage, wages,
        annual salary, base salary, net pay, gross pay, compensation, credit score, fico, fico score,
        credit rating person, debt amount, pension amount
        """,
    ),
    (
        rule.HEALTH,
        """
        diagnosis, diagnoses, diagnosis code, dx, dx code, primary diagnosis, icd, icd 9, icd 10, icd 11, icd code,
        icd 10 code, icd 9 code, icd 10 cm, snomed, snomed code, cpt, cpt code, hcpcs, ndc, loinc, medication,
        medications, meds, medicine, medicines, drug name, prescription, prescriptions, rx, current medication, dosage,
        dose, allergy, allergies, allergic to, disease, diseases, illness, ailment, disorder, comorbidity,
        comorbidities, medical condition, health condition, medical conditions, health problem, medical problem,
        chief complaint, presenting complaint, reason for visit, medical history, family history, past medical history,
        surgical history, surgery, operation performed, blood type, blood group, bloodtype, blood pressure, heart rate,
        bmi, weight kg, lab result, lab results, lab value, blood test result, hiv status, covid status, std status,
        pregnancy, pregnancy status, pregnant, gestation, disability, disabilities, disability status, impairment,
        mental health, mental state, mental illness, addiction, substance use, substance abuse, vaccine, vaccines,
        vaccination, vaccination status, vaccinations, immunization, immunizations, therapy, medical treatment,
        treatment plan, care plan, prognosis, vitals, vital signs, smoking status, alcohol use, organ donor,
        cause of death
        """,
    ),
    (
        rule.LIKELY_HEALTH,
        """
        condition, conditions, treatment, treatments, procedure, procedures, symptom, symptoms, health, health status,
        complaint, problem, reason, status, drug, drugs, test result, test results, finding, findings, indication,
        therapy type, history, visit reason, case type
        """,
    ),
    (
        rule.USER_NAME,
        """
        username, user name, userid, user id, user, login, login name, loginid, login id, logon, logon name, log in,
        account name user, sam account name, samaccountname, upn, principal name user, screen name, screenname, handle,
        nickname, nick, gamertag, twitter, twitter handle, twitter user, x handle, instagram, instagram handle, insta,
        facebook, facebook id, fb id, tiktok, snapchat, linkedin, linkedin profile, linkedin url, github user,
        github username, skype, skype id, skype name, slack user, slack handle, slack id, discord user, telegram user,
        telegram handle, telegram id, wechat, wechat id, line id, mastodon, social handle, social media, social profile,
        profile url, user handle, unix user, windows user, ad user, ldap user, sso user, user login, operator login,
        agent login, chat user, user identifier
        """,
    ),
    (
        rule.EMPLOYEE,
        """
        employee id, employeeid, employee number, employee no, employee num, employee, emp id, emp no, emp number,
        empid, staff id, staff number, staff no, personnel number, personnel no, personnel id, payroll number,
        payroll id, payroll no, worker id, agent id, agentid, agent number, agent no, badge, badge id, badge number,
        badge no, associate id, operator id, rep id, advisor id, clerk id, officer id, badge nr, student id,
        student number, student no, studentid, matriculation number, pupil number, teacher id, contractor id, crew id,
        driver number, person id, personid, individual id, respondent id, participant id, crm person id, doctor id,
        physician id, provider id, clinician id, nurse id, therapist id, attendee id, guest id, loyalty number,
        frequent flyer number, frequent flyer, mileage number, clock number
        """,
    ),
    (
        None,
        """
        next token, page token, pagination token, continuation token, client token, client request token, request token,
        idempotency token, marker token, sync token, starting token, resume token, cursor token, max token, max tokens,
        unknown token, end token, start token, stop token, pad token, mask token, eos token, bos token, sep token,
        cls token, special token, input tokens, output tokens, prompt tokens, completion tokens, total tokens,
        cached tokens, task token, lock token, change token, delta token, fencing token, sequence token,
        upload sequence token, next sequence token, creation token, next forward token, next backward token,
        aws account number, aws account no, aws account id, account id, no pin, gpio pin, pin count, tool tip,
        design token, public ssh key, ssh public key, public key, ssh host key, known host key, idempotency key,
        encryption key id, encryption key arn, primary account, account key id, agent contact, social contact,
        speaker phone, kms key, kms key id, kms encryption key, s 3 key, object key, partition key, sort key, range key,
        primary key, foreign key, row key, cache key, cluster key, routing key, group key, dedup key, deduplication key,
        translation key, message key, sort code type, i 18 n key, lookup key, hot key, shortcut key, license type,
        product key type, public token, anti forgery token field, service number, part number, order number,
        invoice number, ticket number, case number, tracking number, model number, build number, version number,
        batch number, line number, page number, sequence number, lot number, flight number, room number, seat number,
        queue number, extension number, confirmation number, reference number, claim number, file number,
        contract number, po number, purchase order number, item number, sku number, job number, customer number,
        error number, port number, serial number type, document number type, product number, asset number, version id,
        company name, business name, organization name, organisation name, product name, project name, file name,
        filename, table name, column name, field name, host name, hostname, server name, domain name, bucket name,
        stack name, function name, queue name, topic name, role name, policy name, group name, team name,
        department name, app name, application name, service name, job name, key name, secret name, token name,
        event name, class name, method name, variable name, parameter name, index name, model name, vocabulary name,
        language name, region name, city name, country name, state name, brand name, vendor name, hospital name,
        clinic name, school name, bank name, template name, campaign name, channel name, device name, user pool name,
        database name, schema name, cluster name, instance name, image name, package name, module name, resource name,
        tag name, label name, category name, filter name, vocabulary filter name, call center name, call centre name,
        web address, bind address, listen address, server address, host address, gateway address, memory address,
        base address, email address type, network address, broadcast address, start address, end address,
        wallet address, contract address, page position, cursor position, scroll position, queue position, job position,
        s 3 location, output location, storage location, file location, bucket location, data center location,
        office location, service location, bank, bank branch, home directory, home page, home region, cell id,
        table cell, cell type, ip version, ip type, service user, db user, database user, system user, api user,
        user agent, root user, iam user, task user, job owner, data owner, product owner, business owner, system owner,
        cost owner, technical owner, repo owner, bucket owner, object owner, service owner, software agent,
        monitoring agent, build agent, cloudwatch agent, ssm agent, ai agent, http client, client type, client version,
        cloud provider, identity provider, sms provider, storage provider, service provider, payment provider,
        email provider, llm provider, voice id, speaker id, session manager, task manager, package manager,
        secrets manager, load average, image operator, message from, copied from, derived from, migrated from,
        forwarded to, link to, redirect to, reply to message, race condition, terms and conditions, start condition,
        stop condition, exit condition, error condition, alarm condition, filter condition, trading partner, job status,
        build status, transcription status, exit status, http status, order status, payment status, pod status,
        ship status, call status, delivery status, key status, ticket status, case status, system status, node status,
        cluster health, health check, health endpoint, instance health, service health, drug store, cache age, max age,
        min age, retention age, data age, session age, page age, file age, object age, backup age, cookie age,
        image age, average age, sound track, soundtrack, audio track, hair style, machine learning, unit test result,
        build result, job result, job history, call history, order history, chat history, version history,
        browser history, revision history, event history, request history, change history, sim type, simulation, sim id,
        device model, device name type, plate type, number plate type, dose type, weight, sex ratio, church code,
        party size, party id, pan tilt, diagnostics, routing table, dry run, user data
        """,
    ),
)
"""Rules and their phrases; None marks phrases that look alike and say nothing sensitive."""
