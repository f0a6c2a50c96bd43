package id.laris.domain.forecasting;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What the shop does, or did, on some days so that more is sold: a discount, a flash sale, a bazaar. Nothing is sold by it; it is said
 * so that forecasts know.
 *
 * @param kind what it is called each time it comes again: what the earlier ones did is expected of the next one
 * @param from its first day @param to its last one
 * @param key the slug of the category or the product; blank for the whole shop
 * @param changedAt when it was entered or last changed
 * @param version grows with every change
 */
public record Promotion(
        UUID id,
        Kind kind,
        LocalDate from,
        LocalDate to,
        Scope scope,
        String key,
        String note,
        Instant changedAt,
        long version) {
    /** Days of one promotion at most: what lasts longer is no occasion but how the shop sells. */
    public static final int LONGEST = 92;

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_KEY = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** What it is for. */
    public enum Scope {
        SHOP,
        CATEGORY,
        PRODUCT
    }

    /**
     * A short name, 1 to 60 characters. Two that differ in case only are the same.
     *
     * @throws Invalid invalid-promotion-kind
     */
    public record Kind(String name) implements Occasion {
        private static final int LONGEST = 60;

        public Kind {
            name = Text.line("promotion-kind", name, 1, LONGEST).replaceAll("\\s+", " ");
        }

        /** Equal for what is the same kind. */
        public String key() {
            return name.toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kind kind && key().equals(kind.key());
        }

        @Override
        public int hashCode() {
            return key().hashCode();
        }
    }

    /** @throws Invalid invalid-promotion-days, invalid-promotion-for, invalid-note */
    public Promotion {
        key = Text.line("promotion-for", key, 0, LONGEST_KEY);
        note = Text.line("note", note, 0, LONGEST_NOTE);
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST))
            throw new Invalid("promotion-days", from, EARLIEST + " to " + LATEST);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST)
            throw new Invalid("promotion-days", to, from + " to " + from.plusDays(LONGEST - 1L));
        if (key.isEmpty() != (scope == Scope.SHOP))
            throw new Invalid("promotion-for", key, scope == Scope.SHOP ? "nothing" : "the slug of a " + scope);
    }

    /** How many days it lasts, 1 to {@link #LONGEST}. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether all that is sold of these is in it. @param product nothing for more than one @param category likewise */
    public boolean isOf(Optional<String> product, Optional<String> category) {
        return switch (scope) {
            case SHOP -> true;
            case CATEGORY -> category.filter(key::equals).isPresent();
            case PRODUCT -> product.filter(key::equals).isPresent();
        };
    }

    /** Changed to that; its version grows when it is saved. */
    public Promotion changedTo(
            Kind newKind,
            LocalDate newFrom,
            LocalDate newTo,
            Scope newScope,
            String newKey,
            String newNote,
            Instant now) {
        return new Promotion(id, newKind, newFrom, newTo, newScope, newKey, newNote, now, version);
    }
}
