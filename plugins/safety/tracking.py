"""What shops and networks hang on addresses to follow whoever opens them. It gives readers away, and is no part of the
address: each of these names is documented as such by who invented it."""

_OWN = (
    "_hsenc _hsmi _openstat dclid fb_action_ids fb_ref fbclid gad_source gbraid gclid gclsrc igsh igshid mc_cid mc_eid"
    " mibextid mkt_tok msclkid oly_anon_id oly_enc_id ref_src ref_url s_cid spm srsltid ttclid twclid vero_id wbraid"
    " wickedid yclid ymclid"
)
NAMES = frozenset(_OWN.split())
PREFIXES = ("utm_", "pk_", "hsa_", "matomo_")


def tracking(address: str) -> list[str]:
    """The parts of its query that only follow readers, as they stand there."""
    query = address.partition("#")[0].partition("?")[2]
    return [part for part in query.split("&") if follows(part.partition("=")[0].lower())] if query else []


def without_tracking(address: str) -> str:
    """The same address without them, and everything else as it was."""
    parts = tracking(address)
    if not parts:
        return address
    whole, mark, fragment = address.partition("#")
    path, _, query = whole.partition("?")
    rest = "&".join(part for part in query.split("&") if part not in parts)
    return f"{path}?{rest}{mark}{fragment}" if rest else f"{path}{mark}{fragment}"


def follows(name: str) -> bool:
    return name in NAMES or name.startswith(PREFIXES)
