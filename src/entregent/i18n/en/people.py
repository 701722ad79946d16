"""Why people are one, or not."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "joined-said": "You said they are one person.",
    "joined-owner": "It is you: an archive or you yourself said so.",
    "joined-anchor": "Your note is about this person.",
    "joined-uid": "Both are the same card of an address book ({on}).",
    "joined-profile": "Both have the same profile: {on}.",
    "joined-email": "Both have the same address: {on}.",
    "joined-phone": "Both have the same number: {on}.",
    "joined-chat": "Both have the same account: {on}.",
    "joined-same-name": "The same name at a shared address: {on}.",
    "joined-bare": "The same shared address without a name: {on}.",
    "joined-local": "The archive calls both by the same word: {on}.",
    "joined-member-id": "The only member number and the only address of that name: {on}.",
    "joined-name": "The only person of that name on {on}.",
    "held-apart": "You said they are two people.",
    "held-export": "Two profiles in one export are two people, although both have {on}.",
    "held-names": "Two different full names at {on}: kept apart until you say otherwise.",
    "proves-nothing-role": "{on} is the address of a function: it proves nothing about one person.",
    "proves-nothing-noreply": "{on} is the address of a machine: nobody answers there.",
    "proves-nothing-shared": "{on} is used by several people: it proves nothing about one of them.",
}
