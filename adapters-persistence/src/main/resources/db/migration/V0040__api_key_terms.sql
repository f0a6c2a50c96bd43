-- What a key is held to, who made it, and when and from where it was used last (the address is personal data, hence sealed).
ALTER TABLE api_key
    ADD COLUMN maker         text        NOT NULL DEFAULT 'system',
    ADD COLUMN expires_at    timestamptz,
    ADD COLUMN allowed_from  text[]      NOT NULL DEFAULT '{}',
    ADD COLUMN most_a_minute int,
    ADD COLUMN used_at       timestamptz,
    ADD COLUMN used_from     bytea;
ALTER TABLE api_key ALTER COLUMN maker DROP DEFAULT;
