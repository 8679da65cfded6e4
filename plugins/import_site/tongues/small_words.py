"""Small words and pieces of words by which a language is known, none of them about a subject.

For languages that share their letters with another. Whoever adds one writes what every text in it is full of.
"""

from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS: Mapping[str, frozenset[str]] = {
    "en": _words(
        "the of and to in a is that for it was on are with as they be at this have from or by not but what all were we"
        " when your can there an which their said if will do each about how up out them then she many some so these"
        " would other into has her two like him see time could no make than first been its who now people my made over"
        " did down only way find use may long after our also here he his you us i it's don't why where because very"
        " today more most new read between against during without themselves every any both should must much such"
    ),
    "nl": _words(
        "de het een en van ik te dat die is niet zijn met op aan er om ook als dan maar of uit door over bij naar heeft"
        " ze haar hebben deze u wij we je jij hun wat worden wordt werd nog wel geen kan meer mijn tot zich voor dit in"
        " was hij zij onze ons waren kunnen moet moeten zal zou zouden al na toe heel hier daar nu waar wie hoe waarom"
        " omdat onder tegen tussen want zo iets iemand mensen jaar veel alle andere eerste zelf zonder sinds tijdens"
        " hem ben bent doen gaan komt vandaag jullie welke elke ieder nieuwe lees mag samen weer steeds"
    ),
    "de": _words(
        "der die das und ist nicht ein eine einen einem einer zu den dem des mit sich auf für im von auch als an werden"
        " aus er hat dass sie nach bei um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr"
        " durch man wir uns unser ihr ihre ich du kann wird wurde diese dieser gegen wenn schon mich heute sehr"
    ),
    "fr": _words(
        "le la les de des du un une et est que qui dans en pour pas sur au aux avec il elle ils elles nous vous je ce"
        " cette ces par plus ne se son sa ses leur leurs mais ou où comme été être sont ont fait tout tous aussi sans"
        " entre depuis contre notre nos votre très aujourd'hui"
    ),
    "es": _words(
        "el la los las de del y en que un una es por con para no se su sus al lo como más pero este esta ha son fue"
        " también sobre entre cuando todo nos nuestro nuestra hay muy sin ser desde donde quien hoy"
    ),
    "ru": _words(
        "и в не на что я с он а как это по но они мы она за из у то все так его от был было были вы же бы к для о ещё"
        " или если когда уже только чтобы их её мне нам нас очень может есть под где после при до без тоже здесь этот"
        " который которые можно себя во со об"
    ),
    "uk": _words(
        "і в не на що я з він а як це по але вони ми вона за із у то всі так його від був було були ви ж би до для про"
        " ще або якщо коли вже тільки щоб їх її мені нам нас дуже може є під де після при без також тут цей який які"
        " можна себе та й"
    ),
    "bg": _words(
        "и в не на че се от за да са с по но те ние тя е ще или ако когато вече само му ѝ ни много може под след при"
        " без също тук този който които със във"
    ),
    "be": _words(
        "і ў у не на што я з ён а як гэта але яны мы яна за да то ўсе так яго ад быў было былі вы ж для пра яшчэ або"
        " калі ўжо толькі каб іх яе"
    ),
}

PIECES: Mapping[str, tuple[str, ...]] = {
    "en": ("th", "wh", "ing", "tion", "ck", "ough", "sh", "ry", "ly", "ed ", "ow", "ty ", " wa", " wh"),
    "nl": ("ij", "aa", "oe", "ee", "uu", "sch", "cht", "eg", "lijk", "en ", "ge", "ui", "aar", "eu", "je ", "zi", "zo",
           "vr", "kk", "heid", "ks", " ve", " be", "oo", " aan", " z", "auw", "ouw", "tje"),
    "de": ("sch", "ung", "ich", "ein", "ü", "ö", "ä", "ß", "keit", "ge", "ie", "cht", "en ", "tz", "pf", " zu"),
    "fr": ("é", "è", "ê", "ç", "eau", "ou", "ai", "eux", "ment ", "que", "oi", "l'", "d'", "qu'", "aux"),
    "es": ("ñ", "ó", "í", "á", "ción", "os ", "as ", "ue", "ado", "ll", "¿", "¡", "ez"),
    "ru": ("ы", "э", "ъ", "ё", "ого", "ться", "ый", "ся ", "ие "),
    "uk": ("і", "ї", "є", "ґ", "ться", "ння", "ого", "ій"),
    "bg": ("ъ", "та ", "то ", "ите", "ия", "щ"),
    "be": ("ў", "і", "э", "ы", "ё", "цца", "дзь", "ць "),
}  # fmt: skip
NEVER: Mapping[str, str] = {"ru": "іїєґў", "uk": "ыэъёў", "bg": "ыэёіїєґў", "be": "иїєґъщ"}
"""Letters that a language does not have."""
