"""From files to people: recognise, read, store, put together, report; and the way back."""
