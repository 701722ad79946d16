"""Which addresses belong to the machines of a network: nobody answers there, nobody is met there.

People work at these firms too and write from the same domains, so a domain alone is not enough
where it is not given over to machines. The first test is one look at the end of the address, since
nearly every address of a mailbox fails it.
"""

from __future__ import annotations

from functools import lru_cache

from entregent.sources.mail.notices.wordings import BASES, book
from entregent.text.mail import holder

_ENDS = tuple(BASES)


def may_be_machine(written: str) -> bool:
    """Whether an address as written ends like a network's: what fails this is no machine of one."""
    return written.rstrip("> .").lower().endswith(_ENDS)


def network_of(address: str) -> str:
    """The network whose machines use this address key; "" for people and for everybody else."""
    return _looked_up(address) if address.endswith(_ENDS) else ""


@lru_cache(maxsize=4096)
def _looked_up(address: str) -> str:
    local, _, domain = address.rpartition("@")
    base = next((base for base in BASES if is_below(domain, base)), "")
    if not base:
        return ""  # somewhere-linkedin.com ends like it and is not below it
    known = book(BASES[base])
    given_over = any(is_below(domain, machine) for machine in known.machines)
    named = local.partition("+")[0] in known.locals
    return known.network if given_over or named or holder(address) == "noreply" else ""


def is_below(domain: str, base: str) -> bool:
    """Whether a domain is the base or one of its sub-domains."""
    return domain == base or domain.endswith(f".{base}")
