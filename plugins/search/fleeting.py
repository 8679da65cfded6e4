"""Russian words that lose a vowel: «беженец», but «беженцы».

Pagefind's stemmer takes endings off and knows nothing of it, so that whoever looks for the one would not find the
other. Here it is made up for in the words in -ец, which mostly say who somebody is.
"""

import re

MARK = re.compile(r"<[^>]*>")
WITH = re.compile(r"\b([а-яё]{2,})ец\b")  # беженец, доброволец, бельгиец
WITHOUT = re.compile(r"\b([а-яё]+[бвгджзйклмнпрстфхчшщь])ц(?:ы|а|у|е|ем|ев|ам|ами|ах)\b")  # беженцев, бельгийцами
VOWELS = "аеёиоуыэюя"


def other_forms(html: str) -> tuple[str, ...]:
    """What to add to a text so that each of these words in it is found by both of its stems, in order, once each."""
    text = MARK.sub(" ", html).casefold()
    shorter = {f"{bare(stem)}ца" for stem in WITH.findall(text)}
    longer = {f"{stem.rstrip('йь')}ец" for stem in WITHOUT.findall(text)}
    return tuple(sorted(shorter | longer))


def bare(stem: str) -> str:
    """What stands before «ца»: «бельгийца» beside «бельгиец», «добровольца» beside «доброволец»."""
    return f"{stem}й" if stem[-1] in VOWELS else f"{stem}ь" if stem[-1] == "л" else stem
