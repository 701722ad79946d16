"""7 Not a collection: with whom one really talks, how many ties one holds, whom to wake."""
