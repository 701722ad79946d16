"""The words of the server: its door, its refusals, its start and end."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "home": "Back to the beginning",
    "told": "This could not be done",
    "missing-title": "There is nothing here",
    "missing": "This address leads nowhere. What you look for may have been merged or forgotten.",
    "bug-title": "This is a bug, and it is ours",
    "bug": "Nothing was changed. The incident bears the number {what}; the local log holds it, without anything of yours.",
    "door-title": "Come in by the terminal",
    "door": "These pages are yours alone. Type `entregent serve` in a terminal: it opens them in this browser.",
    "port": "listen on this port of the machine",
    "no-open": "print the address, open no browser",
    "probe-cookie": "write the cookie of a session into this file (for tests)",
    "open": "Entregent is at {what}",
    "open.do": "Only this machine can reach it. The address is good once, for a minute; `entregent serve` gives another. Ctrl-C closes it.",
    "opened": "Your browser shows it.",
    "already": "It was open already; here is another way in: {what}",
    "closed": "Closed. Nothing listens any more.",
    "port-taken": "Port {what} is taken by another program.",
    "port-taken.do": "Leave out --port, or name another between 1024 and 65535.",
    "port-strange": "Port {what} cannot be used.",
    "port-strange.do": "Name one between 1024 and 65535.",
}
