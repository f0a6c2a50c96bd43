package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.order.ListMyOrders;
import id.laris.application.order.Reorder;
import id.laris.domain.order.OrderNumber;
import id.laris.web.cart.CartHandle;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Cookies;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What the customer bought, and buying it again. */
@Path("/akun/pesanan")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class MyOrderPages {
    /** @param next cursor of the page that follows; null at the end */
    record Orders(List<OrderCard> orders, String next, boolean first) implements TemplateInstance {}

    /** What of an order could not be had again. */
    record Again(String number, List<Reorder.Left> left, int pieces) implements TemplateInstance {}

    private static final int ON_PAGE = 20;

    private final ListMyOrders listMyOrders;
    private final Reorder reorder;
    private final CartHandle carts;

    MyOrderPages(ListMyOrders listMyOrders, Reorder reorder, CartHandle carts) {
        this.listMyOrders = listMyOrders;
        this.reorder = reorder;
        this.carts = carts;
    }

    @GET
    public TemplateInstance list(@QueryParam("dari") String cursor) {
        var page = listMyOrders.list(Optional.ofNullable(cursor), ON_PAGE);
        return new Orders(
                page.items().stream().map(OrderCard::of).toList(), page.next().orElse(null), cursor == null);
    }

    @POST
    @Path("{number}/lagi")
    public Response again(@PathParam("number") String number, @CookieParam(Cookies.CART) String cart, UriInfo at) {
        var again = reorder.reorder(new OrderNumber(number), Optional.ofNullable(cart));
        var pieces = again.cart().pieces();
        var cookies = carts.cookies(again.cart().reference(), pieces, at);
        return again.left().isEmpty()
                ? Response.seeOther(URI.create("/keranjang")).cookie(cookies).build()
                : Response.ok(new Again(number, again.left(), pieces))
                        .cookie(cookies)
                        .build();
    }
}
