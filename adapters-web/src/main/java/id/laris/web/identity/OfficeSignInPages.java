package id.laris.web.identity;

import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SignIn;
import id.laris.application.identity.SignOut;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Places;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The door of the back office. */
@Path("/admin")
@PermitAll
@AnswersStaff
@Produces(MediaType.TEXT_HTML)
class OfficeSignInPages {
    /** @param refusal why it did not work; empty at first */
    record Door(String email, String destination, String refusal) implements TemplateInstance {}

    private final SignIn signIn;
    private final SignOut signOut;
    private final CurrentActor current;
    private final SecurityIdentity identity;
    private final OfficeWords words;

    OfficeSignInPages(
            SignIn signIn, SignOut signOut, CurrentActor current, SecurityIdentity identity, OfficeWords words) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.current = current;
        this.identity = identity;
        this.words = words;
    }

    @GET
    @Path("masuk")
    public Response show(@QueryParam("ke") @DefaultValue("/admin") String destination) {
        if (!identity.isAnonymous())
            return Response.seeOther(Places.office(destination)).build();
        return Response.ok(new Door("", destination, "")).build();
    }

    @POST
    @Path("masuk")
    public Response signIn(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("ke") @DefaultValue("/admin") String destination,
            @Context HttpServerRequest request,
            UriInfo at) {
        try {
            var opened = signIn.signIn(new SignIn.Command(
                    AccountKind.STAFF,
                    new EmailAddress(email),
                    new Password(password),
                    current.origin(),
                    SessionCookies.findDevice(AccountKind.STAFF, request)));
            // Whoever knew the token from before does not know the one from now.
            SessionCookies.find(AccountKind.STAFF, request).ifPresent(signOut::signOut);
            return Response.seeOther(OfficeFactorPages.after(opened, Places.office(destination)))
                    .cookie(SessionCookies.of(AccountKind.STAFF, opened.token(), at))
                    .build();
        } catch (SignIn.WrongCredentials | TooManyFailures | Invalid refused) {
            return Response.status(422)
                    .entity(new Door(email, destination, text(refused)))
                    .build();
        }
    }

    @POST
    @Path("keluar")
    public Response signOut(@Context HttpServerRequest request, UriInfo at) {
        SessionCookies.find(AccountKind.STAFF, request).ifPresent(signOut::signOut);
        return Response.seeOther(URI.create(SessionMechanism.SIGN_IN))
                .cookie(SessionCookies.gone(AccountKind.STAFF, at))
                .build();
    }

    private String text(Refusal refused) {
        words.note(refused);
        var say = words.in(OfficeIdentityMessages.class);
        return refused instanceof TooManyFailures ? say.too_many_failures() : say.wrong_credentials();
    }
}
