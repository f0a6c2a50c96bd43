package id.laris.domain.risk;

import id.laris.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;

/**
 * What is known when an order is placed. "They" are whoever has the same account, e-mail address or phone.
 *
 * @param knownFor since when they have an account; empty for a guest
 * @param total of the order
 * @param failedPayments attempts of theirs that failed within a day
 * @param ordersInHour of theirs within the last hour, without this one
 * @param ordersFromOrigin within the last hour from the same place in the net, anybody's, without this one
 * @param othersAtDoor so many others ordered to the same door within a day
 * @param refusedParcels that they did not take
 * @param otherPhone the parcel goes to another phone than the buyer's
 * @param newPlace nothing of theirs was sent to that province before
 */
public record Evidence(
        Optional<Duration> knownFor,
        Money total,
        int failedPayments,
        int ordersInHour,
        int ordersFromOrigin,
        int othersAtDoor,
        int refusedParcels,
        boolean otherPhone,
        boolean newPlace) {
    /** Of somebody of whom only their own orders are known. */
    public Evidence(
            Optional<Duration> knownFor,
            Money total,
            int failedPayments,
            int ordersInHour,
            int refusedParcels,
            boolean otherPhone,
            boolean newPlace) {
        this(knownFor, total, failedPayments, ordersInHour, 0, 0, refusedParcels, otherPhone, newPlace);
    }
}
