-- From where orders came and to which door they go, as marks nobody can read back; forgotten after two days.
CREATE TABLE order_trace (
    order_id uuid        PRIMARY KEY REFERENCES shop_order,
    origin   bytea,
    door     bytea,
    buyer    bytea       NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX order_trace_origin ON order_trace (origin, at);
CREATE INDEX order_trace_door ON order_trace (door, at);
CREATE INDEX order_trace_old ON order_trace (at);
