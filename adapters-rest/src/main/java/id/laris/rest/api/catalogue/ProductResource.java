package id.laris.rest.api.catalogue;

import id.laris.application.catalogue.ClassProduct;
import id.laris.application.catalogue.ShowProduct;
import id.laris.application.search.SearchProducts;
import id.laris.application.search.SuggestProducts;
import id.laris.application.search.Suggestion;
import id.laris.domain.catalogue.Slug;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Languages;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/products")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
class ProductResource {
    private final SearchProducts searchProducts;
    private final SuggestProducts suggestProducts;
    private final ShowProduct showProduct;
    private final ClassProduct classProduct;
    private final Tagged tagged;

    ProductResource(
            SearchProducts searchProducts,
            SuggestProducts suggestProducts,
            ShowProduct showProduct,
            ClassProduct classProduct,
            Tagged tagged) {
        this.searchProducts = searchProducts;
        this.suggestProducts = suggestProducts;
        this.showProduct = showProduct;
        this.classProduct = classProduct;
        this.tagged = tagged;
    }

    @GET
    @APIResponseSchema(value = ProductListView.class, responseCode = "200", responseDescription = "A page of products")
    public ProductListView list(@BeanParam ProductQuery query, HttpHeaders headers) {
        return ProductListView.of(searchProducts.search(query.in(Languages.of(headers))));
    }

    @GET
    @Path("suggestions")
    @APIResponse(responseCode = "200", description = "Suggestions")
    public PageView<Suggestion> suggestions(
            @RestQuery @Parameter(description = "What was typed so far", example = "kao") String q,
            HttpHeaders headers) {
        return PageView.of(suggestProducts.suggest(q == null ? "" : q, Languages.of(headers)), Function.identity());
    }

    @GET
    @Path("{slug}")
    @APIResponseSchema(value = ProductView.class, responseCode = "200", responseDescription = "The product")
    public Response show(@RestPath String slug, HttpHeaders headers, Request request) {
        var language = Languages.of(headers);
        var page = showProduct.show(Paths.named("product", slug, Slug::new), language);
        return tagged.answer(request, ProductView.of(page, language));
    }

    @PUT
    @Path("{slug}/tax-class")
    @APIResponse(responseCode = "200", description = "The class of its own")
    public TaxClassJson.ClassView tax(@RestPath String slug, TaxClassJson.ClassRequest request) {
        var named = Paths.named("product", slug, Slug::new);
        return TaxClassJson.ClassView.of(
                named, classProduct.tax(named, request.named()).taxClass());
    }
}
