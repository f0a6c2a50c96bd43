package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.customer.PutOnWishlist;
import id.laris.application.customer.ShowWishlist;
import id.laris.application.customer.TakeFromWishlist;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Me;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What the customer would like to have. */
@Path("/akun/wishlist")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class WishlistPages {
    record Wishes(List<WishView> wishes, boolean full) implements TemplateInstance {}

    /** A short word at the edge of the page that stays. */
    record Toast() implements TemplateInstance {}

    private final ShowWishlist showWishlist;
    private final PutOnWishlist putOnWishlist;
    private final TakeFromWishlist takeFromWishlist;
    private final Visitor visitor;

    WishlistPages(
            ShowWishlist showWishlist,
            PutOnWishlist putOnWishlist,
            TakeFromWishlist takeFromWishlist,
            Visitor visitor) {
        this.showWishlist = showWishlist;
        this.putOnWishlist = putOnWishlist;
        this.takeFromWishlist = takeFromWishlist;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show() {
        return page(false);
    }

    @POST
    public Response put(
            @FormParam("produk") @DefaultValue("") String product,
            @FormParam("sku") String sku,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean inPage) {
        try {
            putOnWishlist.put(new Slug(product), skuOf(sku));
            return inPage ? Response.ok(new Toast()).build() : back("wished");
        } catch (PutOnWishlist.WishlistFull full) {
            return Response.status(409).entity(page(true)).build();
        }
    }

    @POST
    @Path("hapus")
    public Response take(@FormParam("produk") @DefaultValue("") String product) {
        takeFromWishlist.take(new Slug(product));
        return back("unwished");
    }

    private Wishes page(boolean full) {
        return new Wishes(
                showWishlist.show().stream()
                        .map(wished -> WishView.of(wished, visitor.getLanguage()))
                        .toList(),
                full);
    }

    private static Response back(String notice) {
        return Response.seeOther(URI.create("/akun/wishlist?" + Me.NOTICE + "=" + notice))
                .build();
    }

    private static Optional<Sku> skuOf(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(new Sku(text));
        } catch (Refusal noSku) {
            return Optional.empty();
        }
    }
}
