"""One module a command, or a few that are one gesture: `configure` its arguments, `run` it."""
