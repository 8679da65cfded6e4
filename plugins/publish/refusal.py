"""Why something was not published, or not taken back."""

from plugins.problems.problem import N_
from plugins.tooling.disk import Refused, refused


class Refusal(Refused):
    """Readers see what they saw before."""


def explained(error: OSError) -> Refused:
    """What the system refused, in words."""
    found = N_("The system refused something: {error}. Mend that, then type the same again")
    return refused(error) or Refusal(found, error=error)
