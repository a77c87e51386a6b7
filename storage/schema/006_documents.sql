-- SPDX-License-Identifier: Apache-2.0
-- The texts of attached documents for the search, each once, by the SHA-256 that messages name it
-- with ("text" in the data of a part). They come after their messages: what was attached before
-- this version is read from the files that are kept beside the database.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;

-- Which parts name which text. The index needs the very same expression, with a type of its own.
CREATE INDEX parts_by_document ON parts(
    CAST(CASE WHEN json_valid(data) THEN json_extract(data, '$.text') END AS TEXT)) WHERE kind = 4;
CREATE VIEW attached_documents AS SELECT id, message, text AS name,
    CAST(CASE WHEN json_valid(data) THEN json_extract(data, '$.text') END AS TEXT) AS sha256
    FROM parts WHERE kind = 4;

-- As unspaced_parts, with the same ranges.
CREATE VIEW unspaced_documents AS SELECT id, text FROM documents
    WHERE text GLOB '*['
        || char(0x0E00, 45, 0x0FFF) || char(0x1000, 45, 0x109F) || char(0x1100, 45, 0x11FF)
        || char(0x1780, 45, 0x17FF) || char(0x3040, 45, 0x30FF) || char(0x3130, 45, 0x318F)
        || char(0x31A0, 45, 0x31BF) || char(0x3400, 45, 0x9FFF) || char(0xA960, 45, 0xA97F)
        || char(0xAC00, 45, 0xD7FF) || char(0xF900, 45, 0xFAFF) || char(0x20000, 45, 0x3FFFD)
        || ']*';

CREATE VIRTUAL TABLE document_words USING fts5(text, content='documents', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE document_trigrams USING fts5(text, content='unspaced_documents',
    content_rowid='id', tokenize="trigram");

-- A text never changes: it has another hash then.
CREATE TRIGGER document_inserted AFTER INSERT ON documents BEGIN
    INSERT INTO document_words(rowid, text) VALUES (new.id, new.text);
    INSERT INTO document_trigrams(rowid, text)
        SELECT id, text FROM unspaced_documents WHERE id = new.id;
END;
CREATE TRIGGER document_deleted BEFORE DELETE ON documents BEGIN
    INSERT INTO document_words(document_words, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO document_trigrams(document_trigrams, rowid, text)
        SELECT 'delete', id, text FROM unspaced_documents WHERE id = old.id;
END;

-- It goes with the last part that names it.
CREATE TRIGGER document_left AFTER DELETE ON parts WHEN old.kind = 4 BEGIN
    DELETE FROM documents
        WHERE sha256 =
            CAST(CASE WHEN json_valid(old.data) THEN json_extract(old.data, '$.text') END AS TEXT)
        AND NOT EXISTS (SELECT 1 FROM attached_documents a WHERE a.sha256 = documents.sha256);
END;
