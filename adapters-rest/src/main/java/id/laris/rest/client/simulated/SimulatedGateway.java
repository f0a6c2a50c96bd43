package id.laris.rest.client.simulated;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.SimulatedPayments;
import id.laris.application.payment.SimulatedPayments.SimulatedPayment;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Card, e-wallet and QRIS, all pretended: no money moves. Its books are the truth; notices only say that there is something to look at. */
@Singleton
class SimulatedGateway implements PaymentGateway {
    static final String PROVIDER = "simulated";

    private final SimulatedPayments books;
    private final SimulatorSettings simulator;
    private final ShopSettings shop;
    private final NoticeSignature signature;
    private final ObjectMapper json;
    private final Clock clock;

    SimulatedGateway(
            SimulatedPayments books,
            SimulatorSettings simulator,
            ShopSettings shop,
            NoticeSignature signature,
            ObjectMapper json,
            Clock clock) {
        this.books = books;
        this.simulator = simulator;
        this.shop = shop;
        this.signature = signature;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        return simulator.enabled()
                ? List.of(
                        PaymentWay.by(PaymentMethod.CARD),
                        PaymentWay.by(PaymentMethod.EWALLET),
                        PaymentWay.by(PaymentMethod.QRIS))
                : List.of();
    }

    /** Behind everybody who moves money. */
    @Override
    public int rank() {
        return 100;
    }

    @Override
    public Answer start(Intent intent) {
        books.open(new SimulatedPayment(
                intent.attempt(),
                intent.order().value(),
                intent.way().method().name(),
                intent.amount(),
                "PENDING",
                intent.expiresAt(),
                intent.returnTo(),
                Money.zero(intent.amount().currency())));
        return new Answer.Ready(
                intent.attempt().toString(),
                Map.of("redirect", shop.publicUrl() + SimulatorPages.addressOf(intent.attempt())),
                Optional.of(intent.expiresAt()));
    }

    @Override
    public Report status(Attempt attempt) {
        return books.find(attempt.id()).map(this::reportOf).orElse(Report.of(Report.Outcome.UNKNOWN));
    }

    /** It lets customers pay what the shop waits for no longer, as real ones may. */
    @Override
    public Report cancel(Attempt attempt) {
        return status(attempt);
    }

    private Report reportOf(SimulatedPayment payment) {
        return switch (payment.state()) {
            case "PAID" -> new Report(Report.Outcome.PAID, Optional.of(payment.amount()));
            case "FAILED" -> Report.of(Report.Outcome.FAILED);
            case "EXPIRED" -> Report.of(Report.Outcome.EXPIRED);
            default ->
                isOver(payment) && books.settle(payment.attempt(), "EXPIRED", List.of())
                        ? Report.of(Report.Outcome.EXPIRED)
                        : Report.of(Report.Outcome.PENDING);
        };
    }

    private boolean isOver(SimulatedPayment payment) {
        return !clock.instant().isBefore(payment.expiresAt());
    }

    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        return books.refund(attempt.id(), refund, amount) ? RefundReport.DONE : RefundReport.REFUSED;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        return books.hasRefunded(refund) ? RefundReport.DONE : RefundReport.UNHEARD;
    }

    @Override
    public boolean refundsByItself() {
        return true;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        var signatures = headers.getOrDefault(NoticeSignature.HEADER.toLowerCase(Locale.ROOT), List.of());
        signature.check(signatures.isEmpty() ? "" : signatures.get(0), body);
        var notice = SimulatedNotice.read(json, body);
        return new Notice(notice.id().toString(), notice.attempt().toString());
    }
}
