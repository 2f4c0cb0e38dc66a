"""The languages of Amazon Transcribe, by the codes of its API (botocore model transcribe.LanguageCode)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ab-GE": "Abkhaz",
        "af-ZA": "Afrikaans",
        "sq-AL": "Albanian",
        "am-ET": "Amharic",
        "ar-AE": "Arabic, Gulf",
        "ar-SA": "Arabic, Modern Standard",
        "hy-AM": "Armenian",
        "ast-ES": "Asturian",
        "az-AZ": "Azerbaijani",
        "ba-RU": "Bashkir",
        "eu-ES": "Basque",
        "be-BY": "Belarusian",
        "bn-IN": "Bengali",
        "bs-BA": "Bosnian",
        "bg-BG": "Bulgarian",
        "my-MM": "Burmese",
        "ca-ES": "Catalan",
        "km-KH": "Khmer",
        "zh-HK": "Chinese, Cantonese",
        "zh-CN": "Chinese, Simplified",
        "zh-TW": "Chinese, Traditional",
        "hr-HR": "Croatian",
        "cs-CZ": "Czech",
        "da-DK": "Danish",
        "nl-NL": "Dutch",
        "en-AU": "English, Australian",
        "en-GB": "English, British",
        "en-IN": "English, Indian",
        "en-IE": "English, Irish",
        "en-NZ": "English, New Zealand",
        "en-AB": "English, Scottish",
        "en-ZA": "English, South African",
        "en-US": "English, US",
        "en-WL": "English, Welsh",
        "et-EE": "Estonian",
        "et-ET": "Estonian (et-ET)",
        "fa-AF": "Dari",
        "fa-IR": "Farsi",
        "fi-FI": "Finnish",
        "fr-FR": "French",
        "fr-CA": "French, Canadian",
        "gl-ES": "Galician",
        "ka-GE": "Georgian",
        "de-DE": "German",
        "de-CH": "German, Swiss",
        "el-GR": "Greek",
        "gu-IN": "Gujarati",
        "ht-HT": "Haitian Creole",
        "ha-NG": "Hausa",
        "he-IL": "Hebrew",
        "hi-IN": "Hindi, Indian",
        "hu-HU": "Hungarian",
        "is-IS": "Icelandic",
        "id-ID": "Indonesian",
        "ga-IE": "Irish",
        "it-IT": "Italian",
        "ja-JP": "Japanese",
        "jv-ID": "Javanese",
        "kab-DZ": "Kabyle",
        "kn-IN": "Kannada",
        "kk-KZ": "Kazakh",
        "rw-RW": "Kinyarwanda",
        "ko-KR": "Korean",
        "ckb-IQ": "Kurdish, Central (Iraq)",
        "ckb-IR": "Kurdish, Central (Iran)",
        "ky-KG": "Kyrgyz",
        "lv-LV": "Latvian",
        "lt-LT": "Lithuanian",
        "lg-IN": "Luganda",
        "mk-MK": "Macedonian",
        "ms-MY": "Malay",
        "ml-IN": "Malayalam",
        "mt-MT": "Maltese",
        "mi-NZ": "Maori",
        "mr-IN": "Marathi",
        "mhr-RU": "Meadow Mari",
        "mn-MN": "Mongolian",
        "ne-NP": "Nepali",
        "no-NO": "Norwegian Bokmål",
        "or-IN": "Odia",
        "ps-AF": "Pashto",
        "pl-PL": "Polish",
        "pt-PT": "Portuguese",
        "pt-BR": "Portuguese, Brazilian",
        "pa-IN": "Punjabi",
        "ro-RO": "Romanian",
        "ru-RU": "Russian",
        "gd-GB": "Scottish Gaelic",
        "sr-RS": "Serbian",
        "si-LK": "Sinhala",
        "sk-SK": "Slovak",
        "sl-SI": "Slovenian",
        "so-SO": "Somali",
        "es-ES": "Spanish",
        "es-MX": "Spanish, Mexican",
        "es-US": "Spanish, US",
        "su-ID": "Sundanese",
        "sw-BI": "Swahili, Burundi",
        "sw-KE": "Swahili, Kenya",
        "sw-RW": "Swahili, Rwanda",
        "sw-TZ": "Swahili, Tanzania",
        "sw-UG": "Swahili, Uganda",
        "sv-SE": "Swedish",
        "tl-PH": "Tagalog",
        "ta-IN": "Tamil",
        "tt-RU": "Tatar",
        "te-IN": "Telugu",
        "th-TH": "Thai",
        "tr-TR": "Turkish",
        "uk-UA": "Ukrainian",
        "ug-CN": "Uyghur",
        "uz-UZ": "Uzbek",
        "vi-VN": "Vietnamese",
        "cy-GB": "Welsh",
        "cy-WL": "Welsh (cy-WL)",
        "wo-SN": "Wolof",
        "zu-ZA": "Zulu",
    }
)


def language_name(code: str) -> str:
    """Return a language's English name as the console writes it; an unknown code is its own name."""
    return LANGUAGES.get(code, code)


def search_languages(text: str, name_of: Callable[[str], str] = language_name) -> tuple[str, ...]:
    """Return the codes whose name or code contains the text, in any case, ordered by name.

    ``name_of`` gives the names that people read; the English ones are found as well.
    """
    wanted = text.strip().casefold()
    found = (
        code for code, name in LANGUAGES.items() if any(wanted in one.casefold() for one in (name, code, name_of(code)))
    )
    return tuple(sorted(found, key=lambda code: name_of(code).casefold()))
