-- A person's disputes and doubted messages are found for their copy and when they are forgotten.
CREATE INDEX payment_dispute_order ON payment_dispute (order_id);
CREATE INDEX stray_notice_attempt ON stray_notice (attempt_id) WHERE attempt_id IS NOT NULL;
