package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** Somebody is weighed like everybody else again. */
@UseCase
@Audited
@Requires(Permission.REVIEW_RISK)
public final class RemoveListing {
    private final RiskBook book;
    private final AuditNotes notes;

    public RemoveListing(RiskBook book, AuditNotes notes) {
        this.book = book;
        this.notes = notes;
    }

    /** @throws Missing listing-not-found */
    public void remove(UUID id) {
        var listing = book.findListing(id).orElseThrow(() -> new Missing("listing", id));
        notes.about("listing", id);
        notes.changed("kind", listing.kind() + " " + listing.subject(), "");
        book.remove(id);
    }
}
