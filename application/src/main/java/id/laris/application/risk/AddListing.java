package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.Listing;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** From now on somebody is always let through, or never. */
@UseCase
@Audited
@Requires(Permission.REVIEW_RISK)
public final class AddListing {
    /** @param until exclusive; empty for ever */
    public record Command(
            Listing.Kind kind, Listing.Subject subject, String value, String reason, Optional<Instant> until) {}

    private final RiskBook book;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    public AddListing(RiskBook book, CurrentActor actor, Ids ids, Clock clock, AuditNotes notes) {
        this.book = book;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    public Listing add(Command command) {
        var listing = new Listing(
                ids.next(),
                command.kind(),
                command.subject(),
                command.value(),
                command.reason(),
                command.until(),
                actor.actor().name(),
                clock.instant());
        notes.about("listing", listing.id());
        notes.changed("kind", "", listing.kind() + " " + listing.subject());
        book.add(listing);
        return listing;
    }
}
