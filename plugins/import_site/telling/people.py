"""What could lead to a person in a text, for somebody to look at. Nothing is taken out."""

import re
from collections.abc import Iterable

from msgspec import Struct

from plugins.safety.exposure import Sort, exposures

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WORD = r"[A-ZА-ЯЁЇІЄҐÀ-ÖØ-Þ][a-zа-яёїієґß-öø-ÿ’'-]+"
_BETWEEN = r"(?:\s+(?:van|de|der|den|ten|ter|von|la|le|el|al|ibn|фон|ван|де)){0,2}"
_NAME = re.compile(rf"(?<![\w@./-]){_WORD}(?:{_BETWEEN}\s+(?:[A-ZА-Я]\.\s*)?{_WORD}){{1,2}}(?![\w@])")
_WHAT = (
    "photo|photos|picture|image|video|text|author|source|translation|translated by|credits?|foto(?:'s)?|beeld|tekst"
    "|bron|auteur|vertaling|vertaald door|фото|видео|текст|автор|источник|перевод|иллюстрация"
)
_CREDIT = re.compile(rf"^\W*(?:©|(?:{_WHAT})(?:\s+(?:by|door|credit))?\s*(?:[:©]|by\b|door\b))", re.IGNORECASE)
# What begins with capitals and is nobody.
_NOBODY = (
    "world rights right human day days council europe european union parliament parlement government ministry"
    " minister state secretary house court lgbt lgbtq lgbti lgbtiq pride foundation stichting amsterdam antwerp"
    " brussels moscow russian russia dutch belgian belgium netherlands chechnya january february march april may"
    " june july august september october november december monday tuesday wednesday thursday friday saturday"
    " sunday street avenue north south east west new van coc rus facebook instagram telegram youtube google the"
    " this our we in on at for with het deze onze wij een de er als op met den haag brussel antwerpen januari"
    " februari maart mei juni juli augustus oktober maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " tweede kamer vlaams europees europese raad россия россии москва чечня чечни европа европы европейский совет"
    " совета права прав человека день мир мы это наш амстердам брюссель нидерланды бельгия бельгии фонд январь"
    " понедельник вторник среда четверг пятница суббота"
)
_NO_PERSON = frozenset(_NOBODY.split())


_WITHIN = frozenset({"de", "den", "der", "van", "het"})  # of names, where they are not the first word


class Look(Struct):
    """What a person should see before a text is published."""

    names: list[str]
    contacts: list[str]
    credits: list[str]


def look(texts: Iterable[str]) -> Look:
    found = Look([], [], [])
    for text in texts:
        found.contacts += _EMAIL.findall(text)
        found.contacts += [each.words for each in exposures([(1, text)]) if each.sort is not Sort.MAILBOX]
        found.names += [name for match in _NAME.finditer(text) if (name := person(match[0]))]
        if _CREDIT.match(text):
            found.credits.append(text[:200])
    return Look(*(list(dict.fromkeys(each)) for each in (found.names, found.contacts, found.credits)))


def person(words: str) -> str:
    """Empty where one of the words tells that it is none."""
    named = [part.casefold().strip("'’") for part in words.split() if part[:1].isupper()]
    nobody = named[0] in _NO_PERSON or any(word in _NO_PERSON - _WITHIN for word in named[1:])
    return "" if nobody else " ".join(words.split())
