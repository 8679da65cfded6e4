from collections.abc import Callable, Iterator

import pytest

from plugins.feed.feed_rules import atom_problems, rss_problems

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>T</title><link>https://a.org/</link><description>D</description><language>en</language>
<lastBuildDate>Thu, 28 Mar 2024 10:00:00 +0100</lastBuildDate>
<atom:link href="https://a.org/feed.xml" rel="self" type="application/rss+xml"/>
<item><title>One</title><link>https://a.org/1/</link><guid isPermaLink="false">tag:1</guid>
<pubDate>Thu, 28 Mar 2024 10:00:00 GMT</pubDate><description>d</description>
<content:encoded>&lt;a href="https://a.org/"&gt;x&lt;/a&gt;</content:encoded></item>
<item><title>Two</title><link>https://a.org/2/</link><guid>https://a.org/2/</guid>
<pubDate>Wed, 27 Mar 2024 10:00:00 GMT</pubDate></item>
</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>tag:f</id><title>T</title>
<updated>2024-03-28T10:00:00+01:00</updated><author><name>A</name></author>
<link rel="self" href="https://a.org/feed.atom"/><link rel="alternate" href="https://a.org/"/>
<entry><id>tag:1</id><title>One</title><updated>2024-03-28T10:00:00Z</updated>
<published>2024-03-27T10:00:00Z</published><link href="https://a.org/1/"/><category term="c"/>
<content type="html">&lt;a href="https://a.org/"&gt;x&lt;/a&gt;</content></entry>
<entry><id>tag:2</id><title>Two</title><updated>2024-03-27T10:00:00Z</updated><link href="https://a.org/2/"/></entry>
</feed>"""
Check = Callable[[bytes], Iterator[str]]


def breaks(check: Check, good: str, old: str, new: str, words: str) -> None:
    assert old in good
    found = list(check(good.replace(old, new, 1).encode()))
    assert any(words in message for message in found), found


def test_good_feeds_have_no_problem() -> None:
    assert list(rss_problems(RSS.encode())) == []
    assert list(atom_problems(ATOM.encode())) == []


@pytest.mark.parametrize("check", [rss_problems, atom_problems])
@pytest.mark.parametrize("data", [b"", b"<rss", b"<html/>", b"<rss>\x00</rss>", b"<feed>\x0b</feed>"])
def test_what_is_no_feed_is_found(check: Check, data: bytes) -> None:
    assert list(check(data))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('version="2.0" xmlns', 'version="0.91" xmlns', "0.91, not 2.0"),
        ("<channel>", "<chanel/><x>", "not XML"),
        ("<title>T</title>", "", "channel has 0 times title"),
        ("<title>T</title>", "<title> </title>", "title of channel is empty"),
        ("<description>D</description>", "", "0 times description"),
        ("<language>en</language>", "", "0 times language"),
        ("<language>en", "<language>in English", "not a language"),
        ("<link>https://a.org/</link>", "<link>/</link>", "“/” is not an absolute address"),
        ("Thu, 28 Mar 2024 10:00:00 +0100", "2024-03-28T10:00:00Z", "not a date by RFC 822"),
        ("Thu, 28 Mar 2024 10:00:00 +0100", "Fri, 28 Mar 2024 10:00:00 +0100", "not a date by RFC 822"),
        ("Thu, 28 Mar 2024 10:00:00 GMT", "Thu, 28 Mar 24 10:00:00 GMT", "not a date by RFC 822"),
        ("Thu, 28 Mar 2024 10:00:00 GMT", "Sun, 30 Feb 2024 10:00:00 GMT", "not a date by RFC 822"),
        ('rel="self" ', "", "one atom:link to itself"),
        (' type="application/rss+xml"', "", "one atom:link to itself"),
        ('href="https://a.org/feed.xml"', 'href="feed.xml"', "the self link “feed.xml”"),
        ("<title>One</title>", "", "item has 0 times title"),
        ("<link>https://a.org/1/</link>", "<link>https://a.org/пикник/</link>", "not an absolute address"),
        (' isPermaLink="false"', "", "it needs isPermaLink=false"),
        ('isPermaLink="false"', 'isPermaLink="no"', "isPermaLink is “no”"),
        ('<guid isPermaLink="false">tag:1', "<guid>https://a.org/2/", "2 items have the guid"),
        ('<guid isPermaLink="false">tag:1</guid>', "", "item has 0 times guid"),
        ("<description>d</description>", "<author>Jan</author>", "author is not an e-mail address"),
        ("<description>d</description>", "<description>d</description><description>d</description>", "more than one"),
        ("</content:encoded>", "</content:encoded><description>x</description>", "stands before description"),
        ('href="https://a.org/"&gt;', 'href="../x/"&gt;', "“../x/” in the text is relative"),
        ('href="https://a.org/"&gt;', 'href="#fn1"&gt;', "“#fn1” in the text is relative"),
        (
            'a href="https://a.org/"&gt;',
            'img alt="" src="//a.org/a.jpg"&gt;',
            "“//a.org/a.jpg” in the text is relative",
        ),
        ("&lt;/a&gt;", "&lt;script&gt;", "<script> in the text"),
    ],
)
def test_breach_of_rss_is_found(old: str, new: str, words: str) -> None:
    breaks(rss_problems, RSS, old, new, words)


def test_rss_without_channel_is_found() -> None:
    assert "rss without channel" in list(rss_problems(b'<rss version="2.0"/>'))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (' xml:lang="en"', "", "no xml:lang"),
        ('xml:lang="en"', 'xml:lang="in English"', "not a language"),
        ("<id>tag:f</id>", "", "feed has 0 times id"),
        ("<id>tag:f", "<id>f", "the id “f” is not an absolute address"),
        ("<id>tag:2", "<id>tag:1", "2 items have the id “tag:1”"),
        ("<title>T</title>", "", "feed has 0 times title"),
        ("<updated>2024-03-28T10:00:00+01:00</updated>", "", "feed has 0 times updated"),
        ("2024-03-28T10:00:00+01:00", "2024-03-28", "not a date by RFC 3339"),
        ("2024-03-28T10:00:00+01:00", "2024-03-28T10:00:00", "not a date by RFC 3339"),
        ("2024-03-28T10:00:00+01:00", "2024-02-30T10:00:00Z", "not a date by RFC 3339"),
        ("2024-03-27T10:00:00Z</pub", "27 March</pub", "not a date by RFC 3339"),
        ("<author><name>A</name></author>", "", "neither the feed nor the entry has an author"),
        ("<name>A</name>", "<email>a@a.org</email>", "author has 0 times name"),
        ('rel="self" ', "", "one link to itself"),
        ('rel="self" ', "", "two alternate links"),
        ('href="https://a.org/1/"', 'href="1/"', "a link “1/” is not an absolute address"),
        ('<category term="c"/>', '<category label="c"/>', "a category without term"),
        ('<content type="html">', '<content type="text/html">', "cannot be of type"),
        ('href="https://a.org/"&gt;', 'href="../x/"&gt;', "“../x/” in the text is relative"),
        ('<link href="https://a.org/2/"/>', "", "neither content nor an alternate link"),
        ("<title>Two</title>", "<title>Two</title><title>Two</title>", "entry has 2 times title"),
        ("<title>Two</title>", "<title>Two</title><summary/><summary/>", "more than one summary"),
    ],
)
def test_breach_of_atom_is_found(old: str, new: str, words: str) -> None:
    breaks(atom_problems, ATOM, old, new, words)
