package id.laris.web.order;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.cart.AcceptCartChanges;
import id.laris.application.order.CheckOut;
import id.laris.application.order.OfferPayment;
import id.laris.application.order.PlaceOrder;
import id.laris.application.shared.InvalidFields;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Totals;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.web.cart.CartHandle;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Footsteps;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shipping.Deliveries;
import id.laris.web.shipping.RegionChoices;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checkout on one page: contact, address, shipping, payment. All that is wrong is said at once, and nothing typed is lost. */
@Path("/checkout")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class CheckoutPages {
    record Form(CheckoutView checkout) implements TemplateInstance {}

    private static final URI CART = URI.create("/keranjang");

    private final CartHandle carts;
    private final CheckOut checkOut;
    private final AcceptCartChanges acceptChanges;
    private final RegionChoices regions;
    private final OfferPayment offerPayment;
    private final CheckoutWords words;
    private final CustomerAtCheckout customer;
    private final Visitor visitor;
    private final Footsteps footsteps;

    CheckoutPages(
            CartHandle carts,
            CheckOut checkOut,
            AcceptCartChanges acceptChanges,
            RegionChoices regions,
            OfferPayment offerPayment,
            CheckoutWords words,
            CustomerAtCheckout customer,
            Visitor visitor,
            Footsteps footsteps) {
        this.footsteps = footsteps;
        this.carts = carts;
        this.checkOut = checkOut;
        this.acceptChanges = acceptChanges;
        this.regions = regions;
        this.offerPayment = offerPayment;
        this.words = words;
        this.customer = customer;
        this.visitor = visitor;
    }

    @GET
    public Response show(
            @CookieParam(Cookies.CART) String cart,
            @CookieParam(Deliveries.COOKIE) @DefaultValue("") String rememberedProvince) {
        var typed = new CheckoutInput();
        typed.province = rememberedProvince;
        customer.fill(typed);
        return form(cart, typed, Map.of(), "", 200);
    }

    /** A region or a way of shipping was chosen: the same form with what follows from it. */
    @POST
    @Path("pilihan")
    public Response choose(@CookieParam(Cookies.CART) String cart, @BeanParam CheckoutInput typed) {
        return form(cart, typed, Map.of(), "", 200);
    }

    /** An address of the book was chosen: the same form with it. */
    @POST
    @Path("alamat")
    public Response address(@CookieParam(Cookies.CART) String cart, @BeanParam CheckoutInput typed) {
        customer.use(typed, typed.savedAddress);
        return form(cart, typed, Map.of(), "", 200);
    }

    /** The customer agrees to what changed in the cart while the form was filled in. */
    @POST
    @Path("setuju")
    public Response agree(@CookieParam(Cookies.CART) @DefaultValue("") String cart, @BeanParam CheckoutInput typed) {
        acceptChanges.accept(cart, typed.place());
        return form(cart, typed, Map.of(), "", 200);
    }

    @POST
    public Response order(
            @CookieParam(Cookies.CART) @DefaultValue("") String cart, @BeanParam CheckoutInput typed, UriInfo at) {
        try {
            var done = checkOut.checkOut(new PlaceOrder.Command(
                    cart, new TreeMap<>(), Channel.WEB, typed.toForm(), visitor.getLanguage(), Optional.empty()));
            customer.keep(typed, done.order());
            boolean paysElsewhere =
                    done.attempt().filter(a -> PayHow.of(a).goesOnAtOnce()).isPresent();
            return Response.seeOther(
                            OrderAddress.of(done.order().number(), done.token()).page(paysElsewhere))
                    .cookie(carts.forget(at))
                    .build();
        } catch (InvalidFields wrong) {
            return form(cart, typed, words.of(wrong), "", 422);
        } catch (Refusal refusal) {
            var field = words.fieldOf(refusal);
            return field.isEmpty()
                    ? form(cart, typed, Map.of(), words.of(refusal), 409)
                    : form(cart, typed, Map.of(field.get(), words.of(refusal)), "", 422);
        }
    }

    private Response form(
            String reference, CheckoutInput typed, Map<String, String> wrong, String problem, int status) {
        var quote = carts.quote(reference, typed.place(), typed.service());
        if (quote.isEmpty()) return Response.seeOther(CART).build();
        footsteps.checksOut();
        var total = quote.get().totals().map(Totals::total).orElse(Money.rupiah(0));
        var offer = offerPayment.offer(Channel.WEB, typed.toForm(), total);
        var view = CheckoutView.of(
                quote.get(),
                typed,
                wrong,
                problem,
                regions.of(typed.regions()),
                offer.ways(),
                customer.addresses(),
                onInvoice(offer, typed),
                offer.isPayFirst());
        return Response.status(status).entity(new Form(view)).build();
    }

    private CheckoutView.OnInvoice onInvoice(OfferPayment.Offer offer, CheckoutInput typed) {
        return offer.terms()
                .map(standing -> new CheckoutView.OnInvoice(
                        standing.terms().days(),
                        Formats.text(standing.left()),
                        Optional.ofNullable(offer.refused().get(PaymentMethod.ON_INVOICE))
                                .map(words::of)
                                .orElse(""),
                        PaymentMethod.ON_INVOICE.name().equals(typed.getPaymentMethod())))
                .orElse(null);
    }
}
