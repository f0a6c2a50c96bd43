-- How urgently somebody was told that a key ends, and of which end: another end is told of anew.
ALTER TABLE api_key ADD COLUMN warned int NOT NULL DEFAULT 0;
ALTER TABLE api_key ADD COLUMN warned_of timestamptz;
