"""What is wrong with an address as somebody wrote it, before the sanitiser takes it away silently."""

from plugins.read.body_fault import Fault
from plugins.read.body_links import FORBIDDEN_SCHEME, REMOTE_PICTURE, SCHEMES, scheme


def address_faults(address: str, *, picture: bool) -> list[Fault]:
    """A fault where the sanitiser will remove this address; others are found when it is resolved."""
    if scheme(address) in SCHEMES or not scheme(address):
        return []
    refused = REMOTE_PICTURE if picture else FORBIDDEN_SCHEME
    return [Fault(address, refused.found, refused.do, {"written": address[:60]})]
