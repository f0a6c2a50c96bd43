-- How many weeks of the backtest were known, and how many of these lay inside the intervals given before them.
ALTER TABLE demand_forecast
    ADD COLUMN tested_weeks int,
    ADD COLUMN within_80    int,
    ADD COLUMN within_95    int,
    ADD CHECK (num_nulls(tested_weeks, within_80, within_95) IN (0, 3)),
    ADD CHECK (within_80 <= within_95 AND within_95 <= tested_weeks);
