package id.laris.persistence.shared;

/**
 * Every column that holds personal data, all of them encrypted: what the shop knows about people, and what changes when keys do. A new
 * column of this kind is added here, nowhere else.
 */
public enum PersonalField {
    ORDER_BUYER_NAME("shop_order", "id", "buyer_name"),
    ORDER_BUYER_EMAIL("shop_order", "id", "buyer_email"),
    ORDER_BUYER_PHONE("shop_order", "id", "buyer_phone"),
    ORDER_RECIPIENT("shop_order", "id", "recipient"),
    ORDER_RECIPIENT_PHONE("shop_order", "id", "recipient_phone"),
    ORDER_STREET("shop_order", "id", "street"),
    ORDER_NOTE("shop_order", "id", "note"),
    MESSAGE_RECIPIENT("message", "id", "recipient"),
    MESSAGE_HTML("message", "id", "html", true),
    MESSAGE_PLAIN("message", "id", "plain", true),
    NOTICE_BODY("payment_notice", "id", "body"),
    DISPUTE_WORDS("payment_dispute", "id", "words"),
    DISPUTE_NOTE("payment_dispute", "id", "note"),
    STRAY_NOTE("stray_notice", "id", "note"),
    STATEMENT_DESCRIPTION("statement_line", "key", "description"),
    AUDIT_ORIGIN("audit_origin", "entry", "origin"),
    ANSWER("idempotency_answer", "result", "answer", true),
    PROFILE("customer_profile", "account_id", "body"),
    ADDRESS("saved_address", "id", "body"),
    ACCOUNT_EMAIL("account", "id", "email"),
    ACCOUNT_NAME("account", "id", "name"),
    FACTOR_SECRET("second_factor", "account", "secret"),
    FACTOR_PENDING("second_factor", "account", "pending"),
    DEVICE_ORIGIN("remembered_device", "id", "origin"),
    LINK_EMAIL("account_link", "id", "email"),
    SESSION_ORIGIN("account_session", "id", "origin"),
    CONSENT_GUEST("consent_event", "id", "guest_email"),
    CONSENT_ADDRESS("consent_event", "id", "address"),
    CONSENT_DEVICE("consent_event", "id", "device"),
    API_KEY_USED_FROM("api_key", "prefix", "used_from"),
    /** Whoever knows them can speak in the shop's name. */
    WEBHOOK_SECRET("webhook", "id", "secret"),
    WEBHOOK_FORMER_SECRET("webhook", "id", "former_secret"),
    INCIDENT("incident", "id", "body"),
    EXPORT("data_export", "id", "body", true),
    SUPPLIER_CONTACT("supplier", "id", "contact"),
    STOCK_WISH_EMAIL("stock_wish", "id", "email"),
    INVOICE_BUYER("invoice", "number", "buyer"),
    FAKTUR_BUYER("faktur_buyer", "invoice", "body"),
    INVOICE_BUNDLE_PDF("invoice_bundle_paper", "id", "pdf"),
    RISK_LISTING("risk_listing", "id", "body"),
    RISK_NOTE("risk_review", "order_id", "note"),
    RETURN_REMARK("return_remark", "id", "text"),
    REFUND_ACCOUNT("refund_account", "key", "account"),
    CREDIT_REASON("store_credit_entry", "id", "reason");

    private final String table;
    private final String key;
    private final String column;
    private final boolean isLong;

    PersonalField(String table, String key, String column) {
        this(table, key, column, false);
    }

    PersonalField(String table, String key, String column, boolean isLong) {
        this.isLong = isLong;
        this.table = table;
        this.key = key;
        this.column = column;
    }

    public String table() {
        return table;
    }

    /** Whether it says something of people; the rest are secrets of programs, sealed the same way. */
    public boolean isOfPeople() {
        return this != WEBHOOK_SECRET && this != WEBHOOK_FORMER_SECRET;
    }

    /** The column that names the row; its value never changes. */
    public String key() {
        return key;
    }

    public String column() {
        return column;
    }

    /** Whether it is compressed first: the database cannot compress what is sealed. */
    boolean isLong() {
        return isLong;
    }
}
