"""The project's own site, given by real servers with the rules that the task makes for it."""

import shutil
import tempfile
from pathlib import Path

import pytest
from msgspec.structs import replace

from pelicanconf import LANGUAGES
from plugins.languages.console import ASKED
from plugins.servers.command import server_rules
from plugins.servers.headers import POLICY, SEARCH_POLICY
from plugins.servers.registry import SERVERS
from plugins.status.room import in_room
from plugins.tooling import webservers
from plugins.tooling.build import Folders
from tests.built_site import ROOT, Site
from tests.servers import redirects_file
from tests.servers.conftest import RULES, put
from tests.servers.real import COMMANDS, PROGRAMS, program, running

OLD = {
    "/post/belgium-opens-its-doors-to-lgbtq-refugees-1": "/en/news/belgium-opens-its-doors/",
    "/index.php/2021/06/25/lgbt-world-beside-and-rus-lgbtiq-join-forces-at-the-first-russian-pride-2021/": (
        "/en/news/russianpride/"
    ),
    "/index.php/about-us/aboutus/": "/en/about/",
    "/post/the-speech-in-the-flemish-parliament-04-04-2019": "/en/news/speech-in-the-flemish-parliament/",
}
# Of the old site as a whole: content/redirects.toml.
ARCHIVES = {
    "/index.php/2021/06/": "/en/news/",
    "/index.php/2020/05/": "/en/news/",
    "/index.php/2020": "/en/news/",
    "/index.php/2021/06/25/another-slug/": "/en/news/",
    "/index.php/2021/06/25/%d0%bf%d1%80%d0%b0%d0%b9%d0%b4/": "/en/news/",
    "/index.php/tag/chechnya/": "/en/tags/chechnya/",
    "/index.php/tag/lgbt/": "/en/tags/",
    "/index.php/about-us/our-team/": "/en/about/",
    "/index.php/ru/": "/ru/",
    "/index.php/ru/o-nas/kontakty/": "/ru/",
    "/index.php/feed/": "/en/feed.xml",
    "/feed/": "/en/feed.xml",
    "/blog": "/en/news/",
    "/post/another-post": "/en/news/",
    "/?p=4204": "/en/news/",
}


def make(name: str, output: Path, content: Path = ROOT / "content") -> int:
    folders = Folders(ROOT, content, output, output / "cache")
    return in_room(folders, LANGUAGES, lambda room: server_rules(name, str(output), ROOT, room))


@pytest.fixture(autouse=True)
def back(monkeypatch: pytest.MonkeyPatch) -> None:
    """The task goes to the project's folder, as a build does; this brings the tests back."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv(ASKED, "en")


@pytest.mark.parametrize("name", COMMANDS)
def test_old_addresses_of_the_site_lead_to_its_pages(name: str, site: Site, tmp_path: Path) -> None:
    found = program(name)
    if found is None:
        pytest.skip(webservers.missing(PROGRAMS[name]))
    assert make(name, tmp_path) == 0
    texts = {file.name: file.read_text("utf-8") for file in tmp_path.iterdir() if file.is_file()}
    with tempfile.TemporaryDirectory() as folder:
        copy, room = Path(folder, "site"), Path(folder, "room")
        Path(folder).chmod(0o755)
        room.mkdir()
        shutil.copytree(site.folder, copy)
        with running(name, found, texts, copy, room) as server:
            for old, new in (OLD | ARCHIVES).items():
                for method in ("GET", "HEAD"):
                    answer = server.ask(old, method, accept_language="ru")
                    assert (answer.status, answer.place) == (301, new), old
                assert server.ask(new).status == 200
            assert server.ask("/", accept_language="nl").place == "/nl/"
            assert server.ask("/?choose=language", accept_language="nl").status == 200
            assert b'lang="ru"' in server.ask("/ru/nothing").body


# Neither can tell a year from another step, and Cloudflare knows no queries.
UNSAID = {old for old in ARCHIVES if old.startswith(("/index.php/2020", "/index.php/2021/06/25"))}


@pytest.mark.parametrize(("name", "unsaid"), [("netlify", UNSAID), ("cloudflare", UNSAID | {"/?p=4204"})])
def test_hosts_with_a_file_of_redirects_know_what_they_can_be_told(
    name: str, unsaid: set[str], site: Site, tmp_path: Path
) -> None:
    assert make(name, tmp_path) == 0
    text = (tmp_path / "_redirects").read_text("utf-8")
    files = {path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*") if path.is_file()}
    for old, new in (OLD | ARCHIVES).items():
        found = redirects_file.netlify(text, files, old) if name == "netlify" else redirects_file.cloudflare(text, old)
        assert (found == (301, new)) == (old not in unsaid), old


@pytest.mark.parametrize("name", COMMANDS)
def test_a_site_may_stand_in_a_folder_of_its_host(name: str) -> None:
    found = program(name)
    if found is None:
        pytest.skip(webservers.missing(PROGRAMS[name]))
    below = [replace(each, path="/sub" + each.path, to="/sub" + each.to) for each in RULES.redirects]
    forms = [replace(each, to="/sub" + each.to) for each in RULES.forms]
    texts = SERVERS[name](replace(RULES, base="/sub/", redirects=tuple(below), forms=tuple(forms)))
    with tempfile.TemporaryDirectory() as folder:
        top, room = Path(folder, "site"), Path(folder, "room")
        Path(folder).chmod(0o755)
        room.mkdir()
        put(top / "sub")
        with running(name, found, texts, top, room, top / "sub") as server:
            assert server.ask("/sub/", accept_language="ru").place == "/sub/ru/"
            assert server.ask("/sub/?choose=language", accept_language="ru").body == b"chooser"
            assert server.ask("/sub/?p=4204").place == "/sub/en/news/first/"
            assert server.ask("/sub/post/first").place == "/sub/en/news/first/"
            assert server.ask("/sub/index.php/2021/06").place == "/sub/en/news/"
            assert server.ask("/sub/?cat=7").place == "/sub/en/tags/"
            assert server.ask("/index.php/2021/06").status == 404
            assert server.ask("/sub/ru/nothing").body == b"lost in ru"
            assert server.ask("/sub/nothing").body == b"lost"
            assert server.ask("/sub/theme/site.css").headers["cache-control"] == "max-age=3600"


def test_the_policy_is_that_of_the_pages_and_one_word_more(site: Site) -> None:
    """A page that may do more than others needs a header of its own: browsers obey both."""
    said: dict[bool, set[str]] = {True: set(), False: set()}
    for path, page in site.pages.items():
        if not page.moved:
            policy = page.one("meta", **{"http-equiv": "Content-Security-Policy"})["content"]
            said[path.endswith("/search/index.html")].add(f"{policy}; frame-ancestors 'none'")
    assert said == {True: {SEARCH_POLICY}, False: {POLICY}}


def test_all_servers_at_once_and_the_same_bytes_again(tmp_path: Path) -> None:
    assert make("", tmp_path / "one") == 0
    assert make("", tmp_path / "two") == 0
    one, two = made_in(tmp_path / "one"), made_in(tmp_path / "two")
    assert one == two
    assert {path.partition("/")[0] for path in one} == set(SERVERS)


def made_in(folder: Path) -> dict[str, bytes]:
    return {
        path: file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and not (path := file.relative_to(folder).as_posix()).startswith("cache/")
    }


def test_somebodys_own_file_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "site.caddy"
    own.write_text("my own", encoding="utf-8")
    assert make("caddy", tmp_path) == 2
    assert "was not made by this command" in capsys.readouterr().err
    assert own.read_text("utf-8") == "my own"
    own.unlink()
    assert make("caddy", tmp_path) == make("caddy", tmp_path) == 0


def test_rules_are_not_written_among_the_texts(capsys: pytest.CaptureFixture[str]) -> None:
    assert make("netlify", ROOT / "content" / "news") == 2
    assert "lies among the texts" in capsys.readouterr().err


def test_an_unknown_server_gets_a_suggestion(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert make("ngnix", tmp_path) == 2
    assert "did you mean “nginx”?" in capsys.readouterr().err


def test_wrong_redirects_give_no_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a build would refuse, and what could not be read."""
    content = tmp_path / "content"
    (content / "pages/about").mkdir(parents=True)
    (content / "pages/about/index.en.md").write_text("---\ntitle: About\n---\nUs.\n", encoding="utf-8")
    for line, told in [('to = "/nowhere/"', ":3: there is no page “/nowhere/”"), ("to = /en/", ":3: this line cannot")]:
        (content / "redirects.toml").write_text(f'[[redirect]]\nfrom = "/old/"\n{line}\n', encoding="utf-8")
        assert make("nginx", tmp_path / "rules", content) == 1
        assert f"redirects.toml{told}" in capsys.readouterr().err
        assert not (tmp_path / "rules/site-http.conf").exists()
