-- Columns of personal data become bytes; the next migration seals what they hold. What was found by a beginning is found by a keyed
-- index of the whole from now on.
DROP INDEX shop_order_buyer_name;
DROP INDEX shop_order_buyer_email;
DROP INDEX shop_order_buyer_phone;
ALTER TABLE shop_order
    ALTER note DROP NOT NULL,
    ALTER buyer_name TYPE bytea USING convert_to(buyer_name, 'UTF8'),
    ALTER buyer_email TYPE bytea USING convert_to(buyer_email, 'UTF8'),
    ALTER buyer_phone TYPE bytea USING convert_to(buyer_phone, 'UTF8'),
    ALTER recipient TYPE bytea USING convert_to(recipient, 'UTF8'),
    ALTER recipient_phone TYPE bytea USING convert_to(recipient_phone, 'UTF8'),
    ALTER street TYPE bytea USING convert_to(street, 'UTF8'),
    ALTER note TYPE bytea USING convert_to(nullif(note, ''), 'UTF8'),
    -- E-mail, phone and each word of the name.
    ADD buyer_index bytea[];
CREATE INDEX shop_order_buyer ON shop_order USING gin (buyer_index);

ALTER TABLE message
    ALTER recipient TYPE bytea USING convert_to(recipient, 'UTF8'),
    ALTER html TYPE bytea USING convert_to(html, 'UTF8'),
    ALTER plain TYPE bytea USING convert_to(plain, 'UTF8'),
    ADD recipient_index bytea;
CREATE INDEX message_recipient ON message (recipient_index);

ALTER TABLE statement_line ALTER description TYPE bytea USING convert_to(description, 'UTF8');
ALTER TABLE idempotency_answer ALTER answer TYPE bytea USING convert_to(answer, 'UTF8');
