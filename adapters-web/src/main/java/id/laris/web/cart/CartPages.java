package id.laris.web.cart;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.cart.AcceptCartChanges;
import id.laris.application.cart.CartView;
import id.laris.application.cart.PutInCart;
import id.laris.application.cart.TakeFromCart;
import id.laris.domain.cart.Cart;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Footsteps;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/** The visitor's cart: filled, changed, accepted. Each step says at once when there is not enough. */
@Path("/keranjang")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class CartPages {
    /**
     * @param wrongSku line that was refused; empty when none was
     * @param wrong why, in the visitor's language
     */
    record Basket(BasketView cart, String wrongSku, String wrong) implements TemplateInstance {}

    /** A short word at the edge of the page, and the number at the cart's icon. */
    record Toast(String text, boolean added) implements TemplateInstance {}

    private static final URI HERE = URI.create("/keranjang");

    private final CartHandle carts;
    private final PutInCart putInCart;
    private final TakeFromCart takeFromCart;
    private final AcceptCartChanges acceptChanges;
    private final Visitor visitor;
    private final Footsteps footsteps;

    CartPages(
            CartHandle carts,
            PutInCart putInCart,
            TakeFromCart takeFromCart,
            AcceptCartChanges acceptChanges,
            Visitor visitor,
            Footsteps footsteps) {
        this.footsteps = footsteps;
        this.carts = carts;
        this.putInCart = putInCart;
        this.takeFromCart = takeFromCart;
        this.acceptChanges = acceptChanges;
        this.visitor = visitor;
    }

    @GET
    public Response show(@CookieParam(Cookies.CART) String reference, UriInfo at) {
        footsteps.visits();
        return basket(reference, "", "", 200, at);
    }

    /** More pieces of something, on top of what already lies in the cart. */
    @POST
    public Response add(
            @CookieParam(Cookies.CART) String reference,
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("jumlah") @DefaultValue("1") String amount,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean inPage,
            UriInfo at) {
        var cart = carts.findOrOpen(reference);
        var wanted = amountOf(amount);
        try {
            var item = new Sku(sku);
            var lying = cart.lines().stream()
                    .filter(l -> l.line().sku().equals(item))
                    .mapToInt(l -> l.line().quantity().value())
                    .sum();
            var changed = putInCart.put(
                    cart.reference(), item, Quantity.of(Math.min(lying + wanted.orElse(1), Cart.MOST_PIECES)));
            footsteps.fills(item.value());
            var cookies = carts.cookies(changed.reference(), changed.pieces(), at);
            return inPage
                    ? Response.ok(new Toast(say().added(), true))
                            .cookie(cookies)
                            .build()
                    : Response.seeOther(HERE).cookie(cookies).build();
        } catch (Refusal refusal) {
            var why = explain(refusal);
            if (inPage)
                return Response.status(409).entity(new Toast(why, false)).build();
            return basket(cart.reference(), sku, why, 409, at);
        }
    }

    /** So many pieces of a line, or one more or fewer. */
    @POST
    @Path("ubah")
    public Response change(
            @CookieParam(Cookies.CART) @DefaultValue("") String reference,
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("jumlah") @DefaultValue("") String amount,
            @FormParam("langkah") @DefaultValue("0") String step,
            UriInfo at) {
        var wanted = amountOf(amount).map(n -> n + (step.equals("1") ? 1 : step.equals("-1") ? -1 : 0));
        if (wanted.isEmpty()) return basket(reference, sku, say().amount_is_a_number(Cart.MOST_PIECES), 422, at);
        try {
            var item = new Sku(sku);
            var changed = wanted.get() <= 0
                    ? takeFromCart.take(reference, item)
                    : putInCart.put(reference, item, Quantity.of(Math.min(wanted.get(), Cart.MOST_PIECES)));
            return back(changed, at);
        } catch (Refusal refusal) {
            return basket(reference, sku, explain(refusal), 409, at);
        }
    }

    @POST
    @Path("hapus")
    public Response remove(
            @CookieParam(Cookies.CART) @DefaultValue("") String reference,
            @FormParam("sku") @DefaultValue("") String sku,
            UriInfo at) {
        return back(takeFromCart.take(reference, new Sku(sku)), at);
    }

    /** The visitor saw what changed and agrees. */
    @POST
    @Path("setuju")
    public Response accept(@CookieParam(Cookies.CART) @DefaultValue("") String reference, UriInfo at) {
        return back(acceptChanges.accept(reference), at);
    }

    private Response back(CartView changed, UriInfo at) {
        return Response.seeOther(HERE)
                .cookie(carts.cookies(changed.reference(), changed.pieces(), at))
                .build();
    }

    private Response basket(String reference, String wrongSku, String wrong, int status, UriInfo at) {
        var quote = carts.quote(reference, Optional.empty(), Optional.empty());
        var view = quote.map(BasketView::of).orElse(BasketView.EMPTY);
        var cookies = quote.map(q -> carts.cookies(q.cart().reference(), view.pieces(), at))
                .orElseGet(() -> visitor.getPieces() == 0 ? carts.none() : carts.forget(at));
        return Response.status(status)
                .entity(new Basket(view, wrongSku, wrong))
                .cookie(cookies)
                .build();
    }

    private String explain(Refusal refusal) {
        if (refusal instanceof NotEnoughStock shortage) {
            int free = shortage.shortages().get(0).available().value();
            return free == 0 ? say().sold_out_meanwhile() : say().only_so_many(free);
        }
        return switch (refusal.kind()) {
            case MISSING -> say().no_longer_sold();
            case INVALID -> say().amount_is_a_number(Cart.MOST_PIECES);
            case CONFLICT, NOT_ALLOWED -> say().cart_moved_on();
        };
    }

    private CartMessages say() {
        return MessageBundles.get(
                CartMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    private static Optional<Integer> amountOf(String text) {
        var digits = text.strip();
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
