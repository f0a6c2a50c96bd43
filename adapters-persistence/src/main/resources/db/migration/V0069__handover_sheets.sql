-- What couriers sign. A parcel stands on one sheet at most.
CREATE SEQUENCE handover_number;
CREATE TABLE handover_sheet (
    number     text        PRIMARY KEY,
    seq        bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    warehouse  text        NOT NULL,
    courier    text        NOT NULL,
    day        date        NOT NULL,
    started_by text        NOT NULL,
    started_at timestamptz NOT NULL
);

CREATE TABLE handover_parcel (
    shipment        uuid    PRIMARY KEY REFERENCES shipment,
    sheet           text    NOT NULL REFERENCES handover_sheet,
    position        bigint  GENERATED ALWAYS AS IDENTITY,
    tracking_number text    NOT NULL,
    handed          boolean NOT NULL DEFAULT false,
    problem         text    NOT NULL DEFAULT ''
);
CREATE INDEX handover_parcel_of_sheet ON handover_parcel (sheet, position);
CREATE INDEX shipment_packed ON shipment (warehouse, packed) WHERE state = 'PACKED';
