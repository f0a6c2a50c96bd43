package id.laris.rest.api.catalogue;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.tax.TaxClass;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which class of tax goods belong, as it is asked for and answered. */
final class TaxClassJson {
    private TaxClassJson() {}

    @Schema(name = "TaxClassRequest")
    record ClassRequest(
            @Schema(
                    description = "Null: that of the category, or of the one above it",
                    enumeration = {"STANDARD", "LUXURY", "EXEMPT", "NOT_COLLECTED", "ZERO_EXPORT", "OUT_OF_SCOPE"},
                    nullable = true,
                    examples = "LUXURY")
            String taxClass)
            implements JsonRequest {
        Optional<TaxClass> named() {
            return Asked.choice("tax-class", taxClass, TaxClass.class);
        }
    }

    @Schema(name = "TaxClassOf")
    record ClassView(
            @Schema(examples = "kaos-kawung") String slug,
            @Schema(nullable = true, examples = "LUXURY") String taxClass) {
        static ClassView of(Slug slug, Optional<TaxClass> taxClass) {
            return new ClassView(slug.value(), taxClass.map(TaxClass::name).orElse(null));
        }
    }
}
