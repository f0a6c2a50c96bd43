package id.laris.application.risk;

import id.laris.application.shared.Page;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.order.Order;
import id.laris.domain.risk.Listing;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.Traces;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known about buyers, what was thought of their orders, and who is listed. */
public interface RiskBook {
    int NEWEST = 200;

    /**
     * Who orders.
     *
     * @param province code of where the parcel goes; empty when nothing is shipped
     * @param without an order that does not count, because it is the one that is asked about
     */
    record Who(
            Optional<AccountId> account,
            Contact contact,
            Optional<String> province,
            Optional<OrderId> without,
            Traces traces) {
        /** Who left no traces. */
        public Who(Optional<AccountId> account, Contact contact, Optional<String> province, Optional<OrderId> without) {
            this(account, contact, province, without, Traces.NONE);
        }
    }

    /**
     * What there is about them: orders, attempts and parcels under the same account, e-mail address or phone.
     *
     * @param ordersFromOrigin within the last hour, anybody's; never more than {@value #NEWEST}
     * @param othersAtDoor who had something sent there within the last day; never more than {@value #NEWEST}, nobody when they had
     *     something sent there themselves
     * @param listed the lists they are on now
     */
    record Known(
            Optional<Instant> accountSince,
            int failedPayments,
            int ordersInHour,
            int ordersFromOrigin,
            int othersAtDoor,
            int refusedParcels,
            boolean newPlace,
            Set<Listing.Kind> listed) {}

    /** By the newest {@value #NEWEST} orders of this buyer: who orders ten thousand times is not read again for each. */
    Known about(Who who, Instant now);

    /** That order came from there. Kept until {@link #forgetTracesBefore}. */
    void leave(Traces traces, Order order);

    /** How many orders lost their traces. */
    int forgetTracesBefore(Instant limit);

    /** A new review, or the stored one changed. @throws id.laris.domain.shared.StaleVersion when it was changed since it was read */
    void save(Review review);

    Optional<Review> find(OrderId order);

    /** Those that wait, of orders that still stand, longest waiting first. @param limit 1 to 500 */
    Page<Review> waiting(Optional<String> cursor, int limit);

    long countWaiting();

    void add(Listing listing);

    /** Those that hold or held, the newest first. @param limit 1 to 500 */
    Page<Listing> listings(Optional<String> cursor, int limit);

    Optional<Listing> findListing(UUID id);

    void remove(UUID listing);

    /** Those about whoever is known by one of these, whether they hold or held, the newest first. @param account without, if empty */
    List<Listing> listingsOf(Optional<AccountId> account, Set<EmailAddress> emails, Set<PhoneNumber> phones);

    /** From now on nobody can read whom this listing is about; it goes on holding for them. Only value and reason are changed. */
    void forgetPerson(Listing without);

    /** What somebody wrote when they decided about these orders, and their traces. */
    void forgetNotes(Collection<OrderId> of);
}
