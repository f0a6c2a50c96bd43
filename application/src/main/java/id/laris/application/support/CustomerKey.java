package id.laris.application.support;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.util.UUID;
import java.util.regex.Pattern;

/** What names a customer without telling who they are: it may stand in addresses and in the audit log. */
public sealed interface CustomerKey {
    Pattern ACCOUNT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Somebody with an account. */
    record Member(AccountId account) implements CustomerKey {
        @Override
        public String toString() {
            return account.toString();
        }
    }

    /** Whoever placed this order. If it belongs to an account by now, that is whom it names. */
    record BuyerOf(OrderNumber order) implements CustomerKey {
        @Override
        public String toString() {
            return order.toString();
        }
    }

    /**
     * As it was written by {@link #toString()}.
     *
     * @throws Missing customer-not-found for what can be neither
     */
    static CustomerKey of(String written) {
        if (ACCOUNT.matcher(written).matches()) return new Member(new AccountId(UUID.fromString(written)));
        try {
            return new BuyerOf(new OrderNumber(written));
        } catch (Invalid neither) {
            throw new Missing("customer", written.length() <= 80 ? written : written.substring(0, 80) + "…");
        }
    }
}
