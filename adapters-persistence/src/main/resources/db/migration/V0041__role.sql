-- The roles of the shop. What the owner may is no matter of data: everything. A role that is removed must have no holder; who writes
-- a holder's row names only roles that are here.
CREATE TABLE staff_role (
    name        text   PRIMARY KEY,
    title       text   NOT NULL,
    permissions text[] NOT NULL
);

INSERT INTO staff_role (name, title, permissions) VALUES
    ('OWNER', 'Pemilik', '{}'),
    ('MANAGER', 'Manajer', '{VIEW_ORDERS,SELL,PROCESS_ORDERS,CANCEL_ORDERS,CONFIRM_PAYMENTS,REFUND_PAYMENTS,EDIT_CATALOGUE,VIEW_STOCK,ADJUST_STOCK,VIEW_MESSAGES,VIEW_CUSTOMERS,REVEAL_PERSONAL_DATA,EXPORT_PERSONAL_DATA,MANAGE_PRIVACY,VIEW_REPORTS,MANAGE_EVENTS,VIEW_AUDIT,MANAGE_STAFF}'),
    ('WAREHOUSE', 'Gudang', '{VIEW_ORDERS,PROCESS_ORDERS,VIEW_STOCK,ADJUST_STOCK}'),
    ('COURIER', 'Kurir', '{VIEW_ORDERS,PROCESS_ORDERS}'),
    ('SUPPORT', 'Layanan pelanggan', '{VIEW_ORDERS,CANCEL_ORDERS,VIEW_STOCK,VIEW_MESSAGES,VIEW_CUSTOMERS,REVEAL_PERSONAL_DATA}');
