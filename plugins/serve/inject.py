"""What is added to a page while it is on its way to a browser here, and is never in the output folder."""

import re

PREFIX = "/-live/"  # no address of the site begins so
OWN, NONE = b"'self'", b"'none'"
NEEDED = (b"connect-src", b"script-src", b"style-src")

POLICY = re.compile(rb'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"')
HEAD_END = re.compile(rb"</head>", re.IGNORECASE)


def live_page(page: bytes, build: str) -> bytes:
    """The page with the script that follows `build`, and a policy that lets it ask this server."""
    code = f'<link rel="stylesheet" href="{PREFIX}live.css"><script type="module" src="{PREFIX}live.js?build={build}">'
    page = POLICY.sub(lambda match: match[1] + loosened(match[2]) + b'"', page)
    return HEAD_END.sub(lambda match: code.encode() + b"</script>" + match[0], page, count=1)


def loosened(policy: bytes) -> bytes:
    """The same policy, with this server allowed where the script needs it (CSP level 3, section 6.8.3)."""
    directives = dict(part.strip().partition(b" ")[::2] for part in policy.split(b";") if part.strip())
    for name in NEEDED:
        allowed = directives.get(name, directives.get(b"default-src", b"")).split()
        directives[name] = b" ".join([source for source in allowed if source not in (NONE, OWN)] + [OWN])
    return b"; ".join(name + b" " + sources for name, sources in directives.items())
