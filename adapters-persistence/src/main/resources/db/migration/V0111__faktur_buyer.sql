-- Buyers who want a faktur pajak, with their numbers at the tax office. Kept as long as the invoice.
CREATE TABLE faktur_buyer (
    invoice text  PRIMARY KEY REFERENCES invoice,
    body    bytea NOT NULL
);
