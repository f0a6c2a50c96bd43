package id.laris.application.notification;

import id.laris.domain.identity.AccountKind;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import java.util.Optional;
import java.util.UUID;

/** What a message is about. */
public sealed interface About {
    record OfOrder(OrderId order) implements About {}

    /**
     * @param account empty where only an e-mail address was given: whether it has an account is looked up when the message is written, so
     *     that asking tells nothing
     */
    record OfAccount(AccountKind kind, Optional<AccountId> account) implements About {}

    record OfIncident(UUID incident) implements About {}

    record OfPurchase(PurchaseNumber purchase) implements About {}

    /** @param reader who gets that saved report */
    record OfReport(UUID report, AccountId reader) implements About {}

    default Optional<OrderId> findOrder() {
        return this instanceof OfOrder about ? Optional.of(about.order()) : Optional.empty();
    }

    default Optional<PurchaseNumber> findPurchase() {
        return this instanceof OfPurchase about ? Optional.of(about.purchase()) : Optional.empty();
    }

    default Optional<OfAccount> findAccount() {
        return this instanceof OfAccount about ? Optional.of(about) : Optional.empty();
    }
}
