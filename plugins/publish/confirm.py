"""A question before much of the site goes."""

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.publish.changes import Changes
from plugins.publish.order import Order
from plugins.publish.refusal import Refusal

YES = N_("yes")


def confirm(found: Changes, order: Order) -> None:
    """Raises Refusal where nobody says that it is meant: an empty folder of texts would take the site away."""
    if order.sure or found.part_gone <= order.ask_from:
        return
    said = speech()
    much = said.say(
        N_("{gone} of {all} pages would no longer be there."), gone=found.pages_gone, all=found.pages_before
    )
    if order.ask is None:
        raise Refusal(N_("{much} If that is meant, type the same with --yes"), much=much)
    word = said.gettext(YES)
    question = said.say(N_("{much} Is that meant? Type “{word}” to go on:"), much=much, word=word)
    if order.ask(f"{question} ").strip().lower() not in {word, "yes"}:
        raise Refusal(N_("Stopped, as you wished"))
