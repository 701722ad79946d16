"""Writing in a real browser: live marks, words beside colours, the keyboard, speed, a copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import pytest

from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.browser import Visit, chromium, visit
from tests.faces.web.served import Served
from tests.faces.web.test_browser_looks import judged

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright")

PITCH: dict[Lang, str] = {
    "en": "Hello Awa, \N{OWL} I noticed that you viewed my profile. Our offer ends Friday: <b>20%",
    "fr": "Bonjour Awa, \N{OWL} vous avez visité mon profil. Notre offre finit vendredi : <b>20 %",
}
GOOD: dict[Lang, str] = {
    "en": "Thank you Awa, your sheet on returns saved my Tuesday: three columns were enough.",
    "fr": "Merci Awa, votre trame sur les retours a sauvé mon mardi : trois colonnes ont suffi.",
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


def _measures(seen: Visit, name: str) -> list[float]:
    found: list[Any] = seen.page.evaluate(
        "(name) => performance.getEntriesByName(name).map((one) => one.duration)", name
    )
    return sorted(float(one) for one in found)


def _settled(seen: Visit) -> None:
    """Wait until what stands on the page is about the draft as it is."""
    seen.page.locator("#verdict[data-verdict]:not([aria-busy=true])").wait_for()


def _read(seen: Visit, text: str) -> None:
    seen.page.locator("#draft").fill(text)
    _settled(seen)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_marks_remarks_and_the_verdict_follow_the_draft(
    browser: Browser, served: Served, lang: Lang, width: int
) -> None:
    with visit(browser, served, lang, width) as seen:
        seen.go("/write?to=Awa%20Diarra&kind=invitation&channel=linkedin")
        assert seen.page.locator("#copy").is_disabled()
        _read(seen, PITCH[lang])
        said = seen.page.locator("#verdict")
        assert said.get_attribute("role") == "status"
        assert said.inner_text() == say(lang, "tact.verdict-hold")
        assert seen.page.locator("#ask").is_hidden() or seen.page.locator("#ask").inner_text()
        rows = seen.page.locator("#remarks > li")
        assert 1 <= rows.count() <= 3
        assert say(lang, "write.tone-stop") in " ".join(rows.all_inner_texts())
        assert seen.page.locator("#copy").inner_text() == say(lang, "write.copy-anyway")
        painted = seen.page.locator("#marks")
        assert (painted.text_content() or "").rstrip("\n") == PITCH[lang]
        assert painted.locator(".mark.stop").count() >= 1
        assert painted.evaluate(
            "(one) => [...one.childNodes].every((n) => n.nodeType === 3 || n.className.startsWith"
            "('mark ') && [...n.childNodes].every((m) => m.nodeType === 3))"
        )
        _read(seen, GOOD[lang])
        seen.page.select_option("#write-kind", "thank_you")
        _settled(seen)
        assert said.get_attribute("data-verdict") == "send"
        assert said.inner_text() == say(lang, "tact.verdict-send")
        assert seen.page.locator("#no-remark").is_visible() or rows.count()
        assert seen.page.locator("#copy").inner_text() == say(lang, "write.copy")
        seen.judge()


@pytest.mark.needs("axe")
@pytest.mark.parametrize(
    ("width", "lang", "theme"),
    [(390, "fr", "dark"), (768, "en", "light"), (1280, "fr", "light"), (1280, "en", "dark")],
)
def test_remarks_look_right_and_axe_finds_nothing(
    browser: Browser, served: Served, width: int, lang: Lang, theme: Literal["light", "dark"]
) -> None:
    with visit(browser, served, lang, width, theme) as seen:
        seen.go("/write?to=Awa%20Diarra&kind=invitation&channel=linkedin")
        _read(seen, PITCH[lang])
        seen.page.evaluate(
            "() => document.querySelectorAll('main details').forEach((one) => { one.open = true; })"
        )
        assert judged(seen, width) == []
        seen.judge()


def test_a_remark_is_shown_and_silenced_by_the_keyboard_alone(
    browser: Browser, served: Served
) -> None:
    with visit(browser, served, "en") as seen:
        seen.go("/write?kind=invitation")
        _read(seen, PITCH["en"])
        first = seen.page.locator("#remarks > li").first
        quote = (first.locator("q").text_content() or "").strip()
        first.locator(".show").focus()
        seen.page.keyboard.press("Enter")
        picked = seen.page.evaluate(
            "() => { const d = document.getElementById('draft'); return ["
            "document.activeElement === d, d.value.slice(d.selectionStart, d.selectionEnd)]; }"
        )
        assert picked == [True, quote]
        code = first.get_attribute("data-code")
        first.locator(".quiet-one").focus()
        seen.page.keyboard.press("Enter")
        seen.page.locator("#copied", has_text=say("en", "write.quieted")).wait_for()
        assert seen.page.locator(f"#remarks > li[data-code={code}]").count() == 0
        assert code is not None
        assert code in seen.page.locator("#notes").inner_text()
        seen.judge()


def test_the_draft_stays_while_another_person_is_chosen(browser: Browser, served: Served) -> None:
    with visit(browser, served, "en") as seen:
        seen.go("/write?kind=thank_you")
        _read(seen, GOOD["en"])
        seen.page.fill("[name=to]", "Awa Diarra")
        seen.page.keyboard.press("Enter")
        seen.page.locator("#write-gaps h2").first.wait_for()
        assert seen.page.input_value("#draft") == GOOD["en"]
        assert "to=Awa+Diarra" in seen.page.url
        assert seen.page.get_attribute("#draft", "data-to")
        _settled(seen)
        with seen.page.expect_response(
            lambda answer: answer.url.endswith("/write/read")
            and answer.request.post_data_json["kind"] == "invitation"
        ) as answer:
            seen.page.select_option("#write-kind", "invitation")
        assert answer.value.request.post_data_json["to"]
        seen.judge()


def test_only_a_copy_leaves(browser: Browser, served: Served) -> None:
    with visit(browser, served, "en") as seen:
        seen.page.context.grant_permissions(["clipboard-write"])
        seen.go("/write?kind=thank_you")
        _read(seen, GOOD["en"])
        seen.page.locator("#copy").click()
        seen.page.get_by_text(say("en", "write.copied")).or_(
            seen.page.get_by_text(say("en", "write.copy-failed"))
        ).wait_for()
        assert not seen.page.locator("form:has(#draft)").count()
        seen.judge()


def test_a_keystroke_costs_little_in_a_long_draft(browser: Browser, served: Served) -> None:
    long = " ".join(PITCH["en"].replace("<b>", "") for _ in range(15))[:1200]
    with visit(browser, served, "en") as seen:
        seen.go("/write?to=Awa%20Diarra&kind=invitation")
        _read(seen, long)
        seen.page.evaluate("() => performance.clearMeasures()")
        seen.page.locator("#draft").press_sequentially(" and so on", delay=5)
        _settled(seen)
        keys, reads = _measures(seen, "typed"), _measures(seen, "read")
        assert len(keys) == len(" and so on")
        assert 1 <= len(reads) <= len(keys)  # typing is never answered more often than it happened
        painted = seen.page.locator("#marks").text_content() or ""
        assert painted.rstrip("\n") == f"{long} and so on"
        seen.judge()
