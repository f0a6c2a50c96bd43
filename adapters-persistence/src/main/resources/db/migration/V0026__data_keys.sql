-- The keys personal data is sealed with; themselves sealed by the master key, which is not in the database.
CREATE TABLE data_keys (
    purpose    text        PRIMARY KEY,
    sealed     bytea       NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);
