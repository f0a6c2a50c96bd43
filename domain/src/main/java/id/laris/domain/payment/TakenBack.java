package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that left an attempt at its provider, as the provider says: a refund of the shop's, or what it, a bank or the customer did there.
 *
 * @param key the same however often it is told; one provider's differ
 * @param refund which refund of the shop's it is, where the provider knows it by our id
 * @param amount in the attempt's currency; empty when the provider does not say
 * @param words the provider's own, such as a reason; may be blank
 */
public record TakenBack(String key, Kind kind, Optional<UUID> refund, Optional<Money> amount, String words) {
    private static final int LONGEST = 300;

    public enum Kind {
        /** Sent back at the provider's dashboard or by the provider. */
        REFUND,
        /** The customer's bank took it back. */
        CHARGEBACK,
        /** What was paid was undone, by a bank or the provider. */
        REVERSAL,
        /** The customer complained; the provider may hold the money until it is decided. */
        DISPUTE
    }

    public TakenBack {
        if (key.isBlank()) throw new IllegalArgumentException("taken back without a key");
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /**
     * What of it the shop did not do itself. A refund known by our id is ours; so is one of the amount of a refund that staff sent by hand,
     * each of which explains one only. What the shop is still sending explains nothing but itself: it would go twice.
     */
    public static List<TakenBack> notOurs(Payment payment, AttemptId attempt, List<TakenBack> told) {
        var ours = payment.refunds().stream()
                .filter(r -> r.attempt().equals(attempt))
                .map(Refund::id)
                .toList();
        var known = told.stream()
                .flatMap(t -> t.refund().stream())
                .filter(ours::contains)
                .toList();
        var byHand = new ArrayList<>(payment.refunds().stream()
                .filter(r -> r.attempt().equals(attempt) && !known.contains(r.id()) && r.wentByHand())
                .toList());
        return told.stream()
                .filter(t -> t.refund().filter(ours::contains).isEmpty())
                .filter(t -> t.kind() != Kind.REFUND || !explained(t, byHand))
                .toList();
    }

    private static boolean explained(TakenBack told, List<Refund> byHand) {
        var same = byHand.stream()
                .filter(r -> told.amount().filter(a -> !a.equals(r.amount())).isEmpty())
                .findFirst();
        same.ifPresent(byHand::remove);
        return same.isPresent();
    }
}
