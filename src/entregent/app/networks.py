"""Which networks serve the sheet, and which accounts the owner holds: shown, and marked."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, TypedDict

from entregent.app.changes import tell
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.model.ports import Study
    from entregent.networks.load import Fact, Network
    from entregent.practices.paper.accounts import Account
    from entregent.practices.paper.fit import Fitted


class FactShape(TypedDict):
    """One thing said of a network, with its source, how sure it is ("S", "K", "D"), its day."""

    about: str
    says: str
    source: str
    confidence: str
    checked: str


class NetworkShape(TypedDict):
    """One network held against the sheet; `parts` are shares, 0 to 1, `score` 0 to 100."""

    id: str
    name: str
    choice: str
    score: int
    reason: str
    parts: dict[str, float]
    status: str
    real_life: bool
    recheck: bool
    checked: str
    facts: list[FactShape]


class AccountShape(TypedDict):
    """One account of the owner; `last` is the day of the newest own act seen, or ""."""

    id: str
    name: str
    state: str
    last: str
    reserved: bool


class ChoiceShape(TypedDict):
    """The whole answer: whether the sheet says a purpose, every network, the owner's accounts."""

    purposes: bool
    networks: list[NetworkShape]
    accounts: list[AccountShape]


def choice(workspace: Workspace) -> ChoiceShape:
    """Every network of the catalogue held against the sheet, the refused ones too.

    Accounts bear the owner's newest marks, whatever else is still being worked out.
    """
    from entregent.practices.paper.accounts import reserved

    value: ChoiceShape = prepared(workspace, "networks", make_choice).value
    marked = reserved(workspace.view())
    workspace.store.release()
    return {**value, "accounts": [_marked(one, marked) for one in value["accounts"]]}


def make_choice(workspace: Workspace, study: Study) -> ChoiceShape:
    """Every network held against the sheet, and the accounts as if none was marked."""
    from entregent.networks.load import catalogue
    from entregent.practices.paper.accounts import accounts
    from entregent.practices.paper.fit import fit, standing

    known = catalogue()
    own = standing(study, known, workspace.region)
    fitted = fit(study.sheet, known, own)
    return {
        "purposes": bool(study.sheet.purposes),
        "networks": [_network(workspace, one) for one in fitted],
        "accounts": [_account(one) for one in accounts(study, known)],
    }


def reserve(workspace: Workspace, name: str, *, kept: bool) -> str:
    """Mark an account as kept on purpose (or count it again). Gives back the network's name.

    Raises `EntregentError` (exit code 2) when neither the catalogue nor the data know it.
    """
    from entregent.networks.load import catalogue, known_as
    from entregent.practices.paper.accounts import TOPIC, accounts

    network = known_as(name)
    held = {one.network: one.name for one in accounts(workspace.study(), catalogue())}
    key = network.id if network else name.strip().casefold()
    if network is None and key not in held:
        raise EntregentError(
            "usage.bad-value", exit_code=2, params={"what": "--reserve", "value": name}
        )
    command = f"networks {key}"
    tell(workspace, command, TOPIC, {"network": key, "mark": "reserved" if kept else ""})
    return network.name if network else held[key]


def _network(workspace: Workspace, one: Fitted) -> NetworkShape:
    lang = workspace.lang
    network = one.network
    reason = say(lang, one.reason.key, **one.reason.params)
    more = _more(one)
    reason = f"{reason} {more.says[lang]}" if more else reason
    return {
        "id": network.id,
        "name": network.name,
        "choice": one.choice,
        "score": round(one.score),
        "reason": reason,
        "parts": {name: round(value, 3) for name, value in one.parts.items()},
        "status": network.status,
        "real_life": network.real_life,
        "recheck": one.recheck,
        "checked": network.checked.isoformat(),
        "facts": _facts(workspace, network),
    }


def _more(one: Fitted) -> Fact | None:
    """The fact that completes a reason: how a network ended, or what it is."""
    if one.network.status == "closed":
        return one.network.fact("state")
    if one.reason.key == "networks.left-no-purpose":
        return one.network.fact("who") or one.network.fact("exchange")
    return None


def _facts(workspace: Workspace, network: Network) -> list[FactShape]:
    lang = workspace.lang
    return [
        {
            "about": say(lang, f"networks.about-{fact.about}"),
            "says": fact.says[lang],
            "source": fact.source,
            "confidence": fact.confidence,
            "checked": fact.checked.isoformat(),
        }
        for fact in network.facts
    ]


def _account(one: Account) -> AccountShape:
    return {
        "id": one.network,
        "name": one.name,
        "state": "alive" if one.active else "asleep",
        "last": one.last.isoformat() if one.last else "",
        "reserved": False,
    }


def _marked(one: AccountShape, marked: Collection[str]) -> AccountShape:
    return {**one, "state": "reserved", "reserved": True} if one["id"] in marked else one
