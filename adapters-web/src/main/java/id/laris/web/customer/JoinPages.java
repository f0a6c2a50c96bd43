package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.RegisterCustomer;
import id.laris.application.identity.SendVerification;
import id.laris.application.privacy.AgreeTo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import id.laris.web.privacy.ConsentWords;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signing up. Whether an address has an account already is told by mail alone. */
@Path("/akun")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class JoinPages {
    /** @param wrong by field */
    record Join(String name, String email, boolean news, Map<String, String> wrong) implements TemplateInstance {}

    /** A mail is on its way. @param again whether it can be sent once more from here */
    record Sent(String email, boolean again, String refusal) implements TemplateInstance {}

    private final RegisterCustomer registerCustomer;
    private final SendVerification sendVerification;
    private final AgreeTo agreeTo;
    private final CurrentActor current;
    private final ConsentWords consents;
    private final AccountWords words;
    private final Visitor visitor;

    JoinPages(
            RegisterCustomer registerCustomer,
            SendVerification sendVerification,
            AgreeTo agreeTo,
            CurrentActor current,
            ConsentWords consents,
            AccountWords words,
            Visitor visitor) {
        this.registerCustomer = registerCustomer;
        this.sendVerification = sendVerification;
        this.agreeTo = agreeTo;
        this.current = current;
        this.consents = consents;
        this.words = words;
        this.visitor = visitor;
    }

    @GET
    @Path("daftar")
    public Response show() {
        return current.findCustomer().isPresent()
                ? Response.seeOther(URI.create("/akun")).build()
                : Response.ok(new Join("", "", false, Map.of())).build();
    }

    @POST
    @Path("daftar")
    public Response join(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("news") @DefaultValue("") String news) {
        var isNewsWanted = news.equals("ya");
        var wrong = check(name, email);
        if (!wrong.isEmpty()) return refused(name, email, isNewsWanted, wrong);
        try {
            var address = new EmailAddress(email);
            registerCustomer.register(new RegisterCustomer.Command(
                    address, name, new Password(password), visitor.getLanguage(), current.origin()));
            if (isNewsWanted) agreeTo.agree(address, EnumSet.of(Purpose.MARKETING_EMAIL), consents.now());
            return Response.ok(new Sent(address.value(), true, "")).build();
        } catch (UnfitPassword unfit) {
            return refused(name, email, isNewsWanted, Map.of("password", words.of(unfit)));
        } catch (TooManyFailures tooMany) {
            return refused(name, email, isNewsWanted, Map.of("email", words.of(tooMany)));
        }
    }

    /** The mail got lost. */
    @POST
    @Path("daftar/lagi")
    public Response again(@FormParam("email") @DefaultValue("") String email) {
        try {
            sendVerification.send(new EmailAddress(email), visitor.getLanguage(), current.origin());
            return Response.ok(new Sent(email, true, "")).build();
        } catch (TooManyFailures tooMany) {
            return Response.status(422)
                    .entity(new Sent(email, false, words.of(tooMany)))
                    .build();
        }
    }

    private Map<String, String> check(String name, String email) {
        var wrong = new LinkedHashMap<String, String>();
        try {
            Text.line("name", name, 1, 100);
        } catch (Invalid refused) {
            wrong.put("name", words.account().wrong_name());
        }
        try {
            new EmailAddress(email);
        } catch (Invalid refused) {
            wrong.put("email", words.account().wrong_email());
        }
        return wrong;
    }

    private static Response refused(String name, String email, boolean news, Map<String, String> wrong) {
        return Response.status(422).entity(new Join(name, email, news, wrong)).build();
    }
}
