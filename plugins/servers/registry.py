"""The servers that we can write rules for."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from plugins.servers.apache import apache
from plugins.servers.caddy import caddy
from plugins.servers.hosted import cloudflare, netlify
from plugins.servers.nginx import nginx
from plugins.servers.rules import Rules

SERVERS: Mapping[str, Callable[[Rules], dict[str, str]]] = MappingProxyType(
    {"nginx": nginx, "caddy": caddy, "apache": apache, "netlify": netlify, "cloudflare": cloudflare}
)
"""From the rules to files: their names and texts."""
