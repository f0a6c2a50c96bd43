-- When saved reports are mailed. Day is that of the week (1 is Monday) or of the month; 0 for every day. Others are accounts of staff.
CREATE TABLE report_mailing (
    report  uuid        PRIMARY KEY REFERENCES saved_report ON DELETE CASCADE,
    rhythm  text        NOT NULL,
    day     int         NOT NULL,
    hour    int         NOT NULL,
    others  uuid[]      NOT NULL,
    next_at timestamptz NOT NULL,
    last_at timestamptz
);
CREATE INDEX report_mailing_due ON report_mailing (next_at);

-- They go the way of all mails; the account is the reader's. What was sent stays when the report is removed.
ALTER TABLE message ADD COLUMN report uuid;
ALTER TABLE message DROP CONSTRAINT message_is_about_one;
ALTER TABLE message ADD CONSTRAINT message_is_about_one
    CHECK (num_nonnulls(order_id, account_kind, incident, purchase, report) = 1);
ALTER TABLE message ADD CONSTRAINT message_of_report_has_reader CHECK (report IS NULL OR account IS NOT NULL);
