"""The words by which streets are called, as data."""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

AFTER_THE_NAME: Final = listed(
    """
    street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl square sq terrace ter way circle
    cir parkway pkwy highway hwy close crescent cres grove gardens mews row walk alley loop trail plaza parade
    esplanade rise quay wharf turnpike tpke marg nagar chowk
    """
)
"""After the name, as a word of its own: "Baker Street"."""

WITHIN_THE_NAME: Final = listed(
    """
    strasse straße str str. weg allee platz gasse damm ufer ring steig chaussee straat laan plein gracht kade dijk
    singel steeg hof pad dreef baan boulevard gatan vagen gata stigen torget gade vej vaenget veien traede katu tie
    polku kuja
    """
)
"""At the end of the name, mostly as one word with it: "Hauptstrasse"."""

BEFORE_THE_NAME: Final = listed(
    """
    rue avenue av av. boulevard bd place chemin impasse allee quai route cours sentier passage faubourg square calle
    c/ avda avenida paseo plaza carrera camino ronda callejon pasaje urbanizacion cuesta travesia glorieta andador
    prolongacion privada cerrada diagonal via viale piazza corso largo vicolo strada contrada rotonda borgo rua r.
    travessa alameda praca estrada rodovia ladeira vereda praceta ul. al. pl.
    """
)
"""Before the name: "rue de la Paix"."""

STATES: Final = listed(
    """
    AA AE AK AL AP AR AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV
    NY OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY
    """
)
"""States, territories and military regions of the United States (USPS, Publication 28)."""
