"""A dropped table in doubt: the import waits, the page asks, the word is kept, reading goes on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import pytest

from entregent.i18n import Lang
from tests.app.test_mapping import FRIENDS, both_ways
from tests.faces.web.browser import chromium, visit
from tests.faces.web.served import Client, Served
from tests.faces.web.test_browser_looks import judged
from tests.faces.web.test_jobs import at_rest, hand_over
from tests.files.workbook_writing import book, sheet

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Prat\r\nEMAIL:ana@x.example\r\nEND:VCARD\r\n"


def _asking(client: Client, *files: tuple[str, bytes]) -> str:
    """The id of an import that waits for a word."""
    job = hand_over(client, files)
    client.post(f"/imports/{job}/begin")
    found = at_rest(client, job)
    assert (found["state"], found["report"]) == ("asking", None)
    return job


def _table_of(client: Client, job: str) -> str:
    """The id of the table the page asks about."""
    page = client.get(f"/imports/ask?job={job}").text
    _, found, rest = page.partition('name="table" value="')
    assert found, page
    return rest.partition('"')[0]


def test_the_word_given_on_the_page_is_kept_and_the_import_goes_on(fresh: Served) -> None:
    """Asked once; the rows follow the choice; the next table with these titles is read unasked."""
    client = fresh.client
    job = _asking(client, ("amis.csv", FRIENDS.encode()), ("ana.vcf", CARD))
    waiting = client.get("/imports?lang=en").text
    assert "1 file waits for a word from you." in waiting
    shown = client.get(f"/imports/ask?job={job}&lang=en").text
    assert "How shall I read this table?" in shown
    assert "+33639980012" in shown
    table = _table_of(client, job)
    said = {"job": job, "table": table, "do": "show", "c4": "note", "c2": "ignore", "c0": "name",
            "dates": "mdy"}
    seen = client.post("/imports/ask", said)
    assert seen.status == 303
    place = seen.headers["location"]
    assert sorted(place.partition("?")[2].split("&")) == sorted(
        [f"job={job}", "c4=note", "c2=ignore", "dates=mdy"]
    )
    preview = client.get(f"{place}&lang=en").text
    assert "2026-03-04" in preview
    assert "+33639980012" not in preview
    client.post("/imports/ask", {**said, "do": "read"})
    done = at_rest(client, job)
    assert done["state"] == "done"
    read = {one["path"]: one["read"] for one in done["report"]["files"]}
    assert read == {"amis.csv": {"card": 2, "interaction": 2}, "ana.vcf": {"card": 1}}
    assert str(fresh.home) not in json.dumps(done)
    again = hand_over(client, [("autres.csv", FRIENDS.replace("Awa", "Lou").encode())])
    client.post(f"/imports/{again}/begin")
    assert at_rest(client, again)["state"] == "done"


def test_what_is_not_decided_is_told_and_the_rest_is_read(fresh: Served) -> None:
    """Without a word the table is refused in words of a page; left aside, it is passed over."""
    client = fresh.client
    job = _asking(client, ("amis.csv", FRIENDS.encode()), ("ana.vcf", CARD))
    client.post("/imports/ask", {"job": job, "do": "later"})
    files = at_rest(client, job)["report"]["files"]
    (told,) = [one for file in files for one in file["rejected"]]
    assert told["code"] == "table.unsure"
    assert "entregent" not in told["reason"]
    job = _asking(client, ("amis.csv", FRIENDS.encode()))
    client.post("/imports/ask", {"job": job, "table": _table_of(client, job), "do": "aside"})
    files = at_rest(client, job)["report"]["files"]
    assert [one["code"] for file in files for one in file["rejected"]] == ["table.left"]


def test_several_tables_are_asked_about_one_after_the_other(fresh: Served) -> None:
    """Sheets of a workbook with other titles: the import goes on after the last word."""
    client = fresh.client
    data = book({
        "A": sheet(["Qui", "Ici"], ["Awa Diarra", "awa@x.example"]),
        "B": sheet(["Wer", "Wo"], ["Ana Prat", "ana@x.example"]),
    })
    job = _asking(client, ("deux.xlsx", data))
    first = _table_of(client, job)
    answer = client.post("/imports/ask", {"job": job, "table": first, "do": "read"})
    assert answer.headers["location"].startswith("/imports/ask")
    second = _table_of(client, job)
    assert second != first
    client.post("/imports/ask", {"job": job, "table": second, "do": "read"})
    assert [one["new"] for one in at_rest(client, job)["report"]["files"]] == [2]


def test_two_readers_are_asked_about_and_the_chosen_one_reads(fresh: Served) -> None:
    """Both stand on the page; the press decides for this import."""
    client = fresh.client
    job = _asking(client, ("both.csv", both_ways().encode()))
    page = client.get(f"/imports/ask?job={job}&lang=en").text
    assert "Which reader takes this file?" in page
    assert 'value="google_contacts"' in page
    client.post("/imports/ask", {"job": job, "do": "reader", "name": "outlook"})
    assert [one["source"] for one in at_rest(client, job)["report"]["files"]] == ["outlook"]


@pytest.mark.parametrize("said", [
    {}, {"do": "nonsense"}, {"do": "show", "table": "nope"},
    {"do": "reader"}, {"do": "read", "c0": "nonsense"},
    {"do": "read", "c0": "ignore", "c1": "ignore", "c2": "ignore"},
])
def test_odd_words_change_nothing(asked: tuple[Served, str], said: dict[str, str]) -> None:
    """Unknown tables, fields and acts are answered; the import still waits."""
    served, job = asked
    client = served.client
    body = {"job": job, "table": _table_of(client, job), **said}
    if said.get("do") == "reader":
        body["job"] = "0" * 16
    assert client.post("/imports/ask", body).status in {404, 422}
    assert client.get(f"/imports/ask?job={job}&c0=nonsense").status == 422
    (found,) = client.get("/imports/state").json["jobs"]
    assert (found["id"], found["state"], found["asks"]) == (job, "asking", 1)


def test_nothing_waits(fresh: Served) -> None:
    """The page says so, with a way back."""
    page = fresh.client.get("/imports/ask?lang=fr").text
    assert "Aucun fichier n’attend de mot de vous." in page


# ------------------------------------------------------------------ as it looks


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, str]]:
    """A home whose import waits, for tests that leave it waiting."""
    with Served(tmp_path_factory.mktemp("asked") / "home") as served:
        yield served, _asking(served.client, ("amis.csv", FRIENDS.encode()))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.mark.needs("chromium", "playwright", "axe")
@pytest.mark.parametrize(("width", "lang", "theme"), [
    (390, "fr", "light"), (390, "en", "dark"), (1280, "fr", "dark"), (1280, "en", "light"),
])
def test_the_question_looks_right(
    browser: Browser, asked: tuple[Served, str], width: int, lang: Lang,
    theme: Literal["light", "dark"],
) -> None:
    """axe finds nothing, nothing overflows; a choice shows in the rows."""
    served, job = asked
    with visit(browser, served, lang, width, theme) as seen:
        for address in ("/imports", f"/imports/ask?job={job}"):
            seen.go(f"{address}{'&' if '?' in address else '?'}lang={lang}")
            assert judged(seen, width) == []
        seen.page.select_option("[name=c4]", "note")
        with seen.page.expect_response(lambda one: "c4=note" in one.url):
            seen.page.click("[value=show]")
        seen.page.locator("select[name=c4] option[selected][value=note]").wait_for(state="attached")
        assert "note a" in seen.page.locator("ol.remarks li").first.inner_text()
        assert judged(seen, width) == []
        seen.judge()
