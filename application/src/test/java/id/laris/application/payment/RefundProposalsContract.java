package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.payment.RefundProposal.State;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of proposals promises. */
public interface RefundProposalsContract {
    Instant ASKED = Instant.parse("2098-01-01T00:00:00Z");

    RefundProposals proposals();

    /** Where the orders lie that the proposals belong to. */
    Orders orders();

    private Order order() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        return order;
    }

    private RefundProposal proposed(Order order, Instant at) {
        var proposal = RefundProposal.of(
                UUID.randomUUID(),
                order.id(),
                Money.rupiah(5_000),
                Refund.Way.TRANSFER,
                "barang telat",
                "staff a",
                at,
                List.of(),
                Money.rupiah(0));
        proposals().add(proposal);
        return proposal;
    }

    @Test
    default void are_decided_once() {
        var proposal = proposed(order(), ASKED);
        assertThat(proposals().get(proposal.id())).isEqualTo(proposal);

        proposals().save(proposal.decide(true, "staff b", ASKED.plusSeconds(5)));

        var stored = proposals().get(proposal.id());
        assertThat(stored.state()).isEqualTo(State.GRANTED);
        assertThat(stored.decidedBy()).contains("staff b");
        assertThat(stored.decidedAt()).contains(ASKED.plusSeconds(5));
        assertThat(stored.version()).isEqualTo(1);
        assertThatThrownBy(() -> proposals().save(proposal.decide(false, "staff c", ASKED)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> proposals().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    @Test
    default void what_waits_is_listed_before_what_was_decided() {
        var order = order();
        var early = proposed(order, ASKED);
        var late = proposed(order, ASKED.plusSeconds(9));
        var decided = proposed(order, ASKED.minusSeconds(9));
        proposals().save(decided.decide(false, "staff b", ASKED.plusSeconds(20)));

        assertThat(proposals().lockOf(order.id()))
                .extracting(RefundProposal::id)
                .containsExactly(decided.id(), early.id(), late.id());
        assertThat(proposals().list(500))
                .filteredOn(p -> p.order().equals(order.number()))
                .extracting(p -> p.proposal().id())
                .containsExactly(early.id(), late.id(), decided.id());
        assertThat(proposals().list(1)).hasSize(1);
    }
}
