package id.laris.application.privacy;

import static id.laris.application.privacy.ExportDesk.row;

import id.laris.application.payment.Disputes;
import id.laris.application.payment.StrayNotices;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What providers and staff wrote about a customer's payments: told in their copy, and forgotten with them. That money was taken back or
 * a message doubted stays, without a word that could name anybody.
 */
@Singleton
public final class PaymentWords {
    private final Disputes disputes;
    private final StrayNotices strays;

    public PaymentWords(Disputes disputes, StrayNotices strays) {
        this.disputes = disputes;
        this.strays = strays;
    }

    List<Map<String, Object>> disputes(Payment payment) {
        return disputes.of(payment.order()).stream().map(PaymentWords::told).toList();
    }

    List<Map<String, Object>> doubts(Payment payment) {
        return strays.about(attempts(payment)).stream().map(PaymentWords::told).toList();
    }

    /** Whether staff have still to say what came of money that was taken back. */
    boolean isAwaited(Payment payment) {
        return disputes.of(payment.order()).stream().anyMatch(Dispute::isOpen);
    }

    void erase(Payment payment) {
        disputes.forgetWords(payment.order());
        strays.forgetNotes(attempts(payment));
    }

    private static List<AttemptId> attempts(Payment payment) {
        return payment.attempts().stream().map(Attempt::id).toList();
    }

    private static Map<String, Object> told(Dispute dispute) {
        var told = row(
                "kind", dispute.kind().name(),
                "provider", dispute.provider(),
                "toldAt", dispute.toldAt().toString(),
                "words", dispute.words(),
                "closedAt", dispute.closedAt().map(Instant::toString).orElse(""),
                "note", dispute.note());
        dispute.amount().map(Money::minorUnits).ifPresent(amount -> told.put("amount", amount));
        return told;
    }

    private static Map<String, Object> told(StrayNotice notice) {
        return row(
                "provider", notice.provider(),
                "reference", OrdersForExport.masked(notice.reference()),
                "why", notice.doubt().name(),
                "receivedAt", notice.receivedAt().toString(),
                "state", notice.state().name(),
                "note", notice.note());
    }
}
