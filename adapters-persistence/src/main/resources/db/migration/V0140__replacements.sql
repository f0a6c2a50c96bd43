-- The order whose goods go out for goods that come back, and what of the money owed for the return pays it.
ALTER TABLE return_request
    ADD COLUMN replacement_order  uuid REFERENCES shop_order,
    ADD COLUMN replacement_number text,
    ADD COLUMN replaced           bigint CHECK (replaced >= 0),
    ADD CONSTRAINT replacement_is_whole CHECK (num_nulls(replacement_order, replacement_number, replaced) IN (0, 3));
CREATE UNIQUE INDEX return_request_replaced_by ON return_request (replacement_order) WHERE replacement_order IS NOT NULL;

CREATE TABLE return_swap (
    number   text NOT NULL REFERENCES return_request,
    returned text NOT NULL,
    given    text NOT NULL,
    quantity int  NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (number, returned)
);
