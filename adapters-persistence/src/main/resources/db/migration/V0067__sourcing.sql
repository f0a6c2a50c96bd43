-- How the shop chooses which warehouse ships; one row, or none for the default.
CREATE TABLE sourcing_rule (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    strategy text    NOT NULL
);

-- Why the pieces of an order are held where they are.
CREATE TABLE sourcing_choice (
    order_id  uuid NOT NULL,
    position  int  NOT NULL,
    warehouse text NOT NULL,
    why       text NOT NULL,
    pieces    int  NOT NULL CHECK (pieces > 0),
    PRIMARY KEY (order_id, position)
);
