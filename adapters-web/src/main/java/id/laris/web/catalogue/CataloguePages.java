package id.laris.web.catalogue;

import id.laris.application.catalogue.ShowProduct;
import id.laris.application.search.SearchProducts;
import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchQuery.Sort;
import id.laris.application.search.SearchResult;
import id.laris.application.search.SuggestProducts;
import id.laris.application.search.Suggestion;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Footsteps;
import id.laris.web.shared.Shop;
import id.laris.web.shared.Shop.Shelf;
import id.laris.web.shared.Visitor;
import id.laris.web.shipping.Deliveries;
import id.laris.web.shipping.DeliveryView;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where goods are found and looked at. */
@Path("/")
@PermitAll
@AnswersPeople
@Produces(MediaType.TEXT_HTML)
class CataloguePages {
    record Home(List<GoodCard> hanging, List<Shelf> shelves, List<GoodCard> fresh, List<GoodCard> popular)
            implements TemplateInstance {}

    record Listing(ListView list, List<Category> trail, String canonical) implements TemplateInstance {}

    record Suggestions(List<Suggestion> suggestions, String words) implements TemplateInstance {}

    /** @param facts the product in schema.org's words */
    record Goods(
            ProductView product, MyView mine, DeliveryView delivery, String canonical, String image, RawString facts)
            implements TemplateInstance {}

    private static final int ON_HOME = 8;
    private static final int HANGING = 2;

    private final SearchProducts search;
    private final SuggestProducts suggest;
    private final ShowProduct showProduct;
    private final ShownGoods shown;
    private final Deliveries deliveries;
    private final Shop shop;
    private final ShopSettings settings;
    private final CustomerView customerView;
    private final Visitor visitor;
    private final Footsteps footsteps;

    CataloguePages(
            SearchProducts search,
            SuggestProducts suggest,
            ShowProduct showProduct,
            ShownGoods shown,
            Deliveries deliveries,
            Shop shop,
            ShopSettings settings,
            CustomerView customerView,
            Visitor visitor,
            Footsteps footsteps) {
        this.footsteps = footsteps;
        this.search = search;
        this.suggest = suggest;
        this.showProduct = showProduct;
        this.shown = shown;
        this.deliveries = deliveries;
        this.shop = shop;
        this.settings = settings;
        this.customerView = customerView;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance home() {
        footsteps.visits();
        var fresh = cards(Sort.NEWEST);
        var popular = cards(Sort.POPULAR);
        return new Home(
                popular.stream().filter(c -> !c.soldOut()).limit(HANGING).toList(),
                shop.deepShelves(ON_HOME),
                fresh,
                popular);
    }

    @GET
    @Path("kategori/{slug}")
    public TemplateInstance shelf(@PathParam("slug") String slug, UriInfo asked) {
        var shelf = new Slug(slug);
        var trail = shop.trail(shelf);
        if (trail.isEmpty()) throw new Missing("category", slug);
        return listing(trail, ListAddress.of(Optional.of(shelf), asked.getQueryParameters()));
    }

    @GET
    @Path("cari")
    public TemplateInstance search(UriInfo asked) {
        return listing(List.of(), ListAddress.of(Optional.empty(), asked.getQueryParameters()));
    }

    /** While typing: a few places to go to. */
    @GET
    @Path("cari/saran")
    public TemplateInstance suggest(@QueryParam("q") @DefaultValue("") String words) {
        return new Suggestions(suggest.suggest(words, visitor.getLanguage()), words.strip());
    }

    @GET
    @Path("produk/{slug}")
    public RestResponse<TemplateInstance> product(
            @PathParam("slug") String slug,
            @QueryParam("sku") @DefaultValue("") String sku,
            @QueryParam("provinsi") String province,
            @CookieParam(Deliveries.COOKIE) String rememberedProvince,
            UriInfo asked) {
        var page = showProduct.show(new Slug(slug), visitor.getLanguage());
        footsteps.sees(page.product().slug().value());
        var mine = customerView.of(page);
        var view = ProductView.of(
                shown.page(page), ListAddress.safely(Sku::new, sku).or(() -> mine.variant()), visitor.getLanguage());
        var variant = page.product().variant(new Sku(view.sku())).orElseThrow();
        var canonical = settings.publicUrl() + "/produk/" + view.slug();
        var goods = new Goods(
                view,
                mine,
                deliveries.estimate(variant, province == null ? rememberedProvince : province),
                canonical,
                absolute(view.pictures().get(0).address()),
                ProductFacts.of(page, visitor.getLanguage(), canonical, settings.publicUrl()));
        var answer = ResponseBuilder.<TemplateInstance>ok(goods, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        deliveries
                .province(province)
                .ifPresent(p -> answer.cookie(
                        Cookies.longLived(Deliveries.COOKIE, p.code().value(), asked)));
        return answer.build();
    }

    private TemplateInstance listing(List<Category> trail, ListAddress asked) {
        footsteps.visits();
        visitor.searchesFor(asked.words());
        var shelf = trail.isEmpty() ? null : trail.get(trail.size() - 1).name(visitor.getLanguage());
        var found = search.search(asked.query(visitor.getLanguage()));
        var near = asked.shelf().map(shop::near).orElse(Set.of());
        return new Listing(
                ListView.of(shelf, near, asked, shown(found), visitor.getLanguage()),
                trail,
                settings.publicUrl() + asked.path());
    }

    private List<GoodCard> cards(Sort sort) {
        var found = search.search(SearchQuery.everything(sort, ON_HOME, visitor.getLanguage()));
        return shown.cards(found.items()).stream()
                .map(card -> GoodCard.of(card, visitor.getLanguage()))
                .toList();
    }

    private SearchResult shown(SearchResult found) {
        return new SearchResult(
                shown.cards(found.items()), found.total(), found.facets(), found.next(), found.corrected());
    }

    private String absolute(String address) {
        return address.startsWith("/") ? settings.publicUrl() + address : address;
    }
}
