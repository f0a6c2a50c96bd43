package id.laris.web.support;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.domain.shared.Missing;
import id.laris.web.privacy.ConsentWords;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** How to buy, pay, and get what one bought; what the shop keeps about its visitors. */
@Path("/bantuan")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class HelpPages {
    record Page(String title, List<Part> parts) implements TemplateInstance {}

    record Part(String heading, String text) {}

    private final Visitor visitor;

    HelpPages(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @Path("{page}")
    public TemplateInstance page(@PathParam("page") String page) {
        var say = MessageBundles.get(
                HelpMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
        return switch (page) {
            case "cara-belanja" ->
                new Page(
                        say.buying(),
                        List.of(
                                new Part(say.buying_find(), say.buying_find_text()),
                                new Part(say.buying_cart(), say.buying_cart_text()),
                                new Part(say.buying_checkout(), say.buying_checkout_text()),
                                new Part(say.buying_follow(), say.buying_follow_text())));
            case "pembayaran" ->
                new Page(
                        say.paying(),
                        List.of(
                                new Part(say.paying_transfer(), say.paying_transfer_text()),
                                new Part(say.paying_online(), say.paying_online_text()),
                                new Part(say.paying_cash(), say.paying_cash_text()),
                                new Part(say.paying_late(), say.paying_late_text())));
            case "pengiriman" ->
                new Page(
                        say.shipping(),
                        List.of(
                                new Part(say.shipping_fee(), say.shipping_fee_text()),
                                new Part(say.shipping_track(), say.shipping_track_text()),
                                new Part(say.shipping_received(), say.shipping_received_text())));
            case "privasi" ->
                new Page(
                        say.privacy(),
                        List.of(
                                new Part(say.privacy_kept(), say.privacy_kept_text()),
                                new Part(say.privacy_basis(), say.privacy_basis_text()),
                                new Part(say.privacy_rights(), say.privacy_rights_text()),
                                new Part(say.privacy_cookies(), say.privacy_cookies_text()),
                                new Part(
                                        say.privacy_shared(),
                                        say.privacy_shared_text() + " "
                                                + say.privacy_version(ConsentWords.NOTICE_VERSION))));
            default -> throw new Missing("page", page);
        };
    }
}
