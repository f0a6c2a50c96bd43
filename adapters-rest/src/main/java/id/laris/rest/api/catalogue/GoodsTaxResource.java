package id.laris.rest.api.catalogue;

import id.laris.application.catalogue.ClassCategory;
import id.laris.application.catalogue.ClassProduct;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.tax.TaxClass;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tax")
class GoodsTaxResource {
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

    private final ClassProduct classProduct;
    private final ClassCategory classCategory;

    GoodsTaxResource(ClassProduct classProduct, ClassCategory classCategory) {
        this.classProduct = classProduct;
        this.classCategory = classCategory;
    }

    @PUT
    @Path("products/{slug}/tax-class")
    @APIResponse(responseCode = "200", description = "The class of its own")
    public ClassView product(@RestPath String slug, ClassRequest request) {
        var named = Paths.named("product", slug, Slug::new);
        return ClassView.of(named, classProduct.tax(named, request.named()).taxClass());
    }

    @PUT
    @Path("categories/{slug}/tax-class")
    @APIResponse(responseCode = "200", description = "The class of its own")
    public ClassView category(@RestPath String slug, ClassRequest request) {
        var named = Paths.named("category", slug, Slug::new);
        var taxClass = request.named();
        classCategory.tax(named, taxClass);
        return ClassView.of(named, taxClass);
    }
}
