package id.laris.application.forecasting;

import id.laris.domain.forecasting.Promotion;
import id.laris.domain.shared.Invalid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** Where a page of promotions ended: the latest first day first, then by id. */
public record PromotionCursor(LocalDate from, UUID id) implements Comparable<PromotionCursor> {
    private static final int DAY = 10;
    private static final Comparator<PromotionCursor> ORDER = Comparator.comparing(PromotionCursor::from)
            .reversed()
            .thenComparing(cursor -> cursor.id().toString());

    public static PromotionCursor of(Promotion promotion) {
        return new PromotionCursor(promotion.from(), promotion.id());
    }

    /** @throws Invalid cursor */
    public static PromotionCursor parse(String cursor) {
        try {
            if (!cursor.matches("\\d{4}-\\d\\d-\\d\\d_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                throw new Invalid("cursor", cursor, "next of the page before");
            return new PromotionCursor(
                    LocalDate.parse(cursor.substring(0, DAY)), UUID.fromString(cursor.substring(DAY + 1)));
        } catch (DateTimeException noDay) {
            throw new Invalid("cursor", cursor, "next of the page before");
        }
    }

    @Override
    public int compareTo(PromotionCursor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return from + "_" + id;
    }
}
