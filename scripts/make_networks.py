"""Write docs/networks.md from the catalogue: `python scripts/make_networks.py`.

`--check` writes nothing and says whether the page is up to date.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "networks.md"
COLUMNS = ("partners", "clients", "recruit", "peers", "market", "job", "learn")

sys.path.insert(0, str(ROOT / "src"))


def page() -> str:
    """The whole page."""
    from entregent.networks.load import catalogue

    rows = [
        f"| [{one.name}](#{one.id}) | {', '.join(one.modes)} | "
        + " ".join(str(one.purposes[column]) for column in COLUMNS)  # type: ignore[index]
        + f" | {one.minimum} | {one.fee or ''} | {one.status} | {one.checked} |"
        for one in catalogue()
    ]
    parts = [
        f'## <a id="{one.id}"></a>{one.name}\n\n'
        + "\n".join(
            f"- **{fact.about}** [{fact.confidence}] {fact.says['en']} "
            f"*{fact.source}, {fact.checked}.*"
            for fact in one.facts
        )
        for one in catalogue()
    ]
    return "\n".join((_HEAD, *rows, "", "\n\n".join(parts), ""))


_HEAD = """# The networks one can choose from

Written by `scripts/make_networks.py` from `src/entregent/networks/catalogue/`, one file a network: change the file, run
the script. Each fact says where it comes from and how sure it is: **S** read on the page that is named, **K** known and
not read again, **D** a judgement of our own. Figures for purposes (0 to 3) and minutes a week are all of the last kind.
A network whose facts are older than twelve months is shown with "to be checked again".

`entregent networks` holds this list against your sheet and explains every line, the refused ones too. To add a network,
add a file; `entregent.networks.load.network_of` refuses one that lacks something.

| Network | Used as | Partners, clients, recruit, peers, market, job, learn | Minutes a week | € a year | State | Checked |
|---|---|---|---|---|---|---|"""  # noqa: E501 (a table's head is one line)


def main() -> int:
    """Write, or check. Exit code 1 when `--check` finds the page out of date."""
    if "--check" in sys.argv[1:]:
        same = PAGE.exists() and PAGE.read_text(encoding="utf-8") == page()
        print("up to date" if same else "out of date")
        return 0 if same else 1
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.name}: {len(page()):,} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
