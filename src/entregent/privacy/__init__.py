"""Forgetting somebody for good: what keeps them out, what is cut, what is looked for afterwards.

- `book`: the two files outside the database, the key and the tombstones with their marks.
- `gate`: what every import passes through once somebody was forgotten.
- `needles`: what is known of somebody while they are being forgotten, found in any text.
- `erasing`: what becomes of each record, and the marks that make a later import give the same.
- `scan`: whether any of it still stands in a file, byte for byte.
"""
