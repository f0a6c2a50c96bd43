package id.laris.web.catalogue;

import id.laris.application.identity.CurrentActor;
import id.laris.application.search.ProductCard;
import id.laris.application.search.SearchProducts;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.identity.Permission;
import id.laris.web.search.OfficeSearch;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The goods that are on sale, as a list to find one in. */
@Path(OfficeProductPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeProductPages {
    static final String PATH = "/admin/katalog";

    /**
     * @param corrected words searched for instead of those typed; empty when they found something
     * @param later whether this is not the first page
     * @param next address of the page that follows; null at the end
     */
    record Shelf(String words, String corrected, String total, List<Good> goods, boolean later, String next)
            implements TemplateInstance {}

    record Good(String slug, String title, String brand, String picture, String price, int available) {}

    private static final int ROWS = 50;

    private final SearchProducts search;
    private final CurrentActor current;
    private final Visitor visitor;

    OfficeProductPages(SearchProducts search, CurrentActor current, Visitor visitor) {
        this.current = current;
        this.search = search;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed, @QueryParam("dari-sini") String cursor) {
        // The goods are no secret; their office is for those who keep them.
        current.require(Permission.EDIT_CATALOGUE);
        var words = typed.strip();
        var found =
                search.search(OfficeSearch.forWords(words, Optional.ofNullable(cursor), ROWS, visitor.getLanguage()));
        var next = found.next().map(place -> PATH + "?q=" + encoded(words) + "&dari-sini=" + encoded(place));
        return new Shelf(
                words,
                found.corrected().orElse(""),
                Formats.grouped(found.total()),
                found.items().stream().map(OfficeProductPages::good).toList(),
                cursor != null,
                next.orElse(null));
    }

    private static Good good(ProductCard card) {
        var from = Formats.text(card.from());
        return new Good(
                card.slug().value(),
                card.title(),
                card.brand(),
                card.picture().map(Picture::address).orElse("/gambar/tanpa-foto.svg"),
                card.from().equals(card.to()) ? from : from + "–" + Formats.text(card.to()),
                card.available());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
