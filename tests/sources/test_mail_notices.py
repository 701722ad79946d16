"""Notices of networks in a mailbox: what they tell, when they are believed, what is counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email.utils import parseaddr
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import (
    Connection,
    Handle,
    Interaction,
    Invitation,
    Moment,
    Noticed,
    OwnerFact,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.mail import SOURCE
from entregent.sources.mail.notices import wordings
from entregent.sources.mail.notices.hear import clean_name, somebody
from entregent.sources.mail.notices.machines import network_of
from entregent.sources.mail.notices.proof import is_proven, signs_of
from entregent.sources.mail.notices.wordings import EVENTS, Book, Example, Wording, book, books
from entregent.testing import contracts
from tests.sources.mail_writing import READING, mail, mbox, read

PREVIEWS = replace(READING, previews=True)
AT = Moment(at=1709629872, zone="offset")


def all_wordings() -> Iterator[tuple[Book, Wording]]:
    for known in books():
        for wording in known.wordings:
            yield known, wording


def heard(known: Book, example: Example) -> wordings.Notice | None:
    shown, address = parseaddr(example.author)
    local = address.partition("@")[0].partition("+")[0]
    return wordings.read_notice(
        known, (shown, local), example.subject, example.body, example.template
    )


CASES = [
    pytest.param(known, wording, id=f"{known.network}-{number}-{wording.kind}-{wording.language}")
    for number, (known, wording) in enumerate(all_wordings())
]


@pytest.mark.parametrize(("known", "wording"), CASES)
def test_a_wording_reads_its_own_examples(known: Book, wording: Wording) -> None:
    assert wording.examples
    for example in wording.examples:
        notice = heard(known, example)
        assert notice is not None, example
        assert notice.wording.kind == wording.kind, example
        assert network_of(parseaddr(example.author)[1]) == known.network
        if wording.kind in EVENTS:
            assert (notice.name, notice.text) == (example.name, example.text)


@pytest.mark.parametrize(("known", "wording"), CASES)
def test_a_wording_leaves_alone_what_it_says_it_does(known: Book, wording: Wording) -> None:
    for other in wording.others:
        notice = heard(known, other)
        assert notice is None or notice.wording != wording, other


def test_every_wording_says_where_it_was_seen() -> None:
    for known, wording in all_wordings():
        assert wording.seen == wordings.UNSEEN or "20" in wording.seen, (known.network, wording)
    assert set(wordings.BASES.values()) == {known.network for known in books()}
    for known in books():
        assert set(known.domains) == {
            base for base, network in wordings.BASES.items() if network == known.network
        }


# ------------------------------------------------------------------ whole notices

ADA = Who(name="Ada Brandt", local="linkedin:ada brandt")
PAGE = Handle(kind="profile", key="linkedin.com/in/ada-brandt", network="linkedin")


def notice(*fields: str, text: str = "", **named: str) -> bytes:
    return mail(*fields, text=text, **named)


def records(data: bytes, *, previews: bool = False) -> list[Said]:
    found = read("a.eml", data, PREVIEWS if previews else READING)
    return [one for one in found if isinstance(one, Said)]


def codes(items: list[Yield]) -> dict[str, str]:
    return {
        one.reason.code: one.reason.params["n"] for one in items if isinstance(one, Noticed)
    }


INVITED = notice(
    From="Ada Brandt <invitations@linkedin.com>",
    Subject="Noor, please add me to your LinkedIn network",
    text=(
        "Hi Noor,\n\nI'd like to join your LinkedIn network.\n\nAda Brandt\nBaker\n\n"
        "View profile: https://www.linkedin.com/comm/in/ada-brandt?midToken=x&trk=y\n\n"
        "Accept: https://www.linkedin.com/comm/people/invite-accept?x=1\n"
    ),
)


def test_an_invitation_names_who_sent_it_and_whom_it_was_mailed_to() -> None:
    (said,) = records(INVITED)
    assert said.record == Invitation(
        network="linkedin",
        sender=Who(name="Ada Brandt", handles=(PAGE,)),
        receiver=Who(handles=(Handle(kind="email", key="moi@exemple.example"),)),
        sent=AT,
        outgoing=False,
    )
    assert codes(read("a.eml", INVITED)) == {"notices.invitation": "1"}


def test_an_accepted_invitation_is_a_link() -> None:
    (said,) = records(notice(
        From="LinkedIn <invitations@linkedin.com>",
        Subject="Noor, start a conversation with your new connection, Ada Brandt",
    ))
    assert said.record == Connection(who=ADA, network="linkedin", since=AT)


MESSAGE = notice(
    From="Ada Brandt via LinkedIn <hit-reply@linkedin.com>", Subject="Harbour walk",
    text=(
        "Could you send me the map?\n\nAda Brandt\n  Reply\n"
        "  https://www.linkedin.com/messaging/thread/2-QWRhTm9vcg==/?x=1\n"
    ),
)


def test_a_message_keeps_its_words_its_talk_and_what_it_asks() -> None:
    (said,) = records(MESSAGE)
    assert said.words == "Could you send me the map?"
    assert said.record == Interaction(
        at=AT, kind="message", network="linkedin", author=ADA, thread="2-QWRhTm9vcg==",
        subject="Harbour walk", words=6, cues=("question", "request"), incoming=True, notice=True,
    )


def test_whatever_the_subject_of_a_message_says_somebody_wrote_it() -> None:
    (said,) = records(MESSAGE.replace(b"Harbour walk", b"3 messages and I viewed your profile"))
    assert isinstance(said.record, Interaction)
    assert said.record.subject == "3 messages and I viewed your profile"


def test_words_may_be_left_out() -> None:
    found = read("a.eml", MESSAGE, replace(READING, words=False))
    (said,) = (one for one in found if isinstance(one, Said))
    assert said.words == ""
    assert isinstance(said.record, Interaction)
    assert said.record.cues == ("question", "request")


COMMENT = notice(
    From="LinkedIn <notifications-noreply@linkedin.com>",
    Subject="Ada Brandt commented on your post",
    text=(
        'Ada Brandt commented on your post\n\n"Which flour do you use?"\n\n'
        "View comment: https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7000000000000000001/"
    ),
)


def test_a_comment_under_ones_own_post_stays_off_until_previews_are_on() -> None:
    assert records(COMMENT) == []
    assert codes(read("a.eml", COMMENT)) == {"notices.preview": "1"}
    (said,) = records(COMMENT, previews=True)
    assert said.record == Interaction(
        at=AT, kind="comment", network="linkedin", author=ADA,
        thread="urn:li:activity:7000000000000000001", words=5, cues=("question",), incoming=True,
        own_thread=True, notice=True,
    )
    assert said.words == "Which flour do you use?"


def test_a_facebook_comment_that_was_seen_is_read_at_once() -> None:
    (said,) = records(notice(
        From="Facebook <notification+odfojhrw@facebookmail.com>",
        Subject="Ada Brandt commented on your status.",
        text='Ada Brandt commented on your status.\n\nAda Brandt wrote: "Which flour?"\n',
    ))
    assert said.record == Interaction(
        at=AT, kind="comment", network="facebook",
        author=Who(name="Ada Brandt", local="facebook:ada brandt"), words=2, cues=("question",),
        incoming=True, own_thread=True, notice=True,
    )


def test_a_page_of_markup_is_read_in_words() -> None:
    (said,) = records(notice(
        "Content-Type: text/html; charset=utf-8",
        From="Facebook <notification@facebookmail.com>",
        Subject="Ada Brandt commented on your post.",
        text='<p>Ada Brandt wrote: "Which <b>flour</b>?"</p><a href="https://x.example/">see</a>',
    ))
    assert said.words == "Which flour?"


@pytest.mark.parametrize(
    ("author", "subject", "code"),
    [
        ("LinkedIn <messages-noreply@linkedin.com>", "Ada Brandt viewed your profile", "view"),
        ("LinkedIn <notifications-noreply@linkedin.com>", "You appeared in 9 searches", "view"),
        ("LinkedIn <messages-noreply@linkedin.com>", "3 invitations are waiting for you", "digest"),
        ("LinkedIn <jobalerts-noreply@linkedin.com>", "Baker at Harbour Mill", "jobs"),
        ("LinkedIn <newsletters-noreply@linkedin.com>", "On bread", "news"),
        ("LinkedIn <security-noreply@linkedin.com>", "Verify your device", "account"),
        ("LinkedIn <messaging-digest-noreply@linkedin.com>", "Ada just messaged you", "unnamed"),
        ("Ada B. <hit-reply@linkedin.com>", "A role", "unnamed"),
        ("LinkedIn <hit-reply@linkedin.com>", "A role", "unnamed"),
        ("Facebook <a@facebookmail.com>", "Ada Brandt and Femi Cole commented on your post.",
         "unnamed"),
        ("XING <mailrobot@mail.xing.com>", "Ein Satz, den niemand kennt", "unread"),
        ("XING <mailrobot@mail.xing.com>", "Ada Brandt möchte Sie als Kontakt hinzufügen",
         "preview"),
        ("Viadeo <notification@viadeo.com>", "Ada Brandt vous a envoyé un message", "preview"),
        ("Bakers <info@meetup.com>", "Latest RSVPs for Harbour walk", "gathering"),
        ("LinkedIn <invitations@linkedin.com>", "", "unread"),
    ],
)  # fmt: skip
def test_what_is_no_event_is_counted_and_names_nobody(
    author: str, subject: str, code: str
) -> None:
    found = read("a.eml", notice(From=author, Subject=subject))
    assert [one for one in found if not isinstance(one, Noticed)] == []
    assert codes(found) == {f"notices.{code}": "1"}


def test_whom_five_notices_were_mailed_to_is_likely_the_owner() -> None:
    box = mbox(*(MESSAGE.replace(b"<1@", f"<{number}@".encode()) for number in range(5)))
    facts = [
        one.record for one in read("all.mbox", box)
        if isinstance(one, Said) and isinstance(one.record, OwnerFact)
    ]
    assert [(fact.field, fact.value) for fact in facts] == [("email", "moi@exemple.example")]


# ------------------------------------------------------------------ believed or not

SENDER = "Ada Brandt <invitations@linkedin.com>"
ASKED = "Noor, please add me to your LinkedIn network"


@pytest.mark.parametrize(
    ("fields", "believed"),
    [
        ((), True),
        (("Authentication-Results: mx.example; dkim=pass header.i=@linkedin.com",), True),
        (("Authentication-Results: mx.example; dkim=pass header.d=linkedin.com; spf=none",), True),
        (("Authentication-Results: mx.example;\n dmarc=pass (p=REJECT) header.from=linkedin.com",),
         True),
        (("Authentication-Results: mx.example; spf=pass smtp.mailfrom=s-1@bounce.linkedin.com",),
         True),
        (("Authentication-Results: mx.example; dkim=fail header.d=linkedin.com",), False),
        (("Authentication-Results: mx.example; dkim=pass header.d=linkedin.com.evil.example",),
         False),
        (("Authentication-Results: mx.example; spf=none; dkim=none",), False),
        (("Authentication-Results: mx.example; dmarc=fail header.from=linkedin.com",
          "Authentication-Results: evil.example; dkim=pass header.d=linkedin.com"), False),
        (("Authentication-Results: mx.example; none",), True),
        (("DKIM-Signature: v=1; a=rsa-sha256; d=linkedin.com; s=d2048",), True),
        (("DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=d2048",), False),
        (("DKIM-Signature: v=1; d=list.example", "DKIM-Signature: v=1;\n d=linkedin.com"), True),
    ],
)  # fmt: skip
def test_a_sender_is_believed_where_nothing_speaks_against_it(
    fields: tuple[str, ...], believed: bool
) -> None:
    found = read("a.eml", notice(*fields, From=SENDER, Subject=ASKED))
    assert codes(found) == {"notices.invitation" if believed else "notices.forged": "1"}
    assert any(isinstance(one, Said) for one in found) is believed


@pytest.mark.parametrize(
    "author",
    [
        "Ada Brandt <invitations@linkedin.com.evil.example>",
        "Ada Brandt <invitations@my-linkedin.com>",
        '"Ada Brandt <invitations@linkedin.com>" <ada@evil.example>',
        "LinkedIn invitations@linkedin.com <ada@evil.example>",
        "Ada Brandt <ada.brandt@linkedin.com>",
    ],
)
def test_other_senders_are_ordinary_mail(author: str) -> None:
    (said,) = records(notice(From=author, Subject=ASKED))
    assert isinstance(said.record, Interaction)
    assert (said.record.network, said.record.kind, said.record.notice) == ("mail", "message", False)


def test_an_answer_by_mail_names_no_machine() -> None:
    (said,) = records(mail(To="Ada Brandt <hit-reply@linkedin.com>, Bo <bo@b.example>"))
    assert isinstance(said.record, Interaction)
    assert [who.name for who in said.record.others] == ["Bo"]


def test_a_forwarded_notice_is_a_persons_mail() -> None:
    (said,) = records(mail(
        Subject="Fwd: Ada Brandt commented on your status.",
        text="see\n\n---------- Forwarded message ---------\nFrom: Facebook <a@facebookmail.com>",
    ))
    assert isinstance(said.record, Interaction)
    assert (said.record.network, said.record.human) == ("mail", True)


# ------------------------------------------------------------------ names, counting, hostile

@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ada Brandt via LinkedIn", "Ada Brandt"),
        ("Ada Brandt (LinkedIn Invitations)", "Ada Brandt"),
        ("Ada\u202e tdnarB", "Ada tdnarB"),
        ('"Ada\tBrandt"', "Ada Brandt"),
        ("", ""),
    ],
)
def test_a_name_is_cleaned(written: str, name: str) -> None:
    assert clean_name(written) == name


@pytest.mark.parametrize(
    "written", ["", "Ada", "Ada B.", "LinkedIn Messaging", "Ada, Bo", "a@b.example c"]
)
def test_a_doubtful_name_is_nobody(written: str) -> None:
    assert somebody(written, "", "linkedin") is None


def test_an_only_name_with_a_page_is_somebody() -> None:
    body = "Voir le profil : https://fr.linkedin.com/in/ada-brandt\n"
    assert somebody("Ada", body, "linkedin") == Who(name="Ada", handles=(PAGE,))


def test_broken_encoded_words_and_turned_names() -> None:
    (said,) = records(notice(
        From="=?utf-8?Q?Ada_=E2=80=AEBrandt?= =?bad?x?y?= <invitations@linkedin.com>",
        Subject=ASKED,
    )) or (None,)
    assert said is None or "\u202e" not in repr(said.record)


def test_nested_markup_of_a_megabyte_is_read_at_once() -> None:
    html = "<div><table>" * 90_000 + 'Ada Brandt wrote: "Which flour?"'
    found = read("a.eml", notice(
        "Content-Type: text/html", From="Facebook <a@facebookmail.com>",
        Subject="Ada Brandt commented on your post.", text=html,
    ))
    assert codes(found) == {"notices.comment": "1"}


BLANKS = " " * 15_000
LONG = (
    f"x\n{BLANKS}\n Reply{BLANKS}", f"a écrit{BLANKS}:{BLANKS}", "wrote" * 4_000, '"' * 20_000,
    "«" + "a " * 10_000, f"View profile{BLANKS}:", ("\n" + BLANKS) * 2, "a\n" * 10_000,
    "https://" * 2_500,
)


@pytest.mark.parametrize("body", LONG)
@pytest.mark.parametrize(
    ("author", "subject"),
    [
        ("Ada Brandt <hit-reply@linkedin.com>", "x"),
        ("LinkedIn <messages-noreply@linkedin.com>", "x"),
        ("LinkedIn <notifications-noreply@linkedin.com>", "Ada Brandt commented on your post"),
        ("Facebook <a@facebookmail.com>", "Ada Brandt commented on your post."),
        ("Facebook <a@facebookmail.com>", "Ada Brandt a commenté votre publication."),
    ],
)
def test_long_runs_are_read_at_once(author: str, subject: str, body: str) -> None:
    found = read("a.eml", notice(From=author, Subject=subject, text=body), PREVIEWS)
    assert len(codes(found)) == 1


def test_every_message_is_a_record_refused_or_counted() -> None:
    box = mbox(
        INVITED, mail(Message_ID="<2@b.example>"), MESSAGE.replace(b"<1@", b"<3@"), COMMENT,
        notice(From="LinkedIn <messages-noreply@linkedin.com>", Subject="2 new messages"),
        notice(From="A <invitations@linkedin.com>", To="", Subject=ASKED),
    )
    found = read("all.mbox", box)
    counted = codes(found)
    aside = sum(
        int(n) for code, n in counted.items()
        if code not in {"notices.invitation", "notices.message"}
    )
    said = sum(isinstance(one, Said) for one in found)
    refused = sum(isinstance(one, Rejected) for one in found)
    assert (said, refused, aside) == (3, 0, 3)


FRAGMENTS = st.sampled_from([
    "Ada Brandt", "LinkedIn", " commented on your post", ": “", "?", "”", "\n", "\u202e",
    'wrote: "', "https://www.linkedin.com/messaging/thread/2-a==/", "Reply",
    "just messaged you", "é", "=?utf-8?Q?",
    "View profile: https://www.linkedin.com/in/ada", "urn:li:activity:1", "3 invitations", "\x00",
])


@given(
    st.sampled_from(sorted(wordings.BASES.values())),
    st.lists(FRAGMENTS | st.text(max_size=8), max_size=12).map("".join),
    st.lists(FRAGMENTS | st.text(max_size=8), max_size=12).map("".join),
    st.lists(FRAGMENTS | st.text(max_size=8), max_size=30).map("".join),
)
def test_any_notice_is_read_or_left(network: str, shown: str, subject: str, body: str) -> None:
    found = wordings.read_notice(book(network), (shown, "invitations"), subject, body, "")
    if found is None:
        return
    who = somebody(found.name, body, network)
    assert who is None or (who.name and "\n" not in who.name and "\u202e" not in who.name)


@given(st.binary(max_size=400))
def test_any_header_is_judged(header: bytes) -> None:
    signs = signs_of(b"Authentication-Results: " + header)
    assert is_proven(signs, ("linkedin.com",)) in {True, False}


def test_the_laws_of_sources_hold_with_notices() -> None:
    contracts.check_source(
        SOURCE, {"all.mbox": mbox(INVITED, MESSAGE, COMMENT, mail())}, reading=PREVIEWS
    )


def test_wordings_have_files_beside_their_reader() -> None:
    folder = Path(wordings.__file__).parent
    assert {path.stem for path in folder.glob("*.toml")} == set(wordings.BASES.values())


def test_the_page_lists_every_wording(root: Path) -> None:
    page = (root / "docs" / "formats" / "notices.md").read_text(encoding="utf-8")
    for known, wording in all_wordings():
        state = "unseen" if wording.is_preview else wording.seen
        state = "preview" if wording.is_preview and wording.kind in EVENTS else state
        assert f"| {known.name} | {wording.kind} | {wording.language} | {state} |" in page
