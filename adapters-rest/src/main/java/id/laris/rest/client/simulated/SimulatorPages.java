package id.laris.rest.client.simulated;

import id.laris.application.payment.SimulatedPayments.SimulatedPayment;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.Languages;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Paths;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The simulator's hosted page: where a customer "pays", and the same for programs. Whoever knows the attempt's id may decide. */
@Path("/simulator/pay")
@PermitAll
@Tag(name = "Simulator")
class SimulatorPages {
    /** @param lateSeconds how long the late notice takes */
    record Pay(PaymentView payment, long lateSeconds) implements TemplateInstance {}

    record Unknown() implements TemplateInstance {}

    /** @param open whether it can still be decided */
    record PaymentView(
            String order, String method, String amount, String until, String state, boolean open, String returnTo) {}

    @Schema(name = "ScenarioRequest")
    record ScenarioRequest(
            @Schema(enumeration = {"succeed", "fail", "expire", "late", "twice", "out-of-order", "silent"})
            String scenario)
            implements JsonRequest {}

    @Schema(name = "SimulatedPayment")
    record SettledView(
            UUID attempt,
            String order,

            @Schema(enumeration = {"PENDING", "PAID", "FAILED", "EXPIRED"})
            String state,

            MoneyView amount,
            @Schema(description = "The order's page") String returnTo) {
        static SettledView of(SimulatedPayment payment) {
            return new SettledView(
                    payment.attempt().value(),
                    payment.order(),
                    payment.state(),
                    MoneyView.of(payment.amount()),
                    payment.returnTo());
        }
    }

    private final Simulator simulator;
    private final SimulatorSettings settings;
    private final ShopSettings shop;

    SimulatorPages(Simulator simulator, SimulatorSettings settings, ShopSettings shop) {
        this.simulator = simulator;
        this.settings = settings;
        this.shop = shop;
    }

    static String addressOf(AttemptId attempt) {
        return "/simulator/pay/" + attempt;
    }

    @GET
    @Path("{attempt}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response show(@RestPath String attempt, HttpHeaders headers) {
        var language = Languages.of(headers);
        try {
            var payment = simulator.find(idOf(attempt));
            return page(
                    200,
                    language,
                    new Pay(viewOf(payment, language), settings.lateAfter().toSeconds()));
        } catch (Missing unknown) {
            return page(404, language, new Unknown());
        }
    }

    @POST
    @Path("{attempt}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response choose(@RestPath String attempt, @RestForm String scenario, HttpHeaders headers) {
        try {
            var payment = simulator.play(idOf(attempt), scenarioOf(scenario));
            return Response.seeOther(URI.create(payment.returnTo())).build();
        } catch (Missing unknown) {
            return page(404, Languages.of(headers), new Unknown());
        }
    }

    @POST
    @Path("{attempt}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SettledView.class, responseCode = "200", responseDescription = "The payment afterwards")
    public SettledView play(@RestPath String attempt, ScenarioRequest request) {
        return SettledView.of(simulator.play(idOf(attempt), scenarioOf(request.scenario())));
    }

    private static AttemptId idOf(String attempt) {
        return new AttemptId(Paths.uuid("attempt", attempt));
    }

    private static Scenario scenarioOf(String name) {
        return Scenario.named(name)
                .orElseThrow(() -> new Invalid(
                        "scenario",
                        name,
                        String.join(
                                ", ",
                                Arrays.stream(Scenario.values())
                                        .map(Scenario::label)
                                        .toList())));
    }

    private PaymentView viewOf(SimulatedPayment payment, Language language) {
        var locale = Locale.forLanguageTag(language.tag());
        return new PaymentView(
                payment.order(),
                payment.method(),
                "Rp"
                        + NumberFormat.getIntegerInstance(Locale.forLanguageTag("id"))
                                .format(payment.amount().minorUnits()),
                timeOf(payment.expiresAt(), locale),
                payment.state(),
                payment.state().equals("PENDING"),
                payment.returnTo());
    }

    private String timeOf(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale)
                .withZone(shop.zone())
                .format(at);
    }

    /** The form leads back to the shop, so a browser must be allowed to follow it there. */
    private Response page(int status, Language language, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                                + originOf(shop.publicUrl()))
                .entity(page.setAttribute("locale", Locale.forLanguageTag(language.tag())))
                .build();
    }

    private static String originOf(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
