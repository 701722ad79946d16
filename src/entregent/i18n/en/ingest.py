"""What an import says about files."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "disputed": "{file}: two readers are equally sure of it ({names}). It was left aside.",
    "disputed.do": "Say which one with --as.",
    "unknown": "{file}: nobody here reads this; it was left aside.",
    "unrecognised": "{file}: this is no export I know. Nothing of it was kept.",
    "unrecognised.do": "Give the archive as the network hands it out, without unpacking or renaming; `entregent help import` lists what can be read.",
    "no-such-source": "No reader is called “{what}”.",
    "no-such-source.do": "There are: {names}.",
    "taken-over": "The same import was started a second time elsewhere and goes on there. What this one had read is kept.",
    "forgotten-meanwhile": "Somebody was forgotten while this import was being read. It stopped, so that they stay out; what it had read is kept.",
    "forgotten-meanwhile.do": "Run the same import again: it goes on from there.",
    "no-such-import": "No unfinished import has the number {batch}.",
    "no-such-import.do": "Run the import again with its files.",
    "broken": "The reader “{source}” stopped at something it did not expect ({why}). Everything before is kept.",
    "broken.do": "This is a bug of ours: tell us these words, never the file.",
    "unsound": "A text here holds halves of characters that nothing can write down; this record was left aside.",
}
