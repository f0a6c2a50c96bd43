-- The forecast in force of everything that is sold: of all warehouses together (no letters) and of each.
CREATE TABLE demand_forecast (
    scope            text             NOT NULL,
    key              text             COLLATE "C" NOT NULL,
    warehouse        text             COLLATE "C" NOT NULL,
    title            text             NOT NULL,
    first_week       date             NOT NULL CHECK (extract(isodow FROM first_week) = 1),
    expected         float8[]         NOT NULL,
    lower_80         float8[]         NOT NULL,
    upper_80         float8[]         NOT NULL,
    lower_95         float8[]         NOT NULL,
    upper_95         float8[]         NOT NULL,
    near             double precision NOT NULL,
    model            text             NOT NULL,
    origins          int,
    measure          text,
    error            double precision,
    naive_error      double precision,
    weeks_of_history int              NOT NULL,
    lender           text,
    fingerprint      text             NOT NULL,
    made_at          timestamptz      NOT NULL,
    PRIMARY KEY (scope, key, warehouse),
    CHECK (num_nulls(origins, measure, error, naive_error) IN (0, 4))
);
CREATE INDEX demand_forecast_near ON demand_forecast (scope, warehouse, near DESC, key);
CREATE INDEX demand_forecast_first_week ON demand_forecast (first_week);

CREATE TABLE forecast_run (
    id           uuid        PRIMARY KEY,
    asked_by     text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    first_week   date        NOT NULL,
    state        text        NOT NULL,
    subjects     bigint      NOT NULL,
    looked       bigint      NOT NULL,
    renewed      bigint      NOT NULL,
    last         text,
    leased_until timestamptz,
    tries        int         NOT NULL,
    ended_at     timestamptz,
    version      bigint      NOT NULL
);
CREATE UNIQUE INDEX forecast_run_one ON forecast_run (state) WHERE state = 'RUNNING';
