package id.laris.domain.payment;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.payment.TakenBack.Kind;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TakenBackTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final AttemptId ATTEMPT = new AttemptId(new UUID(0, 7));

    private static Payment paid() {
        var attempt = Attempt.intended(
                        ATTEMPT, "midtrans", PaymentWay.by(PaymentMethod.CARD), rupiah(100_000), NOON, Optional.empty())
                .ready("ref", Map.of(), Optional.empty());
        return Payment.of(new OrderId(new UUID(0, 1)), rupiah(100_000))
                .start(attempt)
                .captured(ATTEMPT, rupiah(100_000));
    }

    private static TakenBack told(int number, Kind kind, Money amount, Optional<UUID> refund) {
        return new TakenBack("k" + number, kind, refund, Optional.of(amount), "");
    }

    /** Each refund of ours, sent by hand or known by its id, explains at most one of what is told. */
    @Property
    void no_refund_explains_two(
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 3) Integer> ours,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 3) Integer> theirs) {
        var payment = paid();
        for (int i = 0; i < ours.size(); i++) {
            var id = new UUID(1, i);
            payment = payment.refund(id, ATTEMPT, rupiah(ours.get(i) * 1_000L), "alasan", NOON)
                    .refundWent(id, Refund.State.DONE);
        }
        var told = new ArrayList<TakenBack>();
        for (int i = 0; i < theirs.size(); i++)
            told.add(told(i, Kind.REFUND, rupiah(theirs.get(i) * 1_000L), Optional.empty()));

        var alarms = TakenBack.notOurs(payment, ATTEMPT, told);

        long expected = 0;
        for (int amount = 1; amount <= 3; amount++) {
            int it = amount;
            expected += Math.max(
                    0,
                    theirs.stream().filter(t -> t == it).count()
                            - ours.stream().filter(o -> o == it).count());
        }
        assertThat(alarms).hasSize((int) expected);
    }

    @Example
    void what_is_known_by_our_id_is_ours_whatever_its_amount() {
        var id = new UUID(1, 1);
        var payment = paid().refund(id, ATTEMPT, rupiah(5_000), "alasan", NOON);

        assertThat(TakenBack.notOurs(payment, ATTEMPT, List.of(told(1, Kind.REFUND, rupiah(4_999), Optional.of(id)))))
                .isEmpty();
    }

    @Example
    void what_is_still_being_sent_does_not_explain_another_refund_of_its_amount() {
        var payment = paid().refund(new UUID(1, 1), ATTEMPT, rupiah(5_000), "alasan", NOON);

        assertThat(TakenBack.notOurs(payment, ATTEMPT, List.of(told(1, Kind.REFUND, rupiah(5_000), Optional.empty()))))
                .hasSize(1);
    }

    @Example
    void a_chargeback_is_never_ours() {
        var id = new UUID(1, 1);
        var payment = paid().refund(id, ATTEMPT, rupiah(5_000), "alasan", NOON).refundWent(id, Refund.State.DONE);

        assertThat(TakenBack.notOurs(
                        payment, ATTEMPT, List.of(told(1, Kind.CHARGEBACK, rupiah(5_000), Optional.empty()))))
                .hasSize(1);
    }
}
