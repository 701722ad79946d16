"""Who an archive names: by name only, since it holds no identifier of anybody but its owner."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from entregent.model.records import Who
from entregent.text.folding import in_one_case

NETWORK = "facebook"
_NOBODY = frozenset({
    "facebook user", "utilisateur de facebook", "utilisateur facebook", "facebook-nutzer",
    "usuario de facebook", "utente di facebook", "utilizador do facebook", "usuário do facebook",
    "facebook-gebruiker", "instagram user", "utilisateur instagram",
})
"""What stands for somebody who closed the account or blocked the owner."""


def who(name: str, thread: str = "") -> Who:
    """Somebody by name; a closed account is a different nobody in each thread."""
    shown = unicodedata.normalize("NFC", name)
    if in_one_case(name) in _NOBODY:
        return Who(name=shown, local=f"{NETWORK}:member@{in_one_case(thread)}")
    return Who(name=shown, local=f"{NETWORK}:{in_one_case(name)}")


@dataclass(slots=True)
class Known:
    """What the first pass learned of a whole archive."""

    owner: str = ""
    """The owner's name: from the profile, else the one participant that all threads share."""
    threads: int = 0
    _seen: Counter[str] = field(default_factory=Counter)
    _written: dict[str, str] = field(default_factory=dict)

    def meet(self, names: set[str]) -> None:
        """Count the participants of one thread."""
        self.threads += 1
        for name in names:
            self._seen[in_one_case(name)] += 1
            self._written.setdefault(in_one_case(name), name)

    def settle(self) -> None:
        """Name the owner from the threads when no profile does: two threads at least."""
        if self.owner or self.threads < 2:
            return
        everywhere = [name for name, times in self._seen.items() if times == self.threads]
        if len(everywhere) == 1:
            self.owner = self._written[everywhere[0]]
