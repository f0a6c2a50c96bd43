package id.laris.domain.risk;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is always let through, or never.
 *
 * @param value in its normal form, as equal means equal
 * @param reason for the next colleague who looks; 3 to 200 characters
 * @param until exclusive; empty for ever
 */
public record Listing(
        UUID id,
        Kind kind,
        Subject subject,
        String value,
        String reason,
        Optional<Instant> until,
        String by,
        Instant since) {
    public enum Kind {
        ALLOW,
        DENY
    }

    /** By what somebody is known. */
    public enum Subject {
        EMAIL,
        PHONE,
        ACCOUNT
    }

    /** @throws Invalid email, phone, account, reason, until */
    public Listing {
        reason = Text.line("reason", reason, 3, 200);
        value = normalised(subject, value);
        if (until.filter(end -> !end.isAfter(since)).isPresent()) throw new Invalid("until", until.get(), "later");
    }

    private static String normalised(Subject subject, String typed) {
        var text = typed == null ? "" : typed.strip();
        return switch (subject) {
            case EMAIL -> new EmailAddress(text).value();
            case PHONE -> new PhoneNumber(text).value();
            case ACCOUNT -> account(text);
        };
    }

    private static String account(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            throw new Invalid("account", text, "the id of an account");
        return UUID.fromString(text).toString();
    }

    /**
     * The same without the person: only what it is found by stays, for one that denies, because whoever asks to be forgotten would
     * otherwise be let in again.
     *
     * @param mark what stands in the person's place, e.g. {@code ERASED-1f2e3d4c5b6a}
     */
    public Listing withoutPerson(String mark) {
        var nobody =
                switch (subject) {
                    case EMAIL -> mark.toLowerCase(Locale.ROOT) + "@erased.invalid";
                    case PHONE -> "+10000000";
                    case ACCOUNT -> value;
                };
        return new Listing(id, kind, subject, nobody, mark, until, by, since);
    }

    public boolean holdsAt(Instant now) {
        return until.filter(end -> !end.isAfter(now)).isEmpty();
    }

    /** Of several that fit one person denial wins: whoever added it knew something that who allowed them did not. */
    public static Optional<Kind> strictest(Collection<Kind> found) {
        if (found.contains(Kind.DENY)) return Optional.of(Kind.DENY);
        return found.stream().findFirst();
    }
}
