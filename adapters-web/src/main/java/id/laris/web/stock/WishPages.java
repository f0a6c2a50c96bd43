package id.laris.web.stock;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.CheckWish;
import id.laris.application.stock.ConfirmWish;
import id.laris.application.stock.StopWish;
import id.laris.application.stock.WishForStock;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StillAvailable;
import id.laris.domain.stock.WishLinkNotGood;
import id.laris.web.customer.AccountWords;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** "Tell me when there is some again", and where the links of those mails lead. Looking at a link does nothing: a button does. */
@Path("/kabari")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class WishPages {
    /** @param email where a mail is on its way to; empty for a signed-in customer, who needs none */
    record Asked(String email) implements TemplateInstance {}

    /** Asked anew with what is wrong. @param problem what hinders it whatever is typed; empty when the address is wrong */
    record Again(String sku, String email, String wrong, String problem) implements TemplateInstance {}

    /** @param stops ends the wish; confirms it otherwise */
    record Link(String token, String goods, boolean stops) implements TemplateInstance {}

    record Done(boolean stopped) implements TemplateInstance {}

    record Stale() implements TemplateInstance {}

    private final WishForStock wishForStock;
    private final CheckWish checkWish;
    private final ConfirmWish confirmWish;
    private final StopWish stopWish;
    private final CurrentActor current;
    private final AccountWords words;
    private final Visitor visitor;

    WishPages(
            WishForStock wishForStock,
            CheckWish checkWish,
            ConfirmWish confirmWish,
            StopWish stopWish,
            CurrentActor current,
            AccountWords words,
            Visitor visitor) {
        this.wishForStock = wishForStock;
        this.checkWish = checkWish;
        this.confirmWish = confirmWish;
        this.stopWish = stopWish;
        this.current = current;
        this.words = words;
        this.visitor = visitor;
    }

    @POST
    public Response ask(
            @FormParam("sku") @DefaultValue("") String sku, @FormParam("email") @DefaultValue("") String email) {
        try {
            wishForStock.wish(new WishForStock.Command(new Sku(sku), email, visitor.getLanguage()));
            return Response.ok(new Asked(current.findCustomer().isPresent() ? "" : email.strip()))
                    .build();
        } catch (StillAvailable free) {
            return again(409, sku, email, "", words.in(WishMessages.class).still_available());
        } catch (TooManyFailures tooMany) {
            return again(422, sku, email, words.of(tooMany), "");
        } catch (Invalid wrong) {
            if (!wrong.code().equals("invalid-email")) throw new Missing("sku", sku);
            return again(422, sku, email, words.in(WishMessages.class).wrong_email(), "");
        }
    }

    private static Response again(int status, String sku, String email, String wrong, String problem) {
        return Response.status(status)
                .entity(new Again(sku, email, wrong, problem))
                .build();
    }

    @GET
    @Path("pastikan")
    public Response look(@QueryParam("token") @DefaultValue("") String token) {
        return link(token, false);
    }

    @POST
    @Path("pastikan")
    public Response confirm(@FormParam("token") @DefaultValue("") String token) {
        try {
            confirmWish.confirm(token);
            return Response.ok(new Done(false)).build();
        } catch (WishLinkNotGood notGood) {
            return stale();
        }
    }

    @GET
    @Path("berhenti")
    public Response lookAtStop(@QueryParam("token") @DefaultValue("") String token) {
        return link(token, true);
    }

    @POST
    @Path("berhenti")
    public TemplateInstance stop(@FormParam("token") @DefaultValue("") String token) {
        stopWish.stop(token);
        return new Done(true);
    }

    private Response link(String token, boolean stops) {
        return checkWish
                .look(token)
                .map(offer -> Response.ok(new Link(token, name(offer), stops)).build())
                .orElseGet(WishPages::stale);
    }

    private static String name(Offer offer) {
        return (offer.title() + " " + offer.optionText()).strip();
    }

    private static Response stale() {
        return Response.status(422).entity(new Stale()).build();
    }
}
