"""Three languages that the site does not have, each hard in its own way, and what must come of them.

Ukrainian has plurals of its own, Arabic is written from right to left and has six plural forms, and of Chechen Babel
knows little. Only a few messages are translated, so that what is left in English can be looked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Case:
    """`words` are a few translations; `texts` the forms of “{n} text”, and `counted` which numbers show which form."""

    name: str
    dir: str
    title: str
    slug: str
    quoted: tuple[str, str]
    date: str
    span: str  # of the picnic
    month: str
    weekdays: tuple[str, str]  # the first two
    texts: tuple[str, ...]
    counted: Mapping[int, str]
    words: Mapping[str, str] = field(default_factory=dict)


CASES: Mapping[str, Case] = {
    "uk": Case(
        name="Українська",
        dir="ltr",
        title="Згадка про Юрія: щасливий день",
        slug="zghadka-pro-yuriia-shchaslyvyi-den",
        quoted=('Вона сказала "так" у м\'якому кріслі', "Вона сказала «так» у\u00a0м’якому кріслі"),
        date="10 січня 2024 р.",
        span="вівторок, 18 червня 2024 р., 14:00–17:00",
        month="Червень 2024 р.",
        weekdays=("понеділок", "вівторок"),
        texts=("{n} текст", "{n} тексти", "{n} текстів"),
        counted={0: "0 текстів", 1: "1 текст", 2: "2 тексти", 5: "5 текстів", 11: "11 текстів", 21: "21 текст"},
        words={"News": "Новини", "Events": "Події", "Home": "Головна", "Skip to the text": "До тексту"},
    ),
    "ar": Case(
        name="العربية",
        dir="rtl",
        title="بلجيكا تفتح أبوابها ٢٠٢٤",
        slug="bljika-tfth-abwabha-2024",
        quoted=('قالت "نعم"', 'قالت "نعم"'),
        date="10 يناير 2024",
        span="الثلاثاء، 18 يونيو 2024، 2:00 م–5:00 م",
        month="يونيو 2024",
        weekdays=("السبت", "الأحد"),
        texts=("لا نصوص", "نص واحد", "نصان", "{n} نصوص", "{n} نص", "{n} نصًا"),
        counted={0: "لا نصوص", 1: "نص واحد", 2: "نصان", 3: "3 نصوص", 11: "11 نصًا", 100: "100 نص"},
        words={"News": "أخبار", "Events": "فعاليات", "Home": "الرئيسية", "Skip to the text": "إلى النص"},
    ),
    "ce": Case(
        name="Нохчийн",
        dir="ltr",
        title="ХӀокху дийнахь",
        slug="khokkhu-diynakh",
        quoted=('Цо "хӀаъ" элира', 'Цо "хӀаъ" элира'),
        date="10 январь 2024",
        span="шинара, 18 июнь 2024, 14:00–17:00",
        month="Июнь 2024",
        weekdays=("оршот", "шинара"),
        texts=("{n} йоза", "{n} йозанаш"),
        counted={0: "0 йозанаш", 1: "1 йоза", 2: "2 йозанаш", 21: "21 йозанаш"},
        words={"News": "Керланаш"},
    ),
}

PICNIC = "events/2024-06-18-picnic"
FIRST = "news/2024-01-10-first"


def texts(code: str, case: Case) -> dict[str, str]:
    """Versions of two texts of the small site, one by the way with quotation marks to be set."""
    head = f'---\ntitle: "{case.title}"\ntranslated_from: en\n'
    return {
        f"{FIRST}/index.{code}.md": f"{head}slug: {case.slug}\n---\n{case.quoted[0]}\n",
        f"{PICNIC}/index.{code}.md": f"{head}---\n{case.title}\n",
    }
