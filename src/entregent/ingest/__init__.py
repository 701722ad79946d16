"""From files to people: recognise, read, store, put together, report; and what changes who is who."""
