"""What was learned from public data, and how; never part of the program."""
