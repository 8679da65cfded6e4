from collections.abc import Callable, Iterator
from datetime import date

import pytest

from plugins.authoring.desk import Desk
from plugins.authoring.new import new
from plugins.authoring.questions import completed
from plugins.authoring.wish import Wish

TODAY = date(2026, 5, 17)
Fill = Callable[..., Wish]


class Person:
    """Answers what is asked, and remembers what was shown."""

    def __init__(self, *answers: str) -> None:
        self.answers: Iterator[str] = iter(answers)
        self.asked: list[str] = []
        self.told: list[str] = []

    def ask(self, question: str) -> str:
        self.asked.append(question)
        try:
            return next(self.answers)
        except StopIteration:
            raise EOFError from None


def test_what_was_not_said_is_asked_for(desk: Desk) -> None:
    person = Person("news", "ru", "Пикник", "", "a-door", "")
    wish = completed(Wish(), desk, TODAY, person.ask, person.told.append)
    assert wish == Wish("news", "ru", "Пикник", date="2026-05-17", campaign="a-door", slug="piknik")
    assert person.asked[-1] == "Name of the folder, for the address [piknik]: "
    assert new(wish, desk).is_file()


def test_what_was_said_is_not_asked_for(desk: Desk) -> None:
    person = Person("", "park")
    wish = completed(Wish("pages", "nl", "Park"), desk, TODAY, person.ask, person.told.append)
    assert (wish.slug, len(person.asked)) == ("park", 2)


def test_an_event_is_asked_for_its_time_and_place(desk: Desk) -> None:
    person = Person("2026-06-20 18:30", "", "House", "Utrecht", "", "")
    wish = completed(Wish("events", "en", "Picnic"), desk, TODAY, person.ask, person.told.append)
    assert (wish.start, wish.end, wish.place, wish.town) == ("2026-06-20 18:30", "", "House", "Utrecht")
    assert wish.date == ""


def test_a_wrong_answer_is_told_and_asked_again(desk: Desk) -> None:
    person = Person(
        "event", "", "events", "2026-06-20 25:00", "2026-06-20 18:30", "2026-06-20 18:00", "", "", "", "", ""
    )
    wish = completed(Wish("", "en", "Picnic"), desk, TODAY, person.ask, person.told.append)
    assert (wish.kind, wish.start, wish.end) == ("events", "2026-06-20 18:30", "")
    assert len(person.told) == 3


def test_a_name_that_is_taken_is_asked_again(desk: Desk) -> None:
    person = Person("", "", "second")
    wish = completed(Wish("news", "en", "First", date="2024-03-28"), desk, TODAY, person.ask, person.told.append)
    assert wish.slug == "second"
    assert "there is a text in news/2024-03-28-first already" in person.told[0]


def test_the_end_of_the_answers_ends_the_questions(desk: Desk) -> None:
    person = Person("news")
    with pytest.raises(EOFError):
        completed(Wish(), desk, TODAY, person.ask, person.told.append)
