package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SignIn;
import id.laris.application.identity.SignOut;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.web.cart.CartHandle;
import id.laris.web.identity.SessionCookies;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Places;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The customers' door. Wrong e-mail and wrong password get the same answer. */
@Path("/akun")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class SignInPages {
    /**
     * @param refusal why it did not work; empty at first
     * @param unverified the mail with the link may be sent again
     */
    record SignInForm(String email, String destination, String refusal, boolean unverified)
            implements TemplateInstance {}

    private final SignIn signIn;
    private final SignOut signOut;
    private final CustomerArrival arrival;
    private final CartHandle carts;
    private final CurrentActor current;
    private final AccountWords words;

    SignInPages(
            SignIn signIn,
            SignOut signOut,
            CustomerArrival arrival,
            CartHandle carts,
            CurrentActor current,
            AccountWords words) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.arrival = arrival;
        this.carts = carts;
        this.current = current;
        this.words = words;
    }

    @GET
    @Path("masuk")
    public Response show(@QueryParam("ke") @DefaultValue("/akun") String destination) {
        if (current.findCustomer().isPresent())
            return Response.seeOther(Places.local(destination)).build();
        return Response.ok(new SignInForm("", destination, "", false)).build();
    }

    @POST
    @Path("masuk")
    public Response signIn(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("ke") @DefaultValue("/akun") String destination,
            @CookieParam(Cookies.CART) String cart,
            @Context HttpServerRequest request,
            UriInfo at) {
        try {
            var opened = signIn.signIn(new SignIn.Command(
                    AccountKind.CUSTOMER,
                    new EmailAddress(email),
                    new Password(password),
                    current.origin(),
                    SessionCookies.findDevice(AccountKind.CUSTOMER, request)));
            return arrival.enter(opened, destination, cart, request, at);
        } catch (SignIn.WrongCredentials | SignIn.EmailNotVerified | TooManyFailures | Invalid refused) {
            return refused(email, destination, (Refusal) refused);
        }
    }

    /** The cart stays with the account: whoever uses this browser next finds none. */
    @POST
    @Path("keluar")
    public Response signOut(@Context HttpServerRequest request, UriInfo at) {
        SessionCookies.find(AccountKind.CUSTOMER, request).ifPresent(signOut::signOut);
        return Response.seeOther(URI.create("/"))
                .cookie(SessionCookies.gone(AccountKind.CUSTOMER, at))
                .cookie(carts.forget(at))
                .build();
    }

    private Response refused(String email, String destination, Refusal refused) {
        return Response.status(422)
                .entity(new SignInForm(
                        email, destination, words.of(refused), refused instanceof SignIn.EmailNotVerified))
                .build();
    }
}
