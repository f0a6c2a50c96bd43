-- What the shop says it does and did so that more is sold. Key is the slug of the category or product, '' for the whole shop.
CREATE TABLE forecast_promotion (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL,
    first_day  date        NOT NULL,
    last_day   date        NOT NULL,
    scope      text        NOT NULL,
    key        text        NOT NULL,
    note       text        NOT NULL,
    changed_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    CHECK (last_day BETWEEN first_day AND first_day + 91),
    CHECK ((scope = 'SHOP') = (key = ''))
);
-- Lists go from the latest first day on; forecasts ask for all that lie in some days: none lasts longer than 92, so that their first days
-- are days of this index too.
CREATE INDEX forecast_promotion_days ON forecast_promotion (first_day DESC, (id::text COLLATE "C"));
