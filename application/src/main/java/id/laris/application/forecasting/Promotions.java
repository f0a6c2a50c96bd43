package id.laris.application.forecasting;

import id.laris.application.shared.Page;
import id.laris.domain.forecasting.Promotion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the shop said it does and did so that more is sold. */
public interface Promotions {
    /**
     * @param text part of a kind in any case; blank for all
     * @param cursor {@code next} of the page before
     */
    record Query(String text, Optional<String> cursor, int limit) {}

    void add(Promotion promotion);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed or removed meanwhile */
    void save(Promotion promotion);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed or removed since that version */
    void remove(UUID id, long version);

    /** @throws id.laris.domain.shared.Missing forecast-promotion-not-found */
    Promotion get(UUID id);

    /** The latest first day first. @throws id.laris.domain.shared.Invalid cursor */
    Page<Promotion> list(Query query);

    /** All of which a day at least lies between these, both included; in whatever order. */
    List<Promotion> during(LocalDate from, LocalDate to);
}
