package id.laris.web.cart;

import id.laris.application.cart.CartView;
import id.laris.application.cart.OpenCart;
import id.laris.application.cart.ShowCart;
import id.laris.application.order.QuoteCart;
import id.laris.application.order.QuoteCart.Quote;
import id.laris.domain.cart.NotYourCart;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Missing;
import id.laris.domain.shipping.ServiceCode;
import id.laris.web.catalogue.ShownGoods;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Visitor;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** The visitor's cart by its cookie. A cookie that opens nothing (the cart was ordered, forgotten, or never theirs) counts as none. */
@Singleton
public class CartHandle {
    private final OpenCart openCart;
    private final ShowCart showCart;
    private final QuoteCart quoteCart;
    private final ShownGoods shown;
    private final Visitor visitor;

    CartHandle(OpenCart openCart, ShowCart showCart, QuoteCart quoteCart, ShownGoods shown, Visitor visitor) {
        this.openCart = openCart;
        this.showCart = showCart;
        this.quoteCart = quoteCart;
        this.shown = shown;
        this.visitor = visitor;
    }

    Optional<CartView> find(String reference) {
        if (reference == null || reference.isBlank()) return Optional.empty();
        try {
            return Optional.of(showCart.show(reference));
        } catch (Missing | NotYourCart opensNothing) {
            return Optional.empty();
        }
    }

    CartView findOrOpen(String reference) {
        return find(reference).orElseGet(openCart::open);
    }

    /** The cart with fees for that place; empty when there is none or nothing lies in it. */
    public Optional<Quote> quote(String reference, Optional<RegionCode> place, Optional<ServiceCode> service) {
        if (reference == null || reference.isBlank()) return Optional.empty();
        try {
            return Optional.of(quoteCart.quote(reference, place, service))
                    .filter(q -> !q.cart().lines().isEmpty())
                    .map(shown::quote);
        } catch (Missing | NotYourCart opensNothing) {
            return Optional.empty();
        }
    }

    /** What the browser has to remember of this cart. */
    public NewCookie[] cookies(String reference, int pieces, UriInfo at) {
        visitor.nowHas(pieces);
        return List.of(
                        Cookies.longLived(Cookies.CART, reference, at),
                        Cookies.longLived(Cookies.PIECES, Integer.toString(pieces), at))
                .toArray(NewCookie[]::new);
    }

    NewCookie[] none() {
        return new NewCookie[0];
    }

    /** The cart became an order: nothing is left to remember. */
    public NewCookie[] forget(UriInfo at) {
        visitor.nowHas(0);
        return List.of(Cookies.gone(Cookies.CART, at), Cookies.gone(Cookies.PIECES, at))
                .toArray(NewCookie[]::new);
    }
}
