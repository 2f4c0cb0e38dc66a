r"""The tokens and keys that services issue, as data.

Prefixes, lengths and alphabets are facts that the issuers document, and that GitHub ("Supported secret scanning
patterns"), GitLab ("Token overview", token prefixes) and other scanners publish; the expressions are this program's
own. Lengths are taken a little wide where issuers changed them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.tables.listing import listed
from sealscribe.core.sensitivity.value_rules import (
    NOT_WITHIN_WORD,
    WORD_ENDS,
    ValueRule,
    varied,
    varied_and_mixed,
)

_W = "[A-Za-z0-9]"
_U = "[A-Za-z0-9_-]"
_X = "[0-9A-Fa-f]"
_H = "[0-9a-f]"
_C = "[A-Z0-9]"
_B = "[A-Za-z0-9+/]"
_UUID = f"{_X}{{8}}-{_X}{{4}}-{_X}{{4}}-{_X}{{4}}-{_X}{{12}}"

_FORMATS: Final[tuple[tuple[str, str, str], ...]] = (
    # Amazon Web Services
    ("aws-access-key-id", f"A(?:KIA|SIA|BIA|CCA){_C}{{16}}", "akia asia abia acca"),
    (
        "aws-session-token",
        f"(?:IQoJb3JpZ2lu|F[QwY]oGZXIvYXdz|AQoDYXdz){_B}{{24,1960}}={{0,2}}",
        "iqojb3jpz2lu ogzxivyxdz aqodyxdz",
    ),
    ("aws-service-key", f"ABSK{_B}{{60,1000}}={{0,2}}", "absk"),
    ("aws-service-key", f"bedrock-api-key-{_B}{{40,1900}}={{0,2}}", "bedrock-api-key-"),
    ("aws-service-key", f"amzn\\.mws\\.{_UUID}", "amzn.mws."),
    ("aws-service-key", f"amzn1\\.oa2-cs\\.v1\\.{_H}{{64}}", "amzn1.oa2-cs"),
    # Google
    ("google-api-key", f"AIza{_U}{{35}}", "aiza"),
    ("google-oauth-token", "ya29\\.[A-Za-z0-9._-]{20,1990}", "ya29."),
    ("google-oauth-token", f"GOCSPX-{_U}{{20,64}}", "gocspx-"),
    ("google-oauth-token", f"1//0{_U}{{36,200}}", "1//0"),
    ("google-storage-key", f"GOOG(?:1E{_C}{{50,64}}|{_C}{{16,20}})", "goog"),
    # Microsoft
    ("azure-client-secret", r"[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,37}", "8q~ 7q~"),
    ("azure-service-key", f"{_W}{{52}}JQQJ9[0-9D]{_W}{{24,36}}", "jqqj9"),
    ("azure-service-key", f"{_W}{{75,76}}AZDO{_W}{{4,5}}", "azdo"),
    ("azure-service-key", f"{_W}{{42}}(?:AzSe|AzFu|AzCa|AzEG){_B}{{4,8}}={{0,2}}", "azse azfu azca azeg"),
    (
        "azure-service-key",
        f"{_B}{{76}}(?:\\+ASt|ACDb|ABa[ .]?|APIM|AIoT|\\+ASb|\\+AEh|\\+ARm){_B}{{5,6}}={{0,2}}",
        "+ast acdb apim aiot +asb +aeh +arm",
    ),
    # Source code
    ("github-token", f"gh[opsur]_{_W}{{36,255}}", "ghp_ gho_ ghs_ ghu_ ghr_"),
    ("github-token", f"github_pat_{_W}{{20,24}}[A-Za-z0-9_]{{40,80}}", "github_pat_"),
    (
        "gitlab-token",
        "gl(?:pat|ptt|dt|rt|rtr|cbt|soat|oas|ft|imt|agent|ffct|wt)-[A-Za-z0-9_.-]{20,300}",
        "glpat- glptt- gldt- glrt glcbt- glsoat- gloas- glft- glimt- glagent- glffct- glwt-",
    ),
    ("gitlab-token", f"GR1348941{_U}{{20}}", "gr1348941"),
    ("atlassian-token", f"ATATT3{_U}{{60,400}}(?:={_X}{{8}})?", "atatt3"),
    ("atlassian-token", f"ATCTT3{_U}{{60,400}}(?:={_X}{{8}})?", "atctt3"),
    ("atlassian-token", f"ATBB{_W}{{24,40}}", "atbb"),
    ("atlassian-token", f"ATTA{_W}{{60,80}}", "atta"),
    ("ci-token", f"CCIPAT_{_W}{{18,26}}_{_X}{{40}}", "ccipat_"),
    ("ci-token", f"bkua_{_H}{{40}}", "bkua_"),
    ("ci-token", f"sq[apu]_{_H}{{40}}", "sqa_ sqp_ squ_"),
    ("ci-token", f"(?:snyk_(?:uat|sat)\\.{_W}{{8}}\\.{_U}{{20,200}})", "snyk_"),
    # Chat
    ("slack-token", "xox[abcdeoprs](?:\\.xox[bp])?-[A-Za-z0-9-]{20,255}", "xox"),
    ("slack-token", "xapp-[0-9]-[A-Za-z0-9-]{20,255}", "xapp-"),
    ("slack-token", "xwfp-[A-Za-z0-9-]{20,255}", "xwfp-"),
    (
        "chat-webhook",
        f"hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/{_C}{{6,16}}/{_W}{{6,20}}/{_W}{{16,64}}(?:/"
        f"{_W}{{16,64}})?",
        "hooks.slack",
    ),
    (
        "chat-webhook",
        f"discord(?:app)?\\.com/api/(?:v[0-9]{{1,2}}/)?webhooks/[0-9]{{17,20}}/{_U}{{40,90}}",
        "/webhooks/",
    ),
    (
        "chat-webhook",
        f"[a-z0-9-]{{1,63}}\\.webhook\\.office\\.com/webhookb2/{_UUID}@{_UUID}/IncomingWebhook/{_X}{{32}}/"
        f"{_UUID}[A-Za-z0-9_/-]{{0,80}}",
        "webhook.office.com",
    ),
    (
        "chat-webhook",
        f"chat\\.googleapis\\.com/v1/spaces/{_U}{{8,24}}/messages\\?key={_U}{{35,45}}&token={_U}{{30,60}}(?:%3D)?",
        "chat.googleapis.com",
    ),
    ("chat-webhook", f"hooks\\.zapier\\.com/hooks/catch/[0-9]{{5,12}}/{_W}{{5,12}}", "hooks.zapier.com"),
    ("chat-bot-token", f"[MNO][A-Za-z0-9]{{23,27}}\\.{_U}{{6}}\\.{_U}{{27,45}}", "."),
    ("chat-bot-token", f"(?:bot)?[0-9]{{8,10}}:AA{_U}{{33}}", ":aa"),
    # Payment
    ("stripe-key", f"[rs]k_(?:live|test)_{_W}{{16,255}}", "k_live_ k_test_"),
    ("stripe-key", "whsec_[A-Za-z0-9+/=]{24,128}", "whsec_"),
    ("payment-key", f"sq0(?:atp-{_U}{{22}}|csp-{_U}{{43}}|idp-{_U}{{22}})", "sq0atp- sq0csp-"),
    ("payment-key", "EAAA[A-Za-z0-9+=_-]{56,64}", "eaaa"),
    ("payment-key", r"access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}", "access_token$"),
    ("payment-key", f"FLWSECK(?:_TEST)?-{_X}{{12,32}}(?:-X)?", "flwseck"),
    ("payment-key", f"(?:APP_USR|TEST)-[0-9]{{12,19}}-[0-9]{{6}}-{_H}{{32}}-[0-9]{{6,12}}", "app_usr- test-"),
    ("payment-key", f"rzp_(?:live|test)_{_W}{{14,24}}", "rzp_"),
    (
        "payment-key",
        f"(?:access|public)-(?:sandbox|development|production)-{_UUID}",
        "-sandbox- -development- -production-",
    ),
    ("payment-key", f"duffel_(?:live|test)_{_U}{{43}}", "duffel_"),
    ("payment-key", "AQE[A-Za-z0-9+/_-]{80,200}={0,2}", "aqe"),
    # Artificial intelligence
    (
        "ai-service-key",
        f"sk-(?:ant-(?:api|admin|sid|oat)[0-9]{{2}}-|proj-|svcacct-|admin-|or-v1-|lf-)?{_U}{{32,255}}",
        "sk-",
    ),
    ("ai-service-key", f"(?:hf|api_org)_{_W}{{30,64}}", "hf_ api_org_"),
    ("ai-service-key", f"gsk_{_W}{{40,64}}", "gsk_"),
    ("ai-service-key", f"xai-{_W}{{60,100}}", "xai-"),
    ("ai-service-key", f"pplx-{_W}{{40,64}}", "pplx-"),
    ("ai-service-key", f"r8_{_W}{{36,44}}", "r8_"),
    ("ai-service-key", f"pcsk_{_W}{{4,8}}_?{_W}{{40,80}}", "pcsk_"),
    ("ai-service-key", f"sk_{_H}{{48}}", "sk_"),
    (
        "ai-service-key",
        f"(?:fw|nvapi|csk|jina|tvly|lsv2_(?:pt|sk)|tgp_v1|pa|fc|wandb_v1)[_-]{_U}{{24,90}}",
        "fw_ nvapi- csk- jina_ tvly- lsv2_ tgp_v1 pa- fc- wandb_",
    ),
    # Messages and mail
    ("mail-service-key", f"SG\\.{_U}{{16,32}}\\.{_U}{{32,64}}", "sg."),
    ("mail-service-key", f"key-{_H}{{32}}", "key-"),
    ("mail-service-key", f"{_H}{{32}}-us[0-9]{{1,2}}", "-us"),
    ("mail-service-key", f"{_H}{{32}}-{_H}{{8}}-{_H}{{8}}", "-"),
    ("mail-service-key", f"xkeysib-{_H}{{64}}-{_W}{{16}}", "xkeysib-"),
    ("mail-service-key", f"xsmtpsib-{_H}{{64}}-{_W}{{16}}", "xsmtpsib-"),
    ("mail-service-key", f"re_{_W}{{6,10}}_{_W}{{20,28}}", "re_"),
    ("mail-service-key", f"mlsn\\.{_H}{{64}}", "mlsn."),
    ("twilio-key", f"SK{_H}{{32}}", "sk"),
    # Hosting and data bases
    ("hosting-token", f"do[opr]_v1_{_H}{{64}}", "_v1_"),
    ("hosting-token", f"HRKU-(?:AA{_U}{{58,64}}|{_UUID})", "hrku-"),
    ("hosting-token", f"(?:nfp|nfc|nfo|nfb|nfu)_{_W}{{36,64}}", "nfp_ nfc_ nfo_ nfb_ nfu_"),
    ("hosting-token", f"rnd_{_W}{{20,40}}", "rnd_"),
    ("hosting-token", f"(?:fo1_{_U}{{43}}|fm[12][ar]?_[A-Za-z0-9+/=]{{80,1900}})", "fo1_ fm1 fm2_"),
    ("hosting-token", f"v(?:cp|ci|ca|cr|ck)_{_W}{{20,80}}", "vcp_ vci_ vca_ vcr_ vck_"),
    ("hosting-token", f"(?:cfut|cfat|cfk)_{_U}{{36,80}}", "cfut_ cfat_ cfk_"),
    ("hosting-token", f"v1\\.0-{_H}{{24}}-{_H}{{100,160}}", "v1.0-"),
    ("hosting-token", f"LTAI{_W}{{12,24}}", "ltai"),
    ("hosting-token", f"AKID{_W}{{32}}", "akid"),
    ("hosting-token", f"SCW{_C}{{17}}", "scw"),
    (
        "hosting-token",
        f"(?:t1\\.[A-Za-z0-9+/_=-]{{60,200}}\\.{_U}{{80,100}}|AQVN{_U}{{35,38}}|y0_{_U}{{50,60}})",
        "t1. aqvn y0_",
    ),
    ("database-token", f"sbp_(?:v0_)?{_H}{{40}}", "sbp_"),
    ("database-token", f"sb_secret_{_U}{{20,50}}", "sb_secret_"),
    ("database-token", "pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,64}", "pscale_"),
    ("database-token", f"napi_{_W}{{40,70}}", "napi_"),
    ("database-token", f"mdb_sa_sk_{_U}{{40}}", "mdb_sa_sk_"),
    ("database-token", f"dapi{_H}{{32}}(?:-[0-9])?", "dapi"),
    ("database-token", f"dkea{_H}{{32}}", "dkea"),
    # Packages and infrastructure
    ("package-registry-token", f"npm_{_W}{{36}}", "npm_"),
    ("package-registry-token", f"pypi-AgE{_U}{{50,512}}", "pypi-age"),
    ("package-registry-token", f"rubygems_{_H}{{48}}", "rubygems_"),
    ("package-registry-token", "oy2[a-z0-9]{43}", "oy2"),
    ("package-registry-token", f"cio{_W}{{32}}", "cio"),
    ("package-registry-token", f"dckr_(?:pat|oat)_{_U}{{24,40}}", "dckr_"),
    ("package-registry-token", "CLOJARS_[0-9a-z]{60}", "clojars_"),
    ("package-registry-token", f"AKCp{_W}{{60,80}}", "akcp"),
    ("package-registry-token", f"cmVmd{_W}{{50,70}}", "cmvmd"),
    ("infrastructure-token", f"{_W}{{14}}\\.atlasv1\\.[A-Za-z0-9_=-]{{60,70}}", ".atlasv1."),
    ("infrastructure-token", f"pul-{_H}{{40}}", "pul-"),
    ("infrastructure-token", f"hv[sbr]\\.{_U}{{24,300}}", "hvs. hvb. hvr."),
    ("infrastructure-token", f"dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_-]{{2,35}}\\.)?{_W}{{40,44}}", "dp."),
    ("infrastructure-token", r"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", "age-secret-key-1"),
    ("infrastructure-token", f"ops_eyJ{_U}{{80,1900}}", "ops_eyj"),
    ("infrastructure-token", f"pnu_{_W}{{36}}", "pnu_"),
    ("infrastructure-token", f"tskey-(?:auth|api|client|scim|webhook)-{_W}{{8,24}}-?{_W}{{0,64}}", "tskey-"),
    ("infrastructure-token", f"sha256~{_U}{{43}}", "sha256~"),
    # Monitoring
    ("monitoring-key", f"glsa_{_W}{{32}}_{_X}{{8}}", "glsa_"),
    ("monitoring-key", f"glc_{_B}{{32,400}}={{0,3}}", "glc_"),
    ("monitoring-key", f"NR(?:AK|JS|II|IQ|RA|SP)-{_U}{{19,40}}", "nrak- nrjs- nrii- nriq- nrra- nrsp-"),
    ("monitoring-key", f"dt0c01\\.{_C}{{24}}\\.{_C}{{64}}", "dt0c01."),
    ("monitoring-key", "sntry[us]_[A-Za-z0-9+/=_]{40,300}", "sntryu_ sntrys_"),
    ("monitoring-key", f"hc[abx][il]k_{_W}{{26,64}}", "hcaik_ hcbik_ hcxik_ hcalk_"),
    ("monitoring-key", f"sdk-{_UUID}", "sdk-"),
    ("monitoring-key", f"phx_{_W}{{40,50}}", "phx_"),
    ("monitoring-key", f"sgp_(?:{_X}{{16}}_)?{_W}{{40,64}}", "sgp_"),
    # Office, customers, shops, maps
    ("map-service-key", f"sk\\.eyJ{_U}{{40,120}}\\.{_U}{{20,24}}", "sk.eyj"),
    ("office-app-token", f"(?:ntn_{_W}{{40,50}}|secret_{_W}{{40,45}})", "ntn_ secret_"),
    ("office-app-token", f"pat{_W}{{14}}\\.{_H}{{64}}", "pat"),
    ("office-app-token", f"figd_{_U}{{36,60}}", "figd_"),
    ("office-app-token", f"lin_(?:api|oauth)_{_W}{{32,64}}", "lin_api_ lin_oauth_"),
    ("office-app-token", f"[0-9]/[0-9]{{14,18}}(?:/[0-9]{{14,18}})?:{_X}{{32}}", "/"),
    ("office-app-token", f"sl\\.(?:u\\.)?{_U}{{100,1900}}", "sl."),
    (
        "office-app-token",
        f"(?:CFPAT-{_U}{{43}}|tfp_{_U}{{40,70}}|rdme_[a-z0-9]{{70}}|doo_v1_{_H}{{64}})",
        "cfpat- tfp_ rdme_",
    ),
    ("office-app-token", f"PMAK-{_H}{{24}}-{_H}{{34}}", "pmak-"),
    ("office-app-token", f"xoxe-1-{_W}{{100,200}}", "xoxe-1"),
    ("customer-app-token", f"pat-(?:na|eu|ap)[0-9]-{_UUID}", "pat-"),
    ("customer-app-token", f"00D{_W}{{12,15}}![A-Za-z0-9._]{{60,160}}", "00d"),
    ("customer-app-token", f"dG9rOj{_W}{{40,70}}={{0,2}}", "dg9roj"),
    ("shop-token", f"shp(?:at|ca|pa|ss|tka)_{_X}{{32}}", "shp"),
    ("shop-token", f"(?:cs|ck)_{_H}{{40}}", "cs_ ck_"),
    ("shop-token", f"shippo_(?:live|test)_{_X}{{40}}", "shippo_"),
    ("shop-token", f"EZ[AT]K{_W}{{54}}", "ezak eztk"),
    ("shop-token", f"(?:live|test)_{_H}{{35}}", "live_ test_"),
    ("social-network-token", f"EAA[A-Z]{_W}{{80,400}}", "eaa"),
    ("social-network-token", "A{20}[A-Za-z0-9%]{60,120}", "aaaaaaaaaaaaaaaaaaaa"),
    ("social-network-token", f"AAAA{_U}{{7}}:{_U}{{130,150}}", ":apa91b"),
    ("social-network-token", f"IGQ[A-Z]{_U}{{80,400}}", "igq"),
    # Standards
    ("jwt", r"eyJ[A-Za-z0-9_-]{8,1990}\.eyJ[A-Za-z0-9_-]{4,1980}\.[A-Za-z0-9_-]{0,1980}", "eyj"),
    (
        "jwt",
        r"eyJ[A-Za-z0-9_-]{8,1000}\.[A-Za-z0-9_-]{0,1000}\.[A-Za-z0-9_-]{8,64}\.[A-Za-z0-9_-]{8,1000}"
        r"\.[A-Za-z0-9_-]{16,64}",
        "eyj",
    ),
    ("wallet-key", r"[xyz]prv[1-9A-HJ-NP-Za-km-z]{100,120}", "prv"),
    ("wallet-key", r"(?:5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51})", ""),
)  # fmt: skip

_WITH_WORDS = frozenset(
    listed(
        """
        ai-service-key gitlab-token slack-token infrastructure-token office-app-token hosting-token
        package-registry-token mail-service-key wallet-key monitoring-key
        """
    )
)


def _rule(code: str, pattern: str, hints: str) -> ValueRule:
    accepts: Callable[[re.Match[str]], bool] = varied_and_mixed if code in _WITH_WORDS else varied
    around = f"{NOT_WITHIN_WORD}(?<![A-Za-z0-9]_)" if code in {"mail-service-key", "shop-token"} else NOT_WITHIN_WORD
    return ValueRule(
        code, SensitiveKind.SECRET, tuple(hints.split()), around + pattern + WORD_ENDS, accepts, weak=not hints
    )


TOKEN_RULES: Final[tuple[ValueRule, ...]] = tuple(_rule(*row) for row in _FORMATS)
