package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Looks once more for the payment a message is about; its provider is asked, and what it says is booked. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class AskAboutNotice {
    private final StrayNotices strays;
    private final NoticeMatch match;
    private final Gateways gateways;
    private final BookReport bookReport;
    private final MatchNotice matchNotice;
    private final AuditNotes notes;

    public AskAboutNotice(
            StrayNotices strays,
            NoticeMatch match,
            Gateways gateways,
            BookReport bookReport,
            MatchNotice matchNotice,
            AuditNotes notes) {
        this.strays = strays;
        this.match = match;
        this.gateways = gateways;
        this.bookReport = bookReport;
        this.matchNotice = matchNotice;
        this.notes = notes;
    }

    /**
     * What its provider said; empty when the payment is still not found, and the message goes on waiting.
     *
     * @throws id.laris.domain.payment.WrongAmount when its provider still names money of another currency
     */
    public Optional<PaymentGateway.Report> ask(UUID id) {
        notes.about("notice", id);
        var stray = strays.get(id);
        if (!(match.find(stray.provider(), stray.reference(), stray.attempt())
                instanceof NoticeMatch.Match.Found found)) return Optional.empty();
        var report = gateways.ask(found.attempt());
        bookReport.book(found.attempt().id(), report);
        matchNotice.match(id);
        return Optional.of(report);
    }
}
