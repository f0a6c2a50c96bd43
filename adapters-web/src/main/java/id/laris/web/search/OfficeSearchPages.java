package id.laris.web.search;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.ListOrders;
import id.laris.application.order.OrderQuery;
import id.laris.application.order.OrderSummary;
import id.laris.application.search.ProductCard;
import id.laris.application.search.SearchProducts;
import id.laris.domain.identity.Permission;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One search over orders and goods: a few places to go to while typing, more of them on a page of its own. */
@Path("/admin/cari")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeSearchPages {
    record Results(String words, List<OrderSummary> orders, List<ProductCard> products) implements TemplateInstance {}

    record Places(String words, List<OrderSummary> orders, List<ProductCard> products) implements TemplateInstance {}

    private static final int WHILE_TYPING = 5;
    private static final int ON_A_PAGE = 20;
    private static final int LONGEST = 100;

    private final ListOrders listOrders;
    private final SearchProducts searchProducts;
    private final CurrentActor actor;
    private final Visitor visitor;

    OfficeSearchPages(ListOrders listOrders, SearchProducts searchProducts, CurrentActor actor, Visitor visitor) {
        this.listOrders = listOrders;
        this.searchProducts = searchProducts;
        this.actor = actor;
        this.visitor = visitor;
    }

    /** An order's whole number leads straight to it. */
    @GET
    public Response search(@QueryParam("q") @DefaultValue("") String typed) {
        var words = shortened(typed);
        var orders = orders(words, ON_A_PAGE);
        if (orders.size() == 1 && orders.get(0).number().value().equalsIgnoreCase(words))
            return Response.seeOther(
                            URI.create("/admin/pesanan/" + orders.get(0).number()))
                    .build();
        return Response.ok(new Results(words, orders, products(words, ON_A_PAGE)))
                .build();
    }

    @GET
    @Path("saran")
    public TemplateInstance suggest(@QueryParam("q") @DefaultValue("") String typed) {
        var words = shortened(typed);
        return new Places(words, orders(words, WHILE_TYPING), products(words, WHILE_TYPING));
    }

    private List<OrderSummary> orders(String words, int most) {
        if (words.isEmpty() || !actor.may(Permission.VIEW_ORDERS)) return List.of();
        return listOrders
                .list(new OrderQuery(
                        Optional.empty(),
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        most))
                .page()
                .items();
    }

    private List<ProductCard> products(String words, int most) {
        if (words.isEmpty()) return List.of();
        return searchProducts
                .search(OfficeSearch.forWords(words, Optional.empty(), most, visitor.getLanguage()))
                .items();
    }

    private static String shortened(String typed) {
        var words = typed.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
