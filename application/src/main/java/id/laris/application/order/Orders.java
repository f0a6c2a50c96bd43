package id.laris.application.order;

import id.laris.application.shared.Page;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one order book. */
public interface Orders {
    /** Never given twice; gaps are possible. */
    OrderNumber nextNumber();

    void add(Order order);

    /** Refuses a version that is not the stored one ({@code stale-version}). */
    void save(Order order);

    /** @throws Missing order-not-found */
    Order get(OrderId id);

    Optional<Order> find(OrderNumber number);

    /** @throws Missing order-not-found */
    default Order get(OrderNumber number) {
        return find(number).orElseThrow(() -> new Missing("order", number));
    }

    /** In the order asked for; unknown numbers are left out. */
    List<Order> findAll(Collection<OrderNumber> numbers);

    /** Newest first. */
    Page<OrderSummary> list(OrderQuery query);

    Map<OrderTab, Long> countByTab();

    /** Placed orders whose time to pay is over, longest overdue first. */
    List<OrderId> unpaidAt(Instant now, int most);

    /** Paid orders that were delivered before then and that nobody completed. */
    List<OrderId> deliveredBefore(Instant limit, int most);

    /** From now on the order is this customer's. */
    void assign(OrderId order, AccountId customer);

    /** Orders of guests under that e-mail address become this customer's; returns how many. */
    int assignGuestOrders(EmailAddress email, AccountId customer);

    /** All orders of this customer, oldest first. */
    List<Order> allOf(AccountId customer);

    /** Buyer, address and note are kept as they are in this order; nothing else of it changes, and it is nobody's from now on. */
    void replacePerson(Order order);

    /** Empty for an order of a guest, and for an unknown one. */
    Optional<AccountId> ownerOf(OrderId order);

    /** Somebody bought without an account. */
    record Guest(OrderId order, EmailAddress email, Language language) {}

    /** By order, those whose buyer has no account; whoever was forgotten is among them. @param after the last one of the portion before */
    List<Guest> guests(Optional<OrderId> after, int most);

    /** How many those are. */
    long countGuests();

    /** Orders of this customer, newest first. @param cursor of an earlier page @param limit 1 to 500 */
    Page<OrderSummary> ofCustomer(AccountId customer, Optional<String> cursor, int limit);

    /** Orders under this address that belong to no account, newest first. @param cursor of an earlier page @param limit 1 to 500 */
    Page<OrderSummary> ofGuest(EmailAddress email, Optional<String> cursor, int limit);
}
