-- Ways to ask for the sales report that somebody wants to find again. Days are those of a fixed time and of no other; '' is the whole shop.
CREATE TABLE saved_report (
    id        uuid    PRIMARY KEY,
    owner     text    NOT NULL,
    name      text    NOT NULL,
    shared    boolean NOT NULL,
    rows_by   text    NOT NULL,
    span      text    NOT NULL,
    from_day  date,
    to_day    date,
    warehouse text    NOT NULL,
    CHECK ((span = 'FIXED') = (from_day IS NOT NULL)),
    CHECK ((from_day IS NULL) = (to_day IS NULL)),
    CONSTRAINT saved_report_name UNIQUE (owner, name)
);
CREATE INDEX saved_report_shared ON saved_report (name) WHERE shared;
