package id.laris.web.order;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.order.CancelOrder;
import id.laris.application.order.ConfirmReceipt;
import id.laris.application.order.OrderProof;
import id.laris.application.order.ShowOrder;
import id.laris.application.payment.PaymentOffers;
import id.laris.application.payment.StartPayment;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Me;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;

/** Where a buyer follows an order, pays it, calls it off, or says that it arrived. Opened by the link in the mail, or by number and e-mail. */
@Path("/pesanan")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class OrderPages {
    /** @param wrong why the order was not opened; empty at first */
    record Find(String number, String email, String wrong) implements TemplateInstance {}

    /**
     * @param goTo the gateway the customer is sent on to at once; null when they stay
     * @param problem why the last step was refused; empty when it was not
     */
    record Follow(OrderView order, String goTo, String problem) implements TemplateInstance {}

    private final ShowOrder showOrder;
    private final StartPayment startPayment;
    private final CancelOrder cancelOrder;
    private final ConfirmReceipt confirmReceipt;
    private final PaymentOffers payments;
    private final Visitor visitor;
    private final Me me;
    private final ShopSettings settings;
    private final Clock clock;

    OrderPages(
            ShowOrder showOrder,
            StartPayment startPayment,
            CancelOrder cancelOrder,
            ConfirmReceipt confirmReceipt,
            PaymentOffers payments,
            Visitor visitor,
            Me me,
            ShopSettings settings,
            Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.showOrder = showOrder;
        this.startPayment = startPayment;
        this.cancelOrder = cancelOrder;
        this.confirmReceipt = confirmReceipt;
        this.payments = payments;
        this.visitor = visitor;
        this.me = me;
    }

    @GET
    public TemplateInstance find() {
        return new Find("", "", "");
    }

    @POST
    public Response open(
            @FormParam("number") @DefaultValue("") String number, @FormParam("email") @DefaultValue("") String email) {
        try {
            var opened = showOrder.show(new OrderNumber(number), new OrderProof.Email(email));
            return Response.seeOther(OrderAddress.of(opened.order().number(), opened.token())
                            .page(false))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(new Find(number, email, say().not_found()))
                    .build();
        }
    }

    /**
     * Its owner needs no token while they are signed in.
     *
     * @param pay {@code ya}: the customer has just chosen to pay and is sent on to the gateway
     */
    @GET
    @Path("{number}")
    public Response follow(
            @PathParam("number") String number,
            @QueryParam("token") String token,
            @QueryParam("bayar") @DefaultValue("") String pay) {
        if (token == null && !me.isSignedIn())
            return Response.ok(new Find(number, "", "")).build();
        var view = view(number, token);
        var how = view.payment() == null ? null : view.payment().how();
        var goTo = pay.equals("ya") && how != null && how.goesOnAtOnce() ? how.redirect() : null;
        return Response.ok(new Follow(view, goTo, "")).build();
    }

    /** Pays, again or another way. */
    @POST
    @Path("{number}/bayar")
    public Response pay(
            @PathParam("number") String number,
            @FormParam("token") String token,
            @FormParam("method") @DefaultValue("") String method) {
        return step(number, token, (order, proof) -> {
            var attempt = startPayment.start(order, proof, PayWays.of(method));
            return PayHow.of(attempt).goesOnAtOnce();
        });
    }

    @POST
    @Path("{number}/batal")
    public Response cancel(@PathParam("number") String number, @FormParam("token") String token) {
        return step(number, token, (order, proof) -> {
            cancelOrder.cancel(order, proof, say().cancelled_by_buyer());
            return false;
        });
    }

    @POST
    @Path("{number}/terima")
    public Response receive(@PathParam("number") String number, @FormParam("token") String token) {
        return step(number, token, (order, proof) -> {
            confirmReceipt.confirm(order, proof);
            return false;
        });
    }

    private interface Step {
        /** True when the customer goes on to a gateway. */
        boolean take(OrderNumber order, OrderProof proof);
    }

    private Response step(String number, String token, Step step) {
        var order = new OrderNumber(number);
        try {
            boolean goesOn = step.take(order, new OrderProof.Token(token));
            return Response.seeOther(OrderAddress.of(order, token).page(goesOn)).build();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT && refusal.kind() != Refusal.Kind.INVALID) throw refusal;
            return Response.status(409)
                    .entity(new Follow(view(number, token), null, explain(refusal)))
                    .build();
        }
    }

    private OrderView view(String number, String token) {
        var details = showOrder.show(new OrderNumber(number), new OrderProof.Token(token));
        // The page of its buyer masks nothing: staff have their own.
        if (!details.showsPeople()) throw new Missing("order", number);
        return OrderView.of(details, payments.ways(Channel.WEB), LocalDate.ofInstant(clock.instant(), settings.zone()));
    }

    private String explain(Refusal refusal) {
        return switch (refusal.code()) {
            case "already-paid" -> say().already_paid();
            case "money-held" -> say().money_held();
            case "payment-method-not-offered", "not-enough-credit" -> say().method_gone();
            default -> say().step_gone();
        };
    }

    private OrderMessages say() {
        return MessageBundles.get(
                OrderMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }
}
