"""Words of HTML, and which element may stand where, as the standard has it (https://html.spec.whatwg.org/multipage/)."""

from collections.abc import Mapping
from types import MappingProxyType


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = words("area base br col embed hr img input link meta source track wbr")
RAW = words("script style textarea title")  # no elements are in them
FOREIGN = words("svg math")

METADATA = words("base link meta noscript script style template title")
HEADINGS = words("h1 h2 h3 h4 h5 h6")
BLOCKS = HEADINGS | words(
    "address article aside blockquote details dialog div dl fieldset figure footer form header hgroup hr main menu nav "
    "ol p pre search section table ul"
)
PHRASING = words(
    "a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i iframe img input ins kbd "
    "label map mark math meter noscript object output picture progress q ruby s samp script select slot small span "
    "strong sub sup svg template textarea time u var video wbr"
)
PARTS = words(  # which stand in certain others only
    "html head body caption col colgroup dd dt figcaption legend li optgroup option rp rt source summary tbody td "
    "tfoot th thead tr track"
)
KNOWN = BLOCKS | PHRASING | PARTS | METADATA
OBSOLETE = words(
    "acronym applet basefont bgsound big blink center dir font frame frameset image isindex keygen listing marquee "
    "menuitem multicol nextid nobr noembed noframes param plaintext rb rtc spacer strike tt xmp"
)
OBSOLETE_ATTRIBUTES = words(
    "align alink background bgcolor border cellpadding cellspacing char charoff clear compact frameborder hspace "
    "language link longdesc marginheight marginwidth noshade nowrap rules scrolling valign vlink vspace"
)
# What holds words, and so no block.
WORDS_ONLY = (
    HEADINGS
    | words("p pre summary")
    | PHRASING - words("a audio canvas datalist del ins map math noscript object select slot svg template video")
)


def table(text: str) -> Mapping[str, frozenset[str]]:
    """ "a: b c" on each line."""
    lines = (line.partition(":") for line in text.strip().splitlines())
    return MappingProxyType({name.strip(): words(others) for name, _, others in lines})


ONLY_IN = table("""
    li: ul ol menu
    dt: dl div
    dd: dl div
    tr: table thead tbody tfoot
    td: tr
    th: tr
    thead: table
    tbody: table
    tfoot: table
    caption: table
    colgroup: table
    col: colgroup
    figcaption: figure
    summary: details
    legend: fieldset
    option: select optgroup datalist
    optgroup: select
    source: picture video audio
    track: video audio
    rt: ruby
    rp: ruby
    head: html
    body: html
    base: head
    title: head
""")
ONLY_WITH = table("""
    ul: li script template
    ol: li script template
    menu: li script template
    dl: dt dd div script template
    table: caption colgroup thead tbody tfoot tr script template
    thead: tr script template
    tbody: tr script template
    tfoot: tr script template
    tr: td th script template
    colgroup: col template
    picture: source img script template
    html: head body
    head: base link meta noscript script style template title
""")
NOT_WITHIN = table("""
    a: a button
    button: a button
    details: a button
    form: form
    iframe: a button
    input: a button
    label: label
    main: article aside footer header main nav
    header: header footer address dt
    footer: header footer address dt
    select: a button
    textarea: a button
    dfn: dfn
    noscript: noscript
""")
NEEDS = table("""
    html: head body
    head: title
    details: summary
    picture: img
    table: tr thead tbody
    dl: dt div
    tr: td th
    select: option optgroup
""")
REQUIRED = table("""
    html: lang
    img: src
    link: rel href
    bdo: dir
    iframe: src title
    track: src
""")
