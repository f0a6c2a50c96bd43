package id.laris.application.forecasting;

import id.laris.domain.forecasting.Promotion;
import java.util.Optional;

/**
 * A promotion and what others of its kind did to what it is for.
 *
 * @param title of the category or the product; blank for the whole shop, the key of what is gone
 * @param lift empty when none of its kind was ever seen there, nor in its category or the shop: then it is not reckoned with
 */
public record PromotionRow(Promotion promotion, Stage stage, String title, Optional<Lift> lift) {
    /** Where it stands today. */
    public enum Stage {
        COMING,
        RUNNING,
        PAST
    }

    /**
     * @param factor what a full week of it multiplied demand by, 1 for no difference
     * @param times how many of its kind were seen
     * @param borrowed whether it was seen in the category or the whole shop only
     */
    public record Lift(double factor, int times, boolean borrowed) {}
}
