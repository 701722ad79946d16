-- What follows from said and decided. Dropped and rebuilt when this text or its code changes.
-- The first part follows from one record alone and is written with it; the second from all.
-- Indexes stand in schema.py: they are made when the tables are full.

-- ------------------------------------------------------------------ from one record

CREATE TABLE mention (
    id     INTEGER PRIMARY KEY,   -- number inside this file, its order means nothing
    digest BLOB NOT NULL UNIQUE,  -- 16 bytes: network and way of naming
    scope  TEXT NOT NULL,         -- network it was named on
    who    TEXT NOT NULL,         -- canonical JSON of the Who
    site   INTEGER NOT NULL,      -- 1 when it holds a profile handle
    uses   INTEGER NOT NULL,      -- visible records that name them so
    cards  INTEGER NOT NULL,      -- of which cards and connections
    many   INTEGER NOT NULL,      -- of which records that name others too, or are no longer shown
    least  BLOB,                  -- least key of the shown records that name nobody else
    key    BLOB NOT NULL,         -- least of `least` and, when `many`, `digest`
    person INTEGER,               -- who it is, NULL while no visible record names them so
    ego    INTEGER NOT NULL       -- 1 when that is the owner
);

CREATE TABLE block (
    token   INTEGER NOT NULL,  -- CRC-32 of a blocking key
    mention INTEGER NOT NULL,  -- a way of naming that has it
    PRIMARY KEY (token, mention)
) WITHOUT ROWID;

CREATE TABLE named (
    record  INTEGER NOT NULL,  -- this record
    place   INTEGER NOT NULL,  -- at this place, counted from 0
    mention INTEGER NOT NULL,  -- names somebody so
    role    INTEGER NOT NULL,  -- 0 author or giver, 1 other or receiver, 2 card or connection, 3 subject
    alone   INTEGER NOT NULL,  -- 1 when the record names nobody else
    PRIMARY KEY (record, place)
) WITHOUT ROWID;

CREATE TABLE interaction (
    record   INTEGER PRIMARY KEY,  -- the record
    wall     INTEGER,              -- local wall clock, seconds since 1970-01-01 00:00; NULL unknown
    day      TEXT,                 -- its local day, ISO 8601
    network  TEXT NOT NULL,        -- network
    kind     TEXT NOT NULL,        -- kind of interaction
    human    INTEGER NOT NULL,     -- 1 when a person wrote or took part
    people   INTEGER NOT NULL,     -- people who took part, the owner included; 0 when not said
    words    INTEGER NOT NULL,     -- number of words
    seconds  INTEGER NOT NULL,     -- length, 0 when unknown
    incoming INTEGER,              -- 1 to the owner, 0 from the owner, as the source says; else NULL
    asks     INTEGER NOT NULL,     -- 1 when its words ask or offer something
    thread   INTEGER,              -- 63 bits of the digest of network and thread; NULL for none
    erased   INTEGER NOT NULL,     -- forgotten people who took part, named nowhere
    unsigned INTEGER NOT NULL,     -- 1 when its author is one of them
    refuses  INTEGER NOT NULL,     -- 1 when its words decline something
    shared   INTEGER NOT NULL,     -- 1 when it names two people besides one, or went to a list
    notice   INTEGER NOT NULL      -- 1 when a notice in the mailbox tells it, not the network itself
);

CREATE TABLE connection (
    record  INTEGER PRIMARY KEY,  -- the record
    network TEXT NOT NULL,        -- network of the formal link
    since   TEXT NOT NULL,        -- its day, ISO 8601, or ''
    state   TEXT NOT NULL         -- connected, pending, removed, follows, unknown
);

CREATE TABLE invitation (
    record   INTEGER PRIMARY KEY,  -- the record
    network  TEXT NOT NULL,        -- network of the invitation
    sent     TEXT NOT NULL,        -- its day, ISO 8601, or ''
    note     INTEGER NOT NULL,     -- 1 when it came with words
    outgoing INTEGER               -- 1 from the owner, 0 to the owner, as the source says; else NULL
);

CREATE TABLE owner_fact (
    record  INTEGER PRIMARY KEY,  -- the record
    network TEXT NOT NULL,        -- the archive's network
    name    TEXT NOT NULL,        -- a name of the owner, or ''
    handle  TEXT NOT NULL         -- `kind:key` of the owner, or ''
);

-- rowid = wall clock * 2^24 + record, so that the newest come first without a sort
CREATE VIRTUAL TABLE fts_words USING fts5 (
    text,                          -- subject and words
    content = '', columnsize = 0, detail = 'none', tokenize = 'unicode61 remove_diacritics 2'
);

-- 32 MB of words before a segment is written: measured, a third of the time of the default 1 MB
INSERT INTO fts_words (fts_words, rank) VALUES ('hashsize', 33554432);

-- ------------------------------------------------------------------ from all of them

CREATE TABLE hidden (
    record INTEGER PRIMARY KEY  -- a visible version that a later one of the same key stands in for
);

CREATE TABLE twin (
    record INTEGER PRIMARY KEY  -- a notice of what the network's own archive tells too: not counted
);

CREATE TABLE seen_in (
    mention INTEGER NOT NULL,  -- a way of naming with a profile handle
    export  INTEGER NOT NULL,  -- a visible export that states it
    PRIMARY KEY (mention, export)
) WITHOUT ROWID;

CREATE TABLE person (
    id   INTEGER PRIMARY KEY,   -- number inside this file
    key  BLOB NOT NULL UNIQUE,  -- 16 bytes, the PersonId: least key of its mentions
    name TEXT NOT NULL,         -- as shown
    ego  INTEGER NOT NULL       -- 1 for the owner
);

CREATE TABLE detail (
    person     INTEGER PRIMARY KEY,  -- of whom
    contact    INTEGER NOT NULL,     -- 1 when a formal link or a card of the owner's says so
    relation   TEXT NOT NULL,        -- what a card says they are to the owner
    categories TEXT NOT NULL,        -- JSON list, sorted
    posts      TEXT NOT NULL,        -- JSON list of [organisation, title, as_of], newest first
    exchanges  INTEGER NOT NULL,     -- days with a human exchange
    last       TEXT NOT NULL,        -- latest of these days, '' when none
    found      TEXT NOT NULL         -- names, handles, firms, titles, folded, a space before each word
);

CREATE TABLE joined (
    a      INTEGER NOT NULL,  -- a mention
    b      INTEGER NOT NULL,  -- another
    apart  INTEGER NOT NULL,  -- 1 when they are held apart, 0 when together
    rule   TEXT NOT NULL,     -- by which rule
    ground TEXT NOT NULL,     -- resting on what
    PRIMARY KEY (a, b, apart, rule, ground)
) WITHOUT ROWID;

CREATE TABLE shared (
    handle TEXT PRIMARY KEY,  -- `kind:key` that proves nothing
    why    TEXT NOT NULL,     -- "role", "noreply", "shared"
    token  INTEGER NOT NULL   -- its blocking key
) WITHOUT ROWID;

CREATE TABLE doubt (
    text TEXT PRIMARY KEY  -- who might be the owner, to be asked once
) WITHOUT ROWID;

CREATE TABLE rollup (
    person    INTEGER NOT NULL,  -- alter
    day       TEXT NOT NULL,     -- local day
    network   TEXT NOT NULL,     -- network
    kind      TEXT NOT NULL,     -- kind of interaction
    direction TEXT NOT NULL,     -- in, out, joint
    human     INTEGER NOT NULL,  -- 1 for what people did, 0 for automatic mail and lists
    n         INTEGER NOT NULL,  -- interactions
    weight    INTEGER NOT NULL,  -- sum of diluted base weights, in millionths
    words     INTEGER NOT NULL,  -- sum
    seconds   INTEGER NOT NULL,  -- sum
    PRIMARY KEY (person, day, network, kind, direction, human)
) WITHOUT ROWID;

CREATE TABLE shingle (
    run    INTEGER NOT NULL,  -- one of the least few numbers of the runs of five words of a text
    wall   INTEGER NOT NULL,  -- its wall clock, so that the newest are found first
    record INTEGER NOT NULL,  -- the message or invitation of the owner that holds it
    PRIMARY KEY (run, wall, record)
) WITHOUT ROWID;

CREATE TABLE sent (
    record INTEGER PRIMARY KEY  -- a text of the owner's that stands in `shingle`
);

CREATE TABLE ask (
    record   INTEGER PRIMARY KEY,  -- a message by an alter that asks or offers
    mention  INTEGER NOT NULL,     -- its author, as named there
    thread   INTEGER,              -- the thread it stands in, NULL for none
    opened   INTEGER NOT NULL,     -- 1 when the owner opened the thread, 2 when it is their post
    answered INTEGER,              -- wall clock of the first later message by the owner in it
    wall     INTEGER NOT NULL,     -- its own wall clock
    network  TEXT NOT NULL,        -- its network
    name     TEXT NOT NULL,        -- the thread as the source names it
    subject  TEXT NOT NULL,        -- its subject
    cues     TEXT NOT NULL         -- JSON list of what its words do
);
