package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.audit.Masked;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.Listing;
import java.util.Optional;

/** Who is always or never let through, the newest first; masked for who may not see what is personal of many. */
@UseCase
@Requires(Permission.REVIEW_RISK)
public final class ListListings {
    /** @param shown the value, in clear or masked */
    public record Line(Listing listing, String shown) {}

    private final RiskBook book;
    private final CurrentActor actor;

    public ListListings(RiskBook book, CurrentActor actor) {
        this.book = book;
        this.actor = actor;
    }

    /** @param limit 1 to 500 */
    public Page<Line> list(Optional<String> cursor, int limit) {
        boolean inClear = actor.may(Permission.EXPORT_PERSONAL_DATA);
        return book.listings(cursor, limit).map(l -> new Line(l, inClear ? l.value() : masked(l)));
    }

    private static String masked(Listing listing) {
        return switch (listing.subject()) {
            case EMAIL -> Masked.email(new EmailAddress(listing.value()));
            case PHONE -> Masked.phone(new PhoneNumber(listing.value()));
            case ACCOUNT -> listing.value();
        };
    }
}
