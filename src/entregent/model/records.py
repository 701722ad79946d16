"""The said stratum: what sources state, one frozen value a statement, in canonical JSON.

Every importer yields these and nothing else. A record never says who the owner is inside an
exchange (an archive may or may not know): `OwnerFact` does, apart, and the people layer decides.
Names of standards in the docstrings: vC = RFC 6350, iC = RFC 5545, MSG = RFC 5322, AS =
ActivityStreams 2.0.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from entregent.model.ids import RecordKey, digest_of
from entregent.model.when import Precision, Zone

HandleKind = Literal["email", "phone", "profile", "chat", "uid"]
InteractionKind = Literal[
    "message", "comment", "reaction", "call", "video", "meeting", "meal", "letter", "broadcast"
]
Cue = Literal["question", "request", "offer", "thanks", "refusal", "promise"]
GiftKind = Literal[
    "introduction", "recommendation", "lead", "document", "answer", "relay", "time", "other"
]
FactField = Literal[
    "name", "email", "phone", "profile", "maiden_name", "headline", "summary", "industry", "place",
    "website", "birthday", "skill", "language", "certification", "registered",
]


class Base(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Shared settings of every said value: frozen, keyword-only, defaults left out of the JSON."""


class Moment(Base, frozen=True, kw_only=True):
    """When something happened, as precisely as it was written and no more.

    `at` is seconds since 1970-01-01T00:00:00Z; for a floating time (`zone == "floating"`) it is the
    wall clock read as if it were UTC, and only its own day and hour mean something. `precision`
    says which parts of `at` may be read.
    """

    at: int
    precision: Precision = "second"
    zone: Zone = "utc"
    written: str = ""
    """As it stood in the file, when it is needed to understand `at` (named zones, odd dates)."""


class Handle(Base, frozen=True, kw_only=True):
    """One identifier of one kind: (kind, key) is what identity rests on.

    `key` is normalised: e-mail lower-cased and IDNA, phone in E.164, profile as `host/path`
    without scheme, `www`, locale sub-domain, query or trailing slash. `network` is the network of a
    profile or chat handle ("linkedin", "xing"), empty otherwise. `written` as it stood, when it
    differs.
    """

    kind: HandleKind
    key: str
    network: str = ""
    written: str = ""

    def __post_init__(self) -> None:
        if not self.key:
            message = "a handle has a key"
            raise ValueError(message)


class Who(Base, frozen=True, kw_only=True):
    """Somebody as one record names them. At least a name, a handle or a local id.

    `local` is the source's own word for this somebody when it has no handle, with its scope in
    front ("linkedin:jordan pike", "linkedin:member@2-abc" for a closed account, which is a
    different nobody in each thread). `anchor` is the key of a record of the person meant, written
    when the owner designated an existing person (a journal line).
    """

    name: str = ""
    handles: tuple[Handle, ...] = ()
    local: str = ""
    anchor: str = ""

    def __post_init__(self) -> None:
        if not (self.name or self.handles or self.local or self.anchor):
            message = "somebody has a name, a handle, a local id or an anchor"
            raise ValueError(message)


ERASED = "erased:"
"""How the local id of somebody begins who was forgotten: only that somebody took part is kept."""


def is_erased(who: Who) -> bool:
    """Whether this stands for somebody who was forgotten: it is nobody any more."""
    return who.local.startswith(ERASED)


class Position(Base, frozen=True, kw_only=True):
    """A post held; "current" means open on the day the file speaks for. vC TITLE, ORG."""

    organisation: str = ""
    title: str = ""
    start: Moment | None = None
    end: Moment | None = None
    place: str = ""
    words: str = ""
    """The description, as written by its author (the owner's own positions only)."""


class Card(Base, frozen=True, kw_only=True, tag="card"):
    """What a source says of somebody outside any exchange: an address-book card, a contact row."""

    who: Who
    network: str = ""
    positions: tuple[Position, ...] = ()
    birthday: str = ""
    """ISO 8601, or `--MM-DD` when the year is unknown. vC BDAY."""
    categories: tuple[str, ...] = ()
    relation: str = ""
    """What they are to the owner when the card says so ("spouse", "assistant"). vC RELATED."""
    place: str = ""
    note: str = ""
    met: str = ""
    """How, where, through whom they met, in the owner's words."""
    met_on: Moment | None = None
    photo: bool = False
    known: bool = True
    """False for uploaded address books and attendee lists: strangers, not contacts."""


class Connection(Base, frozen=True, kw_only=True, tag="connection"):
    """The formal link on a network; never a tie by itself. AS Relationship."""

    who: Who
    network: str
    since: Moment | None = None
    state: Literal["connected", "pending", "removed", "follows", "unknown"] = "connected"
    positions: tuple[Position, ...] = ()
    """What the row says of their present post, as of the export."""


class Interaction(Base, frozen=True, kw_only=True, tag="interaction"):
    """One exchange or gathering. AS Activity; MSG From/To/Cc; iC ORGANIZER, ATTENDEE.

    `author` is None for gatherings and calls where nobody writes. Automatic mail, lists and
    sponsored messages have `human = False` and say why in `auto`. The text lives apart
    (`Said.words`). Drafts and profile views are not interactions.
    """

    at: Moment | None
    kind: InteractionKind
    network: str
    """"linkedin", "mail", "calendar", "phone", "journal", ..."""
    author: Who | None = None
    others: tuple[Who, ...] = ()
    thread: str = ""
    """Natural id of the thread in its network (root Message-ID, conversation id), or ""."""
    subject: str = ""
    human: bool = True
    auto: str = ""
    """Why it is not human: list, noreply, auto-reply, sponsored, bounce, crowd, notice."""
    people: int = 0
    """How many took part, the owner included, when more than author and others."""
    words: int = 0
    seconds: int = 0
    cues: tuple[Cue, ...] = ()
    """What the words do, read at import so that debts work when words are switched off."""
    where: str = ""
    incoming: bool | None = None
    """Said by the source itself (call logs); None when it follows from the author."""
    own_thread: bool = False
    """Said by the source itself: it stands under a post of the owner, which no exchange tells."""
    notice: bool = False
    """Told by a notice in the mailbox: the network's own archive may tell the same exchange."""

    def __post_init__(self) -> None:
        if self.author is None and not self.others:
            message = "an exchange has at least one person"
            raise ValueError(message)


class Invitation(Base, frozen=True, kw_only=True, tag="invitation"):
    """An invitation to connect. Absence from an export proves nothing. AS Invite."""

    network: str
    sender: Who
    receiver: Who
    sent: Moment | None = None
    note: str = ""
    outgoing: bool | None = None


class Endorsement(Base, frozen=True, kw_only=True, tag="endorsement"):
    """One press of a button about one skill: never a human exchange. SO EndorseAction."""

    network: str
    by: Who | None
    to: Who | None
    """None stands for the owner of the archive on either side."""
    skill: str
    at: Moment | None = None
    status: str = ""


class Recommendation(Base, frozen=True, kw_only=True, tag="recommendation"):
    """A recommendation somebody wrote; None stands for the owner of the archive."""

    network: str
    by: Who | None
    to: Who | None
    at: Moment | None = None
    status: str = ""
    position: Position | None = None
    words: int = 0


class Content(Base, frozen=True, kw_only=True, tag="content"):
    """What the owner published: a post, a comment, a reaction, a vote. AS Create, Note."""

    network: str
    kind: Literal["post", "article", "comment", "repost", "reaction", "vote"]
    at: Moment | None = None
    link: str = ""
    urn: str = ""
    """Joins the owner's posts and comments (`urn:li:activity:...`)."""
    detail: str = ""
    words: int = 0
    visibility: str = ""


class OwnerFact(Base, frozen=True, kw_only=True, tag="owner"):
    """Something an archive says about its owner. Handles and names here make somebody the owner."""

    network: str
    field: FactField
    value: str
    handle: Handle | None = None


class OwnerPosition(Base, frozen=True, kw_only=True, tag="owner_position"):
    """A post or a course of study of the owner, from the owner's own profile."""

    network: str
    kind: Literal["work", "education", "volunteer"]
    position: Position


class Attendance(Base, frozen=True, kw_only=True, tag="attendance"):
    """The owner and an event: said by the network, with no other person named. iC VEVENT."""

    network: str
    name: str
    start: Moment | None = None
    end: Moment | None = None
    status: str = ""
    link: str = ""


class Note(Base, frozen=True, kw_only=True, tag="note"):
    """The owner's own words about somebody; the text is in `Said.words`."""

    who: Who
    at: Moment | None = None
    network: str = "journal"


class Gift(Base, frozen=True, kw_only=True, tag="gift"):
    """Something given or received, told by the owner. SO GiveAction."""

    who: Who
    direction: Literal["given", "received"]
    kind: GiftKind = "other"
    at: Moment | None = None
    what: str = ""


class Commitment(Base, frozen=True, kw_only=True, tag="commitment"):
    """A promise: by the owner (`by_owner`) or to the owner. iC VTODO."""

    who: Who
    what: str
    by_owner: bool = True
    made: Moment | None = None
    due: Moment | None = None


class TimeSpent(Base, frozen=True, kw_only=True, tag="time"):
    """Minutes the owner spent on one network, as a tracker or a screen-time export counted them.

    What the owner tells without a tracker is a decision ("told"), not a record.
    """

    network: str
    start: Moment
    seconds: int
    activity: Literal["talk", "read", "write", "search", "meet", "travel", ""] = ""
    what: str = ""
    """The application, site or project as the tracker named it."""

    def __post_init__(self) -> None:
        if self.seconds < 1:
            message = "time that was spent lasts at least a second"
            raise ValueError(message)


Record = (
    Card | Connection | Interaction | Invitation | Endorsement | Recommendation | Content
    | OwnerFact | OwnerPosition | Attendance | Note | Gift | Commitment | TimeSpent
)

_ENCODER = msgspec.json.Encoder(order="sorted")
_DECODER: msgspec.json.Decoder[Record] = msgspec.json.Decoder(Record)


def canonical(record: Record) -> bytes:
    """The canonical JSON of a record: equal values give equal bytes, on every machine."""
    return _ENCODER.encode(record)


def decode(body: bytes) -> Record:
    """The record a canonical body stands for. Raises `msgspec.DecodeError` on anything else."""
    return _DECODER.decode(body)


def kind_of(record: Record) -> str:
    """The tag of a record as it is stored ("card", "interaction", ...)."""
    tag = record.__struct_config__.tag
    assert isinstance(tag, str)  # every record class above declares one
    return tag


class Reason(Base, frozen=True, kw_only=True):
    """Why something was refused or noticed: a sentence key of `i18n` and its parameters."""

    code: str
    params: dict[str, str] = {}


class Said(Base, frozen=True, kw_only=True):
    """One statement a source makes: a record, its natural key, its words and its place.

    `path` is the member or file inside the tree, `place` what leads back to the bytes in it
    ("row 12", "offset 40312", "UID abc@x", "card 3"). `words` is the text, kept apart so that it
    can be left out or erased apart.
    """

    key: RecordKey
    record: Record
    path: str
    place: str
    words: str = ""


class Rejected(Base, frozen=True, kw_only=True):
    """A record that could not be kept, where it stood and why. `raw` is cut at 2,000 characters."""

    path: str
    place: str
    reason: Reason
    raw: str = ""


class Noticed(Base, frozen=True, kw_only=True):
    """Something worth saying about a record or a file that was kept all the same."""

    path: str
    place: str
    reason: Reason


class Ignored(Base, frozen=True, kw_only=True):
    """A file of the tree that was left aside on purpose, and why."""

    path: str
    reason: Reason


Yield = Said | Rejected | Noticed | Ignored


def who_digest(who: Who) -> str:
    """32 hexadecimal digits standing for one way of naming somebody."""
    return digest_of(_ENCODER.encode(who).decode())
