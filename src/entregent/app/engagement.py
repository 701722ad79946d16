"""Return on engagement: gains and hours told, and the account of two quarters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING, TypedDict

from entregent.app.changes import tell
from entregent.app.channels import channel_of
from entregent.app.find import one_person
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.model.ports import Study

KINDS = ("client", "saving", "hire", "job", "answer", "other")
NONE = ("none", "rien", "0")
_MOST = 1e9


class ReturnShape(TypedDict):
    """One channel: hours, money, money an hour; `rate` is None before its time."""

    network: str
    hours: float
    hours_low: float
    hours_high: float
    gain: float
    rate: float | None
    low: float
    high: float
    shrunk: float
    net: float
    given: float
    early: bool
    pleasure: bool


class AccountShape(TypedDict):
    """All channels of two quarters, and what stands apart."""

    returns: list[ReturnShape]
    expected: float
    pipe: float
    unplaced: float


@dataclass(frozen=True, slots=True)
class GainForm:
    """A gain as it is typed; empty texts were not said."""

    amount: str
    kind: str = "other"
    who: str = ""
    network: str = ""
    first: str = ""
    introduced: str = ""
    decided: str = ""
    given: str = ""
    note: str = ""
    on: date | None = None
    pipe: bool = False


def account_of(workspace: Workspace) -> AccountShape:
    """Hours, gains and rates by channel over two quarters."""
    value: AccountShape = prepared(workspace, "return", make_account).value
    return value


def make_account(workspace: Workspace, study: Study) -> AccountShape:
    """The account of two quarters, from everything told and read."""
    del workspace
    from entregent.practices.engagement.returns import account

    found = account(study)
    return {
        "returns": [
            {
                "network": one.network, "hours": round(one.hours, 1),
                "hours_low": round(one.low_hours, 1), "hours_high": round(one.high_hours, 1),
                "gain": round(one.gain, 2), "rate": None if one.is_early else round(one.rate, 2),
                "low": round(one.low, 2), "high": round(one.high, 2),
                "shrunk": round(one.shrunk, 2), "net": round(one.net, 2),
                "given": round(one.given, 2), "early": one.is_early, "pleasure": one.pleasure,
            }
            for one in found.returns
        ],
        "expected": found.expected,
        "pipe": round(found.pipe, 2),
        "unplaced": round(found.unplaced, 2),
    }


def gain(workspace: Workspace, form: GainForm) -> float:
    """Keep a gain the owner tells; gives back the amount. Raises `EntregentError` (exit code 2)."""
    amount = 0.0 if form.amount.casefold() in NONE else _amount("AMOUNT", form.amount)
    if form.kind not in KINDS:
        raise _bad("--kind", form.kind)
    people = [one_person(workspace, form.who).key] if form.who else []
    value: dict[str, object] = {
        "amount": amount, "kind": form.kind, "on": (form.on or workspace.today).isoformat(),
    }
    ways = {
        "network": form.network, "first": form.first, "introduced": form.introduced,
        "decided": form.decided,
    }
    value |= {name: channel_of(way) for name, way in ways.items() if way.strip()}
    if form.given:
        value["given"] = _amount("--given", form.given)
    if form.note:
        value["note"] = " ".join(form.note.split())[:500]
    if form.pipe:
        value["pipe"] = True
    tell(workspace, f"gain {form.amount}", "gain", value, people)
    return amount


def tell_hours(
    workspace: Workspace, pair: str, since: date | None = None, until: date | None = None
) -> None:
    """Keep the hours the owner really spent on a network ("linkedin=12").

    Without days, those of the last seven up to today.
    """
    network, hours = _pair("--hours", pair)
    last = until or workspace.today
    if since is not None and since > last:
        raise _bad("--since", since.isoformat())
    value: dict[str, object] = {
        "network": network, "minutes": round(hours * 60), "until": last.isoformat(),
    }
    if since is not None:
        value["since"] = since.isoformat()
    tell(workspace, f"return --hours {pair}", "hours", value)


def tell_money(workspace: Workspace, what: str, text: str) -> None:
    """Keep the "cost" of an hour, what is "expected" of one, or yearly "fees" ("linkedin=360")."""
    if what == "fees":
        network, amount = _pair("--fees", text)
        value: dict[str, object] = {"fees": {network: amount}}
    else:
        value = {what: _amount(f"--{what}", text)}
    tell(workspace, f"return --{what} {text}", "money", value)


def tell_pleasure(workspace: Workspace, network: str) -> None:
    """Keep that a network is used for pleasure."""
    value: dict[str, object] = {"network": channel_of(network), "yes": True}
    tell(workspace, f"return --pleasure {network}", "pleasure", value)


def _pair(option: str, text: str) -> tuple[str, float]:
    network, equals, number = text.partition("=")
    if not (network.strip() and equals):
        raise _bad(option, text)
    return channel_of(network), _amount(option, number)


def _amount(option: str, text: str) -> float:
    """A sum as people write it: "1 200,50", "1200 €". Raises when it is none, or below zero."""
    bare = "".join(text.split()).rstrip("€$£hH").replace("\u202f", "").replace(",", ".")
    try:
        amount = float(bare)
    except ValueError:
        raise _bad(option, text) from None
    if not (isfinite(amount) and 0 <= amount <= _MOST):
        raise _bad(option, text)
    return amount


def _bad(option: str, text: str) -> EntregentError:
    return EntregentError("usage.bad-value", exit_code=2,
                          params={"what": option, "value": f"« {text} »"})
