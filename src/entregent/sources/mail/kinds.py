"""Is it a person who writes to people? What machines, lists and broadcasts say of themselves.

RFC 3834 (Auto-Submitted), RFC 2919 (List-Id), RFC 2369 (List-Unsubscribe), RFC 3462
(multipart/report), and the habits from before them.
"""

from __future__ import annotations

import re

from entregent.model.records import InteractionKind
from entregent.sources.mail.headers import first
from entregent.sources.mail.message import ParsedMessage
from entregent.sources.mail.senders import NOTICE_DOMAINS, NOTICE_SENDERS
from entregent.text.mail import holder

CROWD = 30
"""More recipients than this are a crowd: no tie comes of it."""

_LIST_FIELDS = (
    "list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere", "x-mailman-version",
    "x-google-groups", "x-google-group-id",
)
_MASS = ("list-unsubscribe", "x-campaign", "x-campaignid")
_BULK = frozenset({"bulk", "junk"})
_AWAY = re.compile(
    r"(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|r[ée]ponse automatique"
    r"|absence du bureau|absent du bureau|message d['’]absence|abwesenheits?(?:notiz|nachricht)"
    r"|automatische antwort|respuesta autom[áa]tica|risposta automatica|automatisch antwoord)",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"(?:undeliver|delivery (?:status|failure|delayed)|mail delivery (?:failed|system)"
    r"|returned mail|failure notice|[ée]chec (?:de la )?(?:remise|distribution)|non remis"
    r"|message non distribu|unzustellbar)",
    re.IGNORECASE,
)


def automatic(message: ParsedMessage, keys: tuple[str, ...]) -> str:
    """Why no person speaks to persons here, "" when one does. `keys` are the author's addresses.

    The first that holds of "bounce", "auto-reply", "notice", "list", "newsletter", "noreply" and
    "crowd".
    """
    fields = message.fields
    sender = keys[0] if keys else ""
    submitted = first(fields, "auto-submitted").lower()
    precedence = first(fields, "precedence").lower()
    reasons = (
        ("bounce", _is_bounce(message, sender)),
        ("auto-reply", _is_auto_reply(message, submitted, precedence)),
        ("notice", _is_notice(sender)),
        ("list", precedence == "list" or any(name in fields for name in _LIST_FIELDS)),
        ("newsletter", precedence in _BULK or any(name in fields for name in _MASS)),
        ("notice", bool(submitted) and not submitted.startswith("no")),
        ("noreply", bool(sender) and holder(sender) == "noreply"),
        ("crowd", len(message.others) > CROWD),
    )
    return next((reason for reason, holds in reasons if holds), "")


def interaction_kind(auto: str) -> InteractionKind:
    """Lists and newsletters are broadcasts, all else is a message."""
    return "broadcast" if auto in {"list", "newsletter"} else "message"


def _is_bounce(message: ParsedMessage, sender: str) -> bool:
    local = sender.partition("@")[0]
    return (
        message.kind == "multipart/report"
        or "x-failed-recipients" in message.fields
        or local == "mailer-daemon"
        or (local == "postmaster" and _RETURNED.match(message.subject) is not None)
    )


def _is_auto_reply(message: ParsedMessage, submitted: str, precedence: str) -> bool:
    fields = message.fields
    return (
        submitted.startswith("auto-replied")
        or precedence in {"auto_reply", "auto-reply"}
        or "x-autoreply" in fields
        or "x-autorespond" in fields
        or _AWAY.match(message.subject) is not None
    )


def _is_notice(sender: str) -> bool:
    if sender in NOTICE_SENDERS:
        return True
    domain = sender.rpartition("@")[2]
    while domain:
        if f"@{domain}" in NOTICE_DOMAINS:
            return True
        domain = domain.partition(".")[2]
    return False
