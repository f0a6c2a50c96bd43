package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.customer.PutOnWishlist;
import id.laris.application.customer.ShowWishlist;
import id.laris.application.customer.TakeFromWishlist;
import id.laris.application.stock.EndMyWish;
import id.laris.application.stock.ListMyWishes;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Missing;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the customer would like to have. */
@Path("/akun/wishlist")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class WishlistPages {
    /** @param waited sold-out goods they are told of when there are some again */
    record Wishes(List<WishView> wishes, List<Waited> waited, boolean full) implements TemplateInstance {}

    record Waited(String id, String title, String options, String picture, String address) {
        static Waited of(ListMyWishes.Waited waited) {
            var offer = waited.offer();
            return new Waited(
                    waited.wish().id().toString(),
                    offer.title(),
                    offer.optionText(),
                    offer.picture().map(Picture::address).orElse(null),
                    "/produk/" + offer.product() + "?sku="
                            + URLEncoder.encode(offer.sku().value(), StandardCharsets.UTF_8));
        }
    }

    /** A short word at the edge of the page that stays. */
    record Toast() implements TemplateInstance {}

    private final ShowWishlist showWishlist;
    private final PutOnWishlist putOnWishlist;
    private final TakeFromWishlist takeFromWishlist;
    private final ListMyWishes listMyWishes;
    private final EndMyWish endMyWish;
    private final Visitor visitor;

    WishlistPages(
            ShowWishlist showWishlist,
            PutOnWishlist putOnWishlist,
            TakeFromWishlist takeFromWishlist,
            ListMyWishes listMyWishes,
            EndMyWish endMyWish,
            Visitor visitor) {
        this.showWishlist = showWishlist;
        this.putOnWishlist = putOnWishlist;
        this.takeFromWishlist = takeFromWishlist;
        this.listMyWishes = listMyWishes;
        this.endMyWish = endMyWish;
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

    /** They do not wait for it any more. */
    @POST
    @Path("kabari/hapus")
    public Response stop(@FormParam("id") @DefaultValue("") String id) {
        endMyWish.end(uuid(id));
        return back("unwished");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Missing("stock-wish", text);
        }
    }

    private Wishes page(boolean full) {
        return new Wishes(
                showWishlist.show().stream()
                        .map(wished -> WishView.of(wished, visitor.getLanguage()))
                        .toList(),
                listMyWishes.list().stream().map(Waited::of).toList(),
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
