package id.laris.web.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.payment.Payments;
import id.laris.application.payment.RefundProposals;
import id.laris.domain.identity.Role;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.shared.Money;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeRefundPagesTest {
    private static final String PAGE = "/admin/pembayaran/lain";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Payments payments;

    @Inject
    RefundProposals proposals;

    private Staff.Browser owner;
    private Order order;

    @BeforeEach
    void sell() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
        order = shop.order(PaymentMethod.BANK_TRANSFER).order();
        shop.pay(order.number());
    }

    private RefundProposal proposedBySomebodyElse() {
        var proposal = RefundProposal.of(
                UUID.randomUUID(),
                order.id(),
                Money.rupiah(10_000),
                Refund.Way.ORIGINAL,
                "uang kembali " + UUID.randomUUID(),
                "staff " + UUID.randomUUID(),
                Instant.parse("2026-11-22T00:00:00Z"),
                List.of(),
                Money.rupiah(0));
        proposals.add(proposal);
        return proposal;
    }

    @Test
    void a_small_amount_goes_back_at_once() {
        assertThat(owner.read("/admin/pembayaran")).contains(PAGE);

        owner.submit(
                        PAGE,
                        "pesanan",
                        order.number().value(),
                        "jumlah",
                        "Rp5.000",
                        "alasan",
                        "barang telat",
                        "bank",
                        "BCA",
                        "rekening",
                        "1234567890",
                        "atas-nama",
                        "Sari Dewi")
                .statusCode(303);

        assertThat(payments.get(order.id()).refunds())
                .extracting(r -> r.amount().minorUnits(), Refund::way)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5_000L, Refund.Way.TRANSFER));
        assertThat(owner.read(PAGE)).contains("barang telat", "Disetujui Rekan owner");
        assertThat(owner.read("/admin/pembayaran")).contains("BCA 1234567890");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        owner.submit(PAGE, "pesanan", order.number().value(), "jumlah", "999.999.999", "alasan", "terlalu <banyak>")
                .statusCode(422)
                .body(containsString("yang masih bisa kembali"))
                .body(containsString("terlalu &lt;banyak&gt;"));
        owner.submit(PAGE, "pesanan", order.number().value(), "jumlah", "5000", "alasan", "x", "bank", "BCA")
                .statusCode(422)
                .body(containsString("nama pemiliknya"));
        assertThat(payments.get(order.id()).refunds()).isEmpty();
    }

    @Test
    void what_somebody_else_proposed_is_granted_or_declined() {
        var granted = proposedBySomebodyElse();
        var declined = proposedBySomebodyElse();
        assertThat(owner.read(PAGE)).contains(granted.reason(), declined.reason());

        owner.submit(PAGE + "/" + granted.id(), "putusan", "setuju").statusCode(303);
        owner.submit(PAGE + "/" + declined.id(), "putusan", "tolak").statusCode(303);

        assertThat(payments.get(order.id()).refunds())
                .extracting(Refund::reason)
                .containsExactly(granted.reason());
        owner.submit(PAGE + "/" + declined.id(), "putusan", "setuju").statusCode(422);
        owner.submit(PAGE + "/" + UUID.randomUUID(), "putusan", "setuju").statusCode(404);
    }
}
