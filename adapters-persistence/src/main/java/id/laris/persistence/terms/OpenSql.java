package id.laris.persistence.terms;

/** What is open of orders on invoice: the same in every question that is asked about it. */
final class OpenSql {
    /** Such orders, as the index has them. */
    static final String ORDERS = """
            o.method = 'ON_INVOICE' AND o.state <> 'CANCELLED'
                AND o.payment IN ('PENDING', 'AUTHORISED', 'FAILED', 'EXPIRED')""";

    /** What is still to come of one. */
    static final String AMOUNT = "greatest(p.due - p.captured + p.refunded, 0)";

    static final String JOINED = """
            shop_order o JOIN receivable r ON r.order_id = o.id JOIN payment p ON p.order_id = o.id
            """;

    private OpenSql() {}
}
