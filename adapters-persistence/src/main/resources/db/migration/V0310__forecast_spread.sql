-- The standard deviation of each week; read back from the interval of 80 % for forecasts that were made before, until the next night.
ALTER TABLE demand_forecast ADD COLUMN spread float8[];
UPDATE demand_forecast SET spread = ARRAY(
    SELECT greatest(0, (upper - lower) / 2.5631) FROM unnest(lower_80, upper_80) WITH ORDINALITY AS week (lower, upper, step) ORDER BY step);
ALTER TABLE demand_forecast ALTER COLUMN spread SET NOT NULL;
