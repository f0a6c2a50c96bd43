package id.laris.web.catalogue;

import id.laris.application.catalogue.BrowseCategories;
import id.laris.application.search.SearchProducts;
import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchQuery.Sort;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.shared.Language;
import id.laris.web.shared.AnswersPeople;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What search engines may read and where it is. */
@Path("/")
@PermitAll
@AnswersPeople
class SitemapPages {
    private record Written(String xml, Instant until) {}

    private static final Duration KEPT = Duration.ofHours(6);
    private static final int A_PIECE = 100;
    /** The newest ones; a search engine finds the others from the shelves. */
    private static final int MOST_PRODUCTS = 2_000;

    private final SearchProducts search;
    private final BrowseCategories categories;
    private final ShopSettings settings;
    private final Clock clock;
    private volatile Written written = new Written("", Instant.MIN);

    SitemapPages(SearchProducts search, BrowseCategories categories, ShopSettings settings, Clock clock) {
        this.search = search;
        this.categories = categories;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        return """
                User-agent: *
                Disallow: /admin
                Disallow: /akun
                Disallow: /api/
                Disallow: /cari/saran
                Disallow: /checkout
                Disallow: /keranjang
                Disallow: /pesanan
                Sitemap: %s/sitemap.xml
                """.formatted(settings.publicUrl());
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String sitemap() {
        var now = clock.instant();
        if (now.isAfter(written.until())) written = new Written(write(), now.plus(KEPT));
        return written.xml();
    }

    private String write() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        add(xml, "/");
        categories.all().forEach(shelf -> add(xml, "/kategori/" + shelf.slug()));
        Optional<String> cursor = Optional.empty();
        int found = 0;
        do {
            var piece = search.search(piece(cursor));
            piece.items().forEach(product -> add(xml, "/produk/" + product.slug()));
            found += piece.items().size();
            cursor = piece.next();
        } while (cursor.isPresent() && found < MOST_PRODUCTS);
        return xml.append("</urlset>\n").toString();
    }

    /** Slugs hold nothing that XML would have to escape. */
    private void add(StringBuilder xml, String path) {
        xml.append("<url><loc>").append(settings.publicUrl()).append(path).append("</loc></url>\n");
    }

    private static SearchQuery piece(Optional<String> cursor) {
        return new SearchQuery(
                "",
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Sort.NEWEST,
                cursor,
                A_PIECE,
                Language.ID);
    }
}
