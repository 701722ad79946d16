"""The mailbox, cut by its separators and read by the standard library's parser."""

from __future__ import annotations

import mailbox
import re
from collections import Counter
from email.utils import getaddresses
from itertools import pairwise
from pathlib import Path

from entregent.world.truth import World
from tests.world.reading import SEPARATOR, day_of, is_human, mails, text, words


def test_counts_are_those_of_the_truth(world: World, files: dict[str, Path]) -> None:
    found = mails(files["mail"])
    assert len(found) == world.truth.counts["mails"]
    people = [mail for mail in found if is_human(mail)]
    assert len(people) == world.truth.counts["mails between people"]
    threads = {mail["X-GM-THRID"] for mail in people}
    assert len(threads) == world.truth.counts["mail threads between people"]


def test_the_standard_mailbox_finds_the_same_mails(files: dict[str, Path]) -> None:
    box = mailbox.mbox(str(files["mail"]), create=False)
    assert len(box) == len(mails(files["mail"]))
    box.close()


def test_the_separator_is_that_of_the_samples(files: dict[str, Path], shared: Path) -> None:
    sample = (shared / "samples" / "mbox" / "messages" / "messages.mbox").read_bytes()
    assert SEPARATOR.match(sample)
    assert SEPARATOR.match(files["mail"].read_bytes())
    ours = mails(files["mail"])[0]
    assert sample.split(b"\r\n")[1].split(b":")[0].decode() == ours.keys()[0] == "X-GM-THRID"
    assert ours.keys()[1] == "X-Gmail-Labels"


def test_lines_end_like_gmail_s(files: dict[str, Path]) -> None:
    assert not re.search(rb"(?<!\r)\n", files["mail"].read_bytes())


def test_mails_stand_in_the_order_of_time(files: dict[str, Path]) -> None:
    days = [day_of(mail) for mail in mails(files["mail"])]
    assert days == sorted(days)


def test_every_mail_has_one_identity_and_answers_an_earlier_one(files: dict[str, Path]) -> None:
    seen: set[str] = set()
    for mail in mails(files["mail"]):
        assert mail["Message-ID"] not in seen
        if mail["In-Reply-To"]:
            assert mail["In-Reply-To"] in seen
            references = mail["References"].split()
            assert references[-1] == mail["In-Reply-To"]
            assert set(references) <= seen
        seen.add(mail["Message-ID"])


def test_headers_are_ascii(files: dict[str, Path]) -> None:
    for mail in mails(files["mail"]):
        assert all(isinstance(value, str) and value.isascii() for value in mail.values())


def test_no_part_is_damaged(files: dict[str, Path]) -> None:
    for mail in mails(files["mail"]):
        for part in mail.walk():
            assert part.defects == []
            if not part.is_multipart():
                raw = part.get_payload(decode=True)
                assert isinstance(raw, bytes)
                raw.decode(part.get_content_charset() or "ascii")


def test_all_the_ways_of_writing_are_there(files: dict[str, Path]) -> None:
    found = mails(files["mail"])
    charsets = Counter(
        (part.get_content_charset() or "").lower() for mail in found for part in mail.walk()
    )
    transfers = Counter(part["Content-Transfer-Encoding"] for mail in found for part in mail.walk())
    kinds = Counter(part.get_content_type() for mail in found for part in mail.walk())
    for charset in ("utf-8", "iso-8859-1", "windows-1252", "us-ascii"):
        assert charsets[charset], charset
    for transfer in ("quoted-printable", "base64", "8bit"):
        assert transfers[transfer] > 20, transfer
    for kind in ("multipart/alternative", "multipart/mixed", "multipart/report", "text/html"):
        assert kinds[kind], kind


def test_quotations_are_introduced_in_several_tongues(files: dict[str, Path]) -> None:
    bodies = "\n".join(text(mail).replace("\r\n", "\n") for mail in mails(files["mail"]))
    for pattern in (
        r"Le (?:lun|mar|mer|jeu|ven)\. \d{1,2} \S+ \d{4} à\u202f\d\d:\d\d, ",
        r"a[ \n]écrit\u202f:",
        r"On \w{3}, \w{3} \d{1,2}, \d{4} at \d{1,2}:\d\d\u202f[AP]M",
        r"Am \d\d\.\d\d\.\d{4} um \d\d:\d\d schrieb ",
        r"De : .+\nEnvoyé : \w+ \d{1,2} \w+ \d{4} \d\d:\d\d\nÀ : .+\nObjet : ",
        r"Le \d\d/\d\d/\d{4} à \d\d:\d\d, ",
    ):
        assert re.search(pattern, bodies), pattern


def test_labels_are_french_and_encoded(files: dict[str, Path]) -> None:
    found = mails(files["mail"])
    assert any(mail["X-Gmail-Labels"].startswith("=?UTF-8?Q?") for mail in found)
    labels = {label for mail in found for label in words(mail, "X-Gmail-Labels").split(",")}
    assert {"Messages reçus", "Messages envoyés", "Spam", "Ouvert"} <= labels


def test_what_machines_send_says_so(files: dict[str, Path]) -> None:
    found = mails(files["mail"])
    assert sum(bool(mail["List-Id"]) for mail in found) > 200
    assert sum(mail["Auto-Submitted"] == "auto-replied" for mail in found) > 10
    assert sum(bool(mail["List-Unsubscribe"]) for mail in found) > 200
    assert sum("noreply" in (mail["From"] or "") for mail in found) > 40


def test_people_write_to_her_and_she_to_them(world: World, files: dict[str, Path]) -> None:
    for mail in filter(is_human, mails(files["mail"])):
        named = {address for name in ("From", "To") for _, address in getaddresses([mail[name]])}
        assert len(named & set(world.emails)) == 1, mail["Message-ID"]


def test_names_of_senders_come_in_many_forms(files: dict[str, Path]) -> None:
    senders = {words(mail, "From") for mail in mails(files["mail"]) if is_human(mail)}
    for pattern in (
        r'^"?[A-Z]\. ',
        r"^[A-ZÀ-Ý'-]{3,} [A-ZÀ-Ý][a-zà-ÿ]",
        r'^"[^",]+, [^"]+"',
        r'^"?[a-z-]+\.[a-z-]+"? <',
    ):
        assert any(re.search(pattern, sender) for sender in senders), pattern


def test_one_mailbox_speaks_for_two(world: World, files: dict[str, Path]) -> None:
    for _, _, address in world.truth.couples:
        froms = [mail for mail in mails(files["mail"]) if address in (mail["From"] or "")]
        assert froms or address in files["cards"].read_text("utf-8")
    family = [mail for mail in mails(files["mail"]) if "famille.bouvier" in (mail["From"] or "")]
    signs = Counter(
        "H." if "\nH." in text(mail).replace("\r\n", "\n") else "other" for mail in family
    )
    assert min(signs["H."], signs["other"]) >= 2


def test_threads_alternate_often_enough(files: dict[str, Path]) -> None:
    threads: dict[str, list[str]] = {}
    for mail in filter(is_human, mails(files["mail"])):
        threads.setdefault(mail["X-GM-THRID"], []).append(mail["From"])
    turns = sum(a != b for froms in threads.values() for a, b in pairwise(froms))
    assert turns > 0.9 * sum(len(froms) - 1 for froms in threads.values())
