"""What a finding on a draft rests on, in English."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "spm-1": (
        "Nearly these words went to {n} other recipient within thirty days.",
        "Nearly these words went to {n} other recipients within thirty days.",
    ),
    "spm-8": "These words went to {name} on {day}.",
    "reg-1": (
        "Between you and {name}, it is “{word}” in {n} message of {of}.",
        "Between you and {name}, it is “{word}” in {n} messages of {of}.",
    ),
    "rep-1": (
        "You wrote on {n} day without a sign in return.",
        "You wrote on {n} days without a sign in return.",
    ),
    "rep-2": "It was no on {day}: “{what}”.",
    "per-5": "Their cards name: {what}.",
    "per-7": "The latest messages from {name} are all in another language.",
    "weekend": (
        "{name} hardly writes at weekends ({n} message seen). This word can wait for Monday.",
        "{name} hardly writes at weekends ({n} messages seen). This word can wait for Monday.",
    ),
    "early": (
        "{name} mostly writes between {first}:00 and {last}:00 ({n} message seen). No hurry.",
        "{name} mostly writes between {first}:00 and {last}:00 ({n} messages seen). No hurry.",
    ),
    "late": (
        "{name} mostly writes between {first}:00 and {last}:00 ({n} message seen). Tomorrow will do.",
        "{name} mostly writes between {first}:00 and {last}:00 ({n} messages seen). Tomorrow will do.",
    ),
}
