package id.laris.rest.api.forecasting;

import id.laris.application.forecasting.PromotionForm;
import id.laris.application.forecasting.PromotionRow;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Promotions that forecasts know of, as they are written in JSON. */
final class PromotionJson {
    private PromotionJson() {}

    @Schema(name = "ForecastPromotionRequest")
    record PromotionRequest(
            @Schema(
                    description = "What it is called each time it comes again, 1 to 60 characters in any case",
                    examples = "Diskon 20%")
            String kind,

            @Schema(description = "Its first day", examples = "2026-12-14")
            String from,

            @Schema(description = "Its last day, at most 92 days in all", examples = "2026-12-20")
            String to,

            @Schema(description = "SHOP, CATEGORY or PRODUCT; SHOP when absent", examples = "CATEGORY")
            String scope,

            @Schema(nullable = true, description = "Slug of the category or product", examples = "kaos")
            String key,

            @Schema(nullable = true, description = "Up to 500 characters")
            String note)
            implements JsonRequest {
        PromotionForm form() {
            return new PromotionForm(
                    Asked.text(kind).orElse(""),
                    day(from),
                    day(to),
                    Asked.choice("scope", scope, Promotion.Scope.class).orElse(Promotion.Scope.SHOP),
                    Asked.text(key).orElse(""),
                    Asked.text(note).orElse(""));
        }

        private static LocalDate day(String given) {
            var text = Asked.text(given).orElse("");
            try {
                if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) throw new DateTimeParseException("shape", text, 0);
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                throw new Invalid("promotion-days", text, "a day such as 2026-12-14");
            }
        }
    }

    @Schema(name = "ForecastPromotionLift")
    record LiftView(
            @Schema(description = "What a full week of it multiplied demand by, 1 for no difference")
            double factor,

            @Schema(description = "How many of its kind were seen")
            int times,

            @Schema(description = "Whether they were seen in its category or the whole shop only")
            boolean borrowed) {
        static LiftView of(PromotionRow.Lift lift) {
            return new LiftView(ForecastView.rounded(lift.factor()), lift.times(), lift.borrowed());
        }
    }

    @Schema(name = "ForecastPromotion")
    record PromotionView(
            UUID id,
            String kind,
            LocalDate from,
            LocalDate to,
            Promotion.Scope scope,

            @Schema(description = "Slug of the category or product; blank for the whole shop")
            String key,

            String note) {
        static PromotionView of(Promotion it) {
            return new PromotionView(it.id(), it.kind().name(), it.from(), it.to(), it.scope(), it.key(), it.note());
        }
    }

    @Schema(name = "MeasuredPromotion")
    record MeasuredView(
            PromotionView promotion,

            @Schema(description = "What its category or product is called; blank for the whole shop")
            String title,

            @Schema(description = "Where it stands today") PromotionRow.Stage stage,

            @Schema(
                    nullable = true,
                    description =
                            "What others of its kind did; nothing where none was seen: then forecasts leave it out")
            LiftView lift) {
        static MeasuredView of(PromotionRow row) {
            return new MeasuredView(
                    PromotionView.of(row.promotion()),
                    row.title(),
                    row.stage(),
                    row.lift().map(LiftView::of).orElse(null));
        }
    }
}
