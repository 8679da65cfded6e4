"""Rules for Apache httpd (2.4), as the file `.htaccess` that stands in the site itself; LiteSpeed reads it too.

Apache 2.4 writes the host into each redirect, as the request or `UseCanonicalName` has it, and cannot leave it out.
"""

import re
from collections.abc import Iterator

from plugins.redirects.pattern import expression
from plugins.servers.forms import path_expression
from plugins.servers.headers import CACHE, CACHE_FILES, FILES, POLICY_HEADER, SEARCH_POLICY, TEXTS, TYPES, headers
from plugins.servers.mark import MARK
from plugins.servers.negotiation import expressions
from plugins.servers.rules import Redirect, Rules

HTACCESS = f"""\
{MARK}
# Where: as the file .htaccess in the folder of the site, after each build; the host must say “AllowOverride All”.
# It needs mod_rewrite, mod_headers and mod_setenvif; mod_deflate makes pages smaller where it is there.
# Apache reads it anew for every request. If it has thousands of lines, and you may change the host's own files, say
# “Include /path/to/.htaccess” in the block <Directory /path/to/the/site> there, and “AllowOverride None”.
"""


def apache(rules: Rules) -> dict[str, str]:
    parts = [HTACCESS, *general(rules), *lost(rules), *hidden(), *redirects(rules), *root(rules), *folders(), ""]
    return {".htaccess": "\n".join(parts)}


def general(rules: Rules) -> Iterator[str]:
    yield "Options -Indexes -MultiViews\nDirectoryIndex index.html\nAddDefaultCharset utf-8"
    yield "AddCharset utf-8 .css .xml"
    for end, kind in TYPES.items():
        name = end.lstrip("/")
        letters = "; charset=utf-8" if kind in TEXTS else ""
        begin = "^" if end.startswith("/") else ""
        yield f'<FilesMatch "{begin}{re.escape(name)}$">\n    ForceType "{kind}{letters}"\n</FilesMatch>'
    yield "<IfModule mod_deflate.c>\n    AddOutputFilterByType DEFLATE text/html " + " ".join(TEXTS) + "\n</IfModule>"
    for name, value in headers(rules.secure).items():
        yield f'Header always set {name} "{value}"'
    for page in rules.searches:
        searched = f"m#^{re.escape(page)}(?:index\\.html)?$#"
        yield f'Header always set {POLICY_HEADER} "{SEARCH_POLICY}" "expr=%{{REQUEST_URI}} =~ {searched}"'
    files = f"{re.escape(rules.base)}(?:{'|'.join(FILES)})/"
    yield f'Header always set Cache-Control "{CACHE}"'
    yield f'Header always set Cache-Control "{CACHE_FILES}" "expr=%{{REQUEST_URI}} =~ m#^{files}#"'
    vary = rf"m#^[A-Z]+ {re.escape(rules.base)}[? ]#"
    yield f'Header always merge Vary Accept-Language "expr=%{{THE_REQUEST}} =~ {vary}"'


def lost(rules: Rules) -> Iterator[str]:
    yield f"ErrorDocument 403 {rules.base}404.html\nErrorDocument 404 {rules.base}404.html"
    for lang in rules.languages:
        page = f"{rules.base}{lang}/404.html"
        yield f'<If "%{{REQUEST_URI}} =~ m#^{re.escape(rules.base)}{lang}/#">'
        yield f"    ErrorDocument 403 {page}\n    ErrorDocument 404 {page}\n</If>"


def hidden() -> Iterator[str]:
    yield "RewriteEngine On"
    yield r'RewriteRule "(?:^|/)\.(?!well-known/)" - [R=404,L]'


def redirects(rules: Rules) -> Iterator[str]:
    """A rule knows the path below this folder, without a slash at its beginning; `QSD` leaves the query behind."""
    for asked in [*rules.by_query.values(), rules.by_path]:
        for each in asked.redirects:
            for name, value in each.query:
                yield condition(name, re.escape(value))
            yield rule(each, rules)
        for form in asked.forms:
            for name, value in form.pattern.query:
                yield condition(name, expression(value))
            yield f'RewriteRule "{path_expression(form, "")}\\z" {form.to} [R=301,L,NC,QSD]'


def condition(name: str, value: str) -> str:
    return f'RewriteCond %{{QUERY_STRING}} "(?:^|&){name}={value}(?:&|$)"'


def rule(redirect: Redirect, rules: Rules) -> str:
    """With a slash at the end and without."""
    path = redirect.path.removeprefix(rules.base).rstrip("/")
    return f'RewriteRule "^{re.escape(path)}/?$" {redirect.to} [R=301,L,NC,QSD]'


def root(rules: Rules) -> Iterator[str]:
    """The best quality is asked last, because the last answer stands. With a query, nobody is sent anywhere."""
    for liked in reversed(list(expressions(rules.languages))):
        yield f'SetEnvIfNoCase Accept-Language "{liked}" SITE_LIKED=$1'
    for lang in rules.languages:
        yield "RewriteCond %{REQUEST_METHOD} ^(?:GET|HEAD)$\nRewriteCond %{QUERY_STRING} ^$"
        yield f"RewriteCond %{{ENV:SITE_LIKED}} ^{lang}$ [NC]"
        yield f"RewriteRule ^$ {rules.base}{lang}/ [R=302,L]"


def folders() -> Iterator[str]:
    """Not even that there is a folder is told."""
    yield "RewriteCond %{REQUEST_FILENAME} -d\nRewriteCond %{REQUEST_FILENAME}/index.html !-f"
    yield "RewriteRule ^ - [R=404,L]"
