package id.laris.web.forecasting;

import id.laris.application.forecasting.PromotionRow;
import id.laris.domain.forecasting.Promotion;
import id.laris.web.shared.Formats;
import java.util.Locale;

/** What promotions say in words and figures. */
final class PromotionTexts {
    private PromotionTexts() {}

    static String days(Promotion promotion, Locale locale, OfficePromotionMessages say) {
        var from = Formats.day(promotion.from(), locale);
        return promotion.days() == 1 ? from : say.span(from, Formats.day(promotion.to(), locale));
    }

    static String lift(PromotionRow.Lift lift, Locale locale, OfficePromotionMessages say) {
        var factor = ForecastTexts.number(lift.factor(), locale);
        return lift.borrowed() ? say.lift_lent(factor, lift.times()) : say.lift_own(factor, lift.times());
    }
}
