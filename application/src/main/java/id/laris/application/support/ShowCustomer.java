package id.laris.application.support;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.Optional;

/** One customer in one place, with everything personal masked. */
@UseCase
@Requires(Permission.VIEW_CUSTOMERS)
public final class ShowCustomer {
    private final CustomerDesk desk;

    public ShowCustomer(CustomerDesk desk) {
        this.desk = desk;
    }

    /**
     * @param cursor of an earlier page of their orders
     * @throws id.laris.domain.shared.Missing customer-not-found
     */
    public CustomerFile show(CustomerKey key, Optional<String> cursor) {
        return desk.open(key, cursor, Sight.MASKED);
    }
}
