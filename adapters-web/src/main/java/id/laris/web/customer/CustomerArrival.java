package id.laris.web.customer;

import id.laris.application.cart.CartView;
import id.laris.application.cart.JoinCarts;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SignIn;
import id.laris.application.identity.SignOut;
import id.laris.application.order.AdoptGuestOrders;
import id.laris.application.privacy.AdoptGuestConsents;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import id.laris.web.cart.CartHandle;
import id.laris.web.identity.SessionCookies;
import id.laris.web.shared.Places;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** What happens when somebody has just signed in: what they did as a visitor becomes theirs. */
@Singleton
class CustomerArrival {
    private final SignOut signOut;
    private final CurrentActor current;
    private final JoinCarts joinCarts;
    private final AdoptGuestOrders adoptGuestOrders;
    private final AdoptGuestConsents adoptGuestConsents;
    private final CartHandle carts;

    CustomerArrival(
            SignOut signOut,
            CurrentActor current,
            JoinCarts joinCarts,
            AdoptGuestOrders adoptGuestOrders,
            AdoptGuestConsents adoptGuestConsents,
            CartHandle carts) {
        this.signOut = signOut;
        this.current = current;
        this.joinCarts = joinCarts;
        this.adoptGuestOrders = adoptGuestOrders;
        this.adoptGuestConsents = adoptGuestConsents;
        this.carts = carts;
    }

    /**
     * The way on for a session that was just opened: there, or to the second step.
     *
     * @param cart reference of the visitor's cart; null when there is none
     */
    Response enter(SignIn.Opened opened, String destination, String cart, HttpServerRequest request, UriInfo at) {
        // Whoever knew the token from before does not know the one from now.
        SessionCookies.find(AccountKind.CUSTOMER, request).ifPresent(signOut::signOut);
        var session = SessionCookies.of(AccountKind.CUSTOMER, opened.token(), at);
        // Until the second step is given nobody has come in.
        if (opened.session().awaitsFactor())
            return Response.seeOther(FactorPages.giveBefore(destination))
                    .cookie(session)
                    .build();
        return Response.seeOther(Places.local(destination))
                .cookie(session)
                .cookie(arrive(opened.session().account(), cart, at))
                .build();
    }

    /** @param cart reference of the visitor's cart; null when there is none */
    NewCookie[] arrive(AccountId customer, String cart, UriInfo at) {
        current.become(Actor.customer(customer));
        adoptGuestOrders.adopt();
        adoptGuestConsents.adopt();
        return joinCarts
                .join(Optional.ofNullable(cart))
                .map((CartView joined) -> carts.cookies(joined.reference(), joined.pieces(), at))
                .orElseGet(() -> new NewCookie[0]);
    }
}
