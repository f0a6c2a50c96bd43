-- What the shop signs with lies sealed in data_keys.
DROP TABLE secret;
