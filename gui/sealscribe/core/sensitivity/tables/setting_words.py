"""Values that set something or say that nothing is there, as data, in several languages."""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

SETTING_WORDS: Final = sorted(
    set(
        listed(
            """
        true false yes no on off none null nil undefined unknown empty unset set missing present absent n/a na not
        required optional enabled disabled default strict weak strong medium high low standard custom auto automatic
        managed internal external plain plaintext encrypted hashed hash rotated rotate expired reset forgotten forgot
        lost changed valid invalid verified unverified active inactive revoked pending all any both bearer basic jwt
        oauth oauth2 opaque saml oidc sso iam kerberos mfa totp sms email phone prompt ask keyring vault file env
        inherit string text number integer secure private public shared never always redacted masked hidden removed
        censored withheld placeholder dummy example sample todo tbd fixme unspecified unavailable unassigned anonymous
        anonymized anonymised pseudonymized tokenized obfuscated provided collected stored given accepted declined
        refused withdrawn confirmed denied passed failed protected deleted purged created updated ok error other
        various several multiple mixed single same self generated recommended rejected requested granted supported
        unsupported available complete completed incomplete partial full on-file not-set not-applicable not-available
        not-provided not-collected in-vault secrets-manager secretsmanager parameter-store instance-profile iam-role
        role assume-role bcrypt scrypt argon2 argon2id sha256 sha512 md5 pbkdf2 hmac aes256 rsa2048 hs256 rs256 es256
        sha-256 sha-512 ntlm digest negotiate apikey api-key access-token certificate x509 mtls plain-text ja nein ein
        aus wahr falsch unbekannt keine kein leer gesetzt erforderlich freiwillig streng stark schwach aktiv inaktiv
        aktiviert deaktiviert vorhanden fehlt geschwaerzt maskiert verborgen abgelaufen geaendert gesperrt ausstehend
        oui non vrai faux inconnu inconnue aucun aucune vide requis obligatoire facultatif forte faible actif inactif
        desactive masque cache expire modifie absente anonyme si verdadero falso desconocido desconocida ninguno
        ninguna vacio requerido obligatorio opcional fuerte debil activo inactivo activado desactivado oculto
        enmascarado caducada anonimo estricta estricto sim nao verdadeiro desconhecido nenhum nenhuma vazio
        obrigatorio fraca ativo inativo ativado desativado mascarado expirada vero sconosciuto nessuno nessuna vuoto
        richiesto obbligatorio opzionale debole attivo inattivo abilitato disabilitato nascosto mascherato scaduta nee
        waar onwaar onbekend geen leeg vereist verplicht optioneel sterk zwak actief inactief ingeschakeld
        uitgeschakeld gemaskeerd verlopen hai iie fumei nashi ari hissu ninni yuukou mukou mitouroku hikoukai
        """
        )
    )
)
"""Booleans, words of enumerations and the like, in lower case and in order."""

ROLE_ACCOUNTS: Final = frozenset(
    listed(
        """
        admin administrator root system service guest user default anonymous postgres mysql ubuntu ec2-user oracle
        jenkins deploy operator bot test demo support nobody daemon sa app application api svc automation batch
        scheduler worker pipeline github-actions terraform public readonly readwrite superuser owner member viewer
        editor manager agent customer email phone username login name sub me
        """
    )
)
"""User names that are no person's."""

ETHNIC_GROUPS: Final = frozenset(
    listed(
        """
        asian black white caucasian hispanic latino latina latinx african american african-american arab indian native
        indigenous pacific islander european jewish roma mixed biracial multiracial mestizo mulatto creole chinese
        japanese korean vietnamese filipino pakistani bangladeshi caribbean middle eastern maori aboriginal inuit
        schwarz weiss asiatisch blanco negro branco preto pardo noir blanc bianco nero
        """
    )
)
"""What keys that ask for somebody's race have for values: a word of it is enough."""

GENDERS: Final = frozenset(
    listed(
        """
        m f d x w h v male female man woman boy girl masculine feminine nonbinary non-binary transgender trans
        intersex diverse genderfluid agender transgender-male transgender-female cis-male cis-female he/him she/her
        they/them mr mrs ms mx herr frau weiblich maennlich mannlich divers homme femme masculin feminin garcon fille
        monsieur madame mademoiselle hombre mujer masculino femenino femenina masculina varon hembra feminino feminina
        homem mulher maschio femmina maschile femminile uomo donna vrouw mannelijk vrouwelijk dhr mevr meneer mevrouw
        dansei josei otoko onna kvinna kvinde kvinne mies nainen mezczyzna kobieta muz zena erkek kadin
        """
    )
)
"""What keys that ask for somebody's gender have for values."""
