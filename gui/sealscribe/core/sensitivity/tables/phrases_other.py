"""The plainest phrases of further languages, as data, written by hand: passwords, persons, numbers and addresses."""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity import key_rules as rule

OTHER_LANGUAGES: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        losenord, loesenord, adgangskode, kodeord, passord, salasana, heslo, haslo, sifre, parol, jelszo, parola,
        lozinka, zaporka, geslo, slaptazodis, parool, kata sandi, katasandi, kata laluan, mat khau, matkhau, mima,
        mi ma, bimilbeonho, bimil beonho, kodikos, kodikos prosvasis, synthimatiko, contrasenya, pasahitza, aikotoba
        """,
    ),
    (
        rule.PIN,
        """
        kod pin, pinkod, pin kod, pinkode, pin kode, tunnusluku, pin koodi, kod dostepu, overovaci kod, dogrulama kodu,
        kode verifikasi, kode otp, ma pin, pinkodu
        """,
    ),
    (
        rule.CERTAIN_SECRET,
        """
        klucz api, token dostepu, api nyckel, api nogle, apinogle, api nokkel, api avain, api klic, api anahtari,
        klyuch api, api kulcs, cheie api, kunci api
        """,
    ),
    (
        rule.NAME,
        """
        fornamn, efternamn, fullstandigt namn, fornavn, efternavn, etternavn, fulde navn, fullt navn, etunimi, sukunimi,
        kokonimi, imie, nazwisko, imie i nazwisko, jmeno, prijmeni, jmeno a prijmeni, ad soyad, adi soyadi, soyad,
        soyadi, imya, familiya, otchestvo, fio, keresztnev, vezeteknev, teljes nev, prenume, nume de familie,
        nume complet, ime, prezime, priimek, vardas, pavarde, vards, uzvards, eesnimi, perekonnanimi, nama lengkap,
        nama depan, nama pasien, ho ten, ho va ten, xingming, xing ming, ireum, seongmyeong, onoma, eponymo, ism,
        ism alkamil, nom i cognoms, cognoms, patientnamn, patientnavn, potilaan nimi, nazwisko pacjenta, jmeno pacienta,
        hasta adi
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        namn, navn, nimi, nev, nume, nama, ad, kund, kunde, potilas, pacjent, pacient, hasta, musteri, klient, zakaznik,
        asiakas, lakare, laege, lege, laakari, lekarz, lekar, doktor
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        fodelsedatum, fodelsedag, fodselsdato, foedselsdato, fodselsdag, syntymaaika, syntymapaiva, data urodzenia,
        rok urodzenia, datum narozeni, dogum tarihi, data rozhdeniya, szuletesi datum, data nasterii, datum rodjenja,
        datum rodenja, datum rojstva, gimimo data, synnikuupaev, tanggal lahir, tarikh lahir, ngay sinh, chusheng riqi,
        shengri, saengnyeonworil, imerominia gennisis, data de naixement
        """,
    ),
    (
        rule.PHONE,
        """
        telefonnummer, mobilnummer, telefon nummer, puhelin, puhelinnumero, matkapuhelin, numer telefonu,
        telefon komorkowy, komorka, telefonni cislo, mobilni telefon, cep telefonu, telefon numarasi, nomer telefona,
        telefonszam, mobilszam, numar de telefon, broj telefona, telefonska stevilka, nomor telepon, nomor hp, no hp,
        so dien thoai, dianhua, shouji, shouji hao, jeonhwa, jeonhwa beonho, tilefono, arithmos tilefonou
        """,
    ),
    (
        rule.ADDRESS,
        """
        gatuadress, hemadress, bostadsadress, postadress, hjemmeadresse, gateadresse, vejnavn, osoite, katuosoite,
        kotiosoite, adres zamieszkania, ulica, adresa, bydliste, ulice, ev adresi, sokak, cim, lakcim, adresa domiciliu,
        strada, alamat, alamat rumah, dia chi, dizhi, juso, dieuthynsi, naslov, adreca
        """,
    ),
    (
        rule.POSTCODE,
        """
        postnummer, postinumero, kod pocztowy, psc, posta kodu, iranyitoszam, cod postal, postanski broj, kode pos,
        ma buu dien
        """,
    ),
    (
        rule.EMAIL,
        """
        e post, epost, e posta, eposta, sahkoposti, adres e mail, e mailova adresa, dien thu dien tu, youxiang
        """,
    ),
    (
        rule.NATIONAL_ID,
        """
        henkilokortti, passinumero, passnummer sverige, passnummer norge, korkort, korkortsnummer, korekort, kjorekort,
        ajokortti, numer pesel, dowod osobisty, numer dowodu osobistego, paszport, numer paszportu, prawo jazdy,
        obcansky prukaz, cislo obcanskeho prukazu, cislo pasu, ridicsky prukaz, ehliyet, ehliyet no, pasaport,
        pasaport no, kimlik numarasi, pasport, nomer pasporta, snils, inn fizlica, szemelyi igazolvany, utlevel,
        adoazonosito, buletin, carte de identitate, pasaport romania, licna karta, osebna izkaznica, ktp, nomor ktp,
        so cmnd, so cccd, shenfenzheng hao, jumin beonho, jumin deungnok beonho
        """,
    ),
    (
        rule.BANK,
        """
        kontonr, bankkonto nummer, tilinumero, numer konta, numer rachunku, rachunek bankowy, cislo uctu, bankovni ucet,
        banka hesap no, hesap no, hesap numarasi, nomer scheta, bankszamlaszam, cont bancar, nomor rekening,
        so tai khoan
        """,
    ),
    (
        rule.CARD,
        """
        kortnummer, kredittkort, kreditkort, luottokortti, korttinumero, numer karty, karta kredytowa, cislo karty,
        kart numarasi, kredi karti, nomer karty, kartyaszam, numar card, nomor kartu
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        journalnummer, patientnummer, potilasnumero, numer pacjenta, numer ubezpieczenia, cislo pojistence, hasta no,
        hasta numarasi, sgk no, taj szam, nomor bpjs, so bao hiem
        """,
    ),
    (
        rule.HEALTH,
        """
        diagnoos, sairaus, laakitys, choroba, diagnoza, lekarstwo, leki, nemoc, diagnoza pacienta, lek, hastalik,
        teshis, tani, ilac, betegseg, gyogyszer, boala, medicament, bolest, penyakit, benh, sjukdom, sygdom, sykdom,
        medicin, medisin
        """,
    ),
    (
        rule.GENDER,
        """
        kon, koen, kjonn, sukupuoli, plec, pohlavi, cinsiyet, nem, gen, spol, jenis kelamin, gioi tinh, xingbie,
        seongbyeol
        """,
    ),
    (rule.AGE, "alder, ika vuosina, wiek, vek, yas, eletkor, varsta, usia, tuoi, nianling, nai"),
    (
        rule.USER_NAME,
        """
        anvandarnamn, brugernavn, brukernavn, kayttajatunnus, kayttajanimi, nazwa uzytkownika, uzivatelske jmeno,
        kullanici adi, imya polzovatelya, felhasznalonev, nume utilizator, korisnicko ime, nama pengguna, ten dang nhap,
        yonghuming
        """,
    ),
    (
        rule.EMPLOYEE,
        """
        anstallningsnummer, medarbejdernummer, ansattnummer, tyontekijanumero, numer pracownika, osobni cislo, sicil no,
        personel no, nomor karyawan
        """,
    ),
    (
        rule.PLATE,
        """
        registreringsnummer, nummerplade, rekisterinumero, numer rejestracyjny, spz, plaka, plaka no, gosnomer,
        rendszam, nomor polisi, bien so xe
        """,
    ),
)
"""Rules and their phrases."""
