package id.laris.persistence.order;

import id.laris.domain.order.OrderNumber;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;

/** Takes numbers from the database ten at a time; the sequence steps by as many. */
@Singleton
class OrderNumbers {
    private static final int BLOCK = 10;
    private final Sql sql;
    private long next;
    private long end;

    OrderNumbers(Sql sql) {
        this.sql = sql;
    }

    synchronized OrderNumber next() {
        if (next == end) {
            next = sql.number("SELECT nextval('order_number')");
            end = next + BLOCK;
        }
        return OrderNumber.of(next++);
    }
}
