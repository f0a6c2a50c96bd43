-- By what orders are weighed. Never altered: a change is a new version. Version 1 is what a shop begins with, and is in no table.
CREATE TABLE risk_policy (
    version            int         PRIMARY KEY CHECK (version > 1),
    points             jsonb       NOT NULL,
    high_amount        bigint      NOT NULL CHECK (high_amount > 0),
    new_for_days       int         NOT NULL CHECK (new_for_days >= 0),
    failures           int         NOT NULL CHECK (failures > 0),
    orders_in_hour     int         NOT NULL CHECK (orders_in_hour > 0),
    orders_from_origin int         NOT NULL CHECK (orders_from_origin > 0),
    others_at_door     int         NOT NULL CHECK (others_at_door > 0),
    hold_from          int         NOT NULL CHECK (hold_from > 0),
    pay_first_from     int         NOT NULL CHECK (pay_first_from > 0),
    since              timestamptz NOT NULL
);

-- From which score on an order was to be held when it was weighed; 0 for those weighed before this was kept.
ALTER TABLE risk_review ADD COLUMN hold_from int NOT NULL DEFAULT 0;
