"""Rules for whoever serves the site: the language for `/`, old addresses, headers, "not found" in each language.

No Pelican plugin: `plugins/tasks` calls it. Reads the texts and the settings; writes the files of nginx, Caddy, Apache,
Netlify or Cloudflare Pages into a folder that is not the site. `LANGUAGES` and `aliases` decide what is in them, so
they are made, never written by hand.

What `/` does, on every server alike:

- A browser that says which languages its reader reads gets a temporary redirect to the one of ours that it likes best
  (RFC 9110 §12.5.4, RFC 4647 §3.4). One that names none of ours gets the page with the choice.
- Any query, as in `/?choose=language`, gets the page with the choice, whatever the browser says. So the choice has an
  address that always works. Neither of the other signs of "comes from the site itself" does: our pages send no
  `Referer`, and older phones send no `Sec-Fetch-Site`.
- Nothing but `/` negotiates. Whoever chose `/en/` stays there, and the switcher on each page leads to the other
  languages without passing `/`. So nobody is held in a language, and no cookie has to remember a choice: on a shared
  telephone it would tell others who was here.
"""
