-- What is short, by warehouse and SKU. No column of it changes with a hold or a sale, so that those still update in place.
CREATE INDEX stock_level_watched ON stock_level (warehouse, sku) WHERE minimum > 0;

-- How many levels are low, for the planner: without it it believes a third, and walks along the index for what hardly exists.
CREATE STATISTICS stock_level_shortage ON (on_hand - reserved - minimum) FROM stock_level;
