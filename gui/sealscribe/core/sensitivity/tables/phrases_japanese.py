"""The Japanese phrases, in Latin letters, by which keys call sensitive values, as data, written by hand.

They are in the Hepburn spelling with long vowels written out; `key_phrases` takes other spellings of long vowels for
the same. The head comes last, as in English.
"""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity import key_rules as rule

JAPANESE: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (rule.PASSWORD, "pasuwaado, pasuwado, pasu waado, aikotoba, himitsu kotoba, pasukoodo, rogin pasuwaado"),
    (
        rule.PIN,
        """
        anshou bangou, anshou, pin bangou, ninshou koodo, ninshou bangou, kakunin koodo, kakunin bangou,
        sekyuriti koodo, wan taimu pasuwaado
        """,
    ),
    (rule.ANSWER, "himitsu no kotae, himitsu no shitsumon no kotae"),
    (
        rule.CERTAIN_SECRET,
        """
        himitsu kagi, himitsukagi, api kii, apikii, akusesu toukun, akusesu kii, shiikuretto kii, ninshou toukun,
        sesshon toukun, raisensu kii
        """,
    ),
    (rule.SECRET, "toukun, shiikuretto"),
    (rule.NAMED_KEY, "angou kagi, shomei kagi, fukugou kagi"),
    (
        rule.SOCIAL_SECURITY,
        """
        nenkin bangou, kiso nenkin bangou, shakai hoken bangou, shakai hoshou bangou, koyou hoken bangou
        """,
    ),
    (rule.PASSPORT, "pasupooto, pasupooto bangou, ryoken, ryoken bangou"),
    (rule.LICENCE, "unten menkyo, unten menkyoshou, unten menkyo bangou, menkyoshou, menkyoshou bangou, menkyo bangou"),
    (
        rule.NATIONAL_ID,
        """
        mai nanbaa, mainanbaa, mai namba, mainanba, my number, kojin bangou, zairyuu kaado, zairyuu kaado bangou,
        mibun shoumeisho, juuminhyou koodo, mainanbaa kaado
        """,
    ),
    (rule.CARD, "kurejitto kaado, kurejitto kaado bangou, kaado bangou, kureka bangou"),
    (rule.CARD_EXPIRY, "kaado yuukou kigen"),
    (
        rule.BANK,
        """
        kouza bangou, kouza, ginkou kouza, futsuu yokin, furikomi saki, kouza meigi bangou, ginkou kouza bangou,
        shiten bangou
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        hokenshou bangou, hokenshou, hokensha bangou, hihokensha bangou, kenkou hokenshou, kenkou hoken bangou,
        kanja bangou, kanja id, karute bangou, shinsatsuken bangou, shinryou bangou, shohousen bangou
        """,
    ),
    (rule.EMAIL, "meeru adoresu, meru adoresu, meeruadoresu, meado"),
    (
        rule.PHONE,
        """
        denwa, denwa bangou, denwabangou, keitai, keitai denwa, keitai bangou, jitaku denwa, renrakusaki, renraku saki,
        fakkusu, sumaho bangou
        """,
    ),
    (
        rule.NAME,
        """
        shimei, namae, myouji, seimei, sei mei, furigana, kanja shimei, kanja mei, kanja no namae, kanja namae,
        okyakusama mei, kokyaku mei, kokyaku shimei, tantousha mei, meigi, kouza meigi, meiginin, hogosha mei,
        shain mei, kyuusei, onamae, fullname kana
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        kanja, kokyaku, tantousha, tantou, ishi, isha, bengoshi, shounin, shain, hatsuwasha, washa, kangoshi, hogosha,
        seito, gakusei, sensei, sakuseisha, shounin sha, sekininsha, riyousha shimei, ukeoinin, haha, chichi, okyakusama
        """,
    ),
    (rule.BIRTH_DATE, "seinengappi, tanjoubi, umare, umaretoshi, seinen, tanjou nengappi, shusshoubi, shusseibi"),
    (
        rule.ADDRESS,
        """
        juusho, genjuusho, jitaku juusho, jusho, banchi, haisousaki, todokesaki, seikyuusaki juusho, honseki, honsekichi
        """,
    ),
    (rule.POSTCODE, "yuubin bangou, yuubinbangou"),
    (rule.POSITION, "ido, keido, ido keido, genzaichi, ichi jouhou, zahyou"),
    (rule.DEVICE, "seizou bangou, shiriaru bangou, tanmatsu id, tanmatsu bangou, shatai bangou, kitai bangou"),
    (rule.IP_ADDRESS, "ip adoresu"),
    (rule.PLATE, "nanbaa pureeto, sharyou bangou, touroku bangou sharyou, kuruma bangou"),
    (rule.GENDER, "seibetsu"),
    (
        rule.DEMOGRAPHIC,
        """
        kokuseki, shuukyou, minzoku, jinshu, kon in joukyou, kekkon, haiguusha no umu, seiteki shikou, shijiseitou,
        shussinchi, shusshinchi, shokugyou, bokokugo, hanzaireki, shusshin
        """,
    ),
    (rule.AGE, "nenrei, toshi nenrei"),
    (rule.INCOME, "nenshuu, gesshuu, kyuuyo, shotoku, shuunyuu"),
    (
        rule.HEALTH,
        """
        byoumei, shindan, shindanmei, shindan mei, shoubyoumei, byouki, shikkan, kusuri, yakuzai, touyaku, shohou,
        shohousen, arerugii, ketsuekigata, ketsuatsu, kioureki, kiouhi, byoureki, shuju, shujutsu, ninshin, shougai,
        yobou sesshu, kensa kekka, kenkou joutai, shiin
        """,
    ),
    (rule.LIKELY_HEALTH, "shoujou, chiryou, riyuu, jushin riyuu, kenkou"),
    (rule.USER_NAME, "yuuzaa mei, yuuza mei, yuuzaa id, riyousha id, riyousha mei, rogin id, nikkuneemu"),
    (
        rule.EMPLOYEE,
        """
        shain bangou, shokuin bangou, juugyouin bangou, gakusei bangou, gakuseki bangou, shain id, kaiin bangou
        """,
    ),
    (
        None,
        """
        fairu mei, kaisha mei, busho mei, purojekuto mei, teeburu mei, chuumon bangou, seikyuu bangou, koukai kagi,
        kokyaku bangou, uketsuke bangou, baajon bangou
        """,
    ),
)
"""Rules and their phrases; None marks phrases that look alike and say nothing sensitive."""
