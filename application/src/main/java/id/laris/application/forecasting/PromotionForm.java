package id.laris.application.forecasting;

import id.laris.domain.forecasting.Promotion;
import java.time.LocalDate;

/**
 * What is said of a promotion.
 *
 * @param kind what it is called each time it comes again
 * @param key slug of the category or the product; blank for the whole shop
 */
public record PromotionForm(
        String kind, LocalDate from, LocalDate to, Promotion.Scope scope, String key, String note) {}
