package id.laris.rest.api.catalogue;

import id.laris.application.catalogue.BrowseCategories;
import id.laris.application.catalogue.ClassCategory;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.domain.tax.TaxClass;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Languages;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/categories")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
class CategoryResource {
    @Schema(name = "Category")
    record CategoryView(
            String slug,
            String name,

            @Schema(description = "Slug of the category it stands under", nullable = true)
            String parent,

            @Schema(description = "Class of tax of its own; null when it is that of the one above", nullable = true)
            String taxClass) {
        static CategoryView of(Category category, Language language) {
            return new CategoryView(
                    category.slug().value(),
                    category.name(language),
                    category.parent().map(Slug::value).orElse(null),
                    category.taxClass().map(TaxClass::name).orElse(null));
        }
    }

    private final BrowseCategories browseCategories;

    private final ClassCategory classCategory;

    CategoryResource(BrowseCategories browseCategories, ClassCategory classCategory) {
        this.browseCategories = browseCategories;
        this.classCategory = classCategory;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The categories")
    public PageView<CategoryView> list(HttpHeaders headers) {
        var language = Languages.of(headers);
        return PageView.of(browseCategories.all(), c -> CategoryView.of(c, language));
    }

    @PUT
    @Path("{slug}/tax-class")
    @APIResponse(responseCode = "200", description = "The class of its own")
    public TaxClassJson.ClassView tax(@RestPath String slug, TaxClassJson.ClassRequest request) {
        var named = Paths.named("category", slug, Slug::new);
        var taxClass = request.named();
        classCategory.tax(named, taxClass);
        return TaxClassJson.ClassView.of(named, taxClass);
    }
}
