-- What was said, what was decided, and the journal. Version 1.
-- Derived tables stand in derived.sql: they may be dropped at any time.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,  -- "generation", "derived" (digest of derived.sql and its code), "zone"
    value TEXT NOT NULL      -- as text
) WITHOUT ROWID;

-- ------------------------------------------------------------------ said

CREATE TABLE batch (
    id     INTEGER PRIMARY KEY,  -- number of the import, given in order
    state  TEXT NOT NULL CHECK (state IN ('open', 'closed', 'undone')),  -- readers see closed ones only
    began  TEXT NOT NULL,        -- UTC instant given by the caller, ISO 8601
    plan   TEXT NOT NULL,        -- while open: JSON of what is being imported, to go on; '' afterwards
    report TEXT NOT NULL         -- once closed: the import report, JSON
);

CREATE TABLE export (
    id       INTEGER PRIMARY KEY,  -- number inside this file, never shown
    digest   BLOB NOT NULL,        -- 16 bytes: the claimed files, their paths and contents
    source   TEXT NOT NULL,        -- name of the source that reads them
    version  TEXT NOT NULL,        -- version of that source
    settings BLOB NOT NULL,        -- 16 bytes: region, zone, words kept or not
    stated   TEXT NOT NULL,        -- the day the files say they speak for, '' when they do not
    horizon  TEXT NOT NULL,        -- the day of reading when something lies after it, else ''
    as_of    TEXT NOT NULL,        -- the day it speaks for, '0001-01-01' when nothing tells
    name     TEXT NOT NULL,        -- name of what was handed over, as messages show it
    network  TEXT NOT NULL,        -- network of the source
    today    TEXT NOT NULL,        -- day of the reading
    done     INTEGER NOT NULL CHECK (done IN (0, 1)),  -- read to the end
    progress INTEGER NOT NULL,     -- statements taken so far, in the source's stable order
    claim    INTEGER NOT NULL,     -- grows each time an import takes an unfinished export over
    counts   TEXT NOT NULL,        -- JSON: what the end of the reading found, by kind
    UNIQUE (digest, source, version, settings, stated, horizon)
);

CREATE TABLE hold (
    batch  INTEGER NOT NULL REFERENCES batch (id),   -- this import
    export INTEGER NOT NULL REFERENCES export (id),  -- holds this export
    PRIMARY KEY (batch, export)
) WITHOUT ROWID;

CREATE INDEX hold_export ON hold (export);

CREATE TABLE file (
    id     INTEGER PRIMARY KEY,                      -- number inside this database
    export INTEGER NOT NULL REFERENCES export (id),  -- the export it belongs to
    path   TEXT NOT NULL,                            -- path inside the tree
    UNIQUE (export, path)
);

CREATE TABLE record (
    id      INTEGER PRIMARY KEY,  -- number inside this file, depends on the order of imports
    key     BLOB NOT NULL,        -- 16 bytes: the natural identity
    version BLOB NOT NULL,        -- 16 bytes: digest of the body and its words
    kind    TEXT NOT NULL,        -- tag of the record ("card", "interaction", ...)
    body    TEXT NOT NULL,        -- canonical JSON
    UNIQUE (key, version)
);

CREATE TABLE statement (
    record INTEGER NOT NULL REFERENCES record (id),  -- what is said
    export INTEGER NOT NULL REFERENCES export (id),  -- by which export
    file   INTEGER NOT NULL,                         -- in which of its files
    place  TEXT NOT NULL,                            -- where in it ("row 12"), first place when twice
    PRIMARY KEY (record, export)
) WITHOUT ROWID;

CREATE INDEX statement_export ON statement (export);

CREATE TABLE words (
    record INTEGER PRIMARY KEY REFERENCES record (id),  -- whose text
    text   TEXT NOT NULL                                -- the text, without markup
);

CREATE TABLE remark (
    id     INTEGER PRIMARY KEY,                      -- in the order of reading
    export INTEGER NOT NULL REFERENCES export (id),  -- the export it is about
    what   TEXT NOT NULL CHECK (what IN ('rejected', 'noticed', 'ignored')),  -- its sort
    path   TEXT NOT NULL,                            -- file inside the tree
    place  TEXT NOT NULL,                            -- where in it, '' for the file
    code   TEXT NOT NULL,                            -- sentence key of the reason
    params TEXT NOT NULL,                            -- its parameters, JSON
    raw    TEXT NOT NULL                             -- what stood there, cut at 2,000 characters
);

CREATE INDEX remark_export ON remark (export);

-- ------------------------------------------------------------------ decided

CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,  -- number of the entry, the one `undo` takes
    at      TEXT NOT NULL,        -- UTC instant given by the caller, ISO 8601
    command TEXT NOT NULL,        -- the command in a word ("import", "met", "merge")
    batch   INTEGER REFERENCES batch (id),  -- the import it stands for, NULL for decisions
    undone  TEXT NOT NULL         -- UTC instant of its undoing, '' while it stands
);

CREATE TABLE decision (
    id      INTEGER PRIMARY KEY,  -- number of the decision
    entry   INTEGER NOT NULL REFERENCES journal (id),  -- in force while this entry is not undone
    at      TEXT NOT NULL,        -- UTC instant, ISO 8601
    kind    TEXT NOT NULL,        -- see model.decisions
    anchors TEXT NOT NULL,        -- JSON list of record keys and `kind:key` handles
    value   TEXT NOT NULL,        -- JSON, its shape depends on the kind
    reason  TEXT NOT NULL         -- the owner's words
);

CREATE INDEX decision_entry ON decision (entry);

-- ------------------------------------------------------------------ answers kept

CREATE TABLE cache (
    key        TEXT PRIMARY KEY,  -- what was asked: code version, settings, day, language
    generation INTEGER NOT NULL,  -- the state of the store it answers for
    value      TEXT NOT NULL      -- JSON
) WITHOUT ROWID;
