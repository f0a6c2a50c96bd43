-- What holidays multiplied each week by; unknown for forecasts that were made before.
ALTER TABLE demand_forecast ADD COLUMN effects float8[];
