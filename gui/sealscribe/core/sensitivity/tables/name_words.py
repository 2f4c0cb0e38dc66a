"""The words around names of people, as data: titles, particles, endings, and the folders that people are filed in."""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

TITLES: Final = listed(
    """
    Dr Mr Mrs Ms Mx Miss Prof Professor Doctor Sir Dame Rev Nurse Herr Frau Hr Mme Mlle Monsieur Madame Mademoiselle
    Maitre Docteur Sr Sra Srta Senor Senora Don Dona Dna Doctora Doutor Doutora Ing Sig Signor Signora Dott Dottssa
    Dottore Dottoressa Avv Dhr Mevr Mevrouw Meneer Fru Hra Rva Pan Pani Sayin Bay Bayan
    """
)
"""Before a name, with or without a full stop."""

PARTICLES: Final = listed(
    """
    von van der den de da do dos das del della di la le du des al el bin ibn ben ter ten zu zur af av y e und
    """
)
"""Between the parts of a name, in small letters."""

AFTER_A_NAME: Final = frozenset(
    listed(
        """
        jr sr ii iii iv phd md dds esq rn mba cpa dvm mr mrs ms dr prof
        """
    )
)
"""Degrees and the like, which belong to no name."""

BEFORE_A_PLACE: Final = frozenset(
    listed(
        """
        project operation fort mount lake port san saint st santa new el los las cape team
        """
    )
)
"""After them a name is one of a place or a plan."""

FAMILY_ENDINGS: Final = listed(
    """
    owski owska ewski ewska inski inska ynski ynska wicz czyk czak enko chuk ovich evich ovic evic kova nova ckova
    ovskaya ovsky evsky opoulos opoulou akis idis iadis escu eanu oglu oyan siyan ashvili idze sson dottir quist qvist
    strom gren blad gaard inen lainen stein baum mann meier mayer meyer bauer hofer huber hauser veld inga
    beek pathi murthy swamy ardhan wardena singhe yama moto mura etti elli ucci acci inho eiro guez ndez inez arez
    irez opez alez
    """
)
"""How many family names end and hardly another word."""

FOLDERS_OF_PEOPLE: Final = frozenset(
    listed(
        """
        patient patients customer customers client clients employee employees staff user users people person persons
        student students member members candidate candidates interview interviews interviewee interviewees applicant
        applicants caller callers speaker speakers doctor doctors contact contacts agent agents witness witnesses
        deposition depositions testimony intake exit visit consult session hr personnel profile profiles voicemail
        voicemails patienten patientin kunde kunden mitarbeiter klienten cliente clientes paciente pacientes empleados
        pazienti clienti dipendenti employes salaries klanten medewerkers kanja kokyaku shain
        """
    )
)
"""Words in paths beside which a name-like word is a name."""
