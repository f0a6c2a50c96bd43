package id.laris.web.catalogue;

import id.laris.application.catalogue.BrowseCategories;
import id.laris.application.catalogue.ListPublishedProducts;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.catalogue.Slug;
import id.laris.web.shared.AnswersPeople;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What search engines may read and where it is: an index of pages, each with so many addresses. */
@Path("/")
@PermitAll
@AnswersPeople
class SitemapPages {
    private record Read(List<Slug> products, Instant until) {}

    private static final Duration KEPT = Duration.ofHours(6);
    private static final String XML = "application/xml;charset=UTF-8";
    private static final String HEADING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final ListPublishedProducts products;
    private final BrowseCategories categories;
    private final ShopSettings settings;
    private final Clock clock;
    private final int addressesAPage;
    private volatile Read read = new Read(List.of(), Instant.MIN);

    /** @param addressesAPage search engines take 50,000 and 50 MB at most */
    SitemapPages(
            ListPublishedProducts products,
            BrowseCategories categories,
            ShopSettings settings,
            Clock clock,
            @ConfigProperty(name = "laris.sitemap.addresses-a-page", defaultValue = "10000") int addressesAPage) {
        this.products = products;
        this.categories = categories;
        this.settings = settings;
        this.clock = clock;
        this.addressesAPage = addressesAPage;
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
    @Produces(XML)
    public String index() {
        return IntStream.rangeClosed(1, pages())
                .mapToObj(page -> "<sitemap>" + location("/sitemap-" + page + ".xml") + "</sitemap>\n")
                .collect(Collectors.joining("", HEADING + "<sitemapindex" + SCHEMA, "</sitemapindex>\n"));
    }

    @GET
    @Path("sitemap-{page:[1-9]\\d{0,4}}.xml")
    @Produces(XML)
    public String page(@PathParam("page") int page) {
        if (page > pages()) throw new NotFoundException();
        var all = products();
        var from = (page - 1) * addressesAPage;
        var goods = all.subList(Math.min(from, all.size()), Math.min(from + addressesAPage, all.size())).stream()
                .map(slug -> "/produk/" + slug);
        return Stream.concat(page == 1 ? shelves() : Stream.of(), goods)
                .map(path -> "<url>" + location(path) + "</url>\n")
                .collect(Collectors.joining("", HEADING + "<urlset" + SCHEMA, "</urlset>\n"));
    }

    private Stream<String> shelves() {
        return Stream.concat(Stream.of("/"), categories.all().stream().map(shelf -> "/kategori/" + shelf.slug()));
    }

    private int pages() {
        return Math.max(1, (products().size() + addressesAPage - 1) / addressesAPage);
    }

    private List<Slug> products() {
        var now = clock.instant();
        if (now.isAfter(read.until())) read = new Read(products.all(), now.plus(KEPT));
        return read.products();
    }

    /** Slugs hold nothing that XML would have to escape. */
    private String location(String path) {
        return "<loc>" + settings.publicUrl() + path + "</loc>";
    }
}
